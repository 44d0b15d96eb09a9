/**
 * One measured pass of `bench lines`: so many rows of an app's log through what a scan does with them, in pieces, so that no more
 * than a piece of them is there at a time. Prints a `LinesResult`.
 */
import { Dice, makeLines } from "../../../__tests__/logs/generated-lines.ts";
import { APPS_TABLE, knownApp } from "../../../plugins/connectors/container-logs/app-parser.ts";
import connector from "../../../plugins/connectors/container-logs/connector.ts";
import { LineDigest } from "../../../plugins/connectors/container-logs/digest.ts";
import { Joiner } from "../../../plugins/connectors/container-logs/joiner.ts";
import { boundHeap } from "../../../src/bounded-heap.ts";
import type { Json, Lookup } from "../../../src/connector/contract.ts";
import { UNKNOWN_TIME } from "../../../src/event/event.ts";
import { learn } from "../../../src/logs/learn.ts";
import { printTemplates } from "../../../src/logs/write-templates.ts";

export interface LinesResult {
  readonly lines: number;
  /** CPU of `JSON.parse` over the rows, and of joining, matching and summing them up. */
  readonly parseMs: number;
  readonly readMs: number;
  /** Lines that no template knows. */
  readonly unknown: number;
  /** What is kept of all of them: a summary, and samples. */
  readonly kept: number;
  readonly peakBytes: number;
}

const APP = "sshd";
/** Rows that are there at a time. */
const PIECE = 10_000;
/** One line of so many is like no other. */
const ODD_ONE_IN = 100;
const LEARNED_FROM = 5000;

boundHeap();
const total = Number(process.argv[2]);
const files = { parser: printTemplates(learn(APP, textsOf(LEARNED_FROM, 1)).parser) };
const known = knownApp(APP, files);
const feed = connector.feeds.lines;
if (known === undefined || feed?.kind !== "log") throw new Error("the app is not known, or its lines are no log");
const tables: Readonly<Record<string, Readonly<Record<string, Json>>>> = { [APPS_TABLE]: { [APP]: files } };
const lookup: Lookup = {
  own: { domains: new Set(), accounts: new Set() },
  get: (table, key) => tables[table]?.[key],
  has: (table) => tables[table] !== undefined,
};
const digest = new LineDigest({ app: APP, workspace: "w", samples: 10, known });
const joiner = new Joiner(known);

let [lines, parseMs, readMs] = [0, 0, 0];
for (let piece = 0; lines < total; piece += 1) {
  const rows = textsOf(Math.min(PIECE, total - lines), piece + 2).map((text) => JSON.stringify(rowOf(text)));
  const began = process.cpuUsage();
  const records = rows.map((row): unknown => JSON.parse(row));
  const parsed = process.cpuUsage();
  for (const record of records)
    for (const entry of joiner.push(record)) digest.add(entry, feed.normalize(entry, lookup));
  parseMs += between(began, parsed);
  readMs += between(parsed, process.cpuUsage());
  lines += rows.length;
}
for (const entry of joiner.flush()) digest.add(entry, feed.normalize(entry, lookup));
const [summary, ...samples] = digest.tell(UNKNOWN_TIME, UNKNOWN_TIME);
const result: LinesResult = {
  ...{ lines, parseMs, readMs, unknown: Number(summary?.metadata?.unmatched), kept: samples.length },
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(result));

function textsOf(count: number, seed: number): readonly string[] {
  const dice = new Dice(seed * 7919);
  return makeLines(APP, count, seed).map(({ text }) => {
    if (dice.roll(ODD_ONE_IN) !== 0) return text;
    return `${text.slice(0, text.indexOf(": "))}: ${dice.hex(3)}ish ${dice.hex(8)} ${dice.hex(2)}wards`;
  });
}

function rowOf(text: string) {
  return {
    TimeGenerated: "2026-03-11T14:00:00.0000000Z",
    ContainerAppName_s: APP,
    RevisionName_s: `${APP}--r7`,
    ContainerGroupName_s: `${APP}--r7-6b259833ab`,
    ContainerName_s: APP,
    Stream_s: "stdout",
    Log_s: text,
  };
}

function between(from: NodeJS.CpuUsage, to: NodeJS.CpuUsage): number {
  return (to.user - from.user + to.system - from.system) / 1000;
}
