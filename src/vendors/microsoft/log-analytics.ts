/**
 * The query API of Log Analytics, read by ingestion time: half-open windows, every row of a window once or an error. Whatever
 * the service cuts short (partial answers, limits, its own time-outs) is asked again in smaller parts.
 *
 * @see https://learn.microsoft.com/azure/azure-monitor/logs/api/overview
 */
import { MallcopError } from "../../connector/errors.ts";
import { instant, number } from "../../connector/shape.ts";
import type { Instant } from "../../event/event.ts";
import type { MicrosoftClient } from "./client.ts";
import { datetime, identifier, joinKql, type Kql, kql } from "./kql.ts";
import { type Row, runQuery, type TablePlan, VENDOR } from "./log-analytics-answer.ts";

export type { Row, TablePlan } from "./log-analytics-answer.ts";

/** The column with the time a row became readable: text with up to seven digits of a second, as Kusto writes it. */
export const INGESTED_AT = "IngestedAt";

export interface Table {
  readonly name: string;
  /** Tables on the cheaper plans are read through another address, with fewer operators. */
  readonly plan: TablePlan;
  /** Kusto's type of every column, such as `string`, `datetime`, `long`, `dynamic`. */
  readonly columns: ReadonlyMap<string, string>;
}

export interface WindowQuery {
  /** As `discoverTables` gave it. */
  readonly table: Table;
  /** Half-open, on the axis of ingestion: `from <= t < to`. */
  readonly from: Instant;
  readonly to: Instant;
  /** Conditions besides time, such as `` kql`Stream_s == ${name}` ``. */
  readonly where?: readonly Kql[];
  /** What a row holds besides `INGESTED_AT`: columns by name. All by default. */
  readonly columns?: readonly string[];
  /** Rows are sums over the whole window instead, which is then never halved. Not for tables on the Basic plan. */
  readonly summarize?: Sums;
  /** Rows asked for at once; 20,000 by default. */
  readonly pageRows?: number;
}

/** `` { by: { Ip: kql`CallerIpAddress` }, give: { Count: kql`count()` } } `` */
export interface Sums {
  readonly by: Readonly<Record<string, Kql>>;
  readonly give: Readonly<Record<string, Kql>>;
}

export interface RowPage {
  readonly rows: readonly Row[];
}

/** A part of a window: of the rows, those whose hash leaves `remainder` when divided by `modulus`. */
interface Part {
  readonly from: Instant;
  readonly to: Instant;
  readonly modulus: number;
  readonly remainder: number;
}

type Ask = (query: Kql) => ReturnType<typeof runQuery>;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Narrower than this a window is split by hash, because a burst may share one instant. */
const NARROWEST_MS = 1000;
const MOST_PARTS = 64;
const PAGE_ROWS = 20_000;
/** Well under what the service and the transport allow in one answer. */
const PAGE_BYTES = 16_000_000;

/**
 * Which of the named tables the workspace has, with their columns. A table that is not there, or a workspace that never got
 * any data, is no error. One small query per table.
 *
 * @param workspaceId the workspace's own GUID, which the portal calls Workspace ID
 * @throws MallcopError `permission-missing`, `config-invalid` (no such workspace), and whatever the client throws
 */
export async function discoverTables(
  client: MicrosoftClient,
  workspaceId: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Table>> {
  const tables = new Map<string, Table>();
  for (const name of names) {
    const query = kql`${identifier(name)}\n| where false`;
    for (const plan of ["analytics", "basic"] as const) {
      const result = await runQuery(client, { workspaceId, table: name, plan, query });
      if (result.kind === "rows") tables.set(name, { name, plan, columns: result.columns });
      if (result.kind !== "other-plan") break;
    }
  }
  return tables;
}

/**
 * The rows of a window, oldest page first; a page is whole, in order of ingestion. Ends after the last row.
 *
 * @throws MallcopError `window-refused` if even the smallest part does not come whole, `permission-missing`, and whatever
 * the client throws
 */
export async function* queryWindow(
  client: MicrosoftClient,
  workspaceId: string,
  query: WindowQuery,
): AsyncGenerator<RowPage> {
  const { name, plan } = query.table;
  const timespan = fence(query);
  const ask: Ask = (text) => runQuery(client, { workspaceId, table: name, plan, query: text, timespan });
  const whole: Part = { from: query.from, to: query.to, modulus: 1, remainder: 0 };
  const canPlan = plan === "analytics" && query.summarize === undefined;
  for (const part of canPlan ? await planParts(ask, query, whole) : [whole]) yield* readPart(ask, query, part);
}

/** What was counted beforehand; an empty window needs no second question. */
async function planParts(ask: Ask, query: WindowQuery, whole: Part): Promise<readonly Part[]> {
  const counted = await ask(
    pipeline([
      ...selection(query, whole),
      kql`summarize Rows = count(), Bytes = sum(column_ifexists("_BilledSize", 0.0)) by Bin = bin(${identifier(INGESTED_AT)}, 5m)`,
      kql`order by Bin asc`,
    ]),
  );
  if (counted.kind !== "rows") return counted.kind === "empty" ? [] : [whole]; // A count that was cut plans nothing.
  const pageRows = query.pageRows ?? PAGE_ROWS;
  const starts: Instant[] = [];
  let [rows, bytes] = [0, 0];
  for (const bin of counted.rows) {
    const [more, size] = [number(bin.Rows, "Rows", VENDOR), Number(bin.Bytes ?? 0) || 0];
    if (rows > 0 && (rows + more > pageRows || bytes + size > PAGE_BYTES)) {
      starts.push(instant(bin.Bin, "Bin", VENDOR));
      [rows, bytes] = [0, 0];
    }
    [rows, bytes] = [rows + more, bytes + size];
  }
  if (rows === 0) return [];
  const edges = [whole.from, ...starts, whole.to];
  return edges.slice(1).map((to, index) => ({ ...whole, from: edges[index] ?? whole.from, to }));
}

async function* readPart(ask: Ask, query: WindowQuery, part: Part): AsyncGenerator<RowPage> {
  const result = await ask(query.summarize ? sums(query, query.summarize, part) : fetch(query, part));
  if (result.kind === "rows") {
    if (result.rows.length > 0) yield { rows: query.summarize ? result.rows : inOrder(result.rows) };
    return;
  }
  if (result.kind === "empty") return;
  if (result.kind !== "cut") throw tableGone(query.table.name);
  for (const half of halvesOf(query, part)) yield* readPart(ask, query, half);
}

/** Between being found and being read. */
function tableGone(name: string): MallcopError {
  return new MallcopError("feed-not-available", {
    vendor: VENDOR,
    what: `the table ${name}`,
    reason: "it is gone, lost a column, or was put on another plan a moment ago",
    advice: "Nothing to do: the next run looks again.",
  });
}

function halvesOf(query: WindowQuery, part: Part): readonly Part[] {
  const middle = (Math.floor((part.from + part.to) / 2 / NARROWEST_MS) * NARROWEST_MS) as Instant;
  if (query.summarize === undefined && part.modulus === 1 && middle > part.from && middle < part.to) {
    return [
      { ...part, to: middle },
      { ...part, from: middle },
    ];
  }
  // A Basic plan's language may lack the functions that a split by hash needs.
  const modulus = part.modulus * 2;
  if (modulus > MOST_PARTS || query.table.plan === "basic") {
    throw new MallcopError("window-refused", {
      vendor: VENDOR,
      from: new Date(part.from).toISOString(),
      to: new Date(part.to).toISOString(),
      reason: `the answer of ${query.table.name} stays incomplete`,
    });
  }
  return [part.remainder, part.remainder + part.modulus].map((remainder) => ({ ...part, modulus, remainder }));
}

/**
 * Every row ingested in the window has its own time within these bounds, by the vendor's rule: it replaces a time of more
 * than two days before receipt, or one day after.
 * @see https://learn.microsoft.com/azure/azure-monitor/logs/log-standard-columns#timegenerated
 */
function fence({ from, to }: WindowQuery): string {
  const bounds = [from - 2 * DAY_MS - HOUR_MS, to + DAY_MS + HOUR_MS];
  return bounds.map((time) => new Date(time).toISOString()).join("/");
}

/** The operators that every query of a window begins with. */
function selection({ table, where = [] }: WindowQuery, { from, to }: Part): readonly Kql[] {
  const at = identifier(INGESTED_AT);
  return [
    identifier(table.name),
    kql`extend ${at} = ingestion_time()`,
    kql`where ${at} >= ${datetime(from)} and ${at} < ${datetime(to)}`,
    ...where.map((condition) => kql`where ${condition}`),
  ];
}

function fetch(query: WindowQuery, part: Part): Kql {
  const at = identifier(INGESTED_AT);
  return pipeline([
    ...selection(query, part),
    ...split(kql`tostring(pack_all())`, part),
    ...(query.columns ? [kql`project ${joinKql([at, ...query.columns.map(identifier)], ", ")}`] : []),
    ...(query.table.plan === "analytics" ? [kql`order by ${at} asc`] : []),
  ]);
}

function sums(query: WindowQuery, { by, give }: Sums, part: Part): Kql {
  const names = Object.keys(by).map(identifier);
  const texts = joinKql(
    names.map((name) => kql`tostring(${name})`),
    ", ",
  );
  return pipeline([
    ...selection(query, part),
    kql`extend ${assignments(by)}`,
    ...split(kql`strcat_delim("|", "", ${texts})`, part),
    kql`summarize ${assignments(give)} by ${joinKql(names, ", ")}`,
  ]);
}

function split(identity: Kql, { modulus, remainder }: Part): readonly Kql[] {
  return modulus === 1 ? [] : [kql`where hash(${identity}, ${modulus}) == ${remainder}`];
}

function assignments(named: Readonly<Record<string, Kql>>): Kql {
  const pieces = Object.entries(named).map(([name, value]) => kql`${identifier(name)} = ${value}`);
  return joinKql(pieces, ", ");
}

function pipeline(operators: readonly Kql[]): Kql {
  return joinKql(operators, "\n| ");
}

/** The service is asked for the order only where the plan's language has it. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  const keys = new Map(rows.map((row) => [row, String(row[INGESTED_AT]).replace("Z", "")]));
  const keyOf = (row: Row): string => keys.get(row) ?? "";
  return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}
