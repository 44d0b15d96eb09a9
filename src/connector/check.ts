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
 * @param rights the manifest's names of the rights of which it takes one, where `right` is not one itself
 */
export async function probe(
  right: string,
  feeds: readonly string[],
  call: () => Promise<string>,
  rights?: readonly string[],
): Promise<Check> {
  const what = { right, feeds, ...(rights !== undefined && { rights }) };
  try {
    return { ...what, state: "works", detail: await call() };
  } catch (thrown) {
    const error = asMallcopError(thrown);
    return { ...what, state: STATE[error.kind] ?? "unknown", detail: error.message, fix: error.hint };
  }
}
