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

  test("holds programs, their licences and the mark of ES modules, and nothing else", () => {
    const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const others = files.map((entry) => entry.name).filter((name) => !name.endsWith(".js"));
    expect(others.sort()).toEqual(["licenses.txt", "package.json"]);
    expect(JSON.parse(readFileSync(path.join(dist, "package.json"), "utf8"))).toEqual({ type: "module" });
  });
});
