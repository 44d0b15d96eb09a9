/**
 * Puts the rows of one log entry together: stack traces, and messages that begin on the row below their header. Invariant:
 * every row belongs to exactly one entry, and an entry is bounded.
 */
import { isBlank, isWordPart } from "./characters.ts";

const MOST_ROWS = 200;
const MOST_CHARS = 64 * 1024;

export interface Row {
  /** As it came. */
  readonly text: string;
  /** Whether it begins as the app's rows begin; `undefined` where they have nothing in common. */
  readonly hasHeader: boolean | undefined;
}

/** Tells the rows that carry an entry on from those that begin one. */
export class EntryReader<R extends Row> {
  readonly #joins: boolean;
  #open: R[] = [];
  #chars = 0;
  #inStack = false;

  /** @param joins whether to put rows together at all */
  constructor(joins: boolean) {
    this.#joins = joins;
  }

  /** Takes a row; gives the rows of the entry before, if this row begins the next one. */
  push(row: R): readonly R[] | undefined {
    const isMore =
      this.#open.length > 0 &&
      this.#open.length < MOST_ROWS &&
      this.#chars < MOST_CHARS &&
      this.#joins &&
      this.#goesOn(row);
    if (isMore) {
      this.#open.push(row);
      this.#chars += row.text.length;
      return undefined;
    }
    const done = this.flush();
    this.#open = [row];
    this.#chars = row.text.length;
    return done;
  }

  /** The last entry. */
  flush(): readonly R[] | undefined {
    const rows = this.#open;
    this.#open = [];
    this.#inStack = false;
    return rows.length === 0 ? undefined : rows;
  }

  #goesOn({ text: row, hasHeader }: Row): boolean {
    const indented = isBlank(row.charCodeAt(0));
    if (hasHeader === true && !indented) return false;
    const text = indented ? row.trimStart() : row;
    const stack = isStackRow(text, indented);
    if (hasHeader === undefined) return stack;
    if (!stack && !indented && !this.#inStack && !startsStack(text)) return false;
    this.#inStack = true;
    return true;
  }
}

/** Rows that only a stack trace has. */
function isStackRow(text: string, indented: boolean): boolean {
  if (text.startsWith("Caused by: ") || text.startsWith("Traceback (most recent call last)")) return true;
  if (!indented) return false;
  return text.startsWith("at ") || text.startsWith('File "') || (text.startsWith("... ") && text.endsWith(" more"));
}

/** `java.lang.IllegalStateException: …`, `panic: …`, `goroutine 1 [running]:` */
function startsStack(text: string): boolean {
  if (text.startsWith("goroutine ") || text.startsWith("panic: ")) return true;
  let end = 0;
  while (end < text.length && end < 200 && (isWordPart(text.charCodeAt(end)) || text.charCodeAt(end) === 46)) end += 1;
  const name = text.slice(0, end);
  const next = text.charCodeAt(end);
  return (name.endsWith("Exception") || name.endsWith("Error")) && (Number.isNaN(next) || next === 58 || isBlank(next));
}

/** The exception and the frame on top without its line number: enough to tell one crash from another. */
export function stackOf(rows: readonly string[]): string | undefined {
  const named = rows.find((row) => startsStack(row.trim()))?.trim() ?? "";
  const frame =
    rows.find((row) => isStackRow(row.trimStart(), true) && !row.trimStart().startsWith("Caused"))?.trim() ?? "";
  const exception = named.slice(0, named.search(/[:\s]|$/));
  const top = frame.replace(/[:,]\s*(?:line )?\d+.*$/, "").slice(0, 200);
  return exception === "" && top === "" ? undefined : [exception, top].filter((part) => part !== "").join(" ");
}
