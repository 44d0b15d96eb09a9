/**
 * Refuses to publish events where everybody can read them. What cannot be found out counts as public inside Actions, where
 * the answer is always to be had; a remote that is no GitHub repository is the user's own business.
 */
import { readFile } from "node:fs/promises";
import { MallcopError } from "../connector/errors.ts";
import { askRepository, type GitHubHost, repositoryOf } from "./github-repository.ts";

/**
 * @param remoteUrl the address of the remote, without credentials
 * @throws MallcopError `repo-public`, `repo-visibility-unknown`
 */
export async function requirePrivate(remoteUrl: string, host: GitHubHost): Promise<void> {
  const repo = repositoryOf(remoteUrl, host.env);
  if (repo === undefined) return;
  const isPrivate = (await fromEvent(host.env, repo)) ?? (await fromApi(repo, host));
  if (!isPrivate) throw new MallcopError("repo-public", { repo });
}

/** What the workflow's event says of the repository: no request needed. */
async function fromEvent(env: GitHubHost["env"], repo: string): Promise<boolean | undefined> {
  if (!env.GITHUB_EVENT_PATH) return undefined;
  try {
    const event: unknown = JSON.parse(await readFile(env.GITHUB_EVENT_PATH, "utf8"));
    const repository = member(event, "repository");
    if (member(repository, "full_name") !== repo) return undefined;
    const isPrivate = member(repository, "private");
    return typeof isPrivate === "boolean" ? isPrivate : undefined;
  } catch {
    return undefined;
  }
}

/** Asks GitHub. Without a token a private repository is a 404, which is answer enough. */
async function fromApi(repo: string, host: GitHubHost): Promise<boolean> {
  const answer = await askRepository(repo, "", host);
  const unknown = (reason: string) => new MallcopError("repo-visibility-unknown", { repo, reason });
  if (answer === undefined) throw unknown("GitHub did not answer");
  const { status, data, signedIn } = answer;
  if (status === 404 && !signedIn) return true;
  if (status < 200 || status > 299) throw unknown(`GitHub answered with HTTP ${status}`);
  const isPrivate = member(data, "private");
  if (typeof isPrivate !== "boolean") throw unknown("GitHub's answer does not say");
  return isPrivate;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
