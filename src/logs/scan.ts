/**
 * Takes a line apart into words, punctuation and values (numbers, times, addresses, paths, ids), in one pass and without
 * regular expressions. What a value is depends on its own characters alone, so that a line scans the same wherever it stands.
 */
import { codeAt, hold } from "./at-hand.ts";
import { isBlank, isWordPart } from "./characters.ts";
import { type Found, find, type Kind } from "./values.ts";

/** A line is taken apart up to here, in UTF-16 units and in tokens; what follows is one value of the kind `tail`. */
export const SCAN_CHARS = 2048;
export const SCAN_TOKENS = 256;

export interface Token {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

const EQUALS = 61;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const LONGEST_QUOTE = 1024;
/** Nobody writes longer ones into a program. */
const LONGEST_WORD = 200;

/** The tokens of a line, blanks left out. */
export function scan(text: string): Token[] {
  hold(text);
  const tokens: Token[] = [];
  const limit = Math.min(text.length, SCAN_CHARS);
  const found: Found = { kind: "word", end: 0 };
  let at = 0;
  while (at < limit) {
    const code = codeAt(at);
    if (isBlank(code)) {
      at += 1;
      continue;
    }
    if (tokens.length >= SCAN_TOKENS) break;
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      const close = closingQuote(text, at);
      if (close > 0) {
        tokens.push({ kind: "mark", start: at, end: at + 1 });
        const oneWord = find(text, at + 1, found) && found.end === close && found.kind === "word";
        tokens.push({ kind: oneWord ? "word" : "quoted", start: at + 1, end: close });
        tokens.push({ kind: "mark", start: close, end: close + 1 });
        at = close + 1;
        continue;
      }
    }
    const assigned = at > 0 && codeAt(at - 1) === EQUALS && at > 1 && codeAt(at - 2) !== EQUALS;
    if (!find(text, at, found)) {
      tokens.push({ kind: "mark", start: at, end: at + 1 });
      at += 1;
      if (code === EQUALS && isEmptyAssignment(text, at)) tokens.push({ kind: "empty", start: at, end: at });
      continue;
    }
    if (found.kind === "word" && found.end - at > LONGEST_WORD) found.kind = "id";
    if (assigned && found.kind === "word") found.kind = "assigned";
    tokens.push({ kind: found.kind, start: at, end: found.end });
    at = found.end;
  }
  if (at < text.length) tokens.push({ kind: "tail", start: at, end: text.length });
  return tokens;
}

function closingQuote(text: string, at: number): number {
  if (at > 0 && isWordPart(codeAt(at - 1))) return -1;
  const quote = text.charAt(at);
  const close = text.indexOf(quote, at + 1);
  if (close < 0 || close - at > LONGEST_QUOTE || isWordPart(codeAt(close + 1))) return -1;
  return close;
}

function isEmptyAssignment(_text: string, at: number): boolean {
  if (at < 2 || !isWordPart(codeAt(at - 2))) return false;
  const code = codeAt(at);
  if (code === 32) {
    let end = at + 1;
    while (isWordPart(codeAt(end))) end += 1;
    return end > at + 1 && codeAt(end) === EQUALS;
  }
  return code === 0 || code === 44 || code === 59 || code === 125 || code === 93 || code === 41;
}
