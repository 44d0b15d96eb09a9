/**
 * Names of Microsoft's own applications, which are the same in every tenant. An id that is here has this name, whatever a record
 * calls it: anybody may give an application any name.
 *
 * @see https://learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in
 */
import type { AuditRecord } from "./record.ts";

export const APPLICATIONS: ReadonlyMap<string, string> = new Map([
  ["00000002-0000-0000-c000-000000000000", "Windows Azure Active Directory"],
  ["00000002-0000-0ff1-ce00-000000000000", "Office 365 Exchange Online"],
  ["00000003-0000-0000-c000-000000000000", "Microsoft Graph"],
  ["00000003-0000-0ff1-ce00-000000000000", "Office 365 SharePoint Online"],
  ["00000004-0000-0ff1-ce00-000000000000", "Skype for Business Online"],
  ["00000006-0000-0ff1-ce00-000000000000", "Microsoft Office 365 Portal"],
  ["04b07795-8ddb-461a-bbee-02f9e1bf7b46", "Microsoft Azure CLI"],
  ["14d82eec-204b-4c2f-b7e8-296a70dab67e", "Microsoft Graph Command Line Tools"],
  ["1950a258-227b-4e31-a9cf-717495945fc2", "Microsoft Azure PowerShell"],
  ["1b730954-1685-4b74-9bfd-dac224a7b894", "Azure Active Directory PowerShell"],
  ["1fec8e78-bce4-4aaf-ab1b-5451cc387264", "Microsoft Teams"],
  ["27922004-5251-4030-b22d-91ecd9a37ea4", "Outlook Mobile"],
  ["29d9ed98-a469-4536-ade2-f981bc1d605e", "Microsoft Authentication Broker"],
  ["4765445b-32c6-49b0-83e6-1d93765276ca", "OfficeHome"],
  ["5e3ce6c0-2b1f-4285-8d4b-75ee78787346", "Microsoft Teams Web Client"],
  ["797f4846-ba00-4fd7-ba43-dac1f8f63013", "Windows Azure Service Management API"],
  ["89bee1f7-5e6e-4d8a-9f3d-ecd601259da7", "Office365 Shell WCSS-Client"],
  ["ab9b8c07-8f02-4f72-87fa-80105867a763", "OneDrive SyncEngine"],
  ["c44b4083-3bb0-49c1-b47d-974e53cbdf3c", "Azure Portal"],
  ["cc15fd57-2c6c-4117-a88c-83b1d56b4bbe", "Microsoft Teams Services"],
  ["d3590ed6-52b3-4102-aeff-aad2292ab01c", "Microsoft Office"],
  ["fb78d390-0c51-40cd-8e17-fdbfab77341b", "Microsoft Exchange REST API Based PowerShell"],
]);

/** What an application is called: by Microsoft, else by the record, else by its id. */
export function applicationNamed(record: AuditRecord): string | undefined {
  const id = record.text("ApplicationId");
  const known = APPLICATIONS.get(id?.toLowerCase() ?? "");
  return known ?? record.text("ApplicationDisplayName", "ApplicationName", "AppDisplayName") ?? id;
}
