/** A commit's tree in memory, with what a change set makes of it. */
import { readFile } from "node:fs/promises";
import type { ChangeSet } from "../../src/store/change-set.ts";
import type { Tree } from "../../src/store/tree.ts";

export type MemoryFiles = ReadonlyMap<string, string | Buffer>;

export function treeOf(files: MemoryFiles): Tree {
  const paths = [...files.keys()].sort();
  const contentOf = (file: string): Buffer => Buffer.from(files.get(file) ?? "");
  const within = (folders: readonly string[]): string[] =>
    paths.filter((file) => folders.some((folder) => folder === "" || file === folder || file.startsWith(`${folder}/`)));
  const entry = (file: string) => ({ path: file, blob: file });
  return {
    commit: "0",
    list: async (folders) => within([folders].flat()).map(entry),
    children: async (folders) => {
      const inside = within(folders).flatMap((file) =>
        folders.flatMap((folder) =>
          file.startsWith(`${folder}/`) ? [`${folder}/${file.slice(folder.length + 1).split("/", 1)[0]}`] : [],
        ),
      );
      const names = [...new Set(inside)];
      return { folders: names.filter((name) => !files.has(name)), files: names.filter((n) => files.has(n)).map(entry) };
    },
    size: async (entries) => entries.reduce((sum, { blob }) => sum + contentOf(blob).length, 0),
    read: async (file) => (files.has(file) ? contentOf(file) : undefined),
    readMany: async (entries, onContent) => {
      for (const one of entries) await onContent(one, asStream(contentOf(one.blob)));
    },
  };
}

/** The files after a commit. */
export async function applied(before: MemoryFiles, { files }: ChangeSet): Promise<Map<string, string | Buffer>> {
  const after = new Map(before);
  for (const [file, change] of files) {
    if (change === null) after.delete(file);
    else after.set(file, "text" in change ? change.text : await readFile(change.localFile));
  }
  return after;
}

async function* asStream(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}
