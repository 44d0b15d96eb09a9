import { symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { publish } from "../../src/store/publish.ts";
import type { Tree } from "../../src/store/tree.ts";
import { treeOf } from "../support/memory-tree.ts";
import { AT_ONCE, changes, createDeployment, type Deployment } from "./deployment.ts";

const BIG = "x".repeat(300_000);
let at: Deployment;
let tree: Tree;
beforeAll(async () => {
  at = await createDeployment();
  const dir = await at.clone(await at.seeded(), "checkout");
  const repository = await at.open(dir);
  await publish(
    repository,
    async () => changes({ "state/a/x": "one\n", "state/a/big": BIG, "state/ab/empty": "" }),
    AT_ONCE,
  );
  await at.git(dir, "pull", "--quiet");
  await symlink("/etc/passwd", path.join(dir, "state", "a", "link"));
  await writeFile(path.join(dir, "state", "line\nbreak"), "odd");
  await at.git(dir, "add", ".");
  await at.git(dir, "commit", "--quiet", "-m", "odd files");
  await at.git(dir, "push", "--quiet");
  tree = await repository.fetch();
});
afterAll(async () => await at.remove());

test("lists the regular files below a folder, sorted", async () => {
  expect((await tree.list("state/a")).map((entry) => entry.path)).toEqual(["state/a/big", "state/a/x"]);
  const all = (await tree.list("")).map((entry) => entry.path);
  expect(all).toEqual(["mallcop.yaml", "state/a/big", "state/a/x", "state/ab/empty", "state/line\nbreak"]);
  expect(await tree.list("events")).toEqual([]);
});

test("lists what lies directly in folders, and the size of files", async () => {
  const { folders, files } = await tree.children(["state"]);
  expect([folders, files.map((entry) => entry.path)]).toEqual([["state/a", "state/ab"], ["state/line\nbreak"]]);
  const below = await tree.children(["state/a", "state/ab"]);
  expect(below.folders).toEqual([]);
  expect(below.files.map((entry) => entry.path)).toEqual(["state/a/big", "state/a/x", "state/ab/empty"]);
  expect(await tree.children([])).toEqual({ folders: [], files: [] });
  expect(await tree.children(["events"])).toEqual({ folders: [], files: [] });
  expect(await tree.size(await tree.list("state/a"))).toBe(BIG.length + 4);
  expect(await tree.size([])).toBe(0);
});

test("is listed alike by the tests' tree in memory", async () => {
  const model = treeOf(new Map((await tree.list("")).map(({ path: file }) => [file, ""])));
  const names = (entries: readonly { readonly path: string }[]) => entries.map((entry) => entry.path);
  for (const asked of [[""], ["state/a"], ["state/a", "state/ab"], ["state/a/x"], ["state/b"], []]) {
    expect(names(await model.list(asked))).toEqual(names(await tree.list(asked)));
    if (asked.includes("")) continue;
    const [real, made] = [await tree.children(asked), await model.children(asked)];
    expect([made.folders, names(made.files)]).toEqual([real.folders, names(real.files)]);
  }
});

test("reads a file; neither a folder nor a symbolic link is one", async () => {
  expect((await tree.read("state/a/x"))?.toString()).toBe("one\n");
  expect((await tree.read("state/ab/empty"))?.length).toBe(0);
  expect((await tree.read("state/line\nbreak"))?.toString()).toBe("odd");
  for (const missing of ["state/a", "state/a/link", "state/a/nothing", "state/*/x"])
    expect(await tree.read(missing)).toBeUndefined();
});

test("streams many files in order, also if the reader takes only the beginning of each", async () => {
  const entries = (await tree.list("state")).flatMap((entry) => [entry, entry]);
  const starts: string[] = [];
  await tree.readMany(entries, async (entry, content) => {
    for await (const chunk of content) {
      starts.push(`${path.basename(entry.path)}:${chunk.toString("utf8", 0, 1)}`);
      break;
    }
  });
  expect(starts).toEqual(["big:x", "big:x", "x:o", "x:o", "line\nbreak:o", "line\nbreak:o"]);
});

test("a reader that fails ends the streaming with its own error", async () => {
  const entries = Array.from({ length: 50 }, () => tree.list("state/a")).map(async (listed) => (await listed)[0]);
  const big = (await Promise.all(entries)).filter((entry) => entry !== undefined);
  const failing = tree.readMany(big, async () => {
    throw new Error("mine");
  });
  await expect(failing).rejects.toThrow("mine");
});
