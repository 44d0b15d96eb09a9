/**
 * Builds what one run adds to the repository, against the branch as it is right now: events that are not there yet, state
 * changes against the committed snapshots, and the run record at the end of the chain. Called again after every lost race.
 */
import type { InstanceConfig } from "../config/config.ts";
import type { Instant } from "../event/event.ts";
import type { SeenWindow } from "../logs/window.ts";
import { commitMessage } from "../report/commit-message.ts";
import { type WrittenBatches, writeBatches } from "../store/batches.ts";
import type { Change, ChangeSet } from "../store/change-set.ts";
import { FORMAT, FORMAT_PATH, formatOf, formatText } from "../store/format.ts";
import type { IdSet } from "../store/id-set.ts";
import { readKnownIds } from "../store/known-ids.ts";
import type { Tree } from "../store/tree.ts";
import { type AdaptedApps, type AdaptOptions, adaptApps, NO_APPS } from "./adapt-apps.ts";
import { type Arrivals, sortArrivals } from "./arrivals.ts";
import type { Collected, CollectedPartition } from "./collect.ts";
import { type Compared, compareListings } from "./compare.ts";
import { ledgerHash } from "./cursor.ts";
import { clip, subtract } from "./intervals.ts";
import { type Detecting, type Judgement, judgeRun, WITHHELD } from "./judge-run.ts";
import { checkpointPath, fold, joinResume, type Ledger, partitionKey, serializeLedger } from "./ledger.ts";
import { inspectChain } from "./record-chain.ts";
import type { Counts, Problem, RunStatus } from "./report.ts";
import { reportInstances } from "./report-instances.ts";
import {
  type InstanceRecord,
  type RecordsSeen,
  type RunRecord,
  runRecordPath,
  serializeRunRecord,
} from "./run-record.ts";
import { sumCounts } from "./sum-counts.ts";
import { Tally } from "./tally.ts";

export interface RunIdentity {
  readonly run: string;
  readonly command: "scan" | "rescan";
  readonly version: string;
  readonly started: Instant;
}

/** An instance as it came out of collecting; `collected` is missing where it could not even begin. */
export interface Gathered {
  readonly id: string;
  readonly type: string;
  readonly collected: Collected | undefined;
  readonly status: RunStatus;
  readonly problems: readonly Problem[];
}

/** What push protection objected to. */
export interface Quarantine {
  /** Events: first stored without `raw`, then, if that does not help, not at all. */
  readonly stripped: ReadonlySet<string>;
  readonly dropped: ReadonlySet<string>;
  /** Texts of findings that are in no event: nothing is judged. */
  readonly findings: boolean;
}

export interface Assembly {
  /** The name that the record has. */
  readonly run: string;
  readonly changes: ChangeSet;
  /** The ledger that the record was folded into. */
  readonly before: Ledger;
  readonly after: Ledger;
  readonly written: ReadonlyMap<string, Written>;
  readonly judgement: Judgement;
  readonly apps: AdaptedApps;
}

/** What became of one instance's events. */
export interface Written {
  readonly arrivals: Arrivals;
  readonly newByType: Readonly<Record<string, number>>;
  /** Per feed. */
  readonly counts: ReadonlyMap<string, Counts>;
  readonly baselines: ReadonlyMap<string, number>;
  readonly batches: WrittenBatches["batches"];
}

export interface AssembleOptions {
  readonly identity: RunIdentity;
  readonly now: Instant;
  /** All that the configuration names, also what this run does not read. */
  readonly configured: readonly InstanceConfig[];
  readonly gathered: readonly Gathered[];
  readonly status: RunStatus;
  /** The ledger when the run began: what the slices were planned with. */
  readonly planned: Ledger;
  /** The ledger as `tree` has it. */
  readonly current: Ledger;
  readonly quarantine: Quarantine;
  readonly detecting: Detecting;
  /** How apps' templates are kept up; missing where nothing is to be learned. */
  readonly templates: AdaptOptions | undefined;
  /** A private folder for the batch files of this attempt. */
  readonly folder: string;
}

const DAY_MS = 86_400_000;

export async function assemble(tree: Tree, asked: AssembleOptions): Promise<Assembly> {
  const options = { ...asked, identity: { ...asked.identity, run: await freeName(tree, asked.identity) } };
  const files = new Map<string, Change>();
  if ((await formatOf(tree)) === undefined) files.set(FORMAT_PATH, { text: formatText(FORMAT) });
  const batches = new Map<string, { readonly localFile: string }>();
  const oldest = oldestDay(options);
  const known = await readKnownIds(tree, { from: oldest });
  const written = new Map<string, Written>();
  for (const { id, collected } of options.gathered) {
    if (collected === undefined) continue;
    const compared = await compareListings(tree, collected, options.now);
    for (const [path, text] of compared.snapshots) files.set(path, { text });
    const outcome = await writeInstance(collected, compared, known, options);
    for (const [path, file] of outcome.files) batches.set(path, file);
    written.set(id, outcome);
  }
  const chain = await inspectChain(tree, options.current.tip);
  const { detecting, quarantine } = options;
  const judgement = quarantine.findings
    ? WITHHELD
    : await judgeRun(tree, { batches, broken: chain.broken, since: Date.parse(oldest) }, detecting);
  for (const [path, file] of batches) files.set(path, file);
  for (const [path, text] of judgement.files) files.set(path, { text });
  const apps = options.templates === undefined ? NO_APPS : await adaptApps(tree, windowsOf(options), options.templates);
  for (const [path, file] of apps.files) files.set(path, file);
  const record = recordOf(options, written, chain.seen);
  const text = serializeRunRecord(record);
  const after = fold(options.current, record, text);
  files.set(after.tip?.path ?? "", { text });
  const checkpoint = await dueCheckpoint(tree, options);
  if (checkpoint !== undefined) files.set(checkpoint, { text: serializeLedger(options.current) });
  const instances = reportInstances(options.configured, {
    gathered: options.gathered,
    written,
    planned: options.planned,
    ledger: after,
    finished: options.now,
  });
  const { findings } = judgement;
  const message = commitMessage({
    ...options.identity,
    status: options.status,
    instances,
    findings,
    apps: apps.reports,
  });
  const { run } = options.identity;
  return { run, changes: { files, message }, before: options.current, after, written, judgement, apps };
}

function windowsOf({ gathered }: AssembleOptions): readonly SeenWindow[] {
  return gathered.flatMap(({ collected }) =>
    (collected?.feeds ?? []).flatMap(({ partitions }) => partitions.flatMap(({ windows }) => windows)),
  );
}

/** Two steps of one workflow run have the same id and attempt: the second takes a name of its own. */
async function freeName(tree: Tree, identity: RunIdentity): Promise<string> {
  const taken = new Set((await tree.list(folderOf(runRecordPath(identity)))).map(({ path }) => path));
  let run = identity.run;
  for (let number = 2; taken.has(runRecordPath({ ...identity, run })); number++) run = `${identity.run}.${number}`;
  return run;
}

/** The month's checkpoint, if this is its first record and there are records of earlier months to spare the reader. */
async function dueCheckpoint(tree: Tree, { identity, current }: AssembleOptions): Promise<string | undefined> {
  const path = checkpointPath(identity.started);
  if (current.tip === undefined || folderOf(current.tip.path) >= folderOf(path)) return undefined;
  return (await tree.read(path)) === undefined ? path : undefined;
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf("/"));

/** An event is committed on or after the day it happened, up to a day of clock skew: older folders cannot hold it. */
function oldestDay({ gathered, now }: AssembleOptions): string {
  const times = gathered.flatMap(({ collected }) => {
    if (collected === undefined) return [];
    const { first, undated } = collected.prepared.staging;
    return [...(first === undefined ? [] : [first]), ...(undated ? startsOf(collected) : [])];
  });
  return new Date(Math.min(now, ...times) - DAY_MS).toISOString().slice(0, 10);
}

/** Where reading began. What does not say when it happened cannot have been collected before the range it was found in. */
function startsOf({ feeds }: Collected): readonly Instant[] {
  return feeds.flatMap(({ partitions }) =>
    partitions.map(({ record, backlog }) => {
      const read = [...record.covered, ...backlog].map(([from]) => from);
      return Math.min(...(read.length > 0 ? read : [record.since])) as Instant;
    }),
  );
}

async function writeInstance(
  collected: Collected,
  compared: Compared,
  known: IdSet,
  options: AssembleOptions,
): Promise<Written & { readonly files: WrittenBatches["files"] }> {
  const { prepared } = collected;
  const { identity, now, folder, quarantine } = options;
  const overtaken = new Set(
    collected.feeds.flatMap(({ partitions }) =>
      partitions.flatMap((partition) => (isOvertaken(prepared.id, partition, options) ? partition.sums : [])),
    ),
  );
  const { entries, arrivals } = sortArrivals(prepared.staging, compared.changes, known, { ...quarantine, overtaken });
  const batches = await writeBatches(entries, {
    instance: prepared.id,
    day: new Date(now).toISOString().slice(0, 10),
    run: identity.run,
    known,
    folder,
    without: new Set([...quarantine.dropped, ...overtaken]),
  });
  return {
    arrivals,
    files: batches.files,
    batches: batches.batches,
    newByType: batches.newByType,
    baselines: compared.baselines,
    counts: countsByFeed(collected, compared, arrivals),
  };
}

function countsByFeed(collected: Collected, compared: Compared, arrivals: Arrivals): ReadonlyMap<string, Counts> {
  const requests = collected.prepared.requests();
  return new Map(
    collected.feeds.map(({ name, tally }, index) => {
      const total = tally.plus(compared.tallies.get(name) ?? new Tally());
      for (let left = arrivals.dropped.get(name) ?? 0; left > 0; left--) total.reject("push-secret");
      // The transport counts per instance; the first feed carries the number, so that sums stay true.
      return [name, total.counts(arrivals.duplicates.get(name) ?? 0, index === 0 ? requests : 0)];
    }),
  );
}

/**
 * Whether another run has summed up what this one did, since this one was planned. What both read is counted in the other's sums,
 * and only in whole: ours are left out, and what they cover beyond the other's is for the next run.
 */
function isOvertaken(
  instance: string,
  { record, sums }: CollectedPartition,
  { planned, current }: Pick<AssembleOptions, "planned" | "current">,
): boolean {
  if (sums.length === 0) return false;
  const key = partitionKey(instance, record.feed, record.partition);
  const before = planned.partitions.get(key)?.covered ?? [];
  const since = subtract(current.partitions.get(key)?.covered ?? [], before);
  return since.some((interval) => clip(record.covered, interval).length > 0);
}

type Covering = CollectedPartition["record"];

/** A rescan has not summed up what lay beyond the end of the scans that it knew, so it fills no hole that a scan has left there since. */
function withinWatch(record: Covering, known: Instant | undefined, end: Instant | undefined): Covering {
  if (end === undefined || known === end) return record;
  return { ...record, covered: clip(record.covered, [0 as Instant, known ?? (0 as Instant)]) };
}

function endOf({ partitions }: Ledger, key: string): Instant | undefined {
  return partitions.get(key)?.covered.at(-1)?.[1];
}

function recordOf(options: AssembleOptions, written: ReadonlyMap<string, Written>, records: RecordsSeen): RunRecord {
  const { identity, current, gathered, status, now, quarantine } = options;
  const tip = current.tip;
  return {
    run: identity.run,
    sequence: (tip?.sequence ?? 0) + 1,
    previous: tip && { path: tip.path, sha256: tip.sha256 },
    records,
    ledger: ledgerHash(current),
    command: identity.command,
    version: identity.version,
    started: identity.started,
    finished: now,
    status,
    instances: gathered.map((instance) => instanceRecord(instance, written.get(instance.id), options)),
    batches: [...written.values()].flatMap(({ batches }) => batches),
    quarantined: [...quarantine.dropped].sort(),
  };
}

function instanceRecord(
  { id, type, collected, status, problems }: Gathered,
  written: Written | undefined,
  options: AssembleOptions,
): InstanceRecord {
  const { planned, current } = options;
  const join = (feed: string, partition: CollectedPartition) => {
    if (isOvertaken(id, partition, options)) {
      const { resume: _, ...record } = partition.record;
      return { ...record, covered: [] };
    }
    const key = partitionKey(id, feed, partition.record.partition);
    if (options.identity.command === "rescan")
      return withinWatch(partition.record, endOf(planned, key), endOf(current, key));
    const theirs = current.partitions.get(key)?.resume;
    const raced = theirs !== undefined && theirs !== planned.partitions.get(key)?.resume;
    const { resume } = partition.record;
    return resume === undefined || !raced
      ? partition.record
      : { ...partition.record, resume: joinResume(resume, theirs) };
  };
  return {
    id,
    type,
    status,
    counts: sumCounts([...(written?.counts.values() ?? [])]),
    problems: problems.map(({ code, feed, partition }) => ({
      code,
      ...(feed !== undefined && { feed }),
      ...(partition !== undefined && { partition }),
    })),
    partitions:
      collected?.feeds.flatMap((feed) => feed.partitions.map((partition) => join(feed.name, partition))) ?? [],
  };
}
