/**
 * How each of Microsoft's services says "slow down" or "try again", and the pace that it allows. The transport does the
 * waiting; this is what it is told.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling
 * @see https://learn.microsoft.com/graph/throttling-limits
 * @see https://learn.microsoft.com/azure/azure-monitor/service-limits
 * @see https://learn.microsoft.com/office/office-365-management-api/office-365-management-activity-api-reference
 */
import type { HttpResponse, Judgement, RetryPolicy } from "../../connector/http.ts";
import type { Api } from "./cloud.ts";

/** What the Management API is left alone for, where it does not say how long. */
const AF429_WAIT_MS = 60_000;

/** Queries are told to end within 180 s; the answer begins when they have. */
const QUERY_HEADERS_MS = 200_000;

/** What begins like JSON and does not end like it broke off behind a proxy, its length notwithstanding. */
function cutOff({ status, headers, body }: HttpResponse): Judgement | undefined {
  if (status !== 200 || !/\bjson\b/i.test(headers["content-type"] ?? "")) return undefined;
  const [first, last] = [edge(body, 0, 1), edge(body, body.length - 1, -1)];
  const closer = first === "{" ? "}" : first === "[" ? "]" : last;
  return last === closer ? undefined : { kind: "transient" };
}

/** The first character of a body that is no white space or byte order mark, from one end. */
function edge(body: Uint8Array, start: number, step: 1 | -1): string | undefined {
  for (let at = start; at >= 0 && at < body.length; at += step) {
    const byte = body[at] ?? 0;
    if (byte > 0x20 && byte < 0x80) return String.fromCharCode(byte);
  }
  return undefined;
}

/** 429 and `retry-after` are the transport's own table. A 504 of a query means "ask for less", not "ask again". */
const QUERY: RetryPolicy = {
  classify: (response) => (response.status === 504 ? { kind: "answer" } : cutOff(response)),
  requestsPerSecond: 5,
  headersTimeoutMs: QUERY_HEADERS_MS,
};

/** Throttling comes as `AF429`, on 403 too; a 403 without it is a missing right. */
const MANAGEMENT: RetryPolicy = {
  classify(response) {
    const { status, headers, body } = response;
    if (status !== 403 && status !== 429) return cutOff(response);
    if (!/["']AF429["']/.test(new TextDecoder().decode(body.subarray(0, 4096)))) return undefined;
    return { kind: "throttled", ...(headers["retry-after"] === undefined && { retryAfterMs: AF429_WAIT_MS }) };
  },
  requestsPerSecond: 20,
};

const MANNERS: Readonly<Record<Api, RetryPolicy>> = {
  "resource-manager": { classify: cutOff, requestsPerSecond: 10 },
  graph: { classify: cutOff, requestsPerSecond: 10 },
  "log-analytics": QUERY,
  management: MANAGEMENT,
};

/** All reports together get five requests in ten seconds, per app and tenant. */
const GRAPH_REPORTS: RetryPolicy = { classify: cutOff, requestsPerSecond: 0.5 };

/** The manners of an API, for one of its paths. */
export function mannersOf(api: Api, pathname: string): RetryPolicy {
  return api === "graph" && /^\/[\w.]+\/auditLogs\//i.test(pathname) ? GRAPH_REPORTS : MANNERS[api];
}

/** Entra says "try again" by words on a 400 too. Tokens are few, so they need no pace. */
export const LOGIN_MANNERS: RetryPolicy = {
  classify(response) {
    if (response.status !== 400) return cutOff(response);
    const text = new TextDecoder().decode(response.body.subarray(0, 4096));
    return /"error"\s*:\s*"(?:temporarily_unavailable|server_error)"/.test(text) ? { kind: "transient" } : undefined;
  },
};
