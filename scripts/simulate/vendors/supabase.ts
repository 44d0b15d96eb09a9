/** A Supabase project: its audit log, the same in the log storage, refused sign-ins, and an edge function that is deployed now and then. */
import { supabase } from "../../../src/demo/story/beat.ts";
import { SUPABASE_REF } from "../../../src/demo/story/cast.ts";
import { auditRow, logLine, REFUSED } from "../../../src/demo/story/records/supabase.ts";
import { startSupabaseStandIn } from "../../../src/demo/supabase/server.ts";
import { brokenChains } from "./states.ts";
import { happenings, markOf, type Setting, steps, type Vendor } from "./vendor.ts";

const INSTANCE = "supabase";
const KEY = "sb_secret_0123456789abcdef0123456789abcdef";
const ACCESS_TOKEN = `sbp_${"0123456789".repeat(4)}`;
const HOUR = 3_600_000;
const FUNCTION = { id: "fn-receipts", slug: "receipts", name: "receipts", status: "ACTIVE", verify_jwt: true };

export async function supabaseProject(setting: Setting): Promise<Vendor> {
  const { clock } = setting;
  const audited = happenings(setting, { latenessMs: HOUR, stepMs: 1, ahead: false }).map(({ nth, time, visibleAt }) => {
    const beat = supabase("00:00", `customer-${nth}@example.net`, "198.51.100.60", "login", { provider: "email" });
    return { time, visibleAt, row: auditRow(beat, time), line: logLine(beat, time) };
  });
  const refused = happenings(setting, { latenessMs: HOUR, stepMs: 1, ahead: false }).map(({ nth, time, visibleAt }) => {
    const beat = supabase("00:00", `nobody-${nth}`, "198.51.100.61", REFUSED);
    return { time, visibleAt, line: logLine(beat, time) };
  });
  const alive = Array.from({ length: (setting.until - setting.from) / HOUR + 100 }, (_, nth) => {
    return { source: "edge_logs", id: `edge-${nth}`, time: setting.from + nth * HOUR } as const;
  });
  const version = steps(setting, 0.4);
  const visible = <Row extends { readonly visibleAt: number }>(rows: readonly Row[]) =>
    rows.filter(({ visibleAt }) => visibleAt <= clock());
  const standIn = await startSupabaseStandIn({
    ...{ clock, ref: SUPABASE_REF, keys: [{ value: KEY, needs: "apikey" }], accessToken: ACCESS_TOKEN },
    get audit() {
      return visible(audited).map(({ row }) => row);
    },
    get lines() {
      return [
        ...visible([...audited, ...refused]).map(({ line }) => line),
        ...alive.filter(({ time }) => time <= clock()),
      ];
    },
    get functions() {
      return [{ ...FUNCTION, version: 1 + version(clock()) }];
    },
  });
  const fact = (feed: string, namespace: string, id: string, time: number, visibleAt: number) => ({
    ...{ instance: INSTANCE, feed, time, axisTime: time, visibleAt, latenessMs: HOUR },
    mark: markOf("supabase", "supabase", namespace, id),
  });
  return {
    instance: INSTANCE,
    entry: { type: "supabase", project_ref: SUPABASE_REF, base_url: standIn.url, management_url: standIn.url },
    env: { SUPABASE_SERVICE_KEY: KEY, SUPABASE_ACCESS_TOKEN: ACCESS_TOKEN },
    door: { origin: standIn.url, listener: standIn.listener },
    facts: [
      ...audited.map(({ row, time, visibleAt }) => fact("auth-audit", "audit", String(row.id), time, visibleAt)),
      ...refused.map(({ line, time, visibleAt }) => fact("auth-logs", "auth-log", line.id, time, visibleAt)),
    ],
    examine: (found) =>
      brokenChains(found, {
        instance: INSTANCE,
        feed: "functions",
        item: FUNCTION.id,
        now: () => ({ version: 1 + version(clock()) }),
      }),
    close: () => standIn.close(),
  };
}
