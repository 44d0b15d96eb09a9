/** What an imagined AWS holds: accounts, who may sign in, what was recorded and when it becomes visible. Plain data, no I/O. */
import type { Instant, Json } from "../../event/event.ts";

/** A right by its IAM name, such as `cloudtrail:LookupEvents`; `*` is all of them. */
export type Right = string;

export interface StandInKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Temporary keys (`ASIA…`) only. */
  readonly sessionToken?: string;
  /** When a temporary key ends, on the wall clock. */
  readonly expires?: Instant;
  readonly arn: string;
  /** All rights unless given. */
  readonly rights?: readonly Right[];
}

export interface StandInRole {
  readonly arn: string;
  readonly externalId?: string;
  /** Accounts whose principals may assume the role. */
  readonly trusts: readonly string[];
  readonly rights?: readonly Right[];
}

/** A trail as `DescribeTrails` shows it, and whether it is logging. */
export interface StandInTrail {
  readonly trail: Readonly<Record<string, string | boolean>> & {
    readonly TrailARN: string;
    readonly HomeRegion: string;
  };
  readonly logging: boolean;
  readonly latestDeliveryError?: string;
}

export interface StandInAccount {
  readonly id: string;
  readonly keys?: readonly StandInKey[];
  readonly roles?: readonly StandInRole[];
  /** Opt-in regions that are switched off: keys are unknown there. */
  readonly disabledRegions?: readonly string[];
  readonly trails?: readonly StandInTrail[];
}

/** One recorded event. Account and region come from the event itself. */
export interface StandInRecord {
  /** The CloudTrail event (`eventID`, `eventTime`, `awsRegion`, `eventName`, …). */
  readonly event: { readonly [name: string]: Json };
  /** When LookupEvents begins to show it; at once unless given. */
  readonly visibleAt?: Instant;
  /** What stands in `CloudTrailEvent` instead of the event's JSON. */
  readonly cloudTrailEvent?: string;
}

/** Trouble to make on the `nth` request (from 1) of an operation; on every request if `nth` is left out. */
export interface Fault {
  readonly operation: Operation;
  readonly nth?: number;
  readonly kind: FaultKind;
}

export type Operation = "LookupEvents" | "DescribeTrails" | "GetTrailStatus" | "GetCallerIdentity" | "AssumeRole";

export type FaultKind =
  | "throttle-400"
  | "throttle-429"
  | "error-500"
  | "error-503"
  | "reset"
  | "truncated"
  | "html"
  | "empty-body"
  | "empty-page"
  | "duplicate"
  | "invalid-next-token"
  | "expired-token";

/** What a request turned out to be, kept for tests to look at. Never the secret or the signature. */
export interface SeenRequest {
  readonly operation: string;
  readonly account: string | undefined;
  readonly region: string | undefined;
  readonly accessKeyId: string | undefined;
  readonly input: unknown;
  readonly status: number;
  readonly error: string | undefined;
}

/** A refusal in AWS's own vocabulary. */
export class Refusal extends Error {
  readonly status: number;

  constructor(name: string, message: string, status = 400) {
    super(message);
    this.name = name;
    this.status = status;
  }
}
