/**
 * The directory (Entra ID): sign-ins, roles, and everything else that administers it. Operations are compared without the dot
 * that they end in, and with a plain hyphen for their dash.
 *
 * @see https://learn.microsoft.com/entra/identity/monitoring-health/reference-audit-activities
 */
import type { Lookup, Metadata, Outcome, Severity } from "../../../src/connector/contract.ts";
import { isObject, scalarText } from "../../../src/connector/shape.ts";
import { applicationNamed } from "./applications.ts";
import { byName, type Finding, leftOut } from "./finding.ts";
import { type AuditRecord, unquoted } from "./record.ts";

const SIGN_INS = byName<Outcome>({
  UserLoggedIn: "success",
  UserLoginFailed: "failure",
});

/** Record types of sign-ins: 9 is the older, with operations such as `PasswordLogonInitialAuthUsingPassword`. */
const SIGN_IN_TYPES: ReadonlySet<number | undefined> = new Set([9, 15]);

/**
 * Sign-ins that stopped to ask for something, such as a second factor: neither success nor failure.
 * @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const INTERRUPTS: ReadonlySet<string> = new Set([
  "50058",
  "50072",
  "50074",
  "50076",
  "50079",
  "50097",
  "50125",
  "50140",
  "65001",
]);

/** `Add member to role`, `Remove eligible member from role in PIM completed (timebound)`, `Add role assignment to role definition`. */
const ROLE_CHANGE =
  /\b(?:member (?:to|from) role|role definition|(?<!app )role assignment|role from template|role management policy)\b/;
const GRANTS = /^(?:add|update|activate|restore)\b/;
const NOT_YET = /\b(?:requested|request denied|canceled|cancelled|expired|denied)\b/;

/** Roles that can give any other role, or become any other person; by the directory's and by the older names. */
const RULING =
  /\b(?:Global Administrator|Company Administrator|TenantAdmins|Privileged Role Administrator|PrivilegedRoleAdmins|Privileged Authentication Administrator)\b/i;

/** Devices report in all day long. */
const UPKEEP: ReadonlySet<string> = new Set([
  "update device",
  "update staged rollout of feature",
  "update policykeycredential",
]);

/** What asks for attention by itself. The rest of the directory's administration is ordinary. */
const SEVERITIES = byName<Severity>({
  // Ways in for applications
  "Consent to application": "warn",
  "Add app role assignment grant to user": "info",
  "Add app role assignment to service principal": "warn",
  "Add delegated permission grant": "warn",
  "Add OAuth2PermissionGrant": "warn",
  "Add service principal": "info",
  "Add service principal credentials": "warn",
  "Update application - Certificates and secrets management": "warn",
  "Add owner to application": "warn",
  "Add owner to service principal": "warn",
  // Whose word is taken for who somebody is
  "Set domain authentication": "critical",
  "Set federation settings on domain": "critical",
  "Add unverified domain": "warn",
  "Add verified domain": "warn",
  "Verify domain": "warn",
  "Remove verified domain": "warn",
  "Add partner to company": "warn",
  "Set DirSyncEnabled flag": "warn",
  "Set company information": "info",
  "Set password policy": "warn",
  // Guards taken down
  "Disable Strong Authentication": "warn",
  "Add conditional access policy": "info",
  "Update conditional access policy": "warn",
  "Delete conditional access policy": "warn",
  "Add policy": "info",
  "Update policy": "info",
  "Delete policy": "warn",
  "Update authorization policy": "warn",
  "Add named location": "info",
  "Update named location": "info",
  // People, groups and devices
  "Add user": "info",
  "Delete user": "info",
  "Update user": "info",
  "Restore user": "info",
  "Disable account": "info",
  "Enable account": "info",
  "Change user password": "info",
  "Reset user password": "info",
  "Set force change user password": "info",
  "Change user license": "info",
  "Set license properties": "info",
  "Invite external user": "info",
  "Add group": "info",
  "Update group": "info",
  "Delete group": "info",
  "Add member to group": "info",
  "Remove member from group": "info",
  "Add owner to group": "info",
  "Add application": "info",
  "Update application": "info",
  "Delete application": "info",
  "Remove service principal": "info",
  "Update service principal": "info",
  "Remove service principal credentials": "info",
  "Add device": "info",
  "Delete device": "info",
  "Add registered owner to device": "info",
  "Remove delegated permission grant": "info",
  "User registered security info": "info",
  "User deleted security info": "info",
});

/** The commonest of what `ROLE_CHANGE` matches. */
const ROLES = [
  "Add member to role",
  "Remove member from role",
  "Add eligible member to role",
  "Remove eligible member from role",
  "Add scoped member to role",
  "Remove scoped member from role",
  "Add member to role completed (PIM activation)",
  "Add member to role outside of PIM (permanent)",
  "Add eligible member to role in PIM completed (permanent)",
  "Add role definition",
  "Update role definition",
  "Delete role definition",
  "Add role assignment to role definition",
  "Remove role assignment from role definition",
  "Add role from template",
];

/** All that the tables name, as the vendor writes them but for dots and dashes. */
export const DIRECTORY_OPERATIONS: readonly string[] = [...SIGN_INS.names, ...ROLES, ...SEVERITIES.names];

export function directoryFinding(record: AuditRecord, lookup: Lookup): Finding {
  const { name } = record;
  if (SIGN_INS.has(name) || SIGN_IN_TYPES.has(record.recordType)) return signIn(record, lookup);
  if (ROLE_CHANGE.test(name)) return roleChange(record);
  if (UPKEEP.has(name)) return leftOut("upkeep");
  const changes = record.modified();
  const methods = changes.get("strongauthenticationmethod");
  const mfaGone = methods !== undefined && isNothing(methods.now) && !isNothing(methods.before);
  const severity = mfaGone ? "warn" : (SEVERITIES.get(name) ?? "info");
  const metadata: Metadata = {
    mfa_removed: mfaGone || undefined,
    permission: changes.get("delegatedpermissiongrant.scope")?.now ?? changes.get("consentaction.permissions")?.now,
    member: /\b(?:member|owner)\b/.test(name) ? record.text("ObjectId") : undefined,
    change: /^remove\b/.test(name) ? "removed" : undefined,
    unmapped: SEVERITIES.has(name) ? undefined : true,
  };
  const group = changes.get("group.displayname")?.now;
  return [{ type: "admin_action", severity, ...targetOf(record), ...(group && { target: group }), metadata }];
}

function signIn(record: AuditRecord, lookup: Lookup): Finding {
  if (lookup.get("options", "login_source") === "azure") return leftOut("told-by-azure");
  const extended = record.pairs("ExtendedProperties");
  const device = record.pairs("DeviceProperties");
  const number = record.text("ErrorNumber", "ErrorCode");
  const named = SIGN_INS.get(record.name) ?? (number === undefined || number === "0" ? "success" : "failure");
  // "Succeeded" in a failed sign-in means that the question was answered.
  const outcome: Outcome = named === "failure" && INTERRUPTS.has(number ?? "") ? "unknown" : named;
  const metadata: Metadata = {
    application: record.text("ApplicationId"),
    error_code: number === "0" ? undefined : number,
    error: record.text("LogonError"),
    request_type: extended.get("requesttype"),
    device: device.get("displayname"),
    os: device.get("os"),
  };
  return [
    {
      type: "login",
      outcome,
      target: applicationNamed(record) ?? record.text("ObjectId"),
      targetType: "application",
      metadata,
    },
  ];
}

function roleChange(record: AuditRecord): Finding {
  const changes = record.modified();
  const role =
    changes.get("role.displayname")?.now ||
    changes.get("role.displayname")?.before ||
    changes.get("role.wellknownobjectname")?.now ||
    changes.get("role.wellknownobjectname")?.before ||
    changes.get("displayname")?.now ||
    changes.get("role.templateid")?.now;
  const grants = GRANTS.test(record.name) && !NOT_YET.test(record.name);
  // Who activates a role has been given it before.
  const rules = RULING.test(role ?? "") && !/pim activation/.test(record.name);
  const severity: Severity = !grants ? "info" : rules ? "critical" : "warn";
  const change = NOT_YET.test(record.name) ? "requested" : grants ? "granted" : "removed";
  const target = targetOf(record);
  return [{ type: "admin_role_change", severity, ...target, metadata: { role, member: target.target, change } }];
}

/** Types of ids in `Actor` and `Target`. */
const NAMES = { displayName: "1", upn: "5" } as const;

/** What was administered: by sign-in name, else by name, else by id. */
function targetOf(record: AuditRecord): {
  readonly target: string | undefined;
  readonly targetType: string | undefined;
} {
  const ids = idsIn(record.value("Target"));
  const kind = ids.find(({ id }) => /^(?:User|Group|ServicePrincipal|Application|Device|Role|Policy)$/.test(id))?.id;
  const upn = ids.find(({ type }) => type === NAMES.upn)?.id;
  const label = ids.find(({ type }) => type === NAMES.displayName)?.id;
  const objectId = record.text("ObjectId");
  const named = objectId !== undefined && objectId !== "Not Available" ? unquoted(objectId) : undefined;
  return { target: upn ?? (named?.includes("@") ? named : (label ?? named)), targetType: kind?.toLowerCase() };
}

/** Who did it, where the record's `UserId` does not say: by sign-in name, else by name. */
export function actorIn(record: AuditRecord): string | undefined {
  const ids = idsIn(record.value("Actor"));
  return (ids.find(({ type }) => type === NAMES.upn) ?? ids.find(({ type }) => type === NAMES.displayName))?.id;
}

function idsIn(value: unknown): readonly { readonly id: string; readonly type: string }[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(isObject)
    .flatMap(({ ID, Type }) => (typeof ID === "string" && ID !== "" ? [{ id: ID, type: scalarText(Type) }] : []));
}

function isNothing(value: string): boolean {
  return /^(?:|\[\s*\]|null)$/.test(value.trim());
}
