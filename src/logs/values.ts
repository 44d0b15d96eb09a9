/** Finds the word or the value that starts at a place: what it is, and where it ends. Linear, and the same wherever it stands. */
import { codeAt, hold } from "./at-hand.ts";
import { classOf, DIGIT, FENCE, HEX_LETTER, isBlank, isDigit, isWordPart, LETTER } from "./characters.ts";
import { colonHexEnd, compoundKind, runEnd, wordKind } from "./compounds.ts";
import { digitsEnd, timeEnd } from "./times.ts";

export type ValueKind =
  | "int"
  | "num"
  | "size"
  | "duration"
  | "ip"
  | "host"
  | "time"
  | "path"
  | "url"
  | "uuid"
  | "hex"
  | "email"
  | "id"
  | "quoted"
  | "assigned"
  | "empty"
  | "bool"
  | "status"
  | "json"
  | "tail";
export type Kind = ValueKind | "word" | "mark";

/** Fills this instead of making an object for every value. */
export interface Found {
  kind: Kind;
  end: number;
}

const DOT = 46;
const COLON = 58;
const SLASH = 47;
const DASH = 45;
const PLUS = 43;
const OPEN_BRACE = 123;
const DOUBLE_QUOTE = 34;

const SIZES = new Set("b kb mb gb tb kib mib gib tib byte bytes kbytes mbytes".split(" "));
const LONGEST_UNIT = 6;
const DURATIONS = new Set("ns us µs ms s sec secs m min mins h d".split(" "));

/** Finds the word or value that starts at `at`. False for punctuation. */
export function find(text: string, at: number, found: Found): boolean {
  hold(text);
  const code = codeAt(at);
  const kind = classOf(code);
  if ((kind & (DIGIT | HEX_LETTER)) !== 0 || code === COLON) {
    const address = colonHexEnd(at);
    if (address > 0) {
      found.kind = "ip";
      found.end = address;
      return true;
    }
  }
  if (kind & DIGIT) return findNumeric(text, at, at, found);
  if (kind & LETTER) return findWord(text, at, found);
  if (code === DASH || code === PLUS) return isDigit(codeAt(at + 1)) && findNumeric(text, at, at + 1, found);
  if (code === SLASH) return findPath(at, found);
  if (code === 60 && isDigit(codeAt(at + 1))) return findBelow(text, at, found);
  if (code === DOT && codeAt(at + 1) === SLASH) return findPath(at, found);
  if (code === OPEN_BRACE && codeAt(at + 1) === DOUBLE_QUOTE) return findJson(text, found);
  return false;
}

/** `<1 sec`: less than a number with a unit, which other lines give in figures. */
function findBelow(text: string, at: number, found: Found): boolean {
  if (!findNumeric(text, at + 1, at + 1, found)) return false;
  return found.kind === "duration" || found.kind === "size";
}

/** An object at the end of a line. */
function findJson(text: string, found: Found): boolean {
  let last = text.length - 1;
  while (isBlank(text.charCodeAt(last))) last -= 1;
  if (text.charCodeAt(last) !== 125) return false;
  found.kind = "json";
  found.end = last + 1;
  return true;
}

function findNumeric(text: string, at: number, digits: number, found: Found): boolean {
  if (at === digits) {
    const time = timeEnd(text, at);
    if (time > 0) {
      found.kind = "time";
      found.end = time;
      return true;
    }
  }
  const end = runEnd(digits);
  found.end = end;
  found.kind = numericKind(text, digits, end);
  if (found.kind === "int" || found.kind === "num") joinUnit(text, found);
  return true;
}

function numericKind(text: string, at: number, end: number): ValueKind | "word" {
  const whole = digitsEnd(at);
  if (whole === end) return "int";
  let number = whole;
  if (codeAt(whole) === DOT) {
    number = digitsEnd(whole + 1);
    if (number === end) return "num";
  }
  if (end - number <= LONGEST_UNIT) {
    const unit = text.slice(number, end).toLowerCase();
    if (DURATIONS.has(unit)) return "duration";
    if (SIZES.has(unit)) return "size";
  }
  return compoundKind(at, end);
}

/** `1190 bytes`, and `1190 bytes (1.16 KB)`, are one size. */
function joinUnit(text: string, found: Found): void {
  if (found.kind === "int" && isStatus(found.end)) {
    const reason = REASONS.find((phrase) => text.startsWith(phrase, found.end + 1));
    if (reason !== undefined && !isWordPart(codeAt(found.end + 1 + reason.length))) {
      found.kind = "status";
      found.end += 1 + reason.length;
      return;
    }
  }
  const end = unitEnd(found.end);
  if (end < 0) return;
  const unit = text.slice(found.end + 1, end).toLowerCase();
  if (DURATIONS.has(unit)) {
    found.kind = "duration";
    found.end = end;
  } else if (SIZES.has(unit)) {
    found.kind = "size";
    found.end = sizeInBrackets(text, end);
  }
}

/** Where the other way to write a size ends that stands behind it in brackets; `end` if none does. */
function sizeInBrackets(text: string, end: number): number {
  if (codeAt(end) !== 32 || codeAt(end + 1) !== 40) return end;
  const number = numberEnd(end + 2);
  const again = number > end + 2 ? unitEnd(number) : -1;
  const isSize = again > 0 && codeAt(again) === 41 && SIZES.has(text.slice(number + 1, again).toLowerCase());
  return isSize ? again + 1 : end;
}

/** What HTTP servers write behind the status. @see RFC 9110, section 15 */
const REASONS = [
  "OK",
  "Created",
  "Accepted",
  "No Content",
  "Partial Content",
  "Moved Permanently",
  "Found",
  "See Other",
  "Not Modified",
  "Temporary Redirect",
  "Permanent Redirect",
  "Bad Request",
  "Unauthorized",
  "Forbidden",
  "Not Found",
  "Method Not Allowed",
  "Not Acceptable",
  "Request Timeout",
  "Conflict",
  "Gone",
  "Payload Too Large",
  "Unsupported Media Type",
  "Unprocessable Entity",
  "Unprocessable Content",
  "Too Many Requests",
  "Internal Server Error",
  "Not Implemented",
  "Bad Gateway",
  "Service Unavailable",
  "Gateway Timeout",
];

/** Three digits of which the first is 1 to 5, and a blank. */
function isStatus(end: number): boolean {
  if (end < 3 || codeAt(end) !== 32 || (end > 3 && isWordPart(codeAt(end - 4)))) return false;
  const first = codeAt(end - 3);
  return first >= 49 && first <= 53;
}

/** Where a word that may be a unit ends behind a blank; -1 if there is none. */
function unitEnd(at: number): number {
  if (codeAt(at) !== 32) return -1;
  let end = at + 1;
  while (end <= at + 1 + LONGEST_UNIT && isWordPart(codeAt(end))) end += 1;
  return end > at + 1 && end <= at + 1 + LONGEST_UNIT ? end : -1;
}

function numberEnd(at: number): number {
  const whole = digitsEnd(at);
  return codeAt(whole) === DOT ? digitsEnd(whole + 1) : whole;
}

function findWord(text: string, at: number, found: Found): boolean {
  const time = timeEnd(text, at);
  if (time > 0) {
    found.kind = "time";
    found.end = time;
    return true;
  }
  const end = runEnd(at);
  found.end = end;
  const next = codeAt(end);
  if (next === COLON && codeAt(end + 1) === SLASH && codeAt(end + 2) === SLASH) {
    found.kind = "url";
    found.end = fenceEnd(end + 3);
    return true;
  }
  found.kind = compoundKind(at, end);
  if (found.kind === "word") found.kind = wordKind(text, at, end);
  // A folder, or the rest of a path with odd characters in it.
  if (found.kind === "path") found.end = fenceEnd(end);
  return true;
}

function findPath(at: number, found: Found): boolean {
  const before = at > 0 ? codeAt(at - 1) : 32;
  if (isWordPart(before)) return false;
  const next = codeAt(at + 1);
  if (!isWordPart(next) && next !== DOT && next !== SLASH && next !== 126) return false;
  found.end = fenceEnd(at + 1);
  found.kind = "path";
  return true;
}

/** Up to the next blank, bracket, quote, comma or pipe; a full stop or colon behind it is the sentence's. */
function fenceEnd(at: number): number {
  let end = at;
  while (codeAt(end) !== 0 && !(classOf(codeAt(end)) & FENCE)) end += 1;
  while (end > at && (codeAt(end - 1) === DOT || codeAt(end - 1) === COLON)) end -= 1;
  return end;
}
