/**
 * Refuses to publish events where everybody can read them. What cannot be found out counts as public inside Actions, where
 * the answer is always to be had; a remote that is no GitHub repository is the user's own business.
 */
import { readFile } from "node:fs/promises";
import { MallcopError } from "../connector/errors.ts";

export interface VisibilityHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

const TIMEOUT_MS = 15_000;

/**
 * @param remoteUrl the address of the remote, without credentials
 * @throws MallcopError `repo-public`, `repo-visibility-unknown`
 */
export async function requirePrivate(remoteUrl: string, host: VisibilityHost): Promise<void> {
  const repo = repositoryOf(remoteUrl, host.env);
  if (repo === undefined) return;
  const isPrivate = (await fromEvent(host.env, repo)) ?? (await fromApi(repo, host));
  if (!isPrivate) throw new MallcopError("repo-public", { repo });
}

/** `owner/name`, if the remote is a GitHub repository. */
function repositoryOf(remoteUrl: string, env: VisibilityHost["env"]): string | undefined {
  if (env.GITHUB_ACTIONS === "true" && env.GITHUB_REPOSITORY) return env.GITHUB_REPOSITORY;
  return /^(?:https:\/\/|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remoteUrl)?.[1];
}

/** What the workflow's event says of the repository: no request needed. */
async function fromEvent(env: VisibilityHost["env"], repo: string): Promise<boolean | undefined> {
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
async function fromApi(repo: string, { env, signal }: VisibilityHost): Promise<boolean> {
  const api = env.GITHUB_API_URL || "https://api.github.com";
  const token = env.INPUT_TOKEN;
  const unknown = (reason: string) => new MallcopError("repo-visibility-unknown", { repo, reason });
  const answer = await fetch(`${api}/repos/${repo}`, {
    headers: {
      accept: "application/vnd.github+json",
      "user-agent": "mallcop",
      "x-github-api-version": "2022-11-28",
      ...(token && { authorization: `Bearer ${token}` }),
    },
    redirect: "error",
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  }).catch(() => {
    throw unknown("GitHub did not answer");
  });
  if (answer.status === 404 && !token) return true;
  if (!answer.ok) throw unknown(`GitHub answered with HTTP ${answer.status}`);
  const isPrivate = member(await answer.json().catch(() => undefined), "private");
  if (typeof isPrivate !== "boolean") throw unknown("GitHub's answer does not say");
  return isPrivate;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
