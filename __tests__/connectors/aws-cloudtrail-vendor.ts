/**
 * CloudTrail records as AWS documents them, made from tables: for each operation that the connector names, one record with
 * the parameters its service writes. Made up from the API references; nothing is taken from anybody's log.
 */
import type { Json } from "../../src/event/event.ts";

export const ACCOUNT = "111122223333";
export const OTHER_ACCOUNT = "444455556666";
export const START = Date.UTC(2026, 10, 20, 8);

export type Event = { readonly [name: string]: Json };

/** The parts of a record that differ. */
export interface Parts {
  readonly source: string;
  readonly name: string;
  readonly request?: Json;
  readonly response?: Json;
  readonly more?: Event;
}

const DENY_ALL = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Deny", Action: "*", Resource: "*" }],
});
const READ_BUCKET = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: ["s3:GetObject"], Resource: "arn:aws:s3:::reports/*" }],
});
const EVERYTHING = JSON.stringify({
  Version: "2012-10-17",
  Statement: { Effect: "Allow", Action: "*", Resource: "*" },
});
const trust = (principal: Json) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: principal, Action: "sts:AssumeRole" }],
  });

const IDC = "arn:aws:sso:::instance/ssoins-1234567890abcdef";
const SET = "arn:aws:sso:::permissionSet/ssoins-1234567890abcdef/ps-abcdef1234567890";
const TRAIL_ARN = `arn:aws:cloudtrail:us-east-1:${ACCOUNT}:trail/everything`;
const STORE_ARN = `arn:aws:cloudtrail:us-east-1:${ACCOUNT}:eventdatastore/11111111-2222-3333-4444-555555555555`;
const KEY = "1234abcd-12ab-34cd-56ef-1234567890ab";
const INGRESS = {
  items: [{ ipProtocol: "tcp", fromPort: 443, toPort: 443, ipRanges: { items: [{ cidrIp: "10.0.0.0/8" }] } }],
};

/** Parameters by `<service>:<names>`: the first row that fits counts, so the exact ones come before the families. */
const REQUESTS: readonly (readonly [service: string, names: RegExp, request: Json])[] = [
  ["iam", /^(Attach|Detach)UserPolicy$/, { userName: "ann", policyArn: "arn:aws:iam::aws:policy/AdministratorAccess" }],
  ["iam", /^(Attach|Detach)RolePolicy$/, { roleName: "deploy", policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" }],
  [
    "iam",
    /^(Attach|Detach)GroupPolicy$/,
    { groupName: "developers", policyArn: `arn:aws:iam::${ACCOUNT}:policy/team/Builders` },
  ],
  ["iam", /^PutUserPolicy$/, { userName: "ann", policyName: "all", policyDocument: EVERYTHING }],
  ["iam", /^PutRolePolicy$/, { roleName: "deploy", policyName: "reports", policyDocument: READ_BUCKET }],
  ["iam", /^PutGroupPolicy$/, { groupName: "developers", policyName: "nothing", policyDocument: DENY_ALL }],
  ["iam", /^CreatePolicy$/, { policyName: "Builders", policyDocument: READ_BUCKET }],
  [
    "iam",
    /PolicyVersion$/,
    { policyArn: `arn:aws:iam::${ACCOUNT}:policy/Builders`, policyDocument: EVERYTHING, setAsDefault: true },
  ],
  ["iam", /^DeletePolicy$/, { policyArn: `arn:aws:iam::${ACCOUNT}:policy/Builders` }],
  [
    "iam",
    /^CreateRole$/,
    { roleName: "partner", assumeRolePolicyDocument: trust({ AWS: `arn:aws:iam::${OTHER_ACCOUNT}:root` }) },
  ],
  ["iam", /^UpdateAssumeRolePolicy$/, { roleName: "deploy", policyDocument: trust({ Service: "ec2.amazonaws.com" }) }],
  ["iam", /^(CreateService|DeleteService)LinkedRole$/, { aWSServiceName: "autoscaling.amazonaws.com" }],
  ["iam", /UserToGroup$|UserFromGroup$/, { userName: "ann", groupName: "admins" }],
  ["iam", /InstanceProfile$/, { instanceProfileName: "web", roleName: "deploy" }],
  [
    "iam",
    /RolePermissionsBoundary$/,
    { roleName: "deploy", permissionsBoundary: "arn:aws:iam::aws:policy/PowerUserAccess" },
  ],
  [
    "iam",
    /UserPermissionsBoundary$/,
    { userName: "ann", permissionsBoundary: "arn:aws:iam::aws:policy/PowerUserAccess" },
  ],
  ["iam", /SAMLProvider$/, { sAMLProviderArn: `arn:aws:iam::${ACCOUNT}:saml-provider/office` }],
  ["iam", /^CreateOpenIDConnectProvider$/, { url: "https://token.example.com", clientIDList: ["sts.amazonaws.com"] }],
  [
    "iam",
    /OpenIDConnectProvider/,
    { openIDConnectProviderArn: `arn:aws:iam::${ACCOUNT}:oidc-provider/token.example.com` },
  ],
  ["iam", /VirtualMFADevice$/, { virtualMFADeviceName: "ann", path: "/" }],
  ["iam", /MFADevice$/, { userName: "ann", serialNumber: `arn:aws:iam::${ACCOUNT}:mfa/ann` }],
  ["iam", /AccountPasswordPolicy$/, { minimumPasswordLength: 14, requireSymbols: true }],
  ["iam", /^ChangePassword$/, null],
  ["iam", /AccessKey$/, { userName: "ann", accessKeyId: "AKIAIOSFODNN7EXAMPLE", status: "Inactive" }],
  ["iam", /Role/, { roleName: "deploy" }],
  ["iam", /Group$/, { groupName: "developers" }],
  ["iam", /^(Create|Update)LoginProfile$/, { userName: "ann", passwordResetRequired: true }],
  ["iam", /./, { userName: "ann" }],

  [
    "sso",
    /AccountAssignment$/,
    {
      instanceArn: IDC,
      permissionSetArn: SET,
      principalId: "90676f5d-1111",
      principalType: "USER",
      targetId: ACCOUNT,
      targetType: "AWS_ACCOUNT",
    },
  ],
  ["sso", /^CreatePermissionSet$/, { instanceArn: IDC, name: "Operators" }],
  ["sso", /InlinePolicy/, { instanceArn: IDC, permissionSetArn: SET, inlinePolicy: EVERYTHING }],
  [
    "sso",
    /ManagedPolicy/,
    { instanceArn: IDC, permissionSetArn: SET, managedPolicyArn: "arn:aws:iam::aws:policy/PowerUserAccess" },
  ],
  ["sso", /Directory/, { directoryId: "d-1234567890" }],
  ["sso", /./, { instanceArn: IDC, permissionSetArn: SET }],
  [
    "sso-directory",
    /Group$/,
    { identityStoreId: "d-1234567890", groupId: "a1b2c3d4-group", memberId: "90676f5d-1111" },
  ],
  ["sso-directory", /User$|Password$/, { identityStoreId: "d-1234567890", userId: "90676f5d-1111" }],
  ["sso-directory", /./, { directoryId: "d-1234567890" }],
  [
    "identitystore",
    /Membership$/,
    { identityStoreId: "d-1234567890", groupId: "a1b2c3d4-group", memberId: { userId: "90676f5d-1111" } },
  ],
  ["identitystore", /Group$/, { identityStoreId: "d-1234567890", groupId: "a1b2c3d4-group" }],
  ["identitystore", /./, { identityStoreId: "d-1234567890", userId: "90676f5d-1111" }],

  ["ec2", /^CreateSecurityGroup$/, { groupName: "web", groupDescription: "web servers", vpcId: "vpc-0a1b2c3d" }],
  ["ec2", /^DeleteSecurityGroup$/, { groupId: "sg-0a1b2c3d" }],
  [
    "ec2",
    /^AuthorizeSecurityGroupIngress$/,
    {
      groupId: "sg-0a1b2c3d",
      ipPermissions: {
        items: [
          {
            ipProtocol: "tcp",
            fromPort: 22,
            toPort: 22,
            ipRanges: { items: [{ cidrIp: "0.0.0.0/0" }] },
            ipv6Ranges: { items: [{ cidrIpv6: "::/0" }] },
          },
        ],
      },
    },
  ],
  [
    "ec2",
    /^ModifySecurityGroupRules$/,
    {
      ModifySecurityGroupRulesRequest: {
        GroupId: "sg-0a1b2c3d",
        SecurityGroupRule: {
          SecurityGroupRuleId: "sgr-01",
          tag: 1,
          SecurityGroupRule: { IpProtocol: "tcp", FromPort: 5432, ToPort: 5432, CidrIpv4: "203.0.113.7/32" },
        },
      },
    },
  ],
  ["ec2", /SecurityGroup/, { groupId: "sg-0a1b2c3d", ipPermissions: INGRESS }],
  [
    "ec2",
    /NetworkAclEntry$/,
    {
      networkAclId: "acl-0a1b2c3d",
      ruleNumber: 100,
      egress: false,
      ruleAction: "allow",
      aclProtocol: "6",
      cidrBlock: "192.0.2.0/24",
      portRange: { from: 80, to: 80 },
    },
  ],
  ["ec2", /^DeleteFlowLogs$/, { DeleteFlowLogsRequest: { FlowLogId: { tag: 1, content: "fl-0a1b2c3d" } } }],
  ["ec2", /^DisableEbs/, { DisableEbsEncryptionByDefaultRequest: {} }],
  ["ec2", /^EnableSerial/, { EnableSerialConsoleAccessRequest: {} }],
  ["rds", /Ingress$/, { dBSecurityGroupName: "database", cIDRIP: "198.51.100.0/24" }],
  ["rds", /./, { dBSecurityGroupName: "database" }],

  [
    "s3",
    /^PutBucketPolicy$/,
    {
      bucketName: "reports",
      Host: "reports.s3.amazonaws.com",
      bucketPolicy: {
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "arn:aws:s3:::reports/*" }],
      },
    },
  ],
  [
    "s3",
    /^PutBucketAcl$/,
    { bucketName: "reports", "x-amz-acl": ["public-read"], Host: "reports.s3.amazonaws.com", acl: "" },
  ],
  [
    "s3",
    /^PutBucketPublicAccessBlock$/,
    {
      bucketName: "reports",
      PublicAccessBlockConfiguration: {
        RestrictPublicBuckets: true,
        BlockPublicPolicy: true,
        BlockPublicAcls: true,
        IgnorePublicAcls: true,
      },
    },
  ],
  [
    "s3",
    /AccountPublicAccessBlock$/,
    {
      accountId: ACCOUNT,
      PublicAccessBlockConfiguration: {
        RestrictPublicBuckets: false,
        BlockPublicPolicy: true,
        BlockPublicAcls: true,
        IgnorePublicAcls: true,
      },
    },
  ],
  [
    "s3",
    /AccessPointPolicy$/,
    {
      accountId: ACCOUNT,
      name: "partners",
      Policy: JSON.stringify({
        Statement: [{ Effect: "Allow", Principal: { AWS: OTHER_ACCOUNT }, Action: "s3:GetObject", Resource: "*" }],
      }),
    },
  ],
  ["s3", /./, { bucketName: "reports", Host: "reports.s3.amazonaws.com" }],
  [
    "lambda",
    /^AddPermission$/,
    { functionName: "thumbnails", statementId: "open", action: "lambda:InvokeFunction", principal: "*" },
  ],
  [
    "lambda",
    /LayerVersionPermission$/,
    { layerName: "common", versionNumber: "3", action: "lambda:GetLayerVersion", principal: OTHER_ACCOUNT },
  ],
  [
    "lambda",
    /FunctionUrlConfig$/,
    { functionName: `arn:aws:lambda:us-east-1:${ACCOUNT}:function:thumbnails`, authType: "NONE" },
  ],
  ["lambda", /^UpdateFunctionConfiguration$/, { functionName: "thumbnails", environment: {}, timeout: 10 }],
  ["lambda", /./, { functionName: "thumbnails" }],

  ["signin", /./, null],
  [
    "sts",
    /^AssumeRoleWith/,
    { roleArn: `arn:aws:iam::${ACCOUNT}:role/deploy`, roleSessionName: "ci", durationSeconds: 3600 },
  ],
  [
    "sts",
    /^AssumeRoot$/,
    {
      targetPrincipal: OTHER_ACCOUNT,
      taskPolicyArn: { arn: "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials" },
    },
  ],
  ["sts", /^GetFederationToken$/, { name: "console-ann", durationSeconds: 3600 }],
  ["sts", /./, { durationSeconds: 3600 }],

  ["cloudtrail", /^UpdateTrail$/, { name: TRAIL_ARN, enableLogFileValidation: false }],
  [
    "cloudtrail",
    /^PutEventSelectors$/,
    {
      trailName: "everything",
      eventSelectors: [{ readWriteType: "WriteOnly", includeManagementEvents: true, dataResources: [] }],
    },
  ],
  [
    "cloudtrail",
    /^PutInsightSelectors$/,
    { trailName: "everything", insightSelectors: [{ insightType: "ApiCallRateInsight" }] },
  ],
  ["cloudtrail", /^CreateEventDataStore$/, { name: "archive", retentionPeriod: 2557 }],
  ["cloudtrail", /EventDataStore/, { eventDataStore: STORE_ARN }],
  ["cloudtrail", /^CreateChannel$/, { name: "partner-events", source: "Custom" }],
  [
    "cloudtrail",
    /Channel$/,
    { channel: `arn:aws:cloudtrail:us-east-1:${ACCOUNT}:channel/22222222-3333-4444-5555-666666666666` },
  ],
  ["cloudtrail", /ResourcePolicy$/, { resourceArn: STORE_ARN }],
  ["cloudtrail", /^Register/, { memberAccountId: OTHER_ACCOUNT }],
  ["cloudtrail", /^Deregister/, { delegatedAdminAccountId: OTHER_ACCOUNT }],
  ["cloudtrail", /^PutEventConfiguration$/, { eventDataStore: STORE_ARN, maxEventSize: "Large" }],
  ["cloudtrail", /./, { name: "everything", s3BucketName: "trail-bucket", isMultiRegionTrail: true }],

  ["guardduty", /^UpdateDetector$/, { detectorId: "12abc34d567e8fa901bc2d34e56789f0", enable: false }],
  ["guardduty", /./, { detectorId: "12abc34d567e8fa901bc2d34e56789f0" }],
  ["config", /Recorder$/, { configurationRecorderName: "default" }],
  ["config", /Channel$/, { deliveryChannelName: "default" }],
  ["config", /./, { configRuleName: "root-mfa" }],
  ["securityhub", /Insight$/, { insightArn: `arn:aws:securityhub:us-east-1:${ACCOUNT}:insight/${ACCOUNT}/custom/1` }],
  ["access-analyzer", /./, { analyzerName: "external-access" }],
  ["events", /./, { name: "nightly" }],
  ["logs", /^PutRetentionPolicy$/, { logGroupName: "/aws/lambda/thumbnails", retentionInDays: 1 }],
  ["logs", /./, { logGroupName: "/aws/lambda/thumbnails" }],
  ["monitoring", /./, { alarmNames: ["root-login", "no-mfa"] }],
  [
    "kms",
    /^PutKeyPolicy$/,
    { keyId: KEY, policyName: "default", policy: trust({ AWS: `arn:aws:iam::${OTHER_ACCOUNT}:root` }) },
  ],
  ["kms", /^ScheduleKeyDeletion$/, { keyId: KEY, pendingWindowInDays: 7 }],
  ["kms", /./, { keyId: KEY }],
  ["route53resolver", /./, { resolverQueryLogConfigId: "rqlc-0a1b2c3d" }],
  [
    "wafv2",
    /LoggingConfiguration$|Disassociate/,
    { resourceArn: `arn:aws:wafv2:us-east-1:${ACCOUNT}:regional/webacl/shop/1` },
  ],
  ["wafv2", /./, { name: "shop", scope: "REGIONAL" }],
  ["organizations", /^RemoveAccount/, { accountId: OTHER_ACCOUNT }],
  ["organizations", /^DetachPolicy$/, { policyId: "p-guardrail", targetId: OTHER_ACCOUNT }],
  ["organizations", /^DisablePolicyType$/, { rootId: "r-ab12", policyType: "SERVICE_CONTROL_POLICY" }],
  ["account", /./, { regionName: "me-south-1" }],
  [
    "ssm",
    /^SendCommand$/,
    {
      documentName: "AWS-RunShellScript",
      instanceIds: ["i-0a1b2c3d4e5f60718"],
      parameters: "HIDDEN_DUE_TO_SECURITY_REASONS",
    },
  ],
  ["ssm", /^StartSession$/, { target: "i-0a1b2c3d4e5f60718" }],
  ["ec2-instance-connect", /./, { instanceId: "i-0a1b2c3d4e5f60718", instanceOSUser: "ec2-user" }],
  ["rolesanywhere", /./, { name: "laptops" }],
];

/** What AWS answers where the answer says more than the request. */
const RESPONSES: Readonly<Record<string, Json>> = {
  "ec2:CreateSecurityGroup": { _return: true, groupId: "sg-0a1b2c3d" },
  "iam:CreateAccessKey": {
    accessKey: {
      userName: "ann",
      accessKeyId: "AKIAIOSFODNN7EXAMPLE",
      status: "Active",
      createDate: "Nov 20, 2026 8:00:00 AM",
    },
  },
  "lambda:CreateFunction": {
    functionName: "thumbnails",
    functionArn: `arn:aws:lambda:us-east-1:${ACCOUNT}:function:thumbnails`,
    environment: {},
  },
  "sts:GetFederationToken": {
    credentials: {
      accessKeyId: "ASIAIOSFODNN7EXAMPLE",
      expiration: "Nov 20, 2026 9:00:00 AM",
      sessionToken: "EXAMPLETOKEN",
    },
  },
};

/** The API date that Lambda puts behind its older operations. */
const API_DATES: Readonly<Record<string, string>> = {
  CreateFunction: "20150331",
  DeleteFunction: "20150331",
  UpdateFunctionCode: "20150331v2",
  UpdateFunctionConfiguration: "20150331v2",
  AddPermission: "20150331v2",
  RemovePermission: "20150331v2",
  AddLayerVersionPermission: "20181031",
  CreateEventSourceMapping: "20150331",
  UpdateEventSourceMapping: "20150331",
};

const ANN: Event = {
  type: "IAMUser",
  principalId: "AIDACKCEVSQ6C2EXAMPLE",
  arn: `arn:aws:iam::${ACCOUNT}:user/ann`,
  accountId: ACCOUNT,
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  userName: "ann",
};

/** One record in the form of event version 1.11. @param nth makes id and time, a second apart */
export function event({ source, name, request, response, more }: Parts, nth = 0): Event {
  return {
    eventVersion: "1.11",
    userIdentity: ANN,
    eventTime: new Date(START + nth * 1000).toISOString().replace(".000Z", "Z"),
    eventSource: `${source}.amazonaws.com`,
    eventName: name,
    awsRegion: "us-east-1",
    sourceIPAddress: "192.0.2.10",
    userAgent: "aws-cli/2.30.0",
    requestParameters: request ?? null,
    responseElements: response ?? null,
    requestID: `request-${nth}`,
    eventID: `00000000-0000-4000-8000-${String(nth).padStart(12, "0")}`,
    readOnly: false,
    eventType: "AwsApiCall",
    managementEvent: true,
    recipientAccountId: ACCOUNT,
    eventCategory: "Management",
    ...more,
  };
}

/** The record of an operation as `<service>:<name>`, with its family's parameters. */
export function eventOf(operation: string, nth = 0): Event {
  const [source = "", name = ""] = operation.split(":");
  const request = REQUESTS.find(([service, names]) => service === source && names.test(name))?.[2];
  const response = RESPONSES[operation];
  const dated = source === "lambda" ? `${name}${API_DATES[name] ?? ""}` : name;
  const signIn = source === "signin" ? signInParts(name) : {};
  return event({ source, name: dated, request: request ?? null, response: response ?? null, more: signIn }, nth);
}

function signInParts(name: string): Event {
  const { accessKeyId: _, ...person } = ANN;
  return {
    userIdentity: person,
    eventType: "AwsConsoleSignIn",
    responseElements: { [name]: "Success" },
    additionalEventData: {
      LoginTo: "https://console.aws.amazon.com/console/home",
      MobileVersion: "No",
      MFAUsed: "Yes",
    },
  };
}

/** An item of LookupEvents, on the wire: the time in epoch seconds, the event as text. */
export function wireItem(inner: Event): Event {
  return {
    EventId: inner.eventID ?? null,
    EventName: inner.eventName ?? null,
    ReadOnly: String(inner.readOnly),
    EventTime: Date.parse(String(inner.eventTime)) / 1000,
    EventSource: inner.eventSource ?? null,
    Username: "ann",
    Resources: [],
    CloudTrailEvent: JSON.stringify(inner),
  };
}
