/** The stand-in of the query API is as strict as the service: what is not done right is refused, and what is cut is said to be. */
import { describe, expect, test } from "@jest/globals";
import type { Asked } from "../../src/demo/loopback.ts";
import {
  createLogAnalytics,
  type LogAnalyticsOptions,
  type StandInRow,
} from "../../src/demo/microsoft/log-analytics.ts";
import { issueToken } from "../../src/demo/microsoft/token.ts";

const NOW = Date.UTC(2026, 10, 22, 12);
const ID = "6f9f2d3c-1111-4222-8333-0a5f3a1f0003";

const rows: StandInRow[] = Array.from({ length: 10 }, (_, index) => ({
  ingestedAt: NOW - 600_000 + index * 60_000,
  values: {
    TimeGenerated: new Date(NOW - 700_000 + index * 60_000).toISOString(),
    App: index % 2 ? "web" : "Api",
    Size: index,
    Who: { claim: { upn: `u${index % 3}@example.com` } },
    Address: `192.0.2.${index}:443`,
  },
}));
const columns = { App: "string", Size: "long", Who: "dynamic", Address: "string" } as const;

function service(more: Partial<LogAnalyticsOptions> = {}) {
  const tables = [
    { name: "T", columns, rows },
    { name: "B", columns, rows, plan: "basic" as const },
  ];
  return createLogAnalytics({ workspaces: [{ id: ID, tables }], clock: () => NOW, ...more });
}

function asked(
  query: string,
  more: Partial<Asked> & { readonly audience?: string; readonly door?: string } = {},
): Asked {
  const { audience = "https://api.loganalytics.io", door = "query", ...rest } = more;
  const seconds = NOW / 1000;
  const token = issueToken({ aud: audience, iss: "i", nbf: seconds, exp: seconds + 3600, jti: "1" });
  const path = `/v1/workspaces/${ID}/${door}`;
  return {
    method: "POST",
    url: new URL(`https://127.0.0.1${path}`),
    path,
    query: {},
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ query }),
    ...rest,
  };
}

interface Answered {
  readonly status: number;
  readonly rows: readonly (readonly unknown[])[];
  readonly columns: readonly string[];
  readonly error: string;
}

/** Codes from the outermost to the innermost. */
function codesIn(error: unknown): readonly string[] {
  if (typeof error !== "object" || error === null) return [];
  const { code, innererror } = error as { readonly code?: string; readonly innererror?: unknown };
  return [...(code === undefined ? [] : [code]), ...codesIn(innererror)];
}

function ask(request: Asked, at = service()): Answered {
  const { status, body } = at(request) ?? { status: 0, body: undefined };
  const json = typeof body === "string" && body !== "" ? JSON.parse(body) : (body ?? {});
  const table = json.tables?.[0];
  return {
    status,
    rows: table?.rows ?? [],
    columns: table?.columns.map(({ name, type }: Record<string, string>) => `${name}:${type}`) ?? [],
    error: codesIn(json.error).join("/"),
  };
}

const run = (query: string): readonly (readonly unknown[])[] => {
  const { rows: found, error } = ask(asked(query));
  expect(error).toBe("");
  return found;
};

describe("queries", () => {
  test("select by ingestion time, half-open, and give times with seven digits", () => {
    const at = (minute: number) => `datetime(2026-11-22T11:5${minute}:00.0000000Z)`;
    const query = `T\n| extend It = ingestion_time()\n| where It >= ${at(1)} and It < ${at(3)}\n| project It, Size\n| order by It asc`;
    expect(run(query)).toEqual([
      ["2026-11-22T11:51:00.0000000Z", 1],
      ["2026-11-22T11:52:00.0000000Z", 2],
    ]);
  });

  test("sum up by expressions", () => {
    expect(
      run(
        "T | extend By = tolower(App) | summarize N = count(), Sum = sum(Size), Last = max(Size) by By | order by By asc",
      ),
    ).toEqual([
      ["api", 5, 20, 8],
      ["web", 5, 25, 9],
    ]);
    expect(
      run(
        "T | extend Who2 = tostring(Who.claim.upn) | summarize N = countif(Size > 4), All = make_set(App, 1) by Who2 | order by Who2 asc | take 1",
      ),
    ).toEqual([["u0@example.com", 2, '["Api"]']]);
    expect(
      run(
        'T | extend It = ingestion_time() | summarize Rows = count(), Bytes = sum(column_ifexists("_BilledSize", 0.0)) by Bin = bin(It, 5m) | order by Bin asc',
      ),
    ).toEqual([
      ["2026-11-22T11:50:00.0000000Z", 5, 0],
      ["2026-11-22T11:55:00.0000000Z", 5, 0],
    ]);
  });

  test("know texts, lists and patterns", () => {
    const names = (condition: string) => new Set(run(`T | where ${condition} | project App`).flat());
    expect(names('App in~ ("WEB")')).toEqual(new Set(["web"]));
    expect(names('App !in ("web", "x")')).toEqual(new Set(["Api"]));
    expect(names('not(App matches regex "^[a-z]+$")')).toEqual(new Set(["Api"]));
    expect(names('App == "\\u0077eb" or App =~ "nobody"')).toEqual(new Set(["web"]));
    expect(
      run(
        'T | where Size == 1 | project Ip = coalesce(extract(@"^(\\[.*\\]|[0-9.]+):[0-9]+$", 1, Address), Address), First = tostring(split(Address, ":")[0])',
      ),
    ).toEqual([["192.0.2.1", "192.0.2.1"]]);
  });

  test("divide rows by hash without losing one", () => {
    const parts = [0, 1, 2, 3].flatMap((part) =>
      run(`T | where hash(tostring(pack_all()), 4) == ${part} | project Size`),
    );
    expect(parts.flat().sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test("show a table's columns without a row", () => {
    const { columns: found } = ask(asked("T | where false"));
    expect(found).toEqual(["TimeGenerated:datetime", "App:string", "Size:long", "Who:dynamic", "Address:string"]);
  });

  test("are bounded by the timespan on the rows' own time", () => {
    const body = JSON.stringify({ query: "T", timespan: "2026-11-22T11:50:00Z/2026-11-22T11:52:00Z" });
    expect(ask(asked("", { body })).rows).toHaveLength(2);
  });
});

describe("refusals", () => {
  test.each([
    ["T | where", "BadArgumentError/SyntaxError/SYN0002"],
    ['T | where App == "a', "BadArgumentError/SyntaxError/SYN0002"],
    ["T | drop table", "BadArgumentError/SyntaxError/SYN0002"],
    ["T; T", "BadArgumentError/SyntaxError/SYN0002"],
    ["Nowhere | where true", "BadArgumentError/SemanticError/SEM0100"],
    ["T | where Nothing == 1", "BadArgumentError/SemanticError/SEM0100"],
    ["T | project App | where Size == 1", "BadArgumentError/SemanticError/SEM0100"],
    ["T | where Size == App", "BadArgumentError/SemanticError/SEM0064"],
    ["T | where ingestion_time() > App", "BadArgumentError/SemanticError/SEM0064"],
    ["T | where unheard(App)", "BadArgumentError/SemanticError/SEM0260"],
    ["T | where Size", "BadArgumentError/SemanticError/SEM0220"],
    ["B | where true", "BadArgumentError/UnsupportedApiQueryValidationError"],
  ])("%s", (query, error) => {
    expect(ask(asked(query))).toMatchObject({ status: 400, error });
  });

  test("tables of the Basic plan have a door of their own, a timespan and no order", () => {
    const through = (query: string, timespan?: string) =>
      ask(asked(query, { door: "search", query: timespan ? { timespan } : {} }));
    expect(through("B | where Size > 7", "PT1H").rows).toHaveLength(2);
    expect(through("B | where true").error).toContain("InvalidTimespanError");
    expect(through("B | where true", "2026-01-01T00:00:00Z/2026-11-22T00:00:00Z").error).toContain(
      "InvalidTimespanError",
    );
    expect(through("B | order by Size asc", "PT1H").error).toContain("UnsupportedBasicLogsQueryError");
  });

  test("tokens for others, other paths, unknown workspaces, and bodies that do not say what they are", () => {
    expect(ask(asked("T", { audience: "https://graph.microsoft.com" }))).toMatchObject({ status: 401 });
    expect(ask(asked("T", { headers: {} }))).toMatchObject({ status: 401 });
    expect(ask(asked("T", { path: `/v1/workspaces/${ID}/metadata` }))).toMatchObject({
      status: 404,
      error: "PathNotFoundError",
    });
    expect(ask(asked("T", { path: "/v1/workspaces/x/query" }))).toMatchObject({
      status: 404,
      error: "WorkspaceNotFoundError",
    });
    const { authorization = "" } = asked("T").headers;
    expect(service()(asked("T", { headers: { authorization } }))).toEqual({ status: 200, body: "" });
    expect(service()(asked("T", { path: "/v1.0/users" }))).toBeUndefined();
  });

  test("too many requests in thirty seconds", () => {
    const at = service({ limits: { requests: 3 } });
    expect([1, 2, 3, 4].map(() => ask(asked("T | take 1"), at).status)).toEqual([200, 200, 200, 429]);
    expect(at(asked("T"))?.headers).toEqual({ "retry-after": "30" });
  });

  test("a workspace without data has no content", () => {
    expect(service({ workspaces: [{ id: ID, tables: [] }] })(asked("T"))).toEqual({ status: 204 });
  });
});

describe("limits", () => {
  test("rows and bytes over them are cut off, and the answer says that it is partial", () => {
    for (const limits of [{ rows: 4 }, { bytes: 700 }]) {
      const { status, rows: found, error } = ask(asked("T"), service({ limits }));
      expect([status, error]).toEqual([200, "PartialError"]);
      expect(found.length).toBeLessThan(10);
    }
  });

  test("a slow query times out", () => {
    expect(ask(asked("T"), service({ limits: { slow: 9 } })).status).toBe(504);
  });

  test("a denied table looks empty, and only the permissions tell", () => {
    const tables = [{ name: "T", columns, rows }];
    const at = service({ workspaces: [{ id: ID, tables, deny: ["T"] }] });
    const headers = { ...asked("T").headers, prefer: "wait=180, include-permissions=true" };
    const { body } = at(asked("T", { headers })) ?? {};
    expect(JSON.parse(String(body))).toMatchObject({
      tables: [{ rows: [] }],
      permissions: { dataSources: [{ denyTables: ["T"] }] },
    });
  });

  test("rows that cannot be seen yet are not there", () => {
    const later = [{ ...rows[0], ingestedAt: NOW - 1000, visibleAt: NOW + 1, values: {} }];
    const at = service({ workspaces: [{ id: ID, tables: [{ name: "T", columns, rows: later }] }] });
    expect(ask(asked("T"), at).rows).toEqual([]);
  });
});
