/**
 * An event's metadata on its way through the airlock: at most 64 scalars under safe names, each redacted and sanitized, and
 * marked unless its field is trusted and its value a plain token.
 */
import type { Metadata } from "../connector/contract.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { CleanText } from "./clean-text.ts";
import type { Scalar } from "./event.ts";
import { mark } from "./mark.ts";
import { type Sanitized, TEXT_LIMIT } from "./sanitize.ts";
import { sha256 } from "./sha256.ts";

export interface SealedMetadata {
  /** Without markers, for detectors. */
  readonly clean: Readonly<Record<string, Scalar>>;
  /** With markers, for the file. */
  readonly stored: Readonly<Record<string, Scalar>>;
}

/** What a vendor's vocabulary is made of. Anything else was written by somebody. */
const TOKEN = /^[\w.:/@ -]{0,200}$/;
const FIELD = /^[a-z][a-z0-9_]{0,63}$/;
/** With the count of what was left out, 64 in all. */
const MOST_FIELDS = 63;

/** Whether a text may go without markers, if somebody vouches for its field. */
export function isToken(text: Sanitized): boolean {
  return TOKEN.test(text);
}

/**
 * @param trusted fields whose values are said to be the vendor's vocabulary or ours
 * @returns seals several parts as one; of two fields with one name the first wins
 */
export function createMetadataSealer(
  cleanText: CleanText,
  trusted: ReadonlySet<string>,
): (...parts: readonly Metadata[]) => SealedMetadata {
  return (...parts) => {
    const clean: Record<string, Scalar> = {};
    const stored: Record<string, Scalar> = {};
    let kept = 0;
    let leftOut = 0;
    for (const part of parts) {
      for (const name of Object.keys(part)) {
        const value = part[name];
        const field = FIELD.test(name) ? name : renamed(name);
        if (value === undefined || Object.hasOwn(clean, field)) continue;
        if (kept === MOST_FIELDS) {
          leftOut += 1;
          continue;
        }
        kept += 1;
        const scalar = cleanScalar(name, value, cleanText);
        clean[field] = scalar;
        stored[field] = typeof scalar !== "string" || (trusted.has(field) && isToken(scalar)) ? scalar : mark(scalar);
      }
    }
    if (leftOut > 0) stored.fields_left_out = clean.fields_left_out = leftOut;
    return { clean, stored };
  };
}

/** A name that we cannot store, recognizably; the hash keeps two of them apart. */
function renamed(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return `renamed_${words.join("_").slice(0, 40)}_${sha256(name).slice(0, 12)}`;
}

/** @param value a scalar, as a plugin promised; what is none is stored as its JSON text */
function cleanScalar(name: string, value: unknown, cleanText: CleanText): Sanitized | Exclude<Scalar, string> {
  if (typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return cleanText(name, typeof value === "string" ? value : canonicalJson(value), TEXT_LIMIT);
}
