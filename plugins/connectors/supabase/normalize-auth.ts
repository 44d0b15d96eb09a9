/** What an entry of the auth server's audit log says, or a request that it refused, as a draft. Pure. */
import { type Draft, type Lookup, type Metadata, UNKNOWN_TIME, type Verdict } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { entryOf, isObject } from "../../../src/connector/shape.ts";
import { ACTIONS } from "./audit-actions.ts";
import { type AuditEntry, type FailedRequest, readEntry, readFailure } from "./audit-entry.ts";
import { PAIRED } from "./refresh-pairs.ts";

/** Row ids are random UUIDs, and neither form of an entry names its project. */
const EVERYWHERE = "supabase";
const SERVICE_ROLE = "service_role";

/** @throws MallcopError `record-malformed` if it is neither */
export function normalizeAuth(record: unknown, lookup: Lookup): Verdict {
  const entry = readEntry(record);
  if (entry !== undefined) {
    if (isObject(record) && record[PAIRED] === true) return { leftOut: "refresh-pair" };
    return [entryDraft(entry, lookup)];
  }
  const failure = readFailure(record);
  if (failure === undefined)
    throw new MallcopError("record-malformed", { reason: "it is no entry of the auth audit log" });
  return [failureDraft(failure, lookup)];
}

function entryDraft(entry: AuditEntry, lookup: Lookup): Draft {
  const meaning = entryOf(ACTIONS, entry.action);
  const { text } = entry;
  const actor = actorOf(entry);
  return {
    ...(entry.id !== undefined && { key: { tenant: EVERYWHERE, namespace: "audit", id: entry.id } }),
    time: entry.time ?? UNKNOWN_TIME,
    type: meaning?.type ?? "auth.account_change",
    actor,
    // An administrator's doings name the person; one's own are about oneself.
    target: folded(text("traits.user_email", "traits.user_phone", "traits.user_id")) ?? actor,
    action: entry.action,
    severity: meaning?.severity ?? "info",
    metadata: {
      outcome: meaning?.outcome ?? "success",
      source_ip: text("ip_address"),
      user_agent: text("user_agent"),
      actor_type: actor === SERVICE_ROLE ? "service" : "user",
      target_type: "user",
      correlation_id: text("request_id"),
      account: accountOf(lookup),
      ...shared(text),
      user_id: text("traits.user_id") ?? (actor === SERVICE_ROLE ? undefined : text("actor_id")),
      sso: text("actor_via_sso") === "true" ? true : undefined,
      factor_type: text("traits.factor_type"),
      unmapped: meaning === undefined ? true : undefined,
    },
  };
}

/** A password or token that was refused leaves no audit entry, only a line in the log. */
function failureDraft({ id, time, text }: FailedRequest, lookup: Lookup): Draft {
  const reason = text("msg", "error", "error_code");
  const isRefresh = /refresh[ _]token/i.test(`${text("grant_type", "error_code") ?? ""} ${reason ?? ""}`);
  const actor = folded(text("actor_username", "actor_id", "user_id")) ?? "unknown";
  return {
    ...(id !== undefined && { key: { tenant: EVERYWHERE, namespace: "auth-log", id } }),
    time: time ?? UNKNOWN_TIME,
    type: isRefresh ? "auth.token_refresh" : "auth.signin",
    actor,
    target: actor === "unknown" ? (accountOf(lookup) ?? "unknown") : actor,
    action: isRefresh ? "token_refresh_failed" : "login_failed",
    severity: "info",
    metadata: {
      outcome: "failure",
      source_ip: text("remote_addr", "ip_address"),
      user_agent: text("user_agent"),
      correlation_id: text("request_id"),
      account: accountOf(lookup),
      ...shared(text),
      error_code: text("error_code"),
      reason,
    },
  };
}

function shared(text: AuditEntry["text"]): Metadata {
  return { provider: text("traits.provider", "traits.provider_type", "provider"), log_type: text("log_type") };
}

function actorOf({ text }: AuditEntry): string {
  return folded(text("actor_username", "actor_id")) ?? "unknown";
}

function folded(name: string | undefined): string | undefined {
  return name?.includes("@") ? name.toLowerCase() : name;
}

function accountOf(lookup: Lookup): string | undefined {
  const ref = lookup.get("project", "ref");
  return typeof ref === "string" ? ref : undefined;
}
