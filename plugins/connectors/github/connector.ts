/** GitHub: the organization's audit log, and where there is none, its lists, webhook deliveries, alerts and workflow runs. */
import type { Connector, Context, Json } from "../../../src/connector/contract.ts";
import { asMallcopError } from "../../../src/connector/errors.ts";
import { dependabot, secretScanning } from "./alert-feeds.ts";
import { auditLog } from "./audit-log.ts";
import { branchProtection } from "./branch-protection.ts";
import { apiRoot, type GitHubConfig } from "./client.ts";
import { collaborators } from "./collaborators.ts";
import { deployKeys } from "./deploy-keys.ts";
import { hookDeliveries } from "./hook-deliveries.ts";
import { installations } from "./installations.ts";
import { members } from "./members.ts";
import { preflight } from "./preflight.ts";
import { recognize } from "./recognize.ts";
import { repositories } from "./repositories.ts";
import { sourcesOf, toldTable } from "./sources.ts";
import { teams } from "./teams.ts";
import { workflowRuns } from "./workflow-runs.ts";

const connector: Connector<GitHubConfig> = {
  preflight,
  tables: async (ctx) => ({
    options: optionsOf(ctx.config),
    self: selfOf(ctx),
    told: await toldOf(ctx),
  }),
  feeds: {
    "audit-log": auditLog,
    "hook-deliveries": hookDeliveries,
    members,
    collaborators,
    teams,
    repositories,
    installations,
    "deploy-keys": deployKeys,
    "branch-protection": branchProtection,
    "secret-scanning": secretScanning,
    dependabot,
    "workflow-runs": workflowRuns,
  },
  recognize,
};

export default connector;

/**
 * Which feed tells of each change. A token that GitHub refuses fails the whole instance, once. Other trouble is left to the
 * feeds, which ask again and say so; what is told then does not matter, because none of them is read.
 */
async function toldOf(ctx: Context<GitHubConfig>): Promise<Readonly<Record<string, Json>>> {
  try {
    return toldTable(await sourcesOf(ctx), ctx.now);
  } catch (thrown) {
    if (asMallcopError(thrown).kind === "auth") throw thrown;
    return {};
  }
}

/** For `normalize`, which sees no configuration. */
function optionsOf(config: GitHubConfig): Readonly<Record<string, Json>> {
  return {
    org: config.org,
    include_dependabot: config.include_dependabot !== false,
    include_secret_scanning: config.include_secret_scanning !== false,
  };
}

/** The workflow that we run in, if it runs on the GitHub that is watched; a namesake elsewhere is somebody else. */
function selfOf(ctx: Context<GitHubConfig>): Readonly<Record<string, Json>> {
  const [repository, workflow, api] = ["GITHUB_REPOSITORY", "GITHUB_WORKFLOW", "GITHUB_API_URL"].map((name) =>
    ctx.setting(name),
  );
  if (!repository || !workflow || api !== apiRoot(ctx.config.base_url)) return {};
  return { repository, workflow };
}
