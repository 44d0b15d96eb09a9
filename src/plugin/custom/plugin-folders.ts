/** What custom plugins of every kind have in common on disk: folders with a usable name, each with a manifest that is a regular file. */
import { lstat, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { MallcopError } from "../../connector/errors.ts";

const NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;
const MOST_MANIFEST_BYTES = 200_000;

/** The names of the plugins below a folder, in alphabetical order; none if it is missing. */
export async function pluginNames(place: string): Promise<readonly string[]> {
  const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && NAME.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

/**
 * @param shown what the folder is called in messages
 * @param entry the module that such a plugin has
 * @throws MallcopError `plugin-refused`, `config-too-large`
 */
export async function readManifestFile(folder: string, shown: string, entry: string): Promise<string> {
  const file = path.join(folder, "manifest.yaml");
  const advice = `A plugin is a folder of regular files: manifest.yaml, ${entry}, and what they need.`;
  const stats = await lstat(file).catch(() => undefined);
  const problem =
    stats === undefined
      ? "it has no manifest.yaml"
      : stats.isFile()
        ? undefined
        : "its manifest.yaml is no regular file";
  if (problem !== undefined) throw new MallcopError("plugin-refused", { path: shown, problem, advice }, { at: shown });
  if (stats !== undefined && stats.size > MOST_MANIFEST_BYTES)
    throw new MallcopError("config-too-large", { path: `${shown}/manifest.yaml`, limit: "200 kB" });
  return await readFile(file, "utf8");
}

/**
 * What is wrong with a manifest's word on the built-in plugin of its own name.
 * @param builtin whether there is one
 */
export function overrideProblem(
  { name, overrides }: { readonly name: string; readonly overrides?: string },
  builtin: boolean,
  file: string,
): MallcopError | undefined {
  if (builtin && overrides === undefined)
    return new MallcopError("plugin-override-unsaid", { path: file, type: name }, { at: file });
  if (overrides === undefined || (builtin && overrides === name)) return undefined;
  return new MallcopError(
    "config-invalid",
    {
      path: file,
      problem: "`overrides` names no built-in plugin of the plugin's own name",
      advice: "Remove the line, or name the folder like the built-in.",
    },
    { at: file },
  );
}
