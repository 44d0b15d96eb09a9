/** Real audit records that others published, where they are at hand: each gets the type and outcome that a person gave it. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/m365/connector.ts";
import { normalizeRecord } from "../../plugins/connectors/m365/normalize.ts";
import { lookupOf } from "../support/connector-context.ts";

const FOLDER = process.env.MALLCOP_RECORDS ?? path.join(import.meta.dirname, "../../../shared/data/records");
const FILE = path.join(FOLDER, "m365.jsonl");

interface Labelled {
  readonly operation: string;
  readonly event_type: string;
  readonly ambiguous: boolean;
  readonly outcome: string;
  readonly record: unknown;
}

const present = existsSync(FILE);
if (!present) console.warn(`Real records are skipped: ${FILE} is not there. Set MALLCOP_RECORDS to their folder.`);

(present ? describe : describe.skip)("real audit records", () => {
  const labelled: readonly Labelled[] = present
    ? readFileSync(FILE, "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line))
    : [];

  test("are all recognized", () => {
    expect(labelled.filter(({ record }) => connector.recognize(record) === undefined)).toEqual([]);
    expect(labelled.length).toBeGreaterThan(20);
  });

  test("get the type and outcome that they are labelled with; the rest is administrative or left out by name", () => {
    const wrong: string[] = [];
    for (const { operation, event_type: label, ambiguous, outcome, record } of labelled) {
      const verdict = normalizeRecord(record, lookupOf());
      const [draft] = "leftOut" in verdict ? [] : verdict;
      const type = draft?.type ?? "left out";
      const fits =
        label === "other"
          ? /^(?:admin_action|left out)$/.test(type)
          : type === label && draft?.metadata?.outcome === outcome;
      if (!fits && !ambiguous)
        wrong.push(`${operation}: ${label} ${outcome} expected, ${type} ${draft?.metadata?.outcome} given`);
    }
    expect(wrong).toEqual([]);
  });
});
