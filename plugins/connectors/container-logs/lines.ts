/** The feed of console lines: half-open windows of ingestion time, app by app; every row of both tables, each once. */
import type { Context, Json, LogFeed, Lookup, Verdict } from "../../../src/connector/contract.ts";
import { APPS_TABLE, appIn, knownApp } from "./app-parser.ts";
import { appPartitions, rowsOf } from "./apps.ts";
import { columnsOf } from "./console-tables.ts";
import { LineDigest } from "./digest.ts";
import { Joiner } from "./joiner.ts";
import { readLine, writerOf } from "./line.ts";
import { mappedDraft } from "./mapped.ts";
import { type ContainerLogsConfig, configuredWorkspace, workspaceOf } from "./workspace.ts";

export const SETTINGS_TABLE = "settings";
const DEFAULT_SAMPLES = 10;

export const lines: LogFeed<ContainerLogsConfig> = {
  kind: "log",
  partitions: (ctx) => appPartitions(workspaceOf(ctx), ctx.config.apps ?? [], ctx.now),
  async *read(ctx, { id }, { from, to }) {
    // Lines that a broken file cannot tell are not read: they are there once it is mended.
    const app = knownApp(id, ctx.apps?.get(id));
    const joiner = app && new Joiner(app);
    const workspace = workspaceOf(ctx);
    for (const table of await workspace.tables()) {
      const where = [rowsOf(id, table)];
      for await (const { rows } of workspace.rows({ table, from, to, where, columns: columnsOf(table) })) {
        const records = rows.map((row) => ({ Type: table.name, ...row }));
        yield { records: joiner === undefined ? records : records.flatMap((record) => joiner.push(record)) };
      }
    }
    if (joiner !== undefined) yield { records: joiner.flush() };
  },
  normalize: (record, lookup) => meaningOf(record, lookup),
  row(record) {
    const line = readLine(record);
    return { writer: writerOf(line), text: line.text };
  },
  digest(partition, lookup) {
    const samples = lookup.get(SETTINGS_TABLE, "samples");
    return new LineDigest({
      app: partition.id,
      workspace: workspaceIn(lookup),
      samples: typeof samples === "number" ? samples : DEFAULT_SAMPLES,
      known: appIn(lookup, partition.id),
    });
  },
};

/** An event, if the line's template is mapped; else what the digest has to know of it. */
function meaningOf(record: unknown, lookup: Lookup): Verdict {
  const line = readLine(record);
  const app = line.app ?? null;
  const known = appIn(lookup, line.app);
  if (known === undefined) return { leftOut: "summarized", as: { app, template: null } };
  const parsed = known.lines.entry([line.text, ...line.following]);
  const mapping = parsed.template === null ? undefined : known.templates.get(parsed.template)?.mapping;
  if (mapping !== undefined) return [mappedDraft(line, parsed, mapping, known, workspaceIn(lookup))];
  const { template, ignored, headless, text } = parsed;
  return {
    leftOut: "summarized",
    as: { app, template, ...(template === null && (ignored ? { ignored } : { message: text, headless })) },
  };
}

function workspaceIn(lookup: Lookup): string {
  const workspace = lookup.get(SETTINGS_TABLE, "workspace");
  return typeof workspace === "string" ? workspace : "";
}

/** For `normalize` and `digest`, which see no configuration. */
export function tablesFor(ctx: Context<ContainerLogsConfig>): Readonly<Record<string, Readonly<Record<string, Json>>>> {
  const { samples = DEFAULT_SAMPLES } = ctx.config;
  return {
    [SETTINGS_TABLE]: { workspace: configuredWorkspace(ctx), samples },
    [APPS_TABLE]: Object.fromEntries(ctx.apps ?? []),
  };
}
