/**
 * Rows that do not begin as an app's lines do, a few of each revision and stretch of time: enough to see whether they all begin in
 * one other way. Bounded, and the same in whatever order they come.
 */

import { copyOf } from "./copy-of.ts";

/** By revision of the app, and by the number of the stretch. */
export type HeadlessRows = ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;

export interface HeadlessRow {
  readonly text: string;
  /** In milliseconds. */
  readonly time: number;
  readonly revision: string;
}

const STRETCH_MS = 10 * 60_000;
export const MOST_ROWS = 10;
export const MOST_STRETCHES = 100;
export const MOST_REVISIONS = 20;
/** No header is longer. */
export const MOST_CHARS = 400;

export class HeadlessSample {
  readonly #rows = new Map<string, Map<number, string[]>>();

  add({ text, time, revision }: HeadlessRow): void {
    this.#keep(revision, Math.floor(time / STRETCH_MS), copyOf(text, MOST_CHARS));
  }

  absorb(other: HeadlessSample): void {
    for (const [revision, stretches] of other.#rows)
      for (const [stretch, rows] of stretches) for (const row of rows) this.#keep(revision, stretch, row);
  }

  get rows(): HeadlessRows {
    return this.#rows;
  }

  /** The least by their code units. */
  #keep(revision: string, stretch: number, row: string): void {
    const stretches = this.#rows.get(revision) ?? new Map<number, string[]>();
    const kept = stretches.get(stretch) ?? [];
    const last = kept.at(-1);
    if (kept.length === MOST_ROWS && last !== undefined && row >= last) return;
    if (this.#rows.size >= MOST_REVISIONS && !this.#rows.has(revision)) return;
    if (stretches.size >= MOST_STRETCHES && !stretches.has(stretch)) return;
    kept.push(row);
    kept.sort();
    if (kept.length > MOST_ROWS) kept.pop();
    this.#rows.set(revision, stretches.set(stretch, kept));
  }
}
