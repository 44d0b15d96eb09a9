/** What the connector's tests share: a context on the real transport with virtual time, and ways to read a feed to its end. */
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
import { createOriginPolicy } from "../../src/connector/origins.ts";
import { Secret } from "../../src/connector/secret.ts";
import { createTransport } from "../../src/connector/transport.ts";
import type { Instant, Json } from "../../src/event/event.ts";
import { createFakeClock, type FakeClock } from "../support/fake-clock.ts";

export const FOLDER = path.join(import.meta.dirname, "../../plugins/connectors/aws-cloudtrail");

export const NOW = Date.UTC(2026, 10, 20, 12) as Instant;

/** The credential that the stand-in knows. */
export const KEY = {
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
} as const;

export interface Given {
  readonly config?: AwsConfig;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, string>>;
}

export interface Arranged {
  readonly ctx: Context<AwsConfig>;
  readonly clock: FakeClock;
}

/** @param url the stand-in's */
export function arrange(url: string, given: Given = {}): Arranged {
  const clock = createFakeClock(NOW);
  const controller = new AbortController();
  const config: AwsConfig = { region: "us-east-1", regions: ["us-east-1"], endpoint_url: url, ...given.config };
  const silent = { debug() {}, info() {}, warn() {} };
  const http = createTransport({
    origins: createOriginPolicy(["{endpoint_url}"], { endpoint_url: url }),
    clock,
    random: () => 0.5,
    signal: controller.signal,
    redact: (text) => text,
    log: silent,
    userAgent: "mallcop/0.0.0",
  });
  const secrets: Record<string, string | undefined> = { AWS_SECRET_ACCESS_KEY: KEY.secretAccessKey, ...given.secrets };
  const settings: Record<string, string | undefined> = { AWS_ACCESS_KEY_ID: KEY.accessKeyId, ...given.settings };
  const secret = (name: string) => {
    const value = secrets[name];
    return value ? new Secret(value) : undefined;
  };
  const ctx: Context<AwsConfig> = {
    config,
    instance: "aws",
    now: NOW,
    signal: controller.signal,
    http,
    secret,
    requireSecret: (name) => secret(name) ?? missing(name),
    fingerprint: () => "present",
    setting: (name) => settings[name],
    log: silent,
  };
  return { ctx, clock };
}

function missing(name: string): never {
  throw new Error(`${name} is not set`);
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

export function lookup({ tables = {}, ownAccounts = [] }: Known = {}): Lookup {
  return {
    own: { domains: new Set(), accounts: new Set(ownAccounts) },
    get: (table, key) => tables[table]?.[key],
    has: (table) => table in tables,
  };
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
