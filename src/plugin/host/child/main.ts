/** The plugin child's door: one pipe to the host, and nothing else that matters. Ends when the host is gone. */
import { Socket } from "node:net";
import { Peer } from "../peer.ts";
import { Server } from "./serve.ts";

const PIPE = 3;
/** From the host, whose answers are capped where they are read. */
const MOST_BYTES = 200_000_000;

export function main(): void {
  const exit = process.exit.bind(process);
  const server = new Server();
  server.peer = new Peer(new Socket({ fd: PIPE, readable: true, writable: true }), {
    serve: (method, argument) => server.serve(method, argument),
    maxLineBytes: MOST_BYTES,
    onEnd: () => exit(0),
  });
}
