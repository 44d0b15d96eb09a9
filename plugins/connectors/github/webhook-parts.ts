/** The people, apps and settings in a webhook's payload, wherever its event keeps them. */
import type { Lookup, Metadata } from "../../../src/connector/contract.ts";
import { isObject, type JsonObject } from "../../../src/connector/shape.ts";
import { textOf } from "./organization-state.ts";
import { isOwnRepo, JOB_ACTOR } from "./self.ts";

/** The person whom an event is about. */
export function personOf(event: string, payload: JsonObject): string | undefined {
  const person = personIn(event, payload);
  return textOf(person, "login") ?? textOf(person, "email");
}

function personIn(event: string, payload: JsonObject): JsonObject | undefined {
  if (event === "organization") return at(payload, "membership", "user") ?? at(payload, "invitation");
  return at(payload, "member") ?? at(payload, "blocked_user");
}

/** Whether somebody let into a repository is from outside the organization; `undefined` where that cannot be known. */
export function isExternal(event: string, payload: JsonObject, lookup: Lookup): boolean | undefined {
  const id = textOf(at(payload, "member"), "id");
  if (event !== "member" || id === undefined || !lookup.has("members")) return undefined;
  const login = textOf(at(payload, "member"), "login")?.toLowerCase() ?? "";
  return !lookup.own.accounts.has(login) && lookup.get("members", id) === undefined;
}

export function appOf(payload: JsonObject): string | undefined {
  // Nearly every payload names the app that a webhook belongs to; only its own events are about it.
  const { repositories, repositories_added, requester } = payload;
  const about = [repositories, repositories_added, requester].some((part) => part !== undefined);
  return about ? textOf(at(payload, "installation"), "app_slug") : undefined;
}

export function metadataOf(
  event: string,
  payload: JsonObject,
  { actor, type }: { readonly actor: string; readonly type: string | undefined },
  lookup: Lookup,
): Metadata {
  const repository = at(payload, "repository");
  const repo = textOf(repository, "full_name");
  const own = event === "push" && isOwnRepo(repo, lookup) && actor === JOB_ACTOR;
  return {
    outcome: "success",
    actor_type: actor === "unknown" ? undefined : actor.endsWith("[bot]") ? "bot" : "user",
    target_type: type,
    self: own ? true : undefined,
    org: textOf(at(payload, "organization"), "login") ?? textOf(at(repository, "owner"), "login"),
    repo,
    team: textOf(at(payload, "team"), "slug"),
    user: personOf(event, payload),
    app: appOf(payload),
    permission: permissionAfter(payload),
    old_permission: textOf(at(payload, "changes", "permission"), "from"),
    visibility: event === "repository" || event === "public" ? visibilityOf(repository) : undefined,
    branch: textOf(at(payload, "rule"), "name") ?? (event === "push" ? textOf(payload, "ref") : undefined),
    title: textOf(at(payload, "key"), "title"),
  };
}

/** The permission or role that an event gave. */
export function permissionAfter(payload: JsonObject): string | undefined {
  return (
    textOf(at(payload, "changes", "role_name"), "to") ??
    textOf(at(payload, "changes", "permission"), "to") ??
    textOf(at(payload, "membership"), "role") ??
    (payload.member === undefined ? textOf(at(payload, "team"), "permission") : undefined)
  );
}

function visibilityOf(repository: JsonObject | undefined): string | undefined {
  return textOf(repository, "visibility") ?? (repository?.private === true ? "private" : "public");
}

/** The object below several names. */
export function at(value: JsonObject | undefined, ...names: readonly string[]): JsonObject | undefined {
  let found: unknown = value;
  for (const name of names) found = isObject(found) ? found[name] : undefined;
  return isObject(found) ? found : undefined;
}
