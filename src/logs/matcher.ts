/**
 * Matches lines against thousands of templates at once, and takes their fields out.
 *
 * The templates form one tree. From a node, text goes on by a literal, or by a hole whose end depends on the line alone, never
 * on what comes later: so a node is entered at most once per line, nothing is tried twice, and the time for a line is linear
 * in its length whatever the templates or the line are. Of several templates that match, the more specific one wins: literal
 * before choice before typed hole before open hole, at the first place where they differ; their order does not count.
 */
import { BEYOND, codeAt, hold, turnOf } from "./at-hand.ts";
import { isBlank } from "./characters.ts";
import { HOLE_TYPES, type HoleType, isWide, type Pattern, type Piece } from "./pattern.ts";
import { digitsEnd, timeEnd } from "./times.ts";
import { type Found, find, type Kind } from "./values.ts";

export interface Match {
  /** The number that the template was added under. */
  readonly template: number;
  /** The fields that the pattern's holes and choices fill, in order. */
  readonly slots: readonly Slot[];
  /** Those of the slots that have a name. */
  readonly names: readonly string[];
  /** The same without the message that ends a header. */
  readonly headerNames: readonly string[];
}

/** What a hole's text becomes. */
export interface Slot {
  /** `undefined` for what nobody asked for. */
  readonly name: string | undefined;
  readonly numeric: boolean;
}

interface Hole {
  readonly type: HoleType;
  /** The literal behind a wide hole; "" at the end of the pattern. */
  readonly stop: string;
  /** Nothing but `stop` follows to the end of the line. */
  readonly last: boolean;
  /** `stop` is followed by a blank, or ends the line. */
  readonly closes: boolean;
  /** The kinds of values that a narrow hole takes. */
  readonly takes: ReadonlySet<Kind> | undefined;
  readonly node: Node;
}

interface Literal {
  text: string;
  node: Node;
}

interface Choice {
  readonly words: readonly string[];
  readonly key: string;
  readonly node: Node;
}

/** Few and flat: for thousands of templates, what a node costs is mostly fetching it from memory. */
interface Node {
  /** The literal that was there first, the code that it begins with, and where it leads. */
  firstCode: number;
  first: Literal | undefined;
  /** All literals by their codes, where there are more. */
  literals: Map<number, Literal> | undefined;
  choices: Choice[] | undefined;
  /** In the order in which they are tried. */
  holes: Hole[] | undefined;
  end: Match | undefined;
}

const newNode = (): Node => ({
  firstCode: -1,
  first: undefined,
  literals: undefined,
  choices: undefined,
  holes: undefined,
  end: undefined,
});

/** Which values a type takes; the kinds are the scanner's. */
const KINDS: Readonly<Partial<Record<HoleType, readonly Kind[]>>> = {
  size: ["size", "int", "num"],
  duration: ["duration", "int", "num"],
  status: ["status", "int"],
  time: ["time"],
  ip: ["ip"],
  host: ["host", "ip"],
  uuid: ["uuid"],
  hex: ["hex", "int"],
  email: ["email"],
  url: ["url"],
  path: ["path"],
  id: ["id", "int", "num", "hex", "uuid", "ip", "host", "email", "path", "size", "duration", "time"],
};

const TAKES = new Map(Object.entries(KINDS).map(([type, kinds]) => [type, new Set(kinds)]));

/** Lines are tidied to fewer characters. */
const MOST_PLACES = 4200;

export class Matcher {
  readonly #root = newNode();
  #text = "";
  #spans: number[] = [];
  #depth = 0;

  /** @returns the number of the template that already has this very pattern, which then keeps it */
  add(pattern: Pattern, template: number): number | undefined {
    let node = this.#root;
    for (const [index, piece] of pattern.entries()) {
      if ("literal" in piece) node = addLiteral(node, piece.literal);
      else if ("choice" in piece) node = addChoice(node, piece.choice);
      else node = addHole(node, piece.hole, pattern, index);
    }
    if (node.end !== undefined) return node.end.template;
    const slots = pattern.flatMap((piece) => ("literal" in piece ? [] : [slotOf(piece)]));
    const names = slots.flatMap(({ name }) => name ?? []);
    node.end = { template, slots, names, headerNames: names.at(-1) === "message" ? names.slice(0, -1) : names };
    return undefined;
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

/** What stands where in the line at hand: looked for once, however many holes ask. One line is looked at at a time. */
class Places {
  /** By place: the turn in which it was looked at, where the value ends that starts there, or -1, and what it is. */
  readonly #turns = new Float64Array(MOST_PLACES);
  readonly #ends = new Int32Array(MOST_PLACES);
  readonly #kinds: Kind[] = Array.from({ length: MOST_PLACES }, () => "word");
  readonly #found: Found = { kind: "word", end: 0 };
  /** The last blank that was looked for, or the line's end, and from where on it is the next one. */
  #blank = -1;
  #blankFrom = 0;
  #blankTurn = 0;

  /** Where the value ends that starts at a place; -1 if none does. */
  endAt(text: string, at: number): number {
    if (at >= MOST_PLACES) return -1;
    const turn = turnOf();
    if (this.#turns[at] === turn) return this.#ends[at] ?? -1;
    const end = find(text, at, this.#found) ? this.#found.end : -1;
    this.#kinds[at] = this.#found.kind;
    this.#ends[at] = end;
    this.#turns[at] = turn;
    return end;
  }

  kindAt(at: number): Kind {
    return this.#kinds[at] ?? "word";
  }

  /** The next blank at a place or after it, or the end of the line. */
  blankAt(text: string, at: number): number {
    if (at <= this.#blank && at >= this.#blankFrom && this.#blankTurn === turnOf()) return this.#blank;
    const blank = text.indexOf(" ", at);
    this.#blank = blank < 0 ? text.length : blank;
    this.#blankFrom = at;
    this.#blankTurn = turnOf();
    return this.#blank;
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

/** Follows a literal down the tree, splitting edges where they part. */
function addLiteral(from: Node, literal: string): Node {
  let node = from;
  let rest = literal;
  while (rest !== "") {
    const code = rest.charCodeAt(0);
    const edge = code === node.firstCode ? node.first : node.literals?.get(code);
    if (edge === undefined) {
      const end = newNode();
      join(node, code, { text: rest, node: end });
      return end;
    }
    let shared = 1;
    while (
      shared < rest.length &&
      shared < edge.text.length &&
      rest.charCodeAt(shared) === edge.text.charCodeAt(shared)
    )
      shared += 1;
    if (shared < edge.text.length) {
      const middle = newNode();
      join(middle, edge.text.charCodeAt(shared), { text: edge.text.slice(shared), node: edge.node });
      edge.text = edge.text.slice(0, shared);
      edge.node = middle;
    }
    node = edge.node;
    rest = rest.slice(shared);
  }
  return node;
}

function join(node: Node, code: number, literal: Literal): void {
  if (node.first === undefined) {
    node.first = literal;
    node.firstCode = code;
    return;
  }
  node.literals ??= new Map([[node.firstCode, node.first]]);
  node.literals.set(code, literal);
}

function addChoice(node: Node, choice: readonly string[]): Node {
  // The longest first, so that `a` does not hide `ab`.
  const words = choice.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const key = words.join("|");
  node.choices ??= [];
  const known = node.choices.find((candidate) => candidate.key === key);
  if (known !== undefined) return known.node;
  const added: Choice = { words, key, node: newNode() };
  node.choices.push(added);
  node.choices.sort((a, b) => (a.key < b.key ? -1 : 1));
  return added.node;
}

function addHole(node: Node, type: HoleType, pattern: Pattern, index: number): Node {
  const { stop, last, closes } = isWide(type) ? stopOf(type, pattern, index) : NARROW;
  const added: Hole = { type, stop, last, closes, takes: TAKES.get(type), node: newNode() };
  node.holes ??= [];
  const place = placeFor(added, node.holes);
  const there = node.holes[place];
  if (there !== undefined && bySpecificity(there, added) === 0) return there.node;
  node.holes.splice(place, 0, added);
  return added.node;
}

/** Where a hole belongs among holes in order. */
function placeFor(hole: Hole, holes: readonly Hole[]): number {
  let low = 0;
  let high = holes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = holes[middle];
    if (other !== undefined && bySpecificity(other, hole) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function slotOf(piece: Exclude<Piece, { readonly literal: string }>): Slot {
  if ("choice" in piece) return { name: undefined, numeric: false };
  return { name: piece.name, numeric: piece.hole === "int" || piece.hole === "num" };
}

const NARROW = { stop: "", last: false, closes: false };

/** Typed before open; among open ones, the longer stop first. */
function bySpecificity(a: Hole, b: Hole): number {
  const rank = HOLE_TYPES.indexOf(a.type) - HOLE_TYPES.indexOf(b.type);
  return (
    rank ||
    Number(a.closes) - Number(b.closes) ||
    b.stop.length - a.stop.length ||
    Number(b.last) - Number(a.last) ||
    (a.stop < b.stop ? -1 : Number(a.stop > b.stop))
  );
}

function stopOf(type: HoleType, pattern: Pattern, index: number): Pick<Hole, "stop" | "last" | "closes"> {
  const next = pattern[index + 1];
  const literal = next !== undefined && "literal" in next ? next.literal : "";
  const ends = pattern.length <= index + (literal === "" ? 1 : 2);
  if (type === "rest" || type === "string" || type === "json") return { stop: literal, last: ends, closes: false };
  let size = 0;
  while (size < literal.length && !isBlank(literal.charCodeAt(size))) size += 1;
  const stop = literal.slice(0, size);
  return { stop, last: false, closes: size < literal.length || ends };
}
