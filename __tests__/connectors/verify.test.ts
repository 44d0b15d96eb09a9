/**
 * Every built-in connector passes `mallcop verify`'s rules, those that a user's own must pass. After a meant change,
 * `UPDATE_FIXTURES=1 npm test -- connectors/verify` writes what the fixtures say now; review the difference.
 */
import { expect, test } from "@jest/globals";
import { builtinTypes } from "../../src/plugin/registry.ts";
import { verifyBuiltin } from "../support/verify-builtin.ts";

const UPDATE = process.env.UPDATE_FIXTURES === "1";

test.each(builtinTypes())("%s passes, and its own tests assert something", async (type) => {
  const { findings, records, events, assertions } = await verifyBuiltin(type, UPDATE);
  expect(findings.map(({ code, message, at }) => `${code}: ${message} (${at})`)).toEqual([]);
  expect(Math.min(records, events, assertions)).toBeGreaterThan(0);
});
