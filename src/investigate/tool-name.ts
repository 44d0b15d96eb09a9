/** The look-ups of a deployment's connectors: what there is, by `<connector>.<tool>`, known from the manifests without running any code. */
import type { Config, InstanceConfig } from "../config/config.ts";
import { nearest } from "../config/nearest.ts";
import { MallcopError } from "../connector/errors.ts";
import { manifestOfInstance } from "../plugin/custom/custom-plugin.ts";
import type { ToolManifest } from "../plugin/manifest.ts";

export interface OfferedTool {
  /** `<connector>.<tool>`, where the connector is a configured instance. */
  readonly name: string;
  readonly tool: string;
  readonly instance: InstanceConfig;
  readonly manifest: ToolManifest;
}

/** In the order of the configuration and of the manifests. */
export function toolsOf({ connectors }: Pick<Config, "connectors">): readonly OfferedTool[] {
  return connectors.flatMap((instance) =>
    Object.entries(manifestOfInstance(instance).tools ?? {}).map(([tool, manifest]) => ({
      name: `${instance.id}.${tool}`,
      tool,
      instance,
      manifest,
    })),
  );
}

/** @throws MallcopError `usage-invalid`, with the name that was probably meant */
export function toolNamed(tools: readonly OfferedTool[], name: string): OfferedTool {
  const found = tools.find((tool) => tool.name === name);
  if (found !== undefined) return found;
  const meant = nearest(
    name,
    tools.map((tool) => tool.name),
  );
  const advice = meant === undefined ? "`mallcop tools list` names them" : `did you mean ${meant}?`;
  const problem = `There is no tool ${JSON.stringify(name.slice(0, 96))}; ${advice}`;
  throw new MallcopError("usage-invalid", { problem, command: "tools" });
}
