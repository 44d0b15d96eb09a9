/** How the window's runs went: when, how long, what they added, and how much the repository grew by it. */
import type { RunRecord } from "../collect/run-record.ts";
import type { Instant } from "../event/event.ts";
import type { Window } from "./overview.ts";

export interface RunHistory {
  /** How many there were. */
  readonly count: number;
  /** The newest first. */
  readonly newest: readonly Run[];
  /** The longest time without a run, and until now; `undefined` without any. */
  readonly longestPause: { readonly from: Instant; readonly to: Instant } | undefined;
  /** Bytes of events that were added, per day of the window. */
  readonly bytesByDay: readonly number[];
  readonly bytes: number;
  /** Over the days since the first of these runs; of the first day nothing can be said yet. */
  readonly bytesPerDay: number | undefined;
}

export interface Run {
  readonly run: string;
  readonly command: RunRecord["command"];
  readonly started: Instant;
  readonly finished: Instant;
  readonly status: RunRecord["status"];
  readonly events: number;
  readonly bytes: number;
}

const DAY_MS = 86_400_000;
const MOST_RUNS = 12;

/** @param records oldest first */
export function runHistory(records: readonly RunRecord[], { from, to, days }: Window): RunHistory {
  const runs = records.map(runOf);
  const bytesByDay = Array.from({ length: days }, () => 0);
  for (const { finished, bytes } of runs) {
    const day = Math.min(days - 1, Math.floor((finished - from) / DAY_MS));
    bytesByDay[day] = (bytesByDay[day] ?? 0) + bytes;
  }
  const bytes = runs.reduce((sum, run) => sum + run.bytes, 0);
  const watched = to - (runs[0]?.started ?? to);
  return {
    count: runs.length,
    newest: runs.slice(-MOST_RUNS).reverse(),
    longestPause: longestPause(runs, to),
    bytesByDay,
    bytes,
    bytesPerDay: watched < DAY_MS ? undefined : bytes / (watched / DAY_MS),
  };
}

function runOf({ run, command, started, finished, status, batches }: RunRecord): Run {
  const sum = (pick: (batch: RunRecord["batches"][number]) => number) =>
    batches.reduce((total, batch) => total + pick(batch), 0);
  return {
    run,
    command,
    started,
    finished,
    status,
    events: sum(({ events }) => events),
    bytes: sum(({ bytes }) => bytes),
  };
}

function longestPause(runs: readonly Run[], now: Instant): RunHistory["longestPause"] {
  const ends = [...runs.map(({ started }) => started).slice(1), now];
  return runs
    .map(({ finished }, index) => ({ from: finished, to: ends[index] ?? now }))
    .reduce<RunHistory["longestPause"]>(
      (longest, pause) =>
        longest === undefined || pause.to - pause.from > longest.to - longest.from ? pause : longest,
      undefined,
    );
}
