/**
 * An alert of Defender for Cloud in any shape: the alerts API's, its continuous export, a row of `SecurityAlert`, Graph's, or
 * the record that the Activity Log keeps of it. Whoever tells of an alert, it has the same key and the same time.
 *
 * @see https://learn.microsoft.com/rest/api/defenderforcloud/alerts/list
 * @see https://learn.microsoft.com/azure/defender-for-cloud/alerts-schemas
 */
import {
  type Draft,
  type Instant,
  type Severity,
  UNKNOWN_TIME,
  type VendorKey,
} from "../../../src/connector/contract.ts";
import { entryOf, instantUtc } from "../../../src/connector/shape.ts";
import { type LooseRecord, looseRecord } from "../../../src/vendors/microsoft/loose-record.ts";
import type { ActivityRecord } from "./activity-record.ts";
import { lastSegment } from "./role-assignment.ts";

const ALERT_ID = /\/providers\/microsoft\.security\/locations\/[^/]+\/alerts\/([^/]+)/i;
const GRAPH_SERVICES =
  /^microsoft(?:Defender|CloudAppSecurity|365Defender|AppGovernance|Sentinel)|^azureAdIdentityProtection|^dataLossPrevention/i;

/** Whether something is an alert, by its shape. */
export function recognizesAlert(record: unknown): boolean {
  const fields = looseRecord(record);
  if (fields === undefined) return false;
  if (/^microsoft\.security\/.*alerts$/i.test(fields.text("type") ?? "")) return true;
  if (GRAPH_SERVICES.test(fields.text("serviceSource") ?? "")) return fields.text("title") !== undefined;
  const named = fields.text("alertDisplayName", "AlertName", "DisplayName") !== undefined;
  return named && fields.text("systemAlertId", "alertType") !== undefined;
}

const SEVERITY: Readonly<Record<string, Severity>> = {
  high: "critical",
  medium: "warn",
  low: "info",
  informational: "info",
};

/** The severity of an alert or finding in Defender's words, as ours. */
export function alertSeverity(told: string | undefined): Severity {
  return entryOf(SEVERITY, told?.toLowerCase() ?? "") ?? "warn";
}

/** `undefined` if it is no alert. */
export function openAlert(record: unknown): Omit<Draft, "raw"> | undefined {
  const fields = looseRecord(record);
  if (fields === undefined || !recognizesAlert(record)) return undefined;
  const id = fields.text("id") ?? "";
  const name = ALERT_ID.test(id)
    ? (fields.text("name") ?? lastSegment(id))
    : fields.text("VendorOriginalId", "systemAlertId", "id");
  const title = fields.text("alertDisplayName", "DisplayName", "title", "AlertName");
  const resource = resourceOf(fields);
  const account = accountOf(fields);
  const subscription = subscriptionIn(id) ?? subscriptionIn(resource ?? "");
  const key = name === undefined ? undefined : keyOf(name, subscription ?? fields.text("tenantId"));
  const entity = fields.text("compromisedEntity");
  return {
    ...(key && { key }),
    time: timeOf(
      name,
      fields.value(
        "startTimeUtc",
        "StartTime",
        "firstActivityDateTime",
        "timeGeneratedUtc",
        "TimeGenerated",
        "createdDateTime",
      ),
    ),
    type: "defender_alert",
    actor: account ?? "defender",
    target: lastSegment(resource) ?? entity ?? "unknown",
    action: fields.text("alertType") ?? title ?? "alert",
    severity: alertSeverity(fields.text("severity", "AlertSeverity")),
    metadata: {
      outcome: "unknown",
      actor_type: account === undefined ? undefined : "user",
      scope: resource,
      account: subscription,
      resource_id: resource,
      resource_group: groupIn(resource ?? id),
      status: fields.text("status"),
      alert_name: title,
      intent: fields.text("intent", "Tactics", "category"),
      techniques: techniquesOf(fields.value("techniques", "mitreTechniques")),
      entity,
      product: fields.text("productName", "ProductComponentName", "serviceSource"),
    },
  };
}

/** Whether a record of the Activity Log is that of an alert being raised, and not of somebody settling it. */
export function isAlertRecord({ category, operation, resourceId }: ActivityRecord): boolean {
  return category === "security" && /^microsoft\.security\/.*alerts/i.test(`${operation} ${resourceId ?? ""}`);
}

/** The alert that such a record is about. */
export function mirroredAlert(activity: ActivityRecord): Omit<Draft, "raw"> {
  const { fields, resourceId = "", subscription } = activity;
  const name =
    ALERT_ID.exec(resourceId)?.[1] ?? ALERT_ID.exec(fields.text("id") ?? "")?.[1] ?? fields.text("eventDataId");
  const key = name === undefined ? undefined : keyOf(name, subscription);
  const title = fields.text("eventName.localizedValue", "eventName.value", "eventName", "alertName");
  const entity = fields.text("properties.compromisedEntity");
  return {
    ...(key && { key }),
    time: timeOf(name, activity.time),
    type: "defender_alert",
    actor: "defender",
    target: entity ?? lastSegment(resourceId) ?? "unknown",
    action: title ?? activity.operation,
    severity: alertSeverity(fields.text("properties.severity")),
    metadata: {
      outcome: "unknown",
      account: subscription,
      resource_id: resourceId,
      resource_group: activity.resourceGroup,
      status: activity.status,
      category: activity.category,
      correlation_id: fields.text("correlationId"),
      alert_name: title,
      intent: fields.text("properties.intent"),
      entity,
    },
  };
}

function keyOf(name: string, tenant: string | undefined): VendorKey {
  return { tenant: tenant?.toLowerCase() ?? "unknown", namespace: "alert", id: name.toLowerCase() };
}

/** .NET counts ticks of 100 ns from the year 1; an alert's name begins with how many are left until its calendar ends. */
const LAST_TICK = 3_155_378_975_999_999_999n;
const TICKS_TO_1970 = 621_355_968_000_000_000n;
const TICKS_PER_MS = 10_000n;

/**
 * When the alert began: its name tells, and the name is all that the Activity Log and the alerts API have in common.
 * @param told by the record, for names that do not tell
 */
function timeOf(name: string | undefined, told: unknown): Instant {
  const left = /^(\d{19})_/.exec(name ?? "")?.[1];
  const named = left === undefined ? undefined : Number((LAST_TICK - BigInt(left) - TICKS_TO_1970) / TICKS_PER_MS);
  for (const candidate of [named, told]) {
    if (candidate === undefined) continue;
    try {
      return instantUtc(candidate, "startTimeUtc");
    } catch {
      // A name of another form, or a damaged time: the next one may do.
    }
  }
  return UNKNOWN_TIME;
}

function resourceOf(fields: LooseRecord): string | undefined {
  const listed = fields
    .objects("resourceIdentifiers")
    .map((identifier) => identifier.text("azureResourceId", "ResourceId"));
  return listed.find((id) => id !== undefined) ?? fields.text("associatedResource", "AzureResourceId", "ResourceId");
}

/** The account that an alert is about, where it is about one. */
function accountOf(fields: LooseRecord): string | undefined {
  for (const entity of [...fields.objects("entities"), ...fields.objects("evidence")]) {
    const kind = entity.text("type") ?? "";
    const account = entity.objects("userAccount")[0] ?? (/^account$/i.test(kind) ? entity : undefined);
    const signIn =
      account?.text("userPrincipalName", "upn") ?? address(account?.text("name"), account?.text("upnSuffix"));
    const found = signIn ?? account?.text("aadUserId", "accountName", "name");
    if (found !== undefined) return found.toLowerCase();
  }
  return undefined;
}

function address(name: string | undefined, suffix: string | undefined): string | undefined {
  return name === undefined || suffix === undefined ? undefined : `${name}@${suffix}`;
}

function techniquesOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  const names = Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
  return names.length === 0 ? undefined : names.join(", ");
}

function subscriptionIn(id: string): string | undefined {
  return /^\/subscriptions\/([^/]+)/i.exec(id)?.[1]?.toLowerCase();
}

function groupIn(id: string): string | undefined {
  return /\/resourcegroups\/([^/]+)/i.exec(id)?.[1];
}
