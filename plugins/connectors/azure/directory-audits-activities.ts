/**
 * What each activity of the directory's audit log is: its event type, how much it asks for attention, or the declared reason
 * why it is none of ours. One that no row knows is kept as `admin_action`.
 *
 * @see https://learn.microsoft.com/entra/identity/monitoring-health/reference-audit-activities
 */
import type { Severity } from "../../../src/connector/contract.ts";

export type DirectoryEventType = "service_principal_created" | "permission_change" | "role_assignment" | "admin_action";

/** The reasons of the manifest's `leaves_out`. */
export type DirectoryLeftOut = "provisioning_sync" | "device_upkeep" | "customer_sign_in";

/** `*` stands for any run of characters. The first pattern that fits wins, so the special ones come first. */
type Row<Value> = readonly [pattern: string, value: Value];

interface Meaning {
  readonly type: DirectoryEventType;
  /** `info` unless said. */
  readonly severity?: Severity;
}

const created: Meaning = { type: "service_principal_created" };
const permission: Meaning = { type: "permission_change" };
const role: Meaning = { type: "role_assignment" };
const noted: Meaning = { type: "admin_action" };
const loud = (meaning: Meaning, severity: Severity = "warn"): Meaning => ({ ...meaning, severity });

/** Names as `foldActivity` gives them. */
export const ACTIVITIES: readonly Row<Meaning>[] = [
  ["add application", created],
  ["add service principal", created],

  // Credentials and owners of applications: whoever has one can act as the application
  ["add service principal credentials", loud(permission)],
  ["remove service principal credentials", permission],
  ["update application - certificates and secrets management", loud(permission)],
  ["add owner to application", loud(permission)],
  ["add owner to service principal", loud(permission)],
  ["remove owner from application", permission],
  ["remove owner from service principal", permission],
  ["add owner to policy", permission],

  // What applications may do
  ["consent to application", loud(permission)],
  ["revoke consent", permission],
  ["add delegated permission grant", permission],
  ["remove delegated permission grant", permission],
  ["update delegated permission grant", permission],
  ["*oauth2permissiongrant", permission],
  ["add app role assignment to service principal", loud(permission)],
  ["*app role assignment*", permission],
  ["add permission grant policy", permission],
  ["update permission grant policy", permission],
  ["delete permission grant policy", permission],
  ["*role definition*", loud(permission)],
  ["*custom role*", loud(permission)],

  // Who holds a directory role; the privileged identity management's steps come under many names
  ["user has elevated their access to user access administrator for their azure resources", loud(role, "critical")],
  ["the role assignment of user access administrator has been removed from the user", role],
  ["*elevate*access*", loud(role, "critical")],
  ["add member to role outside of pim*", loud(role)],
  ["*member to role*", role],
  ["*member from role*", role],
  ["*member in role*", role],
  ["*eligible member*", role],
  ["*scoped member*", role],
  ["*role assignment*", role],
  ["process role *request*", role],

  // Ways into the tenant, and the guards before them
  ["set federation settings on domain", loud(noted, "critical")],
  ["set domain authentication", loud(noted, "critical")],
  ["add unverified domain", loud(noted)],
  ["add verified domain", loud(noted)],
  ["verify domain", loud(noted)],
  ["*conditional access policy", loud(noted)],
  ["*named location", loud(noted)],
  ["disable strong authentication", loud(noted)],
  ["*security defaults", loud(noted)],
  ["*authentication methods policy*", loud(noted)],
  ["*authorization policy", loud(noted)],
  ["*cross tenant access*", loud(noted)],
  ["*cross-tenant access*", loud(noted)],
  ["*external identities policy*", loud(noted)],
  ["add partner to company", loud(noted)],
  ["*delegated admin*", loud(noted)],
  ["*identity provider*", loud(noted)],
  ["*role setting in pim*", loud(noted)],
  ["*update role setting*", loud(noted)],
  ["disable pim alert", loud(noted)],
  ["*temporary access pass*", loud(noted)],
  ["admin registered security info", loud(noted)],
  ["admin deleted security info", loud(noted)],
  ["*certificate authority*", loud(noted)],
  ["set company information", noted],
  ["reset password (by admin)", loud(noted)],
  ["reset user password", loud(noted)],
  ["recover device local administrator password", loud(noted)],
  ["read bitlocker key", loud(noted)],
];

const byActivity = table(ACTIVITIES);

/** Provisioning jobs write every object that they compared; changes that they make are in the log under their own names. */
const PROVISIONING = new Set(["import", "export", "synchronization rule action", "process escrow", "other"]);

export interface Activity {
  /** As `foldActivity` gives it. */
  readonly name: string;
  readonly category: string | undefined;
  readonly service: string | undefined;
}

export function classifyActivity(activity: Activity): Meaning | { readonly leftOut: DirectoryLeftOut } {
  const { name, category, service } = activity;
  if (category === "ProvisioningManagement" && PROVISIONING.has(name)) return { leftOut: "provisioning_sync" };
  if (service === "B2C" && category === "Authentication") return { leftOut: "customer_sign_in" };
  if (name === "update device") return { leftOut: "device_upkeep" };
  return byActivity(name) ?? noted;
}

/** Whether a table names the activity; records whose shape says little are only ours if so. */
export function isKnownActivity(name: string): boolean {
  return byActivity(name) !== undefined;
}

/** One spelling of an activity's name: the same one ends with a full stop, or has another dash, elsewhere at Microsoft. */
export function foldActivity(name: string): string {
  return name
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\.$/, "")
    .toLowerCase();
}

/** Directory roles that lead to all others. Their assignment is worth a look whoever made it. */
export const PRIVILEGED_ROLES: ReadonlySet<string> = new Set([
  "global administrator",
  "company administrator",
  "privileged role administrator",
  "privileged authentication administrator",
  "application administrator",
  "cloud application administrator",
  "hybrid identity administrator",
  "partner tier2 support",
  "security administrator",
  "conditional access administrator",
  "authentication administrator",
  "authentication policy administrator",
  "domain name administrator",
  "external identity provider administrator",
  "exchange administrator",
  "intune administrator",
  "user administrator",
  "helpdesk administrator",
  "password administrator",
  "directory writers",
  "directory synchronization accounts",
  "user access administrator",
]);

function table<Value>(rows: readonly Row<Value>[]): (name: string) => Value | undefined {
  const exact = new Map(rows.filter(([pattern]) => !pattern.includes("*")));
  const patterns = rows
    .filter(([pattern]) => pattern.includes("*"))
    .map(([pattern, value]) => ({ fits: matcher(pattern), value }));
  return (name) => exact.get(name) ?? patterns.find((row) => row.fits(name))?.value;
}

function matcher(pattern: string): (name: string) => boolean {
  const source = pattern.split("*").map((part) => part.replace(/[.\\^$+?()[\]{}|]/g, "\\$&"));
  const regex = new RegExp(`^${source.join(".*")}$`);
  return (name) => regex.test(name);
}
