/**
 * Virtual time: it stands still while anything is being done, and jumps to whoever sleeps next once nothing is. So what happens
 * when does not depend on how fast this machine is, and a day takes no longer than its work.
 */
import type { Clock } from "../../src/connector/clock.ts";
import type { Instant } from "../../src/event/event.ts";

export interface VirtualClock extends Clock {
  /** Moves on to a time, if it is not later already. */
  reach(time: number): void;
  /** Keeps time standing while work goes on that node's own list of what is open does not show, such as a child process. */
  whileWorking<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Forgets whoever still sleeps: they belong to a run that was killed. */
  abandonSleepers(): void;
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** What may be open although nothing is being done. */
const IDLE: ReadonlySet<string> = new Set([
  "Timeout",
  "Immediate",
  "TCPServerWrap",
  "TTYWrap",
  "PipeWrap",
  "MessagePort",
]);

const TURNS = 10;

export function createVirtualClock(start: number): VirtualClock {
  let now = start;
  let working = 0;
  let watching = false;
  let sleepers: Sleeper[] = [];

  const isQuiet = (): boolean => working === 0 && process.getActiveResourcesInfo().every((kind) => IDLE.has(kind));

  /** Looks every few turns of the event loop: between two of them every promise has settled. */
  function watch(turns: number): void {
    const next = sleepers[0];
    watching = next !== undefined;
    if (next === undefined) return;
    const look = turns >= TURNS;
    if (look && isQuiet()) {
      sleepers = sleepers.slice(1);
      now = Math.max(now, next.at);
      next.wake();
    }
    const again = (): void => watch(look ? 0 : turns + 1);
    if (working > 0) setTimeout(again, 1);
    else setImmediate(again);
  }

  function queue(sleeper: Sleeper): void {
    const later = sleepers.findIndex(({ at }) => at > sleeper.at);
    sleepers.splice(later === -1 ? sleepers.length : later, 0, sleeper);
    if (watching) return;
    watching = true;
    setImmediate(() => watch(0));
  }

  return {
    now: () => now as Instant,
    monotonic: () => now - start,
    reach: (time) => {
      now = Math.max(now, time);
    },
    async whileWorking(work) {
      working += 1;
      try {
        return await work();
      } finally {
        working -= 1;
      }
    },
    abandonSleepers: () => {
      sleepers = [];
    },
    async sleep(ms, signal) {
      signal.throwIfAborted();
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const sleeper = { at: now + Math.max(0, ms), wake: resolve };
      const stop = (): void => {
        sleepers = sleepers.filter((one) => one !== sleeper);
        reject(signal.reason);
      };
      signal.addEventListener("abort", stop, { once: true });
      queue(sleeper);
      await promise.finally(() => signal.removeEventListener("abort", stop));
    },
  };
}
