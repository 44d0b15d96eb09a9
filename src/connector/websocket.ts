/**
 * Web sockets for connectors: to declared hosts only, within the run's time and a size cap, and handed over only once the
 * peer is known to be the right one, so that no credential can be sent to another.
 *
 * Not through a proxy: Node's proxy support does not cover upgraded connections.
 */
import type { IncomingMessage } from "node:http";
import type { Socket as NetSocket } from "node:net";
import { TLSSocket } from "node:tls";
import type { ClientOptions, WebSocket } from "ws";
import type { Clock } from "./clock.ts";
import { MallcopError } from "./errors.ts";
import type { OriginPolicy } from "./origins.ts";
import { networkTrouble } from "./retry.ts";

export interface WebSocketOptions {
  /**
   * SHA-256 of the peer's certificate, in hex with or without colons. With it, this very certificate is wanted, whoever
   * signed it and whatever it is made out to; without it, the usual rules hold.
   */
  readonly fingerprint?: string;
  /** How long to wait before connecting, in milliseconds; for a peer that said when to come back. */
  readonly waitMs?: number;
}

/**
 * Opens a connection, and tries twice more where the peer is down.
 * @throws MallcopError `origin-refused`, `peer-untrusted`, `vendor-unreachable`, `budget-exhausted`
 */
export type OpenWebSocket = (url: string, options?: WebSocketOptions) => Promise<WebSocketConnection>;

export interface WebSocketConnection {
  /** Sends one text frame. On a connection that has ended it does nothing; `receive` says why it ended. */
  send(text: string): void;
  /**
   * The next text frame, in the order of arrival.
   * @throws MallcopError `vendor-unreachable` once the connection has ended, `answer-too-large`, `budget-exhausted`
   */
  receive(): Promise<string>;
  /** How the peer ended it, if it did. */
  readonly closing: { readonly code: number; readonly reason: string } | undefined;
  close(): void;
}

export interface WebSocketParts {
  readonly origins: OriginPolicy;
  readonly clock: Clock;
  /** Aborts when the run's time is up; ends every connection. */
  readonly signal: AbortSignal;
  readonly userAgent: string;
  readonly limits?: Partial<WebSocketLimits>;
  /** Opens the connection that frames go through; the network by default. */
  readonly wire?: WebSocketWire;
}

/** One end of a connection to a peer. */
export type WebSocketWire = (target: URL) => NetSocket;

export interface WebSocketLimits {
  /** Until the connection is open, TLS included, in milliseconds. */
  readonly handshakeMs: number;
  /** Of one message. */
  readonly maxMessageBytes: number;
  /** Between tries to reach a peer that is down, in milliseconds. */
  readonly retryMs: readonly number[];
}

const DEFAULTS: WebSocketLimits = { handshakeMs: 15_000, maxMessageBytes: 32_000_000, retryMs: [1000, 3000] };
/** As many frames, or as much text, wait in memory until the reader has caught up; then the peer has to wait. */
const MOST_WAITING = 64;
const MOST_WAITING_CHARS = 16_000_000;
const FINGERPRINT = /^[0-9A-F]{64}$/;

export function createWebSocketOpener(parts: WebSocketParts): OpenWebSocket {
  const limits = { ...DEFAULTS, ...parts.limits };
  const { origins, clock, signal } = parts;
  return async (url, options = {}) => {
    const target = socketUrl(origins.check(url));
    const pin = options.fingerprint === undefined ? undefined : pinOf(options.fingerprint, target);
    try {
      if (options.waitMs !== undefined) await clock.sleep(options.waitMs, signal);
      for (let attempt = 0; ; attempt += 1) {
        const tried = await connect(target, pin, limits, parts);
        if (!(tried instanceof MallcopError)) return tried;
        const pause = limits.retryMs[attempt];
        if (!tried.retryable || pause === undefined) throw tried;
        await clock.sleep(pause, signal);
      }
    } catch (thrown) {
      if (signal.aborted && !(thrown instanceof MallcopError)) throw new MallcopError("budget-exhausted");
      throw thrown;
    }
  };
}

function socketUrl(url: URL): URL {
  const target = new URL(url);
  target.protocol = /^(?:https|wss):$/.test(url.protocol) ? "wss:" : "ws:";
  target.hash = "";
  return target;
}

function pinOf(fingerprint: string, { protocol, host }: URL): string {
  const pin = fingerprint.replaceAll(":", "").toUpperCase();
  if (!FINGERPRINT.test(pin)) {
    throw new MallcopError("config-invalid", {
      path: "mallcop.yaml",
      problem: "a certificate's fingerprint is not a SHA-256 in hex",
      advice: "Take the one that `openssl x509 -noout -fingerprint -sha256` prints.",
    });
  }
  if (protocol !== "wss:") throw untrusted(host, "a fingerprint is configured, and the address is not one of TLS");
  return pin;
}

/** An open connection, or why there is none. */
async function connect(
  target: URL,
  pin: string | undefined,
  limits: WebSocketLimits,
  { signal, userAgent, wire }: WebSocketParts,
): Promise<WebSocketConnection | MallcopError> {
  const { WebSocket: Socket } = await import("ws");
  signal.throwIfAborted();
  const options: ClientOptions = {
    // The certificate is then compared by us, before anything but the request to upgrade was sent.
    rejectUnauthorized: pin === undefined,
    followRedirects: false,
    handshakeTimeout: limits.handshakeMs,
    maxPayload: limits.maxMessageBytes,
    perMessageDeflate: false,
    headers: { "user-agent": userAgent },
    ...(wire && { createConnection: () => wire(target) }),
  };
  const socket = new Socket(target, options);
  const connection = new Connection(socket, target.host, limits, signal);
  return await new Promise((resolve) => {
    socket.once("upgrade", (response) => {
      const problem = pin === undefined ? undefined : mismatch(response, pin);
      if (problem === undefined) return;
      resolve(untrusted(target.host, problem));
      connection.close();
    });
    socket.once("open", () => resolve(connection));
    connection.onEnd((error) => resolve(error));
  });
}

function mismatch({ socket }: IncomingMessage, pin: string): string | undefined {
  const seen = socket instanceof TLSSocket ? socket.getPeerCertificate().fingerprint256 : undefined;
  if (seen === undefined) return "it showed no certificate";
  return seen.replaceAll(":", "") === pin ? undefined : `its fingerprint is ${seen}, which is not the one configured`;
}

class Connection implements WebSocketConnection {
  readonly #socket: WebSocket;
  readonly #waiting: string[] = [];
  #waitingChars = 0;
  #reader: PromiseWithResolvers<string> | undefined;
  #end: MallcopError | undefined;
  #told: ((error: MallcopError) => void) | undefined;
  closing: WebSocketConnection["closing"];

  constructor(socket: WebSocket, host: string, limits: WebSocketLimits, signal: AbortSignal) {
    this.#socket = socket;
    const stop = (): void => {
      this.#finish(new MallcopError("budget-exhausted"));
      socket.terminate();
    };
    signal.addEventListener("abort", stop, { once: true });
    socket.on("message", (data, isBinary) => {
      if (!isBinary) this.#take(String(data));
    });
    socket.on("error", (error) => this.#finish(troubleOf(error, host, limits)));
    socket.on("close", (code, reason) => {
      signal.removeEventListener("abort", stop);
      this.closing ??= { code, reason: reason.toString("utf8") };
      this.#finish(unreachable(host, `it ended the connection (${code})`));
    });
  }

  onEnd(tell: (error: MallcopError) => void): void {
    if (this.#end === undefined) this.#told = tell;
    else tell(this.#end);
  }

  send(text: string): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(text, () => {});
  }

  async receive(): Promise<string> {
    const next = this.#waiting.shift();
    this.#waitingChars -= next?.length ?? 0;
    if (this.#waiting.length === 0 && this.#socket.isPaused) this.#socket.resume();
    if (next !== undefined) return next;
    if (this.#end !== undefined) throw this.#end;
    this.#reader ??= Promise.withResolvers();
    return await this.#reader.promise;
  }

  close(): void {
    this.#socket.close();
    // A peer that does not answer the closing handshake must not keep the process.
    setTimeout(() => this.#socket.terminate(), 500).unref();
  }

  #take(text: string): void {
    const reader = this.#reader;
    this.#reader = undefined;
    if (reader !== undefined) {
      reader.resolve(text);
      return;
    }
    this.#waiting.push(text);
    this.#waitingChars += text.length;
    if (this.#waiting.length >= MOST_WAITING || this.#waitingChars >= MOST_WAITING_CHARS) this.#socket.pause();
  }

  #finish(error: MallcopError): void {
    if (this.#end !== undefined) return;
    this.#end = error;
    this.#told?.(error);
    this.#reader?.reject(error);
  }
}

/** Codes of OpenSSL and Node that say that a certificate is not to be trusted. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ALTNAME/;

function troubleOf(error: Error, host: string, limits: WebSocketLimits): MallcopError {
  const code = "code" in error ? String(error.code) : "";
  if (code === "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH")
    return new MallcopError("answer-too-large", {
      host,
      limit: `${Math.round(limits.maxMessageBytes / 1_000_000)} MB`,
    });
  if (CERTIFICATE.test(code)) return untrusted(host, networkTrouble(error).reason);
  const status = /^Unexpected server response: (\d{3})$/.exec(error.message)?.[1];
  if (status !== undefined) return unreachable(host, `it answered HTTP ${status} where a web socket was wanted`);
  if (/handshake has timed out/.test(error.message)) return unreachable(host, "it did not answer in time");
  return unreachable(host, networkTrouble(error).reason);
}

function unreachable(host: string, reason: string): MallcopError {
  return new MallcopError("vendor-unreachable", { host, reason });
}

function untrusted(host: string, reason: string): MallcopError {
  return new MallcopError("peer-untrusted", { host, reason });
}
