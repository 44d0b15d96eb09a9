/** Whether the plugins of the deployment repo can be used: each by itself, as a scan would find it. */
import type { Config } from "../config/config.ts";
import { findPlugins } from "../plugin/custom/find-plugins.ts";
import { type Finding, seen } from "./finding.ts";

export async function checkPlugins(root: string, config: Config): Promise<readonly Finding[]> {
  const plugins = [...(await findPlugins(root)).values()];
  return plugins.map(({ type, path, problems: [problem], overrides }) => {
    if (problem !== undefined) return seen(path, "missing", problem.message, problem.hint);
    const used = config.connectors.filter((instance) => instance.type === type).map(({ id }) => id);
    const detail = used.length === 0 ? "no connector of mallcop.yaml has this type" : `runs as ${used.join(", ")}`;
    return seen(path, "works", overrides ? `${detail}, in place of the built-in connector` : detail);
  });
}
