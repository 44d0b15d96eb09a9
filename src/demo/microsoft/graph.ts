/**
 * Graph's audit reports on this machine: the directory's audit log and sign-ins, refusing what Graph refuses: filters of
 * another shape, missing permissions, tenants without a licence, links that were tampered with, and haste.
 *
 * @see https://learn.microsoft.com/graph/api/directoryaudit-list
 * @see https://learn.microsoft.com/graph/api/signin-list
 */
import type { Asked, Reply } from "../loopback.ts";
import { bearerOf, type Refusal, refuseBearer } from "./token.ts";

export interface StandInReportRecord {
  /** As Graph sends it. */
  readonly record: Readonly<Record<string, unknown>>;
  /** When Graph begins to show it, in milliseconds; its own time by default. */
  readonly visibleAt?: number;
}

export interface GraphOptions {
  /** The imagined time, in milliseconds since 1970. */
  readonly clock: () => number;
  /** Both are read at every request, so that records may be added while it runs. */
  readonly directoryAudits?: readonly StandInReportRecord[];
  readonly signIns?: readonly StandInReportRecord[];
  /** Whether the tenant has Entra ID P1 or P2; true by default. Asked at every request. */
  readonly licensed?: () => boolean;
  /** Records of a page, where fewer are wanted than were asked for. */
  readonly pageSize?: number;
  /** How many links Graph does not take back, one after the other. */
  readonly brokenLinks?: number;
  /** An empty page with a link comes before the last one. */
  readonly emptyPage?: boolean;
  /** Where links lead to, if not back here. */
  readonly linkOrigin?: string;
}

interface Report {
  readonly time: "activityDateTime" | "createdDateTime";
  readonly mostOfPage: number;
  readonly options: readonly string[];
  readonly licence: boolean;
}

const REPORTS: Readonly<Record<string, Report>> = {
  directoryAudits: {
    time: "activityDateTime",
    mostOfPage: 999,
    options: ["$filter", "$top", "$orderby", "$skiptoken"],
    licence: false,
  },
  signIns: { time: "createdDateTime", mostOfPage: 1000, options: ["$filter", "$top", "$skiptoken"], licence: true },
};

const AUDIENCES = ["https://graph.microsoft.com", "00000003-0000-0000-c000-000000000000"];
const RIGHTS = ["AuditLog.Read.All", "Directory.Read.All"];
const DAY_MS = 86_400_000;
/** All reports together. */
const PACE = { requests: 5, withinMs: 10_000 };

/** Serves `/v1.0/auditLogs/…`. */
export function createGraph(options: GraphOptions): (asked: Asked) => Reply | undefined {
  const { clock, licensed = () => true } = options;
  const recent: number[] = [];
  let broken = options.brokenLinks ?? 0;

  return (asked) => {
    if (!asked.path.startsWith("/v1.0/")) return undefined;
    const now = clock();
    const refused = refuseBearer(asked, AUDIENCES, now, invalidToken);
    if (refused !== undefined) return refused;
    const name = /^\/v1\.0\/auditLogs\/(\w+)$/.exec(asked.path)?.[1];
    const report = name === undefined ? undefined : REPORTS[name];
    if (report === undefined) return error(400, "BadRequest", "Resource not found for the segment.");
    if (isHasty(recent, now))
      return { ...error(429, "TooManyRequests", "Too many requests."), headers: { "retry-after": "10" } };
    if (!RIGHTS.every((right) => bearerOf(asked)?.roles?.includes(right)))
      return error(403, "Authentication_MSGraphPermissionMissing", "Required MSGraph permission is missing.");
    if (report.licence && !licensed())
      return error(403, NO_LICENCE, "Neither tenant is B2C or tenant doesn't have premium license");
    const strange = Object.keys(asked.query).find((option) => !report.options.includes(option));
    if (strange !== undefined) return error(400, "BadRequest", `The query option '${strange}' is not supported.`);
    if (asked.query.$skiptoken !== undefined && broken > 0) {
      broken -= 1;
      return error(400, "BadRequest", "Invalid skip token.");
    }
    const records = (name === "signIns" ? options.signIns : options.directoryAudits) ?? [];
    return page(asked, report, shown(records, report, now, licensed()), options);
  };
}

const NO_LICENCE = "Authentication_RequestFromNonPremiumTenantOrB2CTenant";

const invalidToken: Refusal = (why) =>
  error(
    401,
    "InvalidAuthenticationToken",
    {
      missing: "Access token is empty.",
      expired: "Lifetime validation failed, the token is expired.",
      audience: "Access token validation failure. Invalid audience.",
    }[why],
  );

function error(status: number, code: string, message: string): Reply {
  return {
    status,
    body: { error: { code, message, innerError: { "request-id": "00000000-0000-0000-0000-000000000000" } } },
  };
}

function isHasty(recent: number[], now: number): boolean {
  while (recent[0] !== undefined && recent[0] <= now - PACE.withinMs) recent.shift();
  if (recent.length >= PACE.requests) return true;
  recent.push(now);
  return false;
}

/** In the report's order: the audit log's is asked for, sign-ins come newest first. */
function shown(
  records: readonly StandInReportRecord[],
  { time, licence }: Report,
  now: number,
  licensed: boolean,
): Shown[] {
  const oldest = now - (licensed ? 30 : 7) * DAY_MS;
  const visible = records.flatMap(({ record, visibleAt }) => {
    const at = Date.parse(String(record[time]));
    return at >= oldest && (visibleAt ?? at) <= now ? [{ at, record }] : [];
  });
  return visible.sort((a, b) => (licence ? b.at - a.at : a.at - b.at));
}

interface Shown {
  readonly at: number;
  readonly record: Readonly<Record<string, unknown>>;
}

const INSTANT = String.raw`(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)`;

function page({ url, query }: Asked, report: Report, records: readonly Shown[], options: GraphOptions): Reply {
  const { $filter: filter, $orderby: order, $top: top = "100", $skiptoken: token } = query;
  const bounds =
    filter === undefined
      ? undefined
      : new RegExp(`^${report.time} ge ${INSTANT} and ${report.time} le ${INSTANT}$`).exec(filter);
  if (bounds === null) return error(400, "BadRequest", "Invalid filter clause");
  if (order !== undefined && order !== `${report.time} asc`) return error(400, "BadRequest", "Unsupported $orderby");
  const size = Number(top);
  if (!Number.isInteger(size) || size < 1 || size > report.mostOfPage)
    return error(400, "BadRequest", "Invalid page size");
  const start = token === undefined ? 0 : startOf(token, filter);
  if (start === undefined) return error(400, "BadRequest", "Invalid skip token.");

  const [, from = "1970-01-01T00:00:00Z", to = "2100-01-01T00:00:00Z"] = bounds ?? [];
  const found = records.filter(({ at }) => at >= Date.parse(from) && at <= Date.parse(to));
  const step = Math.min(size, options.pageSize ?? size);
  const hollow = options.emptyPage === true && start === step && !token?.endsWith(".empty");
  const end = hollow ? start : start + step;
  const link = new URL(url.pathname + url.search, options.linkOrigin ?? url.origin);
  link.searchParams.set("$skiptoken", `${tokenFor(end, filter)}${hollow ? ".empty" : ""}`);
  return {
    status: 200,
    body: {
      "@odata.context": `https://graph.microsoft.com/v1.0/$metadata#auditLogs${url.pathname.slice(url.pathname.lastIndexOf("/"))}`,
      ...(end < found.length && { "@odata.nextLink": link.href }),
      value: found.slice(start, end).map(({ record }) => record),
    },
  };
}

/** A link belongs to the question that it came with. */
function tokenFor(start: number, filter = ""): string {
  return Buffer.from(`${start}|${filter}`).toString("base64url");
}

function startOf(token: string, filter = ""): number | undefined {
  const [start, ...rest] = Buffer.from(token.replace(/\.empty$/, ""), "base64url")
    .toString("utf8")
    .split("|");
  return rest.join("|") === filter && /^\d+$/.test(start ?? "") ? Number(start) : undefined;
}
