/** A connector that does nothing but sign in to Microsoft, with a stand-in tenant to talk to. */
import type { Instant } from "../../src/connector/contract.ts";
import type { Http, HttpRequest } from "../../src/connector/http.ts";
import type { Asked, Reply } from "../../src/demo/loopback.ts";
import { trustLoopback } from "../../src/demo/loopback.ts";
import { type MicrosoftTenant, startMicrosoftTenant, type TenantOptions } from "../../src/demo/microsoft/tenant.ts";
import { refuseBearer } from "../../src/demo/microsoft/token.ts";
import type { Manifest } from "../../src/plugin/manifest.ts";
import {
  AZURE_CREDENTIALS,
  createMicrosoftClient,
  type MicrosoftClient,
  type MicrosoftOptions,
} from "../../src/vendors/microsoft/client.ts";
import { type ConnectorContext, connectorContext, NOW } from "../support/connector-context.ts";

const secret = (name: string) => ({ name, required: false, description: "A secret." });
const setting = (name: string) => ({ name, description: "A setting." });

export const MANIFEST: Manifest = {
  name: "sign-in",
  title: "Sign-in",
  version: "1.0.0",
  description: "Signs in.",
  auth: {
    secrets: ["AZURE_CLIENT_SECRET", "M365_CLIENT_SECRET", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"].map(secret),
    settings: [
      ...["AZURE_TENANT_ID", "AZURE_CLIENT_ID", "M365_TENANT_ID", "M365_CLIENT_ID"],
      "ACTIONS_ID_TOKEN_REQUEST_URL",
    ].map(setting),
    rights: [],
  },
  hosts: [
    "login.microsoftonline.com",
    "management.azure.com",
    "{login_url}",
    "{resource_manager_url}",
    "{graph_url}",
    "{log_analytics_url}",
    "{management_api_url}",
    "{ACTIONS_ID_TOKEN_REQUEST_URL}",
  ],
  feeds: {},
  events: {},
  metadata: {},
  config: { type: "object", properties: {} },
};

export interface Arranged {
  readonly tenant: MicrosoftTenant;
  readonly ctx: ConnectorContext<MicrosoftOptions>;
  readonly client: MicrosoftClient;
  /** Another connector instance of the same run. */
  readonly neighbour: MicrosoftClient;
}

export interface Wishes {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly with?: "secret" | "federated";
  readonly config?: MicrosoftOptions;
  readonly now?: Instant;
}

/** Resource Manager in one path and Graph in another, with audiences as strict as the true ones. */
export function echo(clock: () => number): (asked: Asked) => Reply | undefined {
  return (asked) => {
    const audience = asked.path.startsWith("/v1.0/") ? "https://graph.microsoft.com" : "https://management.azure.com";
    return refuseBearer(asked, [audience], clock()) ?? { status: 200, body: { path: asked.path, value: [1, 2] } };
  };
}

/** Starts a tenant that ends with the test, and makes a client of it. */
export async function arrange(
  tenantOptions: Partial<TenantOptions> & { readonly clock?: () => number },
  wishes: Wishes = {},
): Promise<Arranged & AsyncDisposable> {
  const clock = tenantOptions.clock ?? (() => NOW);
  const tenant = await startMicrosoftTenant({ services: [echo(clock)], ...tenantOptions, clock });
  trustLoopback(tenant);
  const signal = new AbortController().signal;
  const context = (instance: string) =>
    connectorContext<MicrosoftOptions>({
      manifest: MANIFEST,
      config: wishes.config ?? tenant.urls,
      env: { ...tenant.env[wishes.with ?? "secret"], ...wishes.env },
      instance,
      signal,
    });
  const ctx = context("azure");
  return {
    tenant,
    ctx,
    client: createMicrosoftClient(ctx, AZURE_CREDENTIALS),
    neighbour: createMicrosoftClient(context("logs"), AZURE_CREDENTIALS),
    [Symbol.asyncDispose]: () => tenant.close(),
  };
}

/** For hosts that no test may reach: remembers what would have been sent, and answers everything alike. */
export function noNetwork(answer: unknown): { readonly http: Http; readonly asked: readonly HttpRequest[] } {
  const asked: HttpRequest[] = [];
  const http: Http = {
    send: async (request) => {
      asked.push(request);
      return { status: 200, headers: {}, body: new TextEncoder().encode(JSON.stringify(answer)) };
    },
    with: () => http,
    excerpt: ({ body }) => new TextDecoder().decode(body),
  };
  return { http, asked };
}
