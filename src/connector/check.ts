/** Turns one call to a vendor into a line of `mallcop doctor`: what it was for, and whether it works. */
import type { Check } from "./contract.ts";
import { asMallcopError, type ErrorKind } from "./errors.ts";

/** Trouble that says nothing about the right itself is `unknown`: a doctor that guesses is worse than none. */
const STATE: Partial<Record<ErrorKind, Check["state"]>> = {
  auth: "missing",
  permission: "missing",
  config: "missing",
  not_available: "not_available",
};

/**
 * Makes the smallest call that needs `right`. Never throws.
 * @param call gives what was seen, free of secrets, such as `12 trails`
 */
export async function probe(right: string, feeds: readonly string[], call: () => Promise<string>): Promise<Check> {
  try {
    return { right, feeds, state: "works", detail: await call() };
  } catch (thrown) {
    const error = asMallcopError(thrown);
    return { right, feeds, state: STATE[error.kind] ?? "unknown", detail: error.message, fix: error.hint };
  }
}
