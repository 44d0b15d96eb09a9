/** Lets the user's checkout follow what was published, if that disturbs nothing of theirs; failing is a note, never an error. */
import { presentable } from "./git.ts";
import type { Repository } from "./repository.ts";

/**
 * Fast-forwards the checked-out branch, where it is the published one, to a stored commit.
 * @returns what kept it from following, in words; `undefined` if it followed or had no reason to.
 */
export async function followWorkingTree(
  { git, branch }: Pick<Repository, "git" | "branch">,
  commit: string,
): Promise<string | undefined> {
  const head = await git.try(["symbolic-ref", "--quiet", "HEAD"]);
  if (head.stdout.trim() !== `refs/heads/${branch}`) return undefined;
  const merged = await git.try(["merge", "--ff-only", "--no-autostash", "--no-verify-signatures", "--quiet", commit]);
  if (merged.status === 0) return undefined;
  return `The events are stored, but this checkout stays behind the remote: ${presentable(merged.stderr) || "git gave no reason"}`;
}
