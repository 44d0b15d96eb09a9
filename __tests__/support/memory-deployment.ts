/**
 * A connector in the real engine, run after run, with a repository in memory that keeps what each run adds as the real one
 * would. What is read, and through which stand-in, is the context's business.
 */
import { tmpdir } from "node:os";
import type { Budget } from "../../src/collect/budget.ts";
import { type Collected, collectInstance, type Prepared } from "../../src/collect/collect.ts";
import { compareListings } from "../../src/collect/compare.ts";
import { EMPTY_LEDGER, fold, type Ledger, type PartitionState, partitionKey } from "../../src/collect/ledger.ts";
import { completeInstance, releaseConnector } from "../../src/collect/prepare.ts";
import type { Interval } from "../../src/collect/report.ts";
import { parseRunRecord, type RunRecord, runRecordPath, serializeRunRecord } from "../../src/collect/run-record.ts";
import type { Config } from "../../src/config/config.ts";
import type { Connector } from "../../src/connector/contract.ts";
import type { Event, Instant } from "../../src/event/event.ts";
import { parseEvent } from "../../src/event/jsonl.ts";
import type { Spooled } from "../../src/store/spooled.ts";
import type { Tree } from "../../src/store/tree.ts";
import type { ConnectorContext } from "./connector-context.ts";
import { treeOf } from "./memory-tree.ts";

export interface MemoryDeploymentOptions<Options> {
  readonly connector: Connector<Options>;
  /** The context of a run at `now`: manifest, options, environment, and the stand-in or `fetch` that answers. */
  readonly context: (now: Instant, signal: AbortSignal) => ConnectorContext<Options>;
  /** The feeds that are read; all by default. */
  readonly feeds?: readonly string[];
  /** Nothing by default. */
  readonly own?: Config["own"];
  /** 8 by default. */
  readonly lookbackHours?: number;
}

export interface RunOptions {
  /** Makes the run a rescan. */
  readonly range?: Interval;
  readonly signal?: AbortSignal;
  /** `false` plays a run that died before it could store anything. */
  readonly store?: boolean;
}

/** What a run did, and the events that it added, in the order in which it stored them. */
export interface Ran extends Collected {
  readonly added: readonly Event[];
}

const HOUR = 3_600_000;

export class MemoryDeployment<Options = unknown> {
  ledger: Ledger = EMPTY_LEDGER;
  /** By id, in the order in which they were stored. */
  readonly events = new Map<string, Event>();
  /** Snapshots, by path. */
  readonly files = new Map<string, string>();
  /** How often an event was read that is there already. */
  duplicates = 0;
  /** Requests that were sent in all runs. */
  requests = 0;

  /** Takes the place of the connector, begun anew for each run. */
  load: ((ctx: ConnectorContext<Options>) => Promise<Connector>) | undefined;

  readonly #options: MemoryDeploymentOptions<Options>;
  #instance = "";
  #sequence = 0;

  constructor(options: MemoryDeploymentOptions<Options>) {
    this.#options = options;
  }

  /** One run at `now`. */
  async run(
    now: Instant,
    { range, signal = new AbortController().signal, store = true }: RunOptions = {},
  ): Promise<Ran> {
    const prepared = await this.#prepare(now, signal);
    try {
      const budget = budgetOf(signal, now);
      const rules = { ledger: this.ledger, budget, range, onProgress: () => {} };
      const collected = await collectInstance(prepared, rules);
      this.requests += prepared.requests();
      return { ...collected, added: store ? await this.#store(collected, now, range ? "rescan" : "scan") : [] };
    } finally {
      await releaseConnector(prepared.connector);
      await prepared.staging.cleanup();
    }
  }

  of(type: string): readonly Event[] {
    return [...this.events.values()].filter(({ event_type }) => event_type === type);
  }

  /** What the ledger knows of a partition. */
  partition(feed: string, partition: string): PartitionState | undefined {
    return this.ledger.partitions.get(partitionKey(this.#instance, feed, partition));
  }

  tree(): Tree {
    return treeOf(this.files);
  }

  async #prepare(now: Instant, signal: AbortSignal): Promise<Prepared> {
    const { context, feeds, own = { domains: [], accounts: [] }, lookbackHours = 8 } = this.#options;
    const ctx = context(now, signal);
    // The engine hands a connector the context that was made for it, and no other.
    const connector = (await this.load?.(ctx)) ?? (this.#options.connector as Connector);
    this.#instance = ctx.instance;
    return await completeInstance(
      { id: ctx.instance, lookbackHours },
      {
        manifest: ctx.manifest,
        connector: feeds === undefined ? connector : withFeeds(connector, feeds),
        ctx,
        requests: () => ctx.stats.requests,
      },
      { config: { own, store: { raw: "redacted" } }, redactor: ctx.redactor, tree: this.tree(), folder: tmpdir() },
    );
  }

  async #store(collected: Collected, now: Instant, command: RunRecord["command"]): Promise<readonly Event[]> {
    const added: Event[] = [];
    const take = ({ id, line }: Spooled): void => {
      if (this.events.has(id)) {
        this.duplicates += 1;
        return;
      }
      const event = parseEvent(line);
      this.events.set(id, event);
      added.push(event);
    };
    const compared = await compareListings(this.tree(), collected, now);
    for (const [file, text] of compared.snapshots) this.files.set(file, text);
    for await (const entry of collected.prepared.staging.sorted()) take(entry);
    for (const entry of compared.changes) take(entry);
    this.#sequence += 1;
    const record = runRecord(collected, now, command, this.#sequence);
    const text = serializeRunRecord(record);
    this.ledger = fold(this.ledger, parseRunRecord(text, runRecordPath(record)), text);
    return added;
  }
}

function runRecord(
  { prepared, feeds }: Collected,
  now: Instant,
  command: RunRecord["command"],
  sequence: number,
): RunRecord {
  const counts = { fetched: 0, derived: 0, new: 0, duplicate: 0, leftOut: {}, rejected: {}, held: 0, requests: 0 };
  const partitions = feeds.flatMap((feed) => feed.partitions.map(({ record }) => record));
  return {
    run: `${sequence}-1`,
    sequence,
    previous: undefined,
    ledger: "",
    command,
    version: "0.0.0",
    started: now,
    finished: now,
    status: "ok",
    instances: [{ id: prepared.id, type: prepared.manifest.name, status: "ok", counts, problems: [], partitions }],
    batches: [],
    quarantined: [],
  };
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

function withFeeds<Options>(connector: Connector<Options>, names: readonly string[]): Connector<Options> {
  const kept = Object.entries(connector.feeds).filter(([name]) => names.includes(name));
  return { ...connector, feeds: Object.fromEntries(kept) };
}
