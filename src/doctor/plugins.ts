/** Whether the plugins of the deployment repo can be used: each by itself, as a scan would find it. */
import type { Config } from "../config/config.ts";
import type { CustomPlugin } from "../plugin/custom/custom-plugin.ts";
import { type CustomDetector, findDetectors } from "../plugin/custom/find-detectors.ts";
import { findPlugins } from "../plugin/custom/find-plugins.ts";
import { type Finding, seen } from "./finding.ts";

export async function checkPlugins(root: string, config: Config): Promise<readonly Finding[]> {
  const [plugins, detectors] = await Promise.all([findPlugins(root), findDetectors(root)]);
  return [...connectorFindings([...plugins.values()], config), ...detectors.map(detectorFinding)];
}

/** A broken one costs itself: where it was to replace a built-in, the built-in goes on. */
function detectorFinding({ path, problems: [problem], overrides }: CustomDetector): Finding {
  if (problem !== undefined) return seen(path, "missing", problem.message, problem.hint);
  return seen(path, "works", overrides ? "judges in place of the built-in detector" : "judges with the built-in ones");
}

function connectorFindings(plugins: readonly CustomPlugin[], config: Config): readonly Finding[] {
  return plugins.map(({ type, path, problems: [problem], overrides }) => {
    if (problem !== undefined) return seen(path, "missing", problem.message, problem.hint);
    const used = config.connectors.filter((instance) => instance.type === type).map(({ id }) => id);
    const detail = used.length === 0 ? "no connector of mallcop.yaml has this type" : `runs as ${used.join(", ")}`;
    return seen(path, "works", overrides ? `${detail}, in place of the built-in connector` : detail);
  });
}
