/** What a failed try means, and how long to wait before the next: tables and arithmetic, nothing that waits. */
import type { HttpResponse, Judgement, RetryPolicy } from "./http.ts";
import { isObject } from "./shape.ts";

const BASE_MS = 500;
const CAP_MS = 30_000;
/** A vendor that asks for longer is not told apart from one that asks for this. */
const DAY_MS = 24 * 3_600_000;

/** Statuses that pass by themselves, for vendors that keep to the standard. Everything else is the caller's. */
const BY_STATUS: Readonly<Record<number, "throttled" | "transient">> = {
  408: "transient",
  425: "transient",
  429: "throttled",
  500: "transient",
  502: "transient",
  503: "transient",
  504: "transient",
};

/** Headers that say how long to wait, most exact first. The `-ms` forms are Azure's. */
const WAIT_HEADERS = [
  ["retry-after-ms", 1],
  ["x-ms-retry-after-ms", 1],
  ["retry-after", 1000],
] as const;

/** Network errors by their code, in words. What is not listed is shown by its code. */
const NETWORK: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "its certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is self-signed",
  EAI_AGAIN: "its name could not be looked up",
  ECONNREFUSED: "it refused the connection",
  ECONNRESET: "it broke the connection off",
  EHOSTUNREACH: "there is no route to it",
  ENETUNREACH: "there is no network",
  ENOTFOUND: "its name does not exist",
  EPIPE: "it broke the connection off",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
  ETIMEDOUT: "it did not answer in time",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate is signed by an unknown authority",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is signed by an unknown authority",
  UND_ERR_CONNECT_TIMEOUT: "the connection took too long",
  UND_ERR_HEADERS_OVERFLOW: "its headers are too large",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "the answer was cut off",
  UND_ERR_SOCKET: "it broke the connection off",
};

/** Trouble that the next try would meet again. */
const LASTING = /^(?:CERT_|DEPTH_ZERO|ERR_TLS_|SELF_SIGNED|UNABLE_TO_|UND_ERR_HEADERS_OVERFLOW)/;

/** What an answer means: the vendor's own table first, then the standard's. */
export function judge(response: HttpResponse, policy: RetryPolicy | undefined, now: number): Judgement {
  const verdict = policy?.classify(response) ?? standard(response.status);
  if (verdict.kind === "answer" || verdict.retryAfterMs !== undefined) return verdict;
  const retryAfterMs = retryAfter(response.headers, now);
  if (retryAfterMs === undefined) return verdict;
  // "Unavailable, come back in 20 s" is a request to slow down, whatever its number.
  return { kind: response.status === 503 ? "throttled" : verdict.kind, retryAfterMs };
}

function standard(status: number): Judgement {
  return { kind: BY_STATUS[status] ?? "answer" };
}

/**
 * How long a vendor wants us to wait, in milliseconds; `undefined` if it does not say, or not in a form that is known.
 * @param now milliseconds since 1970, for the date form
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfter(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  for (const [name, unit] of WAIT_HEADERS) {
    const value = headers[name]?.trim();
    if (value === undefined || value === "") continue;
    if (/^\d+(?:\.\d+)?$/.test(value)) return Math.min(DAY_MS, Math.ceil(Number(value) * unit));
    // Only the date form: Date.parse would also take "-5" or "2" for a year.
    const date = /^[A-Za-z]{3,9},? /.test(value) ? Date.parse(value) : Number.NaN;
    if (!Number.isNaN(date)) return Math.min(DAY_MS, Math.max(0, date - now));
  }
  return undefined;
}

/** Full jitter: anything between nothing and the doubled base, so that clients that failed together do not return together. */
export function backoff(attempt: number, random: () => number): number {
  return Math.floor(random() * Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1)));
}

/** A network error in words that hold nothing of the request, and whether another try may help. */
export function networkTrouble(thrown: unknown): { readonly reason: string; readonly passes: boolean } {
  const code = errorCode(thrown);
  if (code === undefined) return { reason: "the connection failed", passes: true };
  return { reason: NETWORK[code] ?? code, passes: !LASTING.test(code) };
}

/** fetch wraps what happened in a `TypeError`, and several addresses in an `AggregateError`. */
function errorCode(thrown: unknown, depth = 0): string | undefined {
  if (!isObject(thrown) || depth > 5) return undefined;
  const { code, cause, errors } = thrown;
  if (typeof code === "string" && /^[A-Z][A-Z0-9_]{2,60}$/.test(code)) return code;
  return errorCode(Array.isArray(errors) ? errors[0] : cause, depth + 1);
}
