/** A plugin under verification: its process, the vendor as it is played, and everything that was found so far. */
import { MallcopError } from "../../connector/errors.ts";
import { isObject, type JsonObject } from "../../connector/shape.ts";
import type { Json } from "../../event/event.ts";
import { Received } from "../host/received.ts";
import type { Sandbox } from "../host/sandbox.ts";
import type { Manifest } from "../manifest.ts";
import { type Finding, finding, findingOf, type VerifyCode } from "./finding.ts";
import type { Fixtures } from "./fixtures.ts";
import type { VendorStandIn } from "./vendor-stand-in.ts";

/** Made up, so that they can be recognized wherever they turn up. */
export function madeUpSecret(name: string): string {
  return `made-up-${name.toLowerCase().replaceAll("_", "-")}-5f0c1e7a9b`;
}

/** What was said of one record. */
export interface Said {
  readonly record: Json;
  readonly verdict: Json | undefined;
  /** Code of the catalogue; `undefined` also for an error that is none of it. */
  readonly rejected: JsonObject | undefined;
}

export interface ReadPage {
  readonly said: readonly Said[];
  readonly at: Json | undefined;
}

export interface SubjectParts {
  readonly manifest: Manifest;
  /** The folder's path in the repository. */
  readonly shown: string;
  /** The staged or original folder to read files of. */
  readonly folder: string;
  readonly sandbox: Sandbox;
  readonly vendor: VendorStandIn;
  readonly fixtures: Fixtures;
  /** Place of a key in the manifest, by JSON pointer. */
  readonly atKey: (pointer: string) => string;
}

export class Subject {
  readonly manifest: Manifest;
  readonly shown: string;
  readonly folder: string;
  readonly sandbox: Sandbox;
  readonly vendor: VendorStandIn;
  readonly fixtures: Fixtures;
  readonly atKey: (pointer: string) => string;
  readonly received: Received;
  readonly findings: Finding[] = [];
  /** Event types, and reasons to leave out by feed, that the fixtures produced. */
  readonly types = new Set<string>();
  readonly reasons = new Set<string>();
  readonly keys = new Map<string, string>();
  records = 0;
  events = 0;

  constructor(parts: SubjectParts) {
    this.manifest = parts.manifest;
    this.shown = parts.shown;
    this.folder = parts.folder;
    this.sandbox = parts.sandbox;
    this.vendor = parts.vendor;
    this.fixtures = parts.fixtures;
    this.atKey = parts.atKey;
    this.received = new Received(parts.manifest.name);
  }

  note(code: VerifyCode, message: string, at?: string): void {
    if (this.findings.some((other) => other.code === code && other.message === message)) return;
    this.findings.push(finding(code, message, at ?? this.shown));
  }

  blame(error: MallcopError): void {
    this.findings.push(findingOf(error, this.shown));
  }

  fixture(feed: string, name: string): string {
    return `${this.shown}/fixtures/${feed}/${name}`;
  }

  /** Whether one of the made-up secrets is in a value. */
  leaks(value: unknown): boolean {
    const text = JSON.stringify(value) ?? "";
    return this.manifest.auth.secrets.some(({ name }) => text.includes(madeUpSecret(name)));
  }

  async *read(message: object): AsyncGenerator<JsonObject> {
    const reading = await this.sandbox.ask("open", message);
    for (let pages = 0; ; pages += 1) {
      if (pages > 1000) throw new MallcopError("plugin-too-large", { type: this.manifest.name, limit: "1000 pages" });
      const page = this.received.page(await this.sandbox.ask("next", { reading }));
      if (page === undefined) return;
      yield page;
    }
  }
}

export function saidOf(sent: unknown): Said {
  const { record = null, verdict, rejected } = isObject(sent) ? sent : {};
  return {
    record: record as Json,
    verdict: verdict as Json | undefined,
    rejected: isObject(rejected) ? rejected : undefined,
  };
}

/** The line of `expected.jsonl` for a record: its drafts without the raw record, or why there is none. */
export function lineOf({ verdict, rejected }: Said): string {
  if (rejected !== undefined) return JSON.stringify({ rejected: rejected.code ?? "error" });
  if (isObject(verdict)) return JSON.stringify({ left_out: verdict.leftOut });
  return JSON.stringify(Array.isArray(verdict) ? verdict.map(withoutRaw) : verdict);
}

function withoutRaw(draft: unknown): unknown {
  if (!isObject(draft)) return draft;
  const { raw: _, ...rest } = draft;
  return rest;
}
