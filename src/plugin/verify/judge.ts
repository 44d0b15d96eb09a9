/**
 * Judges one connector by the rules that are the same for all: manifest, code against manifest, fixtures through the code, tools, and
 * its own tests. How the code is run is its caller's: a custom plugin in its sandbox, a built-in one in the tests' process.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { createContext } from "../../collect/context.ts";
import { parseYaml } from "../../config/yaml.ts";
import type { Context, Instant } from "../../connector/contract.ts";
import type { LoadMessage } from "../host/messages.ts";
import type { Manifest } from "../manifest.ts";
import type { Finding } from "./finding.ts";
import { type MadeUpInstance, readFixtures } from "./fixtures.ts";
import { optionsFor, secretsFor, settingsFor } from "./made-up-instance.ts";
import { Subject } from "./subject.ts";
import { createVendorStandIn, type VendorStandIn } from "./vendor-stand-in.ts";
import { VerifyRun } from "./verify-run.ts";

/** A connector's code, to be asked by the names of `ConnectorServer`. */
export interface Interviewee {
  ask(method: string, argument: unknown): Promise<unknown>;
}

/** Code, and the vendor that it alone speaks to. */
export interface Started {
  readonly code: Interviewee;
  readonly vendor: VendorStandIn;
}

export interface Start {
  readonly ctx: Context;
  /** Another time and other chance, so that code which depends on them is found out. */
  readonly skew?: NonNullable<LoadMessage["skew"]>;
  /** Hears which declared secrets and settings are asked for. */
  readonly onUsed: (name: string) => void;
}

export interface Candidate {
  readonly manifest: Manifest;
  /** The folder to read files of. */
  readonly folder: string;
  /** Where `expected.jsonl` is written to. */
  readonly source: string;
  /** What the folder is called in messages. */
  readonly shown: string;
  start(how: Start): Promise<Interviewee>;
}

export interface JudgeOptions {
  /** Of fixtures that do not say when they are played. */
  readonly now: Instant;
  readonly signal: AbortSignal;
  /** Writes what the fixtures say now into `expected.jsonl`, in place of comparing with it. */
  readonly update: boolean;
}

export interface Judgement {
  readonly findings: readonly Finding[];
  /** Records replayed, events they became, and assertions of the connector's own tests. */
  readonly records: number;
  readonly events: number;
  readonly assertions: number;
}

/** Far enough for every date to be another. */
export const SKEW = { clockMs: 777 * 86_400_000, random: 0.25 };

/** @throws MallcopError what keeps the code from being started at all */
export async function judge(candidate: Candidate, options: JudgeOptions): Promise<Judgement> {
  const { manifest, folder, shown } = candidate;
  const fixtures = await readFixtures(folder, shown, {
    feeds: Object.keys(manifest.feeds),
    tools: Object.keys(manifest.tools ?? {}),
  });
  const timed = { ...options, now: fixtures.now ?? options.now };
  const [first, ...others] = fixtures.instances;
  const used = new Set<string>();
  const begin = async (instance: MadeUpInstance, skew?: typeof SKEW) => {
    const config = optionsFor(manifest, instance);
    const vendor = createVendorStandIn(
      manifest.hosts,
      { ...settingsFor(manifest, instance), ...config },
      fixtures.others,
      fixtures.words,
    );
    const ctx = contextFor(candidate, instance, vendor, timed);
    const onUsed = (name: string) => void used.add(name);
    return { vendor, code: await candidate.start({ ctx, onUsed, ...(skew && { skew }) }) };
  };
  const standard = first ?? { config: {}, settings: {}, secrets: {}, without: [] };
  const { vendor, code } = await begin(standard);
  const text = await readFile(path.join(folder, "manifest.yaml"), "utf8");
  const positions = parseYaml(text, `${shown}/manifest.yaml`)?.positions;
  const subject = new Subject({
    manifest,
    shown,
    folder,
    code,
    vendor,
    fixtures,
    secrets: Object.values(secretsFor(manifest, standard)),
    atKey: (pointer) => positions?.atKey(pointer) ?? `${shown}/manifest.yaml`,
  });
  const run = new VerifyRun(subject, {
    used,
    options: timed,
    source: candidate.source,
    startAgain: async () => await begin(standard),
    startElsewhere: async () => await begin(standard, SKEW),
    startOthers: async function* () {
      for (const instance of others) yield await begin(instance);
    },
  });
  await run.judge();
  const { records, events, findings } = subject;
  return { records, events, findings, assertions: run.assertions };
}

function contextFor(
  { manifest }: Candidate,
  instance: MadeUpInstance,
  vendor: VendorStandIn,
  { now, signal }: JudgeOptions,
): Context {
  return createContext({
    instance: manifest.name,
    manifest,
    config: optionsFor(manifest, instance),
    env: { ...settingsFor(manifest, instance), ...secretsFor(manifest, instance) },
    now,
    signal,
    http: vendor.http,
    websocket: vendor.websocket,
    log: { debug: () => {}, info: () => {}, warn: () => {} },
  });
}
