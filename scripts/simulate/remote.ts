/**
 * A model of the remote and of git's part in a run, in memory: commits, a branch that moves forward only, and pushes that get lost
 * on the way. Contract tests hold it to the real git.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname } from "node:path/posix";
import { MallcopError } from "../../src/connector/errors.ts";
import { type ChangeSet, checkPaths } from "../../src/store/change-set.ts";
import type { Refusal } from "../../src/store/refusal.ts";
import type { PublishedBranch } from "../../src/store/repository.ts";
import type { Tree, TreeEntry } from "../../src/store/tree.ts";

/** Files by the folder they lie in: a commit shares the folders that it leaves alone with its parent, and a listing skips the others. */
type Files = ReadonlyMap<string, ReadonlyMap<string, Buffer>>;

interface Commit {
  readonly parent: string | null;
  readonly files: Files;
}

/** What may become of a push, or of looking at the remote. */
export type PushFault = "refused" | "lost" | "half-acknowledged" | "unverifiable" | "raced";

export class ModelRemote {
  readonly #commits = new Map<string, Commit>();
  /** What the branch points to. */
  tip: string | null = null;
  pushes = 0;

  commit(parent: string | null, changes: ReadonlyMap<string, Buffer | null>): string {
    const before = parent === null ? NOTHING : this.#commit(parent).files;
    if (parent !== null && [...changes].every(([path, content]) => isSame(contentIn(before, path), content)))
      return parent;
    const files = new Map(before);
    for (const [path, content] of changes) {
      const name = dirname(path);
      const folder = new Map(files.get(name));
      if (content === null) folder.delete(path);
      else folder.set(path, content);
      files.set(name, folder);
    }
    const name = createHash("sha1").update(`${parent} ${this.#commits.size}`).digest("hex");
    this.#commits.set(name, { parent, files });
    return name;
  }

  /** Moves the branch forward, as a push without force does. */
  push(commit: string): "pushed" | "race" {
    this.pushes += 1;
    if (this.tip !== null && !this.isAncestor(this.tip, commit)) return "race";
    this.tip = commit;
    return "pushed";
  }

  isAncestor(commit: string, tip: string | null): boolean {
    for (let at = tip; at !== null; at = this.#commit(at).parent) if (at === commit) return true;
    return false;
  }

  /** Somebody moves the branch back by force. */
  forceBack(commits: number): void {
    for (let left = commits; left > 0 && this.tip !== null; left--) {
      const { parent } = this.#commit(this.tip);
      if (parent === null) return;
      this.tip = parent;
    }
  }

  tree(commit: string | null): Tree {
    const files = commit === null ? NOTHING : this.#commit(commit).files;
    const under = (folder: string): readonly string[] => {
      const inside = [...files].flatMap(([name, one]) => (isBelow(name, folder) ? [...one.keys()] : []));
      return contentIn(files, folder) === undefined ? inside : [folder];
    };
    const entryOf = (path: string): TreeEntry => ({ path, blob: blobOf(contentIn(files, path)) });
    const contentOf = (path: string): Buffer | undefined => contentIn(files, path);
    return {
      commit,
      list: async (folders) => [...new Set([folders].flat().flatMap(under))].sort().map(entryOf),
      children: async (folders) => {
        const inside = folders.flatMap((folder) =>
          under(folder).map((path) => {
            const [name = "", ...rest] = path.slice(folder.length + 1).split("/");
            return { path: `${folder}/${name}`, isFolder: rest.length > 0 };
          }),
        );
        const names = (isFolder: boolean) =>
          [...new Set(inside.filter((one) => one.isFolder === isFolder).map(({ path }) => path))].sort();
        return { folders: names(true), files: names(false).map(entryOf) };
      },
      size: async (entries) => entries.reduce((sum, { path }) => sum + (contentOf(path)?.length ?? 0), 0),
      read: async (path) => contentOf(path),
      readMany: async (entries, onContent) => {
        for (const entry of entries) await onContent(entry, asStream(contentOf(entry.path) ?? Buffer.alloc(0)));
      },
    };
  }

  #commit(name: string): Commit {
    const commit = this.#commits.get(name);
    if (commit === undefined) throw new Error(`the remote has no commit ${name}`);
    return commit;
  }
}

const NOTHING: Files = new Map();

function contentIn(files: Files, path: string): Buffer | undefined {
  return files.get(dirname(path))?.get(path);
}

function isSame(is: Buffer | undefined, wanted: Buffer | null): boolean {
  return wanted === null ? is === undefined : is?.equals(wanted) === true;
}

const blobs = new WeakMap<Buffer, string>();

function blobOf(content: Buffer | undefined): string {
  if (content === undefined) return "";
  const known = blobs.get(content) ?? createHash("sha1").update(content).digest("hex");
  blobs.set(content, known);
  return known;
}

function isBelow(path: string, folder: string): boolean {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

async function* asStream(content: Buffer): AsyncGenerator<Buffer> {
  if (content.length > 0) yield content;
}

/** A checkout's view of the remote branch. `fault` says what goes wrong with each push in turn. */
export function modelBranch(
  remote: ModelRemote,
  options: Pick<PublishedBranch, "dir" | "log"> & { readonly faultOfPush?: () => PushFault | undefined },
): PublishedBranch {
  let blind = false;
  return {
    ...{ dir: options.dir, log: options.log, branch: "main", remoteUrl: "https://git.example/acme/security.git" },
    fetch: async () => remote.tree(remote.tip),
    async contains(commit) {
      if (blind) {
        blind = false;
        throw new MallcopError("push-unreachable", { reason: "the connection was reset" });
      }
      return remote.isAncestor(commit, remote.tip);
    },
    close: async () => {},
    isAncestor: async (commit, tip) => remote.isAncestor(commit, tip),
    commit: async (parent, changes) => remote.commit(parent, await contentsOf(changes)),
    async push(commit): Promise<Refusal | undefined> {
      const fault = options.faultOfPush?.();
      if (fault === "refused")
        return { kind: "final", error: new MallcopError("push-protected", { branch: "main", reason: "GH006" }) };
      const broken = { kind: "unknown", error: new MallcopError("push-unreachable", { reason: "early EOF" }) } as const;
      if (fault === "lost") return broken;
      if (fault === "raced") remote.push(remote.commit(remote.tip, new Map([["README.md", Buffer.from(commit)]])));
      if (remote.push(commit) === "race") return { kind: "race" };
      blind = fault === "unverifiable";
      return fault === "half-acknowledged" || blind ? broken : undefined;
    },
    propose: async () => "pushed",
    follow: async () => undefined,
    size: async () => ({ bytes: 0, shallow: true }),
  };
}

async function contentsOf({ files }: ChangeSet): Promise<ReadonlyMap<string, Buffer | null>> {
  checkPaths(files);
  const contents = new Map<string, Buffer | null>();
  for (const [path, change] of files) {
    if (change === null) contents.set(path, null);
    else contents.set(path, "text" in change ? Buffer.from(change.text) : await readFile(change.localFile));
  }
  return contents;
}
