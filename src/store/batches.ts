/** Writes the events that the repo does not have yet as batch files, part by part, described well enough to be verified later. */
import { createHash, type Hash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import path from "node:path";
import { MallcopError } from "../connector/errors.ts";
import type { Instant } from "../event/event.ts";
import { onDisk } from "./disk.ts";
import { batchPath, type Day } from "./event-files.ts";
import { type IdSet, idWords } from "./id-set.ts";
import type { Spooled } from "./sorted-run.ts";

/** One part, as the run record describes it. */
export interface Batch {
  /** In the repository. */
  readonly path: string;
  readonly sha256: string;
  readonly events: number;
  readonly bytes: number;
  /** Times of its first and last event, in milliseconds. */
  readonly first: Instant;
  readonly last: Instant;
}

export interface WrittenBatches {
  readonly batches: readonly Batch[];
  /** The local file of each batch's path. */
  readonly files: ReadonlyMap<string, { readonly localFile: string }>;
  readonly new: number;
  readonly duplicate: number;
  readonly newByType: Readonly<Record<string, number>>;
}

export interface BatchOptions {
  readonly instance: string;
  /** The UTC day of collection. */
  readonly day: Day;
  /** `<run id>-<attempt>`. */
  readonly run: string;
  /** Ids that are in the repo; those written are added, so that a second instance does not write them again. */
  readonly known: IdSet;
  /** A private temporary folder of this attempt. */
  readonly folder: string;
  /** 10 MB by default. A single line over it gets a part of its own. */
  readonly maxPartBytes?: number;
  /** Leaves a line out by its id, such as one in which push protection saw a secret. */
  readonly without?: ReadonlySet<string>;
}

const MAX_PART_BYTES = 10_000_000;

/** Field order is fixed, so the type is found without parsing; the value is a token and holds no escapes. */
const TYPE = /^\{"id":"[^"\\]+","timestamp":"[^"\\]+","source":"[^"\\]+","event_type":"([^"\\]+)"/;

/**
 * Streams sorted events into local files. Memory is bounded by one write buffer.
 * @throws MallcopError `disk-full`
 */
export async function writeBatches(entries: AsyncIterable<Spooled>, options: BatchOptions): Promise<WrittenBatches> {
  const parts: Part[] = [];
  const newByType: Record<string, number> = {};
  let duplicate = 0;
  let part: Part | undefined;
  try {
    for await (const entry of entries) {
      if (options.without?.has(entry.id)) continue;
      if (!options.known.add(...idWords(entry.id))) {
        duplicate++;
        continue;
      }
      const type = typeOf(entry);
      newByType[type] = (newByType[type] ?? 0) + 1;
      if (part === undefined || !part.fits(entry.bytes.length + 1, options.maxPartBytes ?? MAX_PART_BYTES)) {
        await part?.close();
        part = await Part.open({ ...options, part: parts.length + 1 });
        parts.push(part);
      }
      part.add(entry);
      if (part.isFull) await part.flush();
    }
  } finally {
    await part?.close();
  }
  const batches = parts.map((written) => written.describe());
  const files = new Map(parts.map((written) => [written.path, { localFile: written.file }]));
  return { batches, files, new: batches.reduce((sum, { events }) => sum + events, 0), duplicate, newByType };
}

function typeOf({ id, bytes }: Spooled): string {
  const start = bytes.toString("latin1", 0, TYPE_WITHIN);
  const type = TYPE.exec(start)?.[1];
  if (type === undefined || !start.startsWith(`{"id":"${id}",`)) {
    throw new MallcopError("internal-error", { what: `the staged line of ${id} is not an event's` });
  }
  return type;
}

/** Id, timestamp, source and type are names of bounded length. */
const TYPE_WITHIN = 512;
const WRITE_BYTES = 512 * 1024;
const LINE_BREAK = Buffer.from("\n");

/** A part being written. */
class Part {
  readonly path: string;
  readonly file: string;
  readonly #handle: FileHandle;
  readonly #hash: Hash = createHash("sha256");
  #buffered: Buffer[] = [];
  #bufferedBytes = 0;
  #closed = false;
  #first: number | undefined;
  #last = 0;
  #events = 0;
  #bytes = 0;

  private constructor(name: string, file: string, handle: FileHandle) {
    this.path = name;
    this.file = file;
    this.#handle = handle;
  }

  static async open(options: BatchOptions & { readonly part: number }): Promise<Part> {
    const file = path.join(options.folder, `${options.instance}-${options.part}.jsonl`);
    return new Part(batchPath(options), file, await onDisk(file, async () => await open(file, "wx", 0o600)));
  }

  fits(bytes: number, limit: number): boolean {
    return this.#events === 0 || this.#bytes + bytes <= limit;
  }

  add({ time, bytes }: Spooled): void {
    this.#first ??= time;
    this.#last = time;
    this.#events++;
    this.#bytes += bytes.length + 1;
    this.#bufferedBytes += bytes.length + 1;
    this.#buffered.push(bytes, LINE_BREAK);
  }

  get isFull(): boolean {
    return this.#bufferedBytes >= WRITE_BYTES;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    try {
      await this.flush();
    } finally {
      await this.#handle.close();
    }
  }

  describe(): Batch {
    return {
      path: this.path,
      sha256: this.#hash.copy().digest("hex"),
      events: this.#events,
      bytes: this.#bytes,
      first: (this.#first ?? 0) as Instant,
      last: this.#last as Instant,
    };
  }

  async flush(): Promise<void> {
    const bytes = Buffer.concat(this.#buffered);
    this.#buffered = [];
    this.#bufferedBytes = 0;
    this.#hash.update(bytes);
    await onDisk(this.file, async () => await this.#handle.writeFile(bytes));
  }
}
