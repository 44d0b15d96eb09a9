/**
 * Stories as data: ordinary habits and attacks, read from JSON files of one documented form (docs/detectors.md), checked before
 * anything is played.
 */
import { readFile } from "node:fs/promises";
import type { Scalar, Severity } from "../../src/event/event.ts";

/** One event as a story says it; `{…}` in texts is filled in by the player. */
export interface Step {
  readonly source: string;
  readonly type: string;
  readonly actor: string;
  readonly action: string;
  readonly target?: string;
  readonly severity?: Severity;
  readonly metadata?: Readonly<Record<string, Scalar>>;
}

export interface Habit extends Step {
  readonly habit: string;
  /** `everybody`, `developers`, `operators`, or `one` for a machine or a made-up actor. */
  readonly who: string;
  /** How often on a working day, on average, for each of them. */
  readonly per_day: number;
  /** The same on Saturdays and Sundays. */
  readonly weekend?: number;
  /** UTC hours within which it is done; the person's own office hours if missing. */
  readonly hours?: readonly [number, number];
  /** How many times it comes in a row, a few seconds apart. */
  readonly repeat?: readonly [number, number];
}

export interface StoryStep extends Step {
  /** Days after the story's first day. */
  readonly day?: number;
  /** `hh:mm`, UTC. */
  readonly at: string;
  readonly repeat?: number;
  readonly every_seconds?: number;
}

export interface Story {
  readonly story: string;
  /** Day of the simulation on which it begins; days before 15 are learned from. */
  readonly day: number;
  readonly steps: readonly StoryStep[];
}

export interface Script {
  readonly habits: readonly Habit[];
  readonly stories: readonly Story[];
}

/** @throws Error that names the entry and what is wrong with it */
export async function readScript(file: string): Promise<Script> {
  const value: unknown = JSON.parse(await readFile(file, "utf8"));
  if (typeof value !== "object" || value === null) throw new Error(`${file}: it is no object`);
  const { habits = [], stories = [] } = value as Partial<Script>;
  for (const habit of habits)
    checkStep(file, habit.habit, habit, typeof habit.who === "string" && typeof habit.per_day === "number");
  for (const { story, day, steps } of stories) {
    if (typeof story !== "string" || typeof day !== "number" || !Array.isArray(steps) || steps.length === 0)
      throw new Error(`${file}: a story needs \`story\`, \`day\` and \`steps\``);
    for (const step of steps) checkStep(file, story, step, /^\d\d:\d\d$/.test(step.at));
  }
  return { habits, stories };
}

function checkStep(file: string, name: string, { source, type, actor, action }: Step, sound: boolean): void {
  if (sound && [name, source, type, actor, action].every((text) => typeof text === "string" && text !== "")) return;
  throw new Error(`${file}: ${JSON.stringify(name)} lacks one of source, type, actor, action, or when it happens`);
}
