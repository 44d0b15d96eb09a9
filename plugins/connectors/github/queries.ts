/**
 * The GraphQL queries, as data: a test validates each against GitHub's published schema.
 * All connections are asked for by edges, so that one reader understands them all.
 *
 * @see https://docs.github.com/en/graphql/reference/objects#organization
 */

const PAGE_INFO = "pageInfo { hasNextPage endCursor }";

/** People with their role. Two-factor is told to owners only, others get `null`. */
export const MEMBERS = `query Members($org: String!, $after: String) {
  organization(login: $org) {
    membersWithRole(first: 100, after: $after) {
      ${PAGE_INFO}
      edges { role hasTwoFactorEnabled node { databaseId login } }
    }
  }
}`;

/** The teams that somebody is in. */
export const PERSON_TEAMS = `query PersonTeams($org: String!, $login: String!, $after: String) {
  organization(login: $org) {
    teams(first: 100, after: $after, userLogins: [$login]) {
      ${PAGE_INFO}
      edges { node { slug } }
    }
  }
}`;

export const REPOSITORIES = `query Repositories($org: String!, $after: String) {
  organization(login: $org) {
    repositories(first: 100, after: $after, orderBy: { field: NAME, direction: ASC }) {
      ${PAGE_INFO}
      edges { node { databaseId nameWithOwner visibility isArchived defaultBranchRef { name } } }
    }
  }
}`;

/** Whether the token's owner owns the organization; tells a missing right from a plan without the audit log. */
export const VIEWER = `query Viewer($org: String!) {
  organization(login: $org) { viewerCanAdminister }
}`;

/** A connection of the organization whose members each have a connection inside, under the name `part`. */
export interface NestedQuery {
  readonly field: "repositories" | "teams";
  /** Variables `org`, `after`, and `inner`, which stays empty. */
  readonly list: string;
  /** The inner connection of one member from `inner` on; variables `id` and `inner`. */
  readonly one: string;
}

const OUTER = {
  repositories: {
    type: "Repository",
    arguments: "first: 25, after: $after, orderBy: { field: NAME, direction: ASC }",
    fields: "id databaseId nameWithOwner",
  },
  teams: { type: "Team", arguments: "first: 25, after: $after", fields: "id databaseId slug parentTeam { slug }" },
} as const;

function nested(name: string, field: NestedQuery["field"], inner: string, edge: string): NestedQuery {
  const { type, arguments: outer, fields } = OUTER[field];
  const fragment = `fragment Part on ${type} {
  part: ${inner.replace("(", "(after: $inner, ")} { ${PAGE_INFO} edges { ${edge} } }
}`;
  return {
    field,
    list: `query ${name}($org: String!, $after: String, $inner: String) {
  organization(login: $org) {
    ${field}(${outer}) { ${PAGE_INFO} edges { node { ${fields} ...Part } } }
  }
}
${fragment}`,
    one: `query ${name}Rest($id: ID!, $inner: String) { node(id: $id) { ...Part } }
${fragment}`,
  };
}

/** The grants of a repository itself; those by team or by the organization's default have other sources. */
export const COLLABORATORS = nested(
  "Collaborators",
  "repositories",
  "collaborators(affiliation: DIRECT, first: 100)",
  "permission permissionSources { permission roleName source { __typename } } node { databaseId login }",
);

export const DEPLOY_KEYS = nested(
  "DeployKeys",
  "repositories",
  "deployKeys(first: 100)",
  "node { id title readOnly createdAt }",
);

export const BRANCH_RULES = nested(
  "BranchRules",
  "repositories",
  "branchProtectionRules(first: 100)",
  `node {
    id pattern isAdminEnforced allowsForcePushes allowsDeletions lockBranch restrictsPushes
    requiresApprovingReviews requiredApprovingReviewCount requiresCodeOwnerReviews dismissesStaleReviews
    requireLastPushApproval restrictsReviewDismissals requiresStatusChecks requiresStrictStatusChecks
    requiredStatusCheckContexts requiresCommitSignatures requiresLinearHistory requiresConversationResolution
    requiresDeployments
    bypassForcePushAllowances { totalCount } bypassPullRequestAllowances { totalCount }
  }`,
);

export const RULESETS = nested(
  "Rulesets",
  "repositories",
  "rulesets(first: 50, includeParents: false)",
  `node {
    id name target enforcement
    bypassActors { totalCount }
    conditions { refName { include exclude } }
    rules(first: 100) { nodes { type } }
  }`,
);

export const TEAM_MEMBERS = nested(
  "TeamMembers",
  "teams",
  "members(first: 100, membership: IMMEDIATE)",
  "role node { databaseId login }",
);

export const TEAM_REPOSITORIES = nested(
  "TeamRepositories",
  "teams",
  "repositories(first: 100)",
  "permission node { databaseId nameWithOwner }",
);

/** Every query that is ever sent. */
export const ALL_QUERIES: readonly string[] = [
  MEMBERS,
  REPOSITORIES,
  VIEWER,
  ...[COLLABORATORS, DEPLOY_KEYS, BRANCH_RULES, RULESETS, TEAM_MEMBERS, TEAM_REPOSITORIES].flatMap(({ list, one }) => [
    list,
    one,
  ]),
];
