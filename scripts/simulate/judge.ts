/**
 * Compares what the vendors made visible with what is in the repository. It reads the files alone, and works out by itself what
 * has to be there: what is missing although it was owed, what is there twice, at the wrong time, or never happened, and which gaps
 * were claimed without need or passed over in silence.
 */
import { createHash } from "node:crypto";
import { timingOf } from "../../src/collect/timing.ts";
import { isObject } from "../../src/connector/shape.ts";
import { manifestOf } from "../../src/plugin/registry.ts";
import type { Played, RanRun } from "./play.ts";
import type { Fact, Vendor } from "./vendors/vendor.ts";

export type FlawKind =
  | "lost"
  | "doubled"
  | "mis-timed"
  | "invented"
  | "false gap"
  | "silent gap"
  | "miscounted"
  | "state"
  | "books";

export interface Flaw {
  readonly kind: FlawKind;
  readonly where: string;
  readonly what: string;
}

export interface Judgement {
  readonly flaws: readonly Flaw[];
  readonly visible: number;
  readonly owed: number;
  /** Records within claimed gaps. */
  readonly inGaps: number;
  readonly gaps: number;
  readonly events: number;
}

interface StoredEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly event_type: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly raw: string;
}

interface Gap {
  readonly instance: string;
  readonly feed: string;
  readonly from: number;
  readonly to: number;
}

const HOUR = 3_600_000;
/** The default of `lookback_hours`. */
const LOOKBACK_MS = 8 * HOUR;
/** Where nothing is expected to be exact to the second. */
const TOLERANCE_MS = 15 * 60_000;

export function judge(played: Played): Judgement {
  const events = eventsIn(played.files);
  const gaps = gapsIn(events);
  const flaws: Flaw[] = [...doubled(events), ...bookkeeping(played.files)];
  const facts = played.vendors.flatMap((vendor) => vendor.facts);
  const byMark = new Map(events.map((event) => [markIn(event), event]));
  const watch = watchOf(played);
  const rescans = rescansIn(played);
  const owed = facts.filter((fact) => isOwed(fact, watch) || rescans.some((ran) => mustFind(ran, fact, played)));
  const missing = owed.filter(({ mark }) => !byMark.has(mark));
  const inGaps = missing.filter((fact) => gaps.some((gap) => covers(gap, fact)));
  for (const fact of missing) {
    if (inGaps.includes(fact)) continue;
    flaws.push({ kind: "lost", where: placeOf(fact), what: `${fact.mark} ${times(fact)}` });
  }
  for (const fact of owed) {
    const event = byMark.get(fact.mark);
    if (event === undefined || Date.parse(event.timestamp) === fact.time) continue;
    const what = `${event.id} is of ${iso(fact.time)}, stored as ${event.timestamp}`;
    flaws.push({ kind: "mis-timed", where: placeOf(fact), what });
  }
  flaws.push(...invented(events, facts), ...falseGaps(gaps, played), ...silentGaps(gaps, played));
  for (const vendor of played.vendors)
    flaws.push(...(vendor.examine?.({ events, gaps, watch, files: played.files }) ?? []));
  return {
    flaws,
    visible: facts.filter(({ visibleAt }) => visibleAt <= watch.last).length + countedBy(played.vendors),
    owed: owed.length + countedBy(played.vendors),
    inGaps: inGaps.length,
    gaps: gaps.length,
    events: events.length,
  };
}

export type { Gap, StoredEvent, Watch };

/** From when on records are owed, and until when they were looked for. */
interface Watch {
  /** A connector's watch begins with the first run that could read all of it, as far back as a first run looks. */
  firstOf(instance: string): number;
  readonly last: number;
}

function watchOf({ runs }: Played): Watch {
  const stored = runs.filter(({ report, rescan }) => rescan === undefined && report?.publish.state === "stored");
  const firstOf = (instance: string): number => {
    const first = stored.find(({ report }) => report?.instances.find(({ id }) => id === instance)?.status === "ok");
    return (first?.began ?? Number.POSITIVE_INFINITY) - LOOKBACK_MS + TOLERANCE_MS;
  };
  return { firstOf, last: runs.at(-1)?.began ?? 0 };
}

function isOwed({ instance, axisTime, visibleAt, latenessMs }: Fact, { firstOf, last }: Watch): boolean {
  return axisTime >= firstOf(instance) && visibleAt <= last - HOUR && visibleAt - axisTime <= latenessMs;
}

/** Rescans that nothing happened to, and that are in the history that is left. */
function rescansIn(played: Played): readonly RanRun[] {
  return played.runs.filter(
    ({ name, rescan, untroubled }) => rescan !== undefined && untroubled && isInHistory(played, name),
  );
}

/** However late a record was: who reads its time again once it can be seen finds it. */
function mustFind({ began, rescan, report }: RanRun, fact: Fact, played: Played): boolean {
  const { instance, feed, axisTime, visibleAt } = fact;
  if (report?.instances.find(({ id }) => id === instance)?.status !== "ok" || rescan === undefined) return false;
  if (axisTime < rescan.from || axisTime >= rescan.to || visibleAt > began) return false;
  const type = played.vendors.find((vendor) => vendor.instance === instance)?.entry.type;
  const { timing } = timingOf(manifestOf(String(type)), feed);
  return (
    manifestOf(String(type)).feeds[feed]?.kind === "log" &&
    axisTime > began - timing.retentionMs + TOLERANCE_MS &&
    axisTime < began - timing.settleMs - TOLERANCE_MS
  );
}

function eventsIn(files: ReadonlyMap<string, string>): readonly StoredEvent[] {
  return [...files].flatMap(([path, text]) =>
    path.startsWith("events/") && path.endsWith(".jsonl")
      ? text
          .split("\n")
          .slice(0, -1)
          .map((line): StoredEvent => JSON.parse(line))
      : [],
  );
}

function doubled(events: readonly StoredEvent[]): readonly Flaw[] {
  const seen = new Set<string>();
  return events.flatMap((event): Flaw[] => {
    const mark = markIn(event);
    if (!seen.has(mark)) {
      seen.add(mark);
      return [];
    }
    return [{ kind: "doubled", where: String(event.metadata.connector), what: event.id }];
  });
}

function invented(events: readonly StoredEvent[], facts: readonly Fact[]): readonly Flaw[] {
  const known = new Set(facts.flatMap(({ mark, others = [] }) => [mark, ...others]));
  const feeds = new Set(facts.map(placeOf));
  return events.flatMap((event): Flaw[] => {
    const place = `${event.metadata.connector}/${event.metadata.feed}`;
    if (event.event_type === "coverage_gap" || !feeds.has(place) || known.has(markIn(event))) return [];
    return [{ kind: "invented", where: place, what: `${event.id} ${event.event_type}` }];
  });
}

function gapsIn(events: readonly StoredEvent[]): readonly Gap[] {
  return events.flatMap(({ event_type, metadata: { connector, feed, gap_from, gap_to } }) =>
    event_type === "coverage_gap" && typeof gap_from === "string" && typeof gap_to === "string"
      ? [{ instance: String(connector), feed: String(feed), from: Date.parse(gap_from), to: Date.parse(gap_to) }]
      : [],
  );
}

function covers(gap: Gap, { instance, feed, axisTime }: Fact): boolean {
  const inside = axisTime >= gap.from && (axisTime < gap.to || axisTime === gap.from);
  return gap.instance === instance && gap.feed === feed && inside;
}

/** Gaps that a run must have read, because nothing happened to it and the vendor still had the range. */
function falseGaps(gaps: readonly Gap[], played: Played): readonly Flaw[] {
  const reading = played.runs.filter((ran) => ran.untroubled && isInHistory(played, ran.name));
  return gaps.flatMap((gap): Flaw[] => {
    const timing = timingIn(played, gap.instance, gap.feed);
    // A gap of no length is one piece of content, which may have been listed long before it could be fetched.
    const shown = gap.from < gap.to ? 0 : shownFrom(gap, played);
    const reader = reading.find(
      ({ began, rescan, report }) =>
        began >= shown &&
        (rescan === undefined || (rescan.from <= gap.from && gap.to <= rescan.to)) &&
        began - timing.retentionMs + TOLERANCE_MS <= gap.from &&
        began - timing.settleMs - TOLERANCE_MS >= gap.to &&
        report?.instances.find(({ id }) => id === gap.instance)?.status === "ok",
    );
    if (reader === undefined) return [];
    const what = `${iso(gap.from)} to ${iso(gap.to)}, which run ${reader.name} at ${iso(reader.began)} read`;
    return [{ kind: "false gap", where: `${gap.instance}/${gap.feed}`, what }];
  });
}

function shownFrom({ instance, feed, from }: Gap, { vendors }: Played): number {
  const facts = vendors.flatMap((vendor) => vendor.facts);
  const found = facts.find((fact) => fact.instance === instance && fact.feed === feed && fact.axisTime === from);
  return found?.visibleAt ?? 0;
}

/** Between two runs lay more time than the vendor keeps its records. */
function silentGaps(gaps: readonly Gap[], played: Played): readonly Flaw[] {
  const flaws: Flaw[] = [];
  const scans = played.runs.filter(({ rescan }) => rescan === undefined);
  for (const vendor of played.vendors) {
    for (const feed of new Set([...vendor.facts, ...(vendor.counted ?? [])].map((fact) => fact.feed))) {
      const retentionMs = timingIn(played, vendor.instance, feed).retentionMs;
      for (const [index, { began }] of scans.entries()) {
        const before = scans[index - 1]?.began ?? began;
        const [from, to] = [before + TOLERANCE_MS, began - retentionMs - TOLERANCE_MS];
        // What somebody read by hand meanwhile is no gap; how much that was is left to the other rules.
        const byHand = played.runs.some((ran) => ran.rescan !== undefined && ran.began > before && ran.began < began);
        if (from >= to || byHand) continue;
        const claimed = gaps.some(
          (gap) => gap.instance === vendor.instance && gap.feed === feed && gap.from <= from && gap.to >= to,
        );
        if (!claimed)
          flaws.push({ kind: "silent gap", where: `${vendor.instance}/${feed}`, what: `${iso(from)} to ${iso(to)}` });
      }
    }
  }
  return flaws;
}

function timingIn(played: Played, instance: string, feed: string) {
  const type = played.vendors.find((vendor) => vendor.instance === instance)?.entry.type;
  return timingOf(manifestOf(String(type)), feed).timing;
}

function isInHistory({ files }: Played, run: string): boolean {
  return [...files.keys()].some((path) => path.startsWith("runs/") && path.endsWith(`/${run}.json`));
}

/** Every run record names the one before it by its hash, and every batch is as its record says. */
function bookkeeping(files: ReadonlyMap<string, string>): readonly Flaw[] {
  const flaw = (what: string): Flaw => ({ kind: "books", where: "runs", what });
  const records = [...files]
    .filter(([path]) => path.startsWith("runs/") && !path.endsWith("/checkpoint.json"))
    .map(([path, text]) => ({ path, text, record: JSON.parse(text) }))
    .sort((a, b) => a.record.sequence - b.record.sequence);
  const flaws: Flaw[] = [];
  const batches = new Set<string>();
  for (const [index, { path, record }] of records.entries()) {
    const before = records[index - 1];
    if (before?.path !== record.previous?.path || (before && sha256(before.text) !== record.previous?.sha256))
      flaws.push(flaw(`${path} does not follow ${before?.path}`));
    for (const batch of record.batches) {
      batches.add(batch.path);
      const text = files.get(batch.path);
      if (text === undefined && files.has(monthOf(batch.path))) continue;
      if (text === undefined || sha256(text) !== batch.sha256) flaws.push(flaw(`${batch.path} is not as ${path} says`));
    }
  }
  for (const path of files.keys())
    if (path.startsWith("events/") && path.split("/").length > 4 && !batches.has(path))
      flaws.push(flaw(`no run says that it stored ${path}`));
  return flaws;
}

/** Where a batch's events are once its month was compacted. */
function monthOf(batch: string): string {
  return `${batch.split("/").slice(0, 4).join("/")}.jsonl`;
}

function countedBy(vendors: readonly Vendor[]): number {
  return vendors.reduce((sum, { counted = [] }) => sum + counted.length, 0);
}

/** `evt-2026-01-05-aws-cloudtrail-0123456789abcdef` without what is said of its time. */
function markIn({ id }: StoredEvent): string {
  return isObject(id) ? "" : id.slice("evt-2026-01-05-".length);
}

function placeOf({ instance, feed }: Pick<Fact, "instance" | "feed">): string {
  return `${instance}/${feed}`;
}

function times({ time, axisTime, visibleAt }: Fact): string {
  return `of ${iso(time)}${axisTime === time ? "" : `, listed at ${iso(axisTime)}`}, visible from ${iso(visibleAt)}`;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
