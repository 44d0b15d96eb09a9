/**
 * Runs detectors over a stream of events, page by page: every detector judges a page by what was known before it, then the
 * page is learned. Memory is bounded by one page, the baseline and the findings.
 */
import type { CleanEvent } from "../event/clean-event.ts";
import type { Severity } from "../event/event.ts";
import { DEFENDER_ALERT } from "./alert.ts";
import type { Baseline } from "./baseline.ts";
import { subdued } from "./configured.ts";
import type { LinkOf } from "./console-links.ts";
import type { Context, Detector, DetectorManifest, Draft } from "./contract.ts";
import { isDeferred } from "./deferred.ts";
import type { FindingBook } from "./finding.ts";
import { DetectorMemory } from "./memory.ts";
import { DAY_MS, type DayNumber } from "./profile.ts";
import { whoActed } from "./who.ts";

export interface LoadedDetector {
  readonly manifest: DetectorManifest;
  readonly detector: Detector;
  /** What its findings may ask for at most, where the deployment wants them quieter. */
  readonly most?: Severity;
}

export interface EngineOptions {
  readonly detectors: readonly LoadedDetector[];
  readonly baseline: Baseline;
  /** What detectors remember, by their name. */
  readonly memories: ReadonlyMap<string, DetectorMemory>;
  readonly book: FindingBook;
  readonly own: { readonly domains: readonly string[]; readonly accounts: readonly string[] };
  /** A detector failed; the others go on. */
  readonly onFailure: (detector: string, thrown: unknown) => void;
  /** Where the vendors' consoles show events; nowhere by default. */
  readonly linkOf?: LinkOf;
}

interface Running extends LoadedDetector {
  readonly context: Context;
  readonly memory: DetectorMemory;
  readonly sources: ReadonlySet<string> | undefined;
  /** Given to a detector that runs elsewhere, and not settled yet. */
  readonly pending: CleanEvent[];
  failed: boolean;
}

export class Engine {
  readonly #options: EngineOptions;
  readonly #running: readonly Running[];
  /** Which detectors an event type goes to whatever its metadata. */
  readonly #routes = new Map<string, readonly boolean[]>();
  readonly memories: ReadonlyMap<string, DetectorMemory>;
  /** The latest day that was learned. */
  #today: DayNumber;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#today = options.baseline.latest;
    this.#running = options.detectors.map((loaded) => start(loaded, options));
    const running = this.#running.map(({ manifest, memory }) => [manifest.name, memory] as const);
    // What a detector remembers outlasts its being switched off for a while.
    this.memories = new Map([...options.memories, ...running]);
  }

  /** Judges and learns, day by day: how events are paged must not decide what is known. */
  page(events: readonly CleanEvent[]): void {
    let start = 0;
    for (let at = 1; at <= events.length; at++) {
      const event = events[at];
      if (event !== undefined && dayOf(event) === dayOf(events[start] ?? event)) continue;
      this.#sameDay(start === 0 && at === events.length ? events : events.slice(start, at));
      start = at;
    }
  }

  #sameDay(events: readonly CleanEvent[]): void {
    const given = this.#deal(events);
    for (const [index, running] of this.#running.entries()) this.#judge(running, given[index] ?? []);
    const { baseline } = this.#options;
    for (const event of events) baseline.learn(event);
    if (baseline.latest > this.#today) this.#forget(baseline.latest);
  }

  /** What is over is forgotten every day, not only in the end: a long look back must know no more than the runs of its days did. */
  #forget(today: DayNumber): void {
    this.#today = today;
    for (const memory of this.memories.values()) memory.expire(today * DAY_MS);
  }

  /** Hears the detectors that run elsewhere, all at once. To be called after each page. */
  async settle(): Promise<void> {
    const waiting = this.#running.filter(({ failed, pending }) => !failed && pending.length > 0);
    if (waiting.length > 0) await Promise.all(waiting.map(async (running) => await this.#settleOne(running)));
  }

  async #settleOne(running: Running): Promise<void> {
    const { detector, pending } = running;
    if (!isDeferred(detector)) return;
    const events = pending.splice(0);
    try {
      for (const { draft, learning } of await detector.settle()) this.#add(running, draft, events, learning);
    } catch (thrown) {
      this.#fail(running, thrown);
    }
  }

  /** To be called once after the last page. */
  close(): void {
    const { baseline } = this.#options;
    baseline.sweep();
    this.#forget(baseline.latest);
  }

  #deal(events: readonly CleanEvent[]): readonly CleanEvent[][] {
    const given = this.#running.map((): CleanEvent[] => []);
    for (const event of events) {
      // Our own doing is no news.
      if (event.metadata.self === true) continue;
      const route = this.#routeOf(event.type);
      for (const [index, { manifest, sources }] of this.#running.entries()) {
        if (sources !== undefined && !sources.has(event.source) && event.type !== DEFENDER_ALERT) continue;
        if (route[index] || manifest.metadata.some((name) => event.metadata[name] !== undefined))
          given[index]?.push(event);
      }
    }
    return given;
  }

  #routeOf(type: string): readonly boolean[] {
    const known = this.#routes.get(type);
    if (known !== undefined) return known;
    const route = this.#running.map(
      ({ manifest: { events } }) => type === DEFENDER_ALERT || events.includes("*") || events.includes(type),
    );
    this.#routes.set(type, route);
    return route;
  }

  #judge(running: Running, events: readonly CleanEvent[]): void {
    if (running.failed || events.length === 0) return;
    const { detector, context } = running;
    if (isDeferred(detector)) running.pending.push(...events);
    try {
      for (const draft of detector.detect(events, context)) this.#add(running, draft, events);
    } catch (thrown) {
      this.#fail(running, thrown);
    }
  }

  #add({ manifest, most }: Running, draft: Draft, events: readonly CleanEvent[], known?: boolean): void {
    // The source's clock is read at the first event: a finding that began while learning stays what it was.
    const [first] = draft.events;
    const learning = known ?? this.#options.baseline.learning({ source: draft.source, time: first.time });
    this.#options.book.add(manifest, subdued(draft, most), learning, this.#linkOf(draft, events));
  }

  #fail(running: Running, thrown: unknown): void {
    running.failed = true;
    this.#options.onFailure(running.manifest.name, thrown);
  }

  /** Of the first event that was just given: what a detector remembers of earlier ones is no whole event any more. */
  #linkOf(draft: Draft, events: readonly CleanEvent[]): string | undefined {
    const ids = new Set(draft.events.map(({ id }) => id));
    const event = events.find(({ id }) => ids.has(id));
    return event && this.#options.linkOf?.(event);
  }
}

function dayOf({ time }: CleanEvent): number {
  return Math.floor(time / DAY_MS);
}

function start(loaded: LoadedDetector, { baseline, memories, own }: EngineOptions): Running {
  const { manifest } = loaded;
  const memory = memories.get(manifest.name) ?? new DetectorMemory();
  const lower = (values: readonly string[]) => new Set(values.map((value) => value.toLowerCase()));
  const ours = { domains: lower(own.domains), accounts: lower(own.accounts) };
  const context: Context = {
    parameters: Object.fromEntries(
      Object.entries(manifest.parameters).map(([name, parameter]) => [name, parameter.default]),
    ),
    own: ours,
    memory,
    who: whoActed,
    profile: (event) => baseline.profile(event),
    seenElsewhere: (event) => baseline.seenElsewhere(event, ours.domains),
    learning: (event) => baseline.learning(event),
    dailyCounts: (event) => baseline.dailyCounts(event),
  };
  return {
    ...loaded,
    context,
    memory,
    sources: manifest.sources && new Set(manifest.sources),
    pending: [],
    failed: false,
  };
}
