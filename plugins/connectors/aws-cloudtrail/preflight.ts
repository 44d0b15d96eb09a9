/** Tries each right once, the way the feeds use it, and says what to add where one is missing. */
import { probe } from "../../../src/connector/check.ts";
import type { Check, Context } from "../../../src/connector/contract.ts";
import { type Aws, awsOf } from "./client.ts";
import type { AwsConfig } from "./config.ts";
import { translateError } from "./errors.ts";
import { RIGHT as LOOKUP_RIGHT } from "./management-events.ts";
import { homeRegion, type RegionPlan, regionPlans } from "./regions.ts";
import { describeTrails, LIST_RIGHT, STATUS_RIGHT } from "./trails.ts";

const EVENTS = ["management-events"];
const TRAILS = ["trails"];
const BOTH = [...EVENTS, ...TRAILS];

export async function* preflight(ctx: Context<AwsConfig>): AsyncIterable<Check> {
  const aws = awsOf(ctx);
  const identity = await probe("sts:GetCallerIdentity", BOTH, async () => `signed in as ${(await aws.caller()).arn}`);
  yield identity;
  if (identity.state !== "works") return;
  for (const account of await aws.accounts()) {
    if (aws.assumesRoleIn(account)) {
      const assumed = await probe("sts:AssumeRole", BOTH, async () => {
        await aws.prove(account);
        return `account ${account}: the role can be assumed`;
      });
      yield assumed;
      if (assumed.state !== "works") continue;
    }
    for (const plan of regionPlans(ctx)) yield await lookupCheck(ctx, aws, account, plan);
    yield* trailChecks(ctx, aws, account);
  }
}

function lookupCheck(
  ctx: Context<AwsConfig>,
  aws: Aws,
  account: string,
  { region, signInsOnly }: RegionPlan,
): Promise<Check> {
  const place = `${account}/${region}`;
  return probe(LOOKUP_RIGHT, EVENTS, async () => {
    const { LookupEventsCommand } = await import("@aws-sdk/client-cloudtrail");
    const client = await aws.cloudTrail(account, region);
    const hour = { StartTime: new Date(ctx.now - 3_600_000), EndTime: new Date(ctx.now), MaxResults: 1 };
    try {
      await client.send(new LookupEventsCommand(hour));
    } catch (thrown) {
      throw translateError(thrown, { right: LOOKUP_RIGHT, place, credentialWorks: true });
    }
    return signInsOnly ? `${place}: console sign-ins can be read` : `${place}: events can be read`;
  });
}

async function* trailChecks(ctx: Context<AwsConfig>, aws: Aws, account: string): AsyncIterable<Check> {
  const region = homeRegion(ctx);
  const place = `${account}/${region}`;
  let arn: string | undefined;
  yield await probe(LIST_RIGHT, TRAILS, async () => {
    const found = await describeTrails(aws, account, region);
    arn = found[0]?.TrailARN;
    return `${place}: ${found.length} ${found.length === 1 ? "trail" : "trails"}`;
  });
  if (arn === undefined) return;
  const name = arn;
  yield await probe(STATUS_RIGHT, TRAILS, async () => {
    const { GetTrailStatusCommand } = await import("@aws-sdk/client-cloudtrail");
    const client = await aws.cloudTrail(account, region);
    try {
      await client.send(new GetTrailStatusCommand({ Name: name }));
    } catch (thrown) {
      throw translateError(thrown, { right: STATUS_RIGHT, place, credentialWorks: true });
    }
    return `${place}: it can be seen whether trails are logging`;
  });
}
