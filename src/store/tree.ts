/** Reads one commit of the deployment repo straight from git's objects; the user's working tree plays no part. */
import { ByteReader } from "./byte-reader.ts";
import type { Git } from "./git.ts";

/** A regular file of the tree. */
export interface TreeEntry {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** The id of its content. */
  readonly blob: string;
}

export interface Tree {
  /** `null` before the branch exists: the tree is empty. */
  readonly commit: string | null;
  /** The regular files below a folder (`""` for all), sorted by path; symbolic links and submodules are not among them. */
  list(folder: string): Promise<TreeEntry[]>;
  /** The content of one file; `undefined` if there is no regular file of that path. */
  read(path: string): Promise<Buffer | undefined>;
  /** Streams many files through one process, in the given order; memory is bounded by one chunk. */
  readMany(entries: Iterable<TreeEntry>, onContent: OnContent): Promise<void>;
}

export type OnContent = (entry: TreeEntry, content: AsyncIterable<Buffer>) => Promise<void>;

export function openTree(git: Git, commit: string | null): Tree {
  const list = async (folder: string): Promise<TreeEntry[]> =>
    commit === null ? [] : await listTree(git, commit, folder);
  const readMany = async (entries: Iterable<TreeEntry>, onContent: OnContent): Promise<void> =>
    await streamBlobs(git, [...entries], onContent);
  const read = async (path: string): Promise<Buffer | undefined> => {
    const entry = (await list(path)).find((candidate) => candidate.path === path);
    if (entry === undefined) return undefined;
    const chunks: Buffer[] = [];
    await readMany([entry], async (_, content) => {
      for await (const chunk of content) chunks.push(chunk);
    });
    return Buffer.concat(chunks);
  };
  return { commit, list, read, readMany };
}

async function listTree(git: Git, commit: string, folder: string): Promise<TreeEntry[]> {
  const listed = await git.run([
    "ls-tree",
    "-r",
    "-z",
    "--full-tree",
    commit,
    ...(folder === "" ? [] : ["--", folder]),
  ]);
  return listed.split("\0").flatMap((line) => {
    const file = /^100(?:644|755) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
    return file?.[1] === undefined || file[2] === undefined ? [] : [{ blob: file[1], path: file[2] }];
  });
}

async function streamBlobs(git: Git, entries: readonly TreeEntry[], onContent: OnContent): Promise<void> {
  if (entries.length === 0) return;
  const answer = async (output: AsyncIterable<Buffer>): Promise<void> => {
    const reader = new ByteReader(output);
    for (const entry of entries) {
      const size = /^[0-9a-f]+ blob (\d+)$/.exec(await reader.line())?.[1];
      if (size === undefined) throw new Error(`git has no content for ${entry.path}`);
      const content = reader.take(Number(size));
      await onContent(entry, content);
      for await (const _ of content); // what the reader left over
      await reader.line();
    }
  };
  const names = entries.map((entry) => `${entry.blob}\n`);
  await git.run(["cat-file", "--batch", "--buffer"], { input: names, onOutput: answer });
}
