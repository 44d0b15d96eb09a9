/**
 * Reads vendors' JSON at the boundary: each function gives a typed value or throws with the place where the form broke off,
 * never with the value itself. They run per record, so the good case costs no closure, no exception and no concatenation.
 *
 * `path` is where the value stands, such as `userIdentity.arn`. `vendor` is given for what frames the records (a page, a
 * token answer): then the trouble is `vendor-answer-unexpected`, and without it `record-malformed`.
 */
import type { Instant } from "../event/event.ts";
import { MallcopError } from "./errors.ts";
import { isoInstant } from "./iso-time.ts";

/** A JSON object whose members are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The years in which a vendor's time is believable, in milliseconds since 1970. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** A scalar as text, and nothing of anything else: an object may have a `toString` that is none. */
export function scalarText(value: unknown): string {
  return value === undefined || value === null || typeof value === "object" ? "" : String(value);
}

/** The entry of a table under a name that a stranger may have chosen: every object has a `constructor`, and no table does. */
export function entryOf<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @throws MallcopError `record-malformed` or `vendor-answer-unexpected`, like all functions here */
export function object(value: unknown, path: string, vendor?: string): JsonObject {
  return isObject(value) ? value : unexpected(value, "an object", path, vendor);
}

/** `undefined` also for `null`, which vendors write for "not there". */
export function optionalObject(value: unknown, path: string, vendor?: string): JsonObject | undefined {
  return value === undefined || value === null ? undefined : object(value, path, vendor);
}

/** Text that is not empty. */
export function text(value: unknown, path: string, vendor?: string): string {
  return typeof value === "string" && value !== "" ? value : unexpected(value, "text", path, vendor);
}

/** `undefined` also for `null` and for empty text, which vendors write for "not there". */
export function optionalText(value: unknown, path: string, vendor?: string): string | undefined {
  return value === undefined || value === null || value === "" ? undefined : text(value, path, vendor);
}

export function list(value: unknown, path: string, vendor?: string): readonly unknown[] {
  return Array.isArray(value) ? value : unexpected(value, "a list", path, vendor);
}

/** An absent or `null` list is an empty one. */
export function optionalList(value: unknown, path: string, vendor?: string): readonly unknown[] {
  return value === undefined || value === null ? [] : list(value, path, vendor);
}

export function number(value: unknown, path: string, vendor?: string): number {
  return typeof value === "number" && Number.isFinite(value) ? value : unexpected(value, "a number", path, vendor);
}

export function optionalNumber(value: unknown, path: string, vendor?: string): number | undefined {
  return value === undefined || value === null ? undefined : number(value, path, vendor);
}

export function boolean(value: unknown, path: string, vendor?: string): boolean {
  return typeof value === "boolean" ? value : unexpected(value, "true or false", path, vendor);
}

export function optionalBoolean(value: unknown, path: string, vendor?: string): boolean | undefined {
  return value === undefined || value === null ? undefined : boolean(value, path, vendor);
}

/**
 * A time in 1990–2100: a `Date`, RFC 3339 text with its zone, or a number since 1970 in seconds, milliseconds or
 * microseconds, which in these years cannot be confused. What is finer than a millisecond is cut off.
 */
export function instant(value: unknown, path: string, vendor?: string): Instant {
  return believable(toMilliseconds(value, false)) ?? unexpected(value, "a time with its zone", path, vendor);
}

/** As `instant`, for vendors whose times are documented to be UTC but do not say so (`2014-07-08T17:35:27`). */
export function instantUtc(value: unknown, path: string, vendor?: string): Instant {
  return believable(toMilliseconds(value, true)) ?? unexpected(value, "a time", path, vendor);
}

/** @throws MallcopError without any of the text, which `JSON.parse` would quote */
export function parseJson(source: string | Uint8Array, path: string, vendor?: string): unknown {
  const json = typeof source === "string" ? source : new TextDecoder().decode(source);
  try {
    return JSON.parse(json);
  } catch {
    return unexpected(json.trim() === "" ? "" : json, "JSON", path, vendor);
  }
}

function toMilliseconds(value: unknown, zoneless: boolean): number {
  if (typeof value === "string") return isoInstant(value, zoneless);
  if (value instanceof Date) return value.getTime();
  if (typeof value !== "number") return Number.NaN;
  if (value < LATEST / 1000) return Math.floor(value * 1000 + 0.001); // Doubles hold 1404840927.123 a little below itself.
  return Math.floor(value <= LATEST ? value : value / 1000);
}

function believable(ms: number): Instant | undefined {
  return ms >= EARLIEST && ms < LATEST ? (ms as Instant) : undefined;
}

function unexpected(value: unknown, wanted: string, path: string, vendor: string | undefined): never {
  const reason = `${path} is ${kindOf(value)} where ${wanted} belongs`;
  throw vendor === undefined
    ? new MallcopError("record-malformed", { reason })
    : new MallcopError("vendor-answer-unexpected", { vendor, reason });
}

function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (value === "") return "empty";
  if (Array.isArray(value)) return "a list";
  if (value instanceof Date) return "an unusable date";
  if (typeof value === "string") return "other text";
  if (typeof value === "number") return Number.isFinite(value) ? "another number" : "no finite number";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
