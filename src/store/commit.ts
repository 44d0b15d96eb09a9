/** Makes a commit out of a change set, using an index of its own: the user's index and working tree are never touched. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Instant } from "../event/event.ts";
import { type Change, type ChangeSet, checkPaths, cleanMessage } from "./change-set.ts";
import { onDisk } from "./disk.ts";
import type { Git } from "./git.ts";

/**
 * Writes the commit on top of `parent` (`null`: a root commit that holds nothing but these files).
 * Gives `parent` itself if the change set changes nothing in it.
 * @param folder a private temporary folder
 * @throws MallcopError `disk-full`, `internal-error` for a path that is not ours
 */
export async function writeCommit(
  git: Git,
  parent: string | null,
  changes: ChangeSet,
  options: { readonly folder: string; readonly time: Instant },
): Promise<string> {
  checkPaths(changes.files);
  const blobs = await writeBlobs(git, changes.files, options.folder);
  const env = { GIT_INDEX_FILE: path.join(options.folder, "index") };
  if (parent !== null) await git.run(["read-tree", parent], { env });
  await git.run(["update-index", "-z", "--index-info"], { env, input: indexInfo(changes.files, blobs) });
  // A partial clone lacks the blobs of files that stay as they are.
  const tree = await git.run(["write-tree", "--missing-ok"], { env });
  if (parent !== null && tree === (await git.run(["rev-parse", `${parent}^{tree}`]))) return parent;
  const date = `@${Math.floor(options.time / 1000)} +0000`;
  return await git.run(["commit-tree", tree, ...(parent === null ? [] : ["-p", parent]), "-F", "-"], {
    env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    input: cleanMessage(changes.message),
  });
}

/** Stores the contents, all by one process and byte for byte, and gives the blobs' ids by path. */
async function writeBlobs(git: Git, files: ReadonlyMap<string, Change>, folder: string): Promise<Map<string, string>> {
  const paths: string[] = [];
  const sources: string[] = [];
  for (const [file, change] of files) {
    if (change === null) continue;
    paths.push(file);
    sources.push(
      "text" in change ? await stage(change.text, path.join(folder, `text-${paths.length}`)) : change.localFile,
    );
  }
  if (paths.length === 0) return new Map();
  const input = sources.map((source) => `${JSON.stringify(path.resolve(source))}\n`);
  const written = await git.run(["hash-object", "-w", "--no-filters", "--stdin-paths"], { input });
  const ids = written.split("\n");
  return new Map(paths.map((file, index) => [file, ids[index] ?? ""]));
}

async function stage(text: string, file: string): Promise<string> {
  await onDisk(file, async () => await writeFile(file, text, { mode: 0o600, flag: "wx" }));
  return file;
}

function indexInfo(files: ReadonlyMap<string, Change>, blobs: ReadonlyMap<string, string>): string[] {
  const nothing = "0".repeat(blobs.values().next().value?.length ?? 40);
  return [...files.keys()].map((file) => {
    const blob = blobs.get(file);
    return blob === undefined ? `0 ${nothing}\t${file}\0` : `100644 ${blob}\t${file}\0`;
  });
}
