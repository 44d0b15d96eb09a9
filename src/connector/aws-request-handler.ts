/**
 * Puts the AWS SDK on the shared transport, so that its requests are pinned, paced, timed, retried and capped like all others.
 *
 * Give it to a client as `requestHandler`, together with `maxAttempts: 1`: the transport already retries, and knows the
 * run's time. The shapes below are the part of the SDK's `HttpHandler` that is used, so that nothing of the SDK loads here.
 */
import type { Http, HttpRequest } from "./http.ts";

/** A SigV4 signature is refused once it is five minutes old; a retry must arrive well before that. */
const SIGNATURE_LIFE_MS = 4 * 60_000;

/** What the SDK hands over: an address in parts, signed headers, a body. */
export interface AwsRequest {
  readonly method: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What the SDK's deserializers take; they accept a body that is already collected. */
export interface AwsResponse {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

// A type alias, not an interface: the SDK's parameter type asks for an index signature.
export type AwsRequestHandler = {
  readonly metadata: { readonly handlerProtocol: "http/1.1" };
  handle(request: AwsRequest, options?: { readonly abortSignal?: unknown }): Promise<{ response: AwsResponse }>;
  updateHttpClientConfig(): void;
  httpHandlerConfigs(): Record<string, never>;
  destroy(): void;
};

/**
 * The transport as a `requestHandler` of an AWS SDK client (v3).
 *
 * AWS says "slow down" as HTTP 400 too: pass `http.with(policy)` with a policy that knows the error names.
 */
export function createAwsRequestHandler(http: Http): AwsRequestHandler {
  return {
    metadata: { handlerProtocol: "http/1.1" },
    async handle(request, options) {
      const answer = await http.send(httpRequest(request, options?.abortSignal));
      return { response: { statusCode: answer.status, headers: { ...answer.headers }, body: answer.body } };
    },
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
    destroy() {},
  };
}

function httpRequest(request: AwsRequest, abortSignal: unknown): HttpRequest {
  const port = request.port === undefined ? "" : `:${request.port}`;
  const query = queryString(request.query ?? {});
  return {
    method: methodOf(request.method),
    url: `${request.protocol}//${request.hostname}${port}${request.path}${query === "" ? "" : `?${query}`}`,
    headers: request.headers,
    staleAfterMs: SIGNATURE_LIFE_MS,
    ...bodyOf(request.body),
    ...(abortSignal instanceof AbortSignal ? { signal: abortSignal } : {}),
  };
}

function methodOf(method: string): "GET" | "POST" | "HEAD" | "PUT" | "DELETE" | "PATCH" {
  switch (method) {
    case "GET":
    case "POST":
    case "HEAD":
    case "PUT":
    case "DELETE":
    case "PATCH":
      return method;
    default:
      throw new TypeError("the AWS SDK asked for an HTTP method that the transport does not send");
  }
}

function bodyOf(body: unknown): { body?: string | Uint8Array } {
  if (body === undefined || body === null || body === "") return {};
  if (typeof body === "string" || body instanceof Uint8Array) return { body };
  throw new TypeError("the AWS SDK handed over a streaming body, which could not be sent again");
}

/** The query as SigV4 signed it: sorted by name, RFC 3986 escapes, a list as repeated names. */
function queryString(query: Readonly<Record<string, string | readonly string[] | null>>): string {
  const parts: string[] = [];
  for (const name of Object.keys(query).sort()) {
    const value = query[name];
    if (value === undefined || value === null) parts.push(percentEncode(name));
    else if (typeof value === "string") parts.push(`${percentEncode(name)}=${percentEncode(value)}`);
    else for (const one of value) parts.push(`${percentEncode(name)}=${percentEncode(one)}`);
  }
  return parts.join("&");
}

function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
