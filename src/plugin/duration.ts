/** Durations as manifests write them (`90s`, `5m`, `6h`, `90d`), in milliseconds. */

const MILLISECONDS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** The form that the manifest's schema demands: a whole number and one unit. */
export const DURATION_PATTERN = "^(0|[1-9][0-9]{0,4})[smhd]$";

/**
 * `6h` → 21 600 000. Days are 24 hours.
 * @throws RangeError for anything else; a checked manifest cannot cause it.
 */
export function parseDuration(text: string): number {
  if (!new RegExp(DURATION_PATTERN).test(text))
    throw new RangeError("a duration is a whole number and one of s, m, h, d");
  const unit = text.at(-1);
  if (unit !== "s" && unit !== "m" && unit !== "h" && unit !== "d")
    throw new RangeError("a duration ends in s, m, h or d");
  return Number(text.slice(0, -1)) * MILLISECONDS[unit];
}
