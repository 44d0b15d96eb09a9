/** What many lines of a container app cost a scan: CPU against `JSON.parse` of their rows, and memory, when they double. */
import { execFileSync } from "node:child_process";
import path from "node:path";
import type { Table } from "../bench.ts";
import type { LinesResult } from "./process/lines-child.ts";

export const name = "lines";
export const description =
  "CPU and memory of joining, matching, counting and sampling an app's lines; the floor is JSON.parse of their rows.";

const CHILD = path.join(import.meta.dirname, "process/lines-child.ts");
const LINES = 10_000_000;

/** @param args how many lines, instead of ten million */
export async function run(args: readonly string[]): Promise<readonly Table[]> {
  const most = Number(args[0] ?? LINES);
  const results = [most / 4, most / 2, most].map(
    (size): LinesResult => JSON.parse(execFileSync(process.execPath, [CHILD, String(size)], { encoding: "utf8" })),
  );
  const rows = results.map(({ lines, parseMs, readMs, unknown, kept, peakBytes }, index) => {
    const before = results[index - 1];
    return [
      lines,
      parseMs / 1000,
      readMs / 1000,
      before === undefined ? "-" : readMs / before.readMs,
      readMs / parseMs,
      unknown,
      kept,
      peakBytes / 1e6,
    ];
  });
  return [
    {
      title: "Lines of one app, of which one in a hundred is like no other",
      columns: [
        "lines",
        "CPU of JSON.parse (s)",
        "CPU of reading (s)",
        "for double",
        "× JSON.parse",
        "unknown",
        "samples",
        "peak MB",
      ],
      rows,
      notes: ["CPU is user and system time of all threads; making the lines is left out."],
    },
  ];
}
