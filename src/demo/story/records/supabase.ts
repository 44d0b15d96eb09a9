/** Writes what the shop's customers do, and what is done with the service key, as the auth server logs it. */
import type { Instant } from "../../../event/event.ts";
import type { StandInLine } from "../../supabase/server.ts";
import type { SupabaseBeat } from "../beat.ts";
import { uuidOf, type VendorRecord } from "./ids.ts";

/** Sign-ins that were refused are in the log storage only. */
export const REFUSED = "refused";
const NOBODY = "00000000-0000-0000-0000-000000000000";
export const SERVICE_KEY = "service_role";

/** A row of the audit log in the database. */
export function auditRow(beat: SupabaseBeat, time: Instant): VendorRecord {
  const { by, ip, action, details } = beat;
  return {
    id: uuidOf("supabase", beat, time),
    created_at: new Date(time).toISOString().replace("Z", "000Z"),
    ip_address: ip,
    payload: {
      action,
      actor_id: by === SERVICE_KEY ? NOBODY : customerId(by),
      actor_username: by,
      actor_via_sso: false,
      log_type: by === SERVICE_KEY ? "team" : action.startsWith("token") ? "token" : "account",
      ...(Object.keys(details).length > 0 && { traits: details }),
    },
  };
}

/** The same entry, or a refused sign-in, in the log storage. */
export function logLine(beat: SupabaseBeat, time: Instant): StandInLine {
  const id = uuidOf("line", beat, time);
  if (beat.action === REFUSED) {
    return {
      source: "auth_logs",
      id,
      time,
      attributes: {
        path: "/token",
        status: "400",
        error_code: "invalid_credentials",
        msg: "400: Invalid login credentials",
        remote_addr: beat.ip,
      },
    };
  }
  const { id: audit_log_id, created_at, payload } = auditRow(beat, time);
  const event = { ...Object(payload), audit_log_id, created_at, ip_address: beat.ip };
  return { source: "auth_audit_logs", id, time, message: JSON.stringify({ auth_audit_event: event }) };
}

/** As the list of users has them. */
export function customer(email: string, lastSignIn: Instant): VendorRecord {
  return { id: customerId(email), email, last_sign_in_at: new Date(lastSignIn).toISOString() };
}

export function customerId(email: string): string {
  return uuidOf("customer", email);
}
