/**
 * Stages events on disk and gives them back sorted, in bounded memory however many there are. Repeats are the writer's concern: it
 * knows the ids that the repository has, and one set of ids is enough.
 *
 * An external merge sort: small sorted runs, merged a few at a time until one merge can take what is left, so that the number of
 * open files stays bounded too.
 */
import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { MallcopError } from "../connector/errors.ts";
import { onDisk } from "./disk.ts";
import { mergeRuns, writeRun } from "./sorted-run.ts";
import { type SpoolEntry, Spooled } from "./spooled.ts";

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
  /** Finished runs; those that were merged come last. */
  readonly #runs: string[] = [];
  #pending: Spooled[] = [];
  /** Where pending entries are: encoded at once, so that the pieces they were put together from do not live on. */
  #arena: Buffer = Buffer.alloc(0);
  /** The one before, once it is written. */
  #spare: Buffer | undefined;
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
  offer(entry: SpoolEntry): boolean {
    if (entry.line.includes("\n") || !ID.test(entry.id)) {
      throw new MallcopError("internal-error", { what: "a staged event has a line break, or an id of another form" });
    }
    const most = Spooled.mostBytes(entry);
    if (this.#pending.length >= this.#limits.lines) return false;
    if (this.#used + most > this.#arena.length) {
      if (this.#pending.length > 0) return false;
      this.#arena = this.#unusedArena(most);
      this.#used = 0;
    }
    const staged = Spooled.write(entry, this.#arena, this.#used);
    this.#pending.push(staged);
    this.#used = staged.end;
    this.#added++;
    return true;
  }

  #unusedArena(least: number): Buffer {
    const spare = this.#spare;
    this.#spare = undefined;
    return spare !== undefined && spare.length >= least
      ? spare
      : Buffer.allocUnsafeSlow(Math.max(this.#limits.bytes, least));
  }

  /**
   * All entries by time, id and rank, repeats included. Can be called again, and gives the same again. An entry is valid until
   * the next is asked for.
   */
  async *sorted(): AsyncGenerator<Spooled> {
    await this.#writing;
    // Most runs fit into memory and never need the disk.
    if (this.#files === 0) yield* this.#pending.toSorted(Spooled.order);
    else {
      await this.#flush();
      this.#spare = undefined;
      await this.#collapse();
      yield* mergeRuns(this.#runs);
    }
  }

  /** Removes everything from the disk. */
  async cleanup(): Promise<void> {
    await this.#writing.catch(() => {});
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #flush(): Promise<void> {
    const entries = this.#pending;
    const arena = this.#arena;
    this.#pending = [];
    this.#arena = Buffer.alloc(0);
    this.#used = 0;
    // One writer at a time; whoever fills the memory waits for those before.
    this.#writing = this.#writing.then(async () => {
      if (entries.length === 0) return;
      await this.#store(async (file) => await writeRun(file, entries.sort(Spooled.order)));
      this.#spare = arena;
    });
    await this.#writing;
  }

  async #store(write: (file: string) => Promise<void>): Promise<void> {
    const file = path.join(this.#folder, `run-${this.#files++}`);
    await onDisk(file, async () => await write(file));
    this.#runs.push(file);
  }

  /** Merges no more runs than it takes: each merge reads and writes again all that is in them. */
  async #collapse(): Promise<void> {
    const { fanIn } = this.#limits;
    while (this.#runs.length > fanIn) {
      const some = this.#runs.slice(0, Math.min(this.#runs.length - fanIn + 1, fanIn));
      await this.#store(async (file) => await writeRun(file, mergeRuns(some)));
      // Not before: if that fails, nothing is lost.
      this.#runs.splice(0, some.length);
      await Promise.all(some.map(async (run) => await rm(run)));
    }
  }
}
