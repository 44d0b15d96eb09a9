import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import connector from "../../plugins/connectors/aws-cloudtrail/connector.ts";
import { MallcopError } from "../../src/connector/errors.ts";
import type { Json } from "../../src/event/event.ts";
import { draftOf, normalize } from "./aws-cloudtrail-context.ts";
import { ACCOUNT, event, eventOf, OTHER_ACCOUNT, type Parts, wireItem } from "./aws-cloudtrail-vendor.ts";

const FEDERATED = { arn: `arn:aws:sts::${ACCOUNT}:assumed-role/AWSReservedSSO_Admin_0a1b2c3d4e5f/ann@example.com` };

function identity(userIdentity: Json, parts: Partial<Parts> = {}) {
  return draftOf(event({ source: "iam", name: "CreateUser", ...parts, more: { userIdentity, ...parts.more } }));
}

function role(name: string, session: string): Json {
  return {
    type: "AssumedRole",
    principalId: `AROAEXAMPLE:${session}`,
    arn: `arn:aws:sts::${ACCOUNT}:assumed-role/${name}/${session}`,
    accountId: ACCOUNT,
    sessionContext: { sessionIssuer: { type: "Role", userName: name, arn: `arn:aws:iam::${ACCOUNT}:role/${name}` } },
  };
}

function signIn(parts: Parts["more"]) {
  return draftOf(event({ source: "signin", name: "ConsoleLogin", ...(parts === undefined ? {} : { more: parts }) }));
}

describe("the shapes of a record", () => {
  const inner = eventOf("iam:AttachUserPolicy");
  const wire = wireItem(inner);
  const time = new Date(String(inner.eventTime));
  const shapes: Readonly<Record<string, unknown>> = {
    "the wire's item": wire,
    "the SDK's item": { ...wire, EventTime: time },
    "the CLI's item": { ...wire, EventTime: "2026-11-20T08:00:00+00:00" },
    "an item whose event was parsed": { ...wire, CloudTrailEvent: inner },
    "the event itself": inner,
    "an element of a log file": JSON.parse(JSON.stringify({ Records: [inner] })).Records[0],
  };

  test.each(Object.entries(shapes))("%s gives the same draft", (_name, record) => {
    const draft = draftOf(record);
    expect(draft).toEqual(draftOf(inner));
    expect(draft.key).toEqual({ tenant: ACCOUNT, namespace: "event", id: inner.eventID });
    expect(draft.raw).toEqual(inner);
    expect(connector.recognize(record)).toBe("management-events");
  });

  test("an envelope whose event is no JSON still tells what the envelope says", () => {
    const draft = draftOf({ ...wire, CloudTrailEvent: '{"eventVersion":' });
    expect(draft).toMatchObject({
      type: "iam_change",
      action: "AttachUserPolicy",
      time: time.getTime(),
      key: { id: wire.EventId },
    });
    expect(draft.metadata?.parse_error).toBe("event_not_json");
    expect(draft.raw).toBeUndefined();
  });

  test("a record that somebody trimmed the id from has no key, so that the engine makes one", () => {
    const { eventID: _, ...trimmed } = inner;
    expect(draftOf(trimmed).key).toBeUndefined();
  });

  test("a time with a space and without a zone is UTC", () => {
    expect(draftOf({ ...inner, eventTime: "2026-11-20 08:00:00" }).time).toBe(time.getTime());
  });

  test.each([null, [], "text", 7, {}, { eventName: "CreateUser" }, { ...inner, eventTime: "…" }])(
    "%j is malformed",
    (record) => {
      expect(() => normalize(record)).toThrow(expect.objectContaining({ code: "record-malformed" }));
    },
  );

  test("nothing but record-malformed is ever thrown, whatever members are there", () => {
    const names = [
      "userIdentity",
      "requestParameters",
      "responseElements",
      "additionalEventData",
      "eventTime",
      "resources",
      "readOnly",
    ];
    const members = fc.dictionary(fc.constantFrom(...names), fc.jsonValue());
    const operations = fc.constantFrom(
      "iam:PutUserPolicy",
      "ec2:AuthorizeSecurityGroupIngress",
      "s3:PutBucketAcl",
      "cloudtrail:PutEventSelectors",
      "signin:ConsoleLogin",
    );
    fc.assert(
      fc.property(operations, members, (operation, odd) => {
        try {
          normalize({ ...eventOf(operation), ...odd });
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(MallcopError);
          expect(thrown).toMatchObject({ code: "record-malformed" });
        }
      }),
    );
  });

  test("other vendors' records are not recognized", () => {
    for (const record of [null, 1, "x", [], {}, { eventName: "x" }, { action: "org.add_member", actor: "ann" }]) {
      expect(connector.recognize(record)).toBeUndefined();
    }
    expect(connector.recognize({ TrailARN: "arn:aws:cloudtrail:us-east-1:1:trail/x" })).toBe("trails");
  });
});

describe("what is left out", () => {
  const reading = { source: "ec2", name: "DescribeInstances" };

  test("calls that only read", () => {
    expect(normalize(event({ ...reading, more: { readOnly: true } }))).toEqual({ leftOut: "read_only" });
    expect(normalize(event({ ...reading, more: { readOnly: "True" } }))).toEqual({ leftOut: "read_only" });
  });

  test("where the record does not say, the verb tells", () => {
    const { readOnly: _, ...silent } = event(reading);
    expect(normalize(silent)).toEqual({ leftOut: "read_only" });
    expect(draftOf({ ...silent, eventName: "Detach" }).type).toBe("admin_action");
    expect(draftOf({ ...silent, eventName: "Getaway" }).type).toBe("admin_action");
  });

  test("what the record says goes before the verb", () => {
    expect(draftOf(event({ source: "sts", name: "GetFederationToken" })).type).toBe("admin_action");
  });

  test("reading is kept where the configuration asks for it", () => {
    const tables = { options: { include_read_events: true } };
    const draft = draftOf(event({ ...reading, more: { readOnly: true, errorCode: "Client.UnauthorizedOperation" } }), {
      tables,
    });
    expect(draft).toMatchObject({
      type: "admin_action",
      severity: "warn",
      metadata: { outcome: "denied", read_only: true },
    });
  });

  test("federated sign-ins are kept although AWS calls them read-only", () => {
    expect(draftOf(event({ source: "sts", name: "AssumeRoleWithSAML", more: { readOnly: true } })).type).toBe("login");
  });

  test("heartbeats and AWS's own housekeeping, but not a refused one", () => {
    const heartbeat = { source: "ssm", name: "UpdateInstanceInformation" };
    const service = { userIdentity: { type: "AWSService", invokedBy: "ec2.amazonaws.com" } };
    expect(normalize(event(heartbeat))).toEqual({ leftOut: "service_noise" });
    expect(normalize(event({ source: "kms", name: "CreateGrant", more: service }))).toEqual({
      leftOut: "service_noise",
    });
    expect(draftOf(event({ source: "kms", name: "CreateGrant" })).actor).toBe("ann");
    expect(draftOf(event({ ...heartbeat, more: { errorCode: "AccessDeniedException" } })).severity).toBe("warn");
    expect(draftOf(event(heartbeat), { tables: { options: { include_service_events: true } } }).type).toBe(
      "admin_action",
    );
  });

  test("Insights, which are statistics", () => {
    expect(normalize(event({ source: "ec2", name: "RunInstances", more: { eventCategory: "Insight" } }))).toEqual({
      leftOut: "insight",
    });
  });
});

describe("event types", () => {
  test.each([
    ["s3", "DeleteBucket"],
    ["s3", "PutBucketEncryption"],
    ["s3", "PutBucketVersioning"],
    ["s3", "PutBucketLifecycle"],
    ["kms", "DisableKey"],
    ["organizations", "LeaveOrganization"],
    ["iam", "TagRole"],
    ["made-up-service", "CreateThing"],
  ])("%s %s is an admin action", (source, name) => {
    expect(draftOf(event({ source, name })).type).toBe("admin_action");
  });

  test.each([
    ["lambda", "AddPermission20150331v2", "lambda_change", "AddPermission"],
    ["lambda", "CreateFunction20150331", "lambda_change", "CreateFunction"],
    ["cloudfront", "CreateDistribution2020_05_31", "admin_action", "CreateDistribution"],
    ["ec2", "CreateNetworkAclEntry", "security_group_change", "CreateNetworkAclEntry"],
  ])("%s %s", (source, name, type, action) => {
    expect(draftOf(event({ source, name }))).toMatchObject({ type, action });
  });

  test("the same name at another service is another operation", () => {
    expect(draftOf(event({ source: "cognito-idp", name: "CreateGroup" })).type).toBe("admin_action");
    expect(draftOf(event({ source: "iam", name: "CreateGroup" })).type).toBe("iam_change");
  });
});

describe("who", () => {
  test.each<[string, Json, string]>([
    ["an IAM user", { type: "IAMUser", userName: "ann", arn: `arn:aws:iam::${ACCOUNT}:user/team/ann` }, "ann"],
    ["an IAM user without a name", { type: "IAMUser", arn: `arn:aws:iam::${ACCOUNT}:user/team/ann` }, "ann"],
    ["root", { type: "Root", accountId: ACCOUNT, arn: `arn:aws:iam::${ACCOUNT}:root` }, `root@${ACCOUNT}`],
    ["a role", role("deploy", "ann"), "deploy/ann"],
    ["a role's session that an instance made", role("web", "i-0a1b2c3d4e5f60718"), "web"],
    ["a role's session that a library made", role("ci", "botocore-session-1795327778"), "ci"],
    [
      "a person behind IAM Identity Center",
      role("AWSReservedSSO_Admin_0a1b2c3d4e5f", "ann@example.com"),
      "ann@example.com",
    ],
    ["a federated user", { type: "FederatedUser", arn: `arn:aws:sts::${ACCOUNT}:federated-user/ann` }, "ann"],
    ["a SAML user", { type: "SAMLUser", userName: "ann@example.com", identityProvider: "x" }, "ann@example.com"],
    [
      "a web identity",
      { type: "WebIdentityUser", userName: "repo:acme/shop", identityProvider: "y" },
      "repo:acme/shop",
    ],
    ["an Identity Center user", { type: "IdentityCenterUser", onBehalfOf: { userId: "u-1" } }, "u-1"],
    ["another account", { type: "AWSAccount", accountId: OTHER_ACCOUNT }, `account:${OTHER_ACCOUNT}`],
    ["a service", { type: "AWSService", invokedBy: "ec2.amazonaws.com" }, "service:ec2.amazonaws.com"],
    ["a type of tomorrow", { type: "Robot", principalId: "R2" }, "R2"],
    ["nobody", null, "unknown"],
  ])("%s", (_what, userIdentity, actor) => {
    expect(identity(userIdentity).actor).toBe(actor);
  });

  test("of the access key only the last four characters are kept", () => {
    const { metadata } = draftOf(event({ source: "iam", name: "CreateUser" }));
    expect(metadata?.access_key_id).toBe("MPLE");
    expect(JSON.stringify(metadata)).not.toContain("AKIA");
  });

  test("a user name that AWS hid might have been a password", () => {
    const draft = identity({ type: "IAMUser", userName: "HIDDEN_DUE_TO_SECURITY_REASONS" });
    expect(draft).toMatchObject({ actor: "unknown", metadata: { username_hidden: true } });
  });

  test("our own calls are marked by the caller's ARN", () => {
    const arn = `arn:aws:iam::${ACCOUNT}:user/ann`;
    const tables = { self: { [arn]: true } };
    expect(draftOf(event({ source: "iam", name: "CreateUser" }), { tables }).metadata?.self).toBe(true);
    expect(draftOf(event({ source: "iam", name: "CreateUser" })).metadata?.self).toBeUndefined();
  });

  test("a caller of another account is external, unless it is declared as ours", () => {
    const record = event({
      source: "s3",
      name: "PutBucketPolicy",
      more: { userIdentity: { type: "AWSAccount", accountId: OTHER_ACCOUNT } },
    });
    expect(draftOf(record).metadata?.external).toBe(true);
    expect(draftOf(record, { ownAccounts: [OTHER_ACCOUNT] }).metadata?.external).toBeUndefined();
  });
});

describe("signing in", () => {
  test("a failure has no error code, and is a warning", () => {
    const draft = signIn({ errorMessage: "Failed authentication", responseElements: { ConsoleLogin: "Failure" } });
    expect(draft).toMatchObject({ type: "login", target: ACCOUNT, severity: "warn", metadata: { outcome: "failure" } });
  });

  test("without a second factor it is a warning for those who have one at AWS", () => {
    const without = { responseElements: { ConsoleLogin: "Success" }, additionalEventData: { MFAUsed: "No" } };
    expect(signIn(without)).toMatchObject({ severity: "warn", metadata: { mfa: false, outcome: "success" } });
    const federated = { ...without, userIdentity: { type: "AssumedRole", ...FEDERATED } };
    expect(signIn(federated)).toMatchObject({ severity: "info", actor: "ann@example.com" });
    expect(signIn(federated).metadata?.mfa).toBeUndefined();
  });

  test("with a second factor it is nothing special, except for root", () => {
    const withFactor = { responseElements: { ConsoleLogin: "Success" }, additionalEventData: { MFAUsed: "Yes" } };
    expect(signIn(withFactor)).toMatchObject({ severity: "info", metadata: { mfa: true } });
    expect(signIn({ ...withFactor, userIdentity: { type: "Root", accountId: ACCOUNT } }).severity).toBe("warn");
  });
});

describe("how it ended, and how loud that is", () => {
  const trail = { source: "cloudtrail", name: "StopLogging", request: { name: "everything" } };

  test.each([
    ["AccessDenied", "denied", "warn"],
    ["AccessDeniedException", "denied", "warn"],
    ["UnauthorizedOperation", "denied", "warn"],
    ["Client.UnauthorizedOperation", "denied", "warn"],
    ["AuthorizationError", "denied", "warn"],
    ["UserNotAuthorizedException", "denied", "warn"],
    ["EntityAlreadyExistsException", "failure", "info"],
    ["Client.DryRunOperation", "unknown", "info"],
  ])("%s is %s", (errorCode, outcome, severity) => {
    const draft = draftOf(event({ source: "ec2", name: "RunInstances", more: { errorCode } }));
    expect(draft).toMatchObject({ severity, metadata: { outcome, error_code: errorCode } });
  });

  test("stopping a trail is critical, failing to do so a warning", () => {
    expect(draftOf(event(trail)).severity).toBe("critical");
    expect(draftOf(event({ ...trail, more: { errorCode: "TrailNotFoundException" } })).severity).toBe("warn");
  });

  test("ordinary changes are info, root's are at least a warning", () => {
    const tag = { source: "ec2", name: "CreateTags" };
    expect(draftOf(event(tag)).severity).toBe("info");
    expect(draftOf(event({ ...tag, more: { userIdentity: { type: "Root", accountId: ACCOUNT } } })).severity).toBe(
      "warn",
    );
    const byAws = { userIdentity: { type: "Root", invokedBy: "AWS Internal" }, eventType: "AwsServiceEvent" };
    expect(draftOf(event({ ...tag, more: byAws })).severity).toBe("info");
  });

  test.each<[string, Json, string]>([
    ["UpdateTrail", { name: "x", enableLogFileValidation: false }, "log_file_validation_disabled"],
    [
      "PutEventSelectors",
      { trailName: "x", eventSelectors: [{ includeManagementEvents: false }] },
      "management_events_hidden",
    ],
    [
      "PutEventSelectors",
      { trailName: "x", eventSelectors: [{ readWriteType: "ReadOnly" }] },
      "management_events_hidden",
    ],
    [
      "PutEventSelectors",
      { trailName: "x", advancedEventSelectors: [{ fieldSelectors: [{ field: "eventCategory", equals: ["Data"] }] }] },
      "management_events_hidden",
    ],
  ])("%s with %j hides what happens", (name, request, change) => {
    expect(draftOf(event({ source: "cloudtrail", name, request }))).toMatchObject({
      severity: "critical",
      metadata: { change },
    });
  });

  test("an update that weakens nothing has no change to name", () => {
    const draft = draftOf(
      event({ source: "cloudtrail", name: "UpdateTrail", request: { name: "x", enableLogFileValidation: true } }),
    );
    expect(draft.severity).toBe("info");
    expect(draft.metadata?.change).toBeUndefined();
  });
});

describe("what was given, and to whom", () => {
  test("the attached policy is the role that was granted, not the one it was attached to", () => {
    const draft = draftOf(eventOf("iam:AttachUserPolicy"));
    expect(draft).toMatchObject({
      target: "ann",
      severity: "warn",
      metadata: { role: "AdministratorAccess", grantee: "ann", scope: ACCOUNT, privileged: true },
    });
  });

  test("taking away grants nothing", () => {
    const { metadata, severity } = draftOf(eventOf("iam:DetachUserPolicy"));
    expect([metadata?.role, metadata?.privileged, severity]).toEqual([undefined, undefined, "info"]);
  });

  test("an inline policy is privileged if it allows everything, also percent-encoded", () => {
    const all = JSON.stringify({ Statement: [{ Effect: "Allow", Action: ["*"], Resource: ["*"] }] });
    for (const policyDocument of [all, encodeURIComponent(all)]) {
      const draft = draftOf(
        event({ source: "iam", name: "PutRolePolicy", request: { roleName: "r", policyName: "p", policyDocument } }),
      );
      expect(draft.metadata).toMatchObject({ role: "p", grantee: "r", privileged: true });
    }
    expect(draftOf(eventOf("iam:PutRolePolicy")).metadata?.privileged).toBeUndefined();
    expect(draftOf(eventOf("iam:PutGroupPolicy")).metadata?.privileged).toBeUndefined();
  });

  test("a role that another account may assume is external, unless that account is ours", () => {
    expect(draftOf(eventOf("iam:CreateRole"))).toMatchObject({
      severity: "warn",
      metadata: { external: true, role: "partner" },
    });
    expect(draftOf(eventOf("iam:CreateRole"), { ownAccounts: [OTHER_ACCOUNT] }).severity).toBe("info");
    expect(draftOf(eventOf("iam:UpdateAssumeRolePolicy")).metadata).toMatchObject({
      grantee: "service:ec2.amazonaws.com",
    });
  });

  test("everybody is public only if no condition narrows it", () => {
    const bucket = (Condition: Json) => ({
      source: "s3",
      name: "PutBucketPolicy",
      request: {
        bucketName: "b",
        bucketPolicy: { Statement: { Effect: "Allow", Principal: { AWS: "*" }, Condition } },
      },
    });
    expect(draftOf(event(bucket({}))).metadata?.public).toBe(true);
    expect(draftOf(event(bucket({ StringEquals: { "aws:PrincipalOrgID": "o-1" } }))).metadata?.public).toBeUndefined();
  });

  test.each<[Parts, object]>([
    [
      {
        source: "ec2",
        name: "ModifySnapshotAttribute",
        request: { snapshotId: "snap-1", createVolumePermission: { add: { items: [{ group: "all" }] } } },
      },
      { public: true, grantee: "all" },
    ],
    [
      {
        source: "ec2",
        name: "ModifyImageAttribute",
        request: { imageId: "ami-1", launchPermission: { add: { items: [{ userId: OTHER_ACCOUNT }] } } },
      },
      { external: true, grantee: OTHER_ACCOUNT },
    ],
    [
      {
        source: "rds",
        name: "ModifyDBSnapshotAttribute",
        request: { dBSnapshotIdentifier: "s", valuesToAdd: ["all"] },
      },
      { public: true, scope: "s" },
    ],
    [
      {
        source: "s3",
        name: "PutBucketAcl",
        request: {
          bucketName: "b",
          AccessControlPolicy: {
            AccessControlList: { Grant: [{ Grantee: { URI: "http://acs.amazonaws.com/groups/global/AllUsers" } }] },
          },
        },
      },
      { public: true },
    ],
    [
      { source: "lambda", name: "CreateFunctionUrlConfig", request: { functionName: "f", authType: "NONE" } },
      { public: true, scope: "f" },
    ],
    [
      {
        source: "sqs",
        name: "SetQueueAttributes",
        request: {
          queueUrl: "https://q",
          attributes: { Policy: '{"Statement":[{"Effect":"Allow","Principal":"*"}]}' },
        },
      },
      { public: true },
    ],
  ])("%j shares with others", (parts, metadata) => {
    expect(draftOf(event(parts))).toMatchObject({ severity: "warn", metadata });
  });
});

describe("firewall rules", () => {
  const rule = (name: string, request: Json, response: Json = null) =>
    draftOf(event({ source: "ec2", name, request, response }));
  const open = {
    items: [
      {
        ipProtocol: "tcp",
        fromPort: 22,
        toPort: 22,
        ipRanges: { items: [{ cidrIp: "0.0.0.0/0" }] },
        ipv6Ranges: { items: [{ cidrIpv6: "::/0" }] },
      },
    ],
  };

  test("letting the whole internet in is public and a warning", () => {
    const draft = rule("AuthorizeSecurityGroupIngress", { groupId: "sg-1", ipPermissions: open });
    expect(draft).toMatchObject({
      target: "sg-1",
      severity: "warn",
      metadata: { cidr: "0.0.0.0/0, ::/0", ports: "tcp/22", public: true },
    });
  });

  test.each<[string, Json]>([
    [
      "the old flat form",
      { groupId: "sg-1", ipProtocol: "tcp", fromPort: 22, toPort: 22, cidrIp: "0.0.0.0/0", ipPermissions: {} },
    ],
    [
      "any address with an empty mask",
      {
        groupId: "sg-1",
        ipPermissions: { items: [{ ipProtocol: "-1", ipRanges: { items: [{ cidrIp: "8.8.8.8/0" }] } }] },
      },
    ],
  ])("also in %s", (_form, request) => {
    expect(rule("AuthorizeSecurityGroupIngress", request).metadata?.public).toBe(true);
  });

  test("a changed rule and an opened network ACL count too", () => {
    const SecurityGroupRule = {
      SecurityGroupRuleId: "sgr-1",
      SecurityGroupRule: { IpProtocol: "tcp", FromPort: 80, ToPort: 90, CidrIpv4: "0.0.0.0/0" },
    };
    const changed = rule("ModifySecurityGroupRules", {
      ModifySecurityGroupRulesRequest: { GroupId: "sg-2", SecurityGroupRule },
    });
    expect(changed).toMatchObject({ target: "sg-2", metadata: { ports: "tcp/80-90", public: true } });
    const acl = {
      networkAclId: "acl-1",
      egress: false,
      ruleAction: "allow",
      aclProtocol: "-1",
      cidrBlock: "0.0.0.0/0",
    };
    expect(rule("CreateNetworkAclEntry", acl).metadata?.public).toBe(true);
    expect(rule("CreateNetworkAclEntry", { ...acl, ruleAction: "deny" }).metadata?.public).toBeUndefined();
  });

  test("closing it, and letting traffic out, open nothing", () => {
    for (const name of ["RevokeSecurityGroupIngress", "AuthorizeSecurityGroupEgress"]) {
      const draft = rule(name, { groupId: "sg-1", ipPermissions: open });
      expect([draft.metadata?.public, draft.severity]).toEqual([undefined, "info"]);
    }
  });

  test("what only the answer says is taken from there", () => {
    const draft = rule(
      "AuthorizeSecurityGroupIngress",
      { groupId: "sg-1" },
      {
        securityGroupRuleSet: {
          items: [{ cidrIpv4: "0.0.0.0/0", isEgress: false, ipProtocol: "tcp", fromPort: 1, toPort: 1 }],
        },
      },
    );
    expect(draft.metadata).toMatchObject({ cidr: "0.0.0.0/0", public: true });
  });
});

describe("what it was done to", () => {
  test.each<[Parts, string]>([
    [{ source: "iam", name: "CreateAccessKey", response: { accessKey: { userName: "bob" } } }, "bob"],
    [{ source: "iam", name: "ChangePassword" }, "ann"],
    [
      {
        source: "cloudtrail",
        name: "StopLogging",
        request: { name: `arn:aws:cloudtrail:us-east-1:${ACCOUNT}:trail/everything` },
      },
      "everything",
    ],
    [
      {
        source: "lambda",
        name: "AddPermission20150331v2",
        request: { functionName: `arn:aws:lambda:us-east-1:${ACCOUNT}:function:thumbs:live` },
      },
      "thumbs",
    ],
    [
      {
        source: "ec2",
        name: "RunInstances",
        response: { instancesSet: { items: [{ instanceId: "i-1" }, { instanceId: "i-2" }] } },
      },
      "i-1, i-2",
    ],
    [
      {
        source: "made-up",
        name: "CreateThing",
        more: { resources: [{ ARN: "arn:aws:made-up:::thing/1", type: "X" }] },
      },
      "arn:aws:made-up:::thing/1",
    ],
    [{ source: "made-up", name: "CreateThing" }, "made-up.amazonaws.com"],
  ])("%j", (parts, target) => {
    expect(draftOf(event(parts)).target).toBe(target);
  });

  test("where the event names nothing, the envelope's resource is taken", () => {
    const item = wireItem(event({ source: "made-up", name: "CreateThing" }));
    expect(draftOf({ ...item, Resources: [{ ResourceType: "X", ResourceName: "thing-1" }] }).target).toBe("thing-1");
  });
});
