/**
 * The markers around text that a person outside could have chosen. `mark` is the only way to put them on and `unmark` the only
 * way to take them off; `unmark(mark(text)) === text`. See docs/adr/0003-markers.md.
 */
import type { Sanitized } from "./sanitize.ts";

/** Text between markers; nothing inside can be taken for one. */
export type Marked = string & { readonly __brand: "Marked" };

const BEGIN = "[USER_DATA_BEGIN]";
const END = "[USER_DATA_END]";

/** Takes only what was sanitized: the markers are worth something because nothing inside looks like them. */
export function mark(text: Sanitized): Marked {
  return `${BEGIN}${text}${END}` as Marked;
}

/** The text without its markers; text that carries none is returned as it is. */
export function unmark(text: string): string {
  return isMarked(text) ? text.slice(BEGIN.length, -END.length) : text;
}

/** Whether the text is what `mark` gives. */
export function isMarked(text: string): text is Marked {
  return text.length >= BEGIN.length + END.length && text.startsWith(BEGIN) && text.endsWith(END);
}
