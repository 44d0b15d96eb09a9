/**
 * Reads a list that comes newest first and has no cursor: each page ends where the next begins, and the border is read twice,
 * so that records of one millisecond are not lost there. The end is a page that brings nothing new.
 */
import type { Instant, Slice } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { VENDOR } from "./client.ts";
import { unexpected } from "./errors.ts";

export interface Ends {
  /** The oldest time asked for. */
  readonly since: Instant;
  /** The newest time asked for. */
  readonly until: Instant;
  readonly limit: number;
}

export interface Dated {
  /** Unique in the list; without one a record is known by its content. */
  readonly id: string | undefined;
  /** `undefined` if the record does not say. */
  readonly time: Instant | undefined;
}

export interface NewestFirst {
  /** A page of at most `limit` records. */
  list(ends: Ends): Promise<readonly unknown[]>;
  dated(record: unknown): Dated;
}

export interface Page {
  readonly records: readonly unknown[];
  /** Everything at or after this time has been read. */
  readonly at: Instant;
}

const PAGE = 100;
/** For more records in one millisecond than a page holds. */
const LARGE_PAGE = 1000;

/**
 * @param slice a little more is asked for on both sides, because it is not said whether the bounds belong to the range
 * @param at where an earlier reading stopped
 * @throws MallcopError `slice-too-wide` if one millisecond has more records than any page
 */
export async function* readNewestFirst(source: NewestFirst, slice: Slice, at?: Instant): AsyncGenerator<Page> {
  const since = later(slice.from, -1);
  let until = later(at ?? slice.to, 1);
  let limit = PAGE;
  let known: ReadonlySet<string> = new Set();
  for (;;) {
    const page = await source.list({ since, until, limit });
    const dated = page.map((record) => {
      const { id, time } = source.dated(record);
      return { record, time, id: id ?? JSON.stringify(record) };
    });
    const fresh = dated.filter(({ id }) => !known.has(id));
    const isFull = page.length >= limit;
    if (fresh.length === 0 && !isFull) return;
    if (fresh.length === 0 && limit === LARGE_PAGE) throw tooMany(slice);
    if (fresh.length === 0) {
      limit = LARGE_PAGE;
      continue;
    }
    const oldest = oldestOf(dated, isFull);
    yield { records: fresh.map(({ record }) => record), at: oldest ?? since };
    if (oldest === undefined || oldest < slice.from) return;
    // Only what may come again has to be known.
    known = new Set(dated.map(({ id }) => id));
    limit = PAGE;
    until = later(oldest, 1);
  }
}

/** @throws MallcopError if the list is not newest first: its end would then be missed without a sign */
function oldestOf(dated: readonly Pick<Dated, "time">[], isFull: boolean): Instant | undefined {
  const times = dated.flatMap(({ time }) => (time === undefined ? [] : [time]));
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) {
    if (isFull) throw unexpected("a page of records has no times");
    return undefined;
  }
  if (isFull && first < last) throw unexpected("the list is not newest first");
  return times.reduce((oldest, time) => (time < oldest ? time : oldest));
}

function tooMany({ from, to }: Slice): MallcopError {
  const [since, until] = [from, to].map((time) => new Date(time).toISOString());
  return new MallcopError("slice-too-wide", { vendor: VENDOR, from: since ?? "", to: until ?? "" });
}

function later(time: Instant, ms: number): Instant {
  return (time + ms) as Instant;
}
