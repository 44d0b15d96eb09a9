/**
 * One question to the query API of Log Analytics and what its answer means. An answer that is not whole is never taken for
 * one that is.
 *
 * @see https://learn.microsoft.com/azure/azure-monitor/logs/api/response-format
 * @see https://learn.microsoft.com/azure/azure-monitor/logs/api/errors
 */
import { asMallcopError, MallcopError } from "../../connector/errors.ts";
import { isObject, list, object, optionalList, text } from "../../connector/shape.ts";
import type { Json } from "../../event/event.ts";
import type { Answer, MicrosoftClient } from "./client.ts";
import type { Kql } from "./kql.ts";

export const VENDOR = "Log Analytics";

/** A row by column name. Times stay text, with all their digits; `dynamic` values are what Kusto wrote, often JSON in text. */
export type Row = Readonly<Record<string, Json>>;

export type TablePlan = "analytics" | "basic";

export interface Question {
  readonly workspaceId: string;
  /** The one table that the query reads. */
  readonly table: string;
  readonly plan: TablePlan;
  readonly query: Kql;
  /** Bounds of `TimeGenerated`, as an ISO 8601 interval. */
  readonly timespan?: string;
}

export type Result =
  | { readonly kind: "rows"; readonly columns: ReadonlyMap<string, string>; readonly rows: readonly Row[] }
  /** The workspace holds no data at all. */
  | { readonly kind: "empty" }
  /** Something is missing: ask for less. */
  | { readonly kind: "cut" }
  /** There is no such table. */
  | { readonly kind: "absent" }
  /** The table has to be read through the other address. */
  | { readonly kind: "other-plan" };

/** The service stops there without a word on some paths. */
const MOST_ROWS = 500_000;

/** @throws MallcopError for anything that asking for less cannot cure */
export async function runQuery(client: MicrosoftClient, question: Question): Promise<Result> {
  let answer: Answer;
  try {
    answer = await client.ask("log-analytics", requestOf(question));
  } catch (thrown) {
    const error = asMallcopError(thrown);
    if (error.code === "answer-too-large") return { kind: "cut" };
    throw error;
  }
  if (answer.status === 200) return readResult(answer.body, question);
  if (answer.status === 204) return { kind: "empty" };
  if (answer.status === 504) return { kind: "cut" };
  const codes = new Set(client.codesOf(answer));
  if (codes.has("SEM0100")) return { kind: "absent" };
  // Said of tables on the Basic plan; the Auxiliary plan's are meant too.
  if (codes.has("UnsupportedApiQueryValidationError")) return { kind: "other-plan" };
  throw refusalOf(client, answer, codes);
}

function requestOf({ workspaceId, plan, query, timespan }: Question): Parameters<MicrosoftClient["ask"]>[1] {
  const base = `/v1/workspaces/${encodeURIComponent(workspaceId)}`;
  const span = timespan ?? DISCOVERY_SPAN;
  const headers = { prefer: "wait=180, include-permissions=true" };
  return plan === "analytics"
    ? { path: `${base}/query`, method: "POST", headers, body: { query: query.kql, timespan: span } }
    : {
        path: `${base}/search?timespan=${encodeURIComponent(span)}`,
        method: "POST",
        headers,
        body: { query: query.kql },
      };
}

/** Asking for columns only: nothing is to be scanned, or billed. */
const DISCOVERY_SPAN = "PT1M";

function readResult(body: Json | undefined, { table }: Question): Result {
  // An empty 200 is what a request without content type gets: no proof that there are no rows.
  const answer = object(body, "answer", VENDOR);
  refuseDenied(answer.permissions, table);
  if (answer.error !== undefined && answer.error !== null) return { kind: "cut" };
  const primary = list(answer.tables, "tables", VENDOR).find((one) => isObject(one) && one.name === "PrimaryResult");
  const { columns, rows } = object(primary, "PrimaryResult", VENDOR);
  const types = list(columns, "columns", VENDOR).map((column): [string, string] => {
    const { name, type } = object(column, "column", VENDOR);
    return [text(name, "column.name", VENDOR), typeof type === "string" ? type : "string"];
  });
  const names = types.map(([name]) => name);
  const found = list(rows, "rows", VENDOR).map((row) => named(names, list(row, "row", VENDOR)));
  return found.length >= MOST_ROWS ? { kind: "cut" } : { kind: "rows", columns: new Map(types), rows: found };
}

function named(names: readonly string[], values: readonly unknown[]): Row {
  // What came out of `JSON.parse` is JSON.
  return Object.fromEntries(names.map((name, index) => [name, (values[index] ?? null) as Json]));
}

/** Rows of a table that we may not read are left out without any other sign. */
function refuseDenied(permissions: unknown, table: string): void {
  const sources = optionalList(isObject(permissions) ? permissions.dataSources : undefined, "dataSources", VENDOR);
  const denied = sources.flatMap((source) =>
    optionalList(isObject(source) ? source.denyTables : [], "denyTables", VENDOR),
  );
  if (denied.includes(table)) throw missingRight(`the table ${table}`);
}

function missingRight(what: string): MallcopError {
  return new MallcopError("permission-missing", {
    vendor: VENDOR,
    right: what,
    advice: "Give the app the role Log Analytics Data Reader on the workspace; a new role may take an hour to work.",
  });
}

function refusalOf(client: MicrosoftClient, answer: Answer, codes: ReadonlySet<string>): MallcopError {
  const { status } = answer;
  const said = client.said(answer);
  const words = [...codes].filter((code) => /^\w{1,60}$/.test(code)).join(" ");
  const reason = [`HTTP ${status}`, words, said].filter((part) => part !== "").join(", ");
  if (status === 401 || [...codes].some((code) => code.startsWith("InvalidAuthenticationToken"))) {
    const advice = "Check that `cloud` names the cloud that the workspace is in.";
    return new MallcopError("auth-failed", { vendor: VENDOR, reason, advice });
  }
  if (status === 403) return missingRight("the query of this workspace");
  if (status === 404) {
    return new MallcopError("config-invalid", {
      path: "mallcop.yaml",
      problem: `Log Analytics knows no workspace of the configured id (${reason})`,
      advice: "Give the Workspace ID from the workspace's overview page; it is neither its name nor its resource id.",
    });
  }
  return new MallcopError("vendor-refused", { vendor: VENDOR, reason });
}
