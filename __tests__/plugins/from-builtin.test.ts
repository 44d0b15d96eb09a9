/** A built-in connector copied as the start of an override runs as it is, in a plugin's process; one that cannot says why. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readPlugin } from "../../src/plugin/custom/find-plugins.ts";
import { builtinTypes } from "../../src/plugin/registry.ts";
import { scaffoldOverride } from "../../src/plugin/scaffold/scaffold.ts";
import { verifyPlugin } from "../../src/plugin/verify/verify-plugin.ts";
import { NOW } from "../support/connector-context.ts";

const COPIED = ["github", "supabase", "vercel"];
let root = "";
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "mallcop-override-"));
});
afterAll(async () => await rm(root, { recursive: true, force: true }));

test.each(COPIED)(
  "%s passes verification unchanged",
  async (type) => {
    const written = await scaffoldOverride(root, type);
    expect(written).toContain(`plugins/connectors/${type}/tools.ts`);
    const folder = path.join(root, "plugins/connectors");
    expect(await readFile(path.join(folder, type, "manifest.yaml"), "utf8")).toContain(`overrides: ${type}\n`);
    const plugin = await readPlugin(folder, type);
    const options = { now: NOW, signal: new AbortController().signal, temp: root, update: false };
    const { findings, records, assertions } = await verifyPlugin(plugin, options);
    expect(findings.map(({ code, message, at }) => `${code}: ${message} (${at})`)).toEqual([]);
    expect(Math.min(records, assertions)).toBeGreaterThan(0);
  },
  120_000,
);

test.each(builtinTypes().filter((type) => !COPIED.includes(type)))(
  "%s cannot be a plugin, and says why",
  async (type) => {
    await expect(scaffoldOverride(root, type)).rejects.toMatchObject({
      code: "plugin-refused",
      message: expect.stringMatching(/events? of several records|many records|web sockets|SDK/),
    });
  },
);

test("nothing that exists is overwritten, and no type is made up", async () => {
  await expect(scaffoldOverride(root, "vercel")).rejects.toMatchObject({ code: "plugin-refused" });
  await expect(scaffoldOverride(root, "versel")).rejects.toMatchObject({ code: "connector-unknown" });
});
