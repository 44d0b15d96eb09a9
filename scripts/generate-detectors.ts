/** Writes the table of built-in detectors from `plugins/detectors/<name>/manifest.yaml`, each with a literal import for the bundler. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parseYaml } from "../src/config/yaml.ts";
import type { DetectorManifest } from "../src/detect/contract.ts";

const HEADER = "// Written by `npm run generate`. Do not edit.\n";
const KEYS = [
  "name",
  "title",
  "version",
  "description",
  "severity",
  "learns",
  "sources",
  "events",
  "metadata",
  "parameters",
];
const SEVERITIES = ["info", "warn", "critical"];

/** @throws Error naming the first mistake of a manifest */
export async function readDetectors(folder: string): Promise<readonly DetectorManifest[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return await Promise.all(
    names.sort().map(async (name) => {
      const file = path.join(folder, name, "manifest.yaml");
      return parseDetector(parseYaml(await readFile(file, "utf8"), file)?.value, file, name);
    }),
  );
}

/** All generated files of detectors, by path below the root. */
export async function generateDetectors(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = (await readDetectors(folder)).map((manifest) => {
    const module = JSON.stringify(`../../plugins/detectors/${manifest.name}/detector.ts`);
    const text = JSON.stringify(manifest, null, 2).replaceAll("\n", "\n    ");
    return `  ${JSON.stringify(manifest.name)}: {\n    load: () => import(${module}),\n    manifest: ${text},\n  },\n`;
  });
  const code = [
    HEADER,
    'import type { BuiltinDetector } from "./registry.ts";\n\n',
    `export const BUILTIN_DETECTORS: Readonly<Record<string, BuiltinDetector>> = {\n${entries.join("")}};\n`,
  ];
  return new Map([["src/detect/builtin.generated.ts", code.join("")]]);
}

function parseDetector(value: unknown, file: string, folder: string): DetectorManifest {
  const wrong = (problem: string): never => {
    throw new Error(`${file}: ${problem}`);
  };
  if (typeof value !== "object" || value === null) return wrong("it is no mapping");
  // Every field that is read later is checked below.
  const manifest = { metadata: [], parameters: {}, ...value } as unknown as DetectorManifest;
  for (const key of Object.keys(manifest)) if (!KEYS.includes(key)) wrong(`there is no key \`${key}\``);
  if (manifest.name !== folder) wrong(`\`name\` is not the name of its folder, \`${folder}\``);
  for (const key of ["title", "version", "description"] as const)
    if (typeof manifest[key] !== "string" || manifest[key] === "") wrong(`\`${key}\` is missing`);
  if (!SEVERITIES.includes(manifest.severity)) wrong(`\`severity\` is none of ${SEVERITIES.join(", ")}`);
  if (typeof manifest.learns !== "boolean") wrong("`learns` is neither true nor false");
  for (const list of [manifest.events, manifest.metadata, manifest.sources ?? []])
    if (!Array.isArray(list) || !list.every((item) => typeof item === "string"))
      wrong("a list holds something else than names");
  for (const [name, { default: standard, description }] of Object.entries(manifest.parameters))
    if (typeof standard !== "number" || typeof description !== "string")
      wrong(`the parameter \`${name}\` lacks its default or description`);
  return manifest;
}
