/**
 * How Supabase says "slow down" or "try again". The auth server sorts its whole table for every page, so it is asked slowly; the
 * log endpoint allows 30 requests a minute, and reports its own trouble inside an answer of HTTP 200.
 *
 * @see https://supabase.com/docs/reference/api/introduction
 */
import type { HttpResponse, Judgement, RetryPolicy } from "../../../src/connector/http.ts";
import { isObject } from "../../../src/connector/shape.ts";

export const projectManners: RetryPolicy = { classify, requestsPerSecond: 1 };
export const managementManners: RetryPolicy = { classify, requestsPerSecond: 2 };
export const logManners: RetryPolicy = { classify: classifyLogs, requestsPerSecond: 0.5 };

/** What no other try would change: the query itself was not understood. */
export const NOT_UNDERSTOOD = /unknown|unrecognized|identifier|syntax|not found|missing column/i;

function classify(response: HttpResponse): Judgement | undefined {
  const { status, headers } = response;
  if (status === 429) {
    // Seconds from now, and not a time.
    const seconds = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
    const told = headers["retry-after"] === undefined && Number.isFinite(seconds);
    return told ? { kind: "throttled", retryAfterMs: Math.max(1, seconds) * 1000 } : { kind: "throttled" };
  }
  return status === 200 && parsed(response) === undefined ? { kind: "transient" } : undefined;
}

function classifyLogs(response: HttpResponse): Judgement | undefined {
  const answer = response.status === 200 ? parsed(response) : undefined;
  const error = isObject(answer) ? answer.error : undefined;
  if (error === undefined || error === null) return classify(response);
  return NOT_UNDERSTOOD.test(JSON.stringify(error)) ? { kind: "answer" } : { kind: "transient" };
}

function parsed({ body }: HttpResponse): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}
