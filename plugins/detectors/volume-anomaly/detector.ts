/** A day with far more events of one type than the busiest day before it. Told when the line is crossed, with the count so far. */
import type { Context, Detector, Draft } from "../../../src/detect/contract.ts";
import { say } from "../../../src/detect/say.ts";
import { isActivity } from "../../../src/detect/who.ts";
import type { CleanEvent } from "../../../src/event/clean-event.ts";

const DAY_MS = 86_400_000;

const detector: Detector = {
  *detect(events, context) {
    // Counted per page, so that the past is asked once for each day and type.
    const groups = new Map<string, CleanEvent[]>();
    for (const event of events) {
      if (!isActivity(event)) continue;
      const key = `${event.source} ${event.type} ${Math.floor(event.time / DAY_MS)}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [event]);
      else group.push(event);
    }
    for (const [key, group] of groups) {
      const draft = judge(key, group, context);
      if (draft !== undefined) yield draft;
    }
  },
};

export default detector;

function judge(
  key: string,
  group: readonly CleanEvent[],
  { memory, parameters, dailyCounts }: Context,
): Draft | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  const before = Number(memory.get(key)?.count ?? 0);
  const count = before + group.length;
  memory.set(key, { count }, (Math.floor(first.time / DAY_MS) + 3) * DAY_MS);
  const { factor = 1, least = 0, least_days: leastDays = 0 } = parameters;
  if (count < least) return undefined;
  const days = dailyCounts(first);
  if (days.length < leastDays) return undefined;
  const usual = busiest(days);
  if (count < factor * Math.max(usual, 1)) return undefined;
  const day = new Date(first.time).toISOString().slice(0, 10);
  const latest = group.at(-1) ?? first;
  return {
    key: ["volume", first.type, day],
    source: first.source,
    severity: "warn",
    title: say`Far more ${first.type} than usual`,
    why: say`${count} events of the type ${first.type} on ${day}, when ${usual} is a busy day; ${latest.actor} did the latest, ${latest.action}.`,
    next: say`See who did them. A migration or a loop explains itself; anything else needs a look at what was changed, read or deleted.`,
    events: [first, ...group.slice(1)],
    count,
  };
}

/** The busiest usual day: nine of ten are quieter. */
function busiest(days: readonly number[]): number {
  const sorted = [...days].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * 0.9)] ?? 0;
}
