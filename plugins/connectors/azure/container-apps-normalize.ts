/** What the HTTP and system logs of container apps say, as drafts. Pure; queries of addresses do not survive it. */
import {
  type Draft,
  type Metadata,
  type Outcome,
  UNKNOWN_TIME,
  type VendorKey,
  type Verdict,
} from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { instantUtc, isObject } from "../../../src/connector/shape.ts";
import { type LooseRecord, looseRecord } from "../../../src/vendors/microsoft/loose-record.ts";
import { SYSTEM_CHANGES } from "./container-apps-tables.ts";

const HTTP = /^ContainerAppHTTPLogs$/i;
const SYSTEM = /^ContainerAppSystemLogs(?:_CL)?$/i;

export function recognizesContainerApp(record: unknown): boolean {
  const entry = looseRecord(record);
  return entry !== undefined && logOf(entry) !== undefined;
}

/** @throws MallcopError `record-malformed` if it is neither log */
export function normalizeContainerApp(record: unknown): Verdict {
  const entry = looseRecord(record);
  const log = entry && logOf(entry);
  if (!entry || !log) throw new MallcopError("record-malformed", { reason: "it is no log of a container app" });
  return log === "http" ? [httpDraft(entry, record)] : systemVerdict(entry);
}

function logOf(entry: LooseRecord): "http" | "system" | undefined {
  const name = entry.text("Table", "Type", "category") ?? "";
  if (HTTP.test(name)) return "http";
  if (SYSTEM.test(name)) return "system";
  const app = entry.text("ContainerAppName");
  if (app === undefined) return undefined;
  if (entry.text("Method") !== undefined && entry.text("StatusCode") !== undefined) return "http";
  return entry.text("Reason") !== undefined && entry.text("Log") !== undefined ? "system" : undefined;
}

function httpDraft(entry: LooseRecord, record: unknown): Draft {
  const key = sumKeyOf(entry);
  const method = entry.text("Method") ?? "HTTP";
  const raw = withoutQuery(record);
  return {
    ...(key && { key }),
    time: timeOf(entry),
    type: "resource_access",
    actor: clientOf(entry) ?? "unknown",
    target: entry.text("ContainerAppName") ?? "unknown",
    action: method,
    metadata: {
      ...appOf(entry),
      service: "container_apps",
      outcome: httpOutcome(entry.text("StatusCode")),
      actor_type: "address",
      source_ip: addressOf(clientOf(entry)),
      user_agent: entry.text("UserAgent") ?? firstOf(entry, "UserAgents"),
      status: entry.text("StatusCode"),
      object: pathOf(entry.text("Path")) ?? firstOf(entry, "Paths"),
      count: numberOf(entry, "Count"),
      callers: numberOf(entry, "Callers"),
      bytes: numberOf(entry, "Bytes") ?? numberOf(entry, "BytesSent"),
      last: entry.text("Last"),
      correlation_id: entry.text("RequestId"),
    },
    ...(raw !== record && { raw }),
  };
}

function systemVerdict(entry: LooseRecord): Verdict {
  const reason = entry.text("Reason") ?? "";
  const change = SYSTEM_CHANGES.find(({ pattern }) => pattern.test(reason));
  if (change === undefined) return { leftOut: "platform_routine" };
  const draft: Draft = {
    time: timeOf(entry),
    type: "admin_action",
    actor: entry.text("EventSource") ?? "Container Apps",
    target: entry.text("ContainerAppName", "JobName", "EnvironmentName") ?? "unknown",
    action: reason,
    severity: change.severity,
    metadata: {
      ...appOf(entry),
      service: "container_apps",
      outcome:
        /error|warning/i.test(entry.text("Type", "Level") ?? "") || /fail|error/i.test(reason) ? "failure" : "success",
      actor_type: "system",
      reason: entry.text("Log"),
    },
  };
  return [draft];
}

function timeOf(entry: LooseRecord): Draft["time"] {
  const time = entry.text("First", "StartTime", "TimeGenerated", "time", "time_t");
  return time === undefined ? UNKNOWN_TIME : instantUtc(time, "time");
}

function sumKeyOf(entry: LooseRecord): VendorKey | undefined {
  const [group, table, tenant] = [entry.value("Group"), entry.text("Table"), entry.text("Workspace")];
  if (!Array.isArray(group) || table === undefined || tenant === undefined) return undefined;
  return { tenant, namespace: `sum:${table}`, id: JSON.stringify(group) };
}

function appOf(entry: LooseRecord): Metadata {
  return {
    environment: entry.text("EnvironmentName"),
    revision: entry.text("RevisionName"),
    resource_id: entry.text("_ResourceId", "resourceId"),
    region: entry.text("location", "Location"),
  };
}

/** The ingress appends who called it; what stands before may be made up. */
function clientOf(entry: LooseRecord): string | undefined {
  const chain = entry.text("ClientIp", "XForwardedFor");
  return chain?.split(",").at(-1)?.trim() || undefined;
}

function addressOf(client: string | undefined): string | undefined {
  return client === "others" ? undefined : client;
}

/** 0: the client was gone before the answer. */
function httpOutcome(status = ""): Outcome {
  if (status === "401" || status === "403") return "denied";
  if (/^[45]/.test(status)) return "failure";
  return /^[123]/.test(status) ? "success" : "unknown";
}

function pathOf(path: string | undefined): string | undefined {
  return path?.replace(/\?.*$/s, "");
}

function firstOf(entry: LooseRecord, name: string): string | undefined {
  const value = entry.value(name);
  let found: unknown = value;
  if (typeof value === "string") {
    try {
      found = JSON.parse(value);
    } catch {
      return undefined;
    }
  }
  const texts = Array.isArray(found)
    ? found.filter((item): item is string => typeof item === "string" && item !== "")
    : [];
  return texts.sort()[0];
}

function numberOf(entry: LooseRecord, name: string): number | undefined {
  const told = Number(entry.text(name) ?? Number.NaN);
  return Number.isFinite(told) ? told : undefined;
}

/** Queries hold tokens and personal data; only the path is kept. */
function withoutQuery(record: unknown): unknown {
  if (!isObject(record)) return record;
  const entries = Object.entries(record);
  const kept = entries.map(([name, value]) => [name, cleaned(name, value)] as const);
  return kept.every(([name, value]) => value === record[name]) ? record : Object.fromEntries(kept);
}

function cleaned(name: string, value: unknown): unknown {
  if (/^properties$/i.test(name)) return withoutQuery(value);
  return /^Path(?:_s)?$/i.test(name) && typeof value === "string" && value.includes("?") ? pathOf(value) : value;
}
