/**
 * Parses an app's lines by its templates. Invariant: one answer for each row, in order, in time linear in the row; what the
 * log says ends up in field values only, never in a field's name, a template's id or an event's type.
 */
import { type AppParser, isReviewed } from "./app.ts";
import { isWordPart } from "./characters.ts";
import { tidyLine } from "./clean.ts";
import { EntryReader, type Row, stackOf } from "./entries.ts";
import { headerMatcher } from "./header.ts";
import { type Match, Matcher, type Slot } from "./matcher.ts";
import { patternText } from "./pattern.ts";
import { type FieldValue, readJson, readLogfmt, typed } from "./structured.ts";

/** What a row says, as two lists side by side: rows of one template share their names. */
export interface Fields {
  readonly names: readonly string[];
  readonly values: readonly FieldValue[];
}

export interface Parsed extends Fields {
  /** `null` if no template matches. */
  readonly template: string | null;
  /** The template with `<*>` for each value; the message itself if no template matches. */
  readonly text: string;
  /** Whether an `ignore` of the file covers it. */
  readonly ignored: boolean;
  /** Whether it lacks what stands before all other messages of the app. */
  readonly headless: boolean;
}

/** A row's fields as an object. */
export function fieldsOf({ names, values }: Fields): Record<string, FieldValue> {
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? null]));
}

/** A row, its message, and what it says besides. */
export interface OpenedRow extends Row, Message {
  readonly names: readonly string[];
  readonly values: FieldValue[];
  /** Whether other rows have the same list of names. */
  readonly isShared: boolean;
}

/** What templates are matched against: the rest of a tidy line, which is not copied before somebody wants it. */
export interface Message {
  readonly line: string;
  readonly from: number;
}

export const messageText = ({ line, from }: Message): string => (from === 0 ? line : line.slice(from));

const MESSAGE = "message";
const NO_NAMES: readonly string[] = [];
const NO_ROW: OpenedRow = {
  ...{ text: "", hasHeader: undefined, line: "", from: 0 },
  ...{ names: NO_NAMES, values: [], isShared: true },
};

/** Takes headers off, and the message out of lines of data. */
export class RowOpener {
  readonly #headers: Matcher | undefined;
  readonly #format: AppParser["format"];

  constructor({ format, headers }: Pick<AppParser, "format" | "headers">) {
    this.#format = format;
    this.#headers = headers.length === 0 ? undefined : headerMatcher(headers);
  }

  open(text: string): OpenedRow {
    const structured =
      this.#format === "json" ? readJson(text) : this.#format === "logfmt" ? readLogfmt(text) : undefined;
    if (structured !== undefined) {
      const { message, fields } = structured;
      const [names, values] = [[...fields.keys()], [...fields.values()]];
      return { text, hasHeader: true, line: tidyLine(message), from: 0, names, values, isShared: false };
    }
    const tidy = tidyLine(text);
    const headers = this.#headers;
    const header = headers?.match(tidy);
    if (headers !== undefined && header !== undefined) return takeHeader(text, tidy, header, headers.spans);
    const expected = headers !== undefined || this.#format !== "text";
    return {
      text,
      hasHeader: expected ? false : undefined,
      line: tidy,
      from: 0,
      names: NO_NAMES,
      values: [],
      isShared: true,
    };
  }
}

/** Some loggers write the header alone and the message on the rows below. */
export function messageOf([head = NO_ROW, ...more]: readonly OpenedRow[]): {
  readonly message: Message;
  readonly rest: readonly OpenedRow[];
} {
  const [below, ...rest] = more;
  if (head.from === head.line.length && below !== undefined) return { message: below, rest };
  return { message: head, rest: more };
}

/** The header's fields, and what follows it; the message is the last slot of a header that has one. */
function takeHeader(text: string, tidy: string, { slots, headerNames }: Match, spans: readonly number[]): OpenedRow {
  const hasMessage = slots.at(-1)?.name === MESSAGE;
  const values: FieldValue[] = [];
  const end = hasMessage ? slots.length - 1 : slots.length;
  for (let index = 0; index < end; index += 1) takeSlot(tidy, slots[index], spans, index, values);
  let from = hasMessage ? (spans[end * 2] ?? 0) : tidy.length;
  while (tidy.charCodeAt(from) === 32) from += 1;
  // Whether something starts at a place may depend on what is before it: a message is told as if nothing were.
  if (from > 0 && isWordPart(tidy.charCodeAt(from - 1)))
    return { text, hasHeader: true, line: tidy.slice(from), from: 0, names: headerNames, values, isShared: true };
  return { text, hasHeader: true, line: tidy, from, names: headerNames, values, isShared: true };
}

function takeSlot(
  text: string,
  slot: Slot | undefined,
  spans: readonly number[],
  index: number,
  values: FieldValue[],
): void {
  if (slot?.name === undefined) return;
  const value = text.slice(spans[index * 2], spans[index * 2 + 1]);
  values.push(slot.numeric ? typed(value) : value);
}

export class LineParser {
  readonly #opener: RowOpener;
  readonly #reader: EntryReader<OpenedRow>;
  /** What nobody but the miner has touched never takes a line from what a person wrote. */
  #reviewed: Matcher | undefined;
  readonly #matcher = new Matcher();
  readonly #ignore = new Matcher();
  readonly #names = new NameLists();
  readonly #templates: readonly { readonly id: string; readonly text: string }[];

  constructor(parser: AppParser) {
    this.#opener = new RowOpener(parser);
    this.#reader = new EntryReader(parser.joins);
    this.#templates = parser.templates.map(({ id, patterns }) => ({ id, text: patternText(patterns[0]) }));
    for (const [index, template] of parser.templates.entries()) {
      if (isReviewed(template)) this.#reviewed ??= new Matcher();
      const matcher = isReviewed(template) ? this.#reviewed : this.#matcher;
      for (const pattern of template.patterns) matcher?.add(pattern, index);
    }
    for (const pattern of parser.ignore) this.#ignore.add(pattern, 0);
  }

  /** Takes a row; gives the answers to the rows of the entry before it, if it ends one. */
  push(row: string): readonly Parsed[] {
    return this.#answers(this.#reader.push(this.#opener.open(row)));
  }

  /** The answers to the last rows. */
  flush(): readonly Parsed[] {
    return this.#answers(this.#reader.flush());
  }

  /** The answer to an entry that is known to be one; `rows` has its first row at least. */
  entry(rows: readonly string[]): Parsed {
    return this.#entry(rows.map((row) => this.#opener.open(row)));
  }

  #answers(rows: readonly OpenedRow[] | undefined): readonly Parsed[] {
    if (rows === undefined) return [];
    const answer = this.#entry(rows);
    return rows.length === 1 ? [answer] : rows.map(() => answer);
  }

  #entry(rows: readonly OpenedRow[]): Parsed {
    const head = rows[0] ?? this.#opener.open("");
    if (rows.length === 1) return this.#answer(head, head, head.isShared);
    const { message, rest } = messageOf(rows);
    const stack = stackOf(rest.map(({ text }) => text));
    const fields = stack === undefined ? head : { names: [...head.names, "stack"], values: [...head.values, stack] };
    const answered = { ...fields, hasHeader: head.hasHeader };
    return this.#answer(message, answered, stack === undefined && head.isShared);
  }

  #answer(
    message: Message,
    { names, values, hasHeader }: Pick<OpenedRow, "names" | "values" | "hasHeader">,
    isShared: boolean,
  ): Parsed {
    const headless = hasHeader === false;
    const { line, from } = message;
    const reviewed = this.#reviewed?.match(line, from);
    const match = reviewed ?? this.#matcher.match(line, from);
    if (match === undefined) {
      const ignored = from === line.length || this.#ignore.match(line, from) !== undefined;
      return { template: null, text: messageText(message), names, values, ignored, headless };
    }
    const { slots, template } = match;
    const { spans } = (reviewed && this.#reviewed) ?? this.#matcher;
    for (let index = 0; index < slots.length; index += 1) takeSlot(line, slots[index], spans, index, values);
    const { id, text } = this.#templates[template] ?? UNKNOWN;
    return { template: id, text, names: this.#names.join(names, match, isShared), values, ignored: false, headless };
  }
}

const UNKNOWN = { id: null, text: "" };

/** Names of header and template together, made once for each pair. */
class NameLists {
  readonly #known = new Map<readonly string[], Map<Match, readonly string[]>>();

  /** What the line itself has under a name stays; the template's goes under `message.<name>`. */
  join(before: readonly string[], match: Match, isShared: boolean): readonly string[] {
    if (match.names.length === 0) return before;
    const known = this.#known.get(before);
    const there = known?.get(match);
    if (there !== undefined) return there;
    const joined = [...before, ...match.names.map((name) => (before.includes(name) ? `message.${name}` : name))];
    // The keys of a line of data are its own; a header's names are a few lists for ever.
    if (isShared) this.#known.set(before, (known ?? new Map<Match, readonly string[]>()).set(match, joined));
    return joined;
  }
}
