/**
 * Lines that are data already: JSON objects and logfmt. Invariant: bounded in depth, fields and size, and no key of a line
 * can reach an object's prototype.
 */
import { isBlank, isWordPart } from "./characters.ts";

export type FieldValue = string | number | boolean | null;

export interface Structured {
  /** The text to match: the message, or the list of keys where there is none. */
  readonly message: string;
  /** Keys of nested objects joined by dots. */
  readonly fields: ReadonlyMap<string, FieldValue>;
}

/** In this order: a template that the logger itself kept is best. */
const MESSAGE_KEYS = ["@mt", "msg", "message", "@m", "log", "event", "short_message", "text"];
/** Keys that every line of an app has, whatever it says; by them alone a line of data is a log line. */
const LOG_KEYS = new Set([
  ...MESSAGE_KEYS,
  "time",
  "ts",
  "timestamp",
  "@timestamp",
  "@t",
  "t",
  "at",
  "level",
  "lvl",
  "severity",
  "@l",
]);
const MOST_FIELDS = 100;
const DEEPEST = 6;
const LONGEST_VALUE = 2048;
/** A line over this is not parsed but matched as text. */
const LONGEST_LINE = 256 * 1024;

export function readJson(line: string): Structured | undefined {
  let start = 0;
  while (isBlank(line.charCodeAt(start))) start += 1;
  if (line.charCodeAt(start) !== 123 || line.length > LONGEST_LINE) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const fields = new Map<string, FieldValue>();
  flatten(value, "", 0, fields);
  return { message: messageOf(fields), fields };
}

function flatten(value: object, prefix: string, depth: number, fields: Map<string, FieldValue>): void {
  for (const [key, member] of Object.entries(value)) {
    if (fields.size >= MOST_FIELDS) return;
    if (key === "__proto__") continue;
    const name = prefix === "" ? key : `${prefix}.${key}`;
    if (typeof member === "string") fields.set(name, capped(member));
    else if (typeof member === "number" || typeof member === "boolean" || member === null) fields.set(name, member);
    else if (depth < DEEPEST && !Array.isArray(member) && typeof member === "object")
      flatten(member, name, depth + 1, fields);
    else fields.set(name, capped(JSON.stringify(member)));
  }
}

const capped = (text: string): string => (text.length > LONGEST_VALUE ? text.slice(0, LONGEST_VALUE) : text);

function messageOf(fields: ReadonlyMap<string, FieldValue>): string {
  for (const key of MESSAGE_KEYS) {
    const value = fields.get(key);
    if (typeof value === "string" && value.trim() !== "") return value;
  }
  return `{${[...fields.keys()].sort().join(", ")}}`;
}

/** `key=value key="a value"` from end to end, at least two of them, one of which only logs have. */
export function readLogfmt(line: string): Structured | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const fields = new Map<string, FieldValue>();
  let pairs = 0;
  for (let at = 0; at < line.length; ) {
    if (isBlank(line.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const equals = keyEnd(line, at);
    if (equals < 0) return undefined;
    const { value, end } = valueFrom(line, equals + 1);
    if (end < 0) return undefined;
    const key = line.slice(at, equals);
    if (fields.size < MOST_FIELDS && key !== "__proto__") fields.set(key, typed(capped(value)));
    pairs += 1;
    at = end;
  }
  if (pairs < 2 || ![...fields.keys()].some((key) => LOG_KEYS.has(key))) return undefined;
  return { message: messageOf(fields), fields };
}

function keyEnd(line: string, at: number): number {
  let end = at;
  for (; end < line.length; end += 1) {
    const code = line.charCodeAt(end);
    if (!isWordPart(code) && code !== 46 && code !== 45 && code !== 64 && code !== 47) break;
  }
  return end > at && line.charCodeAt(end) === 61 ? end : -1;
}

function valueFrom(line: string, at: number): { readonly value: string; readonly end: number } {
  if (line.charCodeAt(at) !== 34) {
    let end = at;
    while (end < line.length && !isBlank(line.charCodeAt(end))) end += 1;
    return { value: line.slice(at, end), end };
  }
  let value = "";
  for (let end = at + 1; end < line.length; end += 1) {
    const code = line.charCodeAt(end);
    if (code === 34) return { value, end: end + 1 };
    if (code === 92 && end + 1 < line.length) {
      end += 1;
      const escaped = line.charAt(end);
      value += escaped === "n" ? "\n" : escaped === "t" ? "\t" : escaped;
    } else value += line.charAt(end);
  }
  return { value, end: -1 };
}

/** Numbers that come back as they were written, `true` and `false`. */
export function typed(text: string): FieldValue {
  const code = text.charCodeAt(0);
  if ((code >= 48 && code <= 57) || code === 45) {
    if (text.length > 17) return text;
    const plain = plainNumber(text);
    if (plain >= 0) return plain;
    const number = Number(text);
    return String(number) === text ? number : text;
  }
  return text === "true" || text === "false" ? text === "true" : text;
}

/** Integers of so many digits are exact. */
const EXACT_DIGITS = 15;

/** Of digits alone that no zero leads, or `0` itself; -1 for anything else. */
function plainNumber(text: string): number {
  const size = text.length;
  if (size > EXACT_DIGITS) return -1;
  let number = 0;
  for (let at = 0; at < size; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return text.charCodeAt(0) > 48 || size === 1 ? number : -1;
}
