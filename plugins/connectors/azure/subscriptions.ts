/**
 * Which subscriptions are read: those that the configuration names, or else the one of the environment, or else all that the
 * app can see. None at all is an error: nothing seen must not look like nothing happened.
 *
 * @see https://learn.microsoft.com/rest/api/resources/subscriptions/list
 */
import type { Context, Partition } from "../../../src/connector/contract.ts";
import { MallcopError } from "../../../src/connector/errors.ts";
import { isObject, optionalText, text } from "../../../src/connector/shape.ts";
import { armOf, VENDOR } from "./client.ts";
import type { AzureConfig } from "./config.ts";

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** States in which a subscription can still be read. `Deleted` is what is left out. */
const READABLE = new Set(["enabled", "warned", "pastdue", "disabled"]);

const found = new WeakMap<object, Promise<readonly string[]>>();

/** Ids in lower case, sorted. @throws MallcopError `permission-missing` if there is none, `config-invalid` */
export function subscriptionsOf(ctx: Context<AzureConfig>): Promise<readonly string[]> {
  const known = found.get(ctx);
  if (known !== undefined) return known;
  const subscriptions = findSubscriptions(ctx);
  found.set(ctx, subscriptions);
  return subscriptions;
}

/** One partition for each subscription. */
export async function subscriptionPartitions(ctx: Context<AzureConfig>): Promise<readonly Partition[]> {
  return (await subscriptionsOf(ctx)).map((id) => ({ id }));
}

async function findSubscriptions(ctx: Context<AzureConfig>): Promise<readonly string[]> {
  const { subscriptions = [] } = ctx.config;
  if (subscriptions.length > 0) return tidy(subscriptions);
  const named = ctx.setting("AZURE_SUBSCRIPTION_ID")?.trim().toLowerCase();
  if (named) {
    if (GUID.test(named)) return [named];
    throw new MallcopError("config-invalid", {
      path: "The environment",
      problem: "AZURE_SUBSCRIPTION_ID is not a subscription's id",
      advice: "Set it to the id, such as 00000000-0000-0000-0000-000000000000; several belong under `subscriptions`.",
    });
  }
  const listed = await listSubscriptions(ctx);
  if (listed.length > 0) return tidy(listed);
  throw new MallcopError("permission-missing", {
    vendor: VENDOR,
    right: "any subscription",
    advice:
      "Assign the role Reader to the app on a subscription or management group; docs/connectors/azure.md has the command.",
  });
}

async function listSubscriptions(ctx: Context<AzureConfig>): Promise<readonly string[]> {
  const wanted = { what: "the list of subscriptions", right: "Reader", place: "the tenant" };
  const tenant = ctx.setting("AZURE_TENANT_ID")?.toLowerCase() ?? "";
  const ids: string[] = [];
  for await (const page of armOf(ctx).list("/subscriptions?api-version=2022-12-01", wanted)) {
    for (const entry of page) {
      if (!isObject(entry)) continue;
      const state = optionalText(entry.state, "state", VENDOR) ?? "Enabled";
      const owner = optionalText(entry.tenantId, "tenantId", VENDOR)?.toLowerCase();
      // A tenant may be configured by its name, which tells nothing about delegation.
      const delegated = owner !== undefined && GUID.test(tenant) && owner !== tenant;
      if (!READABLE.has(state.toLowerCase()) || (delegated && ctx.config.include_delegated !== true)) continue;
      ids.push(text(entry.subscriptionId, "subscriptionId", VENDOR));
    }
  }
  return ids;
}

function tidy(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.map((id) => id.toLowerCase()))].sort();
}
