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
  const read = !text.includes("\\") ? text : dress === "text" ? text.replace(/\\u\{([0-9A-F]{1,6})\}/g, SEEN) : text.replace(JSON_ESCAPE, readJson);
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

function readJson(escape: string): string {
  if (escape === "\\\\") return "\\";
  if (/^\\[nrtbf]$/.test(escape)) return " ";
  return SEEN;
}

function character(code: number): string {
  return code > 0x10ffff ? SEEN : String.fromCodePoint(code);
}

/** By code point, as far as they are met. */
const drawings: string[] = [];

function draw(one: string): string {
  const code = one.codePointAt(0) ?? 0;
  drawings[code] ??= drawAnew(one);
  return drawings[code];
}

function drawAnew(one: string): string {
  if (one === SEEN) return one;
  const letter = Object.entries(DRAWN_LIKE).find(([, drawn]) => !/[l1|]/.test(one) && drawn.includes(one))?.[0];
  if (letter !== undefined) return letter;
  const code = one.codePointAt(0) ?? 0;
  const first = ALPHABETS.find((start) => code >= start && code < start + 26);
  if (first !== undefined) return String.fromCharCode(0x61 + code - first);
  const plain = one.normalize("NFKD").toLowerCase().replace(/[()]/g, (bracket) => (one === bracket ? bracket : ""));
  return plain.replace(/[\p{M}\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\s_.\\\-\u2010-\u2015\u203f\u2040\ufe4d-\ufe4f]/gu, "");
}

/** Nothing in it that cannot be seen, or that changes how the rest is seen. */
export function showsEverything(text: string): boolean {
  return !/[\0-\x1f\x7f-\xa0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff\ue000-\uf8ff\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}\p{Cs}]/u.test(
    text,
  );
}
