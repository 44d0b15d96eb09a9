/**
 * The result in one sentence. "Nothing happened" and "could not look" never sound alike, nothing counts as stored that was
 * not seen to be, and the sign in front agrees with the colour of the job.
 */
import type { InstanceReport, RunReport } from "../collect/report.ts";
import {
  asked,
  coveredUpTo,
  failed,
  isStale,
  lookedAt,
  neverBegan,
  places,
  totalCounts,
  totalMs,
  troubles,
  windowRead,
  worstLag,
} from "./facts.ts";
import { asksForAttention, findingsClause } from "./finding-words.ts";
import { duration, grouped, listed, moment, plural, span } from "./quantity.ts";
import { brief } from "./text.ts";

/** What a colour says: covered; needs attention; not covered or failed. */
export type Tone = "good" | "attention" | "bad";

export interface Headline {
  readonly tone: Tone;
  readonly text: string;
}

/** The first line. Text from outside is in it, visible but not yet escaped. */
export function headline(report: RunReport): Headline {
  const isGood = report.status === "ok" && !asksForAttention(report);
  const tone = report.exit !== 0 || report.status === "failed" ? "bad" : isGood ? "good" : "attention";
  return { tone, text: result(report) };
}

function result(report: RunReport): string {
  const trouble = report.problems.find(({ level }) => level === "error") ?? report.problems[0];
  const why = trouble === undefined ? "" : `: ${brief(trouble.message, 200)}`;
  const fresh = totalCounts(report).new;
  const found = plural(fresh, "new event");
  const looked = lookedAt(report);
  if (report.exit === 2) return `The ${report.command} could not start${why || "."}`;
  if (!report.dryRun && report.publish.state !== "stored")
    return `Nothing was stored${fresh > 0 ? `, though ${found} ${fresh === 1 ? "was" : "were"} found` : ""}${why || "."}`;
  if (asked(report).length === 0) return "No connector was asked for, so nothing was looked at.";
  const dry = report.dryRun ? "Dry run, nothing was stored: " : "";
  if (looked.length === 0) return `${dry}Nothing could be read: ${names(failed(report))} failed.`;
  const events = `${fresh === 0 ? "no new events" : found} from ${plural(looked.length, "connector")}`;
  return sentence(`${dry}${events}; ${findingsClause(report.findings)}; ${coverage(report)}.`);
}

/** What can be said of what was not read, or else up to when everything was. */
function coverage(report: RunReport): string {
  const bad = failed(report);
  const lost = report.instances.filter((instance) => lostMs(instance) > 0);
  const some = report.instances.filter((each) => each.status === "partial" && !(lost.includes(each) && readAll(each)));
  const clauses = [
    bad.length > 0 ? `${names(bad)} ${bad.length === 1 ? "is" : "are"} not covered${since(bad, report)}` : "",
    some.length > 0 ? `${names(some)} ${some.length === 1 ? "is" : "are"} covered in part${upTo(some, report)}` : "",
    lost.length > 0 ? `${duration(Math.max(...lost.map(lostMs)))} lost for good in ${names(lost)}` : "",
  ].filter((clause) => clause !== "");
  if (clauses.length > 0) return clauses.join("; ");
  const until = coveredUpTo(places(report.instances));
  return until === undefined
    ? "nothing was to be covered yet"
    : `all covered up to ${moment(until, report.finished)} UTC`;
}

/** Nothing is left that could still be read. */
function readAll(instance: InstanceReport): boolean {
  const whole = instance.feeds.every(({ status, partitions }) => status !== "failed" || partitions.length > 0);
  return whole && places([instance]).every(({ partition }) => partition.backlog.length === 0);
}

/** Of a single connector it can be said from when on; of several the table tells. */
function since(instances: readonly InstanceReport[], { finished }: RunReport): string {
  const until = instances.length === 1 ? coveredUpTo(places(instances)) : undefined;
  return until === undefined ? "" : ` since ${moment(until, finished)} UTC`;
}

function upTo(instances: readonly InstanceReport[], { finished }: RunReport): string {
  const behind = instances.length === 1 && instances.every((instance) => !readAll(instance));
  const until = behind
    ? coveredUpTo(places(instances).filter(({ partition }) => partition.backlog.length > 0))
    : undefined;
  return until === undefined ? "" : `, some of it only up to ${moment(until, finished)} UTC`;
}

/** The longest loss of one partition: losses in two of them at the same time are not twice the time. */
export function lostMs(instance: InstanceReport): number {
  return Math.max(0, ...places([instance]).map(({ partition }) => totalMs(partition.gaps)));
}

function names(instances: readonly InstanceReport[]): string {
  return listed(instances.map(({ id }) => brief(id, 40)));
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How a connector fared, in words and tone. */
export interface ConnectorLine {
  readonly tone: Tone | "none";
  readonly covered: string;
  /** A dash where nothing was looked at: that is not zero. */
  readonly fresh: string;
  readonly duplicate: string;
  readonly read: string;
  readonly lag: string;
  /** Something of it is behind for more than a day. */
  readonly stale: boolean;
  readonly next: string;
}

const COVERED = {
  ok: { tone: "good", covered: "yes" },
  partial: { tone: "attention", covered: "in part" },
  failed: { tone: "bad", covered: "no" },
  skipped: { tone: "none", covered: "not asked for" },
} as const;

const NOT_BEGUN = { tone: "bad", covered: "not looked at" } as const;

/** The connector's line in the first table. */
export function connectorLine(instance: InstanceReport, report: RunReport): ConnectorLine {
  const { new: fresh, duplicate } = instance.counts;
  const blind = instance.status === "skipped" || (instance.status === "failed" && fresh + duplicate === 0);
  const covered = instance.status === "skipped" && neverBegan(report) ? NOT_BEGUN : COVERED[instance.status];
  return {
    ...covered,
    fresh: blind ? "—" : grouped(fresh),
    duplicate: blind ? "—" : grouped(duplicate),
    read: readInWords(instance, report),
    lag: instance.status === "skipped" ? "—" : lagInWords(instance, report),
    stale: places([instance]).some(({ partition }) => isStale(partition, report.finished)),
    next: nextStep(instance),
  };
}

function readInWords(instance: InstanceReport, report: RunReport): string {
  const window = windowRead(instance);
  if (window !== undefined) return span(window, report.finished);
  const observed = places([instance]).some(({ partition }) => partition.covered.length > 0);
  return observed ? "compared with the last state" : instance.status === "skipped" ? "—" : "nothing";
}

function lagInWords(instance: InstanceReport, report: RunReport): string {
  const lag = worstLag(instance, report.finished);
  return lag === "never" ? "never read" : lag === "unknown" ? "unknown" : duration(lag.ms);
}

function nextStep(instance: InstanceReport): string {
  const problem = troubles({ instances: [instance], problems: [] })[0]?.problem;
  if (problem !== undefined) return problem.hint;
  if (lostMs(instance) > 0) return "Nothing brings it back; look into the product itself for that time.";
  const waiting = Math.max(0, ...places([instance]).map(({ partition }) => totalMs(partition.backlog)));
  return waiting > 0 ? `Nothing: the next run goes on with the ${duration(waiting)} that are left.` : "—";
}
