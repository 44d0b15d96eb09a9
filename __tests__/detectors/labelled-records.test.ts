/**
 * What the detectors say to records that others published and labelled: a table for a reviewer, held by a golden file. The
 * labels are those of other projects' rules, which ask other questions than ours; the table shows agreement, it is no score.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { loadDetectors } from "../../src/detect/registry.ts";
import type { CleanEvent } from "../../src/event/clean-event.ts";
import { judged } from "../detect/story.ts";
import { normalized } from "./normalized.ts";

const FOLDER = process.env.MALLCOP_RECORDS ?? path.join(import.meta.dirname, "../../../shared/data/records");
const GOLDEN = path.join(import.meta.dirname, "goldens/labelled-records.md");
const TYPES = ["aws-cloudtrail", "azure", "github", "m365"];

interface Labelled {
  readonly rule_id?: string;
  readonly technique?: string;
  readonly test_name?: string;
  readonly file?: string;
  readonly expected_result?: boolean;
  readonly record: unknown;
}

interface Row {
  readonly should: [said: number, of: number];
  readonly shouldNot: [said: number, of: number];
  readonly unlabelled: [said: number, of: number];
  readonly says: Map<string, number>;
  unread: number;
}

const here = existsSync(FOLDER);
if (!here) console.warn(`skipped: no published records at ${FOLDER}; set MALLCOP_RECORDS to their folder`);

(here ? test : test.skip)("the detectors say to labelled records what the golden table shows", async () => {
  const table = await tabulate();
  if (process.env.UPDATE_GOLDENS) writeFileSync(GOLDEN, table);
  expect(table).toBe(readFileSync(GOLDEN, "utf8"));
});

async function tabulate(): Promise<string> {
  const detectors = (await loadDetectors()).filter(({ manifest }) => !manifest.learns);
  const lines = [
    "# What each detector says to labelled records",
    "",
    "Each record is judged alone, by the detectors that need no learned past. `should` and `should not`: of the records on which the",
    "publisher's own rule fires or does not, how many one of our detectors speaks about at `warn` or above. `unread`: left out as",
    "read-only or traffic, or not in a form that the vendor's API gives. Written by the test beside it with UPDATE_GOLDENS=1.",
    "",
    "| Connector | Rule or technique | should | should not | attack | unread | What is said |",
    "|---|---|---|---|---|---|---|",
  ];
  for (const type of TYPES) {
    const cases = readCases(type);
    const events = await normalized(
      type,
      cases.map(({ record }) => record),
    );
    const rows = new Map<string, Row>();
    for (const [index, { rule_id, technique, expected_result, test_name, file }] of cases.entries()) {
      const name =
        rule_id ??
        technique ??
        (file?.includes("stratus") ? path.basename(file, path.extname(file)) : (test_name ?? ""));
      const row = rows.get(name) ?? {
        should: [0, 0],
        shouldNot: [0, 0],
        unlabelled: [0, 0],
        says: new Map(),
        unread: 0,
      };
      rows.set(name, row);
      count(row, expected_result, events[index] ?? [], judged(detectors, events[index] ?? []));
    }
    for (const [name, row] of [...rows].sort(([one], [other]) => (one < other ? -1 : 1)))
      lines.push(lineOf(type, name, row));
  }
  return `${lines.join("\n")}\n`;
}

function readCases(type: string): readonly Labelled[] {
  const lines = readFileSync(path.join(FOLDER, `${type}.jsonl`), "utf8")
    .trimEnd()
    .split("\n");
  return lines
    .map((line): Labelled => JSON.parse(line))
    .filter(({ expected_result, technique }) => expected_result !== undefined || technique !== undefined);
}

function count(row: Row, expected: boolean | undefined, events: readonly CleanEvent[], said: readonly string[]): void {
  const column = expected === undefined ? row.unlabelled : expected ? row.should : row.shouldNot;
  column[1] += 1;
  if (said.some((finding) => !finding.endsWith(" info"))) column[0] += 1;
  if (events.length === 0) row.unread += 1;
  for (const finding of said) row.says.set(finding, (row.says.get(finding) ?? 0) + 1);
}

function lineOf(type: string, name: string, { should, shouldNot, unlabelled, unread, says }: Row): string {
  const share = ([said, of]: readonly [number, number]) => (of === 0 ? "" : `${said} of ${of}`);
  const words = [...says].sort().map(([finding, times]) => (times === 1 ? finding : `${finding} ×${times}`));
  return `| ${[type, name.replaceAll("|", "\\|"), share(should), share(shouldNot), share(unlabelled), unread || "", words.join(", ")].join(" | ")} |`;
}
