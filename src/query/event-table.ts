/** Events as a table on a terminal: columns as wide as the first page wants them, so that any number of events can follow. */
import type { Scalar, Severity } from "../event/event.ts";
import { isMarked, mark, unmark } from "../event/mark.ts";
import type { Sanitized } from "../event/sanitize.ts";
import { type Cell, type Column, openTable, painter, type Shade } from "../report/terminal-table.ts";
import { brief, withoutCommands } from "../report/text.ts";
import type { Found } from "./timeline.ts";

const COLUMNS: readonly Column[] = [
  "when (UTC)",
  "severity",
  { flexible: "connector" },
  { flexible: "event" },
  { flexible: "action" },
  { flexible: "who" },
  { flexible: "on what" },
  { flexible: "from" },
  "outcome",
];

const SHADES: Readonly<Record<Severity, Shade>> = { critical: "bad", warn: "attention", info: "none" };

export interface EventTableOptions {
  /** Columns of the screen; `undefined` for a file or a program, which have room for any line. */
  readonly width: number | undefined;
  readonly colour: boolean;
  /** Without it, texts from outside keep their markers whole. */
  readonly unmarked: boolean;
}

/** @returns the lines of one page after another; the first begins with the titles */
export function eventTable({ width, colour, unmarked }: EventTableOptions): (page: readonly Found[]) => string {
  const paint = painter(colour);
  const isScreen = width !== undefined && unmarked;
  let table: ReturnType<typeof openTable> | undefined;
  return (page) => {
    const rows = page.map((found) => cellsOf(found, unmarked));
    const isFirst = table === undefined;
    // Where there is room, each page is as wide as it has to be: a marker that is cut off is none.
    if (table === undefined || !isScreen) table = openTable(COLUMNS, rows, isScreen ? width : Infinity, paint);
    const { head, line } = table;
    return withoutCommands([...(isFirst ? [head] : []), ...rows.map(line)].map((each) => each.trimEnd()).join("\n"));
  };
}

function cellsOf({ event }: Found, unmarked: boolean): readonly Cell[] {
  const { timestamp, severity, event_type: type, action, actor, target, metadata } = event;
  const cell = (value: Scalar | undefined, columns: number) => {
    const text = String(value ?? "");
    const shown = brief(unmark(text), columns);
    return !unmarked && isMarked(text) ? mark(shown as Sanitized) : shown;
  };
  return [
    metadata.time_missing === true ? "unknown" : timestamp.slice(0, 19).replace("T", " "),
    { text: severity, shade: SHADES[severity] },
    cell(metadata.connector, 40),
    cell(type, 40),
    cell(action, 60),
    cell(actor, 60),
    cell(target, 60),
    cell(metadata.source_ip, 45),
    cell(metadata.outcome, 10),
  ];
}
