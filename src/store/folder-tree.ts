/** The working tree of a checkout, read as a commit is: for commands that look at what lies there. */
import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Tree, TreeEntry } from "./tree.ts";

const CHUNK = 256 * 1024;

export function folderTree(root: string): Tree {
  return {
    commit: null,
    async list(folders) {
      const files: string[] = [];
      for (const folder of [folders].flat()) files.push(...(await filesBelow(root, folder)));
      return files.sort().map(entryOf);
    },
    async children(folders) {
      const found = await Promise.all(folders.map(async (folder) => await entriesIn(root, folder)));
      const names = (pick: "isFile" | "isDirectory") =>
        found
          .flat()
          .filter((entry) => entry[pick]())
          .map((entry) => pathOf(root, entry))
          .sort();
      return { folders: names("isDirectory"), files: names("isFile").map(entryOf) };
    },
    async size(entries) {
      let bytes = 0;
      for (const entry of entries) bytes += (await stat(path.join(root, entry.path))).size;
      return bytes;
    },
    async read(file) {
      return await readFile(path.join(root, file)).catch((thrown: unknown) => {
        if (isMissing(thrown)) return undefined;
        throw thrown;
      });
    },
    async readMany(entries, onContent) {
      for (const entry of entries)
        await onContent(entry, createReadStream(path.join(root, entry.path), { highWaterMark: CHUNK }));
    },
  };
}

/** The regular files below a folder, from the root, with `/`, sorted; links are not followed. */
export async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await entriesIn(root, folder, { recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => pathOf(root, entry))
    .sort();
}

async function entriesIn(root: string, folder: string, { recursive = false } = {}) {
  const options = { withFileTypes: true, recursive } as const;
  return await readdir(path.join(root, folder), options).catch((thrown: unknown) => {
    if (isMissing(thrown)) return [];
    throw thrown;
  });
}

function pathOf(root: string, { parentPath, name }: { readonly parentPath: string; readonly name: string }): string {
  return path.relative(root, path.join(parentPath, name)).split(path.sep).join("/");
}

function entryOf(file: string): TreeEntry {
  return { path: file, blob: "" };
}

export function isMissing(thrown: unknown): boolean {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && thrown.code === "ENOENT";
}
