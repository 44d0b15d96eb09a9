/**
 * The stand-in's GraphQL: it answers the operations that it knows by name, with pages. That the queries themselves are right,
 * and that these answers fit them, a test proves against GitHub's published schema.
 */
import type { Reply, StandInOrg, StandInToken } from "./api.ts";
import type { StandInEstateRepo, StandInRule, StandInRuleset, StandInTeam } from "./estate.ts";

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Edge = Readonly<Record<string, unknown>>;

/** Scope of a classic token, and permission of the others. */
const RIGHTS: Readonly<Record<string, readonly [classic: string, other: string]>> = {
  Viewer: ["", ""],
  Members: ["read:org", "members=read"],
  PersonTeams: ["read:org", "members=read"],
  TeamMembers: ["read:org", "members=read"],
  TeamRepositories: ["read:org", "members=read"],
  Repositories: ["", "metadata=read"],
  Collaborators: ["read:org", "metadata=read"],
  DeployKeys: ["repo", "administration=read"],
  BranchRules: ["repo", "administration=read"],
  Rulesets: ["repo", "administration=read"],
};

/** The name of a query, such as `Members`. */
export function operationOf(body: string): string | undefined {
  return /\bquery (\w+)/.exec(askedIn(body).query)?.[1];
}

export function answerGraph(body: string, orgs: readonly StandInOrg[], token: StandInToken | undefined): Reply {
  const { query, variables } = askedIn(body);
  const operation = operationOf(body) ?? "";
  const base = operation.replace(/Rest$/, "");
  const [classic, other] = RIGHTS[base] ?? [];
  if (token === undefined) return { status: 401, body: { message: "Bad credentials" } };
  if (classic === undefined || other === undefined || !query.startsWith("query"))
    return problem("undefinedField", `the stand-in does not know the query ${operation}`);
  const right = token.kind === "classic" ? classic : other;
  if (right !== "" && !token.rights.includes(right))
    return token.kind === "classic"
      ? problem("INSUFFICIENT_SCOPES", `Your token has not been granted the required scopes: ['${right}'].`)
      : problem("FORBIDDEN", "Resource not accessible by integration");
  const owner = token.owner !== false && token.kind !== "job";
  const org = orgs.find(({ login }) => login === variables.org) ?? orgs.find((one) => hasNode(one, variables.id));
  if (org === undefined) return problem("NOT_FOUND", "Could not resolve to an Organization.");
  if (operation.endsWith("Rest")) return { status: 200, body: { data: { node: node(base, org, variables) } } };
  const data = base === "Viewer" ? { viewerCanAdminister: owner } : organization(base, org, variables, owner);
  return { status: 200, body: { data: { organization: data } } };
}

export function problem(type: string, message: string): Reply {
  return { status: 200, body: { data: null, errors: [{ type, message, path: ["organization"] }] } };
}

function askedIn(body: string): Asked {
  const { query, variables } = JSON.parse(body);
  return { query: String(query), variables: variables ?? {} };
}

function organization(operation: string, org: StandInOrg, variables: Asked["variables"], owner: boolean): Edge {
  const { members = [], repos = [], teams = [] } = org.estate ?? {};
  switch (operation) {
    case "Members": {
      const edges = members.map(({ id, login, role = "MEMBER", twoFactor = true }) => ({
        role,
        hasTwoFactorEnabled: owner ? twoFactor : null,
        node: { databaseId: id, login },
      }));
      return { membersWithRole: connection(edges, variables.after, 100) };
    }
    case "PersonTeams": {
      const own = teams.filter((team) => team.members?.some(({ login }) => login === variables.login));
      return {
        teams: connection(
          own.map((team) => ({ node: { slug: team.slug } })),
          variables.after,
          100,
        ),
      };
    }
    case "Repositories":
      return {
        repositories: connection(
          repos.map((repo) => ({ node: described(org, repo) })),
          variables.after,
          100,
        ),
      };
    case "TeamMembers":
    case "TeamRepositories": {
      const edges = teams.map((team) => ({ node: { ...teamNode(team), part: teamPart(operation, org, team) } }));
      return { teams: connection(edges, variables.after, 25) };
    }
    default: {
      const edges = repos.map((repo) => ({
        node: { id: `R_${repo.id}`, ...named(org, repo), part: repositoryPart(operation, repo) },
      }));
      return { repositories: connection(edges, variables.after, 25) };
    }
  }
}

function hasNode({ estate = {} }: StandInOrg, id: unknown): boolean {
  const { repos = [], teams = [] } = estate;
  return repos.some((repo) => `R_${repo.id}` === id) || teams.some((team) => `T_${team.id}` === id);
}

function node(operation: string, org: StandInOrg, { id, inner }: Asked["variables"]): Edge | null {
  const { repos = [], teams = [] } = org.estate ?? {};
  const repo = repos.find((one) => `R_${one.id}` === id);
  if (repo !== undefined) return { __typename: "Repository", part: repositoryPart(operation, repo, inner) };
  const team = teams.find((one) => `T_${one.id}` === id);
  return team === undefined ? null : { __typename: "Team", part: teamPart(operation, org, team, inner) };
}

function named(org: StandInOrg, repo: StandInEstateRepo): Edge {
  return { databaseId: repo.id, nameWithOwner: `${org.login}/${repo.name}` };
}

function described(org: StandInOrg, repo: StandInEstateRepo): Edge {
  return {
    ...named(org, repo),
    visibility: repo.visibility ?? "PRIVATE",
    isArchived: repo.archived === true,
    defaultBranchRef: { name: "main" },
  };
}

function teamNode(team: StandInTeam): Edge {
  return {
    id: `T_${team.id}`,
    databaseId: team.id,
    slug: team.slug,
    parentTeam: team.parent === undefined ? null : { slug: team.parent },
  };
}

function teamPart(operation: string, org: StandInOrg, team: StandInTeam, inner?: unknown): Edge {
  if (operation === "TeamMembers") {
    const edges = (team.members ?? []).map(({ id, login, role = "MEMBER" }) => ({
      role,
      node: { databaseId: id, login },
    }));
    return connection(edges, inner, 100);
  }
  const edges = Object.entries(team.repos ?? {}).map(([name, permission]) => {
    const id = org.estate?.repos?.find((repo) => repo.name === name)?.id ?? 1;
    return { permission, node: { databaseId: id, nameWithOwner: `${org.login}/${name}` } };
  });
  return connection(edges, inner, 100);
}

/** Sources of a permission know three levels only; the role's name tells the rest. */
const DEFAULTS = { ADMIN: "ADMIN", MAINTAIN: "WRITE", WRITE: "WRITE", TRIAGE: "READ", READ: "READ" } as const;

function repositoryPart(operation: string, repo: StandInEstateRepo, inner?: unknown): Edge {
  switch (operation) {
    case "Collaborators": {
      const edges = (repo.collaborators ?? []).map(({ id, login, permission }) => ({
        permission,
        permissionSources: [
          {
            permission: DEFAULTS[permission],
            roleName: permission.toLowerCase(),
            source: { __typename: "Repository" },
          },
        ],
        node: { databaseId: id, login },
      }));
      return connection(edges, inner, 100);
    }
    case "DeployKeys": {
      const edges = (repo.deployKeys ?? []).map(({ id, title, readOnly = true }) => ({
        node: { id, title, readOnly, createdAt: "2026-01-02T03:04:05Z" },
      }));
      return connection(edges, inner, 100);
    }
    case "BranchRules":
      return connection(
        (repo.rules ?? []).map((rule) => ({ node: ruleNode(rule) })),
        inner,
        100,
      );
    default:
      return connection(
        (repo.rulesets ?? []).map((ruleset) => ({ node: rulesetNode(ruleset) })),
        inner,
        50,
      );
  }
}

const RULE_SETTINGS = [
  "isAdminEnforced",
  "allowsForcePushes",
  "allowsDeletions",
  "lockBranch",
  "restrictsPushes",
  "requiresApprovingReviews",
  "requiresCodeOwnerReviews",
  "dismissesStaleReviews",
  "requireLastPushApproval",
  "restrictsReviewDismissals",
  "requiresStatusChecks",
  "requiresStrictStatusChecks",
  "requiresCommitSignatures",
  "requiresLinearHistory",
  "requiresConversationResolution",
  "requiresDeployments",
] as const;

function ruleNode({ id, pattern, settings = {} }: StandInRule): Edge {
  return {
    ...Object.fromEntries(RULE_SETTINGS.map((name) => [name, false])),
    requiredApprovingReviewCount: null,
    requiredStatusCheckContexts: [],
    bypassForcePushAllowances: { totalCount: 0 },
    bypassPullRequestAllowances: { totalCount: 0 },
    ...settings,
    id,
    pattern,
  };
}

function rulesetNode({ id, name, enforcement, rules }: StandInRuleset): Edge {
  return {
    id,
    name,
    enforcement,
    target: "BRANCH",
    bypassActors: { totalCount: 0 },
    conditions: { refName: { include: ["~DEFAULT_BRANCH"], exclude: [] } },
    rules: { nodes: rules.map((type) => ({ type })) },
  };
}

function connection(edges: readonly Edge[], after: unknown, size: number): Edge {
  const start = Number(after ?? 0) || 0;
  const hasNextPage = start + size < edges.length;
  return {
    pageInfo: { hasNextPage, endCursor: edges.length === 0 ? null : String(Math.min(edges.length, start + size)) },
    edges: edges.slice(start, start + size),
  };
}
