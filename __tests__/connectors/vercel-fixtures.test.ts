/**
 * The golden fixtures: one record for each name of the tables, and what the connector says of it. After a meant change,
 * `UPDATE_FIXTURES=1 npm test -- vercel-fixtures` writes them anew; review the difference.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { FOLDER, said } from "./vercel-context.ts";
import { ACTIVITIES, DEPLOYMENTS, PLANTED } from "./vercel-vendor.ts";

const FEEDS = [
  { feed: "events", body: { events: ACTIVITIES.toReversed() }, records: ACTIVITIES },
  {
    feed: "deployments",
    body: { deployments: DEPLOYMENTS.toReversed(), pagination: { count: DEPLOYMENTS.length, next: null, prev: null } },
    records: DEPLOYMENTS,
  },
] as const;

function lines(records: readonly unknown[]): string {
  const all = records.map((record) => {
    const drafts = said(record);
    return JSON.stringify(
      typeof drafts === "string" ? { left_out: drafts } : drafts.map(({ raw: _, ...rest }) => rest),
    );
  });
  return `${all.join("\n")}\n`;
}

describe.each(FEEDS)("$feed", ({ feed, body, records }) => {
  const folder = path.join(FOLDER, "fixtures", feed);
  const [page, golden] = [path.join(folder, "001.response.json"), path.join(folder, "expected.jsonl")];
  if (process.env.UPDATE_FIXTURES === "1") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(page, `${JSON.stringify(body, null, 1)}\n`);
    writeFileSync(golden, lines(records));
  }

  test("every name of the tables has a record on disk, and each is understood as expected.jsonl says", () => {
    expect(JSON.parse(readFileSync(page, "utf8"))).toEqual(JSON.parse(JSON.stringify(body)));
    expect(lines(records)).toBe(readFileSync(golden, "utf8"));
  });

  test("nothing that was planted gets into an event", () => {
    const stored = JSON.stringify(records.map(said));
    for (const planted of Object.values(PLANTED)) expect(stored).not.toContain(planted);
  });
});
