/** What the summary and the terminal say in the same words. Plain text: the one who prints it escapes it. */
import type {
  Axis,
  CacheReport,
  FeedReport,
  MonthDone,
  PartitionReport,
  PublishReport,
  RunReport,
} from "../collect/report.ts";
import type { Instant } from "../event/event.ts";
import { balanced, hull, type Loss, lagOf, sumOf, totalCounts } from "./facts.ts";
import { bytes, clock, clockSeconds, duration, grouped, listed, moment, plural, span } from "./quantity.ts";
import { brief } from "./text.ts";

export const LOSS_SENTENCE: Readonly<Record<Loss["kind"], string>> = {
  lost: "Lost for good: the vendor no longer keeps it. Recorded as a gap.",
  waiting: "Not read yet: the next run goes on here.",
};

/** What the times of an axis are the times of, where it is not simply when things happened. */
export const AXIS: Readonly<Record<Axis, string>> = {
  event: "",
  availability: "by the time it became available",
  ingestion: "by the time it was ingested",
  observation: "by the time we looked",
};

const RESTORED: Readonly<Record<CacheReport["restored"], string>> = {
  hit: "Cursors restored from the cache",
  miss: "No cursors in the cache, so they were worked out from the repository",
  refused: "The cursors in the cache were not fit for use, so they were worked out from the repository",
  unavailable: "The cache could not be reached, so cursors were worked out from the repository",
  off: "No actions cache here: the cursors are kept in .mallcop/cursors",
};

function cacheSentence({ cache: { restored, saved, detail }, command, dryRun }: RunReport): string {
  const why = detail === undefined ? "" : ` (${brief(detail, 200)})`;
  const untouched = restored === "off" || command === "rescan" || dryRun;
  const after = untouched ? "" : saved ? "; saved for the next run" : "; not saved, so the next run starts slower";
  return `${RESTORED[restored]}${why}${after}.`;
}

/** The commit, as short as people write it, if the events are known to be in it. */
export function shortCommit({ state, commit }: PublishReport): string | undefined {
  return state === "stored" && commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit) ? commit.slice(0, 9) : undefined;
}

/** Where the events are first, then how it went. Of a run that never started only that. */
export function footerSentences(report: RunReport): readonly string[] {
  const began = report.instances.length > 0;
  return [
    storedSentence(report),
    ...(began ? [cacheSentence(report)] : []),
    ...historySentences(report),
    ...toldSentences(report),
    timingSentence(report),
  ];
}

/** How large the repository is, and what was compacted. */
function historySentences({ history }: RunReport): readonly string[] {
  if (history === undefined) return [];
  const { clone, growth, done, left } = history;
  const depth = clone.shallow ? " (last commits only)" : "";
  const grows = growth === 0 ? "" : `; ${bytes(growth)} of events came in the 30 days before, uncompressed`;
  const did = (kind: MonthDone["what"]) => done.filter((month) => month.what === kind);
  const files = plural(
    did("compact").reduce((sum, month) => sum + month.files, 0),
    "file",
  );
  const events = plural(
    did("delete").reduce((sum, month) => sum + month.events, 0),
    "event",
  );
  const tidied = [
    ...(did("compact").length > 0 ? [`Compacted: ${files} of events into ${grouped(did("compact").length)}.`] : []),
    ...(did("delete").length > 0 ? [`Deleted, as retention_days asks: ${events}; their ids stay.`] : []),
    ...(left > 0 ? [`${plural(left, "month")} more in the next runs.`] : []),
  ];
  return [[`This clone takes ${bytes(clone.bytes)}${depth}${grows}.`, ...tidied].join(" ")];
}

/** What left the repository: issues and posts. */
function toldSentences({ told: { issues, posted } = {} }: RunReport): readonly string[] {
  const kept = issues && [
    ...(issues.opened > 0 ? [`${plural(issues.opened, "issue")} opened`] : []),
    ...(issues.updated > 0 ? [`${issues.updated} updated`] : []),
    ...(issues.closed > 0 ? [`${issues.closed} closed`] : []),
  ];
  return [
    ...(kept === undefined ? [] : [kept.length === 0 ? "The issues are as they should be." : `${listed(kept)}.`]),
    ...(posted === undefined || posted === 0 ? [] : [`${plural(posted, "message")} posted to the webhook.`]),
  ];
}

function storedSentence({ dryRun, publish }: RunReport): string {
  if (dryRun) return "Dry run: nothing was stored.";
  if (publish.state !== "stored") return "Nothing was stored.";
  const branch = publish.branch === undefined ? "" : ` on ${brief(publish.branch, 60)}`;
  const tries = publish.attempts > 1 ? `, after ${plural(publish.attempts, "attempt")}` : "";
  return `Stored and seen${branch} at the remote${tries}.`;
}

function timingSentence(report: RunReport): string {
  const { started, finished, run, version } = report;
  const ran = `${moment(started, finished)} to ${clockSeconds(finished)} UTC`;
  const requests = plural(totalCounts(report).requests, "request");
  return `Ran ${ran} (${duration(finished - started)}, ${requests}) as run ${brief(run, 60)} of mallcop ${brief(version, 40)}.`;
}

/** What stands above the numbers of items that were listed for the first time. */
export const FIRST_LOOK = "So many items are the state to compare with. From now on every change to them is an event.";

/** Every record that came in, and what it became; a sum that does not come out is said, not hidden. */
export function accountSentence(report: RunReport): string {
  const counts = totalCounts(report);
  const came = `${plural(counts.fetched, "record")} read${counts.derived > 0 ? ` and ${plural(counts.derived, "event")} derived` : ""}`;
  const parts = [
    `${grouped(counts.new)} new`,
    plural(counts.duplicate, "duplicate"),
    `${grouped(sumOf(counts.leftOut))} left out`,
    `${grouped(sumOf(counts.rejected))} rejected`,
    ...(counts.held > 0 ? [`${grouped(counts.held)} joined to their other half or waiting for it`] : []),
  ];
  const doubt = balanced(counts) ? "" : " The sum does not come out: please report this as a mistake of mallcop.";
  return `${came}: ${parts.join(", ")}.${doubt}`;
}

/** A partition's line: what was read, how far, and what is missing. */
export interface PartitionLine {
  readonly covered: "covered" | "in part" | "not covered";
  readonly read: string;
  readonly until: string;
  readonly lag: string;
  readonly missing: readonly string[];
}

export function partitionLine(feed: FeedReport, partition: PartitionReport, finished: Instant): PartitionLine {
  const lag = lagOf(partition, finished);
  const read = hull(partition.covered);
  const missing = [
    ...partition.gaps.map((gap) => `lost ${span(gap, finished)}`),
    ...partition.backlog.map((wait) => `to read ${span(wait, finished)}`),
  ];
  const nothing = read === undefined && feed.status !== "ok";
  const seen = partition.axis === "observation" && read !== undefined ? `looked at ${clock(read[1])}` : undefined;
  return {
    covered: nothing ? "not covered" : missing.length > 0 ? "in part" : "covered",
    read: seen ?? (read === undefined ? "nothing" : span(read, finished)),
    until:
      partition.watermark === undefined || lag === undefined ? "never read" : moment(partition.watermark, finished),
    lag: lag === undefined ? "—" : duration(lag),
    missing: missing.length > 3 ? [...missing.slice(0, 2), `and ${missing.length - 2} more`] : missing,
  };
}
