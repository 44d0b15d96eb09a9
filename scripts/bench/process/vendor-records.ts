/** Made-up vendor records as they come over the wire, by their number: the same number is always the same record. */

const START = Date.UTC(2026, 2, 1);

type Fields = Readonly<Record<string, unknown>>;

/** What an AWS operation carries. */
const AWS: readonly (readonly [source: string, name: string, parameters: Fields, response: Fields | null])[] = [
  ["iam", "AttachRolePolicy", { roleName: "service-api", policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" }, null],
  [
    "iam",
    "CreateAccessKey",
    { userName: "build" },
    { accessKey: { userName: "build", accessKeyId: "AKIAIOSFODNN7EXAMPLE", status: "Active" } },
  ],
  [
    "ec2",
    "AuthorizeSecurityGroupIngress",
    {
      groupId: "sg-0a1b2c3d4e5f60718",
      ipPermissions: {
        items: [
          {
            ipProtocol: "tcp",
            fromPort: 443,
            toPort: 443,
            ipRanges: { items: [{ cidrIp: "203.0.113.0/24", description: "office" }] },
          },
        ],
      },
    },
    { _return: true },
  ],
  [
    "ec2",
    "RunInstances",
    {
      instancesSet: { items: [{ imageId: "ami-0abcdef1234567890", minCount: 1, maxCount: 1 }] },
      instanceType: "t3.small",
      monitoring: { enabled: false },
    },
    null,
  ],
  [
    "s3",
    "PutBucketPolicy",
    {
      bucketName: "acme-reports",
      bucketPolicy: {
        Version: "2012-10-17",
        Statement: [
          {
            Effect: "Allow",
            Principal: { AWS: "arn:aws:iam::111122223333:root" },
            Action: "s3:GetObject",
            Resource: "arn:aws:s3:::acme-reports/*",
          },
        ],
      },
    },
    null,
  ],
  [
    "lambda",
    "UpdateFunctionCode20150331v2",
    { functionName: "resize", publish: true, dryRun: false },
    { functionName: "resize", runtime: "nodejs24.x", codeSize: 20_481 },
  ],
  [
    "sts",
    "AssumeRoleWithWebIdentity",
    { roleArn: "arn:aws:iam::111122223333:role/deploy", roleSessionName: "ci" },
    {
      credentials: {
        accessKeyId: "ASIAIOSFODNN7EXAMPLE",
        sessionToken: "IQoJb3JpZ2luX2VjEXAMPLE".repeat(12),
        expiration: "Mar 1, 2026, 1:00:00 PM",
      },
    },
  ],
  ["logs", "PutRetentionPolicy", { logGroupName: "/aws/lambda/resize", retentionInDays: 90 }, null],
];

const GITHUB: readonly Fields[] = [
  { action: "org.add_member", user: "hubot", permission: "read" },
  { action: "repo.access", repo: "acme/site", visibility: "private", previous_visibility: "internal" },
  {
    action: "protected_branch.policy_override",
    repo: "acme/api",
    branch: "main",
    reasons: [{ code: "changes_requested", message: "1 review requesting changes" }],
  },
  {
    action: "workflows.completed_workflow_run",
    repo: "acme/api",
    name: "ci",
    head_branch: "main",
    conclusion: "success",
    workflow_run_id: 7_001_002_003,
    event: "push",
  },
];

const PADDING =
  "x-forwarded 203.0.113.9; Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36";

export interface WireRecord {
  readonly type: "aws-cloudtrail" | "github";
  readonly json: string;
}

/** Seven of ten are CloudTrail's, as LookupEvents gives them: an envelope with the event as JSON inside a string. */
export function wireRecord(number: number): WireRecord {
  return number % 10 < 7
    ? { type: "aws-cloudtrail", json: cloudTrail(number) }
    : { type: "github", json: auditEntry(number) };
}

function cloudTrail(number: number): string {
  const [source, name, requestParameters, responseElements] = AWS[number % AWS.length] ?? AWS[0] ?? ["", "", {}, null];
  const time = new Date(START + number * 700);
  const eventID = `3fcfb182-98f8-4744-bd45-${String(number).padStart(12, "0")}`;
  const session = `session-${number % 40}`;
  const event = {
    eventVersion: "1.11",
    userIdentity: {
      type: "AssumedRole",
      principalId: `AROACKCEVSQ6C2EXAMPLE:${session}`,
      arn: `arn:aws:sts::111122223333:assumed-role/deploy/${session}`,
      accountId: "111122223333",
      accessKeyId: "ASIAIOSFODNN7EXAMPLE",
      sessionContext: {
        sessionIssuer: {
          type: "Role",
          principalId: "AROACKCEVSQ6C2EXAMPLE",
          arn: "arn:aws:iam::111122223333:role/deploy",
          accountId: "111122223333",
          userName: "deploy",
        },
        attributes: { creationDate: "2026-03-01T00:00:00Z", mfaAuthenticated: "false" },
      },
    },
    eventTime: `${time.toISOString().slice(0, 19)}Z`,
    eventSource: `${source}.amazonaws.com`,
    eventName: name,
    awsRegion: "us-east-1",
    sourceIPAddress: `203.0.113.${number % 256}`,
    userAgent: PADDING,
    requestParameters,
    responseElements,
    requestID: `b1946ac9-2492-4d23-a8f4-${String(number).padStart(12, "0")}`,
    eventID,
    readOnly: false,
    eventType: "AwsApiCall",
    managementEvent: true,
    recipientAccountId: "111122223333",
    eventCategory: "Management",
    tlsDetails: {
      tlsVersion: "TLSv1.3",
      cipherSuite: "TLS_AES_128_GCM_SHA256",
      clientProvidedHostHeader: `${source}.us-east-1.amazonaws.com`,
    },
  };
  return JSON.stringify({
    EventId: eventID,
    EventName: name,
    ReadOnly: "false",
    EventTime: Math.floor(time.getTime() / 1000),
    EventSource: `${source}.amazonaws.com`,
    Username: session,
    AccessKeyId: "ASIAIOSFODNN7EXAMPLE",
    Resources: [{ ResourceType: "AWS::IAM::Role", ResourceName: "deploy" }],
    CloudTrailEvent: JSON.stringify(event),
  });
}

function auditEntry(number: number): string {
  const time = START + number * 700;
  return JSON.stringify({
    "@timestamp": time,
    _document_id: `doc-${String(number).padStart(20, "0")}`,
    ...GITHUB[number % GITHUB.length],
    actor: `octocat-${number % 25}`,
    actor_id: 583_231 + (number % 25),
    actor_ip: `198.51.100.${number % 256}`,
    actor_location: { country_code: "NL" },
    actor_is_bot: false,
    business: "acme-inc",
    business_id: 4_242,
    created_at: time,
    operation_type: "modify",
    org: "acme",
    org_id: 21_955_855,
    request_id: `B1C2:3D4E:5F60:${number.toString(16)}`,
    token_id: 987_654_321,
    hashed_token: "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE=",
    programmatic_access_type: "OAuth access token",
    token_scopes: "admin:org,repo,workflow",
    user_agent: PADDING,
    public_repo: false,
    external_identity_nameid: "person@example.com",
  });
}
