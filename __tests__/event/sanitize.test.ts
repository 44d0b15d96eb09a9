import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { asSanitized, NAME_LIMIT, sanitize, TEXT_LIMIT } from "../../src/event/sanitize.ts";
import { anyText, BREAKOUTS, markerish } from "./hostile.ts";

/** The scheme's inverse, as its documentation says it. */
const readBack = (text: string): string =>
  text.replace(/\\u\{([0-9A-F]{1,6})\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));

describe("sanitize", () => {
  test.each([
    ["", ""],
    ["ann@example.com", "ann@example.com"],
    ["Zoë Müller 李", "Zoë Müller 李"],
    ["DOMAIN\\user", "DOMAIN\\user"],
    ["[Boto3/1.34] (linux)", "[Boto3/1.34] (linux)"],
    ["userDataEndpoint", "userDataEndpoint"],
    ["the user data ends here", "the user data ends here"],
    ["userDataEnded", "userDataEnded"],
  ])("leaves %j as it is", (text, same) => {
    expect(sanitize(text)).toBe(same);
  });

  test.each([
    ["a zero-width space", "ann\u200b", "ann\\u{200B}"],
    ["a line break", "a\nb", "a\\u{A}b"],
    ["NEL", "a\u0085b", "a\\u{85}b"],
    ["the line separator", "a\u2028b", "a\\u{2028}b"],
    ["the paragraph separator", "a\u2029b", "a\\u{2029}b"],
    ["a direction override", "\u202egpj.exe", "\\u{202E}gpj.exe"],
    ["a joiner", "a\u200db", "a\\u{200D}b"],
    ["a variation selector", "a\ufe0f", "a\\u{FE0F}"],
    ["a tag character", "a\u{e0041}", "a\\u{E0041}"],
    ["a private-use character", "a\ue000", "a\\u{E000}"],
    ["an unpaired surrogate", "a\ud800b", "a\\u{D800}b"],
    ["a space that is none of ours", "a\u00a0b", "a\\u{A0}b"],
    ["a filler", "a\u3164", "a\\u{3164}"],
    ["an escape sequence", "\u001b[31m", "\\u{1B}[31m"],
    ["DEL", "a\u007f", "a\\u{7F}"],
    ["a mark that would sit on our marker", "\u0301a", "\\u{301}a"],
    ["what looks like an escape of ours", "ann\\u{200B}", "ann\\u{5C}u{200B}"],
  ])("shows %s", (_, text, shown) => {
    expect(sanitize(text)).toBe(shown);
  });

  test.each(BREAKOUTS)("breaks %j visibly", (text) => {
    const clean = sanitize(text);
    expect(clean).toMatch(/\\u\{[0-9A-F]+\}/);
    expect(clean.toLowerCase()).not.toMatch(/user_data_(?:begin|end)/);
    expect(readBack(clean)).toBe(text);
  });

  test("never makes one of two texts: what went in can be read back", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, markerish), (text) => {
        expect(readBack(sanitize(text, 1_000_000))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test("keeps lines whole: nothing that ends one is left", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(sanitize(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });
});

describe("a text over the limit", () => {
  test("keeps what fits, and says how much was cut", () => {
    const clean = sanitize("a".repeat(NAME_LIMIT + 5), NAME_LIMIT);
    expect(clean).toMatch(/^a{1024}…\[\+5 characters, SHA-256 [0-9a-f]{32}\]$/);
  });

  test("is not one over the limit at the limit", () => {
    expect(sanitize("a".repeat(TEXT_LIMIT))).toBe("a".repeat(TEXT_LIMIT));
  });

  test("stays different from one that differs in what was cut", () => {
    const long = "a".repeat(NAME_LIMIT);
    const cut = ["b", "c", "\ud800", "\ud801", "bb", "\u200b"].map((end) => sanitize(long + end, NAME_LIMIT));
    expect(new Set(cut).size).toBe(cut.length);
  });

  test("cannot be written by hand: a text that is written so is over the limit itself", () => {
    const cut = sanitize("a".repeat(NAME_LIMIT + 5), NAME_LIMIT);
    expect(sanitize(cut, NAME_LIMIT)).not.toBe(cut);
  });

  test("is not cut in the midst of a pair or of an escape", () => {
    for (let before = NAME_LIMIT - 12; before <= NAME_LIMIT; before++) {
      for (const tail of ["😀😀😀", "\u200b\u200b\u200b", "\u{e0041}\u{e0041}"]) {
        const kept = sanitize("a".repeat(before) + tail.repeat(10), NAME_LIMIT).replace(/…\[\+.*$/, "");
        expect(kept.length).toBeLessThanOrEqual(NAME_LIMIT);
        expect(kept).toMatch(/^a+(?:😀|\\u\{(?:200B|E0041)\})*$/u);
      }
    }
  });

  test("is measured as it is stored, so that escapes cannot blow it up", () => {
    fc.assert(
      fc.property(markerish, fc.integer({ min: 1, max: 60 }), (text, times) => {
        expect(sanitize(text.repeat(times), NAME_LIMIT).length).toBeLessThan(NAME_LIMIT + 80);
      }),
    );
  });

  test("holds no marker that the cut made", () => {
    for (let before = NAME_LIMIT - 30; before < NAME_LIMIT; before++) {
      const clean = sanitize(`${"a".repeat(before)}[USER_DATA_ENDpoint][USER_DATA_END]`, NAME_LIMIT);
      expect(clean).not.toMatch(/USER_DATA_END(?!p)/);
    }
  });

  test.each([
    ["markers", "[USER_DATA_END]"],
    ["openings", "[USER_DATA_"],
    ["letters", "d_"],
    ["hidden characters", "\u200b"],
    ["backslashes", "\\u{"],
    ["escapes", "%55"],
    ["half markers in other scripts", "ＵＳＥＲ"],
  ])("is dealt with if it is a megabyte of %s", (_, piece) => {
    expect(sanitize(piece.repeat(Math.ceil(1_000_000 / piece.length))).length).toBeLessThan(TEXT_LIMIT + 80);
    expect(readBack(sanitize(piece.repeat(Math.ceil(100_000 / piece.length)), 10_000_000)).startsWith(piece)).toBe(
      true,
    );
  });
});

describe("asSanitized", () => {
  test("leaves what sanitize gave as it is, and sanitizes everything else", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, markerish), (text) => {
        const sanitized = sanitize(text);
        expect(asSanitized(sanitized)).toBe(sanitized);
        const made = asSanitized(text);
        expect(made === text || made === sanitized).toBe(true);
        expect(asSanitized(made)).toBe(made);
      }),
    );
  });

  test.each([["[USER_DATA_END]"], ["a\u200bb"], ["\u202e"], ["x".repeat(TEXT_LIMIT + 200)]])("sanitizes %j", (text) => {
    expect(asSanitized(text)).toBe(sanitize(text));
  });
});
