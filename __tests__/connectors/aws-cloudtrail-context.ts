/** What the connector's tests share: a context, and ways to read a feed to its end. */
import path from "node:path";
import type { AwsConfig } from "../../plugins/connectors/aws-cloudtrail/config.ts";
import connector from "../../plugins/connectors/aws-cloudtrail/connector.ts";
import type {
  Context,
  Draft,
  LogFeed,
  Lookup,
  Partition,
  Slice,
  StateFeed,
  Verdict,
} from "../../src/connector/contract.ts";
import type { Instant, Json } from "../../src/event/event.ts";
import { manifestOf } from "../../src/plugin/registry.ts";
import { type ConnectorContext, connectorContext, lookupOf } from "../support/connector-context.ts";

export const FOLDER = path.join(import.meta.dirname, "../../plugins/connectors/aws-cloudtrail");

export const NOW = Date.UTC(2026, 10, 20, 12) as Instant;

/** The credential that the stand-in knows. */
export const KEY = {
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
} as const;

export interface Given {
  readonly config?: AwsConfig;
  readonly env?: Readonly<Record<string, string>>;
}

/** @param url the stand-in's */
export function arrange(url: string, { config, env }: Given = {}): ConnectorContext<AwsConfig> {
  return connectorContext<AwsConfig>({
    manifest: manifestOf("aws-cloudtrail"),
    config: { region: "us-east-1", regions: ["us-east-1"], endpoint_url: url, ...config },
    env: { AWS_ACCESS_KEY_ID: KEY.accessKeyId, AWS_SECRET_ACCESS_KEY: KEY.secretAccessKey, ...env },
    now: NOW,
  });
}

export function eventsFeed(): LogFeed<AwsConfig> {
  const feed = connector.feeds["management-events"];
  if (feed?.kind !== "log") throw new Error("management-events is a log feed");
  return feed;
}

export function trailsFeed(): StateFeed<AwsConfig> {
  const feed = connector.feeds.trails;
  if (feed?.kind !== "state") throw new Error("trails is a state feed");
  return feed;
}

export function slice(from: string, to: string): Slice {
  return { from: Date.parse(from) as Instant, to: Date.parse(to) as Instant };
}

/** Reads a slice to its end, or to the error. */
export async function readSlice(ctx: Context<AwsConfig>, partition: Partition, wanted: Slice) {
  const records: unknown[] = [];
  let failure: unknown;
  try {
    for await (const page of eventsFeed().read(ctx, partition, wanted)) records.push(...page.records);
  } catch (thrown) {
    failure = thrown;
  }
  return { records, ids: records.map(idOf), failure };
}

function idOf(record: unknown): unknown {
  return typeof record === "object" && record !== null && "EventId" in record ? record.EventId : undefined;
}

export interface Known {
  readonly tables?: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly ownAccounts?: readonly string[];
}

export function lookup({ tables, ownAccounts = [] }: Known = {}): Lookup {
  return lookupOf(tables, { accounts: ownAccounts });
}

export function normalize(record: unknown, known: Known = {}): Verdict {
  return eventsFeed().normalize(record, lookup(known));
}

/** The one draft of a record that is kept. */
export function draftOf(record: unknown, known: Known = {}): Draft {
  const verdict = normalize(record, known);
  const [draft] = "leftOut" in verdict ? [] : verdict;
  if (draft === undefined) throw new Error(`left out: ${JSON.stringify(verdict)}`);
  return draft;
}
