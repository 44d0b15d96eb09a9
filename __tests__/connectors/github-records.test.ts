/** Real records that others published, where they are at hand: each is recognized and gets the event type that a person gave it. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/github/connector.ts";
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
const DIFFERENT: Readonly<Record<string, readonly [ours: string, why: string]>> = {
  "team.add_member": ["org_membership", "people and teams are membership"],
  "installation.created (webhook)": ["oauth_authorization", "app installations are authorizations"],
  "installation.deleted (webhook)": ["oauth_authorization", "app installations are authorizations"],
  "installation.new_permissions_accepted (webhook)": ["oauth_authorization", "app installations are authorizations"],
  "installation_repositories.removed (webhook)": ["oauth_authorization", "app installations are authorizations"],
  "org_block.unblocked (webhook)": ["org_membership", "blocking is membership"],
  "repository.privatized (webhook)": ["repo_permission", "visibility is a permission"],
  "public (webhook)": ["repo_permission", "visibility is a permission"],
};

function load(): readonly Labelled[] {
  const lines = readFileSync(FILE, "utf8").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line));
}

/** What we make of a record. */
function meaningOf(record: Labelled["record"]): string {
  const feed = connector.feeds[connector.recognize(record) ?? ""];
  if (feed?.normalize === undefined) return "not recognized";
  const verdict = feed.normalize(record, lookupOf());
  return "leftOut" in verdict ? `left out: ${verdict.leftOut}` : String(verdict[0]?.type);
}

const present = existsSync(FILE);
if (!present) console.warn(`Real records are skipped: ${FILE} is not there. Set MALLCOP_RECORDS to their folder.`);

(present ? describe : describe.skip)("real records", () => {
  const labelled = present ? load() : [];

  test("are recognized, all of them", () => {
    expect(labelled.length).toBeGreaterThanOrEqual(140);
    expect(labelled.filter(({ record }) => connector.recognize(record) === undefined)).toEqual([]);
  });

  test("get the event type that they are labelled with; the rest is administrative or left out by name", () => {
    const wrong: string[] = [];
    for (const { operation, event_type: label, ambiguous, record } of labelled) {
      const found = meaningOf(record);
      const [expected] = DIFFERENT[operation] ?? [];
      const fits =
        expected !== undefined
          ? found === expected
          : label === "other"
            ? ambiguous || found === "admin_action" || found.startsWith("left out: ")
            : ambiguous || found === label;
      if (!fits) wrong.push(`${operation}: ${label} expected, ${found} given`);
    }
    expect(wrong).toEqual([]);
  });

  test("never let through the secret of an alert, or the body of a key", () => {
    const told = labelled.flatMap(({ record }) => {
      const verdict = connector.feeds[connector.recognize(record) ?? ""]?.normalize?.(record, lookupOf());
      return Array.isArray(verdict) ? verdict.map((draft) => JSON.stringify(draft.raw ?? record)) : [];
    });
    expect(told.filter((text) => /"secret":"/.test(text))).toEqual([]);
  });
});
