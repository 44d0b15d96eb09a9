/** Accounts at the stand-ins of all eight vendors, as `mallcop init` would have them set up, with one right taken away. */
import { createHash, generateKeyPairSync } from "node:crypto";
import { startAwsStandIn } from "../../src/demo/aws/stand-in.ts";
import { startGitHubStandIn } from "../../src/demo/github/server.ts";
import { type Loopback, trustLoopback } from "../../src/demo/loopback.ts";
import { createGraph } from "../../src/demo/microsoft/graph.ts";
import { createLogAnalytics } from "../../src/demo/microsoft/log-analytics.ts";
import { createManagement } from "../../src/demo/microsoft/management.ts";
import { createResourceManager } from "../../src/demo/microsoft/resource-manager.ts";
import { CLIENT_ID, CLIENT_SECRET, startMicrosoftTenant, TENANT_ID } from "../../src/demo/microsoft/tenant.ts";
import { startOpenClawStandIn } from "../../src/demo/openclaw/gateway.ts";
import { startSupabaseStandIn } from "../../src/demo/supabase/server.ts";
import { startVercelStandIn } from "../../src/demo/vercel/server.ts";
import { manifestOf } from "../../src/plugin/registry.ts";
import { NEW_COLUMNS } from "../connectors/container-logs-world.ts";
import { estate } from "../connectors/openclaw-context.ts";

export interface Account {
  /** The entry in mallcop.yaml, without `id` and `type`. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** @param without the right of the manifest that is missing; none by default */
type Open = (without?: string) => Promise<Account>;

const clock = () => Math.floor(Date.now() / 1000) * 1000;
const WORKSPACE = "9f1d2f1e-4b5d-4a70-8d3a-0a5f3a1f0003";
const SUBSCRIPTION = "11111111-2222-4333-8444-555555555555";

async function aws(without?: string): Promise<Account> {
  const [account, other] = ["123456789012", "210987654321"];
  const all = manifestOf("aws-cloudtrail").auth.rights.map(({ right }) => right);
  const rights = all.filter((right) => right !== without);
  const arn = `arn:aws:cloudtrail:us-east-1:${account}:trail/main`;
  const standIn = await startAwsStandIn({
    accounts: [
      {
        id: account,
        keys: [
          { accessKeyId: "AKIAEXAMPLE", secretAccessKey: "words", arn: `arn:aws:iam::${account}:user/mallcop`, rights },
        ],
        trails: [{ trail: { Name: "main", TrailARN: arn, HomeRegion: "us-east-1" }, logging: true }],
      },
      {
        id: other,
        roles: [{ arn: `arn:aws:iam::${other}:role/mallcop`, trusts: without === "sts:AssumeRole" ? [] : [account] }],
      },
    ],
    records: [],
    clock: () => clock() as never,
  });
  return {
    options: {
      regions: ["us-east-1"],
      requests_per_second: 1000,
      endpoint_url: standIn.url,
      accounts: [{ id: other, role_arn: `arn:aws:iam::${other}:role/mallcop` }],
    },
    env: { AWS_ACCESS_KEY_ID: "AKIAEXAMPLE", AWS_SECRET_ACCESS_KEY: "words" },
    close: () => standIn.close(),
  };
}

/** The names of the manifest's rights at GitHub: a scope, or a permission of a fine-grained token. */
const SCOPES = ["read:audit_log", "read:org", "repo", "admin:org_hook"];
const PERMISSIONS: Readonly<Record<string, string>> = {
  "organization Administration: read": "organization_administration=read",
  "organization Members: read": "members=read",
  "repository Metadata: read": "metadata=read",
  "repository Administration: read": "administration=read",
  "repository Secret scanning alerts: read": "secret_scanning_alerts=read",
  "repository Dependabot alerts: read": "vulnerability_alerts=read",
  "repository Actions: read": "actions=read",
  "admin:org_hook, or organization Webhooks: read": "organization_hooks=read",
};

async function github(without = ""): Promise<Account> {
  const classic = SCOPES.includes(without);
  const all = classic ? SCOPES : Object.values(PERMISSIONS);
  const taken = classic ? without : PERMISSIONS[without];
  const ofLog = ["", "read:audit_log", "organization Administration: read"].includes(without);
  const value = classic ? "ghp_stand_in" : "github_pat_stand_in";
  const standIn = await startGitHubStandIn({
    // Alerts, runs and deliveries are read where there is no audit log.
    orgs: [{ login: "acme", id: 1, plan: ofLog ? "enterprise" : "team", estate: { repos: [{ id: 1, name: "web" }] } }],
    entries: [],
    clock,
    tokens: [{ value, kind: classic ? "classic" : "fine-grained", rights: all.filter((right) => right !== taken) }],
  });
  return {
    options: { org: "acme", base_url: standIn.url },
    env: { GITHUB_TOKEN: value },
    close: () => standIn.close(),
  };
}

const TYPES = ["Audit.AzureActiveDirectory", "Audit.Exchange", "Audit.SharePoint", "Audit.General", "DLP.All"];

const CONSOLE = { name: "ContainerAppConsoleLogs", columns: NEW_COLUMNS, rows: [] };

async function microsoft(without = ""): Promise<Loopback & { readonly account: Account["env"] }> {
  const refused = without.endsWith("ReadDlp")
    ? ["DLP.All"]
    : without.endsWith("ActivityFeed.Read")
      ? TYPES.slice(0, 4)
      : [];
  const graph = without.startsWith("Graph") ? [] : ["AuditLog.Read.All", "Directory.Read.All"];
  const tenant = await startMicrosoftTenant({
    clock,
    apps: [
      {
        clientId: CLIENT_ID,
        secrets: [{ value: CLIENT_SECRET }],
        roles: [...graph, "ActivityFeed.Read", "ActivityFeed.ReadDlp"],
      },
    ],
    services: [
      createResourceManager({
        tenant: TENANT_ID,
        clock,
        subscriptions: () => [{ id: SUBSCRIPTION, denied: without === "Reader" }],
        ...(without !== "Reader on /providers/Microsoft.Insights" && { tenantActivity: [] }),
      }),
      createGraph({ clock, directoryAudits: [] }),
      createLogAnalytics({
        clock,
        workspaces: [{ id: WORKSPACE, tables: [CONSOLE], forbidden: without === "Log Analytics Data Reader" }],
      }),
      createManagement({
        tenant: TENANT_ID,
        clock,
        blobs: () => [],
        subscribed: TYPES,
        refused: () => Object.fromEntries(refused.map((type) => [type, "AF10001"])),
      }),
    ],
  });
  trustLoopback(tenant);
  return { ...tenant, account: tenant.env.secret };
}

async function azure(without?: string): Promise<Account> {
  const { url, account, close } = await microsoft(without);
  const urls = { login_url: url, resource_manager_url: url, graph_url: url, log_analytics_url: url };
  const options = { subscriptions: [SUBSCRIPTION], workspace_id: WORKSPACE, include_tenant_log: true, ...urls };
  return { options, env: account, close };
}

async function m365(without?: string): Promise<Account> {
  const { url, account, close } = await microsoft(without);
  return { options: { login_url: url, management_api_url: url }, env: account, close };
}

async function containerLogs(without?: string): Promise<Account> {
  const { url, account, close } = await microsoft(without);
  return { options: { workspace_id: WORKSPACE, login_url: url, log_analytics_url: url }, env: account, close };
}

async function vercel(without?: string): Promise<Account> {
  const role = { "Deployment: List": "no-deployments", "Event: List": "no-events" } as const;
  const taken = without === "Deployment: List" || without === "Event: List" ? { role: role[without] } : {};
  const standIn = await startVercelStandIn({
    clock,
    tokens: [{ value: "vercel-stand-in", owner: "usr_ann", ...taken }],
    teams: [{ id: "team_acme", slug: "acme", members: ["usr_ann"] }],
  });
  const options = { team_id: "team_acme", base_url: standIn.url };
  return { options, env: { VERCEL_TOKEN: "vercel-stand-in" }, close: () => standIn.close() };
}

/** The paths that a scope of the access token opens. */
const SUPABASE_PATHS: Readonly<Record<string, readonly string[]>> = {
  analytics_logs_read: ["/analytics/endpoints/logs"],
  edge_functions_read: ["/functions"],
  auth_config_read: ["/config/auth", "/config/auth/sso/providers", "/config/auth/third-party-auth"],
  auth_signing_keys_read: ["/config/auth/signing-keys"],
  api_gateway_keys_read: ["/api-keys"],
  database_config_read: ["/config/database/postgres", "/config/database/pooler"],
  database_network_restrictions_read: ["/network-restrictions"],
  database_ssl_config_read: ["/ssl-enforcement"],
  data_api_config_read: ["/postgrest"],
  storage_config_read: ["/config/storage", "/storage/buckets"],
  realtime_config_read: ["/config/realtime"],
  edge_functions_secrets_read: ["/secrets"],
  custom_domain_read: ["/custom-hostname"],
  project_admin_read: [""],
  members_read: ["/v1/organizations/acme-org/members"],
};

async function supabase(without = ""): Promise<Account> {
  const key = "sb_secret_StandInStandInStandIn_000001";
  const standIn = await startSupabaseStandIn({
    clock,
    ref: "abcdefghijklmnopqrst",
    keys: without === "service_role" ? [] : [{ value: key, needs: "apikey" }],
    accessToken: "sbp_stand_in",
    forbidden: SUPABASE_PATHS[without] ?? [],
  });
  return {
    options: { project_ref: "abcdefghijklmnopqrst", base_url: standIn.url, management_url: standIn.url },
    env: { SUPABASE_SERVICE_KEY: key, SUPABASE_ACCESS_TOKEN: "sbp_stand_in" },
    close: () => standIn.close(),
  };
}

async function openclaw(without?: string): Promise<Account> {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const raw = publicKey.export({ type: "spki", format: "der" }).subarray(-32);
  const device = createHash("sha256").update(raw).digest("hex");
  const paired = without === "operator.read" ? {} : { [device]: "device-token" };
  const gateway = await startOpenClawStandIn({ estate: estate(), token: "shared", remote: true, clock, paired });
  return {
    options: { gateway_url: gateway.url },
    env: {
      OPENCLAW_DEVICE_KEY: privateKey.export({ type: "pkcs8", format: "der" }).toString("base64"),
      OPENCLAW_DEVICE_TOKEN: "device-token",
    },
    close: () => gateway.close(),
  };
}

export const ACCOUNTS: Readonly<Record<string, Open>> = {
  "aws-cloudtrail": aws,
  azure,
  "container-logs": containerLogs,
  github,
  m365,
  openclaw,
  supabase,
  vercel,
};
