/** Reads an app's lines out of where its connector finds them, for `mallcop discover-app`: the latest first, an hour at a time. */
import { startBudget } from "../collect/budget.ts";
import type { Host } from "../collect/host.ts";
import { connect, releaseConnector } from "../collect/prepare.ts";
import { secretsOf } from "../collect/secrets.ts";
import type { Config, InstanceConfig } from "../config/config.ts";
import type { Context, Instant, LogFeed, LogRow, Slice } from "../connector/contract.ts";
import { MallcopError } from "../connector/errors.ts";
import { useProxyFromEnvironment } from "../connector/proxy.ts";
import { createRedactor } from "../event/redact.ts";
import { manifestOf } from "../plugin/registry.ts";
import type { Door } from "./command.ts";
import { pickInstances } from "./load-config.ts";

export interface Sampling {
  readonly app: string;
  /** The connector to ask; the only one that reads logs of apps by default. */
  readonly connector: string | undefined;
  readonly since: Instant;
  /** Lines that are enough. */
  readonly most: number;
}

const HOUR_MS = 3_600_000;
const MINUTES_MS = 10 * 60_000;
const MOST_DAYS = 30;

/**
 * Rows of one writer stand together, in their order, so that stack traces do not get mixed up.
 * @throws MallcopError `usage-invalid` if there is nothing to sample, and what the connector throws
 */
export async function sampleApp(
  config: Config,
  sampling: Sampling,
  door: Omit<Host, "log"> & Pick<Door, "note">,
): Promise<readonly string[]> {
  useProxyFromEnvironment(door.env);
  const instance = pickOne(config, sampling.connector);
  const now = door.clock.now();
  const budget = startBudget(door.clock, MINUTES_MS, door.signal);
  const redactor = createRedactor({ secrets: secretsOf(config, door.env) });
  const host = { ...door, log: { debug: () => {}, info: () => {}, warn: door.note } };
  try {
    const { connector, ctx } = await connect(instance, { host, now, budget, redactor });
    try {
      const feed = Object.values(connector.feeds).find(readsRows);
      if (feed === undefined)
        throw new MallcopError("internal-error", { what: `${instance.type} has no rows of logs` });
      return await rowsOf(feed, ctx, now, sampling);
    } finally {
      await releaseConnector(connector);
    }
  } finally {
    budget.close();
  }
}

type RowFeed = LogFeed & Required<Pick<LogFeed, "row">>;

function readsRows(feed: { readonly kind: string }): feed is RowFeed {
  return feed.kind === "log" && "row" in feed;
}

async function rowsOf(
  feed: RowFeed,
  ctx: Context,
  now: Instant,
  { app, since, most }: Sampling,
): Promise<readonly string[]> {
  const byWriter = new Map<string, string[]>();
  let count = 0;
  for (const slice of hoursBack(Math.max(since, now - MOST_DAYS * 24 * HOUR_MS), now)) {
    // The rows of an hour come oldest first, and stand before those of the hours that were read already.
    const hour = new Map<string, string[]>();
    for await (const { records } of feed.read(ctx, { id: app.toLowerCase() }, slice)) {
      for (const { writer, text } of records.flatMap((record) => rowIn(feed, record))) {
        const rows = hour.get(writer);
        if (rows === undefined) hour.set(writer, [text]);
        else rows.push(text);
      }
      count += records.length;
      if (count >= most) break;
    }
    for (const [writer, rows] of hour) byWriter.set(writer, rows.concat(byWriter.get(writer) ?? []));
    if (count >= most) break;
  }
  if (count > 0) return [...byWriter.values()].flat();
  const problem = `There is no line of ${app} in that time; look further back with --since 7d, or check the name with \`mallcop doctor\``;
  throw new MallcopError("usage-invalid", { problem, command: "discover-app" });
}

function* hoursBack(since: number, now: number): Generator<Slice> {
  const whole = (time: number) => (Math.floor(time / 1000) * 1000) as Instant;
  for (let to = whole(now); to > since; to = whole(to - HOUR_MS))
    yield { from: Math.max(to - HOUR_MS, whole(since)) as Instant, to };
}

/** A record that cannot be read is left to the scan, which counts it. */
function rowIn(feed: RowFeed, record: unknown): readonly LogRow[] {
  try {
    return [feed.row(record)];
  } catch {
    return [];
  }
}

function pickOne(config: Config, id: string | undefined): InstanceConfig {
  const able = config.connectors.filter(({ type, plugin }) => plugin === undefined && manifestOf(type).templates);
  const [first, ...others] = id === undefined ? able : pickInstances(config, id, "discover-app");
  const wrong = (problem: string) => new MallcopError("usage-invalid", { problem, command: "discover-app" });
  if (first === undefined)
    throw wrong("No connector in the configuration reads logs of apps; give the lines with --from FILE, or --from -");
  if (!able.includes(first)) throw wrong(`The connector ${first.id} does not read logs of apps`);
  if (others.length > 0)
    throw wrong(
      `Several connectors read logs of apps: say which with --connector ${able.map((one) => one.id).join(" or ")}`,
    );
  return first;
}
