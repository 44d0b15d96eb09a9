/** A plugin's `ctx.websocket`: the host opens and holds the connections, and hands over one frame for each that is asked for. */
import { MallcopError } from "../../../connector/errors.ts";
import { isObject, type JsonObject } from "../../../connector/shape.ts";
import type { OpenWebSocket, WebSocketConnection } from "../../../connector/websocket.ts";
import type { Peer } from "../peer.ts";
import { fromTold } from "../told-error.ts";

export function createChildWebSocket(peer: Pick<Peer, "call" | "tell">): OpenWebSocket {
  return async (url, { fingerprint, waitMs } = {}) => {
    const { id } = answerOf(await peer.call("websocket-open", { url: String(url), fingerprint, waitMs }));
    return new ChildConnection(peer, id);
  };
}

class ChildConnection implements WebSocketConnection {
  readonly #peer: Pick<Peer, "call" | "tell">;
  readonly #id: unknown;
  #next: Promise<string> | undefined;
  #end: Error | undefined;
  closing: WebSocketConnection["closing"];

  constructor(peer: Pick<Peer, "call" | "tell">, id: unknown) {
    this.#peer = peer;
    this.#id = id;
  }

  send(text: string): void {
    this.#peer.tell("websocket-send", { id: this.#id, text: String(text) });
  }

  async receive(): Promise<string> {
    this.#next ??= this.#receive().finally(() => {
      this.#next = undefined;
    });
    return await this.#next;
  }

  close(): void {
    this.#peer.tell("websocket-close", { id: this.#id });
  }

  async #receive(): Promise<string> {
    while (this.#end === undefined) {
      const { text, ended, closing } = answerOf(await this.#peer.call("websocket-receive", { id: this.#id }));
      if (typeof text === "string") return text;
      if (isObject(closing)) this.closing = { code: Number(closing.code), reason: String(closing.reason) };
      if (ended !== undefined) this.#end = fromTold(ended);
    }
    throw this.#end;
  }
}

function answerOf(value: unknown): JsonObject {
  if (isObject(value)) return value;
  throw new MallcopError("internal-error", { what: "the host's answer is none of a web socket" });
}
