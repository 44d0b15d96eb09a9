/**
 * Which regions are read, and how. What happens in an account is recorded in many places: IAM in the partition's leading
 * region, console sign-ins in four, everything else where the resource is.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
 */
import type { Context } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import type { AwsConfig } from "./config.ts";

/** A separate AWS with its own accounts, names and hosts. */
interface AwsPartition {
  readonly pattern: RegExp;
  readonly suffix: string;
  /** Where IAM and the other global services are recorded. */
  readonly leader: string;
  /** Where sign-ins of IAM users land besides the leader, depending on a cookie. */
  readonly signIns: readonly string[];
  /** All regions, also those an account has to opt in to. */
  readonly regions: readonly string[];
}

const PARTITIONS: readonly AwsPartition[] = [
  partition(/^us-gov-/, "amazonaws.com", "us-gov-west-1 us-gov-east-1"),
  partition(/^us-iso-/, "c2s.ic.gov", "us-iso-east-1 us-iso-west-1"),
  partition(/^us-isob-/, "sc2s.sgov.gov", "us-isob-east-1 us-isob-west-1"),
  partition(/^us-isof-/, "csp.hci.ic.gov", "us-isof-south-1 us-isof-east-1"),
  partition(/^eu-isoe-/, "cloud.adc-e.uk", "eu-isoe-west-1"),
  partition(/^eusc-/, "amazonaws.eu", "eusc-de-east-1"),
  partition(/^cn-/, "amazonaws.com.cn", "cn-north-1 cn-northwest-1"),
  partition(
    /^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-\d+$/,
    "amazonaws.com",
    `us-east-1 us-east-2 us-west-1 us-west-2 af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3
     ap-south-1 ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6
     ap-southeast-7 ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2
     eu-west-3 il-central-1 me-central-1 me-south-1 me-west-1 mx-central-1 sa-east-1 sa-west-1`,
    "us-east-2 eu-north-1 ap-southeast-2",
  ),
];

/** One region to read. */
export interface RegionPlan {
  readonly region: string;
  /** Only console sign-ins are looked up there. */
  readonly signInsOnly: boolean;
}

/** The region the credential is meant for: configured, else as the AWS tools have it, else the leading one. */
export function homeRegion(ctx: Pick<Context<AwsConfig>, "config" | "setting">): string {
  return ctx.config.region ?? set(ctx.setting("AWS_REGION")) ?? set(ctx.setting("AWS_DEFAULT_REGION")) ?? "us-east-1";
}

/**
 * The regions to read, without repeats. `regions` in the configuration means exactly those (`all`: every region of the
 * partition); otherwise the home region and the leading one in full, and the sign-ins where else they may land.
 */
export function regionPlans(ctx: Pick<Context<AwsConfig>, "config" | "setting">): readonly RegionPlan[] {
  const home = homeRegion(ctx);
  const { leader, signIns, regions } = partitionOf(home);
  const configured = ctx.config.regions ?? [];
  const full = configured.includes("all") ? regions : configured.length > 0 ? configured : [home, leader];
  const more = configured.length > 0 ? [] : signIns;
  const plans = [...new Set(full)].map((region) => ({ region, signInsOnly: false }));
  return [
    ...plans,
    ...more.filter((region) => !full.includes(region)).map((region) => ({ region, signInsOnly: true })),
  ];
}

/** Where STS is asked who we are: always enabled, whatever the account has opted in to. */
export function leadingRegion(region: string): string {
  return partitionOf(region).leader;
}

/** The service's own address; `https://cloudtrail.us-east-1.amazonaws.com`. */
export function endpointOf(service: "cloudtrail" | "sts", region: string): string {
  return `https://${service}.${region}.${partitionOf(region).suffix}`;
}

/** @throws MallcopError `config-invalid` for a region of no known partition */
function partitionOf(region: string): AwsPartition {
  const found = PARTITIONS.find(({ pattern }) => pattern.test(region));
  if (found !== undefined) return found;
  throw new MallcopError("config-invalid", {
    path: "mallcop.yaml",
    problem: "the AWS region is none that AWS has",
    advice: "Write it as AWS does, for example `us-east-1`.",
  });
}

function partition(pattern: RegExp, suffix: string, names: string, signIns = ""): AwsPartition {
  const regions = words(names);
  const [leader = ""] = regions;
  return { pattern, suffix, leader, signIns: words(signIns), regions };
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** A variable that a workflow maps from an unset secret is there, but empty. */
function set(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === "" ? undefined : value;
}
