/**
 * The golden fixtures of the directory's and the workspace's feeds: a record for each row of their tables. What the
 * connector says of them is in verify.test.ts. After a meant change, `UPDATE_FIXTURES=1 npm test -- azure-workspace-fixtures` writes them anew;
 * review the difference.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/azure/connector.ts";
import { SYSTEM_TABLES } from "../../plugins/connectors/azure/container-apps-tables.ts";
import { ACTIVITIES } from "../../plugins/connectors/azure/directory-audits-activities.ts";
import { RESOURCE_TABLES } from "../../plugins/connectors/azure/resource-logs-tables.ts";
import { DENIED, INTERRUPTED } from "../../plugins/connectors/azure/sign-ins-results.ts";
import { CLIENT_ID, TENANT_ID } from "../../src/demo/microsoft/tenant.ts";
import { FOLDER } from "./azure-context.ts";
import { WORKSPACE } from "./azure-entra.ts";

type Fields = Readonly<Record<string, unknown>>;

const FIRST = Date.UTC(2026, 10, 21);
const timeOf = (nth: number): string => new Date(FIRST + nth * 60_000).toISOString();
const idOf = (nth: number): string => `30000000-0000-4000-8000-${String(nth).padStart(12, "0")}`;

function directoryAudits(): readonly Fields[] {
  const ann = { id: idOf(1), displayName: null, userPrincipalName: "Ann@Example.com", ipAddress: "203.0.113.4" };
  const app = { appId: CLIENT_ID, displayName: "mallcop", servicePrincipalId: idOf(2), servicePrincipalName: null };
  const role = { displayName: "Role.DisplayName", oldValue: null, newValue: '"Global Administrator"' };
  return ACTIVITIES.map(([pattern], nth) => ({
    id: `Directory_${idOf(nth)}`,
    category: pattern.includes("role") ? "RoleManagement" : "ApplicationManagement",
    correlationId: idOf(nth),
    result: nth % 10 === 3 ? "failure" : "success",
    resultReason: nth % 20 === 3 ? "Authorization_RequestDenied" : "",
    activityDisplayName: pattern.replaceAll("*", " example "),
    activityDateTime: timeOf(nth),
    loggedByService: "Core Directory",
    initiatedBy: nth % 7 === 6 ? { user: null, app } : { user: ann, app: null },
    targetResources: [
      {
        id: idOf(3),
        displayName: "Bob Example",
        type: "User",
        userPrincipalName: "Bob@Example.com",
        modifiedProperties: pattern.includes("role") ? [role] : [],
      },
    ],
    additionalDetails: [{ key: "User-Agent", value: "Mozilla/5.0" }],
  }));
}

function signIns(): readonly Fields[] {
  return ["0", "50126", ...INTERRUPTED, ...DENIED].map((code, nth) => ({
    id: idOf(nth),
    createdDateTime: timeOf(nth),
    userDisplayName: "Ann Example",
    userPrincipalName: "Ann@Example.com",
    userId: idOf(1),
    appId: "de8bc8b5-d9f9-48b1-a8ad-b748da725064",
    appDisplayName: "Graph explorer",
    ipAddress: "203.0.113.4",
    clientAppUsed: "Browser",
    correlationId: idOf(nth),
    conditionalAccessStatus: code.startsWith("53") ? "failure" : "notApplied",
    isInteractive: true,
    riskLevelDuringSignIn: code === "53011" ? "high" : "none",
    riskState: "none",
    resourceDisplayName: "Microsoft Graph",
    status: { errorCode: Number(code), failureReason: code === "0" ? "Other." : `Result ${code}.` },
    location: { city: "Berlin", state: "Berlin", countryOrRegion: "DE" },
  }));
}

/** As the workspace gives the members of a sum, by name. */
const MEMBERS: Fields = {
  _ResourceId: `/subscriptions/${TENANT_ID}/resourcegroups/prod/providers/microsoft.keyvault/vaults/example`,
  ResourceId: `/SUBSCRIPTIONS/${TENANT_ID}/RESOURCEGROUPS/PROD/PROVIDERS/MICROSOFT.KEYVAULT/VAULTS/EXAMPLE`,
  AccountName: "example",
  Category: "AuditEvent",
  OperationName: "Example",
  Upn: "Ann@Example.com",
  RequesterUpn: "Ann@Example.com",
  AppId: idOf(4),
  ObjectId: idOf(1),
  AuthenticationType: "OAuth",
  KeyType: "PrimaryMasterKey",
  DatabaseName: "orders",
  CollectionName: "items",
  CallerIpAddress: "203.0.113.4",
  CallerIPAddress: "203.0.113.4",
  ClientIpAddress: "203.0.113.4",
  HttpStatusCode: "200",
  StatusText: "Success",
  StatusCode: "200",
  ErrorCode: "0",
  ContainerAppName: "album",
  EnvironmentName: "prod",
  Method: "GET",
  ClientIp: "203.0.113.4",
};

function sumOf(table: string, nth: number, by: readonly string[], give: Fields): Fields {
  const members = Object.fromEntries(by.map((name) => [name, MEMBERS[name] ?? ""]));
  const Window = timeOf(nth * 60);
  return {
    Table: table,
    Workspace: WORKSPACE,
    Window,
    ...members,
    Count: nth + 1,
    First: timeOf(nth * 60 + 1),
    Last: timeOf(nth * 60 + 59),
    ...give,
    Group: [Window, ...Object.values(members).map((value) => value || null)],
  };
}

function resourceLogs(): readonly Fields[] {
  return RESOURCE_TABLES.map(({ name, by, give }, nth) =>
    sumOf(name, nth, Object.keys(by), {
      ...("Objects" in give && { Objects: JSON.stringify([`/example/${nth}?sig=0`, "/example/another"]) }),
      ...("Bytes" in give && { Bytes: 1000 }),
    }),
  );
}

/** Single calls, as a diagnostic setting exports them, that are left out. */
const LEFT_OUT: readonly Fields[] = [
  {
    time: "2026-11-22T03:20:02Z",
    resourceId:
      "/SUBSCRIPTIONS/11111111-1111-4111-8111-111111111111/RESOURCEGROUPS/PROD/PROVIDERS/MICROSOFT.KEYVAULT/VAULTS/MY-VAULT",
    category: "AuditEvent",
    operationName: "SecretGet",
    callerIpAddress: "203.0.113.4",
    properties: { httpStatusCode: 401 },
  },
  {
    time: "2026-11-22T03:20:02Z",
    resourceId:
      "/SUBSCRIPTIONS/11111111-1111-4111-8111-111111111111/RESOURCEGROUPS/PROD/PROVIDERS/MICROSOFT.DOCUMENTDB/DATABASEACCOUNTS/DB",
    category: "PartitionKeyStatistics",
    properties: {},
  },
];

const REASONS = [
  "RevisionCreation",
  "ContainerAppUpdate",
  "DeleteContainerApp",
  "CertificateRenewed",
  "ImagePullUnauthorized",
  "ExecSessionStarted",
  "ProbeFailed",
];

function containerApps(): readonly Fields[] {
  const by = ["ContainerAppName", "EnvironmentName", "Method", "StatusCode", "ClientIp"];
  const give = { Paths: JSON.stringify(["/login"]), UserAgents: JSON.stringify(["curl/8"]), Bytes: 1000 };
  const others = { Callers: 12, ClientIp: "others", StatusCode: "4xx" };
  const system = SYSTEM_TABLES.flatMap((Table, generation) =>
    REASONS.map((reason, nth): Fields => {
      const suffix = Table.endsWith("_CL") ? "_s" : "";
      return {
        Table,
        TimeGenerated: timeOf(generation * 10 + nth),
        [`ContainerAppName${suffix}`]: "album",
        [`EnvironmentName${suffix}`]: "prod",
        [`Reason${suffix}`]: reason,
        [`Type${suffix}`]: "Normal",
        [`Log${suffix}`]: `What ${reason} says.`,
      };
    }),
  );
  return [
    sumOf("ContainerAppHTTPLogs", 1, by, give),
    { ...sumOf("ContainerAppHTTPLogs", 2, by.slice(0, 2), {}), ...others },
    ...system,
  ];
}

const MADE: readonly (readonly [feed: string, records: readonly Fields[]])[] = [
  ["directory-audits", directoryAudits()],
  ["sign-ins", signIns()],
  ["resource-logs", [...resourceLogs(), ...LEFT_OUT]],
  ["container-apps", containerApps()],
];

describe.each(MADE)("the fixtures of %s", (feed, records) => {
  const folder = path.join(FOLDER, "fixtures", feed);
  const isGraphs = feed === "directory-audits" || feed === "sign-ins";
  const response = path.join(folder, isGraphs ? "001.response.json" : "records.json");
  const made = `${JSON.stringify(isGraphs ? { value: records } : records, null, 1)}\n`;

  function onDisk(): readonly unknown[] {
    const content = JSON.parse(readFileSync(response, "utf8"));
    return isGraphs ? content.value : content;
  }

  if (process.env.UPDATE_FIXTURES === "1") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(response, made);
  }

  test("have a record for every row of the tables", () => {
    expect(readFileSync(response, "utf8")).toBe(made);
  });

  test("are recognized as the feed's", () => {
    expect([...new Set(onDisk().map((record) => connector.recognize(record)))]).toEqual([feed]);
  });
});
