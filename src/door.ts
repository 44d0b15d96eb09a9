/** What both doors have in common: the process around a command. */

import type { Door } from "./commands/command.ts";
import { systemClock } from "./connector/clock.ts";
import type { MallcopError } from "./connector/errors.ts";
import { VERSION } from "./version.ts";

/** The parts of a door that the process itself gives. A first Ctrl-C or cancellation ends reading; what was read is stored. */
export function processDoor(): Omit<Door, "kind" | "cwd" | "present" | "complain" | "note" | "print" | "colour"> {
  const cancelled = new AbortController();
  const cancel = () => cancelled.abort(new DOMException("The run was cancelled.", "AbortError"));
  process.once("SIGINT", cancel);
  process.once("SIGTERM", cancel);
  // `mallcop … | head`: whoever read has seen enough, which is no mistake of anybody's.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    cancel();
  });
  return {
    env: process.env,
    clock: systemClock,
    random: Math.random,
    version: VERSION,
    signal: cancelled.signal,
    stdin: process.stdin,
    isTerminal: process.stderr.isTTY === true,
    isRead: process.stdout.isTTY === true,
    printed: async () => {
      if (!process.stdout.writableNeedDrain || cancelled.signal.aborted) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      process.stdout.once("drain", resolve);
      cancelled.signal.addEventListener("abort", () => resolve(), { once: true });
      await promise;
    },
    width: process.stdout.columns ?? 100,
  };
}

/** An error as text: where, what, what to do, and the anchor that explains it. */
export function errorText({ message, hint, code, docs, context: { at } }: MallcopError): string {
  return `${at === undefined ? "" : `${at}: `}${message}\n  ${hint}\n  ${code}: ${docs}`;
}

/** How long a request that nobody waits for any more (a cache service that hangs) may keep the process. */
const LINGER_MS = 2_000;

/** Leaves with a status once everything is written; the event loop ends by itself, or is ended. */
export function leave(status: number): void {
  process.exitCode = status;
  setTimeout(() => process.exit(), LINGER_MS).unref();
}
