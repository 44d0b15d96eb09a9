/** One line of the gateway's log. It is a debug format: read defensively, and every word in it may be a stranger's. */
import type { Instant } from "../../../src/connector/contract.ts";
import { instant, isObject, type JsonObject } from "../../../src/connector/shape.ts";

export interface LogLine {
  readonly time: Instant | undefined;
  /** Such as `WARN`. */
  readonly level: string | undefined;
  /** Such as `gateway/ws`. */
  readonly subsystem: string | undefined;
  readonly message: string;
  /** The structured part, where the line has one. */
  readonly fields: JsonObject;
}

/** @param record a line as text, or parsed */
export function readLine(record: unknown): LogLine | undefined {
  const line = typeof record === "string" ? parsed(record) : record;
  if (!isObject(line) || !isObject(line._meta)) return undefined;
  const { time, message, _meta } = line;
  return {
    time: timeOf(time ?? _meta.date),
    level: typeof _meta.logLevelName === "string" ? _meta.logLevelName : undefined,
    subsystem: subsystemIn(line["0"]),
    message: typeof message === "string" ? message : typeof line["1"] === "string" ? line["1"] : "",
    fields: isObject(line["1"]) ? line["1"] : {},
  };
}

export function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function timeOf(value: unknown): Instant | undefined {
  try {
    return instant(value, "time");
  } catch {
    return undefined;
  }
}

/** `{"subsystem":"gateway/ws"}`, as text. */
function subsystemIn(value: unknown): string | undefined {
  return typeof value === "string" ? /"(?:subsystem|module)":"([^"]{1,80})"/.exec(value)?.[1] : undefined;
}
