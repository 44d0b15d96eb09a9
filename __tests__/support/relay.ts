/** A vendor on this machine whose audit log is read over web sockets, for whoever has the token; see plugins/folders/relay. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocketServer } from "ws";

export const RELAY_TOKEN = "relay-token-0123456789abcdef";

export interface RelayEntry {
  readonly id: string;
  readonly who: string;
  readonly at: string;
}

export interface Relay {
  readonly url: string;
  /** Frames that came, as they came. */
  readonly asked: readonly string[];
  /** Connections that are open now, and the most that were at any time. */
  readonly open: number;
  readonly most: number;
  /** Resolves once nobody is connected. */
  deserted(): Promise<void>;
  close(): Promise<void>;
}

/** @param options `silent`: greets, and never answers */
export async function startRelay(
  pages: () => readonly (readonly RelayEntry[])[],
  { silent = false }: { readonly silent?: boolean } = {},
): Promise<Relay> {
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  const asked: string[] = [];
  let most = 0;
  sockets.on("connection", (socket) => {
    most = Math.max(most, sockets.clients.size);
    socket.send(JSON.stringify({ hello: "relay" }));
    socket.on("message", (data) => {
      asked.push(String(data));
      if (silent) return;
      const { id, page = 0, token } = JSON.parse(String(data));
      const entries = token === RELAY_TOKEN ? pages()[Number(page) - 1] : undefined;
      const more = pages().length > Number(page) && { next: String(Number(page) + 1) };
      socket.send(
        JSON.stringify(entries === undefined ? { id, ok: false } : { id, ok: true, result: { entries, ...more } }),
      );
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    get open() {
      return sockets.clients.size;
    },
    get most() {
      return most;
    },
    async deserted() {
      await Promise.all([...sockets.clients].map(async (socket) => await once(socket, "close")));
    },
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.close();
      await once(server, "close");
    },
  };
}
