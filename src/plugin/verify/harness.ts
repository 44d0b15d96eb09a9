/**
 * Runs a plugin's own `tests.ts`: `export default (t) => …`. A test that asserts nothing has shown nothing, so assertions are
 * counted, and a file without any fails like one with a wrong one.
 */
import { isDeepStrictEqual } from "node:util";

/** What `tests.ts` is handed. */
export interface Harness {
  /** Groups assertions under a sentence; a failing one does not stop the others. */
  test(name: string, body: () => unknown): void;
  ok(value: unknown, message?: string): void;
  equal(actual: unknown, expected: unknown, message?: string): void;
  throws(body: () => unknown, message?: string): void;
}

export interface TestsOutcome {
  readonly tests: number;
  readonly assertions: number;
  readonly failures: readonly { readonly test: string; readonly message: string }[];
}

/** @param load imports the module; whatever it throws is a failure too */
export async function runTests(load: () => Promise<unknown>): Promise<TestsOutcome> {
  const failures: { test: string; message: string }[] = [];
  const queue: { readonly name: string; readonly body: () => unknown }[] = [];
  let assertions = 0;
  const check = (holds: boolean, message: string): void => {
    assertions += 1;
    if (!holds) throw new Error(message);
  };
  const harness: Harness = {
    test: (name, body) => void queue.push({ name: String(name), body }),
    ok: (value, message = "is not true") => check(Boolean(value), message),
    equal: (actual, expected, message) =>
      check(isDeepStrictEqual(actual, expected), message ?? `${shown(actual)} is not ${shown(expected)}`),
    throws(body, message = "did not throw") {
      let threw = false;
      try {
        body();
      } catch {
        threw = true;
      }
      check(threw, message);
    },
  };
  const attempt = async (test: string, body: () => unknown): Promise<void> => {
    try {
      await body();
    } catch (thrown) {
      failures.push({ test, message: thrown instanceof Error ? thrown.message : String(thrown) });
    }
  };
  await attempt("tests.ts", async () => {
    const { default: define } = (await load()) as { default?: unknown };
    if (typeof define !== "function") throw new Error("has no default export that is a function");
    await define(harness);
  });
  for (const { name, body } of queue) await attempt(name, body);
  return { tests: queue.length, assertions, failures };
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 200);
}
