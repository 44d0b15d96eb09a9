/** The stand-in's REST lists of an organization and its repositories: who may read them, filters, and pages by links. */
import { message, notFound, type Reply, type StandInOrg, type StandInToken, type Visit } from "./api.ts";
import type { StandInEstateRepo } from "./estate.ts";
import { wireDelivery, wireDeliveryItem, wireHook, wireInstallation, wireRepository } from "./wire.ts";
import { wireDependabotAlert, wireRun, wireSecretAlert } from "./wire-records.ts";

const PAGE_DEFAULT = 30;
const PAGE_MAX = 100;

/** Scope of a classic token, and permission of the others, by the first word below the organization. */
const RIGHTS: Readonly<Record<string, readonly [classic: string, other: string]>> = {
  memberships: ["read:org", "members=read"],
  collaborators: ["repo", "metadata=read"],
  installations: ["read:org", "organization_administration=read"],
  hooks: ["admin:org_hook", "organization_hooks=read"],
  repos: ["repo", "metadata=read"],
  "secret-scanning": ["repo", "secret_scanning_alerts=read"],
  dependabot: ["repo", "vulnerability_alerts=read"],
  actions: ["repo", "actions=read"],
};

/** A list of the organization, such as `orgs/acme/hooks`; `undefined` if there is no such list. */
export function organizationList(visit: Visit, org: StandInOrg): Reply | undefined {
  const [list = "", id, more, last] = visit.path.split("/").slice(3);
  const { estate = {} } = org;
  const repos = estate.repos ?? [];
  const repoOf = (name: string): StandInEstateRepo => repos.find((repo) => repo.name === name) ?? { id: 1, name };
  const hook = estate.hooks?.find((one) => String(one.id) === id);
  switch (`${list}${more === "deliveries" ? "/deliveries" : ""}${last === undefined ? "" : "/one"}`) {
    case "installations":
      return allowed(visit, list, () =>
        paged(visit, estate.installations ?? [], (app) => wireInstallation(org, app), "installations"),
      );
    case "memberships": {
      const member = estate.members?.find(({ login }) => login === id);
      if (member === undefined) return allowed(visit, list, notFound);
      const role = member.role?.toLowerCase() ?? "member";
      return allowed(visit, list, () => ({ status: 200, body: { state: "active", role, user: { login: id } } }));
    }
    case "hooks":
      return allowed(visit, list, () => paged(visit, estate.hooks ?? [], (one) => wireHook(org, one)));
    case "hooks/deliveries":
      return allowed(visit, list, () =>
        paged(visit, newestFirst(hook?.deliveries ?? [], "deliveredAt"), wireDeliveryItem),
      );
    case "hooks/deliveries/one": {
      const delivery = hook?.deliveries?.find((one) => String(one.id) === last);
      return delivery === undefined ? notFound() : { status: 200, body: wireDelivery(delivery) };
    }
    case "repos":
      return allowed(visit, list, () => paged(visit, repos, (repo) => wireRepository(org, repo)));
    case "secret-scanning": {
      const hide = visit.url.searchParams.get("hide_secret") === "true";
      const alerts = byUpdate(estate.secretAlerts ?? []);
      return allowed(visit, list, () =>
        paged(visit, alerts, (one) => wireSecretAlert(org, repoOf(one.repo), one, hide)),
      );
    }
    case "dependabot": {
      // GitHub pages this list by cursor only.
      if (visit.url.searchParams.has("page") && !visit.url.searchParams.has("after"))
        return message(400, "Bad Request");
      const alerts = byUpdate(estate.dependabotAlerts ?? []);
      return allowed(visit, list, () => paged(visit, alerts, (one) => wireDependabotAlert(org, repoOf(one.repo), one)));
    }
    default:
      return undefined;
  }
}

/** Workflow runs of a repository, newest first; with a filter at most a thousand. */
export function workflowRuns(visit: Visit, org: StandInOrg): Reply {
  const [name = "", , , id] = visit.path.split("/").slice(3);
  const repo = org.estate?.repos?.find((one) => one.name === name);
  if (repo === undefined) return notFound();
  if (id !== undefined) {
    const run = repo.runs?.find((one) => String(one.id) === id);
    return run === undefined ? notFound() : { status: 200, body: wireRun(org, repo, run) };
  }
  const [from = "", to = "~"] = visit.url.searchParams.get("created")?.split("..") ?? [];
  const runs = newestFirst(repo.runs ?? [], "createdAt").filter((run) => run.createdAt >= from && run.createdAt <= to);
  return allowed(visit, "actions", () =>
    paged(visit, runs.slice(0, 1000), (run) => wireRun(org, repo, run), "workflow_runs"),
  );
}

/** Who can reach a repository. */
export function repositoryCollaborators(visit: Visit, org: StandInOrg): Reply {
  const repo = org.estate?.repos?.find(({ name }) => name === visit.path.split("/")[3]);
  if (repo === undefined) return notFound();
  const insiders = new Set(org.estate?.members?.map(({ login }) => login));
  const outside = visit.url.searchParams.get("affiliation") === "outside";
  const people = (repo.collaborators ?? []).filter(({ login }) => !outside || !insiders.has(login));
  return allowed(visit, "collaborators", () =>
    paged(visit, people, ({ id, login, permission }) => ({ id, login, role_name: permission.toLowerCase() })),
  );
}

function allowed({ token }: Visit, list: string, give: () => Reply): Reply {
  const [classic = "", other = ""] = RIGHTS[list] ?? [];
  if (token === undefined || token.owner === false) return notFound();
  return token.rights.includes(token.kind === "classic" ? classic : other) ? give() : denied(token, classic, other);
}

/** GitHub shows a classic token nothing where it tells others what is missing. */
function denied({ kind }: StandInToken, classic: string, other: string): Reply {
  if (kind === "classic") return { ...notFound(), headers: { "x-accepted-oauth-scopes": classic } };
  const text = `Resource not accessible by ${kind === "fine-grained" ? "personal access token" : "integration"}`;
  return { ...message(403, text), headers: { "x-accepted-github-permissions": other } };
}

/** A page of a list; below `member`, with the count of all, where GitHub wraps it. */
function paged<Thing>(visit: Visit, all: readonly Thing[], wire: (thing: Thing) => unknown, member?: string): Reply {
  const { searchParams } = visit.url;
  const size = Math.min(PAGE_MAX, Math.max(1, Number(searchParams.get("per_page") ?? PAGE_DEFAULT) || PAGE_DEFAULT));
  const start = Number(searchParams.get("after") ?? 0);
  const rows = all.slice(start, start + size).map(wire);
  const next = new URL(visit.url);
  next.searchParams.set("after", String(start + size));
  return {
    status: 200,
    headers: start + size < all.length ? { link: `<${next.href}>; rel="next"` } : {},
    body: member === undefined ? rows : { total_count: all.length, [member]: rows },
  };
}

function newestFirst<Thing>(things: readonly Thing[], by: keyof Thing): readonly Thing[] {
  return [...things].sort((a, b) => (String(a[by]) < String(b[by]) ? 1 : -1));
}

function byUpdate<Alert extends { readonly createdAt: string; readonly updatedAt?: string }>(
  alerts: readonly Alert[],
): readonly Alert[] {
  const changed = (alert: Alert): string => alert.updatedAt ?? alert.createdAt;
  return [...alerts].sort((a, b) => (changed(a) < changed(b) ? 1 : -1));
}
