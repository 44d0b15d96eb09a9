/** The stand-in refuses what AWS refuses; otherwise tests against it would prove nothing. Asked with the real SDK. */

import {
  CloudTrailClient,
  type CloudTrailClientConfig,
  LookupEventsCommand,
  type LookupEventsCommandInput,
} from "@aws-sdk/client-cloudtrail";
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { afterEach, describe, expect, test } from "@jest/globals";
import { type AwsStandIn, type AwsStandInOptions, startAwsStandIn } from "../../src/demo/aws/stand-in.ts";
import type { Instant } from "../../src/event/event.ts";

const NOW = Date.UTC(2026, 10, 20, 12) as Instant;
const ACCOUNT = "111122223333";
const ARN = `arn:aws:iam::${ACCOUNT}:user/ann`;
const credentials = { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "secret" };
const HOUR = { StartTime: new Date("2026-11-20T10:00:00Z"), EndTime: new Date("2026-11-20T11:00:00Z") };

const open: { close?: () => Promise<void>; destroy?: () => void }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) {
    one.destroy?.();
    await one.close?.();
  }
});

function event(nth: number, more = {}) {
  return {
    eventID: `id-${String(nth).padStart(3, "0")}`,
    eventName: "CreateUser",
    eventSource: "iam.amazonaws.com",
    eventTime: new Date(Date.UTC(2026, 10, 20, 10, 0, nth)).toISOString(),
    awsRegion: "us-east-1",
    recipientAccountId: ACCOUNT,
    readOnly: false,
    userIdentity: { type: "AssumedRole", principalId: "AROA:session" },
    ...more,
  };
}

async function start(options: Partial<AwsStandInOptions> = {}): Promise<AwsStandIn> {
  const standIn = await startAwsStandIn({
    accounts: [{ id: ACCOUNT, keys: [{ ...credentials, arn: ARN }] }],
    clock: () => NOW,
    ...options,
  });
  open.push(standIn);
  return standIn;
}

function client(aws: AwsStandIn, config: CloudTrailClientConfig = {}) {
  const made = new CloudTrailClient({ endpoint: aws.url, region: "us-east-1", credentials, maxAttempts: 1, ...config });
  open.push(made);
  return made;
}

function lookup(aws: AwsStandIn, input: LookupEventsCommandInput = {}, config: CloudTrailClientConfig = {}) {
  return client(aws, config).send(new LookupEventsCommand({ ...HOUR, ...input }));
}

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.name : "";
  }
  return "no refusal";
}

describe("LookupEvents", () => {
  const records = Array.from({ length: 120 }, (_, nth) => ({ event: event(nth) }));

  test("gives the newest first, 50 a page, and each once", async () => {
    const aws = await start({ records });
    const ids: (string | undefined)[] = [];
    let NextToken: string | undefined;
    do {
      const page: Awaited<ReturnType<typeof lookup>> = await lookup(aws, NextToken === undefined ? {} : { NextToken });
      ids.push(...(page.Events ?? []).map(({ EventId }) => EventId));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    expect(ids).toEqual(records.map((record) => record.event.eventID).reverse());
  });

  test("writes times as seconds, truth as text, and the session where a name is expected", async () => {
    const { Events } = await lookup(await start({ records: [{ event: event(1) }] }));
    expect(Events?.[0]).toMatchObject({
      EventTime: new Date("2026-11-20T10:00:01Z"),
      ReadOnly: "false",
      Username: "session",
    });
    expect(JSON.parse(Events?.[0]?.CloudTrailEvent ?? "")).toEqual(event(1));
  });

  test("includes both bounds, and nothing of other regions, accounts or of later", async () => {
    const inside = [{ event: event(0) }, { event: event(3_600) }];
    const outside = [
      event(3_601),
      event(5, { awsRegion: "eu-west-1", eventID: "r" }),
      event(6, { recipientAccountId: "999", eventID: "a" }),
    ];
    const late = { event: event(9), visibleAt: (NOW + 1) as Instant };
    const { Events } = await lookup(
      await start({ records: [...inside, ...outside.map((one) => ({ event: one })), late] }),
    );
    expect(Events?.map(({ EventId }) => EventId)).toEqual(["id-3600", "id-000"]);
  });

  test("filters on the text of ReadOnly, which old records lack", async () => {
    const { readOnly: _, ...old } = event(2);
    const aws = await start({ records: [{ event: event(1) }, { event: old }] });
    const { Events } = await lookup(aws, { LookupAttributes: [{ AttributeKey: "ReadOnly", AttributeValue: "false" }] });
    expect(Events?.map(({ EventId }) => EventId)).toEqual(["id-001"]);
  });

  test.each<[string, LookupEventsCommandInput, string]>([
    [
      "two attributes",
      { LookupAttributes: [1, 2].map(() => ({ AttributeKey: "EventName", AttributeValue: "x" }) as const) },
      "InvalidLookupAttributesException",
    ],
    ["more than 50 results", { MaxResults: 51 }, "InvalidMaxResultsException"],
    ["a start after the end", { StartTime: HOUR.EndTime, EndTime: HOUR.StartTime }, "InvalidTimeRangeException"],
    ["more than 90 days ago", { StartTime: new Date("2026-08-01") }, "InvalidTimeRangeException"],
    ["a token it never gave", { NextToken: "made-up" }, "InvalidNextTokenException"],
  ])("refuses %s", async (_what, input, name) => {
    expect(await refusal(lookup(await start({ records }), input))).toBe(name);
  });

  test("refuses a token with other parameters than it was given for", async () => {
    const aws = await start({ records });
    const { NextToken = "" } = await lookup(aws);
    expect(await refusal(lookup(aws, { NextToken, MaxResults: 10 }))).toBe("InvalidNextTokenException");
    expect(await refusal(lookup(aws, { NextToken }, { region: "eu-west-1" }))).toBe("InvalidNextTokenException");
  });

  test("refuses the third call in a second of the imagined clock, for each region by itself", async () => {
    let now = NOW;
    const aws = await start({ clock: () => now, lookupsPerSecond: 2 });
    await lookup(aws);
    await lookup(aws);
    expect(await refusal(lookup(aws))).toBe("ThrottlingException");
    expect(await refusal(lookup(aws, {}, { region: "eu-west-1" }))).toBe("no refusal");
    now = (now + 1000) as Instant;
    expect(await refusal(lookup(aws))).toBe("no refusal");
  });

  test("takes times as numbers only", async () => {
    const aws = await start();
    const made = client(aws);
    made.middlewareStack.add(
      (next) => (args) => {
        Object(args.request).body = JSON.stringify({ StartTime: "2026-11-20T10:00:00Z" });
        return next(args);
      },
      { step: "build", name: "iso-times", priority: "high" },
    );
    expect(await refusal(made.send(new LookupEventsCommand({})))).toBe("SerializationException");
  });
});

describe("who is asking", () => {
  const session = { accessKeyId: "ASIAIOSFODNN7EXAMPLE", secretAccessKey: "secret", sessionToken: "token" };

  test.each<[string, CloudTrailClientConfig["credentials"], string]>([
    ["an unknown key", { ...credentials, accessKeyId: "AKIAUNKNOWN" }, "UnrecognizedClientException"],
    ["a wrong secret", { ...credentials, secretAccessKey: "guess" }, "InvalidSignatureException"],
    [
      "a temporary key without its token",
      { accessKeyId: session.accessKeyId, secretAccessKey: "secret" },
      "UnrecognizedClientException",
    ],
    ["a token that has ended", session, "ExpiredTokenException"],
  ])("refuses %s", async (_what, given, name) => {
    const keys = [
      { ...credentials, arn: ARN },
      { ...session, arn: ARN, expires: NOW },
    ];
    const aws = await start({ accounts: [{ id: ACCOUNT, keys }] });
    expect(await refusal(lookup(aws, {}, given === undefined ? {} : { credentials: given }))).toBe(name);
  });

  test("refuses an altered request and one that is not signed", async () => {
    const aws = await start();
    const made = client(aws);
    made.middlewareStack.add(
      (next) => (args) => {
        const request = Object(args.request);
        request.body = new TextDecoder().decode(request.body).replace("StartTime", "StartTimf");
        return next(args);
      },
      { step: "deserialize", name: "tamper", priority: "low" },
    );
    expect(await refusal(made.send(new LookupEventsCommand(HOUR)))).toBe("InvalidSignatureException");
    const response = await fetch(aws.url, {
      method: "POST",
      headers: { "x-amz-target": "CloudTrail_20131101.LookupEvents" },
      body: "{}",
    });
    expect([response.status, Object(await response.json()).__type]).toEqual([
      403,
      "MissingAuthenticationTokenException",
    ]);
  });

  test("refuses a missing right and a region that is switched off", async () => {
    const keys = [{ ...credentials, arn: ARN, rights: ["cloudtrail:DescribeTrails"] }];
    const aws = await start({ accounts: [{ id: ACCOUNT, keys, disabledRegions: ["af-south-1"] }] });
    expect(await refusal(lookup(aws))).toBe("AccessDeniedException");
    expect(await refusal(lookup(aws, {}, { region: "af-south-1" }))).toBe("UnrecognizedClientException");
  });

  test("says who is calling, and gives a session to those the role trusts", async () => {
    const role = { arn: "arn:aws:iam::444455556666:role/audit/reader", trusts: [ACCOUNT], externalId: "acme" };
    const aws = await start({
      accounts: [
        { id: ACCOUNT, keys: [{ ...credentials, arn: ARN }] },
        { id: "444455556666", roles: [role] },
      ],
    });
    const sts = new STSClient({ endpoint: aws.url, region: "us-east-1", credentials, maxAttempts: 1 });
    open.push(sts);
    expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({ Account: ACCOUNT, Arn: ARN });
    const ask = { RoleArn: role.arn, RoleSessionName: "mallcop" };
    expect(await refusal(sts.send(new AssumeRoleCommand(ask)))).toMatch(/^AccessDenied/);
    const { AssumedRoleUser } = await sts.send(new AssumeRoleCommand({ ...ask, ExternalId: "acme" }));
    expect(AssumedRoleUser?.Arn).toBe("arn:aws:sts::444455556666:assumed-role/reader/mallcop");
  });
});

test("remembers what was asked, without anything secret", async () => {
  const aws = await start();
  await lookup(aws);
  expect(aws.requests).toEqual([
    expect.objectContaining({ operation: "LookupEvents", account: ACCOUNT, region: "us-east-1", status: 200 }),
  ]);
  expect(JSON.stringify(aws.requests)).not.toMatch(/secret|Signature/);
});
