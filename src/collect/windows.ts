/**
 * Decides which slices of time a run reads. A window starts at what is covered, never at "now minus a look-back", so that late
 * or skipped runs lose nothing; what is older than the vendor keeps is given up openly.
 */
import type { Slice } from "../connector/contract.ts";
import type { Instant } from "../event/event.ts";
import { clip, contiguousEnd, merge, subtract } from "./intervals.ts";
import type { Interval } from "./report.ts";

/** All in milliseconds. */
export interface Timing {
  /** The window ends this long before now: records may still be arriving. */
  readonly settleMs: number;
  /** How far behind the watermark is read again, for records that come late. */
  readonly overlapMs: number;
  readonly retentionMs: number;
  readonly sliceMs: number;
}

/** What is known of a partition before this run. */
export interface Coverage {
  /** When watching began: nothing before it is a hole. */
  readonly since: Instant;
  readonly covered: readonly Interval[];
  readonly lost: readonly Interval[];
}

export interface Plan {
  /** Oldest first. */
  readonly slices: readonly Slice[];
  /** Older than the vendor keeps, and never read, or not since records may have come in: known now to be lost. */
  readonly lost: readonly Interval[];
  /** Covered, but when it was read last, records could still come in late. */
  readonly unsettled: readonly Interval[];
  readonly since: Instant;
}

/** Vendors count retention a little differently than we do; a range right at the edge would be refused. */
const RETENTION_MARGIN_MS = 5 * 60_000;
/** A deep first look is no reason to read as much again in every run: that would never get done. */
const MOST_REPEATED_MS = 24 * 3_600_000;

/**
 * The slices of a scheduled scan. `lookbackMs` is the first run's depth, and later the least that is read again, up to a day;
 * a feed whose overlap is nothing is read once.
 */
export function planScan(
  now: Instant,
  timing: Timing,
  lookbackMs: number,
  known: Coverage | undefined,
  widthMs: number,
): Plan {
  const end = floorToSecond(now - timing.settleMs);
  const horizon = ceilToSecond(now - timing.retentionMs + RETENTION_MARGIN_MS);
  const since = known?.since ?? later(floorToSecond(now - lookbackMs), horizon);
  const settled = merge([...(known?.covered ?? []), ...(known?.lost ?? [])]);
  const watermark = contiguousEnd(settled, since);
  const missing = subtract([[since, end]], settled);
  const least = floorToSecond(now - Math.min(lookbackMs, MOST_REPEATED_MS));
  const again = later(later(earlier(floorToSecond(watermark - timing.overlapMs), least), since), horizon);
  // Without an overlap nothing comes late, and what was read is not read again.
  const repeated: readonly Interval[] = timing.overlapMs === 0 ? [] : [[again, end]];
  const wanted = merge([...clip(missing, [horizon, end]), ...repeated]);
  const unsettled = unsettledIn(known?.covered ?? [], settled, timing);
  const lost = clip([...missing, ...unsettled], [since, horizon]);
  return { slices: cut(wanted, widthMs), lost, unsettled, since };
}

/**
 * The slices of a rescan of `[from, to)`; `lost` is what the vendor no longer has.
 * @param covered by scans so far: no slice lies within and without, so that what only the rescan sees can be told by itself
 */
export function planRescan(
  now: Instant,
  timing: Timing,
  range: Interval,
  widthMs: number,
  covered: readonly Interval[] = [],
): Plan {
  const end = floorToSecond(now - timing.settleMs);
  const horizon = ceilToSecond(now - timing.retentionMs + RETENTION_MARGIN_MS);
  const asked: Interval = [floorToSecond(range[0]), earlier(ceilToSecond(range[1]), end)];
  return {
    slices: cut(divide(clip([asked], [horizon, end]), covered), widthMs),
    lost: clip([asked], [asked[0], horizon]),
    unsettled: [],
    since: asked[0],
  };
}

/**
 * What the last scan read within the overlap: it is read again while the vendor has it, for what comes late.
 * @param settled also with what was given up since: what lies before that was settled then
 */
function unsettledIn(
  covered: readonly Interval[],
  settled: readonly Interval[],
  { overlapMs }: Timing,
): readonly Interval[] {
  const last = settled.at(-1)?.[1];
  return last === undefined ? [] : clip(covered, [floorToSecond(last - overlapMs), last]);
}

/** How far a partition is covered without a hole. */
export function watermarkOf(known: Coverage): Instant {
  return contiguousEnd([...known.covered, ...known.lost], known.since);
}

/** Two halves of a slice on a whole second, or `undefined` if it is one second wide. */
export function halve(slice: Slice): readonly [Slice, Slice] | undefined {
  const middle = floorToSecond(slice.from + (slice.to - slice.from) / 2);
  if (middle <= slice.from) return undefined;
  return [
    { from: slice.from, to: middle },
    { from: middle, to: slice.to },
  ];
}

/** The same intervals, in pieces that are either wholly in one of the others or in none. */
function divide(intervals: readonly Interval[], others: readonly Interval[]): readonly Interval[] {
  const inside = intervals.flatMap((interval) => clip(others, interval));
  return [...inside, ...subtract(intervals, others)].sort(([one], [other]) => one - other);
}

/** Cuts on a fixed grid, so that a slice that broke off is the same slice in the next run. */
function cut(wanted: readonly Interval[], widthMs: number): readonly Slice[] {
  const slices: Slice[] = [];
  for (const [from, to] of wanted) {
    let start = from;
    while (start < to) {
      const end = earlier(instant(Math.floor(start / widthMs) * widthMs + widthMs), to);
      slices.push({ from: start, to: end });
      start = end;
    }
  }
  return slices;
}

const instant = (milliseconds: number): Instant => milliseconds as Instant;
const floorToSecond = (milliseconds: number): Instant => instant(Math.floor(milliseconds / 1000) * 1000);
const ceilToSecond = (milliseconds: number): Instant => instant(Math.ceil(milliseconds / 1000) * 1000);
const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);
const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);
