/** Kusto's values and scalar functions, as far as mallcop uses them. Types are known before the first row is read. */
import type { Json } from "../../../event/event.ts";
import { KqlError } from "./tokens.ts";

export type KqlType = "string" | "datetime" | "long" | "int" | "real" | "bool" | "dynamic" | "timespan" | "guid";

/** Times are text with seven digits of a second, time spans are milliseconds, and `null` is "nothing there". */
export type Value = Json;

interface Scalar {
  readonly gives: KqlType | ((types: readonly KqlType[]) => KqlType);
  readonly least: number;
  readonly most: number;
  readonly apply: (...args: readonly Value[]) => Value;
}

export const isEmpty = (value: Value): boolean => value === null || value === "";
export const isNumber = (type: KqlType): boolean => type === "long" || type === "int" || type === "real";

/** Types of values that may be compared with each other. */
export function comparable(a: KqlType, b: KqlType): boolean {
  const kind = (type: KqlType): string => (isNumber(type) ? "number" : type === "guid" ? "string" : type);
  return kind(a) === kind(b);
}

export function semanticError(code: string, message: string): KqlError {
  return new KqlError("SemanticError", code, message);
}

export function unresolved(name: string): KqlError {
  return semanticError("SEM0100", `'where' operator: Failed to resolve table or column expression named '${name}'`);
}

export function textOf(value: Value): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

export function member(value: Value, key: string | number): Value {
  if (typeof value === "string") return memberOfText(value, key);
  if (Array.isArray(value)) return typeof key === "number" ? (value.at(key) ?? null) : null;
  if (value === null || typeof value !== "object") return null;
  const found = Object.entries(value).find(([name]) => name === key);
  return found?.[1] ?? null;
}

/** A `dynamic` cell holds JSON as text. */
function memberOfText(text: string, key: string | number): Value {
  const parsed = parsedJson(text);
  return typeof parsed === "object" ? member(parsed, key) : null;
}

function parsedJson(text: string): Value {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const number = (value: Value): number => (typeof value === "number" ? value : Number(textOf(value)));
const numberOrNull = (value: Value): Value => {
  const found = isEmpty(value) ? Number.NaN : number(value);
  return Number.isFinite(found) ? found : null;
};

/** Any hash that spreads will do: callers may rely on no more than that equal values have equal ones. */
function hash(value: Value, buckets: Value): Value {
  let state = 0x811c9dc5;
  for (const character of textOf(value)) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0;
  return typeof buckets === "number" ? state % buckets : state;
}

function bin(value: Value, size: Value): Value {
  if (value === null || typeof size !== "number") return null;
  if (typeof value !== "string") return Math.floor(number(value) / size) * size;
  const start = Math.floor(Date.parse(value) / size) * size;
  return new Date(start).toISOString().replace("Z", "0000Z");
}

const fn = (gives: Scalar["gives"], least: number, most: number, apply: Scalar["apply"]): Scalar => ({
  gives,
  least,
  most,
  apply,
});
const first = (types: readonly KqlType[]): KqlType => types[0] ?? "dynamic";

/** @see https://learn.microsoft.com/kusto/query/scalar-functions */
export const SCALARS: Readonly<Record<string, Scalar>> = {
  tostring: fn("string", 1, 1, (value = null) => textOf(value)),
  toint: fn("int", 1, 1, (value = null) => numberOrNull(value)),
  tolong: fn("long", 1, 1, (value = null) => numberOrNull(value)),
  todouble: fn("real", 1, 1, (value = null) => numberOrNull(value)),
  toreal: fn("real", 1, 1, (value = null) => numberOrNull(value)),
  tolower: fn("string", 1, 1, (value = null) => textOf(value).toLowerCase()),
  toupper: fn("string", 1, 1, (value = null) => textOf(value).toUpperCase()),
  strcat: fn("string", 1, 64, (...parts) => parts.map(textOf).join("")),
  strcat_delim: fn("string", 3, 64, (delimiter = null, ...parts) => parts.map(textOf).join(textOf(delimiter))),
  strlen: fn("long", 1, 1, (value = null) => textOf(value).length),
  substring: fn("string", 2, 3, (text = null, from = 0, length = null) =>
    textOf(text).slice(number(from), length === null ? undefined : number(from) + number(length)),
  ),
  indexof: fn("long", 2, 2, (text = null, part = null) => textOf(text).indexOf(textOf(part))),
  split: fn("dynamic", 2, 2, (text = null, by = null) => textOf(text).split(textOf(by))),
  extract: fn("string", 3, 3, (pattern = null, group = 0, text = null) => {
    const found = new RegExp(textOf(pattern)).exec(textOf(text));
    return found?.[number(group)] ?? "";
  }),
  parse_json: fn("dynamic", 1, 1, (value = null) => parsedJson(textOf(value))),
  coalesce: fn(first, 2, 64, (...values) => values.find((value) => !isEmpty(value)) ?? null),
  iff: fn(
    (types) => types[1] ?? "dynamic",
    3,
    3,
    (condition = null, yes = null, no = null) => (condition === true ? yes : no),
  ),
  isempty: fn("bool", 1, 1, (value = null) => isEmpty(value)),
  isnotempty: fn("bool", 1, 1, (value = null) => !isEmpty(value)),
  isnull: fn("bool", 1, 1, (value = null) => value === null),
  isnotnull: fn("bool", 1, 1, (value = null) => value !== null),
  not: fn("bool", 1, 1, (value = null) => value !== true),
  hash: fn("long", 1, 2, (value = null, buckets = null) => hash(value, buckets)),
  bin: fn(first, 2, 2, (value = null, size = null) => bin(value, size)),
  floor: fn(first, 2, 2, (value = null, size = null) => bin(value, size)),
};
