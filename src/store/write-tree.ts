/** Writes the folders that a change set changes, and no others: the cost is that of the change, however large the repository is. */
import { ByteReader } from "./byte-reader.ts";
import type { Git } from "./git.ts";
import { FOLDER, type FolderEntry, type Objects } from "./objects.ts";

/** A folder's changes: by name a file's new blob, `null` for a file to delete, or a folder's changes. */
type Changes = Map<string, string | null | Changes>;

/**
 * @param root the folder to begin with; `null`: an empty one
 * @param blobs new contents by path, `null` to delete
 * @returns the id of the new root, which is `root` if nothing changed
 * @throws MallcopError `disk-full`, `git-failed`, `budget-exhausted`
 */
export async function writeTree(
  { git, objects }: { readonly git: Git; readonly objects: Objects },
  root: string | null,
  blobs: ReadonlyMap<string, string | null>,
): Promise<string> {
  // A partial clone lacks the blobs of files that stay as they are.
  const maker = git.converse(["mktree", "-z", "--batch", "--missing"]);
  const ids = new ByteReader(maker.output);
  const make: Make = async (entries) => {
    maker.say(Buffer.from(`${entries.map(lineOf).join("")}\0`, "latin1"));
    return await ids.line();
  };
  try {
    return (await writeFolder(objects, make, root, nested(blobs))) ?? (await make([]));
  } catch (error) {
    throw (await maker.end()) ?? error;
  } finally {
    await maker.end();
  }
}

type Make = (entries: readonly FolderEntry[]) => Promise<string>;

/** A folder's id with the changes made to it; `null` if nothing is left in it. */
async function writeFolder(
  objects: Objects,
  make: Make,
  before: string | null,
  changes: Changes,
): Promise<string | null> {
  const known = before === null ? [] : await objects.folder(before);
  const entries = new Map(known.map((entry) => [entry.name, entry]));
  for (const [name, change] of changes) {
    const old = entries.get(name);
    const id =
      change instanceof Map ? await writeFolder(objects, make, old?.mode === FOLDER ? old.id : null, change) : change;
    if (id !== null) entries.set(name, { name, mode: change instanceof Map ? FOLDER : FILE, id });
    else if (change === null || old?.mode === FOLDER) entries.delete(name);
  }
  const after = [...entries.values()];
  if (before !== null && isSame(known, after)) return before;
  return after.length === 0 ? null : await make(after);
}

/** Paths are checked to be plain ASCII before they come here, so a name is its bytes. */
function nested(blobs: ReadonlyMap<string, string | null>): Changes {
  const top: Changes = new Map();
  for (const [path, blob] of blobs) {
    const folders = path.split("/");
    const name = folders.pop() ?? "";
    let inside = top;
    for (const folder of folders) {
      const known = inside.get(folder);
      const next: Changes = known instanceof Map ? known : new Map();
      inside.set(folder, next);
      inside = next;
    }
    inside.set(name, blob);
  }
  return top;
}

const FILE = "100644";
const SUBMODULE = "160000";

function lineOf({ mode, id, name }: FolderEntry): string {
  const type = mode === FOLDER ? "tree" : mode === SUBMODULE ? "commit" : "blob";
  return `${mode} ${type} ${id}\t${name}\0`;
}

function isSame(one: readonly FolderEntry[], other: readonly FolderEntry[]): boolean {
  const same = ({ name, mode, id }: FolderEntry, nth: number): boolean => {
    const entry = other[nth];
    return entry?.name === name && entry.mode === mode && entry.id === id;
  };
  return one.length === other.length && one.every(same);
}
