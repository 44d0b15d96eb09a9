/** Where sealed events of one instance wait for the commit: on disk, sorted when they are read, with a page at most in memory. */
import type { Sealed } from "../event/airlock.ts";
import { type Instant, UNKNOWN_TIME } from "../event/event.ts";
import type { Spool } from "../store/spool.ts";
import type { SpoolEntry, Spooled } from "../store/spooled.ts";

export class Staging {
  readonly #spool: Spool;
  /** What did not fit into memory since the last `flush`. */
  #page: SpoolEntry[] = [];
  #first: number | undefined;
  #undated = false;

  constructor(spool: Spool) {
    this.#spool = spool;
  }

  /** Takes an event; `flush` before the next page. Of two that tell of one thing, the lower rank wins. */
  add({ id, time, line }: Sealed, rank: number): void {
    const entry = { id, time, line, rank };
    if (this.#page.length > 0 || !this.#spool.offer(entry)) this.#page.push(entry);
    if (time === UNKNOWN_TIME) this.#undated = true;
    else if (this.#first === undefined || time < this.#first) this.#first = time;
  }

  /** Hands the page to the disk. @throws MallcopError `disk-full` */
  async flush(): Promise<void> {
    const page = this.#page;
    this.#page = [];
    for (const entry of page) await this.#spool.add(entry);
  }

  /** Events taken, repeats included. */
  get size(): number {
    return this.#spool.added + this.#page.length;
  }

  /** Whether there is an event whose record does not say when it happened. */
  get undated(): boolean {
    return this.#undated;
  }

  /** The time of the oldest event that says it. */
  get first(): Instant | undefined {
    return this.#first as Instant | undefined;
  }

  /** By time and id, repeats included; can be read again. */
  async *sorted(): AsyncGenerator<Spooled> {
    await this.flush();
    yield* this.#spool.sorted();
  }

  async cleanup(): Promise<void> {
    await this.#spool.cleanup();
  }
}
