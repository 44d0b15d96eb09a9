/** The committed bundle works alone: without the sources, without node_modules, from any folder. */
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

const ROOT = path.join(import.meta.dirname, "../..");
const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));

interface Ended {
  readonly status: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

let scratch = "";
let dist = "";
let elsewhere = "";

beforeAll(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), "mallcop-dist-"));
  dist = path.join(scratch, "action", "dist");
  elsewhere = mkdtempSync(path.join(scratch, "elsewhere-"));
  cpSync(path.join(ROOT, "dist"), dist, { recursive: true });
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function start(door: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const PATH = process.env.PATH ?? "";
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(dist, door), ...args],
      { cwd: elsewhere, env: { PATH, ...env } },
      (error, stdout, stderr) => resolve({ status: error?.code ?? 0, stdout, stderr }),
    );
  });
}

describe("dist", () => {
  test("is a terminal program that tells its version", async () => {
    const ended = await start("cli/index.js", ["version"]);
    expect(ended).toMatchObject({ status: 0, stderr: "" });
    expect(ended.stdout).toContain(version);
  });

  test("is an action that fails with an annotation where nothing is configured", async () => {
    const ended = await start("index.js", [], {
      GITHUB_ACTIONS: "true",
      INPUT_COMMAND: "scan",
      INPUT_CONFIG: "mallcop.yaml",
    });
    expect(ended.status).not.toBe(0);
    expect(ended.stdout).toMatch(/^::error/m);
  });

  test("shares its chunks between the two doors: the terminal's is one small file", () => {
    expect(readdirSync(path.join(dist, "cli"))).toEqual(["index.js"]);
    const door = readFileSync(path.join(dist, "cli", "index.js"), "utf8");
    expect(door).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(door.length).toBeLessThan(300);
  });

  test("holds programs, their licences, their bill of materials and the mark of ES modules, and nothing else", () => {
    const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const others = files.map((entry) => entry.name).filter((name) => !name.endsWith(".js"));
    expect(others.sort()).toEqual(["licenses.txt", "package.json", "sbom.cdx.json"]);
    expect(JSON.parse(readFileSync(path.join(dist, "package.json"), "utf8"))).toEqual({ type: "module" });
  });

  test("has a bill of materials of just the packages whose licences it shows, as they are locked", () => {
    const { components, metadata } = JSON.parse(readFileSync(path.join(dist, "sbom.cdx.json"), "utf8"));
    const { packages } = JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8"));
    expect(metadata.component).toMatchObject({ name: "mallcop", version });
    const names: string[] = [];
    for (const { group, name, version: bundled, purl, hashes } of components) {
      const full = group === undefined ? name : `${group}/${name}`;
      names.push(full);
      expect(purl).toBe(`pkg:npm/${full.replace("@", "%40")}@${bundled}`);
      const digests = Object.entries<{ version: string; integrity: string }>(packages)
        .filter(([place, locked]) => place.endsWith(`node_modules/${full}`) && locked.version === bundled)
        .map(([, { integrity }]) => Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex"));
      expect(digests).toContain(hashes[0].content);
    }
    const licences = readFileSync(path.join(dist, "licenses.txt"), "utf8");
    for (const name of names) expect(`\n\n${licences}`).toContain(`\n\n${name}\n`);
    expect(names.length).toBeGreaterThan(40);
  });
});
