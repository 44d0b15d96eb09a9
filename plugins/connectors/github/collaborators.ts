/**
 * Who was given a repository directly, by the repository's number; and whether they are members of the organization at that
 * moment. A repository that is gone says nothing here: the repositories themselves tell.
 */
import {
  type Change,
  type Item,
  type Json,
  type Lookup,
  UNKNOWN_TIME,
  type Verdict,
} from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { instant, isObject, type JsonObject, number, text } from "../../../src/connector/shape.ts";
import type { GitHub } from "./client.ts";
import { type Edge, ownerPages } from "./graph.ts";
import { listMembers } from "./members.ts";
import { changed, type Difference, differencesOf, membersOf, organizationState, textOf } from "./organization-state.ts";
import { COLLABORATORS } from "./queries.ts";
import { isTold } from "./sources.ts";

export const collaborators = organizationState({ list, change, normalize });

async function* list(github: GitHub, org: string): AsyncGenerator<readonly Item[]> {
  const insiders = new Set<string>();
  for await (const page of listMembers(github, org)) for (const { key } of page) insiders.add(key);
  const wanted = { what: `the collaborators of ${org}`, right: "`repo` of an owner, or repository Metadata: read" };
  for await (const owners of ownerPages(github, org, COLLABORATORS, wanted))
    yield owners.map(({ node, part }) => ({
      key: String(number(node.databaseId, "databaseId", "GitHub")),
      value: {
        repo: text(node.nameWithOwner, "nameWithOwner", "GitHub"),
        people: Object.fromEntries(part.flatMap((edge) => personOf(edge, insiders))),
      },
    }));
}

function personOf(edge: Edge, insiders: ReadonlySet<string>): readonly (readonly [string, Json])[] {
  const id = String(number(edge.node.databaseId, "databaseId", "GitHub"));
  const login = text(edge.node.login, "login", "GitHub");
  return [[id, { login, permission: permissionOf(edge), outside: !insiders.has(id) }]];
}

/** What the repository itself grants; `permission` alone is the highest of all sources. */
function permissionOf({ permission, permissionSources }: Edge): string {
  const sources = Array.isArray(permissionSources) ? permissionSources.filter(isObject) : [];
  const own = sources.find(({ source }) => isObject(source) && source.__typename === "Repository");
  return (
    textOf(own, "roleName") ??
    textOf(own, "permission") ??
    text(permission, "permission", "GitHub")
  ).toLowerCase();
}

function change(before: Item | undefined, after: Item | undefined, lookup: Lookup): readonly Change[] {
  if (after === undefined || isTold(lookup, "member")) return [];
  const repo = textOf(membersOf(after.value), "repo") ?? "unknown";
  const found = differencesOf(membersOf(before?.value).people, membersOf(after.value).people);
  // Whoever makes a repository is given it; only strangers in a new one are worth a word.
  const worth = before === undefined ? found.filter(({ is }) => is?.outside === true) : found;
  return worth.flatMap((difference) => changeOf(repo, difference, lookup));
}

function changeOf(repo: string, { was, is }: Difference, lookup: Lookup): readonly Change[] {
  const user = textOf(is ?? was, "login") ?? "unknown";
  const [permission, old_permission] = [textOf(is, "permission"), textOf(was, "permission")];
  const outside = is?.outside === true;
  const entered = outside && was?.outside !== true;
  const action = actionOf(was, is, entered);
  if (action === undefined) return [];
  const rose = permission === "admin" && old_permission !== "admin";
  return [
    changed(lookup, {
      type: entered ? "collaborator_added" : "repo_permission",
      action,
      target: user,
      severity:
        outside && (rose || (entered && permission === "admin")) ? "critical" : rose || entered ? "warn" : "info",
      metadata: {
        target_type: "user",
        repo,
        user,
        permission,
        old_permission,
        external: (is ?? was)?.outside === true,
      },
    }),
  ];
}

function actionOf(was: JsonObject | undefined, is: JsonObject | undefined, entered: boolean): string | undefined {
  if (is === undefined) return "repo.remove_member";
  if (was === undefined) return "repo.add_member";
  if (entered) return "org.add_outside_collaborator";
  return was.permission !== is.permission ? "repo.update_member" : undefined;
}

/** A collaborator's permission, or an invitation to be one, as REST gives them. */
function normalize(record: unknown, lookup: Lookup): Verdict {
  if (!isObject(record)) throw new MallcopError("record-malformed", { reason: "it is no collaborator" });
  const invited = isObject(record.invitee);
  const person = invited ? record.invitee : record.user;
  if (!isObject(person)) throw new MallcopError("record-malformed", { reason: "it is no collaborator" });
  const user = text(person.login, "login");
  const inviter = isObject(record.inviter) ? textOf(record.inviter, "login") : undefined;
  const repository = isObject(record.repository) ? record.repository : {};
  const known = lookup.has("members") && textOf(person, "id") !== undefined;
  const external = known ? lookup.get("members", textOf(person, "id") ?? "") === undefined : undefined;
  const permission = textOf(record, "role_name") ?? textOf(record, invited ? "permissions" : "permission");
  return [
    {
      time: invited ? instant(record.created_at, "created_at") : UNKNOWN_TIME,
      type: external === true || (invited && external === undefined) ? "collaborator_added" : "repo_permission",
      actor: inviter ?? "unknown",
      target: user,
      action: invited ? "repository_invitation.create" : "repo.add_member",
      severity: permission === "admin" ? "warn" : "info",
      metadata: { target_type: "user", user, permission, external, repo: textOf(repository, "full_name") },
    },
  ];
}
