/** The Activity Log over many runs of the real engine: one operation is one event, late records are found, budgets end early. */
import { afterEach, describe, expect, test } from "@jest/globals";
import type { Instant } from "../../src/connector/contract.ts";
import type { StandInActivity, StandInSubscription } from "../../src/demo/microsoft/resource-manager.ts";
import {
  ASSIGNMENT,
  type Azure,
  AzureDeployment,
  type AzureOptions,
  activityRecord,
  asLog,
  GRANTEE,
  grantBody,
  HOUR,
  NOW,
  OWNER,
  operation,
  SUB,
  SUB_2,
  startAzure,
} from "./azure-context.ts";

const DAY = 24 * HOUR;
const started: Azure[] = [];
afterEach(async () => {
  for (const azure of started.splice(0)) await azure.close();
});

async function start(options: AzureOptions): Promise<Azure> {
  const azure = await startAzure(options);
  started.push(azure);
  return azure;
}

function withLog(activity: readonly StandInActivity[], more: Partial<StandInSubscription> = {}): AzureOptions {
  return { subscriptions: [{ id: SUB, activity, ...more }] };
}

const grant = { operation: "Microsoft.Authorization/roleAssignments/write", resource: ASSIGNMENT };

describe("one operation is one event", () => {
  test("what was asked comes from the first record, how it ended from the last", async () => {
    const azure = await start(withLog(asLog(operation({ ...grant, properties: { requestbody: grantBody() } }))));
    const deployment = new AzureDeployment(azure);
    await deployment.run(NOW);
    const [event, ...others] = deployment.events.values();
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      event_type: "role_assignment",
      actor: expect.stringContaining("ann@example.com"),
      target: expect.stringContaining("Prod"),
      action: "Microsoft.Authorization/roleAssignments/write",
      severity: "warn",
      metadata: {
        outcome: "success",
        role: expect.stringContaining("Owner"),
        grantee: expect.stringContaining(GRANTEE),
        grantee_type: "ServicePrincipal",
        scope: expect.stringContaining(`/subscriptions/${SUB}/resourceGroups/Prod`),
        privileged: true,
      },
    });
  });

  test("also with a record in between, in another slice, on another day, and read again and again", async () => {
    const midnight = Date.UTC(2026, 10, 21);
    const [begin, end] = operation({ at: midnight - 10_000, seconds: 7 * 3600 });
    const between = activityRecord({
      at: midnight + 5000,
      status: "Accepted",
      operationId: String(begin?.operationId),
    });
    const azure = await start(withLog(asLog([begin, between, end].filter((record) => record !== undefined))));
    const deployment = new AzureDeployment(azure);
    for (let hours = -36; hours <= 36; hours += 5) await deployment.run((NOW + hours * HOUR) as Instant);
    expect([...deployment.events.values()].map(({ timestamp }) => timestamp)).toEqual(["2026-11-21T06:59:50.000Z"]);
  });

  test("an end without a beginning is told after a day, and a beginning without an end as unknown", async () => {
    const alone = activityRecord({ at: NOW - 2 * HOUR, status: "Failed", subStatus: "Forbidden" });
    const begun = activityRecord({ at: NOW - 2 * HOUR, status: "Started", resource: `/subscriptions/${SUB}` });
    const azure = await start(withLog(asLog([alone, begun])));
    const deployment = new AzureDeployment(azure);
    await deployment.run(NOW);
    expect(deployment.events.size).toBe(0);
    for (const hours of [6, 24, 30, 54]) await deployment.run((NOW + hours * HOUR) as Instant);
    const outcomes = [...deployment.events.values()].map(({ metadata }) => metadata.outcome).sort();
    expect(outcomes).toEqual(["denied", "unknown"]);
  });

  test("an end that comes after a day and more amends what was told", async () => {
    const [begin, end] = operation({ at: NOW - HOUR, seconds: 40 * 3600 });
    const azure = await start(withLog(asLog([begin, end].filter((record) => record !== undefined))));
    const deployment = new AzureDeployment(azure);
    for (let hours = 0; hours <= 72; hours += 6) await deployment.run((NOW + hours * HOUR) as Instant);
    const events = [...deployment.events.values()];
    expect(events.map(({ metadata }) => metadata.outcome)).toEqual(["unknown", "success"]);
    expect(events[1]?.metadata.amends).toBe(events[0]?.id);
  });

  test("a role assignment whose request lies before what is read is looked up; one that is gone says less", async () => {
    const ended = activityRecord({ ...grant, at: NOW - HOUR });
    const gone = activityRecord({ ...grant, at: NOW - HOUR, resource: ASSIGNMENT.replace(/b$/, "c") });
    const properties = { principalId: GRANTEE, principalType: "User", roleDefinitionId: `/x/${OWNER}`, scope: "/" };
    const roleAssignments = { [ASSIGNMENT.toUpperCase()]: { id: ASSIGNMENT, properties } };
    const azure = await start(withLog(asLog([ended, gone]), { roleAssignments }));
    const deployment = new AzureDeployment(azure);
    await deployment.run(NOW);
    const [event, ...others] = deployment.events.values();
    expect(others).toEqual([]);
    expect(event).toMatchObject({ severity: "critical", metadata: { role: expect.stringContaining("Owner") } });
    await deployment.run((NOW + 30 * HOUR) as Instant);
    expect([...deployment.events.values()].map(({ metadata }) => metadata.grantee !== undefined)).toEqual([
      true,
      false,
    ]);
  });

  test("a role that no table knows is looked up at the subscription", async () => {
    const role = "abcdefab-0000-4000-8000-000000000001";
    const roleDefinitions = [{ name: role, properties: { roleName: "Deploy Helper", type: "CustomRole" } }];
    const records = operation({ ...grant, properties: { requestbody: grantBody(role) } });
    const azure = await start(withLog(asLog(records), { roleDefinitions }));
    const deployment = new AzureDeployment(azure);
    await deployment.run(NOW);
    expect([...deployment.events.values()][0]?.metadata.role).toContain("Deploy Helper");
  });
});

describe("60 days with late records, late runs and runs that never were", () => {
  const random = (seed: number) => () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };

  test("every operation is told once, and the other subscription is unharmed by one that is refused", async () => {
    const chance = random(7);
    const first = NOW - 60 * DAY;
    const activity: StandInActivity[] = [];
    const expected = new Set<string>();
    for (let index = 0; index < 400; index += 1) {
      const at = first + Math.floor(chance() * 59 * DAY);
      const records = operation({ at, seconds: Math.floor(chance() ** 4 * 6 * 3600) + 1 });
      expected.add(String(records[0]?.operationId));
      for (const record of records) {
        // Most come within minutes, some within most of a day.
        const late = chance() < 0.95 ? chance() * 20 * 60_000 : chance() * 15 * HOUR;
        activity.push({ record, visibleAt: Date.parse(record.eventTimestamp) + late });
      }
    }
    const faults = [
      { kind: "throttle", nth: 40, times: 2, retryAfter: 3 },
      { kind: "throttle-silent", nth: 90 },
    ] as const;
    const azure = await start({
      subscriptions: [
        { id: SUB, activity },
        { id: SUB_2, denied: true },
      ],
      faults: [...faults],
    });
    const deployment = new AzureDeployment(azure, { subscriptions: [SUB, SUB_2] });
    let refused = 0;
    await deployment.run(first as Instant);
    for (let at = first + 6 * HOUR; at <= NOW + 2 * DAY; at += 6 * HOUR) {
      if (chance() < 0.4) at += Math.floor(chance() * 7) * 6 * HOUR;
      if (chance() < 0.1) azure.expireTokens();
      const { problems } = await deployment.run((at + Math.floor(chance() * HOUR)) as Instant);
      refused += problems.filter(
        ({ code, context }) => code === "permission-missing" && context.partition === SUB_2,
      ).length;
      expect(problems.filter(({ context }) => context.partition !== SUB_2)).toEqual([]);
    }
    const told = [...deployment.events.values()].map(({ metadata }) => String(metadata.operation_id));
    expect(told.toSorted()).toEqual([...expected].toSorted());
    expect([...deployment.events.values()].filter(({ metadata }) => metadata.outcome !== "success")).toEqual([]);
    expect(refused).toBeGreaterThan(50);
    const partition = deployment.partition("activity-log", SUB);
    expect(partition?.lost).toEqual([]);
    expect(partition?.covered).toHaveLength(1);
  });
});

describe("a first run over 30 days", () => {
  test("a budget that ends early leaves the rest to the next run, which goes on there", async () => {
    const activity = Array.from({ length: 1200 }, (_, index) =>
      operation({ at: NOW - 30 * DAY + Math.floor(index * 0.0247 * DAY), seconds: 3 }),
    ).flat();
    const subscription = { id: SUB, activity: asLog(activity) };
    let left = 0;
    let abort = new AbortController();
    // Asked for with every request: the time is up after sixty of them.
    const subscriptions = () => {
      left -= 1;
      if (left === 0) abort.abort();
      return [subscription];
    };
    const azure = await start({ subscriptions, pageSize: 20 });
    const deployment = new AzureDeployment(azure, {}, 720);
    const backlogs: number[] = [];
    do {
      left = 60;
      abort = new AbortController();
      const { feeds } = await deployment.run(NOW, { signal: abort.signal });
      backlogs.push(feeds.flatMap(({ partitions }) => partitions.flatMap(({ backlog }) => backlog)).length);
    } while (backlogs.at(-1) !== 0 && backlogs.length < 20);
    expect(backlogs.length).toBeGreaterThan(2);
    expect(backlogs.length).toBeLessThan(9);
    expect(deployment.events.size).toBe(1200);
  });

  test("a range that Azure cannot answer in time is read in parts", async () => {
    const azure = await start({ ...withLog(asLog(operation({ at: NOW - 5 * HOUR }))), slowHours: 1 });
    const deployment = new AzureDeployment(azure);
    expect((await deployment.run(NOW)).problems).toEqual([]);
    expect(deployment.events.size).toBe(1);
  });
});

describe("a rescan", () => {
  test("that ends or begins in the midst of operations tells nothing twice", async () => {
    const midnight = Date.UTC(2026, 10, 20);
    const records = [-30, -2, 0, 2, 30].flatMap((hours) =>
      operation({ at: midnight + hours * HOUR - 3_600_000, seconds: 7200 }),
    );
    const azure = await start(withLog(asLog(records)));
    const deployment = new AzureDeployment(azure, {}, 96);
    await deployment.run(NOW);
    expect(deployment.events.size).toBe(5);
    for (const range of [
      [midnight - 24 * HOUR, midnight],
      [midnight, midnight + 24 * HOUR],
    ] as const) {
      await deployment.run(NOW, { range: [range[0] as Instant, range[1] as Instant] });
    }
    expect([...deployment.events.values()].map(({ metadata }) => metadata.outcome)).toEqual(Array(5).fill("success"));
  });
});
