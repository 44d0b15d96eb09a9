/**
 * Findings: drafts that belong together, as one record with an id that follows from its evidence. The same events give the
 * same findings, once, however often they are judged.
 */
import type { EventId, Severity } from "../event/event.ts";
import { sha256 } from "../event/sha256.ts";
import type { DetectorManifest, Draft } from "./contract.ts";
import { DAY_MS } from "./profile.ts";
import { type Said, say } from "./say.ts";

/** `fnd-<UTC date of the first event>-<detector>-<16 hex>`. */
export type FindingId = string & { readonly __brand: "FindingId" };

export interface Finding {
  readonly id: FindingId;
  readonly detector: string;
  /** The connector's type. */
  readonly source: string;
  readonly severity: Severity;
  readonly title: Said;
  readonly why: Said;
  readonly next: Said;
  /** Times of the first and last event. */
  readonly first: string;
  readonly last: string;
  /** How many events it stands on. */
  readonly count: number;
  /** The first of them, 20 at most. */
  readonly events: readonly EventId[];
  /** What it is about, hashed: what is suppressed is suppressed by this. */
  readonly subject: string;
  /** The source was still being learned, so the severity is `info`. */
  readonly learning: boolean;
  /** Where the vendor's console shows it, as far as that can be told from the first event. */
  readonly link?: string;
}

/** What is found without events: in the repository itself. Told once for each key. */
export interface Notice extends Pick<Draft, "key" | "source" | "severity" | "title" | "why" | "next"> {
  /** When it was found, in milliseconds since 1970. */
  readonly at: number;
}

const MOST_EVENTS = 20;
/** Drafts of one subject that lie further apart are two findings. */
const QUIET_MS = 7 * DAY_MS;
/** What goes on for longer is told anew. */
const LONGEST_MS = 30 * DAY_MS;
/** How far before an event's time the day in the id of a finding can lie that grows by it. */
export const REACH_MS = LONGEST_MS + QUIET_MS;
/** Findings of one detector about one day; what is more becomes one. */
const MOST_A_DAY = 50;
const RANK: Readonly<Record<Severity, number>> = { info: 0, warn: 1, critical: 2 };

/** Whether the one asks for more attention than the other. */
export function isWorse(one: Severity, other: Severity): boolean {
  return RANK[one] > RANK[other];
}

/** An order: the most severe first, then those that spoke last. */
export function byUrgency(one: Finding, other: Finding): number {
  return RANK[other.severity] - RANK[one.severity] || (one.last < other.last ? 1 : -1);
}

/** All findings of the time that can still grow. */
export class FindingBook {
  readonly #bySubject = new Map<string, Finding[]>();
  readonly #perDay = new Map<string, number>();
  readonly #added = new Set<FindingId>();
  readonly #grown = new Set<FindingId>();

  constructor(known: Iterable<Finding> = []) {
    for (const finding of known) {
      this.#put(finding);
      this.#countDay(finding);
    }
  }

  /**
   * Takes a draft in: as a new finding, or as more of one that there is.
   * @param link where the vendor's console shows the draft's first event
   */
  add(manifest: DetectorManifest, draft: Draft, isLearning: boolean, link?: string): void {
    const learning = isLearning && manifest.learns && draft.certain !== true;
    const subject = subjectOf(manifest, draft);
    const times = draft.events.map(({ time }) => time);
    const first = Math.min(...times);
    const last = Math.max(...times);
    const severity = learning ? "info" : draft.severity;
    const before = this.#near(subject, first, last);
    if (before !== undefined) {
      this.#replace(before, grown(before, draft, severity, first, last));
      return;
    }
    const finding = create(manifest, draft, { subject, first, last, severity, learning, link });
    if (this.#isFull(finding)) {
      const rest = overflow(manifest, draft, severity);
      if (rest.key[0] !== draft.key[0]) this.add(manifest, rest, isLearning);
      return;
    }
    this.#countDay(finding);
    this.#put(finding);
    this.#added.add(finding.id);
  }

  note({ name }: DetectorManifest, { key, at, ...told }: Notice): void {
    const subject = subjectOf({ name }, { key, source: told.source });
    if (this.#bySubject.has(subject)) return;
    const time = new Date(at).toISOString();
    const id = `fnd-${time.slice(0, 10)}-${name}-${sha256(subject).slice(0, 16)}` as FindingId;
    this.#put({ id, detector: name, ...told, first: time, last: time, count: 0, events: [], subject, learning: false });
    this.#added.add(id);
  }

  /** By first event, then id. */
  all(): readonly Finding[] {
    return [...this.#bySubject.values()].flat().sort(byTime);
  }

  /** Those that were not there when the book was opened. */
  added(): readonly Finding[] {
    return this.all().filter(({ id }) => this.#added.has(id));
  }

  /** Those that were there, and have grown since. */
  grown(): readonly Finding[] {
    return this.all().filter(({ id }) => this.#grown.has(id));
  }

  #near(subject: string, first: number, last: number): Finding | undefined {
    return this.#bySubject.get(subject)?.find((finding) => {
      const [begun, ended] = [Date.parse(finding.first), Date.parse(finding.last)];
      const length = Math.max(last, ended) - Math.min(first, begun);
      return first - ended <= QUIET_MS && begun - last <= QUIET_MS && length <= LONGEST_MS;
    });
  }

  #put(finding: Finding): void {
    const list = this.#bySubject.get(finding.subject);
    if (list === undefined) this.#bySubject.set(finding.subject, [finding]);
    else list.push(finding);
  }

  #replace(before: Finding, after: Finding): void {
    if (after === before) return;
    const list = this.#bySubject.get(before.subject) ?? [];
    list[list.indexOf(before)] = after;
    if (!this.#added.has(after.id)) this.#grown.add(after.id);
  }

  #isFull(finding: Finding): boolean {
    return (this.#perDay.get(dayKey(finding)) ?? 0) >= MOST_A_DAY && !finding.title.startsWith(MANY);
  }

  #countDay(finding: Finding): void {
    this.#perDay.set(dayKey(finding), (this.#perDay.get(dayKey(finding)) ?? 0) + 1);
  }
}

function subjectOf({ name }: Pick<DetectorManifest, "name">, { source, key }: Pick<Draft, "source" | "key">): string {
  return sha256(JSON.stringify([name, source, ...key])).slice(0, 16);
}

const MANY = `More than ${MOST_A_DAY} findings`;

function dayKey({ detector, first }: Finding): string {
  return `${detector} ${first.slice(0, 10)}`;
}

function overflow({ title }: DetectorManifest, { source, events }: Draft, severity: Severity): Draft {
  const day = new Date(events[0].time).toISOString().slice(0, 10);
  return {
    key: ["too many", day],
    source,
    severity,
    title: `${MANY} on one day: ${title}` as Said,
    why: say`The detector had more to say about this day than ${MOST_A_DAY} findings; the rest is counted here.`,
    next: say`Look at the events of that day. If they are ordinary, suppress this finding for a while.`,
    events,
  };
}

interface Begun {
  readonly subject: string;
  readonly first: number;
  readonly last: number;
  readonly severity: Severity;
  readonly learning: boolean;
  readonly link: string | undefined;
}

function create({ name }: DetectorManifest, draft: Draft, begun: Begun): Finding {
  const { subject, severity, learning, link } = begun;
  const first = new Date(begun.first).toISOString();
  const digest = sha256(`${subject}|${draft.events[0].id}`).slice(0, 16);
  const events = unique(draft.events.map(({ id }) => id));
  return {
    id: `fnd-${first.slice(0, 10)}-${name}-${digest}` as FindingId,
    detector: name,
    source: draft.source,
    severity,
    title: draft.title,
    why: draft.why,
    next: draft.next,
    first,
    last: new Date(begun.last).toISOString(),
    count: Math.max(draft.count ?? 0, events.length),
    events: events.slice(0, MOST_EVENTS),
    subject,
    learning,
    ...(link !== undefined && { link }),
  };
}

/** The finding with a draft's evidence in it. Words follow the worst that was said, and of equals the latest. */
function grown(before: Finding, draft: Draft, severity: Severity, first: number, last: number): Finding {
  const added = unique(draft.events.map(({ id }) => id)).filter((id) => !before.events.includes(id));
  const isNews = added.length > 0 || (draft.count ?? 0) > before.count || isWorse(severity, before.severity);
  if (!isNews) return before;
  const worse = isWorse(before.severity, severity) ? before : draft;
  return {
    ...before,
    severity: isWorse(severity, before.severity) ? severity : before.severity,
    title: worse.title,
    why: worse.why,
    next: worse.next,
    first: earlier(new Date(first).toISOString(), before.first),
    last: later(new Date(last).toISOString(), before.last),
    count: Math.max(draft.count ?? 0, before.count + (draft.count === undefined ? added.length : 0)),
    events: before.events.length < MOST_EVENTS ? [...before.events, ...added].slice(0, MOST_EVENTS) : before.events,
  };
}

/** Times of one form compare as text. */
function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function unique(ids: readonly EventId[]): readonly EventId[] {
  return ids.length === 1 ? ids : [...new Set(ids)];
}

function byTime(one: Finding, other: Finding): number {
  if (one.first !== other.first) return one.first < other.first ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
