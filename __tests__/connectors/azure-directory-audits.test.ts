/** The directory's audit log: what its activities mean, in every shape that they come in, and how it is read. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { directoryAudits, recognizes } from "../../plugins/connectors/azure/directory-audits.ts";
import type { Instant } from "../../src/connector/contract.ts";
import { asMallcopError } from "../../src/connector/errors.ts";
import { CLIENT_ID, CLIENT_SECRET } from "../../src/demo/microsoft/tenant.ts";
import { failureOf } from "../connector/a-transport.ts";
import { lookupOf, NOW } from "../support/connector-context.ts";
import { draftOf, HOUR, MANIFEST, readSlice, SLICE, startEntra, undeclared, verdictOf } from "./azure-entra.ts";

type Fields = Readonly<Record<string, unknown>>;

const ANN = {
  id: "a0000000-0000-0000-0000-00000000000a",
  displayName: null,
  userPrincipalName: "Ann@Example.com",
  ipAddress: "203.0.113.4",
};

/** As Graph sends it. */
function audit(activityDisplayName: string, more: Fields = {}) {
  return {
    id: "Directory_da159bfb-0000-0000-0000-000000000000_1234",
    category: "ApplicationManagement",
    correlationId: "da159bfb-0000-0000-0000-000000000000",
    result: "success",
    resultReason: "",
    activityDisplayName,
    activityDateTime: "2026-11-22T03:20:02.7215374Z",
    loggedByService: "Core Directory",
    operationType: "Add",
    initiatedBy: { user: ANN, app: null },
    targetResources: [
      {
        id: "ef7e0000-0000-0000-0000-000000000000",
        displayName: "my-app",
        type: "ServicePrincipal",
        userPrincipalName: null,
        groupType: null,
        modifiedProperties: [],
      },
    ],
    additionalDetails: [{ key: "User-Agent", value: "Mozilla/5.0" }],
    ...more,
  };
}

function modified(properties: Readonly<Record<string, readonly [before: string | null, after: string | null]>>) {
  return Object.entries(properties).map(([displayName, [oldValue, newValue]]) => ({ displayName, oldValue, newValue }));
}

/** A user who was given a role. */
function roleMember(properties: Fields[] = modified({ "Role.DisplayName": [null, '"Global Administrator"'] })) {
  return [
    { id: "b1", type: "User", userPrincipalName: "Bob@Example.com", displayName: null, modifiedProperties: properties },
  ];
}

const draft = (record: unknown) => draftOf(directoryAudits, record);

describe("an activity", () => {
  test.each([
    ["Add application", "service_principal_created", "info"],
    ["Add service principal", "service_principal_created", "info"],
    ["Add service principal credentials", "permission_change", "warn"],
    ["Remove service principal credentials", "permission_change", "info"],
    ["Update application – Certificates and secrets management ", "permission_change", "warn"],
    ["Add owner to application", "permission_change", "warn"],
    ["Add owner to service principal", "permission_change", "warn"],
    ["Remove owner from application", "permission_change", "info"],
    ["Remove owner from service principal", "permission_change", "info"],
    ["Add owner to policy", "permission_change", "info"],
    ["Consent to application", "permission_change", "warn"],
    ["Revoke consent", "permission_change", "info"],
    ["Add delegated permission grant", "permission_change", "info"],
    ["Remove delegated permission grant", "permission_change", "info"],
    ["Update delegated permission grant", "permission_change", "info"],
    ["Add OAuth2PermissionGrant", "permission_change", "info"],
    ["Add app role assignment to service principal", "permission_change", "warn"],
    ["Add app role assignment grant to user", "permission_change", "info"],
    ["Remove app role assignment from group", "permission_change", "info"],
    ["Add permission grant policy", "permission_change", "info"],
    ["Update permission grant policy", "permission_change", "info"],
    ["Delete permission grant policy", "permission_change", "info"],
    ["Add role definition", "permission_change", "warn"],
    ["Update custom role", "permission_change", "warn"],
    ["Add member to role", "role_assignment", "info"],
    ["Add member to role.", "role_assignment", "info"],
    ["Remove member from role", "role_assignment", "info"],
    ["Add eligible member to role", "role_assignment", "info"],
    ["Add eligible member to role in PIM completed (timebound)", "role_assignment", "info"],
    ["Add member to role completed (PIM activation)", "role_assignment", "info"],
    ["Add member to role in PIM completed (permanent)", "role_assignment", "info"],
    ["Add member to role outside of PIM (permanent)", "role_assignment", "warn"],
    ["Remove eligible member from role in PIM completed (permanent)", "role_assignment", "info"],
    ["Add scoped member to role", "role_assignment", "info"],
    ["Remove permanent direct role assignment", "role_assignment", "info"],
    ["Process role update request", "role_assignment", "info"],
    [
      "User has elevated their access to User Access Administrator for their Azure Resources",
      "role_assignment",
      "critical",
    ],
    ["The role assignment of User Access Administrator has been removed from the user", "role_assignment", "info"],
    ["Set federation settings on domain", "admin_action", "critical"],
    ["Set domain authentication", "admin_action", "critical"],
    ["Add unverified domain", "admin_action", "warn"],
    ["Verify domain", "admin_action", "warn"],
    ["Add conditional access policy", "admin_action", "warn"],
    ["Update conditional access policy", "admin_action", "warn"],
    ["Delete conditional access policy", "admin_action", "warn"],
    ["Add named location", "admin_action", "warn"],
    ["Disable Strong Authentication", "admin_action", "warn"],
    ["Disable Security Defaults", "admin_action", "warn"],
    ["Update authorization policy", "admin_action", "warn"],
    ["Authentication Methods Policy Update", "admin_action", "warn"],
    ["Add a partner to cross-tenant access setting", "admin_action", "warn"],
    ["Add partner to company", "admin_action", "warn"],
    ["Create identity provider", "admin_action", "warn"],
    ["Update role setting in PIM", "admin_action", "warn"],
    ["Disable PIM Alert", "admin_action", "warn"],
    ["Admin registered temporary access pass method for user", "admin_action", "warn"],
    ["Admin registered security info", "admin_action", "warn"],
    ["Admin deleted security info", "admin_action", "warn"],
    ["Reset user password", "admin_action", "warn"],
    ["Recover device local administrator password", "admin_action", "warn"],
    ["Read BitLocker key", "admin_action", "warn"],
    ["Set Company Information", "admin_action", "info"],
    ["Add user", "admin_action", "info"],
    ["Something that Microsoft thought of yesterday", "admin_action", "info"],
  ])("%s is %s, %s", (activity, type, severity) => {
    expect(recognizes(audit(activity))).toBe(true);
    expect(draft(audit(activity))).toMatchObject({ type, severity, action: activity.trim() });
  });

  test.each([
    [audit("Synchronization rule action", { category: "ProvisioningManagement" }), "provisioning_sync"],
    [audit("Update device", { category: "Device" }), "device_upkeep"],
    [
      audit("Issue an id_token to the application", { category: "Authentication", loggedByService: "B2C" }),
      "customer_sign_in",
    ],
  ])("is left out where it says nothing about anybody's doing", (record, leftOut) => {
    expect(verdictOf(directoryAudits, record)).toEqual({ leftOut });
    expect(Object.keys(MANIFEST.feeds["directory-audits"]?.scope.leaves_out ?? {})).toContain(leftOut);
  });

  test("that a job of provisioning carried out on its own behalf is kept", () => {
    const record = audit("Add synchronization job", { category: "ProvisioningManagement" });
    expect(draft(record).type).toBe("admin_action");
  });
});

describe("a role's assignment", () => {
  const given = (more: Fields) => draft(audit("Add member to role", { category: "RoleManagement", ...more }));

  test("names role, grantee and scope", () => {
    expect(given({ targetResources: roleMember() })).toMatchObject({
      target: "bob@example.com",
      severity: "warn",
      metadata: {
        role: "Global Administrator",
        grantee: "bob@example.com",
        grantee_type: "User",
        scope: "/",
        privileged: true,
      },
    });
  });

  test("that was taken away names what was there", () => {
    const targetResources = roleMember(modified({ "Role.DisplayName": ['"Global Administrator"', null] }));
    const taken = draft(audit("Remove member from role", { targetResources }));
    expect(taken).toMatchObject({ severity: "info", metadata: { role: "Global Administrator" } });
  });

  test("known by its template alone gets its name", () => {
    const template = "9B895D92-2CD3-44C7-9D02-A6AC2D5EA5C3";
    const targetResources = roleMember(modified({ "Role.TemplateId": [null, `"${template}"`] }));
    expect(given({ targetResources }).metadata?.role).toBe("Application Administrator");
    const unknown = roleMember(modified({ "Role.TemplateId": [null, '"no-such-template"'] }));
    expect(given({ targetResources: unknown }).metadata?.role).toBe("no-such-template");
  });

  test("by privileged identity management finds role and person among the targets", () => {
    const targetResources = [
      { id: "r", type: "Role", displayName: "Security Administrator", modifiedProperties: [] },
      { id: "q", type: "Request", displayName: null, modifiedProperties: [] },
      { id: "b", Type: "User", displayName: "Bob", userPrincipalName: "bob@example.com", modifiedProperties: [] },
      { id: "d", type: "Directory", displayName: "Example", modifiedProperties: [] },
    ];
    expect(given({ targetResources })).toMatchObject({
      target: "bob@example.com",
      metadata: { role: "Security Administrator", target_id: "b" },
    });
  });

  test("within an administrative unit says so", () => {
    const targetResources = [
      ...roleMember(),
      { id: "u1", type: "AdministrativeUnit", displayName: "Berlin", modifiedProperties: [] },
    ];
    expect(given({ targetResources }).metadata?.scope).toBe("/administrativeUnits/u1");
  });

  test("by elevation is User Access Administrator on everything", () => {
    const activity = "User has elevated their access to User Access Administrator for their Azure Resources";
    const record = audit(activity, {
      targetResources: [{ id: "a", type: "User", userPrincipalName: "ann@example.com" }],
    });
    expect(draft(record)).toMatchObject({
      severity: "critical",
      metadata: { role: "User Access Administrator", scope: "/" },
    });
  });
});

describe("an entry", () => {
  test("says who did it, from where, to what", () => {
    expect(draft(audit("Add service principal"))).toMatchObject({
      key: { tenant: "entra", namespace: "directory-audit", id: "Directory_da159bfb-0000-0000-0000-000000000000_1234" },
      time: Date.parse("2026-11-22T03:20:02.721Z"),
      actor: "ann@example.com",
      target: "my-app",
      metadata: {
        outcome: "success",
        actor_type: "user",
        source_ip: "203.0.113.4",
        user_agent: "Mozilla/5.0",
        object_id: ANN.id,
        target_type: "ServicePrincipal",
        correlation_id: "da159bfb-0000-0000-0000-000000000000",
      },
    });
  });

  test.each([
    [{ user: null, app: { appId: "app-1", displayName: "Deploy", servicePrincipalId: "sp-1" } }, "sp-1", "app"],
    [{ user: null, app: { appId: "app-1", displayName: "Deploy", servicePrincipalId: null } }, "app-1", "app"],
    [{ user: null, app: { appId: null, displayName: "Deploy", servicePrincipalId: null } }, "Deploy", "app"],
    [{ user: null, app: { appId: null, displayName: null, servicePrincipalId: "sp-1" } }, "sp-1", "app"],
    [{ user: { id: "u-1", displayName: "Ann Example", userPrincipalName: null }, app: null }, "Ann Example", "user"],
    [{ user: { id: "u-1", displayName: null, userPrincipalName: null }, app: null }, "u-1", "user"],
    [{ user: null, app: null }, "unknown", undefined],
    [null, "unknown", undefined],
  ])("done by %j names %s", (initiatedBy, actor, type) => {
    const made = draft(audit("Add user", { initiatedBy }));
    expect([made.actor, made.metadata?.actor_type]).toEqual([actor, type]);
  });

  test.each([
    ["success", "", "success"],
    ["failure", "Something broke", "failure"],
    ["failure", "Authorization_RequestDenied", "denied"],
    ["failure", "Insufficient privileges to complete the operation.", "denied"],
    ["timeout", "", "unknown"],
  ])("with the result %s (%s) is a %s", (result, resultReason, outcome) => {
    expect(draft(audit("Add user", { result, resultReason })).metadata?.outcome).toBe(outcome);
  });

  test("of consent tells the permissions and for whom", () => {
    const targetResources = [
      {
        id: "g",
        displayName: "Microsoft Graph",
        type: "ServicePrincipal",
        modifiedProperties: modified({
          "DelegatedPermissionGrant.Scope": [null, '" User.Read Mail.ReadWrite"'],
          "DelegatedPermissionGrant.ConsentType": [null, '"AllPrincipals"'],
        }),
      },
    ];
    expect(draft(audit("Add delegated permission grant", { targetResources })).metadata).toMatchObject({
      permission: "User.Read Mail.ReadWrite",
      consent_type: "AllPrincipals",
    });
  });

  test("of a new owner has the application as target", () => {
    const targetResources = [
      { id: "b", type: "User", userPrincipalName: "bob@example.com", modifiedProperties: [] },
      { id: "p", type: "Application", displayName: "payroll", modifiedProperties: [] },
    ];
    expect(draft(audit("Add owner to application", { targetResources })).target).toBe("payroll");
  });

  test("of a new service principal tells why and whose it is", () => {
    const additionalDetails = [
      { key: "ServicePrincipalProvisioningType", value: "Subscription" },
      { key: "AppOwnerOrganizationId", value: "f8cdef31-0000-0000-0000-000000000000" },
      { key: "AppId", value: "app-2" },
    ];
    expect(draft(audit("Add service principal", { additionalDetails })).metadata).toMatchObject({
      provisioning: "Subscription",
      app_owner_organization: "f8cdef31-0000-0000-0000-000000000000",
      target_app_id: "app-2",
    });
  });

  test("that lets another issuer vouch for an application is worth a look", () => {
    const trust = modified({ FederatedIdentityCredentials: ["[]", '[{"Issuer":"https://evil.example"}]'] });
    const targetResources = [{ id: "p", type: "Application", displayName: "payroll", modifiedProperties: trust }];
    expect(draft(audit("Update application", { targetResources })).severity).toBe("warn");
    expect(draft(audit("Update application")).severity).toBe("info");
  });

  test("of our own application says so", () => {
    const record = audit("Add user", {
      initiatedBy: { user: null, app: { appId: CLIENT_ID, displayName: "mallcop" } },
    });
    const made = draftOf(directoryAudits, record, { self: { [CLIENT_ID]: true } });
    expect(made.metadata?.self).toBe(true);
  });

  test("has only metadata that the manifest declares", () => {
    const records = [audit("Add member to role", { targetResources: roleMember() }), audit("Add service principal")];
    expect(undeclared(records.map(draft))).toEqual([]);
  });
});

describe("another shape of the same entry", () => {
  const graph = audit("Add member to role", { category: "RoleManagement", targetResources: roleMember() });
  const envelope = {
    time: graph.activityDateTime,
    resourceId: "/tenants/7a1c5c9e-33c1-4c5b-8f58-0a5f3a1f0001/providers/Microsoft.aadiam",
    operationName: graph.activityDisplayName,
    category: "AuditLogs",
    resultSignature: "None",
    callerIpAddress: "203.0.113.4",
    identity: "Ann",
  };
  const row = {
    TenantId: "5d3c7a52-9c51-4c5e-a8c1-0a5f3a1f0101",
    AADTenantId: "7a1c5c9e-33c1-4c5b-8f58-0a5f3a1f0001",
    SourceSystem: "Azure AD",
    TimeGenerated: graph.activityDateTime,
    OperationName: graph.activityDisplayName,
    Category: graph.category,
    CorrelationId: graph.correlationId,
    Id: graph.id,
    InitiatedBy: JSON.stringify(graph.initiatedBy),
    LoggedByService: graph.loggedByService,
    Result: graph.result,
    ResultReason: "",
    TargetResources: JSON.stringify(graph.targetResources),
    AdditionalDetails: JSON.stringify(graph.additionalDetails),
    ActivityDisplayName: graph.activityDisplayName,
    ActivityDateTime: graph.activityDateTime,
    Type: "AuditLogs",
  };
  const shapes: readonly (readonly [string, Fields])[] = [
    ["a diagnostic setting's export", { ...envelope, properties: graph }],
    ["an export whose properties are text", { ...envelope, properties: JSON.stringify(graph) }],
    ["a row of a workspace", row],
    ["a row with objects", { ...row, InitiatedBy: graph.initiatedBy, TargetResources: graph.targetResources }],
    [
      "flattened",
      {
        ...Object.fromEntries(Object.entries(graph).filter(([name]) => name !== "initiatedBy")),
        "initiatedBy.user.userPrincipalName": ANN.userPrincipalName,
        "initiatedBy.user.id": ANN.id,
        "initiatedBy.user.ipAddress": ANN.ipAddress,
      },
    ],
  ];

  test.each(shapes)("%s is the same event", (_, record) => {
    const [one, other] = [draft(graph), draft(record)];
    expect(recognizes(record)).toBe(true);
    for (const name of ["key", "time", "type", "actor", "target", "action", "severity"] as const)
      expect(other[name]).toEqual(one[name]);
    for (const name of ["role", "grantee", "outcome", "source_ip", "correlation_id", "service", "category"])
      expect(other.metadata?.[name]).toEqual(one.metadata?.[name]);
  });

  test("a row that Defender made of it is known by its activity", () => {
    const record = {
      Timestamp: "2026-11-22T03:20:02Z",
      ActionType: "Add delegated permission grant.",
      AccountObjectId: ANN.id,
      AccountDisplayName: "Ann",
      UserId: "ann@example.com",
      Permissions: "User.Read",
      PermissionsAddedTo: "Microsoft Graph",
    };
    expect(recognizes(record)).toBe(true);
    expect(draft(record)).toMatchObject({
      type: "permission_change",
      actor: "ann@example.com",
      target: "Microsoft Graph",
    });
    expect(recognizes({ ...record, ActionType: "MailItemsAccessed" })).toBe(false);
  });

  test.each([
    [{ Workload: "AzureActiveDirectory", Operation: "Add user.", RecordType: 8 }],
    [
      {
        operationName: { value: "Microsoft.Authorization/roleAssignments/write" },
        eventDataId: "x",
        category: { value: "Administrative" },
      },
    ],
    [{ id: "x", createdDateTime: "2026-11-22T03:20:02Z", status: { errorCode: 0 }, userPrincipalName: "a@b.c" }],
    [null],
    ["text"],
    [[]],
  ])("%j is something else", (record) => {
    expect(recognizes(record)).toBe(false);
    expect(() => directoryAudits.normalize(record, lookupOf())).toThrow(/not in a form/);
  });

  test("whatever comes is either understood or called malformed", () => {
    const names = [
      "activityDisplayName",
      "activityDateTime",
      "initiatedBy",
      "targetResources",
      "additionalDetails",
      "properties",
      "id",
      "result",
    ];
    const record = fc.dictionary(fc.constantFrom(...names), fc.jsonValue());
    fc.assert(
      fc.property(record, (value) => {
        recognizes(value);
        try {
          directoryAudits.normalize(value, lookupOf());
        } catch (thrown) {
          expect(asMallcopError(thrown).code).toBe("record-malformed");
        }
      }),
    );
  });
});

describe("reading", () => {
  const entries = Array.from({ length: 23 }, (_, nth) => ({
    record: audit("Add user", { id: `id-${nth}`, activityDateTime: new Date(NOW - (23 - nth) * HOUR).toISOString() }),
  }));
  const ids = (records: readonly unknown[]): unknown[] =>
    records.map((record) => (record as { readonly id: string }).id);
  const all = entries.map(({ record }) => record.id);
  const isReport = ({ path }: { readonly path: string }): boolean => path.startsWith("/v1.0/auditLogs");

  test("gives every entry of a slice, page by page, an empty page in the middle", async () => {
    await using entra = await startEntra({ graph: { directoryAudits: entries, pageSize: 5, emptyPage: true } });
    expect(ids(await readSlice(directoryAudits, entra))).toEqual(all);
    expect(entra.tenant.requests.filter(isReport).length).toBe(6);
  });

  test("stays within the vendor's pace", async () => {
    await using entra = await startEntra({ graph: { directoryAudits: entries, pageSize: 2 } });
    expect(ids(await readSlice(directoryAudits, entra))).toEqual(all);
    expect(entra.tenant.requests.filter(({ status }) => status === 429)).toEqual([]);
  });

  test("goes on with a fresh token where one expires between pages", async () => {
    await using entra = await startEntra({ graph: { directoryAudits: entries, pageSize: 5 } });
    const records: unknown[] = [];
    for await (const page of directoryAudits.read(entra.ctx, { id: "directory" }, SLICE)) {
      records.push(...page.records);
      entra.tenant.expireTokens();
    }
    expect(ids(records)).toEqual(all);
  });

  test("goes on through throttling, broken answers and servers in trouble", async () => {
    const faults = (["throttle", "throttle-silent", "reset", "server-error", "truncate"] as const).map((kind, nth) => ({
      kind,
      when: isReport,
      nth: 2 * nth + 1,
    }));
    await using entra = await startEntra({ graph: { directoryAudits: entries, pageSize: 5 }, faults });
    expect(ids(await readSlice(directoryAudits, entra))).toEqual(all);
  });

  test("asks for less where Graph does not take its own link back", async () => {
    await using entra = await startEntra({ graph: { directoryAudits: entries, pageSize: 5, brokenLinks: 1 } });
    expect(await failureOf(readSlice(directoryAudits, entra))).toMatchObject({ code: "slice-too-wide" });
    expect(ids(await readSlice(directoryAudits, entra))).toEqual(all);
  });

  test("asks for less where Graph gives up on a wide slice, and reports it on a narrow one", async () => {
    const faults = [{ kind: "server-error" as const, when: isReport, times: 99 }];
    await using entra = await startEntra({ graph: { directoryAudits: entries }, faults });
    expect(await failureOf(readSlice(directoryAudits, entra))).toMatchObject({ code: "slice-too-wide" });
    const narrow = { from: (NOW - HOUR / 4) as Instant, to: NOW };
    expect(await failureOf(readSlice(directoryAudits, entra, narrow))).toMatchObject({ code: "vendor-failed" });
  });

  test("sends no token to a link that leads elsewhere", async () => {
    await using entra = await startEntra({
      graph: { directoryAudits: entries, pageSize: 5, linkOrigin: "https://graph.evil.example" },
    });
    expect(await failureOf(readSlice(directoryAudits, entra))).toMatchObject({ code: "origin-refused" });
  });

  test("does not take an answer of another form for an empty one", async () => {
    await using entra = await startEntra({ faults: [{ kind: "empty", when: isReport, times: 99 }] });
    expect(await failureOf(readSlice(directoryAudits, entra))).toMatchObject({ kind: "shape" });
  });

  test("without the permissions names them", async () => {
    const apps = [{ clientId: CLIENT_ID, secrets: [{ value: CLIENT_SECRET }], roles: ["AuditLog.Read.All"] }];
    await using entra = await startEntra({ apps });
    expect(await failureOf(readSlice(directoryAudits, entra))).toMatchObject({
      code: "permission-missing",
      hint: expect.stringContaining("Directory.Read.All"),
    });
  });

  test("without a licence does not take what is older than seven days for empty", async () => {
    const old = { from: (NOW - 9 * 24 * HOUR) as Instant, to: (NOW - 8 * 24 * HOUR) as Instant };
    await using free = await startEntra({ graph: { licensed: () => false } });
    expect(await failureOf(readSlice(directoryAudits, free, old))).toMatchObject({
      code: "range-expired",
      context: { keptFrom: NOW - 7 * 24 * HOUR + 5 * 60_000 },
    });
    expect(await readSlice(directoryAudits, free)).toEqual([]);
    await using paid = await startEntra();
    expect(await readSlice(directoryAudits, paid, old)).toEqual([]);
  });
});
