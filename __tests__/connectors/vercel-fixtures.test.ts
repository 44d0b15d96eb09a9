/**
 * The golden fixtures: one record for each name of the tables; verify.test.ts holds what is said of it. After a meant change,
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

describe.each(FEEDS)("$feed", ({ feed, body, records }) => {
  const folder = path.join(FOLDER, "fixtures", feed);
  const page = path.join(folder, "001.response.json");
  if (process.env.UPDATE_FIXTURES === "1") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(page, `${JSON.stringify(body, null, 1)}\n`);
  }

  test("every name of the tables has a record on disk", () => {
    expect(JSON.parse(readFileSync(page, "utf8"))).toEqual(JSON.parse(JSON.stringify(body)));
  });

  test("nothing that was planted gets into an event", () => {
    const stored = JSON.stringify(records.map(said));
    for (const planted of Object.values(PLANTED)) expect(stored).not.toContain(planted);
  });
});
