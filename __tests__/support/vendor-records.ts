/** What the vendors of the end-to-end tests recorded: made up, true to their forms, numbered so that a test can name each. */
import { createHash } from "node:crypto";
import type { StandInAccount, StandInRecord } from "../../src/demo/aws/stand-in.ts";
import type { StandInEntry, StandInToken } from "../../src/demo/github/server.ts";
import type { Instant, Json } from "../../src/event/event.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export const ACCOUNT = "111122223333";
export const REGION = "us-east-1";
export const ORG = "acme";

/** Credentials that work at the stand-ins. None was ever valid anywhere. */
export const SECRETS = {
  AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE",
  AWS_SECRET_ACCESS_KEY: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
  GITHUB_TOKEN: `ghp_${"0123456789abcdefghijABCDEFGHIJ012345"}`,
} as const;

/** The token that Actions makes for a job: not a connector's, but a secret all the same. */
export const JOB_TOKEN = `ghs_${"JobTokenJobTokenJobTokenJobToken0001"}`;

export const OWN_ACCOUNT: StandInAccount = {
  id: ACCOUNT,
  keys: [
    {
      accessKeyId: SECRETS.AWS_ACCESS_KEY_ID,
      secretAccessKey: SECRETS.AWS_SECRET_ACCESS_KEY,
      arn: `arn:aws:iam::${ACCOUNT}:user/mallcop`,
    },
  ],
  trails: [
    {
      trail: {
        Name: "main",
        TrailARN: `arn:aws:cloudtrail:${REGION}:${ACCOUNT}:trail/main`,
        HomeRegion: REGION,
        IsMultiRegionTrail: true,
        LogFileValidationEnabled: true,
      },
      logging: true,
    },
  ],
};

export const TOKENS: readonly StandInToken[] = [
  { value: SECRETS.GITHUB_TOKEN, kind: "classic", rights: ["read:audit_log", "read:org", "repo"] },
  { value: JOB_TOKEN, kind: "job", rights: [] },
];

type Fields = { readonly [name: string]: Json };

/** The vendor's id of the nth CloudTrail event. */
export function cloudTrailId(nth: number): string {
  return `00000000-0000-4000-8000-${String(nth).padStart(12, "0")}`;
}

/** A user was made, `time` milliseconds since 1970; times have whole seconds, as CloudTrail's. */
export function change(nth: number, time: number, more: Fields = {}): StandInRecord & { readonly event: Fields } {
  return {
    event: {
      eventVersion: "1.11",
      eventID: cloudTrailId(nth),
      eventName: "CreateUser",
      eventSource: "iam.amazonaws.com",
      eventTime: `${new Date(time).toISOString().slice(0, 19)}Z`,
      awsRegion: REGION,
      sourceIPAddress: "203.0.113.7",
      userAgent: "aws-cli/2.31",
      recipientAccountId: ACCOUNT,
      readOnly: false,
      eventType: "AwsApiCall",
      managementEvent: true,
      userIdentity: {
        type: "IAMUser",
        principalId: "AIDACKCEVSQ6C2EXAMPLE",
        arn: `arn:aws:iam::${ACCOUNT}:user/ann`,
        accountId: ACCOUNT,
        userName: "ann",
        accessKeyId: "AKIAI44QH8DHBEXAMPLE",
      },
      requestParameters: { userName: `bob-${nth}` },
      responseElements: null,
      ...more,
    },
  };
}

/** `count` of them, a minute apart, the last one `newest` milliseconds since 1970. */
export function changes(first: number, count: number, newest: number): StandInRecord[] {
  return Array.from({ length: count }, (_, nth) => change(first + nth, newest - (count - 1 - nth) * MINUTE));
}

/** Somebody joined the organization. */
export function entry(nth: number, time: number, more: Fields = {}): StandInEntry {
  return {
    record: {
      "@timestamp": time,
      _document_id: `doc-${String(nth).padStart(6, "0")}`,
      action: "org.add_member",
      actor: "octocat",
      actor_id: 583231,
      created_at: time,
      operation_type: "create",
      org: ORG,
      org_id: 1,
      user: `mona-${nth}`,
      ...more,
    },
  };
}

/** The event id that a CloudTrail record must get, by docs/adr/0001-event-id.md and not by our code. */
export function idOfRecord({ event }: StandInRecord): string {
  const account = String(event.recipientAccountId);
  return id("aws-cloudtrail", account, "event", String(event.eventID), Date.parse(String(event.eventTime)));
}

/** The event id that an audit entry must get. */
export function idOfEntry({ record }: StandInEntry): string {
  return id("github", String(record.org_id), "audit", String(record._document_id), Number(record["@timestamp"]));
}

function id(source: string, tenant: string, namespace: string, vendorId: string, time: number): string {
  const digest = createHash("sha256").update(`${source}|${tenant}|${namespace}|${vendorId}`).digest("hex");
  return `evt-${new Date(time).toISOString().slice(0, 10)}-${source}-${digest.slice(0, 16)}`;
}

export function instant(time: number): Instant {
  return time as Instant;
}
