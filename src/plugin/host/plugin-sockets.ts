/**
 * The web sockets of one plugin. The host opens them, to declared hosts only, and carries frames over the pipe: one at a time to the
 * plugin, when it asks for the next. Whatever the plugin does, what it holds and sends has limits, and nothing waits for ever.
 */
import { MallcopError } from "../../connector/errors.ts";
import type { JsonObject } from "../../connector/shape.ts";
import type { OpenWebSocket, WebSocketConnection, WebSocketOptions } from "../../connector/websocket.ts";
import { toTold } from "./told-error.ts";

export interface SocketLimits {
  /** Open at the same time. */
  readonly open: number;
  /** Opened in all. */
  readonly opened: number;
  /** Of one frame that is sent. */
  readonly frameBytes: number;
  /** Of all that is sent. A peer that reads slowly has it kept in memory. */
  readonly sentBytes: number;
  /** How long the next frame is waited for, in milliseconds, before the plugin has to ask again: a sign that it still runs. */
  readonly patienceMs: number;
  /** How often it may ask again before the peer counts as silent. */
  readonly silentTurns: number;
}

export const SOCKET_LIMITS: SocketLimits = {
  open: 8,
  opened: 1000,
  frameBytes: 1_000_000,
  sentBytes: 32_000_000,
  patienceMs: 10_000,
  silentTurns: 12,
};

const MOST_WAIT_MS = 120_000;
/** What a frame costs besides its text, so that empty ones are not free. */
const FRAME_COST = 64;
const NOTHING_YET = Symbol("nothing yet");

interface Held {
  readonly host: string;
  readonly connection: WebSocketConnection;
  next: Promise<string> | undefined;
  waiting: boolean;
  silent: number;
}

export class PluginSockets {
  readonly #type: string;
  readonly #opener: OpenWebSocket;
  readonly #limits: SocketLimits;
  readonly #held = new Map<number, Held>();
  #opening = 0;
  #opened = 0;
  #sent = 0;
  #closed = false;

  /** @param type the plugin's, for messages */
  constructor(type: string, opener: OpenWebSocket, limits: Partial<SocketLimits> = {}) {
    this.#type = type;
    this.#opener = opener;
    this.#limits = { ...SOCKET_LIMITS, ...limits };
  }

  /** What a plugin can ask, by the method's name. All throw MallcopError `plugin-too-large` beyond a limit. */
  readonly methods: Readonly<Record<string, (argument: JsonObject) => unknown>> = {
    "websocket-open": (argument) => this.#open(argument),
    "websocket-send": ({ id, text }) => this.#send(id, text),
    "websocket-receive": ({ id }) => this.#receive(id),
    "websocket-close": ({ id }) => this.#close(Number(id)),
  };

  /** Ends all connections, also those that are still being opened. */
  closeAll(): void {
    this.#closed = true;
    for (const id of [...this.#held.keys()]) this.#close(id);
  }

  async #open({ url, ...options }: JsonObject): Promise<{ readonly id: number }> {
    const { open, opened } = this.#limits;
    if (this.#held.size + this.#opening >= open) throw this.#tooMuch(`${open} web sockets open at once`);
    if (this.#opened >= opened) throw this.#tooMuch(`${opened} web sockets in all`);
    this.#opened += 1;
    this.#opening += 1;
    try {
      const id = this.#opened;
      const connection = await this.#opener(String(url), optionsOf(options));
      const host = URL.parse(String(url))?.host ?? "";
      this.#held.set(id, { host, connection, next: undefined, waiting: false, silent: 0 });
      if (this.#closed) this.#close(id);
      return { id };
    } finally {
      this.#opening -= 1;
    }
  }

  #send(id: unknown, text: unknown): void {
    const { frameBytes, sentBytes } = this.#limits;
    const frame = String(text);
    const bytes = Buffer.byteLength(frame);
    this.#sent += bytes + FRAME_COST;
    if (bytes > frameBytes) throw this.#tooMuch(`${frameBytes} bytes in one frame of a web socket`);
    if (this.#sent > sentBytes) throw this.#tooMuch(`${sentBytes} bytes sent over web sockets`);
    const held = this.#held.get(Number(id));
    if (held === undefined) return;
    held.silent = 0;
    held.connection.send(frame);
  }

  /** A frame, nothing yet, or how the connection ended. */
  async #receive(id: unknown): Promise<object> {
    const held = this.#held.get(Number(id));
    if (held === undefined) return { ended: toTold(unreachable("the peer", "the connection was closed")) };
    if (held.waiting) throw new MallcopError("internal-error", { what: "a plugin waits twice for one frame" });
    held.waiting = true;
    try {
      held.next ??= held.connection.receive();
      const text = await this.#inTurn(held.next);
      if (text === NOTHING_YET) return this.#silent(held);
      held.next = undefined;
      held.silent = 0;
      return { text };
    } catch (thrown) {
      this.#close(Number(id));
      return { ended: toTold(thrown), ...(held.connection.closing && { closing: held.connection.closing }) };
    } finally {
      held.waiting = false;
    }
  }

  #silent(held: Held): object {
    const { patienceMs, silentTurns } = this.#limits;
    held.silent += 1;
    if (held.silent < silentTurns) return {};
    throw unreachable(held.host, `it sent nothing for ${Math.round((patienceMs * silentTurns) / 1000)} s`);
  }

  async #inTurn(next: Promise<string>): Promise<string | typeof NOTHING_YET> {
    let timer: NodeJS.Timeout | undefined;
    const nothing = new Promise<typeof NOTHING_YET>((resolve) => {
      timer = setTimeout(() => resolve(NOTHING_YET), this.#limits.patienceMs);
    });
    // It may end between two turns, when nobody waits.
    next.catch(() => {});
    try {
      return await Promise.race([next, nothing]);
    } finally {
      clearTimeout(timer);
    }
  }

  #close(id: number): void {
    const held = this.#held.get(id);
    this.#held.delete(id);
    held?.connection.close();
  }

  #tooMuch(limit: string): MallcopError {
    return new MallcopError("plugin-too-large", { type: this.#type, limit });
  }
}

function optionsOf({ fingerprint, waitMs }: JsonObject): WebSocketOptions {
  return {
    ...(fingerprint !== undefined && { fingerprint: String(fingerprint) }),
    ...(typeof waitMs === "number" && waitMs > 0 && { waitMs: Math.min(waitMs, MOST_WAIT_MS) }),
  };
}

function unreachable(host: string, reason: string): MallcopError {
  return new MallcopError("vendor-unreachable", { host, reason });
}
