/** Lets Node's fetch and http go through the proxy that the job's environment names; without this call they ignore it. */
import http from "node:http";
import { MallcopError } from "./errors.ts";

const VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"] as const;

/**
 * Switches the whole process over; call it once, first thing. `NO_PROXY` is honoured.
 * @returns `off` without a proxy variable; `unsupported` where this Node is too old to do it later than at its start;
 *   worth a warning: `NODE_USE_ENV_PROXY=1` in the job's environment has the same effect
 * @throws MallcopError `config-invalid` naming the variable, never its value, which may hold a password
 */
export function useProxyFromEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): "on" | "off" | "unsupported" {
  const named = VARIABLES.filter((name) => (env[name] ?? "") !== "");
  for (const name of named) {
    if (/^https?:$/.test(URL.parse(env[name] ?? "")?.protocol ?? "")) continue;
    throw new MallcopError("config-invalid", {
      path: name,
      problem: "the variable does not hold the address of a proxy",
      advice: "Write it as `http://proxy.example.com:8080`.",
    });
  }
  if (named.length === 0) return "off";
  if (typeof http.setGlobalProxyFromEnv !== "function") return "unsupported";
  http.setGlobalProxyFromEnv({ ...env });
  return "on";
}
