/**
 * Kusto queries put together from trusted text and quoted values: no name or value, however hostile, can become part of the
 * query's own words.
 *
 * @see https://learn.microsoft.com/kusto/query/scalar-data-types/string#string-literals
 */
import { MallcopError } from "../../connector/errors.ts";
import type { Instant } from "../../event/event.ts";

/** A piece of a query. Only this file makes one: by `kql`, whose own words are the programmer's. */
export interface Kql {
  readonly kql: string;
}

/** Instants are whole milliseconds; Kusto keeps seven digits. */
export type KqlValue = Kql | string | number | readonly string[];

/** A piece of a query; texts among the values become string literals, lists of texts several with commas between. */
export function kql(words: TemplateStringsArray, ...values: readonly KqlValue[]): Kql {
  return { kql: words.reduce((before, word, index) => `${before}${written(values[index - 1] ?? "")}${word}`) };
}

/** Pieces with something trusted between. */
export function joinKql(pieces: readonly Kql[], between: ", " | " and " | "\n| "): Kql {
  return { kql: pieces.map((piece) => piece.kql).join(between) };
}

/** The name of a table or column. @throws MallcopError `config-invalid` if it is not one */
export function identifier(name: string): Kql {
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name)) {
    throw new MallcopError("config-invalid", {
      path: "A Log Analytics query",
      problem: "a table or column has a name of an unusual form",
      advice: "Names begin with a letter and consist of letters, digits and underscores.",
    });
  }
  return { kql: name };
}

/** `datetime(2026-11-20T00:00:00.0000000Z)` */
export function datetime(time: Instant): Kql {
  return { kql: `datetime(${new Date(time).toISOString().replace("Z", "0000Z")})` };
}

/** Everything but plain printable ASCII is written by its code, so that quotes, backslashes and line ends cannot close it. */
export function stringLiteral(value: string): string {
  const safe = Array.from({ length: value.length }, (_, index) => {
    const unit = value.charAt(index);
    return /[ !#-[\]-~]/.test(unit) ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `"${safe.join("")}"`;
}

function written(value: KqlValue): string {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "number") return String(value);
  return "kql" in value ? value.kql : value.map(stringLiteral).join(", ");
}
