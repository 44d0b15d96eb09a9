/**
 * One lane per host: how many requests may be under way, how far apart they start, and until when the host wants to be left
 * alone. Whatever one request learns of a host holds for all of them.
 */
import type { Clock } from "./clock.ts";

export interface Lane {
  /**
   * Waits for a place, the pace and the gate, in this order, and takes the place.
   * @param spacingMs how long after this start the next one may come
   * @param fits judges every wait before it begins, and throws if it is too long: by the host's wish, or by our own pace
   */
  enter(spacingMs: number, signal: AbortSignal, fits: (waitMs: number, why: "gate" | "pace") => void): Promise<void>;
  /** Gives the place back. */
  leave(): void;
  /** The host wants to be left alone for so long. */
  close(ms: number): void;
}

/** @param waited is told every wait, in milliseconds */
export function createLane(clock: Clock, places: number, waited: (ms: number) => void): Lane {
  const queue: (() => void)[] = [];
  let free = places;
  let nextStart = 0;
  let closedUntil = 0;

  function leave(): void {
    const next = queue.shift();
    if (next === undefined) free += 1;
    else next();
  }

  async function takePlace(signal: AbortSignal): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const stop = () => {
      queue.splice(queue.indexOf(take), 1);
      reject(signal.reason);
    };
    const take = () => {
      signal.removeEventListener("abort", stop);
      resolve();
    };
    signal.addEventListener("abort", stop, { once: true });
    queue.push(take);
    return promise;
  }

  return {
    async enter(spacingMs, signal, fits) {
      signal.throwIfAborted();
      await takePlace(signal);
      try {
        // Asked anew after every wait: meanwhile somebody may have started, or have been told to slow down.
        for (;;) {
          const now = clock.monotonic();
          const wait = Math.max(nextStart, closedUntil) - now;
          if (wait <= 0) {
            nextStart = now + spacingMs;
            return;
          }
          fits(wait, closedUntil > nextStart ? "gate" : "pace");
          waited(wait);
          await clock.sleep(wait, signal);
        }
      } catch (error) {
        leave();
        throw error;
      }
    },
    leave,
    close(ms) {
      closedUntil = Math.max(closedUntil, clock.monotonic() + ms);
    },
  };
}
