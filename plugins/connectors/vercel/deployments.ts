/**
 * The deployments: listed by when they were created, and followed until they have ended, because the list does not come back
 * to them.
 *
 * @see https://vercel.com/docs/rest-api/reference/endpoints/deployments/list-deployments
 */
import type {
  Context,
  Instant,
  Json,
  LogFeed,
  LogPage,
  Open,
  Partition,
  Slice,
} from "../../../src/connector/contract.ts";
import { isObject } from "../../../src/connector/shape.ts";
import { accountName, openVercel, teamOf, type Vercel, type VercelConfig } from "./client.ts";
import { isUnderWay, normalizeDeployment, readDeployment } from "./deployment.ts";
import { refusal } from "./errors.ts";
import { type Ends, readNewestFirst } from "./newest-first.ts";

export const deployments: LogFeed<VercelConfig> = {
  kind: "log",
  partitions: async (ctx) => [{ id: accountName(teamOf(ctx)) }],
  read,
  follow,
  normalize: normalizeDeployment,
};

/** A build may take 45 minutes, and wait in a queue; what is not done after this long never will be. */
const GIVEN_UP_AFTER_MS = 7 * 24 * 3_600_000;

async function* read(
  ctx: Context<VercelConfig>,
  _partition: Partition,
  slice: Slice,
  at?: Json,
  open: Open = {},
): AsyncGenerator<LogPage> {
  const vercel = openVercel(ctx);
  const source = { list: (ends: Ends) => listDeployments(vercel, ends), dated };
  const start = typeof at === "number" ? (at as Instant) : undefined;
  for await (const page of readNewestFirst(source, slice, start)) {
    yield { ...page, open: openAfter(page.records, open, ctx.now) };
  }
}

/** Looks for each deployment where it stands in the list; one that is not there any more is asked for by its id. */
async function* follow(ctx: Context<VercelConfig>, _partition: Partition, open: Open): AsyncGenerator<LogPage> {
  const vercel = openVercel(ctx);
  for (const [id, left] of Object.entries(open)) {
    const created = isObject(left) && typeof left.created === "number" ? left.created : ctx.now;
    const found = await lookAgain(vercel, id, created as Instant);
    if (found !== undefined) yield { records: [found], open: openAfter([found], open, ctx.now) };
    else yield { records: [], open: { [id]: null } };
  }
}

async function lookAgain(vercel: Vercel, id: string, created: Instant): Promise<unknown> {
  const ends: Ends = { since: (created - 1) as Instant, until: (created + 1) as Instant, limit: 100 };
  const listed = (await listDeployments(vercel, ends)).find((record) => readDeployment(record)?.id === id);
  if (listed !== undefined) return listed;
  const answer = await vercel.get(`/v13/deployments/${encodeURIComponent(id)}`);
  if (answer.status === 404) return undefined;
  if (answer.status !== 200 || readDeployment(answer.data) === undefined) throw refusal(answer, `the deployment ${id}`);
  return answer.data;
}

/** @throws MallcopError if the list is not given */
export async function listDeployments(vercel: Vercel, ends: Ends): Promise<readonly unknown[]> {
  const answer = await vercel.get("/v7/deployments", { ...ends });
  const found = isObject(answer.data) ? answer.data.deployments : undefined;
  if (answer.status !== 200 || !Array.isArray(found))
    throw refusal(answer, `the deployments of ${accountName(vercel.team)}`);
  return found;
}

/** What changes in the list of those under way, by what was just seen of them. */
function openAfter(records: readonly unknown[], open: Open, now: Instant): Record<string, Json | null> {
  const changed: Record<string, Json | null> = {};
  for (const record of records) {
    const deployment = readDeployment(record);
    if (deployment === undefined) continue;
    const { id, created } = deployment;
    if (isUnderWay(deployment) && now - created < GIVEN_UP_AFTER_MS) changed[id] = { created };
    else if (Object.hasOwn(open, id)) changed[id] = null;
  }
  return changed;
}

function dated(record: unknown) {
  const found = readDeployment(record);
  return { id: found?.id, time: found?.created };
}
