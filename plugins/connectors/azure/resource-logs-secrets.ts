/**
 * Takes out of a data plane's record what is nobody's business: the query of an address, which may be a signature that opens
 * the door to whoever reads it, and the text of database queries, which holds people's data.
 */
import { isObject } from "../../../src/connector/shape.ts";

/** Kusto's sets come as JSON text. */
export function setOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== "string" || !value.startsWith("[")) return [];
  try {
    const found: unknown = JSON.parse(value);
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}

/** Members that hold addresses, whose query may be a signature; and the text of queries, which holds people's data. */
const ADDRESSES = /^(?:uri|requesturi|referrerheader|objects)(?:_s)?$/i;
const DROPPED = /^querytext(?:_s)?$/i;

/** An address up to its query. */
export function withoutQuery(address: string): string {
  return address.replace(/\?.*$/s, "?…");
}

/** The record itself if it holds nothing of the kind; else a copy without. */
export function withoutQueries(value: unknown, name = ""): unknown {
  if (typeof value === "string") return ADDRESSES.test(name) && value.includes("?") ? cutText(value) : value;
  if (Array.isArray(value)) {
    const kept = value.map((item) => withoutQueries(item, name));
    return kept.some((item, index) => item !== value[index]) ? kept : value;
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  const kept = entries
    .filter(([key]) => !DROPPED.test(key))
    .map(([key, item]) => [key, withoutQueries(item, key)] as const);
  const same = kept.length === entries.length && kept.every(([key, item]) => item === value[key]);
  return same ? value : Object.fromEntries(kept);
}

/** An address, or a set of them in JSON text. */
function cutText(text: string): string {
  const set = setOf(text);
  if (set.length === 0) return withoutQuery(text);
  return JSON.stringify(set.map((item) => (typeof item === "string" ? withoutQuery(item) : item)));
}
