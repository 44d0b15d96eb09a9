/**
 * Tells the story up to a moment: everything that the vendors have recorded by then. What was told once is told again word for
 * word, however often and however late it is asked for; ids depend on nothing but the timeline.
 */
import type { Instant } from "../../event/event.ts";
import { aftermath } from "./aftermath.ts";
import { ATTACK, NOTICED } from "./attack.ts";
import { type Beat, minutesOf } from "./beat.ts";
import { everyday, SPECIAL } from "./ordinary.ts";
import { fingerprint } from "./records/ids.ts";

/** When each scan of a deployment began, the first one first. */
export type Timeline = readonly [first: Instant, ...further: Instant[]];

/** A beat, and when it came to pass. */
export interface Moment<B extends Beat = Beat> {
  readonly beat: B;
  readonly time: Instant;
  /** Of what it is a part; a chapter is known all at once. */
  readonly chapter: string;
  /** The first scan that can know of it; 1 is the first of all. */
  readonly scan: number;
  /** When the vendor begins to show it, if that is later than usual. */
  readonly visibleAt?: Instant;
}

export interface Story {
  /** The scan that asks, and when. */
  readonly scan: number;
  readonly now: Instant;
  /** When the first step of the attack was taken. */
  readonly attackedAt: Instant;
  /** When Defender for Cloud raised its alert. */
  readonly alertedAt: Instant;
  /** What came to pass in one of the worlds, in the order in which it could be known. */
  of<World extends Beat["world"]>(world: World): readonly Moment<Extract<Beat, { readonly world: World }>>[];
  /** When the scan after a moment looks, shortly before; never, if there is none yet. */
  beforeNextScan(moment: Moment): Instant | undefined;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Days that the first scan looks back on. */
const DAYS_BEFORE = 3;
/** What a further scan finds happened this long before it: long enough ago to be in the window that it reads. */
const BEFORE_SCAN_MS = 20 * MINUTE_MS;
const ATTACK_CHAPTER = "attack";
const NEVER = Number.POSITIVE_INFINITY as Instant;

interface Chapter {
  readonly name: string;
  readonly began: number;
  readonly beats: readonly Beat[];
  /** The scan before which it became known, for one that is told of after the fact. */
  readonly scan?: number;
}

/** @param now what happens later is not known yet */
export function tell(timeline: Timeline, now: Instant): Story {
  const [first, delivered = NEVER] = timeline;
  const moments = chapters(timeline, now)
    .flatMap((chapter) => chapter.beats.map((beat) => momentOf(beat, chapter, timeline, delivered)))
    .filter(({ time }) => time <= now)
    .sort((a, b) => a.scan - b.scan || a.time - b.time);
  return {
    scan: timeline.length,
    now,
    attackedAt: Math.min(
      ...moments.filter(({ chapter }) => chapter === ATTACK_CHAPTER).map(({ time }) => time),
    ) as Instant,
    alertedAt: (first - DAY_MS + minutesOf(NOTICED) * MINUTE_MS) as Instant,
    of: <World extends Beat["world"]>(world: World) =>
      moments.filter(
        (moment): moment is Moment<Extract<Beat, { readonly world: World }>> => moment.beat.world === world,
      ),
    beforeNextScan: ({ scan }) => {
      const next = timeline[scan];
      return next && ((next - MINUTE_MS / 2) as Instant);
    },
  };
}

function momentOf(beat: Beat, chapter: Chapter, timeline: Timeline, delivered: Instant): Moment {
  const time = timeOf(beat, chapter.began);
  const known = timeline.findIndex((scan) => time <= scan) + 1;
  const scan = chapter.scan ?? (known > 0 ? known : timeline.length);
  return { beat, time, chapter: chapter.name, scan, ...(beat.late && { visibleAt: delivered }) };
}

function chapters([first, ...further]: Timeline, now: Instant): readonly Chapter[] {
  const days = Math.floor((now - first) / DAY_MS) + 1;
  const ordinary = Array.from({ length: DAYS_BEFORE + days }, (_, index): Chapter => {
    const day = index - DAYS_BEFORE;
    return { name: `day ${day}`, began: first + day * DAY_MS, beats: [...everyday(day), ...(SPECIAL[day] ?? [])] };
  });
  const after = further.map((scan, index): Chapter => {
    const beats = aftermath(index + 1);
    return { name: `before scan ${index + 2}`, began: scan - BEFORE_SCAN_MS, beats, scan: index + 2 };
  });
  return [...ordinary, { name: ATTACK_CHAPTER, began: first - DAY_MS, beats: ATTACK }, ...after];
}

/** Minutes are the story's, seconds are a hash's: nobody acts on the full minute. */
function timeOf(beat: Beat, began: number): Instant {
  const second = Number.parseInt(fingerprint(beat).slice(0, 4), 16) % 60;
  return (began + minutesOf(beat.at) * MINUTE_MS + second * 1000) as Instant;
}
