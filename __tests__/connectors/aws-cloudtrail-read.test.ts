import { afterEach, describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/aws-cloudtrail/connector.ts";
import type { Check, Partition } from "../../src/connector/contract.ts";
import {
  type AwsStandIn,
  type AwsStandInOptions,
  type StandInRecord,
  startAwsStandIn,
} from "../../src/demo/aws/stand-in.ts";
import type { Instant } from "../../src/event/event.ts";
import { arrange, eventsFeed, type Given, KEY, NOW, normalize, readSlice, slice } from "./aws-cloudtrail-context.ts";
import { ACCOUNT, event, eventOf, OTHER_ACCOUNT } from "./aws-cloudtrail-vendor.ts";

const ARN = `arn:aws:iam::${ACCOUNT}:user/mallcop`;
const HOUR = slice("2026-11-20T08:00:00Z", "2026-11-20T09:00:00Z");
const HERE: Partition = {
  id: `${ACCOUNT}/us-east-1`,
  with: { account: ACCOUNT, region: "us-east-1", sign_ins_only: false },
};

const open: AwsStandIn[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((standIn) => standIn.close()));
});

async function standIn(options: Partial<AwsStandInOptions> = {}): Promise<AwsStandIn> {
  const account = { id: ACCOUNT, keys: [{ ...KEY, arn: ARN }] };
  const started = await startAwsStandIn({ accounts: [account], clock: () => NOW, ...options });
  open.push(started);
  return started;
}

/** `count` changes, a second apart from 08:00. */
function changes(count: number, from = 0): StandInRecord[] {
  return Array.from({ length: count }, (_, n) => ({ event: eventOf("iam:CreateUser", from + n) }));
}

function signIn(nth: number, more = {}): StandInRecord {
  return {
    event: event(
      { source: "signin", name: "ConsoleLogin", more: { responseElements: { ConsoleLogin: "Success" }, ...more } },
      nth,
    ),
  };
}

async function read(aws: AwsStandIn, given: Given = {}, partition = HERE, wanted = HOUR) {
  const { ctx, clock } = arrange(aws.url, given);
  return { ...(await readSlice(ctx, partition, wanted)), clock };
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
    const aws = await standIn({ records: [...edge, ...changes(60, 10)] });
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
    const { clock } = await read(await standIn({ records: changes(200) }));
    expect(clock.slept.filter((ms) => ms > 600).length).toBeGreaterThanOrEqual(4);
  });

  test("AWS's own limit is kept to", async () => {
    let clock: (() => Instant) | undefined;
    const aws = await standIn({ records: changes(200), clock: () => clock?.() ?? NOW, lookupsPerSecond: 2 });
    const arranged = arrange(aws.url);
    clock = arranged.clock.now;
    const { ids } = await readSlice(arranged.ctx, HERE, HOUR);
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
    const { ctx } = arrange(aws.url);
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
});

describe("credentials", () => {
  const session = {
    accessKeyId: "ASIAIOSFODNN7EXAMPLE",
    secretAccessKey: KEY.secretAccessKey,
    sessionToken: "session",
    arn: `arn:aws:sts::${ACCOUNT}:assumed-role/ci/run`,
  };
  const asSession = {
    settings: { AWS_ACCESS_KEY_ID: session.accessKeyId },
    secrets: { AWS_SESSION_TOKEN: session.sessionToken },
  };

  test("a temporary key works with its token", async () => {
    const aws = await standIn({ accounts: [{ id: ACCOUNT, keys: [session] }], records: changes(2) });
    expect((await read(aws, asSession)).ids).toHaveLength(2);
  });

  test("a temporary key without its token fails before anything is asked", async () => {
    const aws = await standIn({ accounts: [{ id: ACCOUNT, keys: [session] }] });
    const { failure } = await read(aws, { settings: asSession.settings });
    expect(failure).toMatchObject({ code: "secret-missing", kind: "config" });
    expect(aws.requests).toEqual([]);
  });

  test("a token left over from another credential is not sent with a permanent key", async () => {
    const { failure } = await read(await standIn(), { secrets: { AWS_SESSION_TOKEN: "stale" } });
    expect(failure).toBeUndefined();
  });

  test("no key id is a mistake in the configuration", async () => {
    const { failure } = await read(await standIn(), { settings: { AWS_ACCESS_KEY_ID: "" } });
    expect(failure).toMatchObject({ code: "config-variable-unset" });
  });

  test("an unknown key and a wrong secret are refusals of the credential, whose error tells neither", async () => {
    const aws = await standIn();
    const unknown = await read(aws, { settings: { AWS_ACCESS_KEY_ID: "AKIAUNKNOWNKEY" } });
    const wrong = await read(aws, { secrets: { AWS_SECRET_ACCESS_KEY: "not-the-secret" } });
    for (const { failure } of [unknown, wrong]) {
      expect(failure).toMatchObject({ code: "auth-failed" });
      expect(JSON.stringify([String(failure), Object(failure).hint])).not.toMatch(/not-the-secret|AKIAUNKNOWNKEY/);
    }
  });

  test("a region that is switched off is not available, because the credential works elsewhere", async () => {
    const account = { id: ACCOUNT, keys: [{ ...KEY, arn: ARN }], disabledRegions: ["af-south-1"] };
    const aws = await standIn({ accounts: [account], records: changes(1) });
    const disabled: Partition = { id: `${ACCOUNT}/af-south-1`, with: { account: ACCOUNT, region: "af-south-1" } };
    expect((await read(aws, {}, disabled)).failure).toMatchObject({
      code: "feed-not-available",
      kind: "not_available",
    });
    expect((await read(aws)).ids).toHaveLength(1);
  });

  test("a missing right is named", async () => {
    const account = { id: ACCOUNT, keys: [{ ...KEY, arn: ARN, rights: [] }] };
    const { failure } = await read(await standIn({ accounts: [account] }));
    expect(failure).toMatchObject({ code: "permission-missing" });
    expect(String(failure)).toContain("cloudtrail:LookupEvents");
  });
});

describe("several accounts", () => {
  const roleArn = `arn:aws:iam::${OTHER_ACCOUNT}:role/audit/mallcop-reader`;
  const accounts = [
    { id: ACCOUNT, keys: [{ ...KEY, arn: ARN }] },
    { id: OTHER_ACCOUNT, roles: [{ arn: roleArn, trusts: [ACCOUNT], externalId: "acme" }] },
  ];
  const configured = [{ id: OTHER_ACCOUNT, role_arn: roleArn, external_id: "acme" }];
  const theirs = { event: { ...eventOf("iam:CreateUser", 5), recipientAccountId: OTHER_ACCOUNT } };

  test("each account is read as itself, in each region", async () => {
    const aws = await standIn({ accounts, records: [...changes(2), theirs] });
    const { ctx } = arrange(aws.url, { config: { accounts: configured, regions: ["us-east-1", "eu-west-1"] } });
    const partitions = await eventsFeed().partitions(ctx);
    expect(partitions.map(({ id }) => id)).toEqual(
      [ACCOUNT, OTHER_ACCOUNT].flatMap((id) => [`${id}/us-east-1`, `${id}/eu-west-1`]),
    );
    const there = partitions[2];
    if (there === undefined) throw new Error("no partition");
    expect((await readSlice(ctx, there, HOUR)).ids).toEqual([theirs.event.eventID]);
    expect((await readSlice(ctx, HERE, HOUR)).ids).toHaveLength(2);
  });

  test("one session serves all regions of an account", async () => {
    const aws = await standIn({ accounts });
    const { ctx } = arrange(aws.url, { config: { accounts: configured, regions: ["us-east-1", "eu-west-1"] } });
    for (const partition of await eventsFeed().partitions(ctx)) await readSlice(ctx, partition, HOUR);
    expect(aws.requests.filter(({ operation }) => operation === "AssumeRole")).toHaveLength(1);
  });

  test("a session that is about to end is renewed before AWS refuses it", async () => {
    // Sessions of this stand-in end within the five minutes in which the SDK no longer trusts them.
    const aws = await standIn({ accounts, records: [theirs], wall: () => (Date.now() - 3_500_000) as Instant });
    const { ctx } = arrange(aws.url, { config: { accounts: configured } });
    const there = { id: OTHER_ACCOUNT, with: { account: OTHER_ACCOUNT, region: "us-east-1" } };
    const { ids, failure } = await readSlice(ctx, there, HOUR);
    expect([failure, ids]).toEqual([undefined, [theirs.event.eventID]]);
    expect(aws.requests.filter(({ operation }) => operation === "AssumeRole").length).toBeGreaterThan(1);
  });

  test("a role that may not be assumed fails its own account only", async () => {
    const aws = await standIn({ accounts, records: changes(1) });
    const wrong = configured.map((account) => ({ ...account, external_id: "somebody-else" }));
    const { ctx } = arrange(aws.url, { config: { accounts: wrong } });
    const there = { id: OTHER_ACCOUNT, with: { account: OTHER_ACCOUNT, region: "us-east-1" } };
    const { failure } = await readSlice(ctx, there, HOUR);
    expect(failure).toMatchObject({ code: "permission-missing" });
    expect(String(failure)).toContain("sts:AssumeRole");
    expect((await readSlice(ctx, HERE, HOUR)).ids).toHaveLength(1);
  });

  test("the credential's own account may be left out", async () => {
    const aws = await standIn({ accounts });
    const { ctx } = arrange(aws.url, { config: { accounts: configured, include_own_account: false } });
    expect((await eventsFeed().partitions(ctx)).map(({ id }) => id)).toEqual([`${OTHER_ACCOUNT}/us-east-1`]);
  });

  test("our own calls are known under every name we go by", async () => {
    const aws = await standIn({ accounts });
    const { ctx } = arrange(aws.url, { config: { accounts: configured } });
    const tables = await connector.tables?.(ctx);
    expect(tables?.self).toEqual({
      [ARN]: true,
      [`arn:aws:sts::${OTHER_ACCOUNT}:assumed-role/mallcop-reader/mallcop`]: true,
    });
  });
});

describe("the doctor", () => {
  async function checks(aws: AwsStandIn, given: Given = {}): Promise<string[]> {
    const found: Check[] = [];
    for await (const check of connector.preflight(arrange(aws.url, given).ctx)) found.push(check);
    return found.map(({ right, state }) => `${right} ${state}`);
  }
  const TRAIL = {
    trail: { Name: "t", TrailARN: `arn:aws:cloudtrail:us-east-1:${ACCOUNT}:trail/t`, HomeRegion: "us-east-1" },
    logging: true,
  };

  test("sees every right that works", async () => {
    const aws = await standIn({ accounts: [{ id: ACCOUNT, keys: [{ ...KEY, arn: ARN }], trails: [TRAIL] }] });
    expect(await checks(aws)).toEqual([
      "sts:GetCallerIdentity works",
      "cloudtrail:LookupEvents works",
      "cloudtrail:DescribeTrails works",
      "cloudtrail:GetTrailStatus works",
    ]);
  });

  test("tells which is missing and which region is off", async () => {
    const keys = [{ ...KEY, arn: ARN, rights: ["cloudtrail:LookupEvents", "cloudtrail:DescribeTrails"] }];
    const aws = await standIn({ accounts: [{ id: ACCOUNT, keys, trails: [TRAIL], disabledRegions: ["af-south-1"] }] });
    expect(await checks(aws, { config: { regions: ["us-east-1", "af-south-1"] } })).toEqual([
      "sts:GetCallerIdentity works",
      "cloudtrail:LookupEvents works",
      "cloudtrail:LookupEvents not_available",
      "cloudtrail:DescribeTrails works",
      "cloudtrail:GetTrailStatus missing",
    ]);
  });

  test("stops at a credential that does not work", async () => {
    expect(await checks(await standIn(), { secrets: { AWS_SECRET_ACCESS_KEY: "wrong" } })).toEqual([
      "sts:GetCallerIdentity missing",
    ]);
  });
});
