/** An event as one line of a file, and back: ten keys in a fixed order, `id` first, and no character that ends a line elsewhere. */
import { MallcopError } from "../connector/errors.ts";
import type { Event, Scalar, Severity } from "./event.ts";
import { isEventId } from "./id.ts";

/** Every event's line begins so; readers that only want ids rely on it. */
export const LINE_START = '{"id":"evt-';

const KEYS = [
  "id",
  "timestamp",
  "source",
  "event_type",
  "actor",
  "target",
  "action",
  "severity",
  "metadata",
  "raw",
] as const satisfies readonly (keyof Event)[];
const TEXT_KEYS = ["source", "event_type", "actor", "target", "action", "raw"] as const;
const SEVERITIES: ReadonlySet<unknown> = new Set<Severity>(["info", "warn", "critical"]);

/** NEL and Unicode's separators end a line for some readers. JSON can say them otherwise, and says unpaired surrogates so itself. */
const LINE_ENDS = ["\u0085", "\u2028", "\u2029"];

/** The event's line, without the line break. */
export function formatEvent(event: Event): string {
  const { id, timestamp, source, event_type, actor, target, action, severity, metadata, raw } = event;
  return jsonText({ id, timestamp, source, event_type, actor, target, action, severity, metadata, raw });
}

/** A value as JSON text that may stand in a line. */
export function jsonText(value: Scalar | object): string {
  let text = JSON.stringify(value);
  for (const end of LINE_ENDS) {
    // Looking for one character is next to free, and there is hardly ever any.
    if (text.includes(end)) text = text.replaceAll(end, `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }
  return text;
}

/**
 * The event of a line, exactly as it was written.
 * @param path what to call the place in an error, such as `events/aws/2026/03/11/8-1.jsonl:17`
 * @throws MallcopError `data-damaged` for anything that `formatEvent` would not have written
 */
export function parseEvent(line: string, path = "An event"): Event {
  const damaged = (reason: string) => new MallcopError("data-damaged", { path, reason });
  const value = parseObject(line);
  if (value === undefined) throw damaged("it is not a JSON object");
  const keys = Object.keys(value);
  const key = keys.length > KEYS.length ? "one too many" : KEYS.find((name, index) => keys[index] !== name);
  if (key !== undefined) throw damaged(`its keys are not the ten of an event, in their order: ${key}`);
  if (!isEvent(value)) throw damaged(`its ${firstFlaw(value)} is not what an event has there`);
  return value;
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEvent(value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Event {
  return firstFlaw(value) === undefined;
}

/** The first key whose value cannot be an event's. */
function firstFlaw(value: Readonly<Record<string, unknown>>): string | undefined {
  const { id, timestamp, source, severity, metadata } = value;
  if (typeof id !== "string" || !isEventId(id)) return "id";
  if (!isTimestamp(timestamp)) return "timestamp";
  const text = TEXT_KEYS.find((key) => typeof value[key] !== "string");
  if (text !== undefined) return text;
  if (source !== id.slice("evt-yyyy-mm-dd-".length, -17)) return "source";
  if (!SEVERITIES.has(severity)) return "severity";
  return isObject(metadata) && Object.values(metadata).every(isScalar) ? undefined : "metadata";
}

function isTimestamp(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): value is Scalar {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
