/**
 * The server that vendors' stand-ins are built on: it listens on this machine only, remembers what it was asked, and gets
 * things wrong on demand in the ways that all vendors do. What a vendor answers is the stand-in's own business.
 */
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { type Certificate, loopbackCertificate } from "./certificate.ts";
import type { Answering, Incoming, Listener } from "./in-process.ts";

/** A request, as a stand-in sees it. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly path: string;
  /** Of a name that comes twice, the last value. */
  readonly query: Readonly<Record<string, string>>;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text is sent as it is, anything else as JSON; `undefined` sends nothing. */
  readonly body?: unknown;
}

export interface Seen extends Asked {
  /** What was answered; 0 if the connection was broken off. */
  readonly status: number;
}

/** Trouble that any vendor may have. */
export interface Fault {
  readonly kind:
    | "throttle"
    | "throttle-silent"
    | "server-error"
    | "reset"
    | "truncate"
    | "malformed"
    | "empty"
    | "html";
  /** Which requests it may strike; all by default. */
  readonly when?: (asked: Asked) => boolean;
  /** Which of those it strikes: 1, the first, by default. */
  readonly nth?: number;
  /** How many in a row; 1 by default. */
  readonly times?: number;
  /** Of `throttle`, in seconds; 1 by default. */
  readonly retryAfter?: number;
}

export interface LoopbackOptions {
  readonly handle: (asked: Asked) => Reply | Promise<Reply>;
  /** For the `date` header. */
  readonly clock: () => number;
  /** Speak TLS, with the process's own certificate. */
  readonly tls?: boolean;
  readonly faults?: readonly Fault[];
}

export interface Loopback {
  /** Without a slash at its end. */
  readonly url: string;
  /** The certificate in PEM, to be trusted by `trustLoopback` or `NODE_EXTRA_CA_CERTS`. */
  readonly certificate: string | undefined;
  readonly requests: readonly Seen[];
  /** What answers, for a door within the process. */
  readonly listener: Listener;
  close(): Promise<void>;
}

/** A machine that is busy for seconds must not look like a vendor that hangs up: connections that wait are not closed. */
export const PATIENT = { keepAliveTimeout: 0 } as const;

const MAX_BODY_BYTES = 1_000_000;

/** All servers of a process show the same one: trusting another takes Node as long as a hundred requests. */
let certificateOfProcess: Certificate | undefined;

export async function startLoopback({ handle, clock, tls, faults = [] }: LoopbackOptions): Promise<Loopback> {
  const requests: Seen[] = [];
  const struck = faults.map((fault) => ({ fault, met: 0 }));

  function faultFor(asked: Asked): Fault | undefined {
    const hits = struck.filter((entry) => {
      if (entry.fault.when?.(asked) === false) return false;
      entry.met += 1;
      const first = entry.fault.nth ?? 1;
      return entry.met >= first && entry.met < first + (entry.fault.times ?? 1);
    });
    return hits[0]?.fault;
  }

  async function serve(request: Incoming, response: Answering): Promise<void> {
    const asked = await read(request, origin);
    const fault = faultFor(asked);
    const reply = refusal(fault) ?? (await handle(asked));
    requests.push({ ...asked, status: fault?.kind === "reset" ? 0 : reply.status });
    const body = bodyOf(reply);
    response.writeHead(reply.status, {
      date: new Date(clock()).toUTCString(),
      ...(body !== undefined && { "content-type": "application/json; charset=utf-8" }),
      ...(fault?.kind === "reset" && { "content-length": String(Buffer.byteLength(body ?? "") + 100) }),
      ...reply.headers,
    });
    if (fault?.kind === "reset") response.write(half(body), () => response.destroy());
    else response.end(fault?.kind === "truncate" ? half(body) : body);
  }

  const listener = (request: Incoming, response: Answering): void => {
    serve(request, response).catch((thrown: unknown) => {
      // A stand-in's own mistake must be seen by whoever runs the test, not look like a vendor's.
      response.writeHead(599).end(String(thrown));
    });
  };
  if (tls) certificateOfProcess ??= loopbackCertificate(Date.now());
  const certificate = tls ? certificateOfProcess : undefined;
  const server =
    certificate === undefined
      ? createServer(PATIENT, listener)
      : createTlsServer({ ...PATIENT, ...certificate }, listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the stand-in has no port");
  const origin = `${certificate === undefined ? "http" : "https"}://127.0.0.1:${address.port}`;
  return {
    url: origin,
    certificate: certificate?.cert,
    requests,
    listener,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Makes this process trust a stand-in's certificate, besides those that it trusts anyway. */
export function trustLoopback({ certificate }: Pick<Loopback, "certificate">): void {
  const trusted = getCACertificates("default");
  if (certificate !== undefined && !trusted.includes(certificate)) setDefaultCACertificates([...trusted, certificate]);
}

async function read(request: Incoming, origin: string): Promise<Asked> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Error("a request is too large");
    chunks.push(chunk);
  }
  const url = new URL(request.url ?? "/", origin);
  return {
    method: request.method ?? "GET",
    url,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    body: Buffer.concat(chunks).toString("utf8"),
  };
}

function refusal(fault: Fault | undefined): Reply | undefined {
  const error = (message: string): unknown => ({ error: { code: message, message } });
  switch (fault?.kind) {
    case "throttle":
      return { status: 429, headers: { "retry-after": String(fault.retryAfter ?? 1) }, body: error("TooManyRequests") };
    case "throttle-silent":
      return { status: 429, body: error("TooManyRequests") };
    case "server-error":
      return { status: 503, body: error("ServiceUnavailable") };
    case "malformed":
      return { status: 200, body: '{"value": [ {"id": ' };
    case "empty":
      return { status: 200, body: "" };
    case "html":
      return { status: 200, headers: { "content-type": "text/html" }, body: "<html>Sign in to continue</html>" };
    default:
      return undefined;
  }
}

function bodyOf({ body }: Reply): string | undefined {
  return body === undefined || typeof body === "string" ? body : JSON.stringify(body);
}

function half(body = ""): string {
  return body.slice(0, Math.ceil(body.length / 2));
}
