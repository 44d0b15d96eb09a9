/**
 * A branch of mallcop's own beside the one it publishes to, for changes that somebody should look at first: one commit on top of
 * what was published, written anew in place. What somebody else has put there is left alone.
 */
import { MallcopError } from "../connector/errors.ts";
import type { Instant } from "../event/event.ts";
import type { ChangeSet } from "./change-set.ts";
import { classifyPush, classifyTransport } from "./refusal.ts";
import type { Repository } from "./repository.ts";

export interface SideBranch {
  /** Stable, such as `mallcop/templates-api`. */
  readonly branch: string;
  /** The published commit that it is to be merged into. */
  readonly base: string;
  readonly changes: ChangeSet;
  readonly time: Instant;
}

/** `same`: it was there already; `edited`: somebody has worked on it, and it is his now. */
export type SideBranchState = "pushed" | "same" | "edited";

/** @throws MallcopError `push-permission`, `push-protected`, `push-refused`, `push-unreachable`, `push-race`, `push-secret` */
export async function pushSideBranch(
  repository: Pick<Repository, "git" | "branch" | "commit">,
  { branch, base, changes, time }: SideBranch,
): Promise<SideBranchState> {
  const { git } = repository;
  const there = await fetchSide(repository, branch);
  const commit = await repository.commit(base, changes, time);
  if (there !== undefined) {
    const paths = [...changes.files.keys()];
    if (await isSame(repository, there, commit, paths)) return "same";
    if (!(await isOurs(repository, there, commit))) return "edited";
  }
  const lease = `--force-with-lease=refs/heads/${branch}:${there ?? ""}`;
  const quiet = ["--porcelain", "--no-verify", "--no-follow-tags", "--no-signed"];
  const answer = await git.try(["push", ...quiet, lease, "origin", `${commit}:refs/heads/${branch}`]);
  if (answer.status === 0) return "pushed";
  const refusal = classifyPush(answer, branch);
  if (refusal.kind === "race") throw new MallcopError("push-race", { attempts: 1 });
  if (refusal.kind === "secret") throw new MallcopError("push-secret", { count: refusal.locations.length });
  throw refusal.error;
}

async function fetchSide(
  { git, branch: main }: Pick<Repository, "git" | "branch">,
  branch: string,
): Promise<string | undefined> {
  const ref = `refs/mallcop/side/${encodeURIComponent(`${main} ${branch}`)}`;
  const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--refmap=", "--no-auto-maintenance", "--depth=1"];
  const listed = await git.try(["ls-remote", "--quiet", "origin", `refs/heads/${branch}`]);
  if (listed.status !== 0) throw classifyTransport(listed.stderr) ?? new MallcopError("push-unverified");
  const tip = listed.stdout.split("\t")[0];
  if (!tip) return undefined;
  await git.run(["fetch", ...quiet, "origin", `+refs/heads/${branch}:${ref}`]);
  return await git.run(["rev-parse", "--verify", `${ref}^{commit}`]);
}

async function isSame(
  { git }: Pick<Repository, "git">,
  there: string,
  here: string,
  paths: readonly string[],
): Promise<boolean> {
  const blobs = async (commit: string): Promise<string> =>
    await git.run(["ls-tree", "-r", "--full-tree", commit, "--", ...paths]);
  return (await blobs(there)) === (await blobs(here));
}

/** A commit says who made it: a person's has another name, whoever pushed it. */
async function isOurs({ git }: Pick<Repository, "git">, there: string, here: string): Promise<boolean> {
  const committer = async (commit: string): Promise<string> =>
    await git.run(["show", "--no-patch", "--format=%cn <%ce>", commit]);
  return (await committer(there)) === (await committer(here));
}
