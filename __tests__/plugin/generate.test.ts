// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how variables are written
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { load } from "js-yaml";
import { generate } from "../../scripts/generate.ts";
import { schemaCompiler } from "../../scripts/schema-compiler.ts";
import { type CompiledSchema, validator } from "../../src/config/finding.ts";
import { CONFIG_SCHEMA, optionsSchema } from "../../src/config/schema.ts";
import { validateConfig, validateManifest, validateOptions } from "../../src/config/validate.ts";
import { MANIFEST_SCHEMA } from "../../src/plugin/manifest-schema.ts";
import { builtinTypes, manifestOf } from "../../src/plugin/registry.ts";
import { MANIFEST, pluginsFolder, removePluginsFolders } from "./manifests.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const GATE = MANIFEST.replace("name: door", "name: gate-2").replace("uniqueItems: true\n", "maxItems: 3\n");

afterAll(removePluginsFolders);

test("the committed files are what the manifests and schemas say", async () => {
  for (const [name, content] of await generate(path.join(ROOT, "plugins/connectors"))) {
    expect(`${name}\n${await readFile(path.join(ROOT, name), "utf8")}`).toBe(`${name}\n${content}`);
  }
});

describe("generate", () => {
  test("writes each plugin's manifest and a literal import of its connector", async () => {
    const builtins = (await generate(await pluginsFolder({ door: MANIFEST, "gate-2": GATE }))).get(
      "src/plugin/builtin.generated.ts",
    );
    expect(builtins).toMatch(
      /"door": \{\n {4}load: \(\) => import\("\.\.\/\.\.\/plugins\/connectors\/door\/connector\.ts"\),/,
    );
    expect(builtins).toMatch(/import\("\.\.\/\.\.\/plugins\/connectors\/gate-2\/connector\.ts"\)/);
    expect(builtins).toContain('"title": "Door"');
  });

  test("writes a schema for editors that knows each type's options, and lets a variable stand for text", async () => {
    const schema = (await generate(await pluginsFolder({ door: MANIFEST }))).get("schema/mallcop.schema.json") ?? "{}";
    const check = schemaCompiler().compile(JSON.parse(schema));
    const accepts = (door: object) =>
      check({ connectors: [{ id: "d", type: "door", base_url: "https://x.example", ...door }] });
    expect(accepts({})).toBe(true);
    expect(accepts({ base_url: "${DOOR_URL}", mode: "${MODE}", floors: [1] })).toBe(true);
    expect(accepts({ base_url: "ftp://x" })).toBe(false);
    expect(accepts({ mode: "none" })).toBe(false);
    expect(accepts({ floor: 1 })).toBe(false);
    expect(accepts({ type: "window" })).toBe(false);
  });

  test("gives the same bytes whatever the order of the folders", async () => {
    const first = await generate(await pluginsFolder({ door: MANIFEST, "gate-2": GATE }));
    expect(await generate(await pluginsFolder({ "gate-2": GATE, door: MANIFEST }))).toEqual(first);
  });

  test("names every mistake of every manifest", async () => {
    const folder = await pluginsFolder({
      door: MANIFEST.replace("5m", "5"),
      window: MANIFEST.replace("kind: log", "kind: dog"),
    });
    await expect(generate(folder)).rejects.toMatchObject({
      errors: [{ message: expect.stringContaining("settle") }, { message: expect.stringContaining("kind") }],
    });
  });
});

test("the command writes, finds what is stale, and says which file", async () => {
  const out = await mkdtemp(path.join(tmpdir(), "mallcop-generate-"));
  const plugins = await pluginsFolder({ door: MANIFEST });
  const command = async (...more: string[]) => {
    const args = [path.join(ROOT, "scripts/generate.ts"), "--plugins", plugins, "--out", out, ...more];
    const result = promisify(execFile)(process.execPath, args, { cwd: ROOT });
    return result.then(
      ({ stdout }) => [0, stdout] as const,
      ({ code, stdout }) => [code, stdout] as const,
    );
  };
  const all = [
    "src/config/validate.generated.ts",
    "src/plugin/builtin.generated.ts",
    "src/plugin/scaffold/types.generated.ts",
    "__tests__/plugins/folders/mallcop.d.ts",
    "schema/mallcop.schema.json",
    "schema/manifest.schema.json",
    "schema/detector.schema.json",
  ];
  expect(await command()).toEqual([0, all.map((name) => `wrote ${name}\n`).join("")]);
  expect(await command("--check")).toEqual([0, ""]);
  await writeFile(path.join(out, "schema/mallcop.schema.json"), "{}");
  expect(await command("--check")).toEqual([
    1,
    'schema/mallcop.schema.json is not up to date; run "npm run generate".\n',
  ]);
  expect(await readFile(path.join(out, "schema/mallcop.schema.json"), "utf8")).toBe("{}");
  await rm(out, { recursive: true });
}, 20_000);

describe("precompiled validators say the same as Ajv itself", () => {
  const options = builtinTypes().map(
    (type) => [`options of ${type}`, optionsSchema(manifestOf(type)), validateOptions(type)] as const,
  );
  const cases = [
    ["mallcop.yaml", CONFIG_SCHEMA, validateConfig] as const,
    ["manifests", MANIFEST_SCHEMA, validateManifest] as const,
    ...options,
  ];

  test.each(cases)("of %s", (_, schema, compiled) => {
    const live = validator(schemaCompiler().compile(schema) as CompiledSchema);
    fc.assert(
      fc.property(valuesNear(schema), (value) => {
        const copy = structuredClone(value);
        expect(compiled?.(value)).toEqual(live(copy));
        expect(value).toEqual(copy);
      }),
      { numRuns: 400 },
    );
  });

  test("of a plugin, in a file of its own that needs no Ajv", async () => {
    const folder = await pluginsFolder({ door: MANIFEST });
    const code = (await generate(folder)).get("src/config/validate.generated.ts") ?? "";
    expect(code.match(/\b(?:import|require)\b.*/g)).toEqual(['import type { CompiledSchema } from "./finding.ts";']);
    const file = path.join(folder, "validate.generated.ts");
    await writeFile(file, code);
    const { options } = await import(pathToFileURL(file).href);
    const good = { base_url: "https://x.example", floors: [1, 2], wing: { name: "east" } };
    expect(validator(options.door)(good)).toEqual([]);
    expect(good).toMatchObject({ depth: 2, mode: "all" });
    const bad = { floors: [1, 1, 30], wing: { name: "eastern" }, mode: "none", depth: Number.NaN };
    const keywords = validator(options.door)(bad).map(({ pointer, keyword }) => `${pointer} ${keyword}`);
    expect(keywords.sort()).toEqual(
      [
        "/depth type",
        "/floors uniqueItems",
        "/floors/2 maximum",
        "/mode enum",
        "/wing/name maxLength",
        " required",
      ].sort(),
    );
  });

  test("of a plugin whose list entries are mappings, which need to be compared whole", async () => {
    const entries =
      "items: { type: object, properties: { id: { type: string, description: Its id. } }, additionalProperties: false }";
    const folder = await pluginsFolder({
      door: MANIFEST.replace("items: { type: integer, minimum: -2, maximum: 20 }", entries),
    });
    const file = path.join(folder, "validate.generated.ts");
    await writeFile(file, (await generate(folder)).get("src/config/validate.generated.ts") ?? "");
    const { options } = await import(pathToFileURL(file).href);
    const keywords = (...floors: object[]) =>
      validator(options.door)({ base_url: "https://x.example", floors }).map(({ keyword }) => keyword);
    expect(keywords({ id: "a" }, { id: "b" }, {})).toEqual([]);
    expect(keywords({ id: "a" }, { id: "b" }, { id: "a" })).toEqual(["uniqueItems"]);
  });

  test("of a whole manifest", () => {
    expect(validateManifest(load(MANIFEST))).toEqual([]);
  });
});

/** Values built of the schema's own names and values, so that most of its rules are met and broken. */
function valuesNear(schema: object): fc.Arbitrary<unknown> {
  const words = new Set<string>();
  JSON.stringify(schema, (key, value: unknown) => {
    if (key !== "") words.add(key);
    if (typeof value === "string") words.add(value);
    return value;
  });
  const word = fc.constantFrom(...words);
  const leaf = fc.oneof(
    word,
    fc.string(),
    fc.integer({ min: -5, max: 3000 }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  );
  const near = (rule: unknown, depth: number): fc.Arbitrary<unknown> => {
    if (typeof rule !== "object" || rule === null || depth > 8) return leaf;
    const { properties, items, $ref } = rule as Record<string, unknown>;
    if (typeof $ref === "string") return leaf;
    if (typeof properties === "object" && properties !== null) {
      const known = Object.entries(properties).map(([name, child]) => [
        name,
        fc.oneof({ weight: 6, arbitrary: near(child, depth + 1) }, leaf),
      ]);
      const some = fc.record(Object.fromEntries(known), { requiredKeys: [], noNullPrototype: true });
      const extra = fc.dictionary(
        word.filter((name) => name !== "__proto__"),
        leaf,
        { maxKeys: 1, noNullPrototype: true },
      );
      return fc.oneof(
        { weight: 8, arbitrary: fc.tuple(some, extra).map(([one, other]) => ({ ...one, ...other })) },
        leaf,
      );
    }
    return items === undefined ? leaf : fc.oneof(fc.array(near(items, depth + 1), { maxLength: 3 }), leaf);
  };
  return near(schema, 0);
}
