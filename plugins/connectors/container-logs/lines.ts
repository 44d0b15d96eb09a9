/** The feed of console lines: half-open windows of ingestion time, app by app; every row of both tables, each once. */
import type { Context, Json, LogFeed } from "../../../src/connector/contract.ts";
import { appPartitions, rowsOf } from "./apps.ts";
import { columnsOf } from "./console-tables.ts";
import { LineDigest } from "./digest.ts";
import { readLine } from "./line.ts";
import { type ContainerLogsConfig, configuredWorkspace, workspaceOf } from "./workspace.ts";

export const SETTINGS_TABLE = "settings";
const DEFAULT_SAMPLES = 10;

export const lines: LogFeed<ContainerLogsConfig> = {
  kind: "log",
  partitions: (ctx) => appPartitions(workspaceOf(ctx), ctx.config.apps ?? [], ctx.now),
  async *read(ctx, { id }, { from, to }) {
    const workspace = workspaceOf(ctx);
    for (const table of await workspace.tables()) {
      const where = [rowsOf(id, table)];
      for await (const { rows } of workspace.rows({ table, from, to, where, columns: columnsOf(table) }))
        yield { records: rows.map((row) => ({ Type: table.name, ...row })) };
    }
  },
  normalize(record) {
    const { app } = readLine(record);
    return { leftOut: "summarized", as: { app: app ?? null, template: null } };
  },
  digest(partition, lookup) {
    const samples = lookup.get(SETTINGS_TABLE, "samples");
    const workspace = lookup.get(SETTINGS_TABLE, "workspace");
    return new LineDigest({
      app: partition.id,
      workspace: typeof workspace === "string" ? workspace : "",
      samples: typeof samples === "number" ? samples : DEFAULT_SAMPLES,
    });
  },
};

/** For `digest`, which sees no configuration. */
export function tablesFor(ctx: Context<ContainerLogsConfig>): Readonly<Record<string, Readonly<Record<string, Json>>>> {
  const { samples = DEFAULT_SAMPLES } = ctx.config;
  return { [SETTINGS_TABLE]: { workspace: configuredWorkspace(ctx), samples } };
}
