/** Checks AWS Signature Version 4 as the services do: an altered request, a foreign key or an ended session gets nothing. */
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { Instant } from "../../event/event.ts";
import { Refusal, type Right } from "./world.ts";

/** Somebody who can sign. */
export interface Principal {
  readonly account: string;
  readonly arn: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
  readonly expires: Instant | undefined;
  readonly rights: readonly Right[];
}

export interface SignedRequest {
  readonly method: string;
  /** Path and query as on the request line. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** The credential scope of a request: who signed, for which region and service. */
export interface Scope {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([A-Z0-9]+)\/(\d{8})\/([a-z0-9-]+)\/([a-z]+)\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;

interface Authorization extends Scope {
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** @throws Refusal `IncompleteSignatureException` or `MissingAuthenticationTokenException` */
function parseAuthorization(request: SignedRequest): Authorization {
  const header = request.headers.authorization;
  if (header === undefined)
    throw new Refusal("MissingAuthenticationTokenException", "Missing Authentication Token", 403);
  const [, accessKeyId, date, region, service, signedHeaders, signature] = AUTHORIZATION.exec(header) ?? [];
  if (!accessKeyId || !date || !region || !service || !signedHeaders || !signature) {
    throw new Refusal("IncompleteSignatureException", "Authorization header is not complete", 400);
  }
  return { accessKeyId, date, region, service, signedHeaders: signedHeaders.split(";"), signature };
}

/** The scope a request claims, before anything is proven. */
export function scopeOf(request: SignedRequest): Scope {
  return parseAuthorization(request);
}

/**
 * Proves that `principal` signed exactly this request.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 * @throws Refusal with the name AWS gives
 */
export function verifySignature(request: SignedRequest, principal: Principal | undefined, now: Instant): Principal {
  const authorization = parseAuthorization(request);
  if (principal === undefined) {
    throw new Refusal("UnrecognizedClientException", "The security token included in the request is invalid.");
  }
  if (principal.sessionToken !== request.headers["x-amz-security-token"]) {
    throw new Refusal("UnrecognizedClientException", "The security token included in the request is invalid.");
  }
  if (principal.expires !== undefined && now >= principal.expires) {
    throw new Refusal("ExpiredTokenException", "The security token included in the request is expired");
  }
  const expected = Buffer.from(sign(request, authorization, principal.secretAccessKey), "hex");
  if (!timingSafeEqual(expected, Buffer.from(authorization.signature, "hex"))) {
    throw new Refusal(
      "InvalidSignatureException",
      "The request signature we calculated does not match the signature you provided.",
    );
  }
  return principal;
}

function sign(request: SignedRequest, authorization: Authorization, secret: string): string {
  const url = new URL(request.target, "http://stand-in");
  const query = [...url.searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join("&");
  const headers = authorization.signedHeaders.map((name) => `${name}:${String(request.headers[name] ?? "").trim()}\n`);
  const canonical = [
    request.method,
    url.pathname,
    query,
    headers.join(""),
    authorization.signedHeaders.join(";"),
    sha256(request.body),
  ].join("\n");
  const { date, region, service } = authorization;
  const stringToSign = [
    "AWS4-HMAC-SHA256",
    String(request.headers["x-amz-date"] ?? ""),
    `${date}/${region}/${service}/aws4_request`,
    sha256(canonical),
  ].join("\n");
  const key = [date, region, service, "aws4_request"].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  return hmac(key, stringToSign).toString("hex");
}

function sha256(value: string | Buffer): string {
  return createHash("sha256").update(value).digest("hex");
}

function hmac(key: string | Buffer, value: string): Buffer {
  return createHmac("sha256", key).update(value).digest();
}
