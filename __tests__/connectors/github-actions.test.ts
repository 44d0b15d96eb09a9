/** The tables of audit actions against the manifest, the registry of event types, and the actions that GitHub documents. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { classify, EXCLUDED_AT_SERVER } from "../../plugins/connectors/github/actions.ts";
import connector from "../../plugins/connectors/github/connector.ts";
import { validateManifest } from "../../src/config/validate.ts";
import { EVENT_TYPES } from "../../src/event/types.ts";
import { parseConnector } from "../../src/plugin/connector-shape.ts";
import { parseManifest } from "../../src/plugin/parse-manifest.ts";
import { lookupOf } from "./github-context.ts";

const FOLDER = path.join(import.meta.dirname, "../../plugins/connectors/github");
const PARSED = parseManifest(
  readFileSync(path.join(FOLDER, "manifest.yaml"), "utf8"),
  "manifest.yaml",
  "github",
  validateManifest,
);

/** GitHub's names, by what we make of them. One of each family at least; all of the ones with a meaning of their own. */
const ACTIONS: Readonly<Record<string, string>> = {
  org_membership: `org.add_member org.remove_member org.update_member org.restore_member org.invite_member org.invite_user
    org.cancel_invitation org.add_billing_manager org.remove_billing_manager org.add_security_manager
    org.remove_security_manager org.block_user org.unblock_user org.remove_outside_collaborator
    org.integration_manager_added integration.manager_added org.revoke_external_identity org.revoke_sso_session
    organization_role.assign organization_role.revoke organization_moderators.add_user organization_moderators.remove_team
    enterprise_team.add_member external_identity.update team.create team.destroy team.add_member team.remove_member
    team.promote_maintainer team.demote_maintainer team.change_parent_team team.change_privacy team.rename
    team_group_mapping.create`,
  repo_permission: `repo.add_member repo.update_member repo.remove_member repo.access repository_invitation.create
    team.add_repository team.remove_repository team.update_repository_permission
    org.update_default_repository_permission org.update_member_repository_creation_permission
    org.update_member_repository_invitation_permission org.set_default_workflow_permissions
    repo.set_default_workflow_permissions members_can_delete_repos.enable repository_visibility_change.disable
    private_repository_forking.enable role.create role.update role.destroy`,
  collaborator_added: "org.add_outside_collaborator",
  secret_scanning_alert: `secret_scanning_alert.create secret_scanning_alert.reopen secret_scanning_alert.resolve
    secret_scanning_alert.revoke secret_scanning_alert.report secret_scanning_alert.public_leak
    secret_scanning_alert.validate secret_scanning_closure_request.approve secret_scanning.disable
    repository_secret_scanning.disable repository_secret_scanning_push_protection.disable
    org.secret_scanning_push_protection_disable business_secret_scanning_push_protection.disable
    secret_scanning_push_protection.bypass`,
  dependabot_alert: `repository_vulnerability_alert.create repository_vulnerability_alert.dismiss
    repository_vulnerability_alert.auto_dismiss repository_vulnerability_alert.reopen
    repository_vulnerability_alert.reintroduce repository_vulnerability_alert.resolve
    repository_vulnerability_alert.withdraw repository_vulnerability_alerts.disable dependabot_alerts.disable
    dependabot_alerts_new_repos.disable dependabot_security_updates.disable vulnerability_alert_rule.create`,
  workflow_run: `workflows.created_workflow_run workflows.completed_workflow_run workflows.rerun_workflow_run
    workflows.cancel_workflow_run workflows.delete_workflow_run workflows.approve_workflow_job
    workflows.reject_workflow_job workflows.bypass_protection_rules workflows.disable_workflow
    workflows.enable_workflow workflows.actions_policy_violation`,
  oauth_authorization: `org.oauth_app_access_approved org.oauth_app_access_requested org.oauth_app_access_denied
    org.oauth_app_access_blocked org.oauth_app_access_unblocked org.disable_oauth_app_restrictions
    org.enable_oauth_app_restrictions oauth_application.create oauth_application.reset_secret
    integration.create integration.generate_client_secret integration_installation.create
    integration_installation.destroy integration_installation.version_updated
    integration_installation.repositories_added integration_installation.suspend
    integration_installation_request.create personal_access_token.request_created
    personal_access_token.access_granted personal_access_token.access_revoked personal_access_token.request_denied
    org_credential_authorization.grant org_credential_authorization.revoke org_credential_authorization.deauthorize
    oauth_authorization.create oauth_access.create auto_approve_personal_access_token_requests.enable`,
  admin_action: `protected_branch.create protected_branch.destroy protected_branch.policy_override
    required_status_check.destroy repository_ruleset.create repository_ruleset.update repository_ruleset.destroy
    repository_branch_protection_evaluation.disable org.members_can_update_protected_branches.enable hook.create
    hook.config_changed hook.destroy public_key.create public_key.delete repo.create_actions_secret
    org.update_actions_secret environment.create_actions_secret repo.create_integration_secret
    org.create_actions_variable environment.remove_protection_rule repo.register_self_hosted_runner
    org.register_self_hosted_runner org.runner_group_created github_hosted_runner.create
    org.disable_two_factor_requirement org.enable_two_factor_requirement org.disable_saml
    org.update_saml_provider_settings org.recovery_code_used ip_allow_list.disable ip_allow_list_entry.create
    ssh_certificate_authority.create repo.create repo.destroy repo.transfer repo.transfer_start
    repo.transfer_outgoing repo.rename repo.archived repo.unarchived repo.pages_public repo.update_actions_settings
    org.update_actions_settings org.create org.rename org.audit_log_export migration.create team_sync_tenant.disabled
    organization_role.create repo.advanced_security_disabled org.codeql_disabled packages.package_published
    codespaces.policy_group_created project.delete billing.change_email`,
  "left out: job-started": "workflows.prepared_workflow_job",
  "left out: sign-in": "org.sso_response business.sso_response",
  "left out: runner-heartbeat":
    "org.self_hosted_runner_online repo.self_hosted_runner_offline org.self_hosted_runner_updated",
  "left out: git-traffic": "git.clone git.fetch git.push",
  "left out: collaboration": `pull_request.merge pull_request_review.submit pull_request_review_comment.create
    issue.destroy issue_comment.update commit_comment.destroy discussion.destroy discussion_post_reply.update
    project.create project_field.create organization_default_label.create profile_picture.update
    repository_image.create repo.add_topic sponsors.sponsored_developer_create marketplace_listing.create`,
  "left out: codespace-session": "codespaces.connect codespaces.start_environment codespaces.suspend_environment",
};

const rows = Object.entries(ACTIONS).flatMap(([meaning, actions]) =>
  actions.split(/\s+/).map((action) => [action, meaning] as const),
);
const on = (): boolean => true;

describe("an audit action", () => {
  test.each(rows)("%s: %s, and known", (action, meaning) => {
    const found = classify(action, "modify", on);
    expect("leftOut" in found ? `left out: ${found.leftOut}` : found.type).toBe(meaning);
    expect(found).not.toHaveProperty("unmapped");
  });

  test.each(["org.add_membership_extra", "xorg.add_member", "repo.access_granted"])(
    "%s does not pass for the one it resembles",
    (action) => {
      expect(classify(action, "modify", on)).toMatchObject({ type: "admin_action" });
    },
  );

  test("that nobody knows is kept and marked, unless it only read", () => {
    expect(classify("quantum_vault.open", "modify", on)).toEqual({ type: "admin_action", unmapped: true });
    expect(classify("quantum_vault.open", undefined, on)).toEqual({ type: "admin_action", unmapped: true });
    expect(classify("quantum_vault.open", "access", on)).toEqual({ leftOut: "read-only" });
  });

  test.each(EXCLUDED_AT_SERVER)("%s, which GitHub is asked not to send, is left out also if it comes", (action) => {
    expect(classify(action, undefined, on)).toHaveProperty("leftOut");
  });
});

describe("the manifest", () => {
  const { manifest } = PARSED;

  test("is accepted, and the module is what it says", () => {
    expect(PARSED.problems).toEqual([]);
    if (!manifest) throw new Error("there is no manifest");
    expect(parseConnector({ default: connector }, manifest)).toBe(connector);
  });

  test("lists the event types of the registry", () => {
    expect(Object.keys(manifest?.events ?? {}).sort()).toEqual([...EVENT_TYPES.github].sort());
  });

  test("declares every reason for leaving out, and no other", () => {
    const met = new Set(rows.flatMap(([, meaning]) => (meaning.startsWith("left out: ") ? [meaning.slice(10)] : [])));
    for (const reason of ["read-only", "dependabot-off", "secret-scanning-off"]) met.add(reason);
    expect(Object.keys(manifest?.feeds["audit-log"]?.scope.leaves_out ?? {}).sort()).toEqual([...met].sort());
  });

  test("declares every metadata field that an entry can give", () => {
    const shared = [
      "outcome",
      "source_ip",
      "user_agent",
      "country",
      "actor_type",
      "target_type",
      "role",
      "correlation_id",
      "self",
    ];
    const verdict =
      connector.feeds["audit-log"]?.kind === "log" &&
      connector.feeds["audit-log"].normalize(
        { action: "quantum_vault.open", "@timestamp": Date.UTC(2026, 10, 22) },
        lookupOf(),
      );
    const given = Array.isArray(verdict) ? Object.keys(verdict[0]?.metadata ?? {}) : [];
    const declared = Object.keys(manifest?.metadata ?? {});
    expect(given.filter((name) => !shared.includes(name) && !declared.includes(name))).toEqual([]);
  });
});
