/** Stands before a loopback server and passes every request on unchanged; a test may stop it there, or see it go by. */
import http from "node:http";
import type { AddressInfo } from "node:net";

export interface Passing {
  /** Counts all requests from 1. */
  readonly nth: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

export interface TollGate {
  readonly url: string;
  /** Called before a request is passed on; while its promise is open, the request waits. Set `undefined` to let all pass. */
  before: ((passing: Passing) => Promise<void> | void) | undefined;
  close(): Promise<void>;
}

export async function startTollGate(target: string): Promise<TollGate> {
  let count = 0;
  const server = http.createServer((request, response) => {
    pass(request, response).catch(() => response.destroy());
  });

  async function pass(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    count += 1;
    await gate.before?.({ nth: count, headers: request.headers, body: body.toString("utf8") });
    const { method, headers } = request;
    const onward = http.request(new URL(request.url ?? "/", target), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      answer.on("error", () => response.destroy()).on("aborted", () => response.destroy());
    });
    onward.on("error", () => response.destroy());
    onward.end(body);
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const gate: TollGate = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    before: undefined,
    close: async () =>
      await new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return gate;
}

/** For `before`: the request goes no further. */
export function forever(): Promise<never> {
  return new Promise(() => {});
}
