/**
 * SharePoint and OneDrive: what is shared with outside, what is downloaded, and who administers sites. What only concerns
 * people of the tenant is left out; whether somebody is from outside, the record says, or their domain.
 *
 * @see https://learn.microsoft.com/purview/audit-log-sharing
 */
import type { Lookup, Metadata, Severity } from "../../../src/connector/contract.ts";
import { downloadFound } from "./bulk-download.ts";
import { domainIs, domainOf } from "./domains.ts";
import { byName, type Finding, leftOut } from "./finding.ts";
import type { AuditRecord } from "./record.ts";

interface Sharing {
  readonly kind: "anonymous" | "invitation" | "specific" | "direct" | "policy";
  /** Only if the one it is shared with is from outside; otherwise it always is external sharing. */
  readonly ifOutside?: true;
  readonly severity?: Severity;
  readonly change?: "removed" | "used" | "accepted";
}

const SHARING = byName<Sharing>({
  AnonymousLinkCreated: { kind: "anonymous", severity: "warn" },
  AnonymousLinkUpdated: { kind: "anonymous", severity: "warn" },
  AnonymousLinkUsed: { kind: "anonymous", change: "used" },
  AnonymousLinkRemoved: { kind: "anonymous", change: "removed" },
  SharingInvitationCreated: { kind: "invitation" },
  SharingInvitationUpdated: { kind: "invitation" },
  SharingInvitationAccepted: { kind: "invitation", change: "accepted" },
  SharingInvitationRevoked: { kind: "invitation", change: "removed" },
  AccessInvitationCreated: { kind: "invitation" },
  AccessInvitationUpdated: { kind: "invitation" },
  AccessInvitationAccepted: { kind: "invitation", change: "accepted" },
  AccessInvitationRevoked: { kind: "invitation", change: "removed" },
  SecureLinkCreated: { kind: "specific" },
  SecureLinkUpdated: { kind: "specific" },
  SecureLinkUsed: { kind: "specific", change: "used" },
  SecureLinkDeleted: { kind: "specific", change: "removed" },
  AddedToSecureLink: { kind: "specific", ifOutside: true },
  RemovedFromSecureLink: { kind: "specific", ifOutside: true, change: "removed" },
  SharingSet: { kind: "direct", ifOutside: true },
  SharingRevoked: { kind: "direct", ifOutside: true, change: "removed" },
  AddedToGroup: { kind: "direct", ifOutside: true },
  SharingPolicyChanged: { kind: "policy", severity: "warn" },
});

const ROLES = byName<"granted" | "removed">({
  SiteCollectionAdminAdded: "granted",
  SiteCollectionAdminRemoved: "removed",
  SiteAdminChangeRequest: "granted",
});

const DOWNLOADS = byName({ FileDownloaded: true, FileSyncDownloadedFull: true });

const ADMINISTERS = byName<Severity>({
  NetworkAccessPolicyChanged: "warn",
  DeviceAccessPolicyChanged: "warn",
  AllowAnonymousAccess: "warn",
  SiteCollectionCreated: "info",
  SiteDeleted: "info",
  SiteLocksChanged: "info",
  ExemptUserAgentSet: "info",
  AppCatalogCreated: "info",
  OfficeOnDemandSet: "info",
  HubSiteRegistered: "info",
  PermissionLevelAdded: "info",
  PermissionLevelModified: "info",
  WebRequestAccessModified: "info",
  WebMembersCanShareModified: "info",
  SiteGeoMoveScheduled: "warn",
});

/** All that the tables name. */
export const SHAREPOINT_OPERATIONS: readonly string[] = [
  ...SHARING.names,
  ...DOWNLOADS.names,
  ...ROLES.names,
  ...ADMINISTERS.names,
];

const COMPANY_LINK = /^companylink/;

export function sharepointFinding(record: AuditRecord, lookup: Lookup): Finding {
  const sharing = SHARING.get(record.name);
  if (sharing !== undefined) return shared(record, sharing, lookup);
  if (DOWNLOADS.has(record.name)) return downloadFound(record, lookup);
  const role = ROLES.get(record.name);
  if (role !== undefined) {
    const member = record.text("TargetUserOrGroupName");
    const metadata: Metadata = { role: "Site collection administrator", member, change: role, site: siteOf(record) };
    return [{ type: "admin_role_change", severity: role === "granted" ? "warn" : "info", target: member, metadata }];
  }
  const severity = ADMINISTERS.get(record.name);
  if (severity !== undefined)
    return [
      {
        type: "admin_action",
        severity,
        target: siteOf(record),
        targetType: "site",
        metadata: { site: siteOf(record) },
      },
    ];
  return leftOut(COMPANY_LINK.test(record.name) ? "internal-sharing" : "file-activity");
}

function shared(record: AuditRecord, sharing: Sharing, lookup: Lookup): Finding {
  const external = sharing.kind === "anonymous" ? true : isOutside(record, lookup);
  // Every link comes with a group of SharePoint's own, whose type says nothing of who is in it.
  const group = /group$/i.test(record.text("TargetUserOrGroupType") ?? "");
  if (sharing.ifOutside && (external === false || (external === undefined && group)))
    return leftOut("internal-sharing");
  if (sharing.kind === "invitation" && external === false) return leftOut("internal-sharing");
  const given = sharing.change === undefined;
  const metadata: Metadata = {
    sharing: sharing.kind,
    external,
    member: group ? undefined : record.text("TargetUserOrGroupName"),
    permission: /<Type>([\w ]{1,40})<\/Type>/.exec(record.text("EventData") ?? "")?.[1],
    site: siteOf(record),
    change: sharing.kind === "policy" ? undefined : (sharing.change ?? "granted"),
  };
  const severity = sharing.severity ?? (given && external === true ? "warn" : "info");
  return [
    { type: "external_sharing", severity, target: record.text("ObjectId", "SiteUrl"), ...itemType(record), metadata },
  ];
}

const TYPES_OUTSIDE: ReadonlySet<string> = new Set(["guest", "partner"]);

/** Whether whom it is shared with is from outside; `undefined` where the record does not say. */
function isOutside(record: AuditRecord, lookup: Lookup): boolean | undefined {
  const name = record.text("TargetUserOrGroupName") ?? "";
  const type = (record.text("TargetUserOrGroupType") ?? "").toLowerCase();
  if (TYPES_OUTSIDE.has(type) || /#ext#/i.test(name)) return true;
  if (type === "member") return false;
  const domain = domainOf(name);
  const whose = domain === undefined ? "unknown" : domainIs(domain, record, lookup);
  return whose === "unknown" ? undefined : whose === "outside";
}

function siteOf(record: AuditRecord): string | undefined {
  return record.text("SiteUrl", "ObjectId");
}

function itemType(record: AuditRecord): { readonly targetType: string | undefined } {
  return { targetType: record.text("ItemType")?.toLowerCase() };
}
