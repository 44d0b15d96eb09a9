/** What Vercel's records mean, where it is not plain from the tables; and the manifest that promises it. */
import { describe, expect, test } from "@jest/globals";
import { readActivity } from "../../plugins/connectors/vercel/activity.ts";
import connector from "../../plugins/connectors/vercel/connector.ts";
import { DEPLOYMENTS_TABLE, normalizeActivity } from "../../plugins/connectors/vercel/normalize-activity.ts";
import { withoutAddresses } from "../../plugins/connectors/vercel/secrets.ts";
import { type Draft, UNKNOWN_TIME } from "../../src/connector/contract.ts";
import { eventId } from "../../src/event/id.ts";
import { EVENT_TYPES } from "../../src/event/types.ts";
import { lookupOf } from "../support/connector-context.ts";
import { feed, MANIFEST, said } from "./vercel-context.ts";
import { ACTIVITIES, activityOf, DEPLOYMENTS } from "./vercel-vendor.ts";

function drafts(record: unknown): readonly Draft[] {
  const found = said(record);
  if (typeof found === "string") throw new Error(found);
  return found;
}

const one = (name: string, more: object = {}): Draft | undefined => drafts({ ...activityOf(name, 1), ...more })[0];

describe("an activity", () => {
  test("names who, what and whom", () => {
    expect(one("team-member-role-update")).toMatchObject({
      type: "admin_action",
      actor: "ann@example.com",
      target: "Bob@example.com",
      severity: "critical",
      metadata: { role: "OWNER", previous_role: "MEMBER", target_type: "user", actor_type: "user" },
    });
    expect(one("env-variable-edit")).toMatchObject({
      type: "env_var_change",
      target: "STRIPE_KEY@shop",
      metadata: { env_key: "STRIPE_KEY", environments: "production", project: "shop", source_ip: "203.0.113.7" },
    });
    expect(one("project-domain-deleted")).toMatchObject({ type: "domain_change", target: "shop.example.com" });
    const login = one("login");
    expect(login).toMatchObject({ metadata: { country: "Germany", user_agent: "Mozilla/5.0", target_type: "user" } });
    expect(login?.target).toBe(login?.actor);
  });

  test("says through which application it was done, and by the system if nobody did it", () => {
    expect(drafts(activityOf("login", 10))[0]?.metadata?.via).toBe("Some App");
    expect(one("login", { principal: { type: "system" } })).toMatchObject({
      actor: "system",
      metadata: { actor_type: "system" },
    });
  });

  test("without a type, a principal, a payload or a believable time is kept all the same", () => {
    const bare = { id: "uev_1", createdAt: 3000, text: "Event 1", principalId: "usr_1" };
    expect(drafts(bare)).toMatchObject([
      { type: "admin_action", actor: "usr_1", action: "unknown", time: UNKNOWN_TIME, metadata: { unmapped: true } },
    ]);
  });

  test("of a kind that is not known yet is kept and marked", () => {
    expect(one("quantum-flux-enabled")).toMatchObject({ type: "admin_action", metadata: { unmapped: true } });
  });

  test.each([
    ["team-saml-enforced", { enforced: false }, "critical"],
    ["team-saml-enforced", { enforced: true }, "warn"],
    ["project-sso-protection", { ssoProtection: null }, "critical"],
    ["project-sso-protection", { ssoProtection: { deploymentType: "all" } }, "warn"],
    ["team-member-add", { invitedEmail: "x@example.com", invitationRole: "OWNER" }, "critical"],
    ["team-member-add", { invitedEmail: "x@example.com", invitationRole: "VIEWER" }, "info"],
  ])("%s with %j is %s", (name, payload, severity) => {
    expect(one(name, { payload })?.severity).toBe(severity);
  });
});

describe("a deployment", () => {
  test("is told once, whichever feed tells of it", () => {
    const listed = drafts({ ...DEPLOYMENTS[2], uid: "dpl_7" })[0];
    const active = one("deployment");
    expect(active?.type).toBe("deployment_created");
    expect(active?.key).toEqual(listed?.key);
    expect(Object.keys(connector.feeds)).toEqual(["deployments", "events"]);
  });

  test("gives the same events as the list gives it and as its own address does", () => {
    const { uid, ...rest } = DEPLOYMENTS[3] ?? {};
    const ids = (record: unknown) =>
      drafts(record).map(({ key, time }) => key && eventId({ source: "vercel", ...key, time }));
    expect(ids({ ...rest, id: uid })).toEqual(ids(DEPLOYMENTS[3]));
  });

  test("that was deleted is not said to have failed", () => {
    expect(drafts(DEPLOYMENTS[6]).map(({ action }) => action)).toEqual(["created"]);
  });
});

describe("an address", () => {
  test.each([
    ["see https://hooks.example.com/a/b?c=d, or else", "see https://hooks.example.com/… or else"],
    ["postgres://u:p@db.example.com:5432/x", "postgres://db.example.com:5432/…"],
    ["https://example.com", "https://example.com"],
    ["POST /v1/integrations/deploy/prj_1/abc now", "POST /… now"],
    ["no address at all: 12:30", "no address at all: 12:30"],
  ])("%s becomes %s", (text, expected) => {
    expect(withoutAddresses(text)).toBe(expected);
  });

  test("is looked for in long texts to their end", () => {
    const dashes = "a-".repeat(100_000);
    expect(withoutAddresses(dashes)).toBe(dashes);
    expect(withoutAddresses(`https://${"a".repeat(200_000)}`)).toMatch(/^https:\/\/a+$/);
  });
});

describe("the manifest", () => {
  const SHARED =
    "outcome source_ip user_agent country actor_type target_type role scope account region correlation_id self";
  const records = [...ACTIVITIES, ...DEPLOYMENTS];
  const all = records.flatMap((record) => {
    const found = said(record);
    return typeof found === "string" ? [] : found;
  });

  test("names the feeds that the connector has, and the types of the registry", () => {
    const { feeds, events } = MANIFEST;
    expect(Object.keys(feeds)).toEqual(Object.keys(connector.feeds));
    expect(Object.keys(events).sort()).toEqual([...EVENT_TYPES.vercel].sort());
  });

  test("declares nothing that no record gives, and no record gives what it does not declare", () => {
    const { events, feeds, metadata } = MANIFEST;
    expect(new Set(all.map(({ type }) => type))).toEqual(new Set(Object.keys(events)));
    const beside = lookupOf({ [DEPLOYMENTS_TABLE]: {} });
    const verdicts = records.flatMap((record) => (readActivity(record) ? [normalizeActivity(record, beside)] : []));
    const reasons = verdicts.flatMap((verdict) => ("leftOut" in verdict ? [verdict.leftOut] : []));
    expect(new Set(reasons)).toEqual(new Set(Object.keys(feeds.events?.scope.leaves_out ?? {})));
    const used = new Set(
      all.flatMap((draft) =>
        Object.entries(draft.metadata ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [name])),
      ),
    );
    const unknown = drafts({ ...activityOf("quantum", 1) }).flatMap(({ metadata: fields }) =>
      Object.keys(fields ?? {}),
    );
    expect([...used, ...unknown].filter((name) => !(name in metadata) && !SHARED.split(" ").includes(name))).toEqual(
      [],
    );
    expect(Object.keys(metadata).filter((name) => !used.has(name) && name !== "unmapped")).toEqual([]);
  });

  test("a record that is neither is refused, not misread", () => {
    for (const name of ["events", "deployments"] as const)
      expect(() => feed(name).normalize({ id: "account_hook_1", url: "x" }, undefined as never)).toThrow(
        expect.objectContaining({ code: "record-malformed" }),
      );
  });
});
