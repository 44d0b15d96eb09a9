/**
 * `say` as a custom detector has it. A sentence goes to the host in pieces, own words and foreign texts apart; the host alone puts on the
 * markers. A text that was put together in any other way is no sentence, and is refused.
 */
import { Own } from "../../../detect/say.ts";
import type { Piece } from "../messages.ts";

const SENTENCES = new WeakMap<object, readonly Piece[]>();

/** A sentence whose foreign parts are known. */
export class Said {
  constructor(pieces: readonly Piece[]) {
    SENTENCES.set(this, pieces);
    Object.freeze(this);
  }

  toString(): string {
    return piecesOf(this)
      .map((piece) => (typeof piece === "string" ? piece : piece.text))
      .join("");
  }
}

/** Template tag. Numbers, `own` words and sentences are taken as they are; every other text counts as foreign. */
export function say(words: TemplateStringsArray, ...values: readonly (string | number | Own | Said)[]): Said {
  return new Said(
    [...words].flatMap((word, index) => [word, ...(index < values.length ? written(values[index]) : [])]),
  );
}

/** @throws TypeError for what `say` did not make */
export function piecesOf(value: unknown): readonly Piece[] {
  const pieces = typeof value === "object" && value !== null ? SENTENCES.get(value) : undefined;
  if (pieces === undefined) throw new TypeError("title, why and next are made by the template tag `say`, not by hand");
  return pieces;
}

function written(value: unknown): readonly Piece[] {
  if (value instanceof Said) return piecesOf(value);
  if (value instanceof Own) return [value.words];
  if (typeof value === "number") return [String(Math.round(value * 100) / 100)];
  return [{ text: String(value) }];
}
