/**
 * The golden fixtures: one record for each row of the table of operations; verify.test.ts holds what is said of it. After a meant
 * change, `UPDATE_FIXTURES=1 npm test -- azure-activity-log-fixtures` writes them anew; review the difference.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { OPERATION_ROWS } from "../../plugins/connectors/azure/activity-operations.ts";
import { ASSIGNMENT, activityRecord, draftOf, FOLDER, grantBody, NOW, SUB } from "./azure-context.ts";

const PAGE = 50;
const FIXTURES = path.join(FOLDER, "fixtures/activity-log");

/** An operation that a row's pattern fits. */
function operationOf(pattern: string): string {
  const named = pattern.startsWith("*/") ? `Microsoft.Example/things/${pattern.slice(2)}` : pattern;
  return named.replace(/\*$/, "write").replaceAll("*", "Example");
}

function recordOf(pattern: string, nth: number): unknown {
  const operation = operationOf(pattern);
  const id = `30000000-0000-4000-8000-${String(nth).padStart(12, "0")}`;
  const isGrant = /roleAssignment|roleEligibility/i.test(pattern) && pattern.startsWith("Microsoft.Authorization/");
  const type = operation.replace(/\/(?:write|delete|[^/]+\/action)$/i, "");
  const resource = `/subscriptions/${SUB}/resourceGroups/Prod/providers/${type}/example`;
  return activityRecord({
    operation,
    id,
    at: NOW - nth * 60_000,
    resource: isGrant ? ASSIGNMENT : resource,
    ...(isGrant && { properties: { requestbody: grantBody() } }),
  });
}

function pages(): readonly string[] {
  const records = OPERATION_ROWS.map(([pattern], nth) => recordOf(pattern, nth));
  const count = Math.ceil(records.length / PAGE);
  return Array.from({ length: count }, (_, page) => {
    const value = records.slice(page * PAGE, (page + 1) * PAGE);
    const nextLink = page + 1 < count ? { nextLink: `https://management.azure.com/page-${page + 2}` } : {};
    return `${JSON.stringify({ value, ...nextLink }, null, 1)}\n`;
  });
}

function fileOf(page: number): string {
  return path.join(FIXTURES, `${String(page + 1).padStart(3, "0")}.response.json`);
}

if (process.env.UPDATE_FIXTURES === "1") {
  mkdirSync(FIXTURES, { recursive: true });
  for (const [page, text] of pages().entries()) writeFileSync(fileOf(page), text);
}

test("every row of the table has a record in the fixtures", () => {
  expect(pages().map((_, page) => readFileSync(fileOf(page), "utf8"))).toEqual(pages());
});

test("every row gives its type and at least its severity, in any case", () => {
  const rank = { info: 0, warn: 1, critical: 2 };
  for (const [nth, [pattern, type, severity = "info"]] of OPERATION_ROWS.entries()) {
    const record = JSON.stringify(recordOf(pattern, nth));
    const loud = JSON.parse(record.replaceAll(operationOf(pattern), operationOf(pattern).toUpperCase()));
    for (const one of [JSON.parse(record), loud]) {
      const draft = draftOf("activity-log", one);
      expect([pattern, draft.type]).toEqual([pattern, type]);
      expect(rank[draft.severity ?? "info"]).toBeGreaterThanOrEqual(rank[severity]);
    }
  }
});
