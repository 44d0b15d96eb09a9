import { describe, expect, test } from "@jest/globals";
import type { AwsStandIn, StandInRecord } from "../../src/demo/aws/stand-in.ts";
import type { Instant } from "../../src/event/event.ts";
import { arrange, eventsFeed, NOW, normalize, readSlice, slice } from "./aws-cloudtrail-context.ts";
import { changes, HERE, HOUR, read, standIn } from "./aws-cloudtrail-stand-in.ts";
import { ACCOUNT, event, eventOf } from "./aws-cloudtrail-vendor.ts";

function signIn(nth: number, more = {}): StandInRecord {
  return {
    event: event(
      { source: "signin", name: "ConsoleLogin", more: { responseElements: { ConsoleLogin: "Success" }, ...more } },
      nth,
    ),
  };
}

function lookups(aws: AwsStandIn) {
  return aws.requests
    .filter(({ operation }) => operation === "LookupEvents")
    .map(({ input }) => {
      const { LookupAttributes: [attribute] = [] } = Object(input);
      return attribute === undefined ? "all" : `${attribute.AttributeKey}=${attribute.AttributeValue}`;
    });
}

describe("reading a slice", () => {
  test("takes every page, and each event once", async () => {
    const aws = await standIn({ records: changes(120) });
    const { ids, failure } = await read(aws);
    expect(failure).toBeUndefined();
    expect(ids).toHaveLength(120);
    expect(new Set(ids).size).toBe(120);
  });

  test("looks for changes to trails and for sign-ins first, and shows an event that two lookups find once", async () => {
    const stop = { event: eventOf("cloudtrail:StopLogging", 500) };
    const aws = await standIn({ records: [...changes(3), stop, signIn(501)] });
    const { ids } = await read(aws);
    expect(lookups(aws)).toEqual(["EventSource=cloudtrail.amazonaws.com", "EventName=ConsoleLogin", "ReadOnly=false"]);
    expect(ids.slice(0, 2)).toEqual([stop.event.eventID, signIn(501).event.eventID]);
    expect(ids).toHaveLength(5);
  });

  test("finds a sign-in whose record does not say whether it changes anything", async () => {
    const { readOnly: _, ...old } = signIn(7).event;
    const { ids } = await read(await standIn({ records: [{ event: old }] }));
    expect(ids).toEqual([old.eventID]);
  });

  test("the bounds are the same on every page, and both ends are in", async () => {
    const edge = [
      { event: { ...eventOf("iam:CreateUser", 1), eventTime: "2026-11-20T08:00:00Z" } },
      { event: { ...eventOf("iam:CreateUser", 2), eventTime: "2026-11-20T08:59:59Z" } },
    ];
    const aws = await standIn({ records: [...edge, ...changes(70).slice(10)] });
    const { ids } = await read(aws);
    expect(ids).toHaveLength(62);
    const bounds = aws.requests
      .filter(({ operation }) => operation === "LookupEvents")
      .map(({ input }) => [Object(input).StartTime, Object(input).EndTime]);
    expect(new Set(bounds.map(String)).size).toBe(1);
  });

  test("only sign-ins are asked for where only those may be", async () => {
    const aws = await standIn({ records: changes(3) });
    const partition = { ...HERE, with: { account: ACCOUNT, region: "us-east-1", sign_ins_only: true } };
    expect((await read(aws, {}, partition)).ids).toEqual([]);
    expect(lookups(aws)).toEqual(["EventName=ConsoleLogin"]);
  });

  test("sessions and reading calls are asked for when wanted", async () => {
    const aws = await standIn();
    await read(aws, { config: { include_sts: true } });
    expect(lookups(aws).slice(2)).toEqual(
      ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity", "GetFederationToken", "GetSessionToken"]
        .map((name) => `EventName=${name}`)
        .concat("ReadOnly=false"),
    );
    const other = await standIn();
    await read(other, { config: { include_read_events: true } });
    expect(lookups(other)).toEqual(["EventSource=cloudtrail.amazonaws.com", "EventName=ConsoleLogin", "all"]);
  });

  test("what the SDK hands over is understood", async () => {
    const aws = await standIn({ records: [{ event: eventOf("iam:AttachUserPolicy", 3) }] });
    const { records } = await read(aws);
    expect(normalize(records[0])).toMatchObject([
      { type: "iam_change", key: { tenant: ACCOUNT, id: eventOf("iam:AttachUserPolicy", 3).eventID } },
    ]);
  });

  test("a busy slice is given up for two halves, and what was read is kept", async () => {
    const aws = await standIn({ records: changes(3_200) });
    const { ids, failure } = await read(aws);
    expect(failure).toMatchObject({ code: "slice-too-wide" });
    expect(ids).toHaveLength(3_000);
  });

  test("requests go out at no more than 1.6 a second", async () => {
    const { clock } = await read(await standIn({ records: changes(200) }), { config: { requests_per_second: 1.6 } });
    expect(clock.slept.filter((ms) => ms > 600).length).toBeGreaterThanOrEqual(4);
  });

  test("AWS's own limit is kept to", async () => {
    let clock: (() => Instant) | undefined;
    const aws = await standIn({ records: changes(200), clock: () => clock?.() ?? NOW, lookupsPerSecond: 2 });
    const ctx = arrange(aws.url, { config: { requests_per_second: 1.6 } });
    clock = ctx.clock.now;
    const { ids } = await readSlice(ctx, HERE, HOUR);
    expect(ids).toHaveLength(200);
    expect(aws.requests.map(({ error }) => error).filter(Boolean)).toEqual([]);
  });
});

describe("lateness", () => {
  test("a record that becomes visible later is found when the same slice is read again", async () => {
    let now = NOW;
    const late = { event: eventOf("iam:CreateUser", 900), visibleAt: (NOW + 3_600_000) as Instant };
    const aws = await standIn({ records: [...changes(2), late], clock: () => now });
    expect((await read(aws)).ids).not.toContain(late.event.eventID);
    now = (NOW + 4_000_000) as Instant;
    expect((await read(aws)).ids).toContain(late.event.eventID);
  });

  test("a record that comes in while pages are being turned pushes nothing out", async () => {
    const aws = await standIn({ records: changes(120) });
    const ctx = arrange(aws.url);
    const ids: unknown[] = [];
    let turned = 0;
    for await (const { records } of eventsFeed().read(ctx, HERE, HOUR)) {
      ids.push(...records.map((record) => Object(record).EventId));
      turned += 1;
      if (turned === 3) aws.add([{ event: eventOf("iam:CreateUser", 3_000) }]);
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(changes(120).every(({ event: { eventID } }) => ids.includes(eventID))).toBe(true);
  });
});

describe("trouble on the way", () => {
  const LOOKUP = "LookupEvents";

  test.each(["throttle-400", "throttle-429", "error-500", "error-503", "reset", "truncated"] as const)(
    "%s passes",
    async (kind) => {
      const faults = [3, 5].map((nth) => ({ operation: LOOKUP, nth, kind }) as const);
      const aws = await standIn({ records: changes(120), faults });
      const { ids, failure } = await read(aws);
      expect(failure).toBeUndefined();
      expect(new Set(ids).size).toBe(120);
      expect(lookups(aws).length).toBe(7);
    },
  );

  test("an empty page with a token is not the end", async () => {
    const faults = [
      { operation: LOOKUP, nth: 3, kind: "empty-page" },
      { operation: LOOKUP, nth: 5, kind: "empty-page" },
    ] as const;
    const { ids, failure } = await read(await standIn({ records: changes(120), faults }));
    expect(failure).toBeUndefined();
    expect(new Set(ids).size).toBe(120);
  });

  test("an event that two pages show is read once", async () => {
    const faults = [{ operation: LOOKUP, nth: 4, kind: "duplicate" }] as const;
    const { ids } = await read(await standIn({ records: changes(120), faults }));
    expect(ids).toHaveLength(120);
  });

  test("a lost place is found again once; a second loss is reported", async () => {
    const once = [{ operation: LOOKUP, nth: 5, kind: "invalid-next-token" }] as const;
    const { ids, failure } = await read(await standIn({ records: changes(120), faults: once }));
    expect([failure, ids.length]).toEqual([undefined, 120]);
    const twice = [...once, { operation: LOOKUP, nth: 7, kind: "invalid-next-token" } as const];
    expect((await read(await standIn({ records: changes(120), faults: twice }))).failure).toMatchObject({
      code: "window-refused",
    });
  });

  test("a session that ends on the way is said to have ended, and what was read is kept", async () => {
    const faults = [{ operation: LOOKUP, nth: 4, kind: "expired-token" }] as const;
    const { ids, failure } = await read(await standIn({ records: changes(120), faults }));
    expect(failure).toMatchObject({ code: "auth-expired", kind: "auth" });
    expect(ids).toHaveLength(50);
  });

  test("a page of HTML is no answer of AWS", async () => {
    const faults = [{ operation: LOOKUP, kind: "html" }] as const;
    expect((await read(await standIn({ faults }))).failure).toMatchObject({ code: "vendor-answer-unexpected" });
  });

  test("endless throttling ends as vendor-throttled", async () => {
    const faults = [{ operation: LOOKUP, kind: "throttle-400" }] as const;
    expect((await read(await standIn({ faults }))).failure).toMatchObject({ code: "vendor-throttled" });
  });

  test("a slice older than 90 days is refused as a window", async () => {
    const old = slice("2026-08-01T00:00:00Z", "2026-08-01T01:00:00Z");
    expect((await read(await standIn(), {}, HERE, old)).failure).toMatchObject({ code: "window-refused" });
  });

  test("an answer with nothing in it is asked for again, and never taken for a quiet hour", async () => {
    const once = [{ operation: LOOKUP, nth: 1, kind: "empty-body" }] as const;
    const { ids, failure } = await read(await standIn({ records: changes(3), faults: once }));
    expect([failure, ids.length]).toEqual([undefined, 3]);
    const always = [{ operation: LOOKUP, kind: "empty-body" }] as const;
    const lost = await read(await standIn({ records: changes(3), faults: always }));
    expect(lost.ids).toEqual([]);
    expect(lost.failure).toMatchObject({ retryable: true });
  });
});
