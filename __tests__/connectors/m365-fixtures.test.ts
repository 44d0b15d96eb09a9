/**
 * The golden fixtures: one record for each operation that the tables name; verify.test.ts holds what is said of it. After a meant
 * change, `UPDATE_FIXTURES=1 npm test -- m365-fixtures` writes them anew; review the difference.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/m365/connector.ts";
import { FEEDS, recordsOf } from "./m365-vendor.ts";

const FIXTURES = path.join(import.meta.dirname, "../../plugins/connectors/m365/fixtures");

describe.each(FEEDS)("the fixtures of %s", (feed) => {
  const folder = path.join(FIXTURES, feed);
  const response = path.join(folder, "002.response.json");
  /** A blob is a list of records. */
  const made = `${JSON.stringify(recordsOf(feed), null, 1)}\n`;

  if (process.env.UPDATE_FIXTURES === "1") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(response, made);
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
});
