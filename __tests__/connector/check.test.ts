import { expect, test } from "@jest/globals";
import { probe } from "../../src/connector/check.ts";
import { MallcopError } from "../../src/connector/errors.ts";

const FEEDS = ["events"];

test("a call that succeeds is a right that works", async () => {
  const check = await probe("cloudtrail:LookupEvents", FEEDS, async () => "3 events");
  expect(check).toEqual({ right: "cloudtrail:LookupEvents", feeds: FEEDS, state: "works", detail: "3 events" });
});

test.each([
  ["missing", new MallcopError("permission-missing", { vendor: "AWS", right: "x", advice: "Add x." })],
  ["missing", new MallcopError("auth-failed", { vendor: "AWS", reason: "y", advice: "Renew it." })],
  [
    "not_available",
    new MallcopError("feed-not-available", { vendor: "GitHub", what: "z", reason: "plan", advice: "Upgrade." }),
  ],
  ["unknown", new MallcopError("vendor-unreachable", { host: "h", reason: "r" })],
  ["unknown", new TypeError("a bug")],
])("a call that fails is %s, with what was seen and what to do", async (state, error) => {
  const check = await probe("x", FEEDS, () => Promise.reject(error));
  expect(check).toMatchObject({ state });
  expect(check.detail).toContain(error instanceof MallcopError ? error.message : "a bug");
  expect(check.fix).not.toBe("");
});
