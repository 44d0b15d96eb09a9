/** Which events say that somebody may do more, or less, than before. */
import type { CleanEvent } from "../event/clean-event.ts";

const ACCESS_TYPES: ReadonlySet<string> = new Set([
  // Azure
  "role_assignment",
  "permission_change",
  "service_principal_created",
  // AWS
  "iam_change",
  "access_key_change",
  "security_group_change",
  "s3_policy_change",
  // GitHub
  "org_membership",
  "repo_permission",
  "collaborator_added",
  "oauth_authorization",
  // Microsoft 365
  "admin_role_change",
  "delegate_access",
  "external_sharing",
  "external_forwarding",
  // Vercel
  "team_member_added",
  "team_member_removed",
  // Supabase
  "auth.account_change",
]);

/** What was tried and refused changed nothing. */
export function isAccessChange({ type, metadata }: Pick<CleanEvent, "type" | "metadata">): boolean {
  return ACCESS_TYPES.has(type) && metadata.outcome !== "failure" && metadata.outcome !== "denied";
}
