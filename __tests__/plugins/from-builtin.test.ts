/** A built-in connector copied as the start of an override runs as it is, in a plugin's process. */
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Instant } from "../../src/event/event.ts";
import { readPlugin } from "../../src/plugin/custom/find-plugins.ts";
import { LIBRARIES } from "../../src/plugin/host/child/libraries.ts";
import { builtinTypes } from "../../src/plugin/registry.ts";
import { scaffoldOverride } from "../../src/plugin/scaffold/scaffold.ts";
import { verifyPlugin } from "../../src/plugin/verify/verify-plugin.ts";
import { examplesFor } from "../docs/blocks.ts";
import { NOW } from "../support/connector-context.ts";

const COPIED = builtinTypes();
/** Each starts several processes, so all of them are judged where there is time: `MALLCOP_ALL_PLUGINS=1`, as in .ci/run. */
const JUDGED = process.env.MALLCOP_ALL_PLUGINS ? COPIED : ["openclaw"];
console.info(`${JUDGED.length} of ${COPIED.length} copies of built-in connectors are judged.`);

let root = "";
const folder = () => path.join(root, "plugins/connectors");
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "mallcop-override-"));
  for (const type of COPIED) {
    const written = await scaffoldOverride(root, type);
    expect(written).toContain(`plugins/connectors/${type}/tools.ts`);
  }
});
afterAll(async () => await rm(root, { recursive: true, force: true }));

test.each(COPIED)("%s says that it overrides", async (type) => {
  expect(await readFile(path.join(folder(), type, "manifest.yaml"), "utf8")).toContain(`overrides: ${type}\n`);
});

test.each(JUDGED)(
  "%s passes verification unchanged",
  async (type) => {
    const plugin = await readPlugin(folder(), type);
    // The fixtures have a time of their own, whenever they are judged.
    const now = (NOW + 400 * 86_400_000) as Instant;
    const options = { now, signal: new AbortController().signal, temp: root, update: false };
    const { findings, records, assertions } = await verifyPlugin(plugin, options);
    expect(findings.map(({ code, message, at }) => `${code}: ${message} (${at})`)).toEqual([]);
    expect(Math.min(records, assertions)).toBeGreaterThan(0);
  },
  120_000,
);

/** What stands around an example, in a connector. */
const AROUND = `import type { Context, Correlator, Instant } from "mallcop";
import { isObject, object, parseJson } from "mallcop";
declare const ctx: Context<{ readonly gateway_url: string }>;
declare const VENDOR: string;
`;

test("an editor knows everything that the copies and the examples import, without any package installed", async () => {
  for (const [nth, { text }] of examplesFor("plugins/from-builtin.test.ts").entries())
    await writeFile(
      path.join(root, `plugins/example-${nth}.ts`),
      `${AROUND}export async function example() {\n${text}}\n`,
    );
  const compiler = path.join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [compiler, "--project", path.join(root, "plugins")]);
  expect([status, String(stdout)]).toEqual([0, ""]);
});

test.each(Object.entries(LIBRARIES))("%s exports what it says before it is loaded", async (_, { names, load }) => {
  expect(Object.keys(await load()).sort()).toEqual([...names].sort());
});

test("nothing that exists is overwritten, and no type is made up", async () => {
  await expect(scaffoldOverride(root, "vercel")).rejects.toMatchObject({ code: "plugin-refused" });
  await expect(scaffoldOverride(root, "versel")).rejects.toMatchObject({ code: "connector-unknown" });
});
