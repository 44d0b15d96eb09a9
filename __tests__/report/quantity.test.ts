import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { bytes, duration, grouped, listed, moment, plural, relative, span } from "../../src/report/quantity.ts";
import { at } from "./reports.ts";

const NOW = at("2026-11-22T12:00:00Z");

test.each([
  [0, "0"],
  [999, "999"],
  [1_234, "1,234"],
  [12_345_678, "12,345,678"],
])("%d is written %s", (count, text) => expect(grouped(count)).toBe(text));

test("one is one, and everything else is many", () => {
  expect([0, 1, 2, 1_000].map((count) => plural(count, "event"))).toEqual([
    "0 events",
    "1 event",
    "2 events",
    "1,000 events",
  ]);
  expect(plural(2, "stretch", "stretches")).toBe("2 stretches");
});

describe("durations", () => {
  test.each([
    [-5, "0 s"],
    [0, "0 s"],
    [420, "420 ms"],
    [999.9, "1 s"],
    [42_000, "42 s"],
    [59_999, "1 min"],
    [67_000, "1 min 7 s"],
    [12 * 60_000, "12 min"],
    [3_599_999, "1 h"],
    [18_720_000, "5 h 12 min"],
    [6 * 3_600_000, "6 h"],
    [76 * 3_600_000, "3 d 4 h"],
    [7 * 86_400_000, "7 d"],
  ])("%d ms are %s", (ms, text) => expect(duration(ms)).toBe(text));

  test("never an empty text, and never 60 of something", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (ms) => {
        expect(duration(ms)).toMatch(/^\d[\d,]* (ms|s|min|h|d)( \d+ (s|min|h))?$/);
        expect(duration(ms)).not.toMatch(/\b60 (s|min)\b/);
      }),
    );
  });
});

test.each([
  [0, "0 B"],
  [999, "999 B"],
  [1_000, "1 kB"],
  [1_400_000, "1.4 MB"],
  [123_456_789, "123 MB"],
])("%d bytes are %s", (count, text) => expect(bytes(count)).toBe(text));

test("times are as short as they can be without being unclear", () => {
  expect(moment(at("2026-11-22T05:45:00Z"), NOW)).toBe("05:45");
  expect(moment(at("2026-11-21T23:45:00Z"), NOW)).toBe("21 Nov 23:45");
  expect(moment(at("2025-12-31T23:45:00Z"), NOW)).toBe("31 Dec 2025 23:45");
  expect(span([at("2026-11-21T23:45:00Z"), at("2026-11-22T05:45:00Z")], NOW)).toBe("21 Nov 23:45 to 05:45 (6 h)");
  expect(span([at("2026-11-20T01:00:00Z"), at("2026-11-20T02:00:00Z")], NOW)).toBe("20 Nov 01:00 to 02:00 (1 h)");
  expect(relative(at("2026-11-22T11:45:00Z"), NOW)).toBe("15 min ago");
  expect(relative(at("2026-11-22T15:00:00Z"), NOW)).toBe("in 3 h");
});

test("lists read like a sentence and say how much they leave out", () => {
  expect(listed([])).toBe("none");
  expect(listed(["a"])).toBe("a");
  expect(listed(["a", "b"])).toBe("a and b");
  expect(listed(["a", "b", "c"])).toBe("a, b and c");
  expect(listed(["a", "b", "c", "d"])).toBe("a, b and 2 more");
});
