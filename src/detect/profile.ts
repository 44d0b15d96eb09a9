/**
 * What is usual for one actor of one source: days, hours, networks, and sorts of things done. Bounded whatever the actor does.
 * Something is known once it was seen on two days, and as long as the last of them lies within the window.
 */

/** Days since 1970, in UTC. */
export type DayNumber = number;

export const DAY_MS = 86_400_000;

/** How well something is known. */
export interface Seen {
  /** On how many different days. */
  days: number;
  last: DayNumber;
}

/** Days that make something known: what was done once is not. */
export const SUPPORT_DAYS = 2;
const MOST_NETWORKS = 12;
const MOST_HABITS = 48;
/** Where hours are halved, so that old habits fade. */
const FULL_HOUR = 60;

export class Profile {
  readonly first: DayNumber;
  last: DayNumber;
  /** Different days on which the actor did anything. */
  days: number;
  /** By hour of the UTC day: on how many days. */
  readonly hours: number[];
  /** Bits of the hours of `last` that are counted already. */
  hoursOfLast: number;
  readonly networks = new Map<string, Seen>();
  readonly habits = new Map<string, Seen>();

  constructor(
    first: DayNumber,
    { last = first, days = 1, hours = new Array<number>(24).fill(0), hoursOfLast = 0 }: Partial<Profile> = {},
  ) {
    this.first = first;
    this.last = last;
    this.days = days;
    this.hours = hours;
    this.hoursOfLast = hoursOfLast;
  }

  learn(time: number, network: string | undefined, habit: string): void {
    const day = Math.floor(time / DAY_MS);
    if (day > this.last) {
      this.last = day;
      this.days += 1;
      this.hoursOfLast = 0;
    }
    if (day === this.last) this.#learnHour(Math.floor((time % DAY_MS) / 3_600_000));
    if (network !== undefined) touch(this.networks, network, day, MOST_NETWORKS);
    touch(this.habits, habit, day, MOST_HABITS);
  }

  get isKnown(): boolean {
    return this.days >= SUPPORT_DAYS;
  }

  knowsNetwork(network: string): boolean {
    return (this.networks.get(network)?.days ?? 0) >= SUPPORT_DAYS;
  }

  /** Whether the network was used on another day than this one. */
  usedBefore(network: string, today: DayNumber): boolean {
    const { days = 0, last = today } = this.networks.get(network) ?? {};
    return days >= SUPPORT_DAYS || last < today;
  }

  knowsHabit(habit: string): boolean {
    return (this.habits.get(habit)?.days ?? 0) >= SUPPORT_DAYS;
  }

  /**
   * Hours between this hour and the nearest one that is usual, 0 to 12; `undefined` before any is. An hour is usual if it and
   * its neighbours together were seen on two days: people are not on time.
   */
  hoursFromUsual(hour: number): number | undefined {
    let nearest: number | undefined;
    for (let usual = 0; usual < 24; usual++) {
      const around = [usual + 23, usual, usual + 1].reduce((sum, at) => sum + (this.hours[at % 24] ?? 0), 0);
      if (around < SUPPORT_DAYS) continue;
      const apart = Math.abs(usual - hour);
      nearest = Math.min(nearest ?? 12, apart, 24 - apart);
    }
    return nearest;
  }

  /** Forgets what was last seen before a day. */
  forget(before: DayNumber): void {
    for (const seen of [this.networks, this.habits])
      for (const [name, { last }] of seen) if (last < before) seen.delete(name);
  }

  #learnHour(hour: number): void {
    const bit = 1 << hour;
    if ((this.hoursOfLast & bit) !== 0) return;
    this.hoursOfLast |= bit;
    this.hours[hour] = (this.hours[hour] ?? 0) + 1;
    if ((this.hours[hour] ?? 0) < FULL_HOUR) return;
    for (let at = 0; at < 24; at++) this.hours[at] = (this.hours[at] ?? 0) >> 1;
  }
}

function touch(seen: Map<string, Seen>, name: string, day: DayNumber, most: number): void {
  const known = seen.get(name);
  if (known === undefined) {
    if (seen.size >= most) seen.delete(weakest(seen));
    seen.set(name, { days: 1, last: day });
  } else if (day > known.last) {
    known.days += 1;
    known.last = day;
  }
}

/** What was seen on the fewest days, and of those the longest ago. */
function weakest(seen: ReadonlyMap<string, Seen>): string {
  let found: [string, Seen] | undefined;
  for (const entry of seen) {
    const [, { days, last }] = entry;
    const [, least] = found ?? [];
    if (least === undefined || days < least.days || (days === least.days && last < least.last)) found = entry;
  }
  return found?.[0] ?? "";
}
