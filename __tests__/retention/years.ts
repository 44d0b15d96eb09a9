/** A deployment that lives for years in memory: the real collecting, assembling and compacting on a tree of files. */
import { mkdtemp } from "node:fs/promises";
import path from "node:path";
import { assemble, type Gathered } from "../../src/collect/assemble.ts";
import { type Collected, collectInstance } from "../../src/collect/collect.ts";
import { EMPTY_LEDGER, type Ledger, partitionKey } from "../../src/collect/ledger.ts";
import { completeInstance } from "../../src/collect/prepare.ts";
import { ledgerOf } from "../../src/collect/record-source.ts";
import type { Interval } from "../../src/collect/report.ts";
import { type Instant, UNKNOWN_TIME } from "../../src/event/event.ts";
import { parseEvent } from "../../src/event/jsonl.ts";
import { type CompactionRules, compaction } from "../../src/retention/compaction.ts";
import { parseEventPath } from "../../src/store/event-files.ts";
import { TOY_MANIFEST, type ToyRecord, toyConnector, toyDraft, toyLog } from "../collect/toy.ts";
import { connectorContext } from "../support/connector-context.ts";
import { applied, treeOf } from "../support/memory-tree.ts";

export const DAY = 86_400_000;
const INSTANCE = "toy-1";
const MANIFEST = {
  ...TOY_MANIFEST,
  feeds: {
    log: {
      ...TOY_MANIFEST.feeds.log,
      kind: "log" as const,
      title: "Log",
      scope: { reads: "everything", leaves_out: {} },
      timing: { axis: "event" as const, settle: "5m", overlap: "6h", retention: "400d", slice: "10d" },
    },
  },
};

/** A run that has read, and has not stored yet. */
export interface Pending {
  readonly run: string;
  readonly command: "scan" | "rescan";
  readonly started: Instant;
  readonly collected: Collected;
  readonly planned: Ledger;
}

export class Years {
  now = Date.UTC(2026, 0, 10) as Instant;
  files = new Map<string, string | Buffer>();
  readonly records: ToyRecord[] = [];
  /** Ids by how often a commit added them. */
  readonly added = new Map<string, number>();
  /** Ids whose events retention took. */
  readonly deleted = new Set<string>();
  /** Events that detectors have seen, each as often as they saw it. */
  judged = 0;
  readonly #folder: string;
  #runs = 0;

  /** @param folder a private temporary folder */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Time passes, and things happen at the vendor meanwhile. A record without a time is listed where it happened. */
  pass(hours: number, happenings: number): void {
    const from = this.now;
    this.now = (from + hours * 3_600_000) as Instant;
    for (let count = 1; count <= happenings; count++) {
      const time = Math.floor(from + ((this.now - from) * count) / (happenings + 1));
      this.records.push({
        id: `r${this.records.length}`,
        time,
        kind: this.records.length % 5 === 0 ? "undated" : "change",
      });
    }
  }

  async begin(range?: Interval): Promise<Pending> {
    const tree = treeOf(this.files);
    const planned = await ledgerOf(tree, EMPTY_LEDGER);
    const signal = new AbortController().signal;
    const ctx = connectorContext({ manifest: MANIFEST, config: {}, instance: INSTANCE, now: this.now, signal });
    const log = toyLog(() => this.records, {
      normalize: (value) => {
        const record = value as ToyRecord;
        return [{ ...toyDraft(record), ...(record.kind === "undated" && { time: UNKNOWN_TIME }) }];
      },
    });
    const prepared = await completeInstance(
      { id: INSTANCE, lookbackHours: 8 },
      { manifest: MANIFEST, connector: toyConnector({ log }), ctx, requests: () => 0 },
      {
        config: { own: { domains: [], accounts: [] }, store: { raw: "redacted" } },
        redactor: ctx.redactor,
        tree,
        folder: this.#folder,
      },
    );
    const budget = { signal, deadline: (this.now + DAY) as Instant, exhausted: false, close: () => {} };
    const collected = await collectInstance(prepared, { ledger: planned, budget, range, onProgress: () => {} });
    this.#runs += 1;
    return { run: `${this.#runs}-1`, command: range ? "rescan" : "scan", started: this.now, collected, planned };
  }

  /** Stores on the tree as it is now, as after a lost race. */
  async store({ run, command, started, collected, planned }: Pending): Promise<void> {
    const tree = treeOf(this.files);
    const gathered: Gathered = { id: INSTANCE, type: "toy", collected, status: "ok", problems: [] };
    const { changes, judgement } = await assemble(tree, {
      identity: { run, command, version: "0.0.0", started },
      now: this.now,
      configured: [],
      gathered: [gathered],
      status: "ok",
      planned,
      current: await ledgerOf(tree, EMPTY_LEDGER),
      quarantine: { stripped: new Set(), dropped: new Set(), findings: false },
      detecting: { detectors: [], own: { domains: [], accounts: [] }, judgeMs: DAY, clock: () => this.now },
      templates: undefined,
      folder: await mkdtemp(path.join(this.#folder, "store-")),
    });
    const before = this.ids();
    this.files = await applied(this.files, changes);
    const after = this.ids();
    for (const [id, count] of after) {
      const fresh = count - (before.get(id) ?? 0);
      if (fresh > 0) this.added.set(id, (this.added.get(id) ?? 0) + fresh);
    }
    this.judged += judgement.findings?.judged.events ?? 0;
    await collected.prepared.staging.cleanup();
  }

  /** What one commit of compaction does; `false` if nothing was due. */
  async compact(rules: Partial<CompactionRules> = {}): Promise<boolean> {
    const done = await compaction(
      treeOf(this.files),
      { now: this.now, retentionDays: undefined, version: "0.0.0", ...rules },
      await mkdtemp(path.join(this.#folder, "compact-")),
    );
    if (done === undefined) return false;
    const before = this.ids();
    this.files = await applied(this.files, done.changes);
    const after = this.ids();
    for (const id of before.keys()) if (!after.has(id)) this.deleted.add(id);
    return true;
  }

  /** How often each id stands in the files of events. */
  ids(): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (const [file, content] of this.files) {
      const kind = parseEventPath(file)?.kind;
      if (kind !== "batch" && kind !== "month") continue;
      for (const line of content.toString().trimEnd().split("\n")) {
        const { id } = parseEvent(line);
        found.set(id, (found.get(id) ?? 0) + 1);
      }
    }
    return found;
  }

  /** How many records lie where the ledger says that everything was read. */
  async owed(): Promise<number> {
    const { partitions } = await ledgerOf(treeOf(this.files), EMPTY_LEDGER);
    const covered = partitions.get(partitionKey(INSTANCE, "log", "all"))?.covered ?? [];
    return this.records.filter(({ time }) => covered.some(([from, to]) => from <= time && time < to)).length;
  }

  list(ending: string): readonly string[] {
    return [...this.files.keys()].filter((file) => file.startsWith("events/") && file.endsWith(ending)).sort();
  }
}
