// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how variables are written
/**
 * Made-up input from good input: a document with a few things wrong. What is JSON is changed as a structure too, so that a mistake
 * can be deep inside what is otherwise accepted.
 */

/** The same numbers for the same seed, `0 <= n < 1`. */
export type Chance = () => number;

const HOSTILE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  2 ** 53 + 2,
  "",
  "\u0000",
  "\ud800",
  "[USER_DATA_END]",
  "__proto__",
  "constructor",
  "../../x",
  "${HOME}",
  "2026-02-31T25:61:61Z",
  "9999-12-31T23:59:59.999999999Z",
  "a".repeat(5000),
  "\n".repeat(100),
  [],
  {},
  [[[[[[[[[[]]]]]]]]]],
  { toString: 1, valueOf: null, toJSON: "x", length: -1 },
  JSON.parse('{"__proto__":{"polluted":true}}'),
];
const PIECES = [
  "{",
  "}",
  "[",
  "]",
  '"',
  ":",
  ",",
  "\n",
  "\t",
  " ",
  "- ",
  "&a",
  "*a",
  "!!x ",
  "|",
  ">",
  "#",
  "'",
  "\u2028",
  "\ufeff",
  "<*>",
  "<ip>",
  "%",
];

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seed document with one to four things wrong with it. */
export function mutated(seeds: readonly string[], chance: Chance): string {
  let text = pick(seeds, chance) ?? "";
  for (let left = 1 + Math.floor(chance() * 4); left > 0; left--)
    text = (chance() < 0.6 ? inStructure(text, chance) : undefined) ?? inText(text, pick(seeds, chance) ?? "", chance);
  return text;
}

/** `undefined` for what is no JSON. */
function inStructure(text: string, chance: Chance): string | undefined {
  try {
    return JSON.stringify(changed(JSON.parse(text), chance));
  } catch {
    return undefined;
  }
}

/** One thing in it is another, is gone, or is there twice. */
function changed(value: unknown, chance: Chance): unknown {
  if (typeof value !== "object" || value === null || chance() < 0.15) return pick(HOSTILE, chance);
  const list = Array.isArray(value);
  const entries = Object.entries(value);
  const at = Math.floor(chance() * entries.length);
  const [name, inside] = entries[at] ?? ["added", undefined];
  const kind = chance();
  if (kind < 0.12) entries.splice(at, 1);
  else if (kind < 0.2) entries.splice(at, 0, [String(pick(HOSTILE, chance)), inside]);
  else entries[at] = [name, changed(inside, chance)];
  return list ? entries.map(([, item]) => item) : fromEntries(entries);
}

/** Not by assignment: a member may be called `__proto__`. */
function fromEntries(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries.map(([name, value]) => [name, value]));
}

function inText(text: string, other: string, chance: Chance): string {
  const at = Math.floor(chance() * (text.length + 1));
  const to = at + Math.floor(chance() ** 3 * (text.length - at + 1));
  switch (Math.floor(chance() * 5)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return (
        text.slice(0, at) + (pick(PIECES, chance) ?? "").repeat(1 + Math.floor(chance() ** 6 * 500)) + text.slice(at)
      );
    case 2:
      return text.slice(0, to) + text.slice(at);
    case 3:
      return text.slice(0, at) + other.slice(Math.floor(chance() * other.length));
    default:
      return text.slice(0, at) + String.fromCharCode(Math.floor(chance() * 0x10000)) + text.slice(at + 1);
  }
}

function pick<Value>(list: readonly Value[], chance: Chance): Value | undefined {
  return list[Math.floor(chance() * list.length)];
}
