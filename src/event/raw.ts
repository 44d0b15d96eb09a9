/**
 * The vendor's record as text that is safe to store: JSON that reads back as the same value, in which forged markers and hidden
 * characters stand as `\uXXXX`, and whose size is bounded.
 */
import { findForgedMarkers } from "./forged-markers.ts";
import { replaceHidden } from "./sanitize.ts";
import { sha256 } from "./sha256.ts";

/** The most that is stored of one record, in UTF-16 units. */
export const RAW_LIMIT = 262_144;

/**
 * @param json compact JSON text, already redacted
 * @returns JSON text of the same value; over the limit, `{"head": <the text's beginning>, "cut": {"characters", "sha256"}}`
 */
export function inertJson(json: string): string {
  const inert = inertLine(json);
  return inert.length > RAW_LIMIT ? capped(inert) : inert;
}

/** The same without a limit, for JSON that is laid out in lines. */
export function inertLines(json: string): string {
  return json.split("\n").map(inertLine).join("\n");
}

function inertLine(json: string): string {
  const broken = breakMarkers(json);
  return isVisibleAscii(broken) ? broken : replaceHidden(broken, jsonEscape);
}

/** Of JSON text, which has no raw controls but DEL. Counting bytes is many times faster than looking at characters. */
function isVisibleAscii(json: string): boolean {
  return Buffer.byteLength(json) === json.length && !json.includes("\x7f");
}

function breakMarkers(json: string): string {
  const forged = findForgedMarkers(json, "json");
  if (forged.length === 0) return json;
  let out = "";
  let done = 0;
  for (const at of forged) {
    const character = String.fromCodePoint(json.codePointAt(at) ?? 0);
    out += json.slice(done, at) + jsonEscape(character);
    // In JSON's text a backslash takes two characters.
    done = at + (character === "\\" ? 2 : character.length);
  }
  return out + json.slice(done);
}

function jsonEscape(character: string): string {
  let escaped = "";
  for (let at = 0; at < character.length; at++) {
    escaped += `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
  }
  return escaped;
}

/** Half of the limit leaves room for the escapes that a string inside JSON needs. */
function capped(json: string): string {
  const head = json.slice(0, RAW_LIMIT / 2 - 100);
  const rest = json.slice(head.length);
  // Inside a string, `\\u0064` is text again that somebody may decode: break it there too.
  return breakMarkers(JSON.stringify({ head, cut: { characters: rest.length, sha256: sha256(rest) } }));
}
