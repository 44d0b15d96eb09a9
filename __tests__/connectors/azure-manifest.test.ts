/** What the manifest claims, held against what the connector does. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { BUILT_IN_ROLES, OWNING_ROLES, PRIVILEGED_ROLES } from "../../plugins/connectors/azure/built-in-roles.ts";
import connector from "../../plugins/connectors/azure/connector.ts";
import { createOriginPolicy } from "../../src/connector/origins.ts";
import { EVENT_TYPES } from "../../src/event/types.ts";
import { type Cloud, loginOriginOf, originOf } from "../../src/vendors/microsoft/cloud.ts";
import { activityRecord, draftOf, FOLDER, leftOutOf, lookupOf, MANIFEST } from "./azure-context.ts";

/** Metadata names that all connectors share. */
const SHARED = ["outcome", "source_ip", "user_agent", "country", "actor_type", "target_type", "role", "scope"].concat([
  "account",
  "region",
  "correlation_id",
  "self",
]);

function fixtures(): readonly unknown[] {
  const folder = path.join(FOLDER, "fixtures/activity-log");
  const files = readdirSync(folder).filter((name) => name.endsWith(".response.json"));
  return files.flatMap((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")).value);
}

describe("the manifest", () => {
  test("names the feeds that the connector has", () => {
    const kinds = (feeds: Readonly<Record<string, { readonly kind: string }>>) =>
      Object.entries(feeds).map(([name, { kind }]) => [name, kind]);
    expect(kinds(MANIFEST.feeds)).toEqual(kinds(connector.feeds));
  });

  test("lists the event types of the registry, and the Activity Log gives those that are its own", () => {
    expect(Object.keys(MANIFEST.events).sort()).toEqual([...EVENT_TYPES.azure].sort());
    const given = new Set(fixtures().map((record) => draftOf("activity-log", record).type));
    expect([...given].sort()).toEqual([
      "admin_action",
      "defender_alert",
      "permission_change",
      "resource_access",
      "role_assignment",
    ]);
  });

  test("declares every metadata field that a record of the fixtures gets", () => {
    const declared = new Set([...SHARED, ...Object.keys(MANIFEST.metadata)]);
    const used = fixtures().flatMap((record) => Object.keys(draftOf("activity-log", record).metadata ?? {}));
    expect([...new Set(used)].filter((name) => !declared.has(name))).toEqual([]);
  });

  test("declares every reason for which the Activity Log leaves a record out, and no other", () => {
    const lookup = lookupOf({ options: { resource_groups: ["other"], include_policy_audits: false } });
    const audit = { category: "Policy", operation: "Microsoft.Authorization/policies/audit/action" };
    const categories = ["ServiceHealth", "Autoscale", "Recommendation", "Alert", "kube-audit"].map((category) => ({
      category,
    }));
    const records = [...categories, audit, { operation: "Microsoft.Web/sites/Read" }, {}].map(activityRecord);
    const reasons = records.map((record) => leftOutOf(record, lookup));
    expect(reasons.toSorted()).toEqual(Object.keys(MANIFEST.feeds["activity-log"]?.scope.leaves_out ?? {}).toSorted());
  });

  test("allows the addresses of every cloud, and no other", () => {
    const policy = createOriginPolicy(MANIFEST.hosts, {});
    const clouds: readonly Cloud[] = ["public", "usgov", "usgov-dod", "china"];
    for (const cloud of clouds) {
      // The sign-in library goes to the name that China's authority prefers.
      const login = loginOriginOf({ cloud }).replace("login.chinacloudapi.cn", "login.partner.microsoftonline.cn");
      const origins = [login, originOf({ cloud }, "resource-manager"), originOf({ cloud }, "graph")];
      for (const origin of origins) expect([origin, policy.allows(new URL(origin))]).toEqual([origin, true]);
    }
    expect(policy.allows(new URL("https://management.azure.com.example.com"))).toBe(false);
  });
});

describe("built-in roles", () => {
  test("have ids, and those that are privileged have names", () => {
    for (const id of Object.keys(BUILT_IN_ROLES)) expect(id).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    for (const id of [...PRIVILEGED_ROLES, ...OWNING_ROLES]) expect(BUILT_IN_ROLES[id]).toBeDefined();
    expect(new Set(Object.values(BUILT_IN_ROLES)).size).toBe(Object.keys(BUILT_IN_ROLES).length);
  });
});
