/** Writes the events that the repo does not have yet as batch files, part by part, described well enough to be verified later. */
import { createHash, type Hash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import path from "node:path";
import { MallcopError } from "../connector/errors.ts";
import type { Instant } from "../event/event.ts";
import { onDisk } from "./disk.ts";
import { batchPath, type Day } from "./event-files.ts";
import { type IdSet, idWords } from "./id-set.ts";
import type { SpoolEntry } from "./spool.ts";

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
export async function writeBatches(entries: AsyncIterable<SpoolEntry>, options: BatchOptions): Promise<WrittenBatches> {
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
      const bytes = Buffer.byteLength(entry.line) + 1;
      if (part === undefined || !part.fits(bytes, options.maxPartBytes ?? MAX_PART_BYTES)) {
        await part?.close();
        part = await Part.open({ ...options, part: parts.length + 1 });
        parts.push(part);
      }
      await part.write(entry, bytes);
    }
  } finally {
    await part?.close();
  }
  const batches = parts.map((written) => written.describe());
  const files = new Map(parts.map((written) => [written.path, { localFile: written.file }]));
  return { batches, files, new: batches.reduce((sum, { events }) => sum + events, 0), duplicate, newByType };
}

function typeOf({ id, line }: SpoolEntry): string {
  const type = TYPE.exec(line)?.[1];
  if (type === undefined || !line.startsWith(`{"id":"${id}",`)) {
    throw new MallcopError("internal-error", { what: `the staged line of ${id} is not an event's` });
  }
  return type;
}

const WRITE_CHARACTERS = 512 * 1024;

/** A part being written. */
class Part {
  readonly path: string;
  readonly file: string;
  readonly #handle: FileHandle;
  readonly #hash: Hash = createHash("sha256");
  #buffered = "";
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

  async write({ time, line }: SpoolEntry, bytes: number): Promise<void> {
    this.#first ??= time;
    this.#last = time;
    this.#events++;
    this.#bytes += bytes;
    this.#buffered += `${line}\n`;
    if (this.#buffered.length >= WRITE_CHARACTERS) await this.#flush();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    try {
      await this.#flush();
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

  async #flush(): Promise<void> {
    const bytes = Buffer.from(this.#buffered);
    this.#buffered = "";
    this.#hash.update(bytes);
    await onDisk(this.file, async () => await this.#handle.writeFile(bytes));
  }
}
