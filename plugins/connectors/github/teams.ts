/** The organization's teams, by number: who is in them, and which repositories they were given. */
import type { Change, Item, Json, Lookup } from "../../../src/connector/contract.ts";
import { isObject, number, text } from "../../../src/connector/shape.ts";
import type { GitHub } from "./client.ts";
import { type Edge, ownerPages } from "./graph.ts";
import { changed, type Difference, differencesOf, membersOf, organizationState, textOf } from "./organization-state.ts";
import { TEAM_MEMBERS, TEAM_REPOSITORIES } from "./queries.ts";
import { isTold } from "./sources.ts";

export const teams = organizationState({ list, change });

async function* list(github: GitHub, org: string): AsyncGenerator<readonly Item[]> {
  const wanted = { what: `the teams of ${org}`, right: "`read:org`, or organization Members: read" };
  const grants = new Map<string, Json>();
  for await (const owners of ownerPages(github, org, TEAM_REPOSITORIES, wanted))
    for (const { node, part } of owners) grants.set(idOf(node), Object.fromEntries(part.map(grantOf)));
  for await (const owners of ownerPages(github, org, TEAM_MEMBERS, wanted))
    yield owners.map(({ node, part }) => ({
      key: idOf(node),
      value: {
        team: `${org}/${text(node.slug, "slug", "GitHub")}`,
        parent: isObject(node.parentTeam) ? text(node.parentTeam.slug, "slug", "GitHub") : null,
        people: Object.fromEntries(part.map(personOf)),
        repos: grants.get(idOf(node)) ?? {},
      },
    }));
}

function idOf(node: Edge["node"]): string {
  return String(number(node.databaseId, "databaseId", "GitHub"));
}

function personOf({ node, role }: Edge): readonly [string, Json] {
  return [idOf(node), { user: text(node.login, "login", "GitHub"), role: text(role, "role", "GitHub").toLowerCase() }];
}

function grantOf({ node, permission }: Edge): readonly [string, Json] {
  const repo = text(node.nameWithOwner, "nameWithOwner", "GitHub");
  return [idOf(node), { repo, permission: text(permission, "permission", "GitHub").toLowerCase() }];
}

function change(before: Item | undefined, after: Item | undefined, lookup: Lookup): readonly Change[] {
  const [was, is] = [membersOf(before?.value), membersOf(after?.value)];
  const team = textOf(is, "team") ?? textOf(was, "team") ?? "unknown";
  const ofTeam = (action: string) =>
    changed(lookup, { type: "org_membership", action, target: team, metadata: { target_type: "team", team } });
  const tellsTeam = !isTold(lookup, "team");
  if (after === undefined) return tellsTeam ? [ofTeam("team.destroy")] : [];
  const people = isTold(lookup, "membership") ? [] : differencesOf(was.people, is.people);
  const repos = tellsTeam ? differencesOf(was.repos, is.repos) : [];
  return [
    ...(before === undefined && tellsTeam ? [ofTeam("team.create")] : []),
    ...(before !== undefined && tellsTeam && was.parent !== is.parent ? [ofTeam("team.change_parent_team")] : []),
    ...people.flatMap((difference) => ofPerson(team, difference, lookup)),
    ...repos.flatMap((difference) => ofRepository(team, difference, lookup)),
  ];
}

function ofPerson(team: string, { was, is }: Difference, lookup: Lookup): readonly Change[] {
  const user = textOf(is ?? was, "user") ?? "unknown";
  const role = textOf(is, "role");
  if (was !== undefined && is !== undefined && was.role === is.role) return [];
  const promotion = role === "maintainer" ? "team.promote_maintainer" : "team.demote_maintainer";
  const action = was === undefined ? "team.add_member" : is === undefined ? "team.remove_member" : promotion;
  const metadata = { target_type: "user", team, user, role };
  return [changed(lookup, { type: "org_membership", action, target: user, metadata })];
}

function ofRepository(team: string, { was, is }: Difference, lookup: Lookup): readonly Change[] {
  const repo = textOf(is ?? was, "repo") ?? "unknown";
  const [permission, old_permission] = [textOf(is, "permission"), textOf(was, "permission")];
  if (was !== undefined && is !== undefined && permission === old_permission) return [];
  const action =
    was === undefined
      ? "team.add_repository"
      : is === undefined
        ? "team.remove_repository"
        : "team.update_repository_permission";
  return [
    changed(lookup, {
      type: "repo_permission",
      action,
      target: repo,
      severity: permission === "admin" ? "warn" : "info",
      metadata: { target_type: "repo", team, repo, permission, old_permission },
    }),
  ];
}
