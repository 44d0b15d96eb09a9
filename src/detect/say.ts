/** Sentences about events: our words as they are, everything else between markers. A sentence is safe to write to a file. */
import { mark } from "../event/mark.ts";
import type { Sanitized } from "../event/sanitize.ts";

/** A sentence whose foreign parts carry markers. */
export type Said = string & { readonly __brand: "Said" };

/** Words of ours that stand in a variable. */
export class Own {
  readonly words: string;
  constructor(words: string) {
    this.words = words;
  }
}

export const own = (words: string): Own => new Own(words);

/** Template tag. Texts are values of a clean event, which are sanitized; they are marked. Numbers and `own` words are not. */
export function say(words: TemplateStringsArray, ...values: readonly (string | number | Own)[]): Said {
  const pieces = values.map((value, index) => written(value) + (words[index + 1] ?? ""));
  return `${words[0] ?? ""}${pieces.join("")}` as Said;
}

function written(value: string | number | Own): string {
  if (typeof value === "number") return String(Math.round(value * 100) / 100);
  return value instanceof Own ? value.words : mark(value as Sanitized);
}

/** The sentence as people read it. Its parts hold no markers but ours, so taking them all off is exact. */
export function plain(said: string): string {
  return said.replaceAll("[USER_DATA_BEGIN]", "").replaceAll("[USER_DATA_END]", "");
}

/** "1 event", "2 events". */
export function counted(count: number, noun: string): Own {
  return own(`${count} ${noun}${count === 1 ? "" : "s"}`);
}
