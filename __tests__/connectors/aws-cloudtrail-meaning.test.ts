import { describe, expect, test } from "@jest/globals";
import type { Json } from "../../src/event/event.ts";
import { draftOf } from "./aws-cloudtrail-context.ts";
import { ACCOUNT, event, eventOf, OTHER_ACCOUNT, type Parts } from "./aws-cloudtrail-vendor.ts";

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
