/** A connector under verification: its code, the vendor as it is played, and everything that was found so far. */
import type { Partition } from "../../connector/contract.ts";
import { MallcopError } from "../../connector/errors.ts";
import type { HttpResponse } from "../../connector/http.ts";
import { isObject, type JsonObject } from "../../connector/shape.ts";
import type { Json } from "../../event/event.ts";
import { Received } from "../host/received.ts";
import type { Manifest } from "../manifest.ts";
import { type Finding, finding, findingOf, type VerifyCode } from "./finding.ts";
import type { Fixtures } from "./fixtures.ts";
import type { Interviewee } from "./judge.ts";
import type { VendorStandIn } from "./vendor-stand-in.ts";

/** What was said of one record. */
export interface Said {
  readonly record: Json;
  readonly verdict: Json | undefined;
  /** Code of the catalogue; `undefined` also for an error that is none of it. */
  readonly rejected: JsonObject | undefined;
  /** For each draft the pair that it belongs to, as it was sent. */
  readonly pairs: Json | undefined;
}

export interface ReadPage {
  readonly said: readonly Said[];
  readonly at: Json | undefined;
}

export interface SubjectParts {
  readonly manifest: Manifest;
  /** The folder's path in the repository. */
  readonly shown: string;
  /** The folder to read files of. */
  readonly folder: string;
  readonly code: Interviewee;
  readonly vendor: VendorStandIn;
  readonly fixtures: Fixtures;
  /** The made-up secrets' values. */
  readonly secrets: readonly string[];
  /** Place of a key in the manifest, by JSON pointer. */
  readonly atKey: (pointer: string) => string;
}

export class Subject {
  readonly manifest: Manifest;
  readonly shown: string;
  readonly folder: string;
  code: Interviewee;
  vendor: VendorStandIn;
  readonly fixtures: Fixtures;
  readonly secrets: readonly string[];
  readonly atKey: (pointer: string) => string;
  readonly received: Received;
  readonly findings: Finding[] = [];
  /** Event types, and reasons to leave out by feed, that the fixtures produced. */
  readonly types = new Set<string>();
  readonly reasons = new Set<string>();
  /** Correlators that took up a draft. */
  readonly correlated = new Set<string>();
  readonly keys = new Map<string, string>();
  /** The records of each log feed. */
  readonly read = new Map<string, readonly Json[]>();
  /** Hosts that a request went to, and methods that do more than read, of all instances. */
  readonly reached = new Set<string>();
  readonly writing = new Set<string>();
  /** Whether a web socket was opened. */
  spoken = false;
  records = 0;
  events = 0;

  constructor(parts: SubjectParts) {
    this.manifest = parts.manifest;
    this.shown = parts.shown;
    this.folder = parts.folder;
    this.code = parts.code;
    this.vendor = parts.vendor;
    this.fixtures = parts.fixtures;
    this.secrets = parts.secrets;
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
    return this.secrets.some((secret) => text.includes(secret));
  }

  /** Goes on with other code, and remembers whom the code before has asked. */
  use({ code, vendor }: Pick<SubjectParts, "code" | "vendor">): void {
    this.noteRequests(this.vendor);
    this.code = code;
    this.vendor = vendor;
  }

  noteRequests({ reached, writing, spoken }: VendorStandIn): void {
    for (const host of reached) this.reached.add(host);
    for (const method of writing) this.writing.add(method);
    this.spoken ||= spoken;
  }

  /** Lets the vendor answer a feed's requests. */
  play(feed: string, pages: readonly HttpResponse[], then?: HttpResponse, vendor = this.vendor): void {
    vendor.play(pages, then, this.fixtures.feeds.get(feed)?.others);
  }

  /** The partition that is replayed: the one that the fixtures name, or the first. */
  async partition(feed: string): Promise<Partition> {
    const partitions = this.received.partitions(await this.code.ask("partitions", { feed }));
    const named = this.fixtures.feeds.get(feed)?.reading.partition;
    return partitions.find(({ id }) => id === named) ?? partitions[0] ?? { id: named ?? "" };
  }

  async *pages(message: object, code = this.code): AsyncGenerator<JsonObject> {
    const reading = await code.ask("open", message);
    for (let pages = 0; ; pages += 1) {
      if (pages > 1000) throw new MallcopError("plugin-too-large", { type: this.manifest.name, limit: "1000 pages" });
      const page = this.received.page(await code.ask("next", { reading }));
      if (page === undefined) return;
      yield page;
    }
  }
}

export function saidOf(sent: unknown): Said {
  const { record = null, verdict, rejected, pairs } = isObject(sent) ? sent : {};
  return {
    record: record as Json,
    verdict: verdict as Json | undefined,
    rejected: isObject(rejected) ? rejected : undefined,
    pairs: pairs as Json | undefined,
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
