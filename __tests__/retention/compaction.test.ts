/** Old months: what is due, what becomes of it, and what is left alone. */
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { JUDGED_PATH, parseJudged } from "../../src/detect/state.ts";
import type { Instant } from "../../src/event/event.ts";
import { type Compaction, type CompactionRules, compaction } from "../../src/retention/compaction.ts";
import { applied, type MemoryFiles, treeOf } from "../support/memory-tree.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "mallcop-compaction-"));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

const NOW = Date.UTC(2026, 7, 15) as Instant;
const hex = (number: number): string => createHash("sha256").update(String(number)).digest("hex").slice(0, 16);
const line = (number: number, more = ""): string =>
  `{"id":"evt-2026-03-11-toy-${hex(number)}","timestamp":"2026-03-11T14:00:${String(number).padStart(2, "0")}.000Z","raw":"${more}"}\n`;
const lines = (...numbers: number[]): string => numbers.map((number) => line(number)).join("");
const index = (...numbers: number[]): Buffer => Buffer.from(numbers.map(hex).sort().join(""), "hex");

async function compact(files: MemoryFiles, rules: Partial<CompactionRules> = {}): Promise<Compaction | undefined> {
  const options = { now: NOW, retentionDays: undefined, version: "0.1.0", ...rules };
  return await compaction(treeOf(files), options, await mkdtemp(path.join(folder, "c-")));
}

/** The tree after one commit; the message, and what was done. */
async function compacted(files: Readonly<Record<string, string | Buffer>>, rules: Partial<CompactionRules> = {}) {
  const before = new Map(Object.entries(files));
  const result = await compact(before, rules);
  if (result === undefined) return { files, done: [], left: 0, message: "" };
  const after = await applied(before, result.changes);
  return { ...result, files: Object.fromEntries(after), message: result.changes.message };
}

const MARCH = { "events/a/2026/03/11/1-1.jsonl": lines(2, 5), "events/a/2026/03/12/2-1.jsonl": lines(1, 9) };

describe("a month that ended 30 days ago", () => {
  test("becomes one file, sorted by time and id, and an index; the message tells it", async () => {
    const { files, message, done } = await compacted({ ...MARCH, "events/a/2026/07/30/9-1.jsonl": lines(20) });
    expect(files).toEqual({
      "events/a/2026/03.jsonl": Buffer.from(lines(1, 2, 5, 9)),
      "events/a/2026/03.ids": index(1, 2, 5, 9),
      "events/a/2026/07/30/9-1.jsonl": lines(20),
    });
    expect(message).toBe(
      "mallcop: compact 1 month\n\na 2026-03: 4 events in 2 files, now in one\n\nMallcop-Version: 0.1.0\n",
    );
    expect(done).toEqual([{ instance: "a", month: "2026-03", what: "compact", files: 2, events: 4 }]);
  });

  test("has nothing left to do afterwards", async () => {
    const { files } = await compacted(MARCH);
    expect(await compact(new Map(Object.entries(files)))).toBeUndefined();
  });

  test("takes up a batch that came late, and keeps the ids of what is gone", async () => {
    const { files } = await compacted({
      "events/a/2026/03.jsonl": lines(1, 2),
      "events/a/2026/03.ids": index(1, 2, 7),
      "events/a/2026/03/31/8-1.jsonl": lines(4),
    });
    expect(files).toEqual({
      "events/a/2026/03.jsonl": Buffer.from(lines(1, 2, 4)),
      "events/a/2026/03.ids": index(1, 2, 4, 7),
    });
  });

  test("is as judged as its batches were", async () => {
    const batches = ["events/a/2026/04/02/1-1.jsonl"];
    const judged = JSON.stringify({ all_before: "2026-03-30", batches });
    const { files } = await compacted({ [batches[0] ?? ""]: lines(1), [JUDGED_PATH]: judged });
    expect(parseJudged(String(files[JUDGED_PATH])).has("events/a/2026/04.jsonl")).toBe(true);
  });

  test("keeps an event once that was there twice", async () => {
    const { files } = await compacted({ ...MARCH, "events/a/2026/03/13/3-1.jsonl": lines(5) });
    expect(files["events/a/2026/03.jsonl"]?.toString()).toBe(lines(1, 2, 5, 9));
  });

  test("keeps text beyond ASCII, and lines longer than any buffer, byte for byte", async () => {
    const long = line(3, "é\u{1F600}".repeat(200_000));
    const { files } = await compacted({ "events/a/2026/03/11/1-1.jsonl": long + lines(4) });
    expect(files["events/a/2026/03.jsonl"]?.toString()).toBe(long + lines(4));
  });
});

describe("left as they are:", () => {
  const untouched = async (files: Readonly<Record<string, string>>, rules: Partial<CompactionRules> = {}) =>
    expect(await compact(new Map(Object.entries(files)), rules)).toBeUndefined();

  test("months that ended less than 30 days ago, and this one", async () => {
    const at = { now: Date.UTC(2026, 3, 30, 23, 59) as Instant };
    await untouched(MARCH, at);
    expect(await compact(new Map(Object.entries(MARCH)), { now: Date.UTC(2026, 4, 1) as Instant })).toBeDefined();
  });

  test("months with batches that no detector has judged", async () => {
    const judged = (...batches: string[]) => ({ [JUDGED_PATH]: JSON.stringify({ all_before: "2026-03-12", batches }) });
    await untouched({ ...MARCH, ...judged() }, { retentionDays: 30 });
    const { files } = await compacted({ ...MARCH, ...judged("events/a/2026/03/12/2-1.jsonl") });
    expect(Object.keys(files)).toContain("events/a/2026/03.jsonl");
  });

  test("months that would be a file which hosts refuse", async () => {
    const [most = ""] = [line(1, "x".repeat(50_000_000))];
    await untouched({ "events/a/2026/03/11/1-1.jsonl": most });
  });

  test("other connectors than those asked for, and folders that are not mallcop's", async () => {
    await untouched(MARCH, { instances: new Set(["b"]) });
    await untouched({ "events/A b/2026/03/11/1-1.jsonl": lines(1), "events/a/2026/03/notes.txt": "mine" });
  });

  test("everything, if a line is no event: damage is named and never rewritten", async () => {
    const damaged = { ...MARCH, "events/a/2026/03/13/3-1.jsonl": `${lines(3)}<<<<<<< HEAD\n` };
    await expect(compact(new Map(Object.entries(damaged)))).rejects.toMatchObject({
      code: "data-damaged",
      message: expect.stringContaining("events/a/2026/03/13/3-1.jsonl:2"),
    });
  });
});

describe("retention", () => {
  test("deletes a month once all of it is older, whether compacted or not, and keeps its ids", async () => {
    const files = { ...MARCH, "events/b/2026/03.jsonl": lines(30), "events/b/2026/03.ids": index(30, 31) };
    const gone = await compacted(files, { now: Date.UTC(2026, 5, 30) as Instant, retentionDays: 90 });
    expect(gone.files).toEqual({ "events/a/2026/03.ids": index(1, 2, 5, 9), "events/b/2026/03.ids": index(30, 31) });
    expect(gone.message).toContain("a 2026-03: 4 events in 2 files, deleted, older than 90 days; their ids stay");
    const day = await compacted(files, { now: Date.UTC(2026, 5, 28) as Instant, retentionDays: 90 });
    expect(Object.keys(day.files)).toContain("events/a/2026/03.jsonl");
  });

  test("deletes what is too large to compact, too", async () => {
    const files = { "events/a/2026/03/11/1-1.jsonl": line(1, "x".repeat(50_000_000)) };
    expect((await compacted(files, { retentionDays: 30 })).files).toEqual({ "events/a/2026/03.ids": index(1) });
  });
});

test("one commit takes a bounded amount, the oldest month first, and says what is left", async () => {
  const files = {
    "events/a/2026/03/11/1-1.jsonl": lines(1),
    "events/a/2026/04/11/2-1.jsonl": lines(2),
    "events/b/2026/02/11/3-1.jsonl": lines(3),
  };
  const first = await compacted(files, { mostBytes: 150 });
  expect([first.done.map(({ month }) => month), first.left]).toEqual([["2026-02"], 2]);
  const all = await compacted(files);
  expect([all.done.map(({ month }) => month), all.left]).toEqual([["2026-02", "2026-03", "2026-04"], 0]);
});
