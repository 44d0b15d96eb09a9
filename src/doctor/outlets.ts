/** Whether what is found can be told outside of the repository, where that is configured. Nothing is posted to find out. */
import type { Host } from "../collect/host.ts";
import type { Config } from "../config/config.ts";
import { asMallcopError } from "../connector/errors.ts";
import { createOriginPolicy } from "../connector/origins.ts";
import { webhookUrl } from "../outlets/webhook.ts";
import { type Finding, seen } from "./finding.ts";
import { mallcopWorkflows } from "./workflow-files.ts";

/** @param root the checkout of the deployment repo */
export async function checkOutlets(
  root: string,
  { issues, notify }: Pick<Config, "issues" | "notify">,
  host: Host,
): Promise<readonly Finding[]> {
  return [
    ...(issues ? [await issuesCheck(root)] : []),
    ...(notify === undefined ? [] : [webhookCheck(notify.variable, host)]),
  ];
}

async function issuesCheck(root: string): Promise<Finding> {
  const right = "issues";
  const workflows = await mallcopWorkflows(root);
  if (workflows.length === 0) return seen(right, "not_available", "no workflow of this checkout runs mallcop");
  const closed = workflows.find(({ mayKeepIssues }) => mayKeepIssues === false);
  if (closed !== undefined)
    return seen(
      right,
      "missing",
      `${closed.path} gives the job no right to keep issues`,
      "Add `issues: write` to the `permissions:` of the job that runs mallcop.",
    );
  if (workflows.some(({ mayKeepIssues }) => mayKeepIssues === undefined))
    return seen(right, "unknown", "the workflow leaves the job's rights to the repository's settings");
  return seen(right, "works", "the job may write issues");
}

function webhookCheck(variable: string, { env }: Host): Finding {
  const right = "webhook";
  try {
    const url = webhookUrl(variable, env);
    createOriginPolicy([`{${variable}}`], { [variable]: url });
    return seen(right, "works", `${variable} holds an address; nothing was posted to it`);
  } catch (thrown) {
    const { message, hint } = asMallcopError(thrown);
    return seen(right, "missing", message, hint);
  }
}
