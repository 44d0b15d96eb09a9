/**
 * The activity feed: everything that was done in the account, newest first and without a cursor.
 *
 * @see https://vercel.com/docs/activity-log
 */
import type { Context, Instant, Json, LogFeed, LogPage, Partition, Slice } from "../../../src/connector/contract.ts";
import { isObject } from "../../../src/connector/shape.ts";
import { firstText, timeOf } from "./activity.ts";
import { accountName, openVercel, teamOf, type Vercel, type VercelConfig } from "./client.ts";
import { refusal } from "./errors.ts";
import { type Ends, readNewestFirst } from "./newest-first.ts";
import { normalizeActivity } from "./normalize-activity.ts";
import { foregoneTeams } from "./teams.ts";

export const events: LogFeed<VercelConfig> = { kind: "log", partitions, read, normalize: normalizeActivity };

async function partitions(ctx: Context<VercelConfig>): Promise<readonly Partition[]> {
  const team = teamOf(ctx);
  if (team === undefined) {
    const others = await foregoneTeams(openVercel(ctx));
    if (others.length > 0)
      ctx.log.warn(`only the token owner's own account is read, not the teams ${others.join(", ")}: set \`team_id\``);
  }
  return [{ id: accountName(team) }];
}

async function* read(
  ctx: Context<VercelConfig>,
  _partition: Partition,
  slice: Slice,
  at?: Json,
): AsyncGenerator<LogPage> {
  const vercel = openVercel(ctx);
  const source = { list: (ends: Ends) => listEvents(vercel, ends), dated };
  yield* readNewestFirst(source, slice, typeof at === "number" ? (at as Instant) : undefined);
}

/** @throws MallcopError if the feed is not given */
export async function listEvents(vercel: Vercel, { since, until, limit }: Ends): Promise<readonly unknown[]> {
  const answer = await vercel.get("/v3/events", {
    since: new Date(since).toISOString(),
    until: new Date(until).toISOString(),
    limit,
    withPayload: "true",
  });
  const found = isObject(answer.data) ? answer.data.events : undefined;
  if (answer.status !== 200 || !Array.isArray(found))
    throw refusal(answer, `the activity events of ${accountName(vercel.team)}`);
  return found;
}

function dated(record: unknown) {
  if (!isObject(record)) return { id: undefined, time: undefined };
  return { id: firstText(record, ["id"]), time: timeOf(record.createdAt) };
}
