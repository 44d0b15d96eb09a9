/**
 * Lines that no template knows, as skeletons, with what tells a new format from a flood: when they came, and which revisions of
 * the app wrote them. Invariant: bounded, however many lines there are and however odd they look; what does not fit is counted.
 */
import { SCAN_CHARS } from "./scan.ts";
import { type Skeleton, Skeletons } from "./skeleton.ts";

/** When lines of one look came, and from where. */
export interface Spread {
  /** Lines in each stretch of `BUCKET_MS`, by its number. */
  readonly buckets: Map<number, number>;
  /** Of the app; the empty name stands for rows that do not say. */
  readonly revisions: Set<string>;
}

export interface UnknownLine {
  readonly message: string;
  /** In milliseconds. */
  readonly time: number;
  readonly revision: string;
}

const BUCKET_MS = 10 * 60_000;
/** More looks than this in one run are no new format. */
const MOST_LOOKS = 400;
const MOST_BUCKETS = 300;
const MOST_REVISIONS = 20;

export class UnknownLines {
  readonly #skeletons = new Skeletons();
  readonly #spreads = new Map<string, Spread>();
  /** Lines whose look found no place. */
  overflow = 0;

  add({ message: whole, time, revision }: UnknownLine): void {
    const message = whole.length > SCAN_CHARS ? whole.slice(0, SCAN_CHARS) : whole;
    if (this.#skeletons.size >= MOST_LOOKS && !this.#skeletons.knows(message)) {
      this.overflow += 1;
      return;
    }
    const { key } = this.#skeletons.add(message);
    note(this.#spreads, key, new Map([[Math.floor(time / BUCKET_MS), 1]]), new Set([revision]));
  }

  absorb(other: UnknownLines): void {
    this.overflow += other.overflow;
    this.#skeletons.absorb(other.#skeletons);
    for (const [key, { buckets, revisions }] of other.#spreads) note(this.#spreads, key, buckets, revisions);
  }

  skeletons(): readonly Skeleton[] {
    return this.#skeletons.all();
  }

  /** Of all lines of some skeletons together. */
  spreadOf(skeletons: readonly Skeleton[]): Spread {
    const all = new Map<string, Spread>();
    for (const { key } of skeletons) {
      const spread = this.#spreads.get(key);
      if (spread !== undefined) note(all, "", spread.buckets, spread.revisions);
    }
    return all.get("") ?? { buckets: new Map(), revisions: new Set() };
  }
}

function note(
  spreads: Map<string, Spread>,
  key: string,
  buckets: ReadonlyMap<number, number>,
  revisions: ReadonlySet<string>,
): void {
  const known = spreads.get(key) ?? { buckets: new Map<number, number>(), revisions: new Set<string>() };
  spreads.set(key, known);
  for (const [bucket, lines] of buckets) {
    if (known.buckets.size >= MOST_BUCKETS && !known.buckets.has(bucket)) continue;
    known.buckets.set(bucket, (known.buckets.get(bucket) ?? 0) + lines);
  }
  for (const revision of revisions) if (known.revisions.size < MOST_REVISIONS) known.revisions.add(revision);
}
