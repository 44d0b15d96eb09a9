/** The issues of the deployment repo, by Octokit on the shared transport, with the job's own token. */
import { MallcopError } from "../connector/errors.ts";
import type { Http, RetryPolicy } from "../connector/http.ts";
import { createOctokitFetch, thrownByTransport } from "../connector/octokit-fetch.ts";

export const LABEL = "mallcop";

export interface Issue {
  readonly number: number;
  readonly open: boolean;
  readonly title: string;
  readonly body: string;
}

export interface IssuesApi {
  /** Those with the label that were changed since a moment, the newest first; open ones however old they are. */
  list(since: string): Promise<readonly Issue[]>;
  create(text: { readonly title: string; readonly body: string }): Promise<void>;
  update(number: number, change: IssueChange): Promise<void>;
  comment(number: number, body: string): Promise<void>;
}

export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: "open" | "closed";
  readonly state_reason?: "completed" | "not_planned" | "reopened";
}

const VERSION = { "x-github-api-version": "2022-11-28" } as const;
const PAGE = 100;
const MOST_PAGES = 20;
/** GitHub asks for a second between requests that make content. */
const MANNERS: RetryPolicy = { classify: () => undefined, requestsPerSecond: 1 };
/** An issue must not be opened twice because the answer was lost: the next run looks whether it is there. */
const ONCE: RetryPolicy = { ...MANNERS, attempts: 1 };

/** @param repo `owner/name` */
export async function issuesApi(http: Http, root: string, token: string, repo: string): Promise<IssuesApi> {
  const { Octokit } = await import("@octokit/core");
  const [owner = "", name = ""] = repo.split("/");
  const where = { owner, repo: name, headers: VERSION };
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const client = (policy: RetryPolicy) =>
    new Octokit({
      auth: token,
      baseUrl: root,
      log: silent,
      request: { fetch: createOctokitFetch(http.with(policy)) },
    });
  const [octokit, once] = [client({ classify: () => undefined }), client(ONCE)];

  async function listed(query: {
    readonly state: "open" | "closed";
    readonly since?: string;
  }): Promise<readonly Issue[]> {
    const issues: Issue[] = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const { data } = await told(() =>
        octokit.request("GET /repos/{owner}/{repo}/issues", {
          ...where,
          ...query,
          labels: LABEL,
          per_page: PAGE,
          page,
        }),
      );
      for (const issue of data) {
        // Pull requests are issues to GitHub.
        if (issue.pull_request === undefined) issues.push(issueOf(issue));
      }
      if (data.length < PAGE) return issues;
    }
    throw new MallcopError("issues-failed", {
      reason: `there are more than ${PAGE * MOST_PAGES} issues with the label`,
    });
  }

  return {
    list: async (since) => [...(await listed({ state: "open" })), ...(await listed({ state: "closed", since }))],
    async create({ title, body }) {
      const { data } = await told(() =>
        once.request("POST /repos/{owner}/{repo}/issues", { ...where, title, body, labels: [LABEL] }),
      );
      // GitHub drops labels in silence for whoever may not set them; without it the issue would not be found again.
      const labels = data.labels.map((label) => (typeof label === "string" ? label : label.name));
      if (!labels.includes(LABEL)) throw new MallcopError("issues-failed", { reason: "GitHub did not take the label" });
    },
    async update(number, change) {
      await told(() =>
        once.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
          ...where,
          issue_number: number,
          ...change,
        }),
      );
    },
    async comment(number, body) {
      await told(() =>
        once.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
          ...where,
          issue_number: number,
          body,
        }),
      );
    },
  };
}

function issueOf({
  number,
  state,
  title,
  body,
}: {
  number: number;
  state: string;
  title: string;
  body?: string | null;
}) {
  return { number, open: state === "open", title, body: body ?? "" };
}

/** @throws MallcopError `issues-forbidden`, `issues-failed`, and what the transport throws */
async function told<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (thrown) {
    const ours = thrownByTransport(thrown);
    if (ours !== undefined) throw ours;
    const status = thrown instanceof Error && "status" in thrown ? Number(thrown.status) : 0;
    if (status === 401 || status === 403 || status === 404) throw new MallcopError("issues-forbidden", { status });
    const reason = status === 410 ? "issues are switched off in the repository" : `GitHub answered with HTTP ${status}`;
    throw new MallcopError("issues-failed", { reason });
  }
}
