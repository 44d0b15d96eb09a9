/** What records of the Activity Log mean, whatever shape they come in. */
import { describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/azure/connector.ts";
import {
  ASSIGNMENT,
  activityRecord,
  draftOf,
  GRANTEE,
  grantBody,
  leftOutOf,
  lookupOf,
  NOW,
  OWNER,
  type RecordOptions,
  SUB,
} from "./azure-context.ts";

const said = (options: RecordOptions) => draftOf("activity-log", activityRecord(options));
const body = (properties: object) => ({ requestbody: JSON.stringify({ properties }) });

describe("one operation, four shapes", () => {
  const id = "44ade6b4-3813-45e6-ae27-7420a95fa2f8";
  const resourceId = `/subscriptions/${SUB}/resourceGroups/Prod/providers/Microsoft.Compute/disks/disk-1`;
  const operation = "Microsoft.Compute/disks/write";
  const time = "2026-11-22T11:00:00.1234567Z";
  const rest = { ...activityRecord({ operation, resource: resourceId, id }), eventTimestamp: time };
  const SHAPES: readonly (readonly [name: string, record: unknown])[] = [
    ["the REST API's", rest],
    [
      "a diagnostic setting's export, in capitals",
      {
        time,
        resourceId: resourceId.toUpperCase(),
        operationName: operation.toUpperCase(),
        category: "Administrative",
        resultType: "Success",
        resultSignature: "Succeeded.OK",
        callerIpAddress: "203.0.113.5",
        correlationId: id,
        operationId: id,
        identity: { claims: { "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn": "ann@example.com" } },
        level: "Information",
      },
    ],
    [
      "a row of AzureActivity",
      {
        TimeGenerated: time,
        OperationNameValue: operation.toUpperCase(),
        OperationName: "Create or Update Disk",
        ActivityStatusValue: "Success",
        ActivitySubstatusValue: "OK",
        CategoryValue: "Administrative",
        Caller: "ann@example.com",
        CallerIpAddress: "203.0.113.5",
        CorrelationId: id,
        OperationId: id,
        SubscriptionId: SUB,
        ResourceGroup: "PROD",
        _ResourceId: resourceId.toLowerCase(),
        Properties: '{"statusCode":"OK"}',
        Type: "AzureActivity",
      },
    ],
    [
      "flattened",
      {
        eventTimestamp: time,
        "operationName.value": operation,
        "status.value": "Succeeded",
        "category.value": "Administrative",
        "httpRequest.clientIpAddress": "203.0.113.5",
        caller: "ann@example.com",
        correlationid: id,
        operationid: id,
        resourceid: resourceId,
      },
    ],
  ];

  test.each(SHAPES)("%s", (_, record) => {
    expect(connector.recognize(record)).toBe("activity-log");
    const draft = draftOf("activity-log", record);
    expect({ ...draft, action: draft.action.toLowerCase(), target: draft.target.toLowerCase() }).toMatchObject({
      key: { tenant: SUB, namespace: "operation", id: `${id}|${id}|${operation}|${resourceId}`.toLowerCase() },
      time: Date.parse("2026-11-22T11:00:00.123Z"),
      type: "admin_action",
      actor: "ann@example.com",
      target: "disk-1",
      action: operation.toLowerCase(),
      severity: "info",
      metadata: { outcome: "success", source_ip: "203.0.113.5", account: SUB, actor_type: "user" },
    });
  });

  test("what is no such record is not recognized, and is malformed if it is given all the same", () => {
    for (const record of [
      undefined,
      7,
      "x",
      [],
      {},
      { operationName: "Sign-in activity" },
      { operationName: "GetBlob" },
    ]) {
      expect(connector.recognize(record)).not.toBe("activity-log");
      expect(() => draftOf("activity-log", record)).toThrow(expect.objectContaining({ code: "record-malformed" }));
    }
  });
});

describe("outcome", () => {
  test.each([
    ["Succeeded", "", "success"],
    ["Failed", "", "failure"],
    ["Failed", "Forbidden (HTTP Status Code: 403)", "denied"],
    ["Canceled", "", "failure"],
    ["Started", "", "unknown"],
    ["Accepted", "", "unknown"],
  ])("%s %s: %s", (status, subStatus, outcome) => {
    expect(said({ status, subStatus }).metadata?.outcome).toBe(outcome);
  });

  test("what was refused is a warning, and what did not happen is no more than that", () => {
    const critical = { operation: "Microsoft.Insights/diagnosticSettings/delete" };
    expect(said(critical).severity).toBe("critical");
    expect(said({ ...critical, status: "Failed" }).severity).toBe("warn");
    expect(said({ status: "Failed", subStatus: "Forbidden" }).severity).toBe("warn");
    expect(said({ status: "Failed" }).severity).toBe("info");
  });
});

describe("role assignments", () => {
  const grant = { operation: "Microsoft.Authorization/roleAssignments/write", resource: ASSIGNMENT };

  test("name the role, whom it was given to and where", () => {
    const draft = said({ ...grant, properties: { requestbody: grantBody() } });
    expect(draft).toMatchObject({
      type: "role_assignment",
      target: "Prod",
      severity: "warn",
      metadata: {
        role: "Owner",
        grantee: GRANTEE,
        grantee_type: "ServicePrincipal",
        scope: `/subscriptions/${SUB}/resourceGroups/Prod`,
        target_type: "resourcegroup",
        privileged: true,
      },
    });
  });

  test.each([
    ["lower-case members", { properties: { principalId: GRANTEE, roleDefinitionId: `/x/${OWNER}`, scope: "/" } }],
    ["the body as an object", { Properties: { PrincipalId: GRANTEE, RoleDefinitionId: OWNER, Scope: "/" } }],
  ])("%s", (_, request) => {
    const draft = said({ ...grant, properties: { requestbody: request } });
    expect(draft).toMatchObject({ severity: "critical", metadata: { role: "Owner", grantee: GRANTEE, scope: "/" } });
  });

  test.each(["", "{not json", "[]", "null"])("a body that says nothing: %s", (requestbody) => {
    const draft = said({ ...grant, properties: { requestbody } });
    expect(draft).toMatchObject({ target: "Prod", metadata: { scope: `/subscriptions/${SUB}/resourceGroups/Prod` } });
    expect(draft.metadata?.role).toBeUndefined();
  });

  test("an unknown role is looked up, or else shown by its id", () => {
    const role = "abcdefab-0000-4000-8000-000000000001";
    const record = activityRecord({ ...grant, properties: { requestbody: grantBody(role) } });
    const lookup = lookupOf({ roles: { [role]: "Deploy Helper" } });
    expect(draftOf("activity-log", record, lookup).metadata?.role).toBe("Deploy Helper");
    expect(draftOf("activity-log", record).metadata).toMatchObject({ role, role_id: role });
  });

  test("taking a role away is no alarm; trying to get one in vain is", () => {
    const properties = { responseBody: grantBody() };
    expect(said({ ...grant, operation: "Microsoft.Authorization/roleAssignments/delete", properties })).toMatchObject({
      severity: "info",
      metadata: { role: "Owner", grantee: GRANTEE },
    });
    expect(said({ ...grant, status: "Failed" }).severity).toBe("warn");
  });
});

describe("what a write loosens", () => {
  const storage = "Microsoft.Storage/storageAccounts/write";
  const rule = "Microsoft.Network/networkSecurityGroups/securityRules/write";
  test.each<[string, object, string, boolean | undefined]>([
    [storage, { allowBlobPublicAccess: true }, "public_blobs_allowed", undefined],
    [storage, { networkAcls: { defaultAction: "Allow" } }, "network_opened", true],
    [storage, { supportsHttpsTrafficOnly: false }, "plain_http_allowed", undefined],
    [
      `${storage.replace("/write", "")}/blobServices/containers/write`,
      { publicAccess: "Blob" },
      "public_access_allowed",
      true,
    ],
    [rule, { access: "Allow", direction: "Inbound", sourceAddressPrefix: "*" }, "inbound_from_internet", true],
    [
      "Microsoft.Sql/servers/firewallRules/write",
      { startIpAddress: "0.0.0.0", endIpAddress: "255.255.255.255" },
      "network_opened",
      true,
    ],
    [
      "Microsoft.Authorization/roleDefinitions/write",
      { permissions: [{ actions: ["*"] }] },
      "role_allows_everything",
      undefined,
    ],
  ])("%s %j: %s", (operation, properties, change, isPublic) => {
    const draft = said({ operation, properties: body(properties) });
    expect(draft.metadata).toMatchObject({ change });
    expect(draft.metadata?.public).toBe(isPublic);
    expect(draft.severity).not.toBe("info");
  });

  test("tightening is no news, and a vault's write is about permissions only if it touches them", () => {
    expect(
      said({ operation: storage, properties: body({ allowBlobPublicAccess: false }) }).metadata?.change,
    ).toBeUndefined();
    const vault = "Microsoft.KeyVault/vaults/write";
    expect(said({ operation: vault, properties: body({ accessPolicies: [{ tenantId: "t" }] }) }).type).toBe(
      "permission_change",
    );
    expect(said({ operation: vault, properties: body({ sku: { name: "standard" } }) }).type).toBe("admin_action");
  });
});

describe("what is left out", () => {
  test.each([
    [{ category: "ServiceHealth" }, "health"],
    [{ category: "ResourceHealth" }, "health"],
    [{ category: "Autoscale" }, "autoscale"],
    [{ category: "Recommendation" }, "recommendation"],
    [{ category: "Alert" }, "metric_alert"],
    [{ operation: "Microsoft.Web/sites/Read" }, "read_only"],
    [{ category: "kube-audit" }, "other_log"],
    [{}, undefined],
  ])("%j: %s", (options, reason) => {
    expect(leftOutOf(activityRecord(options))).toBe(reason);
  });

  test("other resource groups, but never the subscription itself", () => {
    const lookup = lookupOf({ options: { resource_groups: ["prod"], include_policy_audits: true } });
    expect(leftOutOf(activityRecord(), lookup)).toBeUndefined();
    const other = `/subscriptions/${SUB}/resourceGroups/Test/providers/Microsoft.Compute/disks/d`;
    expect(leftOutOf(activityRecord({ resource: other }), lookup)).toBe("other_resource_group");
    const whole = `/subscriptions/${SUB}/providers/Microsoft.Authorization/roleAssignments/x`;
    expect(leftOutOf(activityRecord({ resource: whole }), lookup)).toBeUndefined();
  });

  test("policy audits where they are not wanted; what a policy denied is kept", () => {
    const audit = activityRecord({ category: "Policy", operation: "Microsoft.Authorization/policies/audit/action" });
    const deny = activityRecord({
      category: "Policy",
      operation: "Microsoft.Authorization/policies/deny/action",
      status: "Failed",
    });
    const lookup = lookupOf({ options: { resource_groups: [], include_policy_audits: false } });
    expect([leftOutOf(audit), leftOutOf(audit, lookup), leftOutOf(deny, lookup)]).toEqual([
      undefined,
      "policy_audit",
      undefined,
    ]);
    expect(draftOf("activity-log", deny)).toMatchObject({ severity: "warn", metadata: { outcome: "denied" } });
  });
});

describe("what is stored of a record", () => {
  test("no claims beyond the caller's, and no bodies, in any shape", () => {
    const secret = "a-password-of-somebody";
    const bodies = { requestbody: JSON.stringify({ adminPassword: secret }), responseBody: secret };
    const plain = activityRecord({ properties: bodies });
    const row = {
      ...plain,
      claims: undefined,
      Claims: JSON.stringify({ groups: secret, appid: "x" }),
      Properties: JSON.stringify(bodies),
      properties: undefined,
    };
    const flat = { ...plain, properties: undefined, "properties.requestbody": secret, "claims.groups": secret };
    const exported = { ...plain, identity: { claims: { groups: secret, puid: secret } } };
    for (const record of [plain, row, flat, exported]) {
      const raw = JSON.stringify(draftOf("activity-log", record).raw);
      expect(raw).not.toContain(secret);
      expect(raw).not.toContain("cacfe77c-e058-4712");
      expect(raw).toContain("correlationId");
    }
  });

  test("the request of a role assignment is kept: it is the evidence", () => {
    const record = activityRecord({
      operation: "Microsoft.Authorization/roleAssignments/write",
      resource: ASSIGNMENT,
      properties: { requestbody: grantBody() },
    });
    expect(JSON.stringify(draftOf("activity-log", record).raw)).toContain("PrincipalId");
  });
});

describe("who did it", () => {
  test("people without case, apps by their object's id, ourselves by our application's", () => {
    expect(said({ caller: "Ann@Example.COM" })).toMatchObject({
      actor: "ann@example.com",
      metadata: { actor_type: "user" },
    });
    const app = {
      ...activityRecord({ caller: "AAAAAAAA-1111-4111-8111-111111111111" }),
      claims: { appid: "C44B4083-3bb0-49c1-b47d-974e53cbdf3c" },
    };
    const lookup = lookupOf({ self: { "c44b4083-3bb0-49c1-b47d-974e53cbdf3c": true } });
    expect(draftOf("activity-log", app, lookup)).toMatchObject({
      actor: "aaaaaaaa-1111-4111-8111-111111111111",
      metadata: { actor_type: "service_principal", self: true },
    });
  });

  test("a record without claims and caller is kept", () => {
    const record = { ...activityRecord({ at: NOW }), caller: null, claims: null };
    expect(draftOf("activity-log", record)).toMatchObject({ actor: "unknown", type: "admin_action" });
  });
});

describe("what it was done to", () => {
  const group = `/subscriptions/${SUB}/resourceGroups/prod/providers`;
  const vault = `${group}/Microsoft.KeyVault/vaults/prod-kv`;

  test.each([
    [`${vault}/accessPolicies/add`, "Microsoft.KeyVault/vaults/accessPolicies/write", "prod-kv"],
    [
      `${vault}/providers/Microsoft.Insights/diagnosticSettings/audit`,
      "Microsoft.Insights/diagnosticSettings/delete",
      "prod-kv/audit",
    ],
    [
      `/subscriptions/${SUB}/providers/microsoft.insights/diagnosticSettings/audit`,
      "Microsoft.Insights/diagnosticSettings/write",
      `${SUB}/audit`,
    ],
    [`${group}/Microsoft.Compute/disks/add`, "Microsoft.Compute/disks/write", "add"],
  ])("%s", (resource, operation, target) => {
    expect(said({ operation, resource })).toMatchObject({ target, metadata: { resource_id: resource } });
  });
});

test("an application has one name in every log", () => {
  const [oid, appid] = ["aaaaaaaa-1111-4111-8111-111111111111", "c44b4083-3bb0-49c1-b47d-974e53cbdf3c"];
  const drafts = [
    draftOf("activity-log", { ...activityRecord({ caller: oid.toUpperCase() }), claims: { appid, oid } }),
    draftOf("activity-log", { ...activityRecord({}), caller: null, claims: { appid: appid.toUpperCase(), oid } }),
    draftOf("resource-logs", {
      category: "AuditEvent",
      time: new Date(NOW).toISOString(),
      operationName: "SecretGet",
      resourceId: `/subscriptions/${SUB}/resourceGroups/prod/providers/Microsoft.KeyVault/vaults/prod-kv`,
      identity: { claim: { appid, oid } },
    }),
    draftOf("directory-audits", {
      activityDisplayName: "Add service principal credentials",
      activityDateTime: new Date(NOW).toISOString(),
      initiatedBy: { user: null, app: { appId: appid, displayName: "Deploy", servicePrincipalId: oid } },
    }),
    draftOf("sign-ins", {
      Type: "AADServicePrincipalSignInLogs",
      TimeGenerated: new Date(NOW).toISOString(),
      ServicePrincipalName: "Deploy",
      ServicePrincipalId: oid,
      AppId: appid,
      ResultType: "0",
    }),
  ];
  for (const draft of drafts) expect(draft).toMatchObject({ actor: oid, metadata: { app_id: appid, object_id: oid } });
});
