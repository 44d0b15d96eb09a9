/**
 * What each kind of activity is: its event type, or the declared reason why it is none of ours. Every name gets an answer; one
 * that no row knows is kept as `admin_action`, because captured but unclassified beats silence.
 *
 * @see https://vercel.com/docs/activity-log and `GET /v1/events/types`, which lists the names
 */

export type VercelEventType =
  | "deployment_created"
  | "deployment_succeeded"
  | "deployment_failed"
  | "team_member_added"
  | "team_member_removed"
  | "project_created"
  | "project_deleted"
  | "domain_change"
  | "env_var_change"
  | "login"
  | "admin_action";

/** The reasons of the manifest's `leaves_out`. */
export type LeftOut = "preference" | "product-use" | "cache" | "analytics" | "billing";

export type Classification =
  | { readonly type: VercelEventType; readonly unmapped?: true }
  | { readonly leftOut: LeftOut };

/** Names by value; `*` stands for any run of characters. The first that fits wins, so the special ones come first. */
export type Rows<Value> = readonly (readonly [value: Value, names: string])[];

/** What says nothing about who may do what, what runs, or what is reachable. */
const LEFT_OUT: Rows<LeftOut> = [
  ["preference", "avatar set-bio set-name set-profiles team-avatar-update project-avatar-update"],
  ["preference", "project-card-widget-preference-updated update-account-flow-* vulnerability-banner-dismissed"],
  ["preference", "email-notification-rule-* vercel-toolbar storage-accept-tos"],
  ["product-use", "v0-chat-* ai-omniagent ai-code-review ai-alert-investigation vercel-agent-session-created"],
  ["product-use", "experiment-* custom-metric-metadata-* project-rolling-release-timer"],
  ["product-use", "project-rolling-release-suggested-actions-generated scale scale-auto set-scale"],
  ["cache", "edge-cache-* runtime-cache-purge-all team-remote-caching-purge"],
  ["analytics", "project-analytics-* project-web-analytics-* project-speed-insights-* speed-insights-settings-updated"],
  ["analytics", "web-analytics-tier-updated"],
  [
    "billing",
    "invoice-* team-paid-invoice team-ended-trial marketplace-flex-commit-opt-in ai-gateway-credits-purchased",
  ],
  ["billing", "team-agent-billing-migration-decision-changed vercel-agent-team-trial-credits-applied"],
];

const EVENT_TYPES: Rows<VercelEventType> = [
  ["deployment_created", "deployment"],
  ["deployment_failed", "deployment-creation-blocked deployment-policy-blocked"],

  ["team_member_added", "team-member-add team-member-join team-member-confirm-request project-member-added"],
  ["team_member_added", "project-member-invited access-group-user-added"],
  ["team_member_removed", "team-member-delete team-member-leave project-member-removed project-member-removed-batch"],
  ["team_member_removed", "access-group-user-removed emu-member-removed-unverified-domain"],

  // A project that is moved appears in one account and disappears from the other.
  ["project_created", "project-created project-move-in-success"],
  ["project_deleted", "project-delete project-move-out-success"],

  ["domain_change", "domain domain-* team-domain-verification-* dns-* cert cert-* alias alias-* aliases-assigned"],
  ["domain_change", "custom-suffix-* project-add-alias project-add-redirect project-alias-configured-change"],
  ["domain_change", "project-domain-*"],

  // Who reads a value in clear is told alike: an app's secrets leave by reading.
  ["env_var_change", "env-variable-* shared-env-variable-* repository-ci-env-variable-* auto-expose-system-envs"],
  ["env_var_change", "secret-add secret-delete secret-rename"],

  ["login", "login sso-login team-member-sso-authorization-attempt passport-access-granted"],
  ["login", "user-mfa-challenge-* user-mfa-recovery-code-used"],

  // The rest that matters. These rows say that we know the name; what none of them knows is marked as unmapped.
  [
    "admin_action",
    "deployment-* deploy-hook-* authorize-git-deployment instant-rollback-created git-integration-repo-push",
  ],
  [
    "admin_action",
    "manual-deployment-promotion-created project-* production-branch-updated preview-deployment-suffix-*",
  ],
  ["admin_action", "team team-* organization-* access-group-* owner-* plan admin-* username email"],
  ["admin_action", "user-* signup signup-* login-connection-* unlink-login-connection passkey-* secondary-email-*"],
  ["admin_action", "oauth-app-* oidc-policy-* saml-connection-* kms-issuer-* passport-* show-ip-addresses"],
  [
    "admin_action",
    "connect-* disconnect-* protected-git-scope-* git_account_integration_link_added code-owners-config-*",
  ],
  ["admin_action", "integration-* integration_* disabled-integration-* marketplace-* vercel-app-* vercel-agent-*"],
  ["admin_action", "agentic-provisioning-* support-session-created webhook-* drain-* log-drain-* audit-log-export-*"],
  ["admin_action", "compliance-document* firewall-* attack-mode-* security-list-* security-plus-* page-integrity-*"],
  ["admin_action", "password-protection-* strict-* enforce-* alert-* custom-alert-* spend-* subscription-*"],
  ["admin_action", "payment-method-* concurrent-builds-update custom-environments-settings-updated bulk-redirects-*"],
  ["admin_action", "edge-config-* global-config-* flag flag-* flags-* microfrontend-* storage-* sandbox-* vcr-*"],
  [
    "admin_action",
    "ai-gateway-* monitoring-* observability-* tracing-* privatelink-endpoint-* vpc-peering-connection-*",
  ],
  ["admin_action", "workflow-deployment-key-accessed"],
];

/** All that the tables name. */
export const NAMES = namesIn([...LEFT_OUT, ...EVENT_TYPES]);

const leftOutOf = table(LEFT_OUT);
const typeOf = table(EVENT_TYPES);

/** @param name such as `env-variable-edit`; `undefined` for a record without one */
export function classify(name: string | undefined): Classification {
  if (name === undefined) return { type: "admin_action", unmapped: true };
  const leftOut = leftOutOf(name);
  if (leftOut !== undefined) return { leftOut };
  const type = typeOf(name);
  return type === undefined ? { type: "admin_action", unmapped: true } : { type };
}

export function namesIn(rows: Rows<unknown>): readonly string[] {
  return rows.flatMap(([, names]) => names.split(" "));
}

/** Looks a name up in rows of names. */
export function table<Value>(rows: Rows<Value>): (name: string) => Value | undefined {
  const exact = new Map<string, Value>();
  const patterns: { readonly fits: RegExp; readonly value: Value }[] = [];
  for (const [value, names] of rows) {
    for (const name of names.split(" ")) {
      if (name.includes("*")) patterns.push({ fits: new RegExp(`^${name.replaceAll("*", ".*")}$`), value });
      else if (!exact.has(name)) exact.set(name, value);
    }
  }
  return (name) => exact.get(name) ?? patterns.find(({ fits }) => fits.test(name))?.value;
}
