/** One request sent once: within its time, and never holding more of the answer than the cap. */
import { MallcopError } from "./errors.ts";
import type { HttpResponse } from "./http.ts";
import { networkTrouble } from "./retry.ts";

export interface Outgoing {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | Uint8Array | undefined;
}

export interface ExchangeLimits {
  /** Until the answer begins, connecting included, in milliseconds. */
  readonly headersMs: number;
  /** Until the answer has ended, in milliseconds. */
  readonly totalMs: number;
  /** Of the body after decompression. */
  readonly maxBodyBytes: number;
}

/** What came of it. `passes`: whether another try may help. */
export type Outcome =
  | { readonly kind: "answer"; readonly response: HttpResponse }
  | { readonly kind: "trouble"; readonly reason: string; readonly passes: boolean };

/**
 * Sends and reads to the end. Redirects are not followed here.
 * @param received is told of every piece of the body, in bytes
 * @throws the signal's reason once it aborts; MallcopError `answer-too-large`
 */
export async function exchange(
  fetchOnce: typeof fetch,
  request: Outgoing,
  limits: ExchangeLimits,
  signal: AbortSignal,
  received: (bytes: number) => void,
): Promise<Outcome> {
  const stop = new AbortController();
  let late: string | undefined;
  // It is the connection that keeps the process, and not the limit of its time.
  const expire = (what: string, ms: number) =>
    setTimeout(() => {
      late = `its answer did not ${what} within ${ms / 1000} s`;
      stop.abort();
    }, ms).unref();
  const forward = () => stop.abort();
  const beginning = expire("begin", limits.headersMs);
  const end = expire("end", limits.totalMs);
  signal.addEventListener("abort", forward, { once: true });
  try {
    signal.throwIfAborted();
    const answer = await fetchOnce(request.url, {
      method: request.method,
      headers: request.headers,
      body: bodyInit(request.body),
      redirect: "manual",
      signal: stop.signal,
    });
    clearTimeout(beginning);
    return await collect(answer, request, limits.maxBodyBytes, received);
  } catch (error) {
    // Ends the connection as well, if the body was given up half read.
    stop.abort();
    if (error instanceof MallcopError) throw error;
    signal.throwIfAborted();
    return { kind: "trouble", ...(late === undefined ? networkTrouble(error) : { reason: late, passes: true }) };
  } finally {
    clearTimeout(beginning);
    clearTimeout(end);
    signal.removeEventListener("abort", forward);
  }
}

/** fetch takes bytes only from an ordinary `ArrayBuffer`, which all of ours are; the copy is for the one that is not. */
function bodyInit(body: string | Uint8Array | undefined): string | Uint8Array<ArrayBuffer> | null {
  if (body === undefined) return null;
  return typeof body === "string" ? body : new Uint8Array(body);
}

async function collect(
  answer: Response,
  request: Outgoing,
  maxBodyBytes: number,
  received: (bytes: number) => void,
): Promise<Outcome> {
  const headers = Object.fromEntries(answer.headers);
  // Of a compressed answer the length says nothing about what comes out; HEAD and 304 announce what they do not send.
  const plain = headers["content-encoding"] === undefined && request.method !== "HEAD" && answer.status !== 304;
  const announced =
    plain && /^\d+$/.test(headers["content-length"] ?? "") ? Number(headers["content-length"]) : undefined;
  if (announced !== undefined && announced > maxBodyBytes) throw tooLarge(request, maxBodyBytes);

  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of answer.body ?? []) {
    received(piece.byteLength);
    size += piece.byteLength;
    if (size > maxBodyBytes) throw tooLarge(request, maxBodyBytes);
    pieces.push(piece);
  }
  if (announced !== undefined && announced !== size) {
    return { kind: "trouble", reason: "the answer was cut off", passes: true };
  }
  return { kind: "answer", response: { status: answer.status, headers, body: join(pieces, size) } };
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}

function tooLarge(request: Outgoing, maxBodyBytes: number): MallcopError {
  const limit = maxBodyBytes >= 1_000_000 ? `${Math.round(maxBodyBytes / 1_000_000)} MB` : `${maxBodyBytes} bytes`;
  return new MallcopError("answer-too-large", { host: request.url.host, limit });
}
