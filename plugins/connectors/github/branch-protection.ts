/**
 * What guards the branches of each repository: protection rules and rulesets. A guard that was taken down, or made weaker, is
 * a warning that names what is weaker.
 */
import type { Change, Item, Json, Lookup, Verdict } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { instant, isObject, type JsonObject, number, scalarText, text } from "../../../src/connector/shape.ts";
import type { GitHub } from "./client.ts";
import { type Edge, ownerPages } from "./graph.ts";
import { comparedGuards, guardsOf, rulesetGuardsOf } from "./guards.ts";
import { changed, type Difference, differencesOf, membersOf, organizationState, textOf } from "./organization-state.ts";
import { BRANCH_RULES, RULESETS } from "./queries.ts";
import { isTold } from "./sources.ts";

export const branchProtection = organizationState({ list, change, normalize });

async function* list(github: GitHub, org: string): AsyncGenerator<readonly Item[]> {
  const wanted = {
    what: `the branch rules of ${org}`,
    right: "`repo` of an owner, or repository Administration: read",
  };
  const rulesets = new Map<string, Json>();
  for await (const owners of ownerPages(github, org, RULESETS, wanted))
    for (const { node, part } of owners) rulesets.set(idOf(node), byId(part, rulesetGuardsOf));
  for await (const owners of ownerPages(github, org, BRANCH_RULES, wanted))
    yield owners.map(({ node, part }) => ({
      key: idOf(node),
      value: {
        repo: text(node.nameWithOwner, "nameWithOwner", "GitHub"),
        rules: byId(part, guardsOf),
        rulesets: rulesets.get(idOf(node)) ?? {},
      },
    }));
}

function idOf(node: JsonObject): string {
  return String(number(node.databaseId, "databaseId", "GitHub"));
}

function byId(edges: readonly Edge[], read: (node: JsonObject) => Json): Json {
  return Object.fromEntries(edges.map(({ node }) => [text(node.id, "id", "GitHub"), read(node)]));
}

function change(before: Item | undefined, after: Item | undefined, lookup: Lookup): readonly Change[] {
  if (after === undefined) return [];
  const [was, is] = [membersOf(before?.value), membersOf(after.value)];
  const repo = textOf(is, "repo") ?? "unknown";
  const of = (family: string, kind: string, event: string) =>
    isTold(lookup, event)
      ? []
      : differencesOf(was[kind], is[kind]).map((difference) => changeOf(family, repo, difference, lookup));
  return [
    ...of("protected_branch", "rules", "branch_protection_rule"),
    ...of("repository_ruleset", "rulesets", "repository_ruleset"),
  ];
}

function changeOf(family: string, repo: string, { was, is }: Difference, lookup: Lookup): Change {
  const { weaker, stronger } = comparedGuards(was, is);
  const verb = was === undefined ? "create" : is === undefined ? "destroy" : "update";
  return changed(lookup, {
    type: "admin_action",
    action: `${family}.${verb}`,
    target: repo,
    severity: verb !== "create" && weaker.length > 0 ? "warn" : "info",
    metadata: {
      target_type: "repo",
      repo,
      branch: textOf(is ?? was, "for"),
      ...(weaker.length > 0 && { weaker: weaker.join(" ") }),
      ...(stronger.length > 0 && { stronger: stronger.join(" ") }),
    },
  });
}

/** An evaluation of a push against the rules, as REST lists them (`rule-suites`). */
function normalize(record: unknown): Verdict {
  if (!isObject(record)) throw new MallcopError("record-malformed", { reason: "it is no rule suite" });
  const result = textOf(record, "result") ?? "unknown";
  return [
    {
      key: { namespace: "rule-suite", id: scalarText(record.id), tenant: scalarText(record.repository_id) },
      time: instant(record.pushed_at, "pushed_at"),
      type: "admin_action",
      actor: textOf(record, "actor_name") ?? "unknown",
      target: textOf(record, "repository_name") ?? "unknown",
      action: `rule_suite.${/^\w+$/.test(result) ? result : "evaluated"}`,
      severity: result === "bypass" ? "warn" : "info",
      metadata: {
        outcome: result === "fail" ? "denied" : "success",
        target_type: "repo",
        repo: textOf(record, "repository_name"),
        branch: textOf(record, "ref"),
      },
    },
  ];
}
