/** What a refusal of Vercel means, and what to do: by status, and by what the error object says. */
import { MallcopError } from "../../../src/connector/errors.ts";
import { isObject, type JsonObject } from "../../../src/connector/shape.ts";
import { type Answer, VENDOR } from "./client.ts";

const NEW_TOKEN =
  "Make a new token under Account Settings, Tokens, with the team as its scope, and store it as the secret VERCEL_TOKEN.";
const ROLE =
  "Check `team_id`, and let an Owner or a Member of that team make the token; narrower roles see their own events, or none.";

/**
 * Why something was not given.
 * @param right what was asked for, such as `the activity events of team_x`
 */
export function refusal(answer: Answer, right: string): MallcopError {
  const { status, said } = answer;
  const error = errorOf(answer);
  const reason = said === "" ? `HTTP ${status}` : said;
  if (error.saml === true || error.enforceSAML === true) {
    return new MallcopError("auth-failed", {
      vendor: VENDOR,
      reason: "the team enforces SAML single sign-on",
      advice: "Sign in to the team by SAML, then make a new token with that team as its scope.",
    });
  }
  if (status === 401 || (status === 403 && error.invalidToken === true))
    return new MallcopError("auth-failed", { vendor: VENDOR, reason, advice: NEW_TOKEN });
  if (status === 402) {
    return new MallcopError("feed-not-available", {
      vendor: VENDOR,
      what: right,
      reason: "the plan does not include it, or a payment is due",
      advice: "See the team's plan under Settings, Billing; the other feeds go on.",
    });
  }
  if (status === 403) return new MallcopError("permission-missing", { vendor: VENDOR, right, advice: ROLE });
  if (status === 404) {
    const advice = "Check `team_id` in mallcop.yaml: it is `team_…` or the slug in the team's address.";
    return new MallcopError("permission-missing", { vendor: VENDOR, right, advice });
  }
  if (status === 410)
    return new MallcopError("vendor-refused", { vendor: VENDOR, reason: `this version of ${right} was retired` });
  if (status === 200) return unexpected("a list was expected");
  return new MallcopError("vendor-refused", { vendor: VENDOR, reason: `HTTP ${status}, ${reason}` });
}

export function unexpected(reason: string): MallcopError {
  return new MallcopError("vendor-answer-unexpected", { vendor: VENDOR, reason });
}

function errorOf({ data }: Answer): JsonObject {
  return isObject(data) && isObject(data.error) ? data.error : {};
}
