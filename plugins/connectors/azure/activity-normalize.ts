/** What one record of the Activity Log says, as an event or as half of one. Pure: the same record gives the same draft. */
import type {
  Draft,
  Lookup,
  Metadata,
  Outcome,
  Severity,
  VendorKey,
  Verdict,
} from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { entryOf, isObject, type JsonObject } from "../../../src/connector/shape.ts";
import type { LooseRecord } from "../../../src/vendors/microsoft/loose-record.ts";
import { type ActivityType, type Operation, onlyReads, operationNamed } from "./activity-operations.ts";
import { withoutSecrets } from "./activity-raw.ts";
import { type ActivityRecord, CATEGORIES, claimsOf, openActivity } from "./activity-record.ts";
import { targetNamed } from "./activity-target.ts";
import { isAlertRecord, mirroredAlert } from "./alert.ts";
import { OPTIONS_TABLE } from "./lookup-tables.ts";
import { isSelf, nameOfPrincipal, type Principal, principal } from "./principal.ts";
import { type Grant, grantOf, scopeOf } from "./role-assignment.ts";
import { touchesAccess, type Weakening, weakeningsOf } from "./weakening.ts";

/** The namespace of keys that name an operation, of which there is more than one record. */
export const OPERATION_NAMESPACE = "operation";

/** @throws MallcopError `record-malformed` if it is no record of the Activity Log */
export function normalizeActivity(record: unknown, lookup: Lookup): Verdict {
  const activity = openActivity(record);
  if (activity === undefined || !isObject(record)) {
    throw new MallcopError("record-malformed", { reason: "it names no operation of Azure Resource Manager" });
  }
  const leftOut = reasonToLeaveOut(activity, lookup);
  if (leftOut !== undefined) return { leftOut };
  const raw = withoutSecrets(record, activity.operation);
  if (isAlertRecord(activity)) return [{ ...mirroredAlert(activity), raw }];
  return [draftOf(activity, raw, lookup)];
}

const BY_CATEGORY: Readonly<Record<string, string>> = {
  servicehealth: "health",
  resourcehealth: "health",
  autoscale: "autoscale",
  recommendation: "recommendation",
  alert: "metric_alert",
};

const POLICY_AUDIT = /^microsoft\.authorization\/policies\/audit(?:ifnotexists)?\/action$/i;

function reasonToLeaveOut({ category, operation, resourceGroup }: ActivityRecord, lookup: Lookup): string | undefined {
  if (!CATEGORIES.has(category)) return "other_log";
  const reason = entryOf(BY_CATEGORY, category);
  if (reason !== undefined) return reason;
  if (onlyReads(operation)) return "read_only";
  if (POLICY_AUDIT.test(operation) && lookup.get(OPTIONS_TABLE, "include_policy_audits") === false)
    return "policy_audit";
  return inGroups(resourceGroup, lookup) ? undefined : "other_resource_group";
}

/** What happens on the subscription itself concerns all its groups. */
export function inGroups(group: string | undefined, lookup: Lookup): boolean {
  const groups = lookup.get(OPTIONS_TABLE, "resource_groups");
  if (!Array.isArray(groups) || groups.length === 0 || group === undefined) return true;
  return groups.includes(group.toLowerCase());
}

/** Everything that was found out about a record. */
interface Findings {
  readonly activity: ActivityRecord;
  readonly operation: Operation;
  readonly type: ActivityType;
  readonly outcome: Outcome;
  readonly claims: JsonObject;
  readonly grant: Grant | undefined;
  readonly weakenings: readonly Weakening[];
}

function draftOf(activity: ActivityRecord, raw: JsonObject, lookup: Lookup): Draft {
  const { fields } = activity;
  const operation = operationNamed(activity.operation);
  const [body] = fields.objects("properties.requestbody");
  const grant =
    operation.type === "role_assignment" ? grantOf(activity, !/delete$/i.test(activity.operation), lookup) : undefined;
  const findings: Findings = {
    activity,
    operation,
    type: typeOf(activity.operation, operation, body),
    outcome: /\/policies\/deny\/action$/i.test(activity.operation) ? "denied" : activity.outcome,
    claims: claimsOf(fields.value("claims", "identity.claims")),
    grant,
    weakenings: grant === undefined ? weakeningsOf(body) : [],
  };
  const key = keyOf(activity);
  return {
    ...(key && { key }),
    time: activity.time,
    type: findings.type,
    actor: actorOf(findings),
    target: targetNamed(grant === undefined ? activity.resourceId : grant.scope, activity),
    action: operation.name ?? activity.operation,
    severity: severityOf(loudest(findings), findings.outcome),
    metadata: metadataOf(findings, lookup),
    raw,
  };
}

function typeOf(name: string, { type }: Operation, body: LooseRecord | undefined): ActivityType {
  return /^microsoft\.keyvault\/vaults\/write$/i.test(name) && touchesAccess(body) ? "permission_change" : type;
}

/**
 * The records of one operation have one key. Without the operation's ids, the record's own id is all there is.
 * Policy evaluations share the operation's ids and are events of their own.
 */
function keyOf({ fields, operation, category, resourceId, subscription }: ActivityRecord): VendorKey | undefined {
  const tenant = subscription ?? fields.text("tenantId")?.toLowerCase() ?? "unknown";
  const correlation = fields.text("correlationId");
  const own = fields.text("eventDataId");
  if (category === "administrative" && correlation !== undefined) {
    const parts = [correlation, fields.text("operationId") ?? "", operation, resourceId ?? ""];
    return { tenant, namespace: OPERATION_NAMESPACE, id: parts.join("|").toLowerCase() };
  }
  return own === undefined ? undefined : { tenant, namespace: "event", id: own.toLowerCase() };
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The ids of whoever called; the caller itself is one, where it is no person. */
function principalOf({ activity, claims }: Findings): Principal {
  const caller = activity.fields.text("caller");
  const objectId = text(claims.oid) ?? (caller !== undefined && GUID.test(caller) ? caller : undefined);
  return principal(objectId, text(claims.appid) ?? text(claims.azp));
}

/** People by their sign-in name, which has no case; apps and managed identities by their object's id. */
function actorOf(findings: Findings): string {
  const { activity, claims } = findings;
  const caller = activity.fields.text("caller");
  const named = caller ?? text(claims.upn) ?? text(claims.unique_name) ?? text(claims.name);
  if (named === undefined || GUID.test(named)) return nameOfPrincipal(principalOf(findings)) ?? "unknown";
  return named.includes("@") ? named.toLowerCase() : named;
}

function actorTypeOf(actor: string, claims: JsonObject): string | undefined {
  const kind = text(claims.idtyp)?.toLowerCase();
  if (kind === "app" || (kind === undefined && GUID.test(actor))) return "service_principal";
  if (kind === "user" || actor.includes("@")) return "user";
  return actor.startsWith("Microsoft.") ? "service" : undefined;
}

function metadataOf(findings: Findings, lookup: Lookup): Metadata {
  const { activity, claims, grant, weakenings } = findings;
  const { fields, resourceId } = activity;
  const { appId, objectId } = principalOf(findings);
  return {
    outcome: findings.outcome,
    source_ip: fields.text("httpRequest.clientIpAddress", "callerIpAddress") ?? text(claims.ipaddr),
    actor_type: actorTypeOf(actorOf(findings), claims),
    target_type: targetTypeOf(findings),
    role: grant?.role,
    scope: grant?.scope ?? fields.text("authorization.scope", "identity.authorization.scope") ?? resourceId,
    account: activity.subscription,
    region: fields.text("location", "properties.resourceLocation"),
    correlation_id: fields.text("correlationId"),
    self: isSelf(appId, lookup),
    operation_id: fields.text("operationId"),
    status: activity.status,
    sub_status: activity.subStatus,
    category: activity.category,
    resource_id: resourceId,
    resource_group: activity.resourceGroup,
    app_id: appId,
    object_id: objectId,
    grantee: grant?.grantee,
    grantee_type: grant?.granteeType,
    role_id: grant?.role === grant?.roleId ? grant?.roleId : undefined,
    privileged: grant?.privileged ? true : undefined,
    change: weakenings.length === 0 ? undefined : weakenings.map(({ change }) => change).join(", "),
    public: weakenings.some((weakening) => weakening.public) ? true : undefined,
    policy: fields.objects("properties.policies")[0]?.text("policyDefinitionDisplayName", "policyDefinitionName"),
  };
}

function targetTypeOf({ activity, grant }: Findings): string | undefined {
  if (grant === undefined) {
    const told = activity.fields.text("resourceType.value", "resourceType", "resourceTypeValue");
    return (told ?? resourceTypeOf(activity.resourceId))?.toLowerCase();
  }
  return resourceTypeOf(scopeOf(grant.scope))?.toLowerCase();
}

/** `Microsoft.KeyVault/vaults` of a vault's id. */
function resourceTypeOf(id: string | undefined): string | undefined {
  const [, provider, rest = ""] = /.*\/providers\/([^/]+)\/(.+)$/i.exec(id ?? "") ?? [];
  if (provider !== undefined) return [provider, ...rest.split("/").filter((_, index) => index % 2 === 0)].join("/");
  if (/^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+$/i.test(id ?? "")) return "resourceGroup";
  return /^\/subscriptions\/[^/]+$/i.test(id ?? "") ? "subscription" : undefined;
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warn: 1, critical: 2 };

function loudest({ operation, grant, weakenings, outcome }: Findings): Severity {
  const said = [operation.severity, grant?.severity ?? "info", ...weakenings.map(({ severity }) => severity)];
  // Somebody who was refused a role tried to get one.
  const attempt = outcome === "denied" || (outcome === "failure" && grant !== undefined) ? "warn" : "info";
  return said.reduce(louder, attempt);
}

export function louder(a: Severity, b: Severity): Severity {
  return RANK[b] > RANK[a] ? b : a;
}

/** What did not happen is at most a warning. */
export function severityOf(severity: Severity, outcome: Outcome): Severity {
  return severity === "critical" && (outcome === "failure" || outcome === "denied") ? "warn" : severity;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
