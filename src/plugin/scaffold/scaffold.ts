/** Writes a new plugin into a deployment repo. Nothing that exists is overwritten, but for the types, which are mallcop's own. */
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { MallcopError } from "../../connector/errors.ts";
import { BUILTIN_DETECTORS } from "../../detect/builtin.generated.ts";
import { DETECTOR_FOLDER } from "../custom/find-detectors.ts";
import { PLUGIN_FOLDER } from "../custom/find-plugins.ts";
import { builtinTypes } from "../registry.ts";
import { connectorFiles, type NewConnector } from "./connector-template.ts";
import { detectorFiles } from "./detector-template.ts";
import { builtinFiles } from "./from-builtin.ts";
import { NODE_TYPES, PLUGIN_TYPES } from "./types.generated.ts";

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const MOST_CHARS = 40;
/** Variables with these beginnings are the job's own, and are handed to no plugin. */
const OF_THE_JOB = /^(?:ACTIONS|GITHUB|RUNNER|INPUT|MALLCOP|NODE|LD)_/;

/** For editors and `tsc -p plugins`: what type stripping can run, and no more. */
const TSCONFIG = {
  compilerOptions: {
    target: "es2024",
    // Node has what browsers have of URLs and signals; what it has of the network is taken away from plugins.
    lib: ["es2024", "dom"],
    module: "esnext",
    moduleResolution: "bundler",
    moduleDetection: "force",
    types: [],
    noEmit: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    allowImportingTsExtensions: true,
  },
  include: ["**/*.ts"],
};

/** Kinds of plugins, each with its folder, the names that are taken, and the files of a new one. */
const KINDS = {
  connector: {
    folder: PLUGIN_FOLDER,
    builtin: builtinTypes,
    files: (name: string) => connectorFiles(describe(name)),
  },
  detector: {
    folder: DETECTOR_FOLDER,
    builtin: () => Object.keys(BUILTIN_DETECTORS),
    files: (name: string) => detectorFiles({ name, title: titleOf(name) }),
  },
} as const;

export type PluginKind = keyof typeof KINDS;

export const PLUGIN_KINDS: readonly PluginKind[] = ["connector", "detector"];

/**
 * Scaffolds `plugins/<kind>s/<name>`, and gives the paths that were written, relative to `root`.
 * @throws MallcopError `plugin-refused` for a name that cannot be used, or a folder that exists
 */
export async function scaffoldPlugin(root: string, kind: PluginKind, name: string): Promise<readonly string[]> {
  checkName(kind, name);
  return await writePlugin(root, `${KINDS[kind].folder}/${name}`, KINDS[kind].files(name));
}

/**
 * Copies a built-in connector to `plugins/connectors/<type>`, which then replaces it.
 * @throws MallcopError `connector-unknown`, or `plugin-refused` if its sources are not there, or the folder exists
 */
export async function scaffoldOverride(root: string, type: string): Promise<readonly string[]> {
  return await writePlugin(root, `${PLUGIN_FOLDER}/${type}`, await builtinFiles(type));
}

async function writePlugin(
  root: string,
  shown: string,
  texts: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const folder = path.join(root, shown);
  if (await exists(folder))
    throw refused(shown, "it exists already", "Choose another name, or remove the folder first.");
  await mkdir(path.dirname(folder), { recursive: true });
  // All or nothing: a half-written plugin would be found by the next scan.
  const draft = await mkdtemp(path.join(path.dirname(folder), ".scaffold-"));
  try {
    for (const [file, text] of texts) {
      await mkdir(path.dirname(path.join(draft, file)), { recursive: true });
      await writeFile(path.join(draft, file), text);
    }
    await rename(draft, folder);
  } catch (thrown) {
    await rm(draft, { recursive: true, force: true });
    throw thrown;
  }
  const written = [...texts.keys()].map((file) => `${shown}/${file}`);
  await writeFile(path.join(root, "plugins/mallcop.d.ts"), PLUGIN_TYPES);
  const tsconfig = path.join(root, "plugins/tsconfig.json");
  if (await exists(tsconfig)) return [...written, "plugins/mallcop.d.ts"];
  await writeFile(tsconfig, `${JSON.stringify(TSCONFIG, null, 2)}\n`);
  await writeFile(path.join(root, "plugins/node.d.ts"), NODE_TYPES);
  return [...written, "plugins/mallcop.d.ts", "plugins/node.d.ts", "plugins/tsconfig.json"];
}

function checkName(kind: PluginKind, name: string): void {
  const shown = `${KINDS[kind].folder}/${name.slice(0, 64).replace(/[^\w.-]/g, "?")}`;
  if (!NAME.test(name) || name.length > MOST_CHARS)
    throw refused(
      shown,
      "its name is not usable",
      "Use 1 to 40 small letters and digits, with single dashes between them, beginning with a letter.",
    );
  if (KINDS[kind].builtin().includes(name))
    throw refused(
      shown,
      `it is the name of a built-in ${kind}`,
      kind === "connector"
        ? `Choose another name; to replace the built-in, \`mallcop scaffold connector --from-builtin ${name}\` copies it.`
        : "Choose another name.",
    );
}

function describe(name: string): NewConnector {
  const upper = `${name.toUpperCase().replaceAll("-", "_")}_TOKEN`;
  return {
    name,
    own: name.replaceAll("-", "_"),
    token: OF_THE_JOB.test(upper) ? `PLUGIN_${upper}` : upper,
    title: titleOf(name),
  };
}

function titleOf(name: string): string {
  const words = name.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.join(" ");
}

function refused(path: string, problem: string, advice: string): MallcopError {
  return new MallcopError("plugin-refused", { path, problem, advice });
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}
