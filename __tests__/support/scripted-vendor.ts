/** A vendor whose every answer a test writes, down to the bytes, on a real HTTP server; it remembers what was asked of it. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface ScriptedVendor extends AsyncDisposable {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly asked: readonly Asked[];
}

/** Answers one request; `turn` counts them from 1. */
export type Answer = (response: ServerResponse, asked: Asked, turn: number) => void;

export async function startScriptedVendor(answer: Answer): Promise<ScriptedVendor> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    collect(request).then((body) => {
      const { method = "", url = "", headers } = request;
      const question = { method, path: url, headers, body };
      asked.push(question);
      answer(response, question, asked.length);
    }, noticeNothing);
  });
  const { promise: listening, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await listening;
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    async [Symbol.asyncDispose]() {
      const { promise: closed, resolve: done } = Promise.withResolvers<void>();
      server.close(() => done());
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Answers in the order given, and with the last one from then on. */
export function inTurn(...answers: readonly Answer[]): Answer {
  return (response, asked, turn) => answers[Math.min(turn, answers.length) - 1]?.(response, asked, turn);
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));
  };
}

async function collect(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}

/** A request that its sender broke off is no answer's business. */
function noticeNothing(): void {}
