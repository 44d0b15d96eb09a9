/** Opens a pull request for a branch, or brings the one that is open up to date. Needs a right that not every job has. */
import { MallcopError } from "../connector/errors.ts";
import { list, object } from "../connector/shape.ts";

export interface PullRequest {
  /** `owner/name` */
  readonly repo: string;
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

export interface PullRequestHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

const TIMEOUT_MS = 15_000;
const MOST_ANSWER_BYTES = 4 * 1024 * 1024;

/**
 * @returns its address
 * @throws MallcopError `pull-request-refused`
 */
export async function openPullRequest(request: PullRequest, host: PullRequestHost): Promise<string> {
  const { repo, branch, base, title, body } = request;
  const head = `${repo.split("/")[0]}:${branch}`;
  const query = new URLSearchParams({ head, base, state: "open" });
  const [open] = list(await ask(host, branch, "GET", `/repos/${repo}/pulls?${query}`), "pulls", "GitHub");
  if (open === undefined)
    return addressOf(await ask(host, branch, "POST", `/repos/${repo}/pulls`, { title, body, head: branch, base }));
  const { number } = object(open, "pulls[0]", "GitHub");
  return addressOf(await ask(host, branch, "PATCH", `/repos/${repo}/pulls/${Number(number)}`, { title, body }));
}

function addressOf(answer: unknown): string {
  const { html_url: address } = object(answer, "pull request", "GitHub");
  return typeof address === "string" && /^https?:\/\/[\w.:-]+\/[\w./-]{1,300}$/.test(address) ? address : "";
}

async function ask(
  { env, signal }: PullRequestHost,
  branch: string,
  method: string,
  path: string,
  body?: Readonly<Record<string, string>>,
): Promise<unknown> {
  const refused = (reason: string) => new MallcopError("pull-request-refused", { branch, reason });
  const answer = await fetch(`${env.GITHUB_API_URL || "https://api.github.com"}${path}`, {
    method,
    headers: {
      accept: "application/vnd.github+json",
      "content-type": "application/json",
      "user-agent": "mallcop",
      "x-github-api-version": "2022-11-28",
      authorization: `Bearer ${env.INPUT_TOKEN ?? ""}`,
    },
    ...(body && { body: JSON.stringify(body) }),
    redirect: "error",
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  }).catch(() => {
    throw refused("GitHub did not answer");
  });
  if (!answer.ok) throw refused(`GitHub answered with HTTP ${answer.status}`);
  if (Number(answer.headers.get("content-length") ?? 0) > MOST_ANSWER_BYTES) throw refused("the answer is too long");
  return await answer.json().catch(() => {
    throw refused("GitHub's answer is not JSON");
  });
}
