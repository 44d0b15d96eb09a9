/** The secrets of a run: whatever the configured connectors declare, and what the runner itself hands to an action. */
import type { Config } from "../config/config.ts";
import type { KnownSecret } from "../event/redact.ts";
import { manifestOfInstance } from "../plugin/custom/custom-plugin.ts";
import type { Manifest } from "../plugin/manifest.ts";

/** Tokens of the job. */
const OF_THE_JOB = [
  "ACTIONS_RUNTIME_TOKEN",
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  "INPUT_TOKEN",
  "MALLCOP_HMAC_KEY",
] as const;

/** All connectors' secrets, not only those that run now: none may appear anywhere. */
export function secretsOf(config: Config, env: Readonly<Record<string, string | undefined>>): readonly KnownSecret[] {
  const declared = secretsDeclared(config.connectors.map(manifestOfInstance), env);
  const url = config.notify && env[config.notify.variable];
  return url ? [...declared, { name: "notify", value: url }] : declared;
}

/** Those of the job, and those that the manifests declare. */
export function secretsDeclared(
  manifests: readonly Pick<Manifest, "auth">[],
  env: Readonly<Record<string, string | undefined>>,
): readonly KnownSecret[] {
  const declared = manifests.flatMap(({ auth }) => auth.secrets.map(({ name }) => name));
  return [...new Set([...OF_THE_JOB, ...declared])].flatMap((name) => {
    const value = env[name];
    return value ? [{ name, value }] : [];
  });
}
