/**
 * The state feed of edge functions: a new version is a deployment. Supabase does not say who made it.
 *
 * @see https://supabase.com/docs/reference/api/v1-list-all-functions
 */
import type { Change, Context, Item, Json, Severity, StateFeed, StatePage } from "../../../src/connector/contract.ts";
import { isObject, type JsonObject, list, scalarText, text } from "../../../src/connector/shape.ts";
import { ofProject, requireManagement, type SupabaseConfig } from "./client.ts";
import { managementRefusal } from "./errors.ts";
import { VENDOR } from "./keys.ts";

export const functions: StateFeed<SupabaseConfig> = {
  kind: "state",
  async partitions(ctx) {
    requireManagement(ctx, "edge functions");
    return [{ id: ctx.config.project_ref }];
  },
  read,
  change,
};

export const FUNCTIONS_RIGHT = "edge_functions_read";

/** What is kept of a function. Its paths and import map say where it was built, and nothing of what it does. */
const KEPT = ["slug", "name", "status", "version", "verify_jwt", "ezbr_sha256"] as const;

async function* read(ctx: Context<SupabaseConfig>): AsyncGenerator<StatePage> {
  const answer = await requireManagement(ctx, "edge functions").get(ofProject(ctx, "/functions"));
  if (answer.status !== 200) throw managementRefusal(answer, "edge functions", FUNCTIONS_RIGHT);
  const items = list(answer.data, "functions", VENDOR).map((one, index): Item => {
    const found: JsonObject = isObject(one) ? one : {};
    return { key: text(found.id, `functions[${index}].id`, VENDOR), value: kept(found) };
  });
  yield { items, complete: true };
}

function kept(found: JsonObject): Json {
  const pairs = KEPT.flatMap((name): [string, Json][] => {
    const value = found[name];
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? [[name, value]] : [];
  });
  return Object.fromEntries(pairs);
}

/** Pure. What is told of one function is one event, named by the most telling of its differences. */
function change(before: Item | undefined, after: Item | undefined): readonly Change[] {
  const [was, is] = [factsOf(before), factsOf(after)];
  if (before === undefined) return [said(is, was, "created", is.verify_jwt === false ? "warn" : "info")];
  if (after === undefined) return [said(was, was, "removed", "warn")];
  const isOpened = was.verify_jwt === true && is.verify_jwt === false;
  const severity: Severity = isOpened ? "warn" : "info";
  if (was.version !== is.version || was.ezbr_sha256 !== is.ezbr_sha256) return [said(is, was, "deployed", severity)];
  if (was.verify_jwt !== is.verify_jwt)
    return [said(is, was, isOpened ? "jwt_check_disabled" : "jwt_check_enabled", severity)];
  if (was.status !== is.status) return [said(is, was, "status_changed", "info")];
  return [said(is, was, "renamed", "info")];
}

function said(is: JsonObject, was: JsonObject, action: string, severity: Severity): Change {
  const [from, to] = [numberOf(was.version), numberOf(is.version)];
  return {
    type: "edge_function.deploy",
    actor: "unknown",
    target: scalarText(is.slug ?? is.name ?? "unknown"),
    action,
    severity,
    metadata: {
      outcome: "success",
      target_type: "edge_function",
      version: to,
      previous_version: action === "created" ? undefined : from,
      versions_since: action === "deployed" && from !== undefined && to !== undefined ? to - from : undefined,
      verify_jwt: typeof is.verify_jwt === "boolean" ? is.verify_jwt : undefined,
      status: typeof is.status === "string" ? is.status : undefined,
    },
  };
}

function factsOf(item: Item | undefined): JsonObject {
  return isObject(item?.value) ? item.value : {};
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
