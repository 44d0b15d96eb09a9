/** Describes every configured instance after a run, also those that could not be looked at: their coverage comes from the ledger. */
import type { InstanceConfig } from "../config/config.ts";
import { MallcopError } from "../connector/errors.ts";
import type { Instant } from "../event/event.ts";
import { manifestOfInstance } from "../plugin/custom/custom-plugin.ts";
import { isStale } from "../report/facts.ts";
import type { Gathered, Written } from "./assemble.ts";
import type { CollectedFeed } from "./collect.ts";
import { clip } from "./intervals.ts";
import { type Ledger, type PartitionState, partitionKey, partitionsOf } from "./ledger.ts";
import type { FeedReport, InstanceReport, PartitionReport, Problem, RunStatus } from "./report.ts";
import { sumCounts } from "./sum-counts.ts";
import { watermarkOf } from "./windows.ts";

export interface Facts {
  readonly gathered: readonly Gathered[];
  /** By instance; absent if nothing could be stored. */
  readonly written: ReadonlyMap<string, Written> | undefined;
  /** What the slices were planned with. */
  readonly planned: Ledger;
  /** With this run folded in, if it was stored. */
  readonly ledger: Ledger;
  readonly finished: Instant;
}

/** How far back the chart of coverage reaches. */
const RECENT_MS = 7 * 86_400_000;

export function reportInstances(configured: readonly InstanceConfig[], facts: Facts): readonly InstanceReport[] {
  return configured.map((instance) => {
    const gathered = facts.gathered.find(({ id }) => id === instance.id);
    const written = facts.written?.get(instance.id);
    const counts = sumCounts([...(written?.counts.values() ?? [])]);
    const feeds = feedsOf(instance, gathered, written, facts);
    const stale = gathered === undefined ? [] : staleProblems(feeds, facts.finished);
    return {
      id: instance.id,
      type: instance.type,
      status: gathered?.status ?? "skipped",
      feeds,
      problems: [...(gathered?.problems ?? []), ...stale, ...(gathered === undefined ? [] : overrideNotice(instance))],
      newByType: written?.newByType ?? {},
      counts,
    };
  });
}

/** Who reads the summary must see that something else than the built-in connector was looking. */
function overrideNotice({ type, plugin }: InstanceConfig): readonly Problem[] {
  if (plugin === undefined || !plugin.overrides || plugin.problems.length > 0) return [];
  const { code, kind, message, hint, docs } = new MallcopError("plugin-overrides", { type, path: plugin.path });
  return [{ code, kind, message, hint, docs, level: "warning" }];
}

/** What has not been read to its end for longer than a day is nobody's passing trouble any more. */
function staleProblems(feeds: readonly FeedReport[], finished: Instant): readonly Problem[] {
  return feeds
    .filter(({ status }) => status !== "not_available")
    .flatMap(({ feed, partitions }) =>
      partitions
        .filter((partition) => isStale(partition, finished))
        .map(({ partition, watermark, since }): Problem => {
          const hours = Math.floor((finished - (watermark ?? since ?? finished)) / 3_600_000);
          const { code, kind, message, hint, docs } = new MallcopError("partition-stale", {
            what: `${feed} ${partition}`.trim(),
            hours,
          });
          return { code, kind, message, hint, docs, feed, level: "error", ...(partition !== "" && { partition }) };
        }),
    );
}

function feedsOf(
  instance: InstanceConfig,
  gathered: Gathered | undefined,
  written: Written | undefined,
  facts: Facts,
): readonly FeedReport[] {
  const { feeds } = manifestOfInstance(instance);
  return Object.entries(feeds).map(([name, { title, kind }]) => {
    const feed = gathered?.collected?.feeds.find((candidate) => candidate.name === name);
    const read =
      feed?.partitions.map((partition) => partitionReport(instance.id, name, partition, written, facts)) ?? [];
    // A feed of records that was looked at and has no place to read (any more) is not behind with those it had before.
    const isEmpty = kind === "log" && feed !== undefined && feed.trouble === undefined;
    const states = read.length > 0 || isEmpty ? [] : partitionsOf(facts.ledger, instance.id, name);
    return {
      feed: name,
      title,
      status: feedStatus(gathered, feed, read),
      partitions: [...read, ...states.map((state) => fromLedger(state, facts.finished))],
      counts: written?.counts.get(name) ?? sumCounts([]),
    };
  });
}

function feedStatus(
  gathered: Gathered | undefined,
  feed: CollectedFeed | undefined,
  partitions: readonly PartitionReport[],
): FeedReport["status"] {
  if (feed?.trouble?.kind === "not_available") return "not_available";
  if (gathered?.status === "failed" || feed?.trouble !== undefined) return "failed";
  const offered = partitions.filter(({ unavailable }) => unavailable === undefined);
  if (partitions.length > 0 && offered.length === 0) return "not_available";
  const statuses = offered.map(
    ({ covered, backlog }): RunStatus => (backlog.length > 0 ? (covered.length > 0 ? "partial" : "failed") : "ok"),
  );
  if (statuses.every((status) => status === "ok")) return "ok";
  return statuses.every((status) => status === "failed") ? "failed" : "partial";
}

function partitionReport(
  instance: string,
  feed: string,
  { record, backlog, unavailable }: CollectedFeed["partitions"][number],
  written: Written | undefined,
  { planned, ledger, finished }: Facts,
): PartitionReport {
  const key = partitionKey(instance, feed, record.partition);
  const [before, state] = [planned.partitions.get(key), ledger.partitions.get(key)];
  const baseline = written?.baselines.get(`${feed}/${record.partition}`);
  return {
    ...(state === undefined ? { axis: record.axis, recent: [] } : known(state, finished)),
    partition: record.partition,
    ...(before && { before: watermarkOf(before) }),
    ...(unavailable && { unavailable }),
    covered: record.covered,
    backlog,
    gaps: record.lost,
    ...(baseline !== undefined && { baseline: { items: baseline } }),
  };
}

/** A partition that this run did not get to; its name is not kept where cursors can be read. */
function fromLedger(state: PartitionState, finished: Instant): PartitionReport {
  return { ...known(state, finished), partition: "", covered: [], backlog: [], gaps: [] };
}

function known(
  state: PartitionState,
  finished: Instant,
): Pick<PartitionReport, "axis" | "since" | "watermark" | "recent"> {
  return {
    axis: state.axis,
    since: state.since,
    watermark: watermarkOf(state),
    recent: clip(state.covered, [(finished - RECENT_MS) as Instant, finished]),
  };
}
