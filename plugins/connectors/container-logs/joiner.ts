/**
 * Puts the rows of one entry together, such as those of a stack trace. Rows of several replicas come interleaved; each goes with
 * those of its own stream. An entry that a slice's end cuts in two stays two.
 */
import type { LogRow } from "../../../src/connector/contract.ts";
import { isObject } from "../../../src/connector/shape.ts";
import { EntryReader } from "../../../src/logs/entries.ts";
import { type OpenedRow, RowOpener } from "../../../src/logs/parse.ts";
import type { KnownApp } from "./app-parser.ts";
import { FOLLOWING, readLine, writerOf } from "./line.ts";

interface OpenRow extends OpenedRow {
  readonly record: unknown;
}

/** Writers that are open at a time; a new one beyond ends them all. */
const MOST_WRITERS = 1000;

export class Joiner {
  readonly #opener: RowOpener;
  readonly #joins: boolean;
  readonly #writers = new Map<string, EntryReader<OpenRow>>();

  constructor({ parser }: KnownApp) {
    this.#opener = new RowOpener(parser);
    this.#joins = parser.joins;
  }

  /** Takes a row, and gives what is whole by now. */
  push(record: unknown): readonly unknown[] {
    const row = read(record);
    // A row that cannot be read is for `normalize` to reject.
    if (row === undefined) return [record];
    const ended = this.#writers.size >= MOST_WRITERS && !this.#writers.has(row.writer) ? this.flush() : [];
    const reader = this.#writers.get(row.writer) ?? new EntryReader<OpenRow>(this.#joins);
    this.#writers.set(row.writer, reader);
    const done = reader.push({ ...this.#opener.open(row.text), record });
    return done === undefined ? ended : [...ended, joined(done)];
  }

  /** What is still open. */
  flush(): readonly unknown[] {
    const readers = [...this.#writers.values()];
    this.#writers.clear();
    return readers.flatMap((reader) => {
      const rows = reader.flush();
      return rows === undefined ? [] : [joined(rows)];
    });
  }
}

function read(record: unknown): LogRow | undefined {
  try {
    const line = readLine(record);
    return { writer: writerOf(line), text: line.text };
  } catch {
    return undefined;
  }
}

function joined([head, ...more]: readonly OpenRow[]): unknown {
  if (more.length === 0 || !isObject(head?.record)) return head?.record;
  return { ...head.record, [FOLLOWING]: more.map(({ text }) => text) };
}
