import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import connector from "../../plugins/connectors/aws-cloudtrail/connector.ts";
import { UNKNOWN_TIME } from "../../src/connector/contract.ts";
import { MallcopError } from "../../src/connector/errors.ts";
import { draftOf, normalize } from "./aws-cloudtrail-context.ts";
import { ACCOUNT, event, eventOf, type Parts, wireItem } from "./aws-cloudtrail-vendor.ts";

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

  test.each([undefined, "…", 7])("a copy whose time is %j is kept without a date", (eventTime) => {
    expect(draftOf({ ...inner, eventTime })).toMatchObject({ type: "iam_change", time: UNKNOWN_TIME });
  });

  test.each([null, [], "text", 7, {}])("%j is malformed", (record) => {
    expect(() => normalize(record)).toThrow(expect.objectContaining({ code: "record-malformed" }));
  });

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
