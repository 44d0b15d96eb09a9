/** What `mallcop doctor` says of Vercel: the token, the account, and whether both feeds can be read; nothing is changed. */
import type { Check, Context, Instant } from "../../../src/connector/contract.ts";
import { asMallcopError, type MallcopError } from "../../../src/connector/errors.ts";
import { isObject } from "../../../src/connector/shape.ts";
import { firstText } from "./activity.ts";
import { accountName, openVercel, type Vercel, type VercelConfig } from "./client.ts";
import { listDeployments } from "./deployments.ts";
import { refusal } from "./errors.ts";
import { listEvents } from "./events.ts";
import { foregoneTeams } from "./teams.ts";

const BOTH = ["deployments", "events"];
const WEEK_MS = 7 * 24 * 3_600_000;

export async function* preflight(ctx: Context<VercelConfig>): AsyncGenerator<Check> {
  const vercel = openVercel(ctx);
  const owner = await vercel.get("/v2/user");
  const token = await check("VERCEL_TOKEN", BOTH, async () => {
    if (owner.status !== 200) throw refusal(owner, "the token's owner");
    return { state: "works", detail: "the token is accepted" };
  });
  yield token;
  if (token.state !== "works") return;
  yield await check("account", BOTH, () => account(vercel));
  yield await check("Deployment: List", ["deployments"], async () => {
    await listDeployments(vercel, { since: (ctx.now - WEEK_MS) as Instant, until: ctx.now, limit: 1 });
    return { state: "works", detail: `the deployments of ${accountName(vercel.team)} can be read` };
  });
  const self = isObject(owner.data) ? firstText(owner.data, ["user.id", "user.uid"]) : undefined;
  yield await check("Event: List", ["events"], () => activity(vercel, ctx.now, self));
}

async function account(vercel: Vercel): Promise<Finding> {
  if (vercel.team === undefined) {
    const others = await foregoneTeams(vercel);
    if (others.length === 0) return { state: "works", detail: "the token owner's own account is read" };
    return {
      state: "unknown",
      detail: `the token owner's own account is read; the token also sees ${others.join(", ")}`,
      fix: "If a team is meant, set `team_id` in mallcop.yaml.",
    };
  }
  const answer = await vercel.get(`/v2/teams/${encodeURIComponent(vercel.team)}`);
  if (answer.status !== 200) throw refusal(answer, `the team ${vercel.team}`);
  const plan = isObject(answer.data) ? firstText(answer.data, ["billing.plan"]) : undefined;
  const shown = plan !== undefined && /^\w{1,40}$/.test(plan) ? `, on the plan "${plan}"` : "";
  return { state: "works", detail: `the team ${vercel.team} is read${shown}` };
}

/** A token that may only list its owner's events gets those without a word, as if nobody else did anything. */
async function activity(vercel: Vercel, now: Instant, self: string | undefined): Promise<Finding> {
  const found = await listEvents(vercel, { since: (now - WEEK_MS) as Instant, until: now, limit: 100 });
  const detail = `the activity of ${accountName(vercel.team)} can be read`;
  const actors = new Set(
    found.map((event) => (isObject(event) ? firstText(event, ["principalId", "userId"]) : undefined)),
  );
  const onlyOwn = self !== undefined && actors.size === 1 && actors.has(self);
  if (!onlyOwn || vercel.team === undefined || (await memberCount(vercel)) < 2) return { state: "works", detail };
  return {
    state: "unknown",
    detail: `${detail}, but this week it shows nobody else than the token's owner, and the team has more members`,
    fix: "If others were at work, the role only lists its own events: let an Owner or a Member make the token.",
  };
}

async function memberCount(vercel: Vercel): Promise<number> {
  const answer = await vercel.get(`/v3/teams/${encodeURIComponent(vercel.team ?? "")}/members`, { limit: 2 });
  return isObject(answer.data) && Array.isArray(answer.data.members) ? answer.data.members.length : 0;
}

type Finding = Omit<Check, "right" | "feeds">;

async function check(right: string, feeds: readonly string[], look: () => Promise<Finding>): Promise<Check> {
  try {
    return { right, feeds, ...(await look()) };
  } catch (thrown) {
    return { right, feeds, ...trouble(asMallcopError(thrown)) };
  }
}

const STATES: Readonly<Partial<Record<MallcopError["kind"], Check["state"]>>> = {
  auth: "missing",
  permission: "missing",
  not_available: "not_available",
};

function trouble(error: MallcopError): Finding {
  return { state: STATES[error.kind] ?? "unknown", detail: error.message, fix: error.hint };
}
