/**
 * Names fields after what stands around them: the key before `=` or `:`, the word before, the unit behind, else the type.
 * Invariant: a name is small letters, digits and underscores, begins with a letter, and appears once in its pattern.
 */

import { VALUE } from "./skeleton.ts";
import type { Kind } from "./values.ts";

interface Place {
  readonly text: string;
  readonly kinds: ReadonlySet<Kind>;
  readonly spaced: boolean;
}

const LONGEST = 30;
/** Words that say nothing of what follows. */
const EMPTY = new Set(
  "a an the is are was were of to in on at by for from with as and or not be has have had id no".split(" "),
);
const KEY_MARKS = new Set(["=", ":", "[", "(", "<", "{", '"', "'", "#", "@", "*", "/", "-", ">"]);
const GENERIC: Readonly<Partial<Record<Kind, string>>> = {
  int: "number",
  num: "number",
  word: "name",
  quoted: "text",
  assigned: "value",
  empty: "value",
  bool: "flag",
  tail: "rest",
  json: "data",
};

export function fieldNames(places: readonly Place[]): (string | undefined)[] {
  const taken = new Set<string>();
  return places.map((place, index) => {
    if (place.text !== VALUE) return undefined;
    const name = keyBefore(places, index) ?? unitBehind(places, index) ?? generic(place);
    let free = name;
    for (let times = 2; taken.has(free); times += 1) free = `${name}_${times}`;
    taken.add(free);
    return free;
  });
}

/** The word right before, or the key before `=` and the like; `user ann`, `port=80`, `Address: 10.0.0.1`. */
function keyBefore(places: readonly Place[], index: number): string | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const text = places[at]?.text ?? "";
    const name = text === VALUE ? undefined : slug(text);
    if (name !== undefined) return EMPTY.has(name) ? undefined : name;
    if (text === VALUE || !KEY_MARKS.has(text)) return undefined;
  }
  return undefined;
}

/** `for 3 seconds`, `12 retries`: what was counted. */
function unitBehind(places: readonly Place[], index: number): string | undefined {
  const [place, next] = [places[index], places[index + 1]];
  const isNumber = place !== undefined && [...place.kinds].every((kind) => kind === "int" || kind === "num");
  if (!isNumber || next === undefined || !next.spaced || next.text === VALUE) return undefined;
  const name = slug(next.text);
  return name === undefined || EMPTY.has(name) ? undefined : name;
}

const generic = ({ kinds }: Place): string => {
  const [kind = "id"] = kinds;
  return kinds.size === 1 ? (GENERIC[kind] ?? kind) : "value";
};

function slug(text: string): string | undefined {
  const tail = text.split(/[.:/\\$]+/).at(-1) ?? "";
  const name = tail
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[_0-9]+|_+$/g, "")
    .slice(0, LONGEST);
  return /^[a-z][a-z0-9_]+$/.test(name) ? name : undefined;
}
