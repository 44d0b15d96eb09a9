/** Every built-in detector passes its own tests, which run it alone through the engine on the fixtures in its folder. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { DetectorTest } from "../../src/detect/plugin-test.ts";
import { loadDetectors } from "../../src/detect/registry.ts";
import { parseCase, saidOf } from "../../src/plugin/verify/detector-cases.ts";
import { findingsOf } from "../detect/story.ts";

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
      const parsed = parseCase(file, readFileSync(path.join(FOLDER, name, "fixtures", file), "utf8"));
      if ("line" in parsed) throw new Error(`${file}:${parsed.line}: ${parsed.problem}`);
      test(parsed.title, () => {
        expect(detector).toBeDefined();
        expect(saidOf(findingsOf(detector ? [detector] : [], parsed.events))).toEqual(parsed.says);
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
