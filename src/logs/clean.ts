/**
 * Makes a line fit for templates: no colours, no control or hidden characters, bounded. What is taken out is counted, since
 * somebody may hide something with it. Linear, and without a copy for lines that are clean already.
 */
import { firstOdd, hold, isHeldAscii, MOST_CHARS, squeezed } from "./at-hand.ts";
import { isBlank } from "./characters.ts";

export interface CleanLine {
  /** Tabs and runs of blanks as they were, up to `MOST_CHARS`; nothing at the end. */
  readonly text: string;
  /** Characters and sequences that were taken out, colours aside. */
  readonly hidden: number;
  /** Whether there is more of the line than is looked at. */
  readonly cut: boolean;
}

const ODD = /[^\x20-\x7e\t]/;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const ESCAPE = 27;

export function cleanLine(line: string): CleanLine {
  const cut = line.length > MOST_CHARS;
  const head = cut ? line.slice(0, MOST_CHARS) : line;
  if (!ODD.test(head)) return { text: withoutEnd(head), hidden: 0, cut };
  let text = "";
  let hidden = 0;
  let kept = 0;
  for (let at = 0; at < head.length; ) {
    const code = head.charCodeAt(at);
    if (code >= 32 && code < 127) {
      at += 1;
      continue;
    }
    const end = code === ESCAPE ? sequenceEnd(head, at) : -1;
    const character = String.fromCodePoint(head.codePointAt(at) ?? 0);
    if (code === 9 || (end < 0 && !HIDDEN.test(character))) {
      at += character.length;
      continue;
    }
    text += head.slice(kept, at);
    if (end < 0) hidden += 1;
    at = end < 0 ? at + character.length : end;
    kept = at;
  }
  return { text: withoutEnd(text + head.slice(kept)), hidden, cut };
}

/** Both at once: the text that templates are matched against. */
export function tidyLine(line: string): string {
  hold(line);
  const size = line.length;
  if (size > MOST_CHARS || !isHeldAscii()) return collapse(cleanLine(line).text);
  const odd = firstOdd(size);
  if (odd === size) return line;
  return squeezed(odd, size) ?? collapse(cleanLine(line).text);
}

/** Where a colour or another terminal sequence ends that starts at `at`, or -1. */
function sequenceEnd(text: string, at: number): number {
  const kind = text.charCodeAt(at + 1);
  if (kind === 91) {
    let end = at + 2;
    while (text.charCodeAt(end) >= 32 && text.charCodeAt(end) < 64) end += 1;
    const last = text.charCodeAt(end);
    return last >= 64 && last < 127 ? end + 1 : -1;
  }
  if (kind !== 93) return -1;
  for (let end = at + 2; end < text.length; end += 1) {
    if (text.charCodeAt(end) === 7) return end + 1;
    if (text.charCodeAt(end) === ESCAPE) return text.charCodeAt(end + 1) === 92 ? end + 2 : -1;
  }
  return -1;
}

function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

/** One blank for each run of blanks, none at the start. */
export function collapse(text: string): string {
  const plain = text.includes("\t") ? text.replaceAll("\t", " ") : text;
  let collapsed = "";
  let kept = 0;
  while (plain.charCodeAt(kept) === 32) kept += 1;
  for (let at = plain.indexOf("  ", kept); at >= 0; at = plain.indexOf("  ", kept)) {
    collapsed += plain.slice(kept, at + 1);
    kept = at + 2;
    while (plain.charCodeAt(kept) === 32) kept += 1;
  }
  return kept === 0 ? plain : collapsed + plain.slice(kept);
}
