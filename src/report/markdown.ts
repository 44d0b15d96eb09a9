/**
 * GitHub-flavoured Markdown that text from outside cannot break: whatever is put into `md` is escaped unless it is
 * `Markdown` already, so that forgetting to escape is not possible.
 */
import { visible } from "./text.ts";

/** Safe Markdown. Made by `md` and the functions here, from literals of ours and escaped text. */
export class Markdown {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type Piece = Markdown | string | number;

/** A template whose holes are escaped. */
export function md(literals: TemplateStringsArray, ...values: readonly Piece[]): Markdown {
  return new Markdown(
    literals.reduce((text, literal, index) => text + asMarkdown(values[index - 1] ?? "").toString() + literal),
  );
}

function asMarkdown(piece: Piece): Markdown {
  return piece instanceof Markdown ? piece : escapeMarkdown(String(piece));
}

/**
 * What has a meaning in Markdown becomes a character reference. That is not enough for what GitHub looks for in the
 * rendered text (mentions, issues, e-mail and web addresses, emoji, mathematics): there a `<span>` breaks the pattern, and
 * unlike an invisible character it does not end up in what somebody copies.
 */
const STRUCTURE = String.raw`[&<>|\x60*~[\]\\]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[-+=]|(?<=^\d{1,9})[.)]`;
/** What stands between the colons of an emoji, the second of which may come after the text: `:100:`, but not the `:03:` of a time. */
const EMOJI = String.raw`(?!\d{1,2}(?::|$))[\w+-]+`;
const PATTERNS = String.raw`[@#$]|(?<=www)\.|:(?=\/\/|${EMOJI}(?::|$))|(?<=:${EMOJI}):|(?<=\bGH)-(?=\d)`;
const SPECIAL = new RegExp(`(?<structure>${STRUCTURE})|${PATTERNS}`, "giu");

/** The text as it is, to be read and not obeyed, for any place inside a line: a cell, a list item, a sentence. */
export function escapeMarkdown(text: string): Markdown {
  return new Markdown(
    visible(text).replace(SPECIAL, (character, structure) =>
      structure === undefined ? `<span>${character}</span>` : `&#${character.codePointAt(0)};`,
    ),
  );
}

/** A name or value, in the type of code. GitHub does not look for mentions and the like in there. */
export function code(text: string): Markdown {
  return text === "" ? md`—` : md`<code>${text}</code>`;
}

/** A sentence in which `` `this` `` is meant as code. Paired backticks decide; the rest is escaped all the same. */
export function prose(text: string): Markdown {
  const parts = visible(text).split(/`([^`]+)`/);
  return joined(
    parts.map((part, index) => (index % 2 === 1 ? code(part) : escapeMarkdown(part))),
    "",
  );
}

/** Something short that is not to be broken over lines: a time, a quantity with its unit. */
export function unbroken(text: Piece): Markdown {
  return new Markdown(asMarkdown(text).toString().replaceAll(" ", "&nbsp;"));
}

/** A link to an address that the caller has made; anything but plain `https:` or `http:` stays text. */
export function link(text: Piece, url: string): Markdown {
  const safe = /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(url);
  return safe ? new Markdown(`[${asMarkdown(text)}](<${url}>)`) : md`${text}`;
}

export function joined(parts: readonly Piece[], separator: string): Markdown {
  return new Markdown(parts.map((part) => asMarkdown(part).toString()).join(separator));
}

/** A title; numbers stand on the right. */
export type Column = string | { readonly number: string };

/** A table with one line per row. Cells beyond the columns are a mistake of ours and are refused. */
export function table(columns: readonly Column[], rows: readonly (readonly Piece[])[]): Markdown {
  const line = (cells: readonly Piece[]) => `| ${cells.map((cell) => asMarkdown(cell)).join(" | ")} |`;
  for (const row of rows) if (row.length !== columns.length) throw new RangeError("A row does not fit its table");
  const rule = columns.map((column) => (typeof column === "string" ? ":--" : "--:"));
  return new Markdown(
    [
      line(columns.map((column) => (typeof column === "string" ? column : column.number))),
      `|${rule.join("|")}|`,
      ...rows.map(line),
    ].join("\n"),
  );
}

/** Folded away until somebody clicks on the summary. */
export function details(summary: Piece, body: Markdown): Markdown {
  return new Markdown(`<details><summary>${asMarkdown(summary)}</summary>\n\n${body}\n\n</details>`);
}

/** Lines shown as they are. Nothing in them is interpreted, and no line can end the block. */
export function codeBlock(lines: readonly string[]): Markdown {
  const shown = lines.map((line) => visible(line).replaceAll("`", "\\u{60}"));
  return new Markdown(`\`\`\`text\n${shown.join("\n")}\n\`\`\``);
}
