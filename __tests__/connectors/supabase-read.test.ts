/** The log feeds as the engine drives them: over the real transport, against a project on this machine. */
import { afterEach, describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/supabase/connector.ts";
import type { Instant, Slice } from "../../src/connector/contract.ts";
import { MallcopError } from "../../src/connector/errors.ts";
import type { Fault, Loopback } from "../../src/demo/loopback.ts";
import type { StandInLine } from "../../src/demo/supabase/server.ts";
import { lookupOf, NOW } from "../support/connector-context.ts";
import { MemoryDeployment } from "../support/memory-deployment.ts";
import {
  keyFor,
  LEGACY_KEY,
  logFeed,
  type Project,
  type ProjectOptions,
  REF,
  refused,
  SECRET_KEY,
  startProject,
} from "./supabase-context.ts";

const HOUR = 3_600_000;
const MINUTE = 60_000;
const DAY: Slice = { from: (NOW - 24 * HOUR) as Instant, to: NOW };
const SIX_HOURS: Slice = { from: (NOW - 6 * HOUR) as Instant, to: NOW };

let server: Loopback | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(options: ProjectOptions = {}): Promise<Project> {
  const project = await startProject(options);
  server = project.server;
  return project;
}

function row(nth: number, time: number, payload: object = {}): Readonly<Record<string, unknown>> {
  return {
    id: uuid(nth),
    created_at: new Date(time).toISOString(),
    ip_address: "",
    payload: {
      action: "login",
      log_type: "account",
      actor_id: uuid(900),
      actor_username: "ann@example.com",
      ...payload,
    },
  };
}

function uuid(nth: number): string {
  return `00000000-0000-4000-8000-${String(nth).padStart(12, "0")}`;
}

/** A minute apart, the newest a minute old. */
const rows = (count: number) => Array.from({ length: count }, (_, nth) => row(nth, NOW - (nth + 1) * MINUTE));

interface Reading {
  readonly records: readonly Readonly<Record<string, unknown>>[];
  readonly error?: MallcopError;
}

async function read(
  name: "auth-audit" | "auth-logs",
  { ctx }: Project,
  slice = DAY,
  partition = REF,
): Promise<Reading> {
  const records: Readonly<Record<string, unknown>>[] = [];
  try {
    for await (const page of logFeed(name).read(ctx, { id: partition }, slice))
      records.push(...(page.records as Readonly<Record<string, unknown>>[]));
  } catch (thrown) {
    if (!(thrown instanceof MallcopError)) throw thrown;
    return { records, error: thrown };
  }
  return { records };
}

const idsOf = (records: readonly Readonly<Record<string, unknown>>[]): string[] =>
  [...new Set(records.map(({ id }) => String(id)))].sort();

describe("the audit log", () => {
  test("is read page by page until it is older than the slice, and no further", async () => {
    const project = await start({ audit: rows(3000) });
    const reading = await read("auth-audit", project);
    expect(reading.error).toBeUndefined();
    expect(idsOf(reading.records)).toEqual(idsOf(rows(1440)));
    expect(project.server.requests.map(({ query }) => query.page)).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
    ]);
    expect(project.ctx.stats.waitedMs).toBeGreaterThanOrEqual(8000);
  });

  test("loses nothing when new rows push the others to the next page", async () => {
    const audit: Readonly<Record<string, unknown>>[] = rows(500);
    const when = (): boolean => {
      audit.push(row(5000 + audit.length, NOW));
      return false;
    };
    const reading = await read("auth-audit", await start({ audit, faults: [{ kind: "reset", when }] }));
    expect(idsOf(reading.records)).toEqual(expect.arrayContaining(idsOf(rows(500))));
  });

  test.each<Fault["kind"]>(["server-error", "throttle", "reset", "truncate", "malformed", "html"])(
    "sits out %s",
    async (kind) => {
      const reading = await read("auth-audit", await start({ audit: rows(300), faults: [{ kind, nth: 2 }] }));
      expect(reading.error).toBeUndefined();
      expect(idsOf(reading.records)).toEqual(idsOf(rows(300)));
    },
  );

  test("that keeps failing half-way is not covered, and what was read is kept", async () => {
    const reading = await read(
      "auth-audit",
      await start({ audit: rows(900), faults: [{ kind: "server-error", nth: 3, times: 9 }] }),
    );
    expect(reading.error?.code).toBe("vendor-failed");
    expect(reading.records).toHaveLength(400);
  });

  test("of a refresh has one event, and a revocation that stands alone is kept", async () => {
    const audit = [
      row(1, NOW - HOUR, { action: "token_revoked", log_type: "token" }),
      row(2, NOW - HOUR + 8, { action: "token_refreshed", log_type: "token" }),
      row(3, NOW - 2 * HOUR, { action: "token_revoked", log_type: "token" }),
      row(4, NOW - MINUTE),
    ];
    const { records } = await read("auth-audit", await start({ audit }));
    const said = records.map((record) => {
      const verdict = logFeed("auth-audit").normalize(record, lookupOf());
      return [String(record.id).slice(-1), "leftOut" in verdict ? verdict.leftOut : verdict[0]?.type];
    });
    expect(said).toEqual([
      ["4", "auth.signin"],
      ["2", "auth.token_refresh"],
      ["1", "refresh-pair"],
      ["3", "auth.token_refresh"],
    ]);
  });
});

describe("nothing happened, or could not look", () => {
  const user = (at: number) => ({ id: uuid(900), last_sign_in_at: new Date(at).toISOString() });

  test("an empty log of a project where nobody signed in is a quiet one", async () => {
    for (const users of [[], [{ id: uuid(900), last_sign_in_at: null }]]) {
      expect(await read("auth-audit", await start({ users }))).toEqual({ records: [] });
      await server?.close();
    }
  });

  test("an empty log of a project where somebody did is not", async () => {
    const { error } = await read("auth-audit", await start({ users: [user(NOW - HOUR)] }));
    expect(error?.code).toBe("feed-not-available");
    expect(error?.hint).toContain("Write audit logs to the database");
  });

  test("a log that stopped is not quiet either; its older entries are kept, and its past is covered", async () => {
    const audit = [row(1, NOW - 20 * HOUR), row(2, NOW - 22 * HOUR)];
    const project = await start({ audit, users: [user(NOW - HOUR)] });
    const reading = await read("auth-audit", project);
    expect(reading.records).toHaveLength(2);
    expect(reading.error?.message).toContain("2026-11-21T16:00:00.000Z");
    const past: Slice = { from: DAY.from, to: (NOW - 21 * HOUR) as Instant };
    expect((await read("auth-audit", project, past)).error).toBeUndefined();
  });

  test("a log whose last entry is the last sign-in is quiet", async () => {
    const project = await start({ audit: [row(1, NOW - 20 * HOUR)], users: [user(NOW - 20 * HOUR - 100)] });
    expect((await read("auth-audit", project)).error).toBeUndefined();
  });

  test("where the settings say that it is off, the log storage is read instead", async () => {
    const off = { "/config/auth": { audit_log_disable_postgres: true } };
    const { ctx } = await start({ withToken: true, config: off });
    expect(await logFeed("auth-audit").partitions(ctx)).toEqual([]);
    expect(await logFeed("auth-logs").partitions(ctx)).toEqual([{ id: "auth_audit_logs" }, { id: "auth_logs" }]);
  });
});

describe("the key", () => {
  test.each([
    ["a publishable key", "sb_publishable_abc", /publishable/],
    ["an access token", "sbp_0123456789abcdef0123456789abcdef01234567", /SUPABASE_ACCESS_TOKEN/],
    ["an anonymous key", keyFor({ role: "anon", ref: REF }), /service role/],
    ["no key at all", "hello", /no key/],
  ])("%s is refused before anything is asked", async (_, key, words) => {
    const project = await start({ key });
    const { error } = await read("auth-audit", project);
    expect(error?.code).toBe("auth-failed");
    expect(error?.message).toMatch(words);
    expect(error?.message).not.toContain(key);
    expect(project.server.requests).toEqual([]);
  });

  test("of another project is refused", async () => {
    const { keyKind } = await import("../../plugins/connectors/supabase/keys.ts");
    const other = keyFor({ role: "service_role", ref: "zzzzzzzzzzzzzzzzzzzz" });
    expect(() => keyKind(other, REF)).toThrow(/another project/);
    expect(keyKind(other, undefined)).toBe("legacy");
  });

  test("goes into both headers if it is a legacy one, and into `apikey` alone if it is a secret key", async () => {
    const legacy = await start({ audit: rows(1) });
    await read("auth-audit", legacy);
    expect(legacy.server.requests[0]?.headers).toMatchObject({
      apikey: LEGACY_KEY,
      authorization: `Bearer ${LEGACY_KEY}`,
    });
    await server?.close();
    const secret = await start({ audit: rows(1), key: SECRET_KEY });
    expect((await read("auth-audit", secret)).error).toBeUndefined();
    expect(secret.server.requests[0]?.headers).toMatchObject({
      apikey: SECRET_KEY,
      "user-agent": "mallcop/0.0.0-test",
    });
    expect(secret.server.requests[0]?.headers.authorization).toBeUndefined();
  });

  test("is tried in both headers where a secret key alone is refused without a word", async () => {
    const keys = [{ value: SECRET_KEY, needs: "both" as const }];
    expect((await read("auth-audit", await start({ audit: rows(1), key: SECRET_KEY, keys }))).error).toBeUndefined();
  });

  test.each([
    [{ keys: [] }, "auth-failed"],
    [{ paused: true }, "feed-not-available"],
  ])("a refusal is named: %j", async (options, code) => {
    expect((await read("auth-audit", await start(options))).error?.code).toBe(code);
  });
});

describe("the log storage", () => {
  const alive: StandInLine = { source: "edge_logs", id: "edge-1", time: NOW - 5 * HOUR };
  const line = (nth: number, time: number, more: Readonly<Record<string, string>> = {}): StandInLine => ({
    source: "auth_audit_logs",
    id: `line-${String(nth).padStart(5, "0")}`,
    time,
    attributes: {
      "auth_audit_event.audit_log_id": uuid(nth),
      "auth_audit_event.action": "login",
      "auth_audit_event.actor_id": uuid(900),
      "auth_audit_event.actor_username": "ann@example.com",
      "auth_audit_event.created_at": new Date(time).toISOString(),
      ...more,
    },
  });
  const withToken = (options: ProjectOptions) => start({ withToken: true, ...options });
  const audit = (project: Project, slice = SIX_HOURS) => read("auth-logs", project, slice, "auth_audit_logs");

  test("without the access token is not available, and says what is missing", async () => {
    const { ctx } = await start();
    const error = await refused(logFeed("auth-logs").partitions(ctx));
    expect(error).toMatchObject({ code: "feed-not-available", kind: "not_available" });
    expect(error.hint).toContain("SUPABASE_ACCESS_TOKEN");
  });

  test("tells the same as the database: same id, same time, one event", async () => {
    const project = await withToken({ lines: [alive, line(1, NOW - HOUR)], audit: [row(1, NOW - HOUR)] });
    const [logged] = (await audit(project)).records;
    const [written] = (await read("auth-audit", project)).records;
    const draftOf = (record: unknown, name: "auth-audit" | "auth-logs") => {
      const verdict = logFeed(name).normalize(record, lookupOf());
      return "leftOut" in verdict ? undefined : verdict[0];
    };
    const [a, b] = [draftOf(written, "auth-audit"), draftOf(logged, "auth-logs")];
    expect(a?.key).toEqual({ tenant: "supabase", namespace: "audit", id: uuid(1) });
    expect([b?.key, b?.time, b?.type]).toEqual([a?.key, a?.time, a?.type]);
  });

  test("is asked with both bounds on whole minutes and a limit, never for everything", async () => {
    const project = await withToken({ lines: [alive, line(1, NOW - HOUR)] });
    await audit(project, { from: (NOW - 90_500) as Instant, to: (NOW - 1500) as Instant });
    const query = project.server.requests[0]?.query ?? {};
    expect(query).toMatchObject({
      iso_timestamp_start: "2026-11-22T11:58:00.000Z",
      iso_timestamp_end: "2026-11-22T12:00:00.000Z",
    });
    expect(query.sql).toMatch(/ limit 1000$/);
  });

  test("an empty answer is believed if the storage shows any request of that day", async () => {
    expect(await audit(await withToken({ lines: [alive] }))).toEqual({ records: [] });
  });

  test("and is looked for within 24 hours, also if the slice does not end on a minute", async () => {
    const project = await withToken({ lines: [alive] });
    const slice = { from: (NOW - 6 * HOUR + 7000) as Instant, to: (NOW - 23_000) as Instant };
    expect(await audit(project, slice)).toEqual({ records: [] });
    expect(project.server.requests.at(-1)?.query).toMatchObject({
      iso_timestamp_start: "2026-11-21T12:00:00.000Z",
      iso_timestamp_end: "2026-11-22T12:00:00.000Z",
    });
  });

  test("a sign of life is asked for once, whichever partition needs it first", async () => {
    const project = await withToken({ lines: [alive] });
    const signs = () => project.server.requests.filter(({ query }) => query.sql?.includes("'edge_logs'")).length;
    await Promise.all([audit(project), read("auth-logs", project, SIX_HOURS, "auth_logs")]);
    await audit(project, { from: (NOW - 20 * MINUTE) as Instant, to: NOW });
    expect(signs()).toBe(1);
    const { error } = await audit(project, { from: (NOW - 30 * HOUR) as Instant, to: (NOW - 24 * HOUR) as Instant });
    expect([signs(), error?.code]).toEqual([2, "window-refused"]);
  });

  test("an empty look-back of three days takes well under a minute", async () => {
    const lines = Array.from({ length: 73 }, (_, hour) => ({ ...alive, id: `edge-${hour}`, time: NOW - hour * HOUR }));
    const project = await withToken({ lines });
    const deployment = new MemoryDeployment({ connector, context: () => project.ctx, lookbackHours: 72 });
    await deployment.run(NOW);
    const asked = project.server.requests.filter(({ path }) => path.endsWith("/analytics/endpoints/logs")).length;
    expect(asked).toBeLessThanOrEqual(20);
  });

  test("and not if it shows none: the range stays uncovered, and the ones after it are read", async () => {
    const { error } = await audit(await withToken({ lines: [] }));
    expect(error).toMatchObject({ code: "window-refused", kind: "window" });
  });

  test("an answer that is empty at first is asked for again", async () => {
    const lines: StandInLine[] = [];
    let asked = 0;
    const when = (): boolean => {
      asked += 1;
      if (asked === 2) lines.push(alive, line(1, NOW - HOUR));
      return false;
    };
    const project = await withToken({ lines, faults: [{ kind: "reset", when }] });
    expect((await audit(project)).records).toHaveLength(1);
  });

  test("an error inside an answer of 200 is sat out, and reported if it stays", async () => {
    const { startLoopback } = await import("../../src/demo/loopback.ts");
    const { contextFor } = await import("./supabase-context.ts");
    let troubles = 2;
    const bad = { status: 200, body: { result: [], error: "Backend error! Retry your query." } };
    const good = { status: 200, body: { result: [{ id: "a" }], error: null } };
    server = await startLoopback({ clock: () => NOW, handle: () => (troubles-- > 0 ? bad : good) });
    const project = { server, ctx: contextFor(server.url, { withToken: true }) };
    expect((await audit(project)).records).toHaveLength(1);
    troubles = 99;
    expect((await audit(project)).error?.code).toBe("vendor-failed");
  });

  test("is asked by the column's other name if it does not know the first", async () => {
    const lines = [alive, line(1, NOW - HOUR)];
    expect((await audit(await withToken({ lines, sourceColumn: "source_name" }))).records).toHaveLength(1);
  });

  test("with more rows than an answer holds is read in narrower slices, and within a minute by its order", async () => {
    const start = NOW - HOUR;
    const lines = Array.from({ length: 2300 }, (_, nth) => line(nth, start + Math.floor(nth / 100)));
    const project = await withToken({ lines });
    expect((await audit(project)).error?.code).toBe("slice-too-wide");
    const reading = await audit(project, { from: start as Instant, to: (start + MINUTE) as Instant });
    expect(reading.error).toBeUndefined();
    expect(idsOf(reading.records)).toHaveLength(2300);
  });

  test("alone tells of sign-ins that failed", async () => {
    const attributes = {
      path: "/token",
      status: "400",
      error_code: "invalid_credentials",
      msg: "400: Invalid login credentials",
      remote_addr: "203.0.113.7",
    };
    const failed: StandInLine = { source: "auth_logs", id: "line-9", time: NOW - HOUR, attributes };
    const refresh: StandInLine = {
      ...failed,
      id: "line-10",
      attributes: { ...attributes, error_code: "refresh_token_not_found", msg: "Refresh Token Not Found" },
    };
    const fine: StandInLine = { ...failed, id: "line-11", attributes: { ...attributes, status: "200" } };
    const { records } = await read(
      "auth-logs",
      await withToken({ lines: [failed, refresh, fine] }),
      SIX_HOURS,
      "auth_logs",
    );
    const drafts = records.map((record) => {
      const verdict = logFeed("auth-logs").normalize(record, lookupOf({ project: { ref: REF } }));
      return "leftOut" in verdict ? undefined : verdict[0];
    });
    expect(drafts).toMatchObject([
      { type: "auth.token_refresh", action: "token_refresh_failed" },
      {
        type: "auth.signin",
        target: REF,
        metadata: { outcome: "failure", source_ip: "203.0.113.7", error_code: "invalid_credentials" },
      },
    ]);
  });

  test("waits as many seconds as it is told, and names a scope that is missing", async () => {
    const { startLoopback } = await import("../../src/demo/loopback.ts");
    const { contextFor } = await import("./supabase-context.ts");
    let asked = 0;
    const slow = { status: 429, headers: { "x-ratelimit-reset": "42" }, body: { message: "Too many requests" } };
    const denied = { status: 403, body: { message: "Forbidden action" } };
    server = await startLoopback({ clock: () => NOW, handle: () => (asked++ === 0 ? slow : denied) });
    const ctx = contextFor(server.url, { withToken: true });
    const { error } = await audit({ server, ctx });
    expect(ctx.stats.waitedMs).toBeGreaterThanOrEqual(42_000);
    expect(error?.code).toBe("permission-missing");
    expect(error?.hint).toContain("analytics_logs_read");
  });
});
