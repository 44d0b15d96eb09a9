/**
 * Exchange: cmdlets of administrators and of people's own mailboxes (record types 1 and 18), and what mailbox auditing says of
 * rules and folder permissions (2). What a cmdlet is, its parameters decide; an unknown one of a person is kept.
 *
 * @see https://learn.microsoft.com/purview/audit-log-activities
 */
import type { Lookup, Metadata } from "../../../src/connector/contract.ts";
import { isObject } from "../../../src/connector/shape.ts";
import { ADMIN_CMDLETS, severityOfCmdlet } from "./exchange-admin.ts";
import { byName, type Finding, type Found, leftOut } from "./finding.ts";
import { emptied, FORWARDS, type Forwarding, forwardingFound, given, hidesIn, outlookRule } from "./forwarding.ts";
import type { AuditRecord, Pairs } from "./record.ts";

type Rule = (record: AuditRecord, pairs: Pairs, lookup: Lookup) => Finding;

const RULES = ["New-InboxRule", "Set-InboxRule", "Enable-InboxRule"] as const;

/** Who may open whose mailbox or folder: what was given (or taken away), and to whom. */
const DELEGATES: Readonly<Record<string, { readonly who: readonly string[]; readonly removed?: true }>> = {
  "Add-MailboxPermission": { who: ["user"] },
  "Set-MailboxPermission": { who: ["user"] },
  "Remove-MailboxPermission": { who: ["user"], removed: true },
  "Add-RecipientPermission": { who: ["trustee"] },
  "Remove-RecipientPermission": { who: ["trustee"], removed: true },
  "Add-MailboxFolderPermission": { who: ["user"] },
  "Set-MailboxFolderPermission": { who: ["user"] },
  "Remove-MailboxFolderPermission": { who: ["user"], removed: true },
};

const FOLDERS: Readonly<Record<string, "granted" | "removed">> = {
  AddFolderPermissions: "granted",
  ModifyFolderPermissions: "granted",
  RemoveFolderPermissions: "removed",
  UpdateFolderPermissions: "granted",
  UpdateCalendarDelegation: "granted",
};

const ROLES: Readonly<Record<string, "granted" | "removed">> = {
  "Add-RoleGroupMember": "granted",
  "Update-RoleGroupMember": "granted",
  "Remove-RoleGroupMember": "removed",
  "New-RoleGroup": "granted",
  "Set-RoleGroup": "granted",
  "Remove-RoleGroup": "removed",
  "New-ManagementRoleAssignment": "granted",
  "Set-ManagementRoleAssignment": "granted",
  "Remove-ManagementRoleAssignment": "removed",
};

const TRANSPORT = ["New-TransportRule", "Set-TransportRule"] as const;
const JOURNAL = ["New-JournalRule", "Set-JournalRule"] as const;

/** Switches that let every mailbox forward to outside. */
const OPENS: Readonly<Record<string, readonly [parameter: string, on: RegExp]>> = {
  "Set-RemoteDomain": ["autoforwardenabled", /^true$/i],
  "Set-HostedOutboundSpamFilterPolicy": ["autoforwardingmode", /^on$/i],
  "New-HostedOutboundSpamFilterPolicy": ["autoforwardingmode", /^on$/i],
};

const each = <Row>(names: readonly string[], row: Row): Record<string, Row> =>
  Object.fromEntries(names.map((name) => [name, row]));

const TABLE = byName<Rule>({
  ...each(Object.keys(ADMIN_CMDLETS), administered),
  "Set-Mailbox": setMailbox,
  ...each(RULES, inboxRule),
  UpdateInboxRules: outlookInboxRule,
  ...each(Object.keys(DELEGATES), delegated),
  ...each(Object.keys(FOLDERS), folderShared),
  ...each(Object.keys(ROLES), roleChanged),
  ...each(TRANSPORT, (record, pairs, lookup) => organizationWide(record, pairs, lookup, FORWARDS.transport)),
  ...each(JOURNAL, (record, pairs, lookup) => organizationWide(record, pairs, lookup, FORWARDS.journal)),
  ...each(Object.keys(OPENS), opened),
});

/** All that the tables name. */
export const EXCHANGE_OPERATIONS: readonly string[] = TABLE.names;

const FOLDER_CHANGES = byName(FOLDERS);
const ROLE_CHANGES = byName(ROLES);
const DELEGATIONS = byName(DELEGATES);
const OPENED_BY = byName(OPENS);

/** A cmdlet is a verb and a noun; mailbox auditing names what was done to an item. */
const CMDLET = /^[a-z]+-[a-z0-9]+$/;
const READS = /^(?:get|test|search|measure|export-.*report|find|show|validate|resolve|trace)-/;
/** The data centre's own hands: hundreds of cmdlets in a new tenant. */
const DATA_CENTRE = /^NT AUTHORITY\\|\(Microsoft\.|\bMSExchange|^DCAdmin|^Microsoft Operator$/i;
const SYSTEM_TYPES = /^(?:3|4|DcAdmin|System)$/i;

export function exchangeFinding(record: AuditRecord, lookup: Lookup): Finding {
  const pairs = record.pairs("Parameters");
  const rule = TABLE.get(record.name);
  if (rule !== undefined) return rule(record, pairs, lookup);
  if (!CMDLET.test(record.name)) return leftOut("mail-activity");
  if (READS.test(record.name)) return leftOut("read-only");
  if (isAutomation(record)) return leftOut("automation");
  return [{ type: "admin_action", ...objectOf(record, pairs), metadata: { unmapped: true } }];
}

export function isAutomation(record: AuditRecord): boolean {
  return SYSTEM_TYPES.test(record.text("UserType") ?? "") || DATA_CENTRE.test(record.text("UserId") ?? "");
}

/** Of a cmdlet that the tables name, but that did nothing they are about: routine by machines, kept by people. */
function administered(record: AuditRecord, pairs: Pairs): Finding {
  const severity = severityOfCmdlet(record.name, pairs);
  if (severity === "info" && isAutomation(record)) return leftOut("automation");
  return [{ type: "admin_action", severity, ...objectOf(record, pairs) }];
}

function setMailbox(record: AuditRecord, pairs: Pairs, lookup: Lookup): Finding {
  const mailbox = objectOf(record, pairs);
  const values = given(pairs, FORWARDS.mailbox);
  const forwards = forwardingFound({ values, otherwise: "admin_action", reach: "mailbox" }, record, lookup);
  if (forwards) return [{ ...forwards, ...mailbox }];
  const [onBehalf] = given(pairs, ["grantsendonbehalfto"]);
  if (onBehalf !== undefined)
    return [{ type: "delegate_access", ...mailbox, metadata: { member: onBehalf, permission: "SendOnBehalf" } }];
  if (emptied(pairs, FORWARDS.mailbox)) return [{ type: "admin_action", ...mailbox, metadata: { change: "removed" } }];
  return administered(record, pairs);
}

function inboxRule(record: AuditRecord, pairs: Pairs, lookup: Lookup): Finding {
  const hides = hidesIn(pairs);
  const forwarding: Forwarding = {
    values: given(pairs, FORWARDS.rule),
    otherwise: "mail_rule_created",
    reach: "mailbox",
    hides,
  };
  return [ruleFound(forwarding, record, lookup, pairs.get("name") ?? pairs.get("identity"), mailboxOf(record, pairs))];
}

function outlookInboxRule(record: AuditRecord, _pairs: Pairs, lookup: Lookup): Finding {
  const said = record.pairs("OperationProperties");
  const mailbox = record.text("MailboxOwnerUPN", "UserId");
  const name = said.get("rulename");
  if (/^remove/i.test(said.get("ruleoperation") ?? ""))
    return [
      { type: "admin_action", target: mailbox, targetType: "mailbox", metadata: { rule: name, change: "removed" } },
    ];
  const { recipients, hides } = outlookRule(said.get("ruleactions") ?? "");
  const forwarding: Forwarding = { values: recipients, otherwise: "mail_rule_created", reach: "mailbox", hides };
  return [ruleFound(forwarding, record, lookup, name, mailbox)];
}

/** A rule that deletes what it matches is how somebody else's reading is kept from a mailbox's owner. */
function ruleFound(
  forwarding: Forwarding,
  record: AuditRecord,
  lookup: Lookup,
  name: string | undefined,
  mailbox: string | undefined,
): Found {
  const { hides = [] } = forwarding;
  const deletes = hides.some((one) => one.includes("delete"));
  const found = forwardingFound(forwarding, record, lookup) ?? {
    type: "mail_rule_created",
    severity: deletes ? "warn" : "info",
  };
  const metadata = { ...found.metadata, rule: name, hides: hides.join(", ") || undefined };
  return { ...found, target: mailbox, targetType: "mailbox", metadata };
}

function delegated(record: AuditRecord, pairs: Pairs): Finding {
  const row = DELEGATIONS.get(record.name);
  const [member] = given(pairs, row?.who ?? []);
  // A mailbox's right to itself is set whenever one is made.
  if (/^NT AUTHORITY\\SELF$/i.test(member ?? "")) return leftOut("automation");
  const permission = pairs.get("accessrights");
  const severity = row?.removed || !/FullAccess|SendAs/i.test(permission ?? "") ? "info" : "warn";
  const metadata: Metadata = { member, permission, change: row?.removed ? "removed" : "granted" };
  return [{ type: "delegate_access", severity, ...objectOf(record, pairs), targetType: "mailbox", metadata }];
}

function folderShared(record: AuditRecord): Finding {
  const item = record.value("Item");
  const folder = isObject(item) && isObject(item.ParentFolder) ? item.ParentFolder : {};
  const word = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
  const metadata: Metadata = {
    member: word(folder.MemberUpn) ?? word(folder.MemberSid),
    permission: word(folder.MemberRights),
    item: word(folder.Path),
    change: FOLDER_CHANGES.get(record.name),
  };
  return [{ type: "delegate_access", target: record.text("MailboxOwnerUPN"), targetType: "mailbox", metadata }];
}

function roleChanged(record: AuditRecord, pairs: Pairs): Finding {
  const change = ROLE_CHANGES.get(record.name);
  const members = given(pairs, ["member", "members", "user", "securitygroup", "policy"]);
  const assignment = record.name.includes("managementroleassignment");
  const role = pairs.get(assignment ? "role" : "name") ?? pairs.get("identity") ?? record.text("ObjectId");
  const member = members.join(", ") || undefined;
  const severity = change === "removed" ? "info" : /organization management/i.test(role ?? "") ? "critical" : "warn";
  return [{ type: "admin_role_change", severity, target: member ?? role, metadata: { role, member, change } }];
}

function organizationWide(record: AuditRecord, pairs: Pairs, lookup: Lookup, names: readonly string[]): Finding {
  const forwarding: Forwarding = { values: given(pairs, names), otherwise: "admin_action", reach: "organization" };
  const name = pairs.get("name") ?? pairs.get("identity");
  const found = forwardingFound(forwarding, record, lookup) ?? {
    type: "admin_action",
    severity: severityOfCmdlet(record.name, pairs),
  };
  return [{ ...found, ...objectOf(record, pairs), metadata: { ...found.metadata, rule: name } }];
}

function opened(record: AuditRecord, pairs: Pairs): Finding {
  const [parameter = "", on] = OPENED_BY.get(record.name) ?? [];
  if (!on?.test(pairs.get(parameter) ?? "")) return administered(record, pairs);
  return [
    { type: "external_forwarding", severity: "warn", ...objectOf(record, pairs), metadata: { setting: parameter } },
  ];
}

/** Whose rule it is: said by the cmdlet, else whoever made it. */
function mailboxOf(record: AuditRecord, pairs: Pairs): string | undefined {
  return pairs.get("mailbox") || record.text("MailboxOwnerUPN", "UserId");
}

function objectOf(
  record: AuditRecord,
  pairs: Pairs,
): { readonly target: string | undefined; readonly targetType?: string } {
  const target = pairs.get("identity") || pairs.get("name") || record.text("ObjectId");
  return /-(?:cas)?mailbox(?!audit)/.test(record.name) ? { target, targetType: "mailbox" } : { target };
}
