import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { canonicalJson } from "../../src/event/canonical-json.ts";

/** The same value with the keys of every object in another order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]): [string, unknown] => [key, reversed(item)])
      .reverse(),
  );
}

describe("canonicalJson", () => {
  test("sorts keys at every depth and leaves lists as they are", () => {
    expect(canonicalJson({ b: [3, { d: 1, c: null }], a: "é" })).toBe('{"a":"é","b":[3,{"c":null,"d":1}]}');
  });

  test("is the same whatever the order of the keys", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => canonicalJson(value) === canonicalJson(reversed(value))));
  });

  test("reads back as the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("is a fixed point", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => canonicalJson(JSON.parse(canonicalJson(value))) === canonicalJson(value)),
    );
  });

  test("treats what JSON does not know as JSON.stringify does", () => {
    const value = { when: new Date(0), none: undefined, not: Number.NaN, list: [undefined, () => 1], zero: -0 };
    expect(canonicalJson(value)).toBe('{"list":[null,null],"not":null,"when":"1970-01-01T00:00:00.000Z","zero":0}');
    expect(canonicalJson(undefined)).toBe("null");
  });

  test("keeps a field called __proto__", () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1},"b":1}');
  });

  test("refuses a bomb of brackets, and numbers without bounds", () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    expect(() => canonicalJson(deep)).toThrow(expect.objectContaining({ code: "record-malformed" }));
    expect(() => canonicalJson({ a: 1n })).toThrow(expect.objectContaining({ code: "record-malformed" }));
  });
});
