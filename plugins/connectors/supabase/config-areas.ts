/**
 * The parts of a project's configuration, each read and compared on its own, so that one that fails holds up no other.
 *
 * @see https://supabase.com/docs/reference/api/introduction
 */

export interface Area {
  /** Below `/v1/projects/{ref}`; `{org}` stands for the organization. */
  readonly path: string;
  /** The scope that a token limited by scopes needs. */
  readonly right: string;
  /** Where the list is in the answer, for lists of things; `""` if the answer is the list. Otherwise every leaf is a setting. */
  readonly list?: string;
  /** What tells the things of a list apart. */
  readonly key?: string;
  /** What is kept; all by default. */
  readonly keep?: readonly string[];
  /** Statuses that mean "there is none" rather than "could not look". */
  readonly absent?: readonly number[];
}

export const AREAS: Readonly<Record<string, Area>> = {
  auth: { path: "/config/auth", right: "auth_config_read" },
  "signing-keys": {
    path: "/config/auth/signing-keys",
    right: "auth_signing_keys_read",
    list: "keys",
    keep: ["id", "algorithm", "status"],
  },
  "sso-providers": {
    path: "/config/auth/sso/providers",
    right: "auth_config_read",
    list: "items",
    keep: ["id", "domains", "saml", "disabled"],
    // SAML is off.
    absent: [404],
  },
  "third-party-auth": {
    path: "/config/auth/third-party-auth",
    right: "auth_config_read",
    list: "",
    keep: ["id", "type", "oidc_issuer_url", "jwks_url"],
  },
  "api-keys": {
    path: "/api-keys?reveal=false",
    right: "api_gateway_keys_read",
    list: "",
    // A legacy key has its name for an id. The hash is Supabase's own, of a key too long to guess.
    keep: ["id", "name", "type", "hash"],
  },
  postgres: { path: "/config/database/postgres", right: "database_config_read" },
  pooler: {
    path: "/config/database/pooler",
    right: "database_config_read",
    list: "",
    key: "identifier",
    keep: ["identifier", "database_type", "pool_mode", "default_pool_size", "max_client_conn", "is_using_scram_auth"],
  },
  network: {
    path: "/network-restrictions",
    right: "database_network_restrictions_read",
    keep: ["config", "entitlement"],
  },
  ssl: { path: "/ssl-enforcement", right: "database_ssl_config_read", keep: ["currentConfig"] },
  "data-api": { path: "/postgrest", right: "data_api_config_read" },
  storage: { path: "/config/storage", right: "storage_config_read", keep: ["fileSizeLimit", "features"] },
  buckets: { path: "/storage/buckets", right: "storage_config_read", list: "", keep: ["id", "name", "public"] },
  realtime: { path: "/config/realtime", right: "realtime_config_read" },
  "function-secrets": {
    path: "/secrets",
    right: "edge_functions_secrets_read",
    list: "",
    key: "name",
    keep: ["name", "updated_at"],
  },
  "custom-hostname": {
    path: "/custom-hostname",
    right: "custom_domain_read",
    keep: ["custom_hostname", "status"],
    absent: [404],
  },
  project: { path: "", right: "project_admin_read", keep: ["name", "region", "organization_slug", "database"] },
  members: {
    path: "/v1/organizations/{org}/members",
    right: "members_read",
    list: "",
    key: "user_id",
    keep: ["user_id", "user_name", "email", "role_name", "mfa_enabled"],
  },
};

/** What the service key alone shows of the auth server's settings. */
export const AUTH_SETTINGS = "auth-settings";
