/**
 * Finds the templates behind lines: which skeletons were written by one statement of the program. It works on skeletons, not
 * on lines, so that its cost grows with the variety of a log and not with its length; and no step depends on an order.
 */
import { isOpenClass, looksLikeIdentifier } from "./open-class.ts";
import { type Part, type Skeleton, VALUE } from "./skeleton.ts";

/** Skeletons of one template, the one with the most lines first. */
export interface Group {
  readonly skeletons: readonly Skeleton[];
  readonly count: number;
}

/** What a skeleton has become so far: its items, with more and more words taken for values. */
interface Shape {
  key: string;
  items: readonly Item[];
  count: number;
  members: Skeleton[];
}

interface Item {
  readonly text: string;
  readonly spaced: boolean;
}

const SEPARATORS = new Set([",", ":", "-", "/", "#", "|", ".", ";", "+", "~", "x", "@", "_", "%"]);

/** The words of a column with so many are taken for names elsewhere, too. */
const FEWEST_NAMES = 5;
/** Pairs are looked for in skeletons with no more identifiers than this. */
const MOST_NAMES = 8;

export function mine(skeletons: readonly Skeleton[]): Group[] {
  let shapes = merged(skeletons.map((skeleton) => shapeOf(fold(skeleton.parts), skeleton.count, [skeleton])));
  const names = new Set<string>();
  for (let before = ""; ; ) {
    shapes = openPairs(openColumns(shapes, names), names);
    const after = `${shapes.length} ${names.size}`;
    if (after === before) break;
    before = after;
  }
  shapes = mergeGaps(shapes, names);
  shapes = absorb(shapes);
  return shapes.map(({ members, count }) => ({ skeletons: members.toSorted(byWeight), count })).sort(byCount);
}

function byWeight(a: Skeleton, b: Skeleton): number {
  return b.count - a.count || (a.key < b.key ? -1 : 1);
}

function byCount(a: Group, b: Group): number {
  return b.count - a.count || ((a.skeletons[0]?.key ?? "") < (b.skeletons[0]?.key ?? "") ? -1 : 1);
}

function shapeOf(items: readonly Item[], count: number, members: Skeleton[]): Shape {
  let key = "";
  for (const { text } of items) key += `${text}\u0000`;
  return { key, items, count, members };
}

/** Shapes with one key become one. */
function merged(shapes: readonly Shape[]): Shape[] {
  const byKey = new Map<string, Shape>();
  for (const shape of shapes) {
    const known = byKey.get(shape.key);
    if (known === undefined) byKey.set(shape.key, { ...shape, members: [...shape.members] });
    else {
      known.count += shape.count;
      known.members.push(...shape.members);
    }
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Values side by side, or with nothing but separators between them, are one. */
function fold(parts: readonly Part[] | readonly Item[]): Item[] {
  const items: Item[] = [];
  for (const { text, spaced } of parts) {
    if (text === VALUE) {
      let end = items.length;
      while (end > 0 && SEPARATORS.has(items[end - 1]?.text ?? "")) end -= 1;
      const separators = items.length - end;
      if (end > 0 && items[end - 1]?.text === VALUE && separators <= 3) {
        items.length = end;
        continue;
      }
    }
    items.push({ text: withoutDigits(text), spaced });
  }
  return items;
}

/** `CPU0` and `CPU1` are one word: the digit is a value. That of a version (`IPv6`) is not. */
const withoutDigits = (text: string): string => (/\d/.test(text) ? text.replace(/(?<![vV])\d/g, "#") : text);

const isWord = (text: string): boolean => text !== VALUE && text.length > 0 && /^[\w$\u0080-\uffff]/.test(text);

/** One round of: take the words of one place for values, where they are an open class. */
function openColumns(shapes: readonly Shape[], names: Set<string>): Shape[] {
  const columns = new Map<string, { shape: Shape; word: string }[]>();
  for (const shape of shapes) {
    for (const word of new Set(shape.items.map(({ text }) => text))) {
      if (!isWord(word)) continue;
      let key = "";
      for (const { text } of shape.items) key += text === word ? "\u0002\u0000" : `${text}\u0000`;
      const column = columns.get(key);
      if (column === undefined) columns.set(key, [{ shape, word }]);
      else column.push({ shape, word });
    }
  }
  const fresh: string[] = [];
  const opened = new Map<Shape, Set<string>>();
  for (const column of columns.values()) {
    if (column.length < 2 || !isOpen(column, names)) continue;
    if (column.length >= FEWEST_NAMES) fresh.push(...column.map(({ word }) => word));
    for (const { shape, word } of column) {
      const words = opened.get(shape);
      if (words === undefined) opened.set(shape, new Set([word]));
      else words.add(word);
    }
  }
  for (const word of fresh) names.add(word);
  return withValues(shapes, opened);
}

function withValues(shapes: readonly Shape[], opened: ReadonlyMap<Shape, ReadonlySet<string>>): Shape[] {
  return merged(
    shapes.map((shape) => {
      const words = opened.get(shape);
      if (words === undefined) return shape;
      const items = shape.items.map((item) => (words.has(item.text) ? { ...item, text: VALUE } : item));
      return shapeOf(fold(items), shape.count, shape.members);
    }),
  );
}

/** The same for two places at once, where both hold identifiers. */
function openPairs(shapes: readonly Shape[], known: ReadonlySet<string>): Shape[] {
  const columns = new Map<string, { shape: Shape; word: string; second: string }[]>();
  for (const shape of shapes) {
    const names = [...new Set(shape.items.map(({ text }) => text))].filter(
      (text) => isWord(text) && looksLikeIdentifier(text),
    );
    if (names.length > MOST_NAMES) continue;
    for (const [index, word] of names.entries())
      for (const second of names.slice(index + 1)) {
        let key = "";
        for (const { text } of shape.items)
          key += text === word ? "\u0002\u0000" : text === second ? "\u0003\u0000" : `${text}\u0000`;
        const column = columns.get(key);
        if (column === undefined) columns.set(key, [{ shape, word, second }]);
        else column.push({ shape, word, second });
      }
  }
  const opened = new Map<Shape, Set<string>>();
  for (const column of columns.values()) {
    if (column.length < 3) continue;
    const swapped = column.map(({ shape, second }) => ({ shape, word: second }));
    if (!isOpen(column, known) || !isOpen(swapped, known)) continue;
    for (const { shape, word, second } of column)
      opened.set(shape, new Set([...(opened.get(shape) ?? []), word, second]));
  }
  return withValues(shapes, opened);
}

function isOpen(
  column: readonly { readonly shape: Shape; readonly word: string }[],
  names: ReadonlySet<string>,
): boolean {
  const [first] = column;
  if (first === undefined) return false;
  const { items } = first.shape;
  const at = items.findIndex(({ text }) => text === first.word);
  const others = new Set(items.filter(({ text }) => isWord(text) && text !== first.word).map(({ text }) => text));
  const words = new Map<string, number>();
  for (const { shape, word } of column) words.set(word, (words.get(word) ?? 0) + shape.count);
  const leads = items.slice(0, at).every(({ text }) => !isWord(text));
  const known = [...words.keys()].filter((word) => names.has(word)).length;
  return isOpenClass({ words, known, others: others.size, before: items[at - 1]?.text, leads });
}

/** The same words in the same order, names left out, with any number of values and marks between. */
function mergeGaps(shapes: readonly Shape[], names: ReadonlySet<string>): Shape[] {
  const isName = (text: string): boolean => names.has(text) && looksLikeIdentifier(text);
  return regroup(shapes, ({ key, items }) => {
    const words = items.filter(({ text }) => isWord(text) && !isName(text));
    return words.length >= 3 ? words.map(({ text }) => text).join("\u0000") : `\u0001${key}`;
  });
}

function regroup(shapes: readonly Shape[], keyOf: (shape: Shape) => string): Shape[] {
  const groups = new Map<string, Shape>();
  for (const shape of shapes.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))) {
    const key = keyOf(shape);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { ...shape, members: [...shape.members] });
    else {
      known.count += shape.count;
      known.members.push(...shape.members);
    }
  }
  return [...groups.values()];
}

/** A small group joins a larger one whose template its lines match. */
function absorb(shapes: readonly Shape[]): Shape[] {
  const ordered = shapes.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const kept: { shape: Shape; chunks: readonly string[]; words: number }[] = [];
  for (const shape of ordered) {
    const chunks = chunksOf(shape.items);
    const host = kept.find(
      (candidate) =>
        candidate.words >= 2 &&
        shape.count * 4 <= candidate.shape.count &&
        candidate.chunks.length === chunks.length &&
        chunks.every((chunk, index) => globMatches(candidate.chunks[index] ?? "", chunk)),
    );
    if (host === undefined) {
      const words = shape.items.filter(({ text }) => isWord(text)).length;
      kept.push({ shape: { ...shape, members: [...shape.members] }, chunks, words });
    } else {
      host.shape.count += shape.count;
      host.shape.members.push(...shape.members);
    }
  }
  return kept.map(({ shape }) => shape);
}

/** What stands between blanks. */
function chunksOf(items: readonly Item[]): string[] {
  const chunks: string[] = [];
  for (const { text, spaced } of items) {
    if (spaced || chunks.length === 0) chunks.push(text);
    else chunks[chunks.length - 1] += text;
  }
  return chunks;
}

/** Whether a text has a pattern's pieces in their order; `VALUE` stands for one or more characters. Leftmost, so linear. */
function globMatches(pattern: string, text: string): boolean {
  const pieces = pattern.split(VALUE);
  if (pieces.length === 1) return pattern === text;
  const first = pieces[0] ?? "";
  const last = pieces.at(-1) ?? "";
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at + 1);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length > at && text.endsWith(last);
}
