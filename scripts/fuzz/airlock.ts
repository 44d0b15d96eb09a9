/**
 * Tries to get a forged marker, a hidden character or a second meaning through the airlock. The judge is written without the
 * airlock's tables and without its matcher, so that a hole in those is seen here.
 */
import { mark, unmark } from "../../src/event/mark.ts";
import { inertJson } from "../../src/event/raw.ts";
import { NAME_LIMIT, sanitize } from "../../src/event/sanitize.ts";
import { createRandom, forge } from "./marker-grammar.ts";
import { looksForged, showsEverything } from "./marker-judge.ts";

const BEGIN = "[USER_DATA_BEGIN]";
const END = "[USER_DATA_END]";
const DEFAULT_CASES = 10_000_000;
const PROGRESS_EVERY = 1_000_000;
/** A record costs as much as everything else: every fourth seed is enough. */
const RAW_EVERY = 4;

export interface FuzzFailure {
  /** Run with this seed and one case to see it again. */
  readonly seed: number;
  readonly text: string;
  readonly problem: string;
}

/** Judges `n` made-up texts; case `i` depends on `seed + i` alone. Stops at the first failure. */
export function fuzzAirlock(n: number, seed: number, onProgress?: (done: number) => void): FuzzFailure | undefined {
  for (let index = 0; index < n; index++) {
    const own = (seed + index) >>> 0;
    const text = forge(createRandom(own));
    const problem = problemOf(text) ?? (own % RAW_EVERY === 0 ? problemOfRaw(text) : undefined);
    if (problem !== undefined) return { seed: own, text, problem };
    if (onProgress !== undefined && (index + 1) % PROGRESS_EVERY === 0) onProgress(index + 1);
  }
  return undefined;
}

/** Which promise about marked text a text breaks, if any. */
export function problemOf(text: string): string | undefined {
  const clean = sanitize(text, NAME_LIMIT);
  const marked: string = mark(clean);
  if (!marked.startsWith(BEGIN) || !marked.endsWith(END))
    return "the marked text does not begin and end with its markers";
  if (unmark(marked) !== clean) return "unmarking does not give the sanitized text";
  const inside = marked.slice(BEGIN.length, -END.length);
  const lower = inside.toLowerCase();
  if (lower.includes("[user_data_begin]") || lower.includes("[user_data_end]")) return "a marker is inside";
  if (looksForged(inside, "text")) return "something inside looks like a marker";
  if (!showsEverything(inside)) return "something inside is hidden";
  if (text.length * 10 <= NAME_LIMIT && readBack(inside) !== text)
    return "the text cannot be told from its sanitized form";
  return undefined;
}

/** Which promise about `raw` a text in a record breaks, if any. */
export function problemOfRaw(text: string): string | undefined {
  const raw = inertJson(JSON.stringify({ value: text }));
  const value: unknown = JSON.parse(raw);
  if (typeof value !== "object" || value === null || !("value" in value) || value.value !== text) {
    return "raw does not read back as the same value";
  }
  if (looksForged(raw, "json")) return "something in raw looks like a marker";
  return showsEverything(raw) ? undefined : "something in raw is hidden";
}

/** Reads the escapes of `sanitize` back. */
function readBack(text: string): string {
  return text.replace(/\\u\{([0-9A-F]{1,6})\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}

/** Prints what was done; `false` if a promise was broken. */
export function run({
  n = DEFAULT_CASES,
  seed = randomSeed(),
}: {
  readonly n?: number;
  readonly seed?: number;
}): boolean {
  console.log(`airlock: ${n} texts from seed ${seed}`);
  const started = performance.now();
  const rate = (done: number) => `${Math.round(done / ((performance.now() - started) / 1000))} a second`;
  const failure = fuzzAirlock(n, seed, (done) => console.log(`airlock: ${done} held, ${rate(done)}`));
  if (failure === undefined) {
    console.log(`airlock: all ${n} texts held, ${rate(n)}, seed ${seed}`);
    return true;
  }
  console.error(`airlock: ${failure.problem}\n  text: ${JSON.stringify(failure.text)}`);
  console.error(`  again: npm run fuzz -- airlock --seed ${failure.seed} --n 1`);
  return false;
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
