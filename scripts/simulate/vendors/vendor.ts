/** What the simulator knows of a vendor: how it is reached, what happened there, and when it could first be seen. */
import { createHash } from "node:crypto";
import type { Instant } from "../../../src/event/event.ts";
import type { Chance } from "../../simulate-team/random.ts";
import type { Flaw, Gap, StoredEvent, Watch } from "../judge.ts";
import type { Door } from "../network.ts";

/** What is in the repository at the end. */
export interface Found {
  readonly events: readonly StoredEvent[];
  readonly gaps: readonly Gap[];
  readonly watch: Watch;
  readonly files: ReadonlyMap<string, string>;
}

/** One record that the vendor made visible, and the event that it has to become. */
export interface Fact {
  readonly instance: string;
  readonly feed: string;
  /** The event's id without its date, by docs/adr/0001-event-id.md and not by our code. */
  readonly mark: string;
  /** What the event has to say; milliseconds since 1970. */
  readonly time: number;
  /** On the axis of the feed. */
  readonly axisTime: number;
  readonly visibleAt: number;
  /** How late the vendor says that a record may come, in milliseconds. Later ones are not owed. */
  readonly latenessMs: number;
  /** Marks of events that may be there besides, or instead where the record came too late. */
  readonly others?: readonly string[];
}

/** One record that is only counted: it must be in exactly one sum. */
export interface Counted {
  readonly instance: string;
  readonly feed: string;
  /** What is counted together, such as an app. */
  readonly group: string;
  /** When the vendor took it in. */
  readonly axisTime: number;
}

export interface Vendor {
  readonly instance: string;
  /** The entry in `mallcop.yaml`, besides `id`. */
  readonly entry: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string>>;
  readonly door: Omit<Door, "instance">;
  readonly facts: readonly Fact[];
  readonly counted?: readonly Counted[];
  /** What only the vendor's own stand-in can tell right from wrong: sums, and states. */
  examine?(found: Found): readonly Flaw[];
  /** Told when a run begins, for what does not look at the clock by itself. */
  onRun?(now: number): void;
  close(): Promise<void>;
}

export interface Setting {
  readonly chance: Chance;
  /** Between these something happens, in milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  readonly clock: () => number;
  /** Records a day, of each feed. */
  readonly perDay: number;
}

export interface Happening {
  readonly nth: number;
  readonly time: Instant;
  readonly visibleAt: Instant;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Things that happen now and then, in bursts too, and are seen at once, late, at the last moment, or later than promised. */
export function happenings(
  { chance, from, until, perDay }: Setting,
  { latenessMs, stepMs = 1000, ahead = true }: { latenessMs: number; stepMs?: number; ahead?: boolean },
): readonly Happening[] {
  const found: Happening[] = [];
  const perHour = perDay / 24;
  for (let hour = from; hour < until; hour += HOUR) {
    const busy = chance.next() < 0.02 ? 12 : 1;
    for (let left = chance.times(perHour * busy); left > 0; left--) {
      const time = Math.floor((hour + chance.next() * HOUR) / stepMs) * stepMs;
      const visibleAt = time + latenessOf(chance, latenessMs, ahead);
      found.push({ nth: found.length, time: time as Instant, visibleAt: visibleAt as Instant });
    }
  }
  return found;
}

function latenessOf(chance: Chance, latenessMs: number, ahead: boolean): number {
  const kind = chance.next();
  if (kind < 0.6 || latenessMs === 0) return Math.floor(chance.next() * Math.min(latenessMs, 5 * MINUTE));
  if (kind < 0.85) return Math.floor(chance.next() * latenessMs);
  if (kind < 0.94) return latenessMs - Math.floor(chance.next() * MINUTE);
  // By a clock that runs ahead, it has not happened yet.
  if (kind < 0.97) return ahead ? -Math.floor(chance.next() * 10 * MINUTE) : 0;
  return latenessMs + Math.floor(chance.next() * 2 * DAY);
}

export function markOf(source: string, tenant: string, namespace: string, id: string): string {
  const parts = [source, tenant, namespace, id];
  const escaped = parts.some((part) => part.includes("|"))
    ? parts.map((part) => part.replace(/[\\|]/g, "\\$&"))
    : parts;
  const digest = createHash("sha256").update(escaped.join("|")).digest("hex");
  return `${source}-${digest.slice(0, 16)}`;
}

/** Now and then a vendor gives a record twice. */
export function withRepeats<Item>(chance: Chance, items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => (chance.next() < 0.03 ? [item, item] : [item]));
}

/** A counter that goes up at random times. */
export function steps({ chance, from, until }: Setting, perDay: number): (time: number) => number {
  const times: number[] = [];
  for (let day = from; day < until; day += DAY)
    for (let left = chance.times(perDay); left > 0; left--) times.push(day + chance.next() * DAY);
  times.sort((a, b) => a - b);
  return (time) => times.filter((one) => one <= time).length;
}
