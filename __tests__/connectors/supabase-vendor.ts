/** A row of the audit log for each action, in the auth server's documented form: made up. */
import { ACTIONS } from "../../plugins/connectors/supabase/audit-actions.ts";

type Row = Readonly<Record<string, unknown>>;

const FIRST = Date.UTC(2026, 10, 22, 6);
const ANN = {
  actor_id: "7d1f0a52-0000-4000-8000-000000000001",
  actor_username: "Ann@example.com",
  actor_via_sso: false,
};
const ADMIN = {
  actor_id: "00000000-0000-0000-0000-000000000000",
  actor_username: "service_role",
  actor_via_sso: false,
};
const BOB = { user_email: "Bob@example.com", user_id: "7d1f0a52-0000-4000-8000-000000000002", user_phone: "" };
const FACTOR = { factor_id: "f1", factor_type: "totp", challenge_id: "c1" };

const MORE: Readonly<Record<string, Row>> = {
  login: { ...ANN, actor_name: "Ann", traits: { provider: "google" }, log_type: "account" },
  user_signedup: { ...ADMIN, traits: BOB, log_type: "team" },
  user_invited: { ...ADMIN, traits: BOB, log_type: "team" },
  user_deleted: { ...ADMIN, traits: BOB, log_type: "team" },
  challenge_created: { ...ANN, traits: FACTOR, log_type: "factor" },
  verification_attempted: { ...ANN, actor_via_sso: true, traits: FACTOR, log_type: "factor" },
};

export function auditRow(action: string, nth: number): Row {
  return {
    id: `0f8a0000-0000-4000-8000-${String(nth).padStart(12, "0")}`,
    created_at: new Date(FIRST + nth * 1000).toISOString().replace("Z", "456Z"),
    ip_address: action.includes("factor") || action === "verification_attempted" ? "203.0.113.7" : "",
    payload: { ...ANN, log_type: "user", ...MORE[action], action },
  };
}

export const ROWS: readonly Row[] = Object.keys(ACTIONS).map(auditRow);

const line = (id: string, log_attributes: Row): Row => ({
  id,
  timestamp: "2026-11-22T05:58:01.123000",
  event_message: "",
  log_attributes,
});

/** Lines of the log storage, whose times do not say that they are UTC. */
export const LINES: readonly Row[] = [
  line("l1", {
    "auth_audit_event.audit_log_id": "0f8a0000-0000-4000-8000-000000000000",
    "auth_audit_event.action": "login",
    "auth_audit_event.actor_id": ANN.actor_id,
    "auth_audit_event.actor_username": ANN.actor_username,
    "auth_audit_event.log_type": "account",
    "auth_audit_event.request_id": "req-1",
    "auth_audit_event.user_agent": "Mozilla/5.0",
    "auth_audit_event.ip_address": "203.0.113.7",
    "auth_audit_event.traits.provider": "google",
    "auth_audit_event.created_at": new Date(FIRST).toISOString(),
  }),
  // Without attributes, all is in the message.
  {
    ...line("l2", {}),
    event_message: JSON.stringify({
      auth_audit_event: { action: "logout", audit_log_id: "x2", actor_id: ANN.actor_id },
    }),
  },
  line("l3", {
    path: "/token",
    status: "400",
    error_code: "invalid_credentials",
    msg: "400: Invalid login credentials",
    remote_addr: "203.0.113.9",
  }),
];
