/**
 * The tree that templates form: patterns that begin alike share their beginning. From a node, text goes on by a literal, by one of
 * some words, or by a hole; which of them comes first is up to the nodes alone, not to the order in which patterns were added.
 */
import { isBlank } from "./characters.ts";
import { HOLE_TYPES, type HoleType, isWide, type Pattern, type Piece } from "./pattern.ts";
import type { Kind } from "./values.ts";

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

export interface Hole {
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
export interface Node {
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

export const newNode = (): Node => ({
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

/** @returns the number of the template that already has this very pattern, which then keeps it */
export function addPattern(root: Node, pattern: Pattern, template: number): number | undefined {
  let node = root;
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
