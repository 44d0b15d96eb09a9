/**
 * What reached the container apps and what the platform did with them, from the workspace: HTTP access as sums per hour, and
 * the system log. Their console lines belong to the connector container-logs.
 */
import type { Context, LogFeed, LogPage, Partition, Slice } from "../../../src/connector/contract.ts";
import { AZURE_CREDENTIALS, createMicrosoftClient } from "../../../src/vendors/microsoft/client.ts";
import { queryWindow, type Row } from "../../../src/vendors/microsoft/log-analytics.ts";
import { workspaceIdOf } from "../../../src/vendors/microsoft/workspace.ts";
import { boundedSums } from "./container-apps-bound.ts";
import { normalizeContainerApp, recognizesContainerApp } from "./container-apps-normalize.ts";
import { HTTP_TABLE, SYSTEM_TABLES } from "./container-apps-tables.ts";
import { readSums } from "./resource-logs-sums.ts";
import { tableOf, tablePartitions, type WorkspaceConfig } from "./workspace-tables.ts";

export interface ContainerAppsConfig extends WorkspaceConfig {
  /** Without it: where a workspace is configured. */
  readonly include_container_logs?: boolean;
}

export const containerApps: LogFeed<ContainerAppsConfig> = {
  kind: "log",
  partitions,
  read,
  normalize: normalizeContainerApp,
};

/** Whether a record is of this feed, judged by its shape. */
export const recognizes = recognizesContainerApp;

async function partitions(ctx: Context<ContainerAppsConfig>): Promise<readonly Partition[]> {
  const { include_container_logs: wanted, workspace_id: option } = ctx.config;
  const workspace = workspaceIdOf(option, ctx.setting("LOG_ANALYTICS_WORKSPACE_ID"));
  if (wanted === false || (wanted === undefined && workspace === undefined)) return [];
  return tablePartitions(
    ctx,
    [HTTP_TABLE.name, ...SYSTEM_TABLES],
    "container app logs",
    "Let the Container Apps environment send its logs to this workspace; HTTP logs need the destination Azure Monitor and a diagnostic setting. After the first deployment it takes some ten minutes.",
  );
}

async function* read(ctx: Context<ContainerAppsConfig>, partition: Partition, slice: Slice): AsyncGenerator<LogPage> {
  if (partition.id === HTTP_TABLE.name) {
    yield* boundedSums(readSums(ctx, partition, slice, HTTP_TABLE));
    return;
  }
  const client = createMicrosoftClient(ctx, AZURE_CREDENTIALS);
  const { workspace, table } = await tableOf(client, partition);
  if (table === undefined) return;
  for await (const { rows } of queryWindow(client, workspace, { table, ...slice })) {
    yield { records: rows.map((row) => ({ Table: table.name, ...filled(row) })) };
  }
}

/** Rows are known by what they say: a column that the table got since must not make old ones new when they are read again. */
function filled(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== ""));
}
