/** The vendors' stand-ins, set up as the imagined company has set up its accounts, each with a credential of its own. */
import { createHash, generateKeyPairSync, randomBytes, X509Certificate } from "node:crypto";
import type { Clock } from "../connector/clock.ts";
import { type Fault, startAwsStandIn } from "./aws/stand-in.ts";
import { ENDPOINTS } from "./deployment.ts";
import { startGitHubStandIn } from "./github/server.ts";
import { createGraph } from "./microsoft/graph.ts";
import { createLogAnalytics } from "./microsoft/log-analytics.ts";
import { GITHUB_ISSUER } from "./microsoft/login.ts";
import { createManagement } from "./microsoft/management.ts";
import { createResourceManager } from "./microsoft/resource-manager.ts";
import { startMicrosoftTenant } from "./microsoft/tenant.ts";
import { startOpenClawStandIn } from "./openclaw/gateway.ts";
import { ACCOUNT, ORG, REGION, REPOSITORY, SUPABASE_REF, TENANT, TRAIL, VERCEL_TEAM, WORKSPACE } from "./story/cast.ts";
import type { Told } from "./story/told.ts";
import { startSupabaseStandIn } from "./supabase/server.ts";
import { startVercelStandIn } from "./vercel/server.ts";

export interface Stage {
  /** What the workflow's `env:` holds for it. */
  readonly variables: Readonly<Record<string, string>>;
  /** In PEM, of one that speaks TLS. */
  readonly certificate?: string | undefined;
  requests(): number;
  close(): Promise<void>;
}

interface Setting {
  readonly told: Told;
  readonly clock: Clock["now"];
  readonly jobToken: string;
}

const ACCESS_KEY_ID = "AKIAIOSFODNN7EXAMPLE";

/** The vendors' everyday manners: told to slow down, a page with nothing on it, records that come twice, an answer that breaks off. */
const AWS_MANNERS: readonly Fault[] = [
  { operation: "LookupEvents", nth: 40, kind: "throttle-400" },
  { operation: "LookupEvents", nth: 90, kind: "empty-page" },
  { operation: "LookupEvents", nth: 140, kind: "reset" },
  { operation: "LookupEvents", kind: "duplicate" },
];

async function aws({ told, clock }: Setting): Promise<Stage> {
  const secretAccessKey = secret();
  const { records, logging } = told.aws;
  const arn = `arn:aws:iam::${ACCOUNT}:user/mallcop`;
  const keys = [{ accessKeyId: ACCESS_KEY_ID, secretAccessKey, arn }];
  const standIn = await startAwsStandIn({
    accounts: [{ id: ACCOUNT, keys, trails: [{ trail: trail(), logging }] }],
    records,
    clock,
    faults: AWS_MANNERS,
  });
  return staged(standIn, {
    AWS_ACCESS_KEY_ID: ACCESS_KEY_ID,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    [ENDPOINTS.aws]: standIn.url,
  });
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

/** On the Enterprise plan: its audit log names who did what, where other plans only let lists be compared. */
async function github({ told, clock, jobToken }: Setting): Promise<Stage> {
  const token = `ghp_${randomBytes(18).toString("hex")}`;
  const standIn = await startGitHubStandIn({
    orgs: [{ ...ORG, plan: "enterprise", estate: told.github.estate }],
    entries: told.github.entries,
    clock,
    tokens: [
      { value: token, kind: "classic", rights: ["read:audit_log", "read:org", "repo"] },
      { value: jobToken, kind: "job", rights: [] },
    ],
    repos: [{ full_name: REPOSITORY, visibility: "private" }],
    faults: [{ kind: "server-error", request: 2 }],
  });
  return staged(standIn, {
    GITHUB_TOKEN: token,
    GITHUB_API_URL: `${standIn.url}/api/v3`,
    [ENDPOINTS.github]: standIn.url,
  });
}

/** Azure, Microsoft 365 and the container apps' logs are of one tenant, which trusts the workflow: there is no secret. */
async function microsoft({ told, clock }: Setting): Promise<Stage> {
  const subject = `repo:${REPOSITORY}:ref:refs/heads/main`;
  const app = {
    clientId: "ac3e0000-0000-4000-8000-000000000004",
    federated: [{ issuer: GITHUB_ISSUER, subject, audience: "api://AzureADTokenExchange" }],
    roles: ["AuditLog.Read.All", "Directory.Read.All", "ActivityFeed.Read", "ActivityFeed.ReadDlp"],
  };
  const content = ["Audit.AzureActiveDirectory", "Audit.Exchange", "Audit.SharePoint", "Audit.General", "DLP.All"];
  const tenant = await startMicrosoftTenant({
    tenant: TENANT,
    apps: [app],
    workflow: { requestToken: secret(), subject },
    clock,
    services: [
      createResourceManager({ tenant: TENANT, clock, subscriptions: () => [told.azure] }),
      createGraph({ clock, directoryAudits: told.entra }),
      createLogAnalytics({ clock, workspaces: [{ id: WORKSPACE, tables: told.workspace }] }),
      createManagement({ tenant: TENANT, clock, blobs: () => told.m365, subscribed: content }),
    ],
    faults: [{ kind: "throttle", when: ({ path }) => path.includes("/activity/feed/"), nth: 9 }],
  });
  return staged(tenant, { ...tenant.env.federated, [ENDPOINTS.microsoft]: tenant.url });
}

async function vercel({ told, clock }: Setting): Promise<Stage> {
  const token = secret();
  const standIn = await startVercelStandIn({
    clock,
    tokens: [{ value: token, owner: "usr_ann" }],
    teams: [{ ...VERCEL_TEAM, members: ["usr_ann", "usr_ben"] }],
    ...told.vercel,
  });
  return staged(standIn, { VERCEL_TOKEN: token, [ENDPOINTS.vercel]: standIn.url });
}

async function supabase({ told, clock }: Setting): Promise<Stage> {
  const [key, accessToken] = [`sb_secret_${randomBytes(16).toString("hex")}`, `sbp_${randomBytes(20).toString("hex")}`];
  const keys = [{ value: key, needs: "apikey" }] as const;
  const standIn = await startSupabaseStandIn({ ...told.supabase, clock, ref: SUPABASE_REF, keys, accessToken });
  return staged(standIn, {
    SUPABASE_SERVICE_KEY: key,
    SUPABASE_ACCESS_TOKEN: accessToken,
    [ENDPOINTS.supabase]: standIn.url,
  });
}

/** A gateway with a certificate of its own making, which the configuration pins, and a device that was paired before. */
async function openclaw({ told, clock }: Setting): Promise<Stage> {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const device = createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }).subarray(-32))
    .digest("hex");
  const token = secret();
  const gateway = await startOpenClawStandIn({
    estate: told.openclaw,
    token: secret(),
    tls: true,
    remote: true,
    clock,
    paired: { [device]: token },
  });
  return {
    variables: {
      OPENCLAW_DEVICE_KEY: privateKey.export({ type: "pkcs8", format: "der" }).toString("base64"),
      OPENCLAW_DEVICE_TOKEN: token,
      [ENDPOINTS.openclaw]: gateway.url,
      [ENDPOINTS.openclawCertificate]: new X509Certificate(gateway.certificate ?? "").fingerprint256,
    },
    requests: () => gateway.asked.length,
    close: () => gateway.close(),
  };
}

export const STAGES: readonly ((setting: Setting) => Promise<Stage>)[] = [
  aws,
  github,
  microsoft,
  vercel,
  supabase,
  openclaw,
];

interface StandIn {
  readonly requests: readonly unknown[];
  readonly certificate?: string | undefined;
  close(): Promise<void>;
}

function staged(standIn: StandIn, variables: Stage["variables"]): Stage {
  const { certificate } = standIn;
  return { variables, certificate, requests: () => standIn.requests.length, close: () => standIn.close() };
}

function secret(): string {
  return randomBytes(30).toString("base64url");
}
