/** Plays a team's days: habits by chance, stories by the clock, as the clean events that the connectors would give. */
import type { CleanEvent } from "../../src/event/clean-event.ts";
import type { EventId, Instant, Scalar } from "../../src/event/event.ts";
import { sha256 } from "../../src/event/sha256.ts";
import { type Chance, chanceOf } from "./random.ts";
import type { Habit, Script, Step, Story } from "./stories.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** A Monday. */
const START = Date.UTC(2026, 0, 5);
const NAMES =
  "ann ben chloe dan elif femi grace hugo ines jun kofi lena mika nora omar pia quinn rosa sven tara uma vito wen xenia".split(
    " ",
  );

interface Person {
  readonly name: string;
  /** First UTC hour of the working day. */
  readonly begins: number;
  readonly office: string;
  readonly home: string;
  readonly isDeveloper: boolean;
  readonly isOperator: boolean;
  /** Day on which somebody joins. */
  readonly joins: number;
}

export interface Played {
  /** By day. */
  readonly days: readonly (readonly CleanEvent[])[];
  /** The story that an event belongs to. */
  readonly storyOf: ReadonlyMap<EventId, string>;
}

export interface Play {
  readonly seed: number;
  readonly days: number;
  readonly people: number;
  readonly script: Script;
}

export function play({ seed, days, people: count, script }: Play): Played {
  const chance = chanceOf(seed);
  const people = team(count, days, chance);
  const storyOf = new Map<EventId, string>();
  const played: CleanEvent[][] = [];
  let number = 0;
  const make = (step: Step, time: number, filled: Readonly<Record<string, string>>, story?: string): CleanEvent => {
    number += 1;
    const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => filled[name] ?? whole);
    const id =
      `evt-${new Date(time).toISOString().slice(0, 10)}-${step.source}-${sha256(`${seed}|${number}`).slice(0, 16)}` as EventId;
    if (story !== undefined) storyOf.set(id, story);
    const metadata: Record<string, Scalar> = { connector: step.source, outcome: "success" };
    for (const [name, value] of Object.entries(step.metadata ?? {}))
      metadata[name] = typeof value === "string" ? fill(value) : value;
    if (filled.ip !== undefined) metadata.source_ip ??= filled.ip;
    return {
      id,
      time: time as Instant,
      source: step.source,
      type: step.type,
      actor: fill(step.actor),
      target: fill(step.target ?? "unknown"),
      action: fill(step.action),
      severity: step.severity ?? "info",
      metadata,
    };
  };
  for (let day = 0; day < days; day++) {
    const events: CleanEvent[] = [];
    for (const habit of script.habits) events.push(...ordinary(habit, day, people, chance, make));
    for (const story of script.stories) events.push(...steps(story, day, people, make));
    played.push(events.sort((one, other) => one.time - other.time || (one.id < other.id ? -1 : 1)));
  }
  return { days: played, storyOf };
}

type Make = (step: Step, time: number, filled: Readonly<Record<string, string>>, story?: string) => CleanEvent;

function team(count: number, days: number, chance: Chance): readonly Person[] {
  return Array.from(
    { length: count },
    (_, index): Person => ({
      name: NAMES[index] ?? `person${index}`,
      begins: chance.whole(7, 9),
      office: "203.0.113.7",
      home: `198.51.100.${index + 10}`,
      isDeveloper: index % 3 !== 2,
      isOperator: index < 3,
      joins: index >= count - 2 ? chance.whole(20, days - 10) : 0,
    }),
  );
}

function* ordinary(
  habit: Habit,
  day: number,
  people: readonly Person[],
  chance: Chance,
  make: Make,
): Iterable<CleanEvent> {
  const isWeekend = day % 7 >= 5;
  const mean = isWeekend ? (habit.weekend ?? 0) : habit.per_day;
  for (const person of doing(habit, people)) {
    if (person.joins > day) continue;
    // A week off, now and then; a late evening too.
    const times = chance.times(chance.next() < 0.05 ? 0 : mean);
    for (let nth = 0; nth < times; nth++) {
      const [from, to] = habit.hours ?? [person.begins, person.begins + (chance.next() < 0.05 ? 12 : 9)];
      const begins = START + day * DAY_MS + from * HOUR_MS + Math.floor(chance.next() * (to - from) * HOUR_MS);
      const [least, most] = habit.repeat ?? [1, 1];
      const ip = habit.who === "one" ? "198.51.100.200" : chance.next() < 0.6 ? person.office : person.home;
      const filled = { who: person.name, n: String(chance.whole(1, 9)), user: String(chance.whole(1, 400)), ip };
      const repeats = chance.whole(least, most);
      for (let at = 0; at < repeats; at++) yield make(habit, begins + at * 4000, filled);
    }
  }
}

function doing({ who }: Habit, people: readonly Person[]): readonly Person[] {
  const [first] = people;
  if (who === "one") return first === undefined ? [] : [first];
  return people.filter((person) =>
    who === "developers" ? person.isDeveloper : who === "operators" ? person.isOperator : true,
  );
}

function* steps(
  { story, day: begins, steps: all }: Story,
  day: number,
  people: readonly Person[],
  make: Make,
): Iterable<CleanEvent> {
  for (const step of all) {
    if (begins + (step.day ?? 0) !== day) continue;
    const [hours = "0", minutes = "0"] = step.at.split(":");
    const time = START + day * DAY_MS + Number(hours) * HOUR_MS + Number(minutes) * 60_000;
    for (let nth = 0; nth < (step.repeat ?? 1); nth++) {
      const filled = { n: String(nth), user: String(nth), who: people[nth % people.length]?.name ?? "ann" };
      yield make(step, time + nth * (step.every_seconds ?? 30) * 1000, filled, story);
    }
  }
}
