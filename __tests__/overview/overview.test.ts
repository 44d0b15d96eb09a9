/** The overview tells of a deployment what is committed, no more: holes are holes, and what was not looked at is not quiet. */
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Interval } from "../../src/collect/report.ts";
import {
  NO_RESUME,
  type PartitionRecord,
  type RunRecord,
  runRecordPath,
  serializeRunRecord,
} from "../../src/collect/run-record.ts";
import type { Instant } from "../../src/event/event.ts";
import { type Overview, overviewOf } from "../../src/overview/overview.ts";
import { verdictOf } from "../../src/report/page/verdict.ts";
import { folderTree } from "../../src/store/folder-tree.ts";
import { DAY, event, HOUR, START } from "../detect/story.ts";
import { Checkout } from "../query/checkout.ts";

let checkout: Checkout;
let sequence: number;
beforeEach(async () => {
  checkout = await Checkout.make();
  sequence = 0;
});
afterEach(async () => await checkout.remove());

/** Days after `START`. */
const at = (days: number) => (START + days * DAY) as Instant;
const NOW = 30;
const AWS = { id: "aws", type: "aws-cloudtrail" } as const;

interface Told {
  readonly day: number;
  readonly command?: RunRecord["command"];
  readonly partitions: Readonly<Record<string, readonly (readonly [from: number, to: number])[]>>;
  readonly lost?: readonly (readonly [from: number, to: number])[];
  readonly problems?: RunRecord["instances"][number]["problems"];
}

/** A run of the connector `aws` that read what it says of the feed `management-events`. */
async function ran({ day, command = "scan", partitions, lost = [], problems = [] }: Told): Promise<void> {
  sequence += 1;
  const interval = ([from, to]: readonly [number, number]): Interval => [at(from), at(to)];
  const told = Object.entries(partitions).map(
    ([partition, covered]): PartitionRecord => ({
      feed: "management-events",
      partition,
      axis: "event",
      since: at(1),
      covered: covered.map(interval),
      lost: lost.map(interval),
      ...(command === "scan" && { resume: NO_RESUME }),
    }),
  );
  const counts = { fetched: 0, derived: 0, new: 0, duplicate: 0, leftOut: {}, rejected: {}, held: 0, requests: 1 };
  const record: RunRecord = {
    run: `${sequence}-1`,
    sequence,
    previous: undefined,
    ledger: "",
    command,
    version: "0.0.0",
    started: at(day),
    finished: (at(day) + 60_000) as Instant,
    status: problems.length > 0 ? "partial" : "ok",
    instances: [{ ...AWS, status: "ok", counts, problems, partitions: told }],
    batches: [{ path: "events/x", sha256: "", bytes: 1000, events: 1, first: at(day), last: at(day) }],
    quarantined: [],
  };
  await checkout.write(runRecordPath(record), serializeRunRecord(record));
}

async function overview(days = 30): Promise<Overview> {
  const config = { connectors: [{ ...AWS, lookbackHours: 8, options: {}, path: "mallcop.yaml" }] };
  return await overviewOf(folderTree(checkout.root), { config: config as never, now: at(NOW), days });
}

const inDays = (intervals: readonly Interval[] = []) =>
  intervals.map(([from, to]) => [(from - START) / DAY, (to - START) / DAY]);

describe("coverage", () => {
  test("is up to where all partitions were read; a hole in one is a hole of the connector", async () => {
    await ran({
      day: 29.9,
      partitions: {
        one: [[1, 29.9]],
        other: [
          [1, 10],
          [11, 29.5],
        ],
      },
    });
    const [aws] = (await overview()).connectors;
    expect(inDays(aws?.all?.holes)).toEqual([[10, 11]]);
    expect(aws?.all).toMatchObject({ since: at(1), until: at(10), last: at(29.5) });
    expect(aws?.partitions.map(({ partition }) => partition)).toEqual(["other", "one"]);
  });

  test("counts what is lost as a hole, but as one that nobody has to wait for", async () => {
    await ran({
      day: 29.9,
      partitions: {
        one: [
          [1, 10],
          [11, 29.9],
        ],
      },
      lost: [[10, 11]],
    });
    const [aws] = (await overview()).connectors;
    expect([inDays(aws?.all?.holes), inDays(aws?.all?.lost)]).toEqual([[[10, 11]], [[10, 11]]]);
    expect(aws?.all?.until).toBe(at(29.9));
  });

  test("a rescan fills a hole", async () => {
    await ran({
      day: 20,
      partitions: {
        one: [
          [1, 10],
          [11, 20],
        ],
      },
      lost: [[10, 11]],
    });
    await ran({ day: 21, command: "rescan", partitions: { one: [[9, 12]] } });
    expect((await overview()).connectors[0]?.all?.holes).toEqual([]);
  });

  test("a partition that is no longer there is not behind; one that fails is", async () => {
    await ran({ day: 10, partitions: { gone: [[1, 10]], failing: [[1, 10]], fine: [[1, 10]] } });
    await ran({ day: 29.9, partitions: { failing: [], fine: [[10, 29.9]] } });
    const [aws] = (await overview()).connectors;
    expect(aws?.partitions.map(({ partition, until }) => [partition, until])).toEqual([
      ["failing", at(10)],
      ["fine", at(29.9)],
    ]);
  });

  test("what was last read before the window is behind, though nobody knows its name any more", async () => {
    await ran({ day: 2, partitions: { one: [[1, 2]] } });
    const { connectors, runs } = await overview(7);
    expect(connectors[0]?.all?.until).toBe(at(2));
    expect(runs.count).toBe(0);
  });

  test("names the feeds that were never read, and what the last run complained of", async () => {
    const problems = [
      { code: "permission-missing", feed: "trails" },
      { code: "permission-missing", feed: "trails" },
    ];
    await ran({ day: 29.9, partitions: { one: [[1, 29.9]] }, problems });
    const [aws] = (await overview()).connectors;
    expect(aws?.never).toContain("trails");
    expect(aws?.problems).toEqual([{ code: "permission-missing", feed: "trails" }]);
  });
});

describe("the verdict", () => {
  const verdict = async () => verdictOf(await overview());

  test.each<[string, readonly Told[], string, RegExp]>([
    ["nothing ran", [], "bad", /Nothing has run/],
    ["all is read", [{ day: 29.9, partitions: { one: [[1, 29.9]] } }], "good", /covered up to/],
    ["something is old", [{ day: 28, partitions: { one: [[1, 28]] } }], "bad", /more than a day behind/],
    [
      "something is lost",
      [
        {
          day: 29.9,
          partitions: {
            one: [
              [1, 10],
              [11, 29.9],
            ],
          },
          lost: [[10, 11]],
        },
      ],
      "attention",
      /but for 24 h of aws, lost for good/,
    ],
  ])("when %s", async (_, runs, tone, says) => {
    for (const run of runs) await ran(run);
    const { tone: said, sentences } = await verdict();
    expect([said, sentences[0]]).toEqual([tone, expect.stringMatching(says)]);
  });

  test("a finding outweighs that all was read, and never that it was not", async () => {
    await checkout.write("findings/2026/02/01.jsonl", `${JSON.stringify(FINDING)}\n`);
    await ran({ day: 29.9, partitions: { one: [[1, 29.9]] } });
    expect((await verdict()).sentences[0]).toMatch(/^1 open finding, critical/);
    await ran({ day: 29.95, partitions: { other: [[1, 20]] } });
    expect((await verdict()).sentences[0]).toMatch(/more than a day behind/);
  });
});

const FINDING = {
  id: "fnd-2026-02-01-new-actor-0123456789abcdef",
  detector: "new-actor",
  source: "aws-cloudtrail",
  severity: "critical",
  title: "somebody",
  why: "because",
  next: "look",
  first: "2026-02-01T00:00:00.000Z",
  last: "2026-02-01T00:00:00.000Z",
  count: 1,
  events: [],
  subject: "s",
  learning: false,
};

test("findings are open until somebody decides", async () => {
  const other = { ...FINDING, id: "fnd-2026-02-01-new-actor-1123456789abcdef", severity: "warn" };
  await checkout.write("findings/2026/02/01.jsonl", [other, FINDING].map((one) => `${JSON.stringify(one)}\n`).join(""));
  await ran({ day: 29, partitions: {} });
  expect((await overview()).findings.open.map(({ severity }) => severity)).toEqual(["critical", "warn"]);
  const decision = { finding: FINDING.id, subject: "other", decision: "ack", reason: "me", decided: FINDING.first };
  await checkout.write("findings/decisions.jsonl", `${JSON.stringify(decision)}\n`);
  expect((await overview()).findings).toMatchObject({ open: [{ severity: "warn" }], acknowledged: 1 });
});

describe("events", () => {
  test("are counted on the day they happened, in the window only, the undated on none", async () => {
    await checkout.collect(29, [
      event({ day: 28, hour: 23, severity: "critical" }),
      event({ day: 29, hour: 0 }),
      event({ day: 29, hour: 1, severity: "warn" }),
      event({ day: 10 }),
      event({ day: 29, metadata: { time_missing: true } }),
    ]);
    await checkout.collect(2, [event({ day: 2 })]);
    const { events } = await overview(3);
    expect(events).toMatchObject({ total: 4, undated: 1 });
    expect(events.types).toEqual([{ source: "azure", type: "login", count: 4, worst: "critical" }]);
    expect(events.connectors[0]?.total).toBe(4);
    expect(events.connectors[0]?.days.slice(0, 2)).toEqual([
      { info: 0, warn: 0, critical: 1 },
      { info: 1, warn: 1, critical: 0 },
    ]);
  });

  test("tell what changed in access, the newest first, and not what was refused", async () => {
    const change = (day: number, outcome: string) =>
      event({ day, type: "role_assignment", target: `${outcome} ${day}`, metadata: { outcome } });
    const many = Array.from({ length: 100 }, (_, hour) => change(20 + hour / 24, "success"));
    await checkout.collect(29, [...many, change(28, "denied"), change(27, "success"), event({ day: 28 })]);
    const { access } = (await overview()).events;
    expect(access.total).toBe(101);
    expect(access.newest).toHaveLength(40);
    expect(access.newest[0]?.target).toBe("success 27");
  });

  test("sum up what an app wrote", async () => {
    const summary = (day: number, lines: number, unmatched: number) =>
      event({ day, source: "logs", type: "parser_summary", target: "api", metadata: { lines, unmatched } });
    await checkout.collect(29, [summary(28, 100, 1), summary(28, 100, 9), summary(29, 50, 0)]);
    expect((await overview(2)).events.apps).toMatchObject([{ app: "api", lines: 50, unmatched: 0 }]);
    expect((await overview(3)).events.apps).toMatchObject([{ app: "api", lines: 250, unmatched: 10 }]);
  });

  test("that are damaged are named", async () => {
    await checkout.write("events/aws/2026/02/03/1-1.jsonl", "{}\n");
    expect((await overview()).damaged).toEqual(["events/aws/2026/02/03/1-1.jsonl:1"]);
  });

  test("of endlessly many names do not take endless room", async () => {
    const many = Array.from({ length: 1000 }, (_, n) =>
      event({ day: 29, hour: n / 60, type: `type-${n}`, source: "x" }),
    );
    await checkout.collect(29, many);
    const { types, otherTypes } = (await overview()).events;
    expect([types.length, otherTypes]).toEqual([300, 700]);
  });
});

test("runs tell the longest pause and the growth a day", async () => {
  for (const day of [10, 10.25, 14, 29]) await ran({ day, partitions: {} });
  const { runs } = await overview();
  expect(runs.count).toBe(4);
  expect(runs.longestPause).toEqual({ from: at(14) + 60_000, to: at(29) });
  expect(runs.bytesPerDay).toBe(4000 / 20);
  expect(Math.max(...runs.bytesByDay)).toBe(2000);
  expect(runs.newest.map(({ started }) => (started - START) / HOUR)).toEqual([29 * 24, 14 * 24, 10.25 * 24, 240]);
});

test("of a first day's growth nothing is said: the first run brings the past along", async () => {
  await ran({ day: 29.5, partitions: {} });
  expect((await overview()).runs.bytesPerDay).toBeUndefined();
});
