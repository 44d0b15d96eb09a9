/**
 * A record of the Activity Log without what must not be stored: the claims of the caller's token but for those that say who it
 * was, and the bodies of requests and answers, which may hold passwords. Those about roles are kept: they are the evidence.
 */
import { isObject, type JsonObject } from "../../../src/connector/shape.ts";
import { claimsOf, parsed } from "./activity-record.ts";

const CLAIMS = /^claims(?:_d)?$/i;
const IDENTITY = /^identity(?:_d)?$/i;
const PROPERTIES = /^properties(?:_d)?$/i;
/** Also flattened, as `properties_requestbody_s`. */
const BODY = /(?:request|response)body(?:_[sd])?$/i;
const FLAT_CLAIM = /^(?:identity[._])?claims[._]/i;
const ABOUT_ROLES = /^microsoft\.authorization\/role/i;

/** @param operation decides whether bodies are kept */
export function withoutSecrets(record: JsonObject, operation: string): JsonObject {
  const keepsBodies = ABOUT_ROLES.test(operation);
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) {
    if (CLAIMS.test(name)) kept[name] = claimsOf(value);
    else if (IDENTITY.test(name)) kept[name] = identity(value);
    else if (PROPERTIES.test(name)) kept[name] = properties(value, keepsBodies);
    else if (!FLAT_CLAIM.test(name) && (keepsBodies || !BODY.test(name))) kept[name] = value;
  }
  return kept;
}

function identity(value: unknown): unknown {
  const open = opened(value);
  if (!isObject(open)) return undefined;
  return Object.fromEntries(
    Object.entries(open).map(([name, item]) => [name, CLAIMS.test(name) ? claimsOf(item) : item]),
  );
}

function properties(value: unknown, keepsBodies: boolean): unknown {
  const open = opened(value);
  if (!isObject(open)) return open;
  const entries = Object.entries(open).filter(([name]) => keepsBodies || !BODY.test(name));
  return Object.fromEntries(entries.map(([name, item]) => [name, CLAIMS.test(name) ? claimsOf(item) : item]));
}

function opened(value: unknown): unknown {
  return typeof value === "string" ? parsed(value) : value;
}
