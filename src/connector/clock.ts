/** Time as an argument: whoever waits or asks for the time does it through a `Clock`, so that tests never wait for real. */
import type { Instant } from "../event/event.ts";

export interface Clock {
  /** The time of day, in milliseconds since 1970; may jump when the machine's clock is set. */
  now(): Instant;
  /** Milliseconds since some fixed point; never goes back. For measuring how long something takes. */
  monotonic(): number;
  /** Waits. Rejects with the signal's reason as soon as the signal aborts, also if it was aborted before. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now() as Instant,
  monotonic: () => performance.now(),
  sleep(ms, signal) {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    if (signal.aborted) {
      reject(signal.reason);
      return promise;
    }
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal.addEventListener("abort", stop, { once: true });
    return promise;
  },
};
