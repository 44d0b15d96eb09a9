/** A tree with changes laid over it reads as the tree does once they are committed. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Change } from "../../src/store/change-set.ts";
import { folderTree } from "../../src/store/folder-tree.ts";
import { overlayTree } from "../../src/store/overlay-tree.ts";
import type { Tree } from "../../src/store/tree.ts";
import { Checkout } from "../query/checkout.ts";
import { applied, treeOf } from "../support/memory-tree.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "mallcop-overlay-"));
  await writeFile(path.join(folder, "local"), "from a file");
});
afterAll(async () => await rm(folder, { recursive: true }));

/** All that a tree tells. */
async function told(tree: Tree) {
  const entries = await tree.list("");
  const contents: string[] = [];
  await tree.readMany(entries, async ({ path: file }, content) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(chunk);
    contents.push(`${file}=${Buffer.concat(chunks).toString()}`);
  });
  const children = await tree.children(["a", "a/b"]);
  return {
    contents,
    below: (await tree.list(["a/b", "c"])).map(({ path: file }) => file),
    folders: children.folders,
    files: children.files.map(({ path: file }) => file),
    size: await tree.size(entries),
    read: (await Promise.all(NAMES.map(async (file) => await tree.read(file)))).map((each) => each?.toString()),
  };
}

const NAMES = ["a/1", "a/2", "a/b/3", "a/b/d/4", "c/5", "e"];
const name = fc.constantFrom(...NAMES);

test("whatever the files and the changes are", async () => {
  const before = fc.dictionary(name, fc.string());
  const changes = fc.dictionary(name, fc.oneof(fc.constant(null), fc.constant("local"), fc.string()));
  await fc.assert(
    fc.asyncProperty(before, changes, async (files, texts) => {
      const base = new Map(Object.entries(files));
      const over = new Map(
        Object.entries(texts).map(([file, text]): [string, Change] => [
          file,
          text === null ? null : text === "local" ? { localFile: path.join(folder, "local") } : { text },
        ]),
      );
      const after = await applied(base, { files: over, message: "" });
      expect(await told(overlayTree(treeOf(base), over))).toEqual(await told(treeOf(after)));
    }),
  );
});

test("a checkout's folder reads as a tree does", async () => {
  const checkout = await Checkout.make();
  try {
    const files = new Map(NAMES.map((file, index) => [file, "x".repeat(index)]));
    for (const [file, text] of files) await checkout.write(file, text);
    expect(await told(folderTree(checkout.root))).toEqual(await told(treeOf(files)));
  } finally {
    await checkout.remove();
  }
});
