/** What an audit entry becomes: recorded pages against a golden file, and each rule on its own. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import connector from "../../plugins/connectors/github/connector.ts";
import type { Draft, Lookup, Verdict } from "../../src/connector/contract.ts";
import { UNKNOWN_TIME } from "../../src/connector/contract.ts";
import { MallcopError } from "../../src/connector/errors.ts";
import { lookupOf } from "./github-context.ts";

const FIXTURES = path.join(import.meta.dirname, "../../plugins/connectors/github/fixtures/audit-log");
const OURS = lookupOf({ self: { repository: "acme/security-log", workflow: "mallcop" } });
const TIME = Date.UTC(2026, 10, 22);

function normalize(record: unknown, lookup: Lookup = lookupOf()): Verdict {
  const feed = connector.feeds["audit-log"];
  if (feed?.kind !== "log") throw new Error("there is no such log feed");
  return feed.normalize(record, lookup);
}

function draftOf(more: Readonly<Record<string, unknown>>, lookup?: Lookup): Draft {
  const verdict = normalize({ "@timestamp": TIME, _document_id: "doc", org: "acme", actor: "ann", ...more }, lookup);
  if ("leftOut" in verdict || verdict.length !== 1 || !verdict[0]) throw new Error("one draft was expected");
  return verdict[0];
}

describe("recorded pages", () => {
  const records = ["001", "002"].flatMap((page) => {
    const answer = JSON.parse(readFileSync(path.join(FIXTURES, `${page}.response.json`), "utf8"));
    return Array.isArray(answer) ? answer : answer.body;
  });
  const verdicts: readonly Verdict[] = records.map((record) => normalize(record, OURS));

  test("hold planted secrets that no draft keeps", () => {
    expect(JSON.stringify(records)).toContain("PLANTED");
    const kept = verdicts.flatMap((verdict, index) =>
      "leftOut" in verdict ? [] : verdict.map((draft) => ({ ...draft, raw: draft.raw ?? records[index] })),
    );
    expect(JSON.stringify(kept)).not.toContain("PLANTED");
    expect(JSON.stringify(kept)).toContain("collector.example.net");
    expect(JSON.stringify(kept)).toContain("secret_type");
  });
});

describe("the time", () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      "is that by which the log is ordered",
      { "@timestamp": 1606929874512, created_at: 1606929870000 },
      "2020-12-02T17:24:34.512Z",
    ],
    [
      "is the creation where there is no other",
      { "@timestamp": undefined, created_at: 1606929874512 },
      "2020-12-02T17:24:34.512Z",
    ],
    ["may be text with a zone", { "@timestamp": "2026-11-22T01:00:00.5+01:00" }, "2026-11-22T00:00:00.500Z"],
    ["is UTC where the text has no zone", { "@timestamp": "2022-12-11 05:17:28.078" }, "2022-12-11T05:17:28.078Z"],
    ["may be milliseconds as text", { "@timestamp": "1606929874512" }, "2020-12-02T17:24:34.512Z"],
  ])("%s", (_what, times, expected) => {
    expect(new Date(draftOf({ action: "org.add_member", ...times }).time).toISOString()).toBe(expected);
  });

  test.each([undefined, null, 0, 1606929874, Number.NaN, "yesterday", "2026-13-45T00:00:00Z", {}])(
    "%p is none: the entry is kept without a date, not dated by guess",
    (time) => {
      expect(draftOf({ action: "org.add_member", "@timestamp": time }).time).toBe(UNKNOWN_TIME);
    },
  );
});

describe("the key", () => {
  test("is the entry's document id within the organization's number, which survives renaming", () => {
    expect(draftOf({ action: "org.rename", org_id: 4711 }).key).toEqual({
      namespace: "audit",
      id: "doc",
      tenant: "4711",
    });
  });
  test("has the organization's name, or the enterprise, where there is no number", () => {
    expect(draftOf({ action: "org.rename" }).key?.tenant).toBe("acme");
    expect(
      draftOf({ action: "business.rename", org: undefined, business: "acme-inc", business_id: 9 }).key?.tenant,
    ).toBe("9");
  });
  test("is missing where the entry has no document id", () => {
    expect(draftOf({ action: "org.rename", _document_id: undefined })).not.toHaveProperty("key");
  });
});

describe("the actor", () => {
  test.each<[Record<string, unknown>, string, string | undefined]>([
    [{ actor: "ann" }, "ann", "user"],
    [{ actor: "github" }, "github", "system"],
    [{ actor: "dependabot[bot]" }, "dependabot[bot]", "bot"],
    [{ actor: "robot", actor_is_bot: true }, "robot", "bot"],
    [
      { actor: "github-actions[bot]", programmatic_access_type: "GitHub App server-to-server token" },
      "github-actions[bot]",
      "app",
    ],
    [{ actor: "deploy_key:SHA256:abc" }, "deploy_key:SHA256:abc", "deploy_key"],
    [{ actor: undefined, deploy_key_fingerprint: "SHA256:abc" }, "deploy_key:SHA256:abc", "deploy_key"],
    [{ actor: undefined, actor_id: 101 }, "id:101", "user"],
    [{ actor: "", actor_id: 0 }, "unknown", undefined],
  ])("of %j is %s, a %s", (members, actor, type) => {
    const draft = draftOf({ action: "repo.create", ...members });
    expect([draft.actor, draft.metadata?.actor_type]).toEqual([actor, type]);
  });
});

describe("the target", () => {
  test.each<[string, Record<string, unknown>, string, string]>([
    ["the person, of a change of membership", { action: "org.remove_member", user: "bob" }, "user", "bob"],
    [
      "the person, also where a team is named",
      { action: "team.add_member", team: "acme/x", user: "bob" },
      "user",
      "bob",
    ],
    ["the blocked person", { action: "org.block_user", blocked_user: "mallory", user: "ann" }, "user", "mallory"],
    [
      "the address, of an invitation by mail",
      { action: "org.invite_member", invitee_email: "a@b.example" },
      "user",
      "a@b.example",
    ],
    ["the team, where no person is named", { action: "team.create", team: "acme/x" }, "team", "acme/x"],
    ["the repository, of its settings", { action: "hook.create", repo: "acme/api", user: "ann" }, "repo", "acme/api"],
    ["the organization, of its settings, not who set them", { action: "org.enable_saml", user: "ann" }, "org", "acme"],
    [
      "the application that was let in",
      { action: "org.oauth_app_access_approved", oauth_application_name: "Slack" },
      "app",
      "Slack",
    ],
    ["the organization, of an application without a name", { action: "org.oauth_app_access_approved" }, "org", "acme"],
  ])("is %s", (_what, members, type, name) => {
    const draft = draftOf(members);
    expect([draft.metadata?.target_type, draft.target]).toEqual([type, name]);
  });
});

describe("somebody let into a repository", () => {
  const added = { action: "repo.add_member", repo: "acme/api", user: "Carol", user_id: 303 };
  test("is a matter of permission as long as the members are not known", () => {
    const draft = draftOf(added);
    expect([draft.type, draft.severity, draft.metadata?.external]).toEqual(["repo_permission", "info", undefined]);
  });
  test("is a matter of permission if a member, known by number", () => {
    const draft = draftOf(added, lookupOf({ members: { "303": { login: "carol" } } }));
    expect([draft.type, draft.metadata?.external]).toEqual(["repo_permission", false]);
  });
  test("is not judged by a name, which may have been somebody else's", () => {
    const { user_id: _, ...nameless } = added;
    expect(draftOf(nameless, lookupOf({ members: { "303": {} } })).metadata?.external).toBeUndefined();
  });
  test("is one of us if the configuration says so", () => {
    expect(draftOf(added, lookupOf({ members: {} }, ["carol"])).type).toBe("repo_permission");
  });
  test("is an outsider if the members are known and lack them", () => {
    const draft = draftOf(added, lookupOf({ members: { "101": {} } }));
    expect([draft.type, draft.severity, draft.metadata?.external]).toEqual(["collaborator_added", "warn", true]);
  });
});

describe("severity", () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      "a repository made public",
      { action: "repo.access", visibility: "public", previous_visibility: "private" },
      "critical",
    ],
    [
      "a repository made private",
      { action: "repo.access", visibility: "private", previous_visibility: "public" },
      "info",
    ],
    ["an owner made", { action: "org.update_member", permission: "admin", old_permission: "read" }, "warn"],
    ["an owner unmade", { action: "org.update_member", permission: "read", old_permission: "admin" }, "info"],
    ["an owner removed", { action: "org.remove_member", permission: "admin" }, "info"],
    ["a team given admin", { action: "team.add_repository", permission: "admin" }, "warn"],
    ["two-factor no longer required", { action: "org.disable_two_factor_requirement" }, "critical"],
    ["two-factor required", { action: "org.enable_two_factor_requirement" }, "info"],
    ["a deploy key that may write", { action: "public_key.create", read_only: false }, "warn"],
    ["a deploy key that may read", { action: "public_key.create", read_only: "true" }, "info"],
    [
      "reviews no longer required",
      {
        action: "protected_branch.update_pull_request_reviews_enforcement_level",
        pull_request_reviews_enforcement_level: 0,
      },
      "warn",
    ],
    [
      "reviews required",
      {
        action: "protected_branch.update_pull_request_reviews_enforcement_level",
        pull_request_reviews_enforcement_level: 2,
      },
      "info",
    ],
    [
      "force pushes allowed",
      {
        action: "protected_branch.update_allow_force_pushes_enforcement_level",
        allow_force_pushes_enforcement_level: 2,
      },
      "warn",
    ],
    [
      "force pushes refused",
      {
        action: "protected_branch.update_allow_force_pushes_enforcement_level",
        allow_force_pushes_enforcement_level: 0,
      },
      "info",
    ],
    ["a ruleset switched off", { action: "repository_ruleset.update", ruleset_enforcement: "disabled" }, "warn"],
    ["push protection switched off", { action: "repository_secret_scanning_push_protection.disable" }, "warn"],
    ["push protection switched on", { action: "repository_secret_scanning_push_protection.enable" }, "info"],
    [
      "approval of tokens, whichever way its words go",
      { action: "personal_access_token.auto_approve_grant_requests_enabled" },
      "info",
    ],
    ["the same, by its older name", { action: "auto_approve_personal_access_token_requests.disable" }, "info"],
  ])("of %s", (_what, members, severity) => {
    expect(draftOf({ repo: "acme/api", user: "bob", ...members }).severity).toBe(severity);
  });
});

describe("mallcop's own runs", () => {
  const run = {
    action: "workflows.created_workflow_run",
    repo: "Acme/security-log",
    name: "mallcop",
    event: "schedule",
  };
  test("are marked as our own doing", () => expect(draftOf(run, OURS).metadata?.self).toBe(true));
  test.each([
    ["another repository", { repo: "acme/api" }],
    ["another workflow", { name: "mallcop2" }],
    ["a trigger that strangers can pull", { event: "pull_request_target" }],
    ["another action", { action: "repo.access" }],
  ])("are not taken for: %s", (_what, other) => {
    expect(draftOf({ ...run, ...other }, OURS).metadata?.self).toBeUndefined();
  });
});

describe("switches of the configuration", () => {
  const off = lookupOf({ options: { include_dependabot: false, include_secret_scanning: false } });
  test.each([
    ["secret_scanning_alert.create", "secret-scanning-off"],
    ["repository_vulnerability_alert.create", "dependabot-off"],
  ])("leave out %s", (action, leftOut) => {
    expect(normalize({ action, "@timestamp": TIME }, off)).toEqual({ leftOut });
    expect(draftOf({ action }).type).toMatch(/_alert$/);
  });
  test.each([
    "repository_secret_scanning.disable",
    "secret_scanning_push_protection.bypass",
    "repository_vulnerability_alerts.disable",
  ])("never hide %s", (action) => {
    expect(draftOf({ action }, off).severity).toBe("warn");
  });
});

describe("what is no audit entry", () => {
  test.each<[string, unknown]>([
    ["a webhook's payload", { action: "created", alert: {}, repository: {} }],
    ["an alert of the REST API", { number: 1, state: "open", created_at: "2026-11-22T00:00:00Z" }],
    ["null", null],
    ["a list", []],
  ])("is not recognized: %s", (_what, record) => {
    expect(connector.recognize(record)).toBeUndefined();
  });
  test("whatever it is, the answer is a verdict or `record-malformed`", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom("org.add_member", "hook.create", "a.b", 7, undefined),
        (data, action) => {
          const record =
            typeof data === "object" && data !== null && !Array.isArray(data)
              ? { "@timestamp": TIME, ...data, action, data }
              : data;
          try {
            normalize(record);
          } catch (thrown) {
            expect(thrown).toBeInstanceOf(MallcopError);
          }
        },
      ),
    );
  });
});
