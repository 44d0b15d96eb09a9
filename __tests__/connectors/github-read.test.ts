/** The audit log feed as the engine drives it: the real Octokit, over the real transport, against GitHub on this machine. */
import { afterEach, describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/github/connector.ts";
import type { Instant, Json, Slice } from "../../src/connector/contract.ts";
import { MallcopError } from "../../src/connector/errors.ts";
import type { FaultKind, GitHubStandIn, GitHubStandInOptions, StandInEntry } from "../../src/demo/github/server.ts";
import { startGitHubStandIn } from "../../src/demo/github/server.ts";
import { contextFor, NOW, type TestContext, type TestContextOptions } from "./github-context.ts";

const HOUR = 3_600_000;
const FROM = (NOW - 24 * HOUR) as Instant;
const DAY: Slice = { from: FROM, to: NOW };
const OWNER = { value: "ghp_owner", kind: "classic", rights: ["read:audit_log", "repo"] } as const;

let standIn: GitHubStandIn | undefined;
afterEach(async () => {
  await standIn?.close();
  standIn = undefined;
});

async function start(options: Partial<GitHubStandInOptions> = {}): Promise<GitHubStandIn> {
  standIn = await startGitHubStandIn({
    orgs: [{ login: "acme", id: 4711, plan: "enterprise" }],
    entries: entries(250),
    clock: () => NOW,
    tokens: [OWNER],
    ...options,
  });
  return standIn;
}

/** Entries a minute apart, from the beginning of the day. */
function entries(count: number, first = 0): StandInEntry[] {
  return Array.from({ length: count }, (_, index) =>
    entry(FROM + (first + index) * 60_000 + 250, `doc${String(first + index).padStart(5, "0")}`),
  );
}

function entry(time: number, id: string, more: Readonly<Record<string, Json>> = {}): StandInEntry {
  return {
    record: {
      "@timestamp": time,
      created_at: time,
      _document_id: id,
      action: "team.add_member",
      actor: "ann",
      org: "acme",
      org_id: 4711,
      ...more,
    },
  };
}

interface Reading {
  readonly ids: readonly string[];
  readonly at: Json | undefined;
  readonly pages: number;
  readonly error?: MallcopError;
}

async function readAll(ctx: TestContext, slice: Slice = DAY, at?: Json): Promise<Reading> {
  const feed = connector.feeds["audit-log"];
  if (feed?.kind !== "log") throw new Error("there is no such log feed");
  const [partition] = await feed.partitions(ctx);
  if (!partition) throw new Error("there is no partition");
  const ids: string[] = [];
  let position: Json | undefined = at;
  let pages = 0;
  try {
    for await (const page of feed.read(ctx, partition, slice, at)) {
      pages += 1;
      position = page.at;
      for (const record of page.records) ids.push(String((record as { _document_id: unknown })._document_id));
    }
  } catch (thrown) {
    if (!(thrown instanceof MallcopError)) throw thrown;
    return { ids, at: position, pages, error: thrown };
  }
  return { ids, at: position, pages };
}

const idsOf = (list: readonly StandInEntry[]): string[] => list.map(({ record }) => String(record._document_id));

describe("a slice", () => {
  test("is read to its end, oldest first, each entry once, through links that name the organization by number", async () => {
    const { url, requests } = await start();
    const ctx = contextFor({ baseUrl: url });
    const reading = await readAll(ctx);
    expect(reading.error).toBeUndefined();
    expect(reading.ids).toEqual(idsOf(entries(250)));
    expect(requests.map(({ path }) => path)).toEqual([
      "/api/v3/orgs/acme/audit-log",
      "/api/v3/organizations/4711/audit-log",
      "/api/v3/organizations/4711/audit-log",
    ]);
  });

  test("is asked for as the vendor wants it: pinned version, our user agent, whole seconds, hundred a page, no noise", async () => {
    const { url, requests } = await start();
    await readAll(contextFor({ baseUrl: `${url}/` }));
    const [first] = requests;
    expect(first?.headers).toMatchObject({
      "user-agent": "mallcop/0.0.0-test",
      "x-github-api-version": "2022-11-28",
      accept: "application/vnd.github+json",
    });
    expect(first?.query).toMatchObject({ order: "asc", include: "web", per_page: "100" });
    expect(first?.query.phrase).toMatch(
      /^created:>=2026-11-21T12:00:00Z created:<=2026-11-22T12:00:00Z -action:workflows\.prepared_workflow_job /,
    );
  });

  test("holds the entries on both of its bounds, whatever their milliseconds", async () => {
    const bounds = [entry(FROM, "from"), entry(FROM + 999, "from-999"), entry(NOW - 1, "to-1"), entry(NOW, "to")];
    const { url } = await start({ entries: [...bounds, entry(FROM - 1, "before")] });
    expect((await readAll(contextFor({ baseUrl: url }))).ids).toEqual(["from", "from-999", "to-1", "to"]);
  });

  test("without entries is covered after one request", async () => {
    const { url, requests } = await start({ entries: [] });
    expect(await readAll(contextFor({ baseUrl: url }))).toMatchObject({ ids: [], pages: 1 });
    expect(requests).toHaveLength(1);
  });

  test("shows a late entry once GitHub does", async () => {
    let now: number = NOW - 20 * HOUR;
    const late: StandInEntry = { ...entry(NOW - 22 * HOUR, "late"), visibleAt: NOW - 19 * HOUR };
    const { url } = await start({ entries: [late], clock: () => now });
    expect((await readAll(contextFor({ baseUrl: url }))).ids).toEqual([]);
    now = NOW;
    expect((await readAll(contextFor({ baseUrl: url }))).ids).toEqual(["late"]);
  });

  test.each([
    ["", "/orgs/acme/audit-log"],
    ["/api/v3", "/api/v3/orgs/acme/audit-log"],
    ["/api/v3/", "/api/v3/orgs/acme/audit-log"],
  ])("is read below the path %j of an Enterprise Server", async (path) => {
    const { url, requests } = await start({ orgs: [{ login: "acme", id: 4711 }] });
    expect((await readAll(contextFor({ baseUrl: `${url}${path}` }))).ids).toHaveLength(250);
    expect(requests[0]?.path).toBe("/api/v3/orgs/acme/audit-log");
  });

  test("keeps integers beyond 2^53 by their digits, so that records stay JSON", async () => {
    const { url } = await start({ entries: [entry(FROM, "big", { token_id: "PLACE" })], faults: [] });
    const ctx = contextFor({ baseUrl: url });
    const send = ctx.http.send.bind(ctx.http);
    const http = {
      ...ctx.http,
      send,
      with: () => ({
        ...ctx.http,
        send: async (request: Parameters<typeof send>[0]) => {
          const answer = await send(request);
          return {
            ...answer,
            body: new TextEncoder().encode(
              new TextDecoder().decode(answer.body).replace('"PLACE"', "9007199254740993"),
            ),
          };
        },
      }),
    };
    const feed = connector.feeds["audit-log"];
    if (feed?.kind !== "log") throw new Error("there is no such log feed");
    for await (const { records } of feed.read({ ...ctx, http }, { id: "acme" }, DAY)) {
      expect(JSON.parse(JSON.stringify(records))).toMatchObject([{ token_id: "9007199254740993" }]);
    }
  });
});

describe("a slice that breaks off", () => {
  test("goes on in a later run from where it stopped, and nothing is lost or skipped", async () => {
    const { url } = await start({ faults: [{ kind: "server-error", request: 3, times: 5 }] });
    const broken = await readAll(contextFor({ baseUrl: url }));
    expect(broken).toMatchObject({ pages: 2, error: { code: "vendor-failed" } });
    const rest = await readAll(contextFor({ baseUrl: url }), DAY, broken.at);
    expect(rest.error).toBeUndefined();
    expect(new Set([...broken.ids, ...rest.ids])).toEqual(new Set(idsOf(entries(250))));
    expect(rest.ids).toHaveLength(51);
  });

  test("is not believed to have come far once entries were out of order", async () => {
    const { url } = await start({ entries: [entry(FROM + HOUR, "a"), entry(FROM + 2 * HOUR, "b")] });
    const ctx = contextFor({ baseUrl: url });
    const shuffled = {
      ...ctx.http,
      with: () => ({
        ...ctx.http,
        send: async (request: Parameters<typeof ctx.http.send>[0]) => {
          const answer = await ctx.http.send(request);
          return {
            ...answer,
            body: new TextEncoder().encode(JSON.stringify(JSON.parse(new TextDecoder().decode(answer.body)).reverse())),
          };
        },
      }),
    };
    expect((await readAll({ ...ctx, http: shuffled })).at).toBe(FROM);
  });
});

describe("trouble that passes is sat out", () => {
  test.each<[FaultKind, number]>([
    ["server-error", 0],
    ["reset-mid-body", 0],
    ["truncated-json", 0],
    ["empty-body", 0],
    ["primary-limit", 90_000],
    ["primary-limit-403", 90_000],
    ["secondary-limit", 30_000],
    ["secondary-limit-without-header", 60_000],
  ])("%s: all entries, after at least %d ms", async (kind, wait) => {
    const { url } = await start({ faults: [{ kind, request: 2 }] });
    const ctx = contextFor({ baseUrl: url });
    const reading = await readAll(ctx);
    expect(reading.error).toBeUndefined();
    expect(reading.ids).toEqual(idsOf(entries(250)));
    expect(ctx.stats.waitedMs).toBeGreaterThanOrEqual(wait);
    expect(ctx.stats.retries).toBe(1);
  });

  test("a server that keeps failing on a wide slice gets a narrower one, and on a narrow one is reported", async () => {
    const { url } = await start({ faults: [{ kind: "server-error", request: 1, times: 10 }] });
    expect((await readAll(contextFor({ baseUrl: url }))).error?.code).toBe("slice-too-wide");
    const narrow = await readAll(contextFor({ baseUrl: url }), { from: FROM, to: (FROM + HOUR) as Instant });
    expect(narrow.error?.code).toBe("vendor-failed");
  });
});

describe("a listing that cannot be believed stops, and what was read is kept", () => {
  test.each<[FaultKind, string]>([
    ["foreign-next-link", "origin-refused"],
    ["circular-next-link", "vendor-answer-unexpected"],
    ["html", "vendor-answer-unexpected"],
    ["conflict", "vendor-refused"],
    ["sso-partial", "permission-missing"],
  ])("%s: %s", async (kind, code) => {
    const { url, requests } = await start({ faults: [{ kind, request: 2, times: 3 }] });
    const reading = await readAll(contextFor({ baseUrl: url }));
    expect(reading.error?.code).toBe(code);
    expect(reading.ids.slice(0, 100)).toEqual(idsOf(entries(100)));
    expect(requests.length).toBeLessThanOrEqual(3);
  });
});

describe("a refusal is explained", () => {
  const REFUSALS: readonly [
    what: string,
    options: Partial<GitHubStandInOptions>,
    context: Partial<TestContextOptions>,
    code: string,
    hint: RegExp,
  ][] = [
    ["a wrong token", {}, { token: "ghp_wrong" }, "auth-failed", /new token/],
    [
      "a classic token without the scope",
      { tokens: [{ ...OWNER, rights: ["repo"] }] },
      {},
      "permission-missing",
      /one of: read:audit_log/,
    ],
    [
      "a fine-grained token without the permission",
      { tokens: [{ value: "github_pat_x", kind: "fine-grained", rights: [] }] },
      { token: "github_pat_x" },
      "permission-missing",
      /organization_administration=read/,
    ],
    ["single sign-on", { tokens: [{ ...OWNER, sso: true }] }, {}, "permission-missing", /single sign-on/],
    [
      "a plan without the API",
      { orgs: [{ login: "acme", id: 4711, plan: "team" }] },
      {},
      "feed-not-available",
      /Nothing is wrong with the token/,
    ],
    [
      "a token of a member who is no owner",
      { tokens: [{ ...OWNER, owner: false }] },
      {},
      "permission-missing",
      /an owner/,
    ],
    ["no such organization", {}, { config: { org: "nobody" } }, "permission-missing", /check `org`/],
    [
      "the automatic token of Actions",
      { tokens: [{ value: "ghs_job", kind: "job", rights: [] }] },
      { token: "ghs_job", settings: { GITHUB_ACTIONS: "true" } },
      "permission-missing",
      /MALLCOP_GITHUB_TOKEN/,
    ],
  ];

  test.each(REFUSALS)("%s", async (_what, options, context, code, hint) => {
    const { url } = await start(options);
    const { error, ids } = await readAll(contextFor({ baseUrl: url, ...context }));
    expect(error?.code).toBe(code);
    expect(error?.hint).toMatch(hint);
    expect(ids).toEqual([]);
    expect(`${error?.message} ${error?.hint}`).not.toMatch(/gh[ps]_|github_pat_/);
  });
});
