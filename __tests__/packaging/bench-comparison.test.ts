import { expect, test } from "@jest/globals";
import { comparison, type Result, referenceMs } from "../../scripts/bench/process/comparison.ts";

const result = (
  reference: number,
  rows: readonly (readonly (string | number)[])[],
  args: readonly string[] = [],
): Result => ({
  machine: { cpu: "one", node: "v24" },
  arguments: args,
  referenceMs: reference,
  tables: [{ title: "CPU in milliseconds", columns: ["case", "a year", "times"], rows }],
});

test("a machine twice as slow is not taken for a mallcop twice as slow", () => {
  const [table] = comparison(result(100, [["scan", 500, 1]]), result(200, [["scan", 1_000, 1]]));
  expect(table).toMatchObject({ columns: ["case", "a year"], rows: [["scan", 1]] });
});

test("what became slower shows, row by row; what is new, or was nothing, shows no figure", () => {
  const before = result(100, [
    ["scan", 500, 1],
    ["rescan", 0, 1],
  ]);
  const [table] = comparison(
    before,
    result(100, [
      ["scan", 750, 1],
      ["rescan", 10, 1],
      ["compact", 10, 1],
    ]),
  );
  expect(table?.rows).toEqual([
    ["scan", 1.5],
    ["rescan", "-"],
  ]);
});

test("runs of another size are not compared", () => {
  expect(comparison(result(100, [["scan", 500, 1]]), result(100, [["scan", 500, 1]], ["300"]))).toEqual([]);
});

test("the reference loop costs something", () => {
  expect(referenceMs()).toBeGreaterThan(0);
});
