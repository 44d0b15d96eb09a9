/** Records of the unified audit log, made to the vendor's schema: one for each operation that the connector's tables name. */
import { DIRECTORY_OPERATIONS } from "../../plugins/connectors/m365/directory.ts";
import { DLP_OPERATIONS } from "../../plugins/connectors/m365/dlp.ts";
import { EXCHANGE_OPERATIONS } from "../../plugins/connectors/m365/exchange.ts";
import { GENERAL_OPERATIONS } from "../../plugins/connectors/m365/general.ts";
import { SHAREPOINT_OPERATIONS } from "../../plugins/connectors/m365/sharepoint.ts";

const TENANT = "7a1c5c9e-33c1-4c5b-8f58-0a5f3a1f0001";
const BEGIN = Date.UTC(2026, 10, 20, 9);

type Members = Readonly<Record<string, unknown>>;
type Pairs = Readonly<Record<string, string>>;

export const pairs = (values: Pairs): readonly object[] =>
  Object.entries(values).map(([Name, Value]) => ({ Name, Value }));

let made = 0;

/** What all records have. @see https://learn.microsoft.com/office/office-365-management-api/office-365-management-activity-api-schema#common-schema */
export function record(Operation: string, RecordType: number, Workload: string, more: Members = {}): Members {
  made += 1;
  return {
    CreationTime: new Date(BEGIN + made * 60_000).toISOString().slice(0, 19),
    Id: `00000000-0000-4000-8000-${String(made).padStart(12, "0")}`,
    Operation,
    OrganizationId: TENANT,
    RecordType,
    UserType: 0,
    Version: 1,
    Workload,
    ClientIP: "203.0.113.15",
    UserId: "ann@example.com",
    UserKey: "10032000F5A1B2C3@example.com",
    ...more,
  };
}

const changed = (Name: string, NewValue: string, OldValue = ""): Members => ({ Name, NewValue, OldValue });

export function directory(Operation: string, more: Members = {}): Members {
  return record(Operation, 8, "AzureActiveDirectory", {
    ResultStatus: "Success",
    ObjectId: "bob@example.com",
    AzureActiveDirectoryEventType: 1,
    Actor: [
      { ID: "ann@example.com", Type: 5 },
      { ID: "User", Type: 2 },
    ],
    ActorContextId: TENANT,
    InterSystemsId: "2b6f7c1e-0000-4000-8000-000000000001",
    IntraSystemId: "2b6f7c1e-0000-4000-8000-000000000002",
    ExtendedProperties: [],
    ModifiedProperties: [],
    Target: [
      { ID: "User", Type: 2 },
      { ID: "bob@example.com", Type: 5 },
    ],
    TargetContextId: TENANT,
    ...more,
  });
}

export function signIn(Operation: string, more: Members = {}): Members {
  return {
    ...directory(Operation, {
      ResultStatus: "Success",
      ApplicationId: "00000002-0000-0ff1-ce00-000000000000",
      ActorIpAddress: "203.0.113.15",
      DeviceProperties: pairs({ OS: "Windows 10", BrowserType: "Edge" }),
      ExtendedProperties: pairs({
        ResultStatusDetail: "Success",
        UserAgent: "Mozilla/5.0",
        RequestType: "OAuth2:Authorize",
      }),
      ObjectId: "00000002-0000-0ff1-ce00-000000000000",
      Target: [{ ID: "00000002-0000-0ff1-ce00-000000000000", Type: 0 }],
      ...more,
    }),
    RecordType: 15,
  };
}

export function cmdlet(Operation: string, parameters: Pairs = {}, more: Members = {}): Members {
  return record(Operation, 1, "Exchange", {
    ResultStatus: "True",
    UserType: 2,
    ClientIP: "[2001:db8::1]:59123",
    ObjectId: "bob",
    ExternalAccess: false,
    OrganizationName: "example.onmicrosoft.com",
    OriginatingServer: "AM0PR01MB0001 (15.20.4200.000)",
    Parameters: pairs(parameters),
    ...more,
  });
}

export function mailbox(Operation: string, more: Members = {}): Members {
  return record(Operation, 2, "Exchange", {
    ResultStatus: "Succeeded",
    LogonType: 0,
    ClientInfoString: "Client=MSExchangeRPC",
    MailboxOwnerUPN: "bob@example.com",
    OrganizationName: "example.onmicrosoft.com",
    ...more,
  });
}

export function file(Operation: string, RecordType: number, more: Members = {}): Members {
  return record(Operation, RecordType, "SharePoint", {
    EventSource: "SharePoint",
    ItemType: "File",
    ObjectId: "https://example.sharepoint.com/sites/plans/Shared Documents/plan.docx",
    SiteUrl: "https://example.sharepoint.com/sites/plans/",
    SourceRelativeUrl: "Shared Documents",
    SourceFileName: "plan.docx",
    SourceFileExtension: "docx",
    UserAgent: "Mozilla/5.0",
    CorrelationId: "9f0c0aa0-0000-4000-8000-000000000001",
    ...more,
  });
}

export function dlp(Operation: string, more: Members = {}): Members {
  return record(Operation, 13, "Exchange", {
    UserType: 4,
    UserId: "DlpAgent",
    UserKey: "DlpAgent",
    SensitiveInfoDetectionIsIncluded: true,
    ExchangeMetaData: {
      MessageID: "<1@example.com>",
      From: "bob@example.com",
      To: ["somebody@example.net"],
      Subject: "Numbers",
      RecipientCount: 1,
    },
    PolicyDetails: [
      {
        PolicyId: "p-1",
        PolicyName: "Cards",
        Rules: [
          {
            RuleId: "r-1",
            RuleName: "Many cards",
            Severity: "High",
            RuleMode: "Enforce",
            Actions: ["BlockAccess"],
            ConditionsMatched: {
              SensitiveInformation: [
                {
                  SensitiveType: "50842eb7-0000-4000-8000-000000000001",
                  SensitiveInformationTypeName: "Credit Card Number",
                  Count: 3,
                  Confidence: 85,
                  SensitiveInformationDetections: {
                    DetectedValues: [{ Name: "4111 1111 1111 1111", Value: "context" }],
                  },
                },
              ],
            },
          },
        ],
      },
    ],
    ...more,
  });
}

const role = (change: "new" | "old"): Members => {
  const properties =
    change === "new"
      ? ["Role.DisplayName", '"Global Administrator"', ""]
      : ["Role.DisplayName", "", '"User Administrator"'];
  return { ModifiedProperties: [changed(properties[0] ?? "", properties[1] ?? "", properties[2])] };
};

/** What operations need besides what all of their kind have, by operation in lower case. */
const PARTICULARS: Readonly<Record<string, (operation: string) => Members>> = {
  userloggedin: (name) => signIn(name),
  userloginfailed: (name) => signIn(name, { ErrorNumber: "50126", LogonError: "InvalidUserNameOrPassword" }),
  "set-mailbox": (name) =>
    cmdlet(name, {
      Identity: "bob@example.com",
      ForwardingSmtpAddress: "smtp:x@evil.example",
      DeliverToMailboxAndForward: "True",
    }),
  "new-inboxrule": (name) =>
    cmdlet(name, { Name: "..", ForwardTo: "x@evil.example", DeleteMessage: "True" }, { UserId: "bob@example.com" }),
  "set-inboxrule": (name) => cmdlet(name, { Identity: "Invoices", MoveToFolder: "RSS Feeds", MarkAsRead: "True" }),
  "enable-inboxrule": (name) => cmdlet(name, { Identity: "Invoices" }),
  updateinboxrules: (name) =>
    mailbox(name, {
      OperationProperties: pairs({
        RuleOperation: "AddMailboxRule",
        RuleId: "1",
        RuleState: "Enabled",
        RuleName: "fwd",
        RuleProvider: "RuleOrganizer",
        RuleActions: '[{"ActionType":"Forward","Recipients":["x@evil.example"],"ForwardFlags":"None"}]',
      }),
    }),
  "new-transportrule": (name) => cmdlet(name, { Name: "Archive", BlindCopyTo: "x@evil.example" }),
  "set-transportrule": (name) => cmdlet(name, { Identity: "Archive", RedirectMessageTo: "bob@example.com" }),
  "new-journalrule": (name) =>
    cmdlet(name, { Name: "Journal", JournalEmailAddress: "x@evil.example", Scope: "Global" }),
  "set-journalrule": (name) => cmdlet(name, { Identity: "Journal", JournalEmailAddress: "x@evil.example" }),
  "set-remotedomain": (name) => cmdlet(name, { Identity: "Default", AutoForwardEnabled: "True" }),
  "set-hostedoutboundspamfilterpolicy": (name) => cmdlet(name, { Identity: "Default", AutoForwardingMode: "On" }),
  "new-hostedoutboundspamfilterpolicy": (name) => cmdlet(name, { Name: "Open", AutoForwardingMode: "On" }),
  "set-adminauditlogconfig": (name) => cmdlet(name, { UnifiedAuditLogIngestionEnabled: "False" }),
  "set-mailboxauditbypassassociation": (name) => cmdlet(name, { Identity: "bob", AuditBypassEnabled: "True" }),
  "set-organizationconfig": (name) => cmdlet(name, { AuditDisabled: "True" }),
  "set-casmailbox": (name) => cmdlet(name, { Identity: "bob@example.com", ImapEnabled: "True" }),
  sharingset: (name) =>
    file(name, 14, {
      TargetUserOrGroupType: "Guest",
      TargetUserOrGroupName: "guest_evil.example#EXT#@example.onmicrosoft.com",
    }),
};

const FOLDER = {
  Item: {
    ParentFolder: { MemberUpn: "eve@example.com", MemberRights: "ReadAny, Visible", Path: "\\Inbox", Name: "Inbox" },
  },
};

function directoryRecord(name: string): Members {
  // As the vendor writes them: with a dot at the end, and one with a dash and a space.
  const written = name.includes(" - ") ? `${name.replace(" - ", " – ")} ` : `${name}.`;
  if (!/role/i.test(name)) return directory(written);
  return directory(written, role(/^(?:remove|delete)/i.test(name) ? "old" : "new"));
}

function exchangeRecord(name: string): Members {
  if (/folderpermissions|calendardelegation/i.test(name)) return mailbox(name, FOLDER);
  if (/recipientpermission/i.test(name))
    return cmdlet(name, { Identity: "bob@example.com", Trustee: "eve@example.com", AccessRights: "SendAs" });
  if (/permission/i.test(name))
    return cmdlet(name, { Identity: "bob@example.com", User: "eve@example.com", AccessRights: "FullAccess" });
  if (/rolegroup/i.test(name)) return cmdlet(name, { Identity: "Organization Management", Member: "eve@example.com" });
  if (/roleassignment/i.test(name)) return cmdlet(name, { Role: "ApplicationImpersonation", User: "eve@example.com" });
  if (/^(?:new|start)-compliance|dlpcompliance|retentioncompliance/i.test(name))
    return {
      ...cmdlet(name),
      RecordType: 18,
      Workload: "SecurityComplianceCenter",
      Parameters: '-Name "Case 7" -Force:$true',
    };
  return cmdlet(name, { Identity: "Default" });
}

function sharepointRecord(name: string): Members {
  if (/^file/i.test(name)) return file(name, 6);
  if (/anonymous/i.test(name)) return file(name, 14, { EventData: "<Type>Edit</Type>", UniqueSharingId: "u-1" });
  if (/sharing|securelink|addedtogroup|invitation/i.test(name)) {
    const target = {
      TargetUserOrGroupType: "Guest",
      TargetUserOrGroupName: "guest_evil.example#EXT#@example.onmicrosoft.com",
    };
    return file(name, 14, { ...target, EventData: "<Type>View</Type>" });
  }
  return file(name, 4, { ItemType: "Web", TargetUserOrGroupName: "eve@example.com", TargetUserOrGroupType: "Member" });
}

function generalRecord(name: string): Members {
  if (name.startsWith("Alert"))
    return record(name, 40, "SecurityComplianceCenter", {
      UserId: "SecurityComplianceAlerts",
      UserType: 4,
      AlertId: "a-1",
      Name: "Suspicious inbox forwarding",
      Severity: "High",
      Category: "ThreatManagement",
      Status: "Active",
      Source: "Office 365 Security & Compliance",
    });
  const Members = [{ UPN: "eve@example.com", Role: 1, DisplayName: "Eve" }];
  return record(name, 25, "MicrosoftTeams", { TeamName: "Plans", Members, Name: "AllowGuests" });
}

const FAMILIES = {
  "azure-ad": [DIRECTORY_OPERATIONS, directoryRecord],
  exchange: [EXCHANGE_OPERATIONS, exchangeRecord],
  sharepoint: [SHAREPOINT_OPERATIONS, sharepointRecord],
  general: [GENERAL_OPERATIONS, generalRecord],
  dlp: [
    DLP_OPERATIONS,
    (name: string) =>
      dlp(
        name,
        name === "DlpRuleMatch"
          ? {}
          : {
              ExceptionInfo: { Reason: "Override", FalsePositive: name === "DlpInfo", Justification: "Known partner" },
            },
      ),
  ],
} as const;

/** One record for each operation that a table of the feed names. */
export function recordsOf(feed: keyof typeof FAMILIES): readonly Members[] {
  const [operations, make] = FAMILIES[feed];
  made = Object.keys(FAMILIES).indexOf(feed) * 1000;
  return [...operations].map((name) => (PARTICULARS[name.toLowerCase()] ?? make)(name));
}

export const FEEDS = Object.keys(FAMILIES) as readonly (keyof typeof FAMILIES)[];
