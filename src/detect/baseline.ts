/**
 * What is usual, per source: who acts, and how much happens. Learned from events in the order in which they were stored; its
 * size is a function of actors and days, not of events. Old batches may go without it forgetting anything.
 */
import type { CleanEvent } from "../event/clean-event.ts";
import { DAY_MS, type DayNumber, Profile } from "./profile.ts";
import { habitOf, isActivity, networkOf, succeeded, whoActed } from "./who.ts";

export interface BaselineRules {
  readonly learningDays: number;
  readonly windowDays: number;
}

export const DEFAULT_RULES: BaselineRules = { learningDays: 14, windowDays: 90 };

/** A source that spoke on fewer days than this has taught nothing yet, however long ago it began. */
const LEAST_ACTIVE_DAYS = 3;
const MOST_ACTORS = 5000;
const MOST_TYPES_A_DAY = 64;

export class SourceBaseline {
  /** The first day that counts as learned. */
  from: DayNumber | undefined;
  readonly actors = new Map<string, Profile>();
  /** Events by type, on each day of the window. */
  readonly days = new Map<DayNumber, Map<string, number>>();
}

export class Baseline {
  readonly rules: BaselineRules;
  readonly sources = new Map<string, SourceBaseline>();
  /** The latest day that was learned. */
  latest: DayNumber = 0;

  constructor(rules: BaselineRules = DEFAULT_RULES) {
    this.rules = rules;
  }

  profile(event: CleanEvent): Profile | undefined {
    const who = whoActed(event);
    const profile = who === undefined ? undefined : this.sources.get(event.source)?.actors.get(who);
    // What lies further back than the window is not known any more, also before it is swept.
    return profile === undefined || profile.last < dayOf(event) - this.rules.windowDays ? undefined : profile;
  }

  /** @param domains the own ones, in lower case */
  seenElsewhere(event: CleanEvent, domains: ReadonlySet<string>): string | undefined {
    const who = whoActed(event);
    if (who === undefined) return undefined;
    const [name = who, domain] = who.split("@", 2);
    const isOwn = domain === undefined || domains.has(domain);
    const names = isOwn ? [name, ...[...domains].map((ours) => `${name}@${ours}`)] : [who];
    for (const [source, { actors }] of this.sources)
      if (source !== event.source && names.some((other) => actors.has(other))) return source;
    return undefined;
  }

  learning(event: Pick<CleanEvent, "source" | "time">): boolean {
    const source = this.sources.get(event.source);
    const day = dayOf(event);
    if (source?.from === undefined || day < source.from + this.rules.learningDays) return true;
    return source.days.size < LEAST_ACTIVE_DAYS;
  }

  dailyCounts(event: CleanEvent): readonly number[] {
    const today = dayOf(event);
    const counts: number[] = [];
    for (const [day, types] of this.sources.get(event.source)?.days ?? [])
      if (day < today) counts.push(types.get(event.type) ?? 0);
    return counts;
  }

  learn(event: CleanEvent): void {
    const source = this.#source(event.source);
    const day = dayOf(event);
    this.#count(source, day, event.type);
    if (!isActivity(event)) return;
    if (source.from === undefined || (day < source.from && day >= source.from - this.rules.windowDays))
      source.from = day;
    const who = succeeded(event) ? whoActed(event) : undefined;
    if (who !== undefined) this.#learnActor(source, who, event, day);
  }

  /** Forgets what the window has left behind. */
  sweep(): void {
    const before = this.latest - this.rules.windowDays;
    for (const source of this.sources.values()) {
      for (const day of source.days.keys()) if (day < before) source.days.delete(day);
      for (const [who, profile] of source.actors) {
        if (profile.last < before) source.actors.delete(who);
        else profile.forget(before);
      }
    }
  }

  #source(name: string): SourceBaseline {
    const known = this.sources.get(name);
    if (known !== undefined) return known;
    const source = new SourceBaseline();
    this.sources.set(name, source);
    return source;
  }

  #count(source: SourceBaseline, day: DayNumber, type: string): void {
    if (day > this.latest) this.latest = day;
    if (day < this.latest - this.rules.windowDays) return;
    const types = source.days.get(day) ?? new Map<string, number>();
    if (types.size === 0) source.days.set(day, types);
    if (types.has(type) || types.size < MOST_TYPES_A_DAY) types.set(type, (types.get(type) ?? 0) + 1);
    if (source.days.size > this.rules.windowDays * 2) this.sweep();
  }

  #learnActor(source: SourceBaseline, who: string, event: CleanEvent, day: DayNumber): void {
    let profile = source.actors.get(who);
    if (profile === undefined || profile.last < day - this.rules.windowDays) {
      profile = new Profile(day);
      source.actors.set(who, profile);
      if (source.actors.size > MOST_ACTORS) shed(source.actors);
    }
    profile.learn(event.time, networkOf(event), habitOf(event));
  }
}

/** Lets a tenth go: those seen on the fewest days, and of them the longest ago. */
function shed(actors: Map<string, Profile>): void {
  const order = [...actors].sort(([, one], [, other]) => one.days - other.days || one.last - other.last);
  for (const [who] of order.slice(0, MOST_ACTORS / 10)) actors.delete(who);
}

function dayOf(event: Pick<CleanEvent, "time">): DayNumber {
  return Math.floor(event.time / DAY_MS);
}
