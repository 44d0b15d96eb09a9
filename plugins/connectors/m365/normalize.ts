/**
 * What an audit record says, as drafts. Pure, so that it can be replayed; every record is either told or left out by a reason.
 * A record keeps its own id and time whichever feed it came by, so that one that comes by two is one event.
 */
import type { Draft, Lookup, Metadata, VendorKey, Verdict } from "../../../src/connector/contract.ts";
import { entryOf } from "../../../src/connector/shape.ts";
import type { FeedName } from "./config.ts";
import { actorIn, directoryFinding } from "./directory.ts";
import { dlpFinding, isDlp, withoutMatchedData } from "./dlp.ts";
import { exchangeFinding, isAutomation } from "./exchange.ts";
import type { Finding, Found } from "./finding.ts";
import { generalFinding } from "./general.ts";
import { LostContent } from "./lost.ts";
import { type AuditRecord, addressOf, outcomeOf, readRecord, requireRecord, timeOf } from "./record.ts";
import { sharepointFinding } from "./sharepoint.ts";

/** Which part of the tables a record is for: by its workload, and where that is not said, by its type. */
const WORKLOADS: Readonly<Record<string, FeedName>> = {
  azureactivedirectory: "azure-ad",
  exchange: "exchange",
  sharepoint: "sharepoint",
  onedrive: "sharepoint",
};

const RECORD_TYPES: Readonly<Record<number, FeedName>> = {
  1: "exchange",
  2: "exchange",
  3: "exchange",
  4: "sharepoint",
  6: "sharepoint",
  7: "sharepoint",
  8: "azure-ad",
  9: "azure-ad",
  14: "sharepoint",
  15: "azure-ad",
  18: "exchange",
  36: "sharepoint",
  50: "exchange",
};

/** Where cmdlets come from besides Exchange itself. */
const CMDLET_WORKLOADS = /^securitycompliancecenter$/;

/** By its shape alone. */
export function feedOf(value: unknown): FeedName | undefined {
  const record = readRecord(value);
  if (record === undefined || record.value("CreationTime") === undefined) return undefined;
  return partOf(record);
}

function partOf(record: AuditRecord): FeedName {
  if (isDlp(record)) return "dlp";
  return entryOf(WORKLOADS, record.workload) ?? RECORD_TYPES[record.recordType ?? -1] ?? "general";
}

/** @throws MallcopError `record-malformed` for what is no audit record, or has no time */
export function normalizeRecord(value: unknown, lookup: Lookup): Verdict {
  if (value instanceof LostContent) return [value.draft];
  const record = requireRecord(value);
  const finding = findingOf(record, lookup);
  if ("leftOut" in finding) return finding;
  const raw = withoutMatchedData(value);
  const time = timeOf(record);
  return finding.map((found, index): Draft => {
    const key = keyOf(record, index === 0 ? "record" : "feedback");
    return {
      ...(key && { key }),
      time,
      type: found.type,
      actor: found.actor ?? actorOf(record),
      target: found.target ?? record.text("ObjectId") ?? "unknown",
      action: record.operation,
      severity: found.severity ?? "info",
      metadata: { ...commonOf(record, found), ...found.metadata },
      ...(raw !== value && { raw }),
    };
  });
}

function findingOf(record: AuditRecord, lookup: Lookup): Finding {
  switch (partOf(record)) {
    case "dlp":
      return dlpFinding(record);
    case "azure-ad":
      return directoryFinding(record, lookup);
    case "exchange":
      return exchangeFinding(record, lookup);
    case "sharepoint":
      return sharepointFinding(record, lookup);
    case "general":
      return CMDLET_WORKLOADS.test(record.workload) && /^[a-z]+-[a-z]/.test(record.name)
        ? exchangeFinding(record, lookup)
        : generalFinding(record);
  }
}

function keyOf(record: AuditRecord, namespace: string): VendorKey | undefined {
  const id = record.text("Id");
  return id === undefined ? undefined : { namespace, id, tenant: record.text("OrganizationId") ?? "unknown" };
}

const NOBODY: ReadonlySet<string> = new Set(["", "not available", "unknown"]);

/** Sign-in names differ in their case from workload to workload. */
function actorOf(record: AuditRecord): string {
  const names = [record.text("UserId"), actorIn(record), record.text("UserKey")];
  const name = names.find((one) => one !== undefined && !NOBODY.has(one.toLowerCase())) ?? "unknown";
  return name.includes("@") ? name.toLowerCase() : name;
}

const ACTOR_TYPES: Readonly<Record<string, string>> = {
  "0": "user",
  regular: "user",
  "1": "system",
  reserved: "system",
  "2": "user",
  admin: "user",
  "3": "system",
  dcadmin: "system",
  "4": "system",
  system: "system",
  "5": "app",
  application: "app",
  "6": "app",
  serviceprincipal: "app",
  "7": "system",
  custompolicy: "system",
  "8": "system",
  systempolicy: "system",
  "9": "partner",
  partnertechnician: "partner",
  "10": "guest",
  guestoranonymous: "guest",
  guest: "guest",
};

/** Service actors that come as people. */
const SERVICES = /^(?:app@sharepoint|SHAREPOINT\\system)$/i;

function actorTypeOf(record: AuditRecord): string | undefined {
  const user = record.text("UserId") ?? "";
  if (/^ServicePrincipal_/i.test(user)) return "app";
  if (SERVICES.test(user) || isAutomation(record)) return "system";
  if (/#ext#/i.test(user)) return "guest";
  return ACTOR_TYPES[(record.text("UserType") ?? "").toLowerCase()];
}

function commonOf(record: AuditRecord, found: Found): Metadata {
  const context = record.value("AppAccessContext");
  const session =
    typeof context === "object" && context !== null && "CorrelationId" in context ? context.CorrelationId : undefined;
  const agent = record.text("UserAgent", "ClientInfoString") ?? record.pairs("ExtendedProperties").get("useragent");
  return {
    outcome: found.outcome ?? outcomeOf(record),
    source_ip: addressOf(record),
    user_agent: agent,
    actor_type: actorTypeOf(record),
    target_type: found.targetType,
    account: record.text("OrganizationId"),
    correlation_id:
      record.text("InterSystemsId", "CorrelationId") ?? (typeof session === "string" ? session : undefined),
    workload: record.text("Workload"),
  };
}
