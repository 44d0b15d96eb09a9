/** A plugin in the deployment repo, as far as it can be known without running it. */

import type { InstanceConfig } from "../../config/config.ts";
import type { OptionsOfType } from "../../config/connector-types.ts";
import type { MallcopError } from "../../connector/errors.ts";
import type { Manifest } from "../manifest.ts";
import { builtinTypes, manifestOf } from "../registry.ts";

export interface CustomPlugin {
  /** The name of its folder. */
  readonly type: string;
  readonly folder: string;
  /** Its path in the repository, for messages. */
  readonly path: string;
  /** Whether its name is that of a built-in connector. */
  readonly overrides: boolean;
  /** Absent if the manifest is wrong. */
  readonly manifest?: Manifest;
  readonly options?: OptionsOfType;
  /** What keeps it from being run; an error for the connectors of this type alone. */
  readonly problems: readonly MallcopError[];
}

/** What an instance's connector claims, wherever its code comes from. A plugin without a readable manifest claims nothing. */
export function manifestOfInstance({ type, plugin }: Pick<InstanceConfig, "type" | "plugin">): Manifest {
  if (plugin?.manifest !== undefined) return plugin.manifest;
  if (plugin === undefined || builtinTypes().includes(type)) return manifestOf(type);
  return {
    name: type,
    title: type,
    version: "0.0.0",
    description: "",
    auth: { secrets: [], settings: [], rights: [] },
    hosts: [],
    feeds: {},
    events: {},
    metadata: {},
    config: {},
  };
}
