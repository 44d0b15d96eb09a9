/** One measured pass of `bench ingest`, in a process of its own so that its peak memory means something. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { boundHeap } from "../../../src/bounded-heap.ts";
import { createLookup, vendorFields } from "../../../src/collect/prepare.ts";
import { Staging } from "../../../src/collect/staging.ts";
import { type Airlock, createAirlock } from "../../../src/event/airlock.ts";
import { createRedactor } from "../../../src/event/redact.ts";
import { loadConnector, manifestOf } from "../../../src/plugin/registry.ts";
import { writeBatches } from "../../../src/store/batches.ts";
import { IdSet } from "../../../src/store/id-set.ts";
import { createSpool } from "../../../src/store/spool.ts";
import { type WireRecord, wireRecord } from "./vendor-records.ts";

/** What the child prints as JSON. CPU is of the whole process, collector threads included, in microseconds in all. */
export interface IngestResult {
  readonly records: number;
  readonly bytes: number;
  readonly floorMicros: number;
  readonly sealMicros: number;
  readonly storeMicros: number;
  readonly stored: number;
  readonly duplicates: number;
  readonly idBytes: number;
  readonly peakBytes: number;
}

/** As many as GitHub gives at once; LookupEvents gives half of it. */
const PAGE = 100;
/** Of a hundred records, this many are read twice, as an overlap does. */
const AGAIN = 20;

async function main(count: number): Promise<IngestResult> {
  const folder = mkdtempSync(path.join(tmpdir(), "mallcop-bench-"));
  const staging = new Staging(await createSpool({ directory: folder }));
  const readers = { "aws-cloudtrail": await reader("aws-cloudtrail"), github: await reader("github") };
  const cost = { floor: 0, seal: 0, store: 0 };
  let bytes = 0;
  let records = 0;
  for (let first = 0; records < count; first += PAGE) {
    const page: WireRecord[] = Array.from({ length: PAGE }, (_, index) => wireRecord(first + index));
    page.push(...page.slice(0, (PAGE * AGAIN) / 100));
    records += page.length;
    for (const { json } of page) bytes += json.length;
    cost.floor += await cpu(() => {
      for (const { json } of page) parseAndWrite(json);
    });
    cost.seal += await cpu(async () => {
      for (const { type, json } of page) readers[type](JSON.parse(json), staging);
      await staging.flush();
    });
  }
  let written = { new: 0, duplicate: 0 };
  const known = new IdSet();
  cost.store = await cpu(async () => {
    written = await writeBatches(staging.sorted(), { instance: "bench", day: "2026-03-01", run: "1-1", known, folder });
  });
  await staging.cleanup();
  rmSync(folder, { recursive: true, force: true });
  return {
    records,
    bytes,
    floorMicros: cost.floor,
    sealMicros: cost.seal,
    storeMicros: cost.store,
    stored: written.new,
    duplicates: written.duplicate,
    idBytes: known.bytes,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}

/** The least that anybody must do who reads a record: CloudTrail's is JSON in a string of JSON. */
function parseAndWrite(json: string): void {
  const record = JSON.parse(json);
  const { CloudTrailEvent: event } = record;
  if (typeof event === "string") record.CloudTrailEvent = JSON.stringify(JSON.parse(event));
  JSON.stringify(record);
}

async function reader(type: "aws-cloudtrail" | "github"): Promise<(record: unknown, staging: Staging) => void> {
  const manifest = manifestOf(type);
  const connector = await loadConnector(type);
  const name = type === "github" ? "audit-log" : "management-events";
  const feed = connector.feeds[name];
  if (feed?.kind !== "log") throw new Error(`${type} has no ${name}`);
  const lookup = createLookup({ domains: [], accounts: [] }, {}, type, new Map());
  const airlock: Airlock = createAirlock({
    source: type,
    instance: type,
    redactor: createRedactor({
      secrets: [{ name: "AWS_SECRET_ACCESS_KEY", value: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" }],
    }),
    vendorFields: vendorFields(manifest),
    storeRaw: "redacted",
  });
  return (record, staging) => {
    const verdict = feed.normalize(record, lookup);
    if ("leftOut" in verdict)
      throw new Error(`the bench's records are all kept, but this was left out: ${verdict.leftOut}`);
    for (const draft of verdict) {
      if (draft.key === undefined) throw new Error("the bench's records all have ids");
      staging.add(airlock.seal(draft, record, { feed: name }, draft.key), 0);
    }
  };
}

async function cpu(work: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

boundHeap();
console.log(JSON.stringify(await main(Number(process.argv[2]))));
