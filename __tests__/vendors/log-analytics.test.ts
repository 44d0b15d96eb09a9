/** Windows of a Log Analytics workspace, read from the stand-in: every row once, whatever the service cuts short. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Instant } from "../../src/connector/contract.ts";
import type { Fault } from "../../src/demo/loopback.ts";
import {
  createLogAnalytics,
  type LogAnalyticsLimits,
  type StandInRow,
  type StandInWorkspace,
} from "../../src/demo/microsoft/log-analytics.ts";
import { identifier, kql, stringLiteral } from "../../src/vendors/microsoft/kql.ts";
import {
  discoverTables,
  INGESTED_AT,
  queryWindow,
  type Row,
  type Table,
  type WindowQuery,
} from "../../src/vendors/microsoft/log-analytics.ts";
import { workspaceIdOf } from "../../src/vendors/microsoft/workspace.ts";
import { failureOf } from "../connector/a-transport.ts";
import { anyUnicode } from "../support/any-unicode.ts";
import { NOW } from "../support/connector-context.ts";
import { type Arranged, arrange } from "./microsoft-support.ts";

const ID = "5d3c7a52-9c51-4c5e-a8c1-0a5f3a1f0101";
const HOUR = 3_600_000;
const FROM = (NOW - 6 * HOUR) as Instant;
const TO = (NOW - HOUR) as Instant;
const COLUMNS = { TimeGenerated: "datetime", App: "string", Line: "string", Size: "long" } as const;

interface Setting {
  readonly rows?: readonly StandInRow[];
  readonly plan?: "analytics" | "basic";
  readonly limits?: LogAnalyticsLimits;
  readonly workspace?: Partial<StandInWorkspace>;
  readonly faults?: readonly Fault[];
}

async function workspaceWith({ rows = [], plan = "analytics", limits = {}, workspace, faults = [] }: Setting) {
  const tables = [{ name: "Lines", plan, columns: COLUMNS, rows }];
  const service = createLogAnalytics({ workspaces: [{ id: ID, tables, ...workspace }], clock: () => NOW, limits });
  return arrange({ services: [service], faults });
}

function row(ingestedAt: number | string, line: string, more: StandInRow["values"] = {}): StandInRow {
  const time = typeof ingestedAt === "number" ? new Date(ingestedAt).toISOString() : ingestedAt;
  return { ingestedAt, values: { TimeGenerated: time, App: "web", Line: line, Size: line.length, ...more } };
}

async function theTable({ client }: Arranged): Promise<Table> {
  const table = (await discoverTables(client, ID, ["Lines"])).get("Lines");
  if (table === undefined) throw new Error("the table was not found");
  return table;
}

async function readAll(it: Arranged, more: Partial<WindowQuery> = {}): Promise<Row[]> {
  const table = await theTable(it);
  const rows: Row[] = [];
  for await (const page of queryWindow(it.client, ID, { table, from: FROM, to: TO, ...more })) rows.push(...page.rows);
  return rows;
}

const lines = (rows: readonly Row[]): unknown[] => rows.map(({ Line }) => Line);
const queries = ({ tenant }: Arranged) => tenant.requests.filter(({ path }) => path.startsWith("/v1/workspaces"));

describe("discovery", () => {
  test("gives the tables that are there, with their columns, and leaves the others out", async () => {
    await using it = await workspaceWith({});
    const tables = await discoverTables(it.client, ID, ["Missing_CL", "Lines"]);
    expect([...tables.keys()]).toEqual(["Lines"]);
    expect(Object.fromEntries(tables.get("Lines")?.columns ?? [])).toEqual(COLUMNS);
    expect(tables.get("Lines")?.plan).toBe("analytics");
  });

  test("finds nothing in a workspace that never got any data", async () => {
    await using it = await workspaceWith({ workspace: { tables: [] } });
    expect((await discoverTables(it.client, ID, ["Lines"])).size).toBe(0);
  });

  test("goes through the other door for a table on the Basic plan", async () => {
    await using it = await workspaceWith({ plan: "basic" });
    expect((await theTable(it)).plan).toBe("basic");
    expect(queries(it).map(({ path }) => path.split("/").at(-1))).toEqual(["query", "search"]);
  });
});

describe("a window", () => {
  test("is half-open, and keeps all digits of a time", async () => {
    const iso = (time: number, rest: string): string => new Date(time).toISOString().replace(".000Z", rest);
    const rows = [
      row(iso(FROM - 1000, ".9999999Z"), "before"),
      row(iso(FROM, ".0000000Z"), "first"),
      row(iso(TO - 1000, ".9999999Z"), "last"),
      row(iso(TO, ".0000000Z"), "after"),
    ];
    await using it = await workspaceWith({ rows });
    const read = await readAll(it);
    expect(lines(read)).toEqual(["first", "last"]);
    expect(read[1]?.[INGESTED_AT]).toBe(iso(TO - 1000, ".9999999Z"));
  });

  test("that is empty takes one question", async () => {
    await using it = await workspaceWith({});
    await theTable(it);
    const before = queries(it).length;
    expect(await readAll(it)).toEqual([]);
    expect(queries(it).length - before).toBe(2); // discovery again, and the count
  });

  test("gives a row that came two days late, by when it came", async () => {
    const late = row(FROM + 5, "late", { TimeGenerated: new Date(FROM - 47 * HOUR).toISOString() });
    await using it = await workspaceWith({ rows: [late] });
    expect(lines(await readAll(it))).toEqual(["late"]);
  });

  test("gives the columns that were asked for, and when a row came", async () => {
    await using it = await workspaceWith({ rows: [row(FROM, "x")] });
    const [read] = await readAll(it, { columns: ["Line", "Size"] });
    expect(Object.keys(read ?? {})).toEqual([INGESTED_AT, "Line", "Size"]);
  });

  test("keeps two rows that are alike", async () => {
    await using it = await workspaceWith({ rows: [row(FROM, "same"), row(FROM, "same")] });
    expect(lines(await readAll(it))).toEqual(["same", "same"]);
  });

  test("is read page by page to the last row", async () => {
    const rows = Array.from({ length: 2500 }, (_, nth) => row(FROM + nth * 7000, `line ${nth}`));
    await using it = await workspaceWith({ rows, limits: { rows: 500 } });
    const read = await readAll(it, { pageRows: 400 });
    expect(lines(read)).toEqual(rows.map(({ values }) => values.Line));
  });

  test("is taken apart where the service cuts it short or takes too long", async () => {
    const rows = Array.from({ length: 2000 }, (_, nth) => row(FROM + nth * 9000, `line ${nth}`));
    for (const limits of [{ rows: 150 }, { slow: 150 }, { bytes: 9000 }]) {
      await using it = await workspaceWith({ rows, limits });
      expect(lines(await readAll(it))).toEqual(rows.map(({ values }) => values.Line));
    }
  });

  test("with a burst at one instant is split by hash, nothing lost or doubled", async () => {
    const rows = Array.from({ length: 900 }, (_, nth) => row(FROM + 1000, `burst ${nth}`));
    await using it = await workspaceWith({ rows, limits: { rows: 150 } });
    const read = lines(await readAll(it)).sort();
    expect(read).toEqual(rows.map(({ values }) => values.Line).sort());
  });

  test("that never comes whole is refused, not taken for read", async () => {
    const rows = Array.from({ length: 200 }, () => row(FROM + 1000, "all alike"));
    await using it = await workspaceWith({ rows, limits: { rows: 100 } });
    expect(await failureOf(readAll(it))).toMatchObject({ code: "window-refused", kind: "window" });
  });

  test("of a table on the Basic plan is read too, in order", async () => {
    const rows = Array.from({ length: 300 }, (_, nth) => row(FROM + nth * 1000, `line ${nth}`));
    await using it = await workspaceWith({ rows, plan: "basic", limits: { rows: 90 } });
    const times = (await readAll(it)).map((read) => String(read[INGESTED_AT]));
    expect(times).toHaveLength(300);
    expect(times).toEqual([...times].sort());
  });

  test("is read through throttling, broken connections and servers in trouble", async () => {
    const when = ({ path }: { readonly path: string }): boolean => path.startsWith("/v1/workspaces");
    const faults: Fault[] = [
      { kind: "throttle", when },
      { kind: "throttle-silent", when, nth: 2 },
      { kind: "reset", when, nth: 3 },
      { kind: "server-error", when, nth: 5 },
      { kind: "truncate", when, nth: 7 },
    ];
    await using it = await workspaceWith({ rows: [row(FROM, "a"), row(FROM + 1, "b")], faults });
    expect(lines(await readAll(it))).toEqual(["a", "b"]);
  });

  test("answered with nothing is no proof of nothing", async () => {
    const when = ({ body }: { readonly body: string }): boolean => body.includes("summarize");
    await using it = await workspaceWith({ rows: [row(FROM, "a")], faults: [{ kind: "empty", when, times: 9 }] });
    expect(await failureOf(readAll(it))).toMatchObject({ code: "vendor-answer-unexpected" });
  });

  test("gives every row of it once, whatever the limits and times", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: FROM - 5000, max: FROM + 20_000 }), { maxLength: 60 }),
        fc.integer({ min: 8, max: 40 }),
        fc.integer({ min: 5, max: 50 }),
        async (times, limit, pageRows) => {
          const rows = times.sort((a, b) => a - b).map((time, nth) => row(time, `line ${nth}`));
          await using it = await workspaceWith({ rows, limits: { rows: limit } });
          const to = (FROM + 15_000) as Instant;
          const wanted = rows.filter((_, nth) => (times[nth] ?? 0) >= FROM && (times[nth] ?? 0) < to);
          const read = lines(await readAll(it, { to, pageRows }));
          expect(read.sort()).toEqual(wanted.map(({ values }) => values.Line).sort());
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("sums", () => {
  const rows = Array.from({ length: 900 }, (_, nth) =>
    row(FROM + nth * 1000, "x".repeat(nth % 7), { App: `app ${nth % 90}` }),
  );
  const summarize = { by: { Name: kql`App` }, give: { Count: kql`count()`, Bytes: kql`sum(Size)` } };

  test.each([{}, { rows: 20 }])("count every row once, cut short or not: %j", async (limits) => {
    await using it = await workspaceWith({ rows, limits });
    const sums = await readAll(it, { summarize });
    expect(sums).toHaveLength(90);
    expect(sums.reduce((sum, { Count }) => sum + Number(Count), 0)).toBe(900);
    expect(sums.reduce((sum, { Bytes }) => sum + Number(Bytes), 0)).toBe(
      rows.reduce((sum, { values }) => sum + Number(values.Size), 0),
    );
  });
});

describe("refusals", () => {
  test("a table whose rows are silently left out is a missing right", async () => {
    await using it = await workspaceWith({ workspace: { deny: ["Lines"] } });
    expect(await failureOf(readAll(it))).toMatchObject({ code: "permission-missing" });
  });

  test("a workspace without a role is a missing right", async () => {
    await using it = await workspaceWith({ workspace: { forbidden: true } });
    expect(await failureOf(readAll(it))).toMatchObject({ code: "permission-missing" });
  });

  test("a workspace that is not there is a mistake in the configuration", async () => {
    await using it = await workspaceWith({ workspace: { id: "5d3c7a52-9c51-4c5e-a8c1-0a5f3a1f0199" } });
    expect(await failureOf(readAll(it))).toMatchObject({ code: "config-invalid" });
  });

  test("a query that the service does not understand is said to be refused", async () => {
    await using it = await workspaceWith({ rows: [row(FROM, "a")] });
    expect(await failureOf(readAll(it, { where: [kql`(`] }))).toMatchObject({ code: "vendor-refused" });
  });
});

describe("a workspace's id", () => {
  test("comes from the option, then from the setting, in lower case", () => {
    expect(workspaceIdOf(ID.toUpperCase(), "not looked at")).toBe(ID);
    expect(workspaceIdOf(undefined, ` ${ID} `)).toBe(ID);
    expect(workspaceIdOf(undefined, "")).toBeUndefined();
  });

  test.each(["my-workspace", "/subscriptions/x/workspaces/y", `${ID}/../query`])("%s is refused", (id) => {
    expect(() => workspaceIdOf(id, undefined)).toThrow(/not a GUID/);
  });
});

describe("a query", () => {
  const hostile = ['" or true //', "\\", '\\" | where true', "a\nb | take 1", "'", "\u2028", "{}", "ü😀", '@"', ""];

  test.each(hostile)("finds the name %j and nothing else", async (name) => {
    const others = ["harmless", '"', ...hostile].filter((other) => other !== name);
    const rows = [name, ...others].map((App, nth) => row(FROM + nth, `line ${nth}`, { App }));
    await using it = await workspaceWith({ rows });
    expect(lines(await readAll(it, { where: [kql`App == ${name}`] }))).toEqual(["line 0"]);
    expect(lines(await readAll(it, { where: [kql`App in (${[name]})`] }))).toEqual(["line 0"]);
  });

  test("quotes any text so that nothing of it can end the quotation", () => {
    fc.assert(
      fc.property(anyUnicode(), (value) => {
        const literal = stringLiteral(value);
        expect(literal).toMatch(/^"(?:[ !#-[\]-~]|\\u[0-9a-f]{4})*"$/);
        expect(JSON.parse(literal)).toBe(value);
      }),
    );
  });

  test.each(["a b", "T | take 1", "", "1a", "a".repeat(200)])("refuses %j as a name", (name) => {
    expect(() => identifier(name)).toThrow(/unusual form/);
  });
});
