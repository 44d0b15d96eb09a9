/** The organization's repositories, by number: their names, who can see them, and whether they are archived. */
import type { Change, Item, Lookup } from "../../../src/connector/contract.ts";
import { isObject, number, text } from "../../../src/connector/shape.ts";
import type { GitHub } from "./client.ts";
import { type Edge, organizationPages } from "./graph.ts";
import { changed, organizationState, type Told, textOf } from "./organization-state.ts";
import { REPOSITORIES } from "./queries.ts";
import { isTold } from "./sources.ts";

export const repositories = organizationState({ list, change });

async function* list(github: GitHub, org: string): AsyncGenerator<readonly Item[]> {
  const wanted = { what: `the repositories of ${org}`, right: "`repo`, or repository Metadata: read" };
  const pages = organizationPages(github, { org, query: REPOSITORIES, field: "repositories", wanted });
  for await (const edges of pages) yield edges.map(itemOf);
}

function itemOf({ node }: Edge): Item {
  return {
    key: String(number(node.databaseId, "databaseId", "GitHub")),
    value: {
      repo: text(node.nameWithOwner, "nameWithOwner", "GitHub"),
      visibility: text(node.visibility, "visibility", "GitHub").toLowerCase(),
      archived: node.isArchived === true,
      default_branch: isObject(node.defaultBranchRef) ? text(node.defaultBranchRef.name, "name", "GitHub") : null,
    },
  };
}

function change(before: Item | undefined, after: Item | undefined, lookup: Lookup): readonly Change[] {
  if (isTold(lookup, "repository")) return [];
  const [was, is] = [before, after].map((item) => (isObject(item?.value) ? item.value : undefined));
  const target = textOf(is ?? was, "repo") ?? "unknown";
  const visibility = textOf(is, "visibility");
  const public_ = visibility === "public";
  const told = (action: string, more: Partial<Told> = {}) =>
    changed(lookup, {
      type: "admin_action",
      action,
      target,
      ...more,
      metadata: { target_type: "repo", repo: target, visibility, ...more.metadata },
    });
  if (was === undefined) return [told("repo.create", { severity: public_ ? "warn" : "info" })];
  // Deleted, transferred, or no longer shown to this token: a list cannot say which.
  if (is === undefined) return [told("repo.destroy", { severity: "warn" })];
  const access = { previous_visibility: textOf(was, "visibility") };
  return [
    ...(was.visibility !== is.visibility
      ? [told("repo.access", { type: "repo_permission", severity: public_ ? "critical" : "info", metadata: access })]
      : []),
    ...(was.repo !== is.repo ? [told("repo.rename", { metadata: { old_name: textOf(was, "repo") } })] : []),
    ...(was.archived !== is.archived ? [told(is.archived === true ? "repo.archived" : "repo.unarchived")] : []),
    ...(was.default_branch !== null && was.default_branch !== is.default_branch
      ? [told("repo.change_default_branch", { metadata: { branch: textOf(is, "default_branch") } })]
      : []),
  ];
}
