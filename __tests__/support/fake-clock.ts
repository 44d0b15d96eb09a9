/**
 * A clock whose time is virtual: a sleep takes no real time, and concurrent sleepers wake one after the other in the order
 * of their times, each only after what the one before set going has settled.
 */
import { setImmediate as turn } from "node:timers";
import type { Clock } from "../../src/connector/clock.ts";
import type { Instant } from "../../src/event/event.ts";

export interface FakeClock extends Clock {
  /** All sleeps asked for so far, in milliseconds, in order. */
  readonly slept: readonly number[];
  /** Moves time without anybody sleeping, such as for work that takes long; wakes whoever's time has come. */
  advance(ms: number): void;
}

interface Sleeper {
  readonly at: number;
  wake(): void;
}

/** @param start where virtual time begins: milliseconds since 1970, or RFC 3339. */
export function createFakeClock(start: number | string): FakeClock {
  const origin = typeof start === "number" ? start : Date.parse(start);
  if (!Number.isFinite(origin)) throw new TypeError("a fake clock starts at a time");
  const slept: number[] = [];
  const sleepers: Sleeper[] = [];
  let elapsed = 0;
  let ticking = false;

  // One sleeper per turn of the event loop: between two wake-ups all promises settle, and new sleepers can queue up.
  function tick(): void {
    const next = sleepers.shift();
    if (next === undefined) {
      ticking = false;
      return;
    }
    elapsed = Math.max(elapsed, next.at);
    next.wake();
    turn(tick);
  }

  function queue(sleeper: Sleeper): void {
    const later = sleepers.findIndex((other) => other.at > sleeper.at);
    sleepers.splice(later === -1 ? sleepers.length : later, 0, sleeper);
    if (ticking) return;
    ticking = true;
    turn(tick);
  }

  return {
    slept,
    now: () => (origin + elapsed) as Instant,
    monotonic: () => elapsed,
    advance: (ms) => {
      elapsed += ms;
    },
    sleep(ms, signal) {
      slept.push(ms);
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      if (signal.aborted) {
        reject(signal.reason);
        return promise;
      }
      const stop = () => {
        const index = sleepers.indexOf(sleeper);
        if (index !== -1) sleepers.splice(index, 1);
        reject(signal.reason);
      };
      const sleeper: Sleeper = {
        at: elapsed + Math.max(0, ms),
        wake() {
          signal.removeEventListener("abort", stop);
          resolve();
        },
      };
      signal.addEventListener("abort", stop, { once: true });
      queue(sleeper);
      return promise;
    },
  };
}
