/** A gateway on this machine, a context to read it with, and an estate that a test may change between two looks. */

import type { OpenClawConfig } from "../../plugins/connectors/openclaw/config.ts";
import connector from "../../plugins/connectors/openclaw/connector.ts";
import type { Change, Draft, Instant, Item, Json, LogPage, Lookup, Open, Slice } from "../../src/connector/contract.ts";
import {
  type Estate,
  type StandInGateway,
  type StandInOptions,
  startOpenClawStandIn,
} from "../../src/demo/openclaw/gateway.ts";
import { manifestOf } from "../../src/plugin/registry.ts";
import { type ConnectorContext, connectorContext, lookupOf, NOW } from "../support/connector-context.ts";

export const TOKEN = "shared-token-of-the-gateway-0123";
export const DAY: Slice = { from: (NOW - 24 * 3_600_000) as Instant, to: NOW };

export function estate(): Estate {
  return {
    version: "2026.9.6",
    deviceId: "8a87f248cb7202e04c8237c23fa4691326bc5a7ec76d04e7739d85ae01eb1a85",
    config: { gateway: { mode: "local", port: 18789, bind: "loopback", auth: { mode: "token" } } },
    revision: "one",
    agents: ["main"],
    skills: [
      { name: "weather", source: "openclaw-workspace", folder: "skills/weather", description: "Tells the weather." },
      { name: "healthcheck", source: "openclaw-bundled", bundled: true },
    ],
    files: {
      "skills/weather/SKILL.md": { content: "# Weather\n" },
      "skills/weather/scripts/run.sh": { content: "echo sunny\n" },
    },
    instructions: { "SOUL.md": "7d17a9109be59ed7af45d04e0b05d0897815febe5234bf8239ee47ba961dba08" },
    jobs: [],
    nodes: [],
    plugins: [{ id: "browser", origin: "bundled", installed: true, enabled: true, version: "2026.9.6" }],
    hooks: [{ name: "boot-md", source: "openclaw-bundled", events: ["gateway:startup"], enabledByConfig: true }],
    ledger: [],
    sessions: [],
    logFile: "/home/claw/openclaw.log",
    log: [],
  };
}

export interface Arranged {
  readonly gateway: StandInGateway;
  readonly estate: Estate;
  readonly ctx: ConnectorContext<OpenClawConfig>;
  /** Another run's context. */
  again(): ConnectorContext<OpenClawConfig>;
}

const open: StandInGateway[] = [];

/** For `afterEach`. */
export async function closeAll(): Promise<void> {
  await Promise.all(open.splice(0).map((gateway) => gateway.close()));
}

export async function arrange(
  options: Partial<StandInOptions> & {
    readonly config?: Partial<OpenClawConfig>;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<Arranged> {
  const { config, env = { OPENCLAW_GATEWAY_TOKEN: TOKEN }, ...rest } = options;
  const own = rest.estate ?? estate();
  const gateway = await startOpenClawStandIn({ token: TOKEN, clock: () => NOW, ...rest, estate: own });
  open.push(gateway);
  const again = () =>
    connectorContext<OpenClawConfig>({
      manifest: manifestOf("openclaw"),
      config: { gateway_url: gateway.url, ...config },
      env,
    });
  return { gateway, estate: own, ctx: again(), again };
}

export function stateFeed(name: string) {
  const feed = connector.feeds[name];
  if (feed?.kind !== "state") throw new Error(`${name} is no state feed`);
  return feed;
}

export function logFeed(name: string) {
  const feed = connector.feeds[name];
  if (feed?.kind !== "log") throw new Error(`${name} is no log feed`);
  return feed;
}

/** All items of a state feed, by key, over all its partitions. */
export async function snapshot(
  name: string,
  ctx: ConnectorContext<OpenClawConfig>,
): Promise<ReadonlyMap<string, Item>> {
  const items = new Map<string, Item>();
  for (const partition of await stateFeed(name).partitions(ctx)) {
    let complete = false;
    for await (const page of stateFeed(name).read(ctx, partition)) {
      for (const item of page.items) items.set(item.key, item);
      complete = page.complete === true;
    }
    if (!complete) throw new Error(`${name} is not complete`);
  }
  return items;
}

/** What changed between two looks, with snapshots as they come back from the repository. The first was an hour ago. */
export function changes(
  name: string,
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
  lookup: Lookup = lookupOf(),
  since: Instant = (NOW - 3_600_000) as Instant,
): readonly Change[] {
  const stored = (item: Item | undefined): Item | undefined => item && JSON.parse(JSON.stringify(item));
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return stateFeed(name).change(stored(was), stored(is), lookup, since);
  });
}

export interface Read {
  readonly pages: readonly LogPage[];
  readonly drafts: readonly Draft[];
  readonly leftOut: readonly string[];
  /** What is open after it. */
  readonly open: Open;
}

/** Reads a slice of a log feed as the engine does. */
export async function read(
  name: string,
  ctx: ConnectorContext<OpenClawConfig>,
  slice: Slice = DAY,
  before: Open = {},
  lookup: Lookup = lookupOf(),
): Promise<Read> {
  const feed = logFeed(name);
  const [partition] = await feed.partitions(ctx);
  if (partition === undefined) throw new Error(`${name} has no partition`);
  const pages: LogPage[] = [];
  const stillOpen: Record<string, Json> = { ...before };
  const digest = feed.digest?.(partition, lookup);
  const drafts: Draft[] = [];
  const leftOut: string[] = [];
  for await (const page of feed.read(ctx, partition, slice, undefined, before)) {
    pages.push(page);
    for (const [key, value] of Object.entries(page.open ?? {})) if (value !== null) stillOpen[key] = value;
    for (const record of page.records) {
      const verdict = feed.normalize(record, lookup);
      digest?.add(record, verdict);
      if ("leftOut" in verdict) leftOut.push(verdict.leftOut);
      else drafts.push(...verdict);
    }
  }
  drafts.push(...(digest?.tell(slice.from, slice.to) ?? []));
  return { pages, drafts, leftOut, open: stillOpen };
}
