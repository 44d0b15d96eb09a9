/**
 * A directory and a workspace that Azure's connector reads over weeks: the real engine, connector, sign-in and transport, in
 * virtual time. The stand-ins answer within the process, and whatever they answer whole is noted, to hold the ledger against.
 */
import type { AzureConfig } from "../../plugins/connectors/azure/config.ts";
import connector from "../../plugins/connectors/azure/connector.ts";
import { merge } from "../../src/collect/intervals.ts";
import type { Interval } from "../../src/collect/report.ts";
import { isObject } from "../../src/connector/shape.ts";
import type { Asked, Reply } from "../../src/demo/loopback.ts";
import { createGraph, type GraphOptions } from "../../src/demo/microsoft/graph.ts";
import {
  createLogAnalytics,
  type LogAnalyticsLimits,
  type StandInTable,
} from "../../src/demo/microsoft/log-analytics.ts";
import { createLogin } from "../../src/demo/microsoft/login.ts";
import { CLIENT_ID, CLIENT_SECRET, TENANT_ID } from "../../src/demo/microsoft/tenant.ts";
import { bearerOf, readToken } from "../../src/demo/microsoft/token.ts";
import type { Instant } from "../../src/event/event.ts";
import { type ConnectorContext, connectorContext } from "../support/connector-context.ts";
import { MemoryDeployment } from "../support/memory-deployment.ts";
import { MANIFEST, WORKSPACE } from "./azure-entra.ts";

const HOST = "https://tenant.example";
const URLS = { login_url: HOST, resource_manager_url: HOST, graph_url: HOST, log_analytics_url: HOST };
const ENV = {
  AZURE_TENANT_ID: TENANT_ID,
  AZURE_CLIENT_ID: CLIENT_ID,
  AZURE_CLIENT_SECRET: CLIENT_SECRET,
  LOG_ANALYTICS_WORKSPACE_ID: WORKSPACE,
};
const RIGHTS = ["AuditLog.Read.All", "Directory.Read.All"];

export const WORKSPACE_FEEDS = ["directory-audits", "sign-ins", "resource-logs", "container-apps"] as const;

export interface WorldOptions {
  readonly graph?: Omit<GraphOptions, "clock">;
  /** The workspace at a time: tables and columns appear with their first row. */
  readonly tables?: (now: number) => readonly StandInTable[];
  /** Tables that may not be read at a time. */
  readonly deny?: (now: number) => readonly string[];
  readonly limits?: LogAnalyticsLimits;
  readonly feeds?: readonly string[];
  readonly lookbackHours?: number;
  /** Answers in place of the stand-ins: trouble of a test's own. `expire` ends all tokens given out. */
  readonly disturb?: (asked: Asked, now: number, expire: () => void) => Reply | undefined;
}

type Service = (asked: Asked) => Reply | undefined;

export class AzureWorld extends MemoryDeployment<AzureConfig> {
  /** To hold the ledger against. */
  readonly answers = new Answers();
  readonly #services: readonly Service[];
  readonly #disturb: WorldOptions["disturb"];
  readonly #given = new Set<string>();
  readonly #expired = new Set<string>();
  #clock: () => number = () => 0;

  constructor(options: WorldOptions) {
    const { graph = {}, tables = () => [], deny = () => [], limits = {}, feeds = WORKSPACE_FEEDS } = options;
    const context = (now: Instant, signal: AbortSignal): ConnectorContext<AzureConfig> => {
      const ctx = connectorContext<AzureConfig>({
        manifest: MANIFEST,
        config: URLS,
        env: ENV,
        now,
        signal,
        fetch: (input, init) => this.#fetch(input, init),
      });
      this.#clock = () => ctx.clock.now();
      return ctx;
    };
    super({ connector, context, feeds, lookbackHours: options.lookbackHours ?? 8 });
    const clock = (): number => this.#clock();
    const workspace = {
      id: WORKSPACE,
      get tables() {
        return tables(clock());
      },
      get deny() {
        return deny(clock());
      },
    };
    const app = { clientId: CLIENT_ID, secrets: [{ value: CLIENT_SECRET }], roles: RIGHTS };
    this.#services = [
      createLogin({ tenant: TENANT_ID, apps: [app], clock }),
      createGraph({ ...graph, clock }),
      createLogAnalytics({ workspaces: [workspace], clock, limits }),
      ({ path }) => (path === "/subscriptions" ? { status: 200, body: { value: [] } } : undefined),
    ];
    this.#disturb = options.disturb;
  }

  async #fetch(input: Parameters<typeof fetch>[0], init: RequestInit = {}): Promise<Response> {
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
    const date = new Date(this.#clock()).toUTCString();
    return new Response(text, { status, headers: { date, "content-type": "application/json", ...headers } });
  }

  #reply(asked: Asked): Reply {
    const trouble = this.#isSignIn(asked) ? undefined : this.#trouble(asked);
    const reply = trouble ?? firstOf(this.#services, asked) ?? { status: 404 };
    const token = this.#isSignIn(asked) && isObject(reply.body) ? reply.body.access_token : undefined;
    if (typeof token === "string") this.#given.add(readToken(token)?.jti ?? "");
    if (trouble === undefined) this.#note(asked, reply);
    return reply;
  }

  #isSignIn({ path }: Asked): boolean {
    return path.includes("/oauth2/") || path.includes("/.well-known/");
  }

  #trouble(asked: Asked): Reply | undefined {
    const expire = (): void => {
      for (const jti of this.#given) this.#expired.add(jti);
    };
    const trouble = this.#disturb?.(asked, this.#clock(), expire);
    if (trouble !== undefined) return trouble;
    return this.#expired.has(bearerOf(asked)?.jti ?? "")
      ? { status: 401, body: { error: { code: "InvalidAuthenticationToken", message: "The token is expired." } } }
      : undefined;
  }

  #note({ path, query, body: question }: Asked, { status, body }: Reply): void {
    const report = /^\/v1\.0\/auditLogs\/(\w+)$/.exec(path)?.[1];
    if (status === 200 && report !== undefined) this.answers.page(report, query.$filter ?? "", body);
    if (status === 200 && path.startsWith("/v1/workspaces/")) this.answers.rows(question, String(body));
  }
}

/** What was answered to its end, by feed and partition. */
class Answers {
  readonly #whole = new Map<string, Interval[]>();
  /** How much of a window its parts by hash add up to. */
  readonly #shares = new Map<string, number>();

  of(feed: string, partition: string): readonly Interval[] {
    return merge(this.#whole.get(`${feed}/${partition}`) ?? []);
  }

  /** A listing of Graph's is read with its last page. */
  page(report: string, filter: string, body: unknown): void {
    const [, from = "", to = ""] = / ge (\S+) and \w+ le (\S+)$/.exec(filter) ?? [];
    if (!isObject(body) || body["@odata.nextLink"] !== undefined) return;
    this.#add(report === "signIns" ? "sign-ins/sign-ins" : "directory-audits/directory", from, to);
  }

  /** A window is read by one whole answer, by parts that add up, or by a count of no rows at all. */
  rows(question: string, body: string): void {
    const { query }: { readonly query: string } = JSON.parse(question);
    const table = query.split("\n")[0] ?? "";
    const [, from, to] = />= datetime\(([^)]+)\) and IngestedAt < datetime\(([^)]+)\)/.exec(query) ?? [];
    const isCounted = query.includes("Rows = count()") && !body.includes('"rows":[]');
    if (from === undefined || to === undefined || body.includes('"error":') || isCounted) return;
    const partition = `${table.startsWith("ContainerApp") ? "container-apps" : "resource-logs"}/${table}`;
    const share = 1 / Number(/, (\d+)\) == \d+\n/.exec(query)?.[1] ?? 1);
    const window = `${partition} ${from} ${to}`;
    const shares = (this.#shares.get(window) ?? 0) + share;
    this.#shares.set(window, shares);
    if (shares >= 1) this.#add(partition, from, to);
  }

  #add(partition: string, from: string, to: string): void {
    const interval: Interval = [Date.parse(from) as Instant, Date.parse(to) as Instant];
    this.#whole.set(partition, [...(this.#whole.get(partition) ?? []), interval]);
  }
}

function firstOf(services: readonly Service[], asked: Asked): Reply | undefined {
  for (const service of services) {
    const reply = service(asked);
    if (reply !== undefined) return reply;
  }
  return undefined;
}
