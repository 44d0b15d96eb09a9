/**
 * What `mallcop doctor` says of GitHub: the token, the plan, whether the audit log can be reached, and the first page of every
 * list and log that is read. Nothing is changed.
 */
import type { Check, Context, Instant, LogFeed, StateFeed } from "../../../src/connector/contract.ts";
import { asMallcopError, type MallcopError } from "../../../src/connector/errors.ts";
import { dependabot, secretScanning } from "./alert-feeds.ts";
import { branchProtection } from "./branch-protection.ts";
import { type Answer, type GitHub, type GitHubConfig, openGitHub } from "./client.ts";
import { collaborators } from "./collaborators.ts";
import { deployKeys } from "./deploy-keys.ts";
import { auditLogRefusal, planOf, refusal } from "./errors.ts";
import { hookDeliveries } from "./hook-deliveries.ts";
import { installations } from "./installations.ts";
import { members } from "./members.ts";
import { repositories } from "./repositories.ts";
import { teams } from "./teams.ts";
import { workflowRuns } from "./workflow-runs.ts";

const FEEDS = ["audit-log"];
const DAY_MS = 24 * 3_600_000;
/** A token that ends sooner than this is worth a word. */
const EXPIRY_NOTICE_DAYS = 14;

export async function* preflight(ctx: Context<GitHubConfig>): AsyncGenerator<Check> {
  const { org } = ctx.config;
  const github = await openGitHub(ctx);
  const answer = await github.ask("GET /orgs/{org}", { org });
  yield tokenCheck(ctx, github, answer);
  if (answer.status === 401) return;
  let plan: string | undefined;
  yield await check("plan: Enterprise Cloud", async () => {
    plan = await planOf(github, org);
    if (plan === "hidden")
      return { state: "missing", detail: `${org} is not visible to this token`, fix: "Check `org` in mallcop.yaml." };
    if (plan === undefined) return { state: "unknown", detail: "only owners are told the plan" };
    return { state: plan === "enterprise" ? "works" : "not_available", detail: `${org} is on the plan "${plan}"` };
  });
  yield await check("read:audit_log, or organization Administration: read", async () => {
    const page = await github.ask("GET /orgs/{org}/audit-log", { org, per_page: 1 });
    if (page.status !== 200 || !Array.isArray(page.data)) throw await auditLogRefusal(github, page, org);
    return { state: "works", detail: `the audit log of ${org} can be read` };
  });
  if (plan === "hidden") return;
  for (const [name, feed] of Object.entries(STATE_FEEDS))
    yield await check(name, async () => {
      const pages = feed.read(ctx, { id: org });
      for await (const { items } of pages) return { state: "works", detail: `${items.length} on the first page` };
      return { state: "unknown", detail: "the list had no page" };
    }, [name]);
  for (const [name, feed] of Object.entries(LOG_FEEDS)) yield await check(name, () => firstPage(ctx, feed), [name]);
}

const HOUR_MS = 3_600_000;

/** Reads the last hour of the feed's first partition, and no more than a page of it. */
async function firstPage(ctx: Context<GitHubConfig>, feed: LogFeed<GitHubConfig>): Promise<Finding> {
  const [partition] = await feed.partitions(ctx);
  if (partition === undefined)
    return { state: "works", detail: "not read: the audit log tells of it, or it is switched off, or there is none" };
  const to = (Math.floor(ctx.now / 1000) * 1000) as Instant;
  for await (const _ of feed.read(ctx, partition, { from: (to - HOUR_MS) as Instant, to })) break;
  return { state: "works", detail: `the last hour of ${partition.id} can be read` };
}

/** Read only where there is no audit log. */
const LOG_FEEDS: Readonly<Record<string, LogFeed<GitHubConfig>>> = {
  "hook-deliveries": hookDeliveries,
  "secret-scanning": secretScanning,
  dependabot,
  "workflow-runs": workflowRuns,
};

const STATE_FEEDS: Readonly<Record<string, StateFeed<GitHubConfig>>> = {
  members,
  collaborators,
  teams,
  repositories,
  installations,
  "deploy-keys": deployKeys,
  "branch-protection": branchProtection,
};

function tokenCheck(ctx: Context<GitHubConfig>, github: GitHub, answer: Answer): Check {
  const right = "GITHUB_TOKEN";
  if (answer.status === 401) return { right, feeds: FEEDS, ...trouble(refusal(github, answer, "the token")) };
  const scopes = answer.headers["x-oauth-scopes"];
  const shown = scopes !== undefined && /^[\w:, ]*$/.test(scopes) ? `, scopes: ${scopes || "none"}` : "";
  const expiry = expiresInDays(answer, ctx.now);
  const ending = expiry === undefined ? "" : `, ends in ${expiry} days`;
  const soon = expiry !== undefined && expiry < EXPIRY_NOTICE_DAYS;
  return {
    right,
    feeds: FEEDS,
    state: "works",
    detail: `${github.token.automatic ? "token that Actions makes for a job" : github.token.title}${shown}${ending}`,
    ...(soon && { fix: "Make a new token before this one ends." }),
  };
}

/** GitHub writes `2026-12-31 23:59:59 UTC`, or with an offset. */
function expiresInDays({ headers }: Answer, now: number): number | undefined {
  const ends = Date.parse(headers["github-authentication-token-expiration"] ?? "");
  return Number.isNaN(ends) ? undefined : Math.floor((ends - now) / DAY_MS);
}

type Finding = Omit<Check, "right" | "feeds">;

/** The rights of the manifest that a list takes: a scope of a classic token, or a permission of any other. */
const RIGHTS: Readonly<Record<string, readonly string[]>> = {
  "read:audit_log, or organization Administration: read": ["read:audit_log", "organization Administration: read"],
  members: ["read:org", "organization Members: read"],
  collaborators: ["read:org", "organization Members: read", "repo", "repository Metadata: read"],
  teams: ["read:org", "organization Members: read"],
  repositories: ["repo", "repository Metadata: read"],
  installations: ["read:org", "organization Administration: read"],
  "deploy-keys": ["repo", "repository Administration: read"],
  "branch-protection": ["repo", "repository Administration: read"],
  "hook-deliveries": ["admin:org_hook, or organization Webhooks: read"],
  "secret-scanning": ["repo", "repository Secret scanning alerts: read"],
  dependabot: ["repo", "repository Dependabot alerts: read"],
  "workflow-runs": ["repo", "repository Actions: read", "repository Metadata: read"],
};

async function check(right: string, look: () => Promise<Finding>, feeds = FEEDS): Promise<Check> {
  const rights = RIGHTS[right];
  const what = { right, feeds, ...(rights !== undefined && { rights }) };
  try {
    return { ...what, ...(await look()) };
  } catch (thrown) {
    const error = asMallcopError(thrown);
    // GitHub often names what it wants; only where it does not, all that the list takes is said.
    const named = rights?.filter((name) => error.hint.includes(name)) ?? [];
    return { ...what, ...(named.length > 0 && { rights: named }), ...trouble(error) };
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
