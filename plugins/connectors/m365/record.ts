/**
 * One record of the unified audit log, read tolerantly: member names in any case, also those of the OfficeActivity table in
 * Log Analytics; lists of names and values as lists, as JSON text, or as a command line. What is not there is `undefined`.
 *
 * @see https://learn.microsoft.com/office/office-365-management-api/office-365-management-activity-api-schema
 */
import { isIP } from "node:net";
import type { Instant, Outcome } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { entryOf, instantUtc, isObject, type JsonObject } from "../../../src/connector/shape.ts";

/** Values by lower-case name; a name that comes twice has its values joined with `;`. */
export type Pairs = ReadonlyMap<string, string>;

export interface Modified {
  readonly now: string;
  readonly before: string;
}

export interface AuditRecord {
  /** As the vendor writes it, without the dot, the dash and the spaces that directory operations end in or hold. */
  readonly operation: string;
  /** The same in lower case, for tables. */
  readonly name: string;
  readonly recordType: number | undefined;
  /** In lower case; empty where it is not said. */
  readonly workload: string;
  /** The first of the members that is there and not empty, as text. */
  text(...names: readonly string[]): string | undefined;
  /** A member as it came. */
  value(name: string): unknown;
  /** A list of names and values: `Parameters`, `ExtendedProperties`, `OperationProperties`, `DeviceProperties`. */
  pairs(name: string): Pairs;
  /** `ModifiedProperties`, by lower-case name. */
  modified(): ReadonlyMap<string, Modified>;
}

/** What the OfficeActivity table calls the members. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  creationtime: ["timegenerated", "start_time"],
  workload: ["officeworkload"],
  objectid: ["officeobjectid"],
  id: ["officeid"],
  clientip: ["clientipaddress", "client_ipaddress"],
  siteurl: ["site_url"],
  organizationid: ["organizationid_"],
};

const NO_PAIRS: Pairs = new Map();

/** `undefined` for what is no audit record. */
export function readRecord(value: unknown): AuditRecord | undefined {
  if (!isObject(value)) return undefined;
  const members = new Map(Object.entries(value).map(([name, member]) => [name.toLowerCase(), member]));
  const find = (name: string): unknown => {
    const key = name.toLowerCase();
    return [key, ...(entryOf(OTHER_NAMES, key) ?? [])].map((one) => members.get(one)).find(isThere);
  };
  const text = (...names: readonly string[]): string | undefined => asText(names.map(find).find(isThere));
  const operation = text("Operation")
    ?.replaceAll(/\s*[–—]\s*/g, " - ")
    .replace(/[.\s]+$/, "")
    .trim();
  const [recordType, workload] = [text("RecordType"), text("Workload")];
  if (!operation || (recordType === undefined && workload === undefined)) return undefined;
  return {
    operation,
    name: operation.toLowerCase(),
    recordType: recordType !== undefined && /^\d{1,6}$/.test(recordType) ? Number(recordType) : undefined,
    workload: (workload ?? "").toLowerCase(),
    text,
    value: find,
    pairs: (name) => pairsOf(find(name)),
    modified: () => modifiedIn(find("ModifiedProperties")),
  };
}

/** When it happened. Microsoft writes UTC without saying so. @throws MallcopError `record-malformed` */
export function timeOf(record: AuditRecord): Instant {
  return instantUtc(record.value("CreationTime"), "CreationTime");
}

/** How each workload says that something worked. Sharing and files have no such member: what they tell of was done. */
const OUTCOMES: Readonly<Record<string, Outcome>> = {
  succeeded: "success",
  success: "success",
  true: "success",
  partiallysucceeded: "success",
  failed: "failure",
  failure: "failure",
  false: "failure",
};

export function outcomeOf(record: AuditRecord): Outcome {
  const status = record.text("ResultStatus");
  return status === undefined ? "success" : (entryOf(OUTCOMES, status.toLowerCase()) ?? "unknown");
}

/** `1.2.3.4:5`, `[::1]:5` and `::ffff:1.2.3.4` are addresses too; anything else is none. */
export function addressOf(record: AuditRecord): string | undefined {
  const said = record.text("ActorIpAddress", "ClientIP")?.trim() ?? "";
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(said)?.[1] ?? /^([\d.]+):\d+$/.exec(said)?.[1] ?? said;
  const address = bare.replace(/^::ffff:(?=[\d.]+$)/i, "");
  return isIP(address) === 0 ? undefined : address;
}

/** A value that may be JSON text in a JSON text: `"Global Administrator"`, `["a","b"]`. */
export function unquoted(value: string): string {
  if (!/^\s*["[]/.test(value)) return value;
  const parsed = parsedJson(value);
  if (typeof parsed === "string") return parsed;
  return Array.isArray(parsed) && parsed.every((one) => typeof one === "string") ? parsed.join(",") : value;
}

/** Of JSON text, what it says; `undefined` for other text. */
export function parsedJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

function asText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.map(asText).filter(isThere).join(";") || undefined;
  return undefined;
}

function entriesIn(value: unknown): readonly JsonObject[] {
  const list = typeof value === "string" ? parsedJson(value) : value;
  return Array.isArray(list) ? list.filter(isObject) : isObject(list) ? [list] : [];
}

/** A member of a list's entry, whatever its case. */
function member(entry: JsonObject, name: string): unknown {
  return entry[name] ?? entry[name.toLowerCase()];
}

function pairsOf(value: unknown): Pairs {
  if (!isThere(value)) return NO_PAIRS;
  const found = entriesIn(value).flatMap((entry): readonly (readonly [string, string])[] => {
    const name = asText(member(entry, "Name"));
    return name === undefined ? [] : [[name.toLowerCase(), asText(member(entry, "Value")) ?? ""]];
  });
  const pairs = new Map<string, string>();
  for (const [name, text] of found.length > 0 || typeof value !== "string" ? found : commandLine(value)) {
    const before = pairs.get(name);
    pairs.set(name, before ? `${before};${text}` : text);
  }
  return pairs;
}

/** Security & Compliance cmdlets come as they were typed: `-Name "x" -Enabled:$true`. */
function commandLine(line: string): readonly (readonly [string, string])[] {
  const words = /-(\w+)(?:[:\s]\s*("[^"]*"|'[^']*'|[^\s"'-][^\s"']*))?/g;
  return [...line.matchAll(words)].map(([, name = "", value = "$true"]) => [
    name.toLowerCase(),
    value.replace(/^["']|["']$/g, "").replace(/^\$(true|false)$/i, (_, word: string) => word),
  ]);
}

function modifiedIn(value: unknown): ReadonlyMap<string, Modified> {
  return new Map(
    entriesIn(value).flatMap((entry): readonly (readonly [string, Modified])[] => {
      const name = asText(member(entry, "Name"));
      if (name === undefined) return [];
      const side = (which: string): string => unquoted(asText(member(entry, which)) ?? "");
      return [[name.toLowerCase(), { now: side("NewValue"), before: side("OldValue") }]];
    }),
  );
}

/** @throws MallcopError `record-malformed` */
export function requireRecord(value: unknown): AuditRecord {
  const record = readRecord(value);
  if (record === undefined) throw new MallcopError("record-malformed", { reason: "it is no audit record" });
  return record;
}
