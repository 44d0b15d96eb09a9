/** A transport for tests: loopback origins, virtual time, and no chance. */
import { createOriginPolicy } from "../../src/connector/origins.ts";
import { createTransport, type Limits, type Transport } from "../../src/connector/transport.ts";
import type { Instant } from "../../src/event/event.ts";
import { createFakeClock, type FakeClock } from "../support/fake-clock.ts";

export const START = Date.UTC(2026, 2, 11, 14);

export interface Arranged {
  readonly http: Transport;
  readonly clock: FakeClock;
  readonly run: AbortController;
  /** Virtual times at which requests went out, in milliseconds since the start. */
  readonly sentAt: readonly number[];
  readonly logged: readonly string[];
}

export interface Wishes {
  readonly limits?: Partial<Limits>;
  /** 1 (the default) makes every jitter as long as it can be. */
  readonly random?: number;
  /** The run's time, in milliseconds from the start. */
  readonly deadlineMs?: number;
  readonly secrets?: readonly string[];
  /** In place of the network. */
  readonly fetch?: typeof fetch;
}

/** @param reachable the origins that the configuration names */
export function aTransport(reachable: readonly string[], wishes: Wishes = {}): Arranged {
  const clock = createFakeClock(START);
  const run = new AbortController();
  const sentAt: number[] = [];
  const logged: string[] = [];
  const note = (message: string) => void logged.push(message);
  const http = createTransport({
    origins: createOriginPolicy(["{endpoint_url}"], { endpoint_url: reachable }),
    clock,
    random: () => wishes.random ?? 1,
    signal: run.signal,
    redact: (text) => (wishes.secrets ?? []).reduce((rest, secret) => rest.replaceAll(secret, "***"), text),
    log: { debug: note, info: note, warn: note },
    userAgent: "mallcop/0.0.0",
    fetch: (input, init) => {
      sentAt.push(clock.monotonic());
      return (wishes.fetch ?? fetch)(input, init);
    },
    ...(wishes.limits === undefined ? {} : { limits: wishes.limits }),
    ...(wishes.deadlineMs === undefined ? {} : deadline(START + wishes.deadlineMs)),
  });
  return { http, clock, run, sentAt, logged };
}

function deadline(ms: number): { deadline: () => Instant } {
  return { deadline: () => ms as Instant };
}

/** What was thrown; fails if nothing was. */
export async function failureOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (thrown) {
    return thrown;
  }
  throw new Error("nothing was thrown");
}

export function textOf(body: Uint8Array): string {
  return new TextDecoder().decode(body);
}
