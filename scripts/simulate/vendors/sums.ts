/** Records that are only counted: every one of them has to be in exactly one sum, and no sum may count more than there was. */
import type { Flaw, StoredEvent } from "../judge.ts";
import type { Counted, Found } from "./vendor.ts";

export interface Sum {
  readonly group: string;
  /** Of the time at which the vendor took records in; the end is not included. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const DAY = 86_400_000;

export function misCounted(
  counted: readonly Counted[],
  { events, gaps, watch }: Found,
  type: string,
  sumOf: (event: StoredEvent) => Sum,
): readonly Flaw[] {
  const [first] = counted;
  if (first === undefined) return [];
  const place = { kind: "miscounted", where: `${first.instance}/${first.feed}` } as const;
  const mine = events.filter(
    ({ event_type, metadata }) =>
      event_type === type && metadata.connector === first.instance && metadata.feed === first.feed,
  );
  const sums = Map.groupBy(mine.map(sumOf), ({ group, from, to }) => `${group} ${iso(from)} to ${iso(to)}`);
  const flaws: Flaw[] = [];
  const watchedFrom = watch.firstOf(first.instance);
  const seen = new Map<Counted, number>();
  for (const [span, parts] of sums) {
    const [{ group, from, to } = { group: "", from: 0, to: 0 }] = parts;
    const inside = counted.filter((one) => one.group === group && one.axisTime >= from && one.axisTime < to);
    const sum = parts.reduce((total, { count }) => total + count, 0);
    if (sum !== inside.length) flaws.push({ ...place, what: `${span}: ${sum} counted, ${inside.length} taken in` });
    for (const one of inside) seen.set(one, (seen.get(one) ?? 0) + 1);
  }
  for (const one of counted) {
    const times = seen.get(one) ?? 0;
    const owed = one.axisTime >= watchedFrom && one.axisTime <= watch.last - DAY;
    const inGap = gaps.some(
      ({ instance, feed, from, to }) =>
        instance === one.instance && feed === one.feed && one.axisTime >= from && one.axisTime < to,
    );
    const what = `${one.group}, taken in at ${iso(one.axisTime)}, is in ${times} sums`;
    if (times > 1) flaws.push({ ...place, kind: "doubled", what });
    if (times === 0 && owed && !inGap) flaws.push({ ...place, kind: "lost", what });
  }
  return flaws;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
