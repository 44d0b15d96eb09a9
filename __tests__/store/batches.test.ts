import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type WrittenBatches, writeBatches } from "../../src/store/batches.ts";
import { batchPath, dayOf, parseEventPath } from "../../src/store/event-files.ts";
import { IdSet, idWords } from "../../src/store/id-set.ts";
import { readKnownIds } from "../../src/store/known-ids.ts";
import { publish } from "../../src/store/publish.ts";
import { type SpoolEntry, Spooled } from "../../src/store/spooled.ts";
import type { Tree } from "../../src/store/tree.ts";
import { AT_ONCE, changes, createDeployment, type Deployment } from "./deployment.ts";

const TIME = Date.UTC(2026, 2, 11, 14);
const hex = (number: number): string => createHash("sha256").update(String(number)).digest("hex").slice(0, 16);
const event = (number: number, type = "login"): SpoolEntry => {
  const id = `evt-2026-03-11-aws-cloudtrail-${hex(number)}`;
  const timestamp = new Date(TIME + number).toISOString();
  return {
    id,
    time: TIME + number,
    line: JSON.stringify({ id, timestamp, source: "aws-cloudtrail", event_type: type, raw: "é" }),
  };
};
const lines = (...numbers: number[]): string => numbers.map((number) => `${event(number).line}\n`).join("");
async function* stream(entries: readonly SpoolEntry[]): AsyncGenerator<Spooled> {
  for (const entry of entries) yield Spooled.of(entry);
}

let at: Deployment;
let folders = 0;
beforeAll(async () => {
  at = await createDeployment();
});
afterAll(async () => await at.remove());

async function write(
  entries: readonly SpoolEntry[],
  options: { known?: IdSet; maxPartBytes?: number; without?: Set<string> } = {},
): Promise<WrittenBatches> {
  const folder = path.join(at.root, `batch-${folders++}`);
  await mkdir(folder);
  return await writeBatches(stream(entries), {
    instance: "aws",
    day: "2026-03-11",
    run: "7-1",
    known: new IdSet(),
    folder,
    ...options,
  });
}

describe("batches", () => {
  test("describe exactly what is in their files", async () => {
    const written = await write([event(1), event(2, "iam_change"), event(5)]);
    const [batch] = written.batches;
    const content = await readFile(written.files.get(batch?.path ?? "")?.localFile ?? "");
    expect(content.toString()).toBe(`${event(1).line}\n${event(2, "iam_change").line}\n${event(5).line}\n`);
    expect(written).toMatchObject({ new: 3, duplicate: 0, newByType: { login: 2, iam_change: 1 } });
    expect(batch).toEqual({
      path: "events/aws/2026/03/11/7-1.jsonl",
      sha256: createHash("sha256").update(content).digest("hex"),
      events: 3,
      bytes: content.length,
      first: TIME + 1,
      last: TIME + 5,
    });
  });

  test("leave out what is known, and what another instance wrote in the same run", async () => {
    const known = new IdSet();
    known.add(...idWords(event(2).id));
    expect(await write([event(1), event(2)], { known })).toMatchObject({ new: 1, duplicate: 1 });
    const second = await write([event(1), event(3)], { known, without: new Set([event(3).id]) });
    expect(second).toMatchObject({ new: 0, duplicate: 1, batches: [] });
    expect(second.files.size).toBe(0);
  });

  test("are split before they grow over the limit, never within a line", async () => {
    const size = Buffer.byteLength(event(1).line) + 1;
    const written = await write(
      [1, 2, 3, 4, 5].map((number) => event(number)),
      { maxPartBytes: 2 * size },
    );
    expect(written.batches.map((batch) => [path.basename(batch.path), batch.events])).toEqual([
      ["7-1.jsonl", 2],
      ["7-1-2.jsonl", 2],
      ["7-1-3.jsonl", 1],
    ]);
    const wide = await write([event(1), event(2)], { maxPartBytes: 1 });
    expect(wide.batches.map((batch) => batch.events)).toEqual([1, 1]);
  });

  test("take no line that is not an event's", async () => {
    await expect(write([{ ...event(1), line: "{}" }])).rejects.toMatchObject({ code: "internal-error" });
    await expect(write([{ ...event(1), line: event(2).line }])).rejects.toMatchObject({ code: "internal-error" });
  });
});

describe("the ids that the repo knows", () => {
  async function treeWith(name: string, files: Record<string, string>, index?: Buffer): Promise<Tree> {
    const repository = await at.open(await at.clone(await at.bare(name), `${name}-checkout`));
    await publish(repository, async () => changes(files), AT_ONCE);
    const tree = await repository.fetch();
    if (index === undefined) return tree;
    // Ids are not text, so they go in as a file.
    const file = path.join(at.root, `${name}.ids`);
    const { writeFile } = await import("node:fs/promises");
    await writeFile(file, index);
    await publish(
      repository,
      async () => ({ message: "compact", files: new Map([["events/c/2026/02.ids", { localFile: file }]]) }),
      AT_ONCE,
    );
    return await repository.fetch();
  }
  const knows = (ids: IdSet, ...numbers: number[]): boolean[] =>
    numbers.map((number) => ids.has(...idWords(event(number).id)));

  test("are those of all instances since a day, in batches and compacted months", async () => {
    const index = Buffer.concat([5, 6].map((number) => Buffer.from(hex(number), "hex")));
    const tree = await treeWith(
      "known",
      {
        "events/a/2026/02/27/1-1.jsonl": lines(1),
        "events/a/2026/02/28/2-1.jsonl": lines(2),
        "events/b/2026/03/01/3-1-2.jsonl": lines(3, 4).trimEnd(),
        "events/c/2026/02.jsonl": lines(5, 6),
        "events/d/2026/02.jsonl": lines(7),
        "events/d/2026/01.jsonl": lines(8),
        "events/d/notes.txt": "not ours",
        "events/e/2026/03/01/9-1.jsonl": "",
      },
      index,
    );
    const ids = await readKnownIds(tree, { from: "2026-02-28" });
    expect(knows(ids, 1, 2, 3, 4, 5, 6, 7, 8)).toEqual([false, true, true, true, true, true, true, false]);
    expect(ids.size).toBe(6);
  });

  test("of an empty repository are none", async () => {
    const repository = await at.open(await at.clone(await at.bare("none"), "none-checkout"));
    expect((await readKnownIds(await repository.fetch(), { from: "2026-01-01" })).size).toBe(0);
  });

  test("are found across the borders of what is read at once", async () => {
    const numbers = Array.from({ length: 3_000 }, (_, index) => index);
    const ids = await readKnownIds(await treeWith("long", { "events/a/2026/03/11/1-1.jsonl": lines(...numbers) }), {
      from: "2026-03-11",
    });
    expect(ids.size).toBe(3_000);
    expect(knows(ids, ...numbers)).not.toContain(false);
  });

  test.each([
    ["an empty line", "\n"],
    ["another object", '{"time":"2026"}\n'],
    ["an id without digits", '{"id":"evt-2026-03-11-azure-xyz"}\n'],
    ["an id in capitals", `{"id":"evt-2026-03-11-azure-${hex(1).toUpperCase().replace(/\d/g, "A")}"}\n`],
    ["an id without a source", `{"id":"evt-2026-03-11-${hex(1)}"}\n`],
    ["a line that was cut off", event(1).line.slice(0, 20)],
    ["a conflict marker", "<<<<<<< HEAD\n"],
  ])("are not guessed: %s is damage, named by file and line", async (name, line) => {
    const file = "events/a/2026/03/11/1-1.jsonl";
    const tree = await treeWith(name.replaceAll(" ", "-"), { [file]: lines(1, 2) + line });
    await expect(readKnownIds(tree, { from: "2026-01-01" })).rejects.toMatchObject({
      code: "data-damaged",
      message: expect.stringContaining(`${file}:3`),
    });
  });

  test("an index that holds half an id is damage too", async () => {
    const tree = await treeWith("half", { "events/c/2026/02.jsonl": lines(1) }, Buffer.alloc(12, 1));
    await expect(readKnownIds(tree, { from: "2026-01-01" })).rejects.toMatchObject({ code: "data-damaged" });
  });
});

test("event files are known by their paths", () => {
  expect(parseEventPath(batchPath({ instance: "a", day: "2026-03-11", run: "7-1", part: 2 }))).toEqual({
    kind: "batch",
    instance: "a",
    day: "2026-03-11",
  });
  expect(parseEventPath("events/a/2026/03.ids")).toEqual({ kind: "ids", instance: "a", month: "2026-03" });
  expect(parseEventPath("events/a/2026/03/x.jsonl")).toBeUndefined();
  expect(dayOf(TIME)).toBe("2026-03-11");
});
