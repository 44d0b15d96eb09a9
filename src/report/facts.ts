/** What follows from a run report, worked out once, so that the summary, the terminal and the exit status cannot disagree. */
import { merge } from "../collect/intervals.ts";
import type {
  Counts,
  FeedReport,
  InstanceReport,
  Interval,
  PartitionReport,
  Problem,
  RunReport,
} from "../collect/report.ts";
import type { Instant } from "../event/event.ts";

/** A partition lags so far behind that somebody should know: 24 hours. */
export const STALE_MS = 24 * 60 * 60 * 1_000;

/** A partition, and where it belongs. */
export interface Place {
  readonly instance: InstanceReport;
  readonly feed: FeedReport;
  readonly partition: PartitionReport;
}

/** The partitions that are to be covered: not those of connectors that were not asked for, or that the vendor does not offer. */
export function places(instances: readonly InstanceReport[]): readonly Place[] {
  return instances
    .filter((instance) => instance.status !== "skipped")
    .flatMap((instance) =>
      instance.feeds
        .filter((feed) => feed.status !== "not_available")
        .flatMap((feed) =>
          feed.partitions
            .filter(({ unavailable }) => unavailable === undefined)
            .map((partition) => ({ instance, feed, partition })),
        ),
    );
}

/** What a connector has listed for the first time: how many items of each feed, in all its partitions. */
export interface FirstLook {
  readonly instance: InstanceReport;
  readonly feeds: readonly { readonly title: string; readonly items: number }[];
}

export function firstLooks(instances: readonly InstanceReport[]): readonly FirstLook[] {
  return asked({ instances }).flatMap((instance) => {
    const feeds = instance.feeds.flatMap(({ title, partitions }) => {
      const looked = partitions.flatMap(({ baseline }) => baseline ?? []);
      return looked.length === 0 ? [] : [{ title, items: looked.reduce((sum, { items }) => sum + items, 0) }];
    });
    return feeds.length === 0 ? [] : [{ instance, feeds }];
  });
}

export function asked(report: Pick<RunReport, "instances">): readonly InstanceReport[] {
  return report.instances.filter((instance) => instance.status !== "skipped");
}

/** Whether the run ended before any connector was turned to: then none of them was looked at, asked for or not. */
export function neverBegan(report: Pick<RunReport, "instances" | "problems">): boolean {
  return asked(report).length === 0 && report.problems.length > 0;
}

/** Connectors of which at least something was read. */
export function lookedAt(report: Pick<RunReport, "instances">): readonly InstanceReport[] {
  return report.instances.filter((instance) => instance.status === "ok" || instance.status === "partial");
}

export function failed(report: Pick<RunReport, "instances">): readonly InstanceReport[] {
  return report.instances.filter((instance) => instance.status === "failed");
}

/** How long before the end of the run coverage ends, in milliseconds; `undefined` if it never began. */
export function lagOf({ since, watermark }: PartitionReport, finished: Instant): number | undefined {
  if (watermark === undefined || (since !== undefined && watermark <= since)) return undefined;
  return Math.max(0, finished - watermark);
}

/**
 * Whether a partition has been waiting to be read to its end for more than a day. One of which this run has read more than a
 * day is catching up, as after a first look far back, and one that the vendor does not offer waits for nothing.
 */
export function isStale({ watermark, since, before, unavailable }: PartitionReport, finished: Instant): boolean {
  const to = watermark ?? since;
  if (to === undefined || unavailable) return false;
  return finished - to > STALE_MS && to - (before ?? since ?? to) <= STALE_MS;
}

/** Those that somebody would look at first: never read, then furthest behind. */
export function worstFirst(list: readonly Place[], finished: Instant): readonly Place[] {
  const behind = ({ partition }: Place) => lagOf(partition, finished) ?? Number.POSITIVE_INFINITY;
  const bad = ({ partition }: Place) => totalMs(partition.gaps) + totalMs(partition.backlog);
  return [...list].sort((a, b) => compare(behind(b), behind(a)) || bad(b) - bad(a));
}

/** An order of numbers (infinite ones too) or texts. */
export function compare<T extends number | string>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

export function totalMs(intervals: readonly Interval[]): number {
  return merge(intervals).reduce((sum, [from, to]) => sum + to - from, 0);
}

/** From the first to the last of them, holes and all. */
export function hull(intervals: readonly Interval[]): Interval | undefined {
  const merged = merge(intervals);
  const first = merged.at(0);
  const last = merged.at(-1);
  return first && last && [first[0], last[1]];
}

/** What was read of a connector's logs in this run, from end to end. Observations of a state are no stretch of a log. */
export function windowRead(instance: InstanceReport): Interval | undefined {
  const logs = instance.feeds.flatMap((feed) => feed.partitions).filter(({ axis }) => axis !== "observation");
  return hull(logs.flatMap(({ covered }) => covered));
}

/** The time up to which every partition that was ever read is covered. */
export function coveredUpTo(list: readonly Place[]): Instant | undefined {
  return list
    .flatMap(({ partition }) => partition.watermark ?? [])
    .reduce<Instant | undefined>((least, at) => (least === undefined || at < least ? at : least), undefined);
}

export type Lag = { readonly ms: number } | "never" | "unknown";

/** How far the worst partition of a connector is behind. */
export function worstLag(instance: InstanceReport, finished: Instant): Lag {
  const lags = places([instance]).map(({ partition }) => lagOf(partition, finished));
  if (lags.length === 0) return "unknown";
  return lags.includes(undefined) ? "never" : { ms: Math.max(...lags.map((ms) => ms ?? 0)) };
}

export const NO_COUNTS: Counts = {
  fetched: 0,
  derived: 0,
  new: 0,
  duplicate: 0,
  leftOut: {},
  rejected: {},
  held: 0,
  requests: 0,
};

export function totalCounts(report: Pick<RunReport, "instances">): Counts {
  return report.instances.reduce((sum, { counts }) => added(sum, counts), NO_COUNTS);
}

function added(a: Counts, b: Counts): Counts {
  return {
    fetched: a.fetched + b.fetched,
    derived: a.derived + b.derived,
    new: a.new + b.new,
    duplicate: a.duplicate + b.duplicate,
    leftOut: addedByReason(a.leftOut, b.leftOut),
    rejected: addedByReason(a.rejected, b.rejected),
    held: a.held + b.held,
    requests: a.requests + b.requests,
  };
}

function addedByReason(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) {
  const sum = new Map(Object.entries(a));
  for (const [reason, count] of Object.entries(b)) sum.set(reason, (sum.get(reason) ?? 0) + count);
  return Object.fromEntries(sum);
}

export function sumOf(byReason: Readonly<Record<string, number>>): number {
  return Object.values(byReason).reduce((sum, count) => sum + count, 0);
}

/** Whether every record that came in is accounted for. */
export function balanced(counts: Counts): boolean {
  const { fetched, derived, held } = counts;
  return fetched + derived === counts.new + counts.duplicate + sumOf(counts.leftOut) + sumOf(counts.rejected) + held;
}

/** Trouble with the connector it belongs to, errors first, the same trouble in many partitions told once. */
export interface Trouble {
  readonly instance: InstanceReport | undefined;
  readonly problem: Problem;
  /** How often it happened. */
  readonly times: number;
}

export function troubles(report: Pick<RunReport, "instances" | "problems">): readonly Trouble[] {
  const found = new Map<string, Trouble>();
  const add = (instance: InstanceReport | undefined, problem: Problem) => {
    const key = JSON.stringify([instance?.id, problem.code, problem.message, problem.at]);
    found.set(key, { instance, problem, times: (found.get(key)?.times ?? 0) + 1 });
  };
  for (const problem of report.problems) add(undefined, problem);
  for (const instance of report.instances) for (const problem of instance.problems) add(instance, problem);
  return [...found.values()].sort((a, b) => compare(a.problem.level, b.problem.level));
}

/** A stretch of time that is not covered: lost for good, or waiting to be read. */
export interface Loss {
  readonly kind: "lost" | "waiting";
  readonly place: Place;
  readonly interval: Interval;
}

/** What is lost first, then what waits; the longest first in each. */
export function losses(report: Pick<RunReport, "instances">): readonly Loss[] {
  const longestFirst = (a: Loss, b: Loss) => b.interval[1] - b.interval[0] - (a.interval[1] - a.interval[0]);
  const of = (kind: Loss["kind"], pick: (partition: PartitionReport) => readonly Interval[]) =>
    places(report.instances)
      .flatMap((place) => merge(pick(place.partition)).map((interval): Loss => ({ kind, place, interval })))
      .sort(longestFirst);
  return [...of("lost", ({ gaps }) => gaps), ...of("waiting", ({ backlog }) => backlog)];
}

/** Why records became no event, most frequent first. */
export interface Reason {
  readonly instance: InstanceReport;
  readonly feed: FeedReport;
  readonly what: "left out" | "rejected";
  readonly reason: string;
  readonly count: number;
}

/** Rejections before what was left out on purpose. */
export function reasons(report: Pick<RunReport, "instances">): readonly Reason[] {
  const of = (what: Reason["what"], pick: (counts: Counts) => Readonly<Record<string, number>>) =>
    report.instances
      .flatMap((instance) => instance.feeds.map((feed) => ({ instance, feed })))
      .flatMap((at) => Object.entries(pick(at.feed.counts)).map(([reason, count]) => ({ ...at, what, reason, count })))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  return [...of("rejected", ({ rejected }) => rejected), ...of("left out", ({ leftOut }) => leftOut)];
}
