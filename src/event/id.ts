/**
 * Event ids: the same thing at the vendor has the same id for ever, and different things different ones.
 * See docs/adr/0001-event-id.md before touching a line: ids are committed in people's repositories.
 */
import { MallcopError } from "../connector/errors.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { EventId, Instant } from "./event.ts";
import { sha256 } from "./sha256.ts";

/** What tells one thing at a vendor from all others. */
export interface Identity {
  /** The connector's type. */
  readonly source: string;
  /** Account, organization or tenant that the vendor's id is unique in. */
  readonly tenant: string;
  /** What sort of id it is at the vendor: `event`, `alert`, … */
  readonly namespace: string;
  /** The vendor's id. */
  readonly id: string;
  /** The event's time; gives the id its date. */
  readonly time: Instant;
}

const HEX_DIGITS = 16;
const EVENT_ID = /^evt-\d{4}-\d{2}-\d{2}-[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?-[0-9a-f]{16}$/;

/**
 * `evt-<UTC date of time>-<source>-<first 16 hex of SHA-256("<source>|<tenant>|<namespace>|<id>")>`
 * @throws MallcopError `record-malformed` for an empty vendor id, which would make different things one
 */
export function eventId({ source, tenant, namespace, id, time }: Identity): EventId {
  if (id === "") throw new MallcopError("record-malformed", { reason: "the vendor's id is empty" });
  const digest = sha256(join([source, tenant, namespace, id])).slice(0, HEX_DIGITS);
  return `evt-${dayOf(time)}-${source}-${digest}` as EventId;
}

const DAY_MS = 86_400_000;
let lastDay = { number: 0, text: "1970-01-01" };

/** The UTC date. Events of one day come together: the last one is remembered. */
function dayOf(time: Instant): string {
  const number = Math.floor(time / DAY_MS);
  if (number !== lastDay.number) lastDay = { number, text: new Date(time).toISOString().slice(0, 10) };
  return lastDay.text;
}

export function isEventId(text: string): text is EventId {
  return EVENT_ID.test(text);
}

/**
 * Names records that the vendor gave no id, by what they say before redaction. Ask one of these per response set: the ordinal
 * tells apart only records that are equal in everything, so a page more or less changes nothing else.
 */
export function createContentIds(): (record: unknown) => string {
  const seen = new Map<string, number>();
  return (record) => {
    const digest = sha256(canonicalJson(record));
    const ordinal = seen.get(digest) ?? 0;
    seen.set(digest, ordinal + 1);
    return `${digest}#${ordinal}`;
  };
}

/**
 * Joins the parts with bars, so that no two lists give one text. Plain parts are joined as they are; as soon as a part holds a
 * bar itself, all are escaped, and the number of bars alone tells the two cases apart.
 */
function join(parts: readonly string[]): string {
  for (const part of parts) {
    if (part.includes("|")) return parts.map((any) => any.replace(/[\\|]/g, "\\$&")).join("|");
  }
  return parts.join("|");
}
