/**
 * The tokens of one scope, one request at a time: what an SDK's error hides is told in our words, a token that was refused is
 * not given twice, and a refused sign-in is not tried again.
 */
import type { AccessToken, TokenCredential } from "@azure/identity";
import type { Context } from "../../connector/contract.ts";
import { MallcopError } from "../../connector/errors.ts";
import type { Http, HttpResponse } from "../../connector/http.ts";
import type { MicrosoftOptions } from "./cloud.ts";
import { createCredential, type Identity } from "./credential.ts";
import { type Attempt, aadstsNumber, LOGIN, STALE_ASSERTION, signInRefusal } from "./errors.ts";
import { LOGIN_MANNERS } from "./manners.ts";

/** Stands for a refusal that a new ID token may cure. */
const STALE = Symbol("the ID token was too old");

/** The tokens of one scope. A credential of its own per scope tells whose request it was that failed. */
export class TokenSource {
  readonly #ctx: Context<MicrosoftOptions>;
  readonly #who: Identity;
  readonly #attempt: Attempt;
  readonly #http: WitnessedHttp;
  #credential: Promise<TokenCredential> | undefined;
  #pending: Promise<AccessToken> | undefined;
  readonly #refused = new Set<string>();
  /** A refusal holds for the run: asking again for each partition would lock the app out. */
  #refusal: MallcopError | undefined;

  constructor(ctx: Context<MicrosoftOptions>, who: Identity, scope: string) {
    const { tenant, clientId, names, secret, audience } = who;
    this.#ctx = ctx;
    this.#who = who;
    this.#http = witness(ctx.http.with(LOGIN_MANNERS));
    this.#attempt = { tenant, clientId, names, scope, audience, federated: secret === undefined };
  }

  /** One request at a time; who comes meanwhile gets its token too. */
  async token(): Promise<string> {
    if (this.#refusal) throw this.#refusal;
    this.#pending ??= this.#acquire().finally(() => {
      this.#pending = undefined;
    });
    const { token } = await this.#pending;
    return token;
  }

  /** Never gives this token again, if there is another to be had; heeded by a request that is already under way. */
  refuse(token: string): void {
    this.#refused.add(token);
  }

  async #acquire(): Promise<AccessToken> {
    try {
      return await this.#tryOnce();
    } catch (thrown) {
      if (thrown !== STALE) throw this.#remember(thrown);
    }
    try {
      return await this.#tryOnce();
    } catch (thrown) {
      throw this.#remember(thrown === STALE ? signInRefusal(this.#attempt, STALE_ASSERTION, "") : thrown);
    }
  }

  /** @throws `STALE` if a new ID token may help */
  async #tryOnce(): Promise<AccessToken> {
    try {
      const token = await this.#ask();
      if (!this.#refused.has(token.token)) return token;
      // The credential would give it until its end; another credential asks anew.
      this.#credential = undefined;
      return await this.#ask();
    } catch (thrown) {
      // The next try begins anew, with an ID token of its own.
      this.#credential = undefined;
      throw thrownByUs(thrown) ?? this.#explain(thrown);
    }
  }

  /** Whether a token has reached its end is the credential's business, which keeps it in memory and renews it before. */
  async #ask(): Promise<AccessToken> {
    this.#http.forget();
    this.#credential ??= createCredential(this.#ctx, this.#who, this.#http.http);
    const token = await (await this.#credential).getToken(this.#attempt.scope);
    if (token !== null) return token;
    throw new MallcopError("vendor-answer-unexpected", { vendor: LOGIN, reason: "it gave no token" });
  }

  /** The SDK's errors carry neither status nor body; the transport's witness saw both. */
  #explain(thrown: unknown): unknown {
    const { failure, answer } = this.#http.seen();
    if (failure !== undefined) return failure;
    if (answer === undefined) return thrown;
    if (answer.status < 400)
      return new MallcopError("vendor-answer-unexpected", { vendor: LOGIN, reason: "it gave no token" });
    const text = new TextDecoder().decode(answer.body);
    const number = aadstsNumber(text);
    if (number === STALE_ASSERTION && this.#attempt.federated) return STALE;
    return signInRefusal(this.#attempt, number, this.#said(answer, text));
  }

  #said(answer: HttpResponse, text: string): string {
    // Trace and correlation ids follow the sentence; they are for Microsoft's support.
    const words = /"error_description"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text)?.[1]?.split(/(?:\\r\\n|\\n| )Trace ID/)[0];
    if (words === undefined) return `HTTP ${answer.status} ${this.#ctx.http.excerpt(answer)}`.trim();
    return this.#ctx.http.excerpt({ ...answer, body: new TextEncoder().encode(words) });
  }

  #remember(thrown: unknown): unknown {
    if (thrown instanceof MallcopError && !thrown.retryable && thrown.kind !== "limit") this.#refusal = thrown;
    return thrown;
  }
}

/** Our own error inside what the SDK made of it, such as that of the ID token's request. */
function thrownByUs(thrown: unknown): MallcopError | undefined {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
    if (error instanceof MallcopError) return error;
  }
  return undefined;
}

interface WitnessedHttp {
  readonly http: Http;
  /** What the last request came to; nothing, if there was none. */
  seen(): { readonly failure?: MallcopError; readonly answer?: HttpResponse };
  forget(): void;
}

/** An `http` that remembers its last failure and answer, for what an SDK on top of it swallows. */
function witness(http: Http): WitnessedHttp {
  let last: { readonly failure?: MallcopError; readonly answer?: HttpResponse } = {};
  const watched = (inner: Http): Http => ({
    async send(request) {
      try {
        const answer = await inner.send(request);
        last = { answer };
        return answer;
      } catch (thrown) {
        last = thrown instanceof MallcopError ? { failure: thrown } : {};
        throw thrown;
      }
    },
    with: (policy) => watched(inner.with(policy)),
    excerpt: (response) => inner.excerpt(response),
  });
  return {
    http: watched(http),
    seen: () => last,
    forget: () => {
      last = {};
    },
  };
}
