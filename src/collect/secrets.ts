/** The secrets of a run: whatever the configured connectors declare, and what the runner itself hands to an action. */
import type { Config } from "../config/config.ts";
import { manifestOf } from "../plugin/registry.ts";

/** Tokens of the job. */
const OF_THE_JOB = [
  "ACTIONS_RUNTIME_TOKEN",
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  "INPUT_TOKEN",
  "MALLCOP_HMAC_KEY",
] as const;

/** All connectors' secrets, not only those that run now: none may appear anywhere. */
export function secretsOf(
  config: Config,
  env: Readonly<Record<string, string | undefined>>,
): readonly { readonly name: string; readonly value: string }[] {
  const declared = config.connectors.flatMap(({ type }) => manifestOf(type).auth.secrets.map(({ name }) => name));
  return [...new Set([...OF_THE_JOB, ...declared])].flatMap((name) => {
    const value = env[name];
    return value ? [{ name, value }] : [];
  });
}
