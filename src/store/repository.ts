/** The deployment repo: a checkout, its remote `origin`, and the one branch that events are published to. */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Logger } from "../connector/contract.ts";
import { MallcopError } from "../connector/errors.ts";
import type { Instant } from "../event/event.ts";
import type { ChangeSet } from "./change-set.ts";
import { type CloneSize, cloneSize } from "./clone-size.ts";
import { writeCommit } from "./commit.ts";
import { followWorkingTree } from "./follow.ts";
import { type Environment, Git, gitFailed, presentable } from "./git.ts";
import { Objects } from "./objects.ts";
import { classifyPush, classifyTransport, type Refusal } from "./refusal.ts";
import { pushSideBranch, type SideBranch, type SideBranchState } from "./side-branch.ts";
import { openTree, type Tree } from "./tree.ts";

export interface RepositoryOptions {
  /** A folder inside the checkout. */
  readonly dir: string;
  /** The branch to publish to; the checked-out one by default. It need not exist yet. */
  readonly branch?: string;
  readonly env: Environment;
  readonly log: Logger;
  readonly signal?: AbortSignal;
  /** The git program. */
  readonly git?: string;
}

/** All that a run does with the branch it publishes to. */
export interface PublishedBranch {
  /** The top folder of the checkout. */
  readonly dir: string;
  readonly branch: string;
  /** The address of `origin` without credentials, fit to be shown. */
  readonly remoteUrl: string;
  readonly log: Logger;
  /**
   * The remote branch as it is now.
   * @throws MallcopError `push-unreachable`, `push-permission`, `repo-branch-unpushed`, `disk-full`
   */
  fetch(): Promise<Tree>;
  /** Whether the remote branch contains a commit, as seen there and now. */
  contains(commit: string): Promise<boolean>;
  /** What this clone takes on disk: the one figure of a repository's size that costs nothing to know. */
  size(): Promise<CloneSize>;
  /** Whether a commit is in the history of a fetched one. */
  isAncestor(commit: string, tip: string | null): Promise<boolean>;
  /**
   * Writes a commit on top of `parent` (`null`: a root commit), here and not at the remote; gives `parent` itself if nothing
   * would change.
   * @throws MallcopError `disk-full`, `internal-error` for a path that is not ours
   */
  commit(parent: string | null, changes: ChangeSet, time: Instant): Promise<string>;
  /** Pushes a commit without force, and says why that failed. */
  push(commit: string): Promise<Refusal | undefined>;
  /** Pushes a branch of mallcop's own, for people to look at; see `pushSideBranch`. */
  propose(side: SideBranch): Promise<SideBranchState>;
  /** Lets the checkout follow a stored commit, where that disturbs nothing; see `followWorkingTree`. */
  follow(commit: string): Promise<string | undefined>;
  /** Ends what waits for questions. Whoever forgets it leaves that to the end of the process. */
  close(): Promise<void>;
}

export interface Repository extends PublishedBranch {
  readonly git: Git;
}

const REMOTE = "origin";

/**
 * Finds the checkout, the remote and the branch, without touching the network.
 * @throws MallcopError `repo-not-git`, `repo-not-trusted`, `repo-no-remote`, `repo-no-branch`, `git-missing`
 */
export async function openRepository(options: RepositoryOptions): Promise<Repository> {
  const { dir, env, log, signal, git: program } = options;
  const outside = new Git({ cwd: dir, env, ...(signal && { signal }), ...(program !== undefined && { program }) });
  const checkout = await findCheckout(outside, dir);
  const git = outside.in(checkout.top);
  const remote = await git.try(["remote", "get-url", REMOTE]);
  if (remote.status !== 0) throw new MallcopError("repo-no-remote");
  const branch = await findBranch(git, options);
  const fetched: Fetched = {
    objects: new Objects(git),
    branch,
    ref: `refs/mallcop/${encodeURIComponent(branch)}`,
    shallow: checkout.shallow,
    tree: undefined,
  };
  const commit: PublishedBranch["commit"] = async (parent, changes, time) => {
    const folder = await mkdtemp(path.join(env.RUNNER_TEMP || tmpdir(), "mallcop-git-"));
    try {
      return await writeCommit({ git, objects: fetched.objects }, parent, changes, { folder, time });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  return {
    dir: git.cwd,
    branch,
    remoteUrl: withoutCredentials(remote.stdout.trim()),
    git,
    log,
    fetch: async () => await fetchTree(git, fetched),
    contains: async (sought) => await remoteContains(git, fetched, sought),
    size: async () => await cloneSize(git, checkout.shallow),
    isAncestor: async (sought, tip) =>
      tip !== null && (await git.try(["merge-base", "--is-ancestor", sought, tip])).status === 0,
    commit,
    push: async (made) => await push(git, branch, made),
    propose: async (side) => await pushSideBranch({ git, branch, commit }, side),
    close: async () => await fetched.objects.close(),
    follow: async (stored) => await followWorkingTree({ git, branch }, stored),
  };
}

/** Opens a repository for as long as the work takes. @throws as `openRepository`, and whatever the work throws */
export async function withRepository<Result>(
  options: RepositoryOptions,
  work: (repository: Repository) => Promise<Result>,
): Promise<Result> {
  const repository = await openRepository(options);
  try {
    return await work(repository);
  } finally {
    await repository.close();
  }
}

/** An address as it may be shown: no user, no password, no query. */
export function withoutCredentials(address: string): string {
  if (!URL.canParse(address)) return presentable(address);
  const url = new URL(address);
  if (url.protocol === "http:" || url.protocol === "https:") url.username = "";
  url.password = "";
  url.search = "";
  url.hash = "";
  return presentable(url.href);
}

interface Checkout {
  readonly top: string;
  /** Without the history before some commit. */
  readonly shallow: boolean;
}

async function findCheckout(git: Git, dir: string): Promise<Checkout> {
  const isFolder = await stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new MallcopError("repo-not-git", { path: dir });
  const found = await git.try(["rev-parse", "--is-shallow-repository", "--show-toplevel"]);
  const [, shallow, top] = /^(true|false)\r?\n(.+?)\r?\n$/s.exec(found.stdout) ?? [];
  if (found.status === 0 && top !== undefined) return { top, shallow: shallow === "true" };
  if (/dubious ownership|unsafe repository/.test(found.stderr))
    throw new MallcopError("repo-not-trusted", { path: dir });
  throw new MallcopError("repo-not-git", { path: dir });
}

async function findBranch(git: Git, { branch, env }: RepositoryOptions): Promise<string> {
  const head = await git.try(["symbolic-ref", "--quiet", "--short", "HEAD"]);
  const checkedOut = head.status === 0 ? head.stdout.trim() : undefined;
  const name = branch || checkedOut || /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? "")?.[1];
  if (name === undefined) throw new MallcopError("repo-no-branch");
  if (name === checkedOut) return name;
  const valid = await git.try(["check-ref-format", `refs/heads/${name}`]);
  if (valid.status !== 0 || name.startsWith("-")) {
    throw new MallcopError("config-invalid", {
      path: "data-branch",
      problem: `${JSON.stringify(name)} is no name of a branch`,
      advice: "Use letters, digits, `-` and `/`.",
    });
  }
  return name;
}

/** The branch as it was fetched last. */
interface Fetched {
  readonly objects: Objects;
  readonly branch: string;
  /** Where its tip is kept. */
  readonly ref: string;
  readonly shallow: boolean;
  tree: Tree | undefined;
}

/** A tip that did not move is the same tree, with what is known of it. */
async function fetchTree(git: Git, fetched: Fetched): Promise<Tree> {
  const tip = await fetchTip(git, fetched);
  const tree = fetched.tree?.commit === tip ? fetched.tree : openTree(git, fetched.objects, tip);
  fetched.tree = tree;
  return tree;
}

/** Brings the branch's tip here; `null` if the remote has no such branch. */
async function fetchTip(git: Git, { branch, ref, shallow, tree, objects }: Fetched): Promise<string | null> {
  // A branch that a shallow checkout does not have yet is fetched without its history; elsewhere `--depth` would cut the
  // user's own history off.
  const isNew = shallow && !tree?.commit && !(await hasOneOf(git, ref, `refs/remotes/${REMOTE}/${branch}`));
  const source = `+refs/heads/${branch}:${ref}`;
  const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--refmap=", "--no-auto-maintenance"];
  const fetched = await git.try(["fetch", ...quiet, ...(isNew ? ["--depth=1"] : []), REMOTE, source]);
  if (fetched.status === 0) return await objects.idOf(`${ref}^{commit}`);
  if (!/couldn't find remote ref/i.test(fetched.stderr)) {
    throw classifyTransport(fetched.stderr) ?? gitFailed(["fetch"], fetched, git.cwd);
  }
  if (await hasOneOf(git, ref)) await git.run(["update-ref", "-d", ref]);
  await refuseUnpushed(git, branch);
  return null;
}

/**
 * So large are whole months and first scans. Lines of JSON with a number of their own each have hardly a stretch in common, so looking
 * for deltas among them costs most of a push and spares nothing; `npm run bench -- year` measures it.
 */
const WITHOUT_DELTAS = ["-c", "core.bigFileThreshold=2m"];

async function push(git: Git, branch: string, commit: string): Promise<Refusal | undefined> {
  const quiet = ["--porcelain", "--no-verify", "--no-follow-tags", "--no-signed"];
  const answer = await git.try([...WITHOUT_DELTAS, "push", ...quiet, REMOTE, `${commit}:refs/heads/${branch}`]);
  return answer.status === 0 ? undefined : classifyPush(answer, branch);
}

async function hasOneOf(git: Git, ...refs: readonly string[]): Promise<boolean> {
  return (await git.run(["for-each-ref", "--count=1", "--format=%(refname)", ...refs])) !== "";
}

/** A root commit on a branch that only exists here would part it from the user's own commits for good. */
async function refuseUnpushed(git: Git, branch: string): Promise<void> {
  const local = await git.try(["rev-parse", "--verify", "--quiet", `refs/heads/${branch}`]);
  if (local.status === 0) throw new MallcopError("repo-branch-unpushed", { branch });
}

async function remoteContains(git: Git, fetched: Fetched, commit: string): Promise<boolean> {
  const { branch, ref } = fetched;
  const listed = await git.try(["ls-remote", "--quiet", REMOTE, `refs/heads/${branch}`]);
  if (listed.status !== 0) throw classifyTransport(listed.stderr) ?? gitFailed(["ls-remote"], listed, git.cwd);
  const tip = listed.stdout.split("\t")[0];
  if (!tip) return false;
  if (tip === commit) return true;
  await fetchTip(git, fetched);
  return (await git.try(["merge-base", "--is-ancestor", commit, ref])).status === 0;
}
