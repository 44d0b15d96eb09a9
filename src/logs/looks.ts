/** New looks: what the lines that no template knows have in common, as patterns that could become templates. */
import { type Group, mine } from "./mine.ts";
import { isTooOpen, type Pattern } from "./pattern.ts";
import type { Skeleton } from "./skeleton.ts";
import { patternsOf } from "./unify.ts";
import type { UnknownLines } from "./unknown-lines.ts";

export interface Look {
  readonly patterns: readonly [Pattern, ...Pattern[]];
  readonly lines: number;
  /** Lines in each stretch of time, by its number. */
  readonly buckets: ReadonlyMap<number, number>;
  /** Of the app: those that wrote such lines. */
  readonly revisions: ReadonlySet<string>;
  /** Different lines of it, as they are in the log. */
  readonly samples: readonly string[];
}

/** Fewer lines of a look are an accident. */
export const FEWEST_LINES = 3;
/** A new version does not say more new things. */
export const MOST_LOOKS = 50;
export const MOST_SAMPLES = 3;

/** Those of enough lines, the commonest first. */
export function looksOf(unknown: UnknownLines): readonly Look[] {
  return minedPatterns(unknown.skeletons(), FEWEST_LINES)
    .slice(0, MOST_LOOKS)
    .map(({ group, patterns }) => ({
      patterns,
      lines: group.count,
      ...unknown.spreadOf(group.skeletons),
      samples: group.skeletons.flatMap(({ samples }) => samples).slice(0, MOST_SAMPLES),
    }));
}

interface Mined {
  readonly group: Group;
  readonly patterns: readonly [Pattern, ...Pattern[]];
}

/** Groups of enough lines with their patterns, none of which says too little; the commonest first. */
export function minedPatterns(skeletons: readonly Skeleton[], fewestLines: number): readonly Mined[] {
  return mine(skeletons)
    .filter(({ count }) => count >= fewestLines)
    .flatMap((group) => {
      const [first, ...more] = patternsOf(group);
      return first === undefined || [first, ...more].some(isTooOpen) ? [] : [{ group, patterns: [first, ...more] }];
    });
}
