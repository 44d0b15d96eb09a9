/**
 * Stages events on disk and gives them back sorted, each id once, in bounded memory however many there are.
 *
 * An external merge sort: small sorted runs, merged level by level, so that the number of open files stays bounded too.
 */
import { mkdtemp, open, rm } from "node:fs/promises";
import path from "node:path";
import { MallcopError } from "../connector/errors.ts";
import { onDisk } from "./disk.ts";
import { IdSet, idWords } from "./id-set.ts";
import { type Keyed, mergeRuns, runLine } from "./sorted-run.ts";

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
  /** Characters held in memory before they go to disk; 8 million by default. */
  readonly runCharacters?: number;
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
  readonly #limits: { readonly lines: number; readonly characters: number; readonly fanIn: number };
  /** Finished runs by level; a run of level n + 1 was merged from `fanIn` runs of level n. */
  readonly #levels: string[][] = [];
  #pending: SpoolEntry[] = [];
  #characters = 0;
  #added = 0;
  #files = 0;
  #writing: Promise<void> = Promise.resolve();

  /** Use `createSpool`. */
  constructor(folder: string, options: Omit<SpoolOptions, "directory">) {
    this.#folder = folder;
    this.#limits = {
      lines: options.runLines ?? 5_000,
      characters: options.runCharacters ?? 8_000_000,
      fanIn: options.fanIn ?? 64,
    };
  }

  /** How many entries were added, repeats included. */
  get added(): number {
    return this.#added;
  }

  /** Takes an entry; await it, so that memory stays bounded. @throws MallcopError `disk-full` */
  async add(entry: SpoolEntry): Promise<void> {
    if (!ID.test(entry.id) || entry.line.includes("\n")) {
      throw new MallcopError("internal-error", { what: `${JSON.stringify(entry.id)} cannot be staged as one line` });
    }
    this.#pending.push(entry);
    this.#characters += entry.line.length;
    this.#added++;
    if (this.#pending.length >= this.#limits.lines || this.#characters >= this.#limits.characters) await this.#flush();
  }

  /**
   * All entries by (time, id), each id once: of entries that share an id, the first in that order stays. Can be called again,
   * and gives the same again. `onRepeat` hears of each one that was dropped.
   */
  async *sorted(onRepeat: (entry: SpoolEntry) => void = () => {}): AsyncGenerator<SpoolEntry> {
    await this.#flush();
    await this.#collapse();
    const seen = new IdSet();
    for await (const { time, id, bytes } of mergeRuns(this.#levels.flat())) {
      const entry = { time, id, line: bytes.toString("utf8") };
      if (seen.add(...idWords(id))) yield entry;
      else onRepeat(entry);
    }
  }

  /** Removes everything from the disk. */
  async cleanup(): Promise<void> {
    await this.#writing.catch(() => {});
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #flush(): Promise<void> {
    const entries = this.#pending;
    this.#pending = [];
    this.#characters = 0;
    // One writer at a time; whoever fills the memory waits for those before.
    this.#writing = this.#writing.then(async () => {
      if (entries.length > 0) await this.#store(0, sortedEntries(entries));
    });
    await this.#writing;
  }

  async #store(level: number, entries: AsyncIterable<Keyed> | Iterable<Keyed>): Promise<void> {
    const file = path.join(this.#folder, `run-${this.#files++}`);
    await onDisk(file, async () => await writeRun(file, entries));
    const runs = [...(this.#levels[level] ?? []), file];
    this.#levels[level] = runs;
    if (runs.length >= this.#limits.fanIn) await this.#raise(level);
  }

  /** Merges all runs of a level into one of the next. They are forgotten only when that one is whole. */
  async #raise(level: number): Promise<void> {
    const runs = this.#levels[level] ?? [];
    const file = path.join(this.#folder, `run-${this.#files++}`);
    await onDisk(file, async () => await writeRun(file, mergeRuns(runs)));
    const above = [...(this.#levels[level + 1] ?? []), file];
    this.#levels[level] = [];
    this.#levels[level + 1] = above;
    await Promise.all(runs.map(async (run) => await rm(run)));
    if (above.length >= this.#limits.fanIn) await this.#raise(level + 1);
  }

  /** Merges from below until one merge can take what is left. */
  async #collapse(): Promise<void> {
    for (let level = 0; this.#levels.flat().length > this.#limits.fanIn; level++) {
      if ((this.#levels[level]?.length ?? 0) > 0) await this.#raise(level);
    }
  }
}

function sortedEntries(entries: readonly SpoolEntry[]): Keyed[] {
  return entries
    .toSorted((a, b) => a.time - b.time || compare(a.id, b.id) || compare(a.line, b.line))
    .map(({ time, id, line }) => ({ time, id, bytes: Buffer.from(line) }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const WRITE_BYTES = 1024 * 1024;

async function writeRun(file: string, entries: AsyncIterable<Keyed> | Iterable<Keyed>): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    let parts: Buffer[] = [];
    let size = 0;
    for await (const entry of entries) {
      const line = runLine(entry);
      parts.push(line);
      size += line.length;
      if (size < WRITE_BYTES) continue;
      await handle.writeFile(Buffer.concat(parts));
      parts = [];
      size = 0;
    }
    await handle.writeFile(Buffer.concat(parts));
  } finally {
    await handle.close();
  }
}
