/**
 * Tells the story up to a moment: everything that the vendors have recorded by then. What was told once is told again word for
 * word, however often and however late it is asked for; ids depend on nothing but the timeline.
 */
import type { Instant } from "../../event/event.ts";
import type { StandInRecord } from "../aws/stand-in.ts";
import type { StandInEntry } from "../github/server.ts";
import { aftermath } from "./aftermath.ts";
import { ATTACK } from "./attack.ts";
import { type Beat, minutesOf } from "./beat.ts";
import { everyday, SPECIAL } from "./ordinary.ts";
import { auditEntry, cloudTrailEvent, fingerprint } from "./records.ts";

/** When each scan of a deployment began, the first one first. */
export type Timeline = readonly [first: Instant, ...further: Instant[]];

export interface Told {
  readonly aws: readonly StandInRecord[];
  readonly github: readonly StandInEntry[];
  /** Whether the trail is recording. */
  readonly logging: boolean;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Days that the first scan looks back on. */
const DAYS_BEFORE = 3;
/** What a further scan finds happened this long before it: long enough ago to be in the window that it reads. */
const BEFORE_SCAN_MS = 20 * MINUTE_MS;
const NEVER = Number.POSITIVE_INFINITY as Instant;

interface Chapter {
  readonly began: number;
  readonly beats: readonly Beat[];
}

/** @param now what happens later is not known yet */
export function tell(timeline: Timeline, now: Instant): Told {
  const [, delivered = NEVER] = timeline;
  const told = chapters(timeline, now).flatMap(({ began, beats }) =>
    beats.map((beat) => ({ beat, time: timeOf(beat, began) })).filter(({ time }) => time <= now),
  );
  return {
    aws: told.flatMap(({ beat, time }) =>
      beat.world === "github"
        ? []
        : [{ event: cloudTrailEvent(beat, time), ...(beat.more.late && { visibleAt: delivered }) }],
    ),
    github: told.flatMap(({ beat, time }) =>
      beat.world === "aws" ? [] : [{ record: auditEntry(beat, time), ...(beat.late && { visibleAt: delivered }) }],
    ),
    logging: timeline.length > 1,
  };
}

function chapters([first, ...further]: Timeline, now: Instant): readonly Chapter[] {
  const days = Math.floor((now - first) / DAY_MS) + 1;
  const ordinary = Array.from({ length: DAYS_BEFORE + days }, (_, index): Chapter => {
    const day = index - DAYS_BEFORE;
    return { began: first + day * DAY_MS, beats: [...everyday(day), ...(SPECIAL[day] ?? [])] };
  });
  const after = further.map((scan, index) => ({ began: scan - BEFORE_SCAN_MS, beats: aftermath(index + 1) }));
  return [...ordinary, { began: first - DAY_MS, beats: ATTACK }, ...after];
}

/** Minutes are the story's, seconds are a hash's: nobody acts on the full minute. */
function timeOf(beat: Beat, began: number): Instant {
  const second = Number.parseInt(fingerprint(beat).slice(0, 4), 16) % 60;
  return (began + minutesOf(beat.at) * MINUTE_MS + second * 1000) as Instant;
}
