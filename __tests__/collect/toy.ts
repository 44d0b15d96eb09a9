/** A vendor in memory, and the connector that reads it. */
import type { Connector, Draft, LogFeed } from "../../src/connector/contract.ts";
import { MallcopError } from "../../src/connector/errors.ts";
import type { Instant, Json } from "../../src/event/event.ts";
import type { Manifest } from "../../src/plugin/manifest.ts";
import { connectorContext } from "../support/connector-context.ts";
import { MemoryDeployment } from "../support/memory-deployment.ts";

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

/** The engine over a toy connector, with a repository in memory. */
export class ToyDeployment extends MemoryDeployment {
  constructor(connector: Connector, manifest: Manifest = TOY_MANIFEST) {
    super({
      connector,
      context: (now, signal) => connectorContext({ manifest, config: {}, instance: "toy-1", now, signal }),
    });
  }
}
