/** Which operations give something rather than take it, and which roles amount to administration by their name alone. */
import type { CleanEvent } from "../event/clean-event.ts";
import { textOf } from "./who.ts";

/** Verbs that take away, wherever vendors put them in an operation's name. */
const TAKES =
  /(?:^|[^a-z])(?:remove|delete|detach|revoke|demote|destroy|disable|deactivate|reject|decline|deny|cancel|uninstall|leave|block|suspend)/i;
const TAKEN: ReadonlySet<unknown> = new Set(["removed", "rejected", "expired", "declined"]);

export function takesAway(event: CleanEvent): boolean {
  return TAKES.test(event.action) || TAKEN.has(event.metadata.change);
}

/** Whoever has it can give themselves everything else. */
const FULL =
  /^(?:owner|admin|administrator|administratoraccess|poweruseraccess|iamfullaccess|organization_?admin|global administrator|company administrator|user access administrator|role based access control administrator|privileged (?:role|authentication) administrator|application administrator|cloud application administrator|exchange administrator|sharepoint administrator|security administrator|organization management|site ?collection ?administrator)$/i;
/** Enough to change whatever runs there. */
const BROAD = /^(?:contributor|maintain|maintainer|developer_admin|project_admin|billing_admin)$|administrator/i;

export type Power = "full" | "broad";

/** How much the event gives; `undefined` if it gives nothing of weight, or takes. */
export function powerGiven(event: CleanEvent): Power | undefined {
  if (takesAway(event)) return undefined;
  const roles = (textOf(event, "role", "permission") ?? "").split(/,\s*/);
  if (event.metadata.privileged === true || roles.some((role) => FULL.test(role))) return "full";
  return roles.some((role) => BROAD.test(role)) ? "broad" : undefined;
}
