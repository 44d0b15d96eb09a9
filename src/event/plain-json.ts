/**
 * The short way to a line's `raw`: parts of a record that are known to be harmless are written straight as the JSON string that
 * `raw` is. Audit logs say the same few things again and again, so nearly every part has been judged before. What is not known
 * to be harmless goes the thorough way, field by field, so both ways write the same.
 */
import { findForgedMarkers } from "./forged-markers.ts";
import { isIdOrTime } from "./id-or-time.ts";
import { jsonText } from "./jsonl.ts";
import { inertJson, RAW_LIMIT } from "./raw.ts";
import type { Redactor } from "./redact.ts";
import { judgeName } from "./secret-names.ts";

/** Printable ASCII but for quote, backslash and brackets: written in JSON, and in JSON in a string, as it is. */
const PLAIN = /^[ !#-Z^-~]*$/;
const LONGEST = 256;
const MOST_REMEMBERED = 16_384;
const DEEPEST = 40;

/** A quote of JSON, in JSON. */
const QUOTE = '\\"';

/** A name of a field, and how what stands below it is written. */
interface Name {
  /** Behind the object's brace. */
  readonly first: string;
  /** Behind another field. */
  readonly next: string;
  /** Texts that are harmless below it; `undefined` if its value always has to be looked at. */
  readonly harmless: Remembered | undefined;
  /** `{"name": "password", "value": "…"}`: one field may name what another holds. */
  readonly names: boolean;
  readonly holds: boolean;
}

/** Thrown for records that have to go the thorough way as a whole. */
const GIVE_UP = Symbol("give up");

export class PlainJson {
  readonly #redactor: Redactor;
  readonly #names = new Map<string, Name>();
  readonly #texts: Remembered;
  readonly #accessKeyIds: Remembered;
  /** What is written so far, in pieces: joining them once is many times cheaper than growing a text. */
  #out: string[] = [];

  constructor(redactor: Redactor) {
    this.#redactor = redactor;
    this.#texts = new Remembered((text) => redactor.text(text) === text);
    this.#accessKeyIds = new Remembered((text) => redactor.field("accessKeyId", text) === text);
  }

  /** A record as a JSON string of its redacted and inert JSON text, quotes included. @throws MallcopError `record-malformed` */
  write(record: unknown): string {
    return this.#shortly(record) ?? jsonText(inertJson(this.#redactor.json(record)));
  }

  #shortly(record: unknown): string | undefined {
    if (this.#redactor.hasPlainSecrets || typeof record !== "object" || record === null) return undefined;
    this.#out = ['"'];
    try {
      if (!this.#value(record, this.#texts, 0)) return undefined;
      this.#out.push('"');
      const written = this.#out.join("");
      return written.length <= RAW_LIMIT ? written : undefined;
    } catch (thrown) {
      if (thrown === GIVE_UP) return undefined;
      throw thrown;
    }
  }

  /** Whether the value could be written; if not, something of it may have been. */
  #value(value: unknown, harmless: Remembered, depth: number): boolean {
    switch (typeof value) {
      case "string":
        return this.#text(value, harmless);
      case "boolean":
        this.#out.push(value ? "true" : "false");
        return true;
      case "number":
        this.#out.push(Number.isFinite(value) ? String(value) : "null");
        return true;
      case "object":
        if (value === null) {
          this.#out.push("null");
          return true;
        }
        if (depth === DEEPEST) throw GIVE_UP;
        if ("toJSON" in value) return false;
        return Array.isArray(value) ? this.#list(value, harmless, depth + 1) : this.#object(value, depth + 1);
      default:
        throw GIVE_UP;
    }
  }

  #text(text: string, harmless: Remembered): boolean {
    if (isIdOrTime(text)) {
      this.#out.push(QUOTE, text, QUOTE);
      return true;
    }
    const written = harmless.written(text);
    if (written === undefined) return false;
    this.#out.push(written);
    return true;
  }

  #list(list: readonly unknown[], harmless: Remembered, depth: number): boolean {
    this.#out.push("[");
    for (let at = 0; at < list.length; at++) {
      if (at > 0) this.#out.push(",");
      if (!this.#value(list[at], harmless, depth)) return false;
    }
    this.#out.push("]");
    return true;
  }

  #object(fields: object, depth: number): boolean {
    let first = true;
    let names = false;
    let holds = false;
    for (const key of Object.keys(fields)) {
      const name = this.#name(key);
      names ||= name.names;
      holds ||= name.holds;
      if (names && holds) return false;
      const value: unknown = Reflect.get(fields, key);
      if (value === undefined) continue;
      const before = this.#out.length;
      this.#out.push(first ? name.first : name.next);
      if (name.harmless === undefined || !this.#value(value, name.harmless, depth)) {
        this.#out.length = before;
        this.#out.push(first ? "{" : ",", this.#thoroughly(key, value));
      }
      first = false;
    }
    this.#out.push(first ? "{}" : "}");
    return true;
  }

  /** One field, judged by its own name, as it is written between its neighbours. */
  #thoroughly(key: string, value: unknown): string {
    const field = jsonText(inertJson(this.#redactor.json({ [key]: value })));
    return field.slice(2, -2);
  }

  #name(key: string): Name {
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    // A name that is changed may meet another's.
    if (!isPlain(key) || this.#redactor.text(key) !== key) throw GIVE_UP;
    const { secret, names, holds, accessKeyId } = judgeName(key);
    const harmless = secret !== undefined ? undefined : accessKeyId ? this.#accessKeyIds : this.#texts;
    const name = { first: `{${QUOTE}${key}${QUOTE}:`, next: `,${QUOTE}${key}${QUOTE}:`, harmless, names, holds };
    if (this.#names.size >= MOST_REMEMBERED) this.#names.clear();
    this.#names.set(key, name);
    return name;
  }
}

/** Texts that were found harmless, as they are written; of the others nothing is kept. */
class Remembered {
  readonly #isHarmless: (text: string) => boolean;
  #recent = new Map<string, string>();
  #older = new Map<string, string>();

  constructor(isHarmless: (text: string) => boolean) {
    this.#isHarmless = isHarmless;
  }

  written(text: string): string | undefined {
    const known = this.#recent.get(text) ?? this.#older.get(text);
    if (known !== undefined) return known;
    if (!isPlain(text) || !this.#isHarmless(text)) return undefined;
    // Two generations: what is still in use outlives the turn, what came once goes with it.
    if (this.#recent.size >= MOST_REMEMBERED) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    const written = QUOTE + text + QUOTE;
    this.#recent.set(text, written);
    return written;
  }
}

/** Whether a text can be written as it is, and is no part of a marker even where a list's bracket stands before it. */
function isPlain(text: string): boolean {
  return text.length <= LONGEST && PLAIN.test(text) && findForgedMarkers(`["${text}"]`, "json").length === 0;
}
