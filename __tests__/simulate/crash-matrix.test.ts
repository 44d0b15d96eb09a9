import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { effectsOf, flawsIn, type Matrix, matricesFor } from "../../scripts/simulate/crash-matrix.ts";

jest.setTimeout(900_000);

/** The whole matrix takes minutes; a part of it, another one for every kind of cell, is played in every test run. */
const EVERY = process.env.CRASH_MATRIX === "whole" ? 1 : 20;

describe("the crash matrix", () => {
  let matrices: readonly Matrix[] = [];
  let cells = 0;
  beforeAll(async () => {
    matrices = matricesFor(await effectsOf());
  });
  afterAll(() => {
    const whole = matrices.reduce((sum, matrix) => sum + matrix.cells.length, 0);
    process.stdout.write(`crash matrix: ${cells} of ${whole} cells played\n`);
  });

  test("knows every effect of a run, in order", async () => {
    const effects = await effectsOf();
    const order = ["fetch", "restore the cache", "request to vercel", "commit", "push", "pushed", "contains"];
    expect(order.map((name) => effects.indexOf(name)).every((at, index, all) => at > (all[index - 1] ?? -1))).toBe(
      true,
    );
    expect(effects.at(-1)).toBe("save the cache");
  });

  test.each([0, 1, 2, 3, 4, 5])("loses nothing and doubles nothing: part %i", async (index) => {
    const matrix = matrices[index];
    const chosen = matrix?.cells.filter((_, nth) => nth % EVERY === index % EVERY) ?? [];
    expect(chosen.length).toBeGreaterThan(0);
    for (const cell of chosen) {
      cells += 1;
      expect([cell.name, await flawsIn(matrix?.vendors ?? [], cell)]).toEqual([cell.name, []]);
    }
  });
});
