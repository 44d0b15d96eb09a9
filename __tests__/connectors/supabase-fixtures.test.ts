/**
 * The golden fixtures: a row for each action of the audit log, and lines of the log storage, and what the connector says of them.
 * After a meant change, `UPDATE_FIXTURES=1 npm test -- supabase-fixtures` writes them anew; review the difference.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/supabase/connector.ts";
import type { Draft } from "../../src/connector/contract.ts";
import { EVENT_TYPES } from "../../src/event/types.ts";
import { lookupOf } from "../support/connector-context.ts";
import { FOLDER, logFeed, MANIFEST, REF } from "./supabase-context.ts";
import { auditRow, LINES, ROWS } from "./supabase-vendor.ts";

const FEEDS = [
  { feed: "auth-audit", body: ROWS.toReversed() },
  { feed: "auth-logs", body: { result: LINES, error: null } },
] as const;

function draftOf(record: unknown): Draft {
  const name = connector.recognize(record);
  if (name !== "auth-audit" && name !== "auth-logs") throw new Error("not recognized");
  const verdict = logFeed(name).normalize(record, lookupOf({ project: { ref: REF } }));
  const [draft] = "leftOut" in verdict ? [] : verdict;
  if (draft === undefined) throw new Error("left out");
  return draft;
}

describe.each(FEEDS)("$feed", ({ feed, body }) => {
  const folder = path.join(FOLDER, "fixtures", feed);
  const page = path.join(folder, "001.response.json");
  if (process.env.UPDATE_FIXTURES === "1") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(page, `${JSON.stringify(body, null, 1)}\n`);
  }

  test("each record is on disk", () => {
    expect(JSON.parse(readFileSync(page, "utf8"))).toEqual(JSON.parse(JSON.stringify(body)));
  });
});

describe("an entry", () => {
  test("by an administrator is about the person, one of one's own about oneself", () => {
    expect(draftOf(auditRow("user_deleted", 1))).toMatchObject({
      actor: "service_role",
      target: "bob@example.com",
      severity: "warn",
      metadata: { actor_type: "service" },
    });
    expect(draftOf(auditRow("login", 1))).toMatchObject({
      actor: "ann@example.com",
      target: "ann@example.com",
      metadata: { actor_type: "user", provider: "google", account: REF },
    });
  });

  test("of a new kind is kept and marked", () => {
    expect(draftOf(auditRow("quantum_leaped", 1))).toMatchObject({
      type: "auth.account_change",
      metadata: { unmapped: true },
    });
  });

  test("named for a member of every object is no action of ours", () => {
    expect(draftOf(auditRow("constructor", 1)).metadata?.unmapped).toBe(true);
  });

  test("is not seen in a snapshot of settings or a user", () => {
    for (const record of [{ status: 200, body: {} }, { id: "u1", email: "a@example.com" }, { payload: {} }, "x", null])
      expect(connector.recognize(record)).toBeUndefined();
  });
});

describe("the manifest", () => {
  test("names the feeds that the connector has, and the types of the registry", () => {
    const { feeds, events } = MANIFEST;
    expect(Object.entries(feeds).map(([name, { kind }]) => [name, kind])).toEqual(
      Object.entries(connector.feeds).map(([name, { kind }]) => [name, kind]),
    );
    expect(Object.keys(events).sort()).toEqual([...EVENT_TYPES.supabase].sort());
  });

  test("declares every field that an entry gets, and names every right that an area needs", async () => {
    const { metadata, auth } = MANIFEST;
    const shared =
      "outcome source_ip user_agent country actor_type target_type role scope account region correlation_id self";
    const used = [...ROWS, ...LINES].flatMap((record) => Object.keys(draftOf(record).metadata ?? {}));
    expect(used.filter((name) => !(name in metadata) && !shared.split(" ").includes(name))).toEqual([]);
    const { AREAS } = await import("../../plugins/connectors/supabase/config-areas.ts");
    const rights = auth.rights.map(({ right }) => right);
    expect(Object.values(AREAS).filter(({ right }) => !rights.includes(right))).toEqual([]);
  });
});
