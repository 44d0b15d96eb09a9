/** The stand-in's `audit-log` resource: who may read it, what a search finds in it, and pages by opaque cursors. */
import {
  type GitHubStandInOptions,
  message,
  notFound,
  type Reply,
  type StandInEntry,
  type StandInOrg,
  type StandInToken,
  type Visit,
} from "./api.ts";
import { parsePhrase, type Search } from "./phrase.ts";

const PAGE_MAX = 100;
const PAGE_DEFAULT = 30;
const AUDIT_RIGHTS = { classic: "read:audit_log", other: "organization_administration=read" } as const;

export function auditLog(visit: Visit, org: StandInOrg, options: GitHubStandInOptions): Reply {
  const { token, url } = visit;
  if (!token || token.owner === false || (org.plan !== undefined && org.plan !== "enterprise")) return notFound();
  const lacking = forbidden(token, org);
  if (lacking) return lacking;
  const search = parsePhrase(url.searchParams.get("phrase") ?? "");
  if (!search)
    return {
      status: 422,
      body: {
        message: "Validation Failed",
        errors: [{ message: "The search phrase is not valid", field: "phrase", code: "invalid" }],
      },
    };
  const ascending = url.searchParams.get("order") === "asc";
  const found = visibleEntries(org, search, url.searchParams.get("include") ?? "web", options);
  const ordered = ascending ? found : found.reverse();
  const cursor = url.searchParams.get("after");
  const start = cursor ? afterCursor(ordered, cursor, ascending) : 0;
  if (start === undefined) return message(400, "Invalid Cursor");
  const size = Math.min(
    PAGE_MAX,
    Math.max(1, Number(url.searchParams.get("per_page") ?? PAGE_DEFAULT) || PAGE_DEFAULT),
  );
  const page = ordered.slice(start, start + size);
  const last = page.at(-1);
  const more = last !== undefined && start + size < ordered.length;
  return {
    status: 200,
    headers: more ? { link: nextLink(visit, org, cursorOf(last)) } : {},
    body: page.map(({ record }) => record),
  };
}

function forbidden(token: StandInToken, org: StandInOrg): Reply | undefined {
  if (token.sso) {
    const url = `https://github.com/orgs/${org.login}/sso?authorization_request=AAAA`;
    return {
      ...message(403, "Resource protected by organization SAML enforcement."),
      headers: { "x-github-sso": `required; url=${url}` },
    };
  }
  const right = token.kind === "classic" ? AUDIT_RIGHTS.classic : AUDIT_RIGHTS.other;
  if (token.rights.includes(right)) return undefined;
  const subject = token.kind === "app" || token.kind === "job" ? "integration" : "personal access token";
  const header = token.kind === "classic" ? "x-accepted-oauth-scopes" : "x-accepted-github-permissions";
  return { ...message(403, `Resource not accessible by ${subject}`), headers: { [header]: right } };
}

interface Listed {
  readonly time: number;
  readonly id: string;
  readonly record: StandInEntry["record"];
}

/** Oldest first, as the log is ordered: by `@timestamp`. */
function visibleEntries(
  org: StandInOrg,
  search: Search,
  include: string,
  { entries, clock }: GitHubStandInOptions,
): Listed[] {
  const now = clock();
  return entries
    .map(({ record, visibleAt }) => {
      const time = Number(record["@timestamp"] ?? record.created_at);
      return { time, id: String(record._document_id), record, visibleAt: visibleAt ?? time };
    })
    .filter(({ record, visibleAt }) => visibleAt <= now && (record.org === undefined || record.org === org.login))
    .filter(({ record }) => include === "all" || String(record.action).startsWith("git.") === (include === "git"))
    .filter((entry) => search.fits(entry))
    .sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
}

/** Opaque to clients, and stable while entries come and go around it. */
function cursorOf({ time, id }: Listed): string {
  return Buffer.from(`${time}|${id}`).toString("base64");
}

function afterCursor(ordered: readonly Listed[], cursor: string, ascending: boolean): number | undefined {
  const [, time, id = ""] = /^(\d+)\|(.*)$/.exec(Buffer.from(cursor, "base64").toString()) ?? [];
  if (time === undefined) return undefined;
  const beyond = (entry: Listed): number => entry.time - Number(time) || (entry.id < id ? -1 : entry.id > id ? 1 : 0);
  const index = ordered.findIndex((entry) => (ascending ? beyond(entry) > 0 : beyond(entry) < 0));
  return index === -1 ? ordered.length : index;
}

/** GitHub links to the organization by number, whatever the client asked for. */
function nextLink({ url, prefix }: Visit, org: StandInOrg, cursor: string): string {
  const next = new URL(`${prefix}/organizations/${org.id}/audit-log`, url);
  for (const [name, value] of url.searchParams)
    if (name !== "after" && name !== "before") next.searchParams.set(name, value);
  next.searchParams.set("after", cursor);
  next.searchParams.set("before", "");
  return `<${next.href}>; rel="next", <${new URL(url.pathname, url).href}>; rel="first"`;
}
