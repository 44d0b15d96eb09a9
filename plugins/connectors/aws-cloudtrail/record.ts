/**
 * Opens a record in any shape AWS publishes it: an item of LookupEvents (SDK, wire or CLI), the event inside it, or an
 * element of a log file's `Records`. One event gives the same parts, whatever shape it came in.
 */

import { type Instant, UNKNOWN_TIME } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { instantUtc, isObject, type JsonObject } from "../../../src/connector/shape.ts";
import { at, flag, text } from "./json-path.ts";

export interface OpenedRecord {
  /** The CloudTrail event itself. */
  readonly event: JsonObject;
  /** Left out of records that somebody trimmed. */
  readonly id: string | undefined;
  readonly time: Instant;
  /** The operation without the API date that Lambda and CloudFront put behind it. */
  readonly name: string;
  /** The service without `.amazonaws.com`; empty if the record does not say. */
  readonly source: string;
  /** `<service>:<operation>`, as our tables have it. */
  readonly call: string;
  /** The account the event is recorded in. */
  readonly account: string | undefined;
  readonly readOnly: boolean | undefined;
  /** A resource that only the envelope names. */
  readonly resource: string | undefined;
  /** Why the event inside the envelope could not be read; then `event` is made of what the envelope says. */
  readonly parseError: string | undefined;
}

/** Log shippers move the time to a field of theirs; the vendor's own name comes first. */
const TIMES = ["eventTime", "EventTime", "@timestamp", "p_event_time"] as const;

const API_DATE = /^(\w*?[A-Za-z])(?:20\d{6}|20\d\d_\d\d_\d\d)(?:v\d+)?$/;

/** @throws MallcopError `record-malformed` if it is no CloudTrail event, or one without a name */
export function openRecord(record: unknown): OpenedRecord {
  if (!isObject(record)) throw malformed("it is not an object");
  const { event, parseError } = looksLikeEnvelope(record) ? unwrap(record) : { event: record, parseError: undefined };
  const name = text(event, "eventName");
  if (name === undefined) throw malformed("it has no eventName");
  const call = callOf(name, text(event, "eventSource") ?? "");
  return {
    event,
    id: text(event, "eventID") ?? text(record, "EventId"),
    time: timeOf(event, record),
    name: call.name,
    source: call.source,
    call: call.call,
    account: text(event, "recipientAccountId") ?? text(event, "userIdentity", "accountId"),
    readOnly: flag(event, "readOnly") ?? flag(record, "ReadOnly"),
    resource: text(firstResource(record), "ResourceName"),
    parseError,
  };
}

type Call = Pick<OpenedRecord, "name" | "source" | "call">;

/** By service and by operation, as the record writes them: an account's records name the same few hundred. */
const calls = new Map<string, Map<string, Call>>();
const MOST_REMEMBERED = 512;

function callOf(eventName: string, eventSource: string): Call {
  const known = calls.get(eventSource)?.get(eventName);
  if (known !== undefined) return known;
  const name = API_DATE.exec(eventName)?.[1] ?? eventName;
  const source = eventSource.replace(/\.amazonaws\.com(?:\.cn)?$/, "");
  const call = { name, source, call: `${source}:${name}` };
  if (calls.size >= MOST_REMEMBERED) calls.clear();
  const ofService = calls.get(eventSource) ?? new Map<string, Call>();
  if (ofService.size >= MOST_REMEMBERED) ofService.clear();
  calls.set(eventSource, ofService.set(eventName, call));
  return call;
}

/** Whether something is a record of this kind at all, by its shape alone. */
export function looksLikeEvent(record: unknown): boolean {
  if (!isObject(record)) return false;
  const named = text(record, "eventName") !== undefined;
  return (
    looksLikeEnvelope(record) || (named && ["eventSource", "awsRegion", "eventVersion"].some((key) => key in record))
  );
}

function looksLikeEnvelope(record: JsonObject): boolean {
  return "CloudTrailEvent" in record || ("EventId" in record && "EventName" in record);
}

function unwrap(envelope: JsonObject): { event: JsonObject; parseError: string | undefined } {
  const inner = at(envelope, "CloudTrailEvent");
  const parsed = typeof inner === "string" ? parse(inner) : inner;
  if (isObject(parsed)) return { event: parsed, parseError: undefined };
  return { event: eventOfEnvelope(envelope), parseError: inner === undefined ? "event_missing" : "event_not_json" };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What the envelope alone tells, under the event's own names. `Username` of a role is only its session: no identity. */
function eventOfEnvelope(envelope: JsonObject): JsonObject {
  return {
    eventID: envelope.EventId,
    eventName: envelope.EventName,
    eventSource: envelope.EventSource,
    readOnly: envelope.ReadOnly,
    userIdentity: { type: "Unknown", principalId: envelope.Username, accessKeyId: envelope.AccessKeyId },
  };
}

function firstResource(record: JsonObject): unknown {
  return Array.isArray(record.Resources) ? record.Resources[0] : undefined;
}

/**
 * The SDK gives a `Date`, the wire epoch seconds, the CLI and the event itself text. A copy that somebody trimmed has none,
 * or a placeholder; what it says is still worth more than its date.
 */
function timeOf(event: JsonObject, envelope: JsonObject): Instant {
  const told = toldTime(event) ?? toldTime(envelope);
  try {
    return told === undefined ? UNKNOWN_TIME : instantUtc(told, "eventTime");
  } catch {
    return UNKNOWN_TIME;
  }
}

function toldTime(half: JsonObject): unknown {
  for (const name of TIMES) if (half[name] !== undefined && half[name] !== null) return half[name];
  return undefined;
}

function malformed(reason: string): MallcopError {
  return new MallcopError("record-malformed", { reason });
}
