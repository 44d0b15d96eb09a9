/** Every built-in detector passes its own tests, which run it alone through the engine on the fixtures in its folder. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { LoadedDetector } from "../../src/detect/engine.ts";
import type { DetectorTest } from "../../src/detect/plugin-test.ts";
import { loadDetectors } from "../../src/detect/registry.ts";
import { plain } from "../../src/detect/say.ts";
import type { CleanEvent } from "../../src/event/clean-event.ts";
import { daily, event, findingsOf, type Told } from "../detect/story.ts";

const FOLDER = path.join(import.meta.dirname, "../../plugins/detectors");
const folders = readdirSync(FOLDER).sort();
const detectors = await loadDetectors();
const tests = new Map<string, (t: DetectorTest) => void>();
for (const name of folders) tests.set(name, (await import(path.join(FOLDER, name, "tests.ts"))).default);

test("each folder is a detector of the table, and the other way round", () => {
  expect(detectors.map(({ manifest }) => manifest.name)).toEqual(folders);
});

describe.each(folders)("%s", (name) => {
  const detector = detectors.find(({ manifest }) => manifest.name === name);
  const used: string[] = [];
  const t: DetectorTest = {
    fixture(file) {
      used.push(file);
      const [first = "", ...lines] = readFileSync(path.join(FOLDER, name, "fixtures", file), "utf8")
        .trimEnd()
        .split("\n");
      const { case: title, says } = JSON.parse(first) as { case: string; says: string[] };
      test(title, () => {
        expect(detector).toBeDefined();
        expect(said(detector ? [detector] : [], lines.flatMap(toldBy).sort(byTime)).sort()).toEqual([...says].sort());
      });
    },
  };

  tests.get(name)?.(t);
  test("uses every fixture, one that speaks and one that is quiet among them", () => {
    expect(used.sort()).toEqual(readdirSync(path.join(FOLDER, name, "fixtures")).sort());
    expect(used).toContain("quiet.jsonl");
    expect(used.length).toBeGreaterThan(1);
  });
});

function said(given: readonly LoadedDetector[], events: readonly CleanEvent[]): string[] {
  return findingsOf(given, events).map(({ severity, title }) => `${severity} ${plain(title)}`);
}

function byTime(one: CleanEvent, other: CleanEvent): number {
  return one.time - other.time;
}

function toldBy(line: string): readonly CleanEvent[] {
  const { daily: days, ...told } = JSON.parse(line) as Told & { readonly daily?: number };
  return days === undefined ? [event(told)] : daily(days, told);
}
