/**
 * Branch rules as guards that can be compared: each is a number, and a lower one is weaker. A rule that is not there is one
 * with all guards at zero.
 *
 * @see https://docs.github.com/en/graphql/reference/objects#branchprotectionrule
 */
import type { Json } from "../../../src/connector/contract.ts";
import { entryOf, isObject, type JsonObject, optionalText, scalarText, text } from "../../../src/connector/shape.ts";

/** Our name for each guard by GitHub's field; `-` says that the field takes the guard away. */
const GUARDS: Readonly<Record<string, string>> = {
  isAdminEnforced: "admins",
  allowsForcePushes: "-force-pushes",
  allowsDeletions: "-deletion",
  lockBranch: "lock",
  restrictsPushes: "who-pushes",
  requiresApprovingReviews: "reviews",
  requiresCodeOwnerReviews: "code-owners",
  dismissesStaleReviews: "stale-reviews",
  requireLastPushApproval: "last-push",
  restrictsReviewDismissals: "who-dismisses",
  requiresStatusChecks: "checks",
  requiresStrictStatusChecks: "strict-checks",
  requiresCommitSignatures: "signatures",
  requiresLinearHistory: "linear-history",
  requiresConversationResolution: "conversations",
  requiresDeployments: "deployments",
};

/** Lists of those whom a rule does not bind. */
const BYPASSES: Readonly<Record<string, string>> = {
  bypassForcePushAllowances: "bypass-force-pushes",
  bypassPullRequestAllowances: "bypass-reviews",
};

export function guardsOf(node: JsonObject): Json {
  const guards = Object.entries(GUARDS).map(([field, name]): [string, number] =>
    name.startsWith("-") ? [name.slice(1), node[field] === true ? 0 : 1] : [name, node[field] === true ? 1 : 0],
  );
  const { requiredApprovingReviewCount, requiredStatusCheckContexts } = node;
  const contexts = Array.isArray(requiredStatusCheckContexts) ? requiredStatusCheckContexts.map(String) : [];
  return {
    for: text(node.pattern, "pattern", "GitHub"),
    guards: {
      ...Object.fromEntries(guards),
      "review-count": typeof requiredApprovingReviewCount === "number" ? requiredApprovingReviewCount : 0,
      ...Object.fromEntries(contexts.map((context) => [`check:${context}`, 1])),
      ...Object.fromEntries(Object.entries(BYPASSES).map(([field, name]) => [name, 0 - countOf(node[field])])),
    },
  };
}

const ENFORCED: Readonly<Record<string, number>> = { DISABLED: 0, EVALUATE: 1, ACTIVE: 2 };

/** A ruleset that is not enforced guards nothing, whatever its rules are. */
export function rulesetGuardsOf(node: JsonObject): Json {
  const rules = isObject(node.rules) && Array.isArray(node.rules.nodes) ? node.rules.nodes.filter(isObject) : [];
  const refs = isObject(node.conditions) && isObject(node.conditions.refName) ? node.conditions.refName : {};
  const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String).sort() : []);
  return {
    for: text(node.name, "name", "GitHub"),
    target: optionalText(node.target, "target", "GitHub") ?? null,
    guards: {
      enforced: entryOf(ENFORCED, scalarText(node.enforcement)) ?? 0,
      bypass: 0 - countOf(node.bypassActors),
      ...Object.fromEntries(rules.map(({ type }) => [`rule:${scalarText(type).toLowerCase()}`, 1])),
      ...Object.fromEntries(list(refs.include).map((ref) => [`on:${ref}`, 1])),
      ...Object.fromEntries(list(refs.exclude).map((ref) => [`not-on:${ref}`, -1])),
    },
  };
}

/** Which guards are lower and which higher than before. */
export function comparedGuards(
  was: JsonObject | undefined,
  is: JsonObject | undefined,
): { readonly weaker: readonly string[]; readonly stronger: readonly string[] } {
  const [old, now] = [was, is].map((rule) => (isObject(rule?.guards) ? rule.guards : {}));
  const names = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])].sort();
  const level = (guards: JsonObject | undefined, name: string) => Number(guards?.[name] ?? 0);
  const gain = (name: string) => level(now, name) - level(old, name);
  return { weaker: names.filter((name) => gain(name) < 0), stronger: names.filter((name) => gain(name) > 0) };
}

function countOf(value: unknown): number {
  return isObject(value) && typeof value.totalCount === "number" ? value.totalCount : 0;
}
