/** Every event is a valid OCSF event, and nothing of it is lost on the way. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Scalar } from "../../src/event/event.ts";
import { COVERAGE_GAP, EVENT_TYPES } from "../../src/event/types.ts";
import { toOcsf } from "../../src/export/ocsf.ts";
import { CLASS_OF } from "../../src/export/ocsf-classes.ts";
import { event } from "../detect/story.ts";
import { violations } from "./ocsf-rules.ts";

const TYPES = [...new Set([...Object.values(EVENT_TYPES).flat(), COVERAGE_GAP])];
const valid = (of: Parameters<typeof toOcsf>[0]) => violations({ ...toOcsf(of) });

test("every built-in type has its class, and no class is for a type that there is not", () => {
  expect(Object.keys(CLASS_OF).sort()).toEqual([...TYPES].sort());
});

test("whatever an event holds, it is valid by the published schema, and all of it is still there", () => {
  const text = fc.oneof(fc.string(), fc.constantFrom("", "CreateUser", "team-member-remove", "203.0.113.7", "::1"));
  const scalar: fc.Arbitrary<Scalar> = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
  const fields = fc.constantFrom("source_ip", "role", "grantee", "org", "outcome", "actor_type", "correlation_id", "x");
  fc.assert(
    fc.property(
      fc.constantFrom(...TYPES, "acme.custom"),
      fc.record({ actor: text, target: text, action: text }),
      fc.constantFrom("info" as const, "warn" as const, "critical" as const),
      fc.dictionary(fields, scalar),
      (type, names, severity, metadata) => {
        const one = event({ day: 1, type, severity, metadata, ...names });
        expect(valid(one)).toEqual([]);
        const written = JSON.stringify(toOcsf(one));
        for (const value of [names.actor, names.target, names.action, one.id, type, ...Object.values(metadata)])
          if (value !== "") expect(written).toContain(JSON.stringify(value).replace(/^"|"$/g, ""));
      },
    ),
    { numRuns: 500 },
  );
});

test("the rules can tell a wrong event", () => {
  const good = { ...toOcsf(event({ day: 1, type: "role_assignment" })) };
  expect(violations(good)).toEqual([]);
  for (const wrong of [
    { activity_id: 77 },
    { user: {} },
    { privileges: undefined },
    { category_uid: 6 },
    { metadata: {} },
    { src_endpoint: { ip: "x" } },
  ])
    expect(violations({ ...good, ...wrong })).not.toEqual([]);
});

describe("it is of the class and activity that a reader expects:", () => {
  test.each([
    ["login", "ConsoleLogin", 3002, "Logon"],
    ["auth.token_refresh", "token_refreshed", 3002, "token_refreshed"],
    ["iam_change", "CreateUser", 3001, "Create"],
    ["iam_change", "AttachUserPolicy", 3001, "Attach Policy"],
    ["iam_change", "DetachRolePolicy", 3001, "Detach Policy"],
    ["access_key_change", "DeleteAccessKey", 3001, "Delete"],
    ["role_assignment", "Microsoft.Authorization/roleAssignments/write", 3005, "Assign Privileges"],
    ["role_assignment", "Microsoft.Authorization/roleAssignments/delete", 3005, "Revoke Privileges"],
    ["collaborator_added", "repo.add_member", 3005, "Assign Privileges"],
    ["org_membership", "org.remove_member", 3006, "Remove User"],
    ["org_membership", "org.invite_member", 3006, "Add User"],
    ["team_member_added", "team-member-add", 3006, "Add User"],
    ["cloudtrail_change", "StopLogging", 3004, "Disable"],
    ["s3_policy_change", "PutBucketPolicy", 3004, "Update"],
    ["admin_action", "DeleteDBInstance", 6003, "Delete"],
    ["resource_access", "SecretGet", 6003, "Read"],
    ["defender_alert", "Suspicious sign-in", 2004, "Create"],
    ["deployment_created", "deployment", 6002, "Start"],
    ["parser_summary", "parser_summary", 0, "parser_summary"],
  ])("%s %s", (type, action, class_uid, activity_name) => {
    expect(toOcsf(event({ day: 1, type, action }))).toMatchObject({ class_uid, activity_name });
  });

  test("who, from where, with what outcome, and how bad", () => {
    const one = event({
      day: 1,
      type: "login",
      actor: "ann",
      target: "portal",
      severity: "critical",
      metadata: { outcome: "denied" },
    });
    expect(toOcsf(one)).toMatchObject({
      time: one.time,
      actor: { user: { name: "ann" } },
      user: { name: "ann" },
      service: { name: "portal" },
      src_endpoint: { ip: "203.0.113.7" },
      status: "Failure",
      severity: "Critical",
      metadata: { uid: one.id, labels: ["login"] },
      unmapped: { outcome: "denied" },
    });
  });
});
