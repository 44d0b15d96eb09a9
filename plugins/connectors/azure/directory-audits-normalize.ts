/** What an entry of the directory's audit log says, as a draft. Pure, so that it can be replayed. */
import {
  type Draft,
  type Instant,
  type Lookup,
  type Metadata,
  type Outcome,
  type Severity,
  UNKNOWN_TIME,
  type Verdict,
} from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { entryOf, instantUtc } from "../../../src/connector/shape.ts";
import { type LooseRecord, looseRecord } from "../../../src/vendors/microsoft/loose-record.ts";
import {
  classifyActivity,
  type DirectoryEventType,
  foldActivity,
  isKnownActivity,
  PRIVILEGED_ROLES,
} from "./directory-audits-activities.ts";
import { DIRECTORY_ROLES } from "./directory-audits-roles.ts";
import { isSelf, nameOfPrincipal, type Principal, principal } from "./principal.ts";

/** Also the rows that Defender makes of the same activities, where a table of ours knows the activity. */
export function recognizesDirectoryAudit(record: unknown): boolean {
  const entry = looseRecord(record);
  if (entry === undefined || entry.text("Workload", "RecordType") !== undefined) return false;
  if (entry.text("activityDisplayName") !== undefined) return true;
  const isRow =
    entry.text("operationName") !== undefined && entry.value("initiatedBy", "targetResources") !== undefined;
  if (isRow || /^auditlogs$/i.test(entry.text("Type", "category") ?? "")) return activityOf(entry) !== undefined;
  const action = entry.text("AccountObjectId") === undefined ? undefined : entry.text("ActionType");
  return action !== undefined && isKnownActivity(foldActivity(action));
}

/** @throws MallcopError `record-malformed` if it is no entry of the audit log */
export function normalizeDirectoryAudit(record: unknown, lookup: Lookup): Verdict {
  const entry = looseRecord(record);
  const action = entry && activityOf(entry);
  if (!entry || !action) throw new MallcopError("record-malformed", { reason: "it is no directory audit entry" });
  const [category, service] = [entry.text("properties.category", "category"), entry.text("loggedByService")];
  const meaning = classifyActivity({ name: foldActivity(action), category, service });
  if ("leftOut" in meaning) return meaning;

  const targets = entry.objects("targetResources");
  const target = targetOf(targets, meaning.type, foldActivity(action));
  const property = propertiesOf(entry, targets);
  const initiator = initiatorOf(entry);
  const role = meaning.type === "role_assignment" ? roleOf(entry, targets, property) : undefined;
  const id = entry.text("properties.id", "id", "ReportId");
  const draft: Draft = {
    ...(id && { key: { tenant: "entra", namespace: "directory-audit", id } }),
    time: timeOf(entry),
    type: meaning.type,
    actor: initiator.name,
    target: (target && nameOf(target)) ?? entry.text("PermissionsAddedTo", "ObjectName") ?? "unknown",
    action: action.trim(),
    severity: louder(property("trust") !== undefined ? "warn" : meaning.severity, role, foldActivity(action)),
    metadata: {
      ...metadataOf(entry, property),
      outcome: outcomeOf(entry),
      actor_type: initiator.type,
      object_id: initiator.principal?.objectId,
      app_id: initiator.principal?.appId,
      actor_name: initiator.type === "app" ? initiator.principal?.displayName : undefined,
      target_type: target?.text("type"),
      target_id: target?.text("id"),
      role,
      scope: meaning.type === "role_assignment" ? scopeOf(targets) : undefined,
      grantee: meaning.type === "role_assignment" && target ? nameOf(target) : undefined,
      grantee_type: meaning.type === "role_assignment" ? target?.text("type") : undefined,
      privileged: role !== undefined && PRIVILEGED_ROLES.has(role.toLowerCase()) ? true : undefined,
      self: isSelf(initiator.principal?.appId, lookup),
      service,
      category,
    },
  };
  return [draft];
}

function activityOf(entry: LooseRecord): string | undefined {
  return entry.text("activityDisplayName", "operationName", "ActionType");
}

function timeOf(entry: LooseRecord): Instant {
  const told = entry.text("activityDateTime", "TimeGenerated", "time", "Timestamp");
  return told === undefined ? UNKNOWN_TIME : instantUtc(told, "activityDateTime");
}

interface Initiator {
  readonly name: string;
  readonly type: "user" | "app" | undefined;
  readonly principal: Principal | undefined;
}

function initiatorOf(entry: LooseRecord): Initiator {
  const upn = entry.text("initiatedBy.user.userPrincipalName")?.toLowerCase();
  const userId = entry.text("initiatedBy.user.id", "AccountObjectId");
  const user = upn ?? entry.text("initiatedBy.user.displayName", "UserId", "AccountDisplayName") ?? userId;
  const app = principal(
    entry.text("initiatedBy.app.servicePrincipalId"),
    entry.text("initiatedBy.app.appId"),
    entry.text("initiatedBy.app.displayName", "initiatedBy.app.servicePrincipalName"),
  );
  const appName = nameOfPrincipal(app);
  if (upn === undefined && appName !== undefined) return { name: appName, type: "app", principal: app };
  if (user !== undefined) return { name: user, type: "user", principal: principal(userId, undefined) };
  return { name: entry.text("identity") ?? "unknown", type: undefined, principal: undefined };
}

/** Those who get or lose something, not the thing: a role, an application and its owner stand in one list, in any order. */
const PRINCIPAL = /^(?:user|serviceprincipal|group)$/i;
const APPLICATION = /^(?:application|serviceprincipal)$/i;

function targetOf(
  targets: readonly LooseRecord[],
  type: DirectoryEventType,
  activity: string,
): LooseRecord | undefined {
  const ofType = (types: RegExp): LooseRecord | undefined =>
    targets.find((one) => types.test(one.text("type") ?? "") && nameOf(one) !== undefined);
  if (type === "role_assignment") return ofType(PRINCIPAL) ?? targets[0];
  if (/owner/.test(activity)) return ofType(APPLICATION) ?? targets[0];
  return targets.find((one) => nameOf(one) !== undefined) ?? targets[0];
}

function nameOf(target: LooseRecord): string | undefined {
  return target.text("userPrincipalName")?.toLowerCase() ?? target.text("displayName", "id");
}

/** Names of modified properties and details, by what we call them. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  role: ["Role.DisplayName", "RoleName"],
  roleTemplate: ["Role.TemplateId", "TemplateId"],
  permission: ["DelegatedPermissionGrant.Scope", "AppRole.Value", "ConsentAction.Permissions"],
  consentType: ["DelegatedPermissionGrant.ConsentType", "ConsentContext.IsAdminConsent"],
  appId: ["AppId", "ServicePrincipal.AppId", "TargetId.ServicePrincipalNames"],
  provisioning: ["ServicePrincipalProvisioningType"],
  ownerOrganization: ["AppOwnerOrganizationId"],
  ip: ["ipaddr"],
  userAgent: ["User-Agent"],
  justification: ["Justification"],
  // A credential under another name: whoever the named issuer vouches for can act as the application.
  trust: ["FederatedIdentityCredentials"],
};

type Property = (name: keyof typeof PROPERTIES) => string | undefined;

/** What was set, or, where something was taken away, what was there; from the details if no target says it. */
function propertiesOf(entry: LooseRecord, targets: readonly LooseRecord[]): Property {
  const found = new Map<string, string>();
  const note = (name: string | undefined, value: string | undefined): void => {
    const key = name?.toLowerCase();
    if (key !== undefined && value !== undefined && !found.has(key)) found.set(key, value);
  };
  for (const property of targets.flatMap((target) => target.objects("modifiedProperties"))) {
    const value = unquoted(property.value("newValue")) ?? unquoted(property.value("oldValue"));
    note(property.text("displayName", "name"), value);
  }
  for (const detail of entry.objects("additionalDetails")) note(detail.text("key"), detail.text("value"));
  return (name) => {
    const wanted = entryOf(PROPERTIES, name)?.find((one) => found.has(one.toLowerCase()));
    return wanted === undefined ? undefined : found.get(wanted.toLowerCase());
  };
}

/** Values are JSON inside text: `"\"Global Administrator\""`. */
function unquoted(value: unknown): string | undefined {
  if (typeof value !== "string" || value.trim() === "") return undefined;
  let inside: unknown = value;
  try {
    inside = JSON.parse(value);
  } catch {
    // Some are plain text.
  }
  if (inside === null || inside === "") return undefined;
  if (Array.isArray(inside)) return inside.length === 0 ? undefined : inside.map(String).join(" ");
  return typeof inside === "object" ? value : String(inside).trim() || undefined;
}

function roleOf(entry: LooseRecord, targets: readonly LooseRecord[], property: Property): string | undefined {
  const named = targets.find((target) => /^role$/i.test(target.text("type") ?? ""))?.text("displayName");
  const told = property("role") ?? named;
  if (told !== undefined) return told;
  if (/user access administrator/i.test(activityOf(entry) ?? "")) return "User Access Administrator";
  const template = property("roleTemplate")?.toLowerCase();
  return template === undefined ? undefined : (entryOf(DIRECTORY_ROLES, template) ?? template);
}

/** `/` is the whole directory. */
function scopeOf(targets: readonly LooseRecord[]): string {
  const unit = targets.find((target) => /^administrativeunit$/i.test(target.text("type") ?? ""));
  const id = unit?.text("id", "displayName");
  return id === undefined ? "/" : `/administrativeUnits/${id}`;
}

function louder(severity: Severity | undefined, role: string | undefined, activity: string): Severity {
  if (severity === "critical") return severity;
  const gives = !/remove|deny|denied|cancel|expire/.test(activity);
  return role !== undefined && gives && PRIVILEGED_ROLES.has(role.toLowerCase()) ? "warn" : (severity ?? "info");
}

function outcomeOf(entry: LooseRecord): Outcome {
  const result = entry.text("properties.result", "result", "resultType");
  if (result === undefined) return entry.text("ActionType") === undefined ? "unknown" : "success";
  if (/^(?:success|succeeded|0)$/i.test(result)) return "success";
  if (!/^fail/i.test(result)) return "unknown";
  return /denied|insufficient|unauthorized|forbidden/i.test(entry.text("resultReason", "resultDescription") ?? "")
    ? "denied"
    : "failure";
}

function metadataOf(entry: LooseRecord, property: Property): Metadata {
  return {
    source_ip:
      entry.text("initiatedBy.user.ipAddress", "initiatedBy.app.ipAddress", "callerIpAddress") ?? property("ip"),
    user_agent: entry.text("userAgent") ?? property("userAgent"),
    account: entry.text("AADTenantId", "properties.tenantId", "tenantId"),
    correlation_id: entry.text("properties.correlationId", "correlationId"),
    permission: property("permission") ?? entry.text("Permissions"),
    consent_type: property("consentType"),
    target_app_id: property("appId"),
    app_owner_organization: property("ownerOrganization"),
    provisioning: property("provisioning"),
    reason: entry.text("resultReason") ?? property("justification"),
  };
}
