/** Times and durations as people type them. */
import type { Interval } from "../collect/report.ts";
import { MallcopError } from "../connector/errors.ts";
import type { Instant } from "../event/event.ts";

const UNIT_MS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const MOST_MINUTES = 350;

/** The range of a rescan. @throws MallcopError `usage-invalid` */
export function parseRange(since: string | undefined, until: string | undefined, now: Instant): Interval {
  if (!since) throw wrong("A rescan needs to know where to begin: --since 2026-03-11, or an age such as 36h", "rescan");
  const from = parseTime(since, now);
  const to = until ? parseTime(until, now) : now;
  if (from >= to) throw wrong("--since lies after --until", "rescan");
  return [from, to];
}

/** Minutes in milliseconds. @throws MallcopError `usage-invalid` */
export function parseMinutes(text: string, command: string): number {
  const minutes = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(minutes >= 1 && minutes <= MOST_MINUTES))
    throw wrong(`--max-minutes takes a number from 1 to ${MOST_MINUTES}`, command);
  return minutes * 60_000;
}

const MOST_AHEAD_MS = 366 * 24 * 3_600_000;

/** A moment in the past. @throws MallcopError `usage-invalid` */
export function parseSince(text: string, now: Instant, command: string): Instant {
  return parseTime(text, now, command);
}

/** A moment to come, within a year: a date, or a time from now such as 30d. @throws MallcopError `usage-invalid` */
export function parseUntil(text: string, now: Instant, command: string): Instant {
  const time = parseTime(text, now, command);
  // An age says how far, whatever the direction.
  const until = /^\d+[mhd]$/.test(text) ? now + (now - time) : time;
  if (until <= now || until > now + MOST_AHEAD_MS)
    throw wrong("--until lies in the past or over a year ahead", command);
  return until as Instant;
}

function parseTime(text: string, now: Instant, command = "rescan"): Instant {
  const age = /^(\d{1,5})([mhd])$/.exec(text);
  if (age !== null) return (now - Number(age[1]) * (UNIT_MS[age[2] ?? ""] ?? 0)) as Instant;
  const date = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/.test(text);
  // 30 February must not quietly become 2 March.
  const day = date ? new Date(`${text.slice(0, 10)}T00:00:00Z`) : new Date(Number.NaN);
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
  const time = exists ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time))
    throw wrong(
      `${JSON.stringify(text.slice(0, 40))} is no time: 2026-03-11, 2026-03-11T14:00:00Z, 36h and 14d are`,
      command,
    );
  return time as Instant;
}

function wrong(problem: string, command: string): MallcopError {
  return new MallcopError("usage-invalid", { problem, command });
}
