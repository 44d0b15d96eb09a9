/** Which feed a record of GitHub's belongs to, by its shape alone: an audit entry, a webhook's payload, or a member of a REST list. */
import { isObject } from "../../../src/connector/shape.ts";
import { isDependabotAlert, isSecretScanningAlert } from "./alerts.ts";
import { readEntry } from "./entry.ts";
import { isWebhook } from "./webhook.ts";

/** Members that an object of a REST list has; the first row that fits wins. */
const REST_SHAPES: readonly (readonly [feed: string, members: readonly string[]])[] = [
  ["workflow-runs", ["run_number", "workflow_id", "head_sha"]],
  ["members", ["role", "organization", "user"]],
  ["collaborators", ["role_name", "user"]],
  ["collaborators", ["invitee", "inviter", "repository"]],
  ["branch-protection", ["evaluation_result", "before_sha", "after_sha"]],
  ["installations", ["credential_id", "credential_type"]],
  ["secret-scanning", ["token_type", "expire_at"]],
];

export function recognize(record: unknown): string | undefined {
  if (readEntry(record) !== undefined) return "audit-log";
  if (!isObject(record)) return undefined;
  if (isSecretScanningAlert(record)) return "secret-scanning";
  if (isDependabotAlert(record)) return "dependabot";
  const shape = REST_SHAPES.find(([, members]) => members.every((name) => record[name] !== undefined));
  if (shape !== undefined) return shape[0];
  return isWebhook(record) ? "hook-deliveries" : undefined;
}
