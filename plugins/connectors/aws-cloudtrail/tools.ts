/** Look-ups in AWS for an investigator: what a key, person or resource did lately, calls that only read among it, and the trails. */
import type { Event as TrailEvent } from "@aws-sdk/client-cloudtrail";
import type { Context, Found, FoundRow, Instant, ToolInput, Tools } from "../../../src/connector/contract.ts";
import { isObject, parseJson, text as requiredText } from "../../../src/connector/shape.ts";
import { awsOf } from "./client.ts";
import type { AwsConfig } from "./config.ts";
import { flag, text } from "./json-path.ts";
import { type LookupAttribute, lookUp } from "./management-events.ts";
import { homeRegion, regionPlans } from "./regions.ts";
import { describeTrails, statusOf } from "./trails.ts";

const HOUR_MS = 3_600_000;
/** Of one account and region; AWS allows two lookups of fifty events a second. */
const MOST_PAGES = 4;

const ATTRIBUTES: Readonly<Record<string, LookupAttribute>> = {
  access_key_id: "AccessKeyId",
  user: "Username",
  resource: "ResourceName",
  event: "EventName",
};

const tools: Tools<AwsConfig> = {
  async recent_events(ctx, input) {
    const { events, more } = await eventsOf(
      ctx,
      input,
      requiredText(input.by, "by"),
      requiredText(input.value, "value"),
    );
    return { rows: events.map(rowOf), more };
  },

  async access_key_use(ctx, input) {
    const key = requiredText(input.access_key_id, "access_key_id");
    const { events, more } = await eventsOf(ctx, input, "access_key_id", key);
    const uses = new Map<string, Record<string, string | number | undefined>>();
    for (const { time, arn, source_ip, user_agent } of events.map(rowOf)) {
      const name = JSON.stringify([arn, source_ip, user_agent]);
      const use = uses.get(name) ?? {
        arn: told(arn),
        source_ip: told(source_ip),
        user_agent: told(user_agent),
        calls: 0,
        last: told(time),
      };
      // The newest come first.
      uses.set(name, { ...use, calls: Number(use.calls) + 1, first: told(time) });
    }
    return { rows: [...uses.values()], more };
  },

  async trails(ctx) {
    const aws = awsOf(ctx);
    const region = homeRegion(ctx);
    const rows: FoundRow[] = [];
    for (const account of await aws.accounts()) {
      for (const trail of await describeTrails(aws, account, region)) {
        const status = await statusOf(aws, account, region, trail.TrailARN ?? "");
        rows.push({
          account,
          trail: trail.Name,
          logging: flag(status, "IsLogging"),
          home_region: trail.HomeRegion,
          all_regions: trail.IsMultiRegionTrail,
          validated: trail.LogFileValidationEnabled,
          bucket: trail.S3BucketName,
          delivery_error: text(status, "LatestDeliveryError"),
        });
      }
    }
    return { rows };
  },
};

export default tools;

/** The newest first, of every account and of the regions that are read in full, unless one is named. */
async function eventsOf(ctx: Context<AwsConfig>, input: ToolInput, by: string, value: string) {
  const slice = { from: (ctx.now - Number(input.hours) * HOUR_MS) as Instant, to: ctx.now };
  const named = typeof input.region === "string" ? [input.region] : undefined;
  const regions = named ?? regionPlans(ctx).flatMap(({ region, signInsOnly }) => (signInsOnly ? [] : [region]));
  const events: TrailEvent[] = [];
  let more = false;
  for (const account of await awsOf(ctx).accounts()) {
    await awsOf(ctx).prove(account);
    for (const region of regions) {
      let pages = 0;
      for await (const page of lookUp(ctx, { account, region }, slice, [ATTRIBUTES[by] ?? "EventName", value])) {
        events.push(...page);
        pages += 1;
        // A listing that goes on is seen by its next page; what is beyond is said, not read.
        if (pages > MOST_PAGES) {
          more = true;
          break;
        }
      }
    }
  }
  return { events: events.toSorted((a, b) => Number(b.EventTime) - Number(a.EventTime)), more };
}

function rowOf(event: TrailEvent): FoundRow {
  const record = recordIn(event.CloudTrailEvent);
  return {
    time: event.EventTime?.toISOString(),
    event: event.EventName,
    service: event.EventSource,
    user: event.Username,
    arn: text(record, "userIdentity", "arn"),
    source_ip: text(record, "sourceIPAddress"),
    user_agent: text(record, "userAgent"),
    error_code: text(record, "errorCode"),
    region: text(record, "awsRegion"),
    account: text(record, "recipientAccountId"),
    resource: event.Resources?.find(({ ResourceName }) => ResourceName !== undefined)?.ResourceName,
    read_only: event.ReadOnly === undefined ? undefined : event.ReadOnly === "true",
    event_id: event.EventId,
  };
}

function recordIn(source: string | undefined): unknown {
  try {
    const record = parseJson(source ?? "", "CloudTrailEvent");
    return isObject(record) ? record : {};
  } catch {
    return {};
  }
}

const told = (value: Found["rows"][number][string]): string | undefined =>
  typeof value === "string" ? value : undefined;
