/** Makes an instance ready to run: connector loaded, variables resolved, secrets present, hosts pinned, tables read. */
import type { Config, InstanceConfig } from "../config/config.ts";
import { resolveOptions } from "../config/variables.ts";
import type { Connector, Context, Logger, Lookup } from "../connector/contract.ts";
import { createOriginPolicy } from "../connector/origins.ts";
import { createTransport } from "../connector/transport.ts";
import { createAirlock } from "../event/airlock.ts";
import type { Instant, Json } from "../event/event.ts";
import type { Redactor } from "../event/redact.ts";
import type { Manifest } from "../plugin/manifest.ts";
import { loadConnector, manifestOf } from "../plugin/registry.ts";
import { createSpool } from "../store/spool.ts";
import type { Tree } from "../store/tree.ts";
import type { Budget } from "./budget.ts";
import type { Prepared } from "./collect.ts";
import { createContext } from "./context.ts";
import type { Host } from "./host.ts";
import { parseSnapshot, type Snapshot } from "./snapshots.ts";
import { Staging } from "./staging.ts";

export interface Surroundings {
  readonly host: Host;
  readonly config: Config;
  readonly now: Instant;
  readonly budget: Budget;
  readonly redactor: Redactor;
  /** The remote branch when the run began. */
  readonly tree: Tree;
  /** A private folder for staged events. */
  readonly folder: string;
}

const HOUR_MS = 3_600_000;

/** @throws MallcopError `config-variable-unset`, `secret-missing`, and what the connector throws */
export async function prepareInstance(instance: InstanceConfig, around: Surroundings): Promise<Prepared> {
  const { config, redactor } = around;
  const { manifest, connector, ctx, requests } = await connect(instance, around);
  const [tables, snapshots] = await Promise.all([
    connector.tables?.(ctx) ?? {},
    readSnapshots(around.tree, instance.id),
  ]);
  return {
    id: instance.id,
    manifest,
    connector,
    ctx,
    lookbackMs: instance.lookbackHours * HOUR_MS,
    lookup: createLookup(config.own, tables, instance.id, snapshots),
    snapshots,
    airlock: createAirlock({
      source: manifest.name,
      instance: instance.id,
      redactor,
      vendorFields: vendorFields(manifest),
      storeRaw: config.store.raw,
    }),
    redact: (value) => JSON.parse(redactor.json(value)) as Json,
    staging: new Staging(await createSpool({ directory: around.folder })),
    requests,
  };
}

/** An instance with its connection, but before anything was asked of the vendor. */
export interface Connected {
  readonly manifest: Manifest;
  readonly connector: Connector;
  readonly ctx: Context;
  readonly requests: () => number;
}

/** @throws MallcopError `config-variable-unset`, `secret-missing`, `connector-unknown` */
export async function connect(
  instance: InstanceConfig,
  { host, now, budget, redactor }: Pick<Surroundings, "host" | "now" | "budget" | "redactor">,
): Promise<Connected> {
  const manifest = manifestOf(instance.type);
  const options = resolveOptions(instance, host.env);
  const log = prefixed(host.log, instance.id);
  const http = createTransport({
    origins: createOriginPolicy(manifest.hosts, options),
    clock: host.clock,
    random: host.random,
    signal: budget.signal,
    deadline: () => budget.deadline,
    redact: (text) => redactor.text(text),
    log,
    userAgent: `mallcop/${host.version}`,
  });
  const ctx = createContext({
    instance: instance.id,
    manifest,
    config: options,
    env: host.env,
    now,
    signal: budget.signal,
    http,
    log,
  });
  for (const { name, required } of manifest.auth.secrets) if (required) ctx.requireSecret(name);
  return { manifest, connector: await loadConnector(instance.type), ctx, requests: () => http.stats.requests };
}

/** Metadata that the manifest calls the vendor's own vocabulary. */
export function vendorFields(manifest: Manifest): ReadonlySet<string> {
  return new Set(Object.entries(manifest.metadata).flatMap(([name, { trust }]) => (trust === "vendor" ? [name] : [])));
}

type Tables = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/** A state feed's snapshots are a table of the feed's name; of several partitions, the first that has the key answers. */
export function createLookup(
  own: Config["own"],
  tables: Tables,
  instance: string,
  snapshots: ReadonlyMap<string, Snapshot>,
): Lookup {
  const lower = (values: readonly string[]) => new Set(values.map((value) => value.toLowerCase()));
  const ofFeed = (feed: string) =>
    [...snapshots].flatMap(([path, snapshot]) => (path.startsWith(`state/${instance}/${feed}/`) ? [snapshot] : []));
  const cached = new Map<string, readonly Snapshot[]>();
  const snapshotsOf = (feed: string): readonly Snapshot[] => {
    const found = cached.get(feed) ?? ofFeed(feed);
    cached.set(feed, found);
    return found;
  };
  return {
    own: { domains: lower(own.domains), accounts: lower(own.accounts) },
    has: (table) => Object.hasOwn(tables, table) || snapshotsOf(table).length > 0,
    get(table, key) {
      const entries = Object.hasOwn(tables, table) ? tables[table] : undefined;
      if (entries !== undefined && Object.hasOwn(entries, key)) return entries[key];
      return snapshotsOf(table)
        .find(({ items }) => items.has(key))
        ?.items.get(key);
    },
  };
}

async function readSnapshots(tree: Tree, instance: string): Promise<ReadonlyMap<string, Snapshot>> {
  const snapshots = new Map<string, Snapshot>();
  await tree.readMany(await tree.list(`state/${instance}`), async ({ path }, content) => {
    const chunks: Buffer[] = [];
    for await (const chunk of content) chunks.push(chunk);
    snapshots.set(path, parseSnapshot(Buffer.concat(chunks).toString("utf8"), path));
  });
  return snapshots;
}

function prefixed(log: Logger, instance: string): Logger {
  return {
    debug: (message) => log.debug(`${instance}: ${message}`),
    info: (message) => log.info(`${instance}: ${message}`),
    warn: (message) => log.warn(`${instance}: ${message}`),
  };
}
