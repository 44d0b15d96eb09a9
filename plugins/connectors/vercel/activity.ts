/**
 * One record of the activity feed, read tolerantly: the payload has several hundred forms, and every member but the id and the
 * time may be missing. Nothing here guesses; what is not there is `undefined`.
 */
import { type Instant, UNKNOWN_TIME } from "../../../src/connector/contract.ts";
import { instant, isObject, type JsonObject } from "../../../src/connector/shape.ts";

export interface Activity {
  readonly record: JsonObject;
  readonly id: string | undefined;
  readonly type: string | undefined;
  readonly time: Instant;
  readonly payload: JsonObject;
  /** The first of the payload's members that is a text or a number; `project.name` looks into an object. */
  text(...paths: string[]): string | undefined;
}

/** `undefined` for anything that is no activity, such as a deployment, a domain or a webhook. */
export function readActivity(record: unknown): Activity | undefined {
  if (!isObject(record)) return undefined;
  const { id, type, text } = record;
  const isActivity = typeof text === "string" && (typeof id === "string" || "principalId" in record);
  if (!isActivity || !("createdAt" in record)) return undefined;
  const payload = isObject(record.payload) ? record.payload : {};
  return {
    record,
    id: textOf(id),
    type: textOf(type),
    time: timeOf(record.createdAt) ?? UNKNOWN_TIME,
    payload,
    text: (...paths) => firstText(payload, paths),
  };
}

/** Vercel's times are milliseconds since 1970, as numbers or as text. */
export function timeOf(value: unknown): Instant | undefined {
  const number = typeof value === "string" && /^\d{10,16}$/.test(value) ? Number(value) : value;
  try {
    return instant(number, "createdAt");
  } catch {
    return undefined;
  }
}

/** The first member that is there, as text. */
export function firstText(object: JsonObject, paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const found = textOf(path.split(".").reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), object));
    if (found !== undefined) return found;
  }
  return undefined;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** What the prose of an activity names, such as `env_var_name`, by the places that Vercel marks in it. */
export function entityOf({ record }: Activity, isWanted: (type: string) => boolean): string | undefined {
  const { text, entities } = record;
  if (typeof text !== "string" || !Array.isArray(entities)) return undefined;
  for (const entity of entities) {
    if (!isObject(entity) || typeof entity.type !== "string" || !isWanted(entity.type)) continue;
    const { start, end } = entity;
    if (typeof start === "number" && typeof end === "number" && end > start) return text.slice(start, end) || undefined;
  }
  return undefined;
}
