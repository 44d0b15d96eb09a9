/** GitHub: everything that the connector asks by REST in a scan of a small organization, and that keeping issues asks; and what the stand-ins answer. */
import { readFile } from "node:fs/promises";
import { connectorContext, NOW } from "../../__tests__/support/connector-context.ts";
import type { GitHubConfig } from "../../plugins/connectors/github/client.ts";
import connector from "../../plugins/connectors/github/connector.ts";
import type { Context, Instant } from "../../src/connector/contract.ts";
import { asMallcopError } from "../../src/connector/errors.ts";
import type { Http } from "../../src/connector/http.ts";
import { startIssuesStandIn } from "../../src/demo/github/issues.ts";
import { startGitHubStandIn } from "../../src/demo/github/server.ts";
import { issuesApi } from "../../src/outlets/issues-api.ts";
import { manifestOf } from "../../src/plugin/registry.ts";
import type { Verdict } from "../contracts.ts";
import { createJudge, type Exchange } from "./openapi.ts";
import { fetchPackage } from "./package.ts";

const PACKAGE = "@octokit/openapi@23.0.2";
/** Of github.com, and of Enterprise Cloud, which alone describes the audit log. */
const FILES = ["generated/api.github.com.json", "generated/ghec.json"];

export async function check(folder: string): Promise<Verdict> {
  const files = await fetchPackage(PACKAGE, FILES, folder);
  if ("reason" in files) return { state: "skipped", reason: files.reason };
  const judges = await Promise.all(files.map(async (file) => createJudge(JSON.parse(await readFile(file, "utf8")))));
  const exchanges = [...(await recorded("free")), ...(await recorded("enterprise")), ...(await recordedIssues())];
  // An answer is right if either edition describes it so.
  const problems = exchanges.flatMap((exchange) => {
    const found = judges.map((judge) => judge(exchange));
    return found.toSorted((a, b) => a.length - b.length)[0] ?? [];
  });
  const distinct = [...new Set(problems)];
  if (distinct.length > 0) return { state: "broken", problems: distinct };
  return { state: "held", checked: exchanges.length };
}

/** All feeds, read once. */
async function recorded(plan: string): Promise<readonly Exchange[]> {
  const rights = ["read:audit_log", "read:org", "repo", "admin:org_hook"];
  const standIn = await startGitHubStandIn({
    orgs: [{ login: "acme", id: 4711, plan, estate: ESTATE }],
    entries: [
      { record: { "@timestamp": NOW - 60_000, _document_id: "x", action: "team.create", actor: "ann", org: "acme" } },
    ],
    clock: () => NOW,
    tokens: [{ value: "ghp_owner", kind: "classic", rights }],
  });
  const exchanges: Exchange[] = [];
  try {
    const plain = connectorContext<GitHubConfig>({
      manifest: manifestOf("github"),
      config: { org: "acme", base_url: standIn.url },
      env: { GITHUB_TOKEN: "ghp_owner" },
    });
    const ctx = { ...plain, http: recording(plain.http, exchanges) };
    for (const feed of Object.values(connector.feeds)) await readFeed(ctx, feed);
  } finally {
    await standIn.close();
  }
  // A 404 is GitHub's answer to whatever it does not show, and is described nearly nowhere.
  return exchanges.filter(({ path, status }) => !path.endsWith("/graphql") && status !== 404);
}

/** An issue's whole life: opened, listed, changed with a comment, closed, and opened again. */
async function recordedIssues(): Promise<readonly Exchange[]> {
  const standIn = await startIssuesStandIn({ repo: "acme/security", token: "ghs_job", clock: () => NOW });
  const exchanges: Exchange[] = [];
  try {
    const base = connectorContext({
      manifest: manifestOf("github"),
      config: { org: "acme", base_url: standIn.url },
      env: { GITHUB_TOKEN: "ghs_job" },
    });
    const api = await issuesApi(recording(base.http, exchanges), standIn.url, "ghs_job", "acme/security");
    await api.create({ title: "x", body: "y" });
    await api.list(new Date(NOW - 60_000).toISOString());
    await api.update(1, { title: "z", body: "y" });
    await api.comment(1, "louder");
    await api.update(1, { state: "closed", state_reason: "completed" });
    await api.list(new Date(NOW - 60_000).toISOString());
    await api.update(1, { state: "open", state_reason: "reopened" });
  } finally {
    await standIn.close();
  }
  return exchanges;
}

async function readFeed(ctx: Context<GitHubConfig>, feed: (typeof connector.feeds)[string]): Promise<void> {
  const slice = { from: (NOW - 24 * 3_600_000) as Instant, to: NOW };
  // What the plan does not have is refused, and that answer is recorded too.
  const partitions = await feed.partitions(ctx).catch(() => []);
  for (const partition of partitions) {
    const pages = feed.kind === "log" ? feed.read(ctx, partition, slice) : feed.read(ctx, partition);
    try {
      for await (const _ of pages);
      if (feed.kind === "log" && feed.follow) for await (const _ of feed.follow(ctx, partition, { "72": true }));
    } catch (thrown) {
      if (asMallcopError(thrown).kind !== "not_available") throw thrown;
    }
  }
}

function recording(http: Http, exchanges: Exchange[]): Http {
  return {
    excerpt: (response) => http.excerpt(response),
    with: (policy) => recording(http.with(policy), exchanges),
    async send(request) {
      const response = await http.send(request);
      const url = new URL(request.url);
      const text = new TextDecoder().decode(response.body);
      exchanges.push({
        method: request.method ?? "GET",
        // GitHub links to an organization by number, a path that it describes nowhere.
        path: url.pathname.replace(/^\/api\/v3/, "").replace(/^\/organizations\/\d+/, "/orgs/acme"),
        query: Object.fromEntries(url.searchParams),
        status: response.status,
        answer: text === "" ? undefined : JSON.parse(text),
      });
      return response;
    },
  };
}

const TIME = "2026-11-22T10:00:00Z";

const ESTATE = {
  members: [{ id: 101, login: "ann", role: "ADMIN" }],
  installations: [{ id: 61, app: "deployer", permissions: { contents: "read" } }],
  hooks: [
    {
      id: 5,
      events: ["*"],
      changedAt: "2026-01-01T00:00:00Z",
      deliveries: [
        { id: 1, guid: "0b989ba4-242f-11e5-81e1-c7b6966d2516", deliveredAt: TIME, event: "public", payload: {} },
        {
          id: 2,
          guid: "0b989ba4-242f-11e5-81e1-c7b6966d2517",
          deliveredAt: TIME,
          event: "issues",
          action: "opened",
          payload: {},
        },
      ],
    },
  ],
  secretAlerts: [
    { number: 1, repo: "api", createdAt: TIME, secret: "PLANTED" },
    { number: 2, repo: "api", createdAt: TIME, state: "resolved", secret: "PLANTED" },
  ],
  dependabotAlerts: [
    { number: 1, repo: "api", createdAt: TIME },
    { number: 2, repo: "api", createdAt: TIME, state: "fixed" },
    { number: 3, repo: "api", createdAt: TIME, state: "dismissed" },
  ],
  repos: [
    {
      id: 9001,
      name: "api",
      runs: [
        { id: 71, name: "Build", event: "push", status: "completed", conclusion: "success", createdAt: TIME },
        { id: 72, name: "Build", event: "push", status: "in_progress", createdAt: TIME },
      ],
    },
  ],
} as const;
