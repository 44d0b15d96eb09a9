/**
 * Takes changed templates to the people who decide on them: one branch for each app, always of the same name and written anew in
 * place, and a pull request where the job may open one. What cannot be done is said, and costs the run nothing.
 */
import { asMallcopError, MallcopError } from "../connector/errors.ts";
import type { Redactor } from "../event/redact.ts";
import { proposalBody, proposalMessage, proposalTitle } from "../report/proposal.ts";
import { openPullRequest } from "../store/pull-request.ts";
import type { PublishedBranch } from "../store/repository.ts";
import type { SideBranchState } from "../store/side-branch.ts";
import type { Proposal } from "./adapt-apps.ts";
import type { Host } from "./host.ts";
import { problemOf } from "./problems.ts";
import type { AppReport, Problem, ProposalReport } from "./report.ts";
import type { Stored } from "./store-run.ts";

export interface Proposed {
  readonly apps: readonly AppReport[];
  readonly problems: readonly Problem[];
}

export const proposalBranch = (app: string): string => `mallcop/templates-${app}`;

/** Only what is stored is proposed: a branch is to be merged into the run's commit. */
export async function propose(
  { publish: { commit }, assembly: { apps: adapted } }: Stored,
  repository: PublishedBranch | undefined,
  host: Host,
  redactor: Redactor,
): Promise<Proposed> {
  const { reports, proposals } = adapted;
  if (repository === undefined || commit === undefined) return { apps: reports, problems: [] };
  const problems: Problem[] = [];
  const apps: AppReport[] = [];
  for (const app of reports) {
    const proposal = proposals.find((candidate) => candidate.app === app.app);
    const input = { repository, commit, redactor };
    const told = proposal && (await proposeOne(proposal, app, input, host, problems));
    apps.push(told === undefined ? app : { ...app, proposal: told });
  }
  return { apps, problems };
}

interface Proposing {
  readonly repository: PublishedBranch;
  /** Of the run. */
  readonly commit: string;
  readonly redactor: Redactor;
}

async function proposeOne(
  { path, text }: Proposal,
  app: AppReport,
  { repository, commit, redactor }: Proposing,
  host: Host,
  problems: Problem[],
): Promise<ProposalReport> {
  const branch = proposalBranch(app.app);
  const blame = (thrown: unknown): void => {
    // It is a help that did not come, not something that was not seen.
    problems.push({ ...problemOf(asMallcopError(thrown), redactor), level: "warning" });
  };
  const changes = { files: new Map([[path, { text }]]), message: proposalMessage(app) };
  let state: SideBranchState;
  try {
    state = await repository.propose({ branch, base: commit, changes, time: host.clock.now() });
  } catch (thrown) {
    blame(thrown);
    return { branch, state: "refused" };
  }
  if (state === "edited") return { branch, state };
  const repo = host.env.GITHUB_ACTIONS === "true" ? host.env.GITHUB_REPOSITORY : undefined;
  if (repo === undefined) return { branch, state };
  try {
    if (!host.env.INPUT_TOKEN) throw new MallcopError("pull-request-refused", { branch, reason: "there is no token" });
    const request = { repo, branch, base: repository.branch, title: proposalTitle(app), body: proposalBody(app) };
    return { branch, state, url: await openPullRequest(request, host) };
  } catch (thrown) {
    blame(thrown);
    return { branch, state };
  }
}
