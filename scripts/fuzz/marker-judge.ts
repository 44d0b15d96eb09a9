/**
 * Whether a reader could take something for one of our markers, judged plainly: read every escape, draw every character as the
 * letter it resembles, drop what cannot be seen or stands between, and look for the words. Shares nothing with the airlock.
 */
import { DRAWN_LIKE } from "./marker-grammar.ts";

/** `text`: after `sanitize`, so that `\u{…}` is its escape. `json`: JSON text, so that `\uXXXX` is JSON's. */
export type Dress = "text" | "json";

/** An escape of the airlock's is something to see that is no letter; as is a control that no text of ours holds. */
const SEEN = "\u0001";
const WORDS = /userdata(?:beg[il1|]n|end)(?![a-z0-9])/;
const HEX_ESCAPE = /%([0-9a-f]{2})|&#x([0-9a-f]{1,6});?|\\x([0-9a-f]{2})|\\u([0-9a-f]{4})|\\u\{([0-9a-f]{1,6})\}/gi;
const DECIMAL_ESCAPE = /&#([0-9]{1,7});?/g;
const JSON_ESCAPE = /\\(?:u[0-9a-fA-F]{4}|.)/gs;
const ALPHABETS = [0x1f150, 0x1f170, 0x1f1e6];

export function looksForged(text: string, dress: Dress): boolean {
  const read = !text.includes("\\")
    ? text
    : dress === "text"
      ? text.replace(/\\u\{([0-9A-F]{1,6})\}/g, SEEN)
      : text.replace(JSON_ESCAPE, readJson);
  let drawn = "";
  for (const one of /[%&\\]/.test(read) ? decode(read) : read) drawn += draw(one);
  return WORDS.test(drawn);
}

function decode(text: string): string {
  return text
    .replace(DECIMAL_ESCAPE, (_, decimal: string) => character(Number(decimal)))
    .replace(HEX_ESCAPE, (_, ...hex: (string | undefined)[]) =>
      character(Number.parseInt(hex.slice(0, 5).find((found) => found !== undefined) ?? "0", 16)),
    );
}

function readJson(written: string): string {
  if (written === "\\\\") return "\\";
  if (/^\\[nrtbf]$/.test(written)) return " ";
  return SEEN;
}

function character(code: number): string {
  return code > 0x10ffff ? SEEN : String.fromCodePoint(code);
}

/** What was drawn before, by code point; of the first 65,536 in a list, which is faster. */
const drawings: (string | undefined)[] = new Array<string | undefined>(0x10000).fill(undefined);
const rareDrawings = new Map<string, string>();

function draw(one: string): string {
  if (one.length > 1) return drawRare(one);
  const code = one.charCodeAt(0);
  const drawn = drawings[code] ?? drawAnew(one);
  drawings[code] = drawn;
  return drawn;
}

function drawRare(one: string): string {
  const drawn = rareDrawings.get(one) ?? drawAnew(one);
  if (rareDrawings.size > 100_000) rareDrawings.clear();
  rareDrawings.set(one, drawn);
  return drawn;
}

function drawAnew(one: string): string {
  if (one === SEEN) return one;
  const letter = Object.entries(DRAWN_LIKE).find(([, drawn]) => !/[l1|]/.test(one) && drawn.includes(one))?.[0];
  if (letter !== undefined) return letter;
  const code = one.codePointAt(0) ?? 0;
  const first = ALPHABETS.find((start) => code >= start && code < start + 26);
  if (first !== undefined) return String.fromCharCode(0x61 + code - first);
  const plain = one
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[()]/g, (bracket) => (one === bracket ? bracket : ""));
  return plain.replace(
    /[\p{M}\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\s_.\\\-\u2010-\u2015\u203f\u2040\ufe4d-\ufe4f]/gu,
    "",
  );
}

/** Controls, fillers, joiners, directions, selectors, tags, odd spaces, private use, halves of pairs, noncharacters: first and last. */
const UNSEEN: readonly (readonly [first: number, last: number])[] = [
  [0x0, 0x1f],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x2800, 0x2800],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
  [0xd800, 0xf8ff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffc],
  [0xfffe, 0xffff],
  [0xe0000, 0xe0fff],
  [0xf0000, 0x10ffff],
];

/** Nothing in it that cannot be seen, or that changes how the rest is seen. */
export function showsEverything(text: string): boolean {
  if (/^[ -~]*$/.test(text)) return true;
  for (const one of text) {
    const code = one.codePointAt(0) ?? 0;
    if ((code < 0x20 || code > 0x7e) && UNSEEN.some(([first, last]) => first <= code && code <= last)) return false;
  }
  return true;
}
