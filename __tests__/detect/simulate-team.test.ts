/** A made-up team's days: quiet where nothing is wrong, and no planted story missed; the same for everybody who names the seed. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { play } from "../../scripts/simulate-team/play.ts";
import { judge } from "../../scripts/simulate-team/report.ts";
import { readScript } from "../../scripts/simulate-team/stories.ts";
import { loadDetectors } from "../../src/detect/registry.ts";

const FOLDER = path.join(import.meta.dirname, "../../scripts/simulate-team");
const { habits } = await readScript(path.join(FOLDER, "habits.json"));
const { stories } = await readScript(path.join(FOLDER, "stories.json"));
const TEAM = { days: 60, people: 20, script: { habits, stories } };

test.each([21, 22])("seed %d: every story is found, and at most one false alarm a week and detector", async (seed) => {
  const { missed, alarms, weeks, found } = judge(play({ seed, ...TEAM }), await loadDetectors(), ["example.com"]);
  expect([found.size, missed]).toEqual([10, []]);
  for (const findings of alarms.values()) expect(findings.length).toBeLessThanOrEqual(weeks);
});

test("a seed tells the same days again, another one other days", () => {
  const short = { ...TEAM, days: 9 };
  expect(play({ seed: 1, ...short })).toEqual(play({ seed: 1, ...short }));
  expect(play({ seed: 1, ...short }).days).not.toEqual(play({ seed: 2, ...short }).days);
});

test("where no story is played, none is found", async () => {
  const quiet = play({ seed: 1, ...TEAM, script: { habits, stories: [] } });
  expect(judge(quiet, await loadDetectors(), ["example.com"]).found.size).toBe(0);
});

test.each([
  ["{}", undefined],
  ['{"stories":[{"story":"x","day":1,"steps":[]}]}', /needs/],
  [
    '{"stories":[{"story":"x","day":1,"steps":[{"at":"noon","source":"a","type":"b","actor":"c","action":"d"}]}]}',
    /"x" lacks/,
  ],
  ['{"habits":[{"habit":"h","who":"everybody","source":"a","type":"b","actor":"c","action":"d"}]}', /"h" lacks/],
])("the file %s is judged before anything is played", async (text, says) => {
  const folder = await mkdtemp(path.join(tmpdir(), "mallcop-stories-"));
  const file = path.join(folder, "stories.json");
  await writeFile(file, text);
  try {
    const read = readScript(file);
    await (says === undefined
      ? expect(read).resolves.toEqual({ habits: [], stories: [] })
      : expect(read).rejects.toThrow(says));
  } finally {
    await rm(folder, { recursive: true });
  }
});
