/** The organization's members, by number: who they are, their role, and whether they use two-factor authentication. */
import { type Change, type Item, type Lookup, UNKNOWN_TIME, type Verdict } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { isObject, type JsonObject, number, text } from "../../../src/connector/shape.ts";
import type { GitHub } from "./client.ts";
import { type Edge, organizationPages } from "./graph.ts";
import { changed, organizationState, textOf } from "./organization-state.ts";
import { MEMBERS } from "./queries.ts";
import { isTold } from "./sources.ts";

export const members = organizationState({ list: listMembers, change, normalize });

export async function* listMembers(github: GitHub, org: string): AsyncGenerator<readonly Item[]> {
  const wanted = { what: `the members of ${org}`, right: "`read:org`, or organization Members: read" };
  const pages = organizationPages(github, { org, query: MEMBERS, field: "membersWithRole", wanted });
  for await (const edges of pages) yield edges.map(itemOf);
}

function itemOf({ node, role, hasTwoFactorEnabled }: Edge): Item {
  return {
    key: String(number(node.databaseId, "databaseId", "GitHub")),
    value: {
      login: text(node.login, "login", "GitHub"),
      role: text(role, "role", "GitHub").toLowerCase(),
      two_factor: typeof hasTwoFactorEnabled === "boolean" ? hasTwoFactorEnabled : null,
    },
  };
}

function change(before: Item | undefined, after: Item | undefined, lookup: Lookup): readonly Change[] {
  const [was, is] = [before, after].map((item) => (isObject(item?.value) ? item.value : undefined));
  const target = textOf(is ?? was, "login") ?? "unknown";
  const told = (action: string, more: JsonObject = {}) => {
    const permission = textOf(is, "role");
    const old_permission = textOf(was, "role");
    return changed(lookup, {
      type: "org_membership",
      action,
      target,
      severity: more.weaker === true || (permission === "admin" && old_permission !== "admin") ? "warn" : "info",
      metadata: { target_type: "user", user: target, permission, old_permission },
    });
  };
  if (was === undefined || is === undefined) {
    if (isTold(lookup, "organization")) return [];
    return [told(was === undefined ? "org.add_member" : "org.remove_member")];
  }
  if (isTold(lookup)) return [];
  return [
    ...(was.role !== is.role ? [told("org.update_member")] : []),
    ...(was.two_factor === true && is.two_factor === false ? [told("two_factor_disabled", { weaker: true })] : []),
    ...(was.two_factor === false && is.two_factor === true ? [told("two_factor_enabled")] : []),
  ];
}

/** A membership as REST gives it: `{ state, role, organization, user }`. */
function normalize(record: unknown): Verdict {
  const { user, role, organization, state } = isObject(record) ? record : {};
  if (!isObject(user) || !isObject(organization))
    throw new MallcopError("record-malformed", { reason: "it is no membership" });
  const login = text(user.login, "user.login");
  return [
    {
      time: UNKNOWN_TIME,
      type: "org_membership",
      actor: "unknown",
      target: login,
      action: state === "pending" ? "org.invite_member" : "org.add_member",
      severity: role === "admin" ? "warn" : "info",
      metadata: {
        target_type: "user",
        user: login,
        permission: textOf({ role }, "role"),
        org: textOf(organization, "login"),
      },
    },
  ];
}
