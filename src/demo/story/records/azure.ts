/** Writes operations as the Activity Log has them: one record when they are asked for, and one when they have ended. */
import type { Instant } from "../../../event/event.ts";
import type { StandInActivity } from "../../microsoft/arm.ts";
import type { AzureBeat } from "../beat.ts";
import { type App, address, type Person, SUBSCRIPTION, TENANT } from "../cast.ts";
import { uuidOf } from "./ids.ts";

const TAKES_MS = 2000;
/** The portal's own application. */
const PORTAL = "c44b4083-3bb0-49c1-b47d-974e53cbdf3c";

export function activityRecords(beat: AzureBeat, time: Instant): readonly StandInActivity["record"][] {
  const end = beat.failed === undefined ? "Succeeded" : "Failed";
  return [
    record(beat, time, "Started", { requestbody: JSON.stringify(beat.body) }),
    record(beat, time + TAKES_MS, end, { statusCode: beat.failed ?? "OK" }),
  ];
}

function record(
  beat: AzureBeat,
  time: number,
  status: "Started" | "Succeeded" | "Failed",
  properties: Readonly<Record<string, string>>,
): StandInActivity["record"] {
  const { by, operation, resource, failed } = beat;
  const value = (text: string) => ({ value: text, localizedValue: text });
  const operationId = uuidOf("operation", beat, status === "Started" ? time : time - TAKES_MS);
  return {
    authorization: { action: operation, scope: resource },
    caller: by.kind === "app" ? by.objectId : address(by),
    claims: claimsOf(by),
    category: value("Administrative"),
    correlationId: operationId,
    operationId,
    eventDataId: uuidOf(operationId, status),
    eventName: value(status === "Started" ? "BeginRequest" : "EndRequest"),
    httpRequest: { clientRequestId: uuidOf("request", operationId), clientIpAddress: by.place.ip, method: "PUT" },
    level: status === "Failed" ? "Error" : "Informational",
    operationName: value(operation),
    resourceGroupName: /\/resourceGroups\/([^/]+)/.exec(resource)?.[1] ?? "",
    resourceId: resource,
    status: value(status),
    subStatus: value(status === "Failed" ? (failed ?? "") : ""),
    eventTimestamp: `${new Date(time).toISOString().slice(0, -1)}1830Z`,
    submissionTimestamp: new Date(time + 60_000).toISOString(),
    subscriptionId: SUBSCRIPTION,
    tenantId: TENANT,
    properties,
  };
}

function claimsOf(by: Person | App) {
  return {
    aud: "https://management.azure.com/",
    appid: by.kind === "app" ? by.appId : PORTAL,
    idtyp: by.kind === "app" ? "app" : "user",
    ipaddr: by.place.ip,
    "http://schemas.microsoft.com/identity/claims/objectidentifier":
      by.kind === "app" ? by.objectId : uuidOf("entra", by.name),
  };
}
