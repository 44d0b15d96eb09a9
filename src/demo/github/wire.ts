/**
 * What the stand-in's things look like on the wire. The compiler holds every answer to GitHub's published specification.
 *
 * @see https://github.com/octokit/openapi-types.ts
 */
import type { components } from "@octokit/openapi-types";
import type { StandInDelivery, StandInEstateRepo, StandInHook, StandInInstallation } from "./estate.ts";

type Wire = components["schemas"];

const API = "https://api.github.com";
const WEB = "https://github.com";
const WRITTEN = "2026-01-02T03:04:05Z";

export function wireUser(login: string, id: number): Wire["simple-user"] {
  const url = `${API}/users/${login}`;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
    gravatar_id: "",
    url,
    html_url: `${WEB}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: "User",
    site_admin: false,
  };
}

export interface WireOrg {
  readonly login: string;
  readonly id: number;
}

/** @param plan told to owners only */
export function wireOrganization({ login, id }: WireOrg, plan: string | undefined): Wire["organization-full"] {
  const url = `${API}/orgs/${login}`;
  return {
    login,
    id,
    node_id: `O_${id}`,
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}`,
    description: null,
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    html_url: `${WEB}/${login}`,
    type: "Organization",
    created_at: WRITTEN,
    updated_at: WRITTEN,
    archived_at: null,
    ...(plan !== undefined && { plan: { name: plan, space: 1, private_repos: 10, seats: 40, filled_seats: 12 } }),
  };
}

export function wireRepository(
  org: WireOrg,
  repo: StandInEstateRepo,
): Wire["simple-repository"] & Wire["minimal-repository"] {
  const full_name = `${org.login}/${repo.name}`;
  const url = `${API}/repos/${full_name}`;
  return {
    id: repo.id,
    node_id: `R_${repo.id}`,
    name: repo.name,
    full_name,
    owner: { ...wireUser(org.login, org.id), type: "Organization" },
    private: repo.visibility !== "PUBLIC",
    html_url: `${WEB}/${full_name}`,
    description: null,
    fork: false,
    archived: repo.archived === true,
    url,
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
    hooks_url: `${url}/hooks`,
  };
}

export function wireInstallation(org: WireOrg, app: StandInInstallation): Wire["installation"] {
  return {
    id: app.id,
    account: { ...wireUser(org.login, org.id), type: "Organization" },
    repository_selection: app.selection ?? "selected",
    access_tokens_url: `${API}/app/installations/${app.id}/access_tokens`,
    repositories_url: `${API}/installation/repositories`,
    html_url: `${WEB}/organizations/${org.login}/settings/installations/${app.id}`,
    app_id: app.id + 1,
    app_slug: app.app,
    target_id: org.id,
    target_type: "Organization",
    permissions: { ...app.permissions },
    events: [],
    single_file_name: null,
    created_at: WRITTEN,
    updated_at: WRITTEN,
    suspended_by: null,
    suspended_at: app.suspendedAt ?? null,
  };
}

export function wireHook(org: WireOrg, hook: StandInHook): Wire["org-hook"] {
  const url = `${API}/orgs/${org.login}/hooks/${hook.id}`;
  return {
    id: hook.id,
    url,
    ping_url: `${url}/pings`,
    deliveries_url: `${url}/deliveries`,
    name: "web",
    events: [...hook.events],
    active: hook.active !== false,
    config: { url: "https://sink.example.com/in", content_type: "json", insecure_ssl: "0", secret: "********" },
    created_at: hook.changedAt,
    updated_at: hook.changedAt,
    type: "Organization",
  };
}

export function wireDeliveryItem(delivery: StandInDelivery): Wire["hook-delivery-item"] {
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: delivery.deliveredAt,
    redelivery: delivery.redelivery === true,
    duration: 0.27,
    status: "Not Found",
    status_code: 404,
    event: delivery.event,
    action: delivery.action ?? null,
    installation_id: null,
    repository_id: null,
    throttled_at: null,
  };
}

export function wireDelivery(delivery: StandInDelivery): Wire["hook-delivery"] {
  return {
    ...wireDeliveryItem(delivery),
    id: delivery.id,
    installation_id: null,
    repository_id: null,
    url: "https://sink.example.com/in",
    request: {
      headers: { "X-GitHub-Delivery": delivery.guid, "X-Hub-Signature-256": "sha256=PLANTED-HOOK-SIGNATURE" },
      payload: { ...delivery.payload },
    },
    response: { headers: { "Content-Type": "text/html" }, payload: "not found" },
  };
}
