/** A built-in connector and its own copy, each scanning the same vendor by the built action: what they store is the same. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { createManagement } from "../../src/demo/microsoft/management.ts";
import { startMicrosoftTenant, TENANT_ID } from "../../src/demo/microsoft/tenant.ts";
import { startOpenClawStandIn } from "../../src/demo/openclaw/gateway.ts";
import type { Event } from "../../src/event/event.ts";
import { ALL_TYPES, aRecord } from "../connectors/m365-tenant.ts";
import { estate, TOKEN } from "../connectors/openclaw-context.ts";
import { change, MINUTE } from "../support/vendor-records.ts";
import { World, type WorldOptions } from "../support/world.ts";

const NOW = Date.now();
const at = (minutes: number) => NOW - (NOW % 1000) - minutes * MINUTE;

/** What was stored. Where the time is that of the look itself, as of a difference or a sum, it is left out, and what is made of it. */
function told(events: readonly Event[]): readonly string[] {
  return events
    .map(({ id, timestamp, raw, metadata: { observed_after, observed_before, ...metadata }, ...event }) => {
      const looked = observed_before !== undefined || metadata.count !== undefined;
      return JSON.stringify({ ...event, metadata, ...(!looked && { id, timestamp, raw }) });
    })
    .sort();
}

/** Two scans, with the vendor's changes between them, by the built-in or by its copy. */
async function scanTwice(
  type: string,
  options: WorldOptions,
  { copied, env = {}, between }: { copied: boolean; env?: Record<string, string>; between?: () => void },
): Promise<readonly Event[]> {
  const world = await World.start(options);
  try {
    if (copied) {
      const checkout = await world.clone();
      const scaffolded = await world.cli(["scaffold", "connector", "--from-builtin", type], { checkout });
      expect(scaffolded.status).toBe(0);
      await world.git(checkout, "add", "-A");
      await world.git(checkout, "commit", "--quiet", "-m", `Replace ${type}`);
      await world.git(checkout, "push", "--quiet", "origin", "HEAD:main");
    }
    for (const change of [between, undefined]) {
      const run = await world.runAction({}, { env });
      expect([run.status, run.summary.includes("plugin-overrides")]).toEqual([0, copied]);
      change?.();
    }
    return await world.events();
  } finally {
    await world.close();
  }
}

/** Four scans and a copy, for each: one connector is enough where there is little time. `MALLCOP_ALL_PLUGINS=1`, as in .ci/run. */
const testAll = process.env.MALLCOP_ALL_PLUGINS ? test : test.skip;

testAll("aws-cloudtrail", async () => {
  const records = [change(1, at(50)), change(2, at(40)), change(3, at(30))];
  const options = { connectors: ["aws"], records } as const;
  const builtin = await scanTwice("aws-cloudtrail", options, { copied: false });
  const copy = await scanTwice("aws-cloudtrail", options, { copied: true });
  expect(builtin.length).toBeGreaterThanOrEqual(records.length);
  expect(told(copy)).toEqual(told(builtin));
});

test("openclaw, over web sockets and with what it sums up", async () => {
  const failed = (sequence: number) => ({
    schemaVersion: 1,
    sequence,
    eventId: `e0b517dd-0cfa-49f4-baa9-${String(sequence).padStart(12, "0")}`,
    occurredAt: at(30) + sequence,
    agentId: "main",
    kind: "tool_action",
    toolName: "exec",
    action: "tool.action.finished",
    status: "failed",
    actor: { type: "agent", id: "main" },
  });
  const scan = async (copied: boolean) => {
    const own = estate();
    own.ledger = Array.from({ length: 12 }, (_, sequence) => failed(sequence));
    const gateway = await startOpenClawStandIn({ token: TOKEN, clock: Date.now, estate: own });
    try {
      const instance = { id: "claw", type: "openclaw", gateway_url: gateway.url, lookback_hours: 2 };
      const config = () => `connectors:\n  - ${JSON.stringify(instance)}\n`;
      const between = () => {
        own.skills = [...own.skills, { name: "wallet", source: "openclaw-workspace", folder: "skills/wallet" }];
        own.files = { ...own.files, "skills/wallet/SKILL.md": { content: "# Wallet\n" } };
      };
      return await scanTwice("openclaw", { config }, { copied, env: { OPENCLAW_GATEWAY_TOKEN: TOKEN }, between });
    } finally {
      await gateway.close();
    }
  };
  const builtin = await scan(false);
  const kinds = builtin.map(({ event_type, metadata }) => `${event_type} ${metadata.kind ?? ""}`.trim());
  expect(kinds).toEqual(expect.arrayContaining(["agent.behavior_anomaly tool-failure-burst", "skill.install"]));
  expect(told(await scan(true))).toEqual(told(builtin));
});

testAll("m365, signed in with the job's ID token, and with downloads that are many only together", async () => {
  const begun = at(9 * 60);
  const records = Array.from({ length: 120 }, (_, nth) =>
    aRecord(`d-${nth}`, begun - (begun % (60 * MINUTE)) + nth * 1000, {
      Operation: "FileDownloaded",
      RecordType: 6,
      Workload: "SharePoint",
      UserId: "eve@example.com",
      ObjectId: `https://example.sharepoint.com/sites/plans/${nth}.docx`,
    }),
  );
  const blobs = [records.slice(0, 60), records.slice(60)].map((part, nth) => {
    return {
      type: "Audit.SharePoint",
      id: `${nth}$audit_sharepoint`,
      created: at(8 * 60) + nth * MINUTE,
      records: part,
    };
  });
  const scan = async (copied: boolean) => {
    const management = createManagement({
      tenant: TENANT_ID,
      clock: Date.now,
      blobs: () => blobs,
      subscribed: ALL_TYPES,
    });
    const tenant = await startMicrosoftTenant({ clock: Date.now, services: [management] });
    const folder = await mkdtemp(path.join(tmpdir(), "mallcop-tenant-"));
    try {
      const NODE_EXTRA_CA_CERTS = path.join(folder, "ca.pem");
      await writeFile(NODE_EXTRA_CA_CERTS, tenant.certificate ?? "");
      const { login_url, management_api_url } = tenant.urls;
      const instance = { id: "m365", type: "m365", content_types: ["sharepoint"], lookback_hours: 10 };
      const config = () => `connectors:\n  - ${JSON.stringify({ ...instance, login_url, management_api_url })}\n`;
      return await scanTwice("m365", { config }, { copied, env: { ...tenant.env.federated, NODE_EXTRA_CA_CERTS } });
    } finally {
      await tenant.close();
      await rm(folder, { recursive: true, force: true });
    }
  };
  const builtin = await scan(false);
  expect(builtin.map(({ event_type, metadata }) => [event_type, metadata.files])).toEqual([["bulk_download", 120]]);
  expect(told(await scan(true))).toEqual(told(builtin));
});
