/**
 * Finds text that a reader, person or model, could take for one of our markers: in any case, width, script or dress, with or
 * without brackets, with its letters escaped or spread. One pass, linear, and cheap enough to run over everything.
 */
import { fold, OTHER, STROKE } from "./look-alikes.ts";

const STEM = "userdata";
const ENDINGS: Readonly<Record<string, string>> = { b: `${STEM}begin`, e: `${STEM}end` };
/** The letter that is broken to break the marker: without it, no reading of the rest gives the word. */
const BROKEN = STEM.indexOf("d");
const LETTER_I = `1l${STROKE}`;

/** `text`: as it is. `json`: the text of JSON strings, where a backslash takes two characters, and `\uXXXX` is already broken. */
export type Dress = "text" | "json";

/** Where the breakable letter of each look-alike begins, ascending. A letter may be a whole escape such as `%44` or `&#68;`. */
export function findForgedMarkers(text: string, dress: Dress): readonly number[] {
  if (isAscii(text) && !NEEDS.some((need) => need.test(text))) return NONE;
  const search = new Search();
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === PERCENT || code === AMPERSAND || code === BACKSLASH) {
      const cell = readEscape(text, at, dress);
      search.step(cell.fold, at, false);
      at += cell.width;
    } else if (search.idle && code < 0x80 && (code | 0x20) !== LETTER_U) at += 1;
    else {
      const codePoint = text.codePointAt(at) ?? 0;
      search.step(fold(codePoint), at, code < 0x80);
      at += codePoint > 0xffff ? 2 : 1;
    }
  }
  return search.end();
}

/** Counting bytes is many times faster than looking at characters. */
function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length;
}

const NONE: readonly number[] = [];
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;

/** What may stand between letters, in ASCII and in JSON's escapes. A run is gone through once for each letter before it: linear. */
const SPREAD = String.raw`(?:[\0-\x20_.~*\x60\x7f\\-]|\\[nrtbf])*`;
/** Of ASCII, a look-alike has one of these. Tests that the engine can skip through cost a tenth of a look at each character. */
const NEEDS: readonly RegExp[] = [
  /%[0-9A-Fa-f]{2}|&#|\\\\?[uUxX]/,
  new RegExp(["[dD]", "[aA]", "[tT]", "[aA]", "[bBeE]"].join(SPREAD)),
];

/**
 * No letter of `userdata…` but the first is a `u`, so that a mismatch can only go back to the start: a counter is the whole
 * automaton.
 */
class Search {
  /** Nothing matched so far matters to what comes. */
  idle = true;
  readonly #found: number[] = [];
  #word = STEM;
  #matched = 0;
  #breakAt = 0;
  /** Where a whole word was found that is a marker unless it goes on as a longer one (`userDataEndpoint`). */
  #candidate: number | undefined;

  /** @param plain an ASCII character as it is: only such a letter or digit makes a longer word, a look-alike may be a bracket */
  step(folded: string, at: number, plain: boolean): void {
    if (!plain || folded === "") this.#settle();
    for (let index = 0; index < folded.length; index++) this.#letter(folded[index] ?? OTHER, at);
    this.idle = this.#matched === 0 && this.#candidate === undefined;
  }

  end(): readonly number[] {
    this.#settle();
    return this.#found;
  }

  #letter(letter: string, at: number): void {
    if (letter === OTHER || letter === STROKE) this.#settle();
    this.#candidate = undefined;
    if (this.#matched === STEM.length) this.#word = ENDINGS[letter] ?? STEM;
    const expected = this.#word[this.#matched];
    if (letter !== expected && !(expected === "i" && LETTER_I.includes(letter))) {
      this.#matched = letter === STEM[0] ? 1 : 0;
      return;
    }
    if (this.#matched === BROKEN) this.#breakAt = at;
    this.#matched += 1;
    if (this.#matched > STEM.length && this.#matched === this.#word.length) {
      this.#candidate = this.#breakAt;
      this.#matched = 0;
    }
  }

  #settle(): void {
    if (this.#candidate !== undefined) this.#found.push(this.#candidate);
    this.#candidate = undefined;
  }
}

interface Cell {
  readonly width: number;
  readonly fold: string;
}

/** A character as software down the line may read it: `%44`, `&#68;`, `&#x44;`, `\x44`, `\u0044`, `\u{44}`. */
const ESCAPES: Readonly<Record<string, RegExp>> = {
  "%": /([0-9a-f]{2})/iy,
  "&": /#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/iy,
  "\\": /(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\})/iy,
};

function readEscape(text: string, at: number, dress: Dress): Cell {
  const character = text[at] ?? "";
  let width = 1;
  if (character === "\\" && dress === "json") {
    if (text[at + 1] !== "\\") return jsonEscape(text, at);
    width = 2;
  }
  const pattern = ESCAPES[character];
  if (pattern !== undefined) pattern.lastIndex = at + width;
  const match = pattern?.exec(text) ?? null;
  if (match === null) return { width, fold: fold(character.charCodeAt(0)) };
  return { width: width + match[0].length, fold: foldOf(character, match) };
}

function foldOf(introducer: string, [, one, other, third]: RegExpExecArray): string {
  const value =
    introducer === "&" && other !== undefined ? Number(other) : Number.parseInt(one ?? other ?? third ?? "0", 16);
  return value > 0x10ffff ? OTHER : fold(value);
}

/** JSON's own escapes: white space may stand in a marker; a quote may not, and `\uXXXX` is how we break one. */
function jsonEscape(text: string, at: number): Cell {
  const kind = text[at + 1] ?? "";
  if (kind === "u") return { width: 6, fold: OTHER };
  return { width: 2, fold: "nrtbf".includes(kind) ? "" : OTHER };
}
