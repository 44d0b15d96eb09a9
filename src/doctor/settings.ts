/** What of the repository's settings at GitHub would stop a scan: clock, schedule, rights of the job, rules of the branch. */
import type { Host } from "../collect/host.ts";
import { isObject } from "../connector/shape.ts";
import { duration, listed } from "../report/quantity.ts";
import { askRepository, type GitHubAnswer, repositoryOf } from "../store/github-repository.ts";
import type { Repository } from "../store/repository.ts";
import { type Finding, seen } from "./finding.ts";
import { type MallcopWorkflow, mallcopWorkflows } from "./workflow-files.ts";

/** Vendors refuse a signature or a token whose time is off by five minutes or more. */
const MOST_SKEW_MS = 4 * 60_000;

/** Rules that refuse what mallcop pushes: a commit, without a pull request, review, status or signature. */
const STOPPING: ReadonlySet<string> = new Set([
  "pull_request",
  "required_status_checks",
  "required_signatures",
  "required_deployments",
  "merge_queue",
  "update",
  "commit_message_pattern",
  "commit_author_email_pattern",
  "committer_email_pattern",
  "file_path_restriction",
]);

/** @param pushed whether a recent run of mallcop got its commit into the branch */
export async function checkSettings(host: Host, opened: Repository, pushed: boolean): Promise<readonly Finding[]> {
  const workflows = await mallcopWorkflows(opened.dir);
  const repo = repositoryOf(opened.remoteUrl, host.env);
  const rights = workflowRights(workflows);
  if (repo === undefined) {
    const off = "origin is not on GitHub, so there is nothing to ask it about";
    return [rights, ...["clock", "schedule", "branch rules"].map((what) => seen(what, "not_available", off))];
  }
  const ask = async (path: string) => await askRepository(repo, path, host);
  const [about, listing] = await Promise.all([ask(""), ask("/actions/workflows?per_page=100")]);
  const defaultBranch = textOf(about, "default_branch");
  return [
    clockCheck(about ?? listing, host),
    scheduleCheck(workflows, listing, defaultBranch),
    rights,
    branchCheck(await ask(`/rules/branches/${encodeURIComponent(opened.branch)}`), opened.branch, pushed),
    ...(await classicProtection(ask, opened.branch, pushed)),
  ];
}

function clockCheck(answer: GitHubAnswer | undefined, { clock }: Host): Finding {
  const theirs = Date.parse(answer?.date ?? "");
  if (Number.isNaN(theirs)) return seen("clock", "unknown", "GitHub did not answer, so its clock is not known");
  const ahead = clock.now() - theirs;
  const off = duration(Math.abs(ahead));
  if (Math.abs(ahead) < MOST_SKEW_MS)
    return seen("clock", "works", Math.abs(ahead) < 60_000 ? "as GitHub's" : `${off} off`);
  const detail = `this machine's clock is ${off} ${ahead > 0 ? "ahead of" : "behind"} GitHub's`;
  return seen(
    "clock",
    "missing",
    detail,
    "Set the clock: vendors refuse a signature or a token that is five minutes off.",
  );
}

/** Schedules run on the default branch only, and GitHub switches them off where nothing happens for 60 days. */
function scheduleCheck(
  workflows: readonly MallcopWorkflow[],
  listing: GitHubAnswer | undefined,
  branch: string | undefined,
): Finding {
  const scheduled = workflows.filter((workflow) => workflow.scheduled);
  if (scheduled.length === 0)
    return seen(
      "schedule",
      "missing",
      "no workflow of this checkout runs mallcop on a schedule",
      "Write them: `mallcop init`.",
    );
  const known = listing?.status === 200 ? listOf(listing.data, "workflows") : undefined;
  if (known === undefined) {
    const detail = `GitHub does not show the workflows: ${answerText(listing)}`;
    return seen("schedule", "unknown", detail, "Give the job `actions: read`, or set GH_TOKEN in a terminal.");
  }
  for (const { path } of scheduled) {
    const state = known.find((workflow) => workflow.path === path)?.state;
    const finding = stateFinding(path, state, branch);
    if (finding !== undefined) return finding;
  }
  const names = listed(scheduled.map(({ path }) => path.replace(/^.*\//, "")));
  return seen("schedule", "works", `${names} ${scheduled.length === 1 ? "is" : "are"} on, on the default branch`);
}

function stateFinding(path: string, state: unknown, branch = "the default branch"): Finding | undefined {
  if (state === "active") return undefined;
  if (state === undefined) {
    const detail = `GitHub does not know ${path}: schedules run on ${branch} only`;
    return seen("schedule", "missing", detail, `Push the file to ${branch}.`);
  }
  const why =
    state === "disabled_inactivity"
      ? "GitHub switched it off, because nothing happened in the repository for 60 days"
      : "somebody switched it off";
  return seen("schedule", "missing", `${path}: ${why}`, `gh workflow enable ${path.replace(/^.*\//, "")}`);
}

function workflowRights(workflows: readonly MallcopWorkflow[]): Finding {
  const right = "workflow permissions";
  if (workflows.length === 0) return seen(right, "not_available", "no workflow of this checkout runs mallcop");
  const closed = workflows.find(({ mayWrite }) => mayWrite === false);
  if (closed !== undefined) {
    const fix = "Give the job that runs mallcop `permissions: contents: write`.";
    return seen(right, "missing", `${closed.path} may not push`, fix);
  }
  const open = workflows.find(({ mayWrite }) => mayWrite === undefined);
  if (open === undefined) return seen(right, "works", "each job that runs mallcop has `contents: write`");
  const fix = "Say it in the workflow: `permissions: contents: write` in the job that runs mallcop.";
  return seen(right, "unknown", `${open.path} leaves its rights to the repository's settings`, fix);
}

function branchCheck(answer: GitHubAnswer | undefined, branch: string, pushed: boolean): Finding {
  const right = "branch rules";
  const rules = answer?.status === 200 && Array.isArray(answer.data) ? answer.data.filter(isObject) : undefined;
  if (rules === undefined) return seen(right, "unknown", `GitHub does not show the rules: ${answerText(answer)}`);
  const stopping = [...new Set(rules.map(({ type }) => String(type)).filter((type) => STOPPING.has(type)))];
  if (stopping.length === 0) return seen(right, "works", `no rule of ${branch} stops a push`);
  return ruled(right, `${branch} has the rules ${listed(stopping)}`, pushed);
}

/** Only who may administer sees what a protection says; that there is one, everybody does. */
async function classicProtection(
  ask: (path: string) => Promise<GitHubAnswer | undefined>,
  branch: string,
  pushed: boolean,
): Promise<readonly Finding[]> {
  const answer = await ask(`/branches/${encodeURIComponent(branch)}`);
  const protection = isObject(answer?.data) && isObject(answer.data.protection) ? answer.data.protection : undefined;
  if (protection?.enabled !== true) return [];
  return [ruled("branch protection", `${branch} is protected`, pushed)];
}

/** A rule may have an exception for mallcop: whether it has shows in what got through. */
function ruled(right: string, detail: string, pushed: boolean): Finding {
  if (pushed) return seen(right, "works", `${detail}, but lets mallcop's pushes through`);
  const fix = "Set `data-branch: mallcop-data` on the action, or let its pushes bypass the rule.";
  return seen(right, "missing", `${detail}, and no push of mallcop's has got through within a day`, fix);
}

function answerText(answer: GitHubAnswer | undefined): string {
  return answer === undefined ? "it did not answer" : `HTTP ${answer.status}`;
}

function textOf(answer: GitHubAnswer | undefined, name: string): string | undefined {
  const value = isObject(answer?.data) ? answer.data[name] : undefined;
  return typeof value === "string" && /^[\w./-]{1,200}$/.test(value) ? value : undefined;
}

function listOf(data: unknown, name: string): readonly Readonly<Record<string, unknown>>[] | undefined {
  const list = isObject(data) ? data[name] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : undefined;
}
