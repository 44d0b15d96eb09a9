/** What mallcop did itself: told by the deployment's repository and workflow, and never by a name alone that anybody can choose. */
import type { Lookup } from "../../../src/connector/contract.ts";

/** Triggers of a workflow run that nobody outside can pull. */
const OWN_TRIGGERS = /^(?:schedule|workflow_dispatch)$/;

interface Run {
  readonly repo: string | undefined;
  readonly workflow: string | undefined;
  readonly trigger: string | undefined;
}

/** Whether a workflow run is of the workflow that we run in. */
export function isOwnRun({ repo, workflow, trigger }: Run, lookup: Lookup): true | undefined {
  return isOwnRepo(repo, lookup) && workflow === lookup.get("self", "workflow") && OWN_TRIGGERS.test(trigger ?? "")
    ? true
    : undefined;
}

export function isOwnRepo(repo: string | undefined, lookup: Lookup): boolean {
  const own = lookup.get("self", "repository");
  return typeof own === "string" && repo?.toLowerCase() === own.toLowerCase();
}

/** Whoever pushes with a job's own token; no person's login can hold a bracket. */
export const JOB_ACTOR = "github-actions[bot]";
