/**
 * The one way out: every request of a connector, whichever SDK made it, goes to a declared host, at the vendor's pace, within
 * the run's time and the size cap, and is sent again while its trouble may pass. Nothing of a request appears in an error.
 */
import type { Instant } from "../event/event.ts";
import type { Clock } from "./clock.ts";
import type { Logger } from "./contract.ts";
import { MallcopError } from "./errors.ts";
import { excerpt } from "./excerpt.ts";
import { exchange, type Outcome, type Outgoing } from "./exchange.ts";
import { requestHeaders, withoutCredentials } from "./headers.ts";
import type { Http, HttpRequest, HttpResponse, RetryPolicy } from "./http.ts";
import type { OriginPolicy } from "./origins.ts";
import { createLane, type Lane } from "./pacing.ts";
import { assess, type Setback, throttledError } from "./setback.ts";

export interface TransportOptions {
  readonly origins: OriginPolicy;
  readonly clock: Clock;
  /** In [0, 1), such as `Math.random`. */
  readonly random: () => number;
  /** Aborts when the run's time is up. */
  readonly signal: AbortSignal;
  /** When the run's time is up, so that a wait which does not fit is not begun. */
  readonly deadline?: () => Instant;
  /** Takes every secret that the run knows out of a text. */
  readonly redact: (text: string) => string;
  readonly log: Logger;
  readonly userAgent: string;
  readonly limits?: Partial<Limits>;
  /** Node's own by default; its connections give up after 10 s without one, and do not keep the process alive when idle. */
  readonly fetch?: typeof fetch;
}

export interface Limits {
  /** Until an answer begins, connecting included, in milliseconds. A policy may allow more. */
  readonly headersMs: number;
  /** Until an answer has ended, in milliseconds. */
  readonly totalMs: number;
  /** Of one answer, after decompression. */
  readonly maxBodyBytes: number;
  /** Requests under way at once, per host. */
  readonly concurrency: number;
  /** The longest single wait that is sat out, in milliseconds. */
  readonly maxWaitMs: number;
}

/** What the transport did so far; grows while it works. */
export interface TransportStats {
  /** Requests sent, retries and followed redirects included. */
  readonly requests: number;
  readonly retries: number;
  /** Bytes received, after decompression. */
  readonly bytes: number;
  /** Time spent in waits for pace, gates and retries, summed over all requests. */
  readonly waitedMs: number;
}

export interface Transport extends Http {
  readonly stats: TransportStats;
}

const DEFAULTS: Limits = {
  headersMs: 60_000,
  totalMs: 120_000,
  maxBodyBytes: 64_000_000,
  concurrency: 4,
  maxWaitMs: 120_000,
};
const ATTEMPTS = 5;
const REDIRECTS = 5;
const REDIRECT_STATUS = new Set([301, 302, 303, 307, 308]);

/**
 * The transport of one connector instance.
 *
 * - *Pinned*: the URL, and any redirect followed, must pass `origins`. A redirect is followed for GET and HEAD only, five
 *   times at most, and takes no credential to another origin; otherwise the 3xx is the answer.
 * - *Paced*: requests to a host start `1 / requestsPerSecond` apart and at most four are under way; when the host says "slow
 *   down", all of them wait.
 * - *Retried*: network errors, broken and cut-off answers, and what the policy and the standard call passing; with full
 *   jitter, or as long as the vendor says. A wait that does not fit is reported at once as `vendor-throttled`.
 *
 * Not noticed here: a compressed answer that a proxy cut and framed anew, which fetch takes for whole. JSON then fails to
 * parse; whoever reads lines asks for `accept-encoding: identity`.
 */
export function createTransport(options: TransportOptions): Transport {
  const courier = new Courier(options);
  const as = (policy: RetryPolicy | undefined): Http => ({
    send: (request) => courier.send(request, policy),
    with: as,
    excerpt: (response) => excerpt(response.body, options.redact),
  });
  return { ...as(undefined), stats: courier.stats };
}

/** One request on its way, from the first try to the last. */
interface Errand {
  readonly outgoing: Outgoing;
  readonly policy: RetryPolicy | undefined;
  readonly lane: Lane;
  readonly signal: AbortSignal;
  /** On the monotonic clock: after this moment the request may not be sent again. */
  readonly staleAt: number;
}

class Courier {
  readonly stats = { requests: 0, retries: 0, bytes: 0, waitedMs: 0 };
  readonly #options: TransportOptions;
  readonly #limits: Limits;
  readonly #fetch: typeof fetch;
  readonly #lanes = new Map<string, Lane>();

  constructor(options: TransportOptions) {
    this.#options = options;
    this.#limits = { ...DEFAULTS, ...options.limits };
    this.#fetch = options.fetch ?? fetch;
  }

  async send(request: HttpRequest, policy: RetryPolicy | undefined): Promise<HttpResponse> {
    const { origins, clock, signal: run, userAgent } = this.#options;
    const staleAt = clock.monotonic() + (request.staleAfterMs ?? Number.POSITIVE_INFINITY);
    const signal = request.signal === undefined ? run : AbortSignal.any([run, request.signal]);
    let url = origins.check(request.url);
    let headers = requestHeaders(request.headers ?? {}, userAgent, url.host);
    const method = request.method ?? "GET";
    try {
      for (let hop = 0; ; hop += 1) {
        const outgoing = { url, method, headers, body: request.body };
        const response = await this.#answer({ outgoing, policy, lane: this.#lane(url.host), signal, staleAt });
        const next = hop < REDIRECTS ? this.#redirect(outgoing, response) : undefined;
        if (next === undefined) return response;
        if (next.origin !== url.origin) headers = withoutCredentials(headers);
        url = next;
      }
    } catch (error) {
      if (run.aborted && !(error instanceof MallcopError)) throw new MallcopError("budget-exhausted");
      throw error;
    }
  }

  /** Where to go on, if the answer is a redirect that may be followed. */
  #redirect(outgoing: Outgoing, response: HttpResponse): URL | undefined {
    const { location } = response.headers;
    if (location === undefined || !REDIRECT_STATUS.has(response.status)) return undefined;
    if (outgoing.method !== "GET" && outgoing.method !== "HEAD") return undefined;
    const next = URL.parse(location, outgoing.url.href);
    return next !== null && this.#options.origins.allows(next) ? next : undefined;
  }

  /** Tries until there is an answer for the caller. */
  async #answer(errand: Errand): Promise<HttpResponse> {
    for (let attempt = 1; ; attempt += 1) {
      const tried = await this.#try(errand, attempt);
      if ("status" in tried) return tried;
      await this.#sitOut(errand, tried, attempt);
    }
  }

  async #try(errand: Errand, attempt: number): Promise<HttpResponse | Setback> {
    const { clock, random } = this.#options;
    const { lane, policy, outgoing, signal } = errand;
    const { host } = outgoing.url;
    if (this.#timeLeft() <= 0) throw new MallcopError("budget-exhausted");
    const spacingMs = policy?.requestsPerSecond === undefined ? 0 : 1000 / policy.requestsPerSecond;
    await lane.enter(spacingMs, signal, (waitMs, why) => {
      if (why === "gate" && !this.#fits(waitMs, errand, attempt)) throw throttledError(host, attempt - 1, waitMs);
      if (waitMs > this.#timeLeft()) throw new MallcopError("budget-exhausted");
    });
    try {
      const outcome = await this.#exchange(errand, attempt);
      const assessed = assess(outcome, { host, policy, attempt, now: clock.now(), random });
      if ("status" in assessed) return assessed;
      if (outcome.kind === "answer") this.#note(host, outcome.response);
      // Before the place is given back, so that nobody slips through; also if this request gives up now.
      if (assessed.throttled) lane.close(assessed.waitMs);
      return assessed;
    } finally {
      lane.leave();
    }
  }

  #exchange({ outgoing, policy, signal }: Errand, attempt: number): Promise<Outcome> {
    this.stats.requests += 1;
    if (attempt > 1) this.stats.retries += 1;
    const { headersMs, totalMs } = this.#limits;
    const patience = Math.max(0, (policy?.headersTimeoutMs ?? 0) - headersMs);
    const limits = { ...this.#limits, headersMs: headersMs + patience, totalMs: totalMs + patience };
    return exchange(this.#fetch, outgoing, limits, signal, (bytes) => {
      this.stats.bytes += bytes;
    });
  }

  #note(host: string, { status, body }: HttpResponse): void {
    const { log, redact } = this.#options;
    log.debug(`${host} answered HTTP ${status}: ${excerpt(body, redact)}`);
  }

  /** Waits for the next try, or throws why there is none. */
  async #sitOut(errand: Errand, setback: Setback, attempt: number): Promise<void> {
    const { clock, log } = this.#options;
    const { error, waitMs } = setback;
    const { host } = errand.outgoing.url;
    const attempts = errand.policy?.attempts ?? ATTEMPTS;
    if (!setback.passes || attempt >= attempts) throw error;
    if (!this.#fits(waitMs, errand, attempt + 1)) throw setback.told ? throttledError(host, attempt, waitMs) : error;
    log.debug(`${host}: try ${attempt + 1} of ${attempts} in ${waitMs} ms`);
    if (setback.throttled) return; // The lane's gate does the waiting.
    this.stats.waitedMs += waitMs;
    await clock.sleep(waitMs, errand.signal);
  }

  #fits(waitMs: number, errand: Errand, attempt: number): boolean {
    if (waitMs > this.#limits.maxWaitMs || waitMs >= this.#timeLeft()) return false;
    return attempt === 1 || this.#options.clock.monotonic() + waitMs < errand.staleAt;
  }

  #timeLeft(): number {
    const { clock, deadline } = this.#options;
    return deadline === undefined ? Number.POSITIVE_INFINITY : deadline() - clock.now();
  }

  #lane(host: string): Lane {
    let lane = this.#lanes.get(host);
    if (lane === undefined) {
      lane = createLane(this.#options.clock, this.#limits.concurrency, (ms) => {
        this.stats.waitedMs += ms;
      });
      this.#lanes.set(host, lane);
    }
    return lane;
  }
}
