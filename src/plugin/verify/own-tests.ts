/** A plugin's own `tests.ts`: whether it is there, what failed, and whether it asserts anything. */
import { stat } from "node:fs/promises";
import path from "node:path";
import { isObject } from "../../connector/shape.ts";
import { type Finding, finding } from "./finding.ts";

/**
 * Gives how many assertions were made.
 * @param folder the staged plugin
 * @param run asks the sandbox for the outcome
 */
export async function checkTests(
  folder: string,
  { shown, findings }: { readonly shown: string; readonly findings: Finding[] },
  run: () => Promise<unknown>,
): Promise<number> {
  const file = `${shown}/tests.ts`;
  if ((await stat(path.join(folder, "tests.ts")).catch(() => undefined)) === undefined) {
    findings.push(finding("tests-missing", "There is no tests.ts.", file));
    return 0;
  }
  const outcome = await run();
  const { assertions, failures } = isObject(outcome) ? outcome : {};
  for (const failure of Array.isArray(failures) ? failures.slice(0, 50) : []) {
    const { test, message } = isObject(failure) ? failure : {};
    findings.push(finding("tests-failed", `${String(test).slice(0, 100)}: ${String(message).slice(0, 300)}`, file));
  }
  if (typeof assertions === "number" && assertions > 0) return assertions;
  findings.push(finding("tests-empty", "It asserts nothing.", file));
  return 0;
}
