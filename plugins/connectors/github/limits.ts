/**
 * How GitHub says "slow down" or "try again": by 429 and by 403, and never twice in the same way.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
import type { HttpResponse, Judgement, RetryPolicy } from "../../../src/connector/http.ts";
import { isObject, scalarText } from "../../../src/connector/shape.ts";

/** What GitHub asks for at least, where a secondary limit comes without `retry-after`. */
const SECONDARY_WAIT_MS = 60_000;

/** The audit log allows 1,750 requests an hour; the secondary limit is at 15 points a second. */
export const gitHubManners: RetryPolicy = { classify, requestsPerSecond: 10 };

function classify(response: HttpResponse): Judgement | undefined {
  const { status } = response;
  if (status === 429 || (status === 403 && isRateLimit(response))) return throttled(response);
  if (status !== 200 || !/\bjson\b/i.test(response.headers["content-type"] ?? "")) return undefined;
  const json = parsed(response.body);
  // JSON that ends too soon, all its headers in order: an answer that broke off behind a proxy.
  if (json === undefined) return { kind: "transient" };
  return isGraphLimit(json)
    ? throttled({ ...response, headers: { ...response.headers, "x-ratelimit-remaining": "0" } })
    : undefined;
}

/** GraphQL tells of the primary limit inside a 200, under either of two names. */
function isGraphLimit(json: unknown): boolean {
  const errors: unknown = isObject(json) ? json.errors : undefined;
  return (
    Array.isArray(errors) &&
    errors.some((error) => isObject(error) && /^RATE_LIMIT(?:ED)?$/.test(scalarText(error.type)))
  );
}

/** A 403 is a limit only if it says so; otherwise it is a missing permission. */
function isRateLimit({ headers, body }: HttpResponse): boolean {
  if (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0") return true;
  return /rate limit|abuse detection/i.test(new TextDecoder().decode(body.subarray(0, 4096)));
}

function throttled({ headers }: HttpResponse): Judgement {
  // Without a figure of ours, the transport reads `retry-after` itself.
  if (headers["retry-after"] !== undefined) return { kind: "throttled" };
  if (headers["x-ratelimit-remaining"] === "0") return { kind: "throttled", retryAfterMs: untilReset(headers) };
  return { kind: "throttled", retryAfterMs: SECONDARY_WAIT_MS };
}

/** By GitHub's own clock, which the answer carries: ours may be wrong. One second more, because `reset` is rounded. */
function untilReset(headers: Readonly<Record<string, string>>): number {
  const reset = Number(headers["x-ratelimit-reset"]) * 1000;
  const now = Date.parse(headers.date ?? "");
  const wait = reset - now + 1000;
  return Number.isFinite(wait) ? Math.max(1000, wait) : SECONDARY_WAIT_MS;
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}
