/** What a record of the sign-in log says, as a draft. Pure, so that it can be replayed. */
import {
  type Draft,
  type Lookup,
  type Metadata,
  type Severity,
  UNKNOWN_TIME,
  type Verdict,
} from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { instantUtc } from "../../../src/connector/shape.ts";
import { type LooseRecord, looseRecord } from "../../../src/vendors/microsoft/loose-record.ts";
import { isSelf, nameOfPrincipal, type Principal, principal } from "./principal.ts";
import { resultOf, type SignInResult } from "./sign-ins-results.ts";

/** Of the export's categories and the workspace's tables: `SignInLogs`, `AADServicePrincipalSignInLogs` and their kin. */
const LOG = /^(?:AAD)?(NonInteractiveUser|ServicePrincipal|ManagedIdentity|)sign-?inlogs$/i;
const OPERATION = "Sign-in activity";

export function recognizesSignIn(record: unknown): boolean {
  const entry = looseRecord(record);
  if (entry === undefined || entry.text("Workload", "RecordType") !== undefined) return false;
  if (kindOf(entry) !== undefined || entry.text("operationName") === OPERATION) return true;
  const isGraphs = entry.text("createdDateTime") !== undefined && entry.value("status.errorCode") !== undefined;
  return isGraphs && entry.text("userPrincipalName", "servicePrincipalId", "userId") !== undefined;
}

/** @throws MallcopError `record-malformed` if it is no record of a sign-in */
export function normalizeSignIn(record: unknown, lookup: Lookup): Verdict {
  const entry = looseRecord(record);
  if (!entry || !recognizesSignIn(record)) throw new MallcopError("record-malformed", { reason: "it is no sign-in" });
  const app = isApp(entry);
  const result = resultOf(codeOf(entry));
  const id = entry.text("properties.id", "id");
  const time = entry.text("createdDateTime", "TimeGenerated", "time");
  const draft: Draft = {
    ...(id && { key: { tenant: "entra", namespace: "sign-in", id } }),
    time: time === undefined ? UNKNOWN_TIME : instantUtc(time, "createdDateTime"),
    type: "login",
    actor: actorOf(entry, app),
    target:
      (app
        ? entry.text("resourceDisplayName", "resourceId")
        : entry.text("appDisplayName", "resourceDisplayName", "appId")) ?? "unknown",
    action: OPERATION,
    severity: severityOf(entry, result),
    metadata: {
      ...metadataOf(entry, result),
      ...(app && principalFacts(entry, lookup)),
      actor_type: actorTypeOf(entry, app),
    },
  };
  return [draft];
}

function kindOf(entry: LooseRecord): string | undefined {
  return LOG.exec(entry.text("category", "Type") ?? "")?.[1]?.toLowerCase();
}

function isApp(entry: LooseRecord): boolean {
  const kind = kindOf(entry);
  if (kind === "serviceprincipal" || kind === "managedidentity") return true;
  return entry.text("userPrincipalName", "userId") === undefined && entry.text("servicePrincipalId") !== undefined;
}

function actorOf(entry: LooseRecord, app: boolean): string {
  const named = app
    ? nameOfPrincipal(principalOf(entry))
    : (entry.text("userPrincipalName")?.toLowerCase() ?? entry.text("userDisplayName", "userId"));
  return named ?? entry.text("identity") ?? "unknown";
}

function actorTypeOf(entry: LooseRecord, app: boolean): string {
  if (kindOf(entry) === "managedidentity") return "managed_identity";
  if (app) return "app";
  return /^guest$/i.test(entry.text("userType") ?? "") ? "guest" : "user";
}

function principalOf(entry: LooseRecord): Principal {
  const displayName = entry.text("servicePrincipalName", "appDisplayName");
  return principal(entry.text("servicePrincipalId"), entry.text("appId"), displayName);
}

/** Of an application, what else it is called. */
function principalFacts(entry: LooseRecord, lookup: Lookup): Metadata {
  const { objectId, appId, displayName } = principalOf(entry);
  return { object_id: objectId, app_id: appId, actor_name: displayName, self: isSelf(appId, lookup) };
}

/** A number in text everywhere but at Graph; some exports write the word. */
function codeOf(entry: LooseRecord): string | undefined {
  const code = entry.text("status.errorCode", "resultType", "errorCode");
  return code !== undefined && /^success$/i.test(code) ? "0" : code;
}

function severityOf(entry: LooseRecord, { outcome }: SignInResult): Severity {
  const compromised = /^confirmedCompromised$/i.test(entry.text("riskState") ?? "");
  const risky = /^high$/i.test(entry.text("riskLevelDuringSignIn") ?? "") || compromised;
  return risky && outcome === "success" ? "warn" : "info";
}

function metadataOf(entry: LooseRecord, result: SignInResult): Metadata {
  return {
    outcome: result.outcome,
    interrupted: result.interrupted,
    source_ip: entry.text("properties.ipAddress", "ipAddress", "callerIpAddress"),
    user_agent: entry.text("userAgent"),
    country:
      entry.text(
        "properties.location.countryOrRegion",
        "location.countryOrRegion",
        "LocationDetails.countryOrRegion",
      ) ?? countryCode(entry),
    account: entry.text("AADTenantId", "properties.tenantId", "resourceTenantId", "homeTenantId"),
    correlation_id: entry.text("properties.correlationId", "correlationId"),
    object_id: entry.text("userId", "servicePrincipalId"),
    app_id: entry.text("appId"),
    application: entry.text("appDisplayName"),
    resource: entry.text("resourceDisplayName"),
    error_code: codeOf(entry),
    reason: reasonOf(entry, result),
    client_app: entry.text("clientAppUsed"),
    protocol: entry.text("authenticationProtocol"),
    requirement: entry.text("authenticationRequirement"),
    conditional_access: entry.text("conditionalAccessStatus"),
    interactive: flagOf(entry, "isInteractive"),
    risk_level: known(entry.text("riskLevelDuringSignIn")),
    risk_state: known(entry.text("riskState")),
  };
}

function countryCode(entry: LooseRecord): string | undefined {
  const code = entry.text("location");
  return code !== undefined && /^[A-Z]{2}$/.test(code) ? code : undefined;
}

/** Success, too, has a reason at Microsoft: "Other." */
function reasonOf(entry: LooseRecord, { outcome }: SignInResult): string | undefined {
  return outcome === "success" ? undefined : entry.text("status.failureReason", "resultDescription");
}

function flagOf(entry: LooseRecord, name: string): boolean | undefined {
  const told = entry.text(name)?.toLowerCase();
  return told === "true" ? true : told === "false" ? false : undefined;
}

/** Without Entra ID P2 the risk reads `hidden`. */
function known(risk: string | undefined): string | undefined {
  return risk === "hidden" || risk === "none" ? undefined : risk;
}
