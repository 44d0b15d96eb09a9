/** A committed event's line read without its `raw`, which is most of the line and which hardly any reader wants. */
import type { Event } from "./event.ts";

export type EventWithoutRaw = Omit<Event, "raw">;

/** Metadata holds scalars only, and a quote inside a string is escaped: this stands where metadata ends, and nowhere else. */
const BEFORE_RAW = Buffer.from('},"raw":');
const BRACE = 0x7d;

/** The event, markers and all, if the line has what its readers rely on. */
export function readWithoutRaw(line: Buffer): EventWithoutRaw | undefined {
  const end = endOfMetadata(line);
  if (end === undefined) return undefined;
  const after = line[end] ?? 0;
  try {
    // Closing the object in place spares a copy of the text.
    line[end] = BRACE;
    const value: unknown = JSON.parse(line.toString("utf8", 0, end + 1));
    return isEvent(value) ? value : undefined;
  } catch {
    return undefined;
  } finally {
    line[end] = after;
  }
}

/** The line as JSON text without `raw`. */
export function textWithoutRaw(line: Buffer): string {
  return `${line.toString("utf8", 0, endOfMetadata(line) ?? line.length)}}`;
}

/** The vendor's record of a line that was read, as JSON text. */
export function rawOf(line: Buffer): string {
  const value: unknown = JSON.parse(line.toString("utf8"));
  return typeof value === "object" && value !== null && "raw" in value ? String(value.raw ?? "") : "";
}

/** Where the comma before `raw` is. */
function endOfMetadata(line: Buffer): number | undefined {
  const end = line.indexOf(BEFORE_RAW);
  return end < 0 ? undefined : end + 1;
}

function isEvent(value: unknown): value is EventWithoutRaw {
  const {
    id,
    timestamp,
    source,
    event_type: type,
    actor,
    target,
    action,
    severity,
    metadata,
  }: Partial<EventWithoutRaw> = typeof value === "object" && value !== null ? value : {};
  if (typeof id !== "string" || typeof timestamp !== "string" || typeof source !== "string") return false;
  if (typeof type !== "string" || typeof actor !== "string" || typeof target !== "string") return false;
  if (typeof action !== "string" || typeof metadata !== "object" || metadata === null) return false;
  if (severity !== "info" && severity !== "warn" && severity !== "critical") return false;
  return !Number.isNaN(Date.parse(timestamp));
}
