/**
 * The tokens of the stand-in tenant: JWTs that only the stand-in can make, so that a service can tell whom a token is for, and
 * refuses what the true service would refuse.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { Asked, Reply } from "../loopback.ts";

/** What a token says. Times are in seconds since 1970. */
export interface Claims {
  /** The resource that the token is for, such as `https://graph.microsoft.com`; of ID tokens, whom they are made out to. */
  readonly aud: string;
  readonly iss: string;
  readonly nbf: number;
  readonly exp: number;
  /** Tells tokens of the same second apart. */
  readonly jti: string;
  /** The tenant. */
  readonly tid?: string;
  /** The application. */
  readonly appid?: string;
  /** Application permissions, such as `AuditLog.Read.All`. */
  readonly roles?: readonly string[];
  /** Of a workflow's ID token, such as `repo:org/repo:ref:refs/heads/main`. */
  readonly sub?: string;
}

/** Anybody can read it here: it keeps tests honest, not strangers out. */
const KEY = "the stand-in's own signing key";

export function issueToken(claims: Claims): string {
  const content = [{ alg: "HS256", typ: "JWT" }, claims].map((part) => encode(JSON.stringify(part))).join(".");
  return `${content}.${sign(content)}`;
}

/** What a token says, if the stand-in made it; its times are not looked at. */
export function readToken(token: string): Claims | undefined {
  const [head = "", body = "", signature = ""] = token.split(".");
  const wanted = Buffer.from(sign(`${head}.${body}`));
  const given = Buffer.from(signature);
  if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) return undefined;
  return JSON.parse(Buffer.from(body, "base64url").toString("utf8")) as Claims;
}

/** The claims of a request's bearer token, if the stand-in made it. */
export function bearerOf({ headers }: Asked): Claims | undefined {
  const token = /^Bearer (\S+)$/.exec(headers.authorization ?? "")?.[1];
  return token === undefined ? undefined : readToken(token);
}

/** How a service says that it does not take a token. */
export type Refusal = (why: "missing" | "expired" | "audience") => Reply;

const UNAUTHORIZED: Refusal = (why) => ({
  status: 401,
  headers: { "www-authenticate": 'Bearer error="invalid_token"' },
  body: {
    error: {
      code: {
        missing: "AuthenticationFailed",
        expired: "ExpiredAuthenticationToken",
        audience: "InvalidAuthenticationTokenAudience",
      }[why],
      message: {
        missing: "Authentication failed. The 'Authorization' header is missing or invalid.",
        expired: "The access token expiry UTC time is earlier than current UTC time.",
        audience: "The access token has been obtained from wrong audience or resource.",
      }[why],
    },
  },
});

/**
 * Why a service refuses a request's token, if it does.
 * @param audiences the resources that the service answers to, without a slash at the end
 * @param now milliseconds since 1970
 * @param refusal in the service's own words; Resource Manager's unless given
 */
export function refuseBearer(
  asked: Asked,
  audiences: readonly string[],
  now: number,
  refusal: Refusal = UNAUTHORIZED,
): Reply | undefined {
  const claims = bearerOf(asked);
  if (claims === undefined) return refusal("missing");
  if (claims.exp * 1000 <= now) return refusal("expired");
  return audiences.includes(claims.aud.replace(/\/$/, "")) ? undefined : refusal("audience");
}

function sign(content: string): string {
  return createHmac("sha256", KEY).update(content).digest("base64url");
}

const encode = (text: string): string => Buffer.from(text).toString("base64url");
