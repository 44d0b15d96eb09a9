/** What `npm run` offers exists, and the test run ends in the line that machines read. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { closingLines } from "../../scripts/plain-reporter.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));

describe("package.json", () => {
  test("names only scripts that are there", () => {
    const named = Object.values(scripts).flatMap(
      (line) => String(line).match(/(?:\.\/)?scripts\/[\w./-]+|\.ci\/run/g) ?? [],
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });

  test("runs nothing of ours on a Node that is too old for it", () => {
    const lines = Object.values(scripts).filter((line) => /\bnode\b/.test(String(line)));
    for (const line of lines) expect(line).toContain("scripts/require-node24.mjs");
  });
});

describe("the closing line of the tests", () => {
  const none = {
    numPassedTests: 0,
    numFailedTests: 0,
    numRuntimeErrorTestSuites: 0,
    numPendingTests: 0,
    numTodoTests: 0,
  };

  test("counts what passed and what failed", () => {
    expect(closingLines({ ...none, numPassedTests: 12, numFailedTests: 1 })).toBe("12 passed, 1 failed\n");
  });

  test("counts a file that could not be run as a failure", () => {
    expect(closingLines({ ...none, numPassedTests: 12, numRuntimeErrorTestSuites: 1 })).toBe("12 passed, 1 failed\n");
  });

  test("tells of skipped tests before, so that they are not lost", () => {
    expect(closingLines({ ...none, numPassedTests: 3, numPendingTests: 2 })).toBe("2 skipped\n3 passed, 0 failed\n");
  });
});
