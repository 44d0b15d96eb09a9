/** How much an audit entry asks for attention by itself. Ordinary is `info`; every row says why it is not. */
import type { Severity } from "../../../src/connector/contract.ts";
import { table } from "./action-table.ts";
import type { AuditEntry } from "./entry.ts";

const BY_ACTION = table<Severity>([
  // The organization's front door
  ["*.disable_two_factor_requirement", "critical"],
  ["*.disable_saml", "critical"],
  ["*.update_saml_provider_settings", "warn"],
  ["*.recovery_code*", "warn"],
  ["ip_allow_list.disable*", "warn"],
  ["ssh_certificate_authority.create", "warn"],
  ["ssh_certificate_requirement.disable", "warn"],
  ["*.disable_oauth_app_restrictions", "warn"],
  ["*.disable_source_ip_disclosure", "warn"],
  // Code leaving
  ["repo.transfer_outgoing", "warn"],
  ["repo.transfer_start", "warn"],
  ["org.transfer_outgoing", "warn"],
  ["repo.destroy", "warn"],
  ["repo.pages_public", "warn"],
  ["migration.create", "warn"],
  ["migration.download", "warn"],
  ["private_repository_forking.enable", "warn"],
  ["private_repository_forking.clear", "warn"],
  // Guards taken down
  ["protected_branch.destroy", "warn"],
  ["protected_branch.policy_override", "warn"],
  ["repository_branch_protection_evaluation.disable", "warn"],
  ["repository_ruleset.destroy", "warn"],
  ["required_status_check.destroy", "warn"],
  ["environment.remove_protection_rule", "warn"],
  ["workflows.bypass_protection_rules", "warn"],
  ["*advanced_security*disabled*", "warn"],
  // Ways in and out that stay
  ["hook.create", "warn"],
  ["hook.config_changed", "warn"],
  ["*.register_self_hosted_runner", "warn"],
  ["org.add_outside_collaborator", "warn"],
  // Alerts, and the switches that silence them
  ["secret_scanning_alert.public_leak", "critical"],
  ["secret_scanning_alert.create", "warn"],
  ["secret_scanning_alert.reopen", "warn"],
  ["secret_scanning_push_protection.bypass", "warn"],
  ["*secret_scanning*disable*", "warn"],
  ["repository_vulnerability_alerts.disable", "warn"],
  ["dependabot_*.disable", "warn"],
]);

interface Condition {
  readonly severity: Severity;
  readonly when: (entry: AuditEntry) => boolean;
}

/** The same action may be ordinary or not, by what it set. Enforcement levels: 0 is off. */
const BY_DETAIL = table<Condition>([
  ["repo.access", { severity: "critical", when: becamePublic }],
  ["repo.create", { severity: "warn", when: becamePublic }],
  ["repo.transfer", { severity: "warn", when: becamePublic }],
  ["org.update_default_repository_permission", { severity: "warn", when: (entry) => gave(entry, /^(?:admin|write)$/) }],
  ["*member", { severity: "warn", when: givesAdmin }],
  ["org.restore_member", { severity: "warn", when: givesAdmin }],
  ["organization_role.assign", { severity: "warn", when: givesAdmin }],
  ["team.*repository*", { severity: "warn", when: givesAdmin }],
  ["public_key.create", { severity: "warn", when: (entry) => entry.text("read_only") === "false" }],
  [
    "repository_ruleset.update",
    { severity: "warn", when: (entry) => entry.text("ruleset_enforcement") === "disabled" },
  ],
  [
    "protected_branch.update_admin_enforced",
    { severity: "warn", when: (entry) => entry.text("admin_enforced") === "false" },
  ],
  ["protected_branch.update_allow_*_enforcement_level", { severity: "warn", when: (entry) => !isOff(entry) }],
  ["protected_branch.update_*_enforcement_level", { severity: "warn", when: isOff }],
]);

/** The severity of an entry, given whether it lets somebody from outside in. */
export function severityOf(entry: AuditEntry, outsider: boolean): Severity {
  const detail = BY_DETAIL(entry.action);
  if (detail?.when(entry)) return detail.severity;
  return BY_ACTION(entry.action) ?? (outsider ? "warn" : "info");
}

function becamePublic(entry: AuditEntry): boolean {
  return entry.text("visibility") === "public" && entry.text("previous_visibility") !== "public";
}

function gave(entry: AuditEntry, level: RegExp): boolean {
  return level.test(entry.text("permission", "new_repo_permission", "organization_role_name") ?? "");
}

function givesAdmin(entry: AuditEntry): boolean {
  return !/remove|demote/.test(entry.action) && gave(entry, /admin|owner/i);
}

function isOff(entry: AuditEntry): boolean {
  const setting = entry.action.replace("protected_branch.update_", "");
  const level = entry.text(setting);
  return level === "0" || level === "off";
}
