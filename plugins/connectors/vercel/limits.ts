/**
 * How Vercel says "slow down": HTTP 429, with the time in `retry-after` or as epoch seconds in `x-ratelimit-reset`.
 *
 * @see https://vercel.com/docs/rest-api#rate-limits
 */
import type { HttpResponse, Judgement, RetryPolicy } from "../../../src/connector/http.ts";

/** The limits of the event list are not published; its clients ask one at a time. */
export const vercelManners: RetryPolicy = { classify, requestsPerSecond: 5 };

function classify(response: HttpResponse): Judgement | undefined {
  if (response.status === 429) return throttled(response);
  if (response.status === 200 && !isWholeJson(response)) return { kind: "transient" };
  return undefined;
}

function throttled({ headers }: HttpResponse): Judgement {
  // Without a figure of ours, the transport reads `retry-after` itself.
  if (headers["retry-after"] !== undefined) return { kind: "throttled" };
  // By Vercel's own clock, which the answer carries: ours may be wrong. One second more, because `reset` is rounded.
  const wait = Number(headers["x-ratelimit-reset"]) * 1000 - Date.parse(headers.date ?? "") + 1000;
  return Number.isFinite(wait) ? { kind: "throttled", retryAfterMs: Math.max(1000, wait) } : { kind: "throttled" };
}

/** An answer that broke off behind a proxy, or that a proxy made, comes with a 200 all the same. */
function isWholeJson({ body }: HttpResponse): boolean {
  try {
    JSON.parse(new TextDecoder().decode(body));
    return true;
  } catch {
    return false;
  }
}
