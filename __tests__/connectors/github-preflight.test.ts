/** What `mallcop doctor` hears from GitHub, and what the connector knows of its own surroundings. */
import { describe, expect, test } from "@jest/globals";
import { apiRoot, type GitHub } from "../../plugins/connectors/github/client.ts";
import connector from "../../plugins/connectors/github/connector.ts";
import { refusal } from "../../plugins/connectors/github/errors.ts";
import type { Check } from "../../src/connector/contract.ts";
import { type GitHubStandInOptions, startGitHubStandIn } from "../../src/demo/github/server.ts";
import { contextFor, NOW, type TestContextOptions } from "./github-context.ts";

const OWNER = { value: "ghp_owner", kind: "classic", rights: ["read:audit_log", "read:org", "repo"] } as const;

async function checks(
  options: Partial<GitHubStandInOptions>,
  context: Partial<TestContextOptions> = {},
): Promise<Check[]> {
  const standIn = await startGitHubStandIn({
    orgs: [{ login: "acme", id: 4711, plan: "enterprise" }],
    entries: [],
    clock: () => NOW,
    tokens: [OWNER],
    ...options,
  });
  try {
    const found: Check[] = [];
    for await (const check of connector.preflight(contextFor({ baseUrl: standIn.url, ...context }))) found.push(check);
    return found;
  } finally {
    await standIn.close();
  }
}

describe("preflight", () => {
  test("of a good token: kind, scopes, plan, and the log itself", async () => {
    const found = await checks({});
    expect(found.slice(0, 3).map(({ state, detail }) => [state, detail])).toEqual([
      ["works", "classic personal access token, scopes: read:audit_log, read:org, repo"],
      ["works", 'acme is on the plan "enterprise"'],
      ["works", "the audit log of acme can be read"],
    ]);
    expect(found.slice(0, 3).every(({ feeds }) => feeds.includes("audit-log"))).toBe(true);
  });

  test("of every list that is compared: one check each, and the right that one lacks", async () => {
    const found = await checks({ tokens: [{ ...OWNER, rights: ["read:audit_log", "repo"] }] });
    expect(found.slice(3).map(({ right, state }) => [right, state])).toEqual([
      ["members", "missing"],
      ["collaborators", "missing"],
      ["teams", "missing"],
      ["repositories", "works"],
      ["installations", "missing"],
      ["deploy-keys", "works"],
      ["branch-protection", "works"],
      ["hook-deliveries", "works"],
      ["secret-scanning", "works"],
      ["dependabot", "works"],
      ["workflow-runs", "works"],
    ]);
    expect(found[3]?.fix).toContain("read:org");
  });

  test("of what is read in place of an audit log: webhook deliveries, alerts and runs, each by itself", async () => {
    const estate = { repos: [{ id: 1, name: "web" }] };
    const found = await checks({ orgs: [{ login: "acme", id: 4711, plan: "free", estate }] });
    expect(found.slice(-4).map(({ right, state, feeds }) => [right, state, feeds])).toEqual([
      ["hook-deliveries", "not_available", ["hook-deliveries"]],
      ["secret-scanning", "works", ["secret-scanning"]],
      ["dependabot", "works", ["dependabot"]],
      ["workflow-runs", "works", ["workflow-runs"]],
    ]);
    expect(found.at(-4)?.fix).toContain("admin:org_hook");
    expect(found.at(-1)?.detail).toContain("acme/web");
  });

  test("of a token that ends soon: says so in time", async () => {
    const [token] = await checks({ tokens: [{ ...OWNER, expires: "2026-11-30 12:00:00 UTC" }] });
    expect(token).toMatchObject({
      state: "works",
      detail: expect.stringContaining("ends in 8 days"),
      fix: expect.any(String),
    });
    const [later] = await checks({ tokens: [{ ...OWNER, expires: "2027-11-30 12:00:00 UTC" }] });
    expect(later?.fix).toBeUndefined();
  });

  test("of a wrong token: one check, and what to do", async () => {
    expect(await checks({}, { token: "ghp_wrong" })).toMatchObject([
      { right: "GITHUB_TOKEN", state: "missing", fix: expect.stringContaining("new token") },
    ]);
  });

  test("of a plan without the API: not available, which is nobody's fault", async () => {
    const found = await checks({ orgs: [{ login: "acme", id: 4711, plan: "free" }] });
    expect(found.slice(0, 3).map(({ state }) => state)).toEqual(["works", "not_available", "not_available"]);
  });

  test("of a plan that the token is not told: an owner's 404 says that there is nothing to read", async () => {
    const found = await checks({ orgs: [{ login: "acme", id: 4711, plan: "free" }], hidePlan: true });
    expect(found[2]).toMatchObject({ state: "not_available", detail: expect.stringContaining("another plan") });
  });

  test("of a token without the right: names the right", async () => {
    const found = await checks({ tokens: [{ ...OWNER, rights: ["repo", "read:org"] }] });
    expect(found[2]).toMatchObject({ state: "missing", fix: expect.stringContaining("read:audit_log") });
  });

  test("of the token of the job: says which token to make", async () => {
    const found = await checks(
      { tokens: [{ value: "ghs_job", kind: "job", rights: [] }] },
      { token: "ghs_job", settings: { GITHUB_ACTIONS: "true" } },
    );
    expect(found[0]?.detail).toBe("token that Actions makes for a job");
    expect(found[2]).toMatchObject({ state: "missing", fix: expect.stringContaining("MALLCOP_GITHUB_TOKEN") });
    expect(found[3]).toMatchObject({ state: "missing", fix: expect.stringContaining("MALLCOP_GITHUB_TOKEN") });
  });

  test("of an organization that the token does not see", async () => {
    const found = await checks({}, { config: { org: "nobody" } });
    expect(found.map(({ state }) => state)).toEqual(["works", "missing", "missing"]);
  });
});

describe("a refusal for want of single sign-on", () => {
  const github: GitHub = {
    root: "https://api.github.com",
    token: { title: "classic personal access token", automatic: false },
    ask: () => Promise.reject(new Error("nothing is asked")),
    graph: () => Promise.reject(new Error("nothing is asked")),
    list: () => {
      throw new Error("nothing is listed");
    },
    excerpt: () => "",
  };
  const hintFor = (header: string): string =>
    refusal(github, { status: 403, headers: { "x-github-sso": header }, data: {} }, "the audit log of acme").hint;

  test("shows the page to authorize the token at", () => {
    const url = "https://github.com/orgs/acme/sso?authorization_request=AZSCKtL4";
    expect(hintFor(`required; url=${url}`)).toContain(url);
  });
  test.each([
    "required; url=https://github.com.evil.example/orgs/acme/sso",
    "required; url=javascript:alert(1)",
    "required",
  ])("shows no page elsewhere: %s", (header) => {
    expect(hintFor(header)).not.toMatch(/evil|javascript/);
    expect(hintFor(header)).toContain("single sign-on");
  });
});

describe("the REST root", () => {
  test.each([
    [undefined, "https://api.github.com"],
    ["https://github.com", "https://api.github.com"],
    ["https://api.github.com/", "https://api.github.com"],
    ["https://acme.ghe.com", "https://api.acme.ghe.com"],
    ["https://api.acme.ghe.com", "https://api.acme.ghe.com"],
    ["https://github.example.com", "https://github.example.com/api/v3"],
    ["https://github.example.com/api/v3/", "https://github.example.com/api/v3"],
    ["https://ghe.com.example.net", "https://ghe.com.example.net/api/v3"],
  ])("for %s is %s", (given, root) => expect(apiRoot(given)).toBe(root));
});

describe("our own workflow", () => {
  const actions = {
    GITHUB_REPOSITORY: "acme/security-log",
    GITHUB_WORKFLOW: "mallcop",
    GITHUB_API_URL: "https://api.github.com",
  };
  const tables = (settings: Record<string, string>, baseUrl = "https://github.com") =>
    connector.tables?.(contextFor({ baseUrl, settings }));

  test("is known inside Actions", async () => {
    expect(await tables(actions)).toMatchObject({ self: { repository: "acme/security-log", workflow: "mallcop" } });
  });
  test("is not mistaken for a namesake on another GitHub", async () => {
    expect(await tables(actions, "https://github.example.com")).toMatchObject({ self: {} });
  });
  test("is nothing outside of Actions", async () => {
    expect(await tables({})).toEqual({
      self: {},
      told: {},
      options: { org: "acme", include_dependabot: true, include_secret_scanning: true },
    });
  });
});
