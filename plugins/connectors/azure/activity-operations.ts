/**
 * What each operation is, and how loud it is when it succeeds. Every operation gets an answer: one that no row knows is an
 * `admin_action`, because captured but unclassified beats silence.
 *
 * @see https://learn.microsoft.com/azure/role-based-access-control/resource-provider-operations
 */
import type { Severity } from "../../../src/connector/contract.ts";

export type ActivityType =
  | "role_assignment"
  | "permission_change"
  | "resource_access"
  | "admin_action"
  | "defender_alert";

export interface Operation {
  /** In the vendor's own spelling, where a row names it in full. */
  readonly name: string | undefined;
  readonly type: ActivityType;
  readonly severity: Severity;
}

/** `*` stands for any run of characters. Compared in any case; the first row that fits wins. */
export type OperationRow = readonly [pattern: string, type: ActivityType, severity?: Severity];

export const OPERATION_ROWS: readonly OperationRow[] = [
  // Who has which role
  ["Microsoft.Authorization/roleAssignments/write", "role_assignment"],
  ["Microsoft.Authorization/roleAssignments/delete", "role_assignment"],
  ["Microsoft.Authorization/roleAssignmentScheduleRequests/write", "role_assignment"],
  ["Microsoft.Authorization/roleAssignmentScheduleRequests/cancel/action", "role_assignment"],
  ["Microsoft.Authorization/roleEligibilityScheduleRequests/write", "role_assignment"],
  ["Microsoft.Authorization/roleEligibilityScheduleRequests/cancel/action", "role_assignment"],
  ["Microsoft.Authorization/classicAdministrators/write", "role_assignment", "warn"],
  ["Microsoft.Authorization/classicAdministrators/delete", "role_assignment"],
  ["Microsoft.Authorization/elevateAccess/action", "role_assignment", "critical"],

  // What roles allow, and what guards resources
  ["Microsoft.Authorization/roleDefinitions/write", "permission_change"],
  ["Microsoft.Authorization/roleDefinitions/delete", "permission_change"],
  ["Microsoft.Authorization/roleManagementPolicies/write", "permission_change", "warn"],
  ["Microsoft.Authorization/denyAssignments/*", "permission_change", "warn"],
  ["Microsoft.Authorization/locks/write", "permission_change"],
  ["Microsoft.Authorization/locks/delete", "permission_change", "warn"],
  ["Microsoft.Authorization/policyAssignments/write", "permission_change"],
  ["Microsoft.Authorization/policyAssignments/delete", "permission_change", "warn"],
  ["Microsoft.Authorization/policyExemptions/write", "permission_change", "warn"],
  ["Microsoft.Authorization/policyExemptions/delete", "permission_change"],
  ["Microsoft.KeyVault/vaults/accessPolicies/write", "permission_change", "warn"],
  ["Microsoft.DocumentDB/databaseAccounts/*RoleAssignments/*", "permission_change", "warn"],
  ["Microsoft.DocumentDB/databaseAccounts/*RoleDefinitions/*", "permission_change"],
  ["Microsoft.DocumentDB/databaseAccounts/mongodbUserDefinitions/*", "permission_change"],
  ["Microsoft.Kusto/clusters/*principalAssignments/*", "permission_change"],
  ["Microsoft.Sql/servers/administrators/*", "permission_change", "warn"],
  ["Microsoft.Sql/managedInstances/administrators/*", "permission_change", "warn"],
  ["Microsoft.DBfor*/administrators/*", "permission_change", "warn"],
  ["*/rbac.authorization.k8s.io/clusterrolebindings/write", "permission_change", "warn"],
  ["*/rbac.authorization.k8s.io/*", "permission_change"],
  ["Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write", "permission_change", "warn"],
  ["Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/delete", "permission_change"],
  ["Microsoft.ManagedIdentity/userAssignedIdentities/assign/action", "permission_change"],
  ["Microsoft.ManagedServices/registrationAssignments/write", "permission_change", "warn"],
  ["Microsoft.ManagedServices/registrationAssignments/delete", "permission_change"],
  ["Microsoft.ManagedServices/registrationDefinitions/*", "permission_change"],
  ["Microsoft.Network/networkSecurityGroups/securityRules/*", "permission_change"],
  ["*/firewallRules/*", "permission_change"],
  ["*/virtualNetworkRules/*", "permission_change"],
  ["*/networkRuleSets/*", "permission_change"],
  ["*/authorizationRules/write", "permission_change"],
  ["*/authorizationRules/delete", "permission_change"],
  ["*/basicPublishingCredentialsPolicies/write", "permission_change"],
  ["Microsoft.Compute/galleries/share/action", "permission_change", "warn"],

  // Credentials and data that were handed out; visible here without any diagnostic setting
  ["*/listKeys/action", "resource_access"],
  ["*/listKey/action", "resource_access"],
  ["*/listAdminKeys/action", "resource_access"],
  ["*/listQueryKeys/action", "resource_access"],
  ["*/readonlykeys/action", "resource_access"],
  ["*/sharedKeys/action", "resource_access"],
  ["*/listAccountSas/action", "resource_access"],
  ["*/listServiceSas/action", "resource_access"],
  ["*/listSecrets/action", "resource_access"],
  ["*/listCallbackUrl/action", "resource_access"],
  ["*/listConnectionStrings/action", "resource_access"],
  ["*/listCredential*/action", "resource_access"],
  ["*/listCluster*Credential*/action", "resource_access"],
  ["*/listPublishingCredentials/action", "resource_access"],
  ["*/publishxml/action", "resource_access"],
  ["Microsoft.Web/sites/*config/list/action", "resource_access"],
  ["*/regenerateKey/action", "resource_access", "warn"],
  ["*/regenerateKeys/action", "resource_access", "warn"],
  ["*/regeneratePrimaryKey/action", "resource_access", "warn"],
  ["*/regenerateCredential/action", "resource_access", "warn"],
  ["*/beginGetAccess/action", "resource_access", "warn"],
  ["Microsoft.KeyVault/vaults/secrets/*", "resource_access"],
  ["Microsoft.KeyVault/vaults/keys/purge/action", "resource_access", "warn"],
  ["Microsoft.KeyVault/vaults/keys/*", "resource_access"],
  ["Microsoft.KeyVault/vaults/certificates/*", "resource_access"],
  ["Microsoft.KeyVault/locations/deletedVaults/purge/action", "resource_access", "warn"],

  // Code run on machines, and ways into them
  ["Microsoft.Compute/virtualMachines/runCommand/action", "admin_action", "warn"],
  ["Microsoft.Compute/virtualMachines/runCommands/write", "admin_action", "warn"],
  ["Microsoft.Compute/virtualMachines/extensions/write", "admin_action", "warn"],
  ["Microsoft.Compute/virtualMachineScaleSets/*/runCommand/action", "admin_action", "warn"],
  ["Microsoft.Compute/virtualMachineScaleSets/*extensions/write", "admin_action", "warn"],
  ["Microsoft.ContainerService/managedClusters/runCommand/action", "admin_action", "warn"],
  ["Microsoft.SerialConsole/serialPorts/connect/action", "admin_action", "warn"],
  ["Microsoft.Network/bastionHosts/createShareableLinks/action", "admin_action", "warn"],
  ["Microsoft.Automation/automationAccounts/webhooks/write", "admin_action", "warn"],
  ["Microsoft.Automation/automationAccounts/webhooks/action", "admin_action", "warn"],
  ["Microsoft.Web/sites/hostruntime/*", "admin_action", "warn"],

  // Watching switched off, traces and safety nets removed
  ["Microsoft.Insights/diagnosticSettings/delete", "admin_action", "critical"],
  ["Microsoft.aadiam/diagnosticSettings/delete", "admin_action", "critical"],
  ["Microsoft.OperationalInsights/workspaces/delete", "admin_action", "critical"],
  ["Microsoft.OperationalInsights/workspaces/purge/action", "admin_action", "critical"],
  ["Microsoft.OperationalInsights/workspaces/dataSources/delete", "admin_action", "warn"],
  ["Microsoft.Insights/dataCollectionRules/delete", "admin_action", "warn"],
  ["Microsoft.Insights/activityLogAlerts/delete", "admin_action", "warn"],
  ["Microsoft.Insights/metricAlerts/delete", "admin_action", "warn"],
  ["Microsoft.Insights/scheduledQueryRules/delete", "admin_action", "warn"],
  ["Microsoft.Insights/alertRules/delete", "admin_action", "warn"],
  ["Microsoft.Insights/actionGroups/delete", "admin_action", "warn"],
  ["Microsoft.SecurityInsights/*/delete", "admin_action", "warn"],
  ["Microsoft.Security/pricings/write", "admin_action", "warn"],
  ["Microsoft.Security/pricings/delete", "admin_action", "warn"],
  ["Microsoft.Security/alertsSuppressionRules/write", "admin_action", "warn"],
  ["Microsoft.Security/securityContacts/*", "admin_action", "warn"],
  ["Microsoft.Security/autoProvisioningSettings/write", "admin_action", "warn"],
  ["Microsoft.Security/locations/alerts/*", "defender_alert", "info"],
  ["Microsoft.Network/networkWatchers/*PacketCapture*/*", "admin_action", "warn"],
  ["Microsoft.Network/networkWatchers/*delete", "admin_action", "warn"],
  ["Microsoft.Network/azureFirewalls/delete", "admin_action", "warn"],
  ["Microsoft.Network/firewallPolicies/*delete", "admin_action", "warn"],
  ["Microsoft.Network/networkSecurityGroups/delete", "admin_action", "warn"],
  ["Microsoft.Network/ddosProtectionPlans/delete", "admin_action", "warn"],
  ["Microsoft.RecoveryServices/vaults/delete", "admin_action", "warn"],
  ["Microsoft.RecoveryServices/vaults/backup*/*delete", "admin_action", "warn"],
  ["Microsoft.DataProtection/backupVaults/*delete", "admin_action", "warn"],
  ["Microsoft.Resources/subscriptions/resourceGroups/delete", "admin_action", "warn"],
  ["Microsoft.KeyVault/vaults/delete", "admin_action", "warn"],
  ["Microsoft.Storage/storageAccounts/delete", "admin_action", "warn"],
  ["Microsoft.Sql/servers/delete", "admin_action", "warn"],
  ["Microsoft.DocumentDB/databaseAccounts/delete", "admin_action", "warn"],

  // The subscription itself
  ["Microsoft.Subscription/*", "admin_action", "warn"],
  ["Microsoft.Management/managementGroups/*", "admin_action", "warn"],
];

const exact = new Map<string, Operation>();
const patterns: { readonly fits: RegExp; readonly operation: Operation }[] = [];
for (const [pattern, type, severity = "info"] of OPERATION_ROWS) {
  if (!pattern.includes("*")) exact.set(pattern.toLowerCase(), { name: pattern, type, severity });
  else patterns.push({ fits: compiled(pattern), operation: { name: undefined, type, severity } });
}

/** What the operations of a busy subscription were found to be; their names come again with every record. */
const remembered = new Map<string, Operation>();
const MOST_REMEMBERED = 5000;

const UNNAMED: Operation = { name: undefined, type: "admin_action", severity: "info" };

/** @param operation in any case */
export function operationNamed(operation: string): Operation {
  const name = operation.toLowerCase();
  const known = exact.get(name) ?? remembered.get(name);
  if (known !== undefined) return known;
  const found = patterns.find(({ fits }) => fits.test(name))?.operation ?? UNNAMED;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(name, found);
  return found;
}

/** Whether an operation only reads. Handing out a credential is an `action`, and no reading. */
export function onlyReads(operation: string): boolean {
  return /\/read$/i.test(operation);
}

function compiled(pattern: string): RegExp {
  const source = pattern.split("*").map((part) => part.replace(/[.\\+?^${}()|[\]]/g, "\\$&"));
  return new RegExp(`^${source.join(".*")}$`, "i");
}
