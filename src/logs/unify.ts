/**
 * Makes patterns of a group's skeletons: one, where one can tell them all, else some alternates.
 * Invariant: every sample of the group matches one of the group's patterns; whoever makes patterns has replayed them.
 */

import { fieldNames } from "./field-names.ts";
import { Matcher } from "./matcher.ts";
import type { Group } from "./mine.ts";
import type { HoleType, Pattern, Piece } from "./pattern.ts";
import { type Part, type Skeleton, VALUE } from "./skeleton.ts";
import type { Kind } from "./values.ts";

/** A place in the making of a pattern. */
export interface Slot {
  /** A constant, or `VALUE`. */
  readonly text: string;
  readonly kinds: ReadonlySet<Kind>;
  /** Whether it may take several words, or nothing. */
  readonly wide: boolean;
  readonly spaced: boolean;
  readonly unit: string;
}

const MOST_ALTERNATES = 12;
const LONGEST_ALIGNED = 128;

export function patternsOf({ skeletons }: Pick<Group, "skeletons">): Pattern[] {
  let open: readonly Skeleton[] = skeletons;
  const patterns: Pattern[] = [];
  const matcher = new Matcher();
  while (open.length > 0 && patterns.length < MOST_ALTERNATES) {
    const pattern = patternOf(unifyAll(open, patterns.length === 0 ? "wide" : "narrow"));
    if (matcher.add(pattern, patterns.length) === undefined) patterns.push(pattern);
    const left = open.filter((skeleton) => skeleton.samples.some((sample) => matcher.match(sample) === undefined));
    // No progress: the first one of the rest is told on its own, and if even that does not match, it is left out.
    if (left.length === open.length) {
      const [first, ...others] = left;
      if (first === undefined) break;
      const own = patternOf(slotsOf(first.parts));
      if (matcher.add(own, patterns.length) === undefined) patterns.push(own);
      open = others.filter((skeleton) => skeleton.samples.some((sample) => matcher.match(sample) === undefined));
    } else open = left;
  }
  return patterns;
}

function slotsOf(parts: readonly Part[]): Slot[] {
  return parts.map(({ text, kinds, spaced, unit }) => ({ text, kinds, wide: kinds.has("tail"), spaced, unit }));
}

/** Unifies as many of the skeletons as leave enough of the line standing. */
function unifyAll(skeletons: readonly Skeleton[], mode: "wide" | "narrow"): Slot[] {
  const [first, ...others] = skeletons;
  let slots = slotsOf(first?.parts ?? []);
  for (const { parts } of others) {
    const same = unifyEqual(slots, parts);
    const unified = same ?? (mode === "wide" ? unifyAligned(slots, slotsOf(parts)) : undefined);
    if (unified !== undefined) slots = unified;
  }
  return slots;
}

/** Place by place, if there are as many and only words and values differ. */
function unifyEqual(slots: readonly Slot[], parts: readonly Part[]): Slot[] | undefined {
  if (slots.length !== parts.length) return undefined;
  const unified: Slot[] = [];
  for (const [index, slot] of slots.entries()) {
    const part = parts[index];
    if (part === undefined || slot.wide || part.spaced !== slot.spaced) return undefined;
    if (part.text === slot.text && part.text !== VALUE) unified.push(slot);
    else if (part.kinds.has("mark") || (slot.text !== VALUE && slot.kinds.has("mark"))) return undefined;
    else unified.push({ ...slot, text: VALUE, kinds: joinKinds(slot, part), unit: joinUnits(slot, part) });
  }
  return unified;
}

const joinKinds = (a: Pick<Slot, "kinds">, b: Pick<Slot, "kinds">): Set<Kind> => new Set([...a.kinds, ...b.kinds]);
const joinUnits = (a: Pick<Slot, "unit">, b: Pick<Slot, "unit">): string => (a.unit === b.unit ? a.unit : "");

/** By their longest common sequence; what differs becomes a wide hole. `undefined` if too little is left. */
function unifyAligned(a: readonly Slot[], b: readonly Slot[]): Slot[] | undefined {
  if (a.length > LONGEST_ALIGNED || b.length > LONGEST_ALIGNED) return undefined;
  const pairs = commonSlots(a, b);
  const unified: Slot[] = [];
  let [i, j] = [0, 0];
  for (const [nextA, nextB] of [...pairs, [a.length, b.length] as const]) {
    const [gapA, gapB] = [a.slice(i, nextA), b.slice(j, nextB)];
    if (gapA.length > 0 || gapB.length > 0) unified.push(holeFor(gapA, gapB));
    const slot = a[nextA];
    const other = b[nextB];
    if (slot !== undefined && other !== undefined) {
      const joined = { kinds: joinKinds(slot, other), unit: joinUnits(slot, other), wide: slot.wide || other.wide };
      unified.push({ ...slot, ...joined });
    }
    [i, j] = [nextA + 1, nextB + 1];
  }
  const merged = joinWide(unified);
  const words = (slots: readonly Slot[]): number =>
    slots.filter(({ kinds, text }) => text !== VALUE && kinds.has("word")).length;
  return words(merged) >= 2 && words(merged) * 2 >= Math.min(words(a), words(b)) ? merged : undefined;
}

function holeFor(a: readonly Slot[], b: readonly Slot[]): Slot {
  const all = [...a, ...b];
  const kinds = new Set(all.flatMap((slot) => [...slot.kinds]));
  const one =
    a.length > 0 &&
    b.length > 0 &&
    [a, b].every((gap) => gap.every(({ spaced, wide }, at) => !wide && (at === 0 || !spaced)));
  const spaced =
    (a.length === 0 ? false : (a[0]?.spaced ?? false)) && (b.length === 0 ? false : (b[0]?.spaced ?? false));
  kinds.delete("mark");
  return {
    text: VALUE,
    kinds: a.length + b.length === 2 ? kinds : new Set([...kinds, "word"]),
    wide: !one,
    spaced,
    unit: "",
  };
}

/** A wide hole takes the values beside it. */
function joinWide(slots: readonly Slot[]): Slot[] {
  const joined: Slot[] = [];
  for (const slot of slots) {
    const before = joined.at(-1);
    if (
      before !== undefined &&
      before.text === VALUE &&
      slot.text === VALUE &&
      (before.wide || slot.wide || !slot.spaced)
    ) {
      joined[joined.length - 1] = {
        ...before,
        wide: before.wide || slot.wide,
        kinds: new Set([...before.kinds, ...slot.kinds, "word"]),
        unit: "",
      };
    } else joined.push(slot);
  }
  return joined;
}

/** Pairs of equal places, as many as there can be. */
function commonSlots(a: readonly Slot[], b: readonly Slot[]): [number, number][] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  const weigh = (i: number, j: number): number => {
    const [one, other] = [a[i], b[j]];
    if (one === undefined || other === undefined || one.text !== other.text || one.spaced !== other.spaced) return 0;
    return one.kinds.has("word") && one.text !== VALUE ? 4 : 1;
  };
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const weight = weigh(i, j);
      const skip = Math.max(at(i + 1, j), at(i, j + 1));
      best[i * width + j] = weight > 0 ? Math.max(skip, at(i + 1, j + 1) + weight) : skip;
    }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    const weight = weigh(i, j);
    if (weight > 0 && at(i, j) === at(i + 1, j + 1) + weight) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** The types that tell a set of kinds, the narrowest first. */
const TYPES: readonly (readonly [HoleType, readonly Kind[]])[] = [
  ["int", ["int"]],
  ["num", ["int", "num"]],
  ["size", ["size", "int", "num"]],
  ["duration", ["duration", "int", "num"]],
  ["status", ["status", "int"]],
  ["time", ["time"]],
  ["ip", ["ip"]],
  ["host", ["host", "ip"]],
  ["uuid", ["uuid"]],
  ["hex", ["hex", "int"]],
  ["email", ["email"]],
  ["url", ["url"]],
  ["path", ["path"]],
  ["json", ["json"]],
  ["word", ["bool"]],
  ["id", ["id", "int", "num", "hex", "uuid", "ip", "host", "email"]],
  ["rest", ["tail"]],
  ["string", ["quoted"]],
];

export function typeOf({ kinds, wide }: Pick<Slot, "kinds" | "wide">): HoleType {
  if (kinds.has("tail") || wide) return "rest";
  if (kinds.has("empty")) return "string";
  const type = TYPES.find(([, takes]) => [...kinds].every((kind) => takes.includes(kind)));
  if (type !== undefined) return type[0];
  if (kinds.has("quoted") || kinds.has("json")) return "string";
  return kinds.has("size") || kinds.has("status") || kinds.has("duration") || kinds.has("time") ? "rest" : "any";
}

function patternOf(slots: readonly Slot[]): Pattern {
  const names = fieldNames(slots);
  const pieces: Piece[] = [];
  let literal = "";
  for (const [index, slot] of slots.entries()) {
    if (slot.spaced && index > 0) literal += " ";
    if (slot.text !== VALUE) {
      literal += slot.text;
      continue;
    }
    const type = typeOf(slot);
    const before = pieces.at(-1);
    if (literal === "" && before !== undefined && "hole" in before) {
      // Nothing between two holes: one takes both.
      pieces[pieces.length - 1] = { ...before, hole: before.hole === "rest" || type === "rest" ? "rest" : "any" };
      continue;
    }
    if (literal !== "") pieces.push({ literal });
    literal = slot.wide ? "" : slot.unit;
    pieces.push({ hole: literal === "" ? type : "num", name: names[index] });
  }
  if (literal !== "") pieces.push({ literal });
  return pieces;
}
