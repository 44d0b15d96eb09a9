/** Adds up what became of records, reason by reason. */
import type { Counts } from "./report.ts";

export function sumCounts(list: readonly Counts[]): Counts {
  const start: Counts = {
    fetched: 0,
    derived: 0,
    new: 0,
    duplicate: 0,
    leftOut: {},
    rejected: {},
    held: 0,
    requests: 0,
  };
  return list.reduce(
    (sum, counts) => ({
      fetched: sum.fetched + counts.fetched,
      derived: sum.derived + counts.derived,
      new: sum.new + counts.new,
      duplicate: sum.duplicate + counts.duplicate,
      leftOut: sumByReason(sum.leftOut, counts.leftOut),
      rejected: sumByReason(sum.rejected, counts.rejected),
      held: sum.held + counts.held,
      requests: sum.requests + counts.requests,
    }),
    start,
  );
}

function sumByReason(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
}
