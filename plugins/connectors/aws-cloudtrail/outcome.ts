/** Whether a call did what it asked for. A refusal is told apart from a mistake, because only refusals hint at somebody probing. */
import type { Outcome } from "../../../src/connector/contract.ts";
import type { JsonObject } from "../../../src/connector/shape.ts";
import { text } from "./json-path.ts";

export interface Ended {
  readonly outcome: Outcome;
  readonly errorCode: string | undefined;
}

/** Services word a refusal in many ways: `AccessDenied`, `Client.UnauthorizedOperation`, `AuthorizationError`, … */
const DENIAL = /AccessDenied|Unauthorized|NotAuthorized|AuthorizationError|^Forbidden/i;

/** "Would have worked": nothing was changed, and nothing refused. */
const DRY_RUN = "DryRunOperation";

/** @param source the service without `.amazonaws.com` */
export function outcomeOf(event: JsonObject, source: string, name: string): Ended {
  const errorCode = text(event, "errorCode");
  if (errorCode !== undefined && errorCode !== "Success") return { outcome: failed(errorCode), errorCode };
  return { outcome: source === "signin" ? signInOutcome(event, name) : success(event), errorCode: undefined };
}

function failed(errorCode: string): Outcome {
  if (errorCode.includes(DRY_RUN)) return "unknown";
  return DENIAL.test(errorCode) ? "denied" : "failure";
}

function success(event: JsonObject): Outcome {
  return text(event, "errorMessage") === undefined ? "success" : "failure";
}

/**
 * A failed sign-in has no error code: the result stands under the operation's own name, for IAM Identity Center in the
 * service's details.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
 */
function signInOutcome(event: JsonObject, name: string): Outcome {
  const places = ["responseElements", "serviceEventDetails", "additionalEventData"];
  const result = places.map((place) => text(event, place, name)).find((found) => found !== undefined);
  if (result === "Failure" || text(event, "errorMessage") !== undefined) return "failure";
  return result === "Success" || name !== "ConsoleLogin" ? "success" : "unknown";
}
