/**
 * What a record of a data plane's log says, one call or a sum of them. Pure, so that it can be replayed; and no signature of
 * a shared link, nor the text of a query, survives it.
 */
import {
  type Draft,
  type Metadata,
  type Outcome,
  type Severity,
  UNKNOWN_TIME,
  type VendorKey,
  type Verdict,
} from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { instantUtc, optionalNumber } from "../../../src/connector/shape.ts";
import { type LooseRecord, looseRecord } from "../../../src/vendors/microsoft/loose-record.ts";
import { nameOfPrincipal, type Principal, principal } from "./principal.ts";
import { setOf, withoutQueries, withoutQuery } from "./resource-logs-secrets.ts";

type Service = "key_vault" | "storage" | "cosmos_db";

/** Tables of a workspace and categories of an export. */
const SERVICES: readonly (readonly [pattern: RegExp, service: Service])[] = [
  [/^(?:AZKVAuditLogs|AKVAuditLogs|AuditEvent)$/i, "key_vault"],
  [/^Storage(?:Read|Write|Delete)$/i, "storage"],
  [/^Storage(?:Blob|File|Queue|Table)Logs$/i, "storage"],
  [/^(?:CDB)?(?:DataPlane|Mongo|Cassandra|Gremlin|TableApi)Requests(?:\d+M|15M)?$/i, "cosmos_db"],
  [/^(?:CDB)?QueryRuntimeStatistics$/i, "cosmos_db"],
];

/** What Cosmos DB writes about itself; nobody called. */
const STATISTICS = /^(?:CDB)?(?:PartitionKeyStatistics|PartitionKeyRUConsumption)$/i;

/** Storage operations, for records that lost their category on the way. */
const STORAGE_OPERATION =
  /^(?:Get|Put|Delete|List|Copy|Create|Set|Append|Snapshot|Lease|Undelete|Acquire|Release|Break|Renew|Change|Abort|Incremental|Query|Rename|Flush|Peek|Update|Insert|Merge|Batch|Restore)\w*(?:Blob|Blobs|Block|BlockList|Container|Containers|Page|Share|Shares|File|Files|Directory|Queue|Queues|Message|Messages|Table|Tables|Entity|Entities|ServiceProperties|ServiceStats|UserDelegationKey|Range|Ranges|Path|Tags|Metadata|Properties|Acl|FileSystem)\w*$/i;

export function recognizesResourceLog(record: unknown): boolean {
  const entry = looseRecord(record);
  return entry !== undefined && (serviceOf(entry) !== undefined || isStatistics(entry));
}

/** @throws MallcopError `record-malformed` if it is none of these logs */
export function normalizeResourceLog(record: unknown): Verdict {
  const entry = looseRecord(record);
  if (entry && isStatistics(entry)) return { leftOut: "statistics" };
  const service = entry && serviceOf(entry);
  if (!entry || !service) throw new MallcopError("record-malformed", { reason: "it is no record of a data plane" });
  const caller = callerOf(entry);
  const outcome = outcomeOf(entry);
  // Key Vault answers a first call without token by 401; the client then comes back with one.
  if (service === "key_vault" && caller.name === undefined && statusOf(entry) === "401")
    return { leftOut: "challenge" };

  const key = keyOf(entry);
  const raw = withoutQueries(record);
  const time = entry.text("First", "TimeGenerated", "time", "eventTimestamp");
  const action = entry.text("operationName") ?? categoryOf(entry) ?? "unknown";
  const draft: Draft = {
    ...(key && { key }),
    time: time === undefined ? UNKNOWN_TIME : instantUtc(time, "time"),
    type: "resource_access",
    actor: caller.name ?? "unknown",
    target: targetOf(entry),
    action,
    severity: severityOf(action),
    metadata: {
      ...metadataOf(entry, service),
      outcome,
      actor_type: caller.type,
      app_id: caller.principal.appId,
      object_id: caller.principal.objectId,
    },
    ...(raw !== record && { raw }),
  };
  return [draft];
}

function categoryOf(entry: LooseRecord): string | undefined {
  return entry.text("Table", "category", "Type");
}

function serviceOf(entry: LooseRecord): Service | undefined {
  for (const name of [entry.text("category"), entry.text("Table"), entry.text("Type")]) {
    const found = SERVICES.find(([pattern]) => name !== undefined && pattern.test(name));
    if (found !== undefined) return found[1];
  }
  const isStorage = /\/microsoft\.storage\/storageaccounts\//i.test(`${entry.text("resourceId", "_ResourceId")}/`);
  const operation = entry.text("operationName") ?? "";
  return isStorage && STORAGE_OPERATION.test(operation) ? "storage" : undefined;
}

function isStatistics(entry: LooseRecord): boolean {
  return STATISTICS.test(categoryOf(entry) ?? "");
}

/** A sum is known by its hour and group; of single calls only Key Vault's and Cosmos DB's rows have ids, and not all. */
function keyOf(entry: LooseRecord): VendorKey | undefined {
  const group = entry.value("Group");
  const table = entry.text("Table");
  if (!Array.isArray(group) || table === undefined) return undefined;
  const tenant = entry.text("Workspace") ?? "unknown";
  return { tenant, namespace: `sum:${table}`, id: JSON.stringify(group) };
}

interface Caller {
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly principal: Principal;
}

const UPN = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn";
const OBJECT = "http://schemas.microsoft.com/identity/claims/objectidentifier";

const APP_IDS = ["AppId", "identity_claim_appid_g", "RequesterAppId", "identity.requester.appId"] as const;
const OBJECT_IDS = [
  "ObjectId",
  "identity_claim_oid_g",
  "RequesterObjectId",
  "identity.requester.objectId",
  "aadPrincipalId",
] as const;

/** Who called: a person, an application, or no more than which kind of key. */
function callerOf(entry: LooseRecord): Caller {
  const claims = looseRecord(entry.value("identity.claim", "identity.claims"));
  const upn =
    claims?.text("upn", UPN, "unique_name", "name") ??
    entry.text(
      "Upn",
      "LongUpn",
      "identity_claim_upn_s",
      "RequesterUpn",
      "identity.requester.upn",
      "identity_claim_http_schemas_xmlsoap_org_ws_2005_05_identity_claims_upn_s",
    );
  const who = principalOf(entry, claims);
  if (upn !== undefined) return { name: upn.toLowerCase(), type: "user", principal: who };
  const id = nameOfPrincipal(who) ?? entry.text("aadAppliedRoleAssignmentId");
  if (id !== undefined) return { name: id, type: who.appId && "app", principal: who };
  const user = entry.text("UserId", "properties.userId");
  if (user !== undefined) return { name: user, type: "user", principal: who };
  const key = entry.text("authTokenType", "keyType");
  if (key !== undefined) return { name: `key:${key}`, type: "key", principal: who };
  const auth = entry.text("AuthenticationType", "identity.type", "properties.authenticationType");
  if (auth === undefined) return { name: undefined, type: undefined, principal: who };
  return { name: `auth:${auth}`, type: "key", principal: who };
}

function principalOf(entry: LooseRecord, claims: LooseRecord | undefined): Principal {
  const object = claims?.text("oid", OBJECT) ?? entry.text(...OBJECT_IDS);
  return principal(object, claims?.text("appid") ?? entry.text(...APP_IDS));
}

function resourceIdOf(entry: LooseRecord): string | undefined {
  return entry.text("_ResourceId", "resourceId", "properties.entity");
}

/** The account or vault; Azure takes its name in any case. */
function targetOf(entry: LooseRecord): string {
  const named = /\/(?:vaults|managedhsms|storageaccounts|databaseaccounts)\/([^/]+)/i.exec(
    resourceIdOf(entry) ?? "",
  )?.[1];
  const account = named ?? entry.text("accountName", "Resource") ?? hostOf(entry.text("uri", "requestUri"));
  return account?.toLowerCase() ?? "unknown";
}

function hostOf(uri: string | undefined): string | undefined {
  return URL.parse(uri ?? "")?.hostname.split(".")[0];
}

function statusOf(entry: LooseRecord): string | undefined {
  const status = entry.text("httpStatusCode", "properties.httpStatusCode", "statusCode", "properties.statusCode");
  return status === undefined ? undefined : /^\d{3}/.exec(status)?.[0];
}

const DENIED = /authoriz|forbidden|unauthorized|denied|authenticat|sas.*error|not ?permitted/i;

/**
 * The HTTP status decides; Key Vault writes `Success` beside a 404. Then Storage's status text and Cosmos DB's error code. A
 * record without any of them tells of what was done.
 */
function outcomeOf(entry: LooseRecord): Outcome {
  const status = Number(statusOf(entry));
  if (status === 401 || status === 403) return "denied";
  if (status >= 400) return "failure";
  if (status >= 100) return "success";
  const mongo = entry.text("errorCode");
  if (mongo !== undefined) return mongo === "0" ? "success" : mongo === "13" || mongo === "18" ? "denied" : "failure";
  const words = entry.text("statusText", "metricResponseType", "resultType", "resultSignature") ?? "Success";
  if (/success|^ok$|^none$/i.test(words)) return "success";
  return DENIED.test(words) ? "denied" : "failure";
}

/** What cannot be undone, or takes the whole key away. */
function severityOf(operation: string): Severity {
  return /purge|backup|^(?:DeleteContainer|DeleteShare|DeleteTable|DeleteFileSystem)$/i.test(operation)
    ? "warn"
    : "info";
}

function metadataOf(entry: LooseRecord, service: Service): Metadata {
  const resource = resourceIdOf(entry);
  return {
    service,
    source_ip: addressOf(entry.text("callerIpAddress", "clientIpAddress")),
    user_agent: entry.text("userAgentHeader", "userAgent", "clientInfo") ?? firstOf(entry.value("UserAgents")),
    resource_id: resource,
    account: /\/subscriptions\/([0-9a-f-]{36})(?:\/|$)/i.exec(resource ?? "")?.[1]?.toLowerCase(),
    region: entry.text("location", "properties.region"),
    correlation_id: entry.text("correlationId", "activityId"),
    object: objectOf(entry),
    objects: countOf(entry.value("Objects")),
    database: entry.text("databaseName"),
    collection: entry.text("collectionName"),
    authentication: entry.text("AuthenticationType", "identity.type", "authTokenType", "keyType"),
    status: statusOf(entry) ?? entry.text("statusText", "errorCode"),
    count: numberOf(entry.value("Count")),
    bytes: numberOf(entry.value("Bytes")),
    last: entry.text("Last"),
  };
}

function objectOf(entry: LooseRecord): string | undefined {
  const told = entry.text("objectKey", "properties.id", "id_s");
  return told === undefined ? firstOf(entry.value("Objects")) : withoutQuery(told);
}

function addressOf(address: string | undefined): string | undefined {
  return address?.replace(/^(\[.*\]|[0-9.]+):\d+$/, "$1").replace(/^\[(.*)\]$/, "$1");
}

function firstOf(value: unknown): string | undefined {
  const texts = setOf(value).filter((item) => typeof item === "string" && item !== "");
  const [first] = texts.sort();
  return typeof first === "string" ? withoutQuery(first) : undefined;
}

/** How many different ones; the set ends at 20. */
function countOf(value: unknown): number | undefined {
  return setOf(value).length || undefined;
}

function numberOf(value: unknown): number | undefined {
  return optionalNumber(typeof value === "string" && value !== "" ? Number(value) : value, "count");
}
