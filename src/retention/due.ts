/** Which months are due by their age: for one file in place of their batches, or to go. */
import type { Instant } from "../event/event.ts";
import type { EventMonth } from "../store/event-months.ts";

export interface DueRules {
  readonly now: Instant;
  /** `undefined`: events are kept for ever. */
  readonly retentionDays: number | undefined;
  /** Only these instances; all by default, also those that are configured no more. */
  readonly instances?: ReadonlySet<string>;
}

export interface Due {
  readonly month: EventMonth;
  readonly what: "compact" | "delete";
}

const DAY_MS = 86_400_000;
/** Batches lie in the month in which they were collected, so a month that is over gets no more, but for clocks that are wrong. */
const SETTLED_DAYS = 30;
/** What mallcop itself writes: whatever else lies there is left alone. */
const INSTANCE = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** Oldest first. */
export function dueMonths(months: readonly EventMonth[], rules: DueRules): readonly Due[] {
  const { now, retentionDays, instances } = rules;
  return months
    .filter(({ instance }) => INSTANCE.test(instance) && (instances?.has(instance) ?? true))
    .flatMap((month): Due[] => {
      const end = endOf(month.month);
      if (end + SETTLED_DAYS * DAY_MS > now) return [];
      const expired = retentionDays !== undefined && end + retentionDays * DAY_MS <= now;
      if (expired && (month.folder ?? month.events) !== undefined) return [{ month, what: "delete" }];
      return month.folder === undefined ? [] : [{ month, what: "compact" }];
    })
    .toSorted((a, b) => (a.month.month === b.month.month ? 0 : a.month.month < b.month.month ? -1 : 1));
}

/** The first moment after a month. */
function endOf(month: string): number {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return Date.UTC(year, number);
}
