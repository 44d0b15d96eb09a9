/**
 * Puts Azure's SDK on the shared transport, so that its requests are pinned, paced, timed, retried and capped like all others.
 *
 * Give it to a credential or client as `httpClient`, together with `retryOptions: { maxRetries: 0 }`: the transport already
 * retries, and knows the run's time. The SDK's agents, proxies and timeouts are not used: the transport has its own.
 */
import type { HttpClient, PipelineRequest } from "@azure/core-rest-pipeline";
import { MallcopError } from "./errors.ts";
import type { Http, HttpRequest } from "./http.ts";

type Method = NonNullable<HttpRequest["method"]>;

const METHODS: ReadonlySet<string> = new Set<Method>(["GET", "POST", "HEAD", "PUT", "DELETE", "PATCH"]);

/** Set by the transport: the SDK's user agent names its version and Node's, and fetch knows best what it can decompress. */
const TRANSPORTS_OWN: ReadonlySet<string> = new Set(["user-agent", "accept-encoding"]);

/** The body has been decompressed and measured by then. */
const OF_THE_WIRE: ReadonlySet<string> = new Set(["content-encoding", "content-length", "transfer-encoding"]);

/**
 * The transport as an `HttpClient` of core-rest-pipeline. Loads that package.
 *
 * Its client throws whatever `http.send` throws; MSAL, which is above it in a credential, replaces that by an error of its own
 * without a cause. Who needs the true one hands in an `http` that remembers it.
 */
export async function createAzureHttpClient(http: Http): Promise<HttpClient> {
  const { createHttpHeaders } = await import("@azure/core-rest-pipeline");
  return {
    async sendRequest(request) {
      const answer = await http.send(httpRequest(request));
      const headers = Object.entries(answer.headers).filter(([name]) => !OF_THE_WIRE.has(name));
      return {
        request,
        status: answer.status,
        headers: createHttpHeaders(Object.fromEntries(headers)),
        bodyAsText: new TextDecoder().decode(answer.body),
      };
    },
  };
}

function httpRequest(request: PipelineRequest): HttpRequest {
  const { url, method, body, abortSignal } = request;
  if (!isMethod(method)) throw unsupported(`the method ${method}`);
  if (body !== undefined && body !== null && typeof body !== "string" && !(body instanceof Uint8Array)) {
    throw unsupported("a body that is neither text nor bytes");
  }
  if (request.streamResponseStatusCodes?.size) throw unsupported("an answer as a stream");
  const headers = [...request.headers].filter(([name]) => !TRANSPORTS_OWN.has(name.toLowerCase()));
  return {
    url,
    method,
    headers: Object.fromEntries(headers),
    ...(body && { body }),
    ...(abortSignal instanceof AbortSignal && { signal: abortSignal }),
  };
}

function isMethod(method: string): method is Method {
  return METHODS.has(method);
}

function unsupported(what: string): MallcopError {
  return new MallcopError("internal-error", { what: `Azure's SDK asked for ${what}` });
}
