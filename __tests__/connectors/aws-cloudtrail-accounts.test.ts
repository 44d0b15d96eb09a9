import { describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/aws-cloudtrail/connector.ts";
import type { Check, Partition } from "../../src/connector/contract.ts";
import type { AwsStandIn } from "../../src/demo/aws/stand-in.ts";
import type { Instant } from "../../src/event/event.ts";
import { arrange, eventsFeed, type Given, KEY, readSlice } from "./aws-cloudtrail-context.ts";
import { ARN, changes, HERE, HOUR, read, standIn } from "./aws-cloudtrail-stand-in.ts";
import { ACCOUNT, eventOf, OTHER_ACCOUNT } from "./aws-cloudtrail-vendor.ts";

describe("credentials", () => {
  const session = {
    accessKeyId: "ASIAIOSFODNN7EXAMPLE",
    secretAccessKey: KEY.secretAccessKey,
    sessionToken: "session",
    arn: `arn:aws:sts::${ACCOUNT}:assumed-role/ci/run`,
  };
  const id = { AWS_ACCESS_KEY_ID: session.accessKeyId };
  const token = { AWS_SESSION_TOKEN: session.sessionToken };

  test("a temporary key works with its token", async () => {
    const aws = await standIn({ accounts: [{ id: ACCOUNT, keys: [session] }], records: changes(2) });
    expect((await read(aws, { env: { ...id, ...token } })).ids).toHaveLength(2);
  });

  test("a temporary key without its token fails before anything is asked", async () => {
    const aws = await standIn({ accounts: [{ id: ACCOUNT, keys: [session] }] });
    const { failure } = await read(aws, { env: id });
    expect(failure).toMatchObject({ code: "secret-missing", kind: "config" });
    expect(aws.requests).toEqual([]);
  });

  test("a token left over from another credential is not sent with a permanent key", async () => {
    const { failure } = await read(await standIn(), { env: { AWS_SESSION_TOKEN: "stale" } });
    expect(failure).toBeUndefined();
  });

  test("no key id is a mistake in the configuration", async () => {
    const { failure } = await read(await standIn(), { env: { AWS_ACCESS_KEY_ID: "" } });
    expect(failure).toMatchObject({ code: "config-variable-unset" });
  });

  test("an unknown key and a wrong secret are refusals of the credential, whose error tells neither", async () => {
    const aws = await standIn();
    const unknown = await read(aws, { env: { AWS_ACCESS_KEY_ID: "AKIAUNKNOWNKEY" } });
    const wrong = await read(aws, { env: { AWS_SECRET_ACCESS_KEY: "not-the-secret" } });
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

  test("nothing in the environment redirects or replaces what was configured", async () => {
    const aws = await standIn({ records: changes(1) });
    const strange = {
      AWS_ENDPOINT_URL: "http://127.0.0.1:9",
      AWS_ACCESS_KEY_ID: "AKIASTRANGER",
      AWS_REGION: "eu-west-1",
      AWS_PROFILE: "none",
    };
    const before = { ...process.env };
    Object.assign(process.env, strange);
    try {
      expect((await read(aws)).ids).toHaveLength(1);
      expect(aws.requests.map(({ accessKeyId, region }) => `${accessKeyId} ${region}`)).toContain(
        `${KEY.accessKeyId} us-east-1`,
      );
    } finally {
      for (const name of Object.keys(strange)) delete process.env[name];
      Object.assign(process.env, before);
    }
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
  const theirsId = "their-event";
  const theirs = { event: { ...eventOf("iam:CreateUser", 5), eventID: theirsId, recipientAccountId: OTHER_ACCOUNT } };

  test("each account is read as itself, in each region", async () => {
    const aws = await standIn({ accounts, records: [...changes(2), theirs] });
    const ctx = arrange(aws.url, { config: { accounts: configured, regions: ["us-east-1", "eu-west-1"] } });
    const partitions = await eventsFeed().partitions(ctx);
    expect(partitions.map(({ id }) => id)).toEqual(
      [ACCOUNT, OTHER_ACCOUNT].flatMap((id) => [`${id}/us-east-1`, `${id}/eu-west-1`]),
    );
    const there = partitions[2];
    if (there === undefined) throw new Error("no partition");
    expect((await readSlice(ctx, there, HOUR)).ids).toEqual([theirsId]);
    expect((await readSlice(ctx, HERE, HOUR)).ids).toHaveLength(2);
  });

  test("one session serves all regions of an account", async () => {
    const aws = await standIn({ accounts });
    const ctx = arrange(aws.url, { config: { accounts: configured, regions: ["us-east-1", "eu-west-1"] } });
    for (const partition of await eventsFeed().partitions(ctx)) await readSlice(ctx, partition, HOUR);
    expect(aws.requests.filter(({ operation }) => operation === "AssumeRole")).toHaveLength(1);
  });

  test("a session that is about to end is renewed before AWS refuses it", async () => {
    // Sessions of this stand-in end within the five minutes in which the SDK no longer trusts them.
    const aws = await standIn({ accounts, records: [theirs], wall: () => (Date.now() - 3_500_000) as Instant });
    const ctx = arrange(aws.url, { config: { accounts: configured } });
    const there = { id: OTHER_ACCOUNT, with: { account: OTHER_ACCOUNT, region: "us-east-1" } };
    const { ids, failure } = await readSlice(ctx, there, HOUR);
    expect([failure, ids]).toEqual([undefined, [theirsId]]);
    expect(aws.requests.filter(({ operation }) => operation === "AssumeRole").length).toBeGreaterThan(1);
  });

  test("a role that may not be assumed fails its own account only", async () => {
    const aws = await standIn({ accounts, records: changes(1) });
    const wrong = configured.map((account) => ({ ...account, external_id: "somebody-else" }));
    const ctx = arrange(aws.url, { config: { accounts: wrong } });
    const there = { id: OTHER_ACCOUNT, with: { account: OTHER_ACCOUNT, region: "us-east-1" } };
    const { failure } = await readSlice(ctx, there, HOUR);
    expect(failure).toMatchObject({ code: "permission-missing" });
    expect(String(failure)).toContain("sts:AssumeRole");
    expect((await readSlice(ctx, HERE, HOUR)).ids).toHaveLength(1);
  });

  test("the credential's own account may be left out", async () => {
    const aws = await standIn({ accounts });
    const ctx = arrange(aws.url, { config: { accounts: configured, include_own_account: false } });
    expect((await eventsFeed().partitions(ctx)).map(({ id }) => id)).toEqual([`${OTHER_ACCOUNT}/us-east-1`]);
  });

  test("our own calls are known under every name we go by", async () => {
    const aws = await standIn({ accounts });
    const ctx = arrange(aws.url, { config: { accounts: configured } });
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
    for await (const check of connector.preflight(arrange(aws.url, given))) found.push(check);
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
    expect(await checks(await standIn(), { env: { AWS_SECRET_ACCESS_KEY: "wrong" } })).toEqual([
      "sts:GetCallerIdentity missing",
    ]);
  });
});
