/**
 * A conversation with a gateway: handshake, then questions and answers, which may come in any order. Only methods that the
 * gateway offers are asked, because old ones take an unknown method for a wish for more rights.
 */
import type { Context } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { isObject, type JsonObject, object, parseJson } from "../../../src/connector/shape.ts";
import type { WebSocketConnection } from "../../../src/connector/websocket.ts";
import { hostOf, type OpenClawConfig } from "./config.ts";
import type { Credentials } from "./credentials.ts";
import { errorOf, isStarting, noScopes, type Refusal, refusalOf, SCOPE, VENDOR } from "./errors.ts";
import { challengeIn, connectParameters, type Hello, readHello } from "./handshake.ts";

export type Answer =
  | { readonly ok: true; readonly payload: JsonObject }
  | { readonly ok: false; readonly refusal: Refusal };

export interface Gateway {
  readonly hello: Hello;
  offers(method: string): boolean;
  /** Any answer, also a refusal. @throws MallcopError `vendor-unreachable` and what the connection throws */
  try(method: string, parameters?: JsonObject): Promise<Answer>;
  /** The answer's payload. @throws MallcopError what the refusal means */
  ask(method: string, parameters?: JsonObject): Promise<JsonObject>;
  close(): void;
}

const ANSWER_MS = 30_000;
/** A gateway that restarts needs up to a minute and a half. */
const STARTING_MS = 120_000;
const STARTING_PAUSE_MS = 1000;

/**
 * Connects and shakes hands. A gateway that says it is starting is asked again for two minutes.
 * @throws MallcopError what a refusal means; `permission-missing` for a token that was accepted but brings no rights
 */
export async function connectGateway(
  ctx: Pick<Context<OpenClawConfig>, "config" | "websocket">,
  credentials: Credentials,
): Promise<Gateway> {
  const greeting = await greet(ctx, credentials);
  if ("refusal" in greeting) throw errorOf(greeting.refusal, "the handshake");
  if (greeting.hello.scopes.includes(SCOPE)) return greeting;
  greeting.close();
  throw noScopes(credentials.title);
}

/** As `connectGateway`, but gives a refusal, and whatever rights there are, to the caller. */
export async function greet(
  ctx: Pick<Context<OpenClawConfig>, "config" | "websocket">,
  credentials: Credentials,
): Promise<Gateway | { readonly refusal: Refusal }> {
  const { gateway_url, tls_fingerprint } = ctx.config;
  for (let waited = 0, waitMs = 0; ; waited += waitMs) {
    const pin = tls_fingerprint === undefined ? {} : { fingerprint: tls_fingerprint };
    const conversation = new Conversation(await ctx.websocket(gateway_url, { ...pin, waitMs }), hostOf(gateway_url));
    const answer = await conversation.shakeHands(credentials);
    if (answer.ok) return conversation.as(readHello(answer.payload));
    conversation.close();
    const { refusal } = answer;
    if (!isStarting(refusal)) return { refusal };
    waitMs = Math.max(STARTING_PAUSE_MS, refusal.retryAfterMs ?? 0);
    if (waited + waitMs > STARTING_MS)
      throw new MallcopError("vendor-unreachable", { host: hostOf(gateway_url), reason: "it is still starting" });
  }
}

class Conversation {
  readonly #connection: WebSocketConnection;
  readonly #host: string;
  readonly #asked = new Map<string, PromiseWithResolvers<Answer>>();
  readonly #challenged = Promise.withResolvers<JsonObject>();
  #last = 0;
  #end: unknown;

  constructor(connection: WebSocketConnection, host: string) {
    this.#connection = connection;
    this.#host = host;
    // Nobody may be waiting for the challenge when the connection ends.
    this.#challenged.promise.catch(() => {});
    void this.#listen();
  }

  async shakeHands(credentials: Credentials): Promise<Answer> {
    try {
      const challenge = challengeIn(await this.#inTime(this.#challenged.promise, "a challenge"));
      if (challenge === undefined)
        throw new MallcopError("vendor-answer-unexpected", { vendor: VENDOR, reason: "it began without a challenge" });
      return await this.ask("connect", connectParameters(credentials, challenge));
    } catch (thrown) {
      this.close();
      throw thrown;
    }
  }

  as(hello: Hello): Gateway {
    return {
      hello,
      offers: (method) => hello.methods.has(method),
      try: (method, parameters) => this.ask(method, parameters),
      ask: async (method, parameters) => {
        const answer = await this.ask(method, parameters);
        if (answer.ok) return answer.payload;
        throw isStarting(answer.refusal)
          ? this.#unreachable(`it could not answer ${method} just now`)
          : errorOf(answer.refusal, method);
      },
      close: () => this.close(),
    };
  }

  async ask(method: string, params: JsonObject = {}): Promise<Answer> {
    if (this.#end !== undefined) throw this.#end;
    this.#last += 1;
    const id = String(this.#last);
    const asked = Promise.withResolvers<Answer>();
    this.#asked.set(id, asked);
    this.#connection.send(JSON.stringify({ type: "req", id, method, params }));
    try {
      return await this.#inTime(asked.promise, method);
    } finally {
      this.#asked.delete(id);
    }
  }

  close(): void {
    this.#connection.close();
  }

  async #listen(): Promise<void> {
    try {
      for (;;) this.#hear(object(parseJson(await this.#connection.receive(), "frame", VENDOR), "frame", VENDOR));
    } catch (thrown) {
      this.#end = thrown;
      this.close();
      this.#challenged.reject(thrown);
      for (const { reject } of this.#asked.values()) reject(thrown);
    }
  }

  #hear(frame: JsonObject): void {
    if (frame.type !== "res") {
      // The first frame is the challenge or a mistake; later events say nothing that polling would not.
      this.#challenged.resolve(frame);
      return;
    }
    const asked = this.#asked.get(String(frame.id));
    if (frame.ok !== true) asked?.resolve({ ok: false, refusal: refusalOf(frame.error) });
    else asked?.resolve({ ok: true, payload: isObject(frame.payload) ? frame.payload : {} });
  }

  async #inTime<Value>(promise: Promise<Value>, what: string): Promise<Value> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(this.#unreachable(`it did not answer ${what} in time`)), ANSWER_MS);
    });
    try {
      return await Promise.race([promise, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  #unreachable(reason: string): MallcopError {
    return new MallcopError("vendor-unreachable", { host: this.#host, reason });
  }
}
