/** Asks GitHub about the deployment repo itself, with the job's own token; vendors' tokens have no part in it. */

export interface GitHubHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

export interface GitHubAnswer {
  readonly status: number;
  /** Parsed JSON; `undefined` if it is none. */
  readonly data: unknown;
  /** GitHub's clock when it answered. */
  readonly date: string | null;
  /** Whether a token was sent. */
  readonly signedIn: boolean;
}

const TIMEOUT_MS = 15_000;

/** `owner/name`, if the remote is a GitHub repository. */
export function repositoryOf(remoteUrl: string, env: GitHubHost["env"]): string | undefined {
  if (env.GITHUB_ACTIONS === "true" && env.GITHUB_REPOSITORY) return env.GITHUB_REPOSITORY;
  return /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
    remoteUrl,
  )?.[1];
}

/**
 * @param path below the repository, such as `/branches/main`; empty for the repository itself
 * @returns `undefined` if GitHub did not answer
 */
export async function askRepository(
  repo: string,
  path: string,
  { env, signal }: GitHubHost,
): Promise<GitHubAnswer | undefined> {
  const api = env.GITHUB_API_URL || "https://api.github.com";
  const token = env.INPUT_TOKEN || env.GH_TOKEN;
  const answer = await fetch(`${api}/repos/${repo}${path}`, {
    headers: {
      accept: "application/vnd.github+json",
      "user-agent": "mallcop",
      "x-github-api-version": "2022-11-28",
      ...(token && { authorization: `Bearer ${token}` }),
    },
    redirect: "error",
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  }).catch(() => undefined);
  if (answer === undefined) return undefined;
  return {
    status: answer.status,
    data: await answer.json().catch(() => undefined),
    date: answer.headers.get("date"),
    signedIn: Boolean(token),
  };
}
