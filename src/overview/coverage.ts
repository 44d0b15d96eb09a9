/** Coverage over time, per connector and partition. What is not known to be covered is a hole, and no hole is left out. */
import { clip, contiguousEnd, merge, subtract } from "../collect/intervals.ts";
import { type Ledger, type PartitionState, partitionKey, partitionsOf } from "../collect/ledger.ts";
import type { Axis, Interval } from "../collect/report.ts";
import type { RunRecord } from "../collect/run-record.ts";
import type { Config, InstanceConfig } from "../config/config.ts";
import type { Instant } from "../event/event.ts";
import { manifestOfInstance } from "../plugin/custom/custom-plugin.ts";
import { builtinTypes } from "../plugin/registry.ts";
import type { Window } from "./overview.ts";

export interface Coverage {
  /** When watching began; nothing was owed before. */
  readonly since: Instant;
  /** How far all of it was read, without a hole. */
  readonly until: Instant;
  /** The end of what was read, holes or not. */
  readonly last: Instant;
  /** Not read, from the first to the last that was; lost for good or still to come. */
  readonly holes: readonly Interval[];
  /** Of the holes: older than the vendor keeps. */
  readonly lost: readonly Interval[];
}

export interface PartitionCoverage extends Coverage {
  readonly feed: string;
  /** Empty for the only partition of a feed, and for one that was not read in the window. */
  readonly partition: string;
  readonly axis: Axis;
}

export interface ConnectorCoverage {
  readonly id: string;
  readonly type: string;
  /** `undefined` if it was never read. */
  readonly all: Coverage | undefined;
  /** The furthest behind first. */
  readonly partitions: readonly PartitionCoverage[];
  /** Feeds that were never read: not available, not granted, or too new. */
  readonly never: readonly string[];
  /** What the last run said was wrong, each once. */
  readonly problems: readonly { readonly code: string; readonly feed: string | undefined }[];
}

export interface CoverageInput {
  readonly config: Pick<Config, "connectors"> | undefined;
  readonly ledger: Ledger;
  /** Of the window, oldest first: only they tell the partitions' names. */
  readonly records: readonly RunRecord[];
  readonly window: Window;
}

export function coverageOf(input: CoverageInput): readonly ConnectorCoverage[] {
  const { config, records } = input;
  const seen = new Map(records.flatMap(({ instances }) => instances.map(({ id, type }) => [id, { id, type }])));
  return (config?.connectors ?? [...seen.values()]).map((instance) => {
    const { id, type } = instance;
    const feeds = feedsOf(instance);
    const partitions = feeds.flatMap((feed) => partitionCoverage(id, feed, input));
    const known = new Set(partitions.map(({ feed }) => feed));
    return {
      id,
      type,
      all: together(partitions),
      partitions: [...partitions].sort((a, b) => a.until - b.until),
      never: feeds.filter((feed) => !known.has(feed)),
      problems: lastProblems(id, records),
    };
  });
}

/** A type that is no built-in and has no plugin here claims no feeds. */
function feedsOf(instance: Pick<InstanceConfig, "id" | "type" | "plugin">): readonly string[] {
  return instance.plugin !== undefined || builtinTypes().includes(instance.type)
    ? Object.keys(manifestOfInstance(instance).feeds)
    : [];
}

function partitionCoverage(
  id: string,
  feed: string,
  { ledger, records, window }: CoverageInput,
): readonly PartitionCoverage[] {
  const names = lastRead(id, feed, records);
  // Nothing of the feed was listed in the window: then all that is known of it is behind, whatever it was called.
  if (names === undefined)
    return partitionsOf(ledger, id, feed).map((state) => ({
      feed,
      partition: "",
      axis: state.axis,
      ...covered(state, window),
    }));
  return names.flatMap((partition) => {
    const state = ledger.partitions.get(partitionKey(id, feed, partition));
    return state === undefined ? [] : [{ feed, partition, axis: state.axis, ...covered(state, window) }];
  });
}

/** The partitions that the last scan which could list them found; those of before are gone at the vendor. */
function lastRead(id: string, feed: string, records: readonly RunRecord[]): readonly string[] | undefined {
  for (const { command, instances } of [...records].reverse()) {
    const instance = instances.find((candidate) => candidate.id === id);
    const names = instance?.partitions.filter((partition) => partition.feed === feed).map(({ partition }) => partition);
    if (command === "scan" && names !== undefined && names.length > 0) return names;
  }
  return undefined;
}

function covered({ since, covered: read, lost }: PartitionState, { from, to }: Window): Coverage {
  const last = merge(read).at(-1)?.[1] ?? since;
  const until = contiguousEnd(merge([...read, ...lost]), since);
  const owed: Interval = [since > from ? since : from, last];
  return { since, until, last, holes: subtract([owed], read), lost: clip(lost, [from, to]) };
}

/** A connector is covered where all of its partitions are. */
function together(partitions: readonly PartitionCoverage[]): Coverage | undefined {
  const [first] = partitions;
  if (first === undefined) return undefined;
  const least = (times: readonly Instant[]) => times.reduce((least, time) => (time < least ? time : least));
  return {
    since: least(partitions.map(({ since }) => since)),
    until: least(partitions.map(({ until }) => until)),
    last: least(partitions.map(({ last }) => last)),
    holes: merge(partitions.flatMap(({ holes }) => holes)),
    lost: merge(partitions.flatMap(({ lost }) => lost)),
  };
}

function lastProblems(id: string, records: readonly RunRecord[]): ConnectorCoverage["problems"] {
  const last = records.findLast(({ instances }) => instances.some((instance) => instance.id === id));
  const problems = last?.instances.find((instance) => instance.id === id)?.problems ?? [];
  const unique = new Map(problems.map(({ code, feed }) => [`${code} ${feed ?? ""}`, { code, feed }]));
  return [...unique.values()];
}
