import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { clip, contiguousEnd, merge, subtract } from "../../src/collect/intervals.ts";
import type { Interval } from "../../src/collect/report.ts";
import { halve, planRescan, planScan, type Timing, watermarkOf } from "../../src/collect/windows.ts";
import type { Instant } from "../../src/event/event.ts";
import { at, HOUR } from "./toy.ts";

const TIMING: Timing = { settleMs: 300_000, overlapMs: 6 * HOUR, retentionMs: 90 * 24 * HOUR, sliceMs: HOUR };
const NOW = at("2026-11-22T12:00:30.500Z");

const interval = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))
  .map(([from, length]): Interval => [from as Instant, (from + length) as Instant]);
const intervals = fc.array(interval, { maxLength: 8 });

/** The same set of points, spelt out. */
const points = (list: readonly Interval[]): ReadonlySet<number> =>
  new Set(list.flatMap(([from, to]) => Array.from({ length: to - from }, (_, index) => from + index)));

describe("intervals are sets of time", () => {
  test("merging changes no point, and leaves neither overlap nor touch", () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const merged = merge(list);
        expect(points(merged)).toEqual(points(list));
        for (const [index, [from]] of merged.entries())
          if (index > 0) expect(from).toBeGreaterThan(merged[index - 1]?.[1] ?? -1);
      }),
    );
  });

  test("subtracting and clipping do what they do to sets", () => {
    fc.assert(
      fc.property(intervals, intervals, interval, (a, b, bounds) => {
        const [left, right, inside] = [points(a), points(b), points([bounds])];
        expect(points(subtract(a, b))).toEqual(new Set([...left].filter((point) => !right.has(point))));
        expect(points(clip(a, bounds))).toEqual(new Set([...left].filter((point) => inside.has(point))));
      }),
    );
  });

  test("the contiguous end is the first point that is missing", () => {
    fc.assert(
      fc.property(intervals, fc.integer({ min: 0, max: 60 }), (list, start) => {
        const set = points(list);
        let end = start;
        while (set.has(end)) end += 1;
        expect(contiguousEnd(list, start as Instant)).toBe(end);
      }),
    );
  });
});

describe("a scan's window", () => {
  test("is the look-back in the first run, and ends before records may still arrive", () => {
    const { slices, since, lost } = planScan(NOW, TIMING, 8 * HOUR, undefined, HOUR);
    expect(slices[0]?.from).toBe(at("2026-11-22T04:00:30Z"));
    expect(slices.at(-1)?.to).toBe(at("2026-11-22T11:55:30Z"));
    expect(since).toBe(at("2026-11-22T04:00:30Z"));
    expect(lost).toEqual([]);
  });

  test("is read again for a day at most, however deep the first look was", () => {
    const since = at("2026-10-23T12:00:00Z");
    const covered: Interval[] = [[since, at("2026-11-22T06:00:00Z")]];
    const { slices } = planScan(NOW, TIMING, 30 * 24 * HOUR, { since, covered, lost: [] }, HOUR);
    expect(slices[0]?.from).toBe(at("2026-11-21T12:00:30Z"));
  });

  test("starts at what is covered, however long ago that was", () => {
    const covered: Interval[] = [[at("2026-11-01T00:00:00Z"), at("2026-11-20T00:00:00Z")]];
    const { slices } = planScan(NOW, TIMING, 8 * HOUR, { since: at("2026-11-01T00:00:00Z"), covered, lost: [] }, HOUR);
    expect(slices[0]?.from).toBe(at("2026-11-19T18:00:00Z"));
    expect(slices.at(-1)?.to).toBe(at("2026-11-22T11:55:30Z"));
  });

  test("gives up nothing more, if the first scan after a long pause gave up and then could not read", () => {
    const since = at("2026-06-01T00:00:00Z");
    const before = { since, covered: [[since, at("2026-07-01T00:00:00Z")] as Interval], lost: [] };
    const first = planScan(NOW, TIMING, 8 * HOUR, before, HOUR);
    expect(first.lost[0]?.[0]).toBe(at("2026-06-30T18:00:00Z"));
    const known = { since, covered: subtract(before.covered, first.lost), lost: first.lost };
    const next = planScan((NOW + 6 * HOUR) as Instant, TIMING, 8 * HOUR, known, HOUR);
    expect(next.lost[0]?.[0]).toBe(first.lost[0]?.[1]);
  });

  test("gives up openly what the vendor no longer keeps, and what could still come late when it was read last", () => {
    const since = at("2026-06-01T00:00:00Z");
    const { slices, lost } = planScan(
      NOW,
      TIMING,
      8 * HOUR,
      { since, covered: [[since, at("2026-06-02T00:00:00Z")]], lost: [] },
      HOUR,
    );
    const horizon = at("2026-08-24T12:05:31Z");
    expect(lost).toEqual([[at("2026-06-01T18:00:00Z"), horizon]]);
    expect(slices[0]?.from).toBe(horizon);
  });

  test("does not give up what was read again until lately, though there is a hole before it that the vendor has deleted", () => {
    const since = at("2026-08-24T00:00:00Z");
    const covered: Interval[] = [[at("2026-08-24T06:00:00Z"), at("2026-11-22T06:00:00Z")]];
    const { lost } = planScan(NOW, TIMING, 8 * HOUR, { since, covered, lost: [] }, HOUR);
    expect(lost).toEqual([[since, at("2026-08-24T06:00:00Z")]]);
  });

  test("says a loss once: what is known to be lost is not lost again", () => {
    const since = at("2026-06-01T00:00:00Z");
    const known = { since, covered: [], lost: [[since, at("2026-08-24T12:05:31Z")] as Interval] };
    expect(planScan(NOW, TIMING, 8 * HOUR, known, HOUR).lost).toEqual([]);
  });

  const coverage = fc.record({
    since: fc.integer({ min: 0, max: 100 }).map((hours) => (NOW - 30 * 24 * HOUR + hours * HOUR) as Instant),
    covered: fc.array(
      fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 200 })).map(([from, length]): Interval => {
        const start = Math.floor(NOW / 1000) * 1000 - 30 * 24 * HOUR + from * HOUR;
        return [
          start as Instant,
          Math.min(start + length * HOUR, Math.floor((NOW - 300_000) / 1000) * 1000) as Instant,
        ];
      }),
      { maxLength: 5 },
    ),
  });

  test("reads every hole, what may come late, and nothing twice in one run", () => {
    fc.assert(
      fc.property(coverage, fc.constantFrom(HOUR, HOUR / 2, 24 * HOUR), ({ since, covered }, width) => {
        const known = { since: (Math.floor(since / 1000) * 1000) as Instant, covered: merge(covered), lost: [] };
        const end = (Math.floor((NOW - 300_000) / 1000) * 1000) as Instant;
        const { slices } = planScan(NOW, TIMING, 8 * HOUR, known, width);
        const read = slices.map(({ from, to }): Interval => [from, to]);
        const holes = subtract([[known.since, end]], known.covered);
        expect(subtract(holes, read)).toEqual([]);
        const again = Math.max(watermarkOf(known) - TIMING.overlapMs, known.since) as Instant;
        expect(subtract([[again, end]], read)).toEqual([]);
        const sound = slices.every(({ from, to }, index) => {
          return to - from <= width && from % 1000 === 0 && from >= (slices[index - 1]?.to ?? 0);
        });
        expect(sound).toBe(true);
      }),
    );
  });

  test("cuts on a fixed grid, so that a broken slice is the same slice next time", () => {
    const first = planScan(NOW, TIMING, 8 * HOUR, undefined, HOUR);
    const since = first.since;
    const later = planScan((NOW + 90_000) as Instant, TIMING, 8 * HOUR, { since, covered: [], lost: [] }, HOUR);
    expect(later.slices.slice(0, -1)).toEqual(first.slices.slice(0, -1));
  });
});

describe("a rescan's window", () => {
  test("is the range that was asked for, as far as the vendor has it", () => {
    const { slices, lost } = planRescan(
      NOW,
      TIMING,
      [at("2026-08-01T00:00:00Z"), at("2026-08-25T00:00:00Z")],
      24 * HOUR,
    );
    expect(slices[0]?.from).toBe(at("2026-08-24T12:05:31Z"));
    expect(slices.at(-1)?.to).toBe(at("2026-08-25T00:00:00Z"));
    expect(lost).toEqual([[at("2026-08-01T00:00:00Z"), at("2026-08-24T12:05:31Z")]]);
  });
});

test("a slice halves down to one second, and no further", () => {
  const slice = { from: at("2026-11-22T00:00:00Z"), to: at("2026-11-22T00:00:03Z") };
  expect(halve(slice)).toEqual([
    { from: slice.from, to: at("2026-11-22T00:00:01Z") },
    { from: at("2026-11-22T00:00:01Z"), to: slice.to },
  ]);
  expect(halve({ from: slice.from, to: at("2026-11-22T00:00:01Z") })).toBeUndefined();
});
