/** Compares a benchmark's result with an earlier one, in units of a reference loop, and row by row. */
import type { Cell, Table } from "../../bench.ts";

/** What is kept of a benchmark. */
export interface Result {
  readonly machine: Readonly<Record<string, string | number>>;
  readonly arguments: readonly string[];
  /** CPU of the reference loop in the same run, in milliseconds. */
  readonly referenceMs: number;
  readonly tables: readonly Table[];
}

/** What mallcop mostly does: parse a record, write it, hash it. */
const RECORD = JSON.stringify({ id: "x".repeat(40), metadata: { a: 1, b: "text", c: true }, raw: "y".repeat(600) });
const ROUNDS = 60_000;

/** CPU of a fixed piece of work, in milliseconds. */
export function referenceMs(): number {
  const before = process.cpuUsage();
  let length = 0;
  for (let round = 0; round < ROUNDS; round++) length += JSON.stringify(JSON.parse(RECORD)).length;
  const { user, system } = process.cpuUsage(before);
  if (length !== RECORD.length * ROUNDS) throw new Error("The reference loop has lost something.");
  return (user + system) / 1000;
}

/** Only columns of time are compared: they alone depend on the machine, and are what becomes worse unseen. */
const TIME = /\b(?:CPU|ns|ms|milliseconds|microseconds|seconds|floor|in all|a year)\b|^µs/i;
const RATIO = /\b(?:times|ratio|%)\b/i;

/** A table for each that both results have: now over before, where 1 is the same and 2 twice as much. */
export function comparison(before: Result, now: Result): readonly Table[] {
  if (JSON.stringify(before.arguments) !== JSON.stringify(now.arguments)) return [];
  const speed = before.referenceMs / now.referenceMs;
  return now.tables.flatMap((table) => {
    const earlier = before.tables.find(({ title }) => title === table.title);
    const timed = table.columns.flatMap((column, index) => (isTime(table, column) && index > 0 ? [index] : []));
    if (earlier === undefined || timed.length === 0) return [];
    const rows = table.rows.flatMap((row) => {
      const same = earlier.rows.find(([name]) => name === row[0]);
      return same === undefined ? [] : [[row[0] ?? "", ...timed.map((index) => ratio(row[index], same[index], speed))]];
    });
    const columns = [table.columns[0] ?? "", ...timed.map((index) => table.columns[index] ?? "")];
    const title = `${table.title}: now, as a multiple of the committed result`;
    return rows.length === 0 ? [] : [{ title, columns, rows, notes: [note(before, now)] }];
  });
}

function isTime(table: Table, column: string): boolean {
  return !RATIO.test(column) && (TIME.test(column) || /\b(?:milliseconds|microseconds)\b/.test(table.title));
}

function ratio(now: Cell | undefined, before: Cell | undefined, speed: number): Cell {
  if (typeof now !== "number" || typeof before !== "number" || before === 0) return "-";
  return Number(((now / before) * speed).toFixed(2));
}

function note(before: Result, now: Result): string {
  const times = `${Math.round(before.referenceMs)} ms then, ${Math.round(now.referenceMs)} ms now`;
  return `Both in units of a reference loop, which took ${times}; then on ${before.machine.cpu}, Node ${before.machine.node}.`;
}
