/** What a reader copies from the documentation works: configurations load, commands parse, data reads. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { load } from "js-yaml";
import { parseLedger, serializeLedger } from "../../src/collect/ledger.ts";
import { parseRunRecord, runRecordPath } from "../../src/collect/run-record.ts";
import { parseSnapshot, serializeSnapshot } from "../../src/collect/snapshots.ts";
import { parseArguments } from "../../src/commands/arguments.ts";
import { COMMANDS } from "../../src/commands/commands.ts";
import { loadConfig } from "../../src/config/load.ts";
import { parseEvent } from "../../src/event/jsonl.ts";
import { readState } from "../../src/logs/state-file.ts";
import { manifestOf } from "../../src/plugin/registry.ts";
import { parseEventPath } from "../../src/store/event-files.ts";
import { type Example, examples, ROOT } from "./pages.ts";

const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));

const named = (list: readonly Example[]) =>
  list.map((example, index) => [`${example.page}, ${index + 1}`, example] as const);
const lines = examples("sh").flatMap(({ page, text }) => text.split("\n").map((line) => [page, line] as const));

describe("each configuration", () => {
  const all = named(examples("yaml").filter(({ text }) => /^connectors:/m.test(text)));

  test("is one of several", () => expect(all.length).toBeGreaterThanOrEqual(4));

  test.each(all)("loads: %s", (_, { text }) => {
    expect(loadConfig(text, "mallcop.yaml").problems.map(({ message }) => message)).toEqual([]);
  });
});

test.each(named(examples("yaml")))("each YAML is some: %s", (_, { text }) => {
  expect(load(text)).toBeInstanceOf(Object);
});

test("the workflow on the page of operations is the one that is shipped", () => {
  const shipped = readFileSync(path.join(ROOT, "docs/examples/mallcop.yml"), "utf8");
  expect(examples("yaml").filter(({ page, text }) => page === "docs/operations.md" && text === shipped)).toHaveLength(
    1,
  );
});

test.each(named(examples("json")))("each JSON is some: %s", (_, { text }) => {
  const parse = () => JSON.parse(text);
  const isLines = text.startsWith('{"line"');
  expect(
    isLines
      ? text
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line))
      : parse(),
  ).toBeInstanceOf(Object);
});

test("the policy for AWS is the one that `mallcop init` prints, wherever it stands", () => {
  const policies = examples("json").filter(({ text }) => text.includes("LookupEvents"));
  expect(policies.length).toBeGreaterThanOrEqual(1);
  const printed =
    manifestOf("aws-cloudtrail")
      .setup?.steps.map(({ run = "" }) => run)
      .join("") ?? "";
  for (const { text } of policies) expect(printed).toContain(text);
});

describe("each command line", () => {
  const calls = lines.flatMap(([page, line]) => {
    const [, rest] = /^mallcop (.*)$/.exec(line) ?? /dist\/cli\/index\.js (.*)$/.exec(line) ?? [];
    return rest === undefined ? [] : [[`${page}: ${line}`, rest.replace(/ *[<|>].*$/, "").split(" ")] as const];
  });

  test("is one of several", () => expect(calls.length).toBeGreaterThanOrEqual(6));

  test.each(calls)("is understood: %s", async (_, [name, ...args]) => {
    const command = await COMMANDS.find((entry) => entry.name === name)?.load();
    if (command === undefined) throw new Error(`There is no command ${name}.`);
    expect(() => parseArguments(command, args)).not.toThrow();
  });

  test("names npm scripts that exist", () => {
    const named = lines.flatMap(([, line]) =>
      [...line.matchAll(/npm (?:run )?([\w-]+)/g)].map(([, name = ""]) => name),
    );
    expect(named).toEqual(expect.arrayContaining(["ci", "demo", "test"]));
    expect(named.filter((name) => name !== "ci" && !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe("the formats", () => {
  const [event = "", record = "", checkpoint = "", snapshot = "", cursor = "", app = ""] = examples("json")
    .filter(({ page }) => page === "docs/formats.md")
    .map(({ text }) => text);

  test("show an event that reads back as it is", () => {
    const line = JSON.stringify(JSON.parse(event));
    expect(JSON.stringify(parseEvent(line))).toBe(line);
  });

  test("show a run record, which lies where its own fields say", () => {
    const { previous, batches, ...parsed } = parseRunRecord(record, "example");
    expect(runRecordPath(parsed)).toBe("runs/2026/11/26000000002-1.json");
    expect(previous?.path).toBe("runs/2026/11/26000000001-1.json");
    expect(batches.map((batch) => parseEventPath(batch.path)?.kind)).toEqual(["batch"]);
  });

  test("show a checkpoint and a snapshot with all of their fields", () => {
    expect(JSON.parse(serializeLedger(parseLedger(checkpoint, "example")))).toEqual(JSON.parse(checkpoint));
    expect(serializeSnapshot(parseSnapshot(snapshot, "example"))).toBe(snapshot);
  });

  test("show a cursor that names the run record shown before", () => {
    expect(JSON.parse(cursor)).toMatchObject({ v: 1, tip: { path: runRecordPath(parseRunRecord(record, "example")) } });
  });

  test("show an app's state that reads back as it is", () => {
    expect(readState(app)).toEqual(JSON.parse(app));
  });
});
