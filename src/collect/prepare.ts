/** Makes an instance ready to run: connector loaded, variables resolved, secrets present, hosts pinned, tables read. */
import type { Config, InstanceConfig } from "../config/config.ts";
import { resolveOptions } from "../config/variables.ts";
import type { AppFiles, Connector, Context, Logger, Lookup } from "../connector/contract.ts";
import { MallcopError } from "../connector/errors.ts";
import { createTransport } from "../connector/transport.ts";
import { createWebSocketOpener, type OpenWebSocket, type WebSocketParts } from "../connector/websocket.ts";
import { createAirlock } from "../event/airlock.ts";
import type { Instant, Json } from "../event/event.ts";
import type { Redactor } from "../event/redact.ts";
import { manifestOfInstance } from "../plugin/custom/custom-plugin.ts";
import { isHosted } from "../plugin/host/hosted-connector.ts";
import type { Manifest } from "../plugin/manifest.ts";
import { loadConnector } from "../plugin/registry.ts";
import { createSpool } from "../store/spool.ts";
import type { Tree } from "../store/tree.ts";
import { readAppFiles } from "./app-files.ts";
import type { Budget } from "./budget.ts";
import type { Prepared } from "./collect.ts";
import { createContext, createOrigins } from "./context.ts";
import type { Host } from "./host.ts";
import { parseSnapshot, type Snapshot, snapshotPath } from "./snapshots.ts";
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

/** What an instance needs besides its connection. */
export interface Completing extends Pick<Surroundings, "redactor" | "tree" | "folder"> {
  readonly config: Pick<Config, "own"> & { readonly store: Pick<Config["store"], "raw"> };
}

const HOUR_MS = 3_600_000;

/** @throws MallcopError `config-variable-unset`, `secret-missing`, and what the connector throws */
export async function prepareInstance(instance: InstanceConfig, around: Surroundings): Promise<Prepared> {
  const apps = manifestOfInstance(instance).templates === true ? await readAppFiles(around.tree) : undefined;
  const connected = await connect(instance, around, apps);
  try {
    return await completeInstance(instance, connected, around);
  } catch (thrown) {
    await releaseConnector(connected.connector);
    throw thrown;
  }
}

/** Reads the tables and snapshots of an instance that is connected, and makes what seals and stages its events. */
export async function completeInstance(
  instance: Pick<InstanceConfig, "id" | "lookbackHours">,
  { manifest, connector, ctx, requests }: Connected,
  { config, redactor, tree, folder }: Completing,
): Promise<Prepared> {
  const [tables, snapshots] = await Promise.all([connector.tables?.(ctx) ?? {}, readSnapshots(tree, instance.id)]);
  const redact = (value: Json) => JSON.parse(redactor.json(value)) as Json;
  if (isHosted(connector)) {
    await connector.equip({
      lookup: { own: config.own, tables: { ...tablesOfFeeds(manifest, instance.id, snapshots), ...tables } },
      before: (feed, partition) => snapshots.get(snapshotPath(instance.id, feed, partition))?.items,
      redact,
    });
  }
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
    redact,
    ranks: new Map(Object.keys(manifest.feeds).map((feed, index) => [feed, index])),
    staging: new Staging(await createSpool({ directory: folder })),
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
  apps?: ReadonlyMap<string, AppFiles>,
): Promise<Connected> {
  const manifest = manifestOfInstance(instance);
  const [problem] = instance.plugin?.problems ?? [];
  if (problem !== undefined) throw problem;
  const options = resolveOptions(instance, host.env);
  const log = prefixed(host.log, instance.id);
  const way = {
    origins: createOrigins(manifest, options, host.env),
    clock: host.clock,
    signal: budget.signal,
    userAgent: `mallcop/${host.version}`,
  };
  const http = createTransport({
    ...way,
    random: host.random,
    deadline: () => budget.deadline,
    redact: (text) => redactor.text(text),
    log,
    ...(host.network && { fetch: host.network.fetch }),
  });
  const ctx = createContext({
    instance: instance.id,
    manifest,
    config: options,
    env: host.env,
    now,
    signal: budget.signal,
    http,
    websocket: webSocketOf(manifest, { ...way, ...(host.network && { wire: host.network.wire }) }),
    log,
    ...(apps && { apps }),
  });
  for (const { name, required } of manifest.auth.secrets) if (required) ctx.requireSecret(name);
  const connector = await loadInstance(instance, ctx, host, redactor);
  return { manifest, connector, ctx, requests: () => http.stats.requests };
}

/** Only for a connector whose manifest says that it opens web sockets. */
function webSocketOf({ name, capabilities = [] }: Manifest, parts: WebSocketParts): OpenWebSocket {
  if (capabilities.includes("websocket")) return createWebSocketOpener(parts);
  return async () => {
    const problem = "it opens a web socket without the capability `websocket`";
    throw new MallcopError("connector-malformed", { type: name, problem });
  };
}

/** A custom plugin is started in a process of its own, which `releaseConnector` ends. */
async function loadInstance(
  { type, plugin }: InstanceConfig,
  ctx: Context,
  host: Host,
  redactor: Redactor,
): Promise<Connector> {
  if (plugin?.manifest === undefined) return await loadConnector(type);
  if (plugin.overrides) ctx.log.warn(`the built-in connector ${type} is replaced by ${plugin.path}`);
  const { startPlugin } = await import("../plugin/host/start-plugin.ts");
  const started = await startPlugin({
    manifest: plugin.manifest,
    folder: plugin.folder,
    shown: plugin.path,
    ctx,
    sleep: async (ms, signal) => await host.clock.sleep(ms, signal),
    redact: (text) => redactor.text(text),
    hmacKey: host.env.MALLCOP_HMAC_KEY,
    temp: host.env.RUNNER_TEMP,
  });
  return started.connector;
}

/** To be called once nothing more is read through a connector; safe for every one. */
export async function releaseConnector(connector: Connector): Promise<void> {
  if (isHosted(connector)) await connector.close();
}

/** Metadata that the manifest calls the vendor's own vocabulary. */
export function vendorFields(manifest: Manifest): ReadonlySet<string> {
  return new Set(Object.entries(manifest.metadata).flatMap(([name, { trust }]) => (trust === "vendor" ? [name] : [])));
}

export type Tables = Readonly<Record<string, Readonly<Record<string, Json>>>>;

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

/** The snapshots of each state feed as one table, as `createLookup` shows them. */
function tablesOfFeeds(manifest: Manifest, instance: string, snapshots: ReadonlyMap<string, Snapshot>): Tables {
  return Object.fromEntries(
    Object.keys(manifest.feeds).flatMap((feed) => {
      const found = [...snapshots].filter(([path]) => path.startsWith(`state/${instance}/${feed}/`));
      if (found.length === 0) return [];
      return [[feed, Object.fromEntries(found.toReversed().flatMap(([, { items }]) => [...items]))]];
    }),
  );
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
