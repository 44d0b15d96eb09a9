/**
 * The golden fixtures: one record for each operation that the tables name; verify.test.ts holds what is said of it. After a meant
 * change, `UPDATE_FIXTURES=1 npm test -- aws-cloudtrail-fixtures` writes them anew; review the difference.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { OPERATIONS } from "../../plugins/connectors/aws-cloudtrail/operations.ts";
import { draftOf, FOLDER } from "./aws-cloudtrail-context.ts";
import { eventOf, wireItem } from "./aws-cloudtrail-vendor.ts";

const PAGE = 50;
const FIXTURES = path.join(FOLDER, "fixtures/management-events");

/** LookupEvents pages, newest first. */
function pages(): readonly string[] {
  const operations = [...OPERATIONS.keys()];
  const items = operations.map((operation, nth) => wireItem(eventOf(operation, nth))).reverse();
  const count = Math.ceil(items.length / PAGE);
  return Array.from({ length: count }, (_, page) => {
    const Events = items.slice(page * PAGE, (page + 1) * PAGE);
    return `${JSON.stringify({ Events, ...(page + 1 < count ? { NextToken: `page-${page + 2}` } : {}) }, null, 1)}\n`;
  });
}

function fileOf(page: number): string {
  return path.join(FIXTURES, `${String(page + 1).padStart(3, "0")}.response.json`);
}

if (process.env.UPDATE_FIXTURES === "1") {
  mkdirSync(FIXTURES, { recursive: true });
  for (const [page, text] of pages().entries()) writeFileSync(fileOf(page), text);
}

test("every operation that a table names has a record in the fixtures", () => {
  const onDisk = pages().map((_, page) => readFileSync(fileOf(page), "utf8"));
  expect(onDisk).toEqual(pages());
});

test("every named operation gets the type and at least the severity of its table", () => {
  const rank = { info: 0, warn: 1, critical: 2 };
  for (const [operation, { type, severity }] of OPERATIONS) {
    const draft = draftOf(eventOf(operation));
    expect([operation, draft.type]).toEqual([operation, type]);
    expect(rank[draft.severity ?? "info"]).toBeGreaterThanOrEqual(rank[severity]);
  }
});
