/** The deploy keys of each repository. The keys themselves are not asked for: their names and rights are enough. */
import type { Change, Item, Lookup } from "../../../src/connector/contract.ts";
import { number, optionalText, text } from "../../../src/connector/shape.ts";
import type { GitHub } from "./client.ts";
import { ownerPages } from "./graph.ts";
import { changed, differencesOf, membersOf, organizationState, textOf } from "./organization-state.ts";
import { DEPLOY_KEYS } from "./queries.ts";
import { isTold } from "./sources.ts";

export const deployKeys = organizationState({ list, change });

async function* list(github: GitHub, org: string): AsyncGenerator<readonly Item[]> {
  const wanted = { what: `the deploy keys of ${org}`, right: "`repo` of an owner, or repository Administration: read" };
  for await (const owners of ownerPages(github, org, DEPLOY_KEYS, wanted))
    yield owners.map(({ node, part }) => ({
      key: String(number(node.databaseId, "databaseId", "GitHub")),
      value: {
        repo: text(node.nameWithOwner, "nameWithOwner", "GitHub"),
        deploy_keys: Object.fromEntries(
          part.map(({ node: { id, title, readOnly, createdAt } }) => [
            text(id, "id", "GitHub"),
            {
              title: optionalText(title, "title", "GitHub") ?? "",
              read_only: readOnly === true,
              created_at: optionalText(createdAt, "createdAt", "GitHub") ?? null,
            },
          ]),
        ),
      },
    }));
}

function change(before: Item | undefined, after: Item | undefined, lookup: Lookup): readonly Change[] {
  if (after === undefined || isTold(lookup, "deploy_key")) return [];
  const repo = textOf(membersOf(after.value), "repo") ?? "unknown";
  const found = differencesOf(membersOf(before?.value).deploy_keys, membersOf(after.value).deploy_keys);
  return found.map(({ was, is }) => {
    const [key, old] = [is ?? was, was];
    const writes = is !== undefined && is.read_only !== true;
    return changed(lookup, {
      type: "admin_action",
      action: is === undefined ? "public_key.delete" : old === undefined ? "public_key.create" : "public_key.update",
      target: repo,
      severity: writes ? "warn" : "info",
      metadata: { target_type: "repo", repo, title: textOf(key, "title"), read_only: key?.read_only === true },
    });
  });
}
