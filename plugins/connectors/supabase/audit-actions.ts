/**
 * What each action of the auth server's audit log is. An action that no row knows is kept as `auth.account_change`.
 *
 * @see https://github.com/supabase/auth/blob/master/internal/models/audit_log_entry.go
 */
import type { Outcome, Severity } from "../../../src/connector/contract.ts";

export type AuthEventType = "auth.signin" | "auth.signup" | "auth.token_refresh" | "auth.account_change";

export interface ActionMeaning {
  readonly type: AuthEventType;
  readonly severity?: Severity;
  /** `success` unless said: the log tells of what was done, and seldom of what was tried. */
  readonly outcome?: Outcome;
}

export const ACTIONS: Readonly<Record<string, ActionMeaning>> = {
  login: { type: "auth.signin" },
  // Older servers only.
  mfa_code_login: { type: "auth.signin" },

  user_signedup: { type: "auth.signup" },
  user_confirmation_requested: { type: "auth.signup", outcome: "unknown" },
  user_repeated_signup: { type: "auth.signup", outcome: "unknown" },

  token_refreshed: { type: "auth.token_refresh" },
  token_revoked: { type: "auth.token_refresh" },

  logout: { type: "auth.account_change" },
  user_invited: { type: "auth.account_change" },
  invite_accepted: { type: "auth.account_change" },
  user_modified: { type: "auth.account_change" },
  user_deleted: { type: "auth.account_change", severity: "warn" },
  user_updated_password: { type: "auth.account_change" },
  user_recovery_requested: { type: "auth.account_change" },
  user_reauthenticate_requested: { type: "auth.account_change" },
  identity_linked: { type: "auth.account_change" },
  identity_unlinked: { type: "auth.account_change" },
  factor_in_progress: { type: "auth.account_change" },
  factor_updated: { type: "auth.account_change" },
  factor_unenrolled: { type: "auth.account_change", severity: "warn" },
  factor_deleted: { type: "auth.account_change", severity: "warn" },
  challenge_created: { type: "auth.account_change", outcome: "unknown" },
  // It says that a second factor was tried, and not whether it was right.
  verification_attempted: { type: "auth.account_change", outcome: "unknown" },
  passkey_created: { type: "auth.account_change" },
  passkey_updated: { type: "auth.account_change" },
  passkey_deleted: { type: "auth.account_change", severity: "warn" },
  generate_recovery_codes: { type: "auth.account_change" },
  recovery_codes_deleted: { type: "auth.account_change", severity: "warn" },
};
