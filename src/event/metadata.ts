/**
 * An event's metadata on its way through the airlock: at most 64 scalars under safe names, each redacted and sanitized, and
 * marked unless its field is trusted and its value a plain token. It is written as JSON text right away.
 */
import type { Metadata } from "../connector/contract.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { CleanText } from "./clean-text.ts";
import { flat } from "./flat.ts";
import { isIdOrTime } from "./id-or-time.ts";
import { jsonText } from "./jsonl.ts";
import { mark } from "./mark.ts";
import { type Sanitized, TEXT_LIMIT } from "./sanitize.ts";
import { sha256 } from "./sha256.ts";

/** What a vendor's vocabulary is made of. Anything else was written by somebody. */
const TOKEN = /^[\w.:/@ -]{0,200}$/;
/** Names that look renamed are renamed, so that nobody can take another's. */
const FIELD = /^(?!renamed_)[a-z][a-z0-9_]{0,63}$/;
const LEFT_OUT = "fields_left_out";
/** With the count of what was left out, 64 in all. */
const MOST_FIELDS = 63;
const MOST_REMEMBERED = 2048;
/** User agents are the longest texts that come again with every record. */
const LONGEST_REMEMBERED = 256;

/** Whether a text may go without markers, if somebody vouches for its field. */
export function isToken(text: Sanitized): boolean {
  return TOKEN.test(text);
}

/** A field as its name asks for it. */
class Field {
  readonly name: string;
  /** `,"name":` */
  readonly written: string;
  readonly trusted: boolean;
  /** The field as it is written, by its value: regions, user agents and addresses come again with every record. */
  readonly values = new Map<string, string>();
  /** Number of the last event that has it; of two parts the first wins. */
  lastIn = 0;

  constructor(name: string, trusted: ReadonlySet<string>) {
    const field = FIELD.test(name) ? name : renamed(name);
    this.name = name;
    this.written = `,"${field}":`;
    this.trusted = trusted.has(field);
  }
}

/**
 * @param trusted fields whose values are said to be the vendor's vocabulary or ours
 * @returns writes several parts as one JSON object, in pieces that go to `out`; of two fields with one name the first wins
 */
export function createMetadataSealer(
  cleanText: CleanText,
  trusted: ReadonlySet<string>,
): (out: string[], ...parts: readonly Metadata[]) => void {
  const fields = new Map<string, Field>();
  let events = 0;

  const fieldOf = (name: string): Field => {
    const known = fields.get(name);
    if (known !== undefined) return known;
    const field = new Field(name, trusted);
    fields.set(name, field);
    return field;
  };
  const textOf = (field: Field, text: string): string => {
    const known = field.values.get(text);
    if (known !== undefined) return known;
    const clean = cleanText(field.name, text, TEXT_LIMIT);
    const written = flat(field.written, jsonText(field.trusted && isToken(clean) ? clean : mark(clean)));
    if (field.values.size >= MOST_REMEMBERED) field.values.clear();
    if (text.length <= LONGEST_REMEMBERED && !isIdOrTime(text)) field.values.set(text, written);
    return written;
  };
  /** @param value a scalar, as a plugin promised; what is none is stored as its JSON text */
  const pairOf = (field: Field, value: unknown): string => {
    if (typeof value === "string") return textOf(field, value);
    if (typeof value === "boolean" || value === null) return `${field.written}${value}`;
    if (typeof value === "number") return field.written + (Number.isFinite(value) ? String(value) : "null");
    return textOf(field, canonicalJson(value));
  };

  return (out, ...parts) => {
    events += 1;
    // Never in the midst of an event: that would forget what it already has.
    if (fields.size >= MOST_REMEMBERED) fields.clear();
    fieldOf(LEFT_OUT).lastIn = events;
    let count = 0;
    let leftOut = 0;
    for (const part of parts) {
      // Parts are plain objects; going through their names so is the engine's short way.
      for (const name in part) {
        const value = part[name];
        if (value === undefined) continue;
        const field = fieldOf(name);
        if (field.lastIn === events) continue;
        field.lastIn = events;
        if (count === MOST_FIELDS) {
          leftOut += 1;
          continue;
        }
        const pair = pairOf(field, value);
        out.push(count === 0 ? `{${pair.slice(1)}` : pair);
        count += 1;
      }
    }
    if (leftOut > 0) out.push(`,"${LEFT_OUT}":${leftOut}`);
    out.push(count === 0 ? "{}" : "}");
  };
}

/** A name that we cannot store, recognizably; the hash keeps two of them apart. */
function renamed(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return `renamed_${words.join("_").slice(0, 40)}_${sha256(name).slice(0, 12)}`;
}
