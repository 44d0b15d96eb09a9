/**
 * Seventeen days of a directory and a workspace, read by runs that are late, skipped or die, while answers are throttled, tokens
 * expire, and one feed or table fails for days: nothing is lost or told twice, and the ledger claims no more than was read.
 */
import { describe, expect, test } from "@jest/globals";
import { subtract } from "../../src/collect/intervals.ts";
import type { Interval } from "../../src/collect/report.ts";
import type { Asked, Reply } from "../../src/demo/loopback.ts";
import type { StandInReportRecord } from "../../src/demo/microsoft/graph.ts";
import type { StandInRow, StandInTable } from "../../src/demo/microsoft/log-analytics.ts";
import { CLIENT_ID } from "../../src/demo/microsoft/tenant.ts";
import type { Event, Instant } from "../../src/event/event.ts";
import { HOUR } from "./azure-entra.ts";
import { AzureWorld } from "./azure-workspace-world.ts";

const DAY = 24 * HOUR;
const MINUTE = 60_000;
const START = Date.UTC(2026, 9, 25);
const END = START + 17 * DAY;

/** The same numbers in every run of the test. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const during = (now: number, from: number, to: number): boolean => now >= START + from * DAY && now < START + to * DAY;
const iso = (time: number): string => new Date(time).toISOString();

// The directory

/** Every tenth lies on the edge of slices, or as close before it as Graph can say. */
function reportRecords(seed: number, make: (nth: number, time: string) => object): readonly StandInReportRecord[] {
  const random = numbers(seed);
  return Array.from({ length: 110 }, (_, nth) => {
    const at = START + Math.floor(random() * 15 * DAY);
    const edge = Math.ceil(at / (3 * HOUR)) * 3 * HOUR;
    const [time, text] =
      nth % 10 === 0
        ? [edge, iso(edge)]
        : nth % 10 === 1
          ? [edge - 1, `${iso(edge - 1).slice(0, -1)}9999Z`]
          : [at, `${iso(at).slice(0, -1)}1234Z`];
    // Minutes as a rule, a day at worst.
    const late = random() < 0.85 ? random() * 10 * MINUTE : random() * DAY;
    return { record: { id: `r-${seed}-${nth}`, ...make(nth, text) }, visibleAt: time + late };
  });
}

const AUDITS = reportRecords(3, (nth, activityDateTime) => ({
  activityDateTime,
  activityDisplayName: nth % 2 === 0 ? "Add member to role" : "Add application",
  category: "RoleManagement",
  result: "success",
  initiatedBy:
    nth % 5 === 0
      ? { app: { appId: CLIENT_ID, displayName: "mallcop" }, user: null }
      : { user: { id: `u-${nth}`, userPrincipalName: "ann@example.com" }, app: null },
  targetResources: [{ id: `t-${nth}`, type: "User", userPrincipalName: "bob@example.com", modifiedProperties: [] }],
}));

const SIGN_INS = reportRecords(5, (nth, createdDateTime) => ({
  createdDateTime,
  userPrincipalName: `user-${nth % 7}@example.com`,
  userId: `u-${nth % 7}`,
  appDisplayName: "Portal",
  ipAddress: "203.0.113.4",
  isInteractive: true,
  status: { errorCode: nth % 9 === 0 ? 50126 : 0 },
}));

// The workspace

interface Life {
  readonly table: string;
  readonly columns: StandInTable["columns"];
  /** In days, from which a column is there. */
  readonly later?: Readonly<Record<string, number>>;
  readonly awake: readonly [fromDay: number, toDay: number];
  readonly everyHours: number;
  readonly row: (nth: number) => StandInRow["values"];
}

const VAULT = "/subscriptions/11111111-0000-0000-0000-000000000000/providers/microsoft.keyvault/vaults/vault";
const who = (nth: number): string => ["ann@example.com", "bob@example.com", ""][nth % 3] ?? "";

const LIVES: readonly Life[] = [
  {
    table: "AZKVAuditLogs",
    columns: {
      _ResourceId: "string",
      OperationName: "string",
      Identity: "dynamic",
      CallerIpAddress: "string",
      HttpStatusCode: "int",
      Id: "string",
    },
    awake: [0, 17],
    everyHours: 1.6,
    row: (nth) => ({
      _ResourceId: VAULT,
      OperationName: "SecretGet",
      Identity: { claim: { upn: who(nth), oid: `o-${nth % 3}` } },
      CallerIpAddress: "203.0.113.4",
      HttpStatusCode: nth % 4 === 0 ? 403 : 200,
      Id: `https://vault.vault.azure.net/secrets/${nth % 30}`,
    }),
  },
  {
    table: "AzureDiagnostics",
    columns: {
      Category: "string",
      ResourceId: "string",
      OperationName: "string",
      identity_claim_appid_g: "guid",
      httpStatusCode_d: "real",
      clientIpAddress_s: "string",
      databaseName_s: "string",
    },
    later: { clientIpAddress_s: 5.3, databaseName_s: 11.31 },
    awake: [0, 17],
    everyHours: 1.3,
    row: (nth) => ({
      Category: "AuditEvent",
      ResourceId: VAULT,
      OperationName: "KeyGet",
      identity_claim_appid_g: "10000000-0000-4000-8000-000000000001",
      httpStatusCode_d: 200,
      clientIpAddress_s: nth % 3 === 0 ? "10.0.0.24" : "",
      databaseName_s: nth % 5 === 0 ? "orders" : "",
    }),
  },
  {
    table: "StorageBlobLogs",
    columns: {
      AccountName: "string",
      OperationName: "string",
      RequesterUpn: "string",
      AuthenticationType: "string",
      CallerIpAddress: "string",
      StatusText: "string",
      ResponseBodySize: "long",
      ObjectKey: "string",
    },
    awake: [0, 17],
    everyHours: 1.2,
    row: (nth) => ({
      AccountName: "store",
      OperationName: nth % 2 === 0 ? "GetBlob" : "PutBlob",
      RequesterUpn: who(nth),
      AuthenticationType: "OAuth",
      CallerIpAddress: `203.0.113.${nth % 5}:${40_000 + nth}`,
      StatusText: "Success",
      ResponseBodySize: 10,
      ObjectKey: `/store/c/${nth}`,
    }),
  },
  {
    // Appears while no run looks for days.
    table: "CDBDataPlaneRequests",
    columns: { AccountName: "string", OperationName: "string", KeyType: "string", StatusCode: "int" },
    awake: [9.7, 17],
    everyHours: 2,
    row: () => ({ AccountName: "cosmos", OperationName: "Read", KeyType: "PrimaryMasterKey", StatusCode: 200 }),
  },
  {
    // Once, the whole internet calls.
    table: "ContainerAppHTTPLogs",
    columns: {
      Method: "string",
      Path: "string",
      XForwardedFor: "string",
      StatusCode: "int",
      BytesSent: "long",
      ContainerAppName: "string",
      EnvironmentName: "string",
    },
    later: { EnvironmentName: 8.2 },
    awake: [0, 17],
    everyHours: 1.2,
    row: (nth) => ({
      Method: "GET",
      Path: `/${nth}?token=x`,
      XForwardedFor: `forged, 198.51.${nth >> 8}.${nth & 255}`,
      StatusCode: nth % 7 === 0 ? 404 : 200,
      BytesSent: 5,
      ContainerAppName: nth % 2 === 0 ? "album" : "shop",
      EnvironmentName: "prod",
    }),
  },
  {
    table: "ContainerAppSystemLogs_CL",
    columns: { ContainerAppName_s: "string", Reason_s: "string", Log_s: "string", JobName_s: "string" },
    later: { JobName_s: 7 },
    awake: [0, 11],
    everyHours: 3,
    row: (nth) => ({
      ContainerAppName_s: "album",
      Reason_s: "RevisionCreation",
      Log_s: `line ${nth}`,
      JobName_s: nth % 2 === 0 ? "job" : "",
    }),
  },
  {
    table: "ContainerAppSystemLogs",
    columns: { ContainerAppName: "string", Reason: "string", Log: "string" },
    awake: [11, 17],
    everyHours: 3,
    row: (nth) => ({ ContainerAppName: "album", Reason: "RevisionCreation", Log: `newer line ${nth}` }),
  },
];

function partitionOf(table: string): string {
  return `${table.startsWith("ContainerApp") ? "container-apps" : "resource-logs"}/${table}`;
}

function rowsOf({ table, awake: [from, to], everyHours, row, later = {} }: Life): readonly StandInRow[] {
  const random = numbers(table.length);
  const absent = (time: number) =>
    Object.fromEntries(Object.entries(later).flatMap(([name, day]) => (time < START + day * DAY ? [[name, ""]] : [])));
  const times: number[] = [];
  for (let at = START + from * DAY; at < START + to * DAY; at += everyHours * HOUR * (0.5 + random()))
    times.push(Math.floor(at));
  if (table === "ContainerAppHTTPLogs") {
    const burst = START + 7 * DAY + 5 * HOUR;
    times.push(...Array.from({ length: 260 }, (_, nth) => burst + nth * 1000));
    times.sort((a, b) => a - b);
  }
  return times.map((ingestedAt, nth) => ({
    ingestedAt,
    // By its own clock up to two days old; to be seen up to a quarter of an hour after the time that the service gives it.
    values: {
      TimeGenerated: iso(ingestedAt - Math.floor(random() ** 4 * 47 * HOUR)),
      ...row(nth),
      ...absent(ingestedAt),
    },
    visibleAt: ingestedAt + Math.floor(random() ** 2 * 15 * MINUTE),
  }));
}

const ROWS = new Map(LIVES.map((life) => [life.table, rowsOf(life)]));

/** Tables and columns are there from their first row on. */
function tablesAt(now: number): readonly StandInTable[] {
  return LIVES.filter(({ awake: [from] }) => now >= START + from * DAY).map(({ table, columns, later = {} }) => ({
    name: table,
    columns: Object.fromEntries(Object.entries(columns).filter(([name]) => now >= START + (later[name] ?? 0) * DAY)),
    rows: ROWS.get(table) ?? [],
  }));
}

// The trouble

/** Who fails, in days; everybody else is to be unharmed. */
const FAILING: Readonly<Record<string, readonly [from: number, to: number]>> = {
  "resource-logs/StorageBlobLogs": [3, 5],
  "sign-ins/sign-ins": [6, 8],
  "resource-logs/AZKVAuditLogs": [12, 13.5],
  "directory-audits/directory": [14, 15.5],
};
const isFailing = (partition: string, now: number): boolean => {
  const [from, to] = FAILING[partition] ?? [0, 0];
  return during(now, from, to);
};

const NO_RIGHT: Reply = { status: 403, body: { error: { code: "Authentication_MSGraphPermissionMissing" } } };
const fate = numbers(13);
/** When tokens expired last. */
let expired = START;

function disturb({ path, query, body }: Asked, now: number, expire: () => void): Reply | undefined {
  if (path.endsWith("/signIns") && isFailing("sign-ins/sign-ins", now)) return { status: 503 };
  if (path.endsWith("/directoryAudits") && isFailing("directory-audits/directory", now)) return NO_RIGHT;
  const isVault = body.includes("AZKVAuditLogs") && !body.includes("where false");
  if (isVault && isFailing("resource-logs/AZKVAuditLogs", now)) return { status: 503 };
  const chance = fate();
  // Amid the pages of a listing by preference; a token that was given a moment ago holds.
  if (now > expired + HOUR && chance < (query.$skiptoken === undefined ? 0.02 : 0.2)) {
    expired = now;
    expire();
  }
  if (chance > 0.994)
    return { status: 429, headers: { "retry-after": "7" }, body: { error: { code: "TooManyRequests" } } };
  if (chance > 0.988) return { status: 429, body: { error: { code: "TooManyRequests" } } };
  if (chance > 0.984) return { status: 503 };
  if (chance > 0.98) return { status: 200, body: '{"value": [{"id": ' };
  return undefined;
}

/** Every eight hours, late, now and then not at all, and once not for two days. */
function makeRuns(): readonly Instant[] {
  const random = numbers(11);
  const runs = [(START + 8 * HOUR) as Instant];
  for (let due = START + 16 * HOUR; due <= END; due += 8 * HOUR) {
    const at = (due + Math.floor(random() * 3 * HOUR)) as Instant;
    const isLast = due > END - 12 * HOUR;
    if (!isLast && (random() < 0.15 || during(due, 9, 11))) continue;
    runs.push(at);
  }
  return runs;
}

interface RawSum {
  readonly Table?: string;
  readonly Window?: string;
  readonly Count?: number;
  readonly Log?: string;
  readonly Log_s?: string;
}

const rawOf = (event: Event): RawSum & { readonly id?: string } => JSON.parse(event.raw ?? "{}");

describe("seventeen days", () => {
  const world = new AzureWorld({
    graph: { directoryAudits: AUDITS, signIns: SIGN_INS, pageSize: 6 },
    tables: tablesAt,
    deny: (now) => (isFailing("resource-logs/StorageBlobLogs", now) ? ["StorageBlobLogs"] : []),
    limits: { rows: 40 },
    disturb,
  });
  const runs = makeRuns();
  const partitions = [
    ...LIVES.map(({ table }) => partitionOf(table)),
    "directory-audits/directory",
    "sign-ins/sign-ins",
  ];
  const stateOf = (partition: string) => {
    const [feed = "", name = ""] = partition.split("/");
    return world.partition(feed, name);
  };

  test("are read, and trouble stays with the one that has it", async () => {
    const random = numbers(17);
    const told = new Map<string, number>();
    for (const now of runs) {
      const store = now > END - DAY || random() > 0.08;
      const { problems } = await world.run(now, { store });
      for (const { context, code } of problems) {
        const partition = `${context.feed}/${context.partition}`;
        expect([iso(now), partition, code, isFailing(partition, now)]).toEqual([iso(now), partition, code, true]);
        told.set(partition, (told.get(partition) ?? 0) + 1);
      }
      if (!store) continue;
      for (const partition of partitions) {
        const end = stateOf(partition)?.covered.at(-1)?.[1];
        if (end === undefined || isFailing(partition, now)) continue;
        expect([partition, iso(now), now - end <= 76 * MINUTE]).toEqual([partition, iso(now), true]);
      }
    }
    expect([...told.keys()].sort()).toEqual(Object.keys(FAILING).sort());
    expect(runs.length).toBeGreaterThan(30);
  }, 60_000);

  test.each([
    ["directory-audits", AUDITS],
    ["sign-ins", SIGN_INS],
  ])("tell every record of %s once", (_, records) => {
    const ids = new Set(records.map(({ record }) => record.id));
    const told = [...world.events.values()].map((event) => rawOf(event).id).filter((id) => ids.has(id));
    expect(told.length).toBe(ids.size);
    expect(new Set(told)).toEqual(ids);
  });

  test("know what our own app did", () => {
    const own = [...world.events.values()].filter(({ metadata }) => metadata.self === true);
    expect(own).toHaveLength(AUDITS.length / 5);
  });

  test("count every call once, hour by hour", () => {
    for (const { table } of LIVES.filter(({ table }) => !table.includes("System"))) {
      const end = Math.ceil((stateOf(partitionOf(table))?.covered.at(-1)?.[1] ?? 0) / HOUR) * HOUR;
      const due: Record<string, number> = {};
      for (const { ingestedAt } of ROWS.get(table) ?? []) {
        const hour = iso(Math.floor(Number(ingestedAt) / HOUR) * HOUR);
        if (Number(ingestedAt) < end) due[hour] = (due[hour] ?? 0) + 1;
      }
      const told: Record<string, number> = {};
      for (const { Table, Window = "", Count = 0 } of [...world.events.values()].map(rawOf)) {
        const hour = Table === table ? iso(Date.parse(Window)) : "";
        if (hour !== "") told[hour] = (told[hour] ?? 0) + Count;
      }
      expect([table, told]).toEqual([table, due]);
    }
  });

  test("give every row of the system logs once, also across a new column", () => {
    const lines = LIVES.filter(({ table }) => table.includes("System")).flatMap(({ table }) => {
      const end = stateOf(partitionOf(table))?.covered.at(-1)?.[1] ?? 0;
      return (ROWS.get(table) ?? []).flatMap(({ ingestedAt, values }) =>
        Number(ingestedAt) < end ? [String(values.Log_s ?? values.Log)] : [],
      );
    });
    const told = world.of("admin_action").flatMap((event) => {
      const { Table = "", Log_s, Log } = rawOf(event);
      return Table.includes("System") ? [Log_s ?? Log] : [];
    });
    expect(told.sort()).toEqual(lines.sort());
  });

  test("leave a ledger that claims what was read, and nothing else", () => {
    for (const partition of partitions) {
      const [feed = "", name = ""] = partition.split("/");
      const state = stateOf(partition);
      const unread = subtract(state?.covered ?? [], world.answers.of(feed, name));
      expect([partition, state?.covered.length, state?.lost, unread]).toEqual([partition, 1, [], []]);
    }
    expect(world.of("coverage_gap")).toEqual([]);
  });

  test("tell nothing twice in a rescan either, though tables have other columns by now", async () => {
    const range: Interval = [(START + 6.5 * DAY) as Instant, (START + 8.5 * DAY) as Instant];
    const { added, problems } = await world.run(runs.at(-1) ?? (END as Instant), { range });
    expect([problems, added]).toEqual([[], []]);
  });
});

describe("a workspace", () => {
  const now = (START + 5 * DAY) as Instant;
  const names = LIVES.map(({ table }) => table);

  test("of which nothing may be read is one trouble of each feed", async () => {
    const world = new AzureWorld({ tables: tablesAt, deny: () => names, feeds: ["resource-logs", "container-apps"] });
    const { problems } = await world.run(now);
    expect(problems.map(({ code, context }) => [code, context.feed, context.partition]).sort()).toEqual([
      ["permission-missing", "container-apps", undefined],
      ["permission-missing", "resource-logs", undefined],
    ]);
    expect(world.ledger.partitions.size).toBe(0);
  });

  test("that is down is not asked for every table", async () => {
    let asked = 0;
    const down = (): Reply => {
      asked += 1;
      return { status: 503 };
    };
    const disturb = ({ path }: Asked) => (path.startsWith("/v1/workspaces/") ? down() : undefined);
    const world = new AzureWorld({ tables: tablesAt, disturb, feeds: ["resource-logs"] });
    const { problems } = await world.run(now);
    expect(problems.map(({ code }) => code)).toEqual(["vendor-failed"]);
    expect(asked).toBeLessThan(15);
  });
});
