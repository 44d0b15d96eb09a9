/** What a person sees, as files that a reviewer can read. `UPDATE_GOLDENS=1 npm test -- report/goldens` writes them anew. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { commitMessage } from "../../src/report/commit-message.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import * as reports from "./reports.ts";

const FOLDER = path.join(import.meta.dirname, "goldens");
const UPDATE = process.env.UPDATE_GOLDENS === "1";
const LINKS = {
  server: "https://github.com",
  repository: "acme/security",
  docs: "https://github.com/acme/mallcop/blob/v0.1.0/",
};

const DAYS = {
  "all-quiet": reports.allQuiet,
  busy: reports.busy,
  "one-failing": reports.oneFailing,
  gap: reports.gap,
  "first-run": reports.firstRun,
  "dry-run": reports.dryRun,
  "not-stored": reports.notStored,
  "could-not-start": reports.couldNotStart,
  hostile: reports.hostile,
};

const FILES = new Map(
  Object.entries(DAYS).flatMap(([name, report]) => [
    [`${name}.md`, renderSummary(report, LINKS)] as const,
    [`${name}.txt`, renderTerminal(report, { width: 110, colour: false })] as const,
    [`${name}.commit.txt`, commitMessage(report)] as const,
  ]),
);

describe("what a person sees", () => {
  test.each([...FILES])("%s is as reviewed", (file, text) => {
    const golden = path.join(FOLDER, file);
    if (UPDATE) writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, "utf8"));
  });

  test("no golden file is left over", () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...FILES.keys()].sort());
  });
});

describe("the first line is the result", () => {
  test.each([
    ["all-quiet", "✅ No new events from 2 connectors; no open findings; all covered up to 11:45 UTC."],
    [
      "busy",
      "⚠️ 1,571 new events from 3 connectors; 2 new findings (1 critical, 1 info), 4 open; m365 is covered in part, some of it only up to 08:00 UTC.",
    ],
    [
      "one-failing",
      "❌ 42 new events from 1 connector; no open findings; github is not covered since 21 Nov 05:45 UTC.",
    ],
    [
      "gap",
      "⚠️ 2,210 new events from 2 connectors; 1 open finding (warn), 3 batches not judged yet; 2 d 3 h lost for good in m365.",
    ],
    [
      "dry-run",
      "✅ Dry run, nothing was stored: 42 new events from 1 connector; no open findings; all covered up to 11:45 UTC.",
    ],
    [
      "not-stored",
      "❌ Nothing was stored, though 42 new events were found: The branch main is protected and refused the push: required status checks.",
    ],
  ] as const)("%s", (name, line) => {
    expect(renderSummary(DAYS[name]).split("\n", 1)[0]).toBe(`## ${line}`);
  });

  test("what was not judged is not called quiet", () => {
    const [line] = renderSummary({ ...reports.allQuiet, findings: undefined }).split("\n", 1);
    expect(line).toContain("nothing was judged by the detectors");
    expect(line).not.toContain("no open findings");
  });

  test("an open finding that asks for attention is never called quiet", () => {
    const [line] = renderSummary({ ...reports.allQuiet, findings: reports.gap.findings }).split("\n", 1);
    expect(line).toMatch(/^## ⚠️ No new events from 2 connectors; 1 open finding \(warn\)/);
  });

  test("a run that could not start says why", () => {
    const [line] = renderTerminal(reports.couldNotStart, { width: 200, colour: false }).split("\n", 1);
    expect(line).toMatch(/^✗ The scan could not start: mallcop\.yaml: `lookback_huors`/);
  });
});
