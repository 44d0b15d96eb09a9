/**
 * Verifies one custom connector: manifest, code against manifest, fixtures through the code, and its own tests. Everything that is
 * the plugin's runs in its sandbox, without network and with made-up secrets; the judge runs here, and believes no print.
 */
import { mkdtemp, readFile, realpath, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createContext } from "../../collect/context.ts";
import { parseYaml } from "../../config/yaml.ts";
import type { Instant } from "../../connector/contract.ts";
import { asMallcopError } from "../../connector/errors.ts";
import type { CustomPlugin } from "../custom/custom-plugin.ts";
import type { SandboxLimits } from "../host/sandbox.ts";
import { stagePlugin } from "../host/stage.ts";
import { ENTRY, type StartedPlugin, startPlugin } from "../host/start-plugin.ts";
import type { Manifest } from "../manifest.ts";
import { type Finding, finding, findingOf } from "./finding.ts";
import { readFixtures } from "./fixtures.ts";
import { environmentFor, optionsFor, settingsFor } from "./made-up-instance.ts";
import { Subject } from "./subject.ts";
import { createVendorStandIn } from "./vendor-stand-in.ts";
import { VerifyRun } from "./verify-run.ts";

export interface Verdict {
  readonly kind: "connector" | "detector";
  readonly name: string;
  readonly path: string;
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  /** Records replayed and events that they became; of a detector, its cases and their events. */
  readonly records: number;
  readonly events: number;
  /** Of the plugin's own tests. */
  readonly assertions: number;
}

export interface VerifyOptions {
  readonly now: Instant;
  readonly signal: AbortSignal;
  readonly temp?: string | undefined;
  /** Writes what the fixtures say now into `expected.jsonl`, in place of comparing with it. */
  readonly update: boolean;
  readonly limits?: Partial<SandboxLimits>;
}

export const VERIFY_LIMITS: Partial<SandboxLimits> = { patienceMs: 10_000 };
/** Far enough for every date to be another. */
export const SKEW = { clockMs: 777 * 86_400_000, random: 0.25 };

/** Never throws for what a plugin does. */
export async function verifyPlugin(plugin: CustomPlugin, options: VerifyOptions): Promise<Verdict> {
  const { type: name, path: shown, manifest } = plugin;
  const verdict = (findings: readonly Finding[], counts = { records: 0, events: 0, assertions: 0 }): Verdict => {
    return { kind: "connector", name, path: shown, ok: findings.length === 0, findings, ...counts };
  };
  if (manifest === undefined) return verdict(plugin.problems.map((error) => findingOf(error, shown)));
  const place = await realpath(await mkdtemp(path.join(options.temp || tmpdir(), "mallcop-verify-")));
  const started: StartedPlugin[] = [];
  try {
    // What is judged is a copy of regular files, like what is run.
    const folder = await stagePlugin(plugin.folder, place, shown);
    if (!(await isFile(path.join(folder, ENTRY)))) {
      return verdict([finding("connector-missing", "There is no connector.ts.", `${shown}/${ENTRY}`)]);
    }
    const run = await begin(plugin, manifest, folder, options, started);
    await run.judge();
    const { records, events, findings } = run.subject;
    return verdict(findings, { records, events, assertions: run.assertions });
  } catch (thrown) {
    return verdict([findingOf(asMallcopError(thrown), shown)]);
  } finally {
    await Promise.all(started.map(async ({ connector }) => await connector.close()));
    await rm(place, { recursive: true, force: true });
  }
}

async function begin(
  plugin: CustomPlugin,
  manifest: Manifest,
  folder: string,
  options: VerifyOptions,
  started: StartedPlugin[],
): Promise<VerifyRun> {
  const fixtures = await readFixtures(folder, plugin.path, Object.keys(manifest.feeds));
  const config = optionsFor(manifest, fixtures);
  const vendor = createVendorStandIn(manifest.hosts, { ...settingsFor(manifest), ...config }, fixtures.others);
  const used = new Set<string>();
  const start = async (skew?: typeof SKEW): Promise<StartedPlugin> => {
    const context = createContext({
      instance: manifest.name,
      manifest,
      config,
      env: environmentFor(manifest),
      now: options.now,
      signal: options.signal,
      http: vendor.http,
      websocket: async () => {
        throw new TypeError("there is no network");
      },
      log: { debug: () => {}, info: () => {}, warn: () => {} },
    });
    const plugin_ = await startPlugin({
      manifest,
      folder,
      shown: plugin.path,
      ctx: context,
      sleep: async () => {},
      redact: (text) => text,
      temp: options.temp,
      limits: { ...VERIFY_LIMITS, ...options.limits },
      onUsed: (name) => used.add(name),
      ...(skew && { skew }),
    });
    started.push(plugin_);
    return plugin_;
  };
  const { sandbox } = await start();
  const text = await readFile(path.join(folder, "manifest.yaml"), "utf8");
  const positions = parseYaml(text, `${plugin.path}/manifest.yaml`)?.positions;
  const subject = new Subject({
    manifest,
    shown: plugin.path,
    folder,
    sandbox,
    vendor,
    fixtures,
    atKey: (pointer) => positions?.atKey(pointer) ?? `${plugin.path}/manifest.yaml`,
  });
  return new VerifyRun(subject, used, options, plugin.folder, async () => (await start(SKEW)).sandbox);
}

async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isFile() === true;
}
