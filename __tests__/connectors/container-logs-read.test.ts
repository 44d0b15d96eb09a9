/** Reading against the stand-in of the query API: whole windows, whatever the service does, and never by a hostile name. */
import { afterEach, describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/container-logs/connector.ts";
import type { ContainerLogsConfig } from "../../plugins/connectors/container-logs/workspace.ts";
import type { Instant, LogFeed } from "../../src/connector/contract.ts";
import { HOUR, NOW, newRow, OLD_COLUMNS, oldRow, World, type WorldOptions } from "./container-logs-world.ts";

const worlds: World[] = [];
afterEach(async () => {
  await Promise.all(worlds.splice(0).map(async ({ tenant }) => await tenant.close()));
});

async function start(options: WorldOptions): Promise<World> {
  const world = await World.start(options);
  worlds.push(world);
  return world;
}

const ago = (hours: number): number => NOW - hours * HOUR;
const slice = { from: ago(6) as Instant, to: ago(1) as Instant };
const feed = connector.feeds.lines as LogFeed<ContainerLogsConfig>;

async function texts(world: World, app: string, config: ContainerLogsConfig = {}): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { records } of feed.read(world.context(config), { id: app }, slice))
    for (const record of records) {
      const row = record as Readonly<Record<string, string>>;
      found.push(row.Log_s ?? row.Log ?? "");
    }
  return found;
}

async function partitions(world: World, config: ContainerLogsConfig = {}): Promise<readonly string[]> {
  return (await feed.partitions(world.context(config))).map(({ id }) => id);
}

describe("apps", () => {
  test("are all that have lines, of both tables, jobs among them; lines of no app are read together", async () => {
    const job = oldRow("", ago(2), "done", { ContainerJobName_s: "nightly" });
    const world = await start({ old: [job, oldRow("Web", ago(1), "a")], new: [newRow("api", ago(3), "b")] });
    expect(await partitions(world)).toEqual(["api", "nightly", "web", "(unnamed)"]);
    expect(await texts(world, "nightly")).toEqual(["done"]);
  });

  test("that are configured are read whether they have lines or not, and no others", async () => {
    const world = await start({ old: [oldRow("web", ago(2), "a")] });
    expect(await partitions(world, { apps: ["idle", "web"] })).toEqual(["idle", "web"]);
    expect(await texts(world, "idle")).toEqual([]);
    expect(world.queries().some((query) => query.includes("summarize Lines"))).toBe(false);
  });

  test("a hostile name reaches no query, and its lines are not lost", async () => {
    const hostile = ['x") or ("" in~ ("', "../../etc", "a\u0000b", "‮ppa"];
    const world = await start({ old: hostile.map((name, index) => oldRow(name, ago(4) + index, `line ${index}`)) });
    expect(await partitions(world)).toEqual(["(unnamed)"]);
    expect(await texts(world, "(unnamed)")).toEqual(["line 0", "line 1", "line 2", "line 3"]);
    for (const query of world.queries()) for (const name of hostile) expect(query).not.toContain(name);
    await expect(texts(world, hostile[0] ?? "")).rejects.toMatchObject({ code: "internal-error" });
  });
});

test("a flood of names is stopped, with advice", async () => {
  const world = await start({ old: Array.from({ length: 501 }, (_, index) => oldRow(`app-${index}`, ago(2), "x")) });
  await expect(partitions(world)).rejects.toMatchObject({
    code: "config-invalid",
    hint: "Name those that are to be read in `apps`.",
  });
});

describe("a window", () => {
  test("is half-open, by ingestion time with all its digits, whatever a line's own clock says", async () => {
    const own = (hours: number) => ({ TimeGenerated: new Date(ago(hours)).toISOString() });
    const world = await start({
      old: [
        oldRow("web", "2026-11-22T05:59:59.9999999Z", "before"),
        oldRow("web", "2026-11-22T06:00:00.0000000Z", "first", own(47)),
        oldRow("web", "2026-11-22T10:59:59.9999999Z", "last"),
        oldRow("web", "2026-11-22T11:00:00.0000000Z", "after"),
      ],
    });
    expect(await texts(world, "web")).toEqual(["first", "last"]);
  });

  test("without lines is read to its end: the app is scaled to zero", async () => {
    const world = await start({ old: [oldRow("web", ago(100), "long ago")] });
    expect(await texts(world, "web")).toEqual([]);
  });

  test("is read to its last row in many answers, each line once, two equal ones twice", async () => {
    const old = Array.from({ length: 900 }, (_, index) => oldRow("web", ago(5) + index * 7_000, `line ${index}`));
    const twin = oldRow("web", ago(2), "twin");
    const rows = [...old, twin, { ...twin }].sort((a, b) => Number(a.ingestedAt) - Number(b.ingestedAt));
    const world = await start({ old: rows, limits: { rows: 100 } });
    const found = await texts(world, "web");
    expect(found).toHaveLength(902);
    expect(new Set(found).size).toBe(901);
  });

  test("a burst at one instant is taken apart otherwise", async () => {
    const old = Array.from({ length: 1_000 }, (_, index) => oldRow("web", ago(3), `burst ${index}`));
    const world = await start({ old, limits: { rows: 300 } });
    expect(new Set(await texts(world, "web")).size).toBe(1_000);
  });

  test("is halved where the service takes too long", async () => {
    const old = Array.from({ length: 300 }, (_, index) => oldRow("web", ago(5) + index * 30_000, `line ${index}`));
    const world = await start({ old, limits: { slow: 80 } });
    expect(await texts(world, "web")).toHaveLength(300);
  });

  test("both generations of the table are read", async () => {
    const world = await start({ old: [oldRow("web", ago(4), "old")], new: [newRow("web", ago(3), "new")] });
    expect(await texts(world, "web")).toEqual(["old", "new"]);
  });

  test("of a table on the Basic plan is read through its own door", async () => {
    const world = await start({ old: [oldRow("web", ago(4), "basic")], oldPlan: "basic" });
    expect(await partitions(world)).toEqual(["web", "(unnamed)"]);
    expect(await texts(world, "web")).toEqual(["basic"]);
    expect(world.tenant.requests.some(({ path }) => path.endsWith("/search"))).toBe(true);
  });

  test("dynamic columns are found and asked for", async () => {
    const columns = { ...OLD_COLUMNS, Log_level_s: "string", Log_msg_s: "string", Log_ms_d: "real" } as const;
    const row = oldRow("web", ago(4), "", { Log_level_s: "info", Log_msg_s: "ready", Log_ms_d: 12.5 });
    const world = await start({ old: [row], oldColumns: columns });
    for await (const { records } of feed.read(world.context(), { id: "web" }, slice))
      expect(records).toMatchObject([{ Type: "ContainerAppConsoleLogs_CL", Log_level_s: "info", Log_ms_d: 12.5 }]);
  });
});

describe("trouble", () => {
  const one = [oldRow("web", ago(4), "one")];
  const queries = ({ path }: { readonly path: string }): boolean => path.startsWith("/v1/workspaces");

  test.each([
    ["throttled, with a time to wait", { kind: "throttle", retryAfter: 20 }],
    ["throttled without one", { kind: "throttle-silent" }],
    ["an error of the server", { kind: "server-error" }],
    ["an answer that breaks off", { kind: "reset" }],
  ] as const)("passes: %s", async (_, fault) => {
    const world = await start({ old: one, faults: [{ ...fault, when: queries, nth: 2, times: 2 }] });
    expect(await texts(world, "web")).toEqual(["one"]);
  });

  test("a token that expires between two pages is renewed", async () => {
    const old = Array.from({ length: 10 }, (_, index) => oldRow("web", ago(5) + index * 600_000, `line ${index}`));
    const world = await start({ old, limits: { rows: 4 } });
    const found: unknown[] = [];
    for await (const { records } of feed.read(world.context(), { id: "web" }, slice)) {
      if (found.length === 0) world.tenant.expireTokens();
      found.push(...records);
    }
    expect(found).toHaveLength(10);
    expect(world.tenant.tokensIssued()).toBe(2);
  });

  test.each(["malformed", "html", "empty"] as const)("an answer that is %s covers nothing", async (kind) => {
    const world = await start({ old: one, faults: [{ kind, when: queries, times: 99 }] });
    const code = expect.stringMatching(/^vendor-(?:failed|answer-unexpected)$/);
    await expect(texts(world, "web")).rejects.toMatchObject({ code });
  });

  test("no table, or no data at all, is said once and is no failure of the credential", async () => {
    for (const options of [{}, { forbidden: false }])
      await expect(partitions(await start(options))).rejects.toMatchObject({ code: "feed-not-available" });
  });

  test("a missing role and a table that is kept from us are both named", async () => {
    await expect(partitions(await start({ old: one, forbidden: true }))).rejects.toMatchObject({
      code: "permission-missing",
    });
    const denied = await start({ old: one, deny: ["ContainerAppConsoleLogs_CL"] });
    await expect(texts(denied, "web")).rejects.toMatchObject({ code: "permission-missing" });
  });

  test("a workspace that is not there, not named, or not a GUID", async () => {
    const world = await start({ old: one });
    for (const workspace_id of ["6f9f2d3c-1111-4222-8333-000000000000", "", "my-workspace"])
      await expect(texts(world, "web", { workspace_id })).rejects.toMatchObject({ code: "config-invalid" });
  });

  test("one app whose lines cannot be had does not keep the others from being read", async () => {
    const old = [oldRow("bad", ago(4), "bad"), oldRow("good", ago(4), "good")];
    const hurt = ({ body }: { readonly body: string }): boolean => body.includes('(\\"bad\\")');
    const world = await start({ old, faults: [{ kind: "malformed", when: hurt, times: 999 }] });
    const deployment = world.deployment();
    const { problems } = await deployment.run(NOW);
    expect(problems.map(({ context }) => context.partition)).toEqual(["bad"]);
    expect(deployment.lines()).toEqual({ good: 1 });
  });
});

describe("preflight", () => {
  const checks = async (world: World, config: ContainerLogsConfig = {}) => {
    const found: string[] = [];
    for await (const { right, state, detail } of connector.preflight(world.context(config)))
      found.push(`${right}: ${state}, ${detail}`);
    return found;
  };

  test("names the tables, the apps that write, and those that do not", async () => {
    const world = await start({ old: [oldRow("web", ago(4), "a")], oldPlan: "basic", new: [] });
    expect(await checks(world)).toEqual([
      "Log Analytics Data Reader: works, the workspace has ContainerAppConsoleLogs_CL (Basic plan) and ContainerAppConsoleLogs",
      "apps that write: works, lines in the last 30 days of web",
    ]);
    expect((await checks(world, { apps: ["wbe"] }))[1]).toBe("apps that write: unknown, no line in 30 days of wbe");
  });

  test("says what is missing", async () => {
    expect((await checks(await start({ old: [], forbidden: true }))).map((line) => line.split(",")[0])).toEqual([
      "Log Analytics Data Reader: missing",
    ]);
    expect((await checks(await start({}))).map((line) => line.split(",")[0])).toEqual([
      "Log Analytics Data Reader: not_available",
    ]);
  });
});
