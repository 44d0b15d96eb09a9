/** Detectors within a run: judged in order and within the time, at a cost of what is new. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { type Detecting, judgeRun } from "../../src/collect/judge-run.ts";
import { findingFiles } from "../../src/detect/finding-file.ts";
import { loadDetectors } from "../../src/detect/registry.ts";
import type { CleanEvent } from "../../src/event/clean-event.ts";
import type { Instant } from "../../src/event/event.ts";
import type { Tree } from "../../src/store/tree.ts";
import { batchesByDay, lineOf } from "../detect/batches.ts";
import { DAY, daily, event, findingsOf, START } from "../detect/story.ts";
import { treeOf } from "../support/memory-tree.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "mallcop-judge-"));
});
afterEach(async () => await rm(folder, { recursive: true }));

const TODAY = 1100;
const NOW = (START + TODAY * DAY) as Instant;
const detectors = await loadDetectors();

function detecting(more: Partial<Detecting> = {}): Detecting {
  return { detectors, own: { domains: ["example.com"], accounts: [] }, judgeMs: 60_000, clock: () => NOW, ...more };
}

/** This run's batch, as it waits on disk. */
async function added(events: readonly CleanEvent[], name = "2-1") {
  const localFile = path.join(folder, name);
  await writeFile(localFile, events.map((each) => `${lineOf(each)}\n`).join(""));
  const day = new Date(NOW).toISOString().slice(0, 10).replaceAll("-", "/");
  const batches = new Map([[`events/azure/${day}/${name}.jsonl`, { localFile }]]);
  return { batches, broken: [], since: Math.min(NOW, ...events.map(({ time }) => time)) };
}

/** A trail that is stopped: critical for whoever does it. */
function stopping(day: number, target: string): CleanEvent {
  return event({
    day,
    source: "aws-cloudtrail",
    type: "cloudtrail_change",
    actor: "ben",
    action: "StopLogging",
    target,
  });
}

/** One finding a day. */
const history = findingFiles(
  findingsOf(
    detectors.filter(({ manifest: { name } }) => name === "audit-blinding"),
    Array.from({ length: TODAY }, (_, day) => stopping(day, `trail-${day}`)),
  ),
);

function watched(files: ReadonlyMap<string, string>) {
  const read: string[] = [];
  const tree = treeOf(files);
  const readMany: Tree["readMany"] = async (entries, onContent) => {
    const all = [...entries];
    read.push(...all.map((entry) => entry.path));
    await tree.readMany(all, onContent);
  };
  return { tree: { ...tree, readMany }, read };
}

test("three years of findings cost a run no more than the last months of them", async () => {
  expect(history.size).toBe(TODAY);
  const { tree, read } = watched(history);
  const { findings, files } = await judgeRun(tree, await added([stopping(TODAY, "main")]), detecting());
  expect(findings?.new.map(({ title }) => title)).toEqual(
    expect.arrayContaining([expect.stringMatching(/main.* is watched or guarded less/)]),
  );
  expect(read.length).toBeLessThan(95);
  expect([...files.keys()].filter((file) => /^findings\/\d/.test(file))).toHaveLength(1);
});

test("an event of a day whose findings were not read adds to that day's, and takes nothing away", async () => {
  const { tree } = watched(history);
  const old = stopping(10, "another");
  const given = { ...(await added([old])), since: NOW };
  const { files, findings } = await judgeRun(tree, given, detecting());
  const [file = ""] = [...history.keys()].filter((name) => name.endsWith("2026/01/15.jsonl"));
  const lines = (text = "") => text.trimEnd().split("\n");
  expect(lines(files.get(file))).toEqual(expect.arrayContaining(lines(history.get(file))));
  expect(findings?.new.some(({ events }) => events.includes(old.id))).toBe(true);
});

test("what was collected first is judged first, and what there is no time for waits, this run's own included", async () => {
  const waiting = batchesByDay(daily(20, { hour: 9 }, TODAY - 20));
  const files = new Map(waiting);
  let now: number = NOW;
  // Each look at the clock is a second.
  const clock = () => {
    now += 1000;
    return now as Instant;
  };
  const counts: number[] = [];
  let run = await judgeRun(treeOf(files), await added([event({ day: TODAY })]), detecting({ judgeMs: 8_000, clock }));
  for (let runs = 1; runs < 20; runs++) {
    counts.push(run.findings?.judged.batches ?? 0);
    for (const [name, text] of run.files) files.set(name, text);
    if (run.findings?.waiting === 0) break;
    expect(run.errors.map(({ code }) => code)).toEqual(["detection-behind"]);
    run = await judgeRun(treeOf(files), await added([event({ day: TODAY })]), detecting({ judgeMs: 8_000, clock }));
  }
  expect(run.errors).toEqual([]);
  expect(counts.length).toBeGreaterThan(1);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(waiting.size + 1);
});

test("a detector that breaks is named, and costs the others nothing", async () => {
  const broken = detectors.map((loaded) =>
    loaded.manifest.name === "new-actor"
      ? {
          ...loaded,
          detector: {
            detect: () => {
              throw new TypeError("no such thing");
            },
          },
        }
      : loaded,
  );
  const given = await added([stopping(TODAY, "main")]);
  const { errors, findings } = await judgeRun(treeOf(new Map()), given, detecting({ detectors: broken }));
  expect(errors.map(({ message }) => message)).toEqual([
    expect.stringMatching(/detector new-actor failed.*TypeError: no such thing/),
  ]);
  expect(findings?.new.map(({ detector }) => detector)).toEqual(["audit-blinding"]);
});
