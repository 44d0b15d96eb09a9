/** What an operation of the Activity Log was done to: a name that says something where the last part of the id does not. */
import type { ActivityRecord } from "./activity-record.ts";
import { lastSegment } from "./role-assignment.ts";

/** Ids whose last part is a verb, and belongs to what stands before it: `vaults/V/accessPolicies/add`. */
const VERBS = /\/accesspolicies\/(?:add|remove|replace)\/?$/i;
/** A setting is named by what it is for: everybody calls it `audit`. */
const SETTING = /^(.*)\/providers\/microsoft\.insights\/diagnosticsettings\/([^/]+)\/?$/i;

/** @param about the id of the resource, or of what a role is given on */
export function targetNamed(about: string | undefined, { subscription }: ActivityRecord): string {
  const [, resource, setting] = SETTING.exec(about ?? "") ?? [];
  const of = lastSegment(resource);
  if (of !== undefined && setting !== undefined) return `${of}/${setting}`;
  return lastSegment(about?.replace(VERBS, "")) ?? subscription ?? "unknown";
}
