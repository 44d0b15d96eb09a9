/**
 * One cheap scan that tells which of many patterns are worth trying on a text: each pattern has literal anchors, one of which
 * must be there for it to match, in any case. May name a pattern that then does not match, never miss one that would.
 */

interface Anchor {
  /** In lower case. */
  readonly text: string;
  readonly pattern: number;
}

/** Five bits of each of three characters: letters lose their case, so that the scan ignores it. */
const CELLS = 1 << 15;
const SHORTEST = 3;

export class Anchors {
  /** For the first three characters the index of a list of anchors; 0 for none. */
  readonly #cells = new Uint16Array(CELLS);
  readonly #lists: Anchor[][] = [[]];
  /** Patterns without anchors. */
  readonly #always: readonly number[];

  /** @param patterns the anchors of each pattern, of three characters or more; a pattern without any is always worth trying */
  constructor(patterns: readonly (readonly string[])[]) {
    this.#always = patterns.flatMap((anchors, pattern) => (anchors.length === 0 ? [pattern] : []));
    for (const [pattern, anchors] of patterns.entries()) {
      for (const anchor of anchors) this.#add({ text: anchor.toLowerCase(), pattern });
    }
  }

  /** The indices of the patterns worth trying, ascending. */
  scan(text: string): readonly number[] {
    const cells = this.#cells;
    let cell = 0;
    let found: Set<number> | undefined;
    for (let at = 0; at < text.length; at++) {
      cell = ((cell << 5) | (text.charCodeAt(at) & 31)) & (CELLS - 1);
      const list = cells[cell];
      if (list !== 0 && list !== undefined) found = this.#confirm(text, at - SHORTEST + 1, list, found);
    }
    return found === undefined ? this.#always : [...found].sort((one, other) => one - other);
  }

  #confirm(text: string, at: number, list: number, found: Set<number> | undefined): Set<number> | undefined {
    let all = found;
    for (const anchor of this.#lists[list] ?? []) {
      if (all?.has(anchor.pattern) || !isAt(text, at, anchor.text)) continue;
      all ??= new Set(this.#always);
      all.add(anchor.pattern);
    }
    return all;
  }

  #add(anchor: Anchor): void {
    if (anchor.text.length < SHORTEST) throw new RangeError(`The anchor ${anchor.text} is too short.`);
    let cell = 0;
    for (let at = 0; at < SHORTEST; at++) cell = (cell << 5) | (anchor.text.charCodeAt(at) & 31);
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
