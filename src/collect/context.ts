/** What a connector is handed: its own configuration and declared secrets, and nothing else of the environment. */

import type { AppFiles, Context, Logger } from "../connector/contract.ts";
import { MallcopError } from "../connector/errors.ts";
import { createFingerprint } from "../connector/fingerprint.ts";
import type { Http } from "../connector/http.ts";
import { createOriginPolicy, type OriginPolicy } from "../connector/origins.ts";
import { Secret } from "../connector/secret.ts";
import type { OpenWebSocket } from "../connector/websocket.ts";
import type { Instant } from "../event/event.ts";
import type { Manifest } from "../plugin/manifest.ts";

export interface ContextParts {
  readonly instance: string;
  readonly manifest: Manifest;
  /** The instance's options, with variables resolved and accepted by the connector's schema. */
  readonly config: unknown;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Instant;
  readonly signal: AbortSignal;
  readonly http: Http;
  readonly websocket: OpenWebSocket;
  readonly log: Logger;
  readonly apps?: ReadonlyMap<string, AppFiles>;
}

/**
 * Which hosts an instance may reach: those that its manifest names, by themselves, by an option or by a setting.
 * @throws MallcopError `config-invalid` for an option or setting that is no usable URL
 */
export function createOrigins(
  manifest: Manifest,
  options: object,
  env: Readonly<Record<string, string | undefined>>,
): OriginPolicy {
  const settings = Object.fromEntries(manifest.auth.settings.map(({ name }) => [name, env[name] || undefined]));
  return createOriginPolicy(manifest.hosts, { ...settings, ...options });
}

/** A variable that is set but empty counts as unset: that is how a workflow passes a secret that does not exist. */
export function createContext({ manifest, env, ...parts }: ContextParts): Context {
  const declared = (kind: "secrets" | "settings", name: string): string | undefined => {
    if (!manifest.auth[kind].some((entry) => entry.name === name))
      throw new MallcopError("internal-error", {
        what: `${manifest.name} asked for ${name}, which its manifest does not declare`,
      });
    return env[name] || undefined;
  };
  const secret = (name: string): Secret | undefined => {
    const value = declared("secrets", name);
    return value === undefined ? undefined : new Secret(value);
  };
  return {
    ...parts,
    secret,
    setting: (name) => declared("settings", name),
    fingerprint: createFingerprint(env.MALLCOP_HMAC_KEY || undefined),
    requireSecret(name) {
      const found = secret(name);
      if (found !== undefined) return found;
      const what = manifest.auth.secrets.find((entry) => entry.name === name)?.description ?? "";
      const advice = `Set ${name} in the \`env:\` of the workflow step from a repository secret: ${what}`;
      throw new MallcopError("secret-missing", { name, advice }, { connector: parts.instance });
    },
  };
}
