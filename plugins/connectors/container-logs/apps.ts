/**
 * Which apps are read, and how their rows are picked. A name reaches a query, a path or the screen only if it has the form that
 * Azure gives names; rows under any other name are read together, so that none is lost.
 */
import type { Instant, Partition } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { identifier, joinKql, type Kql, kql } from "../../../src/vendors/microsoft/kql.ts";
import type { Table } from "../../../src/vendors/microsoft/log-analytics.ts";
import { nameColumnsOf } from "./console-tables.ts";
import type { Workspace } from "./workspace.ts";

/** Understood alike by JavaScript and by Kusto's RE2. Azure's own names are in lower case; queries take both. */
const NAME_PATTERN = "^[A-Za-z][A-Za-z0-9-]{0,62}$";
const NAME = new RegExp(NAME_PATTERN);

/** Rows without a name, or with one that no app can have. No app can be called so. */
export const UNNAMED = "(unnamed)";

const DAY_MS = 86_400_000;
/**
 * As far back as lines are kept by default, so that an app is found however long scans did not run. The Basic plan answers for
 * thirty days in all, and the query client asks for a little more than it is told.
 */
const DISCOVERY_MS = { analytics: 30 * DAY_MS, basic: 27 * DAY_MS } as const;
const MOST_APPS = 500;

export function isAppName(name: string): boolean {
  return NAME.test(name);
}

/**
 * One partition per app: the configured ones, or all that wrote anything in the last thirty days, and one for what is left. That
 * one is always there, so that the ledger knows since when new apps are looked for.
 */
export async function appPartitions(
  workspace: Workspace,
  configured: readonly string[],
  now: Instant,
): Promise<readonly Partition[]> {
  const names = configured.length > 0 ? configured : [...(await discoverApps(workspace, now)), UNNAMED];
  return names.map((id) => ({ id }));
}

/** The apps that have lines, sorted. */
export async function discoverApps(workspace: Workspace, now: Instant): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const table of await workspace.tables()) {
    const from = (now - DISCOVERY_MS[table.plan]) as Instant;
    const summarize = { by: { App: nameOf(table) }, give: { Lines: kql`count()` } };
    for await (const { rows } of workspace.rows({ table, from, to: now, summarize })) {
      for (const { App } of rows) if (typeof App === "string" && isAppName(App)) found.add(App.toLowerCase());
      if (found.size > MOST_APPS) throw tooMany();
    }
  }
  return [...found].sort();
}

function tooMany(): MallcopError {
  return new MallcopError("config-invalid", {
    path: "mallcop.yaml",
    problem: `the workspace has lines of more than ${MOST_APPS} apps`,
    advice: "Name those that are to be read in `apps`.",
  });
}

/** The condition for the rows of one partition. Of all partitions together exactly one takes a row. */
export function rowsOf(partition: string, table: Table): Kql {
  const name = nameOf(table);
  if (partition === UNNAMED) return kql`not(${name} matches regex ${NAME_PATTERN})`;
  if (!isAppName(partition))
    throw new MallcopError("internal-error", { what: "a partition has a name that no app can have" });
  return kql`${name} in~ (${partition})`;
}

/** The app's name, or the job's. */
export function nameOf(table: Table): Kql {
  const columns = nameColumnsOf(table).map(identifier);
  const [only] = columns;
  if (only === undefined) return kql`""`;
  return columns.length === 1 ? only : kql`coalesce(${joinKql(columns, ", ")})`;
}
