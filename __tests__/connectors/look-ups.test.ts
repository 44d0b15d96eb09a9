/** Each built-in connector's look-ups, over the real transport, against the vendors' stand-ins. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { startGitHubStandIn } from "../../src/demo/github/server.ts";
import { startVercelStandIn } from "../../src/demo/vercel/server.ts";
import { builtinTypes, manifestOf } from "../../src/plugin/registry.ts";
import { arrange as awsContext } from "./aws-cloudtrail-context.ts";
import { ARN, changes, standIn } from "./aws-cloudtrail-stand-in.ts";
import { ACCOUNT, eventOf } from "./aws-cloudtrail-vendor.ts";
import { ASSIGNMENT, activityRecord, asLog, GRANTEE, NOW, OWNER, SUB, startAzure } from "./azure-context.ts";
import { newRow, oldRow, World } from "./container-logs-world.ts";
import { contextFor as gitHubContext } from "./github-context.ts";
import { lookUp, theirs } from "./look-ups.ts";
import { aRecord, startWorld } from "./m365-tenant.ts";
import { closeAll, estate, arrange as openClaw } from "./openclaw-context.ts";
import { startProject } from "./supabase-context.ts";
import { auditRow } from "./supabase-vendor.ts";
import { TOKEN as VERCEL_TOKEN, contextFor as vercelContext } from "./vercel-context.ts";

const HOUR = 3_600_000;
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await closeAll();
  for (const close of closing.splice(0)) await close();
});

test("every built-in connector has two or three, each with a description and a right", () => {
  for (const type of builtinTypes()) {
    const tools = Object.entries(manifestOf(type).tools ?? {});
    expect([type, tools.length >= 2 && tools.length <= 3]).toEqual([type, true]);
  }
});

describe("AWS", () => {
  const KEY = "AKIAIOSFODNN7EXAMPLE";
  const records = changes(3).map(({ event }) => ({
    event: {
      ...event,
      userIdentity: { type: "IAMUser", userName: "eve", arn: `arn:aws:iam::${ACCOUNT}:user/eve`, accessKeyId: KEY },
    },
  }));

  test("tells what a user did, the newest first, and what a key was used for", async () => {
    const other = {
      ...eventOf("iam:CreateUser", 9),
      userIdentity: { type: "IAMUser", userName: "ann", accessKeyId: "AKIAI44QH8DHBEXAMPLE" },
    };
    const aws = await standIn({ records: [...records, { event: other }] });
    const events = await lookUp("aws-cloudtrail", "recent_events", awsContext(aws.url), { by: "user", value: "eve" });
    expect(events.rows.map(({ event, user }) => [event, user])).toEqual(Array(3).fill(["CreateUser", theirs("eve")]));
    expect(events.rows[0]?.time).toBe("2026-11-20T08:00:02.000Z");
    const uses = await lookUp("aws-cloudtrail", "access_key_use", awsContext(aws.url), { access_key_id: KEY });
    expect(uses).toMatchObject({
      rows: [{ arn: theirs(`arn:aws:iam::${ACCOUNT}:user/eve`), calls: 3, first: "2026-11-20T08:00:00.000Z" }],
      more: false,
    });
  });

  test("says that there is more than it read", async () => {
    const aws = await standIn({ records: changes(260) });
    const { rows, more } = await lookUp("aws-cloudtrail", "recent_events", awsContext(aws.url), {
      by: "event",
      value: "CreateUser",
    });
    expect([rows.length, more]).toEqual([200, true]);
  });

  test("lists the trails, and whether they log", async () => {
    const trail = {
      Name: "main",
      TrailARN: `arn:aws:cloudtrail:us-east-1:${ACCOUNT}:trail/main`,
      HomeRegion: "us-east-1",
      S3BucketName: "logs",
    };
    const accounts = [
      {
        id: ACCOUNT,
        keys: [{ accessKeyId: KEY, secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", arn: ARN }],
        trails: [{ trail, logging: false }],
      },
    ];
    const aws = await standIn({ accounts });
    const { rows } = await lookUp("aws-cloudtrail", "trails", awsContext(aws.url));
    expect(rows).toMatchObject([{ trail: theirs("main"), logging: false, bucket: theirs("logs"), account: ACCOUNT }]);
  });
});

describe("GitHub", () => {
  const members = [
    { id: 101, login: "ann", role: "ADMIN" },
    { id: 102, login: "bob" },
  ] as const;
  const repo = {
    id: 9001,
    name: "api",
    collaborators: [
      { id: 102, login: "bob", permission: "WRITE" },
      { id: 666, login: "eve", permission: "ADMIN" },
    ],
  } as const;
  const teams = [{ id: 31, slug: "platform", members: [{ id: 101, login: "ann" }] }];
  const entry = (actor: string, nth: number) => ({
    record: {
      "@timestamp": NOW - nth * HOUR,
      _document_id: `d${nth}`,
      action: "repo.create",
      actor,
      org: "acme",
      created_at: NOW - nth * HOUR,
    },
  });
  const start = async (rights = ["read:org", "repo", "read:audit_log"]) => {
    const server = await startGitHubStandIn({
      clock: () => NOW,
      entries: [entry("ann", 1), entry("eve", 2)],
      tokens: [{ value: "ghp_owner", kind: "classic", rights }],
      orgs: [
        {
          login: "acme",
          id: 4711,
          plan: "enterprise",
          estate: { members, teams, repos: [repo] },
        },
      ],
    });
    closing.push(() => server.close());
    return gitHubContext({ baseUrl: server.url });
  };

  test("tells a member from a stranger, with the teams", async () => {
    const ctx = await start();
    expect((await lookUp("github", "person", ctx, { login: "ann" })).rows).toEqual([
      { what: "membership", name: theirs("acme"), role: "admin", state: "active" },
      { what: "team", name: theirs("platform") },
    ]);
    expect((await lookUp("github", "person", ctx, { login: "mallory" })).rows).toEqual([
      { what: "membership", name: theirs("acme"), role: "none" },
    ]);
  });

  test("does not take a missing right for a stranger", async () => {
    await expect(lookUp("github", "person", await start(["repo"]), { login: "ann" })).rejects.toMatchObject({
      code: "permission-missing",
    });
  });

  test("tells who can reach a repository, outsiders apart", async () => {
    expect((await lookUp("github", "repository_access", await start(), { repo: "api" })).rows).toEqual([
      { login: theirs("bob"), role: theirs("write"), outside: false },
      { login: theirs("eve"), role: theirs("admin"), outside: true },
    ]);
  });

  test("searches the audit log by who did it, and lets nothing else into the search", async () => {
    const ctx = await start();
    expect((await lookUp("github", "audit_log", ctx, { actor: "eve" })).rows).toMatchObject([{ actor: theirs("eve") }]);
    await expect(lookUp("github", "audit_log", ctx, { actor: "eve action:repo" })).rejects.toMatchObject({
      code: "tool-input-invalid",
      message: expect.not.stringContaining("action:repo"),
    });
  });
});

describe("Azure", () => {
  const assignment = {
    properties: {
      principalId: GRANTEE,
      principalType: "User",
      roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${OWNER}`,
      scope: `/subscriptions/${SUB}`,
    },
  };
  const start = async () => {
    const activity = asLog([activityRecord({ at: NOW - HOUR }), activityRecord({ at: NOW - 48 * HOUR })]);
    const alerts = [
      { name: "a1", properties: { alertDisplayName: "Odd sign-in", status: "Active", severity: "High" } },
    ];
    const azure = await startAzure({
      subscriptions: [{ id: SUB, activity, alerts, roleAssignments: { [ASSIGNMENT]: assignment } }],
    });
    closing.push(() => azure.close());
    return azure.context();
  };

  test("tells the roles of a principal, and nobody else's", async () => {
    const ctx = await start();
    expect((await lookUp("azure", "role_assignments", ctx, { principal_id: GRANTEE })).rows).toMatchObject([
      { role: theirs("Owner"), scope: theirs(`/subscriptions/${SUB}`), principal_type: "User" },
    ]);
    const nobody = "99999999-0000-4000-8000-000000000000";
    expect((await lookUp("azure", "role_assignments", ctx, { principal_id: nobody })).rows).toEqual([]);
  });

  test("tells what somebody did, and which alerts there are", async () => {
    const ctx = await start();
    const all = await lookUp("azure", "operations", ctx);
    expect(all.rows).toHaveLength(1);
    const { caller } = all.rows[0] ?? {};
    expect(typeof caller).toBe("string");
    expect((await lookUp("azure", "operations", ctx, { caller: "nobody@example.org" })).rows).toEqual([]);
    expect((await lookUp("azure", "alerts", ctx)).rows).toMatchObject([
      { alert: theirs("Odd sign-in"), status: "Active" },
    ]);
  });
});

describe("Microsoft 365", () => {
  test("gives the records of one person, and says what is subscribed to", async () => {
    const created = NOW - HOUR;
    const records = [aRecord("r1", created - HOUR), { ...aRecord("r2", created - HOUR), UserId: "eve@example.net" }];
    const blobs = () => [{ type: "Audit.AzureActiveDirectory", id: "b1", created, records }];
    const world = await startWorld({ blobs, subscribed: ["Audit.AzureActiveDirectory"] });
    closing.push(() => world.close());
    const ctx = world.context();
    const found = await lookUp("m365", "records", ctx, { feed: "azure-ad", user: "Eve@example.net" });
    expect(found.rows).toMatchObject([{ user: theirs("eve@example.net"), id: "r2" }]);
    const states = (await lookUp("m365", "subscriptions", ctx)).rows.map(({ feed, state }) => [feed, state]);
    expect(states).toContainEqual(["azure-ad", "enabled"]);
    expect(states).toContainEqual(["dlp", "never started"]);
  });
});

describe("Container Logs", () => {
  test("gives the lines that hold a text, and counts apps", async () => {
    const at = NOW - HOUR / 2;
    const world = await World.start({
      old: [oldRow("web", at, "GET /login"), oldRow("web", at, "GET /")],
      new: [newRow("api", at, "login by eve")],
    });
    closing.push(() => world.tenant.close());
    const ctx = world.context();
    const lines = await lookUp("container-logs", "lines", ctx, { app: "web", text: "LOGIN" });
    expect(lines.rows.map(({ line }) => line)).toEqual([theirs("GET /login")]);
    const apps = await lookUp("container-logs", "apps", ctx);
    expect(apps.rows).toEqual([
      { app: theirs("web"), lines: 2 },
      { app: theirs("api"), lines: 1 },
    ]);
    await expect(lookUp("container-logs", "lines", ctx, { app: 'web" or true' })).rejects.toMatchObject({
      code: "tool-input-invalid",
    });
  });
});

describe("Vercel", () => {
  test("gives a deployment, the latest of a project, and what somebody did", async () => {
    const team = { id: "team_acme", slug: "acme" };
    const record = (nth: number, name: string) => ({
      record: {
        uid: `dpl_${nth}`,
        name,
        created: NOW - nth * HOUR,
        source: "cli",
        creator: { email: "eve@example.net" },
      },
      team: team.id,
      ends: "READY",
    });
    const said = (nth: number, principalId: string) => ({
      team: team.id,
      record: {
        id: `uev_${nth}`,
        type: "login",
        createdAt: NOW - nth * HOUR,
        text: "You logged in",
        entities: [],
        principalId,
      },
    });
    const server = await startVercelStandIn({
      clock: () => NOW,
      tokens: [{ value: VERCEL_TOKEN, owner: "usr_ann" }],
      teams: [team],
      deployments: [record(1, "shop"), record(2, "site")],
      events: [said(1, "usr_ann"), said(2, "usr_eve")],
    });
    closing.push(() => server.close());
    const ctx = vercelContext({ url: server.url, config: { team_id: team.id } });
    const one = {
      id: "dpl_1",
      project: theirs("shop"),
      creator: theirs("eve@example.net"),
      state: "READY",
      source: "cli",
    };
    expect((await lookUp("vercel", "deployment", ctx, { id: "dpl_1" })).rows).toMatchObject([one]);
    expect((await lookUp("vercel", "deployment", ctx, { id: "dpl_9" })).rows).toEqual([]);
    const latest = await lookUp("vercel", "recent_deployments", ctx, { project: "site" });
    expect(latest.rows).toMatchObject([{ id: "dpl_2" }]);
    const activity = await lookUp("vercel", "recent_activity", ctx, { who: "usr_eve" });
    expect(activity.rows).toMatchObject([{ id: "uev_2", type: "login", who: theirs("usr_eve") }]);
  });
});

describe("Supabase", () => {
  test("finds a user by id and by address, the entries of one, and the functions", async () => {
    const id = "7d1f0a52-0000-4000-8000-000000000001";
    const user = {
      id,
      email: "Ann@example.com",
      app_metadata: { providers: ["email"] },
      last_sign_in_at: "2026-11-22T06:00:00Z",
    };
    const fn = { id: "f1", slug: "pay", status: "ACTIVE", version: 3, verify_jwt: false, updated_at: NOW };
    const project = await startProject({
      withToken: true,
      users: [user],
      functions: [fn],
      audit: [auditRow("login", 1), auditRow("user_deleted", 2)],
    });
    closing.push(() => project.server.close());
    const { ctx } = project;
    for (const input of [{ id }, { email: "ann@example.com" }])
      expect((await lookUp("supabase", "user", ctx, input)).rows).toMatchObject([
        { email: theirs("Ann@example.com"), factors: 0 },
      ]);
    expect((await lookUp("supabase", "user", ctx, { email: "eve@example.net" })).rows).toEqual([]);
    const entries = await lookUp("supabase", "auth_entries", ctx, { user: "ann@example.com" });
    expect(entries.rows.map(({ action }) => action)).toEqual(["login"]);
    expect((await lookUp("supabase", "functions", ctx)).rows).toMatchObject([
      { slug: theirs("pay"), verify_jwt: false },
    ]);
  });
});

describe("OpenClaw", () => {
  test("lists skills, what agents did, and sessions", async () => {
    const done = {
      eventId: "e1",
      sequence: 1,
      occurredAt: NOW - HOUR,
      kind: "tool_action",
      action: "run",
      status: "succeeded",
      agentId: "main",
      toolName: "exec",
    };
    const own = { ...estate(), ledger: [done], sessions: [{ key: "s1", createdAt: NOW - HOUR, updatedAt: NOW }] };
    const { ctx } = await openClaw({ estate: own });
    expect((await lookUp("openclaw", "skills", ctx)).rows).toMatchObject([
      { skill: theirs("weather"), source: "openclaw-workspace", enabled: true },
      { skill: theirs("healthcheck") },
    ]);
    expect((await lookUp("openclaw", "activity", ctx)).rows).toMatchObject([
      { tool: theirs("exec"), status: "succeeded" },
    ]);
    expect((await lookUp("openclaw", "sessions", ctx)).rows).toMatchObject([{ session: theirs("s1") }]);
  });
});
