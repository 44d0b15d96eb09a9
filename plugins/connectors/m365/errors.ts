/**
 * What the Management Activity API's refusals mean, as a table of its `AF` codes. Throttling (`AF429`, on 403 too) never gets
 * here: the transport waits for it.
 *
 * @see https://learn.microsoft.com/office/office-365-management-api/office-365-management-activity-api-reference#errors
 */
import { MallcopError } from "../../../src/connector/errors.ts";
import { entryOf } from "../../../src/connector/shape.ts";
import type { Answer, MicrosoftClient } from "../../../src/vendors/microsoft/client.ts";

export const VENDOR = "The Office 365 Management API";

/** A blob that is not there now, and may be later; one that will never be there; a page link that has gone stale. */
export const CONTENT_MISSING = "AF20050";
export const CONTENT_GONE: ReadonlySet<string> = new Set(["AF20051", "AF20052"]);
export const STALE_PAGE = "AF20031";
/** Not in the published table, and what `start` answers for a subscription that exists. */
export const ALREADY_ENABLED = "AF20024";

interface Meaning {
  readonly code: "permission-missing" | "feed-not-available" | "auth-failed" | "window-refused" | "vendor-refused";
  readonly reason: string;
  readonly advice: string;
}

const wrongTenant = (reason: string): Meaning => ({
  code: "auth-failed",
  reason,
  advice: "Check `tenant_id`, M365_TENANT_ID and the option `cloud`: the tenant is given as its GUID.",
});

const badWindow: Meaning = { code: "window-refused", reason: "not within 24 hours and seven days", advice: "" };
const ourMistake = (reason: string): Meaning => ({ code: "vendor-refused", reason, advice: "" });

const MEANINGS: Readonly<Record<string, Meaning>> = {
  AF10001: {
    code: "permission-missing",
    reason: "the token lacks the permission",
    advice:
      "Give the app the application permission ActivityFeed.Read of the Office 365 Management APIs (for DLP also " +
      "ActivityFeed.ReadDlp), and let an administrator consent.",
  },
  AF20001: ourMistake("a parameter is missing"),
  AF20002: ourMistake("a parameter has the wrong type"),
  AF20003: ourMistake("an expiration lies in the past"),
  AF20010: wrongTenant("the tenant asked for is not the token's"),
  AF20011: wrongTenant("there is no such tenant"),
  AF20012: wrongTenant("the tenant is not set up for the API"),
  AF20013: wrongTenant("the tenant is not given as a GUID"),
  AF20020: ourMistake("it does not know the content type"),
  AF20021: ourMistake("a webhook could not be validated"),
  AF20022: {
    code: "feed-not-available",
    reason: "the content type is not subscribed to",
    advice:
      "Nothing to do if it was started just now; else leave `auto_subscribe` on, or start the subscription yourself.",
  },
  AF20023: {
    code: "feed-not-available",
    reason: "an administrator has disabled the subscription",
    advice: "Ask who disabled it, and start it again.",
  },
  AF20030: badWindow,
  AF20055: badWindow,
  [STALE_PAGE]: ourMistake("the link to the next page has gone stale, several times"),
  [CONTENT_MISSING]: ourMistake("the content does not exist"),
  AF20051: ourMistake("the content has expired"),
  AF20052: ourMistake("the content's id is invalid"),
  AF20053: ourMistake("a language is not supported"),
  AF20054: ourMistake("a language is not supported"),
};

/** Said in words, without a code of its own. */
const AUDITING_OFF = /\bTenant\b.{1,80}\bdoes not exist\b/i;

/** What an answer other than the expected one means. @param what such as `Audit.Exchange` */
export function refusal(client: MicrosoftClient, answer: Answer, what: string): MallcopError {
  const said = client.said(answer);
  const code = client.codeOf(answer) ?? "";
  if (AUDITING_OFF.test(said)) return auditingOff(what);
  const meaning = entryOf(MEANINGS, code);
  if (meaning !== undefined) return explained(meaning, `${meaning.reason} (${code})`, what);
  const { status } = answer;
  if (status === 401 || status === 403) {
    const right = `${what}${said && `: ${said}`}`;
    const advice = "Give the app ActivityFeed.Read of the Office 365 Management APIs, with an administrator's consent.";
    return new MallcopError("permission-missing", { vendor: VENDOR, right, advice });
  }
  if (status >= 500) return new MallcopError("vendor-failed", { host: VENDOR, status, attempts: 1 });
  if (status < 300) return unexpected(`${what} came in another form than a list`);
  return new MallcopError("vendor-refused", {
    vendor: VENDOR,
    reason: `HTTP ${status} for ${what}${said && `, ${said}`}`,
  });
}

export function unexpected(reason: string): MallcopError {
  return new MallcopError("vendor-answer-unexpected", { vendor: VENDOR, reason });
}

function explained({ code, advice }: Meaning, reason: string, what: string): MallcopError {
  if (code === "permission-missing")
    return new MallcopError(code, { vendor: VENDOR, right: `${what}: ${reason}`, advice });
  if (code === "feed-not-available") return new MallcopError(code, { vendor: VENDOR, what, reason, advice });
  if (code === "window-refused")
    return new MallcopError(code, { vendor: VENDOR, from: "its start", to: "its end", reason });
  if (code === "auth-failed") return new MallcopError(code, { vendor: VENDOR, reason, advice });
  return new MallcopError(code, { vendor: VENDOR, reason: `${reason} for ${what}` });
}

function auditingOff(what: string): MallcopError {
  return new MallcopError("feed-not-available", {
    vendor: VENDOR,
    what,
    reason: "unified auditing is off in this tenant",
    advice:
      "Turn it on in the Purview portal under Audit, or with `Set-AdminAuditLogConfig -UnifiedAuditLogIngestionEnabled $true`; " +
      "it takes up to an hour.",
  });
}
