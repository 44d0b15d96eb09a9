/**
 * Stages events on disk and gives them back sorted, each id once, in bounded memory however many there are.
 *
 * An external merge sort: small sorted runs, merged level by level, so that the number of open files stays bounded too.
 */
import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { MallcopError } from "../connector/errors.ts";
import { onDisk } from "./disk.ts";
import { IdSet, idWords } from "./id-set.ts";
import { headOf, mergeRuns, Spooled, writeRun } from "./sorted-run.ts";

/** An event to be stored: one line of JSON without its line break, and what it is sorted by. */
export interface SpoolEntry {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** The event id; its last 16 digits identify it. */
  readonly id: string;
  readonly line: string;
}

export interface SpoolOptions {
  /** Where the private folder is made, such as RUNNER_TEMP. */
  readonly directory: string;
  /** Entries held in memory before they go to disk; 5,000 by default. */
  readonly runLines?: number;
  /** Bytes held in memory before they go to disk; 4 MiB by default. A longer line is held all the same. */
  readonly runBytes?: number;
  /** Runs merged at once; 64 by default. */
  readonly fanIn?: number;
}

const ID = /^evt-\d{4}-\d\d-\d\d-[a-z0-9._-]+-[0-9a-f]{16}$/;

/** Makes the spool's private folder. @throws MallcopError `disk-full` */
export async function createSpool(options: SpoolOptions): Promise<Spool> {
  const folder = await onDisk(
    options.directory,
    async () => await mkdtemp(path.join(options.directory, "mallcop-spool-")),
  );
  return new Spool(folder, options);
}

export class Spool {
  readonly #folder: string;
  readonly #limits: { readonly lines: number; readonly bytes: number; readonly fanIn: number };
  /** Finished runs by level; a run of level n + 1 was merged from `fanIn` runs of level n. */
  readonly #levels: string[][] = [];
  #pending: Spooled[] = [];
  /** Where pending lines are: encoded at once, so that the pieces they were put together from do not live on. */
  #arena: Buffer = Buffer.alloc(0);
  #used = 0;
  #added = 0;
  #files = 0;
  #writing: Promise<void> = Promise.resolve();

  /** Use `createSpool`. */
  constructor(folder: string, options: Omit<SpoolOptions, "directory">) {
    this.#folder = folder;
    this.#limits = {
      lines: options.runLines ?? 5_000,
      bytes: options.runBytes ?? 4 * 1024 * 1024,
      fanIn: options.fanIn ?? 64,
    };
  }

  /** How many entries were added, repeats included. */
  get added(): number {
    return this.#added;
  }

  /** Takes an entry; await it, so that memory stays bounded. @throws MallcopError `disk-full` */
  async add(entry: SpoolEntry): Promise<void> {
    while (!this.offer(entry)) await this.#flush();
  }

  /** Takes an entry if there is room in memory; if not, `add` makes some. */
  offer({ time, id, line }: SpoolEntry): boolean {
    if (line.includes("\n") || !ID.test(id)) {
      throw new MallcopError("internal-error", { what: "a staged event has a line break, or an id of another form" });
    }
    const most = line.length * 3;
    if (this.#pending.length >= this.#limits.lines) return false;
    if (this.#used + most > this.#arena.length) {
      if (this.#pending.length > 0) return false;
      this.#arena = Buffer.allocUnsafeSlow(Math.max(this.#limits.bytes, most));
      this.#used = 0;
    }
    const end = this.#used + this.#arena.write(line, this.#used);
    this.#pending.push(new Spooled(headOf(time, id), this.#arena.subarray(this.#used, end)));
    this.#used = end;
    this.#added++;
    return true;
  }

  /**
   * All entries by (time, id), each id once: of entries that share an id, the first in that order stays. Can be called again,
   * and gives the same again. `onRepeat` hears of each one that was dropped.
   */
  async *sorted(onRepeat: (entry: Spooled) => void = () => {}): AsyncGenerator<Spooled> {
    const seen = new IdSet();
    for await (const entry of this.#merged()) {
      if (seen.add(...idWords(entry.id))) yield entry;
      else onRepeat(entry);
    }
  }

  /** Removes everything from the disk. */
  async cleanup(): Promise<void> {
    await this.#writing.catch(() => {});
    await rm(this.#folder, { recursive: true, force: true });
  }

  async *#merged(): AsyncGenerator<Spooled> {
    await this.#writing;
    // Most runs fit into memory and never need the disk.
    if (this.#files === 0) yield* this.#pending.toSorted(Spooled.order);
    else {
      await this.#flush();
      await this.#collapse();
      yield* mergeRuns(this.#levels.flat());
    }
  }

  async #flush(): Promise<void> {
    const entries = this.#pending;
    this.#pending = [];
    this.#arena = Buffer.alloc(0);
    this.#used = 0;
    // One writer at a time; whoever fills the memory waits for those before.
    this.#writing = this.#writing.then(async () => {
      if (entries.length === 0) return;
      await this.#store(0, async (file) => await writeRun(file, entries.sort(Spooled.order)));
    });
    await this.#writing;
  }

  async #store(level: number, write: (file: string) => Promise<void>): Promise<void> {
    const file = path.join(this.#folder, `run-${this.#files++}`);
    await onDisk(file, async () => await write(file));
    const runs = this.#levels[level] ?? [];
    this.#levels[level] = runs;
    runs.push(file);
    if (runs.length >= this.#limits.fanIn) await this.#raise(level);
  }

  /** Merges all runs of a level into one of the next. */
  async #raise(level: number): Promise<void> {
    const runs = this.#levels[level] ?? [];
    this.#levels[level] = [];
    await this.#store(level + 1, async (file) => await writeRun(file, mergeRuns(runs)));
    await Promise.all(runs.map(async (run) => await rm(run)));
  }

  /** Merges from below until one merge can take what is left. */
  async #collapse(): Promise<void> {
    for (let level = 0; this.#levels.flat().length > this.#limits.fanIn; level++) {
      if ((this.#levels[level]?.length ?? 0) > 0) await this.#raise(level);
    }
  }
}
