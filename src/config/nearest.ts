/** Finds the name that somebody probably meant; says nothing rather than something far-fetched. */

/** The closest of `names` to `typed`: at most a third of the letters differ, or it is a part of the name (`aws`). */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
  const wanted = plain(typed);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: { name: string; distance: number } | undefined;
  if (wanted.length > 64) return undefined;
  for (const name of names) {
    const isPart = wanted.length >= 3 && plain(name).includes(wanted);
    const distance = isPart ? limit : editDistance(wanted, plain(name));
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { name, distance };
  }
  return best?.name;
}

/** `lookbackHours`, `lookback-hours` and `lookback_hours` are the same slip. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + (same ? 0 : 1),
        swapped ? cell(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return cell(last, to.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
