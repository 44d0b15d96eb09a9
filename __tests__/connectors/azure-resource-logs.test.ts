/** Who touched data: what a call or a sum of calls means, in every shape, and how hours are summed up. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { recognizes, resourceLogs } from "../../plugins/connectors/azure/resource-logs.ts";
import type { Instant, Partition } from "../../src/connector/contract.ts";
import { asMallcopError } from "../../src/connector/errors.ts";
import type { StandInRow, StandInTable } from "../../src/demo/microsoft/log-analytics.ts";
import { failureOf } from "../connector/a-transport.ts";
import { lookupOf, NOW } from "../support/connector-context.ts";
import { draftOf, HOUR, MANIFEST, readSlice, startEntra, undeclared, verdictOf } from "./azure-entra.ts";

type Fields = Readonly<Record<string, unknown>>;
const draft = (record: unknown) => draftOf(resourceLogs, record);

const VAULT =
  "/SUBSCRIPTIONS/11111111-0000-0000-0000-000000000000/RESOURCEGROUPS/PROD/PROVIDERS/MICROSOFT.KEYVAULT/VAULTS/MY-VAULT";
const ACCOUNT =
  "/subscriptions/11111111-0000-0000-0000-000000000000/resourceGroups/prod/providers/Microsoft.Storage/storageAccounts/mystore/blobServices/default";

/** As a diagnostic setting exports them. */
function vaultCall(more: Fields = {}) {
  return {
    time: "2026-11-22T03:20:02.7215374Z",
    resourceId: VAULT,
    category: "AuditEvent",
    operationName: "SecretGet",
    resultType: "Success",
    callerIpAddress: "203.0.113.4",
    correlationId: "c-1",
    identity: {
      claim: {
        oid: "o-1",
        appid: "app-1",
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn": "Ann@Example.com",
      },
    },
    properties: {
      clientInfo: "azsdk-net",
      httpStatusCode: 200,
      id: "https://my-vault.vault.azure.net/secrets/db/1",
      requestUri: "https://my-vault.vault.azure.net/secrets/db/1?api-version=7.4",
    },
    ...more,
  };
}

function storageCall(more: Fields = {}) {
  return {
    time: "2026-11-22T03:20:02Z",
    resourceId: ACCOUNT,
    category: "StorageRead",
    operationName: "GetBlob",
    statusCode: 200,
    statusText: "Success",
    callerIpAddress: "203.0.113.4:50123",
    uri: "https://mystore.blob.core.windows.net/c/a.txt?sv=2021&sig=abcdefghij0123456789",
    identity: { type: "SAS", tokenHash: "key1(ABC)" },
    properties: { accountName: "mystore", objectKey: "/mystore/c/a.txt", userAgentHeader: "curl/8" },
    ...more,
  };
}

function cosmosCall(more: Fields = {}) {
  return {
    time: "2026-11-22T03:20:02Z",
    resourceId: "/subscriptions/x/resourceGroups/p/providers/Microsoft.DocumentDB/databaseAccounts/MyDb",
    category: "DataPlaneRequests",
    operationName: "ReadFeed",
    properties: {
      statusCode: "200",
      clientIpAddress: "10.0.0.24",
      keyType: "PrimaryMasterKey",
      databaseName: "orders",
      collectionName: "items",
      userAgent: "sdk/1",
    },
    ...more,
  };
}

describe("a call", () => {
  test("to a vault says who read which secret", () => {
    expect(draft(vaultCall())).toMatchObject({
      type: "resource_access",
      actor: "ann@example.com",
      target: "my-vault",
      action: "SecretGet",
      severity: "info",
      metadata: {
        outcome: "success",
        service: "key_vault",
        source_ip: "203.0.113.4",
        object: "https://my-vault.vault.azure.net/secrets/db/1",
        account: "11111111-0000-0000-0000-000000000000",
      },
    });
  });

  test("to storage says how the caller proved itself, and nothing of the proof", () => {
    const made = draft(storageCall());
    expect(made).toMatchObject({
      actor: "auth:SAS",
      target: "mystore",
      metadata: { outcome: "success", source_ip: "203.0.113.4", authentication: "SAS", object: "/mystore/c/a.txt" },
    });
    expect(JSON.stringify(made.raw)).toContain("https://mystore.blob.core.windows.net/c/a.txt?…");
    expect(JSON.stringify(made)).not.toContain("sig=");
  });

  test("to Cosmos DB says where, and nothing of a query's text", () => {
    expect(draft(cosmosCall())).toMatchObject({
      actor: "key:PrimaryMasterKey",
      target: "mydb",
      metadata: { outcome: "success", database: "orders", collection: "items" },
    });
    const query = {
      time: "2026-11-22T03:20:02Z",
      category: "QueryRuntimeStatistics",
      resourceId: "/x/databaseAccounts/d",
      properties: { querytext: "SELECT * FROM c WHERE c.email = 'ann@example.com'" },
    };
    expect(JSON.stringify(draft(query))).not.toContain("SELECT");
  });

  test.each([
    ["a person", { identity: { claim: { upn: "Bob@Example.com" } } }, "bob@example.com", "user"],
    ["an application", { identity: { claim: { appid: "app-1", oid: "o-1" } } }, "o-1", "app"],
    ["an application without its object", { identity: { claim: { appid: "app-1" } } }, "app-1", "app"],
    ["an object", { identity: { claim: { oid: "o-1" } } }, "o-1", undefined],
    ["nobody known", { identity: {} }, "unknown", undefined],
  ])("by %s", (_, more, actor, type) => {
    const made = draft(vaultCall(more));
    expect([made.actor, made.metadata?.actor_type]).toEqual([actor, type]);
  });

  test.each([
    [vaultCall({ properties: { httpStatusCode: 404 } }), "failure"],
    [vaultCall({ properties: { httpStatusCode: 403 } }), "denied"],
    [storageCall({ statusCode: "403", statusText: "AuthorizationFailure" }), "denied"],
    [storageCall({ statusCode: undefined, statusText: "AuthorizationPermissionMismatch" }), "denied"],
    [storageCall({ statusCode: undefined, statusText: "BlobNotFound" }), "failure"],
    [storageCall({ statusCode: undefined, statusText: "SASSuccess" }), "success"],
    [cosmosCall({ properties: { statusCode: "429" } }), "failure"],
    [cosmosCall({ category: "MongoRequests", properties: { errorCode: "0" } }), "success"],
    [cosmosCall({ category: "MongoRequests", properties: { errorCode: "13" } }), "denied"],
  ])("ended as its status says, not as `resultType` claims (%#)", (record, outcome) => {
    expect(draft(record).metadata?.outcome).toBe(outcome);
  });

  test.each(["SecretPurge", "VaultPurge", "KeyBackup", "DeleteContainer"])("%s is worth a look", (operationName) => {
    expect(draft(vaultCall({ operationName })).severity).toBe("warn");
  });

  test.each([
    [vaultCall({ identity: {}, properties: { httpStatusCode: 401 } }), "challenge"],
    [{ category: "PartitionKeyStatistics", time: "2026-11-22T03:20:02Z", properties: {} }, "statistics"],
  ])("that nobody made is left out", (record, leftOut) => {
    expect(verdictOf(resourceLogs, record)).toEqual({ leftOut });
    expect(Object.keys(MANIFEST.feeds["resource-logs"]?.scope.leaves_out ?? {})).toContain(leftOut);
  });
});

describe("another shape", () => {
  test.each([
    [
      "a vault's own table",
      {
        Type: "AZKVAuditLogs",
        TimeGenerated: "2026-11-22T03:20:02Z",
        _ResourceId: VAULT.toLowerCase(),
        OperationName: "SecretGet",
        Identity: '{"claim":{"upn":"ann@example.com"}}',
        HttpStatusCode: 200,
        CallerIpAddress: "203.0.113.4",
      },
      "ann@example.com",
      "my-vault",
    ],
    [
      "the shared table",
      {
        Category: "AuditEvent",
        ResourceId: VAULT,
        Resource: "MY-VAULT",
        TimeGenerated: "2026-11-22T03:20:02Z",
        OperationName: "SecretGet",
        identity_claim_http_schemas_xmlsoap_org_ws_2005_05_identity_claims_upn_s: "ann@example.com",
        httpStatusCode_d: 200,
        CallerIPAddress: "203.0.113.4",
      },
      "ann@example.com",
      "my-vault",
    ],
    [
      "a storage table",
      {
        Type: "StorageBlobLogs",
        TimeGenerated: "2026-11-22T03:20:02Z",
        AccountName: "mystore",
        OperationName: "GetBlob",
        RequesterUpn: "Ann@example.com",
        StatusCode: "200",
        StatusText: "Success",
        CallerIpAddress: "203.0.113.4:1",
      },
      "ann@example.com",
      "mystore",
    ],
    [
      "a Cosmos DB table",
      {
        Type: "CDBDataPlaneRequests",
        TimeGenerated: "2026-11-22T03:20:02Z",
        AccountName: "mydb",
        OperationName: "Query",
        AadPrincipalId: "o-1",
        StatusCode: 200,
        ClientIpAddress: "203.0.113.4",
      },
      "o-1",
      "mydb",
    ],
    [
      "an operation that lost its category",
      {
        time: "2026-11-22T03:20:02Z",
        resourceId: ACCOUNT,
        operationName: "putblob",
        statusCode: 201,
        callerIpAddress: "203.0.113.4:29713",
      },
      "unknown",
      "mystore",
    ],
  ])("is understood: %s", (_, record, actor, target) => {
    expect(recognizes(record)).toBe(true);
    expect(draft(record)).toMatchObject({
      type: "resource_access",
      actor,
      target,
      metadata: { outcome: "success", source_ip: "203.0.113.4" },
    });
  });

  test.each([
    [
      {
        category: "Administrative",
        operationName: "Microsoft.Storage/storageAccounts/listKeys/action",
        resourceId: ACCOUNT,
      },
    ],
    [{ category: "kube-audit", operationName: "x" }],
    ["text"],
  ])("%j is something else", (record) => {
    expect(recognizes(record)).toBe(false);
    expect(() => resourceLogs.normalize(record, lookupOf())).toThrow(/not in a form/);
  });

  test("whatever comes is either understood or called malformed", () => {
    const names = [
      "time",
      "identity",
      "properties",
      "statusCode",
      "uri",
      "Objects",
      "Count",
      "Group",
      "Table",
      "resourceId",
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.jsonValue()), (value) => {
        try {
          resourceLogs.normalize({ category: "StorageRead", ...value }, lookupOf());
        } catch (thrown) {
          expect(asMallcopError(thrown).code).toBe("record-malformed");
        }
      }),
    );
  });
});

const START = (NOW - 12 * HOUR) as Instant;

function blobRow(ingestedAt: number, more: StandInRow["values"] = {}): StandInRow {
  const values = {
    TimeGenerated: new Date(ingestedAt - 300_000).toISOString(),
    _ResourceId: ACCOUNT,
    AccountName: "mystore",
    OperationName: "GetBlob",
    RequesterUpn: "ann@example.com",
    AuthenticationType: "OAuth",
    CallerIpAddress: `203.0.113.4:${40_000 + (ingestedAt % 1000)}`,
    StatusCode: "200",
    StatusText: "Success",
    ResponseBodySize: 10,
    ObjectKey: "/mystore/c/a.txt",
    ...more,
  };
  return { ingestedAt, values };
}

function blobTable(rows: readonly StandInRow[], plan: "analytics" | "basic" = "analytics"): StandInTable {
  const columns = {
    TimeGenerated: "datetime",
    _ResourceId: "string",
    AccountName: "string",
    OperationName: "string",
    RequesterUpn: "string",
    AuthenticationType: "string",
    CallerIpAddress: "string",
    StatusCode: "string",
    StatusText: "string",
    ResponseBodySize: "long",
    ObjectKey: "string",
  } as const;
  return { name: "StorageBlobLogs", plan, columns, rows };
}

describe("sums", () => {
  const rows = Array.from({ length: 600 }, (_, nth) =>
    blobRow(START + nth * 30_000, nth % 3 === 0 ? { CallerIpAddress: "[2001:db8::1]:443" } : {}),
  );
  const tell = async (slices: readonly (readonly [number, number])[], limits = {}) => {
    await using entra = await startEntra({ tables: [blobTable(rows)], limits });
    const drafts = new Map<string, { readonly count: unknown; readonly target: string }>();
    for (const [from, to] of slices) {
      for (const record of await readSlice(resourceLogs, entra, { from: from as Instant, to: to as Instant })) {
        const { key, metadata, target } = draft(record);
        const told = { count: metadata?.count, target };
        const before = drafts.get(JSON.stringify(key));
        if (before !== undefined) expect(told).toEqual(before);
        drafts.set(JSON.stringify(key), told);
      }
    }
    return drafts;
  };
  const total = (drafts: Awaited<ReturnType<typeof tell>>): number =>
    [...drafts.values()].reduce((sum, { count }) => sum + Number(count), 0);

  test("count every call once, by hour, caller and address without its port", async () => {
    const drafts = await tell([[START, START + 5 * HOUR]]);
    expect(drafts.size).toBe(10);
    expect(total(drafts)).toBe(600);
  });

  test("are the same however the slices are cut, and whatever the service cuts short", async () => {
    const whole = await tell([[START, START + 5 * HOUR]]);
    const cuts = await tell([
      [START, START + 1.3 * HOUR],
      [START + 1.3 * HOUR, START + 1.4 * HOUR],
      [START + 0.2 * HOUR, START + 5 * HOUR],
    ]);
    const short = await tell([[START, START + 5 * HOUR]], { rows: 6 });
    expect(cuts).toEqual(whole);
    expect(short).toEqual(whole);
  });

  test("say when, how much and of what", async () => {
    await using entra = await startEntra({ tables: [blobTable(rows.slice(0, 3))] });
    const drafts = (await readSlice(resourceLogs, entra, { from: START, to: (START + HOUR) as Instant })).map(draft);
    const plain = drafts.find(({ metadata }) => metadata?.source_ip === "203.0.113.4");
    expect(plain).toMatchObject({
      time: START + 30_000 - 300_000,
      actor: "ann@example.com",
      target: "mystore",
      action: "GetBlob",
      metadata: {
        count: 2,
        bytes: 20,
        objects: 1,
        object: "/mystore/c/a.txt",
        outcome: "success",
        authentication: "OAuth",
      },
    });
    expect(drafts.map(({ metadata }) => metadata?.source_ip)).toContain("2001:db8::1");
    expect(undeclared(drafts)).toEqual([]);
  });

  test("leave out the columns that a table does not have", async () => {
    const { RequesterUpn: _, ObjectKey: __, ...columns } = blobTable([]).columns;
    await using entra = await startEntra({ tables: [{ ...blobTable(rows.slice(0, 3)), columns }] });
    const [record] = await readSlice(resourceLogs, entra, { from: START, to: (START + HOUR) as Instant });
    expect(draft(record).actor).toBe("auth:OAuth");
  });

  test("of the shared table and the vault's own", async () => {
    const time = new Date(START).toISOString();
    const own: StandInTable = {
      name: "AZKVAuditLogs",
      columns: {
        TimeGenerated: "datetime",
        _ResourceId: "string",
        OperationName: "string",
        Identity: "dynamic",
        CallerIpAddress: "string",
        HttpStatusCode: "int",
        Id: "string",
      },
      rows: [
        {
          ingestedAt: START,
          values: {
            TimeGenerated: time,
            _ResourceId: VAULT,
            OperationName: "SecretGet",
            Identity: { claim: { upn: "ann@example.com" } },
            CallerIpAddress: "203.0.113.4",
            HttpStatusCode: 403,
            Id: "https://my-vault.vault.azure.net/secrets/db",
          },
        },
      ],
    };
    const shared: StandInTable = {
      name: "AzureDiagnostics",
      columns: {
        TimeGenerated: "datetime",
        Category: "string",
        ResourceId: "string",
        OperationName: "string",
        identity_claim_appid_g: "string",
        CallerIPAddress: "string",
        httpStatusCode_d: "real",
      },
      rows: ["AuditEvent", "SomethingElse"].map((Category) => ({
        ingestedAt: START,
        values: {
          TimeGenerated: time,
          Category,
          ResourceId: VAULT,
          OperationName: "KeyGet",
          identity_claim_appid_g: "app-1",
          CallerIPAddress: "203.0.113.4",
          httpStatusCode_d: 200,
        },
      })),
    };
    await using entra = await startEntra({ tables: [own, shared] });
    const partitions = await resourceLogs.partitions(entra.ctx);
    expect(partitions.map(({ id }) => id)).toEqual(["AZKVAuditLogs", "AzureDiagnostics"]);
    const told: unknown[] = [];
    for (const partition of partitions) {
      const records = await readSlice(resourceLogs, entra, { from: START, to: (START + HOUR) as Instant }, partition);
      told.push(
        ...records
          .map(draft)
          .map(({ actor, action, target, metadata }) => [actor, action, target, metadata?.outcome, metadata?.count]),
      );
    }
    expect(told).toEqual([
      ["ann@example.com", "SecretGet", "my-vault", "denied", 1],
      ["app-1", "KeyGet", "my-vault", "success", 1],
    ]);
  });
});

describe("a workspace", () => {
  test("that is not configured makes the feed unavailable, and says what to set", async () => {
    await using entra = await startEntra({ env: { LOG_ANALYTICS_WORKSPACE_ID: undefined } });
    expect(await failureOf(resourceLogs.partitions(entra.ctx))).toMatchObject({
      code: "feed-not-available",
      hint: expect.stringContaining("workspace_id"),
    });
  });

  test("without any of the tables makes it unavailable too", async () => {
    await using entra = await startEntra({ tables: [{ name: "Heartbeat", columns: {}, rows: [] }] });
    expect(await failureOf(resourceLogs.partitions(entra.ctx))).toMatchObject({
      code: "feed-not-available",
      hint: expect.stringContaining("diagnostic settings"),
    });
  });

  test("whose table cannot be counted says so", async () => {
    await using entra = await startEntra({ tables: [blobTable([], "basic")] });
    const [partition]: readonly Partition[] = await resourceLogs.partitions(entra.ctx);
    expect(await failureOf(readSlice(resourceLogs, entra, undefined, partition))).toMatchObject({
      code: "feed-not-available",
    });
  });
});
