/**
 * What an audit entry says, as a draft. Pure, so that it can be replayed; and no member that holds a secret, or names the
 * secrets of a job, survives it.
 */
import {
  type Draft,
  type Lookup,
  type Metadata,
  type Outcome,
  UNKNOWN_TIME,
  type VendorKey,
  type Verdict,
} from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { table } from "./action-table.ts";
import { classify, type GitHubEventType } from "./actions.ts";
import { type AuditEntry, isObject, readEntry, timeOf } from "./entry.ts";
import { isOwnRun } from "./self.ts";
import { severityOf } from "./severity.ts";

/** Members that GitHub itself calls secret: an alert's literal secret, a hook's, the names of those passed to a job. */
const SECRET_MEMBERS = new Set(["secret", "secrets_passed"]);

/** The audit log tells of what was done; these few tell of what was stopped. */
const outcomeBy = table<Outcome>([
  ["protected_branch.rejected_ref_update", "denied"],
  ["workflows.actions_policy_violation", "denied"],
  ["org.recovery_code_failed", "failure"],
  ["public_key.*_failure", "failure"],
]);

/** How a workflow run ended; anything else than these, such as `skipped`, is no failure. */
const FAILED_CONCLUSIONS = new Set(["failure", "timed_out", "startup_failure"]);

/**
 * The verdict on one record of the audit log.
 * @throws MallcopError `record-malformed` if it is no audit entry
 */
export function normalizeAuditEntry(record: unknown, lookup: Lookup): Verdict {
  const entry = readEntry(record);
  if (!entry) throw new MallcopError("record-malformed", { reason: "it is no audit log entry" });
  const isOn = (option: string): boolean => lookup.get("options", option) !== false;
  const found = classify(entry.action, entry.text("operation_type"), isOn);
  if ("leftOut" in found) return found;
  const time = timeOf(entry) ?? UNKNOWN_TIME;

  const external = isExternal(entry, lookup);
  const type = external && entry.action === "repo.add_member" ? "collaborator_added" : found.type;
  const actor = actorOf(entry);
  const person = personOf(entry);
  const target = targetOf(entry, type, person);
  const key = keyOf(entry);
  const raw = withoutSecrets(record);
  const draft: Draft = {
    ...(key && { key }),
    time,
    type,
    actor,
    target: target.name,
    action: entry.action,
    severity: severityOf(entry, external === true),
    metadata: metadataOf({ entry, actor, person, targetType: target.type, external, unmapped: found.unmapped, lookup }),
    ...(raw !== record && { raw }),
  };
  return [draft];
}

function keyOf(entry: AuditEntry): VendorKey | undefined {
  const id = entry.text("_document_id");
  if (id === undefined) return undefined;
  return { namespace: "audit", id, tenant: entry.text("org_id", "org", "business_id", "business") ?? "unknown" };
}

function actorOf(entry: AuditEntry): string {
  const name = entry.text("actor");
  if (name) return name;
  const fingerprint = entry.text("deploy_key_fingerprint");
  if (fingerprint) return `deploy_key:${fingerprint}`;
  const id = entry.text("actor_id");
  return id && id !== "0" ? `id:${id}` : "unknown";
}

function actorTypeOf(entry: AuditEntry, actor: string): string | undefined {
  if (actor === "unknown") return undefined;
  if (actor.startsWith("deploy_key:")) return "deploy_key";
  // The login `github` belongs to GitHub; it stands for what nobody did by hand.
  if (/^github$/i.test(actor)) return "system";
  if (/server-to-server/i.test(entry.text("programmatic_access_type") ?? "")) return "app";
  // No person's login can hold a bracket.
  return entry.text("actor_is_bot") === "true" || actor.endsWith("[bot]") ? "bot" : "user";
}

/** The person whom the entry is about; on settings it is often the actor again. */
function personOf(entry: AuditEntry): string | undefined {
  return entry.text("blocked_user", "invitee", "manager", "user", "invitee_email", "email");
}

function appOf(entry: AuditEntry): string | undefined {
  const named = entry.text("integration", "oauth_application", "oauth_application_name", "application_name");
  return named ?? (entry.action.startsWith("integration") ? entry.text("name") : undefined);
}

type TargetType = "user" | "app" | "repo" | "team" | "org";

/** The affected person is the target of a change of membership; elsewhere it is the smallest thing that was changed. */
function targetOf(
  entry: AuditEntry,
  type: GitHubEventType,
  person: string | undefined,
): { readonly type: TargetType | undefined; readonly name: string } {
  const concernsPerson = type === "org_membership" || type === "collaborator_added" || /_?member$/.test(entry.action);
  const concernsApp = type === "oauth_authorization";
  const candidates: readonly (readonly [TargetType, string | undefined])[] = [
    ["user", concernsPerson ? person : undefined],
    ["app", concernsApp ? appOf(entry) : undefined],
    ["repo", entry.text("repo", "repository")],
    ["team", entry.text("team")],
    // A setting of an organization names the person who set it as `user`.
    ["user", type === "admin_action" && entry.text("org") ? undefined : person],
    ["org", entry.text("org", "business")],
  ];
  for (const [type, name] of candidates) if (name !== undefined) return { type, name };
  return { type: undefined, name: "unknown" };
}

/** Whether the person let into a repository is from outside; `undefined` where that cannot be known. */
function isExternal(entry: AuditEntry, lookup: Lookup): boolean | undefined {
  if (entry.action === "org.add_outside_collaborator") return true;
  if (entry.action !== "repo.add_member" || !lookup.has("members")) return undefined;
  const login = personOf(entry)?.toLowerCase();
  if (login === undefined) return undefined;
  if (lookup.own.accounts.has(login)) return false;
  // The snapshot is by number. Older entries have only a name, which may have been somebody else's since.
  const id = entry.text("user_id");
  return id === undefined ? undefined : lookup.get("members", id) === undefined;
}

/** A run of the workflow that mallcop runs in. */
function isSelf(entry: AuditEntry, lookup: Lookup): true | undefined {
  if (!entry.action.startsWith("workflows.")) return undefined;
  const run = { repo: entry.text("repo"), workflow: entry.text("name"), trigger: entry.text("event") };
  return isOwnRun(run, lookup);
}

function outcomeOf(entry: AuditEntry): Outcome {
  if (FAILED_CONCLUSIONS.has(entry.text("conclusion") ?? "")) return "failure";
  return outcomeBy(entry.action) ?? "success";
}

/** Everything that was found out about an entry. */
interface Findings {
  readonly entry: AuditEntry;
  readonly actor: string;
  readonly person: string | undefined;
  readonly targetType: TargetType | undefined;
  readonly external: boolean | undefined;
  readonly unmapped: true | undefined;
  readonly lookup: Lookup;
}

function metadataOf({ entry, actor, person, targetType, external, unmapped, lookup }: Findings): Metadata {
  const location = entry.value("actor_location");
  const isRun = entry.action.startsWith("workflows.");
  const isBranch = entry.action.startsWith("protected_branch.");
  return {
    outcome: outcomeOf(entry),
    source_ip: entry.text("actor_ip"),
    country: isObject(location) && typeof location.country_code === "string" ? location.country_code : undefined,
    user_agent: entry.text("user_agent"),
    actor_type: actorTypeOf(entry, actor),
    target_type: targetType,
    role: entry.text("organization_role_name", "new_repo_base_role"),
    correlation_id: entry.text("request_id"),
    self: isSelf(entry, lookup),
    org: entry.text("org", "business"),
    repo: entry.text("repo", "repository"),
    team: entry.text("team"),
    user: person,
    app: appOf(entry),
    permission: entry.text("permission", "new_repo_permission"),
    old_permission: entry.text("old_permission", "old_repo_permission"),
    visibility: entry.text("visibility"),
    previous_visibility: entry.text("previous_visibility"),
    operation: entry.text("operation_type"),
    programmatic_access_type: entry.text("programmatic_access_type"),
    token_id: entry.text("token_id"),
    hashed_token: entry.text("hashed_token"),
    alert: entry.text("alert_number", "number"),
    branch: entry.text("branch", "head_branch") ?? (isBranch ? entry.text("name") : undefined),
    workflow: isRun ? entry.text("name") : undefined,
    run_id: isRun ? entry.text("workflow_run_id") : undefined,
    trigger: isRun ? entry.text("event") : undefined,
    conclusion: entry.text("conclusion"),
    external,
    unmapped,
  };
}

/** The record itself if it has no secret members; else a copy without them, at any depth. */
export function withoutSecrets(value: unknown): unknown {
  return hasSecrets(value) ? copyWithoutSecrets(value) : value;
}

function copyWithoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyWithoutSecrets);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => !SECRET_MEMBERS.has(name));
  return Object.fromEntries(kept.map(([name, item]) => [name, copyWithoutSecrets(item)]));
}

function hasSecrets(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(hasSecrets);
  // Hardly any entry has one: looking costs no copy.
  for (const name in value) {
    if (SECRET_MEMBERS.has(name) || hasSecrets(value[name as keyof typeof value])) return true;
  }
  return false;
}
