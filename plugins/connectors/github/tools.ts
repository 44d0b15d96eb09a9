/** Look-ups in a GitHub organization for an investigator: who somebody is in it, who can reach a repository, what somebody did. */
import type { Context, FoundRow, Instant, Tools } from "../../../src/connector/contract.ts";
import { isObject, list, object, optionalText, text } from "../../../src/connector/shape.ts";
import { type GitHubConfig, openGitHub } from "./client.ts";
import { auditLogRefusal, hiddenList } from "./errors.ts";
import { organizationPages } from "./graph.ts";
import { wholeList } from "./listing.ts";
import { textOf } from "./organization-state.ts";
import { PERSON_TEAMS } from "./queries.ts";

const HOUR_MS = 3_600_000;
const MEMBERS_RIGHT = "`read:org`, or organization Members: read";
const PAGE = 100;

const tools: Tools<GitHubConfig> = {
  async person(ctx, input) {
    const { org } = ctx.config;
    const login = text(input.login, "login");
    const github = await openGitHub(ctx);
    const wanted = { what: `the memberships of ${org}`, right: MEMBERS_RIGHT };
    const answer = await github.ask("GET /orgs/{org}/memberships/{login}", { org, login });
    // GitHub says the same of a stranger and of somebody that the token may not see; the teams tell a missing right.
    if (answer.status !== 200 && answer.status !== 404) throw hiddenList(github, answer, wanted);
    const { role, state } = answer.status === 200 ? object(answer.data, "the membership", "GitHub") : {};
    const rows: FoundRow[] = [
      {
        what: "membership",
        name: org,
        role: optionalText(role, "role", "GitHub") ?? "none",
        state: optionalText(state, "state", "GitHub"),
      },
    ];
    const pages = organizationPages(github, { org, query: PERSON_TEAMS, field: "teams", wanted, more: { login } });
    for await (const edges of pages)
      for (const { node } of edges) rows.push({ what: "team", name: text(node.slug, "slug", "GitHub") });
    return { rows };
  },

  async repository_access(ctx, input) {
    const { org: owner } = ctx.config;
    const repo = text(input.repo, "repo");
    const github = await openGitHub(ctx);
    const wanted = {
      what: `the collaborators of ${owner}/${repo}`,
      right: "`repo` of an owner, or repository Metadata: read",
    };
    const rows: FoundRow[] = [];
    // Outsiders are asked for by themselves: the list of all does not tell them apart.
    const listed = async (affiliation: string) => {
      const found = new Map<string, string>();
      const pages = wholeList(github, {
        route: "GET /repos/{owner}/{repo}/collaborators",
        parameters: { owner, repo, affiliation },
        wanted,
      });
      for await (const page of pages)
        for (const one of page)
          found.set(text(one.login, "login", "GitHub"), text(one.role_name, "role_name", "GitHub"));
      return found;
    };
    const outside = await listed("outside");
    for (const [login, role] of await listed("all")) rows.push({ login, role, outside: outside.has(login) });
    return { rows };
  },

  audit_log: async (ctx, input) =>
    await auditEntries(ctx, Number(input.hours), {
      actor: typeof input.actor === "string" ? input.actor : undefined,
      action: typeof input.action === "string" ? input.action : undefined,
      repo: typeof input.repo === "string" ? `${ctx.config.org}/${input.repo}` : undefined,
    }),
};

export default tools;

/** One page, the newest first; reads of Git objects are left out, as in the feed. */
async function auditEntries(
  ctx: Context<GitHubConfig>,
  hours: number,
  filters: Readonly<Record<string, string | undefined>>,
) {
  const { org } = ctx.config;
  const github = await openGitHub(ctx);
  const from = new Date((ctx.now - hours * HOUR_MS) as Instant).toISOString().replace(/\.\d+Z$/, "Z");
  // The manifest's schema lets no space or colon into a filter.
  const wanted = Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`]));
  const answer = await github.ask("GET /orgs/{org}/audit-log", {
    org,
    phrase: [`created:>=${from}`, ...wanted].join(" "),
    include: "web",
    order: "desc",
    per_page: PAGE,
  });
  if (answer.status !== 200 || !Array.isArray(answer.data)) throw await auditLogRefusal(github, answer, org);
  const entries = list(answer.data, "the audit log", "GitHub").map((entry) => (isObject(entry) ? entry : {}));
  return { rows: entries.map(entryRow), more: answer.headers.link?.includes('rel="next"') === true };
}

function entryRow(entry: Readonly<Record<string, unknown>>): FoundRow {
  const time = entry["@timestamp"] ?? entry.created_at;
  return {
    time: typeof time === "number" ? new Date(time).toISOString() : undefined,
    action: textOf(entry, "action"),
    actor: textOf(entry, "actor"),
    user: textOf(entry, "user"),
    repo: textOf(entry, "repo"),
    team: textOf(entry, "team"),
    source_ip: textOf(entry, "actor_ip"),
    country: isObject(entry.actor_location) ? textOf(entry.actor_location, "country_code") : undefined,
    token_kind: textOf(entry, "programmatic_access_type"),
  };
}
