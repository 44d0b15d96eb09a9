/**
 * Which operation is of which event type, and how loud it is by itself. Data only: every name can be checked against the
 * service's API reference. `!` behind a name makes it a warning, `!!` critical; everything else is info.
 *
 * An operation named here is kept even if AWS calls it read-only.
 */
import type { Severity } from "../../../src/connector/contract.ts";

const TYPES = [
  "iam_change",
  "security_group_change",
  "s3_policy_change",
  "lambda_change",
  "login",
  "access_key_change",
  "cloudtrail_change",
  "admin_action",
] as const;

export type EventType = (typeof TYPES)[number];

export interface Operation {
  readonly type: EventType;
  readonly severity: Severity;
}

type Names = Partial<Record<EventType, string>>;

/** By service, as in `eventSource` without `.amazonaws.com`. */
const NAMED: Readonly<Record<string, Names>> = {
  iam: {
    iam_change: `
      CreateUser DeleteUser UpdateUser CreateGroup DeleteGroup UpdateGroup AddUserToGroup RemoveUserFromGroup
      CreateRole DeleteRole UpdateRole UpdateRoleDescription UpdateAssumeRolePolicy CreateServiceLinkedRole DeleteServiceLinkedRole
      AttachUserPolicy DetachUserPolicy AttachRolePolicy DetachRolePolicy AttachGroupPolicy DetachGroupPolicy
      PutUserPolicy DeleteUserPolicy PutRolePolicy DeleteRolePolicy PutGroupPolicy DeleteGroupPolicy
      CreatePolicy DeletePolicy CreatePolicyVersion DeletePolicyVersion SetDefaultPolicyVersion
      PutUserPermissionsBoundary DeleteUserPermissionsBoundary! PutRolePermissionsBoundary DeleteRolePermissionsBoundary!
      CreateLoginProfile! UpdateLoginProfile! DeleteLoginProfile ChangePassword
      CreateVirtualMFADevice EnableMFADevice DeactivateMFADevice! DeleteVirtualMFADevice! ResyncMFADevice
      CreateSAMLProvider! UpdateSAMLProvider! DeleteSAMLProvider!
      CreateOpenIDConnectProvider! UpdateOpenIDConnectProviderThumbprint! DeleteOpenIDConnectProvider
      AddClientIDToOpenIDConnectProvider! RemoveClientIDFromOpenIDConnectProvider
      UpdateAccountPasswordPolicy DeleteAccountPasswordPolicy!
      CreateInstanceProfile DeleteInstanceProfile AddRoleToInstanceProfile RemoveRoleFromInstanceProfile
      UploadSSHPublicKey UpdateSSHPublicKey DeleteSSHPublicKey
      UploadSigningCertificate UpdateSigningCertificate DeleteSigningCertificate
      CreateServiceSpecificCredential! UpdateServiceSpecificCredential ResetServiceSpecificCredential! DeleteServiceSpecificCredential`,
    access_key_change: "CreateAccessKey! DeleteAccessKey UpdateAccessKey",
  },
  sso: {
    iam_change: `
      CreateAccountAssignment DeleteAccountAssignment CreatePermissionSet UpdatePermissionSet DeletePermissionSet
      PutInlinePolicyToPermissionSet DeleteInlinePolicyFromPermissionSet
      AttachManagedPolicyToPermissionSet DetachManagedPolicyFromPermissionSet
      AttachCustomerManagedPolicyReferenceToPermissionSet DetachCustomerManagedPolicyReferenceFromPermissionSet
      PutPermissionsBoundaryToPermissionSet DeletePermissionsBoundaryFromPermissionSet!
      EnableExternalIdPConfigurationForDirectory! DisableExternalIdPConfigurationForDirectory!
      AssociateDirectory! DisassociateDirectory!`,
  },
  "sso-directory": {
    iam_change: `
      CreateUser DeleteUser UpdateUser UpdatePassword! EnableUser DisableUser CreateGroup DeleteGroup UpdateGroup
      AddMemberToGroup RemoveMemberFromGroup DeleteMfaDeviceForUser!
      EnableExternalIdPConfigurationForDirectory! DisableExternalIdPConfigurationForDirectory!`,
  },
  identitystore: {
    iam_change:
      "CreateUser DeleteUser UpdateUser CreateGroup DeleteGroup UpdateGroup CreateGroupMembership DeleteGroupMembership",
  },
  ec2: {
    security_group_change: `
      CreateSecurityGroup DeleteSecurityGroup ModifySecurityGroupRules
      AuthorizeSecurityGroupIngress AuthorizeSecurityGroupEgress RevokeSecurityGroupIngress RevokeSecurityGroupEgress
      UpdateSecurityGroupRuleDescriptionsIngress UpdateSecurityGroupRuleDescriptionsEgress
      CreateNetworkAclEntry ReplaceNetworkAclEntry DeleteNetworkAclEntry`,
    admin_action: "DeleteFlowLogs! DisableEbsEncryptionByDefault! EnableSerialConsoleAccess!",
  },
  rds: {
    security_group_change: `
      CreateDBSecurityGroup DeleteDBSecurityGroup AuthorizeDBSecurityGroupIngress RevokeDBSecurityGroupIngress`,
  },
  s3: {
    s3_policy_change: `
      PutBucketPolicy DeleteBucketPolicy PutBucketAcl
      PutBucketPublicAccessBlock DeleteBucketPublicAccessBlock! PutAccountPublicAccessBlock DeleteAccountPublicAccessBlock!
      PutBucketOwnershipControls DeleteBucketOwnershipControls
      PutAccessPointPolicy DeleteAccessPointPolicy PutMultiRegionAccessPointPolicy`,
    admin_action: "DeleteBucketEncryption!",
  },
  lambda: {
    lambda_change: `
      CreateFunction DeleteFunction UpdateFunctionCode UpdateFunctionConfiguration PublishVersion CreateAlias UpdateAlias
      AddPermission RemovePermission AddLayerVersionPermission RemoveLayerVersionPermission
      CreateFunctionUrlConfig UpdateFunctionUrlConfig DeleteFunctionUrlConfig
      CreateEventSourceMapping UpdateEventSourceMapping PutFunctionEventInvokeConfig`,
  },
  signin: {
    login: `
      ConsoleLogin SwitchRole ExitRole CheckMfa UserAuthentication CredentialChallenge CredentialVerification
      PasswordRecoveryRequested! PasswordRecoveryCompleted! PasswordUpdated!`,
    admin_action: "GetSigninToken",
  },
  sts: {
    login: "AssumeRoleWithSAML AssumeRoleWithWebIdentity",
    admin_action: "AssumeRoot! GetFederationToken GetSessionToken",
  },
  cloudtrail: {
    cloudtrail_change: `
      CreateTrail UpdateTrail DeleteTrail!! StartLogging StopLogging!!
      PutEventSelectors PutInsightSelectors PutEventConfiguration
      CreateEventDataStore UpdateEventDataStore DeleteEventDataStore! RestoreEventDataStore
      StartEventDataStoreIngestion StopEventDataStoreIngestion! CreateChannel UpdateChannel DeleteChannel!
      PutResourcePolicy DeleteResourcePolicy RegisterOrganizationDelegatedAdmin DeregisterOrganizationDelegatedAdmin!`,
  },
  // Switching off what watches or keeps evidence: of the type of any other change, but never quiet.
  guardduty: {
    admin_action: `
      DeleteDetector!! UpdateDetector CreateIPSet! CreateFilter! DeletePublishingDestination! StopMonitoringMembers!
      DeleteMembers! DisassociateMembers! DisassociateFromAdministratorAccount!`,
  },
  config: {
    admin_action: "StopConfigurationRecorder! DeleteConfigurationRecorder! DeleteDeliveryChannel! DeleteConfigRule!",
  },
  securityhub: { admin_action: "DisableSecurityHub! BatchDisableStandards! DeleteInsight! UpdateFindings" },
  macie2: { admin_action: "DisableMacie! DisassociateFromAdministratorAccount!" },
  inspector2: { admin_action: "Disable!" },
  "access-analyzer": { admin_action: "DeleteAnalyzer!" },
  events: { admin_action: "DisableRule! DeleteRule!" },
  logs: { admin_action: "DeleteLogGroup! DeleteLogStream! PutRetentionPolicy!" },
  monitoring: { admin_action: "DeleteAlarms! DisableAlarmActions!" },
  kms: { admin_action: "DisableKey! ScheduleKeyDeletion! PutKeyPolicy! DeleteImportedKeyMaterial!" },
  route53resolver: { admin_action: "DeleteResolverQueryLogConfig! DisassociateResolverQueryLogConfig!" },
  wafv2: { admin_action: "DeleteLoggingConfiguration! DeleteWebACL! DisassociateWebACL!" },
  organizations: {
    admin_action: "LeaveOrganization!! RemoveAccountFromOrganization! DetachPolicy! DisablePolicyType!",
  },
  account: { admin_action: "EnableRegion! DisableRegion!" },
  // Ways in that leave no sign-in record.
  ssm: { admin_action: "SendCommand StartSession CreateActivation!" },
  "ec2-instance-connect": { admin_action: "SendSSHPublicKey SendSerialConsoleSSHPublicKey!" },
  rolesanywhere: { admin_action: "CreateTrustAnchor! CreateProfile!" },
};

const LOUDNESS: Readonly<Record<string, Severity>> = { "": "info", "!": "warn", "!!": "critical" };

/** Every named operation, as `<service>:<name>`. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map(Object.entries(NAMED).flatMap(entriesOf));

function entriesOf([source, types]: [string, Names]): [string, Operation][] {
  return TYPES.flatMap((type) =>
    (types[type] ?? "")
      .split(/\s+/)
      .filter(Boolean)
      .map((word): [string, Operation] => {
        const name = word.replace(/!+$/, "");
        return [`${source}:${name}`, { type, severity: LOUDNESS[word.slice(name.length)] ?? "info" }];
      }),
  );
}

/** What an operation is if no table names it. */
export const UNNAMED: Operation = { type: "admin_action", severity: "info" };

/** Verbs of calls that change nothing; asked only where the record itself does not say. */
const READING = /^(?:Get|List|Describe|Head|Lookup|BatchGet|BatchDescribe|Search|Simulate|Preview)(?=[A-Z])/;

/** Calls that change nothing though their verb does not show it. AWS records them as read-only today. */
const READING_NAMES: ReadonlySet<string> = new Set([
  "sts:AssumeRole",
  "sts:DecodeAuthorizationMessage",
  "kms:Decrypt",
  "bedrock:InvokeModel",
]);

export function readsByName(source: string, name: string): boolean {
  return READING.test(name) || READING_NAMES.has(`${source}:${name}`);
}

/** Calls that agents and functions make by themselves, all day. */
const BY_MACHINES: ReadonlySet<string> = new Set([
  "ssm:UpdateInstanceInformation",
  "ssm:UpdateInstanceAssociationStatus",
  "ssm:PutInventory",
  "ssm:PutComplianceItems",
  "logs:CreateLogStream",
  "logs:PutLogEvents",
]);

/** Services where AWS itself, in its own name, does housekeeping that nobody asked for. */
const KEPT_BY_AWS: ReadonlySet<string> = new Set(["autoscaling", "kms", "ssm", "sts"]);

/** Whether a call is left out as `service_noise`, if it succeeded. */
export function isServiceNoise(source: string, name: string, identityType: string | undefined): boolean {
  if (BY_MACHINES.has(`${source}:${name}`)) return true;
  return identityType === "AWSService" && KEPT_BY_AWS.has(source) && !OPERATIONS.has(`${source}:${name}`);
}
