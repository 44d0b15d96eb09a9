/**
 * An event in the terms of OCSF. Pure; the attributes are those that the schema of the class requires, and what else the event
 * tells. Nothing is lost: metadata without a place of its own is in `unmapped`. Required and unknown is `unknown`, as OCSF wants it.
 */
import { isIP } from "node:net";
import { granteeOf } from "../detect/who.ts";
import type { CleanEvent } from "../event/clean-event.ts";
import type { Scalar, Severity } from "../event/event.ts";
import { activityOf, CATEGORIES, CLASS_OF, CLASSES, type ClassName, OCSF_VERSION, verbOf } from "./ocsf-classes.ts";

export interface Named {
  readonly name: string;
  readonly type?: string;
}

/** The attributes of all classes that are used, in the order of the columns. */
export interface OcsfEvent {
  readonly time: number;
  readonly class_uid: number;
  readonly class_name: string;
  readonly category_uid: number;
  readonly category_name: string;
  readonly activity_id: number;
  readonly activity_name: string;
  readonly type_uid: number;
  readonly type_name: string;
  readonly severity_id: number;
  readonly severity: string;
  readonly status_id?: number;
  readonly status?: string;
  readonly message: string;
  readonly metadata: {
    readonly version: string;
    readonly uid: string;
    readonly product: { readonly name: string; readonly vendor_name: string };
    readonly log_name?: string;
    readonly event_code: string;
    readonly correlation_uid?: string;
    readonly labels: readonly string[];
  };
  readonly actor?: { readonly user: Named };
  readonly src_endpoint?: { readonly ip?: string; readonly name?: string };
  readonly user?: Named;
  readonly group?: Named;
  readonly privileges?: readonly string[];
  readonly resources?: readonly Named[];
  readonly entity?: Named;
  readonly app?: Named;
  readonly service?: Named;
  readonly api?: { readonly operation: string; readonly service: Named };
  readonly finding_info?: { readonly uid: string; readonly title: string };
  readonly unmapped: Readonly<Record<string, Scalar>>;
}

const SEVERITIES: Readonly<Record<Severity, readonly [id: number, name: string]>> = {
  info: [1, "Informational"],
  warn: [3, "Medium"],
  critical: [5, "Critical"],
};

const STATUSES: Readonly<Record<string, readonly [id: number, name: string]>> = {
  success: [1, "Success"],
  failure: [2, "Failure"],
  denied: [2, "Failure"],
};

const UNKNOWN = "unknown";
/** Metadata that has a place of its own; the rest is `unmapped`. */
const MAPPED: ReadonlySet<string> = new Set(["feed", "correlation_id"]);

export function toOcsf(event: CleanEvent): OcsfEvent {
  const { id, time, source, type, actor, target, action, severity, metadata } = event;
  const [name, verb] = CLASS_OF[type] ?? ["base"];
  const of = CLASSES[name];
  const [activity, activityName] = activityOf(of, verb ?? verbOf(action), action);
  const [severityId, severityName] = SEVERITIES[severity];
  const unmapped = Object.entries(metadata).filter(([field, value]) => typeof value !== "string" || !MAPPED.has(field));
  return {
    time,
    class_uid: of.uid,
    class_name: of.name,
    category_uid: of.category,
    category_name: CATEGORIES[of.category],
    activity_id: activity,
    activity_name: activityName,
    type_uid: of.uid * 100 + activity,
    type_name: `${of.name}: ${activityName}`,
    severity_id: severityId,
    severity: severityName,
    ...statusOf(event, name),
    message: [actor, action, target].filter((part) => part !== "").join(" "),
    metadata: {
      version: OCSF_VERSION,
      uid: id,
      product: { name: source, vendor_name: "mallcop" },
      ...(typeof metadata.feed === "string" && { log_name: metadata.feed }),
      event_code: action,
      ...(typeof metadata.correlation_id === "string" && { correlation_uid: metadata.correlation_id }),
      labels: [type],
    },
    ...(actor !== "" && { actor: { user: named(actor, metadata.actor_type) } }),
    ...endpointOf(metadata.source_ip),
    ...PARTS[name](event),
    unmapped: Object.fromEntries(unmapped),
  };
}

/** A finding's status is where its treatment stands, and nobody has treated it yet. */
function statusOf({ metadata }: CleanEvent, name: ClassName): Pick<OcsfEvent, "status_id" | "status"> {
  if (name === "detection") return { status_id: 1, status: "New" };
  const [id, status] = STATUSES[String(metadata.outcome)] ?? [0, "Unknown"];
  return { status_id: id, status };
}

function endpointOf(address: Scalar | undefined): Pick<OcsfEvent, "src_endpoint"> {
  if (typeof address !== "string" || address === "") return {};
  return { src_endpoint: isIP(address) === 0 ? { name: address } : { ip: address } };
}

/** What a class requires besides what all have. */
const PARTS: Readonly<Record<ClassName, (event: CleanEvent) => Partial<OcsfEvent>>> = {
  base: (event) => resourcesOf(event),
  detection: ({ id, action, type, target, ...event }) => ({
    finding_info: { uid: id, title: action === "" ? type : action },
    ...resourcesOf({ ...event, target }),
  }),
  account: (event) => ({ user: named(granteeOf(event)) }),
  // Who signs in is actor and subject in one.
  authentication: ({ actor, target, metadata }) => ({
    user: named(actor, metadata.actor_type),
    service: named(target, metadata.target_type),
  }),
  entity: ({ target, metadata }) => ({ entity: named(target, metadata.target_type) }),
  access: (event) => ({
    user: named(granteeOf(event)),
    privileges: [String(event.metadata.role ?? event.metadata.permission ?? event.action)],
    ...resourcesOf(event),
  }),
  group: (event) => {
    const { metadata, source } = event;
    const group = [metadata.team, metadata.org, metadata.account].find((part) => typeof part === "string");
    return { user: named(granteeOf(event)), group: named(String(group ?? source)) };
  },
  lifecycle: ({ target, metadata }) => ({ app: named(target, metadata.target_type) }),
  api: (event) => ({
    ...(event.actor === "" && { actor: { user: named("") } }),
    src_endpoint: { name: UNKNOWN, ...endpointOf(event.metadata.source_ip).src_endpoint },
    api: { operation: event.action === "" ? UNKNOWN : event.action, service: named(serviceOf(event)) },
    ...resourcesOf(event),
  }),
};

function serviceOf({ source, metadata }: CleanEvent): string {
  return String(metadata.event_source ?? source);
}

function resourcesOf({ target, metadata }: Pick<CleanEvent, "target" | "metadata">): Pick<OcsfEvent, "resources"> {
  return target === "" ? {} : { resources: [named(target, metadata.target_type)] };
}

function named(name: string, type?: Scalar): Named {
  return { name: name === "" ? UNKNOWN : name, ...(typeof type === "string" && type !== "" && { type }) };
}
