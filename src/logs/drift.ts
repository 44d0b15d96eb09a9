/**
 * Judges whether an app's lines are no longer what they were: by the share of unknown ones, and by looks that are new, against
 * the app's own past. Few lines say nothing; a share counts for what it is at least, not for what it may be.
 */

/** What is usual for an app. */
export interface Usual {
  /** Share of unmatched lines, 0 to 1. */
  readonly unmatched: number;
  /** New looks of three lines and more. */
  readonly looks: number;
}

export interface Observed extends Usual {
  readonly lines: number;
  /** Unmatched lines. */
  readonly unmatched: number;
}

export interface DriftLimits {
  /** Fewer lines say nothing. */
  readonly leastLines: number;
  /** And fewer unmatched ones neither. */
  readonly leastUnmatched: number;
  /** The share of unmatched lines that is drift, whatever is usual. */
  readonly share: number;
  /** And so many times what is usual. */
  readonly times: number;
  /** New looks that are drift, whatever share of the lines they are. */
  readonly looks: number;
}

export const DRIFT_LIMITS: DriftLimits = { leastLines: 50, leastUnmatched: 10, share: 0.05, times: 3, looks: 5 };
export const NOTHING_USUAL: Usual = { unmatched: 0, looks: 0 };

export type Drift = "none" | "unmatched" | "looks";

export function judgeDrift(
  { lines, unmatched, looks }: Observed,
  usual: Usual = NOTHING_USUAL,
  limits: DriftLimits = DRIFT_LIMITS,
): Drift {
  if (lines < limits.leastLines || unmatched < limits.leastUnmatched) return "none";
  if (atLeast(unmatched, lines) > Math.max(limits.share, limits.times * usual.unmatched)) return "unmatched";
  return looks >= Math.max(limits.looks, limits.times * usual.looks) ? "looks" : "none";
}

/** What is usual once `seen` counts, too: the latest weighs a fifth. Rounded, so that what stays the same is written the same. */
export function nextUsual(usual: Usual | undefined, seen: Usual): Usual {
  if (usual === undefined) return { unmatched: rounded(seen.unmatched, 1000), looks: rounded(seen.looks, 10) };
  const next = (before: number, now: number) => before + (now - before) * LATEST_WEIGHS;
  return {
    unmatched: rounded(next(usual.unmatched, seen.unmatched), 1000),
    looks: rounded(next(usual.looks, seen.looks), 10),
  };
}

const LATEST_WEIGHS = 0.2;
const rounded = (value: number, per: number): number => Math.round(value * per) / per;

/** 95 % confidence, one-sided enough. */
const Z = 1.96;

/** The lower end of Wilson's interval for a share. */
function atLeast(count: number, of: number): number {
  const share = count / of;
  const z2 = Z * Z;
  const middle = share + z2 / (2 * of);
  const reach = Z * Math.sqrt((share * (1 - share) + z2 / (4 * of)) / of);
  return (middle - reach) / (1 + z2 / of);
}
