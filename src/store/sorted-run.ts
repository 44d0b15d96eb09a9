/**
 * Sorted runs of a spool: written, read and merged as bytes, holding one chunk of each. A line is a head that sorts as text
 * (`<time, 15 digits> <id> `) and the event's line.
 */
import { type FileHandle, open } from "node:fs/promises";

/** A staged line on its way out. */
export class Spooled {
  /** `<time> <id> `: two of them sort as texts. */
  readonly head: string;
  /** The event's line without its line break; valid for as long as it is held. */
  readonly bytes: Buffer;

  constructor(head: string, bytes: Buffer) {
    this.head = head;
    this.bytes = bytes;
  }

  /** Milliseconds since 1970. */
  get time(): number {
    return Number(this.head.slice(0, TIME_DIGITS)) - TIME_OFFSET;
  }

  get id(): string {
    return this.head.slice(TIME_DIGITS + 1, -1);
  }

  get line(): string {
    return this.bytes.toString("utf8");
  }

  /** By time and id; those of the same id by their lines, so that it never depends on who came first. */
  static order(this: void, a: Spooled, b: Spooled): number {
    if (a.head !== b.head) return a.head < b.head ? -1 : 1;
    return a.bytes.compare(b.bytes);
  }
}

/** Times are shifted so that those before 1970 sort as text too. */
const TIME_DIGITS = 16;
const TIME_OFFSET = 2e15;
const CHUNK_BYTES = 128 * 1024;
const WRITE_BYTES = 512 * 1024;
const SPACE = 0x20;
const LINE_BREAK = 0x0a;

export function headOf(time: number, id: string): string {
  return `${time + TIME_OFFSET} ${id} `;
}

/** Writes entries as one run. They must be sorted. */
export async function writeRun(file: string, entries: AsyncIterable<Spooled> | Iterable<Spooled>): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  let buffer = Buffer.allocUnsafeSlow(WRITE_BYTES);
  let used = 0;
  const empty = async () => {
    await handle.writeFile(buffer.subarray(0, used));
    used = 0;
  };
  try {
    for await (const { head, bytes } of entries) {
      const size = head.length + bytes.length + 1;
      if (used + size > buffer.length) await empty();
      if (size > buffer.length) buffer = Buffer.allocUnsafeSlow(size);
      used += buffer.write(head, used, "latin1");
      used += bytes.copy(buffer, used);
      buffer[used++] = LINE_BREAK;
    }
    await empty();
  } finally {
    await handle.close();
  }
}

/** The entries of several runs in order. */
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
  #chunk: Buffer = Buffer.alloc(0);
  #at = 0;
  entry: Spooled | undefined;

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  static async open(file: string): Promise<RunReader> {
    return new RunReader(await open(file, "r"));
  }

  /** Moves to the next entry if the chunk holds all of it. */
  step(): boolean {
    const end = this.#chunk.indexOf(LINE_BREAK, this.#at);
    if (end < 0) return false;
    const afterId = this.#chunk.indexOf(SPACE, this.#at + TIME_DIGITS + 1) + 1;
    this.entry = new Spooled(this.#chunk.toString("latin1", this.#at, afterId), this.#chunk.subarray(afterId, end));
    this.#at = end + 1;
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

  async #refill(): Promise<boolean> {
    const rest = this.#chunk.subarray(this.#at);
    const chunk = Buffer.allocUnsafeSlow(rest.length + CHUNK_BYTES);
    rest.copy(chunk);
    const { bytesRead } = await this.#handle.read(chunk, rest.length, CHUNK_BYTES, null);
    this.#chunk = chunk.subarray(0, rest.length + bytesRead);
    this.#at = 0;
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
