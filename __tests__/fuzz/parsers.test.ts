/** A small number of what `npm run fuzz -- parsers` does, and what it once found. */
import { describe, expect, test } from "@jest/globals";
import { fuzzParsers, wrongWith } from "../../scripts/fuzz/parsers.ts";
import { readers } from "../../scripts/fuzz/readers.ts";
import { MallcopError } from "../../src/connector/errors.ts";
import { entryOf, scalarText } from "../../src/connector/shape.ts";

describe("whatever comes in by a door", () => {
  test("is understood, or refused with an error of the catalogue", async () => {
    expect(await fuzzParsers(150, 1)).toEqual([]);
  });

  test("the doors are those of every feed with recorded answers, and of every file that mallcop reads back", async () => {
    const names = (await readers()).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of ["config", "manifest", "templates", "cursor", "run-record", "plugin-answer", "m365/dlp"])
      expect(names).toContain(name);
  });

  test("the judge can say no: a foreign error, and a bug of ours", async () => {
    const reader = (thrown: unknown) => ({
      name: "toy",
      seeds: [""],
      read() {
        throw thrown;
      },
    });
    expect(await wrongWith(reader(new MallcopError("usage-invalid")), "")).toBeUndefined();
    expect(await wrongWith(reader(new TypeError("x")), "")).toBeDefined();
    expect(await wrongWith(reader(new MallcopError("internal-error")), "")).toBeDefined();
  });
});

describe("what was found", () => {
  test("a table has no entry that every object has", () => {
    expect([entryOf({ a: 1 }, "a"), entryOf({ a: 1 }, "constructor"), entryOf({ a: 1 }, "__proto__")]).toEqual([
      1,
      undefined,
      undefined,
    ]);
  });

  test("an object is no text, whatever it says of itself", () => {
    expect([scalarText({ toString: 1 }), scalarText(null), scalarText(7), scalarText("a")]).toEqual(["", "", "7", "a"]);
  });
});
