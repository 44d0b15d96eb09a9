/**
 * The alerts of Defender for Cloud as a log feed. Azure lists all of the last 90 days and takes no filter, so a run lists them
 * once for each subscription, and each slice takes those that were finished in it.
 *
 * @see https://learn.microsoft.com/rest/api/defenderforcloud/alerts/list
 */
import type { Context, LogFeed, LogPage, Lookup, Partition, Slice, Verdict } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { instantUtc } from "../../../src/connector/shape.ts";
import { looseRecord } from "../../../src/vendors/microsoft/loose-record.ts";
import { inGroups } from "./activity-normalize.ts";
import { openAlert } from "./alert.ts";
import { armOf } from "./client.ts";
import type { AzureConfig } from "./config.ts";
import { subscriptionPartitions } from "./subscriptions.ts";

export const defender: LogFeed<AzureConfig> = { kind: "log", partitions: subscriptionPartitions, read, normalize };

const WANTED = { what: "the security alerts", right: "Reader or Security Reader" };

const listings = new WeakMap<object, Map<string, Promise<readonly unknown[]>>>();

/** All alerts of a subscription; asked for once in a run, whichever feed asks. */
export function alertsOf(ctx: Context<AzureConfig>, subscription: string): Promise<readonly unknown[]> {
  const known = listings.get(ctx) ?? new Map<string, Promise<readonly unknown[]>>();
  listings.set(ctx, known);
  const alerts = known.get(subscription) ?? listAlerts(ctx, subscription);
  known.set(subscription, alerts);
  return alerts;
}

export function alertsPath(subscription: string): string {
  return `/subscriptions/${subscription}/providers/Microsoft.Security/alerts?api-version=2022-01-01`;
}

async function listAlerts(ctx: Context<AzureConfig>, subscription: string): Promise<readonly unknown[]> {
  const alerts: unknown[] = [];
  for await (const page of armOf(ctx).list(alertsPath(subscription), { ...WANTED, place: subscription }))
    alerts.push(...page);
  return alerts;
}

async function* read(ctx: Context<AzureConfig>, { id }: Partition, { from, to }: Slice): AsyncGenerator<LogPage> {
  const alerts = await alertsOf(ctx, id);
  yield { records: alerts.filter((alert) => isWithin(alert, from, to)) };
}

/** An alert can begin days before it is told. One that does not say when it was told is taken every time; ids tell repeats. */
function isWithin(alert: unknown, from: number, to: number): boolean {
  const told = looseRecord(alert)?.value("processingEndTimeUtc", "timeGeneratedUtc", "endTimeUtc", "startTimeUtc");
  try {
    const time = instantUtc(told, "processingEndTimeUtc");
    return time >= from && time < to;
  } catch {
    return true;
  }
}

/** @throws MallcopError `record-malformed` if it is no alert */
function normalize(record: unknown, lookup: Lookup): Verdict {
  const draft = openAlert(record);
  if (draft === undefined) throw new MallcopError("record-malformed", { reason: "it is no alert" });
  const group = draft.metadata?.resource_group;
  return inGroups(typeof group === "string" ? group : undefined, lookup)
    ? [draft]
    : { leftOut: "other_resource_group" };
}
