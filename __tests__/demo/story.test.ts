/** The story is told the same way every time, of nobody that exists, and in words that the connectors know. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import awsConnector from "../../plugins/connectors/aws-cloudtrail/connector.ts";
import githubConnector from "../../plugins/connectors/github/connector.ts";
import type { Draft, LogFeed, Lookup } from "../../src/connector/contract.ts";
import { type Timeline, type Told, tell } from "../../src/demo/story/story.ts";
import type { Instant } from "../../src/event/event.ts";

const BEGAN = Date.UTC(2026, 10, 22, 12) as Instant;
const MINUTE = 60_000;
const LOOKUP: Lookup = { own: { domains: new Set(), accounts: new Set() }, get: () => undefined, has: () => false };

function later(ms: number): Instant {
  return (BEGAN + ms) as Instant;
}

/** By id. */
function recordsOf(told: Told): Map<string, string> {
  return new Map([
    ...told.aws.map(({ event }) => [String(event.eventID), JSON.stringify(event)] as const),
    ...told.github.map(({ record }) => [String(record._document_id), JSON.stringify(record)] as const),
  ]);
}

describe("the story", () => {
  test("tells of nothing twice", () => {
    const told = tell([BEGAN, later(MINUTE), later(2 * MINUTE), later(3 * MINUTE)], later(3 * MINUTE));
    expect(recordsOf(told).size).toBe(told.aws.length + told.github.length);
  });

  test("tells what it told before, word for word, however it goes on", () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 3 * 24 * 60 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(gaps, (minutes) => {
        const timeline: [Instant, ...Instant[]] = [BEGAN];
        let earlier = recordsOf(tell(timeline, BEGAN));
        for (const gap of minutes) {
          const now = ((timeline.at(-1) ?? BEGAN) + gap * MINUTE) as Instant;
          timeline.push(now);
          const told = recordsOf(tell(timeline, now));
          for (const [id, record] of earlier) expect(told.get(id)).toBe(record);
          expect(told.size).toBeGreaterThan(earlier.size);
          earlier = told;
        }
      }),
      { numRuns: 10 },
    );
  });

  test("never tells of the future", () => {
    const { aws, github } = tell([BEGAN], BEGAN);
    for (const { event } of aws) expect(Date.parse(String(event.eventTime))).toBeLessThanOrEqual(BEGAN);
    for (const { record } of github) expect(record.created_at).toBeLessThanOrEqual(BEGAN);
  });

  test("begins within the days that the first scan looks back on", () => {
    const times = tell([BEGAN], BEGAN).github.map(({ record }) => Number(record.created_at));
    expect(Math.min(...times)).toBeGreaterThan(BEGAN - 72 * 60 * MINUTE);
  });

  test("shows what is delivered late from the second scan on", () => {
    const second = later(10 * MINUTE);
    const held = ({ aws, github }: Told) =>
      [...aws, ...github].flatMap(({ visibleAt }) => (visibleAt === undefined ? [] : [visibleAt]));
    expect(held(tell([BEGAN], BEGAN))).toEqual([Infinity, Infinity, Infinity]);
    expect(held(tell([BEGAN, second], second))).toEqual([second, second, second]);
  });

  test("names only addresses and hosts that are reserved for examples", () => {
    const text = [...recordsOf(tell([BEGAN, later(MINUTE)], later(MINUTE))).values()].join("\n");
    const addresses = [...text.matchAll(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g)].map(([address]) => address);
    const elsewhere = new Set(
      addresses.filter((address) => !/^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./.test(address)),
    );
    expect([...elsewhere]).toEqual(["0.0.0.0"]);
    expect(
      text
        .match(/[a-z]@[a-z.]+\b|:\/\/(?!\w+:)[a-z0-9.-]+/g)
        ?.filter((host) => !/example\.com$|aws\.amazon\.com$/.test(host)),
    ).toEqual([]);
  });
});

describe("what the connectors make of it", () => {
  const now = later(3 * MINUTE);
  const timeline: Timeline = [BEGAN, later(MINUTE), later(2 * MINUTE), now];
  const { aws, github } = tell(timeline, now);
  const verdicts = [
    ...aws.map(({ event }) => normalize(awsConnector.feeds["management-events"], event)),
    ...github.map(({ record }) => normalize(githubConnector.feeds["audit-log"], record)),
  ];
  const drafts = verdicts.flatMap((verdict): readonly Draft[] => ("leftOut" in verdict ? [] : verdict));
  const actions = (severity: Draft["severity"]) =>
    drafts.filter((draft) => draft.severity === severity).map(({ action }) => action);

  test("all of it is understood, and none of its words is unknown", () => {
    expect(drafts.filter(({ metadata }) => metadata?.unmapped === true)).toEqual([]);
    const reasons = verdicts.flatMap((verdict) => ("leftOut" in verdict ? [verdict.leftOut] : []));
    expect(new Set(reasons)).toEqual(new Set(["service_noise", "collaboration"]));
  });

  test("the attack is what stands out", () => {
    expect(actions("critical").toSorted()).toEqual(["StopLogging", "org.disable_two_factor_requirement"]);
    expect(actions("warn")).toEqual(
      expect.arrayContaining([
        ...["CreateAccessKey", "AttachUserPolicy", "ConsoleLogin", "AuthorizeSecurityGroupIngress"],
        ...["org.update_member", "public_key.create", "hook.create"],
      ]),
    );
    const elsewhere = drafts.filter(({ metadata }) => metadata?.source_ip === "192.0.2.66");
    const ordinary = drafts.filter((draft) => !elsewhere.includes(draft) && draft.severity !== "info");
    // A new colleague's password and a rotation of keys: worth a look on any day.
    expect(ordinary.map(({ action }) => action).toSorted()).toEqual(["CreateAccessKey", "CreateLoginProfile"]);
  });

  test("ordinary days are most of it", () => {
    expect(actions("info").length).toBeGreaterThan(100);
  });
});

function normalize(feed: unknown, record: unknown) {
  return (feed as LogFeed).normalize(record, LOOKUP);
}
