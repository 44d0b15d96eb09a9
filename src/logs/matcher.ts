/**
 * Matches lines against thousands of templates at once, and takes their fields out.
 *
 * The templates form one tree. From a node, text goes on by a literal, or by a hole whose end depends on the line alone, never
 * on what comes later: so a node is entered at most once per line, nothing is tried twice, and the time for a line is linear
 * in its length whatever the templates or the line are. Of several templates that match, the more specific one wins: literal
 * before choice before typed hole before open hole, at the first place where they differ; their order does not count.
 */
import { BEYOND, codeAt, hold } from "./at-hand.ts";
import type { Pattern } from "./pattern.ts";
import { Places } from "./places.ts";
import { addPattern, type Hole, type Match, type Node, newNode } from "./template-tree.ts";
import { digitsEnd, timeEnd } from "./times.ts";

export type { Match, Slot } from "./template-tree.ts";

export class Matcher {
  readonly #root = newNode();
  #text = "";
  #spans: number[] = [];
  #depth = 0;

  /** @returns the number of the template that already has this very pattern, which then keeps it */
  add(pattern: Pattern, template: number): number | undefined {
    return addPattern(this.#root, pattern, template);
  }

  /**
   * Where each slot of the last match starts and ends, two numbers a slot. Good until the next match.
   */
  get spans(): readonly number[] {
    return this.#spans;
  }

  /**
   * @param text a clean line: no control characters, single blanks
   * @param from where in it the message begins, which is matched to the end
   */
  match(text: string, from = 0): Match | undefined {
    this.#text = text;
    hold(text);
    this.#depth = 0;
    return this.#walk(this.#root, from);
  }

  #walk(node: Node, at: number): Node["end"] {
    const text = this.#text;
    if (at === text.length && node.end !== undefined) return node.end;
    const held = codeAt(at);
    const code = held === BEYOND ? text.charCodeAt(at) : held;
    // Most nodes go on by one literal: a look-up for each would be the dearest part of it.
    const literal = code === node.firstCode ? node.first : node.literals?.get(code);
    if (literal !== undefined && (literal.text.length === 1 || text.startsWith(literal.text, at))) {
      const end = this.#walk(literal.node, at + literal.text.length);
      if (end !== undefined) return end;
    }
    const { choices, holes } = node;
    for (let index = 0; choices !== undefined && index < choices.length; index += 1) {
      const choice = choices[index];
      if (choice === undefined) continue;
      const { words, node: next } = choice;
      const word = words.find((candidate) => text.startsWith(candidate, at));
      const end = word === undefined ? undefined : this.#take(next, at, at + word.length);
      if (end !== undefined) return end;
    }
    // Counted loops: this is where the time goes.
    for (let index = 0; holes !== undefined && index < holes.length; index += 1) {
      const hole = holes[index];
      if (hole === undefined) continue;
      const stop = this.#holeEnd(hole, at);
      const end = stop < 0 ? undefined : this.#take(hole.node, at, stop);
      if (end !== undefined) return end;
    }
    return undefined;
  }

  #take(node: Node, from: number, to: number): Node["end"] {
    const depth = this.#depth;
    this.#spans[depth] = from;
    this.#spans[depth + 1] = to;
    this.#depth = depth + 2;
    const end = this.#walk(node, to);
    if (end === undefined) this.#depth = depth;
    return end;
  }

  #holeEnd(hole: Hole, at: number): number {
    if (hole.type === "int" || hole.type === "num") return numberEnd(at, hole.type === "num");
    if (hole.type === "time") return timeEnd(this.#text, at);
    const { takes } = hole;
    if (takes === undefined) return wideEnd(this.#text, at, hole);
    const end = SCRATCH.endAt(this.#text, at);
    return end >= 0 && takes.has(SCRATCH.kindAt(at)) ? end : -1;
  }
}

/** Digits with a sign or without, and for `num` a fraction. What may follow is the next literal's business. */
function numberEnd(at: number, fraction: boolean): number {
  const code = codeAt(at);
  const from = code === 45 || code === 43 ? at + 1 : at;
  const end = digitsEnd(from);
  if (end === from) return -1;
  if (!fraction || codeAt(end) !== 46) return end;
  const all = digitsEnd(end + 1);
  return all > end + 1 ? all : end;
}

function wideEnd(text: string, at: number, { type, stop, last, closes }: Hole): number {
  if (type === "json") return codeAt(at) === 123 && text.endsWith("}") ? text.length : -1;
  if (type === "rest" || type === "string") {
    if (!last) return text.indexOf(stop, at);
    const end = text.length - stop.length;
    return end >= at && text.endsWith(stop) ? end : -1;
  }
  const blank = SCRATCH.blankAt(text, at);
  let end = blank;
  if (stop !== "") {
    end = closes ? blank - stop.length : text.indexOf(stop, at + 1);
    if (end + stop.length > blank || (closes && !text.startsWith(stop, end))) return -1;
  }
  return end > at && !(type === "word" && hasFence(at, end)) ? end : -1;
}

const SCRATCH = new Places();

/** What no `word` has, by its code. */
const NO_WORD = new Uint8Array(128);
for (const mark of "\"'`()[]{}<>|=,;") NO_WORD[mark.charCodeAt(0)] = 1;

function hasFence(at: number, end: number): boolean {
  for (let i = at; i < end; i += 1) if (NO_WORD[codeAt(i)] === 1) return true;
  return false;
}
