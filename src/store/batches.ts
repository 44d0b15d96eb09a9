/** Writes the events that the repo does not have yet as batch files, part by part, described well enough to be verified later. */
import { createHash, type Hash } from "node:crypto";
import path from "node:path";
import { MallcopError } from "../connector/errors.ts";
import type { Instant } from "../event/event.ts";
import { BufferedFile } from "./buffered-file.ts";
import { onDisk } from "./disk.ts";
import { batchPath, type Day } from "./event-files.ts";
import { type IdSet, idWords } from "./id-set.ts";
import type { Spooled } from "./spooled.ts";

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
      const { id } = entry;
      if (options.without?.has(id)) continue;
      if (!options.known.add(...idWords(id))) {
        duplicate++;
        continue;
      }
      const type = typeOf(entry, id);
      newByType[type] = (newByType[type] ?? 0) + 1;
      if (part === undefined || !part.fits(entry.end - entry.lineStart, options.maxPartBytes ?? MAX_PART_BYTES)) {
        await part?.close();
        part = await Part.open({ ...options, part: parts.length + 1 });
        parts.push(part);
      }
      if (!part.offer(entry)) await part.add(entry);
    }
  } finally {
    await part?.close();
  }
  const batches = parts.map((written) => written.describe());
  const files = new Map(parts.map((written) => [written.path, { localFile: written.file }]));
  return { batches, files, new: batches.reduce((sum, { events }) => sum + events, 0), duplicate, newByType };
}

function typeOf({ buffer, lineStart, end }: Spooled, id: string): string {
  const start = buffer.toString("latin1", lineStart, Math.min(lineStart + TYPE_WITHIN, end));
  const type = TYPE.exec(start)?.[1];
  if (type === undefined || !start.startsWith(`{"id":"${id}",`)) {
    throw new MallcopError("internal-error", { what: `the staged line of ${id} is not an event's` });
  }
  return type;
}

/** Id, timestamp, source and type are names of bounded length. */
const TYPE_WITHIN = 512;

/** A part being written. */
class Part {
  readonly path: string;
  readonly file: string;
  readonly #content: BufferedFile;
  readonly #hash: Hash;
  #closed = false;
  #first: number | undefined;
  #last = 0;
  #events = 0;
  #bytes = 0;

  private constructor(name: string, file: string, content: BufferedFile, hash: Hash) {
    this.path = name;
    this.file = file;
    this.#content = content;
    this.#hash = hash;
  }

  static async open(options: BatchOptions & { readonly part: number }): Promise<Part> {
    const file = path.join(options.folder, `${options.instance}-${options.part}.jsonl`);
    const hash = createHash("sha256");
    const content = await onDisk(file, async () => await BufferedFile.open(file, (bytes) => hash.update(bytes)));
    return new Part(batchPath(options), file, content, hash);
  }

  fits(bytes: number, limit: number): boolean {
    return this.#events === 0 || this.#bytes + bytes <= limit;
  }

  /** Takes an entry's line if there is room for it. */
  offer(entry: Spooled): boolean {
    const { buffer, lineStart, end } = entry;
    if (!this.#content.offer(buffer, lineStart, end)) return false;
    this.#count(entry);
    return true;
  }

  /** Makes room, and takes an entry's line. */
  async add(entry: Spooled): Promise<void> {
    const { buffer, lineStart, end } = entry;
    await onDisk(this.file, async () => await this.#content.add(buffer, lineStart, end));
    this.#count(entry);
  }

  #count({ time, lineStart, end }: Spooled): void {
    this.#first ??= time;
    this.#last = time;
    this.#events++;
    this.#bytes += end - lineStart;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await onDisk(this.file, async () => await this.#content.close());
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
}
