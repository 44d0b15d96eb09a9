/**
 * The Activity Log as a log feed, by event time. Azure gives the newest first and no order that could be relied on, so a slice
 * is read to its end and handed on with the oldest first: an operation's beginning always comes before its end. Late entries
 * are found by reading the last day anew.
 *
 * @see https://learn.microsoft.com/rest/api/monitor/activity-logs/list
 */
import type { Context, LogFeed, LogPage, Partition, Slice } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { isObject } from "../../../src/connector/shape.ts";
import { normalizeActivity } from "./activity-normalize.ts";
import { openActivity } from "./activity-record.ts";
import { armOf } from "./client.ts";
import type { AzureConfig } from "./config.ts";
import { withDetails } from "./role-assignment-details.ts";
import { subscriptionPartitions } from "./subscriptions.ts";

export const activityLog: LogFeed<AzureConfig> = { kind: "log", partitions, read, normalize: normalizeActivity };

/** The tenant's own log, beside those of its subscriptions. */
const TENANT = "tenant";
/** A slice of more entries than this is halved: a slice is held in memory until it is whole. */
const MOST_HELD = 10_000;
/** Narrower than this, a slice is read however long it is. */
const NARROWEST_MS = 60_000;

async function partitions(ctx: Context<AzureConfig>): Promise<readonly Partition[]> {
  const subscriptions = await subscriptionPartitions(ctx);
  return ctx.config.include_tenant_log === true ? [...subscriptions, { id: TENANT }] : subscriptions;
}

async function* read(ctx: Context<AzureConfig>, { id }: Partition, slice: Slice): AsyncGenerator<LogPage> {
  const held: unknown[] = [];
  for await (const records of armOf(ctx).list(activityPath(id, slice), { ...wantedOf(id), slice })) {
    held.push(...records);
    if (held.length > MOST_HELD && slice.to - slice.from > NARROWEST_MS) throw tooWide(slice);
  }
  yield { records: await withDetails(armOf(ctx), held.toSorted(byTime)) };
}

/** Times are compared as they are written: all are in UTC, and their digits tell more than milliseconds. */
function byTime(a: unknown, b: unknown): number {
  const [first, second] = [timeText(a), timeText(b)];
  if (first === second) return Number(hasEnded(a)) - Number(hasEnded(b));
  return first < second ? -1 : 1;
}

function timeText(record: unknown): string {
  return isObject(record) && typeof record.eventTimestamp === "string" ? record.eventTimestamp : "";
}

function hasEnded(record: unknown): boolean {
  return openActivity(record)?.phase === "ended";
}

/** Of the filters that Azure accepts, the time alone: the others have been seen to leave entries out. */
export function activityPath(partition: string, { from, to }: Slice): string {
  const filter = `eventTimestamp ge '${iso(from)}' and eventTimestamp le '${iso(to)}'`;
  const place = partition === TENANT ? "" : `/subscriptions/${partition}`;
  const resource = "providers/Microsoft.Insights/eventtypes/management/values";
  return `${place}/${resource}?api-version=2015-04-01&$filter=${encodeURIComponent(filter)}`;
}

export function wantedOf(partition: string): { readonly what: string; readonly right: string; readonly place: string } {
  return partition === TENANT
    ? { what: "the Activity Log", right: "Reader on /providers/Microsoft.Insights", place: "the tenant" }
    : { what: "the Activity Log", right: "Reader", place: partition };
}

function tooWide({ from, to }: Slice): MallcopError {
  return new MallcopError("slice-too-wide", { vendor: "The Activity Log", from: iso(from), to: iso(to) });
}

function iso(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}
