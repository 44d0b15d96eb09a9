/**
 * The short way to a line's `raw`: parts of a record that are known to be harmless are written straight as the JSON string that
 * `raw` is. Audit logs say the same few things again and again, so nearly every part has been judged before. What is not known
 * to be harmless goes the thorough way, field by field, so both ways write the same.
 */
import { flat } from "./flat.ts";
import { findForgedMarkers } from "./forged-markers.ts";
import { isIdOrTime } from "./id-or-time.ts";
import { jsonText } from "./jsonl.ts";
import { inertJson, RAW_LIMIT } from "./raw.ts";
import type { Redactor } from "./redact.ts";
import { judgeName } from "./secret-names.ts";

/** Printable ASCII but for quote, backslash and brackets: written in JSON, and in JSON in a string, as it is. */
const PLAIN = /^[ !#-Z^-~]*$/;
const LONGEST = 256;
const MOST_REMEMBERED = 8192;
const DEEPEST = 40;

/** A quote of JSON, in JSON. */
const QUOTE = '\\"';

/** A name of a field, as it stands at the beginning of an object or behind another field. */
interface Name {
  /** The separator before it, the name and its colon. */
  readonly written: string;
  /** Whole fields with a harmless text; `undefined` if the value always has to be looked at. */
  readonly fields: Remembered | undefined;
  /** The same for the texts of a list below it. */
  readonly items: Remembered | undefined;
  /** `{"name": "password", "value": "…"}`: one field may name what another holds. */
  readonly names: boolean;
  readonly holds: boolean;
}

/** Thrown for records that have to go the thorough way as a whole. */
const GIVE_UP = Symbol("give up");

export class PlainJson {
  readonly #redactor: Redactor;
  readonly #firstNames = new Map<string, Name>();
  readonly #nextNames = new Map<string, Name>();
  readonly #items: Remembered;
  readonly #accessKeyItems: Remembered;
  readonly #isHarmless = (text: string): boolean => this.#redactor.text(text) === text;
  readonly #isHarmlessId = (text: string): boolean => this.#redactor.field("accessKeyId", text) === text;
  /** Of all names together, since the last turn. */
  #remembered = 0;
  #out: string[] = [];

  constructor(redactor: Redactor) {
    this.#redactor = redactor;
    this.#items = new Remembered("", this.#isHarmless);
    this.#accessKeyItems = new Remembered("", this.#isHarmlessId);
  }

  /**
   * Writes a record as a JSON string of its redacted and inert JSON text, quotes included.
   * @param out where its pieces go: joining them once with all others is many times cheaper than growing a text
   * @throws MallcopError `record-malformed`
   */
  write(record: unknown, out: string[]): void {
    const before = out.length;
    if (this.#shortly(record, out) && isShort(out, before)) return;
    out.length = before;
    out.push(jsonText(inertJson(this.#redactor.json(record))));
  }

  /** Whether it could be written; if not, something of it may have been. */
  #shortly(record: unknown, out: string[]): boolean {
    if (this.#redactor.hasPlainSecrets || typeof record !== "object" || record === null) return false;
    this.#out = out;
    out.push('"');
    try {
      if (!this.#other(record, this.#items, 0)) return false;
      out.push('"');
      return true;
    } catch (thrown) {
      if (thrown === GIVE_UP) return false;
      throw thrown;
    }
  }

  /** A value that is no text. Whether it could be written; if not, something of it may have been. */
  #other(value: unknown, items: Remembered, depth: number): boolean {
    switch (typeof value) {
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
        if (Array.isArray(value)) return this.#list(value, items, depth + 1);
        // Of another kind, it may have a `toJSON`.
        return Object.getPrototypeOf(value) === Object.prototype && this.#object(value, depth + 1);
      default:
        throw GIVE_UP;
    }
  }

  #list(list: readonly unknown[], items: Remembered, depth: number): boolean {
    if ("toJSON" in list) return false;
    this.#out.push("[");
    for (let at = 0; at < list.length; at++) {
      if (at > 0) this.#out.push(",");
      const item = list[at];
      if (!(typeof item === "string" ? this.#text(item, "", items) : this.#other(item, items, depth))) return false;
    }
    this.#out.push("]");
    return true;
  }

  #object(fields: object, depth: number): boolean {
    let known = this.#firstNames;
    let names = false;
    let holds = false;
    // Of an object without a prototype of its own, these are its own names; going through them so is the engine's short way.
    for (const key in fields) {
      const value: unknown = fields[key as keyof typeof fields];
      const name = known.get(key) ?? this.#name(key, known);
      names ||= name.names;
      holds ||= name.holds;
      if (names && holds) return false;
      if (value === undefined) continue;
      if (!this.#field(name, value, depth))
        this.#out.push(known === this.#firstNames ? "{" : ",", this.#thoroughly(key, value));
      known = this.#nextNames;
    }
    this.#out.push(known === this.#firstNames ? "{}" : "}");
    return true;
  }

  /** Whether it could be written; if not, nothing of it was. */
  #field(name: Name, value: unknown, depth: number): boolean {
    if (name.fields === undefined || name.items === undefined) return false;
    if (typeof value === "string") return this.#text(value, name.written, name.fields);
    const before = this.#out.length;
    this.#out.push(name.written);
    if (this.#other(value, name.items, depth)) return true;
    this.#out.length = before;
    return false;
  }

  /** @param before what stands before the text, which `harmless` writes too */
  #text(text: string, before: string, harmless: Remembered): boolean {
    if (isIdOrTime(text)) {
      this.#out.push(before, QUOTE, text, QUOTE);
      return true;
    }
    const written = harmless.get(text) ?? this.#judge(text, harmless);
    if (written === undefined) return false;
    this.#out.push(written);
    return true;
  }

  #judge(text: string, harmless: Remembered): string | undefined {
    if (!isPlain(text) || !harmless.isHarmless(text)) return undefined;
    if (this.#remembered >= MOST_REMEMBERED) this.#turn();
    this.#remembered += 1;
    return harmless.remember(text);
  }

  /** Begins a new generation: what is still in use outlives the turn, what came once goes with it. */
  #turn(): void {
    this.#remembered = 0;
    for (const remembered of [this.#items, this.#accessKeyItems]) remembered.turn();
    for (const name of [...this.#firstNames.values(), ...this.#nextNames.values()]) name.fields?.turn();
  }

  /** One field, judged by its own name, as it is written between its neighbours. */
  #thoroughly(key: string, value: unknown): string {
    const field = jsonText(inertJson(this.#redactor.json({ [key]: value })));
    return field.slice(2, -2);
  }

  #name(key: string, known: Map<string, Name>): Name {
    // A name that is changed may meet another's; `toJSON` may be asked.
    if (key === "toJSON" || !isPlain(key) || this.#redactor.text(key) !== key) throw GIVE_UP;
    const { secret, names, holds, accessKeyId } = judgeName(key);
    const written = flat(known === this.#firstNames ? "{" : ",", QUOTE, key, QUOTE, ":");
    const items = secret !== undefined ? undefined : accessKeyId ? this.#accessKeyItems : this.#items;
    const fields = items && new Remembered(written, items.isHarmless);
    const name = { written, fields, items, names, holds };
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, name);
    return name;
  }
}

/** Texts that were found harmless, as they are written; of the others nothing is kept. */
class Remembered {
  readonly isHarmless: (text: string) => boolean;
  readonly #before: string;
  #recent = new Map<string, string>();
  #older = new Map<string, string>();

  /** @param before what every text is written behind */
  constructor(before: string, isHarmless: (text: string) => boolean) {
    this.#before = before;
    this.isHarmless = isHarmless;
  }

  get(text: string): string | undefined {
    return this.#recent.get(text) ?? this.#again(text);
  }

  remember(text: string): string {
    const written = flat(this.#before, QUOTE, text, QUOTE);
    this.#recent.set(text, written);
    return written;
  }

  #again(text: string): string | undefined {
    const written = this.#older.get(text);
    if (written !== undefined) this.#recent.set(text, written);
    return written;
  }

  turn(): void {
    this.#older = this.#recent;
    this.#recent = new Map();
  }
}

/** Whether the pieces from a place on are within the limit of a record. */
function isShort(out: readonly string[], from: number): boolean {
  let length = 0;
  for (let at = from; at < out.length; at++) length += out[at]?.length ?? 0;
  return length <= RAW_LIMIT;
}

/** Whether a text can be written as it is, and is no part of a marker even where a list's bracket stands before it. */
function isPlain(text: string): boolean {
  return text.length <= LONGEST && PLAIN.test(text) && findForgedMarkers(`["${text}"]`, "json").length === 0;
}
