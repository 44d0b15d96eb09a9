/**
 * What a webhook's payload says: inside a delivery that names its event, or alone, judged by its shape. Pure, and every
 * event gets an answer: a type of ours, or the declared reason why it is none.
 *
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
import { type Draft, type Instant, type Lookup, UNKNOWN_TIME, type Verdict } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { entryOf, instant, isObject, type JsonObject } from "../../../src/connector/shape.ts";
import { dependabotDraft, isDependabotAlert, isSecretScanningAlert, secretScanningDraft } from "./alerts.ts";
import { withoutSecrets } from "./normalize.ts";
import { textOf } from "./organization-state.ts";
import { isOwnRepo } from "./self.ts";
import { eventOf, leftOutOf, OPTION_OF, severityOf, typeOf } from "./webhook-events.ts";
import { appOf, isExternal, metadataOf, personOf } from "./webhook-parts.ts";
import { workflowRunDraft } from "./workflow-runs.ts";

/** A payload with what its delivery says of it. */
export interface Delivered {
  readonly event: string;
  readonly action: string | undefined;
  readonly payload: JsonObject;
  readonly time: Instant;
  readonly guid: string | undefined;
}

export function isDelivery(record: unknown): record is JsonObject {
  return isObject(record) && typeof record.guid === "string" && typeof record.event === "string";
}

/** Whether a payload, or a delivery, can be told apart from other records. */
export function isWebhook(record: unknown): boolean {
  return isDelivery(record) || (isObject(record) && eventOf(record) !== undefined);
}

/** Whether a delivery of a list is worth the request for its payload. */
export function isWorthAsking(delivery: JsonObject): boolean {
  const event = textOf(delivery, "event") ?? "";
  return delivery.redelivery !== true && (leftOutOf(event) === undefined || event === "push");
}

export function normalizeDelivery(record: unknown, lookup: Lookup): Verdict {
  if (!isObject(record)) throw new MallcopError("record-malformed", { reason: "it is no webhook delivery" });
  if (record.redelivery === true) return { leftOut: "redelivery" };
  const delivered = read(record);
  const { event, payload } = delivered;
  const option = entryOf(OPTION_OF, event);
  if (option !== undefined && lookup.get("options", option.name) === false) return { leftOut: option.leftOut };
  const leftOut = leftOutOf(event);
  if (leftOut !== undefined && !(event === "push" && isOwnRepo(repoOf(payload), lookup))) return { leftOut };
  const raw = withoutSecrets(record);
  return [{ ...draftOf(delivered, lookup), ...(raw !== record && { raw }) }];
}

function read(record: JsonObject): Delivered {
  if (isDelivery(record)) {
    return {
      event: textOf(record, "event") ?? "",
      action: textOf(record, "action"),
      payload: isObject(record.payload) ? record.payload : {},
      time: instant(record.delivered_at, "delivered_at"),
      guid: textOf(record, "guid"),
    };
  }
  const event = eventOf(record);
  if (event === undefined) throw new MallcopError("record-malformed", { reason: "it is no webhook delivery" });
  return { event, action: textOf(record, "action"), payload: record, time: UNKNOWN_TIME, guid: undefined };
}

function draftOf(delivered: Delivered, lookup: Lookup): Draft {
  const { event, action, payload } = delivered;
  const sender = textOf(isObject(payload.sender) ? payload.sender : undefined, "login");
  const { alert } = payload;
  const around = {
    ...(isObject(payload.repository) && { repository: payload.repository }),
    ...(sender !== undefined && { sender }),
    ...(action !== undefined && { action }),
  };
  // Told by lists of their own too: the same words give the same event.
  if (event === "dependabot_alert" && isDependabotAlert(alert)) return dependabotDraft(alert, around);
  if (event === "secret_scanning_alert" && isSecretScanningAlert(alert)) return secretScanningDraft(alert, around);
  if (event === "workflow_run") return workflowRunDraft(payload.workflow_run, lookup, around.repository);
  return generalDraft(delivered, sender, lookup);
}

function generalDraft(delivered: Delivered, sender: string | undefined, lookup: Lookup): Draft {
  const { event, action, payload, time, guid } = delivered;
  const name = action === undefined ? event : `${event}.${action}`;
  const external = isExternal(event, payload, lookup);
  const type =
    event === "member" && action === "added" && external === true ? "collaborator_added" : typeOf(name, payload);
  const org = isObject(payload.organization) ? payload.organization : undefined;
  const actor = sender ?? textOf(isObject(payload.pusher) ? payload.pusher : undefined, "name") ?? "unknown";
  const concernsPerson = type === "org_membership" || event === "member";
  const [target, targetType] = targetOf(payload, concernsPerson ? personOf(event, payload) : undefined);
  return {
    ...(guid !== undefined && { key: { namespace: "delivery", id: guid, tenant: textOf(org, "id") ?? "unknown" } }),
    time,
    type,
    actor,
    target,
    action: name,
    severity: severityOf(name, payload, { external: external === true, actor }),
    metadata: { ...metadataOf(event, payload, { actor, type: targetType }, lookup), external },
  };
}

type TargetType = "user" | "app" | "repo" | "team" | "org";

function targetOf(payload: JsonObject, person: string | undefined): readonly [string, TargetType | undefined] {
  const { team, organization } = payload;
  const candidates: readonly (readonly [string | undefined, TargetType])[] = [
    [person, "user"],
    [appOf(payload), "app"],
    [repoOf(payload), "repo"],
    [isObject(team) ? textOf(team, "slug") : undefined, "team"],
    [isObject(organization) ? textOf(organization, "login") : undefined, "org"],
  ];
  for (const [name, type] of candidates) if (name !== undefined) return [name, type];
  return ["unknown", undefined];
}

function repoOf({ repository }: JsonObject): string | undefined {
  return isObject(repository) ? textOf(repository, "full_name") : undefined;
}
