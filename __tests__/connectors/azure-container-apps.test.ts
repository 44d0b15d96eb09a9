/** Container apps: who called them, and what the platform changed. */
import { describe, expect, test } from "@jest/globals";
import { type ContainerAppsConfig, containerApps, recognizes } from "../../plugins/connectors/azure/container-apps.ts";
import type { Context, Instant } from "../../src/connector/contract.ts";
import type { StandInTable } from "../../src/demo/microsoft/log-analytics.ts";
import { lookupOf, NOW } from "../support/connector-context.ts";
import { draftOf, HOUR, MANIFEST, readSlice, startEntra, undeclared, verdictOf } from "./azure-entra.ts";

const START = (NOW - 6 * HOUR) as Instant;
const SLICE = { from: START, to: (START + HOUR) as Instant };
const draft = (record: unknown) => draftOf(containerApps, record);

const REQUEST = {
  TimeGenerated: "2026-11-22T03:20:02Z",
  Method: "POST",
  Path: "/login?token=abc123",
  UserAgent: "curl/8",
  XForwardedFor: "198.51.100.1, 203.0.113.4",
  StatusCode: 401,
  BytesSent: 100,
  ContainerAppName: "album-api",
  RevisionName: "album-api--1",
  EnvironmentName: "prod",
  RequestId: "r-1",
  Type: "ContainerAppHTTPLogs",
};

const SYSTEM = {
  TimeGenerated: "2026-11-22T03:20:02Z",
  ContainerAppName_s: "album-api",
  EnvironmentName_s: "prod",
  RevisionName_s: "album-api--2",
  Reason_s: "RevisionCreation",
  Type_s: "Normal",
  EventSource_s: "ContainerAppController",
  Log_s: "Creating new revision",
  Type: "ContainerAppSystemLogs_CL",
};

describe("a request", () => {
  test("is told by the address that the ingress saw, not by the one that the client claims", () => {
    expect(draft(REQUEST)).toMatchObject({
      type: "resource_access",
      actor: "203.0.113.4",
      target: "album-api",
      action: "POST",
      metadata: { outcome: "denied", source_ip: "203.0.113.4", object: "/login", status: "401", environment: "prod" },
    });
  });

  test("keeps nothing of the query", () => {
    expect(JSON.stringify(draft(REQUEST))).not.toContain("abc123");
    const exported = { category: "ContainerAppHTTPLogs", time: "2026-11-22T03:20:02Z", properties: REQUEST };
    expect(draft(exported).target).toBe("album-api");
    expect(JSON.stringify(draft(exported))).not.toContain("abc123");
  });

  test.each([
    [200, "success"],
    [302, "success"],
    [403, "denied"],
    [404, "failure"],
    [500, "failure"],
    [0, "unknown"],
  ])("with the status %i is a %s", (StatusCode, outcome) => {
    expect(draft({ ...REQUEST, StatusCode }).metadata?.outcome).toBe(outcome);
  });
});

describe("the system log", () => {
  test.each([
    ["RevisionCreation", "info"],
    ["ContainerAppUpdate", "info"],
    ["CertificateRenewed", "info"],
    ["ImagePullUnauthorized", "warn"],
    ["ExecSessionStarted", "warn"],
  ])("%s is a change", (Reason_s, severity) => {
    expect(draft({ ...SYSTEM, Reason_s })).toMatchObject({
      type: "admin_action",
      target: "album-api",
      action: Reason_s,
      severity,
    });
  });

  test.each(["ProbeFailed", "PulledImage", "ContainerTerminated", "KEDAScalersStarted", "AssigningReplica", ""])(
    "%s is daily work",
    (Reason_s) => {
      expect(verdictOf(containerApps, { ...SYSTEM, Reason_s })).toEqual({ leftOut: "platform_routine" });
      expect(Object.keys(MANIFEST.feeds["container-apps"]?.scope.leaves_out ?? {})).toEqual(["platform_routine"]);
    },
  );

  test("is understood in both generations", () => {
    const { ContainerAppName_s, Reason_s, Log_s } = SYSTEM;
    const newer = {
      Type: "ContainerAppSystemLogs",
      TimeGenerated: SYSTEM.TimeGenerated,
      ContainerAppName: ContainerAppName_s,
      Reason: Reason_s,
      Log: Log_s,
    };
    expect(recognizes(newer)).toBe(true);
    expect(draft(newer)).toMatchObject({ target: "album-api", action: "RevisionCreation" });
  });

  test("a console line is somebody else's", () => {
    const line = { Type: "ContainerAppConsoleLogs_CL", ContainerAppName_s: "album-api", Log_s: "hello" };
    expect(recognizes(line)).toBe(false);
    expect(() => containerApps.normalize(line, lookupOf())).toThrow(/not in a form/);
  });

  test("has only metadata that the manifest declares", () => {
    expect(undeclared([draft(REQUEST), draft(SYSTEM)])).toEqual([]);
  });
});

function httpTable(callers: number): StandInTable {
  const columns = {
    TimeGenerated: "datetime",
    Method: "string",
    Path: "string",
    XForwardedFor: "string",
    StatusCode: "int",
    BytesSent: "long",
    ContainerAppName: "string",
    EnvironmentName: "string",
    UserAgent: "string",
  } as const;
  const rows = Array.from({ length: callers * 2 }, (_, nth) => ({
    ingestedAt: START + nth,
    values: {
      ...REQUEST,
      TimeGenerated: new Date(START + nth).toISOString(),
      StatusCode: 200,
      XForwardedFor: `forged, 10.0.${(nth % callers) >> 8}.${(nth % callers) & 255}`,
    },
  }));
  return { name: "ContainerAppHTTPLogs", columns, rows };
}

describe("reading", () => {
  test("counts calls by caller", async () => {
    await using entra = await startEntra({ tables: [httpTable(3)] });
    const drafts = (await readSlice(containerApps, entra, SLICE)).map(draft);
    expect(drafts.map(({ actor, metadata }) => [actor, metadata?.count, metadata?.object]).sort()).toEqual([
      ["10.0.0.0", 2, "/login"],
      ["10.0.0.1", 2, "/login"],
      ["10.0.0.2", 2, "/login"],
    ]);
  });

  test("stays bounded when the whole internet calls, and counts every call", async () => {
    await using entra = await startEntra({ tables: [httpTable(500)] });
    const drafts = (await readSlice(containerApps, entra, SLICE)).map(draft);
    expect(drafts).toHaveLength(201);
    expect(drafts.reduce((sum, { metadata }) => sum + Number(metadata?.count), 0)).toBe(1000);
    const others = drafts.find(({ actor }) => actor === "others");
    expect(others?.metadata).toMatchObject({ callers: 300, count: 600 });
    expect(others?.metadata?.source_ip).toBeUndefined();
    expect(undeclared(drafts)).toEqual([]);
  });

  test("gives the rows of the system log, each once", async () => {
    const columns = {
      TimeGenerated: "datetime",
      ContainerAppName_s: "string",
      Reason_s: "string",
      Log_s: "string",
    } as const;
    const rows = [START - 1, START, START + HOUR - 1, START + HOUR].map((ingestedAt, nth) => ({
      ingestedAt,
      values: {
        TimeGenerated: new Date(START).toISOString(),
        ContainerAppName_s: "album-api",
        Reason_s: "RevisionCreation",
        Log_s: `revision ${nth}`,
      },
    }));
    await using entra = await startEntra({ tables: [{ name: "ContainerAppSystemLogs_CL", columns, rows }] });
    const read = await readSlice(containerApps, entra, SLICE);
    expect(read.map(draft).map(({ metadata }) => metadata?.reason)).toEqual(["revision 1", "revision 2"]);
  });

  test.each([
    [{}, {}, 1],
    [{ include_container_logs: true }, {}, 1],
    [{ include_container_logs: false }, {}, 0],
    [{}, { LOG_ANALYTICS_WORKSPACE_ID: undefined }, 0],
  ])("is on where a workspace is configured, and off where it is said: %j %j", async (config, env, partitions) => {
    await using entra = await startEntra({ tables: [httpTable(1)], config, env });
    expect(await containerApps.partitions(entra.ctx as Context<ContainerAppsConfig>)).toHaveLength(partitions);
  });
});
