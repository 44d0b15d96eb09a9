/** Somebody who follows docs/getting-started.md sees what it shows: each step is taken, and its output is on the page. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { type Step, takeFirstSteps } from "./first-steps.ts";
import { page, ROOT } from "./pages.ts";

const PAGE = "docs/getting-started.md";
const BLOCK = (name: string) => new RegExp(`(<!-- step: ${name} -->\n\`\`\`text\n)([\\s\\S]*?)(^\`\`\`$)`, "m");

let steps: readonly Step[];
beforeAll(async () => {
  steps = await takeFirstSteps();
  if (process.env.MALLCOP_UPDATE_DOCS === undefined) return;
  const filled = steps.reduce(
    (text, { name, printed }) =>
      text.replace(BLOCK(name), (_, head: string, __, tail: string) => `${head}${printed}${tail}`),
    page(PAGE).text,
  );
  writeFileSync(path.join(ROOT, PAGE), filled);
}, 120_000);

/** What differs from run to run: hashes, how long it took, how large a clone is. */
function constant(text: string): string {
  return text
    .replace(/\b[0-9a-f]{9,40}\b/g, "<hash>")
    .replace(/\(\d+ s, \d+ requests\)/g, "(<time>)")
    .replace(/takes \d+ kB/g, "takes <size>");
}

describe("the page shows what is printed by", () => {
  // If one fails: MALLCOP_UPDATE_DOCS=1 npm test -- __tests__/docs/getting-started
  test.each(["init", "doctor", "scan", "log", "events"] as const)("%s", (name) => {
    const [, , shown = ""] = BLOCK(name).exec(page(PAGE).text) ?? [];
    const step = steps.find((one) => one.name === name);
    expect(constant(shown)).toBe(constant(step?.printed ?? ""));
  });
});

test("no step fails, and nothing is left to write after the first", () => {
  expect(steps.map(({ name, status }) => [name, status])).toEqual([
    ["init", 0],
    ["check", 0],
    ["doctor", 0],
    ["scan", 0],
    ["log", 0],
    ["events", 0],
  ]);
});
