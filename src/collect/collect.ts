/**
 * Runs every instance side by side within one budget, isolated: what goes wrong in one partition costs that partition, what
 * goes wrong in one connector costs that connector. Events are staged on disk; nothing is stored yet.
 */
import type { Connector, Context, Lookup, StateFeed } from "../connector/contract.ts";
import { asMallcopError, type MallcopError } from "../connector/errors.ts";
import { type Summing, summingOf } from "../connector/summing.ts";
import type { Airlock } from "../event/airlock.ts";
import type { Instant, Json } from "../event/event.ts";
import type { SeenWindow } from "../logs/window.ts";
import { isHosted } from "../plugin/host/hosted-connector.ts";
import type { Manifest } from "../plugin/manifest.ts";
import type { Budget } from "./budget.ts";
import { emitGap, idOf, stage } from "./emit.ts";
import { type Ledger, partitionKey, partitionsOf } from "./ledger.ts";
import { inParallel } from "./parallel.ts";
import { type LogJob, readLogPartition } from "./read-log-feed.ts";
import { readStatePartition } from "./read-state-feed.ts";
import type { Axis, Interval } from "./report.ts";
import { NO_RESUME, type PartitionRecord } from "./run-record.ts";
import { type Snapshot, snapshotPath } from "./snapshots.ts";
import type { Staging } from "./staging.ts";
import { Tally } from "./tally.ts";
import { timingOf } from "./timing.ts";
import { watermarkOf } from "./windows.ts";

/** An instance that is ready to run: its connector is loaded, its options resolved, its context made. */
export interface Prepared {
  readonly id: string;
  readonly manifest: Manifest;
  readonly connector: Connector;
  readonly ctx: Context;
  readonly lookbackMs: number;
  readonly lookup: Lookup;
  /** The committed snapshots of the instance when the run began, by path. */
  readonly snapshots: ReadonlyMap<string, Snapshot>;
  readonly airlock: Airlock;
  readonly redact: (value: Json) => Json;
  readonly staging: Staging;
  /** Feeds by their place in the manifest: where two tell of one thing, the one listed first wins. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Requests sent so far. */
  readonly requests: () => number;
}

export interface Collected {
  readonly prepared: Prepared;
  readonly feeds: readonly CollectedFeed[];
  readonly problems: readonly MallcopError[];
}

export interface CollectedFeed {
  readonly name: string;
  readonly tally: Tally;
  readonly partitions: readonly CollectedPartition[];
  /** Why the feed could not be looked at, as a whole. */
  readonly trouble: MallcopError | undefined;
}

export interface CollectedPartition {
  readonly record: PartitionRecord;
  readonly backlog: readonly Interval[];
  /** The vendor does not offer it here, as far as this run could see. */
  readonly unavailable?: true;
  /** What a state feed listed, to be compared with the committed snapshot. */
  readonly listing: Listing | undefined;
  /** What apps' lines were like; nothing in a rescan, which tells nothing of how things are now. */
  readonly windows: readonly SeenWindow[];
  /** Ids of the events that sum up what a log feed read. */
  readonly sums: readonly string[];
}

export interface Listing {
  readonly feed: StateFeed;
  readonly items: ReadonlyMap<string, Json>;
  /** Sequence of the snapshot that was committed when the listing began; it is compared with no other. */
  readonly sequence: number | undefined;
  /** When the partition was last seen before this run. */
  readonly observedBefore: Instant | undefined;
}

export interface Rules {
  readonly ledger: Ledger;
  readonly budget: Budget;
  /** A rescan's range. */
  readonly range: Interval | undefined;
  readonly onProgress: (instance: string, step: Step) => void;
}

export interface Step {
  readonly feed: string;
  readonly partition: string;
  readonly done: number;
  readonly all: number;
  /** Start of the slice being read. */
  readonly from: Instant;
  readonly found: number;
}

/** Partitions of one instance that are read at the same time. */
const PARTITIONS_AT_ONCE = 4;

interface Task {
  readonly feed: string;
  /** When the partition was last covered; the least recent goes first. */
  readonly watermark: number;
  readonly run: () => Promise<CollectedPartition>;
}

export async function collectInstance(prepared: Prepared, rules: Rules): Promise<Collected> {
  const { connector, manifest, lookup } = prepared;
  const summing = isHosted(connector) ? connector.summing : summingOf(connector, lookup);
  const names = Object.keys(connector.feeds).filter((name) => name in manifest.feeds);
  const problems: MallcopError[] = [];
  const tallies = new Map(names.map((name) => [name, new Tally()]));
  const troubles = new Map<string, MallcopError>();
  const tasks = (
    await Promise.all(
      names.map(async (name): Promise<readonly Task[]> => {
        try {
          return await tasksOf(name, prepared, { ...rules, summing }, tallies.get(name) ?? new Tally(), problems);
        } catch (thrown) {
          troubles.set(name, asMallcopError(thrown).in({ connector: prepared.id, feed: name }));
          return [];
        }
      }),
    )
  ).flat();

  const done = await inParallel(
    PARTITIONS_AT_ONCE,
    tasks
      .toSorted((a, b) => a.watermark - b.watermark)
      .map((task) => async () => ({ feed: task.feed, partition: await task.run() })),
  );
  return {
    prepared,
    problems: [...troubles.values(), ...problems],
    feeds: names.map((name) => ({
      name,
      tally: tallies.get(name) ?? new Tally(),
      partitions: done.filter(({ feed }) => feed === name).map(({ partition }) => partition),
      trouble: troubles.get(name),
    })),
  };
}

async function tasksOf(
  name: string,
  prepared: Prepared,
  rules: Rules & { readonly summing: Summing },
  tally: Tally,
  problems: MallcopError[],
): Promise<readonly Task[]> {
  const feed = prepared.connector.feeds[name];
  if (feed === undefined || (feed.kind === "state" && rules.range !== undefined)) return [];
  const partitions = await feed.partitions(prepared.ctx);
  const newcomersMs = newcomersLookback(name, prepared, rules.ledger);
  return partitions.map((partition): Task => {
    const known = rules.ledger.partitions.get(partitionKey(prepared.id, name, partition.id));
    const blame = (error: MallcopError) =>
      problems.push(error.in({ connector: prepared.id, feed: name, partition: partition.id }));
    const watermark = known === undefined ? 0 : watermarkOf(known);
    if (feed.kind === "state")
      return {
        feed: name,
        watermark,
        run: () => listState(prepared, name, feed, partition, watermark, blame),
      };
    const job: Omit<LogJob, "axis" | "timing"> = {
      ctx: prepared.ctx,
      feedName: name,
      feed,
      partition,
      known,
      lookbackMs: known === undefined ? newcomersMs : prepared.lookbackMs,
      range: rules.range,
      lookup: prepared.lookup,
      summing: rules.summing,
      budget: rules.budget,
      tally,
      emit: (draft, record, key) => stage(prepared, name, draft, record, key),
      flush: async () => await prepared.staging.flush(),
      idOf: (draft) => idOf(prepared, draft),
      redact: prepared.redact,
      onSlice: (done, all, { from }) =>
        rules.onProgress(prepared.id, {
          feed: name,
          partition: partition.id,
          done,
          all,
          from,
          found: prepared.staging.size,
        }),
    };
    return {
      feed: name,
      watermark,
      run: () => readLog(prepared, { ...job, ...timingOf(prepared.manifest, name) }, blame),
    };
  });
}

/**
 * How far back a partition is read that the feed did not have before, such as a new app or region. The feed's others tell when
 * it was last looked for: it may have been there ever since, however long no scan ran.
 */
function newcomersLookback(feed: string, { id, ctx, lookbackMs }: Prepared, ledger: Ledger): number {
  const ends = partitionsOf(ledger, id, feed).flatMap(({ covered }) => covered.at(-1)?.[1] ?? []);
  return ends.length === 0 ? lookbackMs : Math.max(lookbackMs, ctx.now - Math.max(...ends));
}

async function readLog(
  prepared: Prepared,
  job: LogJob,
  blame: (error: MallcopError) => void,
): Promise<CollectedPartition> {
  const { problems, backlog, resume, windows, sums, ...outcome } = await readLogPartition(job);
  for (const problem of problems) blame(problem);
  const identity = { feed: job.feedName, partition: job.partition.id, axis: job.axis };
  const scanning = job.range === undefined;
  const unavailable = outcome.covered.length === 0 && problems.some(isNotAvailable);
  if (scanning) for (const hole of outcome.lost) emitGap(prepared, identity, hole, job.tally);
  return {
    record: { ...identity, ...outcome, lost: scanning ? outcome.lost : [], ...(scanning && { resume }) },
    // It is read from where the ledger ends, as soon as there is something to be read.
    backlog: scanning && !unavailable ? backlog : [],
    ...(unavailable && { unavailable }),
    listing: undefined,
    windows: scanning ? windows : [],
    sums,
  };
}

function isNotAvailable({ kind }: MallcopError): boolean {
  return kind === "not_available";
}

async function listState(
  prepared: Prepared,
  name: string,
  feed: StateFeed,
  partition: { readonly id: string },
  watermark: number,
  blame: (error: MallcopError) => void,
): Promise<CollectedPartition> {
  const { now } = prepared.ctx;
  const seen = watermark === 0 ? undefined : (watermark as Instant);
  const since = seen ?? ((Math.floor(now / 1000) * 1000 - 1000) as Instant);
  const record = {
    feed: name,
    partition: partition.id,
    axis: "observation" as Axis,
    since,
    lost: [],
    resume: NO_RESUME,
  };
  try {
    const items = await readStatePartition(prepared.ctx, feed, partition, prepared.redact);
    const sequence = prepared.snapshots.get(snapshotPath(prepared.id, name, partition.id))?.sequence;
    const listing = { feed, items, sequence, observedBefore: seen };
    return { record: { ...record, covered: [[since, now]] }, backlog: [], listing, windows: [], sums: [] };
  } catch (thrown) {
    const error = asMallcopError(thrown);
    blame(error);
    const missed = { record: { ...record, covered: [] }, listing: undefined, windows: [], sums: [] };
    return isNotAvailable(error)
      ? { ...missed, backlog: [], unavailable: true }
      : { ...missed, backlog: [[since, now]] };
  }
}
