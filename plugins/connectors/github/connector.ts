/** GitHub: the organization's audit log. */
import type { Connector, Context, Json } from "../../../src/connector/contract.ts";
import { auditLog } from "./audit-log.ts";
import { apiRoot, type GitHubConfig } from "./client.ts";
import { readEntry } from "./entry.ts";
import { preflight } from "./preflight.ts";

const connector: Connector<GitHubConfig> = {
  preflight,
  tables: async (ctx) => ({ options: optionsOf(ctx.config), self: selfOf(ctx) }),
  feeds: { "audit-log": auditLog },
  recognize: (record) => (readEntry(record) === undefined ? undefined : "audit-log"),
};

export default connector;

/** For `normalize`, which sees no configuration. */
function optionsOf(config: GitHubConfig): Readonly<Record<string, Json>> {
  return {
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
