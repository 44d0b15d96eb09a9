/** Look-ups in the console logs for an investigator: the lines themselves, of which a scan keeps only samples, and which apps write. */
import type { FoundRow, Instant, Tools } from "../../../src/connector/contract.ts";
import { instantUtc, number, text } from "../../../src/connector/shape.ts";
import { identifier, kql } from "../../../src/vendors/microsoft/kql.ts";
import { nameOf, rowsOf } from "./apps.ts";
import { COLUMNS, columnsOf } from "./console-tables.ts";
import { readLine } from "./line.ts";
import { type ContainerLogsConfig, workspaceOf } from "./workspace.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const MOST_LINES = 200;
const LONGEST_LINE = 1000;

const tools: Tools<ContainerLogsConfig> = {
  async lines(ctx, input) {
    const workspace = workspaceOf(ctx);
    const to = typeof input.until === "string" ? instantUtc(input.until, "until") : ctx.now;
    const from = (to - Number(input.minutes) * MINUTE_MS) as Instant;
    const rows: FoundRow[] = [];
    for (const table of await workspace.tables()) {
      const column = COLUMNS.text.find((name) => table.columns.has(name));
      const holding =
        typeof input.text === "string" && column !== undefined
          ? [kql`${identifier(column)} contains ${input.text}`]
          : [];
      const where = [rowsOf(text(input.app, "app"), table), ...holding];
      for await (const page of workspace.rows({ table, from, to, where, columns: columnsOf(table) })) {
        rows.push(...page.rows.map(lineRow));
        if (rows.length > MOST_LINES) return { rows: rows.slice(0, MOST_LINES), more: true };
      }
    }
    return { rows };
  },

  async apps(ctx, input) {
    const workspace = workspaceOf(ctx);
    const from = (ctx.now - Number(input.hours) * HOUR_MS) as Instant;
    const counts = new Map<string, number>();
    for (const table of await workspace.tables()) {
      const summarize = { by: { App: nameOf(table) }, give: { Lines: kql`count()` } };
      for await (const { rows } of workspace.rows({ table, from, to: ctx.now, summarize }))
        for (const { App, Lines } of rows)
          counts.set(String(App), (counts.get(String(App)) ?? 0) + number(Lines, "Lines", "Log Analytics"));
    }
    const rows = [...counts].map(([app, lines]) => ({ app, lines }));
    return { rows: rows.toSorted((a, b) => b.lines - a.lines) };
  },
};

export default tools;

function lineRow(row: unknown): FoundRow {
  const line = readLine(row);
  return {
    time: new Date(line.time).toISOString(),
    stream: line.stream,
    replica: line.replica,
    container: line.container,
    line: line.text.slice(0, LONGEST_LINE),
  };
}
