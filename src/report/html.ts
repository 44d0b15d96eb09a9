/**
 * HTML that text from outside cannot break: whatever is put into `html` is escaped unless it is `Html` already, so that
 * forgetting to escape is not possible. Holes stand between tags, or in attributes with quotes.
 */
import { visible } from "./text.ts";

/** Safe HTML. Made by `html` alone, from literals of ours and escaped text. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type HtmlPiece = Html | string | number | undefined | readonly HtmlPiece[];

/** A template whose holes are escaped; lists are joined, and nothing is written for `undefined`. */
export function html(literals: TemplateStringsArray, ...values: readonly HtmlPiece[]): Html {
  return new Html(literals.reduce((text, literal, index) => text + asHtml(values[index - 1]) + literal));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function asHtml(piece: HtmlPiece): string {
  if (piece === undefined) return "";
  if (piece instanceof Html) return piece.toString();
  if (typeof piece === "object") return piece.map(asHtml).join("");
  return visible(String(piece)).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
