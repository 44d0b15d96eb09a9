import { afterEach, describe, expect, test } from "@jest/globals";
import type { Item } from "../../src/connector/contract.ts";
import { type AwsStandIn, type StandInKey, type StandInTrail, startAwsStandIn } from "../../src/demo/aws/stand-in.ts";
import { arrange, KEY, lookup, NOW, trailsFeed } from "./aws-cloudtrail-context.ts";
import { ACCOUNT } from "./aws-cloudtrail-vendor.ts";

const ARN = `arn:aws:cloudtrail:us-east-1:${ACCOUNT}:trail/everything`;
const TRAIL = {
  Name: "everything",
  TrailARN: ARN,
  HomeRegion: "us-east-1",
  S3BucketName: "trail-bucket",
  IsMultiRegionTrail: true,
  IncludeGlobalServiceEvents: true,
  LogFileValidationEnabled: true,
};

const open: AwsStandIn[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((standIn) => standIn.close()));
});

async function observe(trails: readonly StandInTrail[], region = "us-east-1", key: Partial<StandInKey> = {}) {
  const keys = [{ ...KEY, arn: `arn:aws:iam::${ACCOUNT}:user/mallcop`, ...key }];
  const aws = await startAwsStandIn({ accounts: [{ id: ACCOUNT, keys, trails }], clock: () => NOW });
  open.push(aws);
  const ctx = arrange(aws.url, { config: { region } });
  const items: Item[] = [];
  let complete = false;
  for (const partition of await trailsFeed().partitions(ctx)) {
    for await (const page of trailsFeed().read(ctx, partition)) {
      items.push(...page.items);
      complete = page.complete === true;
    }
  }
  return { items, complete };
}

function item(value: Record<string, string | boolean>): Item {
  return { key: ARN, value: { ...TRAIL, IsLogging: true, LatestDeliveryError: "", ...value } };
}

function change(before: Item | undefined, after: Item | undefined) {
  return trailsFeed().change(before, after, lookup());
}

describe("the list of trails", () => {
  test("is complete, and a shadow in another region has its home's key", async () => {
    const home = await observe([{ trail: TRAIL, logging: true }]);
    const shadow = await observe([{ trail: TRAIL, logging: true }], "eu-west-1");
    expect(home).toEqual({ complete: true, items: [expect.objectContaining({ key: ARN })] });
    expect(shadow.items).toEqual(home.items);
    expect(home.items[0]?.value).toMatchObject({ IsLogging: true, LogFileValidationEnabled: true });
  });

  test("is complete without the right to ask whether they log", async () => {
    const { items, complete } = await observe([{ trail: TRAIL, logging: true }], "us-east-1", {
      rights: ["cloudtrail:DescribeTrails"],
    });
    expect([complete, items.length]).toEqual([true, 1]);
    expect(items[0]?.value).not.toHaveProperty("IsLogging");
  });

  test("without the right to list there is no list, not an empty one", async () => {
    await expect(observe([], "us-east-1", { rights: [] })).rejects.toMatchObject({ code: "permission-missing" });
  });
});

describe("what a difference says", () => {
  test("nothing, if nothing differs", () => {
    expect(change(item({}), item({}))).toEqual([]);
  });

  test("a trail that is gone is critical, a new one is not", () => {
    expect(change(item({}), undefined)).toMatchObject([
      {
        type: "cloudtrail_change",
        action: "trail_removed",
        severity: "critical",
        target: "everything",
        actor: "unknown",
      },
    ]);
    expect(change(undefined, item({}))).toMatchObject([
      { action: "trail_added", severity: "info", metadata: { account: ACCOUNT, scope: ARN } },
    ]);
  });

  test.each([
    [{ IsLogging: false }, "critical", "logging_stopped"],
    [{ LogFileValidationEnabled: false }, "critical", "log_file_validation_disabled"],
    [{ IsMultiRegionTrail: false }, "warn", "multi_region_disabled"],
    [{ S3BucketName: "other" }, "warn", "bucket_changed"],
    [{ LatestDeliveryError: "NoSuchBucket" }, "warn", "delivery_failing"],
    [{ IsLogging: false, S3BucketName: "other" }, "critical", "logging_stopped, bucket_changed"],
  ])("%j", (value, severity, changes) => {
    expect(change(item({}), item(value))).toMatchObject([
      { action: "trail_changed", severity, metadata: { change: changes } },
    ]);
  });

  test("the way back is not alarming", () => {
    expect(change(item({ IsLogging: false }), item({}))).toMatchObject([
      { severity: "info", metadata: { change: "logging_started" } },
    ]);
  });

  test("what could not be asked, before or after, says nothing", () => {
    const unasked: Item = { key: ARN, value: TRAIL };
    expect(change(item({}), unasked)).toEqual([]);
    expect(change(unasked, item({ IsLogging: false }))).toEqual([]);
  });
});
