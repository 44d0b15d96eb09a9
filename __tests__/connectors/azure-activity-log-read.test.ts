/** The Activity Log as the engine drives it: the real sign-in and transport, over TLS, against Resource Manager on this machine. */
import { afterEach, describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/azure/connector.ts";
import type { Instant, Slice } from "../../src/connector/contract.ts";
import { asMallcopError } from "../../src/connector/errors.ts";
import {
  type Azure,
  type AzureOptions,
  activityRecord,
  armRequests,
  asLog,
  HOUR,
  NOW,
  readSlice,
  SUB,
  SUB_2,
  startAzure,
} from "./azure-context.ts";

const started: Azure[] = [];
afterEach(async () => {
  for (const azure of started.splice(0)) await azure.close();
});

async function start(options: AzureOptions = {}): Promise<Azure> {
  const azure = await startAzure(options);
  started.push(azure);
  return azure;
}

const slice = { from: (NOW - 6 * HOUR) as Instant, to: NOW } satisfies Slice;
const many = Array.from({ length: 30 }, (_, index) => activityRecord({ at: slice.from + (index + 1) * 60_000 }));
const log: AzureOptions = { subscriptions: [{ id: SUB, activity: asLog(many) }], pageSize: 10 };
const onActivity = ({ path }: { readonly path: string }) => path.endsWith("/management/values");

describe("a slice", () => {
  test("is read to its last page, and handed on with the oldest first", async () => {
    const azure = await start(log);
    const { records, error } = await readSlice(azure.context(), "activity-log", slice);
    expect(error).toBeUndefined();
    expect(records).toEqual(many);
    expect(armRequests(azure)).toHaveLength(3);
  });

  test.each(["throttle", "throttle-silent", "server-error", "reset", "truncate"] as const)(
    "survives %s in its midst",
    async (kind) => {
      const azure = await start({ ...log, faults: [{ kind, when: onActivity, nth: 2 }] });
      const ctx = azure.context();
      expect((await readSlice(ctx, "activity-log", slice)).records).toHaveLength(30);
      expect(ctx.stats.retries).toBe(1);
    },
  );

  test("survives a token that expires between its pages, and goes on with a new one", async () => {
    let asked = 0;
    const subscriptions = () => {
      asked += 1;
      if (asked === 2) azure.expireTokens();
      return [{ id: SUB, activity: asLog(many) }];
    };
    const azure = await start({ ...log, subscriptions });
    const { records, error } = await readSlice(azure.context(), "activity-log", slice);
    expect([error, records.length, azure.tokensIssued()]).toEqual([undefined, 30, 2]);
  });

  test.each([
    ["foreign", "origin-refused"],
    ["circular", "vendor-answer-unexpected"],
    ["stale", "slice-too-wide"],
  ] as const)("is not covered by pages with %s links: %s", async (links, code) => {
    const azure = await start({ ...log, links });
    const { records, error } = await readSlice(azure.context(), "activity-log", slice);
    expect([error?.code, records]).toEqual([code, []]);
  });

  test.each(["malformed", "html", "empty"] as const)("is not covered by an answer that is %s", async (kind) => {
    const azure = await start({ ...log, faults: [{ kind, when: onActivity, times: 9 }] });
    const { error } = await readSlice(azure.context(), "activity-log", slice);
    expect(error?.code).toMatch(/^vendor-(?:answer-unexpected|failed|unreachable)$/);
  });

  test("that takes Azure too long is to be halved, down to five minutes", async () => {
    const azure = await start({ ...log, slowHours: 0.01 });
    expect((await readSlice(azure.context(), "activity-log", slice)).error?.code).toBe("slice-too-wide");
    const narrow = { from: (NOW - 4 * 60_000) as Instant, to: NOW };
    expect((await readSlice(azure.context(), "activity-log", narrow)).error?.code).toBe("vendor-failed");
    expect(armRequests(azure)).toHaveLength(2);
  });

  test("older than Azure keeps is refused as such", async () => {
    const azure = await start(log);
    const old = { from: (NOW - 91 * 24 * HOUR) as Instant, to: (NOW - 90 * 24 * HOUR) as Instant };
    expect((await readSlice(azure.context(), "activity-log", old)).error?.code).toBe("window-refused");
  });
});

describe("a refusal is explained", () => {
  test.each<[string, AzureOptions, string, RegExp]>([
    ["no role", { subscriptions: [{ id: SUB, denied: true }] }, "permission-missing", /Assign the role Reader/],
    ["no such subscription", { subscriptions: [] }, "feed-not-available", /Take it out/],
  ])("%s", async (_, options, code, hint) => {
    const azure = await start(options);
    const { error } = await readSlice(azure.context(), "activity-log", slice);
    expect(error?.code).toBe(code);
    expect(error?.hint).toMatch(hint);
  });

  test("the tenant's own log needs a right of its own, and is read only if it is asked for", async () => {
    const azure = await start({ tenantActivity: asLog([activityRecord({ at: NOW - HOUR })]) });
    const feed = connector.feeds["activity-log"];
    const ids = async (config: object) => (await feed?.partitions(azure.context({ config })))?.map(({ id }) => id);
    expect(await ids({ subscriptions: [SUB] })).toEqual([SUB]);
    expect(await ids({ subscriptions: [SUB], include_tenant_log: true })).toEqual([SUB, "tenant"]);
    expect((await readSlice(azure.context(), "activity-log", slice, "tenant")).records).toHaveLength(1);
    const without = await start();
    const { error } = await readSlice(without.context(), "activity-log", slice, "tenant");
    expect(error?.code).toBe("permission-missing");
  });
});

describe("subscriptions", () => {
  const of = async (azure: Azure, config: object = {}, env: Readonly<Record<string, string>> = {}) => {
    const partitions = await connector.feeds["activity-log"]?.partitions(azure.context({ config, env }));
    return partitions?.map(({ id }) => id);
  };

  test("the configured ones, else that of the environment, else all that can be read", async () => {
    const azure = await start({ subscriptions: [{ id: SUB }, { id: SUB_2, state: "Deleted" }], pageSize: 1 });
    expect(await of(azure, { subscriptions: [SUB_2.toUpperCase(), SUB_2] }, { AZURE_SUBSCRIPTION_ID: SUB })).toEqual([
      SUB_2,
    ]);
    expect(await of(azure, {}, { AZURE_SUBSCRIPTION_ID: SUB_2 })).toEqual([SUB_2]);
    expect(armRequests(azure)).toEqual([]);
    expect(await of(azure)).toEqual([SUB]);
  });

  test("another tenant's only if that is asked for", async () => {
    const azure = await start({ subscriptions: [{ id: SUB }, { id: SUB_2, tenantId: SUB_2 }] });
    expect(await of(azure)).toEqual([SUB]);
    expect(await of(azure, { include_delegated: true })).toEqual([SUB, SUB_2]);
  });

  test("none at all is an error, and so is one that is no id", async () => {
    const azure = await start({ subscriptions: [{ id: SUB, denied: true }] });
    const codeOf = async (env: Readonly<Record<string, string>>) =>
      await of(azure, {}, env).catch((thrown) => asMallcopError(thrown).code);
    expect(await codeOf({})).toBe("permission-missing");
    expect(await codeOf({ AZURE_SUBSCRIPTION_ID: "../x" })).toBe("config-invalid");
  });
});

describe("preflight", () => {
  test("says of each right whether it works", async () => {
    const azure = await start({ subscriptions: [{ id: SUB }, { id: SUB_2, denied: true }] });
    const checks = new Map<string, string>();
    const ctx = azure.context({ config: { subscriptions: [SUB, SUB_2] } });
    for await (const { right, state, fix } of connector.preflight(ctx)) {
      checks.set(right, state);
      if (state === "missing") expect(fix).toBeDefined();
    }
    expect(Object.fromEntries(checks)).toMatchObject({
      "Azure Resource Manager: subscriptions": "works",
      [`Reader on ${SUB}`]: "works",
      [`Security Reader on ${SUB}`]: "works",
      [`Reader on ${SUB_2}`]: "missing",
      [`Security Reader on ${SUB_2}`]: "missing",
    });
  });
});
