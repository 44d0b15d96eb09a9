/**
 * One cheap scan that tells which of many patterns are worth trying on a text: each pattern has literal anchors, one of which
 * must be there for it to match, in any case. May name a pattern that then does not match, never miss one that would.
 */

interface Anchor {
  /** In lower case. */
  readonly text: string;
  /** How far into the anchor its three characters of the cell begin. */
  readonly offset: 0 | 1;
  readonly patterns: readonly number[];
}

/** What tells characters apart in a cell, five bits each: a letter whatever its case, any digit, some signs, and the rest. */
const KINDS = ["", ..."abcdefghijklmnopqrstuvwxyz", "0123456789", "_", "-", ".", "/:+~"];
const CELLS = KINDS.length ** 3;
const SHORTEST = 3;

export class Anchors {
  /** For three characters the index of a list of the anchors that have them at their beginning or behind their first; 0 for none. */
  readonly #cells = new Uint16Array(CELLS);
  readonly #lists: Anchor[][] = [[]];
  /** Patterns without anchors. */
  readonly #always: readonly number[];
  /** The kind of each byte. */
  readonly #kinds = new Uint8Array(256);
  /** Where a text is laid out to be read by the byte, which is several times faster than by `charCodeAt`. */
  #bytes = Buffer.alloc(1 << 14);

  /** @param patterns the anchors of each pattern, of three characters or more; a pattern without any is always worth trying */
  constructor(patterns: readonly (readonly string[])[]) {
    for (const [kind, characters] of KINDS.entries()) {
      for (const character of characters + characters.toUpperCase()) this.#kinds[character.charCodeAt(0)] = kind;
    }
    this.#always = patterns.flatMap((anchors, pattern) => (anchors.length === 0 ? [pattern] : []));
    const byText = Map.groupBy(
      patterns.flatMap((anchors, pattern) => anchors.map((anchor) => ({ text: anchor.toLowerCase(), pattern }))),
      ({ text }) => text,
    );
    for (const [text, uses] of byText) {
      this.#add(
        text,
        uses.map(({ pattern }) => pattern),
      );
    }
  }

  /** The indices of the patterns worth trying, ascending. */
  scan(text: string): readonly number[] {
    if (this.#bytes.length <= text.length) this.#bytes = Buffer.alloc(text.length + 1);
    const bytes = this.#bytes;
    const cells = this.#cells;
    const kinds = this.#kinds;
    const length = bytes.write(text, 0, text.length, "latin1");
    let found: Set<number> | undefined;
    let first = kinds[bytes[0] ?? 0] ?? 0;
    // Every second place is enough: each anchor is known by where it begins and by the place after.
    // One place past the end, because a short anchor there may have no place after.
    bytes[length] = 0;
    for (let at = 2; at <= length; at += 2) {
      const third = kinds[bytes[at] ?? 0] ?? 0;
      const list = cells[(first << 10) | ((kinds[bytes[at - 1] ?? 0] ?? 0) << 5) | third];
      if (list !== 0 && list !== undefined) found = this.#confirm(text, at - 2, list, found);
      first = third;
    }
    return found === undefined ? this.#always : [...found].sort((one, other) => one - other);
  }

  #confirm(text: string, at: number, list: number, found: Set<number> | undefined): Set<number> | undefined {
    let all = found;
    for (const anchor of this.#lists[list] ?? []) {
      if (!isAt(text, at - anchor.offset, anchor.text)) continue;
      all ??= new Set(this.#always);
      for (const pattern of anchor.patterns) all.add(pattern);
    }
    return all;
  }

  #add(text: string, patterns: readonly number[]): void {
    if (text.length < SHORTEST) throw new RangeError(`The anchor ${text} is too short.`);
    const [first = 0, second = 0, third = 0, fourth] = Array.from(
      text,
      (_, at) => this.#kinds[text.charCodeAt(at) & 255] ?? 0,
    );
    this.#enter([first, second, third], { text, offset: 0, patterns });
    // What comes after three characters is not known: it may be anything.
    for (const next of fourth === undefined ? KINDS.keys() : [fourth]) {
      this.#enter([second, third, next], { text, offset: 1, patterns });
    }
  }

  #enter([first, second, third]: readonly [number, number, number], anchor: Anchor): void {
    const cell = (first << 10) | (second << 5) | third;
    const known = this.#cells[cell] ?? 0;
    if (known === 0) this.#cells[cell] = this.#lists.push([anchor]) - 1;
    else this.#lists[known]?.push(anchor);
  }
}

/** Ignores the case of ASCII letters. */
function isAt(text: string, at: number, anchor: string): boolean {
  for (let offset = 0; offset < anchor.length; offset++) {
    const code = text.charCodeAt(at + offset);
    const lower = code >= 65 && code <= 90 ? code + 32 : code;
    if (lower !== anchor.charCodeAt(offset)) return false;
  }
  return true;
}
