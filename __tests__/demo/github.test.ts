/** The stand-in is as strict as GitHub: what is not done right is refused, so that our client cannot be wrong unnoticed. */
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type GitHubStandIn, startGitHubStandIn } from "../../src/demo/github/server.ts";

const NOW = Date.UTC(2026, 10, 22, 12);
const TOKENS = [
  { value: "classic", kind: "classic", rights: ["read:audit_log"] },
  { value: "member", kind: "classic", rights: ["read:audit_log"], owner: false },
  { value: "job", kind: "job", rights: [] },
] as const;
const entries = Array.from({ length: 150 }, (_, index) => ({
  record: {
    "@timestamp": NOW - 200_000 + index * 1000,
    _document_id: `d${index}`,
    action: index % 2 ? "team.create" : "repo.create",
    org: "acme",
  },
}));

let standIn: GitHubStandIn;
beforeEach(async () => {
  standIn = await startGitHubStandIn({
    orgs: [
      { login: "acme", id: 1, plan: "enterprise" },
      { login: "small", id: 2, plan: "team" },
    ],
    entries,
    clock: () => NOW,
    tokens: TOKENS,
    repos: [
      { full_name: "acme/log", visibility: "private" },
      { full_name: "acme/site", visibility: "public" },
    ],
  });
});
afterEach(() => standIn.close());

async function get(path: string, token: string | undefined = "classic", headers: Record<string, string> = {}) {
  const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const response = await fetch(path.startsWith("http") ? path : standIn.url + path, {
    headers: { ...authorization, ...headers },
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

describe("the audit log", () => {
  test("is newest first and thirty a page unless asked otherwise, and never over a hundred", async () => {
    const { body } = await get("/orgs/acme/audit-log");
    expect(body).toHaveLength(30);
    expect(body).toHaveProperty("0._document_id", "d149");
    expect((await get("/orgs/acme/audit-log?per_page=500&order=asc")).body).toHaveLength(100);
  });

  test("goes on by an opaque link below the organization's number", async () => {
    const first = await get("/orgs/acme/audit-log?per_page=100&order=asc");
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
    expect(next).toMatch(/\/organizations\/1\/audit-log\?.*after=/);
    const second = await get(next);
    expect(second.body).toHaveLength(50);
    expect(second.body).toHaveProperty("0._document_id", "d100");
    expect(second.headers.get("link")).toBeNull();
  });

  test.each([
    ["action:team", 75],
    ["-action:team.create", 75],
    ["created:2026-11-22", 150],
    ["created:>=2026-11-22T11:59:00Z", 10],
    ["created:2026-11-22T11:58:00Z..2026-11-22T11:58:09Z", 10],
    ["created:<2026-11-22T11:56:50Z action:repo", 5],
  ])("finds by %s", async (phrase, count) => {
    expect((await get(`/orgs/acme/audit-log?per_page=100&phrase=${encodeURIComponent(phrase)}`)).body).toHaveLength(
      Math.min(100, count),
    );
  });

  test.each(["created:>=yesterday", "created:2026-11-22T11:59:00.123Z", "color:red", "word"])(
    "refuses %s",
    async (phrase) => {
      expect((await get(`/orgs/acme/audit-log?phrase=${encodeURIComponent(phrase)}`)).status).toBe(422);
    },
  );

  test.each<[string, number, string, string | undefined, Record<string, string>]>([
    ["a cursor of the client's own making", 400, "/orgs/acme/audit-log?after=d42", "classic", {}],
    ["a token that it does not know", 401, "/orgs/acme/audit-log", "wrong", {}],
    ["a client without a name", 403, "/orgs/acme/audit-log", "classic", { "user-agent": "" }],
    ["the token of a job", 403, "/orgs/acme/audit-log", "job", {}],
    ["an unknown version", 400, "/orgs/acme/audit-log", "classic", { "x-github-api-version": "1999-01-01" }],
    ["a member who is no owner, as if it were not there", 404, "/orgs/acme/audit-log", "member", {}],
    ["everybody, on a plan without it", 404, "/orgs/small/audit-log", "classic", {}],
    ["strangers", 404, "/orgs/acme/audit-log", "", {}],
  ])("refuses %s: %d", async (_what, status, path, token, headers) => {
    expect((await get(path, token, headers)).status).toBe(status);
  });
});

describe("the rest", () => {
  test("tells the plan to owners only", async () => {
    expect((await get("/orgs/acme")).body).toMatchObject({ plan: { name: "enterprise" } });
    expect((await get("/orgs/acme", "member")).body).not.toHaveProperty("plan");
  });
  test("tells whether a repository is private, and hides it from strangers", async () => {
    expect((await get("/api/v3/repos/acme/log")).body).toMatchObject({ private: true, visibility: "private" });
    expect((await get("/repos/acme/site", "")).body).toMatchObject({ private: false });
    expect((await get("/repos/acme/log", "")).status).toBe(404);
  });
  test("knows who a token belongs to, if to anybody", async () => {
    expect((await get("/user")).body).toMatchObject({ login: "ann" });
    expect((await get("/user", "job")).status).toBe(403);
    expect((await get("/user", "")).status).toBe(401);
  });
  test("remembers requests without their credentials", async () => {
    await get("/user");
    expect(standIn.requests).toMatchObject([{ path: "/user", status: 200 }]);
    expect(JSON.stringify(standIn.requests)).not.toContain("classic");
  });
});
