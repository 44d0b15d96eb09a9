/**
 * Finds the custom connectors of a deployment repo: the folders below `plugins/connectors`. Their manifests are read, their code is
 * not. What is wrong with one is kept with it, so that it costs only the connectors of its type.
 */
import path from "node:path";
import type { ConnectorTypes, OptionsOfType } from "../../config/connector-types.ts";
import { optionsSchema } from "../../config/schema.ts";
import { validateManifest } from "../../config/validate.ts";
import { MallcopError } from "../../connector/errors.ts";
import { EVENT_TYPES } from "../../event/types.ts";
import type { Manifest } from "../manifest.ts";
import { parseManifest } from "../parse-manifest.ts";
import { builtinTypes, manifestOf } from "../registry.ts";
import type { CustomPlugin } from "./custom-plugin.ts";
import { overrideProblem, pluginNames, readManifestFile } from "./plugin-folders.ts";

export const PLUGIN_FOLDER = "plugins/connectors";

/** @param root the checkout of the deployment repo */
export async function findPlugins(root: string): Promise<ReadonlyMap<string, CustomPlugin>> {
  const place = path.join(root, PLUGIN_FOLDER);
  const names = await pluginNames(place);
  const found = await Promise.all(names.map(async (name) => [name, await readPlugin(place, name)] as const));
  return new Map(found);
}

/** Reads one plugin's manifest; never throws on what it says. */
export async function readPlugin(place: string, type: string): Promise<CustomPlugin> {
  const shown = `${PLUGIN_FOLDER}/${type}`;
  const base = {
    type,
    folder: path.join(place, type),
    path: shown,
    overrides: builtinTypes().includes(type),
  };
  try {
    const { manifest, problems } = parseManifest(
      await readManifestFile(base.folder, shown, "connector.ts"),
      `${shown}/manifest.yaml`,
      type,
      validateManifest,
    );
    if (manifest === undefined) return { ...base, problems };
    const wrong = problemsOf(manifest, base);
    if (wrong.length > 0) return { ...base, problems: wrong };
    return { ...base, manifest, options: await optionsOf(manifest), problems: [] };
  } catch (thrown) {
    if (thrown instanceof MallcopError) return { ...base, problems: [thrown] };
    throw thrown;
  }
}

/** The built-in types and the custom ones; a custom one of the same name stands for the built-in. */
export function withPlugins(builtin: ConnectorTypes, plugins: ReadonlyMap<string, CustomPlugin>): ConnectorTypes {
  if (plugins.size === 0) return builtin;
  return {
    names: [...new Set([...builtin.names, ...plugins.keys()])].sort(),
    find(type) {
      const plugin = plugins.get(type);
      if (plugin === undefined) return builtin.find(type);
      // Nothing can be said of the options of a plugin that cannot be read; it fails when it is to run.
      return { ...(plugin.options ?? { schema: {}, validate: () => [] }), plugin };
    },
  };
}

const BUILTIN_EVENTS: ReadonlySet<string> = new Set(Object.values(EVENT_TYPES).flat());

/** The rules that only custom plugins have. */
function problemsOf(
  manifest: Manifest,
  { type, path: shown, overrides }: Omit<CustomPlugin, "problems">,
): MallcopError[] {
  const file = `${shown}/manifest.yaml`;
  const invalid = (problem: string, advice: string) =>
    new MallcopError("config-invalid", { path: file, problem, advice }, { at: file });
  const problems: MallcopError[] = [];
  const override = overrideProblem(manifest, overrides, file);
  if (override !== undefined) problems.push(override);
  if (manifest.templates === true && !(overrides && manifestOf(type).templates === true))
    problems.push(invalid("`templates` is for what replaces a built-in connector that has it", "Remove the line."));
  const own = `${type.replaceAll("-", "_")}.`;
  for (const event of Object.keys(manifest.events))
    if (!BUILTIN_EVENTS.has(event) && !event.startsWith(own))
      problems.push(
        invalid(
          `the event type \`${event}\` is neither one of mallcop's nor begins with \`${own}\``,
          `Call it \`${own}<name>\`, or use a type of docs/events.md with its meaning.`,
        ),
      );
  const builtin = overrides ? namesOf(manifestOf(type)) : [];
  for (const name of namesOf(manifest))
    if (OF_THE_JOB.test(name) && !builtin.includes(name))
      problems.push(
        invalid(
          `\`${name}\` belongs to the job, and is handed to no plugin`,
          "Pass the plugin a secret of its own name.",
        ),
      );
  return problems;
}

function namesOf({ auth }: Manifest): readonly string[] {
  return [...auth.secrets, ...auth.settings].map(({ name }) => name);
}

/** Tokens and addresses that a job runs on; a plugin that could ask for them would have the job's rights. */
const OF_THE_JOB = /^(?:ACTIONS_|GITHUB_|RUNNER_|INPUT_|MALLCOP_|NODE_|LD_|PATH$|HOME$)/;

async function optionsOf(manifest: Manifest): Promise<OptionsOfType> {
  const schema = optionsSchema(manifest);
  const { compileOptions } = await import("./compile-options.ts");
  return { schema, validate: compileOptions(schema) };
}
