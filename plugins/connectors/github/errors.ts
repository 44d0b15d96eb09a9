/**
 * What a refusal of GitHub means, and what to do. GitHub answers 404 for what does not exist, what the plan lacks and what
 * the token may not see alike; the organization's own record tells them apart.
 */
import { MallcopError } from "../../../src/connector/errors.ts";
import { isObject } from "../../../src/connector/shape.ts";
import type { Answer, GitHub } from "./client.ts";
import type { GraphError } from "./graph.ts";
import { VIEWER } from "./queries.ts";

/** What was asked for, in words, and the right that it needs. */
export interface Wanted {
  readonly what: string;
  readonly right: string;
}

const VENDOR = "GitHub";
const RIGHT =
  "`read:audit_log` for a classic token, organization permission Administration: read for a fine-grained one or an App";

/** Why the audit log of `org` was not given. May ask for the organization's record. */
export async function auditLogRefusal(github: GitHub, answer: Answer, org: string): Promise<MallcopError> {
  if (answer.status === 404) {
    const scopes = answer.headers["x-oauth-scopes"];
    const scoped = scopes === undefined || /\baudit_log\b/.test(scopes);
    return notFound(github, org, await planOf(github, org), scoped && (await isOwner(github, org)));
  }
  return refusal(github, answer, `the audit log of ${org}`);
}

/** A 200 that GitHub itself calls incomplete, because an organization wants single sign-on. */
export function partialResults(what: string): MallcopError {
  return denied(what, "GitHub held entries back: authorize the token for single sign-on under Settings, Tokens.");
}

/** What an answer other than the expected one means, whichever resource it was. */
export function refusal(github: GitHub, answer: Answer, what: string, right = RIGHT): MallcopError {
  const { status } = answer;
  const said = github.excerpt(answer);
  if (status === 401) {
    return new MallcopError("auth-failed", {
      vendor: VENDOR,
      reason: said || "HTTP 401",
      advice: "Make a new token, store it as a repository secret and pass it to the step as the variable GITHUB_TOKEN.",
    });
  }
  if (status === 403) return denied(what, forbiddenAdvice(github, answer, right));
  if (status === 200)
    return new MallcopError("vendor-answer-unexpected", { vendor: VENDOR, reason: "a list was expected" });
  if (status < 400) {
    return new MallcopError("vendor-answer-unexpected", {
      vendor: VENDOR,
      reason: `HTTP ${status} for ${what}, as if it had moved`,
    });
  }
  return new MallcopError("vendor-refused", {
    vendor: VENDOR,
    reason: said ? `HTTP ${status}, ${said}` : `HTTP ${status}`,
  });
}

/** GitHub's 404 for a list: it may be missing, switched off, or not for this token. */
export function hiddenList(github: GitHub, answer: Answer, { what, right }: Wanted): MallcopError {
  if (answer.status !== 404) return refusal(github, answer, what, right);
  return denied(what, github.token.automatic ? AUTOMATIC : `Let an owner make the token, with the right ${right}.`);
}

/** Why GraphQL did not give everything. Each of its errors has a type; what it does not name is not guessed. */
export function graphRefusal(
  github: GitHub,
  errors: readonly GraphError[],
  { what, right }: Wanted,
  refused?: Answer,
): MallcopError {
  if (refused !== undefined) return refusal(github, refused, what, right);
  if (errors.some(({ type }) => DENIED.has(type)))
    return denied(what, github.token.automatic ? AUTOMATIC : `Give the token the right ${right}.`);
  const [first] = errors;
  const said = github.excerpt({ status: 200, headers: {}, data: first?.message ?? "" });
  return new MallcopError("vendor-refused", { vendor: VENDOR, reason: said || `GraphQL error for ${what}` });
}

const DENIED: ReadonlySet<string> = new Set(["FORBIDDEN", "INSUFFICIENT_SCOPES", "NOT_FOUND"]);

/** Whether the token's owner owns the organization; `undefined` if GitHub does not say. */
async function isOwner(github: GitHub, org: string): Promise<boolean | undefined> {
  const { data, errors } = await github.graph(VIEWER, { org });
  const organization = errors.length === 0 && isObject(data) ? data.organization : undefined;
  return isObject(organization) && typeof organization.viewerCanAdminister === "boolean"
    ? organization.viewerCanAdminister
    : undefined;
}

/** The part of an organization's record that only its owners see. `undefined`: not told; `hidden`: no such organization for us. */
export async function planOf(github: GitHub, org: string): Promise<string | "hidden" | undefined> {
  const answer = await github.ask("GET /orgs/{org}", { org });
  if (answer.status === 404) return "hidden";
  if (answer.status !== 200) throw refusal(github, answer, `the organization ${org}`);
  const plan = isObject(answer.data) ? answer.data.plan : undefined;
  return isObject(plan) && typeof plan.name === "string" && /^[\w-]{1,40}$/.test(plan.name) ? plan.name : undefined;
}

function notFound(github: GitHub, org: string, plan: string | undefined, owner: boolean | undefined): MallcopError {
  const log = `the audit log of ${org}`;
  if (github.token.automatic) return denied(log, AUTOMATIC);
  if (plan === "hidden")
    return denied(
      log,
      "The token does not see this organization: check `org` in mallcop.yaml, and who made the token.",
    );
  // Most tokens are not told the plan. An owner's token that GitHub gives a 404, and no 403, has nothing to find there.
  if (plan === "enterprise" || (plan === undefined && owner !== true)) {
    return denied(log, `Let an owner of the organization make the token, with the right ${RIGHT}.`);
  }
  return new MallcopError("feed-not-available", {
    vendor: VENDOR,
    what: "the audit log",
    reason: `${org} is on ${plan === undefined ? "another plan, it seems" : `the plan "${plan}"`}, and the API needs Enterprise Cloud`,
    advice:
      "Nothing is wrong with the token; on this plan GitHub shows the audit log on its website only, and mallcop compares lists.",
  });
}

const AUTOMATIC =
  "The token looks like the one that Actions makes for every job, which cannot read an organization. Store a token of an owner " +
  "as the repository secret MALLCOP_GITHUB_TOKEN and pass it to the step as the variable GITHUB_TOKEN.";

function denied(what: string, advice: string): MallcopError {
  return new MallcopError("permission-missing", { vendor: VENDOR, right: what, advice });
}

function forbiddenAdvice(github: GitHub, { headers }: Answer, right: string): string {
  const sso = ssoUrl(github, headers["x-github-sso"]);
  if (sso !== undefined) return `The organization wants the token authorized for single sign-on: ${sso}`;
  if (github.token.automatic) return AUTOMATIC;
  const wanted =
    vendorWords(headers["x-accepted-github-permissions"]) ?? vendorWords(headers["x-accepted-oauth-scopes"]);
  return wanted === undefined ? `Give the token the right ${right}.` : `Give the token one of: ${wanted}.`;
}

/** The page to authorize a token at. Shown only if it is on the GitHub that we talk to. */
function ssoUrl(github: GitHub, header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const url = URL.parse(/\burl=(\S+)/.exec(header)?.[1] ?? "");
  const ours = new URL(github.root).host.replace(/^api\./, "");
  const usable = url !== null && url.host === ours && url.href.length <= 500 && /^[!-~]+$/.test(url.href);
  return usable
    ? url.href
    : "open the organization's page in a browser, then authorize the token under Settings, Tokens.";
}

/** Names of scopes and permissions, as GitHub writes them in headers. */
function vendorWords(header: string | undefined): string | undefined {
  return header !== undefined && /^[\w:=;, -]{1,200}$/.test(header) ? header : undefined;
}

/**
 * Trouble with a page that is not the first. A right that was there a moment ago is not what is missing: the listing is partial,
 * and the next run looks again. If it is missing after all, the first page will say so.
 */
export function halfWay(thrown: unknown, { what }: Wanted): unknown {
  const refused = thrown instanceof MallcopError && /^(?:permission|not_available)$/.test(thrown.kind);
  return refused ? new MallcopError("listing-partial", { what }, { cause: thrown }) : thrown;
}
