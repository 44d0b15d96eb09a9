/**
 * What the result of a sign-in means. Nought is success; some codes only say that the sign-in goes on with another step; some
 * that a policy stopped it. Everything else failed.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
import type { Outcome } from "../../../src/connector/contract.ts";

/** A step on the way: nothing was refused, and the sign-in that follows has an entry of its own. */
export const INTERRUPTED: ReadonlySet<string> = new Set([
  "16000", // choose an account
  "16001",
  "16003",
  "50058", // no session yet
  "50072", // register for a second factor
  "50074", // second factor wanted
  "50076",
  "50078",
  "50079",
  "50125", // password reset or registration on the way
  "50127", // broker app wanted
  "50129", // device registration on the way
  "50140", // "stay signed in?"
  "51006",
  "52004",
  "65001", // consent wanted
  "81010",
  "81012",
  "81014",
  "9002341",
  "50199", // confirmation of the user wanted
]);

/** Stopped by a policy, whether or not the password was right. */
export const DENIED: ReadonlySet<string> = new Set([
  "50020", // user of another tenant
  "50105", // not assigned to the application
  "50131", // conditional access by device
  "53000", // device not compliant
  "53001",
  "53002",
  "53003", // conditional access
  "53004", // second factor registration refused as risky
  "530031",
  "530032",
  "530034",
  "530035",
  "53011", // user at high risk
  "7000112", // application disabled
  "700016",
]);

export interface SignInResult {
  readonly outcome: Outcome;
  readonly interrupted?: true;
}

/** @param code such as `50126`; `undefined` where the record does not say */
export function resultOf(code: string | undefined): SignInResult {
  if (code === undefined) return { outcome: "unknown" };
  if (code === "0") return { outcome: "success" };
  if (INTERRUPTED.has(code)) return { outcome: "unknown", interrupted: true };
  return { outcome: DENIED.has(code) ? "denied" : "failure" };
}
