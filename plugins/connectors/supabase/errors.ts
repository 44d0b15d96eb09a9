/** What a refusal of Supabase means, and what to do: the auth server's codes, and the Management API's statuses. */
import { MallcopError } from "../../../src/connector/errors.ts";
import { isObject } from "../../../src/connector/shape.ts";
import type { Answer } from "./client.ts";
import { VENDOR } from "./keys.ts";

const KEY_ADVICE =
  "Check that SUPABASE_SERVICE_KEY and `project_ref` belong together; if an `sb_secret_…` key is refused, use the legacy " +
  "`service_role` key.";
const TOKEN_ADVICE =
  "Make a new personal access token under Account, Access Tokens, and store it as SUPABASE_ACCESS_TOKEN.";

/** Statuses with which the gateway says that a project sleeps. */
const PAUSED = new Set([540, 544]);
/** A refusal for want of a plan, in the words of the Management API. */
const PLAN = /\bplan\b|upgrade|entitle|add-?on/i;

/** Why the project's own API did not give something. */
export function projectRefusal(answer: Answer, right: string): MallcopError {
  const { status } = answer;
  const code = codeOf(answer);
  if (PAUSED.has(status) || /paused/i.test(answer.said)) return paused(right);
  if (status === 401 || code === "bad_jwt" || code === "no_authorization") {
    return new MallcopError("auth-failed", { vendor: VENDOR, reason: reasonOf(answer), advice: KEY_ADVICE });
  }
  if (status === 403) return new MallcopError("permission-missing", { vendor: VENDOR, right, advice: KEY_ADVICE });
  return otherRefusal(answer, right);
}

/**
 * Why the Management API did not give something.
 * @param permission the scope that a token limited by scopes needs
 */
export function managementRefusal(answer: Answer, right: string, permission: string): MallcopError {
  const { status } = answer;
  if (status === 401)
    return new MallcopError("auth-failed", { vendor: VENDOR, reason: reasonOf(answer), advice: TOKEN_ADVICE });
  if (status === 402 || ((status === 400 || status === 403) && PLAN.test(answer.said))) {
    return new MallcopError("feed-not-available", {
      vendor: VENDOR,
      what: right,
      reason: "the plan does not include it",
      advice: "Nothing is wrong with the token; the rest goes on.",
    });
  }
  if (status === 403) {
    const advice = `Give the access token the permission \`${permission}\`, and its owner access to the project.`;
    return new MallcopError("permission-missing", { vendor: VENDOR, right, advice });
  }
  return otherRefusal(answer, right);
}

export function unexpected(reason: string): MallcopError {
  return new MallcopError("vendor-answer-unexpected", { vendor: VENDOR, reason });
}

function otherRefusal(answer: Answer, right: string): MallcopError {
  const { status } = answer;
  if (status === 200) return unexpected(`${right} came in another form`);
  if (status === 404) {
    const advice =
      "Check `project_ref` in mallcop.yaml; if it is right, update mallcop, because the address has moved.";
    return new MallcopError("permission-missing", { vendor: VENDOR, right, advice });
  }
  return new MallcopError("vendor-refused", {
    vendor: VENDOR,
    reason: `HTTP ${status} for ${right}, ${reasonOf(answer)}`,
  });
}

function paused(right: string): MallcopError {
  return new MallcopError("feed-not-available", {
    vendor: VENDOR,
    what: right,
    reason: "the project is paused",
    advice: "Restore it in the dashboard; nothing can happen in it until then.",
  });
}

function reasonOf({ status, said }: Answer): string {
  return said === "" ? `HTTP ${status} without a word` : said;
}

/** The modern body has `code`, the older one `error_code`. */
function codeOf({ data }: Answer): unknown {
  return isObject(data) ? (data.error_code ?? data.code) : undefined;
}
