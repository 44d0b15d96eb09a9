/**
 * Secret scanning and Dependabot alerts: what an alert says, whichever way it came (a list of the API or a webhook), so that
 * both give the same event. An alert's literal secret never leaves the function that received it.
 */
import type { Draft, Instant, Metadata, Severity } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { entryOf, instant, isObject, type JsonObject } from "../../../src/connector/shape.ts";
import type { GitHubEventType } from "./actions.ts";
import { textOf } from "./organization-state.ts";

/** What came around an alert that came by webhook. */
export interface Around {
  readonly repository?: JsonObject;
  readonly sender?: string;
  /** Such as `reopened`. */
  readonly action?: string;
}

export function isSecretScanningAlert(value: unknown): value is JsonObject {
  return isObject(value) && "number" in value && "secret_type" in value && "state" in value;
}

export function isDependabotAlert(value: unknown): value is JsonObject {
  return isObject(value) && "number" in value && ("security_advisory" in value || "security_vulnerability" in value);
}

/** The alert without its literal secret. */
export function withoutSecret({ secret: _, ...alert }: JsonObject): JsonObject {
  return alert;
}

/** When a Dependabot alert became what it is. Edits of the advisory change `updated_at` only, and are no news. */
export function dependabotMoment(alert: JsonObject): Instant {
  const member = entryOf(DEPENDABOT_STATES, textOf(alert, "state") ?? "")?.at ?? "updated_at";
  return instant(alert[member] ?? alert.updated_at ?? alert.created_at, member);
}

/** When a secret scanning alert was changed last. */
export function secretScanningMoment({ updated_at, resolved_at, created_at }: JsonObject): Instant {
  return instant(updated_at ?? resolved_at ?? created_at, "updated_at");
}

const DEPENDABOT_STATES: Readonly<Record<string, { readonly at: string; readonly verb: string }>> = {
  open: { at: "created_at", verb: "create" },
  fixed: { at: "fixed_at", verb: "resolve" },
  dismissed: { at: "dismissed_at", verb: "dismiss" },
  auto_dismissed: { at: "auto_dismissed_at", verb: "auto_dismiss" },
};

/** Webhook actions by which an alert that is open again is more than one that was opened. */
const OPENED_AGAIN: Readonly<Record<string, string>> = {
  reopened: "reopen",
  auto_reopened: "auto_reopen",
  reintroduced: "reintroduce",
};

export function dependabotDraft(alert: JsonObject, around: Around = {}): Draft {
  const state = textOf(alert, "state") ?? "unknown";
  const again = entryOf(OPENED_AGAIN, around.action ?? "");
  const verb = again ?? entryOf(DEPENDABOT_STATES, state)?.verb ?? state;
  const time =
    again === undefined ? dependabotMoment(alert) : instant(alert.updated_at ?? alert.created_at, "updated_at");
  const advisory = member(alert, "security_advisory");
  const vulnerability = member(alert, "security_vulnerability");
  const dependency = member(member(alert, "dependency"), "package");
  const severity = textOf(advisory, "severity") ?? textOf(vulnerability, "severity");
  const malware = textOf(advisory, "classification") === "malware";
  return draftOf(alert, around, {
    type: "dependabot_alert",
    action: `repository_vulnerability_alert.${verb}`,
    time,
    id: [verb, time],
    by: textOf(member(alert, "dismissed_by"), "login"),
    severity:
      state !== "open" ? "info" : malware ? "critical" : /^(?:critical|high)$/.test(severity ?? "") ? "warn" : "info",
    metadata: {
      advisory: textOf(advisory, "ghsa_id"),
      advisory_severity: severity,
      package: textOf(dependency, "name") ?? textOf(member(vulnerability, "package"), "name"),
      resolution: textOf(alert, "dismissed_reason"),
    },
  });
}

export function secretScanningDraft(given: JsonObject, around: Around = {}): Draft {
  const alert = withoutSecret(given);
  const state = textOf(alert, "state") ?? "open";
  const time = secretScanningMoment(alert);
  const leaked = alert.publicly_leaked === true;
  const bypassed = alert.push_protection_bypassed === true;
  const verb = state === "resolved" ? "resolve" : isNew(alert, time) ? "create" : "update";
  return draftOf(alert, around, {
    type: "secret_scanning_alert",
    action: `secret_scanning_alert.${verb}`,
    time,
    id: [state, textOf(alert, "validity") ?? "unknown", leaked, time],
    by: textOf(member(alert, "resolved_by"), "login") ?? textOf(member(alert, "push_protection_bypassed_by"), "login"),
    severity: state === "resolved" ? "info" : leaked ? "critical" : "warn",
    metadata: {
      secret_type: textOf(alert, "secret_type"),
      validity: textOf(alert, "validity"),
      resolution: textOf(alert, "resolution"),
      ...(leaked && { publicly_leaked: true }),
      ...(bypassed && { bypassed: true }),
    },
  });
}

/** GitHub touches a new alert a few times in its first minute. */
function isNew({ created_at }: JsonObject, time: Instant): boolean {
  return created_at === undefined || created_at === null || time - instant(created_at, "created_at") < 60_000;
}

interface Said {
  readonly type: GitHubEventType;
  readonly action: string;
  readonly time: Instant;
  /** What tells one state of the alert from another. */
  readonly id: readonly (string | number | boolean)[];
  readonly by: string | undefined;
  readonly severity: Severity;
  readonly metadata: Metadata;
}

function draftOf(alert: JsonObject, around: Around, { id, by, metadata, ...said }: Said): Draft {
  const repository = around.repository ?? member(alert, "repository");
  const repo = textOf(repository, "full_name") ?? repositoryIn(textOf(alert, "html_url"));
  const number = textOf(alert, "number");
  if (number === undefined) throw new MallcopError("record-malformed", { reason: "the alert has no number" });
  return {
    key: { namespace: said.type, tenant: textOf(repository, "id") ?? repo ?? "unknown", id: [number, ...id].join("/") },
    ...said,
    actor: around.sender ?? by ?? "unknown",
    target: repo ?? "unknown",
    metadata: {
      outcome: "success",
      target_type: "repo",
      repo,
      org: textOf(member(repository, "owner"), "login"),
      alert: number,
      state: textOf(alert, "state"),
      ...metadata,
    },
  };
}

function member(value: JsonObject | undefined, name: string): JsonObject | undefined {
  const found = value?.[name];
  return isObject(found) ? found : undefined;
}

/** `https://github.com/acme/api/security/dependabot/7` */
function repositoryIn(url: string | undefined): string | undefined {
  return /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/security\//.exec(url ?? "")?.[1];
}
