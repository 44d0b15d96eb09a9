/**
 * The run record: what one run covered, counted and committed, written in every run, also an empty one. Each names the hash
 * of the one before, so that a missing or altered record shows. Format version 1; dates are RFC 3339 in UTC.
 */
import type { Open } from "../connector/contract.ts";
import { MallcopError } from "../connector/errors.ts";
import type { Instant, Json } from "../event/event.ts";
import { inertLines } from "../event/raw.ts";
import { type CorrelationState, NOTHING_OPEN } from "./correlate.ts";
import type { Axis, Counts, Interval } from "./report.ts";

export interface RunRecord {
  readonly run: string;
  /** Place in the chain: one more than the previous record's. */
  readonly sequence: number;
  readonly previous: { readonly path: string; readonly sha256: string } | undefined;
  /** What the run found below `runs/`; absent in records from before it was noted. */
  readonly records?: RecordsSeen;
  /** Hash of the ledger that this record was folded into; what makes a cursor trustworthy. */
  readonly ledger: string;
  readonly command: "scan" | "rescan";
  readonly version: string;
  readonly started: Instant;
  readonly finished: Instant;
  readonly status: "ok" | "partial" | "failed";
  readonly instances: readonly InstanceRecord[];
  readonly batches: readonly BatchRecord[];
  /** Ids of events that push protection kept out of the repository even without their `raw`. */
  readonly quarantined: readonly string[];
}

export interface RecordsSeen {
  readonly files: number;
  /** Of the paths and git ids of all of them. */
  readonly sha256: string;
}

export interface InstanceRecord {
  readonly id: string;
  readonly type: string;
  readonly status: "ok" | "partial" | "failed";
  readonly counts: Counts;
  readonly problems: readonly { readonly code: string; readonly feed?: string; readonly partition?: string }[];
  readonly partitions: readonly PartitionRecord[];
}

export interface PartitionRecord {
  readonly feed: string;
  readonly partition: string;
  readonly axis: Axis;
  readonly since: Instant;
  readonly covered: readonly Interval[];
  readonly lost: readonly Interval[];
  /** What was covered before and could not be read again, while later time was: what came late there is still owed. */
  readonly reopened?: readonly Interval[];
  /** Present in scans only: a rescan leaves what the next scan needs alone. */
  readonly resume?: Resume;
}

/** What could not be derived again from the vendor or the ledger. */
export interface Resume {
  /** A slice that broke off, and where the connector can go on in it. */
  readonly slice?: { readonly from: Instant; readonly to: Instant; readonly at: Json };
  /** The slice width to use next, in milliseconds, after slices did not fit into a run. */
  readonly widthMs?: number;
  readonly correlation: CorrelationState;
  /** What has to be looked at again, by the connector's own keys. */
  readonly pending?: Open;
}

export interface BatchRecord {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly events: number;
  readonly first: Instant;
  readonly last: Instant;
}

export const NO_RESUME: Resume = { correlation: NOTHING_OPEN };

/** `runs/<yyyy>/<mm>/<run>.json` by the day the run started, in UTC. */
export function runRecordPath(record: Pick<RunRecord, "run" | "started">): string {
  const day = new Date(record.started).toISOString();
  return `runs/${day.slice(0, 4)}/${day.slice(5, 7)}/${record.run}.json`;
}

/** The committed text: one property a line down to the partitions, so that `git diff` and a person can read it. */
export function serializeRunRecord(record: RunRecord): string {
  const json = {
    v: 1,
    ...record,
    previous: record.previous ?? null,
    started: iso(record.started),
    finished: iso(record.finished),
    instances: record.instances.map((instance) => ({
      ...instance,
      partitions: instance.partitions.map(partitionToJson),
    })),
    batches: record.batches.map((batch) => ({ ...batch, first: iso(batch.first), last: iso(batch.last) })),
  };
  return inertLines(`${JSON.stringify(json, null, 1)}\n`);
}

/** @throws MallcopError `data-damaged` if the text is not a run record of a version we know. */
export function parseRunRecord(text: string, path: string): RunRecord {
  try {
    const json = object(JSON.parse(text));
    if (json.v !== 1) throw new TypeError(`format version ${String(json.v)} is not known to this mallcop`);
    const previous = json.previous === null ? undefined : object(json.previous);
    return {
      run: string(json.run),
      sequence: number(json.sequence),
      previous: previous && { path: string(previous.path), sha256: string(previous.sha256) },
      ...(json.records !== undefined && { records: recordsFromJson(json.records) }),
      ledger: string(json.ledger),
      command: json.command === "rescan" ? "rescan" : "scan",
      version: string(json.version),
      started: time(json.started),
      finished: time(json.finished),
      status: status(json.status),
      instances: array(json.instances).map(instanceFromJson),
      batches: array(json.batches).map((value) => {
        const batch = object(value);
        return {
          path: string(batch.path),
          sha256: string(batch.sha256),
          bytes: number(batch.bytes),
          events: number(batch.events),
          first: time(batch.first),
          last: time(batch.last),
        };
      }),
      quarantined: array(json.quarantined).map(string),
    };
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : "it is not JSON";
    throw new MallcopError("data-damaged", { path, reason }, { cause: thrown });
  }
}

function recordsFromJson(value: unknown): RecordsSeen {
  const json = object(value);
  return { files: number(json.files), sha256: string(json.sha256) };
}

export function partitionToJson(record: PartitionRecord): Readonly<Record<string, Json>> {
  const { resume, reopened = [], ...rest } = record;
  return {
    ...rest,
    since: iso(record.since),
    covered: intervalsToJson(record.covered),
    lost: intervalsToJson(record.lost),
    ...(reopened.length > 0 && { reopened: intervalsToJson(reopened) }),
    ...(resume && { resume: resumeToJson(resume) }),
  };
}

export function partitionFromJson(value: unknown): PartitionRecord {
  const json = object(value);
  return {
    feed: string(json.feed),
    partition: string(json.partition),
    axis: axis(json.axis),
    since: time(json.since),
    covered: intervalsFromJson(json.covered),
    lost: intervalsFromJson(json.lost),
    ...(json.reopened !== undefined && { reopened: intervalsFromJson(json.reopened) }),
    ...(json.resume !== undefined && { resume: resumeFromJson(json.resume) }),
  };
}

export function intervalsToJson(intervals: readonly Interval[]): readonly (readonly [string, string])[] {
  return intervals.map(([from, to]) => [iso(from), iso(to)] as const);
}

export function intervalsFromJson(value: unknown): readonly Interval[] {
  return array(value).map((pair): Interval => {
    const [from, to] = array(pair);
    return [time(from), time(to)];
  });
}

function resumeToJson({ slice, widthMs, correlation, pending }: Resume): Json {
  const pairs = (
    record: Readonly<Record<string, { readonly opened: Instant } & { readonly [key: string]: Json }>>,
  ): Json =>
    Object.fromEntries(Object.entries(record).map(([key, pair]) => [key, { ...pair, opened: iso(pair.opened) }]));
  return {
    ...(slice && { slice: { from: iso(slice.from), to: iso(slice.to), at: slice.at } }),
    ...(widthMs !== undefined && { width_ms: widthMs }),
    open: pairs(correlation.open),
    expired: pairs(correlation.expired),
    ...(pending && { pending }),
  };
}

function resumeFromJson(value: unknown): Resume {
  const json = object(value);
  const slice = json.slice === undefined ? undefined : object(json.slice);
  return {
    ...(slice && { slice: { from: time(slice.from), to: time(slice.to), at: slice.at as Json } }),
    ...(json.width_ms !== undefined && { widthMs: number(json.width_ms) }),
    correlation: {
      open: pairsFromJson(json.open, (pair) => ({ opened: time(pair.opened), state: pair.state as Json })),
      expired: pairsFromJson(json.expired, (pair) => ({
        opened: time(pair.opened),
        known: string(pair.known),
        event: string(pair.event),
      })),
    },
    ...(json.pending !== undefined && { pending: object(json.pending) as Open }),
  };
}

function pairsFromJson<T>(value: unknown, parse: (pair: Readonly<Record<string, unknown>>) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(object(value)).map(([key, pair]) => [key, parse(object(pair))]));
}

function instanceFromJson(value: unknown): InstanceRecord {
  const json = object(value);
  return {
    id: string(json.id),
    type: string(json.type),
    status: status(json.status),
    counts: countsFromJson(json.counts),
    problems: array(json.problems).map((entry) => {
      const problem = object(entry);
      return {
        code: string(problem.code),
        ...(problem.feed !== undefined && { feed: string(problem.feed) }),
        ...(problem.partition !== undefined && { partition: string(problem.partition) }),
      };
    }),
    partitions: array(json.partitions).map(partitionFromJson),
  };
}

function countsFromJson(value: unknown): Counts {
  const json = object(value);
  const byReason = (counts: unknown) =>
    Object.fromEntries(Object.entries(object(counts)).map(([reason, count]) => [reason, number(count)]));
  return {
    fetched: number(json.fetched),
    derived: number(json.derived),
    new: number(json.new),
    duplicate: number(json.duplicate),
    leftOut: byReason(json.leftOut),
    rejected: byReason(json.rejected),
    held: number(json.held),
    requests: number(json.requests),
  };
}

const iso = (time: Instant): string => new Date(time).toISOString();

function time(value: unknown): Instant {
  const milliseconds = Date.parse(string(value));
  if (Number.isNaN(milliseconds)) throw new TypeError("a time is not RFC 3339");
  return milliseconds as Instant;
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new TypeError("an object is missing");
  return value as Readonly<Record<string, unknown>>;
}

function array(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError("a list is missing");
  return value;
}

function string(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("a text is missing");
  return value;
}

function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new TypeError("a number is missing");
  return value;
}

function status(value: unknown): "ok" | "partial" | "failed" {
  if (value === "ok" || value === "partial" || value === "failed") return value;
  throw new TypeError("a status is not known");
}

function axis(value: unknown): Axis {
  if (value === "event" || value === "availability" || value === "ingestion" || value === "observation") return value;
  throw new TypeError("an axis is not known");
}
