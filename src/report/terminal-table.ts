/** Tables and colours for a terminal. Every line of a table has the same display width, whatever is in its cells. */

import type { Tone } from "./headline.ts";
import { columnsOf, fitColumns } from "./text.ts";

/** Red says not covered or failed, yellow wants attention, green is covered; dim is detail. */
export type Shade = Tone | "dim" | "strong" | "none";

const SGR: Readonly<Record<Shade, readonly [on: string, off: string]>> = {
  good: ["\x1b[32m", "\x1b[39m"],
  attention: ["\x1b[33m", "\x1b[39m"],
  bad: ["\x1b[31m", "\x1b[39m"],
  dim: ["\x1b[2m", "\x1b[22m"],
  strong: ["\x1b[1m", "\x1b[22m"],
  none: ["", ""],
};

export type Paint = (shade: Shade, text: string) => string;

/** Text in its colour, or as it is. */
export function painter(colour: boolean): Paint {
  return (shade, text) => (colour && text !== "" ? SGR[shade][0] + text + SGR[shade][1] : text);
}

/** Whether to use colour: on a terminal that has any, unless somebody does not want it. @see https://no-color.org */
export function wantsColour(isTTY: boolean, environment: Readonly<Record<string, string | undefined>>): boolean {
  return isTTY && !environment.NO_COLOR && environment.TERM !== "dumb";
}

/** A title. Numbers stand on the right; what is flexible is clipped where there is no room, and the others are not. */
export type Column = string | { readonly number: string } | { readonly flexible: string };

export type Cell = string | { readonly text: string; readonly shade: Shade };

const GAP = "  ";
/** A clipped column still says something. */
const NARROWEST = 8;

/** The table's lines. Cells must be `visible` already. If it cannot fit, it is as narrow as it can be. */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
  paint: Paint,
): readonly string[] {
  const { head, line } = openTable(columns, rows, width, paint);
  return [head, ...rows.map(line)];
}

/** A table of as many rows as may come: as wide as the first of them want it. */
export function openTable(
  columns: readonly Column[],
  first: readonly (readonly Cell[])[],
  width: number,
  paint: Paint,
): { readonly head: string; line(cells: readonly Cell[]): string } {
  const widths = widthsOf(columns, first, width);
  const line = (cells: readonly Cell[]) =>
    columns.map((column, index) => drawn(cells[index] ?? "", widths[index] ?? 0, column, paint)).join(GAP);
  return { head: line(columns.map((column): Cell => ({ text: titleOf(column), shade: "dim" }))), line };
}

function titleOf(column: Column): string {
  if (typeof column === "string") return column;
  return "number" in column ? column.number : column.flexible;
}

function drawn(cell: Cell, width: number, column: Column, paint: Paint): string {
  const { text, shade } = typeof cell === "string" ? { text: cell, shade: "none" as const } : cell;
  const align = typeof column !== "string" && "number" in column ? "right" : "left";
  return paint(shade, fitColumns(text, width, align));
}

/** The width each column wants; the widest flexible ones give first, one column at a time. */
function widthsOf(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): readonly number[] {
  const widths = columns.map((column, index) =>
    Math.max(columnsOf(titleOf(column)), ...rows.map((row) => columnsOf(textOf(row[index] ?? "")))),
  );
  const giving = columns.flatMap((column, index) =>
    typeof column !== "string" && "flexible" in column ? [index] : [],
  );
  let excess = widths.reduce((sum, each) => sum + each, 0) + GAP.length * (columns.length - 1) - width;
  for (; excess > 0; excess--) {
    const widest = giving.reduce(
      (best, index) => ((widths[index] ?? 0) > (widths[best] ?? 0) ? index : best),
      giving[0] ?? -1,
    );
    const now = widths[widest] ?? 0;
    if (now <= NARROWEST) break;
    widths[widest] = now - 1;
  }
  return widths;
}

function textOf(cell: Cell): string {
  return typeof cell === "string" ? cell : cell.text;
}
