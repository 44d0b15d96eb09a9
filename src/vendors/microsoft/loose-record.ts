/**
 * A Microsoft record, whichever way it came: from an API, a diagnostic setting's export, a Log Analytics row, or flattened.
 * Members are found in any case, under `properties`, inside JSON text, and by flattened names; nothing is guessed beyond that.
 */
import { isObject, type JsonObject } from "../../connector/shape.ts";

export interface LooseRecord {
  /**
   * A member by path, such as `initiatedBy.user.userPrincipalName`: in the record, then under its `properties`. The first of
   * the paths that leads to something wins; `null`, empty text and empty containers are nothing.
   */
  value(...paths: string[]): unknown;
  /** As `value`, but text; numbers and truth values are written out. */
  text(...paths: string[]): string | undefined;
  /** As `value`, but a list of objects; a single object is a list of one. */
  objects(...paths: string[]): readonly LooseRecord[];
}

/** `undefined` for what is no object. */
export function looseRecord(record: unknown): LooseRecord | undefined {
  if (!isObject(record)) return undefined;
  const indexes = new Map<JsonObject, ReadonlyMap<string, unknown>>();
  const indexOf = (of: JsonObject): ReadonlyMap<string, unknown> => {
    const known = indexes.get(of);
    if (known !== undefined) return known;
    const made = indexed(of);
    indexes.set(of, made);
    return made;
  };
  const member = (of: JsonObject, name: string): unknown =>
    Object.hasOwn(of, name) ? of[name] : indexOf(of).get(folded(name));

  function follow(from: JsonObject, path: string): unknown {
    const flat = present(member(from, path));
    if (flat !== undefined || !path.includes(".")) return flat;
    let at: unknown = from;
    for (const name of path.split(".")) {
      const inside = opened(at);
      if (!isObject(inside)) return undefined;
      at = member(inside, name);
    }
    return present(at);
  }

  function value(...paths: string[]): unknown {
    const properties = opened(member(record as JsonObject, "properties"));
    for (const path of paths) {
      const found =
        follow(record as JsonObject, path) ??
        (isObject(properties) ? follow(properties, path) : follow(record as JsonObject, `properties.${path}`));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  return {
    value,
    text: (...paths) => {
      for (const path of paths) {
        const found = asText(value(path));
        if (found !== undefined) return found;
      }
      return undefined;
    },
    objects: (...paths) => {
      const found = opened(value(...paths));
      const items: readonly unknown[] = Array.isArray(found) ? found : [found];
      return items.flatMap((item) => looseRecord(opened(item)) ?? []);
    },
  };
}

/** By folded name. Where two names fold alike, the first that holds something stands. */
function indexed(of: JsonObject): ReadonlyMap<string, unknown> {
  const index = new Map<string, unknown>();
  for (const [name, value] of Object.entries(of)) {
    const key = folded(name);
    if (present(index.get(key)) === undefined) index.set(key, value);
  }
  return index;
}

/** Log Analytics adds the type to the names of columns that it makes up itself: `clientIpAddress_s`. */
function folded(name: string): string {
  return name
    .replace(/_[sgdbt]$/, "")
    .replace(/[^A-Za-z0-9]/g, "")
    .toLowerCase();
}

/** JSON text as what it says, where it says an object or a list. */
function opened(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*[{[]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function present(value: unknown): unknown {
  if (value === undefined || value === null || value === "") return undefined;
  if (Array.isArray(value) && value.length === 0) return undefined;
  return value;
}

function asText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}
