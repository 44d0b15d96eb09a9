/** What records mean where their operation alone does not tell: parameters, domains, outcomes, and the forms that they come in. */
import { describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/m365/connector.ts";
import { normalizeRecord } from "../../plugins/connectors/m365/normalize.ts";
import type { Draft, Lookup } from "../../src/connector/contract.ts";
import { MallcopError } from "../../src/connector/errors.ts";
import { lookupOf } from "../support/connector-context.ts";
import { cmdlet, directory, dlp, file, mailbox, pairs, record, signIn } from "./m365-vendor.ts";

const OWN = lookupOf({}, { domains: ["example.com"] });

function draftOf(value: unknown, lookup: Lookup = OWN): Draft {
  const verdict = normalizeRecord(value, lookup);
  const [draft] = "leftOut" in verdict ? [] : verdict;
  if (draft === undefined) throw new Error(`left out: ${JSON.stringify(verdict)}`);
  return draft;
}

function reasonOf(value: unknown, lookup: Lookup = OWN): string | undefined {
  const verdict = normalizeRecord(value, lookup);
  return "leftOut" in verdict ? verdict.leftOut : undefined;
}

const typeOf = (value: unknown, lookup: Lookup = OWN): string => draftOf(value, lookup).type;

describe("forwarding", () => {
  const forwarding = (to: string, lookup = OWN) => {
    const { type, metadata } = draftOf(cmdlet("Set-Mailbox", { Identity: "bob", ForwardingSmtpAddress: to }), lookup);
    return [type, metadata?.external];
  };

  test.each([
    ["smtp:x@evil.example", "external_forwarding", true],
    ["smtp:bob@example.com", "admin_action", false],
    ["SMTP:bob@mail.EXAMPLE.com", "admin_action", false],
    ["smtp:x@notexample.com", "external_forwarding", true],
    ["smtp:x@example.com.evil.example", "external_forwarding", true],
    ["bob@example.com;x@evil.example", "external_forwarding", true],
    ["bob@example.onmicrosoft.com", "admin_action", false],
    ["bob@example.mail.onmicrosoft.com", "admin_action", false],
    ["x@onmicrosoft.com", "external_forwarding", true],
    ["A Name", "external_forwarding", undefined],
  ])("to %s is %s", (to, type, external) => {
    expect(forwarding(to)).toEqual([type, external]);
  });

  test("to a domain that nobody called ours is told, and not called outside", () => {
    expect(forwarding("x@elsewhere.example", lookupOf())).toEqual(["external_forwarding", undefined]);
  });

  test.each(["", "$null"])("set to '%s' is taken away, which is not forwarding", (to) => {
    const draft = draftOf(
      cmdlet("Set-Mailbox", { Identity: "bob", ForwardingSmtpAddress: to, DeliverToMailboxAndForward: "False" }),
    );
    expect([draft.type, draft.metadata?.change]).toEqual(["admin_action", "removed"]);
  });

  test("of a rule: to a colleague it is a rule, to outside it is forwarding, and to outside unseen it is critical", () => {
    expect(typeOf(cmdlet("New-InboxRule", { Name: "r", ForwardTo: "bob@example.com" }))).toBe("mail_rule_created");
    expect(typeOf(cmdlet("New-InboxRule", { Name: "r", RedirectTo: '"Eve" [SMTP:x@evil.example]' }))).toBe(
      "external_forwarding",
    );
    expect(
      typeOf(cmdlet("Set-InboxRule", { Name: "r", ForwardAsAttachmentTo: "Bob [EX:/o=ExchangeLabs/cn=bob]" })),
    ).toBe("mail_rule_created");
    const hidden = cmdlet("New-InboxRule", { Name: ".", ForwardTo: "x@evil.example", DeleteMessage: "True" });
    expect(draftOf(hidden).severity).toBe("critical");
  });

  test("of a rule that Outlook made, and its removal", () => {
    const rule = (RuleOperation: string, RuleActions: string) =>
      mailbox("UpdateInboxRules", { OperationProperties: pairs({ RuleOperation, RuleName: "fwd", RuleActions }) });
    expect(typeOf(rule("AddMailboxRule", '[{"ActionType":"Redirect","Recipients":["x@evil.example"]}]'))).toBe(
      "external_forwarding",
    );
    expect(typeOf(rule("ModifyMailboxRule", '[{"ActionType":"Delete"}]'))).toBe("mail_rule_created");
    expect(typeOf(rule("AddMailboxRule", "Forward to x@evil.example"))).toBe("external_forwarding");
    expect(typeOf(rule("RemoveMailboxRule", ""))).toBe("admin_action");
  });

  test("switches that open it for all count only when they open", () => {
    expect(typeOf(cmdlet("Set-RemoteDomain", { AutoForwardEnabled: "False" }))).toBe("admin_action");
    expect(typeOf(cmdlet("Set-HostedOutboundSpamFilterPolicy", { AutoForwardingMode: "Off" }))).toBe("admin_action");
    expect(typeOf(cmdlet("Set-TransportRule", { Identity: "Banner" }))).toBe("admin_action");
  });
});

describe("the directory", () => {
  const added = {
    ModifiedProperties: [{ Name: "Role.DisplayName", NewValue: '"Global Administrator"', OldValue: "" }],
  };

  test("gives a role, to whom, and how grave it is", () => {
    const { type, action, severity, target, metadata } = draftOf(directory("Add member to role.", added));
    expect({ type, action, severity, target, role: metadata?.role }).toEqual({
      type: "admin_role_change",
      action: "Add member to role",
      severity: "critical",
      target: "bob@example.com",
      role: "Global Administrator",
    });
  });

  test("a role asked for, and one activated by who has it, are not given", () => {
    expect(draftOf(directory("Add member to role in PIM requested (permanent)", added))).toMatchObject({
      severity: "info",
      metadata: { change: "requested" },
    });
    expect(draftOf(directory("Add member to role completed (PIM activation)", added)).severity).toBe("warn");
  });

  test("an application's role assignment is no role of the directory", () => {
    expect(typeOf(directory("Add app role assignment to service principal."))).toBe("admin_action");
  });

  test("operations with a dash and a space at the end are known", () => {
    const { action, severity, metadata } = draftOf(
      directory("Update application – Certificates and secrets management "),
    );
    expect([action, severity, metadata?.unmapped]).toEqual([
      "Update application - Certificates and secrets management",
      "warn",
      undefined,
    ]);
  });

  test("unknown administration is kept, and says so", () => {
    expect(draftOf(directory("Frobnicate tenant."))).toMatchObject({
      type: "admin_action",
      metadata: { unmapped: true },
    });
    expect(reasonOf(directory("Update device."))).toBe("upkeep");
  });

  test("the last second factor that goes asks for attention; one that comes does not", () => {
    const methods = (NewValue: string, OldValue: string) =>
      draftOf(
        directory("Update user.", { ModifiedProperties: [{ Name: "StrongAuthenticationMethod", NewValue, OldValue }] }),
      ).severity;
    expect([methods("[]", '[{"MethodType":7}]'), methods('[{"MethodType":7}]', "[]")]).toEqual(["warn", "info"]);
  });

  test("an actor without a sign-in name is looked for elsewhere", () => {
    const Actor = [{ ID: "Azure MFA StrongAuthenticationService", Type: 1 }];
    expect(draftOf(directory("Update user.", { UserId: "Not Available", Actor })).actor).toBe(
      "Azure MFA StrongAuthenticationService",
    );
    expect(draftOf(directory("Update user.", { UserId: "Ann@Example.com" })).actor).toBe("ann@example.com");
  });
});

describe("sign-ins", () => {
  test.each([
    [{ ApplicationId: "00000003-0000-0000-C000-000000000000" }, "Microsoft Graph"],
    [{ ApplicationId: "id-1", ApplicationDisplayName: "Payroll" }, "Payroll"],
    [
      { ApplicationId: "1950a258-227b-4e31-a9cf-717495945fc2", ApplicationDisplayName: "Payroll" },
      "Microsoft Azure PowerShell",
    ],
    [{ ApplicationId: "id-1" }, "id-1"],
  ])("is to an application by its name, and its id is kept: %j", (more, target) => {
    expect(draftOf(signIn("UserLoggedIn", more))).toMatchObject({
      target,
      metadata: { application: more.ApplicationId, target_type: "application" },
    });
  });

  test("by the operation, not by how the question was answered", () => {
    expect(draftOf(signIn("UserLoginFailed", { ErrorNumber: "50126" })).metadata).toMatchObject({
      outcome: "failure",
      error_code: "50126",
    });
    expect(draftOf(signIn("UserLoginFailed", { ErrorCode: 50053 })).metadata).toMatchObject({
      outcome: "failure",
      error_code: "50053",
    });
    expect(draftOf(signIn("UserLoginFailed", { ErrorNumber: "50140" })).metadata?.outcome).toBe("unknown");
    expect(draftOf(signIn("UserLoggedIn", { ErrorNumber: "0" })).metadata).toMatchObject({
      outcome: "success",
      user_agent: "Mozilla/5.0",
    });
  });

  test("are left out where another connector tells of them", () => {
    expect(reasonOf(signIn("UserLoggedIn"), lookupOf({ options: { login_source: "azure" } }))).toBe("told-by-azure");
  });
});

describe("sharing", () => {
  const shared = (operation: string, TargetUserOrGroupType: string, TargetUserOrGroupName: string, lookup = OWN) =>
    normalizeRecord(file(operation, 14, { TargetUserOrGroupType, TargetUserOrGroupName }), lookup);

  test.each([
    ["SharingSet", "Guest", "x@evil.example", true],
    ["SharingSet", "Member", "x_evil.example#EXT#@example.onmicrosoft.com", true],
    ["AddedToSecureLink", "NotGuest", "x@evil.example", true],
    ["AddedToGroup", "Guest", "x@evil.example", true],
  ])("%s to a %s, %s, is with outside", (operation, type, name, external) => {
    expect(shared(operation, type, name)).toMatchObject([
      { type: "external_sharing", severity: "warn", metadata: { external } },
    ]);
  });

  test.each([
    ["SharingSet", "Member", "bob@example.com"],
    ["SharingSet", "SharePointGroup", "SharingLinks.1.Flexible.2"],
    ["SharingSet", "SharePointGroup", "Limited Access System Group"],
    ["AddedToSecureLink", "Member", "bob@example.com"],
    ["SharingInvitationCreated", "Member", "bob@example.com"],
    ["CompanyLinkCreated", "", ""],
  ])("%s to a %s, %s, is not", (operation, type, name) => {
    expect(shared(operation, type, name)).toEqual({ leftOut: "internal-sharing" });
  });
});

describe("data loss prevention", () => {
  test("both spellings; the one who did it is not the agent; what was matched is nowhere", () => {
    for (const operation of ["DlpRuleMatch", "DLPRuleMatch"]) {
      const draft = draftOf(dlp(operation));
      expect([draft.type, draft.actor, draft.severity]).toEqual(["dlp_match", "bob@example.com", "warn"]);
      expect(JSON.stringify(draft)).not.toContain("4111");
      expect(draft.raw).toBeDefined();
    }
  });

  test.each([
    [{ Reason: "Override", FalsePositive: false, Justification: "Known" }, "override"],
    ['{"Reason":"Override","FalsePositive":true}', "false_positive"],
  ])("Exchange says within the match what somebody said of it: %j", (ExceptionInfo, feedback) => {
    const verdict = normalizeRecord(dlp("DlpRuleMatch", { ExceptionInfo }), OWN);
    expect(verdict).toMatchObject([{ type: "dlp_match" }, { type: "dlp_feedback", metadata: { feedback } }]);
    const keys = "leftOut" in verdict ? [] : verdict.map(({ key }) => `${key?.namespace}|${key?.id}`);
    expect(new Set(keys).size).toBe(2);
  });

  test("of a file: who changed it last, and where it is", () => {
    const SharePointMetaData = { From: "ann@example.com", FilePathUrl: "https://example.sharepoint.com/a.xlsx" };
    const draft = draftOf(
      dlp("DLPRuleMatch", { RecordType: 11, Workload: "SharePoint", ExchangeMetaData: undefined, SharePointMetaData }),
    );
    expect([draft.actor, draft.target]).toEqual(["ann@example.com", "https://example.sharepoint.com/a.xlsx"]);
  });
});

describe("Exchange", () => {
  test("what the data centre does is left out, unless it touches a guard", () => {
    const system = {
      UserType: 3,
      UserId: "NT AUTHORITY\\SYSTEM (Microsoft.Exchange.Servicehost)",
      ExternalAccess: true,
    };
    expect(reasonOf(cmdlet("Set-Mailbox", { ProhibitSendQuota: "50GB" }, system))).toBe("automation");
    expect(reasonOf(cmdlet("Set-TenantObjectVersion", {}, system))).toBe("automation");
    expect(typeOf(cmdlet("Set-Mailbox", { ForwardingSmtpAddress: "x@evil.example" }, system))).toBe(
      "external_forwarding",
    );
    expect(draftOf(cmdlet("Set-Mailbox", { AuditEnabled: "False" }, system)).severity).toBe("critical");
  });

  test("an unknown cmdlet of a person is kept; one that reads, and mail itself, are not", () => {
    expect(draftOf(cmdlet("Set-Frobnication", { Identity: "x" }))).toMatchObject({
      type: "admin_action",
      metadata: { unmapped: true },
    });
    expect(reasonOf(cmdlet("Get-Mailbox"))).toBe("read-only");
    expect(reasonOf(mailbox("MailItemsAccessed", { RecordType: 50 }))).toBe("mail-activity");
  });

  test("a mailbox's right to itself is no delegate", () => {
    expect(reasonOf(cmdlet("Add-MailboxPermission", { User: "NT AUTHORITY\\SELF", AccessRights: "FullAccess" }))).toBe(
      "automation",
    );
    expect(typeOf(cmdlet("Set-Mailbox", { GrantSendOnBehalfTo: "eve@example.com" }))).toBe("delegate_access");
  });

  test("what did not work is a failure", () => {
    expect(
      draftOf(cmdlet("Set-Mailbox", { ForwardingSmtpAddress: "x@evil.example" }, { ResultStatus: "False" })).metadata
        ?.outcome,
    ).toBe("failure");
  });
});

describe("a record", () => {
  const time = Date.UTC(2026, 10, 20, 9, 30);

  test.each(["2026-11-20T09:30:00", "2026-11-20 09:30:00", "2026-11-20 09:30:00.000000000", "2026-11-20T09:30:00Z"])(
    "of %s is of UTC",
    (CreationTime) => {
      expect(draftOf(directory("Add user.", { CreationTime })).time).toBe(time);
    },
  );

  test("may have its members in lower case, and its parameters as text", () => {
    const flat = Object.fromEntries(
      Object.entries(cmdlet("Set-Mailbox")).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const parameters = '[{"Name":"ForwardingSmtpAddress","Value":"smtp:x@evil.example"}]';
    expect(connector.recognize(flat)).toBe("exchange");
    expect(typeOf({ ...flat, parameters })).toBe("external_forwarding");
    const typed = '-Identity "bob" -ForwardingSmtpAddress smtp:x@evil.example';
    expect(typeOf({ ...flat, parameters: typed })).toBe("external_forwarding");
  });

  test("may be a row of the OfficeActivity table", () => {
    const row = {
      TimeGenerated: "2026-11-20T09:30:00Z",
      OfficeId: "o-1",
      OfficeWorkload: "Exchange",
      Operation: "New-InboxRule",
      RecordType: "ExchangeAdmin",
      OrganizationId: "t",
      UserId: "bob@example.com",
      UserType: "Regular",
      ResultStatus: "True",
      ClientIP: "203.0.113.9:1234",
      Parameters: '[{"Name":"Name","Value":"r"},{"Name":"MoveToFolder","Value":"RSS"}]',
    };
    expect(connector.recognize(row)).toBe("exchange");
    expect(draftOf(row)).toMatchObject({
      type: "mail_rule_created",
      key: { id: "o-1" },
      metadata: { source_ip: "203.0.113.9", actor_type: "user" },
    });
  });

  test.each([
    ["203.0.113.9", "203.0.113.9"],
    ["203.0.113.9:1234", "203.0.113.9"],
    ["[2001:db8::1]:5", "2001:db8::1"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["<null>", undefined],
    ["", undefined],
  ])("with the address %j is from %j", (ClientIP, address) => {
    expect(draftOf(directory("Add user.", { ClientIP })).metadata?.source_ip).toBe(address);
  });

  test("of a type or service that nobody knows passes, and is counted", () => {
    expect(reasonOf(record("Frobnicated", 9999, "Frobnicator"))).toBe("collaboration");
    expect(reasonOf(record("Discover", 93, "Aip"))).toBe("label-activity");
    expect(reasonOf(record("FileAccessed", 6, "SharePoint"))).toBe("file-activity");
  });

  test.each([
    ["text"],
    [null],
    [{}],
    [{ Operation: "Add user." }],
    [{ Operation: "Add user.", Workload: "AzureActiveDirectory" }],
  ])("that is none is refused by name: %j", (value) => {
    expect(() => normalizeRecord(value, OWN)).toThrow(MallcopError);
    expect(connector.recognize(value)).toBeUndefined();
  });

  test("with members of any other form never throws anything else", () => {
    const odd = [null, 7, "x", [], {}, [null], [7], [["x"]], [{ Name: 7 }], true];
    const names = [
      "Parameters",
      "ModifiedProperties",
      "ExtendedProperties",
      "OperationProperties",
      "Target",
      "Actor",
      "Item",
      "PolicyDetails",
      "ExceptionInfo",
      "UserId",
      "ObjectId",
      "Members",
      "AppAccessContext",
      "Severity",
    ];
    const makers = [
      directory("Add member to role."),
      signIn("UserLoggedIn"),
      cmdlet("Set-Mailbox"),
      cmdlet("New-InboxRule"),
      mailbox("UpdateInboxRules"),
      mailbox("AddFolderPermissions"),
      file("SharingSet", 14),
      dlp("DlpRuleMatch"),
      record("AlertTriggered", 40, "X"),
      record("MemberAdded", 25, "MicrosoftTeams"),
    ];
    for (const base of makers)
      for (const name of names) for (const value of odd) normalizeRecord({ ...base, [name]: value }, OWN);
  });
});
