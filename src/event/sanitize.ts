/**
 * Makes text from outside safe to store and to show, without ever making two different texts the same: hidden characters and
 * forged markers are escaped visibly, never deleted, and what a limit cuts off is counted and hashed.
 *
 * The scheme. A code point is written either as itself or as `\u{HEX}`. A backslash that stands before `u{` is always escaped
 * (`\u{5C}`), so every `\u{` in the result is an escape of ours and reading the escapes back gives the input, whatever was
 * escaped and why. A second pass would escape the first one's escapes: sanitize once.
 */
import { findForgedMarkers } from "./forged-markers.ts";
import { sha256 } from "./sha256.ts";

/** Text without hidden characters or forged markers, within its limit. */
export type Sanitized = string & { readonly __brand: "Sanitized" };

/** The most that is kept of a name, in UTF-16 units after escaping. */
export const NAME_LIMIT = 1024;
/** The same for any other text. */
export const TEXT_LIMIT = 4096;

/** Printable ASCII without a backslash: nothing to escape but, perhaps, a forged marker. */
const PLAIN = /^[ -[\]-~]*$/;

/**
 * Characters that cannot be seen or that change how others are seen: controls, formats (bidi, joiners, tags), private use,
 * unpaired surrogates, separators and spaces but U+0020, variation selectors, fillers, noncharacters.
 */
const HIDDEN = String.raw`[[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffc]--[\x20]]`;
const IS_HIDDEN = new RegExp(HIDDEN, "v");
/** A mark at the start would sit on our own marker. */
const IS_MARK = /^\p{M}/u;
const EVERY_HIDDEN = new RegExp(HIDDEN, "gv");

/** The longest escape (`\u{10FFFF}`) is shorter than any note of what was cut, so a cut text is longer than any other. */
export function sanitize(text: string, limit: number = TEXT_LIMIT): Sanitized {
  const head = text.length > limit ? text.slice(0, limit) : text;
  const forged = findForgedMarkers(head, "text");
  if (forged.length === 0 && head === text && PLAIN.test(text)) return text as Sanitized;
  const { kept, read } = escapeHead(text, head.length, forged, limit);
  if (read === text.length) return kept as Sanitized;
  const rest = text.slice(read);
  return `${kept}…[+${rest.length} characters, SHA-256 ${sha256(rest).slice(0, 32)}]` as Sanitized;
}

const OUR_ESCAPE = /\\u\{[0-9A-F]{1,6}\}/gi;
/** Room for the note of what was cut off. */
const NOTE = 100;

/** Text that should be sanitized already: as it is if it is, which `sanitize` would not leave it, and sanitized if it is not. */
export function asSanitized(text: string, limit: number = TEXT_LIMIT): Sanitized {
  const isPlain = text.length <= limit + NOTE && !IS_HIDDEN.test(text) && !IS_MARK.test(text);
  // An escape of ours breaks a marker; read as the letter that it stands for, it would make one.
  const isClean = isPlain && findForgedMarkers(text.replace(OUR_ESCAPE, "#"), "text").length === 0;
  return isClean ? (text as Sanitized) : sanitize(text, limit);
}

/** Every hidden character of a text, replaced. */
export function replaceHidden(text: string, replacement: (character: string) => string): string {
  return text.replace(EVERY_HIDDEN, replacement);
}

/** Escapes as much of a text's head as fits: what came out, and how far was read. */
function escapeHead(
  text: string,
  end: number,
  forged: readonly number[],
  limit: number,
): { readonly kept: string; readonly read: number } {
  let kept = "";
  let read = 0;
  let next = 0;
  while (read < end) {
    // Looked up in the whole text, so that a pair at the end of the head is not torn.
    const codePoint = text.codePointAt(read) ?? 0;
    const character = String.fromCodePoint(codePoint);
    const isForged = forged[next] === read;
    if (isForged) next += 1;
    const piece =
      isForged || mustEscape(text, read, character) ? `\\u{${codePoint.toString(16).toUpperCase()}}` : character;
    if (kept.length + piece.length > limit) break;
    kept += piece;
    read += character.length;
  }
  return { kept, read };
}

function mustEscape(text: string, at: number, character: string): boolean {
  if (character === "\\") return text.startsWith("u{", at + 1);
  if (character >= " " && character <= "~") return false;
  return IS_HIDDEN.test(character) || (at === 0 && IS_MARK.test(character));
}
