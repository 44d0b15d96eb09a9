/**
 * Writes what follows from the manifests and schemas: typed manifests with their loaders, precompiled validators, the schemas
 * for editors, the examples, and the tables of the documentation. The same sources give the same bytes; `--check` fails if a committed file
 * differs.
 *
 *     node scripts/generate.ts [--check] [--plugins <folder>] [--out <folder>]
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import type { SchemaObject } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { type CompiledSchema, validator } from "../src/config/finding.ts";
import { CONFIG_SCHEMA, editorSchema, optionsSchema } from "../src/config/schema.ts";
import { decodeText } from "../src/config/yaml.ts";
import { MallcopError } from "../src/connector/errors.ts";
import type { DetectorManifest } from "../src/detect/contract.ts";
import { DETECTOR_MANIFEST_SCHEMA } from "../src/plugin/detector-manifest-schema.ts";
import type { Manifest } from "../src/plugin/manifest.ts";
import { MANIFEST_SCHEMA } from "../src/plugin/manifest-schema.ts";
import { parseManifest } from "../src/plugin/parse-manifest.ts";
import { generateDetectors, readDetectors } from "./generate-detectors.ts";
import { generateDocs } from "./generate-docs.ts";
import { NODE_TYPES } from "./plugin-library-types.ts";
import { pluginTypes } from "./plugin-types.ts";
import { schemaCompiler } from "./schema-compiler.ts";

const ROOT = path.join(import.meta.dirname, "..");
const HEADER = "// Written by `npm run generate`. Do not edit.\n";

/**
 * All generated files, by path below the root.
 * @throws AggregateError of every mistake in every manifest
 */
export async function generate(pluginsFolder: string): Promise<Map<string, string>> {
  const manifests = await readManifests(pluginsFolder);
  const types = await pluginTypes(ROOT);
  return new Map([
    ["src/config/validate.generated.ts", compileValidators(manifests)],
    ["src/plugin/builtin.generated.ts", writeBuiltins(manifests)],
    [
      "src/plugin/scaffold/types.generated.ts",
      `${HEADER}export const PLUGIN_TYPES = ${JSON.stringify(types)};\n\nexport const NODE_TYPES = ${JSON.stringify(NODE_TYPES)};\n`,
    ],
    ["__tests__/plugins/folders/mallcop.d.ts", types],
    ["schema/mallcop.schema.json", json(editorSchema(manifests, await detectorsBeside(pluginsFolder)))],
    ["schema/manifest.schema.json", json(MANIFEST_SCHEMA)],
    ["schema/detector.schema.json", json(DETECTOR_MANIFEST_SCHEMA)],
  ]);
}

async function detectorsBeside(pluginsFolder: string): Promise<readonly DetectorManifest[]> {
  const folder = path.join(pluginsFolder, "..", "detectors");
  return existsSync(folder) ? await readDetectors(folder) : [];
}

/** @throws AggregateError of every mistake in every manifest */
export async function readManifests(folder: string): Promise<Manifest[]> {
  const compiled = schemaCompiler().compile(MANIFEST_SCHEMA);
  const validate = validator(compiled as CompiledSchema);
  const manifests: Manifest[] = [];
  const mistakes: Error[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const name of entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()) {
    const file = path.join(folder, name, "manifest.yaml");
    const shown = path.relative(process.cwd(), file);
    const result = parseManifest(decodeText(await readFile(file), shown), shown, name, validate);
    if (result.manifest) manifests.push(result.manifest);
    mistakes.push(...result.problems);
  }
  if (mistakes.length > 0) throw new AggregateError(mistakes, "The manifests have mistakes.");
  return manifests;
}

/** What Ajv compares list entries with (`uniqueItems`); Node has the same, and nothing of Ajv's is needed at run time. */
const EQUAL_HELPER = /^const (\w+) = require\("ajv\/dist\/runtime\/equal"\)\.default;$/gm;

function compileValidators(manifests: readonly Manifest[]): string {
  const ajv = schemaCompiler();
  const names: Record<string, string> = {};
  const add = (name: string, schema: SchemaObject) => {
    ajv.addSchema(schema, name);
    names[name] = name;
  };
  add("config", CONFIG_SCHEMA);
  add("manifest", MANIFEST_SCHEMA);
  add("detector", DETECTOR_MANIFEST_SCHEMA);
  for (const manifest of manifests) {
    add(optionsName(manifest), optionsSchema(manifest));
    for (const [tool, { input }] of Object.entries(manifest.tools ?? {})) add(toolName(manifest, tool), input);
  }
  const code = standalone
    .default(ajv, names)
    .replace(EQUAL_HELPER, 'import { isDeepStrictEqual as $1 } from "node:util";');
  if (code.includes("require(")) throw new Error("A schema uses a keyword that needs a helper of Ajv's at run time.");
  const options = manifests
    .map((manifest) => `  ${JSON.stringify(manifest.name)}: ${optionsName(manifest)},\n`)
    .join("");
  const tools = manifests.flatMap((manifest) =>
    Object.keys(manifest.tools ?? {}).map((tool) => `  "${manifest.name}.${tool}": ${toolName(manifest, tool)},\n`),
  );
  return [
    HEADER,
    "// @ts-nocheck\n",
    'import type { CompiledSchema } from "./finding.ts";\n',
    code
      .replace(/^"use strict";\n?/, "")
      .replace(/^export const (config|manifest|detector) =/gm, "export const $1: CompiledSchema ="),
    `\nexport const options: Readonly<Record<string, CompiledSchema>> = {\n${options}};\n`,
    `\nexport const toolInputs: Readonly<Record<string, CompiledSchema>> = {\n${tools.join("")}};\n`,
  ].join("");
}

function toolName(manifest: Manifest, tool: string): string {
  return `tool_${manifest.name.replaceAll("-", "_")}__${tool}`;
}

function optionsName(manifest: Manifest): string {
  return `options_${manifest.name.replaceAll("-", "_")}`;
}

/** Loaders are literal imports, so that the bundler gives each connector a chunk of its own. */
function writeBuiltins(manifests: readonly Manifest[]): string {
  const entries = manifests.map((manifest) => {
    const module = JSON.stringify(`../../plugins/connectors/${manifest.name}/connector.ts`);
    const tools = module.replace("connector.ts", "tools.ts");
    const loadTools = manifest.tools === undefined ? "" : `    loadTools: () => import(${tools}),\n`;
    return `  ${JSON.stringify(manifest.name)}: {\n    load: () => import(${module}),\n${loadTools}    manifest: ${indent(manifest)},\n  },\n`;
  });
  return [
    HEADER,
    'import type { Builtin } from "./registry.ts";\n\n',
    `export const BUILTIN: Readonly<Record<string, Builtin>> = {\n${entries.join("")}};\n`,
  ].join("");
}

function indent(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", "\n    ");
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Writes what differs, unless it is only to be checked, and names it. */
async function bring(files: ReadonlyMap<string, string>, out: string, check: boolean): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, content] of files) {
    const file = path.join(out, name);
    const current = await readFile(file, "utf8").catch(() => undefined);
    if (current === content) continue;
    stale.push(name);
    if (check) continue;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return stale;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      plugins: { type: "string", default: path.join(ROOT, "plugins", "connectors") },
      out: { type: "string", default: ROOT },
    },
  });
  const stale = await bring(await generate(values.plugins), values.out, values.check);
  const detectors = path.join(values.plugins, "..", "detectors");
  if (existsSync(detectors)) stale.push(...(await bring(await generateDetectors(detectors), values.out, values.check)));
  // Only now: the examples are written by code that imports generated modules.
  if (values.out === ROOT) {
    const { generateExamples } = await import("./generate-examples.ts");
    stale.push(...(await bring(generateExamples(), values.out, values.check)));
  }
  stale.push(
    ...(await bring(await generateDocs(values.out, await readManifests(values.plugins)), values.out, values.check)),
  );
  for (const name of stale)
    console.log(values.check ? `${name} is not up to date; run "npm run generate".` : `wrote ${name}`);
  return values.check && stale.length > 0 ? 1 : 0;
}

function said(mistake: unknown): string {
  if (mistake instanceof MallcopError) return `${mistake.context.at ?? ""} ${mistake.message} ${mistake.hint}`.trim();
  return mistake instanceof Error ? (mistake.stack ?? mistake.message) : String(mistake);
}

if (import.meta.main) {
  try {
    process.exitCode = await main();
  } catch (thrown) {
    const mistakes = thrown instanceof AggregateError ? thrown.errors : [thrown];
    for (const mistake of mistakes) console.error(said(mistake));
    process.exitCode = 1;
  }
}
