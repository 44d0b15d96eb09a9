/**
 * Which kind of key `SUPABASE_SERVICE_KEY` holds, and how each kind is sent. A key that cannot work is refused before anything
 * is asked, because the auth server's answers do not tell why.
 *
 * @see https://supabase.com/docs/guides/api/api-keys
 */
import { MallcopError } from "../../../src/connector/errors.ts";
import { isObject, type JsonObject } from "../../../src/connector/shape.ts";

export const VENDOR = "Supabase";

export type KeyKind = "secret" | "legacy";

/**
 * @param ref the project whose key it has to be; `undefined` where keys do not say, as on one's own server
 * @throws MallcopError `auth-failed` for a key that cannot read the audit log of this project
 */
export function keyKind(key: string, ref: string | undefined): KeyKind {
  if (key.startsWith("sb_secret_")) return "secret";
  if (key.startsWith("sb_publishable_")) throw unfit("it is a publishable key, which may not read the audit log");
  if (key.startsWith("sbp_")) throw unfit("it is a personal access token, which belongs into SUPABASE_ACCESS_TOKEN");
  const claims = claimsOf(key);
  if (claims === undefined) throw unfit("it is no key of Supabase");
  if (claims.role !== "service_role") throw unfit("it is not the key of the service role");
  if (ref !== undefined && typeof claims.ref === "string" && claims.ref !== ref)
    throw unfit("it belongs to another project than `project_ref` names");
  return "legacy";
}

/** A secret key goes into `apikey` alone; the gateway makes a token of it. */
export function keyHeaders(key: string, kind: KeyKind): Readonly<Record<string, string>> {
  return kind === "secret" ? { apikey: key } : { apikey: key, authorization: `Bearer ${key}` };
}

function unfit(reason: string): MallcopError {
  return new MallcopError("auth-failed", {
    vendor: VENDOR,
    reason: `SUPABASE_SERVICE_KEY: ${reason}`,
    advice: "Take the secret key (`sb_secret_…`) or the legacy `service_role` key under Project Settings, API Keys.",
  });
}

/** What a JSON Web Token says of itself. It is only read, not verified: the server does that. */
function claimsOf(token: string): JsonObject | undefined {
  const [, payload, signature] = token.split(".");
  if (payload === undefined || signature === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    return isObject(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}
