/** Sorted runs of a spool on disk: entries one after the other, written and merged with one buffer for each. */
import { type FileHandle, open } from "node:fs/promises";
import { BufferedFile } from "./buffered-file.ts";
import { Spooled } from "./spooled.ts";

const CHUNK_BYTES = 128 * 1024;

/** Writes entries as one run. They must be sorted. */
export async function writeRun(file: string, entries: AsyncIterable<Spooled> | readonly Spooled[]): Promise<void> {
  const run = await BufferedFile.open(file);
  try {
    if (Array.isArray(entries)) {
      // Without a promise for each.
      for (const { buffer, start, end } of entries)
        if (!run.offer(buffer, start, end)) await run.add(buffer, start, end);
    } else
      for await (const { buffer, start, end } of entries)
        if (!run.offer(buffer, start, end)) await run.add(buffer, start, end);
  } finally {
    await run.close();
  }
}

/** The entries of several runs in order. Each is valid until the next is asked for. */
export async function* mergeRuns(files: readonly string[]): AsyncGenerator<Spooled> {
  const readers: RunReader[] = [];
  try {
    for (const file of files) readers.push(await RunReader.open(file));
    const heap: RunReader[] = [];
    for (const reader of readers) if (await reader.advance()) rise(heap, heap.push(reader) - 1);
    while (heap[0] !== undefined) {
      const first = heap[0];
      if (first.entry !== undefined) yield first.entry;
      // Most steps stay inside a chunk: waiting for a promise each time would cost more than the step.
      if (!first.step() && !(await first.advance())) {
        const last = heap.pop();
        if (last === undefined || heap.length === 0) continue;
        heap[0] = last;
      }
      sink(heap);
    }
  } finally {
    await Promise.all(readers.map(async (reader) => await reader.close()));
  }
}

/** One run, read forward; `entry` is where it stands. */
class RunReader {
  readonly #handle: FileHandle;
  #chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  #at = 0;
  #filled = 0;
  entry: Spooled | undefined;

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  static async open(file: string): Promise<RunReader> {
    return new RunReader(await open(file, "r"));
  }

  /** Moves to the next entry if the chunk holds all of it. */
  step(): boolean {
    const entry = Spooled.read(this.#chunk, this.#at, this.#filled);
    if (entry === undefined) return false;
    this.entry = entry;
    this.#at = entry.end;
    return true;
  }

  /** Moves to the next entry; `false` at the end. */
  async advance(): Promise<boolean> {
    while (!this.step()) {
      if (await this.#refill()) continue;
      this.entry = undefined;
      return false;
    }
    return true;
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }

  /** Reads on behind what is left, in the same chunk unless one entry fills it. */
  async #refill(): Promise<boolean> {
    const chunk = this.#at === 0 && this.#filled > 0 ? Buffer.allocUnsafeSlow(this.#chunk.length * 2) : this.#chunk;
    this.#chunk.copy(chunk, 0, this.#at, this.#filled);
    this.#chunk = chunk;
    this.#filled -= this.#at;
    this.#at = 0;
    const { bytesRead } = await this.#handle.read(chunk, this.#filled, chunk.length - this.#filled, null);
    this.#filled += bytesRead;
    return bytesRead > 0;
  }
}

function isBefore(a: RunReader | undefined, b: RunReader | undefined): boolean {
  if (a?.entry === undefined || b?.entry === undefined) return false;
  return Spooled.order(a.entry, b.entry) < 0;
}

function swap(heap: RunReader[], i: number, j: number): void {
  const [a, b] = [heap[i], heap[j]];
  if (a === undefined || b === undefined) return;
  heap[i] = b;
  heap[j] = a;
}

function rise(heap: RunReader[], from: number): void {
  for (let at = from; at > 0 && isBefore(heap[at], heap[(at - 1) >> 1]); at = (at - 1) >> 1)
    swap(heap, at, (at - 1) >> 1);
}

function sink(heap: RunReader[]): void {
  for (let at = 0; ; ) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let least = isBefore(heap[left], heap[at]) ? left : at;
    if (isBefore(heap[right], heap[least])) least = right;
    if (least === at) return;
    swap(heap, at, least);
    at = least;
  }
}
