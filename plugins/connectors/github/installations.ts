/** GitHub Apps that are installed in the organization, by number: what they may do, and in which repositories. */
import type { Change, Item, Json, Lookup, Severity, Verdict } from "../../../src/connector/contract.ts";
import { instant, isObject, type JsonObject, number, object, scalarText, text } from "../../../src/connector/shape.ts";
import type { GitHub } from "./client.ts";
import { wholeList } from "./listing.ts";
import { changed, membersOf, organizationState, textOf } from "./organization-state.ts";
import { isTold } from "./sources.ts";

export const installations = organizationState({ list, change, normalize });

async function* list(github: GitHub, org: string): AsyncGenerator<readonly Item[]> {
  const wanted = { what: `the apps of ${org}`, right: "`read:org` of an owner, or organization Administration: read" };
  const listed = { route: "GET /orgs/{org}/installations", parameters: { org }, member: "installations", wanted };
  for await (const rows of wholeList(github, listed)) yield rows.map(itemOf);
}

function itemOf(row: JsonObject): Item {
  return {
    key: String(number(row.id, "id", "GitHub")),
    value: {
      app: textOf(row, "app_slug") ?? `app ${scalarText(row.app_id)}`,
      selection: textOf(row, "repository_selection") ?? null,
      suspended: row.suspended_at !== null && row.suspended_at !== undefined,
      permissions: Object.fromEntries(
        Object.entries(object(row.permissions, "permissions", "GitHub")).map(([name, level]) => [
          name,
          scalarText(level),
        ]),
      ),
    },
  };
}

function change(before: Item | undefined, after: Item | undefined, lookup: Lookup): readonly Change[] {
  if (isTold(lookup)) return [];
  const [was, is] = [before, after].map((item) => (item === undefined ? undefined : membersOf(item.value)));
  const app = textOf(is ?? was, "app") ?? "unknown";
  const told = (action: string, severity: Severity = "info") =>
    changed(lookup, {
      type: "oauth_authorization",
      action,
      target: app,
      severity,
      metadata: {
        target_type: "app",
        app,
        selection: textOf(is, "selection"),
        permission: permissionsIn(is?.permissions),
        old_permission: permissionsIn(was?.permissions),
      },
    });
  if (was === undefined) return [told("integration_installation.create", writes(is) ? "warn" : "info")];
  if (is === undefined) return [told("integration_installation.destroy")];
  const wider = Object.keys(membersOf(is.permissions)).some((name) => level(is, name) > level(was, name));
  return [
    ...(permissionsIn(was.permissions) !== permissionsIn(is.permissions)
      ? [told("integration_installation.version_updated", wider ? "warn" : "info")]
      : []),
    ...(was.selection !== is.selection
      ? [told("integration_installation.repository_selection", is.selection === "all" ? "warn" : "info")]
      : []),
    ...(was.suspended !== is.suspended
      ? [told(is.suspended === true ? "integration_installation.suspend" : "integration_installation.unsuspend")]
      : []),
  ];
}

const LEVELS = ["read", "write", "admin"];

function level(value: JsonObject, permission: string): number {
  const permissions = isObject(value.permissions) ? value.permissions : {};
  return LEVELS.indexOf(scalarText(permissions[permission]));
}

function writes(value: JsonObject | undefined): boolean {
  return value !== undefined && Object.values(membersOf(value.permissions as Json)).some((name) => name !== "read");
}

/** Such as `contents:write metadata:read`. */
function permissionsIn(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  return Object.entries(value)
    .map(([name, granted]) => `${name}:${scalarText(granted)}`)
    .sort()
    .join(" ");
}

/** A credential that a person authorized for single sign-on, as REST lists them (`credential-authorizations`). */
function normalize(record: unknown): Verdict {
  const credential = object(record, "the credential");
  const user = text(credential.login, "login");
  return [
    {
      time: instant(credential.credential_authorized_at, "credential_authorized_at"),
      type: "oauth_authorization",
      actor: user,
      target: user,
      action: "org_credential_authorization.grant",
      metadata: {
        outcome: "success",
        target_type: "user",
        user,
        programmatic_access_type: textOf(credential, "credential_type"),
      },
    },
  ];
}
