/**
 * One entry of the auth server's audit log, read tolerantly, whether it is a row of the database or a line of the log storage.
 * Both carry the row's id, by which the two are told to be one.
 */
import type { Instant } from "../../../src/connector/contract.ts";
import { instantUtc, isObject, type JsonObject } from "../../../src/connector/shape.ts";

export interface AuditEntry {
  /** The id of the row; missing in lines of older servers. */
  readonly id: string | undefined;
  readonly time: Instant | undefined;
  readonly action: string;
  /** A member of the entry, such as `actor_id` or `traits.provider`. */
  text(...names: string[]): string | undefined;
}

/** A request that the auth server refused, as its log tells of it. */
export interface FailedRequest {
  readonly id: string | undefined;
  readonly time: Instant | undefined;
  text(...names: string[]): string | undefined;
}

/** `undefined` for what is no audit entry. */
export function readEntry(record: unknown): AuditEntry | undefined {
  if (!isObject(record)) return undefined;
  if (isObject(record.payload)) {
    const members = { ...flattened(record.payload), ip_address: textOf(record.ip_address) };
    return entryOf(members, textOf(record.id), record.created_at);
  }
  const attributes = attributesOf(record);
  return entryOf(attributes, member(attributes, "audit_log_id"), member(attributes, "created_at") ?? record.timestamp);
}

/** `undefined` for what is no request that failed at the token endpoint. */
export function readFailure(record: unknown): FailedRequest | undefined {
  if (!isObject(record)) return undefined;
  const attributes = attributesOf(record);
  const status = Number(member(attributes, "status") ?? 0);
  if (member(attributes, "path") !== "/token" || status < 400) return undefined;
  return {
    id: textOf(record.id),
    time: timeOf(record.timestamp),
    text: (...names) => firstOf(attributes, names),
  };
}

function entryOf(members: Members, id: string | undefined, time: unknown): AuditEntry | undefined {
  const action = member(members, "action");
  if (action === undefined) return undefined;
  return { id, time: timeOf(time), action, text: (...names) => firstOf(members, names) };
}

/** Names with dots for what is nested. */
type Members = Readonly<Record<string, string | undefined>>;

/** What a log line says: its attributes and, where those are missing, its message, which is JSON itself. */
function attributesOf(record: JsonObject): Members {
  const own = isObject(record.log_attributes) ? flattened(record.log_attributes) : {};
  return { ...flattened(parsed(record.event_message)), ...own };
}

function parsed(message: unknown): JsonObject {
  if (typeof message !== "string" || !message.startsWith("{")) return {};
  try {
    const value: unknown = JSON.parse(message);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** The names' beginnings (`auth_audit_event.`, `metadata.`) are not documented; their ends are. */
function member(members: Members, name: string): string | undefined {
  if (members[name] !== undefined) return members[name];
  for (const prefix of ["auth_audit_event.", "auth_event."])
    if (members[prefix + name] !== undefined) return members[prefix + name];
  const found = Object.keys(members).find((one) => one.endsWith(`.${name}`) && members[one] !== undefined);
  return found === undefined ? undefined : members[found];
}

function firstOf(members: Members, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = member(members, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

const MAX_DEPTH = 6;

function flattened(value: JsonObject, prefix = "", depth = 0): Record<string, string | undefined> {
  const flat: Record<string, string | undefined> = {};
  for (const [name, one] of Object.entries(value)) {
    if (isObject(one) && depth < MAX_DEPTH) Object.assign(flat, flattened(one, `${prefix}${name}.`, depth + 1));
    else flat[`${prefix}${name}`] = textOf(one);
  }
  return flat;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The log storage writes UTC without saying so. */
function timeOf(value: unknown): Instant | undefined {
  try {
    return instantUtc(value, "time");
  } catch {
    return undefined;
  }
}
