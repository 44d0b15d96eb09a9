/** Writes the table of built-in detectors from `plugins/detectors/<name>/manifest.yaml`, each with a literal import for the bundler. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type CompiledSchema, validator } from "../src/config/finding.ts";
import type { DetectorManifest } from "../src/detect/contract.ts";
import { DETECTOR_MANIFEST_SCHEMA } from "../src/plugin/detector-manifest-schema.ts";
import { parseDetectorManifest } from "../src/plugin/parse-detector-manifest.ts";
import { schemaCompiler } from "./schema-compiler.ts";

const HEADER = "// Written by `npm run generate`. Do not edit.\n";

/** @throws AggregateError of every mistake in every manifest */
export async function readDetectors(folder: string): Promise<readonly DetectorManifest[]> {
  const validate = validator(schemaCompiler().compile(DETECTOR_MANIFEST_SCHEMA) as CompiledSchema);
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const parsed = await Promise.all(
    names.sort().map(async (name) => {
      const file = path.join(folder, name, "manifest.yaml");
      return parseDetectorManifest(await readFile(file, "utf8"), path.relative(process.cwd(), file), name, validate);
    }),
  );
  const mistakes = parsed.flatMap(({ problems }) => problems);
  if (mistakes.length > 0) throw new AggregateError(mistakes, "The manifests of detectors have mistakes.");
  return parsed.flatMap(({ manifest }) => manifest ?? []);
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
