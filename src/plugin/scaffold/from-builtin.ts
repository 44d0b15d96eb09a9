/**
 * The files of a built-in connector as the start of an override: its own sources, with what they import of mallcop taken from where a
 * plugin has it.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { MallcopError } from "../../connector/errors.ts";
import { manifestOf } from "../registry.ts";

/** What the copied sources import of libraries and of mallcop, and what a plugin imports instead; the first that matches holds. */
const IMPORTS: readonly (readonly [RegExp, string])[] = [
  [/"(?:@octokit\/(?:core|graphql)|(?:\.\.\/){3}src\/connector\/octokit-fetch\.ts)"/g, '"mallcop/github"'],
  [/"(?:@aws-sdk\/client-\w+|(?:\.\.\/){3}src\/connector\/aws-request-handler\.ts)"/g, '"mallcop/aws"'],
  [/"(?:\.\.\/){3}src\/vendors\/microsoft\/[\w-]+\.ts"/g, '"mallcop/microsoft"'],
  [/"(?:\.\.\/){3}src\/logs\/[\w-]+\.ts"/g, '"mallcop/logs"'],
  [/"(?:(?:\.\.\/){3}src\/[\w./-]+\.ts|node:net)"/g, '"mallcop"'],
];

/**
 * By path below the plugin's folder.
 * @throws MallcopError `connector-unknown`; `plugin-refused` if the sources are not there
 */
export async function builtinFiles(type: string): Promise<ReadonlyMap<string, string>> {
  const folder = path.join(sources(), manifestOf(type).name);
  const files = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join("/");
    files.set(name, copied(type, name, await readFile(file, "utf8")));
  }
  if (files.size === 0) throw missing(type);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function copied(type: string, name: string, text: string): string {
  if (name === "manifest.yaml") return text.replace(/^name: .*$/m, `$&\noverrides: ${type}`);
  if (!name.endsWith(".ts")) return text;
  return IMPORTS.reduce((copy, [ours, theirs]) => copy.replace(ours, theirs), text);
}

/** `plugins/connectors` of the project, beside the bundle or above the sources. */
function sources(): string {
  const here = path.dirname(import.meta.filename);
  const project = import.meta.filename.endsWith(".ts") ? path.join(here, "../../..") : path.dirname(here);
  return path.join(project, "plugins/connectors");
}

function missing(type: string): MallcopError {
  const problem = "its sources do not lie beside the program";
  const advice = "Use the repository of mallcop as it is: `dist/` alone does not have them.";
  return new MallcopError("plugin-refused", { path: `The built-in ${type}`, problem, advice });
}
