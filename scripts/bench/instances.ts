/**
 * What a scan costs that reads many configured instances side by side: CPU, memory and time of one, ten and twenty, half of them AWS
 * accounts and half GitHub organizations, each with a log of its own. The bundle against stand-ins in another process, with real git.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startAwsStandIn } from "../../src/demo/aws/stand-in.ts";
import { startGitHubStandIn } from "../../src/demo/github/server.ts";
import type { Instant, Json } from "../../src/event/event.ts";
import { GITATTRIBUTES } from "../../src/init/house-files.ts";
import type { Table } from "../bench.ts";
import { build, ROOT } from "../build.ts";
import { makeRepository } from "./process/deployment.ts";
import { type MeasuredRun, measuredRun } from "./process/measured-run.ts";
import { wireRecord } from "./process/vendor-records.ts";

export const name = "instances";
export const description = "CPU, memory and time of one scan of up to 20 configured instances, beside those of one.";

const BUNDLE = ".dist-check";
const SIZES = [1, 10, 20];
const RECORDS = 500;
const HOURS_BACK = 6;
const HOUR_MS = 3_600_000;
const SECRETS = {
  AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE",
  AWS_SECRET_ACCESS_KEY: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
  GITHUB_TOKEN: `ghp_${"0123456789abcdefghijABCDEFGHIJ012345"}`,
};

/** @param args numbers of instances, instead of 1, 10 and 20 */
export async function run(args: readonly string[]): Promise<readonly Table[]> {
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  build(BUNDLE);
  try {
    const measured: Measured[] = [];
    for (const size of sizes) measured.push(await measure(size));
    return [
      table(`A first scan, ${RECORDS} records of each`, measured, ({ first }) => first),
      table("The next scan, which finds nothing new", measured, ({ next }) => next),
    ];
  } finally {
    rmSync(path.join(ROOT, BUNDLE), { recursive: true, force: true });
  }
}

interface Measured {
  readonly instances: number;
  readonly first: MeasuredRun;
  readonly next: MeasuredRun;
}

async function measure(instances: number): Promise<Measured> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "mallcop-bench-"));
  const vendors = await Promise.all(Array.from({ length: instances }, async (_, nth) => await startVendor(nth)));
  try {
    const checkout = path.join(folder, "checkout");
    mkdirSync(checkout);
    writeFileSync(
      path.join(checkout, "mallcop.yaml"),
      JSON.stringify({ connectors: vendors.map(({ entry }) => entry) }),
    );
    writeFileSync(path.join(checkout, ".gitattributes"), GITATTRIBUTES);
    makeRepository(checkout);
    return { instances, first: await scan(checkout), next: await scan(checkout) };
  } finally {
    await Promise.all(vendors.map(async ({ close }) => await close()));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function scan(checkout: string): Promise<MeasuredRun> {
  const bundle = path.join(ROOT, BUNDLE, "cli", "index.js");
  const env = { ...SECRETS, GIT_CONFIG_NOSYSTEM: "1" };
  const done = await measuredRun([bundle, "scan", "--quiet"], { cwd: checkout, env, timeoutMs: 5 * 60_000 });
  if (done.status !== 0) throw new Error(`the scan ended with ${done.status}: ${done.stderr}`);
  return done;
}

interface Vendor {
  /** Of `mallcop.yaml`. */
  readonly entry: Readonly<Record<string, Json>>;
  readonly close: () => Promise<void>;
}

const startVendor = (nth: number) => (nth % 2 === 0 ? startAccount(nth) : startOrganization(nth));

async function startAccount(nth: number): Promise<Vendor> {
  const id = String(111_122_220_000 + nth);
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = SECRETS;
  const records = ownRecords("aws-cloudtrail", nth).map((record, index) => ({
    event: {
      ...JSON.parse(String(record.CloudTrailEvent)),
      recipientAccountId: id,
      ...when("eventTime", index),
      awsRegion: REGION,
    },
  }));
  const arn = `arn:aws:iam::${id}:user/mallcop`;
  const account = { id, keys: [{ accessKeyId, secretAccessKey, arn }], trails: [] };
  const { url, close } = await startAwsStandIn({ accounts: [account], records, clock });
  const options = { regions: [REGION], requests_per_second: 1000, endpoint_url: url };
  return { entry: { id: `aws-${nth}`, type: "aws-cloudtrail", ...options }, close };
}

async function startOrganization(nth: number): Promise<Vendor> {
  const login = `org-${nth}`;
  const entries = ownRecords("github", nth).map((record, index) => {
    const time = timeOf(index);
    return { record: { ...record, org: login, "@timestamp": time, created_at: time } };
  });
  const tokens = [
    { value: SECRETS.GITHUB_TOKEN, kind: "classic", rights: ["read:audit_log", "read:org", "repo"] },
  ] as const;
  const orgs = [{ login, id: nth, plan: "enterprise" }] as const;
  const { url, close } = await startGitHubStandIn({ orgs, entries, tokens, clock });
  return { entry: { id: `github-${nth}`, type: "github", org: login, base_url: url }, close };
}

const REGION = "us-east-1";
const clock = () => Date.now() as Instant;

/** As many as wanted of one kind; no two instances have the same. */
function ownRecords(type: "aws-cloudtrail" | "github", instance: number): readonly Record<string, unknown>[] {
  const records: Record<string, unknown>[] = [];
  for (let nth = instance * RECORDS * 10; records.length < RECORDS; nth++) {
    const record = wireRecord(nth);
    if (record.type === type) records.push(JSON.parse(record.json));
  }
  return records;
}

/** Spread over the hours before now, and settled. */
function timeOf(index: number): number {
  return Date.now() - 0.5 * HOUR_MS - Math.floor((index * HOURS_BACK * HOUR_MS) / RECORDS);
}

function when(field: string, index: number): Readonly<Record<string, string>> {
  return { [field]: `${new Date(timeOf(index)).toISOString().slice(0, 19)}Z` };
}

function table(title: string, all: readonly Measured[], of: (measured: Measured) => MeasuredRun): Table {
  return {
    title,
    columns: ["instances", "CPU ms of mallcop", "CPU ms of git", "times the row before", "peak MB", "seconds passed"],
    rows: all.map((measured, index) => {
      const { cpuMs, childCpuMs = Number.NaN, peakBytes, wallMs } = of(measured);
      const before = all[index - 1];
      return [
        measured.instances,
        Math.round(cpuMs),
        Math.round(childCpuMs),
        before === undefined ? "-" : Number((cpuMs / of(before).cpuMs).toFixed(2)),
        Math.round(peakBytes / 1e6),
        Number((wallMs / 1000).toFixed(1)),
      ];
    }),
    notes: [
      "Half of the instances are AWS accounts, half GitHub organizations; they are read side by side, in one process.",
    ],
  };
}
