/** Reads values out of a vendor's JSON without trusting its shape: what is not there, or of another kind, is `undefined`. */

import { isObject } from "../../../src/connector/shape.ts";

const SPACE = 0x20;

/** The value at a path. Names come from our own tables, none of which is a name that every object has. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (let step = 0; step < path.length; step++) here = member(here, path[step] ?? "");
  return here;
}

/** Most paths are one name: that is worth a way of its own, since it is gone twenty times per record. */
function member(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

/** Text that says something; numbers count, because account ids are written both ways. */
export function text(value: unknown, ...path: readonly string[]): string | undefined {
  const found = path.length === 1 ? member(value, path[0] ?? "") : at(value, ...path);
  if (typeof found === "number") return String(found);
  if (typeof found !== "string") return undefined;
  // Hardly any text begins with a space: trimming each would copy it for nothing.
  return found.charCodeAt(0) > SPACE || found.trim() !== "" ? found : undefined;
}

/** A truth value, also where the vendor writes it as text. */
export function flag(value: unknown, ...path: readonly string[]): boolean | undefined {
  const found = at(value, ...path);
  if (typeof found === "boolean") return found;
  const word = typeof found === "string" ? found.toLowerCase() : undefined;
  return word === "true" ? true : word === "false" ? false : undefined;
}

/** A list, also in EC2's wrapping `{"items": […]}`; empty if there is none. */
export function list(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = at(value, ...path);
  if (Array.isArray(found)) return found;
  const items = at(found, "items");
  return Array.isArray(items) ? items : [];
}

/** What comes after the last `/`, as in ARNs. */
export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
