/**
 * What a gateway's refusals mean. Judged by their codes, never by their text, which is a stranger's and is not repeated.
 *
 * @see https://docs.openclaw.ai/gateway/protocol
 */
import { MallcopError } from "../../../src/connector/errors.ts";
import { entryOf, isObject, type JsonObject } from "../../../src/connector/shape.ts";
import { PAIR } from "./credentials.ts";

export const VENDOR = "OpenClaw";
export const SCOPE = "operator.read";

export interface Refusal {
  /** The most exact code: that of the details, if they have one. */
  readonly code: string;
  readonly details: JsonObject;
  readonly retryAfterMs?: number;
}

/** The `error` of a response. */
export function refusalOf(error: unknown): Refusal {
  const outer = isObject(error) ? error : {};
  const details = isObject(outer.details) ? outer.details : {};
  const retryAfterMs =
    typeof outer.retryAfterMs === "number" && outer.retryAfterMs >= 0 ? outer.retryAfterMs : undefined;
  return {
    code: word(details.code) ?? word(outer.code) ?? "unknown",
    details: isOldScopeText(outer) ? { ...details, code: "MISSING_SCOPE" } : details,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}

/** Gateways of protocol 3 say it in words only, for methods that they do not know as well. */
function isOldScopeText({ code, message, details }: JsonObject): boolean {
  return details === undefined && code === "INVALID_REQUEST" && /^missing scope: /.test(String(message));
}

const RENEW = `The gateway's token was changed, or the device was removed there. ${PAIR}`;

/** Refusals by code. What is not listed is an answer that we do not know. */
const ERRORS: Readonly<Record<string, (refusal: Refusal) => MallcopError>> = {
  AUTH_TOKEN_MISMATCH: () => failed("the token is not the gateway's", RENEW),
  AUTH_TOKEN_MISSING: () => failed("it wants a token", PAIR),
  AUTH_PASSWORD_MISMATCH: () => failed("it wants a password", PAIR),
  AUTH_PASSWORD_MISSING: () => failed("it wants a password", PAIR),
  AUTH_DEVICE_TOKEN_MISMATCH: () => failed("the device token is not the one that was given out", RENEW),
  DEVICE_IDENTITY_REQUIRED: () => failed("it wants a paired device", PAIR),
  DEVICE_AUTH_INVALID: () => failed("the device's signature was not accepted", RENEW),
  DEVICE_AUTH_SIGNATURE_INVALID: () => failed("the device's signature was not accepted", RENEW),
  DEVICE_AUTH_SIGNATURE_EXPIRED: () => failed("the device's signature came too late", "Run it again."),
  DEVICE_AUTH_NONCE_MISMATCH: () => failed("the device's signature was for another handshake", "Run it again."),
  AUTH_RATE_LIMITED: ({ retryAfterMs }) =>
    new MallcopError("vendor-throttled", { vendor: VENDOR }, retryAfterMs === undefined ? {} : { retryAfterMs }),
  PAIRING_REQUIRED: (refusal) =>
    denied(`the device (${word(refusal.details.reason) ?? "not-paired"})`, approval(refusal)),
  AUTH_SCOPE_MISMATCH: () => denied(SCOPE, `The device was approved for something else. ${PAIR}`),
  MISSING_SCOPE: ({ details }) =>
    denied(word(details.missingScope) ?? SCOPE, `mallcop needs ${SCOPE} and nothing more. ${PAIR}`),
  PROTOCOL_MISMATCH: ({ details }) =>
    new MallcopError("vendor-refused", {
      vendor: VENDOR,
      reason: `it speaks protocol ${Number(details.expectedProtocol) || "of another number"}, and mallcop knows 3 and 4`,
    }),
};

export function errorOf(refusal: Refusal, what: string): MallcopError {
  const code = word(refusal.details.code) ?? refusal.code;
  const known = entryOf(ERRORS, code);
  return known?.(refusal) ?? new MallcopError("vendor-refused", { vendor: VENDOR, reason: `${what} gave ${code}` });
}

/** Whether a gateway that is just starting says so; it may be asked again. */
export function isStarting({ code, details }: Refusal): boolean {
  return code === "UNAVAILABLE" || details.reason === "startup-sidecars";
}

/** What to do about a device that waits for approval. */
export function approval({ details }: Refusal): string {
  const id = requestId(details);
  return id === undefined
    ? "On the gateway's machine, look at `openclaw devices list` and approve the device."
    : `On the gateway's machine, run \`openclaw devices approve ${id}\`.`;
}

export function requestId(details: JsonObject): string | undefined {
  return typeof details.requestId === "string" && /^[\w-]{1,64}$/.test(details.requestId)
    ? details.requestId
    : undefined;
}

export function noScopes(title: string): MallcopError {
  return denied(
    SCOPE,
    `The gateway accepted the ${title}, but gives it no rights: a shared token has some on the gateway's own machine only. ${PAIR}`,
  );
}

export function notOffered(what: string, version: string): MallcopError {
  return new MallcopError("feed-not-available", {
    vendor: VENDOR,
    what,
    reason: `gateway ${version} does not know the method`,
    advice: "Update OpenClaw to 2026.7 or newer.",
  });
}

function failed(reason: string, advice: string): MallcopError {
  return new MallcopError("auth-failed", { vendor: VENDOR, reason, advice });
}

function denied(right: string, advice: string): MallcopError {
  return new MallcopError("permission-missing", { vendor: VENDOR, right, advice });
}

/** A word of the protocol's, such as `not-paired`; anything else is not repeated. */
function word(value: unknown): string | undefined {
  return typeof value === "string" && /^[\w.:-]{1,64}$/.test(value) ? value : undefined;
}
