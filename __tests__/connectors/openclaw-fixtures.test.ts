/** Every sentence, cause and status that the tables name, once, against what was looked at and found right. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/openclaw/connector.ts";
import { isObject } from "../../src/connector/shape.ts";
import { manifestOf } from "../../src/plugin/registry.ts";
import { lookupOf } from "../support/connector-context.ts";
import { logFeed } from "./openclaw-context.ts";

const FOLDER = path.join(import.meta.dirname, "../../plugins/connectors/openclaw/fixtures");
const SHARED = ["outcome", "source_ip", "user_agent", "target_type", "role", "scope", "correlation_id"];
const OF_A_GAP = /^gap_/;

function records(feed: string): readonly unknown[] {
  const payload: unknown = JSON.parse(readFileSync(path.join(FOLDER, feed, "001.response.json"), "utf8"));
  if (!isObject(payload)) throw new Error("a fixture is an object");
  if (Array.isArray(payload.lines)) return payload.lines.map((line) => JSON.parse(String(line)));
  return Array.isArray(payload.events) ? payload.events : [];
}

const verdicts = (feed: string) => records(feed).map((record) => logFeed(feed).normalize(record, lookupOf()));

describe.each(["logs", "activity"])("fixtures of %s", (feed) => {
  test("are recognized", () => {
    for (const record of records(feed)) expect(connector.recognize(record)).toBe(feed);
  });

  test("use metadata that the manifest declares, and its reasons", () => {
    const { metadata, feeds } = manifestOf("openclaw");
    const declared = new Set([...SHARED, ...Object.keys(metadata)]);
    const reasons = new Set(Object.keys(feeds[feed]?.scope.leaves_out ?? {}));
    for (const verdict of verdicts(feed)) {
      if ("leftOut" in verdict) expect(reasons).toContain(verdict.leftOut);
      else
        for (const name of Object.keys(verdict[0]?.metadata ?? {}))
          if (!OF_A_GAP.test(name)) expect(declared).toContain(name);
    }
  });
});
