/** JSON with sorted keys: equal values give equal text, whatever the order in which a vendor wrote them. */
import { MallcopError } from "../connector/errors.ts";

/** Deeper than any vendor's record, and far from where the stack ends. */
const MAX_DEPTH = 500;

/**
 * As `JSON.stringify`, but with the keys of every object in the order of their UTF-16 units; what JSON cannot hold is
 * treated as there (`undefined` is left out, or `null` in a list and alone; `NaN` is `null`; `toJSON` is asked).
 * @throws MallcopError `record-malformed` for more than 500 levels, or a value that JSON cannot hold at all
 */
export function canonicalJson(value: unknown): string {
  return write(value, "", 0) ?? "null";
}

function write(value: unknown, key: string, depth: number): string | undefined {
  if (typeof value !== "object" || value === null) return writeScalar(value);
  if (depth >= MAX_DEPTH)
    throw new MallcopError("record-malformed", { reason: `it is nested deeper than ${MAX_DEPTH} levels` });
  if ("toJSON" in value && typeof value.toJSON === "function") return write(value.toJSON(key), key, depth + 1);
  if (Array.isArray(value)) {
    return `[${value.map((item, index) => write(item, String(index), depth + 1) ?? "null").join(",")}]`;
  }
  const members: string[] = [];
  for (const [name, item] of Object.entries(value).sort(byKey)) {
    const text = write(item, name, depth + 1);
    if (text !== undefined) members.push(`${JSON.stringify(name)}:${text}`);
  }
  return `{${members.join(",")}}`;
}

function writeScalar(value: unknown): string | undefined {
  if (typeof value === "bigint")
    throw new MallcopError("record-malformed", { reason: "it holds a number without bounds" });
  return JSON.stringify(value);
}

function byKey([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
