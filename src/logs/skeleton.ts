/**
 * Lines with their values taken out. Invariant: what is made of a set of lines is the same in whatever order they come.
 */
import { scan, type Token } from "./scan.ts";
import type { Kind } from "./values.ts";

/** Stands for a value. */
export const VALUE = "\u0001";

export interface Part {
  /** A word or a mark as it stands; `VALUE` for a value. */
  readonly text: string;
  /** What it was in all lines so far. */
  readonly kinds: Set<Kind>;
  /** What follows the number of a size or a duration, the same in all lines so far; else empty. */
  unit: string;
  /** Whether a blank stands before it. */
  readonly spaced: boolean;
}

/** All lines that are the same once their values are out. */
export interface Skeleton {
  readonly key: string;
  readonly parts: readonly Part[];
  /** How many lines. */
  count: number;
  /** Different lines, at most `SAMPLES`, the least by code units. */
  readonly samples: string[];
}

const SAMPLES = 8;

/** Every line's parts, values out. */
function partsOf(text: string, tokens: readonly Token[]): Part[] {
  return tokens.map(({ kind, start, end }, index) => {
    const isConstant = kind === "word" || kind === "mark";
    return {
      text: isConstant ? text.slice(start, end) : VALUE,
      kinds: new Set([kind]),
      unit: unitOf(kind, text, start, end),
      spaced: index === 0 || start > (tokens[index - 1]?.end ?? 0),
    };
  });
}

/** Tells skeletons apart; the kinds of values do not count. */
function keyOf(text: string, tokens: readonly Token[]): string {
  let key = "";
  let before = 0;
  for (const { kind, start, end } of tokens) {
    if (start > before) key += " ";
    key += kind === "word" || kind === "mark" ? `${text.slice(start, end)}\u0000` : VALUE;
    before = end;
  }
  return key;
}

/** Collects lines into skeletons. */
export class Skeletons {
  readonly #byKey = new Map<string, Skeleton>();

  /** The skeleton that a line belongs to. */
  add(text: string): Skeleton {
    const tokens = scan(text);
    const key = keyOf(text, tokens);
    let skeleton = this.#byKey.get(key);
    if (skeleton === undefined) {
      skeleton = { key, parts: partsOf(text, tokens), count: 0, samples: [] };
      this.#byKey.set(key, skeleton);
    } else widen(skeleton.parts, text, tokens);
    skeleton.count += 1;
    keepLeast(skeleton.samples, text);
    return skeleton;
  }

  get size(): number {
    return this.#byKey.size;
  }

  /** Takes in those of other lines, which are not to be used any more. */
  absorb(other: Skeletons): void {
    for (const [key, from] of other.#byKey) {
      const known = this.#byKey.get(key);
      if (known === undefined) {
        this.#byKey.set(key, from);
        continue;
      }
      known.count += from.count;
      for (const [index, part] of known.parts.entries()) join(part, from.parts[index]);
      for (const sample of from.samples) keepLeast(known.samples, sample);
    }
  }

  /** Whether a line with the same look was added. */
  knows(text: string): boolean {
    return this.#byKey.has(keyOf(text, scan(text)));
  }

  /** In an order that does not depend on that of the lines. */
  all(): Skeleton[] {
    return [...this.#byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  }
}

function widen(parts: readonly Part[], text: string, tokens: readonly Token[]): void {
  for (const [index, { kind, start, end }] of tokens.entries()) {
    const part = parts[index];
    if (part === undefined || part.text !== VALUE) continue;
    part.kinds.add(kind);
    if (part.unit !== "" && part.unit !== unitOf(kind, text, start, end)) part.unit = "";
  }
}

function join(part: Part, other: Part | undefined): void {
  for (const kind of other?.kinds ?? []) part.kinds.add(kind);
  if (part.unit !== other?.unit) part.unit = "";
}

/** ` ms` of `12 ms`; nothing of what is more than a number and one unit. */
function unitOf(kind: Kind, text: string, start: number, end: number): string {
  if (kind !== "size" && kind !== "duration") return "";
  const unit = /^[+-]?\d+(?:\.\d+)?( ?[a-zA-Zµ]+)$/.exec(text.slice(start, Math.min(end, start + 40)));
  return unit?.[1] ?? "";
}

function keepLeast(samples: string[], text: string): void {
  const last = samples.at(-1);
  if (samples.length === SAMPLES && last !== undefined && text >= last) return;
  if (samples.includes(text)) return;
  let at = samples.length;
  while (at > 0 && text < (samples[at - 1] ?? "")) at -= 1;
  samples.splice(at, 0, text);
  if (samples.length > SAMPLES) samples.pop();
}
