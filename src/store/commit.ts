/** Makes a commit out of a change set, from git's objects alone: the user's index and working tree are never touched. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Instant } from "../event/event.ts";
import { type Change, type ChangeSet, checkPaths, cleanMessage } from "./change-set.ts";
import { onDisk } from "./disk.ts";
import type { Git } from "./git.ts";
import type { Objects } from "./objects.ts";
import { writeTree } from "./write-tree.ts";

/**
 * Writes the commit on top of `parent` (`null`: a root commit that holds nothing but these files).
 * Gives `parent` itself if the change set changes nothing in it.
 * @param folder a private temporary folder
 * @throws MallcopError `disk-full`, `internal-error` for a path that is not ours
 */
export async function writeCommit(
  store: { readonly git: Git; readonly objects: Objects },
  parent: string | null,
  changes: ChangeSet,
  options: { readonly folder: string; readonly time: Instant },
): Promise<string> {
  checkPaths(changes.files);
  const { git, objects } = store;
  const before = parent === null ? null : await objects.rootOf(parent);
  const tree = await writeTree(store, before, await writeBlobs(git, changes.files, options.folder));
  if (parent !== null && tree === before) return parent;
  const date = `@${Math.floor(options.time / 1000)} +0000`;
  return await git.run(["commit-tree", tree, ...(parent === null ? [] : ["-p", parent]), "-F", "-"], {
    env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    input: cleanMessage(changes.message),
  });
}

/** Stores the contents, all by one process and byte for byte, and gives the blobs' ids by path, `null` for what is deleted. */
async function writeBlobs(
  git: Git,
  files: ReadonlyMap<string, Change>,
  folder: string,
): Promise<Map<string, string | null>> {
  const blobs = new Map<string, string | null>([...files.keys()].map((file) => [file, null]));
  const paths: string[] = [];
  const sources: string[] = [];
  for (const [file, change] of files) {
    if (change === null) continue;
    paths.push(file);
    sources.push(
      "text" in change ? await stage(change.text, path.join(folder, `text-${paths.length}`)) : change.localFile,
    );
  }
  if (paths.length === 0) return blobs;
  const input = sources.map((source) => `${JSON.stringify(path.resolve(source))}\n`);
  const written = await git.run(["hash-object", "-w", "--no-filters", "--stdin-paths"], { input });
  for (const [nth, id] of written.split("\n").entries()) blobs.set(paths[nth] ?? "", id);
  return blobs;
}

async function stage(text: string, file: string): Promise<string> {
  await onDisk(file, async () => await writeFile(file, text, { mode: 0o600, flag: "wx" }));
  return file;
}
