/** The engine and what it learns: bounded, the same in pages of any size, and not to be taught by one visit. */
import { describe, expect, test } from "@jest/globals";
import { Baseline, DEFAULT_RULES } from "../../src/detect/baseline.ts";
import { baselinePath, parseBaseline, serializeSource } from "../../src/detect/baseline-file.ts";
import { Engine } from "../../src/detect/engine.ts";
import { FindingBook } from "../../src/detect/finding.ts";
import { loadDetectors } from "../../src/detect/registry.ts";
import { DAY, daily, event, findingsOf, START } from "./story.ts";

const detectors = await loadDetectors();

test("the size of a page changes no finding", () => {
  const events = [
    ...daily(20, { hour: 9 }),
    ...Array.from({ length: 40 }, (_, minute) =>
      event({
        day: 20,
        hour: 3,
        minute,
        actor: `p${minute % 9}@example.com`,
        metadata: { outcome: "failure", source_ip: "192.0.2.1" },
      }),
    ),
    event({ day: 20, hour: 4, actor: "p1@example.com", metadata: { source_ip: "192.0.2.1" } }),
  ];
  const whole = findingsOf(detectors, events, { page: 1000 }).map(({ id, severity }) => [id, severity]);
  expect(whole.length).toBeGreaterThan(3);
  for (const page of [1, 3, 64])
    expect(findingsOf(detectors, events, { page }).map(({ id, severity }) => [id, severity])).toEqual(whole);
});

test("what was done once is not known: a second visit is not taken for a habit", () => {
  const baseline = new Baseline();
  const visit = event({ day: 0, actor: "mallory" });
  baseline.learn(visit);
  expect(baseline.profile(visit)?.isKnown).toBe(false);
  baseline.learn(event({ day: 1, actor: "mallory" }));
  expect(baseline.profile(event({ day: 2, actor: "mallory" }))?.isKnown).toBe(true);
  expect(baseline.profile(event({ day: 120, actor: "mallory" }))).toBeUndefined();
});

test("refused sign-ins teach nothing", () => {
  const baseline = new Baseline();
  for (const refused of daily(5, { actor: "mallory", metadata: { outcome: "failure" } })) baseline.learn(refused);
  expect(baseline.profile(event({ day: 6, actor: "mallory" }))).toBeUndefined();
});

describe("learning", () => {
  test("takes two weeks and several days on which something happened", () => {
    const baseline = new Baseline();
    baseline.learn(event({ day: 0 }));
    expect(baseline.learning(event({ day: 20 }))).toBe(true);
    for (const seen of daily(3, {}, 5)) baseline.learn(seen);
    expect([baseline.learning(event({ day: 13 })), baseline.learning(event({ day: 14 }))]).toEqual([true, false]);
  });

  test("is not ended by a single record of long ago, nor by an alert's date", () => {
    const baseline = new Baseline();
    for (const seen of daily(3, {}, 200)) baseline.learn(seen);
    baseline.learn(event({ day: 0 }));
    baseline.learn(event({ day: 150, type: "dependabot_alert", actor: "unknown" }));
    expect(baseline.learning(event({ day: 204 }))).toBe(true);
  });
});

test("the baseline's size is a function of actors, not of events", () => {
  const size = (perDay: number) => {
    const baseline = new Baseline();
    for (let day = 0; day < 30; day++)
      for (let nth = 0; nth < perDay; nth++)
        baseline.learn(
          event({
            day,
            minute: nth % 60,
            target: `thing-${day}-${nth}`,
            metadata: { source_ip: `10.0.${nth % 256}.1` },
          }),
        );
    return [...baseline.sources].map(([name, source]) => serializeSource(name, source)).join("").length;
  };
  expect(size(600)).toBeLessThan(size(60) * 1.2);
});

test("the baseline is read back as it was written", () => {
  const baseline = new Baseline();
  for (const seen of [
    ...daily(20, { hour: 9 }),
    ...daily(9, { actor: "häns\u202e@example.com", type: "resource_access" }),
  ])
    baseline.learn(seen);
  const files = new Map(
    [...baseline.sources].map(([name, source]) => [baselinePath(name), serializeSource(name, source)]),
  );
  const again = parseBaseline(files, DEFAULT_RULES);
  expect(
    new Map([...again.sources].map(([name, source]) => [baselinePath(name), serializeSource(name, source)])),
  ).toEqual(files);
  expect(again.latest).toBe(baseline.latest);
});

test("a detector that breaks is named; the others go on", () => {
  const broken = {
    manifest: { ...(detectors[0] as (typeof detectors)[0]).manifest, name: "broken", events: ["*"] },
    detector: {
      detect: () => {
        throw new Error("no");
      },
    },
  };
  const failures: string[] = [];
  const book = new FindingBook();
  const engine = new Engine({
    detectors: [broken, ...detectors],
    baseline: new Baseline(),
    memories: new Map(),
    book,
    own: { domains: [], accounts: [] },
    onFailure: (name) => failures.push(name),
  });
  for (let day = 0; day < 3; day++) engine.page([event({ day, type: "coverage_gap", actor: "mallcop" })]);
  expect([failures, book.all().length]).toEqual([["broken"], 1]);
});

test("a flood of findings becomes fifty and one that counts the rest", () => {
  const flood = Array.from({ length: 500 }, (_, nth) => event({ day: 20, minute: nth % 60, actor: `bot${nth}` }));
  const findings = findingsOf(detectors, [...daily(20, { hour: 9 }), ...flood]).filter(
    ({ detector, severity }) => detector === "new-actor" && severity === "warn",
  );
  expect(findings).toHaveLength(51);
  expect(findings.find(({ title }) => title.startsWith("More than 50"))?.count).toBe(450);
});

test("an alert of Defender is one finding, whatever its stage", () => {
  for (const intent of ["PrivilegeEscalation", "CredentialAccess", "Exfiltration", "Somewhere"]) {
    const alert = event({
      day: 1,
      type: "defender_alert",
      actor: "defender",
      severity: "critical",
      metadata: { intent, alert_name: "A thing", status: "Active" },
    });
    expect(findingsOf(detectors, [alert])).toMatchObject([
      { severity: "critical", first: new Date(START + DAY + 10 * 3_600_000).toISOString() },
    ]);
  }
});
