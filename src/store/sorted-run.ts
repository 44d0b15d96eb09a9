/** Reads sorted runs of a spool and merges them, holding one chunk of each. A line is `<time> <id> <the event's line>`. */
import { type FileHandle, open } from "node:fs/promises";

/** A staged line and what it is sorted by. */
export interface Keyed {
  readonly time: number;
  readonly id: string;
  readonly bytes: Buffer;
}

const CHUNK_BYTES = 256 * 1024;
const SPACE = 0x20;
const LINE_BREAK = 0x0a;

export function runLine({ time, id, bytes }: Keyed): Buffer {
  return Buffer.concat([Buffer.from(`${time} ${id} `), bytes, Buffer.of(LINE_BREAK)]);
}

/** The entries of several runs in order. */
export async function* mergeRuns(files: readonly string[]): AsyncGenerator<Keyed> {
  const readers: RunReader[] = [];
  try {
    for (const file of files) readers.push(await RunReader.open(file));
    const heap: RunReader[] = [];
    for (const reader of readers) if (await reader.advance()) rise(heap, heap.push(reader) - 1);
    while (heap[0] !== undefined) {
      const first = heap[0];
      if (first.head !== undefined) yield first.head;
      if (!(await first.advance())) {
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

/** One run, read forward; `head` is the entry it stands at. */
class RunReader {
  readonly #handle: FileHandle;
  #chunk: Buffer = Buffer.alloc(0);
  head: Keyed | undefined;

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  static async open(file: string): Promise<RunReader> {
    return new RunReader(await open(file, "r"));
  }

  /** Moves to the next entry; `false` at the end. */
  async advance(): Promise<boolean> {
    let end = this.#chunk.indexOf(LINE_BREAK);
    while (end < 0) {
      if (!(await this.#refill())) {
        this.head = undefined;
        return false;
      }
      end = this.#chunk.indexOf(LINE_BREAK);
    }
    const afterTime = this.#chunk.indexOf(SPACE);
    const afterId = this.#chunk.indexOf(SPACE, afterTime + 1);
    this.head = {
      time: Number(this.#chunk.toString("latin1", 0, afterTime)),
      id: this.#chunk.toString("latin1", afterTime + 1, afterId),
      bytes: this.#chunk.subarray(afterId + 1, end),
    };
    this.#chunk = this.#chunk.subarray(end + 1);
    return true;
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }

  async #refill(): Promise<boolean> {
    const fresh = Buffer.allocUnsafe(CHUNK_BYTES);
    const { bytesRead } = await this.#handle.read(fresh, 0, CHUNK_BYTES, null);
    this.#chunk = Buffer.concat([this.#chunk, fresh.subarray(0, bytesRead)]);
    return bytesRead > 0;
  }
}

function isBefore(a: RunReader | undefined, b: RunReader | undefined): boolean {
  if (a?.head === undefined || b?.head === undefined) return false;
  if (a.head.time !== b.head.time) return a.head.time < b.head.time;
  if (a.head.id !== b.head.id) return a.head.id < b.head.id;
  return a.head.bytes.compare(b.head.bytes) < 0;
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
