/**
 * What it costs to take a record from a vendor's page to a batch file: normalize, airlock, redaction, deduplication, sorting
 * and writing, as a multiple of `JSON.parse` + `JSON.stringify` of the same record in the same process.
 */
import { execFileSync } from "node:child_process";
import path from "node:path";
import type { Table } from "../bench.ts";
import type { IngestResult } from "./process/ingest-child.ts";

export const name = "ingest";
export const description =
  "CPU and memory from a vendor's record to a committed line; the floor is JSON.parse + JSON.stringify of all of the record.";

const CHILD = path.join(import.meta.dirname, "process/ingest-child.ts");
const SIZES = [100_000, 1_000_000];
/** What the product promises. */
const MOST_TIMES_FLOOR = 4;
const MOST_BYTES_PER_ID = 16;
const MOST_MEMORY_MB = 250;

/** @param args sizes in records, instead of 100,000 and 1,000,000 */
export async function run(args: readonly string[]): Promise<readonly Table[]> {
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  const results = sizes.map(
    (size): IngestResult => JSON.parse(execFileSync(process.execPath, [CHILD, String(size)], { encoding: "utf8" })),
  );
  return [cost(results), memory(results)];
}

function cost(results: readonly IngestResult[]): Table {
  return {
    title: "CPU per record, in microseconds",
    columns: [
      "records",
      "bytes each",
      "floor",
      "normalize + airlock + stage",
      "sort + dedupe + write",
      "in all",
      "times the floor",
    ],
    rows: results.map(({ records, bytes, floorMicros, sealMicros, storeMicros }) => [
      records,
      Math.round(bytes / records),
      each(floorMicros, records),
      each(sealMicros, records),
      each(storeMicros, records),
      each(sealMicros + storeMicros, records),
      Number(((sealMicros + storeMicros) / floorMicros).toFixed(2)),
    ]),
    notes: [
      `The goal is ${MOST_TIMES_FLOOR} times the floor. One record in six is read twice.`,
      "The floor parses and writes CloudTrail's event too, which comes as JSON in a string of the envelope.",
    ],
  };
}

function memory(results: readonly IngestResult[]): Table {
  const [first] = results;
  return {
    title: "Memory",
    columns: ["records", "stored", "duplicates", "peak MB", "bytes per id, set", "peak growth per id, bytes"],
    rows: results.map(({ records, stored, duplicates, idBytes, peakBytes }) => [
      records,
      stored,
      duplicates,
      Math.round(peakBytes / 1e6),
      Number((idBytes / stored).toFixed(1)),
      first === undefined || stored === first.stored
        ? "-"
        : Number(((peakBytes - first.peakBytes) / (stored - first.stored)).toFixed(1)),
    ]),
    notes: [
      `The goal is a peak under ${MOST_MEMORY_MB} MB, growing by no more than ${MOST_BYTES_PER_ID} bytes per id.`,
    ],
  };
}

function each(micros: number, records: number): number {
  return Number((micros / records).toFixed(1));
}
