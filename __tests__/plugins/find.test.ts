/** Plugins are found in the deployment repo; what is wrong with one is an error for its own connectors, and never a silence. */
import { readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readConfig } from "../../src/commands/load-config.ts";
import type { Config } from "../../src/config/config.ts";
import { resolveOptions } from "../../src/config/variables.ts";
import { manifestOfInstance } from "../../src/plugin/custom/custom-plugin.ts";
import { findPlugins } from "../../src/plugin/custom/find-plugins.ts";
import { scaffoldPlugin } from "../../src/plugin/scaffold/scaffold.ts";
import { VERIFY_CODES } from "../../src/plugin/verify/finding.ts";

const TOY = path.join(import.meta.dirname, "folders/toy");
let root = "";

/** A copy of the toy under another name, with lines put before the manifest's. */
async function plant(name: string, lines = ""): Promise<void> {
  const folder = path.join(root, "plugins/connectors", name);
  await cp(TOY, folder, { recursive: true });
  const manifest = await readFile(path.join(folder, "manifest.yaml"), "utf8");
  await writeFile(
    path.join(folder, "manifest.yaml"),
    lines + manifest.replace("name: toy", `name: ${name}`).replaceAll("toy.", `${name}.`),
  );
}

async function configured(text: string): Promise<Config> {
  await writeFile(path.join(root, "mallcop.yaml"), text);
  const { config, problems } = await readConfig(root, "mallcop.yaml");
  expect(problems.map(({ message }) => message)).toEqual([]);
  if (config === undefined) throw new Error("there is no configuration");
  return config;
}

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "mallcop-find-"));
  await plant("toy");
  await plant("github");
  await plant("vercel", "overrides: vercel\n");
  await mkdir(path.join(root, "plugins/connectors/empty"), { recursive: true });
});
afterAll(async () => await rm(root, { recursive: true, force: true }));

test("each folder is a plugin, with what is wrong with it", async () => {
  const found = [...(await findPlugins(root)).values()];
  expect(found.map(({ type, overrides, problems }) => [type, overrides, problems.map(({ code }) => code)])).toEqual([
    ["empty", false, ["plugin-refused"]],
    ["github", true, ["plugin-override-unsaid"]],
    ["toy", false, []],
    ["vercel", true, []],
  ]);
});

test("the error for an override that is not said prints the line to add", async () => {
  const github = (await findPlugins(root)).get("github");
  expect(github?.problems[0]?.hint).toContain("`overrides: github`");
});

test("an entry of a plugin's type is checked and filled by the plugin's own options", async () => {
  const { connectors } = await configured(`connectors: [{ id: a, type: toy, base_url: "\${TOY_URL}" }]`);
  const [instance] = connectors;
  if (instance === undefined) throw new Error("there is no instance");
  expect(manifestOfInstance(instance).title).toBe("Toy");
  expect(resolveOptions(instance, { TOY_URL: "https://toy.example" })).toEqual({ base_url: "https://toy.example" });
  await writeFile(path.join(root, "mallcop.yaml"), "connectors: [{ id: a, type: toy, base_uri: x }]");
  expect((await readConfig(root, "mallcop.yaml")).problems.map(({ code }) => code)).toContain("config-invalid");
});

test("a plugin that cannot be run keeps no other connector from its work", async () => {
  const { connectors } = await configured(
    "connectors: [{ id: a, type: empty }, { id: b, type: toy, base_url: x }, { id: c, type: github, org: o }]",
  );
  expect(connectors.map(({ plugin }) => plugin?.problems.length)).toEqual([1, 0, 1]);
  // What it would have been is still known, so that its secrets are redacted and its feeds reported.
  expect(connectors.map((instance) => manifestOfInstance(instance).title)).toEqual(["empty", "Toy", "GitHub"]);
});

test("a deployment without plugins is as it was", async () => {
  expect(await findPlugins(path.join(root, "elsewhere"))).toEqual(new Map());
});

test.each([["Acme"], ["../acme"], ["acme--x"], ["1st"], ["a".repeat(41)], ["github"], ["toy"]])(
  "scaffold refuses the name %s",
  async (name) => {
    await expect(scaffoldPlugin(root, "connector", name)).rejects.toMatchObject({ code: "plugin-refused" });
  },
);

test("every code of verify is on a page for authors, in the words of the program", () => {
  const page = (name: string) => readFileSync(path.join(import.meta.dirname, "../../docs", name), "utf8");
  const text = page("writing-a-connector.md") + page("writing-a-detector.md");
  for (const [code, advice] of Object.entries(VERIFY_CODES)) expect(text).toContain(`| \`${code}\` | ${advice} |`);
});
