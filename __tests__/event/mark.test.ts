import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fuzzAirlock } from "../../scripts/fuzz/airlock.ts";
import { looksForged, showsEverything } from "../../scripts/fuzz/marker-judge.ts";
import { isMarked, mark, unmark } from "../../src/event/mark.ts";
import { sanitize } from "../../src/event/sanitize.ts";
import { BREAKOUTS, markerish } from "./hostile.ts";

const BEGIN = "[USER_DATA_BEGIN]";
const END = "[USER_DATA_END]";

describe("marks", () => {
  test("stand around the text and come off again", () => {
    expect(mark(sanitize("ann"))).toBe(`${BEGIN}ann${END}`);
    expect(unmark(mark(sanitize("ann")))).toBe("ann");
    expect(unmark(mark(sanitize("")))).toBe("");
  });

  test("unmark gives back what was marked, whatever it was", () => {
    fc.assert(
      fc.property(markerish, (text) => {
        const clean = sanitize(text);
        expect(unmark(mark(clean))).toBe(clean);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(["", "ann", BEGIN, END, `${BEGIN}ann`, `ann${END}`, `x${BEGIN}ann${END}`])(
    "%j carries none and stays",
    (text) => {
      expect(isMarked(text)).toBe(false);
      expect(unmark(text)).toBe(text);
    },
  );

  test("text of a stranger is never taken for marked text", () => {
    fc.assert(fc.property(markerish, (text) => !isMarked(sanitize(`${BEGIN}${text}${END}`))));
  });
});

describe("inside the marks", () => {
  test.each(BREAKOUTS)("%j is no marker to any reader", (text) => {
    const inside = mark(sanitize(`x ${text} y`)).slice(BEGIN.length, -END.length);
    expect(looksForged(inside, "text")).toBe(false);
    expect(showsEverything(inside)).toBe(true);
  });

  test("the judge sees what is not sanitized", () => {
    const unseen = BREAKOUTS.filter((text) => !text.includes("RESU") && !looksForged(text, "json"));
    expect(unseen.filter((text) => !text.includes("\\"))).toEqual([]);
  });

  test("thousands of made-up attempts find no way out", () => {
    expect(fuzzAirlock(30_000, 1)).toBeUndefined();
  });
});
