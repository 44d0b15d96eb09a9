/** Reads one commit of the deployment repo straight from git's objects; the user's working tree plays no part. */
import type { Git } from "./git.ts";
import { entryNamed, FOLDER, type FolderEntry, nameOf, type Objects } from "./objects.ts";

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

export function openTree(git: Git, objects: Objects, commit: string | null): Tree {
  if (commit === null) return EMPTY_TREE;
  const list = async (folders: string | readonly string[]): Promise<TreeEntry[]> =>
    await filesBelow(objects, await findAll(objects, commit, outermost([folders].flat())));
  const children = async (folders: readonly string[]): Promise<Children> => {
    const tops = await findAll(objects, commit, folders.toSorted());
    const below = await open(objects, tops.filter(isFolder));
    return { folders: below.filter(isFolder).map(({ path }) => path), files: below.flatMap(asFile) };
  };
  const size = async (entries: readonly TreeEntry[]): Promise<number> => {
    if (entries.length === 0) return 0;
    const input = entries.map(({ blob }) => `${blob}\n`);
    const told = await git.run(["cat-file", "--batch-check=%(objectsize)", "--buffer"], { input });
    return told.split("\n").reduce((sum, bytes) => sum + Number(bytes), 0);
  };
  const read = async (path: string): Promise<Buffer | undefined> => {
    const [file] = (await findAll(objects, commit, [path])).flatMap(asFile);
    return file && (await objects.file(file.blob));
  };
  const readMany = async (entries: Iterable<TreeEntry>, onContent: OnContent): Promise<void> => {
    const all = [...entries];
    const names = all.map(({ blob }) => blob);
    await objects.read(names, async (content, nth) => {
      const entry = all[nth];
      if (entry !== undefined) await onContent(entry, content);
    });
  };
  return { commit, list, children, size, read, readMany };
}

interface Found {
  readonly path: string;
  readonly entry: FolderEntry;
}

const FILES: ReadonlySet<string> = new Set(["100644", "100755"]);

const asFile = ({ path, entry: { mode, id } }: Found): readonly TreeEntry[] =>
  FILES.has(mode) ? [{ path, blob: id }] : [];

const isFolder = ({ entry }: Found): boolean => entry.mode === FOLDER;

async function findAll(objects: Objects, commit: string, paths: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const path of paths) {
    const entry = await entryAt(objects, commit, path);
    if (entry !== undefined) found.push({ path, entry });
  }
  return found;
}

async function entryAt(objects: Objects, commit: string, path: string): Promise<FolderEntry | undefined> {
  let entry: FolderEntry | undefined = { name: "", mode: FOLDER, id: await objects.rootOf(commit) };
  for (const name of path === "" ? [] : path.split("/")) {
    if (entry?.mode !== FOLDER) return undefined;
    entry = entryNamed(await objects.folder(entry.id), name);
  }
  return entry;
}

/** Without those that lie in another one of them. */
function outermost(folders: readonly string[]): readonly string[] {
  const all = new Set(folders);
  const above = (path: string): readonly string[] => {
    const names = path.split("/");
    return ["", ...names.slice(1).map((_, depth) => names.slice(0, depth + 1).join("/"))];
  };
  return [...all].filter((path) => path === "" || !above(path).some((folder) => all.has(folder)));
}

/** What lies directly in folders. */
async function open(objects: Objects, folders: readonly Found[]): Promise<Found[]> {
  const known = await objects.folders(folders.map(({ entry }) => entry.id));
  return folders.flatMap(({ path, entry }) => {
    const inside = path === "" ? "" : `${path}/`;
    return (known.get(entry.id) ?? []).map((child) => ({ path: `${inside}${nameOf(child)}`, entry: child }));
  });
}

/** A level at a time, for git answers many questions faster than many times one. */
async function filesBelow(objects: Objects, tops: readonly Found[]): Promise<TreeEntry[]> {
  let files: TreeEntry[] = [];
  for (let level = tops; level.length > 0; ) {
    files = files.concat(level.flatMap(asFile));
    level = await open(objects, level.filter(isFolder));
  }
  return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}
