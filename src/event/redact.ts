/**
 * Takes secrets out of what is about to be stored or said: those of this run in every spelling, those that look like one, and
 * those in fields named for one, at any depth. Redacting twice is the same as once.
 */
import { MallcopError } from "../connector/errors.ts";
import { createScrubber, placeholder, type Scrubber } from "./scrub.ts";
import { SHORTEST_SECRET, secretForms } from "./secret-forms.ts";
import { isHarmless, judgeName, type NameVerdict } from "./secret-names.ts";

/** A secret of this run, by the name of its environment variable. */
export interface KnownSecret {
  readonly name: string;
  readonly value: string;
}

/** Gives the same placeholder for the same secret, such as `[redacted:github-token]`, and nothing that could be guessed from. */
export interface Redactor {
  /** A text without secrets. If the text is JSON, its fields are judged by their names. */
  text(text: string): string;
  /** The value of a field without secrets; the field's name counts. */
  field(name: string, text: string): string;
  /** A value as compact JSON text without secrets. @throws MallcopError `record-malformed` if JSON cannot hold it */
  json(value: unknown): string;
  /** Whether a secret of this run could be taken for an id, a time or a number. */
  readonly hasPlainSecrets: boolean;
  /** A value without secrets; the very same one if it holds none. */
  value(value: unknown): unknown;
}

/** Deeper parts of a record, and JSON in strings in strings, are left out: nobody would look there but who hides something. */
const MAX_DEPTH = 200;
const MAX_NESTED_JSON = 8;
const TOO_DEEP = placeholder("too-deep");

/** Azure's `authorization` is an object of facts (action, scope), where others have a header's value. */
const FACTS = "authorization";

/** What ids, times and numbers are written with. */
const LIKE_NUMBERS = /^[\dA-Fa-f:.TZ+-]+$/;

const NO_NAME: NameVerdict = judgeName("");

/** @param secrets those shorter than 6 characters are not looked for: they would be found everywhere by accident */
export function createRedactor({ secrets }: { readonly secrets: readonly KnownSecret[] }): Redactor {
  const walker = new Walker(createScrubber(secrets.filter(({ value }) => value.length >= SHORTEST_SECRET)));
  return {
    hasPlainSecrets: secrets.some(({ value }) => secretForms(value).some(({ text }) => LIKE_NUMBERS.test(text))),
    text: (text) => walker.text(text, NO_NAME),
    field: (name, text) => walker.text(text, judgeName(name)),
    json(value) {
      const json = stringify(value);
      const clean = walker.value(value, json);
      return clean === value ? json : stringify(clean);
    },
    value: (value) => walker.value(value, stringify(value)),
  };
}

/** Where in a record we are. */
interface Place {
  /** Whether there may be secrets here by their shape, judged for the whole record at once. */
  readonly suspect: boolean;
  /** What the nearest secret-named container above holds. */
  readonly within: string | undefined;
  readonly depth: number;
  /** How many strings of JSON we are in. */
  readonly nested: number;
}

/** Goes through values, and copies only what changes, so that a record without secrets costs no more than a look. */
class Walker {
  readonly #scrubber: Scrubber;

  constructor(scrubber: Scrubber) {
    this.#scrubber = scrubber;
  }

  text(text: string, name: NameVerdict): string {
    return this.#text(text, name, { suspect: true, within: undefined, depth: 0, nested: 0 });
  }

  /** @param json the value as JSON text, for the scan */
  value(value: unknown, json: string): unknown {
    const suspect = this.#scrubber.suspects(json);
    return this.#walk(value, NO_NAME, { suspect, within: undefined, depth: 0, nested: 0 });
  }

  #walk(value: unknown, name: NameVerdict, place: Place): unknown {
    if (typeof value === "string") return this.#text(value, name, place);
    if (typeof value === "number") return this.#number(value, place);
    if (typeof value !== "object" || value === null) return value;
    if (place.depth >= MAX_DEPTH) return TOO_DEEP;
    if ("toJSON" in value && typeof value.toJSON === "function") {
      return value instanceof Date ? value : this.#walk(value.toJSON(""), name, inside(place, place.within));
    }
    const within = inside(place, containedBy(name, place));
    return Array.isArray(value) ? this.#list(value, name, within) : this.#object(value, within);
  }

  #list(list: readonly unknown[], name: NameVerdict, place: Place): readonly unknown[] {
    let copy: unknown[] | undefined;
    for (let at = 0; at < list.length; at++) {
      const clean = this.#walk(list[at], name, place);
      if (clean === list[at]) continue;
      copy ??= [...list];
      copy[at] = clean;
    }
    return copy ?? list;
  }

  #object(value: object, place: Place): object {
    const fields: Readonly<Record<string, unknown>> = value as Readonly<Record<string, unknown>>;
    let copy: [string, unknown][] | undefined;
    let subject: string | undefined;
    let holds = false;
    const names = Object.keys(fields);
    for (let at = 0; at < names.length; at++) {
      const name = names[at] ?? "";
      const field = fields[name];
      const verdict = judgeName(name);
      if (verdict.names && typeof field === "string") subject = field;
      holds ||= verdict.holds;
      const clean = this.#walk(field, verdict, place);
      const cleanName = place.suspect ? this.#scrubber.scrub(name) : name;
      if (clean === field && cleanName === name) continue;
      copy ??= Object.entries(fields);
      copy[at] = [unusedName(cleanName, name, copy), clean];
    }
    const named = holds && subject !== undefined ? judgeName(subject).secret : undefined;
    if (named !== undefined) copy = this.#pair(copy ?? Object.entries(fields), { ...place, within: named });
    // Not by assignment: a field may be called `__proto__`.
    return copy === undefined ? value : Object.fromEntries(copy);
  }

  /** `{"Name": "Password", "NewValue": "…"}`: one field names the other. */
  #pair(fields: readonly [string, unknown][], place: Place): [string, unknown][] {
    return fields.map(([name, field]) => [name, judgeName(name).holds ? this.#walk(field, NO_NAME, place) : field]);
  }

  #text(text: string, name: NameVerdict, place: Place): string {
    const secret = secretOf(name, place);
    if (secret !== undefined && isHarmless(text)) return text;
    const json = mayBeJson(text) ? parse(text) : undefined;
    if (secret !== undefined) {
      // As with an object that is no text: what says what it is may stay.
      return isContainer(json?.value)
        ? this.#json(text, json.value, place, containedBy(name, place))
        : placeholder(secret);
    }
    if (json !== undefined) return this.#json(text, json.value, place, undefined);
    return place.suspect ? this.#scrubber.scrub(text, name.accessKeyId) : text;
  }

  /** JSON in a string: kept to the letter if there is nothing to take out. */
  #json(text: string, value: unknown, place: Place, within: string | undefined): string {
    if (place.nested >= MAX_NESTED_JSON) return TOO_DEEP;
    const compact = JSON.stringify(value);
    const suspect = this.#scrubber.suspects(compact);
    const clean = this.#walk(value, NO_NAME, { suspect, within, depth: 0, nested: place.nested + 1 });
    if (clean !== value) return JSON.stringify(clean);
    // A repeated key hides its first value from us, but not from who reads the text.
    if (text.length === compact.length) return text;
    return within === undefined ? this.#sameOrScrubbed(text, compact) : compact;
  }

  #sameOrScrubbed(text: string, compact: string): string {
    const scrubbed = this.#scrubber.scrub(text);
    return scrubbed === text ? text : compact;
  }

  #number(value: number, place: Place): unknown {
    if (!place.suspect) return value;
    const text = String(value);
    const scrubbed = this.#scrubber.scrub(text);
    return scrubbed === text ? value : scrubbed;
  }
}

function inside(place: Place, within: string | undefined): Place {
  return { suspect: place.suspect, within, depth: place.depth + 1, nested: place.nested };
}

/** What the strings of an object or list under this name would be. */
function containedBy(name: NameVerdict, { within }: Place): string | undefined {
  return name.secret === FACTS ? within : (name.secret ?? within);
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** What secret a string here would be. Among secrets, what says what it is (`userName`, `expiration`) is none. */
function secretOf(name: NameVerdict, { within }: Place): string | undefined {
  return name.secret ?? (name.describes ? undefined : within);
}

function unusedName(name: string, before: string, fields: readonly [string, unknown][]): string {
  if (name === before) return name;
  let unused = name;
  for (let number = 2; fields.some(([taken]) => taken === unused); number++) unused = `${name}#${number}`;
  return unused;
}

/** How JSON of an object, a list or a string begins. `[Boto3/1.26]` and `{name}` do not; trying them would cost an exception. */
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*[\]{["\d.tfn-]|")/;

function mayBeJson(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most texts are none: look no further than that.
  return (first === 0x7b || first === 0x5b || first === 0x22 || first <= 0x20) && JSON_START.test(text);
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function stringify(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "null";
  } catch (cause) {
    throw new MallcopError("record-malformed", { reason: "it cannot be written as JSON" }, { cause });
  }
}
