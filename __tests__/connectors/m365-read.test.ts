/** Reading the stand-in of the Management Activity API, through the real sign-in and transport. */
import { afterEach, describe, expect, test } from "@jest/globals";
import { LostContent } from "../../plugins/connectors/m365/lost.ts";
import type { Instant, Json } from "../../src/connector/contract.ts";
import type { StandInBlob } from "../../src/demo/microsoft/management.ts";
import {
  ALL_TYPES,
  aRecord,
  checksOf,
  drain,
  feedNamed,
  HOUR,
  NOW,
  partitionsOf,
  readFeed,
  refusalOf,
  SLICE,
  startWorld,
  TENANT_ID,
  type World,
  type WorldOptions,
} from "./m365-tenant.ts";

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

async function start(options: WorldOptions): Promise<World> {
  world = await startWorld(options);
  return world;
}

const AD = "Audit.AzureActiveDirectory";

function blob(name: string, more: Partial<StandInBlob> = {}): StandInBlob {
  const created = NOW - HOUR;
  return {
    type: AD,
    id: `20261122110000${name}$20261122110100${name}$audit_azureactivedirectory$Audit_AzureActiveDirectory$emea0036`,
    created,
    records: [aRecord(`${name}-1`, created - HOUR), aRecord(`${name}-2`, created - 2 * HOUR)],
    ...more,
  };
}

const ids = (records: readonly unknown[]): readonly unknown[] =>
  records.map((record) =>
    record instanceof LostContent ? `lost: ${record.why}` : (record as { readonly Id?: unknown }).Id,
  );

describe("subscriptions", () => {
  test("are started once where there are none, and what lies before is told as a gap, once", async () => {
    const { context, management } = await start({ subscribed: [] });
    const ctx = context();
    const [partition] = await partitionsOf(ctx, "exchange");
    expect(partition).toEqual({ id: TENANT_ID, with: { started: true } });
    const feed = feedNamed("exchange");
    const first = await drain(feed.read(ctx, partition ?? { id: "" }, SLICE));
    expect(ids(first.records)).toEqual(["lost: the subscription was started only then"]);
    const again = await drain(
      feed.read(ctx, partition ?? { id: "" }, SLICE, undefined, first.open as Record<string, Json>),
    );
    expect(again).toEqual({ records: [], open: {}, error: undefined });
    const later = context();
    expect(await partitionsOf(later, "exchange")).toEqual([{ id: TENANT_ID }]);
    const followed = await drain(feed.follow(later, { id: TENANT_ID }, first.open as Record<string, Json>));
    expect(followed.open).toEqual({ "subscription-started": null });
    expect([...management.starts]).toEqual([["Audit.Exchange", 1]]);
  });

  test("five feeds ask for one list", async () => {
    const { context, asked } = await start({});
    const ctx = context();
    await Promise.all(["azure-ad", "exchange", "sharepoint", "general", "dlp"].map((feed) => partitionsOf(ctx, feed)));
    expect(asked().filter((url) => url.includes("subscriptions/list"))).toHaveLength(1);
  });

  test("that an administrator disabled are started again; that already run are left alone", async () => {
    const { context, management } = await start({ subscribed: [AD], disabled: ["Audit.Exchange"] });
    const ctx = context();
    expect(await partitionsOf(ctx, "azure-ad")).toEqual([{ id: TENANT_ID }]);
    expect(await partitionsOf(ctx, "exchange")).toEqual([{ id: TENANT_ID, with: { started: true } }]);
    expect([...management.starts.keys()]).toEqual(["Audit.Exchange"]);
  });

  test("are not started against the configuration", async () => {
    const { context, management } = await start({ subscribed: [] });
    const refused = await refusalOf(partitionsOf(context({ auto_subscribe: false }), "general"));
    expect(refused?.code).toBe("feed-not-available");
    expect(management.starts.size).toBe(0);
  });

  test("of content that was not asked for are not even looked at", async () => {
    const { context, asked } = await start({});
    expect(await partitionsOf(context({ content_types: ["exchange"] }), "sharepoint")).toEqual([]);
    expect(asked()).toEqual([]);
  });

  test("a missing right for DLP is a matter of the plan, unless DLP was asked for", async () => {
    const { context } = await start({ subscribed: [], refused: () => ({ "DLP.All": "AF10001" }) });
    expect((await refusalOf(partitionsOf(context(), "dlp")))?.kind).toBe("not_available");
    expect((await refusalOf(partitionsOf(context({ content_types: ["dlp"] }), "dlp")))?.kind).toBe("permission");
    expect(await partitionsOf(context(), "exchange")).toHaveLength(1);
  });
});

describe("listing", () => {
  test("goes along the links in the headers to the last page, and reads every blob once", async () => {
    const blobs = Array.from({ length: 7 }, (_, index) => blob(`b${index}`, { created: NOW - HOUR + index * 1000 }));
    const { context, asked } = await start({ blobs: () => blobs, pageSize: 3 });
    const { records, open, error } = await readFeed(context(), "azure-ad");
    expect(error).toBeUndefined();
    expect(ids(records)).toEqual(blobs.flatMap(({ records }) => ids(records)));
    expect(open).toEqual({});
    expect(asked().filter((url) => url.includes("/subscriptions/content"))).toHaveLength(3);
    expect(asked().filter((url) => url.includes("/audit/"))).toHaveLength(7);
  });

  test("every request names the publisher: the tenant's own, or the configured one", async () => {
    const { context, asked } = await start({ blobs: () => [blob("a"), blob("b")], pageSize: 1, subscribed: [] });
    await readFeed(context(), "azure-ad");
    expect(asked().every((url) => url.includes(`PublisherIdentifier=${TENANT_ID}`))).toBe(true);
    const before = asked().length;
    const publisher_id = "00000000-0000-4000-8000-00000000abcd";
    await readFeed(context({ publisher_id }), "azure-ad");
    expect(
      asked()
        .slice(before)
        .every((url) => url.includes(`PublisherIdentifier=${publisher_id}`)),
    ).toBe(true);
  });

  test("asks for whole seconds of UTC without a zone", async () => {
    const { context, asked } = await start({});
    await readFeed(context(), "azure-ad");
    expect(decodeURIComponent(asked().at(-1) ?? "")).toContain(
      "&startTime=2026-11-22T06:00:00&endTime=2026-11-22T12:00:00&",
    );
  });

  test("a link to somebody else is not followed, and no token goes there", async () => {
    const { context } = await start({ blobs: () => [blob("a"), blob("b")], pageSize: 1, foreignNextPage: true });
    const { error, records } = await readFeed(context(), "azure-ad");
    expect(error?.code).toBe("origin-refused");
    expect(ids(records)).toEqual(["a-1", "a-2"]);
  });

  test("a link that has gone stale sends it back to the beginning, and nothing is read twice", async () => {
    let stale = 1;
    const { context } = await start({
      blobs: () => [blob("a"), blob("b")],
      pageSize: 1,
      stalePage: () => stale-- > 0,
    });
    const { error, records } = await readFeed(context(), "azure-ad");
    expect(error).toBeUndefined();
    expect(ids(records)).toEqual(["a-1", "a-2", "b-1", "b-2"]);
  });

  test("a link that is always stale ends in an error", async () => {
    const { context } = await start({ blobs: () => [blob("a"), blob("b")], pageSize: 1, stalePage: () => true });
    expect((await readFeed(context(), "azure-ad")).error?.code).toBe("vendor-refused");
  });

  test("more than a day is halved here, because Microsoft would answer in part", async () => {
    const { context } = await start({});
    const slice = { from: (NOW - 30 * HOUR) as Instant, to: NOW };
    expect((await readFeed(context(), "azure-ad", slice)).error?.code).toBe("slice-too-wide");
  });

  test("what is older than seven days is refused, and that is about the window", async () => {
    const { context } = await start({});
    const from = (NOW - 169 * HOUR) as Instant;
    const { error } = await readFeed(context(), "azure-ad", { from, to: (from + HOUR) as Instant });
    expect(error?.kind).toBe("window");
  });

  test.each([
    ["a body that breaks off", "malformed"],
    ["a page for people", "html"],
  ] as const)("%s is no empty listing", async (_, kind) => {
    const faults = [{ kind, when: ({ path }: { path: string }) => path.endsWith("/content"), times: 9 }];
    const { context } = await start({ blobs: () => [blob("a")], faults });
    expect((await readFeed(context(), "azure-ad")).error).toBeDefined();
  });

  test("an empty answer is no empty listing", async () => {
    const faults = [{ kind: "empty" as const, when: ({ path }: { path: string }) => path.endsWith("/content") }];
    const { context } = await start({ faults });
    expect((await readFeed(context(), "azure-ad")).error?.code).toBe("vendor-answer-unexpected");
  });
});

describe("trouble that passes", () => {
  test("AF429 comes as 403 and is waited for, not taken for a missing right", async () => {
    let left = 2;
    const { context } = await start({
      blobs: () => [blob("a")],
      throttled: ({ path }) => path.includes("/audit/") && left-- > 0,
    });
    const ctx = context();
    const { records, error } = await readFeed(ctx, "azure-ad");
    expect(error).toBeUndefined();
    expect(ids(records)).toEqual(["a-1", "a-2"]);
    expect(ctx.clock.slept.filter((ms) => ms >= 60_000).length).toBeGreaterThan(0);
  });

  test("AF429 without end stops the feed until the next run", async () => {
    const { context } = await start({ blobs: () => [blob("a")], throttled: ({ path }) => path.includes("/audit/") });
    expect((await readFeed(context(), "azure-ad")).error?.kind).toBe("throttled");
  });

  test.each(["throttle", "throttle-silent", "server-error", "reset", "truncate"] as const)(
    "%s is tried again",
    async (kind) => {
      const faults = [{ kind, when: ({ path }: { path: string }) => path.startsWith("/api/"), nth: 3 }];
      const { context } = await start({ blobs: () => [blob("a"), blob("b")], faults });
      const { records, open, error } = await readFeed(context(), "azure-ad");
      expect(error).toBeUndefined();
      expect(ids(records)).toEqual(["a-1", "a-2", "b-1", "b-2"]);
      expect(open).toEqual({});
    },
  );

  test("a token that expires between two pages is renewed", async () => {
    const blobs = [blob("a"), blob("b"), blob("c")];
    const { context, tenant } = await start({
      blobs: () => blobs,
      pageSize: 1,
      throttled: ({ query }) => {
        if (query.nextPage === "1") tenant.expireTokens();
        return false;
      },
    });
    const { records, error } = await readFeed(context(), "azure-ad");
    expect(error).toBeUndefined();
    expect(ids(records)).toHaveLength(6);
    expect(tenant.tokensIssued()).toBe(2);
  });
});

describe("a blob", () => {
  test("that is not there yet is left open, and read when it is", async () => {
    const late = blob("late", { missingUntil: NOW + 3 * HOUR });
    const { context, setTime } = await start({ blobs: () => [late, blob("b")] });
    const first = await readFeed(context(), "azure-ad");
    expect(ids(first.records)).toEqual(["b-1", "b-2"]);
    expect(Object.keys(first.open)).toEqual([late.id]);
    setTime(NOW + 6 * HOUR);
    const open = first.open as Record<string, Json>;
    const second = await drain(
      feedNamed("azure-ad").follow(context({}, (NOW + 6 * HOUR) as Instant), { id: TENANT_ID }, open),
    );
    expect(ids(second.records)).toEqual(["late-1", "late-2"]);
    expect(second.open).toEqual({ [late.id]: null });
  });

  test("that never comes is given up when it has expired, and told as a gap", async () => {
    const never = blob("never", { missingUntil: NOW + 1000 * HOUR });
    const { context, setTime } = await start({ blobs: () => [never] });
    const { open } = await readFeed(context(), "azure-ad");
    const follow = async (hours: number) => {
      setTime(NOW + hours * HOUR);
      const ctx = context({}, (NOW + hours * HOUR) as Instant);
      return drain(feedNamed("azure-ad").follow(ctx, { id: TENANT_ID }, open as Record<string, Json>));
    };
    expect((await follow(6 * 24)).records).toEqual([]);
    const { records, open: closed } = await follow(7 * 24);
    expect(ids(records)).toEqual(["lost: older than the vendor keeps"]);
    expect(closed).toEqual({ [never.id]: null });
    const told = feedNamed("azure-ad").normalize(records[0], {
      own: { domains: new Set(), accounts: new Set() },
      get: () => undefined,
      has: () => false,
    });
    expect(told).toMatchObject([{ type: "coverage_gap", time: never.created, metadata: { gap_axis: "availability" } }]);
  });

  test("that Microsoft has given up is a gap at once", async () => {
    const { context } = await start({ blobs: () => [blob("gone", { goneFrom: NOW - 1 }), blob("b")] });
    const { records, open } = await readFeed(context(), "azure-ad");
    expect(ids(records)).toEqual(["lost: Microsoft gave it up (AF20051)", "b-1", "b-2"]);
    expect(open).toEqual({});
  });

  test("that cannot be read is left open, and those behind it are read", async () => {
    const bad = blob("bad", { reply: { status: 200, body: { not: "a list" } } });
    const worse = blob("worse", { reply: { status: 200, body: "[{" } });
    const { context } = await start({ blobs: () => [bad, blob("b"), worse, blob("c")] });
    const { records, open, error } = await readFeed(context(), "azure-ad");
    expect(error).toBeUndefined();
    expect(ids(records)).toEqual(["b-1", "b-2", "c-1", "c-2"]);
    expect(Object.keys(open)).toEqual([bad.id, worse.id]);
  });

  test("several in a row that fail are no trouble of theirs", async () => {
    const blobs = ["a", "b", "c", "d"].map((name) =>
      blob(name, { reply: { status: 500, body: { error: { code: "AF50000" } } } }),
    );
    const { context } = await start({ blobs: () => blobs });
    expect((await readFeed(context(), "azure-ad")).error?.code).toBe("vendor-failed");
  });

  test("is asked for here, whatever its link says", async () => {
    const astray = blob("astray", { uri: "http://localhost/api/v1.0/another/activity/feed/audit/1" });
    const { context } = await start({ blobs: () => [astray] });
    const { records } = await readFeed(context(), "azure-ad");
    expect(ids(records)).toEqual(["astray-1", "astray-2"]);
  });

  test("the dollar signs of its id stay as they are", async () => {
    const { context, asked } = await start({ blobs: () => [blob("a")] });
    await readFeed(context(), "azure-ad");
    expect(asked().at(-1)).toContain("/audit/20261122110000a$20261122110100a$audit_azureactivedirectory$");
  });

  test("with one record that is none does not lose the others", async () => {
    const { context } = await start({
      blobs: () => [blob("a", { records: [aRecord("good", NOW), "nonsense", aRecord("fine", NOW)] })],
    });
    expect((await readFeed(context(), "azure-ad")).records).toHaveLength(3);
  });
});

describe("refusals", () => {
  test.each([
    ["AF10001", "permission"],
    ["AF20011", "auth"],
    ["AF20022", "not_available"],
    ["AF20023", "not_available"],
  ])("%s is of the kind %s, and of one content type", async (code, kind) => {
    const { context } = await start({ refused: () => ({ [AD]: code }) });
    const ctx = context();
    expect((await readFeed(ctx, "azure-ad")).error?.kind).toBe(kind);
    expect((await readFeed(ctx, "exchange")).error).toBeUndefined();
  });

  test("auditing that is off is said in words, and so is what to do", async () => {
    const { context } = await start({ auditingOff: true });
    const error = await refusalOf(partitionsOf(context(), "exchange"));
    expect([error?.kind, error?.message]).toEqual(["not_available", expect.stringContaining("auditing is off")]);
    expect(error?.hint).toContain("UnifiedAuditLogIngestionEnabled");
  });

  test("a tenant that is no GUID is a mistake in the configuration", async () => {
    const { context } = await start({});
    expect((await refusalOf(partitionsOf(context({ tenant_id: "example.com" }), "exchange")))?.code).toBe(
      "config-invalid",
    );
  });
});

describe("doctor", () => {
  test("says what works, and starts nothing", async () => {
    const { context, management } = await start({ blobs: () => [blob("a")], subscribed: ALL_TYPES.slice(0, 1) });
    const checks = await checksOf(context());
    expect(checks.map(({ feeds, state }) => [feeds.length, state])).toEqual(
      [5, 1, 1, 1, 1, 1].map((n) => [n, "works"]),
    );
    expect(checks[1]?.detail).toBe("subscribed to; 1 blobs became available in the last hour");
    expect(checks[2]?.detail).toContain("not subscribed to yet");
    expect(management.starts.size).toBe(0);
  });

  test("says what is missing", async () => {
    const { context } = await start({ refused: () => ({ "DLP.All": "AF10001" }) });
    const checks = await checksOf(context({ content_types: ["dlp", "exchange"] }));
    expect(checks.map(({ state }) => state)).toEqual(["works", "works", "missing"]);
  });
});
