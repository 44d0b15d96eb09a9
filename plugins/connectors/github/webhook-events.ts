/** Webhook events as tables: how a payload is known by its shape, what each event is to us, and how much attention it asks for. */
import type { Severity } from "../../../src/connector/contract.ts";
import { isObject, type JsonObject } from "../../../src/connector/shape.ts";
import { table } from "./action-table.ts";
import type { GitHubEventType } from "./actions.ts";
import { JOB_ACTOR } from "./self.ts";
import { at, permissionAfter } from "./webhook-parts.ts";

/** Members that a payload of an event must have; the first row that fits wins, so the special ones come first. */
const SHAPES: readonly (readonly [event: string, members: readonly string[]])[] = [
  ["pull_request", ["pull_request", "repository"]],
  ["issue_comment", ["comment", "repository"]],
  ["issues", ["issue", "repository"]],
  ["discussion", ["discussion", "repository"]],
  ["release", ["release", "repository"]],
  ["secret_scanning_alert_location", ["alert", "location", "repository"]],
  ["workflow_run", ["workflow_run", "repository"]],
  ["workflow_job", ["workflow_job", "repository"]],
  ["branch_protection_rule", ["rule", "repository"]],
  ["repository_ruleset", ["repository_ruleset"]],
  ["deploy_key", ["key", "repository"]],
  ["meta", ["hook", "hook_id", "action"]],
  ["ping", ["hook", "hook_id", "zen"]],
  ["org_block", ["blocked_user"]],
  ["personal_access_token_request", ["personal_access_token_request"]],
  ["security_advisory", ["security_advisory", "action"]],
  ["installation_repositories", ["installation", "repositories_added"]],
  ["installation_target", ["installation", "installation_target", "target_type"]],
  ["membership", ["member", "team", "organization"]],
  ["member", ["member", "repository", "action"]],
  ["organization", ["membership", "organization", "action"]],
  ["organization", ["invitation", "organization", "action"]],
  ["team", ["team", "organization", "action"]],
  ["team_add", ["team", "repository"]],
  ["push", ["ref", "repository"]],
  ["installation", ["installation", "action", "repositories"]],
  ["security_and_analysis", ["changes", "repository", "organization"]],
  ["repository", ["repository", "action"]],
  ["installation", ["installation", "action", "requester"]],
  ["organization", ["organization", "action", "sender"]],
  ["public", ["repository", "sender"]],
];

/** Which event a payload is of, by its shape; `undefined` if it is no payload. */
export function eventOf(payload: JsonObject): string | undefined {
  const has = (member: string) => payload[member] !== undefined;
  if (has("alert") && has("repository") && !has("location")) return alertEventOf(payload.alert);
  const event = SHAPES.find(([, members]) => members.every(has))?.[0];
  // These two are told apart by nothing but the action.
  return event === "security_and_analysis" && has("action") ? "repository" : event;
}

function alertEventOf(alert: unknown): string | undefined {
  if (!isObject(alert)) return undefined;
  if ("secret_type" in alert) return "secret_scanning_alert";
  if ("dependency" in alert || "security_advisory" in alert) return "dependabot_alert";
  return "rule" in alert ? "code_scanning_alert" : undefined;
}

/** The reasons of the manifest's `leaves_out` for deliveries. */
export type LeftOutEvent =
  | "git-traffic"
  | "collaboration"
  | "delivery-checks"
  | "job-started"
  | "advisory"
  | "ping"
  | "redelivery"
  | "dependabot-off"
  | "secret-scanning-off";

/** `*` stands for any run of characters. */
export const leftOutOf = table<LeftOutEvent>([
  ["push", "git-traffic"],
  ["create", "git-traffic"],
  ["delete", "git-traffic"],
  ["pull_request*", "collaboration"],
  ["issue*", "collaboration"],
  ["sub_issues", "collaboration"],
  ["commit_comment", "collaboration"],
  ["discussion*", "collaboration"],
  ["label", "collaboration"],
  ["milestone", "collaboration"],
  ["project*", "collaboration"],
  ["gollum", "collaboration"],
  ["star", "collaboration"],
  ["watch", "collaboration"],
  ["fork", "collaboration"],
  ["sponsorship", "collaboration"],
  ["release", "collaboration"],
  ["check_*", "delivery-checks"],
  ["status", "delivery-checks"],
  ["deployment*", "delivery-checks"],
  ["page_build", "delivery-checks"],
  ["merge_group", "delivery-checks"],
  ["workflow_job", "job-started"],
  ["security_advisory", "advisory"],
  ["ping", "ping"],
]);

/** Alerts that an option switches off. */
export const OPTION_OF: Readonly<Record<string, { readonly name: string; readonly leftOut: LeftOutEvent }>> = {
  dependabot_alert: { name: "include_dependabot", leftOut: "dependabot-off" },
  repository_vulnerability_alert: { name: "include_dependabot", leftOut: "dependabot-off" },
  secret_scanning_alert: { name: "include_secret_scanning", leftOut: "secret-scanning-off" },
  secret_scanning_alert_location: { name: "include_secret_scanning", leftOut: "secret-scanning-off" },
};

const typeBy = table<GitHubEventType>([
  ["organization.deleted", "admin_action"],
  ["organization.renamed", "admin_action"],
  ["organization.*", "org_membership"],
  ["membership.*", "org_membership"],
  ["team.added_to_repository", "repo_permission"],
  ["team.removed_from_repository", "repo_permission"],
  ["team.*", "org_membership"],
  ["team_add*", "repo_permission"],
  ["org_block.*", "org_membership"],
  ["member.*", "repo_permission"],
  ["repository.publicized", "repo_permission"],
  ["repository.privatized", "repo_permission"],
  ["public*", "repo_permission"],
  ["installation*", "oauth_authorization"],
  ["github_app_authorization.*", "oauth_authorization"],
  ["personal_access_token_request.*", "oauth_authorization"],
  ["secret_scanning*", "secret_scanning_alert"],
  ["dependabot_alert.*", "dependabot_alert"],
  ["repository_vulnerability_alert.*", "dependabot_alert"],
  ["workflow_run.*", "workflow_run"],
  ["workflow_dispatch*", "workflow_run"],
]);

/** What is not in the table is another security setting. */
export function typeOf(name: string, payload: JsonObject): GitHubEventType {
  if (name === "team.edited" && at(payload, "changes", "repository") !== undefined) return "repo_permission";
  return typeBy(name) ?? "admin_action";
}

interface Case {
  readonly severity: Severity;
  readonly when?: (payload: JsonObject) => boolean;
}

const severityBy = table<Case>([
  ["repository.publicized", { severity: "critical" }],
  ["public*", { severity: "critical" }],
  ["repository.transferred", { severity: "warn" }],
  ["repository.deleted", { severity: "warn" }],
  ["organization.deleted", { severity: "critical" }],
  ["organization.member_*", { severity: "warn", when: (payload) => permissionAfter(payload) === "admin" }],
  ["member.*", { severity: "warn", when: (payload) => permissionAfter(payload) === "admin" }],
  ["deploy_key.created", { severity: "warn", when: (payload) => at(payload, "key")?.read_only === false }],
  ["branch_protection_rule.deleted", { severity: "warn" }],
  ["branch_protection_rule.edited", { severity: "warn", when: weakensRule }],
  ["branch_protection_configuration.disabled", { severity: "warn" }],
  ["repository_ruleset.deleted", { severity: "warn" }],
  [
    "repository_ruleset.edited",
    { severity: "warn", when: (payload) => at(payload, "repository_ruleset")?.enforcement === "disabled" },
  ],
  ["meta.deleted", { severity: "warn" }],
  ["secret_scanning_alert_location.created", { severity: "warn" }],
]);

export function severityOf(
  name: string,
  payload: JsonObject,
  { external, actor }: { readonly external: boolean; readonly actor: string },
): Severity {
  if (name === "member.added" && external) return permissionAfter(payload) === "admin" ? "critical" : "warn";
  // Only pushes to the deployment's own repository come here: whoever else writes there may rewrite what was recorded.
  if (name.startsWith("push")) return actor === JOB_ACTOR ? "info" : "warn";
  const found = severityBy(name);
  return found !== undefined && (found.when?.(payload) ?? true) ? found.severity : "info";
}

/** Settings that allow something weaken a rule when they are switched on; all others when they are switched off. */
function weakensRule(payload: JsonObject): boolean {
  const rule = at(payload, "rule") ?? {};
  return Object.keys(at(payload, "changes") ?? {}).some((setting) => {
    const was = isOn(at(payload, "changes", setting)?.from);
    const is = isOn(rule[setting]);
    return was !== is && is === setting.startsWith("allow_");
  });
}

function isOn(value: unknown): boolean {
  return value === true || (typeof value === "string" && value !== "off") || (typeof value === "number" && value > 0);
}
