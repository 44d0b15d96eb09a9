import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { renderTerminal } from "../../src/report/terminal.ts";
import { painter, tableLines, wantsColour } from "../../src/report/terminal-table.ts";
import { columnsOf, visible } from "../../src/report/text.ts";
import { anyUnicode } from "../support/any-unicode.ts";
import { allQuiet, busy, filledWith, HOSTILE, oneFailing, problem, report } from "./reports.ts";

const anyText = fc.oneof(anyUnicode(), fc.string({ unit: "grapheme" }), fc.constantFrom(...HOSTILE));
const plain = painter(false);

describe("a table", () => {
  const rowsOf = fc.array(fc.array(anyText.map(visible), { minLength: 3, maxLength: 3 }), { maxLength: 6 });
  const columns = [{ flexible: "name" }, { number: "count" }, { flexible: "why" }];

  test("has lines of the same display width, whatever is in it", () => {
    fc.assert(
      fc.property(rowsOf, fc.integer({ min: 40, max: 160 }), (rows, width) => {
        expect(new Set(tableLines(columns, rows, width, plain).map(columnsOf)).size).toBe(1);
      }),
    );
  });

  test("fits where its flexible columns can give enough", () => {
    const rows = [["漢".repeat(50), "1,234", "x".repeat(200)]];
    expect(tableLines(columns, rows, 60, plain).map(columnsOf)).toEqual([60, 60]);
    expect(tableLines(columns, [["a", "1", "b"]], 60, plain)).toEqual(["name  count  why", "a         1  b  "]);
  });
});

/** An escape sequence that can be read. */
function legible(screen: string): string {
  return screen.replaceAll("\u001b[", "␛");
}

describe("the report on a terminal", () => {
  test("obeys nothing from outside", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const screen = renderTerminal(filledWith(text), { width: 100, colour: false });
        expect(screen).not.toMatch(/^\s*::|##\[/m);
        expect(screen.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  test("has as many lines for a hostile name as for a short one", () => {
    const lines = (text: string) => renderTerminal(filledWith(text), { width: 400, colour: false }).split("\n").length;
    expect(lines("a\nb\r\n\n\u2028c")).toBe(lines("abcdefg"));
  });

  test("without colour there is no escape sequence, and with colour the text is the same", () => {
    for (const each of [allQuiet, busy, oneFailing]) {
      const [bare, coloured] = [false, true].map((colour) => renderTerminal(each, { width: 100, colour }));
      expect(bare).not.toContain("\u001b");
      expect(legible(coloured ?? "").replace(/␛\d+m/g, "")).toBe(bare);
    }
  });

  test("red is not covered, yellow wants attention, green is covered", () => {
    const screen = legible(renderTerminal(oneFailing, { width: 100, colour: true }));
    expect(screen).toMatch(/^␛31m.*github is not covered/);
    expect(screen).toMatch(/␛31m✗␛39m {2}github/);
    expect(screen).toMatch(/␛32m✓␛39m {2}aws/);
    expect(screen).toMatch(/␛32m█+␛39m␛33m▒␛39m␛31m░+␛39m/);
    expect(legible(renderTerminal(allQuiet, { width: 100, colour: true }))).not.toMatch(/␛3[13]m/);
  });

  test.each([60, 80, 100, 140])("the chart fits into %d columns", (width) => {
    const lines = renderTerminal(busy, { width, colour: false }).split("\n");
    for (const line of lines.filter((each) => /█{3}/.test(each))) expect(columnsOf(line)).toBeLessThanOrEqual(width);
  });
});

test("colour is for terminals, and only where it is wanted", () => {
  expect(wantsColour(true, {})).toBe(true);
  expect(wantsColour(true, { NO_COLOR: "" })).toBe(true);
  expect(wantsColour(false, {})).toBe(false);
  expect(wantsColour(true, { NO_COLOR: "1" })).toBe(false);
  expect(wantsColour(true, { TERM: "dumb" })).toBe(false);
});

test("a section that is too long says what it leaves out", () => {
  const problems = Array.from({ length: 33 }, (_, index) => problem("config-missing", { path: `${index}.yaml` }));
  expect(renderTerminal(report({ problems }), { width: 100, colour: false })).toMatch(/\nand 3 more\n/);
});
