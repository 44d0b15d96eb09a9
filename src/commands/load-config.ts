/** Reads the configuration file for a command, and picks the connectors that it asks for. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Config, InstanceConfig } from "../config/config.ts";
import { BUILTIN_TYPES } from "../config/connector-types.ts";
import { loadConfig } from "../config/load.ts";
import { nearest } from "../config/nearest.ts";
import { MallcopError } from "../connector/errors.ts";
import { findSecret } from "../event/secret-shapes.ts";
import { knownDetectors } from "../plugin/custom/find-detectors.ts";
import { findPlugins, withPlugins } from "../plugin/custom/find-plugins.ts";

export type Loaded =
  | { readonly config: Config; readonly problems: readonly [] }
  | { readonly config?: undefined; readonly problems: readonly MallcopError[] };

/** @param file relative to `cwd` */
export async function readConfig(cwd: string, file: string): Promise<Loaded> {
  const absolute = path.resolve(cwd, file);
  try {
    const source = await readFile(absolute);
    const types = withPlugins(BUILTIN_TYPES, await findPlugins(cwd));
    return loadConfig(source, file, { findSecret, types, detectors: await knownDetectors(cwd) });
  } catch (thrown) {
    const code = typeof thrown === "object" && thrown !== null && "code" in thrown ? thrown.code : undefined;
    if (code !== "ENOENT" && code !== "EISDIR") throw thrown;
    return { problems: [new MallcopError("config-missing", { path: file }, { at: file })] };
  }
}

/** @throws MallcopError `usage-invalid` for an id that is not configured */
export function pickInstances(config: Config, ids: string | undefined, command: string): readonly InstanceConfig[] {
  const wanted = (ids ?? "").split(/[\s,]+/).filter((id) => id !== "");
  if (wanted.length === 0) return config.connectors;
  return wanted.map((id) => {
    const found = config.connectors.find((instance) => instance.id === id);
    if (found !== undefined) return found;
    const known = config.connectors.map((instance) => instance.id);
    const meant = nearest(id, known);
    const problem = `No connector has the id ${JSON.stringify(id.slice(0, 64))}${meant === undefined ? `; there are ${known.join(", ")}` : `; did you mean ${meant}?`}`;
    throw new MallcopError("usage-invalid", { problem, command });
  });
}
