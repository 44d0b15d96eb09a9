/**
 * What never reaches `raw`: values of environment variables, passwords and tokens by the names of their members, and of every
 * address all but its host, because the addresses of hooks and drains let anybody in who knows them.
 */
import { isObject, type JsonObject } from "../../../src/connector/shape.ts";

/** Members that hold a secret, or what somebody typed into a database. What is true, false or nothing says no secret. */
const SECRET = new RegExp(
  [
    "value|secret|passw|passphrase|token|credential|cipher|decrypted|private|api_?key|connection_?string",
    "headers?$|authorization|bypass|signature|recovery_?code|query$|command$|sql$",
  ].join("|"),
  "i",
);

/** Members that only look like it. */
const HARMLESS = new Set([
  "tokenId",
  "tokenName",
  "tokenType",
  "tokenIds",
  "secretId",
  "secretName",
  "updatedSecretName",
]);

const ADDRESS = /\b([a-z][a-z0-9+.-]{0,20}:\/\/)(?:[^\s/?#@"'<>]*@)?([^\s/?#"'<>]*)([/?#][^\s"'<>]*)?/gi;
/** The part of a deploy hook's address that lets in, wherever it stands. */
const HOOK_PATH = /\/v1\/integrations\/deploy\/[^\s"'<>]*/gi;

/** A record without them, at any depth. */
export function withoutSecrets(record: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => (isSecret(name, value) ? [] : [[name, harmless(value)]])),
  );
}

/** A text whose addresses end with their hosts. */
export function withoutAddresses(text: string): string {
  const hostsOnly = text.replace(ADDRESS, (_, scheme: string, host: string, rest = "") =>
    rest === "" || rest === "/" ? `${scheme}${host}` : `${scheme}${host}/…`,
  );
  return hostsOnly.replace(HOOK_PATH, "/…");
}

function harmless(value: unknown): unknown {
  if (typeof value === "string") return withoutAddresses(value);
  if (Array.isArray(value)) return value.map(harmless);
  return isObject(value) ? withoutSecrets(value) : value;
}

function isSecret(name: string, value: unknown): boolean {
  if (HARMLESS.has(name) || !SECRET.test(name)) return false;
  return typeof value !== "boolean" && value !== null;
}
