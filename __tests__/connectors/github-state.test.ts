/** An organization on the free plan, between two scans: each change one event, by comparison of lists that were read whole. */
import { describe, expect, test } from "@jest/globals";
import type { FaultKind, StandInEstate, StandInToken } from "../../src/demo/github/server.ts";
import type { Event } from "../../src/event/event.ts";
import { GitHubDeployment, type Organization, OWNER } from "./github-deployment.ts";

const GUARDED = {
  id: "BPR_1",
  pattern: "main",
  settings: { isAdminEnforced: true, requiresApprovingReviews: true, requiredApprovingReviewCount: 2 },
};

const ESTATE = {
  members: [
    { id: 101, login: "ann", role: "ADMIN" },
    { id: 102, login: "bob" },
    { id: 103, login: "carol" },
  ],
  teams: [
    {
      id: 31,
      slug: "platform",
      members: [{ id: 102, login: "bob", role: "MAINTAINER" }],
      repos: { api: "WRITE" },
    },
  ],
  installations: [{ id: 61, app: "deployer", permissions: { contents: "read" } }],
  repos: [
    {
      id: 9001,
      name: "api",
      collaborators: [{ id: 102, login: "bob", permission: "WRITE" }],
      deployKeys: [{ id: "DK_1", title: "ci" }],
      rules: [GUARDED],
      rulesets: [{ id: "RS_1", name: "releases", enforcement: "ACTIVE", rules: ["DELETION", "PULL_REQUEST"] }],
    },
    {
      id: 9002,
      name: "site",
      visibility: "PUBLIC",
      deployKeys: [{ id: "DK_9", title: "pages" }],
      rules: [{ id: "BPR_9", pattern: "*" }],
    },
  ],
} as const satisfies StandInEstate;

const [API, SITE] = ESTATE.repos;

/** What a scan without a webhook cannot read on this plan. */
const USUAL = ["audit-log: feed-not-available", "hook-deliveries: feed-not-available"];

async function between(after: StandInEstate, organization: Organization = {}) {
  const deployment = new GitHubDeployment({ estate: ESTATE, ...organization });
  const first = await deployment.scan();
  expect(first.problems).toEqual(USUAL);
  expect(first.events).toEqual([]);
  deployment.estate = { ...ESTATE, ...after };
  const second = await deployment.scan();
  expect(second.problems).toEqual(USUAL);
  return second.events;
}

const short = ({ event_type, action, target, severity }: Event) => `${severity} ${event_type} ${action} ${target}`;

const withApi = (more: object): StandInEstate => ({ repos: [{ ...API, ...more }, SITE] });
const withTeam = (more: object): StandInEstate => ({ teams: [{ ...ESTATE.teams[0], ...more }] });

describe("between two scans of a free organization", () => {
  test.each<readonly [string, StandInEstate, string]>([
    ["a member who left", { members: ESTATE.members.slice(0, 2) }, "info org_membership org.remove_member carol"],
    [
      "a member who came",
      { members: [...ESTATE.members, { id: 104, login: "dave" }] },
      "info org_membership org.add_member dave",
    ],
    [
      "an owner who came",
      { members: [...ESTATE.members, { id: 104, login: "dave", role: "ADMIN" }] },
      "warn org_membership org.add_member dave",
    ],
    [
      "a member who was made owner",
      { members: [...ESTATE.members.slice(0, 2), { id: 103, login: "carol", role: "ADMIN" }] },
      "warn org_membership org.update_member carol",
    ],
    [
      "a member without a second factor",
      { members: [...ESTATE.members.slice(0, 2), { id: 103, login: "carol", twoFactor: false }] },
      "warn org_membership two_factor_disabled carol",
    ],
    [
      "an outside collaborator",
      withApi({ collaborators: [...API.collaborators, { id: 900, login: "eve", permission: "WRITE" }] }),
      "warn collaborator_added repo.add_member eve",
    ],
    [
      "an outside collaborator who may do anything",
      withApi({ collaborators: [...API.collaborators, { id: 900, login: "eve", permission: "ADMIN" }] }),
      "critical collaborator_added repo.add_member eve",
    ],
    [
      "a member let into a repository",
      withApi({ collaborators: [...API.collaborators, { id: 103, login: "carol", permission: "WRITE" }] }),
      "info repo_permission repo.add_member carol",
    ],
    [
      "a collaborator who got more",
      withApi({ collaborators: [{ id: 102, login: "bob", permission: "ADMIN" }] }),
      "warn repo_permission repo.update_member bob",
    ],
    ["a collaborator who went", withApi({ collaborators: [] }), "info repo_permission repo.remove_member bob"],
    [
      "a deploy key that may write",
      withApi({ deployKeys: [...API.deployKeys, { id: "DK_2", title: "new", readOnly: false }] }),
      "warn admin_action public_key.create acme/api",
    ],
    [
      "a deploy key that may read",
      withApi({ deployKeys: [...API.deployKeys, { id: "DK_2", title: "new" }] }),
      "info admin_action public_key.create acme/api",
    ],
    ["a deploy key that went", withApi({ deployKeys: [] }), "info admin_action public_key.delete acme/api"],
    [
      "a weakened branch protection",
      withApi({ rules: [{ ...GUARDED, settings: { ...GUARDED.settings, isAdminEnforced: false } }] }),
      "warn admin_action protected_branch.update acme/api",
    ],
    [
      "a branch protection that asks for less",
      withApi({ rules: [{ ...GUARDED, settings: { ...GUARDED.settings, requiredApprovingReviewCount: 1 } }] }),
      "warn admin_action protected_branch.update acme/api",
    ],
    [
      "a strengthened branch protection",
      withApi({ rules: [{ ...GUARDED, settings: { ...GUARDED.settings, requiresCommitSignatures: true } }] }),
      "info admin_action protected_branch.update acme/api",
    ],
    ["a branch protection taken down", withApi({ rules: [] }), "warn admin_action protected_branch.destroy acme/api"],
    [
      "a ruleset that is not enforced any more",
      withApi({ rulesets: [{ ...API.rulesets[0], enforcement: "DISABLED" }] }),
      "warn admin_action repository_ruleset.update acme/api",
    ],
    [
      "a ruleset with a rule less",
      withApi({ rulesets: [{ ...API.rulesets[0], rules: ["DELETION"] }] }),
      "warn admin_action repository_ruleset.update acme/api",
    ],
    ["a repository made public", withApi({ visibility: "PUBLIC" }), "critical repo_permission repo.access acme/api"],
    [
      "a repository renamed",
      { ...withApi({ name: "backend" }), ...withTeam({ repos: { backend: "WRITE" } }) },
      "info admin_action repo.rename acme/backend",
    ],
    ["a repository archived", withApi({ archived: true }), "info admin_action repo.archived acme/api"],
    ["a repository that went, with all that it had", { repos: [API] }, "warn admin_action repo.destroy acme/site"],
    [
      "a repository that came",
      { repos: [...ESTATE.repos, { id: 9003, name: "new" }] },
      "info admin_action repo.create acme/new",
    ],
    [
      "a person put into a team",
      withTeam({ members: [...ESTATE.teams[0].members, { id: 103, login: "carol" }] }),
      "info org_membership team.add_member carol",
    ],
    ["a person taken out of a team", withTeam({ members: [] }), "info org_membership team.remove_member bob"],
    [
      "a repository given to a team",
      withTeam({ repos: { api: "WRITE", site: "ADMIN" } }),
      "warn repo_permission team.add_repository acme/site",
    ],
    [
      "a team that may do more",
      withTeam({ repos: { api: "ADMIN" } }),
      "warn repo_permission team.update_repository_permission acme/api",
    ],
    ["a team that went", { teams: [] }, "info org_membership team.destroy acme/platform"],
    [
      "an app that was installed",
      { installations: [...ESTATE.installations, { id: 62, app: "fine", permissions: { contents: "write" } }] },
      "warn oauth_authorization integration_installation.create fine",
    ],
    [
      "an app that may do more",
      { installations: [{ ...ESTATE.installations[0], permissions: { contents: "write" } }] },
      "warn oauth_authorization integration_installation.version_updated deployer",
    ],
    [
      "an app that reaches all repositories",
      { installations: [{ ...ESTATE.installations[0], selection: "all" }] },
      "warn oauth_authorization integration_installation.repository_selection deployer",
    ],
    ["an app that went", { installations: [] }, "info oauth_authorization integration_installation.destroy deployer"],
  ])("%s is one event", async (_what, after, expected) => {
    expect((await between(after)).map(short)).toEqual([expected]);
  });

  test("an event names what was before and after, that nobody is known to have done it, and when it can have been", async () => {
    const [event] = await between(withApi({ collaborators: [{ id: 102, login: "bob", permission: "ADMIN" }] }));
    expect(event).toMatchObject({
      actor: "unknown",
      metadata: {
        feed: "collaborators",
        derived: true,
        org: "acme",
        repo: "acme/api",
        permission: "admin",
        old_permission: "write",
        external: false,
        observed_after: "2026-11-22T12:00:00.000Z",
        observed_before: "2026-11-22T18:00:00.000Z",
      },
    });
    expect(JSON.parse(event?.raw ?? "")).toMatchObject({
      before: { people: { "102": { permission: "write" } } },
      after: { people: { "102": { permission: "admin" } } },
    });
  });

  test("a weakened rule says what is weaker", async () => {
    const [event] = await between(
      withApi({ rules: [{ ...GUARDED, settings: { requiresApprovingReviews: true, allowsForcePushes: true } }] }),
    );
    expect(event?.metadata).toMatchObject({ branch: "main", weaker: "admins force-pushes review-count" });
  });

  test("is told once: the next scan compares with what it was then", async () => {
    const deployment = new GitHubDeployment({ estate: ESTATE });
    await deployment.scan();
    deployment.estate = { ...ESTATE, members: ESTATE.members.slice(0, 2) };
    expect((await deployment.scan()).events).toHaveLength(1);
    expect((await deployment.scan()).events).toEqual([]);
  });

  test("a member with another name is the same member", async () => {
    expect(await between({ members: [...ESTATE.members.slice(0, 2), { id: 103, login: "caroline" }] })).toEqual([]);
  });

  test("lists beyond a page, outer and inner, are read to their ends", async () => {
    const people = Array.from({ length: 230 }, (_, index) => ({ id: 1000 + index, login: `p${index}` }));
    const repos = Array.from({ length: 60 }, (_, index) => ({
      id: 500 + index,
      name: `r${index}`,
      collaborators: index === 59 ? people.map((person) => ({ ...person, permission: "READ" as const })) : [],
    }));
    const deployment = new GitHubDeployment({ estate: { members: people, repos } });
    expect((await deployment.scan()).problems).toEqual(USUAL);
    deployment.estate = { members: people.slice(0, 229), repos };
    expect((await deployment.scan()).events.map(short).sort()).toEqual([
      "info org_membership org.remove_member p229",
      "warn collaborator_added org.add_outside_collaborator p229",
    ]);
  });
});

describe("a listing that breaks off", () => {
  const LOST: StandInEstate = { members: [], teams: [], installations: [], repos: [] };

  test.each<readonly [at: string, kind: FaultKind, feed: string, code: string]>([
    ["Members", "forbidden", "members", "listing-partial"],
    ["Members", "graph-forbidden", "members", "listing-partial"],
    ["Members", "truncated-json", "members", "vendor-failed"],
    ["DeployKeys", "forbidden", "deploy-keys", "listing-partial"],
    ["BranchRules", "forbidden", "branch-protection", "listing-partial"],
    ["Rulesets", "forbidden", "branch-protection", "listing-partial"],
    ["TeamMembers", "forbidden", "teams", "listing-partial"],
    ["TeamRepositories", "graph-forbidden", "teams", "listing-partial"],
    ["Collaborators", "forbidden", "collaborators", "listing-partial"],
    ["/installations", "forbidden", "installations", "listing-partial"],
    ["/installations", "html", "installations", "listing-partial"],
  ])("half-way through %s (%s) gives no event, and says so", async (at, kind, feed, code) => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
    const estate: StandInEstate = {
      members: many(250).map((id) => ({ id, login: `m${id}` })),
      teams: many(60).map((id) => ({ id, slug: `t${id}` })),
      installations: many(250).map((id) => ({ id, app: `a${id}`, permissions: {} })),
      repos: many(60).map((id) => ({ id, name: `r${id}`, deployKeys: [{ id: `DK_${id}`, title: "ci" }] })),
    };
    const deployment = new GitHubDeployment({ estate });
    await deployment.scan();
    const before = new Map(deployment.files);
    deployment.estate = { ...LOST, ...half(estate) };
    const { events, problems } = await deployment.scan([{ at, kind, request: 2, times: 20 }]);
    const told = events.filter(({ metadata }) => metadata.feed === feed);
    expect(told).toEqual([]);
    expect(problems.filter((problem) => problem.startsWith(`${feed}: `))).toEqual([
      `${feed}: ${kind === "html" ? "vendor-answer-unexpected" : code}`,
    ]);
    const path = [...before.keys()].find((file) => file.includes(`/${feed}/`)) ?? "";
    expect(deployment.files.get(path)).toBe(before.get(path));
  });

  /** Two pages are left of everything, so that there is a half-way. */
  function half({ members = [], teams = [], installations = [], repos = [] }: StandInEstate): StandInEstate {
    return {
      members: members.slice(0, 150),
      teams: teams.slice(0, 40),
      installations: installations.slice(0, 150),
      repos: repos.slice(0, 40).map((repo) => ({ ...repo, deployKeys: [] })),
    };
  }

  test("for a limit that GraphQL tells in a good answer is waited out", async () => {
    const deployment = new GitHubDeployment({ estate: ESTATE });
    const { problems } = await deployment.scan([{ at: "TeamMembers", kind: "graph-limit", request: 1 }]);
    expect(problems).toEqual(USUAL);
  });
});

describe("where the audit log can be read", () => {
  test("snapshots are kept, and nothing is told twice", async () => {
    const deployment = new GitHubDeployment({ plan: "enterprise", estate: ESTATE });
    expect(await deployment.scan()).toMatchObject({ problems: [], events: [] });
    deployment.estate = { members: [], repos: [], teams: [], installations: [] };
    expect(await deployment.scan()).toMatchObject({ problems: [], events: [] });
    const { files } = deployment;
    expect(files.get("state/github/members/acme.json")).toMatch(/"sequence": 2/);
    expect(files.size).toBe(7);
  });

  test("whether somebody let in is a member is known from the members of the last scan", async () => {
    const entry = (id: string, user: string, user_id: number) => ({
      record: {
        "@timestamp": Date.UTC(2026, 10, 22, 15),
        _document_id: id,
        action: "repo.add_member",
        actor: "ann",
        org: "acme",
        org_id: 4711,
        repo: "acme/api",
        user,
        user_id,
      },
    });
    const deployment = new GitHubDeployment({ plan: "enterprise", estate: ESTATE });
    await deployment.scan();
    deployment.entries = [entry("a", "bob", 102), entry("b", "eve", 900)];
    const { events } = await deployment.scan();
    expect(events.map(({ event_type, metadata }) => [event_type, metadata.user, metadata.external])).toEqual(
      expect.arrayContaining([
        ["repo_permission", "bob", false],
        ["collaborator_added", "eve", true],
      ]),
    );
  });

  test("a right that is missing for a list is no failure: the audit log tells of it", async () => {
    const tokens: readonly StandInToken[] = [{ ...OWNER, rights: ["read:audit_log", "repo"] }];
    const { problems } = await new GitHubDeployment({ plan: "enterprise", estate: ESTATE, tokens }).scan();
    expect(problems).toEqual(
      ["collaborators", "installations", "members", "teams"].map((feed) => `${feed}: feed-not-available`),
    );
  });
});

describe("tokens", () => {
  test.each<readonly [string, StandInToken]>([
    [
      "fine-grained",
      {
        value: "github_pat_x",
        kind: "fine-grained",
        rights: [
          "members=read",
          "metadata=read",
          "administration=read",
          "organization_administration=read",
          "actions=read",
        ],
      },
    ],
    [
      "of an App",
      {
        value: "ghs_app",
        kind: "app",
        rights: [
          "members=read",
          "metadata=read",
          "administration=read",
          "organization_administration=read",
          "actions=read",
        ],
      },
    ],
  ])("that are %s read the lists that they have the permission for", async (_what, token) => {
    const config = { include_dependabot: false, include_secret_scanning: false };
    const deployment = new GitHubDeployment({ estate: ESTATE, tokens: [token], config });
    const { problems } = await deployment.scan();
    expect(problems).toEqual(USUAL);
    expect(deployment.files.size).toBe(7);
  });

  test("without the scope are told which one, feed by feed", async () => {
    const tokens: readonly StandInToken[] = [{ ...OWNER, rights: ["read:audit_log"] }];
    const { problems } = await new GitHubDeployment({ estate: ESTATE, tokens }).scan();
    expect(problems).toEqual(
      expect.arrayContaining(["members: permission-missing", "deploy-keys: permission-missing"]),
    );
  });

  test("go to GraphQL beside the REST root of an Enterprise Server, not below it", async () => {
    const { standIn } = await new GitHubDeployment({ estate: ESTATE }).scan();
    expect(new Set(standIn.requests.filter(({ operation }) => operation).map(({ path }) => path))).toEqual(
      new Set(["/api/graphql"]),
    );
  });
});
