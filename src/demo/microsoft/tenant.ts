/**
 * A Microsoft tenant on this machine: one HTTPS server for the sign-in and all services, told apart by their paths, so that
 * one URL serves as every `*_url`. Tokens can be made to expire at any moment.
 */
import { isObject } from "../../connector/shape.ts";
import { type Asked, type Fault, type Loopback, type Reply, startLoopback } from "../loopback.ts";
import { createLogin, ID_TOKEN_PATH, type LoginOptions, type StandInApp, type StandInWorkflow } from "./login.ts";
import { bearerOf, readToken } from "./token.ts";

/** One of the tenant's services. `undefined` means that a request is for another one. */
export type Service = (asked: Asked) => Reply | undefined;

export interface TenantOptions extends Partial<Omit<LoginOptions, "clock">> {
  /** The imagined time, in milliseconds since 1970. */
  readonly clock: () => number;
  readonly services?: readonly Service[];
  readonly faults?: readonly Fault[];
}

export interface MicrosoftTenant extends Loopback {
  /** All options that name a host. */
  readonly urls: TenantUrls;
  /** The variables of a job that may sign in: by the first app's secret, or by the workflow's ID token. */
  readonly env: Readonly<Record<"secret" | "federated", Readonly<Record<string, string>>>>;
  /** Refuses every access token given out so far as expired. */
  expireTokens(): void;
  /** How many access tokens were given out. */
  readonly tokensIssued: () => number;
}

export interface TenantUrls {
  readonly login_url: string;
  readonly resource_manager_url: string;
  readonly graph_url: string;
  readonly log_analytics_url: string;
  readonly management_api_url: string;
}

export const TENANT_ID = "7a1c5c9e-33c1-4c5b-8f58-0a5f3a1f0001";
export const CLIENT_ID = "0b8f9d5e-5a7e-4f0c-9f4d-0a5f3a1f0002";
/** Made of words, so that no scanner takes it for a true one. */
export const CLIENT_SECRET = "stand-in-client-secret";

const WORKFLOW: StandInWorkflow = {
  requestToken: "stand-in-id-token-request",
  subject: "repo:example-org/security:ref:refs/heads/main",
};

const APP: StandInApp = {
  clientId: CLIENT_ID,
  secrets: [{ value: CLIENT_SECRET }],
  federated: [
    {
      issuer: "https://token.actions.githubusercontent.com",
      subject: WORKFLOW.subject,
      audience: "api://AzureADTokenExchange",
    },
  ],
  roles: ["AuditLog.Read.All", "Directory.Read.All", "ActivityFeed.Read", "ActivityFeed.ReadDlp"],
};

/** Starts the tenant; `trustLoopback(tenant)` makes this process trust its certificate. Close it at the end. */
export async function startMicrosoftTenant(options: TenantOptions): Promise<MicrosoftTenant> {
  const { clock, services = [], faults = [] } = options;
  const tenant = options.tenant ?? TENANT_ID;
  const apps = options.apps ?? [APP];
  const workflow = options.workflow ?? WORKFLOW;
  const login = createLogin({ ...options, tenant, apps, workflow, clock });
  const given = new Set<string>();
  const expired = new Set<string>();

  function handle(asked: Asked): Reply {
    const signedIn = login(asked);
    if (signedIn !== undefined) return note(signedIn);
    const { jti } = bearerOf(asked) ?? {};
    if (jti !== undefined && expired.has(jti)) return EXPIRED;
    for (const service of services) {
      const reply = service(asked);
      if (reply !== undefined) return reply;
    }
    return { status: 404, body: { error: { code: "NotFound", message: "No service has this path." } } };
  }

  function note(reply: Reply): Reply {
    const token = isObject(reply.body) ? reply.body.access_token : undefined;
    const jti = typeof token === "string" ? readToken(token)?.jti : undefined;
    if (jti !== undefined) given.add(jti);
    return reply;
  }

  const server = await startLoopback({ handle, clock, tls: true, faults });
  const { url } = server;
  const [app = APP] = apps;
  return {
    ...server,
    urls: {
      login_url: url,
      resource_manager_url: url,
      graph_url: url,
      log_analytics_url: url,
      management_api_url: url,
    },
    env: environments(tenant, app, `${url}${ID_TOKEN_PATH}`, workflow),
    tokensIssued: () => given.size,
    expireTokens: () => {
      for (const jti of given) expired.add(jti);
    },
  };
}

const EXPIRED: Reply = {
  status: 401,
  headers: { "www-authenticate": 'Bearer error="invalid_token"' },
  body: { error: { code: "ExpiredAuthenticationToken", message: "The access token has expired." } },
};

/** Both sets of names, `AZURE_*` and `M365_*`. */
function environments(
  tenant: string,
  app: StandInApp,
  requestUrl: string,
  workflow: StandInWorkflow,
): MicrosoftTenant["env"] {
  const named = (values: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      ["AZURE", "M365"].flatMap((prefix) =>
        Object.entries(values).map(([name, value]) => [`${prefix}_${name}`, value]),
      ),
    );
  const ids = { TENANT_ID: tenant, CLIENT_ID: app.clientId };
  return {
    secret: named({ ...ids, CLIENT_SECRET: app.secrets?.[0]?.value ?? "" }),
    federated: {
      ...named(ids),
      ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: workflow.requestToken,
    },
  };
}
