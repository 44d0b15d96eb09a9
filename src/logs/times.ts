/**
 * Finds where a date, a time of day or both end, in the many ways in which logs write them. No calendar: shapes only, so
 * that a wrong date is still the date that the line shows. Linear, without regular expressions.
 */
import { codeAt, hold } from "./at-hand.ts";
import { classOf, DIGIT, isBlank, isDigit, isWordPart, UPPER } from "./characters.ts";

/** Three letters, whatever their case, as one number. */
const packed = (a: number, b: number, c: number): number => ((a | 32) << 16) | ((b | 32) << 8) | (c | 32);
const names = (list: string): ReadonlySet<number> =>
  new Set(list.split(" ").map((name) => packed(name.charCodeAt(0), name.charCodeAt(1), name.charCodeAt(2))));
const MONTHS = names("jan feb mar apr may jun jul aug sep oct nov dec");
const DAYS = names("mon tue wed thu fri sat sun");
const ZONES = new Set("UTC GMT CET CEST EET EEST WET BST IST JST KST MSK EST EDT CST CDT MST MDT PST PDT".split(" "));

const COLON = 58;
const DASH = 45;
const DOT = 46;
const SLASH = 47;
const COMMA = 44;
const PLUS = 43;

/** Where the time that starts at `at` ends, or -1. A bare number is no time, and neither is `12:34` glued to letters. */
export function timeEnd(text: string, at: number): number {
  hold(text);
  const code = codeAt(at);
  if (isDigit(code)) return numericTime(text, at);
  return classOf(code) & DIGIT ? -1 : namedTime(text, at);
}

function numericTime(text: string, at: number): number {
  const digits = digitsEnd(at);
  const behind = codeAt(digits);
  const mayGoOn = behind === COLON || behind === DASH || behind === SLASH || behind === DOT || behind === 32;
  if (digits - at > 8 || !(mayGoOn || digits - at === 8)) return -1;
  if (behind === COLON || behind === DOT) {
    const clock = clockEnd(at);
    if (clock > 0) return zoneEnd(text, clock);
  }
  if (behind === 32) {
    const named = dayFirst(text, at);
    if (named > 0) return named;
  }
  const date = dateEnd(at);
  if (date < 0) return -1;
  const next = codeAt(date);
  const glued = next === 84 || next === DASH || next === COLON || next === DOT || next === 95;
  if (glued || isBlank(next)) {
    const clockAt = clockEnd(date + 1, 1);
    if (clockAt > 0) return zoneEnd(text, clockAt);
  }
  // A day and a month without a year are a date only beside a time of day, and so are eight digits.
  return !isWordPart(next) && digitGroups(at, date) >= 3 ? date : -1;
}

/** `11 Mar 2026 14:00:00.123`. */
function dayFirst(text: string, at: number): number {
  const day = digitsEnd(at);
  if (day - at > 2 || codeAt(day) !== 32 || !isName(day + 1, MONTHS)) return -1;
  const year = digitsEnd(day + 5);
  if (year - day !== 9 || codeAt(year) !== 32) return -1;
  const clock = clockEnd(year + 1);
  return clock < 0 ? -1 : zoneEnd(text, clock);
}

/** `14:51`, `14:51:21`, `14:51:21.123`, `14:51:21,123`, `22:15:29:606`; dots for colons only in `15.42.50.675872`.
 *  Beside a date, minutes may have one digit. */
function clockEnd(at: number, digits = 2): number {
  let end = digitsEnd(at);
  if (end - at < 1 || end - at > 2) return -1;
  const separator = codeAt(end);
  if (separator !== COLON && separator !== DOT) return -1;
  let parts = 1;
  while (parts < 3 && codeAt(end) === separator) {
    const next = digitsEnd(end + 1);
    if (next - end - 1 < digits || next - end - 1 > 2) break;
    end = next;
    parts += 1;
  }
  if (parts < 2 || (separator === DOT && (parts < 3 || digits === 2))) return -1;
  const code = codeAt(end);
  if (parts === 3 && (code === DOT || code === COMMA || code === COLON)) {
    const fraction = digitsEnd(end + 1);
    if (fraction - end - 1 >= (code === DOT || digits === 1 ? 1 : 3) && fraction - end - 1 <= 9) end = fraction;
    else if (separator === DOT) return -1;
  } else if (separator === DOT) return -1;
  const next = codeAt(end);
  if (next === 90) return isWordPart(codeAt(end + 1)) ? -1 : end;
  const goesOn = isWordPart(next) || ((next === COLON || next === DOT) && isWordPart(codeAt(end + 1)));
  return goesOn ? -1 : end;
}

/** `2005-06-03`, `2016/9/27`, `17/06/09`, `03.11.2026`, `20171223`, `11/Mar/2026`, `03-17`, `10.30`. */
function dateEnd(at: number): number {
  const first = digitsEnd(at);
  const size = first - at;
  if (size === 8) return first;
  if (size !== 4 && size !== 2 && size !== 1) return -1;
  const separator = codeAt(first);
  if (separator !== DASH && separator !== SLASH && separator !== DOT) return -1;
  let second = digitsEnd(first + 1);
  if (second === first + 1 && MONTHS.has(lettersAt(second))) second += 3;
  const middle = second - first - 1;
  if (middle < 1 || middle > 3 || (middle === 3 && isDigit(codeAt(second - 1)))) return -1;
  if (codeAt(second) !== separator) return size === 4 ? -1 : second;
  const third = digitsEnd(second + 1);
  const last = third - second - 1;
  if (last === 0) return second;
  if (last > 4 || (separator === DOT && size < 4 && last < 4)) return -1;
  return third;
}

function digitGroups(at: number, end: number): number {
  let groups = 0;
  for (let i = at; i < end; i += 1) {
    const starts = i === at || !isWordPart(codeAt(i - 1));
    if (starts) groups += 1;
  }
  return groups;
}

/** `Jul  1 09:00:55`, `Sun Dec 04 04:47:44 2005`, `Thu Aug 11 14:51:21 PDT 2016`, `Wed, 11 Mar 2026 14:00:00 GMT`. */
function namedTime(text: string, at: number): number {
  let here = at;
  if (isName(here, DAYS)) {
    here = skipBlanks(here + (codeAt(here + 3) === COMMA ? 4 : 3));
    if (isDigit(codeAt(here))) here = skipBlanks(digitsEnd(here));
  }
  if (!isName(here, MONTHS)) return -1;
  here = skipBlanks(here + 3);
  const number = digitsEnd(here);
  if (number === here || number - here > 4) return -1;
  here = skipBlanks(number);
  if (codeAt(number) === COMMA) here = skipBlanks(number + 1);
  if (isDigit(codeAt(here)) && digitsEnd(here) - here === 4) here = skipBlanks(here + 4);
  const clock = clockEnd(here);
  if (clock < 0) return -1;
  return yearEnd(zoneEnd(text, clock));
}

function zoneEnd(text: string, at: number): number {
  if (codeAt(at) === 90) return at + 1;
  const here = codeAt(at) === 32 ? at + 1 : at;
  const code = codeAt(here);
  if (code === PLUS || code === DASH) {
    const hours = digitsEnd(here + 1);
    if (hours - here - 1 === 4) return hours;
    if (hours - here - 1 === 2 && codeAt(hours) === COLON && digitsEnd(hours + 1) === hours + 3) return hours + 3;
    return at;
  }
  if (here === at || !(classOf(code) & UPPER) || !(classOf(codeAt(here + 1)) & UPPER)) return at;
  let end = here + 2;
  while (end < here + 5 && isWordPart(codeAt(end))) end += 1;
  return ZONES.has(text.slice(here, end)) ? end : at;
}

function yearEnd(at: number): number {
  if (codeAt(at) !== 32) return at;
  const end = digitsEnd(at + 1);
  const century = codeAt(at + 1);
  const isYear = end - at - 1 === 4 && (century === 49 || century === 50) && !isWordPart(codeAt(end));
  return isYear ? end : at;
}

function isName(at: number, names: ReadonlySet<number>): boolean {
  const next = codeAt(at + 3);
  return (isBlank(next) || next === COMMA) && names.has(lettersAt(at));
}

const lettersAt = (at: number): number => packed(codeAt(at), codeAt(at + 1), codeAt(at + 2));

/** Where the digits end that start at a place of the line at hand. */
export function digitsEnd(at: number): number {
  let end = at;
  while (isDigit(codeAt(end))) end += 1;
  return end;
}

function skipBlanks(at: number): number {
  let here = at;
  while (isBlank(codeAt(here))) here += 1;
  return here;
}
