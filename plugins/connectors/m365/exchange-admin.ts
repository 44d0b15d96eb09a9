/**
 * Cmdlets that change how an organization's mail is guarded, and when one asks for attention: by itself, or by what its
 * parameters set. Other cmdlets of people are kept as well, as unmapped.
 */
import type { Severity } from "../../../src/connector/contract.ts";
import { byName } from "./finding.ts";
import type { Pairs } from "./record.ts";

interface Row {
  /** Whatever its parameters. */
  readonly severity?: Severity;
  /** If a parameter has such a value. */
  readonly when?: readonly (readonly [parameter: string, value: RegExp, severity: Severity])[];
}

const OFF = /^(?:\$?false|disabled?|off)$/i;
const ON = /^(?:\$?true|enabled?|on)$/i;
const ordinary: Row = {};
const noted: Row = { severity: "warn" };

/** In the order of what they guard. */
export const ADMIN_CMDLETS: Readonly<Record<string, Row>> = {
  // The audit log itself
  "Set-AdminAuditLogConfig": {
    when: [
      ["unifiedauditlogingestionenabled", OFF, "critical"],
      ["adminauditlogenabled", OFF, "critical"],
    ],
  },
  "Set-MailboxAuditBypassAssociation": { when: [["auditbypassenabled", ON, "critical"]] },
  "Set-OrganizationConfig": {
    when: [
      ["auditdisabled", ON, "critical"],
      ["oauth2clientprofileenabled", OFF, "warn"],
    ],
  },
  "Set-Mailbox": { when: [["auditenabled", OFF, "critical"]] },
  "Remove-UnifiedAuditLogRetentionPolicy": noted,
  // Rules and ways of mail
  "Remove-InboxRule": ordinary,
  "Disable-InboxRule": ordinary,
  "New-SweepRule": ordinary,
  "Enable-TransportRule": ordinary,
  "Disable-TransportRule": noted,
  "Remove-TransportRule": noted,
  "Remove-JournalRule": noted,
  "Disable-JournalRule": noted,
  "New-InboundConnector": noted,
  "Set-InboundConnector": noted,
  "New-OutboundConnector": noted,
  "Set-OutboundConnector": noted,
  "Remove-InboundConnector": ordinary,
  "Remove-OutboundConnector": ordinary,
  "New-RemoteDomain": ordinary,
  "Add-FederatedDomain": noted,
  "New-AcceptedDomain": noted,
  "Set-AcceptedDomain": ordinary,
  "Remove-AcceptedDomain": noted,
  // Filters
  "New-MalwareFilterPolicy": ordinary,
  "Set-MalwareFilterPolicy": ordinary,
  "Remove-MalwareFilterPolicy": noted,
  "Disable-MalwareFilterRule": noted,
  "Set-HostedContentFilterPolicy": {
    when: [
      ["allowedsenders", /\S/, "warn"],
      ["allowedsenderdomains", /\S/, "warn"],
    ],
  },
  "Set-HostedConnectionFilterPolicy": { when: [["ipallowlist", /\S/, "warn"]] },
  "Set-AntiPhishPolicy": { when: [["enabled", OFF, "warn"]] },
  "Disable-AntiPhishRule": noted,
  "Remove-AntiPhishRule": noted,
  "Remove-AntiPhishPolicy": noted,
  "Set-SafeLinksPolicy": { when: [["enablesafelinksforemail", OFF, "warn"]] },
  "Disable-SafeLinksRule": noted,
  "Remove-SafeLinksRule": noted,
  "Set-SafeAttachmentPolicy": { when: [["enable", OFF, "warn"]] },
  "Disable-SafeAttachmentRule": noted,
  "Remove-SafeAttachmentRule": noted,
  "Set-DkimSigningConfig": { when: [["enabled", OFF, "warn"]] },
  // Ways into mailboxes, and mail in bulk
  "Set-CASMailbox": {
    when: [
      ["popenabled", ON, "warn"],
      ["imapenabled", ON, "warn"],
      ["smtpclientauthenticationdisabled", OFF, "warn"],
    ],
  },
  "New-Mailbox": ordinary,
  "Remove-Mailbox": noted,
  "New-MailboxExportRequest": noted,
  "New-ApplicationAccessPolicy": ordinary,
  "Remove-ApplicationAccessPolicy": noted,
  "New-ServicePrincipal": noted,
  // Searches that read everybody's mail, and cases
  "New-ComplianceSearch": noted,
  "Start-ComplianceSearch": ordinary,
  "New-ComplianceSearchAction": noted,
  "New-ComplianceCase": ordinary,
  "Add-eDiscoveryCaseAdmin": noted,
  "New-MailboxSearch": noted,
  // Policies against loss
  "New-DlpCompliancePolicy": ordinary,
  "Set-DlpCompliancePolicy": { when: [["mode", /^disable/i, "warn"]] },
  "Remove-DlpCompliancePolicy": noted,
  "Set-DlpComplianceRule": { when: [["disabled", ON, "warn"]] },
  "Remove-DlpComplianceRule": noted,
  "Set-RetentionCompliancePolicy": ordinary,
  "Remove-RetentionCompliancePolicy": noted,
};

const BY_NAME = byName(ADMIN_CMDLETS);

/** @param name in lower case */
export function severityOfCmdlet(name: string, pairs: Pairs): Severity {
  const { severity = "info", when = [] } = BY_NAME.get(name) ?? ordinary;
  return when.find(([parameter, value]) => value.test(pairs.get(parameter)?.trim() ?? ""))?.[2] ?? severity;
}
