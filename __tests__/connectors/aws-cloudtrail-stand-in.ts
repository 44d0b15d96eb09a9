/** What the tests against the stand-in share: one that closes by itself, its records, and a reader of the usual slice. */
import { afterEach } from "@jest/globals";
import type { Partition } from "../../src/connector/contract.ts";
import {
  type AwsStandIn,
  type AwsStandInOptions,
  type StandInRecord,
  startAwsStandIn,
} from "../../src/demo/aws/stand-in.ts";
import { arrange, type Given, KEY, NOW, readSlice, slice } from "./aws-cloudtrail-context.ts";
import { ACCOUNT, eventOf } from "./aws-cloudtrail-vendor.ts";

export const ARN = `arn:aws:iam::${ACCOUNT}:user/mallcop`;
export const HOUR = slice("2026-11-20T08:00:00Z", "2026-11-20T09:00:00Z");
export const HERE: Partition = {
  id: `${ACCOUNT}/us-east-1`,
  with: { account: ACCOUNT, region: "us-east-1", sign_ins_only: false },
};

const open: AwsStandIn[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((standIn) => standIn.close()));
});

export async function standIn(options: Partial<AwsStandInOptions> = {}): Promise<AwsStandIn> {
  const account = { id: ACCOUNT, keys: [{ ...KEY, arn: ARN }] };
  const started = await startAwsStandIn({ accounts: [account], clock: () => NOW, ...options });
  open.push(started);
  return started;
}

/** `count` changes, a second apart from 08:00. */
export function changes(count: number): StandInRecord[] {
  return Array.from({ length: count }, (_, n) => ({ event: eventOf("iam:CreateUser", n) }));
}

export async function read(aws: AwsStandIn, given: Given = {}, partition = HERE, wanted = HOUR) {
  const ctx = arrange(aws.url, given);
  return { ...(await readSlice(ctx, partition, wanted)), clock: ctx.clock };
}
