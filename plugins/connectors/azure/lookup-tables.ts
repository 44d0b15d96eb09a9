/** What `normalize` may look up: options, who we are ourselves, and the names of roles that no table of ours has. */
import type { Context, Json } from "../../../src/connector/contract.ts";
import { asMallcopError } from "../../../src/connector/errors.ts";
import { looseRecord } from "../../../src/vendors/microsoft/loose-record.ts";
import { armOf } from "./client.ts";
import type { AzureConfig } from "./config.ts";
import { ROLES_TABLE } from "./role-assignment.ts";
import { subscriptionsOf } from "./subscriptions.ts";

export const OPTIONS_TABLE = "options";
export const SELF_TABLE = "self";

type Table = Readonly<Record<string, Json>>;

/** Never throws: what cannot be read here is told of by the feeds that need it. */
export async function lookupTables(ctx: Context<AzureConfig>): Promise<Readonly<Record<string, Table>>> {
  const { resource_groups = [], include_policy_audits = true } = ctx.config;
  const client = ctx.setting("AZURE_CLIENT_ID")?.toLowerCase();
  return {
    [OPTIONS_TABLE]: { resource_groups: resource_groups.map((group) => group.toLowerCase()), include_policy_audits },
    [SELF_TABLE]: client === undefined ? {} : { [client]: true },
    [ROLES_TABLE]: await roles(ctx),
  };
}

/** The first subscription lists the built-in roles too, which are the same everywhere; the others only their own. */
async function roles(ctx: Context<AzureConfig>): Promise<Table> {
  const names: Record<string, string> = {};
  try {
    for (const [index, subscription] of (await subscriptionsOf(ctx)).entries()) {
      for (const [id, name] of await rolesOf(ctx, subscription, index > 0)) names[id] = name;
    }
  } catch (thrown) {
    ctx.log.warn(`Roles that mallcop does not know are shown by their ids: ${asMallcopError(thrown).message}`);
  }
  return names;
}

async function rolesOf(
  ctx: Context<AzureConfig>,
  subscription: string,
  customOnly: boolean,
): Promise<readonly (readonly [id: string, name: string])[]> {
  const filter = customOnly ? `&$filter=${encodeURIComponent("type eq 'CustomRole'")}` : "";
  const path = `/subscriptions/${subscription}/providers/Microsoft.Authorization/roleDefinitions?api-version=2022-04-01${filter}`;
  const wanted = { what: "role definitions", right: "Reader", place: subscription };
  const found: [string, string][] = [];
  try {
    for await (const page of armOf(ctx).list(path, wanted)) {
      for (const entry of page) {
        const role = looseRecord(entry);
        const [id, name] = [role?.text("name"), role?.text("properties.roleName")];
        if (id !== undefined && name !== undefined) found.push([id.toLowerCase(), name]);
      }
    }
  } catch (thrown) {
    const error = asMallcopError(thrown);
    if (error.kind !== "permission" && error.kind !== "not_available") throw error;
    ctx.log.debug(`The roles of ${subscription} cannot be read: ${error.message}`);
  }
  return found;
}
