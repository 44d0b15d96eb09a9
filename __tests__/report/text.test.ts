import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  brief,
  clipColumns,
  columnsOf,
  fitColumns,
  visible,
  withoutCommands,
  wrapColumns,
} from "../../src/report/text.ts";
import { anyUnicode } from "../support/any-unicode.ts";
import { HOSTILE } from "./reports.ts";

const anyText = fc.oneof(anyUnicode(), fc.string({ unit: "grapheme" }), fc.constantFrom(...HOSTILE));
/** What a terminal may obey: controls, and everything that takes part in reordering. */
const OBEYED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

describe("the width of a text", () => {
  test.each([
    ["plain", 5],
    ["naïve", 5],
    ["e\u0301", 1],
    ["漢字", 4],
    ["ﾊﾝｶｸ", 4],
    ["한국", 4],
    ["✅", 2],
    ["🎉🎉", 4],
    ["🇨🇭", 2],
    ["█░·…→", 5],
    ["", 0],
  ])("%j takes %d columns", (text, columns) => expect(columnsOf(text)).toBe(columns));

  test("fitting is exact, whatever the text", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, columns) => {
        expect(columnsOf(fitColumns(visible(text), columns))).toBe(columns);
        expect(columnsOf(brief(text, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });

  test("a cut text ends in an ellipsis, and one that fits stays as it is", () => {
    expect(clipColumns("漢字漢字", 5)).toBe("漢字…");
    expect(clipColumns("漢字漢字", 8)).toBe("漢字漢字");
    expect(fitColumns("42", 5, "right")).toBe("   42");
    expect(brief("x".repeat(10_000_000), 4)).toBe("xxx…");
  });

  test("wrapped lines keep every word and their width", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 10, max: 60 }), (text, columns) => {
        const lines = wrapColumns(visible(text), columns, "  ");
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
        expect(lines.join("").replaceAll(" ", "")).toBe(visible(text).replaceAll(" ", ""));
      }),
    );
  });
});

describe("text from outside", () => {
  test.each([
    ["\u001b[31m", "\\u{1B}[31m"],
    ["gnp\u202Eexe", "gnp\\u{202E}exe"],
    ["a\nb\r", "a\\u{A}b\\u{D}"],
    ["\u009b2J", "\\u{9B}2J"],
    ["zero\u200bwidth", "zero\\u{200B}width"],
    ["\ud83d", "\\u{D83D}"],
    ["::error::x", "\\u{3A}:error::x"],
    [" ::error::x", " \\u{3A}:error::x"],
    ["##[group]", "\\u{23}#[group]"],
    ["a::b", "a::b"],
    ["li@例え.jp 李雷", "li@例え.jp 李雷"],
  ])("%j is shown as %s", (text, shown) => expect(visible(text)).toBe(shown));

  test("nothing hidden or commanding is left, and showing twice changes nothing", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visible(text)).not.toMatch(OBEYED);
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });
});

describe("an output to be printed", () => {
  test.each([
    ["fine\n::error::x", "fine\n\\u{3A}:error::x"],
    ["\t ::add-mask::x", "\t \\u{3A}:add-mask::x"],
    ["\u001b[31m::error::x\u001b[39m", "\u001b[31m\\u{3A}:error::x\u001b[39m"],
    ["a ##[group]x", "a \\u{23}#[group]x"],
    ["a\r::error::x", "a\\u{D}::error::x"],
    ["a::b", "a::b"],
  ])("%j becomes %j", (text, printed) => expect(withoutCommands(text)).toBe(printed));
});
