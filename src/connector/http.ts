/** The transport that all connectors share; see transport.ts for what it guarantees. */

export interface HttpRequest {
  readonly method?: "GET" | "POST" | "HEAD" | "PUT" | "DELETE" | "PATCH";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** How long after `send` was called the request may still go out, in milliseconds; for signatures that expire. */
  readonly staleAfterMs?: number;
  /** The caller's own wish to stop: `send` then rejects with its reason. The run's signal is heeded anyway. */
  readonly signal?: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The decompressed body, at most `maxBodyBytes`. */
  readonly body: Uint8Array;
}

/** What an answer means for the request: send it again, or hand the answer to the caller. */
export type Judgement =
  | { readonly kind: "throttled" | "transient"; readonly retryAfterMs?: number }
  | { readonly kind: "answer" };

/** How one vendor says "slow down" or "try again"; HTTP status alone is not enough. */
export interface RetryPolicy {
  /**
   * Judges an answer; `undefined` leaves it to the transport's table, which retries 408, 425, 429, 500, 502, 503 and 504 and
   * hands everything else to the caller. `{ kind: "answer" }` hands it over in any case (a 504 that means "ask for less").
   */
  classify(response: HttpResponse): Judgement | undefined;
  /** The fastest pace, in requests per second and host. Unlimited by default. */
  readonly requestsPerSecond?: number;
  /** Tries in all; 5 by default. */
  readonly attempts?: number;
  /** How long an answer may take to begin, in milliseconds, where a vendor is known to think for long; 60 s by default. */
  readonly headersTimeoutMs?: number;
}

export interface Http {
  /**
   * Sends one request: pinned to the connector's hosts, paced, with a timeout, retried on trouble that passes.
   * Gives whatever answer is not one to try again, also 4xx. Every method is retried: mallcop only reads, by POST too.
   * @throws MallcopError `origin-refused`, `vendor-throttled`, `vendor-unreachable`, `vendor-failed`, `answer-too-large`,
   * `budget-exhausted`, `header-invalid`
   */
  send(request: HttpRequest): Promise<HttpResponse>;
  /** The same connection with another vendor's manners. */
  with(policy: RetryPolicy): Http;
  /** What the vendor said in an answer, fit for an error's `reason`: redacted, on one line, at most 300 characters. */
  excerpt(response: HttpResponse): string;
}
