/** Tables whose rows are patterns of audit actions, such as `protected_branch.*`. */

/** `*` stands for any run of characters. The first pattern that fits wins, so the special ones come first. */
export type Row<Value> = readonly [pattern: string, value: Value];

/** A log has a few hundred sorts of actions; what comes from outside could have any number. */
const MOST_REMEMBERED = 2048;

/** Looks an action up in rows with patterns, and remembers the answer. */
export function table<Value>(rows: readonly Row<Value>[]): (action: string) => Value | undefined {
  const compiled = rows.map(([pattern, value]) => ({ fits: matcher(pattern), value }));
  const found = new Map<string, Value | undefined>();
  return (action) => {
    const known = found.get(action);
    if (known !== undefined || found.has(action)) return known;
    const value = compiled.find((row) => row.fits(action))?.value;
    if (found.size >= MOST_REMEMBERED) found.clear();
    found.set(action, value);
    return value;
  };
}

function matcher(pattern: string): (action: string) => boolean {
  if (!pattern.includes("*")) return (action) => action === pattern;
  const source = pattern.split("*").map((part) => part.replace(/[.\\^$+?()[\]{}|]/g, "\\$&"));
  const regex = new RegExp(`^${source.join(".*")}$`);
  return (action) => regex.test(action);
}
