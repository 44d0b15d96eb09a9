/** Starts everything that a scan talks to, on this machine: CloudTrail and STS, GitHub, and the actions cache. */
import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Clock } from "../connector/clock.ts";
import { type Fault, startAwsStandIn } from "./aws/stand-in.ts";
import { type CacheEntry, startCacheService } from "./cache-service.ts";
import { ENDPOINTS } from "./deployment.ts";
import type { DemoFolder } from "./folder.ts";
import { startGitHubStandIn } from "./github/server.ts";
import { ACCOUNT, ORG, REGION, REPOSITORY, TRAIL } from "./story/cast.ts";
import { type Timeline, tell } from "./story/story.ts";

export interface Vendors {
  /** What a workflow's `env:` would hold, and the variables of the cache service. */
  readonly variables: Readonly<Record<string, string>>;
  /** The token of the job. */
  readonly jobToken: string;
  /** Requests answered so far. */
  requests(): number;
  close(): Promise<void>;
}

const ACCESS_KEY_ID = "AKIAIOSFODNN7EXAMPLE";

/** The vendors' everyday manners: told to slow down, a page with nothing on it, records that come twice, an answer that breaks off. */
const AWS_MANNERS: readonly Fault[] = [
  { operation: "LookupEvents", nth: 40, kind: "throttle-400" },
  { operation: "LookupEvents", nth: 90, kind: "empty-page" },
  { operation: "LookupEvents", nth: 140, kind: "reset" },
  { operation: "LookupEvents", kind: "duplicate" },
];

export async function startVendors(folder: DemoFolder, timeline: Timeline, clock: Clock): Promise<Vendors> {
  const told = tell(timeline, clock.now());
  const secretAccessKey = randomBytes(30).toString("base64");
  const token = `ghp_${randomBytes(18).toString("hex")}`;
  const jobToken = `ghs_${randomBytes(18).toString("hex")}`;
  const aws = await startAwsStandIn({
    accounts: [
      {
        id: ACCOUNT,
        keys: [{ accessKeyId: ACCESS_KEY_ID, secretAccessKey, arn: `arn:aws:iam::${ACCOUNT}:user/mallcop` }],
        trails: [{ trail: trail(), logging: told.logging }],
      },
    ],
    records: told.aws,
    clock: clock.now,
    faults: AWS_MANNERS,
  });
  const github = await startGitHubStandIn({
    orgs: [{ ...ORG, plan: "enterprise" }],
    entries: told.github,
    clock: clock.now,
    tokens: [
      { value: token, kind: "classic", rights: ["read:audit_log"] },
      { value: jobToken, kind: "job", rights: [] },
    ],
    repos: [{ full_name: REPOSITORY, visibility: "private" }],
    faults: [{ kind: "server-error", request: 2 }],
  });
  const kept = await keptEntries(folder);
  const cache = await startCacheService(`cache-${randomBytes(9).toString("hex")}`, kept);
  return {
    variables: {
      AWS_ACCESS_KEY_ID: ACCESS_KEY_ID,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      GITHUB_TOKEN: token,
      GITHUB_API_URL: `${github.url}/api/v3`,
      [ENDPOINTS.aws]: aws.url,
      [ENDPOINTS.github]: github.url,
      ...cache.env,
    },
    jobToken,
    requests: () => aws.requests.length + github.requests.length + cache.calls.length,
    async close() {
      await Promise.all([aws.close(), github.close(), cache.close()]);
      await keepEntries(folder, cache.entries.slice(kept.length), kept.length);
    },
  };
}

function trail() {
  return {
    Name: TRAIL.name,
    TrailARN: TRAIL.arn,
    HomeRegion: REGION,
    S3BucketName: "acme-trail",
    IsMultiRegionTrail: true,
    IncludeGlobalServiceEvents: true,
    LogFileValidationEnabled: true,
  };
}

/** The cache outlives the job that filled it: one file for each entry, `<number>.<key>.<version>`. */
const ENTRY = /^(\d+)\.([\w-]+)\.(\w+)$/;

function shelf({ runner }: DemoFolder): string {
  return path.join(runner, "cache");
}

async function keptEntries(folder: DemoFolder): Promise<readonly CacheEntry[]> {
  const names = (await readdir(shelf(folder)).catch(() => [])).filter((name) => ENTRY.test(name)).sort();
  return await Promise.all(
    names.map(async (name) => {
      const [, , key = "", version = ""] = ENTRY.exec(name) ?? [];
      return { key, version, archive: await readFile(path.join(shelf(folder), name)) };
    }),
  );
}

async function keepEntries(folder: DemoFolder, entries: readonly CacheEntry[], before: number): Promise<void> {
  await mkdir(shelf(folder), { recursive: true });
  for (const [index, { key, version, archive }] of entries.entries()) {
    const number = String(before + index + 1).padStart(4, "0");
    await writeFile(path.join(shelf(folder), `${number}.${key}.${version}`), archive);
  }
}
