/** What stands where in the line at hand: looked for once, however many holes ask. One line is looked at at a time. */
import { turnOf } from "./at-hand.ts";
import { type Found, find, type Kind } from "./values.ts";

/** Lines are tidied to fewer characters. */
const MOST_PLACES = 4200;

export class Places {
  /** By place: the turn in which it was looked at, where the value ends that starts there, or -1, and what it is. */
  readonly #turns = new Float64Array(MOST_PLACES);
  readonly #ends = new Int32Array(MOST_PLACES);
  readonly #kinds: Kind[] = Array.from({ length: MOST_PLACES }, () => "word");
  readonly #found: Found = { kind: "word", end: 0 };
  /** The last blank that was looked for, or the line's end, and from where on it is the next one. */
  #blank = -1;
  #blankFrom = 0;
  #blankTurn = 0;

  /** Where the value ends that starts at a place; -1 if none does. */
  endAt(text: string, at: number): number {
    if (at >= MOST_PLACES) return -1;
    const turn = turnOf();
    if (this.#turns[at] === turn) return this.#ends[at] ?? -1;
    const end = find(text, at, this.#found) ? this.#found.end : -1;
    this.#kinds[at] = this.#found.kind;
    this.#ends[at] = end;
    this.#turns[at] = turn;
    return end;
  }

  kindAt(at: number): Kind {
    return this.#kinds[at] ?? "word";
  }

  /** The next blank at a place or after it, or the end of the line. */
  blankAt(text: string, at: number): number {
    if (at <= this.#blank && at >= this.#blankFrom && this.#blankTurn === turnOf()) return this.#blank;
    const blank = text.indexOf(" ", at);
    this.#blank = blank < 0 ? text.length : blank;
    this.#blankFrom = at;
    this.#blankTurn = turnOf();
    return this.#blank;
  }
}
