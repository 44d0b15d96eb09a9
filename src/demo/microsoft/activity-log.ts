/** The stand-in's Activity Log: the few filters that Azure accepts, its 90 days, and pages with the newest first. */
import type { Reply } from "../loopback.ts";
import { failure, paged, type StandInActivity, type Visit } from "./arm.ts";

const RETENTION_MS = 90 * 24 * 3_600_000;
const HOUR_MS = 3_600_000;
const PAGE = 200;

/** A range of time, alone or with one of four others; "no other syntax". */
const FILTER =
  /^eventTimestamp ge '([^']+)'(?: and eventTimestamp le '([^']+)')?(?: and (resourceGroupName|resourceUri|resourceProvider|correlationId) eq '([^']+)')?$/;

export function activityPage(visit: Visit): Reply {
  const { asked, options, subscription } = visit;
  const log = subscription === undefined ? options.tenantActivity : (subscription.activity ?? []);
  if (log === undefined)
    return failure(403, "AuthorizationFailed", "The client does not have authorization over scope '/'.");
  const [, ge = "", le, member, value] = FILTER.exec(asked.query.$filter ?? "") ?? [];
  const [from, to] = [Date.parse(ge), le === undefined ? options.clock() : Date.parse(le)];
  if (Number.isNaN(from) || Number.isNaN(to)) return failure(400, "BadRequest", "The filter is not supported.");
  if (from < options.clock() - RETENTION_MS) {
    return failure(400, "BadRequest", "The start time cannot be more than 90 days in the past.");
  }
  if (options.slowHours !== undefined && to - from > options.slowHours * HOUR_MS) {
    return failure(504, "GatewayTimeout", "The query did not end in time.");
  }
  const now = options.clock();
  const found = within(log, from, to)
    .filter(({ time, entry }) => (entry.visibleAt ?? time) <= now)
    .filter(({ entry }) => member === undefined || String(entry.record[member]) === value)
    .map(({ entry }) => entry.record);
  return paged(visit, found, options.pageSize ?? PAGE);
}

interface Indexed {
  readonly time: number;
  readonly entry: StandInActivity;
}

/** Newest first; made again when entries were added. */
const indexes = new WeakMap<readonly StandInActivity[], readonly Indexed[]>();

/** Both ends included, as Azure does. */
function within(log: readonly StandInActivity[], from: number, to: number): readonly Indexed[] {
  const known = indexes.get(log);
  const index = known?.length === log.length ? known : indexed(log);
  indexes.set(log, index);
  return index.slice(
    firstIndex(index, (time) => time <= to),
    firstIndex(index, (time) => time < from),
  );
}

function indexed(log: readonly StandInActivity[]): readonly Indexed[] {
  return log.map((entry) => ({ time: Date.parse(entry.record.eventTimestamp), entry })).sort((a, b) => b.time - a.time);
}

/** The first place, from the newest on, where `holds`; every later place holds too. */
function firstIndex(index: readonly Indexed[], holds: (time: number) => boolean): number {
  let [low, high] = [0, index.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(index[middle]?.time ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
