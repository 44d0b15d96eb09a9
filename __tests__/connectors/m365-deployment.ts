/**
 * A deployment that reads a Microsoft 365 tenant over weeks: the engine's own collecting, the real connector, sign-in and
 * transport, and time that is virtual. The stand-in answers within the process, because thousands of requests are sent.
 */

import type { M365Config } from "../../plugins/connectors/m365/config.ts";
import connector from "../../plugins/connectors/m365/connector.ts";
import type { Asked, Reply } from "../../src/demo/loopback.ts";
import { createLogin } from "../../src/demo/microsoft/login.ts";
import { createManagement, type Management, type ManagementOptions } from "../../src/demo/microsoft/management.ts";
import { CLIENT_ID, CLIENT_SECRET, TENANT_ID } from "../../src/demo/microsoft/tenant.ts";
import { bearerOf, readToken } from "../../src/demo/microsoft/token.ts";
import type { Instant } from "../../src/event/event.ts";
import { manifestOf } from "../../src/plugin/registry.ts";
import { type ConnectorContext, connectorContext } from "../support/connector-context.ts";
import { MemoryDeployment } from "../support/memory-deployment.ts";

const HOST = "https://tenant.example";
const ENV = { M365_TENANT_ID: TENANT_ID, M365_CLIENT_ID: CLIENT_ID, M365_CLIENT_SECRET: CLIENT_SECRET };

export interface DeploymentOptions extends Partial<Omit<ManagementOptions, "clock" | "tenant">> {
  readonly config?: M365Config;
  /** Answers in place of the stand-in: trouble of a test's own. `expire` ends all tokens given out. */
  readonly disturb?: (asked: Asked, expire: () => void) => Reply | undefined;
}

export class M365Deployment extends MemoryDeployment<M365Config> {
  readonly management: Management;
  readonly #disturb: DeploymentOptions["disturb"];
  readonly #login: (asked: Asked) => Reply | undefined;
  readonly #expired = new Set<string>();
  readonly #given = new Set<string>();
  #now = 0;

  constructor({ config = {}, disturb, ...options }: DeploymentOptions) {
    const context = (now: Instant, signal: AbortSignal): ConnectorContext<M365Config> => {
      this.#now = now;
      return connectorContext<M365Config>({
        manifest: manifestOf("m365"),
        config: { login_url: HOST, management_api_url: HOST, ...config },
        env: ENV,
        now,
        signal,
        fetch: (input, init) => this.#answer(input, init),
      });
    };
    super({ connector, context, own: { domains: ["example.com"], accounts: [] } });
    const clock = (): number => this.#now;
    this.management = createManagement({ blobs: () => [], ...options, tenant: TENANT_ID, clock });
    this.#login = createLogin({
      tenant: TENANT_ID,
      apps: [{ clientId: CLIENT_ID, secrets: [{ value: CLIENT_SECRET }] }],
      clock,
    });
    this.#disturb = disturb;
  }

  async #answer(input: Parameters<typeof fetch>[0], init: RequestInit = {}): Promise<Response> {
    const url = new URL(String(input));
    const asked: Asked = {
      method: init.method ?? "GET",
      url,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: Object.fromEntries(new Headers(init.headers)),
      body: await new Response(init.body ?? null).text(),
    };
    const { status, headers = {}, body } = this.#reply(asked);
    const text = body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body);
    const date = new Date(this.#now).toUTCString();
    return new Response(text, { status, headers: { date, "content-type": "application/json", ...headers } });
  }

  #reply(asked: Asked): Reply {
    const signedIn = this.#login(asked);
    if (signedIn !== undefined) {
      const token = readToken(String((signedIn.body as { readonly access_token?: string }).access_token ?? ""));
      if (token !== undefined) this.#given.add(token.jti);
      return signedIn;
    }
    if (this.#expired.has(bearerOf(asked)?.jti ?? ""))
      return { status: 401, body: { Message: "Authorization has been denied for this request." } };
    const expire = (): void => {
      for (const jti of this.#given) this.#expired.add(jti);
    };
    return this.#disturb?.(asked, expire) ?? this.management(asked) ?? { status: 404 };
  }
}
