/** Versions of what is committed: known ones go on step by step, newer ones stop everything. */
import { expect, test } from "@jest/globals";
import { inventory } from "../../src/migrate/inventory.ts";
import { MIGRATIONS, type Migration, nextStep } from "../../src/migrate/migrations.ts";
import { FORMAT, FORMAT_PATH, formatOf } from "../../src/store/format.ts";
import { applied, type MemoryFiles, treeOf } from "../support/memory-tree.ts";

const files = (entries: Readonly<Record<string, string>>): MemoryFiles => new Map(Object.entries(entries));

test("there is a step to each version, in order, up to the one that this mallcop writes", () => {
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: FORMAT }, (_, index) => index + 1));
});

test("a repository from before versions were noted is migrated step by step, each seeing what the one before left", async () => {
  const renamed: Migration = {
    to: 2,
    says: "rename x to y",
    apply: async (tree) => {
      const x = await tree.read("state/a/x.json");
      return new Map([
        ["state/a/x.json", null],
        ["state/a/y.json", { text: `${x}!` }],
      ]);
    },
  };
  const steps = [...MIGRATIONS, renamed];
  const first = await nextStep(treeOf(files({ "state/a/x.json": "old" })), steps);
  const now = await applied(files({ "state/a/x.json": "old" }), { files: first?.files ?? new Map(), message: "" });
  expect(Object.fromEntries(now)).toEqual({ "state/a/x.json": "old", [FORMAT_PATH]: '{"v":1}\n' });
  const second = await nextStep(treeOf(now), steps);
  const after = await applied(now, { files: second?.files ?? new Map(), message: "" });
  expect(Object.fromEntries(after)).toEqual({ "state/a/y.json": "old!", [FORMAT_PATH]: '{"v":2}\n' });
});

test("what is of this version needs no step", async () => {
  expect(await nextStep(treeOf(files({ [FORMAT_PATH]: '{"v":1}' })))).toBeUndefined();
});

test.each([
  ["a newer version", '{"v":2}', "format-too-new"],
  ["a version that is no number", '{"v":"1"}', "data-damaged"],
  ["a version below the first", '{"v":0}', "data-damaged"],
  ["no version", "{}", "data-damaged"],
  ["no JSON", "<<<<<<< HEAD", "data-damaged"],
])("%s stops everything", async (_what, text, code) => {
  const tree = treeOf(files({ [FORMAT_PATH]: text }));
  await expect(formatOf(tree)).rejects.toMatchObject({ code });
  await expect(nextStep(tree)).rejects.toMatchObject({ code });
});

test("the inventory names the versions that files say, and the files that say none", async () => {
  const tree = treeOf(
    files({
      [FORMAT_PATH]: '{"v":1}',
      "events/a/2026/03/11/1-1.jsonl": "{}",
      "events/a/2026/02.ids": "12345678",
      "runs/2026/03/1-1.json": '{\n "v": 1,\n',
      "runs/2026/03/2-1.json": '{\n "v": 2,\n',
      "state/a/trails/main.json": '{"sequence": 1}',
      "apps/api/parser.yaml": `# ${"x".repeat(500)}\nversion: 1\n`,
      "notes.txt": "mine",
    }),
  );
  const all = await inventory(tree);
  expect(all.map(({ title, files: count, versions, silent }) => [title, count, versions, silent])).toEqual([
    ["the repository", 1, [1], []],
    ["events", 1, [], []],
    ["indexes of ids", 1, [], []],
    ["run records", 2, [1, 2], []],
    ["snapshots", 1, [], ["state/a/trails/main.json"]],
    ["log templates", 1, [1], []],
  ]);
});
