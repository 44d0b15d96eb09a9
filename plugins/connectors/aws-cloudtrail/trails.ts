/**
 * The state feed: the account's trails, compared with the last time. It tells of a trail that was stopped or removed even
 * if the call that did it is recorded nowhere any more.
 */
import type { Trail } from "@aws-sdk/client-cloudtrail";
import type {
  Change,
  Context,
  Item,
  Json,
  Partition,
  Severity,
  StateFeed,
  StatePage,
} from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { type Aws, awsOf } from "./client.ts";
import type { AwsConfig } from "./config.ts";
import { isDenied, saidNothing, translateError } from "./errors.ts";
import { at, text } from "./json-path.ts";
import { homeRegion } from "./regions.ts";

export const LIST_RIGHT = "cloudtrail:DescribeTrails";
export const STATUS_RIGHT = "cloudtrail:GetTrailStatus";

export const trails: StateFeed<AwsConfig> = { kind: "state", partitions, read, change };

async function partitions(ctx: Context<AwsConfig>): Promise<readonly Partition[]> {
  const region = homeRegion(ctx);
  const accounts = await awsOf(ctx).accounts();
  // A trail that spans regions shows in each of them, so one region per account is asked.
  return accounts.map((account) => ({ id: `${account}/${region}`, with: { account, region } }));
}

async function* read(ctx: Context<AwsConfig>, partition: Partition): AsyncIterable<StatePage> {
  const account = text(partition.with, "account") ?? "";
  const region = text(partition.with, "region") ?? "";
  await awsOf(ctx).prove(account);
  const found = await describeTrails(awsOf(ctx), account, region);
  const items: Item[] = [];
  for (const trail of found) {
    if (trail.TrailARN === undefined) {
      throw new MallcopError("vendor-answer-unexpected", { vendor: "AWS CloudTrail", reason: "a trail has no ARN" });
    }
    items.push({
      key: trail.TrailARN,
      value: { ...settingsOf(trail), ...(await statusOf(awsOf(ctx), account, region, trail.TrailARN)) },
    });
  }
  yield { items, complete: true };
}

export async function describeTrails(aws: Aws, account: string, region: string): Promise<readonly Trail[]> {
  const { DescribeTrailsCommand } = await import("@aws-sdk/client-cloudtrail");
  const client = await aws.cloudTrail(account, region);
  try {
    const { trailList } = await client.send(new DescribeTrailsCommand({ includeShadowTrails: true }));
    if (trailList === undefined) throw saidNothing("DescribeTrails");
    return trailList;
  } catch (thrown) {
    throw translateError(thrown, { right: LIST_RIGHT, place: `${account}/${region}`, credentialWorks: true });
  }
}

/** Whether the trail is logging, as far as we may know: without the right, or for another account's trail, nothing. */
export async function statusOf(
  aws: Aws,
  account: string,
  region: string,
  arn: string,
): Promise<{ readonly [name: string]: Json }> {
  const { GetTrailStatusCommand } = await import("@aws-sdk/client-cloudtrail");
  const client = await aws.cloudTrail(account, region);
  try {
    const status = await client.send(new GetTrailStatusCommand({ Name: arn }));
    if (status.IsLogging === undefined) throw saidNothing("GetTrailStatus");
    return {
      IsLogging: status.IsLogging,
      LatestDeliveryError: status.LatestDeliveryError ?? "",
      LatestDigestDeliveryError: status.LatestDigestDeliveryError ?? "",
    };
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === "TrailNotFoundException") return {};
    const error = translateError(thrown, { right: STATUS_RIGHT, place: `${account}/${region}`, credentialWorks: true });
    if (isDenied(error)) return {};
    throw error;
  }
}

/** The settings that say what is recorded and where it goes. Anything else may change without an event. */
const SETTINGS = [
  "Name",
  "HomeRegion",
  "S3BucketName",
  "S3KeyPrefix",
  "SnsTopicARN",
  "IncludeGlobalServiceEvents",
  "IsMultiRegionTrail",
  "IsOrganizationTrail",
  "LogFileValidationEnabled",
  "KmsKeyId",
  "CloudWatchLogsLogGroupArn",
  "HasCustomEventSelectors",
  "HasInsightSelectors",
] as const satisfies readonly (keyof Trail)[];

function settingsOf(trail: Trail): { readonly [name: string]: Json } {
  return Object.fromEntries(SETTINGS.flatMap((name) => (trail[name] === undefined ? [] : [[name, trail[name]]])));
}

interface Watched {
  readonly field: string;
  /** What it is called, and how loud it is, judged by both sides. Nothing if it is not worth an event. */
  says(before: unknown, after: unknown): readonly [change: string, severity: Severity] | undefined;
}

const WATCHED: readonly Watched[] = [
  toggled("IsLogging", "logging_started", "logging_stopped", "critical"),
  toggled("LogFileValidationEnabled", "log_file_validation_enabled", "log_file_validation_disabled", "critical"),
  toggled("IsMultiRegionTrail", "multi_region_enabled", "multi_region_disabled", "warn"),
  toggled("IncludeGlobalServiceEvents", "global_events_included", "global_events_excluded", "warn"),
  toggled("IsOrganizationTrail", "organization_trail_enabled", "organization_trail_disabled", "warn"),
  moved("S3BucketName", "bucket_changed", "warn"),
  moved("S3KeyPrefix", "bucket_prefix_changed", "info"),
  moved("SnsTopicARN", "topic_changed", "info"),
  moved("KmsKeyId", "encryption_key_changed", "warn"),
  moved("CloudWatchLogsLogGroupArn", "log_group_changed", "warn"),
  moved("HasCustomEventSelectors", "event_selectors_changed", "info"),
  moved("HasInsightSelectors", "insight_selectors_changed", "info"),
  failing("LatestDeliveryError", "delivery_failing"),
  failing("LatestDigestDeliveryError", "digest_delivery_failing"),
];

/** Pure. Nobody is named as actor: a state does not tell who made it. */
function change(before: Item | undefined, after: Item | undefined): readonly Change[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [said(after, "trail_added", "info", undefined)];
  if (after === undefined) return [said(before, "trail_removed", "critical", undefined)];
  const found = WATCHED.map(({ field, says }) => says(at(before.value, field), at(after.value, field))).filter(
    (one) => one !== undefined,
  );
  if (found.length === 0) return [];
  const severity =
    (["critical", "warn", "info"] as const).find((level) => found.some(([, loud]) => loud === level)) ?? "info";
  return [said(after, "trail_changed", severity, found.map(([name]) => name).join(", "))];
}

function said(item: Item | undefined, action: string, severity: Severity, changes: string | undefined): Change {
  const arn = item?.key ?? "";
  const [, , , region, account] = arn.split(":");
  return {
    type: "cloudtrail_change",
    actor: "unknown",
    target: text(item?.value, "Name") ?? arn,
    action,
    severity,
    metadata: { outcome: "success", account, region, scope: arn, target_type: "trail", change: changes },
  };
}

/** A side that is unknown (no right to ask, a field AWS left out) says nothing. */
function toggled(field: string, on: string, off: string, severity: Severity): Watched {
  return {
    field,
    says(before, after) {
      if (typeof before !== "boolean" || typeof after !== "boolean" || before === after) return undefined;
      return after ? [on, "info"] : [off, severity];
    },
  };
}

function moved(field: string, name: string, severity: Severity): Watched {
  return { field, says: (before, after) => (before === after ? undefined : [name, severity]) };
}

function failing(field: string, name: string): Watched {
  return {
    field,
    says: (before, after) => (before === "" && typeof after === "string" && after !== "" ? [name, "warn"] : undefined),
  };
}
