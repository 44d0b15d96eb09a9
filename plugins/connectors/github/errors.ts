/**
 * What a refusal of GitHub means, and what to do. GitHub answers 404 for what does not exist, what the plan lacks and what
 * the token may not see alike; the organization's own record tells them apart.
 */
import { MallcopError } from "../../../src/connector/errors.ts";
import type { Answer, GitHub } from "./client.ts";
import { isObject } from "./entry.ts";

const VENDOR = "GitHub";
const RIGHT =
  "`read:audit_log` for a classic token, organization permission Administration: read for a fine-grained one or an App";

/** Why the audit log of `org` was not given. May ask for the organization's record. */
export async function auditLogRefusal(github: GitHub, answer: Answer, org: string): Promise<MallcopError> {
  if (answer.status === 404) return notFound(github, org, await planOf(github, org));
  return refusal(github, answer, `the audit log of ${org}`);
}

/** A 200 that GitHub itself calls incomplete, because an organization wants single sign-on. */
export function partialResults(org: string): MallcopError {
  return denied(org, "GitHub held entries back: authorize the token for single sign-on under Settings, Tokens.");
}

/** What an answer other than the expected one means, whichever resource it was. */
export function refusal(github: GitHub, answer: Answer, right: string): MallcopError {
  const { status } = answer;
  const said = github.excerpt(answer);
  if (status === 401) {
    return new MallcopError("auth-failed", {
      vendor: VENDOR,
      reason: said || "HTTP 401",
      advice: "Make a new token, store it as a repository secret and pass it to the step as the variable GITHUB_TOKEN.",
    });
  }
  if (status === 403)
    return new MallcopError("permission-missing", { vendor: VENDOR, right, advice: forbiddenAdvice(github, answer) });
  if (status === 200)
    return new MallcopError("vendor-answer-unexpected", { vendor: VENDOR, reason: "a list was expected" });
  if (status < 400) {
    return new MallcopError("vendor-answer-unexpected", {
      vendor: VENDOR,
      reason: `HTTP ${status} for ${right}, as if it had moved`,
    });
  }
  return new MallcopError("vendor-refused", {
    vendor: VENDOR,
    reason: said ? `HTTP ${status}, ${said}` : `HTTP ${status}`,
  });
}

/** The part of an organization's record that only its owners see. `undefined`: not told; `hidden`: no such organization for us. */
export async function planOf(github: GitHub, org: string): Promise<string | "hidden" | undefined> {
  const answer = await github.ask("GET /orgs/{org}", { org });
  if (answer.status === 404) return "hidden";
  if (answer.status !== 200) throw refusal(github, answer, `the organization ${org}`);
  const plan = isObject(answer.data) ? answer.data.plan : undefined;
  return isObject(plan) && typeof plan.name === "string" && /^[\w-]{1,40}$/.test(plan.name) ? plan.name : undefined;
}

function notFound(github: GitHub, org: string, plan: string | undefined): MallcopError {
  if (github.token.automatic) return denied(org, AUTOMATIC);
  if (plan === "hidden")
    return denied(
      org,
      "The token does not see this organization: check `org` in mallcop.yaml, and who made the token.",
    );
  if (plan === undefined || plan === "enterprise") {
    return denied(org, `Let an owner of the organization make the token, with the right ${RIGHT}.`);
  }
  return new MallcopError("feed-not-available", {
    vendor: VENDOR,
    what: "the audit log",
    reason: `${org} is on the plan "${plan}", and the API needs Enterprise Cloud`,
    advice: "Nothing is wrong with the token; on this plan GitHub shows the audit log on its website only.",
  });
}

const AUTOMATIC =
  "The token looks like the one that Actions makes for every job, which cannot read an organization. Store a token of an owner " +
  "as the repository secret MALLCOP_GITHUB_TOKEN and pass it to the step as the variable GITHUB_TOKEN.";

function denied(org: string, advice: string): MallcopError {
  return new MallcopError("permission-missing", { vendor: VENDOR, right: `the audit log of ${org}`, advice });
}

function forbiddenAdvice(github: GitHub, { headers }: Answer): string {
  const sso = ssoUrl(github, headers["x-github-sso"]);
  if (sso !== undefined) return `The organization wants the token authorized for single sign-on: ${sso}`;
  if (github.token.automatic) return AUTOMATIC;
  const wanted =
    vendorWords(headers["x-accepted-github-permissions"]) ?? vendorWords(headers["x-accepted-oauth-scopes"]);
  return wanted === undefined ? `Give the token the right ${RIGHT}.` : `Give the token one of: ${wanted}.`;
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
