/** The story is told the same way every time, of nobody that exists, and in words that the connectors know. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import awsConnector from "../../plugins/connectors/aws-cloudtrail/connector.ts";
import azureConnector from "../../plugins/connectors/azure/connector.ts";
import githubConnector from "../../plugins/connectors/github/connector.ts";
import m365Connector from "../../plugins/connectors/m365/connector.ts";
import openclawConnector from "../../plugins/connectors/openclaw/connector.ts";
import supabaseConnector from "../../plugins/connectors/supabase/connector.ts";
import vercelConnector from "../../plugins/connectors/vercel/connector.ts";
import type { Draft, LogFeed, Lookup } from "../../src/connector/contract.ts";
import { logLine } from "../../src/demo/openclaw/methods.ts";
import { type Timeline, tell } from "../../src/demo/story/story.ts";
import { type Told, toldBy } from "../../src/demo/story/told.ts";
import type { Instant } from "../../src/event/event.ts";

const BEGAN = Date.UTC(2026, 10, 22, 12) as Instant;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LOOKUP: Lookup = {
  own: { domains: new Set(["example.com"]), accounts: new Set() },
  get: () => undefined,
  has: () => false,
};

function later(ms: number): Instant {
  return (BEGAN + ms) as Instant;
}

function told(timeline: Timeline, now: Instant): Told {
  return toldBy(tell(timeline, now));
}

/** A record of the story: its id, the record, and which feed of which connector is to understand it. */
interface Recorded {
  readonly id: string;
  readonly record: unknown;
  readonly feed: unknown;
}

function recorded(feed: unknown, records: readonly unknown[], id: string): readonly Recorded[] {
  return records.map((record) => ({ id: String(Reflect.get(Object(record), id)), record, feed }));
}

/** All that is told as records; rows of the workspace have no ids, and are what they say. */
function recordsOf({ aws, github, azure, entra, m365, workspace, vercel, supabase, openclaw }: Told) {
  const rows = workspace.flatMap(({ name, rows }) => rows.map((row) => ({ id: `${name} ${JSON.stringify(row)}` })));
  const lines = (supabase.lines ?? []).filter(({ source }) => source === "auth_logs");
  const bySource = { id: "lines", event_message: "" };
  return [
    ...recorded(
      awsConnector.feeds["management-events"],
      aws.records.map(({ event }) => event),
      "eventID",
    ),
    ...recorded(
      githubConnector.feeds["audit-log"],
      github.entries.map(({ record }) => record),
      "_document_id",
    ),
    ...recorded(
      azureConnector.feeds["activity-log"],
      (azure.activity ?? []).map(({ record }) => record),
      "eventDataId",
    ),
    ...recorded(
      azureConnector.feeds["directory-audits"],
      entra.map(({ record }) => record),
      "id",
    ),
    ...recorded(
      m365Connector.feeds["azure-ad"],
      m365.flatMap(({ records }) => records),
      "Id",
    ),
    ...recorded(undefined, rows, "id"),
    ...recorded(
      vercelConnector.feeds.events,
      vercel.events.map(({ record }) => record),
      "id",
    ),
    ...recorded(
      undefined,
      vercel.deployments.map(({ record }) => record),
      "uid",
    ),
    ...recorded(supabaseConnector.feeds["auth-audit"], supabase.audit ?? [], "id"),
    ...recorded(
      supabaseConnector.feeds["auth-logs"],
      lines.map(({ id, time, attributes }) => ({
        ...bySource,
        id,
        timestamp: new Date(time).toISOString(),
        log_attributes: attributes,
      })),
      "id",
    ),
    ...openclaw.log.map((entry) => {
      const line = typeof entry === "string" ? entry : logLine(entry);
      return { id: line, record: JSON.parse(line), feed: openclawConnector.feeds.logs };
    }),
    ...recorded(openclawConnector.feeds.activity, openclaw.ledger, "eventId"),
  ];
}

function byId(told: Told): Map<string, string> {
  return new Map(recordsOf(told).map(({ id, record }) => [id, JSON.stringify(record)]));
}

describe("the story", () => {
  test("tells of nothing twice", () => {
    const all = told([BEGAN, later(MINUTE), later(2 * MINUTE), later(3 * MINUTE)], later(3 * MINUTE));
    expect(byId(all).size).toBe(recordsOf(all).length);
  });

  test("tells what it told before, word for word, however it goes on", () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 3 * 24 * 60 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(gaps, (minutes) => {
        const timeline: [Instant, ...Instant[]] = [BEGAN];
        let earlier = byId(told(timeline, BEGAN));
        for (const gap of minutes) {
          const now = ((timeline.at(-1) ?? BEGAN) + gap * MINUTE) as Instant;
          timeline.push(now);
          const next = byId(told(timeline, now));
          for (const [id, record] of earlier) expect(next.get(id)).toBe(record);
          expect(next.size).toBeGreaterThan(earlier.size);
          earlier = next;
        }
      }),
      { numRuns: 10 },
    );
  });

  test("only adds to what the gateway logged and what a blob holds, because both are read once", () => {
    const times = [BEGAN, later(MINUTE), later(26 * HOUR)] as const;
    const [first, second] = [told([BEGAN], BEGAN), told(times, times[2])];
    expect(second.openclaw.log.slice(0, first.openclaw.log.length)).toEqual(first.openclaw.log);
    expect(second.openclaw.ledger.slice(0, first.openclaw.ledger.length)).toEqual(first.openclaw.ledger);
    for (const blob of first.m365.filter(({ created }) => created <= BEGAN)) expect(second.m365).toContainEqual(blob);
  });

  test("never tells of the future", () => {
    const story = tell([BEGAN], BEGAN);
    const times = ["aws", "github", "azure", "m365", "console", "vercel", "supabase", "openclaw"] as const;
    for (const world of times) for (const { time } of story.of(world)) expect(time).toBeLessThanOrEqual(BEGAN);
  });

  test("begins within the days that the first scan looks back on", () => {
    const times = tell([BEGAN], BEGAN)
      .of("github")
      .map(({ time }) => time);
    expect(Math.min(...times)).toBeGreaterThan(BEGAN - 72 * HOUR);
  });

  test("shows what is delivered late from the second scan on", () => {
    const second = later(10 * MINUTE);
    const held = ({ aws, github, azure }: Told) =>
      [...aws.records, ...github.entries, ...(azure.activity ?? [])].flatMap(({ visibleAt }) => visibleAt ?? []);
    expect(new Set(held(told([BEGAN], BEGAN)))).toEqual(new Set([Number.POSITIVE_INFINITY]));
    expect(new Set(held(told([BEGAN, second], second)))).toEqual(new Set([second]));
  });

  test("what has no log changes from scan to scan, and is set right again", () => {
    const [first, second, third] = [1, 2, 3].map((scans) => {
      const timeline = [BEGAN, later(MINUTE), later(2 * MINUTE)].slice(0, scans) as [Instant, ...Instant[]];
      const { openclaw, supabase, azure, github } = told(timeline, timeline.at(-1) ?? BEGAN);
      const { bind } = Object(openclaw.config.gateway);
      const buckets = JSON.stringify(supabase.config?.["/storage/buckets"]);
      const helped = github.estate.members?.some(({ login }) => login === "deps-helper");
      return [
        bind,
        openclaw.skills.length,
        buckets.includes('"invoices","public":true'),
        azure.assessments?.length,
        helped,
      ];
    });
    expect(first).toEqual(["loopback", 2, false, 1, true]);
    expect(second).toEqual(["lan", 3, true, 2, false]);
    expect(third).toEqual(["loopback", 2, false, 1, false]);
  });

  test("names only addresses and hosts that are reserved for examples", () => {
    const text = JSON.stringify(told([BEGAN, later(MINUTE)], later(MINUTE)));
    const addresses = [...text.matchAll(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g)].map(([address]) => address);
    const elsewhere = new Set(
      addresses.filter((address) => !/^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./.test(address)),
    );
    expect([...elsewhere]).toEqual(["0.0.0.0"]);
    expect(
      text
        .match(/[a-z]@[a-z.]+\b|:\/\/(?!\w+:)[a-z0-9.-]+/g)
        ?.filter((host) => !/example\.(?:com|net|org)$|(?:aws\.amazon|azure|microsoft)\.com$|\/[\d.]+$/.test(host)),
    ).toEqual([]);
  });
});

describe("what the connectors make of it", () => {
  const now = later(3 * MINUTE);
  const all = recordsOf(told([BEGAN, later(MINUTE), later(2 * MINUTE), now], now));
  const verdicts = all.flatMap(({ feed, record }) =>
    feed === undefined ? [] : [(feed as LogFeed).normalize(record, LOOKUP)],
  );
  const drafts = verdicts.flatMap((verdict): readonly Draft[] => ("leftOut" in verdict ? [] : verdict));
  const actions = (severity: Draft["severity"]) => [
    ...new Set(drafts.filter((draft) => draft.severity === severity).map(({ action }) => action)),
  ];

  test("all of it is understood, and none of its words is unknown", () => {
    expect(drafts.filter(({ metadata }) => metadata?.unmapped === true)).toEqual([]);
    const reasons = verdicts.flatMap((verdict) => ("leftOut" in verdict ? [verdict.leftOut] : []));
    expect(new Set(reasons)).toEqual(new Set(["service_noise", "collaboration", "ordinary", "told-by-configuration"]));
  });

  test("the attack is what stands out, in every world", () => {
    expect(actions("critical").toSorted()).toEqual([
      "Microsoft.Authorization/roleAssignments/write",
      "Microsoft.Insights/diagnosticSettings/delete",
      "New-InboxRule",
      "StopLogging",
      "org.disable_two_factor_requirement",
      "team-member-add",
    ]);
    expect(actions("warn")).toEqual(
      expect.arrayContaining([
        ...["CreateAccessKey", "AttachUserPolicy", "ConsoleLogin", "AuthorizeSecurityGroupIngress"],
        ...["org.update_member", "public_key.create", "hook.create", "AnonymousLinkCreated"],
        ...["env-variable-read:cleartext", "user_deleted", "device-paired", "Add service principal credentials"],
      ]),
    );
  });

  test("ordinary days are most of it, and quiet", () => {
    const ordinary = drafts.filter(({ time }) => time < BEGAN - 4 * HOUR);
    expect(ordinary.length).toBeGreaterThan(150);
    // A new colleague's password and a rotation of keys: worth a look on any day.
    const loud = ordinary.filter(({ severity }) => severity !== "info").map(({ action }) => action);
    expect(loud.toSorted()).toEqual(["CreateAccessKey", "CreateLoginProfile"]);
  });
});
