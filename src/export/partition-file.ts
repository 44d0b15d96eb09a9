/** One file of an export. It gets its name when it is complete, so that no reader meets half of one. */
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { ParquetWriter } from "hyparquet-writer";
import { cleanEvent } from "../event/clean-event.ts";
import { rawOf } from "../event/stored-line.ts";
import type { Found } from "../query/timeline.ts";
import { BufferedFile } from "../store/buffered-file.ts";
import { type OcsfEvent, toOcsf } from "./ocsf.ts";
import { OCSF_VERSION } from "./ocsf-classes.ts";
import { COLUMNS, parquetSchema } from "./parquet-schema.ts";

export interface PartitionFile {
  add(found: Found): Promise<void>;
  /** Writes what is left and gives the file its name. */
  close(): Promise<void>;
  /** Takes away what was begun. */
  discard(): Promise<void>;
}

export const FORMATS = { "ocsf-parquet": "parquet", jsonl: "jsonl" } as const;
export type Format = keyof typeof FORMATS;

export interface PartitionOptions {
  readonly format: Format;
  /** With the vendors' records. */
  readonly raw: boolean;
  /** How an event is written as a line. */
  readonly lineOf: (found: Found) => string;
}

/** @param name of the file, without its ending */
export async function openPartition(folder: string, name: string, options: PartitionOptions): Promise<PartitionFile> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${name}.${FORMATS[options.format]}`);
  // Neither DuckDB nor Athena nor Spark looks at a name like this.
  const partial = path.join(folder, `.${name}.partial`);
  await rm(partial, { force: true });
  const content =
    options.format === "jsonl" ? await LineFile.open(partial, options) : await TableFile.open(partial, options);
  return {
    add: async (found) => await content.add(found),
    close: async () => {
      await content.close();
      await rename(partial, file);
    },
    discard: async () => {
      await content.close().catch(() => {});
      await rm(partial, { force: true });
    },
  };
}

/** Takes away the files that an earlier export left in a partition. */
export async function clearPartition(folder: string, format: Format): Promise<void> {
  const stale = new RegExp(`^(?:events(?:-\\d+)?\\.${FORMATS[format]}|\\.events(?:-\\d+)?\\.partial)$`);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (stale.test(name)) await rm(path.join(folder, name));
}

class LineFile {
  readonly #file: BufferedFile;
  readonly #lineOf: PartitionOptions["lineOf"];

  private constructor(file: BufferedFile, { lineOf }: PartitionOptions) {
    this.#file = file;
    this.#lineOf = lineOf;
  }

  static async open(file: string, options: PartitionOptions): Promise<LineFile> {
    return new LineFile(await BufferedFile.open(file), options);
  }

  async add(found: Found): Promise<void> {
    const line = Buffer.from(`${this.#lineOf(found)}\n`);
    if (!this.#file.offer(line, 0, line.length)) await this.#file.add(line, 0, line.length);
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

/** What is held before it becomes a row group. */
const MOST_ROWS = 10_000;
const MOST_BYTES = 8_000_000;

type Row = Omit<OcsfEvent, "time" | "type_uid" | "unmapped"> & {
  readonly time: bigint;
  readonly type_uid: bigint;
  readonly unmapped: string;
  readonly raw_data: string | undefined;
};

class TableFile {
  readonly #writer: ParquetWriter;
  readonly #raw: boolean;
  #rows: Row[] = [];
  #bytes = 0;

  private constructor(writer: ParquetWriter, raw: boolean) {
    this.#writer = writer;
    this.#raw = raw;
  }

  static async open(file: string, { raw }: PartitionOptions): Promise<TableFile> {
    // Only who exports pays for loading it.
    const { ParquetWriter, fileWriter } = await import("hyparquet-writer");
    const kvMetadata = [{ key: "ocsf_schema", value: OCSF_VERSION }];
    return new TableFile(new ParquetWriter({ writer: fileWriter(file), schema: parquetSchema(), kvMetadata }), raw);
  }

  async add({ event, line }: Found): Promise<void> {
    const { time, type_uid, unmapped, ...rest } = toOcsf(cleanEvent(event));
    this.#rows.push({
      ...rest,
      time: BigInt(time),
      type_uid: BigInt(type_uid),
      unmapped: JSON.stringify(unmapped),
      raw_data: this.#raw ? rawOf(line) : undefined,
    });
    this.#bytes += line.length;
    if (this.#rows.length >= MOST_ROWS || this.#bytes >= MOST_BYTES) await this.#flush();
  }

  async close(): Promise<void> {
    await this.#flush();
    await this.#writer.finish();
  }

  async #flush(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    this.#bytes = 0;
    if (rows.length === 0) return;
    const names = Object.keys(COLUMNS).filter((name): name is keyof Row => name in COLUMNS);
    const columnData = names.map((name) => ({ name, data: rows.map((row) => row[name]) }));
    await this.#writer.write({ columnData, rowGroupSize: rows.length });
  }
}
