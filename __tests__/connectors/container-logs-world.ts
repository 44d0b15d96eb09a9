/** A workspace with console tables that fill as time goes by, and a deployment that scans it through the engine's own doors. */
import path from "node:path";
import connector from "../../plugins/connectors/container-logs/connector.ts";
import type { ContainerLogsConfig } from "../../plugins/connectors/container-logs/workspace.ts";
import type { AppFiles } from "../../src/connector/contract.ts";
import type { Fault } from "../../src/demo/loopback.ts";
import { trustLoopback } from "../../src/demo/loopback.ts";
import type { KqlType, Value } from "../../src/demo/microsoft/kql/values.ts";
import {
  createLogAnalytics,
  type LogAnalyticsLimits,
  type StandInRow,
} from "../../src/demo/microsoft/log-analytics.ts";
import { type MicrosoftTenant, startMicrosoftTenant } from "../../src/demo/microsoft/tenant.ts";
import type { Instant } from "../../src/event/event.ts";
import { unmark } from "../../src/event/mark.ts";
import { manifestOf } from "../../src/plugin/registry.ts";
import { type ConnectorContext, connectorContext } from "../support/connector-context.ts";
import { MemoryDeployment } from "../support/memory-deployment.ts";

export const FOLDER = path.join(import.meta.dirname, "../../plugins/connectors/container-logs");
export const WORKSPACE = "6f9f2d3c-1111-4222-8333-0a5f3a1f0003";
export const HOUR = 3_600_000;
export const NOW = Date.UTC(2026, 10, 22, 12) as Instant;

export const MANIFEST = manifestOf("container-logs");

const strings = (...names: string[]): Record<string, KqlType> =>
  Object.fromEntries(names.map((name) => [name, "string"]));

/** Columns as the vendor names them. */
export const OLD_COLUMNS: Readonly<Record<string, KqlType>> = {
  ...strings("ContainerAppName_s", "ContainerJobName_s", "RevisionName_s", "ContainerGroupName_s", "ContainerName_s"),
  ...strings("ContainerImage_s", "EnvironmentName_s", "Stream_s", "Log_s"),
  _BilledSize: "real",
};
export const NEW_COLUMNS: Readonly<Record<string, KqlType>> = {
  ...strings("ContainerAppName", "JobName", "RevisionName", "ContainerGroupName", "ContainerName", "ContainerImage"),
  ...strings("EnvironmentName", "Stream", "Log"),
  _BilledSize: "real",
};

/** A row of `ContainerAppConsoleLogs_CL`. */
export function oldRow(
  app: string,
  ingestedAt: number | string,
  text: string,
  more: Readonly<Record<string, Value>> = {},
): StandInRow {
  return {
    ingestedAt,
    values: {
      TimeGenerated: typeof ingestedAt === "number" ? new Date(ingestedAt - 4_000).toISOString() : ingestedAt,
      ContainerAppName_s: app,
      RevisionName_s: `${app}--rev1`,
      ContainerGroupName_s: `${app}--rev1-5d9c-abcde`,
      ContainerName_s: app,
      Stream_s: "stdout",
      Log_s: text,
      _BilledSize: text.length + 200,
      ...more,
    },
  };
}

/** A row of `ContainerAppConsoleLogs`. */
export function newRow(app: string, ingestedAt: number, text: string): StandInRow {
  const { values } = oldRow(app, ingestedAt, text);
  const renamed = Object.entries(values).map(([name, value]): [string, Value] => [name.replace(/_s$/, ""), value]);
  return { ingestedAt, values: Object.fromEntries(renamed) };
}

export interface WorldOptions {
  readonly old?: readonly StandInRow[];
  readonly new?: readonly StandInRow[];
  readonly oldColumns?: Readonly<Record<string, KqlType>>;
  readonly oldPlan?: "analytics" | "basic";
  readonly deny?: readonly string[];
  readonly forbidden?: boolean;
  readonly limits?: LogAnalyticsLimits;
  readonly faults?: readonly Fault[];
}

export class World {
  readonly tenant: MicrosoftTenant;
  /** The committed files of apps, for the runs to come. */
  readonly apps = new Map<string, AppFiles>();
  /** What a run sees as the vendor's clock. */
  #clock: () => number;

  private constructor(tenant: MicrosoftTenant, clock: { now: () => number }) {
    this.tenant = tenant;
    this.#clock = () => NOW;
    clock.now = () => this.#clock();
  }

  /** Tables that are not given do not exist; with neither, the workspace has no data at all. */
  static async start(options: WorldOptions): Promise<World> {
    const clock = { now: () => NOW as number };
    const tables = [
      {
        name: "ContainerAppConsoleLogs_CL",
        columns: options.oldColumns ?? OLD_COLUMNS,
        rows: options.old,
        plan: options.oldPlan,
      },
      { name: "ContainerAppConsoleLogs", columns: NEW_COLUMNS, rows: options.new, plan: undefined },
    ].flatMap(({ rows, plan, ...table }) => (rows === undefined ? [] : [{ ...table, rows, ...(plan && { plan }) }]));
    const { deny, forbidden, limits, faults } = options;
    const service = createLogAnalytics({
      workspaces: [{ id: WORKSPACE, tables, ...(deny && { deny }), ...(forbidden && { forbidden }) }],
      clock: () => clock.now(),
      ...(limits && { limits }),
    });
    const tenant = await startMicrosoftTenant({
      clock: () => clock.now(),
      services: [service],
      ...(faults && { faults }),
    });
    trustLoopback(tenant);
    return new World(tenant, clock);
  }

  context(
    config: ContainerLogsConfig = {},
    now: Instant = NOW,
    signal: AbortSignal = new AbortController().signal,
  ): ConnectorContext<ContainerLogsConfig> {
    const ctx = connectorContext<ContainerLogsConfig>({
      manifest: MANIFEST,
      config: { workspace_id: WORKSPACE, cloud: "public", ...this.urls(), ...config },
      env: this.tenant.env.secret,
      now,
      signal,
      // A run has its own: what is changed later is another run's.
      apps: new Map([...this.apps].map(([app, files]) => [app, { ...files }])),
    });
    this.#clock = () => ctx.clock.now();
    return ctx;
  }

  urls(): Pick<ContainerLogsConfig, "login_url" | "log_analytics_url"> {
    const { login_url, log_analytics_url } = this.tenant.urls;
    return { login_url, log_analytics_url };
  }

  deployment(config: ContainerLogsConfig = {}, lookbackHours = 8): Deployment {
    return new Deployment(this, config, lookbackHours);
  }

  /** The queries that were sent, without the token's. */
  queries(): readonly string[] {
    return this.tenant.requests
      .filter(({ path: at }) => at.startsWith("/v1/"))
      .map(({ body }) => String(JSON.parse(body).query));
  }
}

/** The connector in the engine, with a repository in memory. */
export class Deployment extends MemoryDeployment<ContainerLogsConfig> {
  constructor(world: World, config: ContainerLogsConfig, lookbackHours: number) {
    super({ connector, context: (now, signal) => world.context(config, now, signal), lookbackHours });
  }

  /** Lines that the summaries tell of, by app. */
  lines(): Readonly<Record<string, number>> {
    const sums: Record<string, number> = {};
    for (const { target, metadata } of this.of("parser_summary")) {
      const app = unmark(target);
      sums[app] = (sums[app] ?? 0) + Number(metadata.lines);
    }
    return sums;
  }
}
