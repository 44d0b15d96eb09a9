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

/** What lies directly in some folders. */
export interface Children {
  /** Paths, sorted. */
  readonly folders: readonly string[];
  /** Regular files, sorted by path. */
  readonly files: readonly TreeEntry[];
}

export interface Tree {
  /** `null` before the branch exists: the tree is empty. */
  readonly commit: string | null;
  /** The regular files below folders (`""` for all), sorted by path; symbolic links and submodules are not among them. */
  readonly list: (folders: string | readonly string[]) => Promise<TreeEntry[]>;
  /** What lies directly in folders, so that a tree of years need not be walked to find one of its days. */
  readonly children: (folders: readonly string[]) => Promise<Children>;
  /** Bytes of many files together, without reading them. */
  readonly size: (entries: readonly TreeEntry[]) => Promise<number>;
  /** The content of one file; `undefined` if there is no regular file of that path. */
  read(path: string): Promise<Buffer | undefined>;
  /** Streams many files through one process, in the given order; memory is bounded by one chunk. */
  readMany(entries: Iterable<TreeEntry>, onContent: OnContent): Promise<void>;
}

export type OnContent = (entry: TreeEntry, content: AsyncIterable<Buffer>) => Promise<void>;

/** The tree of a branch that does not exist. */
export const EMPTY_TREE: Tree = {
  commit: null,
  list: async () => [],
  children: async () => ({ folders: [], files: [] }),
  size: async () => 0,
  read: async () => undefined,
  readMany: async () => {},
};

/**
 * A commit does not change, and a run asks for the same folders and files again: each answer spares a process. What is larger than this
 * is not worth its memory.
 */
const MOST_KEPT = 5000;
const SMALL_BYTES = 4096;

export function openTree(git: Git, commit: string | null): Tree {
  if (commit === null) return EMPTY_TREE;
  const listed = new Map<string, readonly TreeEntry[]>();
  const looked = new Map<string, Children>();
  const list = async (folders: string | readonly string[]): Promise<TreeEntry[]> => {
    const alone = typeof folders === "string" ? folders : undefined;
    const known = alone === undefined ? undefined : within(listed, alone);
    if (known !== undefined) return known;
    const entries = (await listTree(git, commit, ["-r"], [folders].flat())).flatMap(fileOf);
    if (alone !== undefined && entries.length <= MOST_KEPT) listed.set(alone, entries);
    return [...entries];
  };
  const children = async (folders: readonly string[]): Promise<Children> => {
    // Without a path git would list the root.
    if (folders.length === 0) return { folders: [], files: [] };
    const inside = folders.map((folder) => `${folder}/`);
    const name = inside.join("\0");
    const known = looked.get(name);
    if (known !== undefined) return known;
    const lines = await listTree(git, commit, [], inside);
    const found = { folders: lines.flatMap((line) => TREE.exec(line)?.[1] ?? []), files: lines.flatMap(fileOf) };
    if (lines.length <= MOST_KEPT) looked.set(name, found);
    return found;
  };
  const size = async (entries: readonly TreeEntry[]): Promise<number> => {
    if (entries.length === 0) return 0;
    const told = await git.run(["cat-file", "--batch-check=%(objectsize)", "--buffer"], { input: namesOf(entries) });
    return told.split("\n").reduce((sum, bytes) => sum + Number(bytes), 0);
  };
  const readMany = async (entries: Iterable<TreeEntry>, onContent: OnContent): Promise<void> =>
    await streamBlobs(git, [...entries], onContent);
  const contents = new Map<string, Buffer>();
  const read = async (path: string): Promise<Buffer | undefined> => {
    const entry = (await list(path)).find((candidate) => candidate.path === path);
    if (entry === undefined) return undefined;
    const known = contents.get(entry.blob);
    if (known !== undefined) return known;
    const chunks: Buffer[] = [];
    await readMany([entry], async (_, content) => {
      for await (const chunk of content) chunks.push(chunk);
    });
    const content = Buffer.concat(chunks);
    if (content.length <= SMALL_BYTES) contents.set(entry.blob, content);
    return content;
  };
  return { commit, list, children, size, read, readMany };
}

/** What listings below one of `listed` have for a folder or file; `undefined` if none covers it. */
function within(listed: ReadonlyMap<string, readonly TreeEntry[]>, folder: string): TreeEntry[] | undefined {
  const isIn = (path: string, above: string) => above === "" || path === above || path.startsWith(`${above}/`);
  for (const [above, entries] of listed)
    if (isIn(folder, above)) return entries.filter(({ path }) => isIn(path, folder));
  return undefined;
}

const TREE = /^040000 tree [0-9a-f]+\t([\s\S]+)$/;
const FILE = /^100(?:644|755) blob ([0-9a-f]+)\t([\s\S]+)$/;

async function listTree(
  git: Git,
  commit: string,
  options: readonly string[],
  folders: readonly string[],
): Promise<readonly string[]> {
  const paths = folders.filter((folder) => folder !== "");
  // No folder at all is nothing to list; only `""` stands for everything.
  if (folders.length === 0) return [];
  const listed = await git.run(["ls-tree", ...options, "-z", "--full-tree", commit, "--", ...paths]);
  return listed.split("\0");
}

function fileOf(line: string): readonly TreeEntry[] {
  const file = FILE.exec(line);
  return file?.[1] === undefined || file[2] === undefined ? [] : [{ blob: file[1], path: file[2] }];
}

const namesOf = (entries: readonly TreeEntry[]): string[] => entries.map(({ blob }) => `${blob}\n`);

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
  await git.run(["cat-file", "--batch", "--buffer"], { input: namesOf(entries), onOutput: answer });
}
