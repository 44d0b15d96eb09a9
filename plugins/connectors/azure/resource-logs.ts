/**
 * Who touched the data in vaults, storage accounts and Cosmos DB, from the diagnostic logs in a Log Analytics workspace, as
 * sums per hour. A table is a partition.
 */
import type { Context, LogFeed, LogPage, Partition, Slice } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { normalizeResourceLog, recognizesResourceLog } from "./resource-logs-normalize.ts";
import { readSums } from "./resource-logs-sums.ts";
import { RESOURCE_TABLES } from "./resource-logs-tables.ts";
import { tablePartitions, type WorkspaceConfig } from "./workspace-tables.ts";

export const resourceLogs: LogFeed<WorkspaceConfig> = {
  kind: "log",
  partitions: (ctx) =>
    tablePartitions(
      ctx,
      RESOURCE_TABLES.map(({ name }) => name),
      "resource access",
      "Add diagnostic settings to your vaults, storage accounts and Cosmos DB accounts that send audit logs to this workspace.",
    ),
  read,
  normalize: normalizeResourceLog,
};

/** Whether a record is of this feed, judged by its shape. */
export const recognizes = recognizesResourceLog;

function read(ctx: Context<WorkspaceConfig>, partition: Partition, slice: Slice): AsyncGenerator<LogPage> {
  const summed = RESOURCE_TABLES.find(({ name }) => name === partition.id);
  if (summed === undefined) throw new MallcopError("internal-error", { what: `there is no table ${partition.id}` });
  return readSums(ctx, partition, slice, summed);
}
