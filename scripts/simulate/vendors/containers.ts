/** Container apps that write lines, which a workspace takes in: each is counted in exactly one summary. */
import { createLogAnalytics } from "../../../src/demo/microsoft/log-analytics.ts";
import { app } from "../../../src/demo/story/beat.ts";
import { WORKSPACE } from "../../../src/demo/story/cast.ts";
import { CONSOLE_COLUMNS, consoleRow } from "../../../src/demo/story/records/workspace.ts";
import type { StoredEvent } from "../judge.ts";
import { signInTo } from "./microsoft.ts";
import { misCounted, type Sum } from "./sums.ts";
import { happenings, type Setting, type Vendor } from "./vendor.ts";

const INSTANCE = "containers";
const APPS = ["checkout", "mailer"] as const;

export async function containerApps(setting: Setting): Promise<Vendor> {
  const { chance, clock } = setting;
  const lines = happenings({ ...setting, perDay: setting.perDay * 3 }, { latenessMs: 0, stepMs: 1 });
  const rows = lines
    .map(({ nth, time }) => {
      const name = chance.pick(APPS);
      const row = consoleRow(app("00:00", name, `level=info msg="order ${nth} paid" ms=${40 + nth}`), time);
      return { ...row, name, visibleAt: Number(row.ingestedAt) + Math.floor(chance.next() * 14 * 60_000) };
    })
    .sort((a, b) => Number(a.ingestedAt) - Number(b.ingestedAt));
  const tables = [{ name: "ContainerAppConsoleLogs_CL", columns: CONSOLE_COLUMNS, rows }];
  const tenant = await signInTo([createLogAnalytics({ clock, workspaces: [{ id: WORKSPACE, tables }] })], clock);
  const counted = rows.map(({ name, ingestedAt }) => ({
    ...{ instance: INSTANCE, feed: "lines", group: name, axisTime: Number(ingestedAt) },
  }));
  return {
    instance: INSTANCE,
    entry: {
      ...{ type: "container-logs", workspace_id: WORKSPACE, samples: 0 },
      ...{ login_url: tenant.url, log_analytics_url: tenant.url },
    },
    env: tenant.env.secret,
    door: { origin: tenant.url, listener: tenant.listener },
    facts: [],
    counted,
    examine: (found) => misCounted(counted, found, "parser_summary", summaryOf),
    close: () => tenant.close(),
  };
}

function summaryOf({ raw }: StoredEvent): Sum {
  const { app: group, lines, ingested_from, ingested_to } = JSON.parse(raw);
  return { group, from: Date.parse(ingested_from), to: Date.parse(ingested_to), count: lines };
}
