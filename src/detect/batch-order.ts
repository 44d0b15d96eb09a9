/** The order in which batches are judged: that of their collection, as far as their names tell. */

/** By the day of collection in the name, then by the whole name. */
export function byDay(one: string, other: string): number {
  const [first, second] = [dayIn(one), dayIn(other)];
  if (first !== second) return first < second ? -1 : 1;
  return one < other ? -1 : 1;
}

function dayIn(file: string): string {
  return /(?:^|\/)(\d{4}\/\d\d(?:\/\d\d)?)(?:\/|\.jsonl$)/.exec(file)?.[1] ?? "";
}
