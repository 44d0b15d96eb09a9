/**
 * Opens a record of the Activity Log in any shape it comes in: the REST API's, a diagnostic setting's export, a row of
 * `AzureActivity`, or flattened. One operation gives the same parts, whatever shape told of it.
 *
 * @see https://learn.microsoft.com/azure/azure-monitor/platform/activity-log-schema
 */
import { type Instant, type Outcome, UNKNOWN_TIME } from "../../../src/connector/contract.ts";
import { entryOf, instantUtc, isObject, type JsonObject } from "../../../src/connector/shape.ts";
import { type LooseRecord, looseRecord } from "../../../src/vendors/microsoft/loose-record.ts";

/** How far an operation had got when the record was written. */
export type Phase = "begun" | "underway" | "ended";

export interface ActivityRecord {
  readonly fields: LooseRecord;
  /** As the vendor wrote it, such as `Microsoft.Compute/disks/write`; the case varies. */
  readonly operation: string;
  /** In lower case. */
  readonly category: string;
  readonly time: Instant;
  /** As the vendor wrote it, such as `Succeeded`. */
  readonly status: string | undefined;
  readonly subStatus: string | undefined;
  readonly phase: Phase;
  readonly outcome: Outcome;
  readonly resourceId: string | undefined;
  /** In lower case. */
  readonly subscription: string | undefined;
  readonly resourceGroup: string | undefined;
}

/** `Microsoft.Compute/disks/write`: a provider, which has a dot, and a path. */
const OPERATION = /^[a-z][\w-]*\.[\w.-]+\/\S+$/i;

/** @see https://learn.microsoft.com/azure/azure-monitor/platform/activity-log-schema#categories */
export const CATEGORIES: ReadonlySet<string> = new Set([
  "administrative",
  "security",
  "servicehealth",
  "resourcehealth",
  "alert",
  "autoscale",
  "recommendation",
  "policy",
]);

interface Meaning {
  readonly phase: Phase;
  readonly outcome: Outcome;
}

const BEGUN: Meaning = { phase: "begun", outcome: "unknown" };
const UNDERWAY: Meaning = { phase: "underway", outcome: "unknown" };
const SUCCEEDED: Meaning = { phase: "ended", outcome: "success" };
const FAILED: Meaning = { phase: "ended", outcome: "failure" };
const UNTOLD: Meaning = { phase: "ended", outcome: "unknown" };

/** `status` of the API, `resultType` of exports and `ActivityStatusValue` of rows are three spellings of one thing. */
const STATUS: Readonly<Record<string, Meaning>> = {
  started: BEGUN,
  start: BEGUN,
  accepted: UNDERWAY,
  accept: UNDERWAY,
  "in progress": UNDERWAY,
  inprogress: UNDERWAY,
  running: UNDERWAY,
  updated: UNDERWAY,
  succeeded: SUCCEEDED,
  success: SUCCEEDED,
  completed: SUCCEEDED,
  failed: FAILED,
  failure: FAILED,
  error: FAILED,
  timeout: FAILED,
  canceled: FAILED,
  cancelled: FAILED,
};

/** HTTP statuses in words, as `properties.statusCode` and `subStatus` have them. */
const HTTP_SUCCESS = /^(?:ok|created|nocontent|resetcontent|2\d\d)$/i;
const HTTP_DENIED = /forbidden|unauthorized|\b40[13]\b|authorizationfailed|requestdisallowedbypolicy/i;
const HTTP_FAILED = /^(?:[45]\d\d|badrequest|conflict|notfound|internalservererror|toomanyrequests)$/i;

/** Whether something is a record of the Activity Log, or of a resource's own log that names its operations alike. */
export function recognizesActivity(record: unknown): boolean {
  const fields = looseRecord(record);
  return fields !== undefined && operationOf(fields) !== undefined;
}

/** `undefined` if it is no record of the Activity Log. */
export function openActivity(record: unknown): ActivityRecord | undefined {
  const fields = looseRecord(record);
  const operation = fields && operationOf(fields);
  if (fields === undefined || operation === undefined) return undefined;
  const status = fields.text(
    "status.value",
    "ActivityStatusValue",
    "resultType",
    "status",
    "ActivityStatus",
    "evt.outcome",
  );
  const subStatus = fields.text("subStatus.value", "ActivitySubstatusValue", "resultSignature", "statusCode");
  const resourceId = fields.text("resourceId", "_ResourceId", "properties.entity", "resourceUri");
  const parts = partsOf(resourceId ?? fields.text("id") ?? "");
  return {
    fields,
    operation,
    category: categoryOf(fields),
    time: timeOf(fields),
    status,
    subStatus,
    ...meaningOf(fields, status, subStatus),
    resourceId,
    subscription: (fields.text("subscriptionId") ?? parts.subscription)?.toLowerCase(),
    resourceGroup: fields.text("resourceGroupName", "resourceGroup") ?? parts.resourceGroup,
  };
}

/** A member that is an object, or JSON text of one. */
export function objectIn(fields: LooseRecord, ...paths: string[]): LooseRecord | undefined {
  for (const path of paths) {
    const [found] = fields.objects(path);
    if (found !== undefined) return found;
  }
  return undefined;
}

function operationOf(fields: LooseRecord): string | undefined {
  for (const path of [
    "operationName.value",
    "OperationNameValue",
    "operationName",
    "evt.name",
    "authorization.action",
  ]) {
    const found = fields.text(path);
    if (found !== undefined && OPERATION.test(found)) return found;
  }
  return undefined;
}

function categoryOf(fields: LooseRecord): string {
  const told = fields.text("category.value", "CategoryValue", "category", "evt.category", "properties.eventCategory");
  return (told ?? "administrative").toLowerCase();
}

/** `UNKNOWN_TIME` for copies that somebody trimmed. */
function timeOf(fields: LooseRecord): Instant {
  const told = fields.value("eventTimestamp", "time", "TimeGenerated", "p_event_time");
  try {
    return told === undefined ? UNKNOWN_TIME : instantUtc(told, "eventTimestamp");
  } catch {
    return UNKNOWN_TIME;
  }
}

function meaningOf(fields: LooseRecord, status: string | undefined, subStatus: string | undefined): Meaning {
  const meaning = entryOf(STATUS, status?.toLowerCase() ?? "") ?? byHttp(status ?? subStatus);
  if (meaning.outcome !== "failure") return meaning;
  const why = [subStatus, fields.text("statusCode"), fields.text("statusMessage")].join(" ");
  return HTTP_DENIED.test(why) ? { ...meaning, outcome: "denied" } : meaning;
}

/** Exports that somebody trimmed have no more than an HTTP status. */
function byHttp(told: string | undefined): Meaning {
  if (told === undefined) return UNTOLD;
  if (HTTP_SUCCESS.test(told)) return SUCCEEDED;
  return HTTP_FAILED.test(told) || HTTP_DENIED.test(told) ? FAILED : UNTOLD;
}

/** How far an operation had got, by its status. */
export function phaseOf(status: string): Phase {
  return entryOf(STATUS, status.toLowerCase())?.phase ?? "ended";
}

interface Parts {
  readonly subscription: string | undefined;
  readonly resourceGroup: string | undefined;
}

function partsOf(resourceId: string): Parts {
  const [, subscription, resourceGroup] =
    /^\/subscriptions\/([^/]+)(?:\/resourcegroups\/([^/]+))?/i.exec(resourceId) ?? [];
  return { subscription, resourceGroup };
}

const NAMES: Readonly<Record<string, string>> = {
  "http://schemas.microsoft.com/identity/claims/objectidentifier": "oid",
  "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn": "upn",
};

/** The claims of the caller's token that say who it was, under short names. The rest is nobody's business. */
const KEPT_CLAIMS = new Set(["appid", "azp", "idtyp", "ipaddr", "name", "oid", "upn", "unique_name", "appidacr"]);

export function claimsOf(claims: unknown): JsonObject {
  const open = typeof claims === "string" ? parsed(claims) : claims;
  if (!isObject(open)) return {};
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(open)) {
    const short = entryOf(NAMES, name.toLowerCase()) ?? name.toLowerCase();
    if (KEPT_CLAIMS.has(short) && typeof value === "string" && value !== "") kept[short] = value;
  }
  return kept;
}

/** What JSON text says; the text itself if it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
