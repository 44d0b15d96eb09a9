/** What came of a simulation, as numbers that can be added up and printed. */
import { type Flaw, judge } from "./judge.ts";
import type { Played } from "./play.ts";

export interface Result {
  readonly seeds: number;
  readonly days: number;
  readonly runs: number;
  /** Records that vendors made visible. */
  readonly visible: number;
  /** Of these, within the lateness that the vendor states. */
  readonly owed: number;
  readonly stored: number;
  readonly inGaps: number;
  readonly gaps: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly flaws: readonly Flaw[];
}

export const NOTHING: Result = {
  ...{ seeds: 0, days: 0, runs: 0, visible: 0, owed: 0, stored: 0, inGaps: 0, gaps: 0 },
  faults: {},
  flaws: [],
};

export function resultOf(played: Played): Result {
  const { flaws, visible, owed, inGaps, gaps, events } = judge(played);
  const faults = Object.fromEntries([...played.faults].sort());
  return {
    seeds: 1,
    days: played.script.days,
    runs: played.runs.length,
    visible,
    owed,
    stored: events,
    inGaps,
    gaps,
    faults,
    flaws,
  };
}

export function add(a: Result, b: Result): Result {
  const kinds = [...new Set([...Object.keys(a.faults), ...Object.keys(b.faults)])].sort();
  return {
    seeds: a.seeds + b.seeds,
    days: a.days + b.days,
    runs: a.runs + b.runs,
    visible: a.visible + b.visible,
    owed: a.owed + b.owed,
    stored: a.stored + b.stored,
    inGaps: a.inGaps + b.inGaps,
    gaps: a.gaps + b.gaps,
    faults: Object.fromEntries(kinds.map((kind) => [kind, (a.faults[kind] ?? 0) + (b.faults[kind] ?? 0)])),
    flaws: [...a.flaws, ...b.flaws],
  };
}

/** As a table, the verdict first. */
export function tell(result: Result): string {
  const count = (kind: Flaw["kind"]) => result.flaws.filter((flaw) => flaw.kind === kind).length;
  const number = (value: number) => value.toLocaleString("en-US");
  const injected = Object.values(result.faults).reduce((sum, times) => sum + times, 0);
  const rows: readonly (readonly [string, number])[] = [
    ["days played", result.days],
    ["runs", result.runs],
    ["records made visible", result.visible],
    ["owed: visible within the stated lateness", result.owed],
    ["events stored", result.stored],
    ["records in claimed gaps", result.inGaps],
    ["gaps claimed", result.gaps],
    ["faults injected", injected],
    ...Object.entries(result.faults).map(([kind, times]) => [`  ${kind}`, times] as const),
  ];
  const label = Math.max(...rows.map(([name]) => name.length));
  const width = Math.max(...rows.map(([, value]) => number(value).length));
  const verdict = [
    `${count("lost")} lost, ${count("doubled")} doubled, ${count("mis-timed")} mis-timed, ${count("invented")} invented`,
    `${count("miscounted")} miscounted, ${count("state")} broken state chains, ${count("books")} errors in the books`,
    `${count("false gap")} gaps claimed without need, ${count("silent gap")} passed over in silence`,
  ];
  return [
    `${result.flaws.length === 0 ? "Passed" : "FAILED"}: ${result.seeds} seeds. ${verdict.join("; ")}.`,
    "",
    ...rows.map(([name, value]) => `${name.padEnd(label)}  ${number(value).padStart(width)}`),
  ].join("\n");
}
