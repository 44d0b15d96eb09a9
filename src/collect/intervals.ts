/** Arithmetic on half-open intervals of time. Lists are sorted, disjoint and without empty members, and stay so. */
import type { Instant } from "../event/event.ts";
import type { Interval } from "./report.ts";

/** One list out of any intervals, touching ones joined. */
export function merge(intervals: readonly Interval[]): readonly Interval[] {
  const sorted = intervals.filter(([from, to]) => from < to).sort((a, b) => a[0] - b[0]);
  const out: [Instant, Instant][] = [];
  for (const [from, to] of sorted) {
    const last = out.at(-1);
    if (last !== undefined && from <= last[1]) {
      if (to > last[1]) last[1] = to;
    } else out.push([from, to]);
  }
  return out;
}

/** What of `intervals` is in none of `holes`. */
export function subtract(intervals: readonly Interval[], holes: readonly Interval[]): readonly Interval[] {
  let left = [...merge(intervals)];
  for (const [from, to] of merge(holes)) {
    left = left.flatMap(([a, b]): Interval[] => {
      if (to <= a || b <= from) return [[a, b]];
      const parts: Interval[] = [];
      if (a < from) parts.push([a, from]);
      if (to < b) parts.push([to, b]);
      return parts;
    });
  }
  return left;
}

/** What of `intervals` lies inside `bounds`. */
export function clip(intervals: readonly Interval[], [from, to]: Interval): readonly Interval[] {
  return merge(intervals.map(([a, b]): Interval => [a < from ? from : a, b > to ? to : b]).filter(([a, b]) => a < b));
}

/** How far `intervals` reach from `start` without a hole; `start` itself if it is not inside. */
export function contiguousEnd(intervals: readonly Interval[], start: Instant): Instant {
  for (const [from, to] of merge(intervals)) if (from <= start && start < to) return to;
  return start;
}
