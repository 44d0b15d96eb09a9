/** What a stand-in can be told to get wrong on a certain request, and how it looks on the wire. */
import type { Answering } from "../in-process.ts";

export type FaultKind =
  | "server-error"
  | "reset-mid-body"
  | "truncated-json"
  | "html"
  | "empty-body"
  | "conflict"
  | "primary-limit"
  | "primary-limit-403"
  | "secondary-limit"
  | "secondary-limit-without-header"
  | "foreign-next-link"
  | "circular-next-link"
  | "sso-partial"
  | "forbidden"
  | "graph-forbidden"
  | "graph-limit";

export interface Fault {
  readonly kind: FaultKind;
  /** Which request it strikes: 1 is the first. */
  readonly request: number;
  /** Of requests for what: a query's name, or the end of a path; pages of the audit log by default. */
  readonly at?: string;
  /** How many requests in a row; 1 by default. */
  readonly times?: number;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How far away the next hour of a primary limit is. */
const RESET_SECONDS = 90;
const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };
const SECONDARY = JSON.stringify({
  message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
});
const DENIED = JSON.stringify({ message: "Resource not accessible by personal access token" });
const PRIMARY = JSON.stringify({ message: "API rate limit exceeded for user ID 1." });

/** Sends the fault's answer instead of the true one, whose body is `whole`. Faults that only change a header are not sent. */
export function sendFault(response: Answering, kind: FaultKind, whole: string, now: number): boolean {
  const date = new Date(now).toUTCString();
  if (kind === "reset-mid-body") {
    response.writeHead(200, { ...JSON_TYPE, "content-length": String(Buffer.byteLength(whole) + 100) });
    response.write(whole.slice(0, Math.max(1, whole.length / 2)), () => response.destroy());
    return true;
  }
  const limit = {
    ...JSON_TYPE,
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": String(Math.floor(now / 1000) + RESET_SECONDS),
  };
  const answers: Readonly<Partial<Record<FaultKind, Answer>>> = {
    "server-error": {
      status: 502,
      headers: { "content-type": "text/html" },
      body: "<html><title>Unicorn!</title></html>",
    },
    "truncated-json": { status: 200, headers: JSON_TYPE, body: whole.slice(0, whole.length / 2) },
    html: { status: 200, headers: { "content-type": "text/html" }, body: "<html>Sign in to continue</html>" },
    "empty-body": { status: 200, headers: JSON_TYPE, body: "" },
    conflict: { status: 409, headers: JSON_TYPE, body: JSON.stringify({ message: "Conflict" }) },
    "primary-limit": { status: 429, headers: limit, body: PRIMARY },
    "primary-limit-403": { status: 403, headers: limit, body: PRIMARY },
    "secondary-limit": { status: 403, headers: { ...JSON_TYPE, "retry-after": "30" }, body: SECONDARY },
    forbidden: { status: 403, headers: JSON_TYPE, body: DENIED },
    "graph-forbidden": graphProblem("FORBIDDEN", whole),
    "graph-limit": { ...graphProblem("RATE_LIMIT", "null"), headers: limit },
    "secondary-limit-without-header": { status: 403, headers: JSON_TYPE, body: SECONDARY },
  };
  const answer = answers[kind];
  if (!answer) return false;
  response.writeHead(answer.status, { date, ...answer.headers });
  response.end(answer.body);
  return true;
}

/** An error beside the data, as GitHub answers where a part of it may not be seen. */
function graphProblem(type: string, whole: string): Answer {
  const data: unknown = JSON.parse(whole)?.data ?? null;
  return {
    status: 200,
    headers: JSON_TYPE,
    body: JSON.stringify({ data, errors: [{ type, message: "Not for you" }] }),
  };
}

/** Counts requests by what they are for, and says which fault strikes one. */
export function createFaultFinder(
  faults: readonly Fault[],
): (path: string, operation?: string) => FaultKind | undefined {
  const met = faults.map((fault) => ({ fault, count: 0 }));
  return (path, operation) => {
    const hit = met.filter((entry) => {
      const { at = "/audit-log", request, times = 1 } = entry.fault;
      if (operation === undefined ? !path.endsWith(at) : operation !== at) return false;
      entry.count += 1;
      return entry.count >= request && entry.count < request + times;
    });
    return hit[0]?.fault.kind;
  };
}
