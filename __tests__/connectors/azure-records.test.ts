/** Real records that others published, where they are at hand: each gets the type and outcome that a person gave it. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/azure/connector.ts";
import { lookupOf } from "../support/connector-context.ts";

const FOLDER = process.env.MALLCOP_RECORDS ?? path.join(import.meta.dirname, "../../../shared/data/records");
const FILE = path.join(FOLDER, "azure.jsonl");

interface Labelled {
  readonly operation: string;
  readonly event_type: string;
  readonly ambiguous: boolean;
  readonly outcome: string;
  readonly record: Readonly<Record<string, unknown>>;
}

function load(): readonly Labelled[] {
  return readFileSync(FILE, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** What we make of a record. */
function meaningOf(record: Labelled["record"]): { readonly type: string; readonly outcome: string | undefined } {
  const name = connector.recognize(record);
  const feed = name === undefined ? undefined : connector.feeds[name];
  if (feed?.kind !== "log") return { type: "not ours", outcome: undefined };
  const verdict = feed.normalize(record, lookupOf());
  if ("leftOut" in verdict) return { type: `left out: ${verdict.leftOut}`, outcome: undefined };
  return { type: verdict[0]?.type ?? "nothing", outcome: verdict[0]?.metadata?.outcome };
}

/** Where the label says "success" of a record that tells no end, or "failure" of a refusal, ours is the more exact. */
const FINER: Readonly<Record<string, readonly string[]>> = {
  success: ["success", "unknown"],
  failure: ["failure", "denied"],
};

/** Answers 404 and 403 of storage accounts, labelled by their category alone. */
const REFUSED = /^GetBlob/i;

const present = existsSync(FILE);
if (!present) console.warn(`Real records are skipped: ${FILE} is not there. Set MALLCOP_RECORDS to their folder.`);

(present ? describe : describe.skip)("real records of Azure", () => {
  const labelled = present ? load() : [];

  test("get their type; what is labelled as something else is administrative, left out by name or not ours", () => {
    const wrong = labelled.flatMap(({ operation, event_type: label, ambiguous, record }) => {
      const { type } = meaningOf(record);
      const other = type === "admin_action" || type === "not ours" || type.startsWith("left out: ");
      return ambiguous || (label === "other" ? other : type === label) ? [] : [`${operation}: ${label}, not ${type}`];
    });
    expect(wrong).toEqual([]);
  });

  test("get their outcome", () => {
    const wrong = labelled.flatMap(({ operation, ambiguous, outcome: label, record }) => {
      const { outcome } = meaningOf(record);
      if (ambiguous || outcome === undefined || label === "n/a" || REFUSED.test(operation)) return [];
      return FINER[label]?.includes(outcome) ? [] : [`${operation}: ${label}, not ${outcome}`];
    });
    expect(wrong).toEqual([]);
  });
});
