/** Counts the window's events as they pass: by day, connector, type and app; of changes in access it keeps the newest. */
import type { CleanEvent } from "../event/clean-event.ts";
import type { Severity } from "../event/event.ts";
import { isAccessChange } from "./access-change.ts";
import type { Window } from "./overview.ts";

/** Counts of one day. */
export type BySeverity = Readonly<Record<Severity, number>>;

export interface Tallied {
  readonly total: number;
  /** Without a time of their own; counted, but of no day. */
  readonly undated: number;
  /** By connector's id, the busiest first. */
  readonly connectors: readonly { readonly id: string; readonly total: number; readonly days: readonly BySeverity[] }[];
  /** The most frequent first. */
  readonly types: readonly TypeCount[];
  /** Of more types than are kept apart. */
  readonly otherTypes: number;
  readonly access: { readonly total: number /** The newest first. */; readonly newest: readonly CleanEvent[] };
  readonly apps: readonly AppLines[];
}

export interface TypeCount {
  readonly source: string;
  readonly type: string;
  readonly count: number;
  readonly worst: Severity;
}

/** What the summaries of an app's log lines say. */
export interface AppLines {
  readonly app: string;
  readonly connector: string;
  readonly days: readonly { readonly lines: number; readonly unmatched: number }[];
  readonly lines: number;
  readonly unmatched: number;
}

const DAY_MS = 86_400_000;
/** Whoever can name event types, connectors or apps could name a million. */
const MOST_NAMES = 300;
const MOST_CHANGES = 40;
const RANK: Readonly<Record<Severity, number>> = { info: 0, warn: 1, critical: 2 };

type Day = Record<Severity, number>;

export class EventTally {
  readonly #window: Window;
  readonly #connectors = new Map<string, { total: number; readonly days: Day[] }>();
  readonly #types = new Map<string, { source: string; type: string; count: number; worst: Severity }>();
  readonly #apps = new Map<string, { app: string; connector: string; days: { lines: number; unmatched: number }[] }>();
  #newest: CleanEvent[] = [];
  #changes = 0;
  #total = 0;
  #undated = 0;
  #otherTypes = 0;

  constructor(window: Window) {
    this.#window = window;
  }

  add(event: CleanEvent): void {
    const isUndated = event.metadata.time_missing === true;
    if (!isUndated && event.time < this.#window.from) return;
    this.#total += 1;
    if (isUndated) this.#undated += 1;
    this.#addType(event);
    // Of tomorrow by a vendor's clock that is ahead: today's.
    const day = Math.min(this.#window.days - 1, Math.floor((event.time - this.#window.from) / DAY_MS));
    this.#addDay(event, isUndated ? undefined : day);
    if (isAccessChange(event)) this.#addChange(event);
    if (event.type === "parser_summary") this.#addApp(event, day);
  }

  tallied(): Tallied {
    const connectors = [...this.#connectors].map(([id, { total, days }]) => ({ id, total, days }));
    const apps = [...this.#apps.values()].map(({ app, connector, days }) => ({
      app,
      connector,
      days,
      lines: days.reduce((total, { lines }) => total + lines, 0),
      unmatched: days.reduce((total, { unmatched }) => total + unmatched, 0),
    }));
    return {
      total: this.#total,
      undated: this.#undated,
      connectors: connectors.sort((a, b) => b.total - a.total),
      types: [...this.#types.values()].sort((a, b) => b.count - a.count),
      otherTypes: this.#otherTypes,
      access: { total: this.#changes, newest: newestFirst(this.#newest) },
      apps: apps.sort((a, b) => b.unmatched - a.unmatched || b.lines - a.lines),
    };
  }

  #addType({ source, type, severity }: CleanEvent): void {
    const key = `${source} ${type}`;
    const known = this.#types.get(key);
    if (known !== undefined) {
      known.count += 1;
      if (RANK[severity] > RANK[known.worst]) known.worst = severity;
    } else if (this.#types.size < MOST_NAMES) this.#types.set(key, { source, type, count: 1, worst: severity });
    else this.#otherTypes += 1;
  }

  #addDay({ source, severity, metadata }: CleanEvent, day: number | undefined): void {
    const id = String(metadata.connector ?? source);
    let known = this.#connectors.get(id);
    if (known === undefined && this.#connectors.size >= MOST_NAMES) return;
    if (known === undefined) {
      const days = Array.from({ length: this.#window.days }, () => ({ info: 0, warn: 0, critical: 0 }));
      known = { total: 0, days };
      this.#connectors.set(id, known);
    }
    known.total += 1;
    const counts = day === undefined ? undefined : known.days[day];
    if (counts !== undefined) counts[severity] += 1;
  }

  #addChange(event: CleanEvent): void {
    this.#changes += 1;
    this.#newest.push(event);
    if (this.#newest.length >= 2 * MOST_CHANGES) this.#newest = newestFirst(this.#newest);
  }

  #addApp({ target, source, metadata }: CleanEvent, day: number): void {
    const connector = String(metadata.connector ?? source);
    const key = JSON.stringify([connector, target]);
    let app = this.#apps.get(key);
    if (app === undefined && this.#apps.size >= MOST_NAMES) return;
    if (app === undefined) {
      const days = Array.from({ length: this.#window.days }, () => ({ lines: 0, unmatched: 0 }));
      app = { app: target, connector, days };
      this.#apps.set(key, app);
    }
    const counts = app.days[day];
    if (counts === undefined) return;
    counts.lines += countOf(metadata.lines);
    counts.unmatched += countOf(metadata.unmatched);
  }
}

function newestFirst(events: readonly CleanEvent[]): CleanEvent[] {
  return [...events].sort((one, other) => other.time - one.time || (one.id < other.id ? -1 : 1)).slice(0, MOST_CHANGES);
}

function countOf(value: unknown): number {
  return typeof value === "number" && value > 0 ? value : 0;
}
