/** Azure and Entra: operations of two records each, the directory's audit log, and a key vault whose calls are counted. */
import { createGraph } from "../../../src/demo/microsoft/graph.ts";
import { createLogAnalytics } from "../../../src/demo/microsoft/log-analytics.ts";
import { createResourceManager } from "../../../src/demo/microsoft/resource-manager.ts";
import { azure, entra, reads } from "../../../src/demo/story/beat.ts";
import { ann, ben, deployer, PRODUCTION, SUBSCRIPTION, TENANT, WORKSPACE } from "../../../src/demo/story/cast.ts";
import { activityRecords } from "../../../src/demo/story/records/azure.ts";
import { directoryAudit } from "../../../src/demo/story/records/entra.ts";
import { callRows, VAULT_COLUMNS } from "../../../src/demo/story/records/workspace.ts";
import type { StoredEvent } from "../judge.ts";
import { signInTo } from "./microsoft.ts";
import { misCounted, type Sum } from "./sums.ts";
import { happenings, markOf, type Setting, type Vendor, withRepeats } from "./vendor.ts";

const INSTANCE = "azure";
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export async function azureTenant(setting: Setting): Promise<Vendor> {
  const { chance, clock } = setting;
  const operations = happenings(setting, { latenessMs: DAY - 2 * HOUR }).map(({ nth, time, visibleAt }) => {
    const app = `${PRODUCTION}/providers/Microsoft.App/containerApps/app-${nth}`;
    const [begun, ended] = activityRecords(azure("00:00", deployer, "Microsoft.App/containerApps/write", app), time);
    // The two halves come apart, in any order.
    const apart = chance.next() < 0.2 ? chance.next() * 2 * HOUR : 0;
    return { nth, time, visibleAt, apart, begun, ended, app };
  });
  const audits = happenings(setting, { latenessMs: DAY, stepMs: 1 }).map(({ nth, time, visibleAt }) => {
    return {
      time,
      visibleAt,
      record: directoryAudit(entra("00:00", ben, "Add user", ann, { nth: String(nth) }), time),
    };
  });
  const calls = happenings(setting, { latenessMs: 0 }).flatMap(({ time }) =>
    callRows({ ...reads("00:00", deployer, "acme-vault", "payment-key"), times: chance.whole(1, 5) }, time),
  );
  const rows = calls
    .map((row) => ({ ...row, visibleAt: Number(row.ingestedAt) + Math.floor(chance.next() * 14 * 60_000) }))
    .sort((a, b) => Number(a.ingestedAt) - Number(b.ingestedAt));
  const activity = operations.flatMap(({ visibleAt, apart, begun, ended }) => [
    ...(begun === undefined ? [] : [{ record: begun, visibleAt }]),
    ...(ended === undefined ? [] : [{ record: ended, visibleAt: visibleAt + apart }]),
  ]);
  const tenant = await signInTo(
    [
      createResourceManager({
        ...{ tenant: TENANT, clock, pageSize: 6 },
        subscriptions: () => [{ id: SUBSCRIPTION, name: "Production", activity: entries }],
      }),
      createGraph({ clock, directoryAudits: withRepeats(chance, audits), pageSize: 6 }),
      createLogAnalytics({
        clock,
        workspaces: [{ id: WORKSPACE, tables: [{ name: "AZKVAuditLogs", columns: VAULT_COLUMNS, rows }] }],
      }),
    ],
    clock,
  );
  const entries = withRepeats(chance, activity);
  const counted = rows.map((row) => ({
    instance: INSTANCE,
    feed: "resource-logs",
    group: "acme-vault",
    axisTime: Number(row.ingestedAt),
  }));
  return {
    instance: INSTANCE,
    entry: {
      ...{ type: "azure", subscriptions: [SUBSCRIPTION], workspace_id: WORKSPACE, login_source: "m365" },
      ...{ include_container_logs: false, login_url: tenant.url, resource_manager_url: tenant.url },
      ...{ graph_url: tenant.url, log_analytics_url: tenant.url },
    },
    env: tenant.env.secret,
    door: { origin: tenant.url, listener: tenant.listener },
    facts: [
      ...operations.map(({ time, visibleAt, apart, ended, app }) => {
        const id = `${ended?.correlationId}|${ended?.operationId}|Microsoft.App/containerApps/write|${app}`;
        const end = time + 2000;
        return {
          ...{ instance: INSTANCE, feed: "activity-log", time: end, axisTime: end, visibleAt: visibleAt + apart },
          ...{ latenessMs: DAY, mark: markOf("azure", SUBSCRIPTION, "operation", id.toLowerCase()) },
          others: [markOf("azure", SUBSCRIPTION, "operation", `${id.toLowerCase()}|amended`)],
        };
      }),
      ...audits.map(({ record, time, visibleAt }) => ({
        ...{ instance: INSTANCE, feed: "directory-audits", time, axisTime: time, visibleAt, latenessMs: DAY },
        mark: markOf("azure", "entra", "directory-audit", String(record.id)),
      })),
    ],
    counted,
    examine: (found) => misCounted(counted, found, "resource_access", hourOf),
    close: () => tenant.close(),
  };
}

/** A sum says of which hour it is in its record. */
function hourOf({ raw }: StoredEvent): Sum {
  const { Window, Count } = JSON.parse(raw);
  const from = Date.parse(Window);
  return { group: "acme-vault", from, to: from + HOUR, count: Number(Count) };
}
