/** Which rows of a stand-in's table a query gets to see: those that are there yet, within its timespan and its ingestion time. */
import { ingestionBounds } from "./kql/bounds.ts";
import type { StoredRow } from "./kql/run.ts";
import type { Query } from "./kql/syntax.ts";
import { sevenDigits } from "./kql/tokens.ts";
import type { KqlType, Value } from "./kql/values.ts";

export interface StandInRow {
  /** When it could be queried first, by the service's clock: milliseconds, or text with seven digits of a second. */
  readonly ingestedAt: number | string;
  /** When it really can be, in milliseconds: a little later. */
  readonly visibleAt?: number;
  readonly values: Readonly<Record<string, Value>>;
}

export interface StandInTable {
  readonly name: string;
  /** `analytics` unless said. */
  readonly plan?: "analytics" | "basic";
  readonly columns: Readonly<Record<string, KqlType>>;
  /** Read at every request, in order of ingestion. */
  readonly rows: readonly StandInRow[];
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** `<start>/<end>`, or `PT5M` and the like up to now. */
export function spanOf(given: unknown, now: number): Span | undefined {
  if (typeof given !== "string") return undefined;
  const [start = "", end] = given.split("/");
  if (end !== undefined) {
    const [from, to] = [Date.parse(start), Date.parse(end)];
    return Number.isNaN(from) || Number.isNaN(to) ? undefined : { from, to };
  }
  const [, days = 0, hours = 0, minutes = 0] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(given)?.map(Number) ?? [];
  const length = ((days || 0) * 24 + (hours || 0)) * 60 + (minutes || 0);
  return length === 0 ? undefined : { from: now - length * 60_000, to: now };
}

/** Prepared once: a test's table may be asked thousands of times. */
const prepared = new WeakMap<StandInRow, StoredRow & { readonly timeGenerated: number }>();

export function visibleRows(
  table: StandInTable,
  query: Query,
  span: Span | undefined,
  now: number,
): readonly StoredRow[] {
  const bounds = ingestionBounds(query);
  const { rows } = table;
  const found: StoredRow[] = [];
  for (let index = firstFrom(rows, bounds.from); index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined) break;
    const stored = storedOf(row);
    if (stored.ingestedAt > bounds.to) break;
    const { timeGenerated: time } = stored;
    if (
      (row.visibleAt ?? 0) <= now &&
      Date.parse(stored.ingestedAt) <= now &&
      (span === undefined || (time >= span.from && time < span.to))
    )
      found.push(stored);
  }
  return found;
}

/** The first row ingested at a time or after it, by halving. */
function firstFrom(rows: readonly StandInRow[], from: string): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row !== undefined && storedOf(row).ingestedAt < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function storedOf(row: StandInRow): StoredRow & { readonly timeGenerated: number } {
  const known = prepared.get(row);
  if (known !== undefined) return known;
  const text = typeof row.ingestedAt === "number" ? new Date(row.ingestedAt).toISOString() : row.ingestedAt;
  const ingestedAt = sevenDigits(text);
  const time = row.values.TimeGenerated;
  const timeGenerated = Date.parse(typeof time === "string" ? time : ingestedAt);
  const stored = { ingestedAt, timeGenerated, values: { TimeGenerated: ingestedAt, ...row.values } };
  prepared.set(row, stored);
  return stored;
}
