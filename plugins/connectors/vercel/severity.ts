/**
 * How loud an activity is. What opens a door or takes a guard away is `warn`, and `critical` where the record says that a
 * protection of everybody was switched off.
 */
import type { Severity } from "../../../src/connector/contract.ts";
import { entryOf, type JsonObject } from "../../../src/connector/shape.ts";
import { namesIn, type Rows, table } from "./event-types.ts";

const SEVERITY: Rows<Severity> = [
  ["critical", "saml-connection-deleted organization-delete team-delete"],

  // Credentials
  ["warn", "user-token-created oauth-app-token-created oauth-app-secret-generated ai-gateway-api-key-created"],
  ["warn", "passkey-created user-mfa-removed user-mfa-recovery-code-used user-mfa-recovery-codes-regenerated"],
  ["warn", "user-mfa-challenge-failed user-mfa-change-failed team-tokens-invalidated login-connection-linked"],
  ["warn", "user-primary-email-updated admin-user-primary-email-updated user-phone-removed user-phone-updated"],
  ["warn", "storage-view-secret storage-reset-credentials env-variable-read:* shared-env-variable-read"],
  ["warn", "env-variable-read workflow-deployment-key-accessed kms-issuer-* edge-config-token-created"],
  ["warn", "global-config-token-created flags-sdk-key-read owner-blocked user-blocked"],

  // People and what they are let in by
  [
    "warn",
    "team-invite-link-created team-invite-code-reset team-email-domain-update team-saml-enforced team-saml-roles",
  ],
  ["warn", "team-mfa-enforcement-updated saml-connection-created oidc-policy-created oidc-policy-updated"],
  ["warn", "vercel-app-installed integration-installation-completed integration-installation-permission-updated"],
  ["warn", "integration-scope-changed vercel-agent-elevated-permissions-approved support-session-created"],
  ["warn", "admin-user-delete user-delete team-member-role-update"],

  // Protections
  ["warn", "project-sso-protection project-password-protection password-protection-disabled project-automation-bypass"],
  ["warn", "alias-protection-bypass-created alias-protection-bypass-exception alias-user-scoped-access-granted"],
  ["warn", "project-trusted-ips project-trusted-sources project-options-allowlist project-git-fork-protection-updated"],
  ["warn", "project-git-require-verified-commits-toggled team-git-require-verified-commits-toggled"],
  ["warn", "project-build-logs-and-source-protection-updated project-protected-sourcemaps-updated strict-*"],
  ["warn", "project-sandbox-url-protection-updated project-delegated-protection-* enforce-*"],
  ["warn", "firewall-config-removed firewall-bypass-created attack-mode-disabled team-ip-blocking-rules-removed"],
  ["warn", "vcr-repository-visibility-changed vcr-repository-permission-added authorize-git-deployment"],

  // Traces, data and what leaves
  [
    "warn",
    "log-drain-created log-drain-deleted log-drain-disabled drain-created drain-deleted drain-disabled drain-updated",
  ],
  ["warn", "audit-log-export-* webhook-created webhook-updated deploy-hook-created integration-resource-*"],
  ["warn", "storage-resource-repl-command storage-accessed-data-browser storage-delete storage-transfer-*"],
  ["warn", "project-delete project-move-out-* domain-delete domain-move-out domain-move-out-* domain-chown"],
  ["warn", "domain-transfer-* domain-custom-ns-change domain-delegated dns-zonefile-import cert-replace"],
  ["warn", "deployment-policy-blocked deployment-creation-blocked instant-rollback-created deployment-undeleted"],
];

/** All that the table names. */
export const LOUD_NAMES = namesIn(SEVERITY);

const severityBy = table(SEVERITY);

/** Switches that guard everybody, by the members that say which way they were turned. */
const GUARDS: Readonly<Record<string, readonly string[]>> = {
  "team-saml-enforced": ["enforced", "enabled"],
  "team-mfa-enforcement-updated": ["enforced", "enabled"],
  "project-sso-protection": ["ssoProtection", "enabled"],
  "project-password-protection": ["passwordProtection", "enabled"],
  "project-git-fork-protection-updated": ["gitForkProtection", "enabled"],
};

/** @param role the role that somebody was given */
export function severityOf(name: string, payload: JsonObject, role: string | undefined): Severity {
  if (entryOf(GUARDS, name)?.some((member) => payload[member] === false || payload[member] === null)) return "critical";
  if (role !== undefined && /^owner$/i.test(role) && /-(?:add|added|invited|join|update)$/.test(name))
    return "critical";
  return severityBy(name) ?? "info";
}
