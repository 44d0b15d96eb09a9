/** What a try that did not succeed means: the error it would end in, and how long to wait before the next try. */
import { MallcopError } from "./errors.ts";
import type { Outcome } from "./exchange.ts";
import type { HttpResponse, RetryPolicy } from "./http.ts";
import { backoff, judge } from "./retry.ts";

export interface Setback {
  readonly error: MallcopError;
  /** Whether another try may help. */
  readonly passes: boolean;
  /** The host asks to slow down, which concerns every request to it. */
  readonly throttled: boolean;
  readonly waitMs: number;
  /** The vendor itself said how long. */
  readonly told: boolean;
}

export interface Circumstances {
  readonly host: string;
  readonly policy: RetryPolicy | undefined;
  /** Which try it was, from 1. */
  readonly attempt: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly random: () => number;
}

/** The answer, if it is one for the caller; else what stands in the way. */
export function assess(
  outcome: Outcome,
  { host, policy, attempt, now, random }: Circumstances,
): HttpResponse | Setback {
  const jitter = backoff(attempt, random);
  if (outcome.kind === "trouble") {
    const reason = attempt === 1 ? outcome.reason : `${outcome.reason} (${attempt} tries)`;
    const error = new MallcopError("vendor-unreachable", { host, reason }, { attempts: attempt });
    return { error, passes: outcome.passes, throttled: false, waitMs: jitter, told: false };
  }
  const { response } = outcome;
  const judgement = judge(response, policy, now);
  if (judgement.kind === "answer") return response;
  const waitMs = Math.max(jitter, judgement.retryAfterMs ?? 0);
  const told = judgement.retryAfterMs !== undefined;
  if (judgement.kind === "throttled") {
    return { error: throttledError(host, attempt, waitMs), passes: true, throttled: true, waitMs, told };
  }
  const values = { host, status: response.status, attempts: attempt };
  const error = new MallcopError("vendor-failed", values, { attempts: attempt });
  return { error, passes: true, throttled: false, waitMs, told };
}

/** @param attempts how often the request was sent */
export function throttledError(host: string, attempts: number, retryAfterMs: number): MallcopError {
  return new MallcopError("vendor-throttled", { vendor: host }, { retryAfterMs, attempts });
}
