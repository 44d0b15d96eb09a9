/** A vendor in memory, the connector that reads it, and just enough of a repository to run the engine against both. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Budget } from "../../src/collect/budget.ts";
import { type Collected, collectInstance, type Prepared } from "../../src/collect/collect.ts";
import { compareListings } from "../../src/collect/compare.ts";
import { EMPTY_LEDGER, fold, type Ledger } from "../../src/collect/ledger.ts";
import { createLookup } from "../../src/collect/prepare.ts";
import type { Interval } from "../../src/collect/report.ts";
import { parseSnapshot, type Snapshot } from "../../src/collect/snapshots.ts";
import { Staging } from "../../src/collect/staging.ts";
import type { Connector, Context, Draft, LogFeed } from "../../src/connector/contract.ts";
import { MallcopError } from "../../src/connector/errors.ts";
import { createAirlock } from "../../src/event/airlock.ts";
import type { Event, Instant, Json } from "../../src/event/event.ts";
import { parseEvent } from "../../src/event/jsonl.ts";
import { createRedactor } from "../../src/event/redact.ts";
import type { Manifest } from "../../src/plugin/manifest.ts";
import type { Spooled } from "../../src/store/sorted-run.ts";
import { createSpool } from "../../src/store/spool.ts";
import type { Tree } from "../../src/store/tree.ts";

export const HOUR = 3_600_000;
export const at = (text: string): Instant => Date.parse(text) as Instant;

export interface ToyRecord {
  readonly id?: string;
  readonly time: number;
  readonly visibleAt?: number;
  readonly kind?: string;
  readonly extra?: Json;
}

export const TOY_MANIFEST: Manifest = {
  name: "toy",
  title: "Toy",
  version: "1.0.0",
  description: "A vendor in memory.",
  auth: { secrets: [], settings: [], rights: [] },
  hosts: [],
  feeds: {
    log: {
      kind: "log",
      title: "Log",
      scope: { reads: "everything", leaves_out: { boring: "nobody asks" } },
      timing: { axis: "event", settle: "5m", overlap: "6h", retention: "30d", slice: "1h" },
    },
    things: { kind: "state", title: "Things", scope: { reads: "everything", leaves_out: {} } },
  },
  events: { admin_action: { description: "A change." } },
  metadata: {},
  config: {},
};

/** What a record of the toy vendor says. */
export function toyDraft(record: ToyRecord): Draft {
  return {
    ...(record.id !== undefined && { key: { tenant: "t", namespace: "event", id: record.id } }),
    time: record.time as Instant,
    type: "admin_action",
    actor: "ann",
    target: "thing",
    action: record.kind ?? "change",
  };
}

/** Reads `records` as they are visible at the run's time, `pageSize` at a time, oldest first. */
export function toyLog(records: () => readonly ToyRecord[], overrides: Partial<LogFeed> = {}, pageSize = 50): LogFeed {
  return {
    kind: "log",
    partitions: async () => [{ id: "all" }],
    async *read(ctx, _, { from, to }) {
      const visible = records()
        .filter(({ time, visibleAt }) => time >= from && time < to && (visibleAt ?? time) <= ctx.now)
        .sort((a, b) => a.time - b.time);
      for (let index = 0; index < visible.length; index += pageSize)
        yield { records: visible.slice(index, index + pageSize) };
    },
    normalize(value) {
      const record = value as ToyRecord;
      if (record.kind === "malformed") throw new MallcopError("record-malformed", { reason: "the test says so" });
      if (record.kind === "bug") throw new TypeError("undefined is not a function");
      return record.kind === "boring" ? { leftOut: "boring" } : [toyDraft(record)];
    },
    ...overrides,
  };
}

export function toyConnector(feeds: Connector["feeds"], rest: Partial<Connector> = {}): Connector {
  return { async *preflight() {}, recognize: () => "log", feeds, ...rest };
}

/** A repository in memory that keeps what each run adds, as the real one would. */
export class ToyDeployment {
  ledger: Ledger = EMPTY_LEDGER;
  readonly events = new Map<string, Event>();
  readonly files = new Map<string, string>();
  /** How often an event was read that is there already. */
  duplicates = 0;
  sequence = 0;

  readonly #connector: Connector;
  readonly #manifest: Manifest;

  constructor(connector: Connector, manifest: Manifest = TOY_MANIFEST) {
    this.#connector = connector;
    this.#manifest = manifest;
  }

  async prepare(now: Instant, signal: AbortSignal = new AbortController().signal): Promise<Prepared> {
    const ctx = { config: {}, instance: "toy-1", now, signal } as unknown as Context;
    const snapshots = new Map(
      [...this.files].map(([file, text]): [string, Snapshot] => [file, parseSnapshot(text, file)]),
    );
    return {
      id: "toy-1",
      manifest: this.#manifest,
      connector: this.#connector,
      ctx,
      lookbackMs: 8 * HOUR,
      lookup: createLookup({ domains: [], accounts: [] }, {}, "toy-1", snapshots),
      snapshots,
      airlock: createAirlock({
        source: "toy",
        instance: "toy-1",
        redactor: createRedactor({ secrets: [] }),
        vendorFields: new Set(),
        storeRaw: "redacted",
      }),
      redact: (value) => value,
      staging: new Staging(await createSpool({ directory: mkdtempSync(path.join(tmpdir(), "mallcop-toy-")) })),
      requests: () => 0,
    };
  }

  /** One run at `now`; `store: false` plays a run that died before it could store anything. */
  async run(
    now: Instant,
    options: { range?: Interval; signal?: AbortSignal; store?: boolean } = {},
  ): Promise<Collected> {
    const signal = options.signal ?? new AbortController().signal;
    const prepared = await this.prepare(now, signal);
    const collected = await collectInstance(prepared, {
      ledger: this.ledger,
      budget: budgetOf(signal, now),
      range: options.range,
      onProgress: () => {},
    });
    if (options.store !== false) await this.#store(collected, now, options.range !== undefined);
    await prepared.staging.cleanup();
    return collected;
  }

  async #store(collected: Collected, now: Instant, rescan: boolean): Promise<void> {
    const compared = await compareListings(this.tree(), collected, now);
    for (const [file, text] of compared.snapshots) this.files.set(file, text);
    for await (const entry of collected.prepared.staging.sorted(() => (this.duplicates += 1))) this.#take(entry);
    for (const entry of compared.changes) this.#take(entry);
    this.sequence += 1;
    this.ledger = fold(this.ledger, {
      run: `${this.sequence}-1`,
      sequence: this.sequence,
      previous: undefined,
      ledger: "",
      command: rescan ? "rescan" : "scan",
      version: "0.0.0",
      started: now,
      finished: now,
      status: "ok",
      instances: [
        {
          id: "toy-1",
          type: "toy",
          status: "ok",
          counts: { fetched: 0, derived: 0, new: 0, duplicate: 0, leftOut: {}, rejected: {}, held: 0, requests: 0 },
          problems: [],
          partitions: collected.feeds.flatMap(({ partitions }) => partitions.map(({ record }) => record)),
        },
      ],
      batches: [],
      quarantined: [],
    });
  }

  #take({ id, line }: Spooled): void {
    if (this.events.has(id)) this.duplicates += 1;
    else this.events.set(id, parseEvent(line));
  }

  tree(): Tree {
    return {
      commit: "0",
      list: async () => [],
      read: async (file) => (this.files.has(file) ? Buffer.from(this.files.get(file) ?? "") : undefined),
      readMany: async () => {},
    };
  }
}

function budgetOf(signal: AbortSignal, now: Instant): Budget {
  return {
    signal,
    deadline: (now + HOUR) as Instant,
    get exhausted() {
      return signal.aborted;
    },
    close: () => {},
  };
}
