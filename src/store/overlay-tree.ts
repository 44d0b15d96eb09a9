/** A tree with changes laid over it: what the branch will hold once they are committed. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Change } from "./change-set.ts";
import type { OnContent, Tree, TreeEntry } from "./tree.ts";

export function overlayTree(tree: Tree, changes: ReadonlyMap<string, Change>): Tree {
  const list = async (folders: string | readonly string[]): Promise<TreeEntry[]> => {
    const kept = (await tree.list(folders)).filter(({ path }) => !changes.has(path));
    const isInside = (path: string) =>
      [folders].flat().some((folder) => folder === "" || path === folder || path.startsWith(`${folder}/`));
    const added = [...changes].flatMap(([path, change]) =>
      change !== null && isInside(path) ? [{ path, blob: "" }] : [],
    );
    return [...kept, ...added].sort((one, other) => (one.path < other.path ? -1 : 1));
  };
  const readMany = async (entries: Iterable<TreeEntry>, onContent: OnContent): Promise<void> => {
    for (const { isChanged, some } of inRuns(entries, changes)) {
      if (!isChanged) await tree.readMany(some, onContent);
      else for (const entry of some) await onContent(entry, contentOf(changes.get(entry.path)));
    }
  };
  return {
    commit: tree.commit,
    list,
    readMany,
    async children(folders) {
      const below = await list(folders);
      const files = below.filter(({ path }) => folders.some((folder) => parentOf(path) === folder));
      const inner = below.flatMap(({ path }) => folders.flatMap((folder) => childFolder(path, folder)));
      return { folders: [...new Set(inner)].sort(), files };
    },
    async size(entries) {
      const all = [...entries];
      let bytes = await tree.size(all.filter(({ path }) => !changes.has(path)));
      for (const { path } of all) bytes += await sizeOf(changes.get(path));
      return bytes;
    },
    async read(path) {
      const change = changes.get(path);
      if (change === undefined) return await tree.read(path);
      if (change === null) return undefined;
      const chunks: Buffer[] = [];
      for await (const chunk of contentOf(change)) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
  };
}

/** Neighbours that are read alike, so that the order stays and git is asked as seldom as possible. */
function inRuns(entries: Iterable<TreeEntry>, changes: ReadonlyMap<string, Change>) {
  const runs: { readonly isChanged: boolean; readonly some: TreeEntry[] }[] = [];
  for (const entry of entries) {
    const isChanged = changes.has(entry.path);
    const last = runs.at(-1);
    if (last?.isChanged === isChanged) last.some.push(entry);
    else runs.push({ isChanged, some: [entry] });
  }
  return runs;
}

async function* contentOf(change: Change | undefined): AsyncGenerator<Buffer> {
  if (change === undefined || change === null) return;
  if ("text" in change) yield Buffer.from(change.text);
  else yield* createReadStream(change.localFile);
}

async function sizeOf(change: Change | undefined): Promise<number> {
  if (change === undefined || change === null) return 0;
  return "text" in change ? Buffer.byteLength(change.text) : (await stat(change.localFile)).size;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function childFolder(path: string, folder: string): readonly string[] {
  const inside = folder === "" ? "" : `${folder}/`;
  const slash = path.startsWith(inside) ? path.indexOf("/", inside.length) : -1;
  return slash < 0 ? [] : [path.slice(0, slash)];
}
