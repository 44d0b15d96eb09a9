/**
 * Keeps the sums of a public app in bounds: the whole internet may call it, from ever new addresses. The busiest callers of an
 * hour are told one by one, all others together; no call goes uncounted.
 */
import type { Json, LogPage } from "../../../src/connector/contract.ts";
import { isObject, type JsonObject, scalarText } from "../../../src/connector/shape.ts";

/** Callers told one by one, per hour. */
const MOST = 200;

export async function* boundedSums(pages: AsyncIterable<LogPage>): AsyncGenerator<LogPage> {
  const hours = new Map<string, JsonObject[]>();
  for await (const { records } of pages) {
    for (const record of records.filter(isObject)) {
      const hour = scalarText(record.Window);
      const known = hours.get(hour);
      if (known === undefined) hours.set(hour, [record]);
      else known.push(record);
    }
  }
  for (const sums of hours.values()) yield { records: boundedHour(sums) };
}

function boundedHour(sums: readonly JsonObject[]): readonly JsonObject[] {
  if (sums.length <= MOST) return sums;
  const keys = new Map(sums.map((sum) => [sum, JSON.stringify(sum.Group)]));
  const keyOf = (sum: JsonObject): string => keys.get(sum) ?? "";
  // Equal counts need an order too, or the choice would change from reading to reading.
  const sorted = [...sums].sort((a, b) => countOf(b) - countOf(a) || (keyOf(a) < keyOf(b) ? -1 : 1));
  return [...sorted.slice(0, MOST), ...together(sorted.slice(MOST))];
}

/** One sum per app and class of status. */
function together(sums: readonly JsonObject[]): readonly JsonObject[] {
  const groups = new Map<
    string,
    { readonly first: JsonObject; count: number; callers: number; start: string; end: string }
  >();
  for (const sum of sums) {
    const group = JSON.stringify([sum.ContainerAppName || null, sum.EnvironmentName || null, classOf(sum)]);
    const known = groups.get(group);
    const [start, end] = [scalarText(sum.First), scalarText(sum.Last)];
    if (known === undefined) groups.set(group, { first: sum, count: countOf(sum), callers: 1, start, end });
    else {
      known.count += countOf(sum);
      known.callers += 1;
      if (start < known.start) known.start = start;
      if (end > known.end) known.end = end;
    }
  }
  return [...groups.values()].map(({ first, count, callers, start, end }) => ({
    Table: first.Table,
    Workspace: first.Workspace,
    Window: first.Window,
    ContainerAppName: first.ContainerAppName,
    EnvironmentName: first.EnvironmentName,
    StatusCode: classOf(first),
    ClientIp: "others",
    Callers: callers,
    Count: count,
    First: start,
    Last: end,
    Group: [
      first.Window ?? null,
      first.ContainerAppName || null,
      first.EnvironmentName || null,
      classOf(first),
      "others",
    ] as Json,
  }));
}

/** `4xx`; denied calls stand for themselves. */
function classOf({ StatusCode }: JsonObject): string {
  const code = scalarText(StatusCode ?? "");
  return code === "401" || code === "403" ? code : /^[1-5]\d\d$/.test(code) ? `${code[0]}xx` : "0";
}

function countOf({ Count }: JsonObject): number {
  return typeof Count === "number" ? Count : Number(Count) || 0;
}
