/**
 * Names of Azure's built-in roles by their ids, which are the same in every tenant, and which of them amount to
 * administration. Data only; a role that is not here is looked up at the subscription.
 *
 * @see https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 */

/** A role that lets its holder give roles, change everything, or take over identities. */
export const PRIVILEGED_ROLES: ReadonlySet<string> = new Set([
  "8e3af657-a8ff-443c-a75c-2fe8c4bcb635", // Owner
  "b24988ac-6180-42a0-ab88-20f7382dd24c", // Contributor
  "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9", // User Access Administrator
  "f58310d9-a9f6-439a-9e8d-f62e7b41a168", // Role Based Access Control Administrator
  "fb1c8493-542b-48eb-b624-b4c8fea62acd", // Security Admin
  "8b54135c-b56d-4d72-a534-26097cfdc8d8", // Key Vault Data Access Administrator
  "00482a5a-887f-4fb3-b363-3b7fe8e74483", // Key Vault Administrator
  "e40ec5ca-96e0-45a2-b4ff-59039f2c2b59", // Managed Identity Contributor
  "66f75aeb-eabe-4b70-9f1e-c350c4c9ad04", // Virtual Machine Data Access Administrator (preview)
  "b1ff04bb-8a4e-4dc4-8eb5-8693973ce19b", // Azure Kubernetes Service RBAC Cluster Admin
]);

/** Roles that can give any role on their scope; where that is a subscription or wider, they are everything. */
export const OWNING_ROLES: ReadonlySet<string> = new Set([
  "8e3af657-a8ff-443c-a75c-2fe8c4bcb635", // Owner
  "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9", // User Access Administrator
  "f58310d9-a9f6-439a-9e8d-f62e7b41a168", // Role Based Access Control Administrator
]);

export const BUILT_IN_ROLES: Readonly<Record<string, string>> = {
  // Privileged and general
  "8e3af657-a8ff-443c-a75c-2fe8c4bcb635": "Owner",
  "b24988ac-6180-42a0-ab88-20f7382dd24c": "Contributor",
  "acdd72a7-3385-48ef-bd42-f606fba81ae7": "Reader",
  "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9": "User Access Administrator",
  "f58310d9-a9f6-439a-9e8d-f62e7b41a168": "Role Based Access Control Administrator",
  "a8889054-8d42-49c9-bc1c-52486c10e7cd": "Reservations Administrator",

  // Compute
  "9980e02c-c2be-4d73-94e8-173b1dc7cf3c": "Virtual Machine Contributor",
  "1c0163c0-47e6-4577-8991-ea5c82e286e4": "Virtual Machine Administrator Login",
  "fb879df8-f326-4884-b1cf-06f3ad86be52": "Virtual Machine User Login",
  "602da2ba-a5c2-41da-b01d-5360126ab525": "Virtual Machine Local User Login",
  "66f75aeb-eabe-4b70-9f1e-c350c4c9ad04": "Virtual Machine Data Access Administrator (preview)",
  "d73bb868-a0df-4d4d-bd69-98a00b01fccb": "Classic Virtual Machine Contributor",
  "959f8984-c045-4866-89c7-12bf9737be2e": "Data Operator for Managed Disks",
  "3e5e47e6-65f7-47ef-90b5-e5dd4d455f24": "Disk Backup Reader",
  "b50d9833-a0cb-478e-945f-707fcc997c13": "Disk Restore Operator",
  "7efff54f-a5b4-42b5-a1c5-5411624893ce": "Disk Snapshot Contributor",
  "1ef6a3be-d0ac-425d-8c01-acb62866290b": "Compute Gallery Sharing Admin",
  "a6333a3e-0164-44c3-b281-7a577aff287f": "Windows Admin Center Administrator Login",
  "29fe4964-1e60-436b-bd3a-77fd4c178b3c": "Azure Batch Account Contributor",
  "082f0a83-3be5-4ba1-904c-961cca79b387": "Desktop Virtualization Contributor",
  "1d18fff3-a72a-46b5-b4a9-0b38a3cd7e63": "Desktop Virtualization User",

  // Networking
  "4d97b98b-1d4f-4787-a291-c67834d212e7": "Network Contributor",
  "befefa01-2a29-4197-83a8-272ff33ce314": "DNS Zone Contributor",
  "b12aa53e-6015-4669-85d0-8515ebb3ae7f": "Private DNS Zone Contributor",
  "a4b10055-b0c7-44c2-b00f-c7b5b3550cf7": "Traffic Manager Contributor",
  "ec156ff8-a8d1-4d15-830c-5b80698ca432": "CDN Profile Contributor",
  "426e0c7f-0c7e-4658-b36f-ff54d6c29b45": "CDN Endpoint Contributor",
  "b34d265f-36f7-4a0d-a4d4-e158ca92e90f": "Classic Network Contributor",

  // Storage
  "17d1049b-9a84-46fb-8f53-869881c3d3ab": "Storage Account Contributor",
  "81a9662b-bebf-436f-a333-f67b29880f12": "Storage Account Key Operator Service Role",
  "e5e2a7ff-d759-4cd2-bb51-3152d37e2eb1": "Storage Account Backup Contributor",
  "c12c1c16-33a1-487b-954d-41c89c60f349": "Reader and Data Access",
  "b7e6dc6d-f1e8-4753-8033-0f276bb0955b": "Storage Blob Data Owner",
  "ba92f5b4-2d11-453d-a403-e96b0029c9fe": "Storage Blob Data Contributor",
  "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1": "Storage Blob Data Reader",
  "db58b8e5-c6ad-4a2a-8342-4190687cbf4a": "Storage Blob Delegator",
  "69566ab7-960f-475b-8e7c-b3118f30c6bd": "Storage File Data Privileged Contributor",
  "b8eda974-7b85-4f76-af95-65846b26df6d": "Storage File Data Privileged Reader",
  "bbf004e3-0e4b-4f86-ae4f-1f8fb47b357b": "Storage File Data SMB Admin",
  "0c867c2a-1d8c-454a-a3db-ab2ea1bdc8bb": "Storage File Data SMB Share Contributor",
  "a7264617-510b-434b-a828-9731dc254ea7": "Storage File Data SMB Share Elevated Contributor",
  "aba4ae5f-2193-4029-9191-0cb91df5e314": "Storage File Data SMB Share Reader",
  "974c5e8b-45b9-4653-ba55-5f855dd0fb88": "Storage Queue Data Contributor",
  "8a0f0c08-91a1-4084-bc3d-661d67233fed": "Storage Queue Data Message Processor",
  "c6a89b2d-59bc-44d0-9896-0f6e12d7b80a": "Storage Queue Data Message Sender",
  "19e7f393-937e-4f77-808e-94535e297925": "Storage Queue Data Reader",
  "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3": "Storage Table Data Contributor",
  "76199698-9eea-4c19-bc75-cec21354c6b6": "Storage Table Data Reader",
  "1e7ca9b1-60d1-4db8-a914-f2ca1ff27c40": "Defender for Storage Data Scanner",
  "5e467623-bb1f-42f4-a55d-6e525e11384b": "Backup Contributor",
  "00c29273-979b-4161-815c-10b084fb9324": "Backup Operator",
  "a795c7a0-d4a2-40c1-ae25-d81f01202912": "Backup Reader",
  "c2a970b4-16a7-4a51-8c84-8a8ea6ee0bb8": "Backup MUA Admin",
  "f54b6d04-23c6-443e-b462-9c16ab7b4a52": "Backup MUA Operator",

  // Web
  "de139f84-1756-47ae-9be6-808fbbe84772": "Website Contributor",
  "2cc479cb-7b4d-49a8-b449-8c00fd0f0a4b": "Web Plan Contributor",
  "8cf5e20a-e4b2-4e9d-b3a1-5ceb692c2761": "SignalR/Web PubSub Contributor",
  "04165923-9d83-45d5-8227-78b77b0a687e": "SignalR AccessKey Reader",

  // Containers
  "7f951dda-4ed3-4680-a7ca-43fe172d538d": "AcrPull",
  "8311e382-0749-4cb8-b61a-304f252e45ec": "AcrPush",
  "c2f4ef07-c644-48eb-af81-4b1b4947fb11": "AcrDelete",
  "0ab0b1a8-8aac-4efd-b8c2-3ee1fb270be8": "Azure Kubernetes Service Cluster Admin Role",
  "4abbcc35-e782-43d8-92c5-2d3f1bd2253f": "Azure Kubernetes Service Cluster User Role",
  "ed7f3fbd-7b88-4dd4-9017-9adb7ce333f8": "Azure Kubernetes Service Contributor Role",
  "b1ff04bb-8a4e-4dc4-8eb5-8693973ce19b": "Azure Kubernetes Service RBAC Cluster Admin",
  "3498e952-d568-435e-9b2c-8d77e338d7f7": "Azure Kubernetes Service RBAC Admin",
  "a7ffa36f-339b-4b5c-8bdf-e2c188b2c0eb": "Azure Kubernetes Service RBAC Writer",
  "7f6c6a51-bcf8-42ba-9220-52d62157d7db": "Azure Kubernetes Service RBAC Reader",
  "8393591c-06b9-48a2-a542-1bd6b377f6a2": "Azure Arc Kubernetes Cluster Admin",
  "dffb1e0c-446f-4dde-a09f-99eb5cc68b96": "Azure Arc Kubernetes Admin",
  "358470bc-b998-42bd-ab17-a7e34c199c0f": "Container Apps Contributor",
  "f3bd1b5c-91fa-40e7-afe7-0c11d331232c": "Container Apps Operator",
  "4e3d2b60-56ae-4dc6-a233-09c8e5a82e68": "Container Apps Jobs Contributor",
  "57cc5028-e6a7-4284-868d-0611c5923f8d": "Container Apps ManagedEnvironments Contributor",
  "5d977122-f97e-4b4d-a52f-6b43003ddb4d": "Azure Container Instances Contributor Role",

  // Identity
  "e40ec5ca-96e0-45a2-b4ff-59039f2c2b59": "Managed Identity Contributor",
  "f1a07417-d97a-45cb-824c-7a7467783830": "Managed Identity Operator",
  "eeaeda52-9324-47f6-8069-5d5bade478b2": "Domain Services Contributor",

  // Security
  "fb1c8493-542b-48eb-b624-b4c8fea62acd": "Security Admin",
  "39bc4728-0917-49c7-9d2c-d95423bc2eb4": "Security Reader",
  "e3d13bf0-dd5a-482e-ba6b-9b8433878d10": "Security Manager (Legacy)",
  "612c2aa1-cb24-443b-ac28-3ab7272de6f5": "Security Assessment Contributor",
  "00482a5a-887f-4fb3-b363-3b7fe8e74483": "Key Vault Administrator",
  "f25e0fa2-a7c8-4377-a976-54943a77a395": "Key Vault Contributor",
  "8b54135c-b56d-4d72-a534-26097cfdc8d8": "Key Vault Data Access Administrator",
  "21090545-7ca7-4776-b22c-e363652d74d2": "Key Vault Reader",
  "b86a8fe4-44ce-4948-aee5-eccb2c155cd7": "Key Vault Secrets Officer",
  "4633458b-17de-408a-b874-0445c86b69e6": "Key Vault Secrets User",
  "a4417e6f-fecd-4de8-b567-7b0420556985": "Key Vault Certificates Officer",
  "db79e9a7-68ee-4b58-9aeb-b90e7c24fcba": "Key Vault Certificate User",
  "14b46e9e-c2b7-41b4-b07b-48a6ebf60603": "Key Vault Crypto Officer",
  "12338af0-0e69-4776-bea7-57ae8d297424": "Key Vault Crypto User",
  "e147488a-f6f5-4113-8e2d-b22465e65bf6": "Key Vault Crypto Service Encryption User",
  "08bbd89e-9f13-488c-ac41-acfcb10c90ab": "Key Vault Crypto Service Release User",
  "18500a29-7fe2-46b2-a342-b16a415e101d": "Managed HSM contributor",
  "28bf596f-4eb7-45ce-b5bc-6cf482fec137": "Locks Contributor",
  "ab8e14d6-4a74-4a29-9ba8-549422addade": "Microsoft Sentinel Contributor",
  "8d289c81-5878-46d4-8554-54e1e3d8b5cb": "Microsoft Sentinel Reader",
  "3e150937-b8fe-4cfb-8069-0eaf05ecd056": "Microsoft Sentinel Responder",
  "f4c81013-99ee-4d62-a7ee-b3f1f648599a": "Microsoft Sentinel Automation Contributor",

  // Monitor
  "749f88d5-cbae-40b8-bcfc-e573ddc772fa": "Monitoring Contributor",
  "43d0d8ad-25c7-4714-9337-8ba259a9fe05": "Monitoring Reader",
  "3913510d-42f4-4e42-8a64-420c390055eb": "Monitoring Metrics Publisher",
  "92aaf0da-9dab-42b6-94a3-d43ce8d16293": "Log Analytics Contributor",
  "73c42c96-874c-492b-b04d-ab87d138a893": "Log Analytics Reader",
  "3b03c2da-16b3-4a49-8834-0f8130efdd3b": "Log Analytics Data Reader",
  "ae349356-3a1b-4a5e-921d-050484c6347e": "Application Insights Component Contributor",
  "150f5e0c-0603-4f03-8c7f-cf70034c4e90": "Data Purger",
  "22926164-76b3-42b3-bc55-97df8dab3e41": "Grafana Admin",

  // Management, automation, DevOps
  "f353d9bd-d4a6-484e-a77a-8050b599b867": "Automation Contributor",
  "4fe576fe-1146-4730-92eb-48519fa6bf9f": "Automation Job Operator",
  "d3881f73-407a-4167-8283-e981cbba0404": "Automation Operator",
  "5fb5aef8-1081-4b8e-bb16-9d5d0385bab5": "Automation Runbook Operator",
  "fa23ad8b-c56e-40d8-ac0c-ce449e1d2c64": "Billing Reader",
  "434105ed-43f6-45c7-a02f-909b2ba83430": "Cost Management Contributor",
  "72fafb9e-0641-4937-9268-a91bfd8191a3": "Cost Management Reader",
  "41077137-e803-4205-871c-5a86e6a753b4": "Blueprint Contributor",
  "437d2ced-4a38-4302-8479-ed2bcb43d090": "Blueprint Operator",
  "5d58bcaf-24a5-4b20-bdb6-eed9f69fbe4c": "Management Group Contributor",
  "641177b8-a67a-45b9-a033-47bc880bb21e": "Managed Application Contributor Role",
  "91c1777a-f3dc-4fae-b103-61d183457e46": "Managed Services Registration assignment Delete Role",
  "cd570a14-e51a-42ad-bac8-bafd67325302": "Azure Connected Machine Resource Administrator",
  "4dae6930-7baf-46f5-909e-0383bc931c46": "Azure Customer Lockbox Approver for Subscription",
  "4c6569b6-f23e-4295-9b90-bd4cc4ff3292": "DevCenter Owner",
  "76283e04-6283-4c54-8f91-bcf1374a3c64": "DevTest Labs User",
};
