/** Alerts and findings of Defender for Cloud: read, understood, and told once, whoever tells of them. */
import { afterEach, describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/azure/connector.ts";
import type { Instant } from "../../src/connector/contract.ts";
import type { StandInSubscription } from "../../src/demo/microsoft/resource-manager.ts";
import {
  type Azure,
  AzureDeployment,
  activityRecord,
  asLog,
  draftOf,
  HOUR,
  NOW,
  readSlice,
  SUB,
  startAzure,
} from "./azure-context.ts";

const started: Azure[] = [];
afterEach(async () => {
  for (const azure of started.splice(0)) await azure.close();
});

async function start(subscription: Omit<StandInSubscription, "id">): Promise<Azure> {
  const azure = await startAzure({ subscriptions: [{ id: SUB, ...subscription }], pageSize: 2 });
  started.push(azure);
  return azure;
}

/** The name of an alert begins with the ticks that are left until .NET's calendar ends. */
function nameAt(time: number, nth = 1): string {
  const left = 3_155_378_975_999_999_999n - (621_355_968_000_000_000n + BigInt(time) * 10_000n);
  return `${left}_4d25bfef-2d77-4a08-adc0-${String(nth).padStart(12, "0")}`;
}

const VM = `/subscriptions/${SUB}/resourceGroups/Prod/providers/Microsoft.Compute/virtualMachines/vm-1`;

function idOf(name: string): string {
  return `/subscriptions/${SUB}/resourceGroups/Prod/providers/Microsoft.Security/locations/westeurope/alerts/${name}`;
}

/** As the alerts API gives it. */
function alert({ at = NOW - 2 * HOUR, told = NOW - HOUR, status = "Active", severity = "High", nth = 1 } = {}) {
  const name = nameAt(at, nth);
  return {
    id: idOf(name),
    name,
    type: "Microsoft.Security/Locations/alerts",
    properties: {
      alertType: "VM_SuspiciousScreenSaver",
      systemAlertId: "2518298467986649999_4d25bfef-2d77-4a08-adc0-3e35715cc92a",
      alertDisplayName: "Suspicious Screensaver process executed",
      severity,
      status,
      intent: "Execution",
      startTimeUtc: new Date(at).toISOString(),
      processingEndTimeUtc: new Date(told).toISOString(),
      compromisedEntity: "vm-1",
      resourceIdentifiers: [{ azureResourceId: VM, type: "AzureResource" }],
      entities: [{ type: "account", name: "Ann", upnSuffix: "Example.com" }],
      techniques: ["T1059", "T1204"],
    },
  };
}

/** As the Activity Log mirrors it. */
function mirrored(at = NOW - 2 * HOUR, nth = 1) {
  const name = nameAt(at, nth);
  return activityRecord({
    at,
    id: name,
    category: "Security",
    operation: "Microsoft.Security/locations/alerts/activate/action",
    resource: idOf(name.toUpperCase()),
    status: "Active",
    properties: { severity: "High", compromisedEntity: "vm-1", intent: "Execution" },
  });
}

const slice = { from: (NOW - 6 * HOUR) as Instant, to: NOW };

describe("alerts", () => {
  test("say what was found, on what, and how bad it is", () => {
    expect(connector.recognize(alert())).toBe("defender");
    expect(draftOf("defender", alert())).toMatchObject({
      key: { tenant: SUB, namespace: "alert", id: nameAt(NOW - 2 * HOUR) },
      time: NOW - 2 * HOUR,
      type: "defender_alert",
      actor: "ann@example.com",
      target: "vm-1",
      action: "VM_SuspiciousScreenSaver",
      severity: "critical",
      metadata: { status: "Active", intent: "Execution", techniques: "T1059, T1204", entity: "vm-1", resource_id: VM },
    });
    expect(draftOf("defender", alert({ severity: "Informational" })).severity).toBe("info");
  });

  test.each<[string, unknown]>([
    [
      "a row of SecurityAlert",
      {
        Type: "SecurityAlert",
        AlertName: "Port scan",
        AlertSeverity: "Medium",
        SystemAlertId: "a-1",
        StartTime: "2026-11-22T10:00:00Z",
        CompromisedEntity: "vm-1",
      },
    ],
    [
      "a continuous export",
      {
        AlertType: "SCAN",
        AlertDisplayName: "Port scan",
        Severity: "Medium",
        SystemAlertId: "a-1",
        StartTimeUtc: "2026-11-22T10:00:00Z",
        CompromisedEntity: "vm-1",
      },
    ],
    [
      "Graph's",
      {
        id: "a-1",
        title: "Port scan",
        severity: "medium",
        serviceSource: "microsoftDefenderForCloud",
        firstActivityDateTime: "2026-11-22T10:00:00Z",
        status: "new",
      },
    ],
  ])("%s", (_, record) => {
    expect(connector.recognize(record)).toBe("defender");
    expect(draftOf("defender", record)).toMatchObject({
      type: "defender_alert",
      time: Date.parse("2026-11-22T10:00:00Z"),
      severity: "warn",
      metadata: { alert_name: "Port scan" },
    });
  });

  test("are listed once for all slices, and each belongs to the slice in which it was told", async () => {
    const alerts = [
      alert({ nth: 1 }),
      alert({ nth: 2, told: NOW - 20 * HOUR }),
      alert({ nth: 3, at: NOW - 90 * HOUR }),
    ];
    const azure = await start({ alerts });
    const ctx = azure.context();
    const names = (records: readonly unknown[]) => records.map((record) => (record as { name: string }).name);
    expect(names((await readSlice(ctx, "defender", slice)).records)).toEqual([alerts[0]?.name, alerts[2]?.name]);
    const earlier = { from: (NOW - 24 * HOUR) as Instant, to: slice.from };
    expect(names((await readSlice(ctx, "defender", earlier)).records)).toEqual([alerts[1]?.name]);
    expect(azure.requests.filter(({ path }) => path.endsWith("/alerts"))).toHaveLength(2);
  });

  test("that the Activity Log tells of too are one event, the fuller one", async () => {
    const azure = await start({ alerts: [alert()], activity: asLog([mirrored(), mirrored(NOW - 3 * HOUR, 7)]) });
    const deployment = new AzureDeployment(azure, {}, 8, ["defender", "activity-log"]);
    await deployment.run(NOW);
    const events = [...deployment.events.values()];
    expect(events.map(({ event_type }) => event_type)).toEqual(["defender_alert", "defender_alert"]);
    expect(deployment.duplicates).toBe(1);
    expect(events.filter(({ metadata }) => metadata.techniques !== undefined)).toHaveLength(1);
    expect(draftOf("activity-log", mirrored())).toMatchObject({
      key: draftOf("defender", alert()).key,
      time: draftOf("defender", alert()).time,
      severity: "critical",
    });
  });

  test("two that share a system id are two", () => {
    expect(draftOf("defender", alert({ nth: 1 })).key).not.toEqual(draftOf("defender", alert({ nth: 2 })).key);
  });

  test("without the resource provider the feed is not available, and that is no failure", async () => {
    const azure = await start({ security: false });
    const { error } = await readSlice(azure.context(), "defender", slice);
    expect(error).toMatchObject({ code: "feed-not-available", kind: "not_available" });
  });
});

describe("findings", () => {
  const KIND = "dbd0cb49-b563-45e7-9724-889e799fa648";
  const assessment = (code: string, resource = VM) => ({
    id: `${resource}/providers/Microsoft.Security/assessments/${KIND}`,
    name: KIND,
    type: "Microsoft.Security/assessments",
    properties: {
      displayName: "Disks should be encrypted",
      status: { code },
      resourceDetails: { Source: "Azure", Id: resource },
    },
  });
  const assessmentMetadata = [
    { name: KIND, properties: { displayName: "Disks should be encrypted", severity: "High" } },
  ];

  async function runs(states: readonly Omit<StandInSubscription, "id">[], config = {}) {
    let state: StandInSubscription = { id: SUB };
    const azure = await startAzure({ subscriptions: () => [state], pageSize: 2 });
    started.push(azure);
    const deployment = new AzureDeployment(azure, config, 8, ["defender-findings"]);
    const problems: string[] = [];
    for (const [index, next] of states.entries()) {
      state = { id: SUB, assessmentMetadata, ...next };
      const collected = await deployment.run((NOW + index * 6 * HOUR) as Instant);
      problems.push(...collected.problems.map(({ code }) => code));
    }
    return { events: [...deployment.events.values()], problems };
  }

  test("the first run takes what is unhealthy as given; later ones tell of what is new and of what was resolved", async () => {
    const other = VM.replace("vm-1", "vm-2");
    const { events } = await runs([
      { assessments: [assessment("Unhealthy"), assessment("Healthy", other)] },
      { assessments: [assessment("Unhealthy"), assessment("Unhealthy", other)] },
      { assessments: [assessment("Healthy"), assessment("Unhealthy", other)] },
    ]);
    expect(events.map(({ action, severity, target }) => [action, severity, target])).toEqual([
      ["assessment_unhealthy", "warn", expect.stringContaining("vm-2")],
      ["assessment_resolved", "info", expect.stringContaining("vm-1")],
    ]);
    expect(events[0]?.metadata).toMatchObject({
      alert_name: expect.stringContaining("encrypted"),
      status: "Unhealthy",
    });
  });

  test("an alert that changes its status is told; one that is new, or too old to be kept, is not", async () => {
    const { events } = await runs([
      { alerts: [alert({ nth: 1 }), alert({ nth: 2 })] },
      { alerts: [alert({ nth: 1, status: "Dismissed" }), alert({ nth: 3 })] },
    ]);
    expect(events.map(({ action, metadata }) => [action, metadata.status])).toEqual([["alert_dismissed", "Dismissed"]]);
  });

  test("a listing that breaks off is compared with nothing", async () => {
    const { events, problems } = await runs([
      { assessments: [assessment("Unhealthy")] },
      { security: false },
      { assessments: [assessment("Unhealthy")] },
    ]);
    expect([events, problems]).toEqual([[], ["feed-not-available"]]);
  });

  test("assessments can be left alone", async () => {
    const config = { include_assessments: false };
    const { events } = await runs([{}, { assessments: [assessment("Unhealthy")] }], config);
    expect(events).toEqual([]);
  });
});
