/** A plugin's `ctx.http`: every request is sent by the host. A vendor's own manners are judged here, where their code is. */
import { MallcopError } from "../../../connector/errors.ts";
import { excerpt } from "../../../connector/excerpt.ts";
import type { Http, HttpRequest, HttpResponse, RetryPolicy } from "../../../connector/http.ts";
import { assess } from "../../../connector/setback.ts";
import { isObject } from "../../../connector/shape.ts";
import type { Peer } from "../peer.ts";

const ATTEMPTS = 5;
/** The longest single wait that is sat out, in milliseconds. */
const MOST_WAIT_MS = 120_000;

/** @param redact takes the plugin's own secrets out of a text */
export function createChildHttp(peer: Pick<Peer, "call">, redact: (text: string) => string): Http {
  const as = (policy: RetryPolicy | undefined): Http => ({
    send: async (request) => await sendWith(peer, request, policy),
    with: as,
    excerpt: (response) => excerpt(response.body, redact),
  });
  return as(undefined);
}

async function sendWith(
  peer: Pick<Peer, "call">,
  request: HttpRequest,
  policy: RetryPolicy | undefined,
): Promise<HttpResponse> {
  if (policy === undefined) return await ask(peer, request, undefined);
  const attempts = policy.attempts ?? ATTEMPTS;
  const host = URL.parse(request.url)?.host ?? "";
  for (let attempt = 1; ; attempt += 1) {
    const response = await ask(peer, request, policy);
    const assessed = assess(
      { kind: "answer", response },
      { host, policy, attempt, now: Date.now(), random: Math.random },
    );
    if ("status" in assessed) return assessed;
    if (!assessed.passes || attempt >= attempts || assessed.waitMs > MOST_WAIT_MS) throw assessed.error;
    await peer.call("wait", { ms: assessed.waitMs });
  }
}

async function ask(
  peer: Pick<Peer, "call">,
  request: HttpRequest,
  policy: RetryPolicy | undefined,
): Promise<HttpResponse> {
  const { method, url, headers, body, staleAfterMs, signal } = request;
  signal?.throwIfAborted();
  const answer = peer.call("http", {
    method,
    url: String(url),
    headers,
    body: typeof body === "string" ? Buffer.from(body).toString("base64") : encoded(body),
    staleAfterMs,
    manners: policy && { requestsPerSecond: policy.requestsPerSecond, headersTimeoutMs: policy.headersTimeoutMs },
  });
  return responseOf(signal === undefined ? await answer : await Promise.race([answer, abortOf(signal)]));
}

function encoded(body: Uint8Array | undefined): string | undefined {
  // By its bytes: a client's own kind of Uint8Array may give something else as its value.
  return body && Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("base64");
}

function abortOf(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  return promise;
}

function responseOf(value: unknown): HttpResponse {
  if (
    !isObject(value) ||
    typeof value.status !== "number" ||
    typeof value.body !== "string" ||
    !isObject(value.headers)
  )
    throw new MallcopError("internal-error", { what: "the host's answer is no HTTP response" });
  const headers = Object.fromEntries(Object.entries(value.headers).map(([name, text]) => [name, String(text)]));
  return { status: value.status, headers, body: new Uint8Array(Buffer.from(value.body, "base64")) };
}
