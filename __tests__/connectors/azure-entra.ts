/** A tenant with reports and a workspace to read from, and Azure's connector pointed at it. */
import type { Draft, Instant, LogFeed, Partition, Slice, Verdict } from "../../src/connector/contract.ts";
import { type Fault, trustLoopback } from "../../src/demo/loopback.ts";
import { createGraph, type GraphOptions } from "../../src/demo/microsoft/graph.ts";
import {
  createLogAnalytics,
  type LogAnalyticsLimits,
  type StandInTable,
} from "../../src/demo/microsoft/log-analytics.ts";
import { type MicrosoftTenant, startMicrosoftTenant, type TenantOptions } from "../../src/demo/microsoft/tenant.ts";
import { manifestOf } from "../../src/plugin/registry.ts";
import type { MicrosoftOptions } from "../../src/vendors/microsoft/client.ts";
import { type ConnectorContext, connectorContext, lookupOf, NOW } from "../support/connector-context.ts";

export const MANIFEST = manifestOf("azure");
export const HOUR = 3_600_000;
export const WORKSPACE = "5d3c7a52-9c51-4c5e-a8c1-0a5f3a1f0101";
/** The last day, on whole hours. */
export const SLICE: Slice = { from: (NOW - 24 * HOUR) as Instant, to: NOW };

export interface Entra extends AsyncDisposable {
  readonly tenant: MicrosoftTenant;
  readonly ctx: ConnectorContext<MicrosoftOptions>;
}

export interface EntraOptions {
  readonly graph?: Omit<GraphOptions, "clock">;
  readonly tables?: readonly StandInTable[];
  readonly limits?: LogAnalyticsLimits;
  readonly faults?: readonly Fault[];
  readonly config?: object;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly apps?: TenantOptions["apps"];
}

export async function startEntra(options: EntraOptions = {}): Promise<Entra> {
  const { graph = {}, tables = [], limits = {}, faults = [], config = {}, env = {}, apps } = options;
  let now: () => number = () => NOW;
  const clock = (): number => now();
  const workspaces = [{ id: WORKSPACE, tables }];
  const tenant = await startMicrosoftTenant({
    clock,
    faults,
    services: [createGraph({ ...graph, clock }), createLogAnalytics({ workspaces, clock, limits })],
    ...(apps && { apps }),
  });
  trustLoopback(tenant);
  const ours = Object.fromEntries(Object.entries(tenant.env.secret).filter(([name]) => name.startsWith("AZURE_")));
  const { management_api_url: _, ...urls } = tenant.urls;
  const ctx = connectorContext<MicrosoftOptions>({
    manifest: MANIFEST,
    config: { ...urls, ...config },
    env: { ...ours, LOG_ANALYTICS_WORKSPACE_ID: WORKSPACE, ...env },
  });
  now = () => ctx.clock.now();
  return { tenant, ctx, [Symbol.asyncDispose]: () => tenant.close() };
}

/** All records of a slice, of the first partition unless one is given. */
export async function readSlice(
  feed: LogFeed<MicrosoftOptions>,
  { ctx }: Entra,
  slice: Slice = SLICE,
  partition?: Partition,
): Promise<unknown[]> {
  const [first] = partition ? [partition] : await feed.partitions(ctx);
  if (first === undefined) throw new Error("there is no partition");
  const records: unknown[] = [];
  for await (const page of feed.read(ctx, first, slice)) records.push(...page.records);
  return records;
}

/** The one draft that a record gives. */
export function draftOf(feed: LogFeed<never>, record: unknown, tables: Parameters<typeof lookupOf>[0] = {}): Draft {
  const verdict = verdictOf(feed, record, tables);
  const [draft] = "leftOut" in verdict ? [] : verdict;
  if (draft === undefined) throw new Error(`no draft: ${JSON.stringify(verdict)}`);
  return draft;
}

export function verdictOf(feed: LogFeed<never>, record: unknown, tables: Parameters<typeof lookupOf>[0] = {}): Verdict {
  return feed.normalize(record, lookupOf(tables));
}

/** What the manifest says can be in the metadata of an event, besides the names that all connectors share. */
export function undeclared(drafts: readonly Draft[]): readonly string[] {
  const shared =
    "outcome source_ip user_agent country actor_type target_type role scope account region correlation_id self";
  const declared = new Set([...shared.split(" "), ...Object.keys(MANIFEST.metadata)]);
  return [...new Set(drafts.flatMap(({ metadata = {} }) => Object.keys(metadata)))].filter(
    (name) => !declared.has(name),
  );
}
