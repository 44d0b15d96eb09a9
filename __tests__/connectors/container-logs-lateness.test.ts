/** Sixty days with late, skipped and broken runs: every line that was ever ingested is summed up exactly once. */
import { afterEach, expect, test } from "@jest/globals";
import { UNNAMED } from "../../plugins/connectors/container-logs/apps.ts";
import type { StandInRow } from "../../src/demo/microsoft/log-analytics.ts";
import type { Instant } from "../../src/event/event.ts";
import { HOUR, NOW, newRow, oldRow, World } from "./container-logs-world.ts";

const DAY = 24 * HOUR;
const BEGIN = NOW - 60 * DAY;

const worlds: World[] = [];
afterEach(async () => {
  await Promise.all(worlds.splice(0).map(async ({ tenant }) => await tenant.close()));
});

/** The same numbers in every run of the test. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** When lines of an app come in; it may be silent for weeks. */
interface Life {
  readonly app: string;
  readonly table: "old" | "new";
  readonly awake: readonly (readonly [fromDay: number, toDay: number])[];
  readonly everyHours: number;
}

const LIVES: readonly Life[] = [
  { app: "steady", table: "old", awake: [[0, 60]], everyHours: 2 },
  { app: "moved", table: "old", awake: [[0, 30]], everyHours: 3 },
  { app: "moved", table: "new", awake: [[30, 60]], everyHours: 3 },
  {
    app: "sleepy",
    table: "old",
    awake: [
      [2, 2.1],
      [20, 20.2],
      [45, 45.1],
    ],
    everyHours: 0.2,
  },
  { app: "newcomer", table: "new", awake: [[33.2, 36]], everyHours: 0.7 },
  { app: "", table: "old", awake: [[10, 10.1]], everyHours: 0.5 },
];

function linesOf(table: "old" | "new", roll: () => number): StandInRow[] {
  const rows = LIVES.filter((life) => life.table === table).flatMap(({ app, awake, everyHours }) =>
    awake.flatMap(([from, to]) => {
      const found: StandInRow[] = [];
      for (let at = BEGIN + from * DAY; at < BEGIN + to * DAY; at += everyHours * HOUR * (0.5 + roll())) {
        const whole = Math.floor(at);
        const row =
          table === "old" ? oldRow(app, whole, `tick ${found.length}`) : newRow(app, whole, `tick ${found.length}`);
        // Up to two days late by its own clock, and up to ten minutes until it can be read.
        const own = new Date(whole - Math.floor(roll() * 47 * HOUR)).toISOString();
        found.push({
          ...row,
          visibleAt: whole + Math.floor(roll() * 10 * 60_000),
          values: { ...row.values, TimeGenerated: own },
        });
      }
      return found;
    }),
  );
  return rows.sort((a, b) => Number(a.ingestedAt) - Number(b.ingestedAt));
}

test("no line is lost or counted twice, and the ledger says what was read", async () => {
  const roll = dice(7);
  const old = linesOf("old", roll);
  const fresh = linesOf("new", roll);
  const world = await World.start({ old, new: fresh });
  worlds.push(world);
  const deployment = world.deployment({ samples: 3 });

  let first: number | undefined;
  let last = BEGIN;
  let runs = 0;
  for (let at = BEGIN + HOUR; at <= NOW; at += 16 * HOUR) {
    const day = (at - BEGIN) / DAY;
    // Three days without any run, in the midst of which an app appears; and every now and then a run that is skipped or dies.
    if (day > 32 && day < 35) continue;
    const chance = roll();
    if (chance < 0.2) continue;
    const now = (at + Math.floor(roll() * 13 * HOUR)) as Instant;
    if (now > NOW) break;
    const { problems } = await deployment.run(now, { store: chance > 0.3 });
    expect(problems).toEqual([]);
    if (chance > 0.3) [first, last] = [first ?? now, now];
    runs += 1;
  }
  expect(runs).toBeGreaterThan(60);

  // What came in before the first run's look-back is nobody's.
  const begin = (first ?? NOW) - 8 * HOUR;
  const end = Math.floor(last / 1000) * 1000 - 15 * 60_000;
  const due: Record<string, number> = {};
  for (const { values, ingestedAt } of [...old, ...fresh]) {
    const app = String(values.ContainerAppName_s ?? values.ContainerAppName) || UNNAMED;
    if (Number(ingestedAt) >= begin && Number(ingestedAt) < end) due[app] = (due[app] ?? 0) + 1;
  }
  expect(deployment.lines()).toEqual(due);
  expect(deployment.duplicates).toBe(0);
  expect(deployment.of("coverage_gap")).toEqual([]);
  for (const { covered, lost } of deployment.ledger.partitions.values()) {
    expect(covered).toHaveLength(1);
    expect(lost).toEqual([]);
  }
}, 60_000);
