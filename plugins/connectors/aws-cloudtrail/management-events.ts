/**
 * The log feed: CloudTrail's event history. A slice is read with several narrow lookups, because LookupEvents takes one
 * filter at a time and allows two calls a second; together they show each event of the slice once.
 */
import type {
  LookupEventsCommandInput,
  LookupEventsCommandOutput,
  Event as TrailEvent,
} from "@aws-sdk/client-cloudtrail";
import type { Context, LogFeed, LogPage, Partition, Slice } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { isObject } from "../../../src/connector/shape.ts";
import { awsOf } from "./client.ts";
import type { AwsConfig } from "./config.ts";
import { isStaleToken, saidNothing, translateError } from "./errors.ts";
import { text } from "./json-path.ts";
import { normalize } from "./normalize.ts";
import { regionPlans } from "./regions.ts";

export const RIGHT = "cloudtrail:LookupEvents";

const PAGE_SIZE = 50;
/** A listing is newest-first and only worth something once it has ended; longer ones are read in halves. */
const MOST_PAGES = 60;
const NARROWEST_MS = 60_000;

/** What AWS can be asked by, one at a time. */
export type LookupAttribute = "ReadOnly" | "EventName" | "EventSource" | "AccessKeyId" | "Username" | "ResourceName";
/** One filter; none for everything. */
type Lookup = readonly [LookupAttribute, string] | undefined;

/** What must not be missed if the time ends early comes first. */
const TRAIL_CHANGES: Lookup = ["EventSource", "cloudtrail.amazonaws.com"];
/** Sign-ins of older record versions have no `readOnly`, and the filter on it would not show them. */
const SIGN_INS: Lookup = ["EventName", "ConsoleLogin"];
const SESSIONS: readonly Lookup[] = [
  "AssumeRoleWithSAML",
  "AssumeRoleWithWebIdentity",
  "GetFederationToken",
  "GetSessionToken",
].map((name) => ["EventName", name]);
const CHANGES: Lookup = ["ReadOnly", "false"];

interface Place {
  readonly account: string;
  readonly region: string;
  readonly signInsOnly: boolean;
}

export const managementEvents: LogFeed<AwsConfig> = { kind: "log", partitions, read, normalize };

async function partitions(ctx: Context<AwsConfig>): Promise<readonly Partition[]> {
  const accounts = await awsOf(ctx).accounts();
  return accounts.flatMap((account) =>
    regionPlans(ctx).map(({ region, signInsOnly }) => ({
      id: `${account}/${region}`,
      with: { account, region, sign_ins_only: signInsOnly },
    })),
  );
}

async function* read(ctx: Context<AwsConfig>, partition: Partition, slice: Slice): AsyncIterable<LogPage> {
  const place = placeOf(partition);
  await awsOf(ctx).prove(place.account);
  const seen = new Set<string>();
  for (const lookup of lookupsOf(ctx.config, place)) {
    for await (const events of lookUp(ctx, place, slice, lookup)) {
      yield { records: events.filter((event) => isNew(event, seen)) };
    }
  }
}

function lookupsOf(config: AwsConfig, place: Place): readonly Lookup[] {
  if (place.signInsOnly) return [SIGN_INS];
  const sessions = config.include_sts ? SESSIONS : [];
  return config.include_read_events
    ? [TRAIL_CHANGES, SIGN_INS, undefined]
    : [TRAIL_CHANGES, SIGN_INS, ...sessions, CHANGES];
}

/** One lookup to its end. A place that AWS has lost is looked for once more, from the beginning. */
export async function* lookUp(
  ctx: Context<AwsConfig>,
  place: Pick<Place, "account" | "region">,
  slice: Slice,
  lookup: Lookup,
): AsyncIterable<readonly TrailEvent[]> {
  let token: string | undefined;
  let restarts = 0;
  for (let pages = 1; ; pages += 1) {
    const answer = await page(ctx, place, slice, lookup, token, restarts === 0);
    if (answer === "lost") {
      restarts += 1;
      token = undefined;
      continue;
    }
    // AWS says so where there is nothing: an answer without the list was lost on the way, and not a quiet hour.
    if (answer.Events === undefined) throw saidNothing("LookupEvents");
    yield answer.Events;
    // An empty page says nothing; only a missing token ends the listing.
    token = answer.NextToken;
    if (!token) return;
    if (pages >= MOST_PAGES && slice.to - slice.from > NARROWEST_MS) {
      throw new MallcopError("slice-too-wide", { vendor: "AWS CloudTrail", ...bounds(slice) });
    }
  }
}

async function page(
  ctx: Context<AwsConfig>,
  place: Pick<Place, "account" | "region">,
  slice: Slice,
  lookup: Lookup,
  token: string | undefined,
  mayRestart: boolean,
): Promise<LookupEventsCommandOutput | "lost"> {
  const { LookupEventsCommand } = await import("@aws-sdk/client-cloudtrail");
  const client = await awsOf(ctx).cloudTrail(place.account, place.region);
  const input: LookupEventsCommandInput = {
    // The same bounds on every page: a token holds for identical parameters only. AWS includes both ends.
    StartTime: new Date(slice.from),
    EndTime: new Date(slice.to),
    MaxResults: PAGE_SIZE,
    ...(lookup === undefined ? {} : { LookupAttributes: [{ AttributeKey: lookup[0], AttributeValue: lookup[1] }] }),
    ...(token === undefined ? {} : { NextToken: token }),
  };
  try {
    return await client.send(new LookupEventsCommand(input));
  } catch (thrown) {
    if (isStaleToken(thrown) && mayRestart) return "lost";
    const place_ = `${place.account}/${place.region}`;
    throw translateError(thrown, { right: RIGHT, place: place_, credentialWorks: true, ...bounds(slice) });
  }
}

function isNew(event: unknown, seen: Set<string>): boolean {
  const id = text(event, "EventId");
  if (id === undefined) return true;
  const isFirst = !seen.has(id);
  seen.add(id);
  return isFirst;
}

function placeOf(partition: Partition): Place {
  const account = text(partition.with, "account");
  const region = text(partition.with, "region");
  if (account === undefined || region === undefined) {
    throw new MallcopError("internal-error", { what: `partition ${partition.id} names no account and region` });
  }
  return { account, region, signInsOnly: isObject(partition.with) && partition.with.sign_ins_only === true };
}

function bounds(slice: Slice): { readonly from: string; readonly to: string } {
  return { from: new Date(slice.from).toISOString(), to: new Date(slice.to).toISOString() };
}
