/**
 * The ledger: what is covered, per partition, folded from the run records. Git holds the truth (records, and a checkpoint a
 * month so that reading stays bounded); the actions cache holds the newest state as an accelerator, without clear-text names.
 */
import { MallcopError } from "../connector/errors.ts";
import type { Instant } from "../event/event.ts";
import { sha256 } from "../event/sha256.ts";
import { joinCorrelation } from "./correlate.ts";
import { merge, subtract } from "./intervals.ts";
import type { Axis, Interval } from "./report.ts";
import {
  NO_RESUME,
  type PartitionRecord,
  parseRunRecord,
  partitionFromJson,
  partitionToJson,
  type Resume,
  type RunRecord,
  runRecordPath,
  serializeRunRecord,
} from "./run-record.ts";

export interface PartitionState {
  readonly axis: Axis;
  readonly since: Instant;
  readonly covered: readonly Interval[];
  readonly lost: readonly Interval[];
  readonly resume: Resume;
  /** The run record that holds `resume`, for whoever may not keep it in clear text. */
  readonly resumeIn: string;
}

/** The last run record of the chain. */
export interface Tip {
  readonly path: string;
  readonly sha256: string;
  readonly sequence: number;
}

export interface Ledger {
  readonly tip: Tip | undefined;
  /** By `partitionKey`. */
  readonly partitions: ReadonlyMap<string, PartitionState>;
}

export const EMPTY_LEDGER: Ledger = { tip: undefined, partitions: new Map() };

/**
 * Where a partition's state is kept: hashes, since the cache can be read from a fork's pull request. The first half stands for
 * instance and feed, so that a feed whose partitions could not even be listed is still found.
 */
export function partitionKey(instance: string, feed: string, partition: string): string {
  return feedKey(instance, feed) + sha256(JSON.stringify([instance, feed, partition])).slice(0, 24);
}

function feedKey(instance: string, feed: string): string {
  return sha256(JSON.stringify([instance, feed])).slice(0, 16);
}

/** The states of all partitions of a feed that are known. */
export function partitionsOf(ledger: Ledger, instance: string, feed: string): readonly PartitionState[] {
  const prefix = feedKey(instance, feed);
  return [...ledger.partitions].filter(([key]) => key.startsWith(prefix)).map(([, state]) => state);
}

/** The ledger after one more run. */
export function fold(ledger: Ledger, record: RunRecord, text: string = serializeRunRecord(record)): Ledger {
  const partitions = new Map(ledger.partitions);
  for (const instance of record.instances) {
    for (const partition of instance.partitions) {
      const key = partitionKey(instance.id, partition.feed, partition.partition);
      const state = foldPartition(partitions.get(key), partition, runRecordPath(record));
      if (state !== undefined) partitions.set(key, state);
    }
  }
  const tip = { path: runRecordPath(record), sha256: sha256(text), sequence: record.sequence };
  return { tip, partitions };
}

function foldPartition(
  before: PartitionState | undefined,
  record: PartitionRecord,
  path: string,
): PartitionState | undefined {
  // A rescan proves what it read, but does not begin a watch: without a scan there is nothing it could add to.
  if (before === undefined && record.resume === undefined) return undefined;
  const covered = subtract(merge([...(before?.covered ?? []), ...provenBy(record, before)]), record.reopened ?? []);
  return {
    axis: record.axis,
    since: before?.since ?? record.since,
    covered,
    lost: subtract(merge([...(before?.lost ?? []), ...record.lost]), covered),
    resume: record.resume ?? before?.resume ?? NO_RESUME,
    resumeIn: record.resume === undefined ? (before?.resumeIn ?? path) : path,
  };
}

/** A rescan fills holes, and does not move the end from which scans look back for what came late. */
function provenBy({ covered, resume }: PartitionRecord, before: PartitionState | undefined): readonly Interval[] {
  const end = before?.covered.at(-1)?.[1];
  if (resume !== undefined) return covered;
  return end === undefined ? [] : covered.map(([from, to]): Interval => [from, to < end ? to : end]);
}

/** What a racing run left open, kept beside ours. */
export function joinResume(ours: Resume, theirs: Resume): Resume {
  const pending = { ...theirs.pending, ...ours.pending };
  return {
    ...theirs,
    ...ours,
    correlation: joinCorrelation(theirs.correlation, ours.correlation),
    ...(Object.keys(pending).length > 0 && { pending }),
  };
}

/** The files of a commit that the ledger is read from. */
export interface RecordSource {
  /** Paths below `runs/`, sorted. */
  list(): Promise<readonly string[]>;
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/**
 * The ledger as a commit tells it. With `start` (from the cursors) only the records after it are read, otherwise the newest
 * checkpoint and the records since.
 * @throws MallcopError `data-damaged` if a record cannot be read.
 */
export async function readLedger(source: RecordSource, start: Ledger = EMPTY_LEDGER): Promise<Ledger> {
  const paths = await source.list();
  const base = start.tip === undefined ? await newestCheckpoint(source, paths) : start;
  const from = base.tip === undefined ? "" : monthOf(base.tip.path);
  const candidates = paths.filter((path) => !isCheckpoint(path) && (from === "" || monthOf(path) >= monthBefore(from)));
  const records = [...(await source.read(candidates))]
    .filter(([, text]) => !isUpTo(base.tip, text))
    .map(([path, text]) => ({ text, record: parseRunRecord(text, path) }))
    .filter(({ record }) => record.sequence > (base.tip?.sequence ?? 0))
    .sort((a, b) => a.record.sequence - b.record.sequence);
  return records.reduce((ledger, { record, text }) => fold(ledger, record, text), base);
}

/** Whether the beginning of a record says that it is folded in already, so that it need not be parsed. */
function isUpTo(tip: Tip | undefined, text: string): boolean {
  const sequence = BEGINNING.exec(text.slice(0, 400))?.[1];
  return tip !== undefined && sequence !== undefined && Number(sequence) <= tip.sequence;
}

/** As records are written: numbers and names before anything that a stranger could have chosen. */
const BEGINNING = /^\{\s*"v":\s*\d+,\s*"run":\s*"[^"\\]*",\s*"sequence":\s*(\d+),/;

/** `runs/<yyyy>/<mm>/checkpoint.json`: the ledger as it was when the month's first record was written. */
export function checkpointPath(started: Instant): string {
  const day = new Date(started).toISOString();
  return `runs/${day.slice(0, 4)}/${day.slice(5, 7)}/checkpoint.json`;
}

const isCheckpoint = (path: string): boolean => path.endsWith("/checkpoint.json");
const monthOf = (path: string): string => path.slice("runs/".length, "runs/yyyy/mm".length);

/** A run that began before midnight on the last of a month may be published after the next month's first. */
function monthBefore(month: string): string {
  const [year, number] = month.split("/").map(Number);
  return new Date(Date.UTC(year ?? 0, (number ?? 1) - 2)).toISOString().slice(0, 7).replace("-", "/");
}

async function newestCheckpoint(source: RecordSource, paths: readonly string[]): Promise<Ledger> {
  const path = paths.filter(isCheckpoint).at(-1);
  if (path === undefined) return EMPTY_LEDGER;
  const text = (await source.read([path])).get(path) ?? "";
  return parseLedger(text, path);
}

/** A ledger as text, whole: for checkpoints, which live in git. */
export function serializeLedger(ledger: Ledger): string {
  const partitions = [...ledger.partitions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { resumeIn, ...state }]) => [
      key,
      { ...partitionToJson({ feed: "", partition: "", ...state }), resume_in: resumeIn },
    ]);
  return `${JSON.stringify({ v: 1, tip: ledger.tip ?? null, partitions: Object.fromEntries(partitions) }, null, 1)}\n`;
}

/** @throws MallcopError `data-damaged` */
export function parseLedger(text: string, path: string): Ledger {
  try {
    const json: unknown = JSON.parse(text);
    if (!isRecord(json) || json.v !== 1 || !isRecord(json.partitions))
      throw new TypeError("it is not a ledger of version 1");
    const partitions = Object.entries(json.partitions).map(([key, value]): [string, PartitionState] => {
      const { feed: _, partition: __, ...state } = partitionFromJson(value);
      const resumeIn = isRecord(value) ? String(value.resume_in) : "";
      return [key, { ...state, resume: state.resume ?? NO_RESUME, resumeIn }];
    });
    return { tip: parseTip(json.tip), partitions: new Map(partitions) };
  } catch (thrown) {
    throw new MallcopError("data-damaged", {
      path,
      reason: thrown instanceof Error ? thrown.message : "it is not JSON",
    });
  }
}

export function parseTip(value: unknown): Tip | undefined {
  if (value === null) return undefined;
  if (!isRecord(value)) throw new TypeError("its tip is missing");
  const { path, sha256: hash, sequence } = value;
  if (typeof path !== "string" || typeof hash !== "string" || typeof sequence !== "number")
    throw new TypeError("its tip is damaged");
  return { path, sha256: hash, sequence };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
