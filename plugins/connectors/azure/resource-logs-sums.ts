/**
 * Reads a table of the workspace as sums per hour: a storage account writes millions of rows, and who touched what, from
 * where and how often fits into a few. An hour is always summed whole, so that it gives the same sums however slices are cut.
 */
import type { Context, Instant, Json, LogPage, Partition, Slice } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import {
  AZURE_CREDENTIALS,
  createMicrosoftClient,
  type MicrosoftOptions,
} from "../../../src/vendors/microsoft/client.ts";
import { identifier, type Kql, kql } from "../../../src/vendors/microsoft/kql.ts";
import { INGESTED_AT, queryWindow, type Row } from "../../../src/vendors/microsoft/log-analytics.ts";
import { tableOf } from "./workspace-tables.ts";

/** A member of the sums: an expression, and the columns without which it is left out. */
export interface Member {
  readonly needs: readonly string[];
  readonly is: Kql;
}

export interface SummedTable {
  readonly name: string;
  readonly where: readonly Kql[];
  /** What rows have in common that are counted together, by the name it then has. */
  readonly by: Readonly<Record<string, Member>>;
  readonly give: Readonly<Record<string, Member>>;
}

/** The hour that a sum is of; part of its identity. */
export const WINDOW = "Window";

const HOUR_MS = 3_600_000;

/** An address with its port, the address in a group. */
const PORTED = kql`@"^(\\[.*\\]|[0-9.]+):[0-9]+$"`;

/** A column as it is. */
export function column(name: string): Member {
  return { needs: [name], is: identifier(name) };
}

/** A column whose type differs from table to table, or whose groups are to be texts. */
export function textOf(name: string): Member {
  return { needs: [name], is: kql`tostring(${identifier(name)})` };
}

/** Address without port: only `1.2.3.4:5678` and `[2001:db8::1]:5678` have one. */
export function addressOf(name: string): Member {
  return {
    needs: [name],
    is: kql`coalesce(extract(${PORTED}, 1, ${identifier(name)}), ${identifier(name)})`,
  };
}

/** Up to 20 different values, as a list. */
export function samplesOf(name: string): Member {
  return { needs: [name], is: kql`make_set(${identifier(name)}, 20)` };
}

/** The sums of every hour that the slice touches, each with the table and workspace it is of. */
export async function* readSums(
  ctx: Context<MicrosoftOptions>,
  partition: Partition,
  slice: Slice,
  summed: SummedTable,
): AsyncGenerator<LogPage> {
  const client = createMicrosoftClient(ctx, AZURE_CREDENTIALS);
  const { workspace, table } = await tableOf(client, partition);
  if (table === undefined) return;
  if (table.plan === "basic") {
    throw new MallcopError("feed-not-available", {
      vendor: "Log Analytics",
      what: `summing up ${table.name}`,
      reason: "the table is on the Basic or Auxiliary plan, which can be searched but not counted",
      advice: "Put the table on the Analytics plan.",
    });
  }
  const has = ({ needs }: Member): boolean => needs.every((name) => table.columns.has(name));
  const kept = (members: Readonly<Record<string, Member>>): Record<string, Kql> =>
    Object.fromEntries(Object.entries(members).flatMap(([name, member]) => (has(member) ? [[name, member.is]] : [])));
  const pages = queryWindow(client, workspace, {
    table,
    from: (Math.floor(slice.from / HOUR_MS) * HOUR_MS) as Instant,
    to: (Math.ceil(slice.to / HOUR_MS) * HOUR_MS) as Instant,
    where: summed.where,
    summarize: {
      by: { [WINDOW]: kql`bin(${identifier(INGESTED_AT)}, 1h)`, ...kept(summed.by) },
      give: {
        Count: kql`count()`,
        First: kql`min(TimeGenerated)`,
        Last: kql`max(TimeGenerated)`,
        ...kept(summed.give),
      },
    },
  });
  const names = [WINDOW, ...Object.keys(summed.by)];
  for await (const { rows } of pages) {
    yield {
      records: rows.map((row) => ({ Table: table.name, Workspace: workspace, ...row, Group: groupOf(row, names) })),
    };
  }
}

/**
 * What tells a sum from the others of its table. A column that the table got since is empty in older rows: an hour that is
 * summed again has to give the same groups with it as it gave without.
 */
function groupOf(row: Row, names: readonly string[]): readonly Json[] {
  return names.map((name) => (row[name] === "" ? null : (row[name] ?? null)));
}
