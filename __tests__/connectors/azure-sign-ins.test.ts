/** Sign-ins: what their results mean, in every shape that they come in, who collects them, and how they are read. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { recognizes, type SignInsConfig, signIns } from "../../plugins/connectors/azure/sign-ins.ts";
import type { Context } from "../../src/connector/contract.ts";
import { asMallcopError } from "../../src/connector/errors.ts";
import { CLIENT_ID, TENANT_ID } from "../../src/demo/microsoft/tenant.ts";
import { failureOf } from "../connector/a-transport.ts";
import { lookupOf, NOW } from "../support/connector-context.ts";
import { draftOf, HOUR, readSlice, startEntra, undeclared } from "./azure-entra.ts";

type Fields = Readonly<Record<string, unknown>>;

/** As Graph sends it. */
function signIn(more: Fields = {}) {
  return {
    id: "66ea54eb-6301-4ee5-be62-ff5a759b0100",
    createdDateTime: "2026-11-22T03:20:02Z",
    userDisplayName: "Ann Example",
    userPrincipalName: "Ann@Example.com",
    userId: "a0000000-0000-0000-0000-00000000000a",
    appId: "de8bc8b5-d9f9-48b1-a8ad-b748da725064",
    appDisplayName: "Graph explorer",
    ipAddress: "203.0.113.4",
    clientAppUsed: "Browser",
    correlationId: "d79f5bee-5860-4832-928f-3133e22ae912",
    conditionalAccessStatus: "notApplied",
    isInteractive: true,
    riskLevelDuringSignIn: "none",
    riskState: "none",
    resourceDisplayName: "Microsoft Graph",
    resourceId: "00000003-0000-0000-c000-000000000000",
    status: { errorCode: 0, failureReason: "Other.", additionalDetails: null },
    deviceDetail: { deviceId: "", operatingSystem: "Windows 10", browser: "Edge 80.0.361" },
    location: { city: "Berlin", state: "Berlin", countryOrRegion: "DE", geoCoordinates: {} },
    appliedConditionalAccessPolicies: [],
    ...more,
  };
}

const draft = (record: unknown) => draftOf(signIns, record);

describe("a sign-in", () => {
  test("says who, where, with what, and how it ended", () => {
    expect(draft(signIn())).toEqual({
      key: { tenant: "entra", namespace: "sign-in", id: "66ea54eb-6301-4ee5-be62-ff5a759b0100" },
      time: Date.parse("2026-11-22T03:20:02Z"),
      type: "login",
      actor: "ann@example.com",
      target: "Graph explorer",
      action: "Sign-in activity",
      severity: "info",
      metadata: expect.objectContaining({
        outcome: "success",
        source_ip: "203.0.113.4",
        country: "DE",
        actor_type: "user",
        client_app: "Browser",
        error_code: "0",
        interactive: true,
        conditional_access: "notApplied",
      }),
    });
  });

  test.each([
    [0, "success", undefined],
    [50126, "failure", undefined],
    [50053, "failure", undefined],
    [50055, "failure", undefined],
    [50056, "failure", undefined],
    [50057, "failure", undefined],
    [50034, "failure", undefined],
    [500121, "failure", undefined],
    [53003, "denied", undefined],
    [53000, "denied", undefined],
    [50105, "denied", undefined],
    [50140, "unknown", true],
    [50074, "unknown", true],
    [50076, "unknown", true],
    [50125, "unknown", true],
    [65001, "unknown", true],
    [999999, "failure", undefined],
  ])("with the result %i is a %s", (errorCode, outcome, interrupted) => {
    const made = draft(signIn({ status: { errorCode, failureReason: "Because." } }));
    expect([made.metadata?.outcome, made.metadata?.interrupted]).toEqual([outcome, interrupted]);
    expect(made.metadata?.reason).toBe(errorCode === 0 ? undefined : "Because.");
  });

  test("at high risk that came through is worth a look", () => {
    expect(draft(signIn({ riskLevelDuringSignIn: "high" })).severity).toBe("warn");
    expect(draft(signIn({ riskState: "confirmedCompromised" })).severity).toBe("warn");
    expect(draft(signIn({ riskLevelDuringSignIn: "high", status: { errorCode: 50126 } })).severity).toBe("info");
    expect(draft(signIn({ riskLevelDuringSignIn: "hidden" })).metadata?.risk_level).toBeUndefined();
  });

  test("of a guest says so", () => {
    expect(draft(signIn({ userType: "Guest" })).metadata?.actor_type).toBe("guest");
  });

  test("of our own application says so", () => {
    const record = {
      category: "ServicePrincipalSignInLogs",
      time: "2026-11-22T03:20:02Z",
      resultType: "0",
      properties: { appId: CLIENT_ID },
    };
    expect(draftOf(signIns, record, { self: { [CLIENT_ID]: true } }).metadata?.self).toBe(true);
  });

  test("has only metadata that the manifest declares", () => {
    const risky = signIn({
      riskLevelDuringSignIn: "high",
      riskState: "atRisk",
      userAgent: "x",
      authenticationProtocol: "deviceCode",
      authenticationRequirement: "singleFactorAuthentication",
      status: { errorCode: 50140, failureReason: "x" },
    });
    expect(undeclared([draft(risky)])).toEqual([]);
  });
});

describe("another shape of the same sign-in", () => {
  const graph = signIn();
  const row = {
    TenantId: "5d3c7a52-9c51-4c5e-a8c1-0a5f3a1f0101",
    AADTenantId: TENANT_ID,
    TimeGenerated: graph.createdDateTime,
    OperationName: "Sign-in activity",
    Category: "SignInLogs",
    Id: graph.id,
    UserPrincipalName: "ann@example.com",
    AppDisplayName: graph.appDisplayName,
    IPAddress: graph.ipAddress,
    ResultType: "0",
    Location: "DE",
    LocationDetails: JSON.stringify(graph.location),
    Status: JSON.stringify(graph.status),
    Type: "SigninLogs",
  };
  test.each([
    [
      "an export",
      {
        time: graph.createdDateTime,
        operationName: "Sign-in activity",
        category: "SignInLogs",
        resultType: "0",
        callerIpAddress: "203.0.113.4",
        location: "DE",
        properties: graph,
      },
    ],
    ["a row", row],
    ["a row without details", { ...row, LocationDetails: "", Status: "" }],
    [
      "flattened",
      {
        ...signIn({ status: undefined, location: undefined }),
        "status.errorCode": 0,
        "location.countryOrRegion": "DE",
      },
    ],
  ])("%s is the same event", (_, record) => {
    expect(recognizes(record)).toBe(true);
    const [one, other] = [draft(graph), draft(record)];
    for (const name of ["key", "time", "type", "actor", "target", "action"] as const)
      expect(other[name]).toEqual(one[name]);
    for (const name of ["outcome", "source_ip", "country", "error_code", "actor_type"])
      expect(other.metadata?.[name]).toEqual(one.metadata?.[name]);
  });

  test.each([
    ["AADServicePrincipalSignInLogs", "app"],
    ["ServicePrincipalSignInLogs", "app"],
    ["AADManagedIdentitySignInLogs", "managed_identity"],
  ])("%s tells of an application", (Type, actorType) => {
    const record = {
      Type,
      TimeGenerated: "2026-11-22T03:20:02Z",
      Id: "x",
      ServicePrincipalName: "deploy",
      ServicePrincipalId: "sp",
      AppId: "app",
      ResultType: "7000215",
      ResourceDisplayName: "Azure Storage",
    };
    expect(draft(record)).toMatchObject({
      actor: "sp",
      target: "Azure Storage",
      metadata: { outcome: "failure", actor_type: actorType, app_id: "app", object_id: "sp", actor_name: "deploy" },
    });
  });

  test("of a session that went on without the person is a sign-in too", () => {
    const record = {
      category: "NonInteractiveUserSignInLogs",
      time: "2026-11-22T03:20:02Z",
      resultType: "50126",
      properties: { ...signIn({ status: undefined }), isInteractive: "false" },
    };
    expect(draft(record).metadata).toMatchObject({ outcome: "failure", interactive: false });
  });

  test.each([
    [{ Workload: "AzureActiveDirectory", Operation: "UserLoggedIn", RecordType: 15 }],
    [{ activityDisplayName: "Add user", activityDateTime: "2026-11-22T03:20:02Z" }],
    [{ createdDateTime: "2026-11-22T03:20:02Z", severity: "high", status: "new" }],
    [undefined],
  ])("%j is something else", (record) => {
    expect(recognizes(record)).toBe(false);
    expect(() => signIns.normalize(record, lookupOf())).toThrow(/not in a form/);
  });

  test("whatever comes is either understood or called malformed", () => {
    const names = [
      "createdDateTime",
      "status",
      "userPrincipalName",
      "category",
      "time",
      "properties",
      "location",
      "id",
      "resultType",
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.jsonValue()), (value) => {
        try {
          signIns.normalize({ ...value, operationName: "Sign-in activity" }, lookupOf());
        } catch (thrown) {
          expect(asMallcopError(thrown).code).toBe("record-malformed");
        }
      }),
    );
  });
});

describe("reading", () => {
  const records = Array.from({ length: 30 }, (_, nth) => ({
    record: signIn({ id: `id-${nth}`, createdDateTime: new Date(NOW - (30 - nth) * HOUR * 0.5).toISOString() }),
  }));
  const idsOf = (read: readonly unknown[]): unknown[] => read.map((record) => (record as { readonly id: string }).id);

  test("gives every sign-in of a slice, newest first, whatever arrives meanwhile", async () => {
    const growing = [...records];
    await using entra = await startEntra({ graph: { signIns: growing, pageSize: 7 } });
    const read = await readSlice(signIns, entra);
    expect(idsOf(read)).toEqual(records.map(({ record }) => record.id).reverse());
  });

  test("without a licence says so, and where sign-ins are to be had", async () => {
    await using entra = await startEntra({ graph: { licensed: () => false } });
    expect(await failureOf(readSlice(signIns, entra))).toMatchObject({
      code: "feed-not-available",
      kind: "not_available",
      hint: expect.stringContaining("m365"),
    });
  });

  test("looks again in the next run: a licence was missing for a moment only", async () => {
    let licensed = false;
    await using entra = await startEntra({ graph: { signIns: records, licensed: () => licensed } });
    await failureOf(readSlice(signIns, entra));
    licensed = true;
    expect(await readSlice(signIns, entra)).toHaveLength(30);
  });
});

describe("who tells of sign-ins", () => {
  async function partitionsFor(config: object, env: Readonly<Record<string, string>> = {}) {
    await using entra = await startEntra({ config, env });
    return signIns.partitions(entra.ctx as Context<SignInsConfig>);
  }

  test("is azure, by itself or where it is said", async () => {
    expect(await partitionsFor({})).toHaveLength(1);
    expect(await partitionsFor({}, { M365_TENANT_ID: "another tenant" })).toHaveLength(1);
    expect(await partitionsFor({ login_source: "azure" }, { M365_TENANT_ID: TENANT_ID })).toHaveLength(1);
  });

  test("is m365 where it is said", async () => {
    expect(await partitionsFor({ login_source: "m365" })).toEqual([]);
  });

  test("is m365 where it is set up for the same tenant, and that is not kept secret", async () => {
    const asked = partitionsFor({}, { M365_TENANT_ID: TENANT_ID.toUpperCase() });
    expect(await failureOf(asked)).toMatchObject({
      code: "feed-not-available",
      message: expect.stringContaining("m365"),
    });
  });
});
