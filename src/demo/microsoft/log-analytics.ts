/**
 * The query API of Log Analytics: reads the part of Kusto that mallcop sends, strictly, and refuses what the service refuses.
 * It answers in part, with status 200, where the service would.
 *
 * @see https://learn.microsoft.com/azure/azure-monitor/logs/api/overview
 * @see https://learn.microsoft.com/azure/azure-monitor/service-limits#log-queries-and-language
 */
import type { Asked, Reply } from "../loopback.ts";
import { type Result, runQuery } from "./kql/run.ts";
import { parseQuery, type Query } from "./kql/syntax.ts";
import { KqlError } from "./kql/tokens.ts";
import { unresolved, type Value } from "./kql/values.ts";
import { type Span, type StandInTable, spanOf, visibleRows } from "./log-analytics-rows.ts";
import { refuseBearer } from "./token.ts";

export type { StandInRow, StandInTable } from "./log-analytics-rows.ts";

export interface StandInWorkspace {
  /** Its GUID. */
  readonly id: string;
  /** None at all, and every query is answered with 204. */
  readonly tables: readonly StandInTable[];
  /** Tables that the principal may not read: their rows are left out, and only `permissions` says so. */
  readonly deny?: readonly string[];
  /** The principal has no role on it. */
  readonly forbidden?: boolean;
}

export interface LogAnalyticsLimits {
  /** Rows of one answer. */
  readonly rows?: number;
  /** Bytes of one answer's rows. */
  readonly bytes?: number;
  /** Requests in 30 seconds. */
  readonly requests?: number;
  /** With more rows than this a query takes too long. */
  readonly slow?: number;
}

export interface LogAnalyticsOptions {
  readonly workspaces: readonly StandInWorkspace[];
  /** The imagined time, in milliseconds since 1970. */
  readonly clock: () => number;
  readonly limits?: LogAnalyticsLimits;
}

const AUDIENCES = ["https://api.loganalytics.io", "https://api.loganalytics.azure.com"];
const PATH = /^\/v1\/workspaces\/([^/]+)\/(query|search)$/;
const WINDOW_MS = 30_000;
/** The Basic plan keeps rows for thirty days; our own queries reach a little further back, for rows that came late. */
const BASIC_SPAN_MS = 33 * 86_400_000;

/** Serves `/v1/workspaces/…`. */
export function createLogAnalytics(options: LogAnalyticsOptions): (asked: Asked) => Reply | undefined {
  const { clock } = options;
  const { requests = 200 } = options.limits ?? {};
  let recent: number[] = [];

  return (asked) => {
    if (!asked.path.startsWith("/v1/workspaces")) return undefined;
    const [, id = "", door] = PATH.exec(asked.path) ?? [];
    if (door === undefined || asked.method !== "POST")
      return refusal(404, "PathNotFoundError", "The requested path does not exist");
    const unknown = refuseBearer(asked, AUDIENCES, clock());
    if (unknown !== undefined) return unknown;
    recent = [...recent.filter((time) => time > clock() - WINDOW_MS), clock()];
    if (recent.length > requests) return throttled(recent, clock());
    const workspace = options.workspaces.find((one) => one.id === id.toLowerCase());
    if (workspace === undefined)
      return refusal(404, "WorkspaceNotFoundError", `The workspace ${id} could not be found`);
    if (workspace.forbidden)
      return refusal(
        403,
        "InsufficientAccessError",
        "The provided credentials have insufficient access",
        "AuthorizationFailedError",
      );
    // The service answers nothing at all to what does not say that it is JSON.
    if (!asked.headers["content-type"]?.startsWith("application/json")) return { status: 200, body: "" };
    if (workspace.tables.length === 0) return { status: 204 };
    return answer(asked, workspace, door === "search" ? "basic" : "analytics", options);
  };
}

function answer(
  asked: Asked,
  workspace: StandInWorkspace,
  door: "analytics" | "basic",
  options: LogAnalyticsOptions,
): Reply {
  try {
    const body: unknown = JSON.parse(asked.body);
    if (typeof body !== "object" || body === null || !("query" in body) || typeof body.query !== "string")
      return refusal(400, "BadArgumentError", "The request had some invalid properties", "NoQueryError");
    const query = parseQuery(body.query);
    const table = workspace.tables.find(({ name }) => name === query.table);
    if (table === undefined) throw unresolved(query.table);
    const wrongDoor = refuseDoor(table, door, query);
    if (wrongDoor !== undefined) return wrongDoor;
    const given = door === "basic" ? asked.query.timespan : "timespan" in body ? body.timespan : undefined;
    const span = spanOf(given, options.clock());
    if (given !== undefined && span === undefined)
      return refusal(400, "BadArgumentError", "The timespan is not in ISO 8601 format", "InvalidTimespanError");
    if (door === "basic" && (span === undefined || span.from < options.clock() - BASIC_SPAN_MS))
      return refusal(
        400,
        "BadArgumentError",
        "A query of a Basic table needs a timespan within its retention",
        "InvalidTimespanError",
      );
    return run(query, table, span, workspace, asked, options);
  } catch (thrown) {
    if (thrown instanceof SyntaxError)
      return refusal(400, "BadArgumentError", "Failed to parse the request's JSON", "JsonParseError");
    if (thrown instanceof KqlError) return kqlRefusal(thrown);
    throw thrown;
  }
}

/** Tables of the Basic plan have a door of their own, and less of the language behind it. */
function refuseDoor(table: StandInTable, door: "analytics" | "basic", { stages }: Query): Reply | undefined {
  const { plan = "analytics" } = table;
  if (plan === "basic" && door === "analytics")
    return refusal(
      400,
      "BadArgumentError",
      "The request had some invalid properties",
      "UnsupportedApiQueryValidationError",
    );
  if (plan === "basic" && stages.some(({ kind }) => kind === "order"))
    return refusal(
      400,
      "BadArgumentError",
      "The operator is not supported on Basic tables",
      "UnsupportedBasicLogsQueryError",
    );
  return undefined;
}

function run(
  query: Query,
  table: StandInTable,
  span: Span | undefined,
  workspace: StandInWorkspace,
  asked: Asked,
  { clock, limits = {} }: LogAnalyticsOptions,
): Reply {
  const denied = workspace.deny?.includes(table.name) ?? false;
  const rows = denied ? [] : visibleRows(table, query, span, clock());
  const result = runQuery(query, { TimeGenerated: "datetime", ...table.columns }, rows);
  if (result.rows.length > (limits.slow ?? Number.POSITIVE_INFINITY))
    return refusal(504, "GatewayTimeout", "The query exceeded the time that it may take");
  const permissions = asked.headers.prefer?.includes("include-permissions=true")
    ? {
        permissions: {
          dataSources: [{ resourceId: `/workspaces/${workspace.id}`, denyTables: denied ? [table.name] : [] }],
        },
      }
    : {};
  const { text, whole } = withinLimits(result, limits);
  const error = whole ? "" : `,"error":${JSON.stringify(PARTIAL)}`;
  const extra = "permissions" in permissions ? `,"permissions":${JSON.stringify(permissions.permissions)}` : "";
  const columns = JSON.stringify(result.columns);
  return {
    status: 200,
    body: `{"tables":[{"name":"PrimaryResult","columns":${columns},"rows":[${text}]}]${error}${extra}}`,
  };
}

function refusal(status: number, code: string, message: string, inner?: string): Reply {
  return {
    status,
    body: { error: { code, message, ...(inner !== undefined && { innererror: { code: inner, message } }) } },
  };
}

function kqlRefusal({ kind, code, message }: KqlError): Reply {
  const innermost = { code, message };
  const innererror = { code: kind, message: "A semantic or syntactic error occurred.", innererror: innermost };
  return {
    status: 400,
    body: { error: { code: "BadArgumentError", message: "The request had some invalid properties", innererror } },
  };
}

function throttled(recent: readonly number[], now: number): Reply {
  const seconds = Math.ceil(((recent[0] ?? now) + WINDOW_MS - now) / 1000);
  return {
    ...refusal(429, "ThrottledError", "You've made too many requests"),
    headers: { "retry-after": String(seconds) },
  };
}

function withinLimits({ rows }: Result, { rows: most = 500_000, bytes: room = 100_000_000 }: LogAnalyticsLimits) {
  const texts: string[] = [];
  let bytes = 0;
  for (const row of rows) {
    const text = JSON.stringify(row.map(shown));
    bytes += text.length;
    if (texts.length === most || bytes > room) return { text: texts.join(","), whole: false };
    texts.push(text);
  }
  return { text: texts.join(","), whole: true };
}

/** `dynamic` values arrive as JSON in text. */
function shown(value: Value): Value {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}

const PARTIAL = {
  code: "PartialError",
  message: "There were some errors when processing your query.",
  details: [
    {
      code: "EngineError",
      message: "Something went wrong processing your query on the server.",
      innererror: {
        code: "-2133196797",
        message: "The results of this query exceed the set limit, so not all records were returned.",
      },
    },
  ],
};
