/** Real records that others published, read from outside the project; their labels are somebody's independent reading. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { normalize } from "./aws-cloudtrail-context.ts";

const FOLDER = process.env.MALLCOP_RECORDS ?? path.join(import.meta.dirname, "../../../shared/data/records");
const FILE = path.join(FOLDER, "aws-cloudtrail.jsonl");

interface Labelled {
  readonly event_type: string;
  readonly ambiguous?: boolean;
  readonly record: Readonly<Record<string, unknown>>;
}

/** What becomes of a record: its event type, `left out: <reason>` or `malformed: <why>`. */
function verdictOf(record: unknown): string {
  try {
    const verdict = normalize(record);
    return "leftOut" in verdict ? `left out: ${verdict.leftOut}` : (verdict[0]?.type ?? "nothing");
  } catch (thrown) {
    const code = thrown instanceof Error && "code" in thrown ? thrown.code : undefined;
    if (code !== "record-malformed") throw thrown;
    return "malformed";
  }
}

const here = existsSync(FILE);
if (!here) console.warn(`skipped: no published records at ${FILE}; set MALLCOP_RECORDS to their folder`);

(here ? test : test.skip)("published records are read as their labels say", () => {
  const lines = readFileSync(FILE, "utf8").trimEnd().split("\n");
  const records = lines.map((line): Labelled => JSON.parse(line));
  const counts: Record<string, number> = {};
  const wrong: unknown[] = [];
  for (const { event_type: label, ambiguous, record } of records) {
    const verdict = verdictOf(record);
    const row = `${label}${ambiguous ? " (ambiguous)" : ""} -> ${verdict}`;
    counts[row] = (counts[row] ?? 0) + 1;
    if (ambiguous) continue;
    const isOperation = typeof record.eventName === "string" || typeof record.EventName === "string";
    const asked = label === "other" ? ["admin_action", "left out: read_only", "left out: service_noise"] : [label];
    if (!asked.includes(isOperation ? verdict : "admin_action"))
      wrong.push([row, record.eventSource, record.eventName]);
  }
  console.info(counts);
  expect(wrong).toEqual([]);
});
