/** Both feeds as the engine drives them: over the real transport, against Vercel on this machine. */
import { afterEach, describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/vercel/connector.ts";
import type { Check, Instant, Json, Open, Slice } from "../../src/connector/contract.ts";
import { MallcopError } from "../../src/connector/errors.ts";
import type { Fault, Loopback } from "../../src/demo/loopback.ts";
import {
  type StandInActivity,
  type StandInDeployment,
  startVercelStandIn,
  type VercelStandInOptions,
} from "../../src/demo/vercel/server.ts";
import { type ConnectorContext, NOW } from "../support/connector-context.ts";
import { contextFor, feed, TOKEN } from "./vercel-context.ts";

const HOUR = 3_600_000;
const FROM = (NOW - 24 * HOUR) as Instant;
const DAY: Slice = { from: FROM, to: NOW };
const TEAM = { id: "team_acme", slug: "acme", members: ["usr_ann", "usr_bob"] };
const TEAM_CONFIG = { team_id: TEAM.id };

let standIn: Loopback | undefined;
afterEach(async () => {
  await standIn?.close();
  standIn = undefined;
});

async function start(options: Partial<VercelStandInOptions> = {}): Promise<Loopback> {
  standIn = await startVercelStandIn({
    clock: () => NOW,
    tokens: [{ value: TOKEN, owner: "usr_ann" }],
    teams: [TEAM],
    ...options,
  });
  return standIn;
}

function activity(nth: number, time: number, more: Readonly<Record<string, unknown>> = {}): StandInActivity {
  return {
    team: TEAM.id,
    record: {
      id: `uev_${String(nth).padStart(5, "0")}`,
      type: "login",
      createdAt: time,
      text: "You logged in",
      entities: [],
      principalId: "usr_ann",
      payload: { ip: "203.0.113.7" },
      ...more,
    },
  };
}

/** A minute apart. */
const activities = (count: number): StandInActivity[] =>
  Array.from({ length: count }, (_, nth) => activity(nth, FROM + nth * 60_000));

function deployment(nth: number, more: Partial<StandInDeployment> = {}): StandInDeployment {
  return {
    team: TEAM.id,
    record: {
      uid: `dpl_${String(nth).padStart(5, "0")}`,
      name: "shop",
      created: FROM + nth * 60_000,
      creator: { uid: "usr_ann", email: "ann@example.com", username: "ann" },
    },
    ends: "READY",
    ...more,
  };
}

interface Reading {
  readonly ids: readonly string[];
  readonly at: Json | undefined;
  readonly open: Readonly<Record<string, Json | null>>;
  readonly error?: MallcopError;
}

async function read(
  name: "events" | "deployments",
  ctx: ConnectorContext<object>,
  { slice = DAY, at, open = {} }: { slice?: Slice; at?: Json; open?: Open } = {},
): Promise<Reading> {
  const [partition] = await feed(name).partitions(ctx);
  if (partition === undefined) throw new Error("there is no partition");
  const ids: string[] = [];
  const opened: Record<string, Json | null> = {};
  let position = at;
  try {
    for await (const page of feed(name).read(ctx, partition, slice, at, open)) {
      for (const record of page.records) ids.push(idOf(record));
      Object.assign(opened, page.open);
      position = page.at;
    }
  } catch (thrown) {
    if (!(thrown instanceof MallcopError)) throw thrown;
    return { ids, at: position, open: opened, error: thrown };
  }
  return { ids, at: position, open: opened };
}

function idOf(record: unknown): string {
  const { id, uid } = record as { readonly id?: string; readonly uid?: string };
  return uid ?? id ?? "";
}

const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
const idsOf = (list: readonly { readonly record: unknown }[]): string[] =>
  list.map(({ record }) => idOf(record)).sort();
const ctxOf = ({ url }: Loopback, env = {}): ConnectorContext<object> => contextFor({ url, config: TEAM_CONFIG, env });

describe("the activity of a day", () => {
  test("is read to its end through pages without a cursor", async () => {
    const events = activities(250);
    const reading = await read("events", ctxOf(await start({ events })));
    expect(reading.error).toBeUndefined();
    expect(sorted(reading.ids)).toEqual(idsOf(events));
  });

  test("is asked for with payload, the team and times in ISO 8601", async () => {
    const server = await start({ events: activities(1) });
    await read("events", ctxOf(server));
    expect(server.requests[0]?.query).toEqual({
      since: "2026-11-21T11:59:59.999Z",
      until: "2026-11-22T12:00:00.001Z",
      limit: "100",
      withPayload: "true",
      teamId: "team_acme",
    });
    expect(server.requests[0]?.headers["user-agent"]).toBe("mallcop/0.0.0-test");
  });

  test("loses nothing where a page ends inside a millisecond, nor where one millisecond fills a page", async () => {
    const border = Array.from({ length: 150 }, (_, nth) => activity(nth, FROM + HOUR + Math.floor(nth / 7)));
    const crowd = Array.from({ length: 101 }, (_, nth) => activity(1000 + nth, FROM + 2 * HOUR));
    const events = [...border, ...crowd, activity(5000, FROM + 60_000)];
    expect(sorted((await read("events", ctxOf(await start({ events })))).ids)).toEqual(idsOf(events));
  });

  test("is not called read if one millisecond has more than any page", async () => {
    const events = Array.from({ length: 1200 }, (_, nth) => activity(nth, FROM + HOUR));
    expect((await read("events", ctxOf(await start({ events })))).error?.code).toBe("slice-too-wide");
  });

  test("goes on where it broke off", async () => {
    const events = activities(250);
    const server = await start({ events, faults: [{ kind: "server-error", nth: 3, times: 5 }] });
    const broken = await read("events", ctxOf(server));
    expect(broken.error?.code).toBe("vendor-failed");
    const rest = await read("events", ctxOf(server), { ...(broken.at !== undefined && { at: broken.at }) });
    expect(sorted([...broken.ids, ...rest.ids])).toEqual(idsOf(events));
    expect(rest.ids.length).toBeLessThan(60);
  });

  test("by the team's slug, or by the variable, or of the token owner's own account", async () => {
    const own = { record: activity(1, FROM + HOUR).record };
    const server = await start({ events: [own, activity(2, FROM + HOUR)], teams: [TEAM] });
    const bySlug = contextFor({ url: server.url, config: { team_id: "acme" } });
    expect((await read("events", bySlug)).ids).toEqual(["uev_00002"]);
    const byVariable = contextFor({ url: server.url, env: { VERCEL_TEAM_ID: "team_acme" } });
    expect((await read("events", byVariable)).ids).toEqual(["uev_00002"]);
    const personal = contextFor({ url: server.url });
    expect((await read("events", personal)).ids).toEqual(["uev_00001"]);
    expect(personal.logged.join()).toContain("not the teams acme: set `team_id`");
  });

  test("of the default team alone does not warn of a forgotten team", async () => {
    const server = await start({ events: activities(1), defaultTeam: TEAM.id });
    const ctx = contextFor({ url: server.url });
    expect((await read("events", ctx)).ids).toHaveLength(1);
    expect(ctx.logged.join()).not.toContain("team_id");
  });
});

describe("trouble that passes is sat out", () => {
  test.each<[Fault["kind"], number]>([
    ["throttle", 1000],
    ["throttle-silent", 0],
    ["server-error", 0],
    ["reset", 0],
    ["truncate", 0],
    ["malformed", 0],
    ["empty", 0],
    ["html", 0],
  ])("%s: everything, after at least %d ms", async (kind, wait) => {
    const events = activities(150);
    const ctx = ctxOf(await start({ events, faults: [{ kind, nth: 2 }] }));
    const reading = await read("events", ctx);
    expect(reading.error).toBeUndefined();
    expect(sorted(reading.ids)).toEqual(idsOf(events));
    expect(ctx.stats.waitedMs).toBeGreaterThanOrEqual(wait);
    expect(ctx.stats.retries).toBe(1);
  });
});

describe("a refusal says what to do", () => {
  const refusals: readonly [string, Partial<VercelStandInOptions>, string, RegExp][] = [
    ["bad token", { tokens: [] }, "auth-failed", /Make a new token/],
    ["SAML", { tokens: [{ value: TOKEN, owner: "a", saml: true }] }, "auth-failed", /SAML/],
    [
      "weak role",
      { tokens: [{ value: TOKEN, owner: "a", role: "no-events" }] },
      "permission-missing",
      /Owner or a Member/,
    ],
    ["other team", { tokens: [{ value: TOKEN, owner: "a", teams: [] }] }, "permission-missing", /token/],
  ];
  test.each(refusals)("%s", async (_, options, code, hint) => {
    const { error } = await read("events", ctxOf(await start(options)));
    expect(error?.code).toBe(code);
    expect(error?.hint).toMatch(hint);
  });

  test.each([
    [401, "auth-failed"],
    [402, "feed-not-available"],
    [404, "permission-missing"],
    [410, "vendor-refused"],
    [400, "vendor-refused"],
  ])("HTTP %d is %s", async (status, code) => {
    const { startLoopback } = await import("../../src/demo/loopback.ts");
    const body = { error: { code: "some_code", message: "No." } };
    standIn = await startLoopback({ clock: () => NOW, handle: () => ({ status, body }) });
    expect((await read("deployments", ctxOf(standIn))).error?.code).toBe(code);
  });

  test("a list that is none, and one that is not newest first, are not believed", async () => {
    const { startLoopback } = await import("../../src/demo/loopback.ts");
    const ascending = activities(100).map(({ record }) => record);
    const answers: unknown[] = [{ events: {} }, { events: ascending }];
    standIn = await startLoopback({ clock: () => NOW, handle: () => ({ status: 200, body: answers.shift() }) });
    const ctx = ctxOf(standIn);
    expect((await read("events", ctx)).error?.code).toBe("vendor-answer-unexpected");
    expect((await read("events", ctx)).error?.message).toMatch(/newest first/);
  });

  test("the wait by `x-ratelimit-reset` is in epoch seconds by the vendor's clock", async () => {
    const { startLoopback } = await import("../../src/demo/loopback.ts");
    let asked = 0;
    standIn = await startLoopback({
      clock: () => NOW,
      handle: () => {
        asked += 1;
        if (asked > 1) return { status: 200, body: { events: [] } };
        const reset = String(NOW / 1000 + 40);
        return { status: 429, headers: { "x-ratelimit-reset": reset }, body: { error: { code: "rate_limited" } } };
      },
    });
    const ctx = ctxOf(standIn);
    expect((await read("events", ctx)).error).toBeUndefined();
    expect(ctx.stats.waitedMs).toBeGreaterThanOrEqual(40_000);
    expect(ctx.stats.waitedMs).toBeLessThan(45_000);
  });
});

describe("deployments", () => {
  test("of a day are read to their end, and those under way stay open", async () => {
    const list = [...Array.from({ length: 130 }, (_, nth) => deployment(nth)), deployment(200, { endsAt: NOW + HOUR })];
    const reading = await read("deployments", ctxOf(await start({ deployments: list })));
    expect(sorted(reading.ids)).toEqual(idsOf(list));
    expect(reading.open).toEqual({ dpl_00200: { created: FROM + 200 * 60_000 } });
  });

  test("left open are looked at again until they have ended; a deleted one is closed", async () => {
    let now: number = NOW;
    const list = [
      deployment(1, { endsAt: NOW + HOUR, ends: "ERROR" }),
      deployment(2),
      deployment(3, { endsAt: NOW + 9 * HOUR, deletedAt: NOW + HOUR }),
      deployment(4, { endsAt: NOW + 9 * HOUR }),
    ];
    const ctx = ctxOf(await start({ deployments: list, clock: () => now }));
    const { open } = await read("deployments", ctx);
    expect(Object.keys(open)).toEqual(["dpl_00004", "dpl_00003", "dpl_00001"]);
    now = NOW + 2 * HOUR;
    const left: Record<string, Json | null> = { ...open };
    const states: unknown[] = [];
    for await (const page of feed("deployments").follow?.(ctx, { id: "team_acme" }, open as Open) ?? []) {
      Object.assign(left, page.open);
      states.push(...page.records.map((record) => [idOf(record), (record as { readyState: string }).readyState]));
    }
    expect(states).toEqual([
      ["dpl_00004", "BUILDING"],
      ["dpl_00001", "ERROR"],
    ]);
    expect(left).toEqual({ dpl_00001: null, dpl_00003: null, dpl_00004: open.dpl_00004 });
  });

  test("that have ended when the list is read again are closed there", async () => {
    const ctx = ctxOf(await start({ deployments: [deployment(1)] }));
    const { open } = await read("deployments", ctx, { open: { dpl_00001: { created: FROM } } });
    expect(open).toEqual({ dpl_00001: null });
  });
});

describe("doctor", () => {
  async function checks(ctx: ConnectorContext<object>): Promise<readonly Check[]> {
    const found: Check[] = [];
    for await (const check of connector.preflight(ctx)) found.push(check);
    return found;
  }

  test("names the team, its plan, and both feeds", async () => {
    const found = await checks(ctxOf(await start({ events: activities(2), teams: [{ ...TEAM, plan: "hobby" }] })));
    expect(found.map(({ right, state }) => [right, state])).toEqual([
      ["VERCEL_TOKEN", "works"],
      ["account", "works"],
      ["Deployment: List", "works"],
      ["Event: List", "unknown"],
    ]);
    expect(found[1]?.detail).toContain("hobby");
    expect(found[3]?.detail).toContain("nobody else");
  });

  test("tells a token that is refused, a role too weak, and a forgotten team", async () => {
    const refused = await checks(ctxOf(await start({ tokens: [] })));
    expect(refused).toMatchObject([{ state: "missing", fix: expect.stringContaining("new token") }]);
    await standIn?.close();
    const weak = await checks(ctxOf(await start({ tokens: [{ value: TOKEN, owner: "usr_ann", role: "no-events" }] })));
    expect(weak.at(-1)).toMatchObject({ right: "Event: List", state: "missing" });
    await standIn?.close();
    const personal = await checks(contextFor({ url: (await start()).url }));
    expect(personal[1]).toMatchObject({ state: "unknown", fix: expect.stringContaining("team_id") });
  });
});
