/** A context for the Supabase connector, and its feeds, and a project to look at. */
import path from "node:path";
import type { SupabaseConfig } from "../../plugins/connectors/supabase/client.ts";
import connector from "../../plugins/connectors/supabase/connector.ts";
import type { Instant, LogFeed, StateFeed } from "../../src/connector/contract.ts";
import { MallcopError } from "../../src/connector/errors.ts";
import type { Loopback } from "../../src/demo/loopback.ts";
import { type SupabaseStandInOptions, startSupabaseStandIn } from "../../src/demo/supabase/server.ts";
import { manifestOf } from "../../src/plugin/registry.ts";
import { type ConnectorContext, connectorContext, NOW } from "../support/connector-context.ts";

export const FOLDER = path.join(import.meta.dirname, "../../plugins/connectors/supabase");
export const REF = "abcdefghijklmnopqrst";
export const ACCESS_TOKEN = "sbp_0123456789abcdef0123456789abcdef01234567";
export const SECRET_KEY = "sb_secret_StandInStandInStandIn_000001";
export const LEGACY_KEY = keyFor({ role: "service_role", ref: REF });

/** A key in the form of a JSON Web Token; its signature is not looked at. */
export function keyFor(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "HS256", typ: "JWT" })}.${part({ iss: "supabase", ...claims })}.c2lnbmF0dXJl`;
}

export const MANIFEST = manifestOf("supabase");

export interface ProjectOptions extends Partial<SupabaseStandInOptions> {
  /** Whether the run has the access token. */
  readonly withToken?: boolean;
  readonly key?: string;
  readonly hmacKey?: string;
  readonly now?: Instant;
}

export interface Project {
  readonly server: Loopback;
  readonly ctx: ConnectorContext<SupabaseConfig>;
}

export async function startProject({
  withToken,
  key = LEGACY_KEY,
  hmacKey,
  now,
  ...options
}: ProjectOptions): Promise<Project> {
  const server = await startSupabaseStandIn({
    clock: () => NOW,
    ref: REF,
    keys: [
      { value: LEGACY_KEY, needs: "both" },
      { value: SECRET_KEY, needs: "apikey" },
    ],
    accessToken: ACCESS_TOKEN,
    ...options,
  });
  return { server, ctx: contextFor(server.url, { withToken: withToken === true, key, hmacKey, now }) };
}

export function contextFor(
  url: string,
  {
    withToken = false,
    key = LEGACY_KEY,
    hmacKey,
    now,
  }: { withToken?: boolean; key?: string; hmacKey?: string | undefined; now?: Instant | undefined } = {},
): ConnectorContext<SupabaseConfig> {
  const env = {
    SUPABASE_SERVICE_KEY: key,
    ...(withToken && { SUPABASE_ACCESS_TOKEN: ACCESS_TOKEN }),
    ...(hmacKey !== undefined && { MALLCOP_HMAC_KEY: hmacKey }),
  };
  const config = { project_ref: REF, base_url: url, management_url: url };
  return connectorContext<SupabaseConfig>({ manifest: MANIFEST, config, env, ...(now !== undefined && { now }) });
}

export function logFeed(name: "auth-audit" | "auth-logs"): LogFeed<SupabaseConfig> {
  const found = connector.feeds[name];
  if (found?.kind !== "log") throw new Error(`there is no log feed ${name}`);
  return found;
}

export function stateFeed(name: "functions" | "configuration"): StateFeed<SupabaseConfig> {
  const found = connector.feeds[name];
  if (found?.kind !== "state") throw new Error(`there is no state feed ${name}`);
  return found;
}

/** What a promise was refused with. */
export async function refused(promise: Promise<unknown>): Promise<MallcopError> {
  try {
    await promise;
  } catch (thrown) {
    if (thrown instanceof MallcopError) return thrown;
    throw thrown;
  }
  throw new Error("nothing was refused");
}
