/**
 * Workflow runs, repository by repository, where no audit log tells of them: each when it is first seen, and again when it
 * has ended. What was still running is looked at again by every scan until then.
 *
 * @see https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-repository
 */
import {
  type Context,
  type Draft,
  type Instant,
  type Json,
  type LogFeed,
  type LogPage,
  type Lookup,
  type Open,
  type Partition,
  type Severity,
  type Slice,
  UNKNOWN_TIME,
} from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import {
  instant,
  isObject,
  type JsonObject,
  list,
  number,
  object,
  scalarText,
  text,
} from "../../../src/connector/shape.ts";
import { type GitHubConfig, openGitHub, type Parameters } from "./client.ts";
import { hiddenList, refusal } from "./errors.ts";
import { wholeList } from "./listing.ts";
import { textOf } from "./organization-state.ts";
import { isOwnRun } from "./self.ts";
import { sourcesOf } from "./sources.ts";

export const workflowRuns: LogFeed<GitHubConfig> = {
  kind: "log",
  partitions,
  read,
  follow,
  normalize: (record, lookup) => [workflowRunDraft(record, lookup)],
};

/** With a filter GitHub lists no more than this many. */
const LISTED_AT_MOST = 1000;

async function partitions(ctx: Context<GitHubConfig>): Promise<readonly Partition[]> {
  if ((await sourcesOf(ctx)).auditLog) return [];
  const { org } = ctx.config;
  const wanted = { what: `the repositories of ${org}`, right: "`repo`, or repository Metadata: read" };
  const listed = { route: "GET /orgs/{org}/repos", parameters: { org, type: "all" }, wanted };
  const found: Partition[] = [];
  for await (const page of wholeList(await openGitHub(ctx), listed))
    for (const repo of page)
      if (repo.archived !== true) found.push({ id: text(repo.full_name, "full_name", "GitHub") });
  return found;
}

async function* read(ctx: Context<GitHubConfig>, { id }: Partition, { from, to }: Slice): AsyncGenerator<LogPage> {
  const github = await openGitHub(ctx);
  const wanted = { what: `the workflow runs of ${id}`, right: "`repo`, or repository Actions: read" };
  const created = `${seconds(from)}..${seconds(to)}`;
  const parameters = { ...nameOf(id), created, per_page: 100, exclude_pull_requests: "true" };
  for await (const answer of github.list("GET /repos/{owner}/{repo}/actions/runs", parameters)) {
    if (answer.status !== 200) throw hiddenList(github, answer, wanted);
    const { total_count, workflow_runs } = object(answer.data, "the answer", "GitHub");
    if (number(total_count, "total_count", "GitHub") >= LISTED_AT_MOST)
      throw new MallcopError("slice-too-wide", { vendor: "GitHub", from: seconds(from), to: seconds(to) });
    const records = list(workflow_runs, "workflow_runs", "GitHub");
    yield { records, open: Object.fromEntries(records.flatMap(stillRunning)) };
  }
}

/** Gives up a run that GitHub no longer has. */
async function* follow(ctx: Context<GitHubConfig>, { id }: Partition, open: Open): AsyncGenerator<LogPage> {
  const github = await openGitHub(ctx);
  for (const run of Object.keys(open)) {
    const answer = await github.ask("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { ...nameOf(id), run_id: run });
    if (answer.status === 404) yield { records: [], open: { [run]: null } };
    else if (answer.status !== 200) throw refusal(github, answer, `a workflow run of ${id}`);
    else if (stillRunning(answer.data).length === 0) yield { records: [answer.data], open: { [run]: null } };
  }
}

function stillRunning(run: unknown): readonly (readonly [string, Json])[] {
  return isObject(run) && run.status !== "completed" ? [[scalarText(run.id), true]] : [];
}

function nameOf(id: string): Parameters {
  const [owner = "", repo = ""] = id.split("/");
  return { owner, repo };
}

function seconds(time: Instant): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}

/** How a run ended that is a failure; `skipped` and `cancelled` are none. */
const FAILED = new Set(["failure", "timed_out", "startup_failure"]);

/** Triggers that run with the repository's rights on somebody else's behest. */
const PULLED_FROM_OUTSIDE = new Set(["pull_request_target", "workflow_run", "issue_comment"]);

/** What a run says, as the API lists it or a webhook carries it; `sender` is whoever the webhook names. */
export function workflowRunDraft(record: unknown, lookup: Lookup, repository?: JsonObject): Draft {
  const run = object(record, "workflow_run");
  const home = repository ?? (isObject(run.repository) ? run.repository : {});
  const repo = textOf(home, "full_name");
  const id = textOf(run, "id") ?? "unknown";
  const [trigger, conclusion, workflow] = [textOf(run, "event"), textOf(run, "conclusion"), textOf(run, "name")];
  const ended = run.status === "completed";
  const attempt = textOf(run, "run_attempt") ?? "1";
  const actor = [run.triggering_actor, run.actor].find(isObject);
  const login = textOf(actor, "login");
  return {
    key: {
      namespace: "workflow-run",
      tenant: textOf(home, "id") ?? "unknown",
      id: `${id}/${attempt}/${ended ? "completed" : "requested"}`,
    },
    time: timeOf(run, ended),
    type: "workflow_run",
    actor: login ?? "unknown",
    target: repo ?? "unknown",
    action: ended ? "workflows.completed_workflow_run" : "workflows.created_workflow_run",
    severity: severityOf(run, home, trigger),
    metadata: {
      outcome: FAILED.has(conclusion ?? "") ? "failure" : "success",
      actor_type: login === undefined ? undefined : login.endsWith("[bot]") ? "bot" : "user",
      target_type: "repo",
      self: isOwnRun({ repo, workflow, trigger }, lookup),
      repo,
      org: textOf(isObject(home.owner) ? home.owner : undefined, "login"),
      branch: textOf(run, "head_branch"),
      workflow,
      run_id: id,
      trigger,
      conclusion,
      attempt,
    },
  };
}

function timeOf(run: JsonObject, ended: boolean): Instant {
  const time = ended ? (run.updated_at ?? run.run_started_at) : (run.run_started_at ?? run.created_at);
  return time === undefined || time === null ? UNKNOWN_TIME : instant(time, "updated_at");
}

function severityOf(
  { head_repository, conclusion }: JsonObject,
  home: JsonObject,
  trigger: string | undefined,
): Severity {
  const head = textOf(isObject(head_repository) ? head_repository : undefined, "full_name");
  const foreign = head !== undefined && head !== textOf(home, "full_name");
  if (foreign && PULLED_FROM_OUTSIDE.has(trigger ?? "")) return "warn";
  return conclusion === "action_required" ? "warn" : "info";
}
