/** An AWS account in one region: changes that CloudTrail shows within minutes, or up to hours late. */
import { startAwsStandIn } from "../../../src/demo/aws/stand-in.ts";
import { aws } from "../../../src/demo/story/beat.ts";
import { ACCOUNT, ben, REGION, terraform } from "../../../src/demo/story/cast.ts";
import { cloudTrailEvent } from "../../../src/demo/story/records/aws.ts";
import type { Instant } from "../../../src/event/event.ts";
import { happenings, markOf, type Setting, type Vendor, withRepeats } from "./vendor.ts";

const INSTANCE = "aws";
const ACCESS_KEY_ID = "AKIAIOSFODNN7EXAMPLE";
const SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const LATENESS_MS = 6 * 3_600_000;

export async function awsAccount(setting: Setting): Promise<Vendor> {
  const made = happenings(setting, { latenessMs: LATENESS_MS }).map(({ nth, time, visibleAt }) => {
    const beat = aws("00:00", nth % 3 === 0 ? terraform : ben, "iam:CreateUser", { userName: `user-${nth}` });
    return { time, visibleAt, event: cloudTrailEvent(beat, time) };
  });
  const standIn = await startAwsStandIn({
    accounts: [
      {
        id: ACCOUNT,
        keys: [{ accessKeyId: ACCESS_KEY_ID, secretAccessKey: SECRET, arn: `arn:aws:iam::${ACCOUNT}:user/mallcop` }],
      },
    ],
    records: withRepeats(
      setting.chance,
      made.map(({ event, visibleAt }) => ({ event, visibleAt })),
    ),
    clock: () => setting.clock() as Instant,
  });
  return {
    instance: INSTANCE,
    entry: { type: "aws-cloudtrail", regions: [REGION], endpoint_url: standIn.url },
    env: { AWS_ACCESS_KEY_ID: ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY: SECRET },
    door: { origin: standIn.url, listener: standIn.listener },
    facts: made.map(({ event, time, visibleAt }) => ({
      ...{ instance: INSTANCE, feed: "management-events", time, axisTime: time, visibleAt, latenessMs: LATENESS_MS },
      mark: markOf("aws-cloudtrail", ACCOUNT, "event", String(event.eventID)),
    })),
    close: () => standIn.close(),
  };
}
