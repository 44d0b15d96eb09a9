/**
 * The golden fixtures: one record for each operation that the tables name, and what the connector says of it. After a meant
 * change, `UPDATE_FIXTURES=1 npm test -- m365-fixtures` writes them anew; review the difference.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/m365/connector.ts";
import { lookupOf } from "../support/connector-context.ts";
import { feedNamed } from "./m365-tenant.ts";
import { FEEDS, recordsOf } from "./m365-vendor.ts";

const FIXTURES = path.join(import.meta.dirname, "../../plugins/connectors/m365/fixtures");
const LOOKUP = lookupOf({}, { domains: ["example.com"] });

describe.each(FEEDS)("the fixtures of %s", (feed) => {
  const folder = path.join(FIXTURES, feed);
  const response = path.join(folder, "001.response.json");
  const expected = path.join(folder, "expected.jsonl");
  /** A blob is a list of records. */
  const made = `${JSON.stringify(recordsOf(feed), null, 1)}\n`;

  function said(records: readonly unknown[]): string {
    const lines = records.map((record) => {
      const verdict = feedNamed(feed).normalize(record, LOOKUP);
      return JSON.stringify("leftOut" in verdict ? verdict : verdict.map(({ raw: _, ...draft }) => draft));
    });
    return `${lines.join("\n")}\n`;
  }

  if (process.env.UPDATE_FIXTURES === "1") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(response, made);
    writeFileSync(expected, said(JSON.parse(made)));
  }

  test("have a record for every operation that a table names", () => {
    expect(readFileSync(response, "utf8")).toBe(made);
  });

  test("are recognized as the feed's", () => {
    const records: readonly unknown[] = JSON.parse(readFileSync(response, "utf8"));
    const others = records.map((record) => connector.recognize(record)).filter((found) => found !== feed);
    // Cmdlets of the compliance centre have a workload of their own, and come with the rest.
    expect([...new Set(others)]).toEqual([]);
  });

  test("are understood as expected.jsonl says", () => {
    expect(said(JSON.parse(readFileSync(response, "utf8")))).toBe(readFileSync(expected, "utf8"));
  });
});
