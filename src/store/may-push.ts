/** Asks the remote whether a push would be accepted, without pushing: rights show, the rules of a branch do not. */
import { classifyPush } from "./refusal.ts";
import type { Repository } from "./repository.ts";

/** @throws MallcopError `push-permission`, `push-unreachable`, … */
export async function mayPush({ git, branch }: Repository): Promise<string> {
  const ref = `refs/mallcop/${encodeURIComponent(branch)}`;
  const known = await git.try(["rev-parse", "--verify", "--quiet", ref]);
  const source = known.status === 0 ? ref : "HEAD";
  const answer = await git.try([
    "push",
    "--dry-run",
    "--porcelain",
    "--no-verify",
    "origin",
    `${source}:refs/heads/${branch}`,
  ]);
  const refusal = answer.status === 0 ? undefined : classifyPush(answer, branch);
  if (refusal !== undefined && "error" in refusal) throw refusal.error;
  return "the remote accepts our credentials; branch rules only show in a real push";
}
