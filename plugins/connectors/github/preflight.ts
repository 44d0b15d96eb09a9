/** What `mallcop doctor` says of GitHub: the token, the plan, and whether the audit log can be reached; nothing is changed. */
import type { Check, Context } from "../../../src/connector/contract.ts";
import { asMallcopError, type MallcopError } from "../../../src/connector/errors.ts";
import { type Answer, type GitHub, type GitHubConfig, openGitHub } from "./client.ts";
import { auditLogRefusal, planOf, refusal } from "./errors.ts";

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
  yield await check("plan: Enterprise Cloud", async () => {
    const plan = await planOf(github, org);
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
}

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

async function check(right: string, look: () => Promise<Finding>): Promise<Check> {
  try {
    return { right, feeds: FEEDS, ...(await look()) };
  } catch (thrown) {
    return { right, feeds: FEEDS, ...trouble(asMallcopError(thrown)) };
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
