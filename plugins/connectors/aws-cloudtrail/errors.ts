/**
 * AWS's error names, and what they mean for us. Names, never messages, are what is judged and shown: a message may repeat
 * the request, session token and all.
 */
import { MallcopError } from "../../../src/connector/errors.ts";
import type { HttpResponse, Judgement } from "../../../src/connector/http.ts";
import { entryOf } from "../../../src/connector/shape.ts";

/** What was being asked, for the error's text. */
export interface Asked {
  /** The right that the call needs, as in IAM. */
  readonly right: string;
  /** `<account>/<region>`. */
  readonly place: string;
  /** Something else just succeeded with this credential, so that an unknown key means a region that is switched off. */
  readonly credentialWorks: boolean;
  readonly from?: string;
  readonly to?: string;
}

const THROTTLED: ReadonlySet<string> = new Set([
  "ThrottlingException",
  "Throttling",
  "ThrottledException",
  "RequestLimitExceeded",
  "RequestThrottled",
  "RequestThrottledException",
  "TooManyRequestsException",
  "SlowDown",
]);

type Maker = (name: string, asked: Asked) => MallcopError;

const unknownKey: Maker = (name, asked) =>
  asked.credentialWorks
    ? unavailable("the region is not enabled for the account")(name, asked)
    : refusedKey(name, asked);

const refusedKey: Maker = () =>
  new MallcopError("auth-failed", {
    vendor: "AWS",
    reason: "the access key is not known",
    advice: "Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; the key may have been deleted or deactivated.",
  });

const wrongSignature: Maker = (name) =>
  new MallcopError("auth-failed", {
    vendor: "AWS",
    reason: name,
    advice: "AWS_SECRET_ACCESS_KEY does not belong to AWS_ACCESS_KEY_ID, or this machine's clock is wrong.",
  });

const expired: Maker = () => new MallcopError("auth-expired", { vendor: "AWS" });

const denied: Maker = (_name, { right, place }) =>
  new MallcopError("permission-missing", {
    vendor: `AWS (${place})`,
    right,
    advice:
      right === "sts:AssumeRole"
        ? "Allow sts:AssumeRole on the role, and let the role's trust policy name this principal and its external id."
        : `Add ${right} on * to the policy of the mallcop user or role, and check for a service control policy that denies it.`,
  });

function unavailable(reason: string): Maker {
  return (_name, { place }) =>
    new MallcopError("feed-not-available", {
      vendor: "AWS",
      what: `CloudTrail in ${place}`,
      reason,
      advice: "Nothing to do if the region is not used; otherwise enable it, or list the wanted ones under `regions`.",
    });
}

const windowRefused: Maker = (name, { from = "?", to = "?" }) =>
  new MallcopError("window-refused", { vendor: "AWS CloudTrail", from, to, reason: name });

const throttled: Maker = () => new MallcopError("vendor-throttled", { vendor: "AWS" });

/** By error name, as in `err.name`. What is not listed is a request of ours that AWS does not take. */
const BY_NAME: Readonly<Record<string, Maker>> = {
  AccessDenied: denied,
  AccessDeniedException: denied,
  AuthFailure: refusedKey,
  CloudTrailInvalidClientTokenIdException: unknownKey,
  ExpiredToken: expired,
  ExpiredTokenException: expired,
  IncompleteSignature: wrongSignature,
  IncompleteSignatureException: wrongSignature,
  InvalidAccessKeyId: unknownKey,
  InvalidClientTokenId: unknownKey,
  InvalidNextTokenException: windowRefused,
  InvalidSignatureException: wrongSignature,
  InvalidTimeRangeException: windowRefused,
  OperationNotPermittedException: unavailable("AWS does not permit the operation there"),
  OptInRequired: unavailable("the account has not opted in to it"),
  RegionDisabledException: unavailable("the region is not enabled for the account"),
  RequestExpired: wrongSignature,
  SignatureDoesNotMatch: wrongSignature,
  SubscriptionRequiredException: unavailable("the account has not opted in to it"),
  UnrecognizedClientException: unknownKey,
  UnsupportedOperationException: unavailable("the region does not support the operation"),
};

/** What was thrown by an SDK call, as ours. What the transport threw passes. */
export function translateError(thrown: unknown, asked: Asked): MallcopError {
  if (thrown instanceof MallcopError) return thrown;
  const name = nameOf(thrown);
  if (name === undefined || thrown instanceof SyntaxError || thrown instanceof TypeError) {
    return new MallcopError(
      "vendor-answer-unexpected",
      { vendor: "AWS", reason: name ?? "it could not be read" },
      { cause: thrown },
    );
  }
  const make = THROTTLED.has(name) ? throttled : entryOf(BY_NAME, name);
  return (
    make?.(name, asked) ??
    new MallcopError("vendor-refused", { vendor: "AWS", reason: `${asked.right}: ${name}` }, { cause: thrown })
  );
}

/** An answer without the list or the word that was asked for: AWS never sends one, and it must not pass for "nothing there". */
export function saidNothing(call: string): MallcopError {
  return new MallcopError("vendor-answer-unexpected", {
    vendor: "AWS",
    reason: `${call} answered without saying anything`,
  });
}

/** Whether LookupEvents lost its place in a listing, so that the listing has to begin anew. */
export function isStaleToken(thrown: unknown): boolean {
  return nameOf(thrown) === "InvalidNextTokenException";
}

/** Whether the call itself is what is not allowed, with a working credential. */
export function isDenied(thrown: unknown): boolean {
  return thrown instanceof MallcopError && thrown.code === "permission-missing";
}

function nameOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && /^[A-Za-z]\w{1,79}$/.test(thrown.name) ? thrown.name : undefined;
}

const DECODER = new TextDecoder();
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/**
 * AWS's manners, for the transport: "slow down" comes as HTTP 400 and 429 alike and is told by the error's name; a
 * JSON answer that ends before its last brace was cut off on the way, and so was one without anything in it.
 */
export function classifyAnswer(response: HttpResponse): Judgement | undefined {
  if (response.status === 200) return isCutOff(response.body) ? { kind: "transient" } : undefined;
  if (response.status < 400 || response.status >= 500) return undefined;
  return THROTTLED.has(errorName(response)) ? { kind: "throttled" } : undefined;
}

function isCutOff(body: Uint8Array): boolean {
  return body.length === 0 || (body[0] === OPEN_BRACE && body.at(-1) !== CLOSE_BRACE);
}

/** `ThrottlingException` of `{"__type":"com.amazonaws.…#ThrottlingException"}` or `<Code>Throttling</Code>`. */
function errorName(response: HttpResponse): string {
  const header = response.headers["x-amzn-errortype"];
  const text = header ?? DECODER.decode(response.body.subarray(0, 4096));
  const [, name] =
    /"__type"\s*:\s*"(?:[^"#]*#)?(\w+)/.exec(text) ?? /<Code>(\w+)<\/Code>/.exec(text) ?? /^(\w+)/.exec(text) ?? [];
  return name ?? "";
}
