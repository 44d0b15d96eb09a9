/** What a simulation is told to do: plain data, made from a seed, and small enough once shrunk to be read. */
import { type Chance, chanceOf } from "../simulate-team/random.ts";
import type { CacheFault } from "./cache.ts";
import type { Place } from "./life.ts";
import { NETWORK_FAULTS, type NetworkFault } from "./network.ts";
import type { PushFault } from "./remote.ts";

/** What somebody has read again by hand: a range in milliseconds since 1970, of these instances or of all. */
export interface Rescan {
  readonly from: number;
  readonly to: number;
  readonly instances?: readonly string[];
}

/** One run of the schedule, or something that befalls the repository between two. */
export interface Step {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** By hand, in place of the schedule's scan. */
  readonly rescan?: Rescan;
  readonly network?: readonly NetworkFault[];
  readonly cache?: CacheFault;
  /** What becomes of the first pushes, in turn. */
  readonly pushes?: readonly PushFault[];
  /** The process is gone at its nth effect, or at the first of that name. */
  readonly kill?: Place;
  /** How far the runner's clock is ahead of the vendors', in milliseconds. */
  readonly skewMs?: number;
  /** What else happens at one of its effects. */
  readonly strike?: Strike;
  /** Another run begins while this one is about to push. */
  readonly overlap?: true;
  /** Before the run somebody forces the branch back by so many commits. */
  readonly forcedBack?: number;
}

export interface Strike {
  readonly at: Place;
  readonly what: "another run" | "a rescan" | "branch forced back" | "disk full" | "remote unreachable";
}

export interface Script {
  readonly seed: number;
  readonly days: number;
  /** Records a day and feed. */
  readonly perDay: number;
  /** Only these vendors; all by default. */
  readonly vendors?: readonly string[];
  readonly steps: readonly Step[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A day on which nothing else is. */
export const BEGINNING = Date.UTC(2026, 0, 5);
/** Runs that nothing happens to end every script, so that all that was owed had time to come. */
export const QUIET_DAYS = 3;

export const INSTANCES = ["aws", "github", "azure", "m365", "containers", "vercel", "supabase", "openclaw"] as const;

export function writeScript(seed: number, days: number, perDay: number): Script {
  const chance = chanceOf(seed * 2_654_435_761);
  const outages = outagesOf(chance, days);
  const end = BEGINNING + days * DAY;
  const steps: Step[] = [];
  for (let due = BEGINNING; due <= end; due += 6 * HOUR) {
    if (due > end - QUIET_DAYS * DAY) {
      steps.push({ at: due });
      continue;
    }
    if (chance.next() < 0.08 || outages.some(([from, to]) => due >= from && due < to)) continue;
    const late = chance.next() < 0.15 ? chance.next() * 5 * HOUR : chance.next() * 20 * MINUTE;
    const { forcedBack, ...trouble } = troubleOf(chance);
    // Not back to before mallcop was there: nothing would be left that could tell of it.
    const back = forcedBack === undefined || steps.length < 20 ? {} : { forcedBack };
    steps.push({ at: Math.floor(due + late), ...trouble, ...back });
  }
  return { seed, days, perDay, steps: withRescans(steps, seed, outages, end - QUIET_DAYS * DAY) };
}

/** Drawn apart from all else, so that a seed's schedule and troubles are what they were before anybody rescanned. */
function withRescans(
  steps: readonly Step[],
  seed: number,
  outages: readonly (readonly [number, number])[],
  until: number,
): readonly Step[] {
  const chance = chanceOf(seed * 104_729 + 7);
  const rescans: Step[] = [];
  for (let day = BEGINNING + DAY; day < until; day += DAY) {
    const at = Math.floor(day + chance.next() * DAY);
    const { forcedBack: _, ...trouble } = troubleOf(chance);
    const rescan = rescanAt(chance, at);
    // Nobody is there either while the schedule is off.
    if (chance.next() < 0.25 && !outages.some(([from, to]) => at >= from - DAY && at < to))
      rescans.push({ at, rescan, ...trouble });
  }
  const beside = steps.map((step): Step => {
    const happens = chance.next() < 0.03 && Object.keys(step).length === 1 && step.at < until;
    return happens ? { ...step, strike: { at: "push", what: "a rescan" } } : step;
  });
  return [...beside, ...rescans].sort((one, other) => one.at - other.at);
}

/** Hours of yesterday, or of weeks that some vendors have forgotten; of everything, or of one product. */
function rescanAt(chance: Chance, at: number): Rescan {
  const hours = chance.pick([2, 6, 24, 72]);
  const back = chance.next() < 0.6 ? hours + chance.whole(0, 48) : hours + chance.whole(0, 24 * 20);
  const from = Math.max(at - back * HOUR, BEGINNING);
  const one = chance.pick(INSTANCES);
  const all = chance.next() < 0.4;
  return { from, to: Math.min(from + hours * HOUR, at), ...(!all && { instances: [one] }) };
}

/** The schedule is off for days; in some scripts for longer than some vendors keep their records. */
function outagesOf(chance: Chance, days: number): readonly (readonly [number, number])[] {
  const lengths = [1 + chance.next() * 2, ...(chance.next() < 0.5 ? [8 + chance.next() * 4] : [])];
  if (days > 80 && chance.next() < 0.1) lengths.push(31 + chance.next() * 5);
  return lengths.map((length) => {
    const from = BEGINNING + DAY + chance.next() * Math.max(0, days - QUIET_DAYS - length - 1) * DAY;
    return [from, from + length * DAY] as const;
  });
}

function troubleOf(chance: Chance): Omit<Step, "at"> {
  const often = (share: number): boolean => chance.next() < share;
  return {
    ...(often(0.35) && { network: networkTrouble(chance) }),
    ...(often(0.12) && { cache: chance.pick(["evicted", "stale", "poisoned", "unavailable", "read-only"] as const) }),
    ...(often(0.12) && { pushes: pushTrouble(chance) }),
    ...(often(0.08) && { kill: chance.pick([chance.whole(1, 120), chance.whole(1, 30), ...KILL_POINTS]) }),
    ...(often(0.1) && { skewMs: chance.whole(-50_000, 50_000) }),
    ...(often(0.05) && { overlap: true as const }),
    ...(often(0.01) && { forcedBack: chance.whole(1, 8) }),
  };
}

export const KILL_POINTS = [
  "fetch",
  "restore the cache",
  "commit",
  "push",
  "pushed",
  "contains",
  "save the cache",
] as const;

function networkTrouble(chance: Chance): readonly NetworkFault[] {
  return Array.from({ length: chance.whole(1, 4) }, () => ({
    instance: chance.pick(INSTANCES),
    kind: chance.pick(NETWORK_FAULTS),
    nth: chance.next() < 0.5 ? chance.whole(1, 6) : chance.whole(1, 40),
    times: chance.pick([1, 1, 1, 2, 3, 8, 1000]),
  }));
}

function pushTrouble(chance: Chance): readonly PushFault[] {
  const kinds = ["refused", "lost", "half-acknowledged", "unverifiable", "raced"] as const;
  return Array.from({ length: chance.whole(1, 3) }, () => chance.pick(kinds));
}
