/**
 * Committed events in the order in which they happened, out of many files that are each in that order. A file is opened when
 * its turn comes and closed at the range's end, so memory is bounded by the files that overlap at one moment.
 */
import type { Event } from "../event/event.ts";
import { linePages } from "../event/line-pages.ts";
import { type EventWithoutRaw, readWithoutRaw } from "../event/stored-line.ts";
import type { EventFile } from "./event-file.ts";
import { type Filter, matches } from "./filter.ts";

/** An event that was asked for, and its line as it is committed. */
export interface Found {
  readonly event: EventWithoutRaw;
  readonly line: Buffer;
}

export interface TimelineOptions {
  readonly filter: Filter;
  /** Is told of each line that is no event, as `path:line`. */
  readonly onDamage: (place: string) => void;
  /** Is shown every event that was read, whether it was asked for or not. */
  readonly onRead?: (event: Omit<Event, "raw">) => void;
}

const PAGE = 256;

export async function* timeline(
  files: readonly EventFile[],
  options: TimelineOptions,
): AsyncGenerator<readonly Found[]> {
  const waiting = await inOrder(files, options.filter);
  const reading: Strand[] = [];
  let page: Found[] = [];
  try {
    for (let next = 0; ; ) {
      for (; ; next++) {
        const entry = waiting[next];
        if (entry === undefined || entry.first > (reading[0]?.time ?? Number.POSITIVE_INFINITY)) break;
        const begun = new Strand(entry.file, options);
        if (await begun.forward()) place(reading, begun);
      }
      const strand = reading.shift();
      if (strand === undefined) break;
      page.push(strand.found);
      if (await strand.forward()) place(reading, strand);
      if (page.length < PAGE) continue;
      yield page;
      page = [];
    }
    if (page.length > 0) yield page;
  } finally {
    for (const strand of reading) await strand.close();
  }
}

interface Waiting {
  readonly file: EventFile;
  readonly first: number;
}

async function inOrder(files: readonly EventFile[], { connectors, until }: Filter): Promise<readonly Waiting[]> {
  const waiting: Waiting[] = [];
  for (const file of files) {
    if (connectors.size > 0 && !connectors.has(file.connector)) continue;
    const first = await file.first();
    if (first !== undefined && (until === undefined || first < until)) waiting.push({ file, first });
  }
  return waiting.sort((one, other) => one.first - other.first);
}

/** One file being read, at an event that was asked for. */
class Strand {
  readonly #path: string;
  readonly #options: TimelineOptions;
  readonly #pages: AsyncIterator<readonly Buffer[]>;
  #lines: readonly Buffer[] = [];
  #next = 0;
  #number = 0;
  #found: Found | undefined;

  constructor(file: EventFile, options: TimelineOptions) {
    this.#path = file.path;
    this.#options = options;
    this.#pages = linePages(file.open());
  }

  get found(): Found {
    if (this.#found === undefined) throw new Error(`${this.#path} was not read forward.`);
    return this.#found;
  }

  get time(): number {
    return Date.parse(this.found.event.timestamp);
  }

  /** Whether there is another event that was asked for. */
  async forward(): Promise<boolean> {
    const { filter, onDamage, onRead } = this.#options;
    for (;;) {
      const line = this.#lines[this.#next];
      if (line === undefined) {
        const { done, value } = await this.#pages.next();
        if (done === true) return false;
        this.#lines = value;
        this.#next = 0;
        continue;
      }
      this.#next += 1;
      this.#number += 1;
      if (line.length === 0) continue;
      const event = readWithoutRaw(line);
      if (event === undefined) {
        onDamage(`${this.#path}:${this.#number}`);
        continue;
      }
      onRead?.(event);
      if (filter.until !== undefined && Date.parse(event.timestamp) >= filter.until) {
        await this.close();
        return false;
      }
      if (!matches(event, filter)) continue;
      this.#found = { event, line };
      return true;
    }
  }

  async close(): Promise<void> {
    await this.#pages.return?.();
  }
}

/** Into a list that stays sorted by time and id. */
function place(reading: Strand[], strand: Strand): void {
  let low = 0;
  for (let high = reading.length; low < high; ) {
    const middle = (low + high) >> 1;
    const other = reading[middle];
    if (other !== undefined && comesBefore(other.found.event, strand.found.event)) low = middle + 1;
    else high = middle;
  }
  reading.splice(low, 0, strand);
}

/** Times of one form compare as text. */
function comesBefore(one: EventWithoutRaw, other: EventWithoutRaw): boolean {
  return one.timestamp === other.timestamp ? one.id < other.id : one.timestamp < other.timestamp;
}
