/**
 * Tells what a run found outside of the repository: in issues, and to a webhook. Only of what the remote branch was seen to contain; and
 * whatever goes wrong here is a warning, for nothing is lost: the findings are stored, and the next run tells what this one could not.
 */
import type { Host } from "../collect/host.ts";
import { problemOf } from "../collect/problems.ts";
import type { Problem, RunReport, ToldReport } from "../collect/report.ts";
import type { Config, NotifyConfig } from "../config/config.ts";
import { asMallcopError, MallcopError } from "../connector/errors.ts";
import { findingPath } from "../detect/finding-file.ts";
import type { Instant } from "../event/event.ts";
import type { Redactor } from "../event/redact.ts";
import { repositoryOf } from "../store/github-repository.ts";
import { publish } from "../store/publish.ts";
import type { PublishedBranch } from "../store/repository.ts";
import type { Tree } from "../store/tree.ts";
import { issueText } from "./issue-text.ts";
import { type IssuesTold, keepIssues } from "./issues.ts";
import { issuesApi } from "./issues-api.ts";
import { fileLink, isTold, linksOf, outletHttp } from "./outlet.ts";
import { afterPost, POSTED_PATH, parsePosted, serializePosted, unposted } from "./posted.ts";
import { failuresOf, postNews } from "./webhook.ts";

export interface Teller {
  readonly report: RunReport;
  readonly config: Pick<Config, "issues" | "notify">;
  readonly repository: PublishedBranch;
  readonly host: Host;
  readonly redactor: Redactor;
}

export interface Told {
  readonly told: ToldReport;
  /** The commit that noted what was posted, if there was one. */
  readonly commit: string | undefined;
  /** All of them warnings. */
  readonly problems: readonly Problem[];
}

const PUBLISH_MS = 60_000;

/** Never throws. */
export async function tellOutside(teller: Teller): Promise<Told> {
  const { config, redactor } = teller;
  const problems: Problem[] = [];
  const warn = (thrown: unknown) =>
    void problems.push({ ...problemOf(asMallcopError(thrown), redactor), level: "warning" });
  const issues = config.issues ? await tellIssues(teller).catch(warn) : undefined;
  if (issues !== undefined && issues.left > 0) warn(new MallcopError("issues-behind", { count: issues.left }));
  const posted = config.notify ? await tellWebhook(teller, config.notify).catch(warn) : undefined;
  return {
    told: { ...(issues && { issues }), ...(posted && { posted: posted.count }) },
    commit: posted?.commit,
    problems,
  };
}

/** What kept a run from storing anything; nothing can be noted of it, so it is told in every run that it lasts. Never throws. */
export async function tellFailures(
  report: RunReport,
  notify: NotifyConfig,
  host: Host,
  redactor: Redactor,
): Promise<readonly Problem[]> {
  const place = host.env.GITHUB_REPOSITORY || "this deployment";
  const { finished: now, run } = report;
  const news = { findings: [], failures: failuresOf(report), place, links: linksOf(host.env), now, run };
  try {
    if (news.failures.length > 0) await postNews(notify, news, host, (text) => redactor.text(text));
    return [];
  } catch (thrown) {
    return [{ ...problemOf(asMallcopError(thrown), redactor), level: "warning" }];
  }
}

async function tellIssues({ report, repository, host, redactor }: Teller): Promise<IssuesTold | undefined> {
  const { findings, finished } = report;
  // Without a judgement nobody knows what is open.
  if (findings === undefined) return undefined;
  const repo = repositoryOf(repository.remoteUrl, host.env);
  const token = host.env.INPUT_TOKEN || host.env.GH_TOKEN;
  if (repo === undefined || !token) throw new MallcopError("issues-unavailable");
  const root = host.env.GITHUB_API_URL || "https://api.github.com";
  const http = outletHttp(root, "GITHUB_API_URL", host, (text) => redactor.text(text));
  const links = linksOf(host.env);
  const textOf = (finding: (typeof findings.open)[number]) =>
    issueText(finding, fileLink(links, report, findingPath(finding)));
  return await keepIssues(await issuesApi(http, root, token, repo), findings.open.filter(isTold), textOf, finished);
}

interface PostedNow {
  readonly count: number;
  readonly commit: string | undefined;
}

async function tellWebhook(teller: Teller, notify: NotifyConfig): Promise<PostedNow> {
  const { report, repository, host, redactor } = teller;
  const open = report.findings?.open ?? [];
  const failures = failuresOf(report);
  const before = await postedIn(await repository.fetch());
  const findings = unposted(open, notify.severity, before);
  const fresh = failures.filter(({ key }) => !before.failures.has(key));
  const count = findings.length + fresh.length;
  if (count > 0) {
    const place = repositoryOf(repository.remoteUrl, host.env) ?? "this deployment";
    const news = { findings, failures: fresh, place, links: linksOf(host.env), now: report.finished, run: report.run };
    await postNews(notify, news, host, (text) => redactor.text(text));
  }
  const isOver = [...before.failures].some((key) => !failures.some((failure) => failure.key === key));
  if (count === 0 && !isOver) return { count, commit: undefined };
  // What cannot be judged now is still posted.
  const known = report.findings === undefined ? undefined : open;
  const keys = failures.map(({ key }) => key);
  return { count, commit: await note(teller, (tree) => afterPost(tree, known, findings, keys)) };
}

async function postedIn(tree: Tree) {
  return parsePosted((await tree.read(POSTED_PATH))?.toString("utf8"));
}

type After = (before: ReturnType<typeof parsePosted>) => ReturnType<typeof parsePosted>;

/** Notes what was posted, on the branch as it is. @throws MallcopError what `publish` throws */
async function note({ repository, host, report }: Teller, after: After): Promise<string | undefined> {
  const build = async (tree: Tree) => {
    const text = serializePosted(after(await postedIn(tree)));
    return { files: new Map([[POSTED_PATH, { text }]]), message: `Note what run ${report.run} posted` };
  };
  const result = await publish(repository, build, {
    time: host.clock.now(),
    deadline: (host.clock.now() + PUBLISH_MS) as Instant,
    clock: () => host.clock.now(),
    random: host.random,
    sleep: async (ms) => await host.clock.sleep(ms, AbortSignal.timeout(PUBLISH_MS)),
  });
  return result.state === "stored" ? result.commit : undefined;
}
