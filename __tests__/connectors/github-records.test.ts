/** Real audit entries that others published, where they are at hand: each gets the event type that a person gave it. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/github/connector.ts";
import { MallcopError } from "../../src/connector/errors.ts";
import { lookupOf } from "./github-context.ts";

const FOLDER = process.env.MALLCOP_RECORDS ?? path.join(import.meta.dirname, "../../../shared/data/records");
const FILE = path.join(FOLDER, "github.jsonl");

interface Labelled {
  readonly operation: string;
  readonly event_type: string;
  readonly ambiguous: boolean;
  readonly record: Readonly<Record<string, unknown>>;
}

/** Where a label and the table of event types in the documentation differ, the table wins; these are all the cases. */
const DIFFERENT: Readonly<Record<string, readonly [label: string, ours: string, why: string]>> = {
  "team.add_member": ["repo_permission", "org_membership", "people and teams are membership"],
};

function load(): readonly Labelled[] {
  const lines = readFileSync(FILE, "utf8").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line)).filter(({ record }) => connector.recognize(record) === "audit-log");
}

/** What we make of a record; one whose time was mangled by hand is given one, because its meaning is what counts here. */
function meaningOf(record: Labelled["record"]): { readonly meaning: string; readonly repaired: boolean } {
  const feed = connector.feeds["audit-log"];
  if (feed?.kind !== "log") throw new Error("there is no such log feed");
  const say = (one: unknown): string => {
    const verdict = feed.normalize(one, lookupOf());
    return "leftOut" in verdict ? `left out: ${verdict.leftOut}` : String(verdict[0]?.type);
  };
  try {
    return { meaning: say(record), repaired: false };
  } catch (thrown) {
    if (!(thrown instanceof MallcopError) || thrown.code !== "record-malformed") throw thrown;
    return { meaning: say({ ...record, "@timestamp": Date.UTC(2024, 11, 17) }), repaired: true };
  }
}

const present = existsSync(FILE);
if (!present) console.warn(`Real records are skipped: ${FILE} is not there. Set MALLCOP_RECORDS to their folder.`);

(present ? describe : describe.skip)("real audit entries", () => {
  const labelled = present ? load() : [];

  test("are recognized, all but those that lack what makes an entry", () => {
    expect(labelled.length).toBeGreaterThanOrEqual(35);
  });

  test("get the event type that they are labelled with; the rest is administrative or left out by name", () => {
    const wrong: string[] = [];
    let repaired = 0;
    for (const { operation, event_type: label, ambiguous, record } of labelled) {
      const found = meaningOf(record);
      if (found.repaired) repaired += 1;
      const [, expected] = DIFFERENT[operation] ?? [];
      const fits =
        expected !== undefined
          ? found.meaning === expected
          : label === "other"
            ? found.meaning === "admin_action" || found.meaning.startsWith("left out: ")
            : ambiguous || found.meaning === label;
      if (!fits) wrong.push(`${operation}: ${label} expected, ${found.meaning} given`);
    }
    expect(wrong).toEqual([]);
    // Four rulesets' times have lost the colon between seconds and fraction.
    expect(repaired).toBe(4);
  });
});
