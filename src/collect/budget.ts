/** The time a run may take. Collecting ends early enough that what was read can still be stored. */
import type { Clock } from "../connector/clock.ts";
import type { Instant } from "../event/event.ts";

export interface Budget {
  /** Aborts when collecting must stop. */
  readonly signal: AbortSignal;
  /** When collecting must stop. */
  readonly deadline: Instant;
  readonly exhausted: boolean;
  close(): void;
}

/** Kept back for deduplication, push and cursors, of a run of `totalMs`. */
export function reserveMs(totalMs: number): number {
  return Math.min(5 * 60_000, totalMs * 0.2);
}

/** Starts the time for collecting within a run of `totalMs` milliseconds; `cancelled` ends it early. */
export function startBudget(clock: Clock, totalMs: number, cancelled: AbortSignal): Budget {
  const end = new AbortController();
  const timer = new AbortController();
  const collectMs = totalMs - reserveMs(totalMs);
  clock.sleep(collectMs, timer.signal).then(
    () => end.abort(new DOMException("The time for this run is over.", "TimeoutError")),
    () => {},
  );
  const signal = AbortSignal.any([end.signal, cancelled]);
  return {
    signal,
    deadline: (clock.now() + collectMs) as Instant,
    get exhausted() {
      return signal.aborted;
    },
    close: () => timer.abort(),
  };
}
