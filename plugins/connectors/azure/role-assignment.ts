/**
 * Who was given which role, and where: from the request of a role assignment, from what its answer says of the assignment, or
 * from the assignment itself where the reader looked it up.
 *
 * @see https://learn.microsoft.com/azure/role-based-access-control/change-history-report
 */
import type { Lookup, Severity } from "../../../src/connector/contract.ts";
import { entryOf } from "../../../src/connector/shape.ts";
import type { LooseRecord } from "../../../src/vendors/microsoft/loose-record.ts";
import type { ActivityRecord } from "./activity-record.ts";
import { BUILT_IN_ROLES, OWNING_ROLES, PRIVILEGED_ROLES } from "./built-in-roles.ts";

/** Names of roles by id, as the subscriptions list them; given by the connector. */
export const ROLES_TABLE = "roles";

/** The member under which the reader puts the assignment that it looked up for a record without details. */
export const LOOKED_UP = "lookedUpRoleAssignment";

export interface Grant {
  readonly role: string | undefined;
  readonly roleId: string | undefined;
  readonly grantee: string | undefined;
  readonly granteeType: string | undefined;
  readonly scope: string | undefined;
  readonly privileged: boolean;
  readonly severity: Severity;
}

/** @param gives whether the operation gives the role, rather than taking it */
export function grantOf(activity: ActivityRecord, gives: boolean, lookup: Lookup): Grant {
  const sources = ["properties.requestbody", LOOKED_UP, "properties.responseBody"].flatMap((path) =>
    activity.fields.objects(path),
  );
  const told = (...names: string[]) => first(sources, names);
  const roleId = lastSegment(told("roleDefinitionId"))?.toLowerCase();
  const scope = told("scope") ?? scopeOf(activity.resourceId ?? activity.fields.text("authorization.scope"));
  const role = roleId === undefined ? undefined : nameOf(roleId, lookup);
  return {
    role: role ?? roleId,
    roleId,
    grantee: told("principalId")?.toLowerCase(),
    granteeType: told("principalType"),
    scope,
    privileged: roleId !== undefined && PRIVILEGED_ROLES.has(roleId),
    severity: gives ? severityOf(roleId, scope) : "info",
  };
}

function first(sources: readonly LooseRecord[], names: readonly string[]): string | undefined {
  for (const source of sources) {
    const found = source.text(...names);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nameOf(roleId: string, lookup: Lookup): string | undefined {
  const listed = lookup.get(ROLES_TABLE, roleId);
  return entryOf(BUILT_IN_ROLES, roleId) ?? (typeof listed === "string" ? listed : undefined);
}

/** What a role assignment is on: its id without its own part. */
export function scopeOf(resourceId: string | undefined): string | undefined {
  const at =
    resourceId?.search(/\/providers\/microsoft\.authorization\/role(?:assignment|eligibility)[^/]*\/[^/]*$/i) ?? -1;
  return at < 0 ? resourceId : resourceId?.slice(0, at) || "/";
}

/** A role that can give roles, on a whole subscription or more, is the keys to the house. */
function severityOf(roleId: string | undefined, scope: string | undefined): Severity {
  if (roleId === undefined || !PRIVILEGED_ROLES.has(roleId)) return "info";
  return OWNING_ROLES.has(roleId) && isWide(scope ?? "") ? "critical" : "warn";
}

function isWide(scope: string): boolean {
  return /^\/(?:subscriptions\/[^/]+|providers\/microsoft\.management\/managementgroups\/[^/]+)?\/?$/i.test(scope);
}

export function lastSegment(id: string | undefined): string | undefined {
  return id?.split("/").findLast((part) => part !== "");
}
