/**
 * What each audit action is: its event type, or the declared reason why it is none of ours. Every action gets an answer;
 * one that no row knows is kept as `admin_action`, because captured but unclassified beats silence.
 *
 * @see https://docs.github.com/en/enterprise-cloud@latest/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/audit-log-events-for-your-organization
 */
import { type Row, table } from "./action-table.ts";

export type GitHubEventType =
  | "org_membership"
  | "repo_permission"
  | "collaborator_added"
  | "secret_scanning_alert"
  | "dependabot_alert"
  | "workflow_run"
  | "oauth_authorization"
  | "admin_action";

/** The reasons of the manifest's `leaves_out`. */
export type LeftOut =
  | "job-started"
  | "sign-in"
  | "runner-heartbeat"
  | "git-traffic"
  | "collaboration"
  | "codespace-session"
  | "read-only"
  | "secret-scanning-off"
  | "dependabot-off";

/** Actions that say nothing about who may do what: they are the bulk of a busy log. */
const LEFT_OUT: readonly Row<LeftOut>[] = [
  ["workflows.prepared_workflow_job", "job-started"],
  ["*.sso_response", "sign-in"],
  ["*.self_hosted_runner_online", "runner-heartbeat"],
  ["*.self_hosted_runner_offline", "runner-heartbeat"],
  ["*.self_hosted_runner_updated", "runner-heartbeat"],
  ["git.*", "git-traffic"],
  ["pull_request*.*", "collaboration"],
  ["merge_queue.pull_request_dequeued", "collaboration"],
  ["issue.*", "collaboration"],
  ["issue_comment.*", "collaboration"],
  ["commit_comment.*", "collaboration"],
  ["discussion*.*", "collaboration"],
  ["project.close", "collaboration"],
  ["project.create", "collaboration"],
  ["project.link", "collaboration"],
  ["project.open", "collaboration"],
  ["project.rename", "collaboration"],
  ["project.unlink", "collaboration"],
  ["project_field.*", "collaboration"],
  ["project_view.*", "collaboration"],
  ["organization_default_label.*", "collaboration"],
  ["profile_picture.*", "collaboration"],
  ["repository_image.*", "collaboration"],
  ["repo.add_topic", "collaboration"],
  ["repo.remove_topic", "collaboration"],
  ["sponsors.*", "collaboration"],
  ["marketplace_*.*", "collaboration"],
  ["codespaces.attempted_to_create_from_prebuild", "codespace-session"],
  ["codespaces.connect", "codespace-session"],
  ["codespaces.restore", "codespace-session"],
  ["codespaces.start_environment", "codespace-session"],
  ["codespaces.suspend_environment", "codespace-session"],
  ["prebuild_configuration.run_triggered", "codespace-session"],
];

/** Where an action of a family is of another type than its family, it stands above it. */
const EVENT_TYPES: readonly Row<GitHubEventType>[] = [
  // Who may do what in a repository, its visibility, and the defaults for both
  ["repo.add_member", "repo_permission"],
  ["repo.update_member", "repo_permission"],
  ["repo.remove_member", "repo_permission"],
  ["repo.access", "repo_permission"],
  ["repository_invitation.*", "repo_permission"],
  ["team.add_repository", "repo_permission"],
  ["team.remove_repository", "repo_permission"],
  ["team.update_repository_permission", "repo_permission"],
  ["org.update_default_repository_permission", "repo_permission"],
  ["org.update_member_repository_creation_permission", "repo_permission"],
  ["org.update_member_repository_invitation_permission", "repo_permission"],
  ["*.set_default_workflow_permissions", "repo_permission"],
  ["members_can_*.*", "repo_permission"],
  ["repository_visibility_change.*", "repo_permission"],
  ["private_repository_forking.*", "repo_permission"],
  ["role.*", "repo_permission"],

  // People and teams
  ["org.add_outside_collaborator", "collaborator_added"],
  ["org.remove_outside_collaborator", "org_membership"],
  ["org.add_member", "org_membership"],
  ["org.remove_member", "org_membership"],
  ["org.update_member", "org_membership"],
  ["org.restore_member", "org_membership"],
  ["org.invite_member", "org_membership"],
  ["org.invite_user", "org_membership"],
  ["org.cancel_invitation", "org_membership"],
  ["org.*_billing_manager", "org_membership"],
  ["org.*_security_manager", "org_membership"],
  ["org.integration_manager_*", "org_membership"],
  ["org.block_user", "org_membership"],
  ["org.unblock_user", "org_membership"],
  ["org.revoke_external_identity", "org_membership"],
  ["org.revoke_sso_session", "org_membership"],
  ["organization_role.assign", "org_membership"],
  ["organization_role.revoke", "org_membership"],
  ["organization_moderators.*", "org_membership"],
  ["enterprise_team.*member", "org_membership"],
  ["external_identity.*", "org_membership"],
  ["team.*", "org_membership"],
  ["team_group_mapping.*", "org_membership"],

  // Applications, tokens and credentials that act for somebody
  ["*.oauth_app_access_*", "oauth_authorization"],
  ["*.disable_oauth_app_restrictions", "oauth_authorization"],
  ["*.enable_oauth_app_restrictions", "oauth_authorization"],
  ["org.allow_third_party_access_requests_*", "oauth_authorization"],
  ["oauth_application.*", "oauth_authorization"],
  ["oauth_authorization.*", "oauth_authorization"],
  ["oauth_access.*", "oauth_authorization"],
  ["integration.manager_*", "org_membership"],
  ["integration.*", "oauth_authorization"],
  ["integration_installation*.*", "oauth_authorization"],
  ["personal_access_token.*", "oauth_authorization"],
  ["auto_approve_personal_access_token_requests.*", "oauth_authorization"],
  ["org_credential_authorization.*", "oauth_authorization"],

  // Alerts, and the switches that silence them
  ["*secret_scanning*", "secret_scanning_alert"],
  ["repository_vulnerability_alert*.*", "dependabot_alert"],
  ["vulnerability_alert_rule.*", "dependabot_alert"],
  ["dependabot_*.*", "dependabot_alert"],

  ["workflows.*", "workflow_run"],

  // Other security settings. These rows say that we know the action; the rest is marked as unmapped.
  ["protected_branch.*", "admin_action"],
  ["required_status_check.*", "admin_action"],
  ["repository_branch_protection_evaluation.*", "admin_action"],
  ["repository_ruleset.*", "admin_action"],
  ["org.members_can_update_protected_branches.*", "admin_action"],
  ["merge_queue.*", "admin_action"],
  ["hook.*", "admin_action"],
  ["public_key.*", "admin_action"],
  ["*_secret", "admin_action"],
  ["*_variable", "admin_action"],
  ["environment.*", "admin_action"],
  ["*runner*", "admin_action"],
  ["*two_factor*", "admin_action"],
  ["*saml*", "admin_action"],
  ["*.recovery_code*", "admin_action"],
  ["ip_allow_list*.*", "admin_action"],
  ["ssh_certificate_*.*", "admin_action"],
  ["organization_role.*", "admin_action"],
  ["organization_domain.*", "admin_action"],
  ["pages_protected_domain.*", "admin_action"],
  ["team_sync_tenant.*", "admin_action"],
  ["enterprise_installation.*", "admin_action"],
  ["repo.*", "admin_action"],
  ["repository_advisory.*", "admin_action"],
  ["org.*", "admin_action"],
  ["business.*", "admin_action"],
  ["migration.*", "admin_action"],
  ["*advanced_security*", "admin_action"],
  ["*code*_scanning*", "admin_action"],
  ["dependency_graph*.*", "admin_action"],
  ["repository_dependency_graph.*", "admin_action"],
  ["private_vulnerability_reporting*.*", "admin_action"],
  ["project.*", "admin_action"],
  ["packages.*", "admin_action"],
  ["checks.*", "admin_action"],
  ["artifact.*", "admin_action"],
  ["codespaces.*", "admin_action"],
  ["copilot.*", "admin_action"],
  ["staff.*", "admin_action"],
  ["account.*", "admin_action"],
  ["billing.*", "admin_action"],
  ["payment_method.*", "admin_action"],
];

/** Alert entries that the options of the same name switch off. Switches that silence alerts are never switched off. */
const OPTIONAL: readonly Row<{ readonly option: string; readonly leftOut: LeftOut }>[] = [
  ["secret_scanning_alert.*", { option: "include_secret_scanning", leftOut: "secret-scanning-off" }],
  ["secret_scanning_closure_request.*", { option: "include_secret_scanning", leftOut: "secret-scanning-off" }],
  ["repository_vulnerability_alert.*", { option: "include_dependabot", leftOut: "dependabot-off" }],
];

/**
 * Left out at the server already, by `-action:`: entries that the web interface does not show and that fill a log.
 * Each is also a row of `LEFT_OUT`, for records that come another way.
 */
export const EXCLUDED_AT_SERVER = [
  "workflows.prepared_workflow_job",
  "org.sso_response",
  "org.self_hosted_runner_online",
  "org.self_hosted_runner_offline",
  "repo.self_hosted_runner_online",
  "repo.self_hosted_runner_offline",
] as const;

export type Classification =
  | { readonly type: GitHubEventType; readonly unmapped?: true }
  | { readonly leftOut: LeftOut };

const leftOutBy = table(LEFT_OUT);
const eventTypeBy = table(EVENT_TYPES);
const optionalBy = table(OPTIONAL);

/**
 * @param action such as `org.add_member`
 * @param operation the entry's `operation_type`, if it has one
 * @param isOn whether an option of the configuration is on
 */
export function classify(
  action: string,
  operation: string | undefined,
  isOn: (option: string) => boolean,
): Classification {
  const leftOut = leftOutBy(action);
  if (leftOut) return { leftOut };
  const optional = optionalBy(action);
  if (optional && !isOn(optional.option)) return { leftOut: optional.leftOut };
  const type = eventTypeBy(action);
  if (type) return { type };
  return operation === "access" ? { leftOut: "read-only" } : { type: "admin_action", unmapped: true };
}
