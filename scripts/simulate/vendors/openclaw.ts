/** An OpenClaw gateway: refused connections in its log, denied tool calls in its ledger, and settings that change. */
import { createHash, generateKeyPairSync } from "node:crypto";
import { startOpenClawStandIn } from "../../../src/demo/openclaw/gateway.ts";
import { deed, openclaw } from "../../../src/demo/story/beat.ts";
import { ledgerEntry, logEntry } from "../../../src/demo/story/records/openclaw.ts";
import { gatewayAt } from "../../../src/demo/story/state/openclaw.ts";
import { brokenChains } from "./states.ts";
import { happenings, markOf, type Setting, steps, type Vendor } from "./vendor.ts";

const INSTANCE = "openclaw";
const DEVICE_TOKEN = "simulated-device-token-0123456789";
const REFUSED = { cause: "unauthorized", authReason: "token_mismatch", remoteAddr: "203.0.113.21" };

export async function openclawGateway(setting: Setting): Promise<Vendor> {
  const { clock } = setting;
  const lines = happenings(setting, { latenessMs: 0, stepMs: 1 }).map(({ time }) => {
    const entry = logEntry(openclaw("00:00", "closed before connect conn=? peer=x code=1008", REFUSED), time);
    return { time, entry, connection: /conn=(\S+)/.exec(entry.message)?.[1] ?? "" };
  });
  const deeds = happenings(setting, { latenessMs: 0, stepMs: 1 })
    .toSorted((a, b) => a.time - b.time)
    .map(({ time }, nth) => ({ time, entry: ledgerEntry(deed("00:00", "exec", "denied"), time, nth + 1) }));
  const revision = steps(setting, 0.3);
  const past = <Row extends { readonly time: number }>(rows: readonly Row[]) =>
    rows.filter(({ time }) => time <= clock());
  const sorted = lines.toSorted((a, b) => a.time - b.time);
  const job = () => ({
    id: "job-1",
    name: "nightly",
    enabled: true,
    agentId: "main",
    configRevision: String(revision(clock())),
  });
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const raw = publicKey.export({ type: "spki", format: "der" }).subarray(-32);
  const gateway = await startOpenClawStandIn({
    estate: {
      ...gatewayAt(3),
      get jobs() {
        return [job()];
      },
      get log() {
        return past(sorted).map(({ entry }) => entry);
      },
      get ledger() {
        return past(deeds).map(({ entry }) => entry);
      },
    },
    ...{ token: "simulated-shared-token", remote: true, clock },
    paired: { [createHash("sha256").update(raw).digest("hex")]: DEVICE_TOKEN },
  });
  const fact = (feed: string, namespace: string, id: string, time: number) => ({
    ...{ instance: INSTANCE, feed, time, axisTime: time, visibleAt: time, latenessMs: 0 },
    mark: markOf("openclaw", "", namespace, id),
  });
  return {
    instance: INSTANCE,
    entry: { type: "openclaw", gateway_url: gateway.url },
    env: {
      OPENCLAW_DEVICE_KEY: privateKey.export({ type: "pkcs8", format: "der" }).toString("base64"),
      OPENCLAW_DEVICE_TOKEN: DEVICE_TOKEN,
    },
    door: { origin: gateway.url, accept: (connection) => gateway.accept(connection) },
    facts: [
      ...lines.map(({ connection, time }) => fact("logs", "connection", connection, time)),
      ...deeds.map(({ entry, time }) => fact("activity", "activity", String(entry.eventId), time)),
    ],
    examine: (found) =>
      brokenChains(found, {
        ...{ instance: INSTANCE, feed: "inventory", item: "jobs/job-1" },
        now: () => ({ revision: String(revision(clock())) }),
      }),
    close: () => gateway.close(),
  };
}
