/** Which member of a call names what it was aimed at, by service. Data only, to be checked against the services' references. */

/** A request parameter, and what it names; nothing where the parameter may name several kinds of things. */
export type Naming = readonly [parameter: string, type: string | undefined];

/** Request parameters by service, most telling first. */
export const PARAMETERS: Readonly<Record<string, readonly Naming[]>> = {
  iam: [
    ["userName", "user"],
    ["roleName", "role"],
    ["groupName", "group"],
    ["policyArn", "policy"],
    ["policyName", "policy"],
    ["instanceProfileName", "instance_profile"],
    ["sAMLProviderArn", "identity_provider"],
    ["openIDConnectProviderArn", "identity_provider"],
    ["url", "identity_provider"],
    ["serialNumber", "mfa_device"],
    ["virtualMFADeviceName", "mfa_device"],
    ["aWSServiceName", "service"],
    ["name", "identity_provider"],
  ],
  sso: [
    ["principalId", "principal"],
    ["permissionSetArn", "permission_set"],
    ["name", "permission_set"],
    ["directoryId", "directory"],
    ["instanceArn", "instance"],
  ],
  "sso-directory": [
    ["userId", "user"],
    ["groupId", "group"],
    ["userName", "user"],
    ["displayName", "group"],
    ["directoryId", "directory"],
    ["identityStoreId", "directory"],
  ],
  identitystore: [
    ["userId", "user"],
    ["groupId", "group"],
    ["userName", "user"],
    ["displayName", "group"],
    ["membershipId", "membership"],
  ],
  s3: [
    ["bucketName", "bucket"],
    ["name", "access_point"],
    ["accountId", "account"],
  ],
  lambda: [
    ["functionName", "function"],
    ["layerName", "layer"],
    ["uUID", "event_source_mapping"],
  ],
  cloudtrail: [
    ["name", "trail"],
    ["trailName", "trail"],
    ["eventDataStore", "event_data_store"],
    ["channel", "channel"],
    ["resourceArn", undefined],
    ["memberAccountId", "account"],
    ["delegatedAdminAccountId", "account"],
  ],
  ec2: [
    ["groupId", "security_group"],
    ["groupName", "security_group"],
    ["networkAclId", "network_acl"],
    ["snapshotId", "snapshot"],
    ["imageId", "image"],
    ["instanceId", "instance"],
    ["volumeId", "volume"],
    ["vpcId", "vpc"],
    ["keyName", "key_pair"],
  ],
  rds: [
    ["dBSecurityGroupName", "security_group"],
    ["dBSnapshotIdentifier", "snapshot"],
    ["dBClusterSnapshotIdentifier", "snapshot"],
    ["sourceDBSnapshotIdentifier", "snapshot"],
    ["sourceDBClusterSnapshotIdentifier", "snapshot"],
    ["sourceArn", undefined],
    ["dBInstanceIdentifier", "database"],
    ["dBClusterIdentifier", "database"],
  ],
  kms: [["keyId", "key"]],
  secretsmanager: [
    ["secretId", "secret"],
    ["name", "secret"],
  ],
  guardduty: [["detectorId", "detector"]],
  config: [
    ["configurationRecorderName", "recorder"],
    ["deliveryChannelName", "delivery_channel"],
    ["configRuleName", "rule"],
  ],
  securityhub: [["insightArn", "insight"]],
  "access-analyzer": [["analyzerName", "analyzer"]],
  events: [["name", "rule"]],
  logs: [["logGroupName", "log_group"]],
  ssm: [
    ["target", "instance"],
    ["documentName", "document"],
    ["sessionId", "session"],
    ["name", "parameter"],
  ],
  sts: [
    ["roleArn", "role"],
    ["targetPrincipal", "account"],
    ["name", "federated_user"],
  ],
  organizations: [
    ["accountId", "account"],
    ["targetId", "account"],
    ["rootId", "organization"],
  ],
  account: [["regionName", "region"]],
  route53resolver: [
    ["resolverQueryLogConfigId", "query_log_config"],
    ["resourceId", "vpc"],
  ],
  wafv2: [
    ["resourceArn", undefined],
    ["name", "web_acl"],
  ],
};

/** Request parameters that name the target at any service, after its own. */
export const COMMON: readonly Naming[] = [
  ["userName", "user"],
  ["roleName", "role"],
  ["groupName", "group"],
  ["bucketName", "bucket"],
  ["functionName", "function"],
  ["instanceId", "instance"],
  ["keyId", "key"],
  ["queueUrl", "queue"],
  ["topicArn", "topic"],
  ["repositoryName", "repository"],
  ["projectArn", "project"],
  ["clusterName", "cluster"],
  ["stackName", "stack"],
  ["tableName", "table"],
  ["domainName", "domain"],
  ["hostedZoneId", "hosted_zone"],
  ["resourceArn", undefined],
  ["resourceId", undefined],
  ["arn", undefined],
  ["name", undefined],
];

/** What a call created stands in the answer, because the request could not know it, or did not say it. */
export const ANSWERS: Readonly<Record<string, readonly (readonly [path: readonly string[], type: string])[]>> = {
  iam: [
    [["accessKey", "userName"], "user"],
    [["loginProfile", "userName"], "user"],
    [["sAMLProviderArn"], "identity_provider"],
  ],
  ec2: [
    [["groupId"], "security_group"],
    [["networkAcl", "networkAclId"], "network_acl"],
  ],
  cloudtrail: [
    [["trailARN"], "trail"],
    [["eventDataStoreArn"], "event_data_store"],
  ],
  lambda: [[["functionName"], "function"]],
};

/** Lists of ids in request or answer, for calls that act on several things at once. */
export const LISTS: Readonly<
  Record<string, readonly (readonly [path: readonly string[], member: string | undefined, type: string])[]>
> = {
  ec2: [
    [["instancesSet"], "instanceId", "instance"],
    [["DeleteFlowLogsRequest", "FlowLogId"], "content", "flow_log"],
  ],
  ssm: [[["instanceIds"], undefined, "instance"]],
  monitoring: [[["alarmNames"], undefined, "alarm"]],
};

/** Kinds that AWS lets one name by an ARN as well: folded to the name, so that one thing has one name. */
export const FOLDED: ReadonlySet<string> = new Set(["trail", "function", "event_data_store", "channel"]);

/** IAM calls that mean the caller if they name no user. */
export const ABOUT_ONESELF: ReadonlySet<string> = new Set([
  "iam:ChangePassword",
  "iam:CreateAccessKey",
  "iam:DeleteAccessKey",
  "iam:UpdateAccessKey",
]);
