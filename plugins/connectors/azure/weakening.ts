/**
 * What the body of a write loosens: a vault opened to the internet, a container made public, a role that allows everything.
 * A table of members and values; bodies say only what they change.
 *
 * @see https://learn.microsoft.com/rest/api/storagerp/storage-accounts/create
 * @see https://learn.microsoft.com/rest/api/keyvault/keyvault/vaults/create-or-update
 * @see https://learn.microsoft.com/rest/api/virtualnetwork/security-rules/create-or-update
 */
import type { Severity } from "../../../src/connector/contract.ts";
import type { LooseRecord } from "../../../src/vendors/microsoft/loose-record.ts";

export interface Weakening {
  /** Ours, such as `public_access_allowed`. */
  readonly change: string;
  readonly severity: Severity;
  /** Everybody is let in. */
  readonly public?: true;
}

type Row = readonly [member: string, value: RegExp, weakening: Weakening];

const MEMBERS: readonly Row[] = [
  ["allowBlobPublicAccess", /^true$/i, { change: "public_blobs_allowed", severity: "warn" }],
  ["publicAccess", /^(?:blob|container)$/i, { change: "public_access_allowed", severity: "critical", public: true }],
  ["networkAcls.defaultAction", /^allow$/i, { change: "network_opened", severity: "warn", public: true }],
  ["publicNetworkAccess", /^enabled$/i, { change: "public_network_access_enabled", severity: "warn" }],
  ["supportsHttpsTrafficOnly", /^false$/i, { change: "plain_http_allowed", severity: "warn" }],
  ["minimumTlsVersion", /^TLS1_[01]$/i, { change: "old_tls_allowed", severity: "warn" }],
  ["allowSharedKeyAccess", /^true$/i, { change: "shared_key_allowed", severity: "info" }],
  ["enableSoftDelete", /^false$/i, { change: "soft_delete_disabled", severity: "warn" }],
  ["enablePurgeProtection", /^false$/i, { change: "purge_protection_disabled", severity: "warn" }],
  ["deleteRetentionPolicy.enabled", /^false$/i, { change: "soft_delete_disabled", severity: "warn" }],
  ["isVersioningEnabled", /^false$/i, { change: "versioning_disabled", severity: "warn" }],
  ["enableRbacAuthorization", /^false$/i, { change: "role_based_access_disabled", severity: "warn" }],
  ["disableLocalAuth", /^false$/i, { change: "local_auth_enabled", severity: "info" }],
];

/** @param body of the request, opened */
export function weakeningsOf(body: LooseRecord | undefined): readonly Weakening[] {
  if (body === undefined) return [];
  const found = MEMBERS.flatMap(([member, value, weakening]) => {
    const told = body.text(member);
    return told !== undefined && value.test(told) ? [weakening] : [];
  });
  return [...found, ...inbound(body), ...addresses(body), ...roleAllows(body)];
}

/** Whether the body of a vault's write touches who may reach what is in it. */
export function touchesAccess(body: LooseRecord | undefined): boolean {
  return ["accessPolicies", "enableRbacAuthorization", "networkAcls"].some((name) => body?.value(name) !== undefined);
}

const ANYWHERE = /^(?:\*|0\.0\.0\.0(?:\/0)?|::\/0|any|internet)$/i;

function inbound(rule: LooseRecord): readonly Weakening[] {
  const sources = [rule.text("sourceAddressPrefix"), ...texts(rule.value("sourceAddressPrefixes"))];
  const lets = /^allow$/i.test(rule.text("access") ?? "") && /^inbound$/i.test(rule.text("direction") ?? "");
  if (!lets || !sources.some((source) => source !== undefined && ANYWHERE.test(source))) return [];
  return [{ change: "inbound_from_internet", severity: "warn", public: true }];
}

function addresses(rule: LooseRecord): readonly Weakening[] {
  const [start, end] = [rule.text("startIpAddress"), rule.text("endIpAddress")];
  if (start !== "0.0.0.0") return [];
  // The range 0.0.0.0 to 0.0.0.0 is how these services write "everything inside Azure".
  if (end === "0.0.0.0") return [{ change: "all_of_azure_allowed", severity: "warn" }];
  return end === "255.255.255.255" ? [{ change: "network_opened", severity: "warn", public: true }] : [];
}

function roleAllows(definition: LooseRecord): readonly Weakening[] {
  const actions = definition.objects("permissions").flatMap((permission) => texts(permission.value("actions")));
  if (actions.includes("*")) return [{ change: "role_allows_everything", severity: "warn" }];
  const gives = actions.some((action) =>
    /^microsoft\.authorization\/(?:\*|roleassignments\/(?:\*|write))$/i.test(action),
  );
  return gives ? [{ change: "role_may_give_roles", severity: "warn" }] : [];
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
