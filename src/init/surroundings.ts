/** What can be known without asking: the repository that a folder belongs to, and the mallcop that runs. */
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { type Environment, Git } from "../store/git.ts";
import { repositoryOf } from "../store/github-repository.ts";
import { ACTION_UNKNOWN } from "./choices.ts";

export interface Surroundings {
  /** Whether the folder is in a git repository. */
  readonly isRepository: boolean;
  /** `owner/name`, if `origin` is on GitHub. */
  readonly repo: string | undefined;
  readonly branch: string;
}

/** @throws MallcopError `git-missing` */
export async function lookAround(dir: string, env: Environment): Promise<Surroundings> {
  const none: Surroundings = { isRepository: false, repo: undefined, branch: "main" };
  if ((await stat(dir).catch(() => undefined)) === undefined) return none;
  const git = new Git({ cwd: dir, env });
  const inside = (await git.try(["rev-parse", "--is-inside-work-tree"])).stdout.trim() === "true";
  if (!inside) return none;
  const head = await git.try(["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
  const current = await git.try(["symbolic-ref", "--quiet", "--short", "HEAD"]);
  const branch = head.stdout.trim().replace(/^origin\//, "") || current.stdout.trim() || "main";
  return { isRepository: true, repo: await repositoryAt(git), branch };
}

/** The action as workflows name it, if this program runs in a checkout of its repository: `owner/mallcop@<commit>`. */
export async function ownAction(env: Environment): Promise<string> {
  const git = new Git({ cwd: import.meta.dirname, env });
  const top = (await git.try(["rev-parse", "--show-toplevel"])).stdout.trim();
  const action = top === "" ? "" : await readFile(path.join(top, "action.yml"), "utf8").catch(() => "");
  if (!/^name: mallcop$/m.test(action)) return ACTION_UNKNOWN;
  const [repo, commit] = [await repositoryAt(git), (await git.try(["rev-parse", "HEAD"])).stdout.trim()];
  return repo === undefined || !/^[0-9a-f]{40}$/.test(commit) ? ACTION_UNKNOWN : `${repo}@${commit}`;
}

async function repositoryAt(git: Git): Promise<string | undefined> {
  const { stdout } = await git.try(["remote", "get-url", "origin"]);
  return repositoryOf(stdout.trim(), {});
}
