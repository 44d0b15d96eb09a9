/**
 * Microsoft's APIs with a token for each: one request, or a listing page by page. A token goes to the origin of the API that
 * it was made for and nowhere else, whatever a link in an answer says.
 */
import type { Context, Json } from "../../connector/contract.ts";
import { MallcopError } from "../../connector/errors.ts";
import type { Http, HttpResponse, RetryPolicy } from "../../connector/http.ts";
import { type Api, type MicrosoftOptions, originOf, scopeOf, VENDOR } from "./cloud.ts";
import { codesIn, messageIn } from "./errors.ts";
import { mannersOf } from "./manners.ts";
import { type CredentialNames, signInFor } from "./sign-in.ts";

export type { Api, Cloud, MicrosoftOptions } from "./cloud.ts";
export { AZURE_CREDENTIALS, type CredentialNames, M365_CREDENTIALS } from "./sign-in.ts";

export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; `undefined` for an empty answer. Of a refusal that is no JSON, its text. */
  readonly body: Json | undefined;
}

export interface Question {
  /** Begins with `/`, or is an absolute URL of the API's own origin, such as a link out of an answer. */
  readonly path: string;
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: Json;
}

export interface Paging {
  /** The link to the next page in a body, if there is one. */
  next(body: Json): string | undefined;
  /** Why a page was not given. */
  refuse(answer: Answer): MallcopError;
}

export interface MicrosoftClient {
  /**
   * One request with a token for `api`. A 401 is tried once more with a fresh token. Gives any other answer, also 4xx.
   * @throws MallcopError `auth-failed`, `permission-missing` and `feed-not-available` from the sign-in, `origin-refused`,
   * `vendor-answer-unexpected` for a success that is no JSON, and whatever the transport throws
   */
  ask(api: Api, question: Question): Promise<Answer>;
  /**
   * The pages of a listing, each an answer 200 with a body; with any other answer it ends in what `refuse` makes of it.
   * @throws MallcopError as `ask`; `vendor-answer-unexpected` for pages that form a circle
   */
  pages(api: Api, question: Question, paging: Paging): AsyncIterable<Answer & { readonly body: Json }>;
  /** The vendor's error code in an answer, the outermost. */
  codeOf(answer: Answer): string | undefined;
  /** All error codes in an answer, the outermost first: `BadArgumentError`, `SemanticError`, `SEM0100`. */
  codesOf(answer: Answer): readonly string[];
  /** The vendor's own words in an answer, redacted and short; empty if there are none. */
  said(answer: Answer): string;
}

/** The Management API says 401 for a right that the token lacks, which no fresh token cures. */
const RIGHT_MISSING = /^AF\d+$/;

/**
 * Costs nothing until something is asked; the tokens of one run are shared by all its clients.
 * @param credentials which variables hold the credential: `AZURE_CREDENTIALS` or `M365_CREDENTIALS`
 * @param manners where one feed needs other manners than its API's table (`manners.ts`)
 */
export function createMicrosoftClient(
  ctx: Context<MicrosoftOptions>,
  credentials: CredentialNames,
  manners: Readonly<Partial<Record<Api, RetryPolicy>>> = {},
): MicrosoftClient {
  async function ask(api: Api, question: Question): Promise<Answer> {
    const url = addressOf(ctx.config, api, question.path);
    const http = ctx.http.with(manners[api] ?? mannersOf(api, new URL(url).pathname));
    const signIn = signInFor(ctx, credentials);
    const scope = scopeOf(ctx.config, api);
    const token = await signIn.token(scope);
    const answer = answerOf(await send(http, url, question, token), http, api);
    if (answer.status !== 401 || RIGHT_MISSING.test(codesIn(answer.body)[0] ?? "")) return answer;
    const renewed = await signIn.renew(scope, token);
    return answerOf(await send(http, url, question, renewed), http, api);
  }

  async function* pages(api: Api, question: Question, { next, refuse }: Paging) {
    const asked = new Set<string>();
    for (let path: string | undefined = question.path; path !== undefined; ) {
      const url = addressOf(ctx.config, api, path);
      if (asked.has(url)) throw unexpected(api, "its pages form a circle");
      asked.add(url);
      const answer: Answer = await ask(api, { ...question, path });
      const { body } = answer;
      if (answer.status !== 200 || body === undefined) throw refuse(answer);
      yield { ...answer, body };
      path = next(body);
    }
  }

  return {
    ask,
    pages,
    codeOf: ({ body }) => codesIn(body)[0],
    codesOf: ({ body }) => codesIn(body),
    said: ({ status, headers, body }) =>
      ctx.http.excerpt({ status, headers, body: new TextEncoder().encode(messageIn(body) ?? "") }),
  };
}

/** The URL of a request, on the API's own origin or not at all. */
function addressOf(options: MicrosoftOptions, api: Api, path: string): string {
  const origin = originOf(options, api);
  const url = URL.parse(path.startsWith("/") ? `${origin}${path}` : path);
  if (url === null) throw unexpected(api, "a link is no address");
  if (url.origin !== origin || url.username !== "" || url.password !== "") {
    throw new MallcopError("origin-refused", {
      origin: url.origin === "null" ? url.protocol : url.origin.slice(0, 100),
    });
  }
  return url.href;
}

function send(http: Http, url: string, question: Question, token: string): Promise<HttpResponse> {
  const { method = "GET", headers = {}, body } = question;
  return http.send({
    url,
    method,
    headers: {
      accept: "application/json",
      ...headers,
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

function answerOf(response: HttpResponse, http: Http, api: Api): Answer {
  const { status, headers } = response;
  const text = new TextDecoder().decode(response.body);
  if (text.trim() === "") return { status, headers, body: undefined };
  try {
    return { status, headers, body: JSON.parse(text) as Json };
  } catch {
    // Gateways answer errors in HTML or plain text, which is worth showing; a success must be what it claims to be.
    if (status >= 300) return { status, headers, body: http.excerpt(response) };
    throw unexpected(api, `HTTP ${status} that is no JSON`);
  }
}

function unexpected(api: Api, reason: string): MallcopError {
  return new MallcopError("vendor-answer-unexpected", { vendor: VENDOR[api], reason });
}
