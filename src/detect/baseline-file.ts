/**
 * The baseline as files that a person can read and diff: `findings/baseline/<source>.jsonl`, a line for the source, one for
 * each day and one for each actor. What is written is read back as the same baseline.
 */
import { jsonText } from "../event/jsonl.ts";
import { mark, unmark } from "../event/mark.ts";
import type { Sanitized } from "../event/sanitize.ts";
import { Baseline, type BaselineRules, SourceBaseline } from "./baseline.ts";
import { isRecord, type JsonRecord, parseLines } from "./finding-file.ts";
import { DAY_MS, type DayNumber, Profile, type Seen } from "./profile.ts";

const BASELINE_PATH = /^findings\/baseline\/([a-z0-9][a-z0-9._-]*)\.jsonl$/;
export const MEMORY_PATH = "findings/baseline/memory.jsonl";

export function baselinePath(source: string): string {
  return `findings/baseline/${source}.jsonl`;
}

/** The source that a file is of; `undefined` for any other file. */
export function sourceOfPath(path: string): string | undefined {
  return path === MEMORY_PATH ? undefined : BASELINE_PATH.exec(path)?.[1];
}

export function serializeSource(name: string, { from, days, actors }: SourceBaseline): string {
  const lines: object[] = [{ baseline: 1, source: name, ...(from !== undefined && { learned_from: dayText(from) }) }];
  for (const day of [...days.keys()].sort((one, other) => one - other)) {
    lines.push({ day: dayText(day), events: Object.fromEntries(byName(days.get(day) ?? new Map<string, number>())) });
  }
  for (const [who, profile] of byName(actors)) lines.push(lineOf(who, profile));
  return lines.map((line) => `${jsonText(line)}\n`).join("");
}

function lineOf(who: string, { first, last, days, hours, hoursOfLast, networks, habits }: Profile): object {
  return {
    actor: mark(who as Sanitized),
    first: dayText(first),
    last: dayText(last),
    days,
    hours: hours.join(" "),
    hours_of_last: hoursOfLast,
    networks: seenList(networks),
    habits: seenList(habits),
  };
}

function seenList(seen: ReadonlyMap<string, Seen>): readonly (readonly [string, number, string])[] {
  return byName(seen).map(([name, { days, last }]) => [mark(name as Sanitized), days, dayText(last)]);
}

/** @throws MallcopError `data-damaged` */
export function parseBaseline(files: ReadonlyMap<string, string>, rules: BaselineRules): Baseline {
  const baseline = new Baseline(rules);
  for (const [path, text] of files) {
    const name = sourceOfPath(path);
    if (name === undefined) continue;
    const source = new SourceBaseline();
    baseline.sources.set(name, source);
    for (const line of parseLines(text, path, isLine)) readLine(source, line);
    baseline.latest = Math.max(baseline.latest, ...source.days.keys());
  }
  return baseline;
}

function isLine(value: unknown): value is JsonRecord {
  return isRecord(value) && ("baseline" in value || "day" in value || "actor" in value);
}

function readLine(source: SourceBaseline, line: JsonRecord): void {
  if (typeof line.learned_from === "string") source.from = dayNumber(line.learned_from);
  if (typeof line.day === "string") {
    const counts = Object.entries({ ...(line.events as object) }).map(
      ([type, count]) => [type, Number(count)] as const,
    );
    source.days.set(dayNumber(line.day), new Map(counts));
  }
  if (typeof line.actor !== "string") return;
  const profile = new Profile(dayNumber(line.first), {
    last: dayNumber(line.last),
    days: Number(line.days),
    hours: String(line.hours).split(" ").map(Number),
    hoursOfLast: Number(line.hours_of_last),
  });
  readSeen(profile.networks, line.networks);
  readSeen(profile.habits, line.habits);
  source.actors.set(unmark(line.actor), profile);
}

function readSeen(into: Map<string, Seen>, list: unknown): void {
  for (const [name, days, last] of Array.isArray(list) ? (list as unknown[][]) : [])
    into.set(unmark(String(name)), { days: Number(days), last: dayNumber(last) });
}

export function dayText(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function dayNumber(day: unknown): DayNumber {
  return Math.floor(Date.parse(String(day)) / DAY_MS);
}

function byName<Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}
