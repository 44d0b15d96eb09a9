/** `mallcop events`: what was committed, in order of time, with its markers, from no more files than the range needs. */
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CleanEvent } from "../../src/event/clean-event.ts";
import { cleanEvent } from "../../src/event/clean-event.ts";
import { parseEvent } from "../../src/event/jsonl.ts";
import { csvHead, csvRow } from "../../src/query/csv.ts";
import { lineOf } from "../detect/batches.ts";
import { event } from "../detect/story.ts";
import { Checkout } from "./checkout.ts";

let checkout: Checkout;
beforeEach(async () => {
  checkout = await Checkout.make();
});
afterEach(async () => await checkout.remove());

const idsOf = (stdout: string) =>
  stdout
    .trim()
    .split("\n")
    .filter((line) => line !== "")
    .map((line): string => JSON.parse(line).id);
const jsonl = async (...args: string[]) => await checkout.mallcop(["events", "--format", "jsonl", ...args]);

const LATE = event({ day: 1, hour: 23, source: "m365", type: "external_forwarding", severity: "critical" });
const story = (): readonly (readonly CleanEvent[])[] => [
  [event({ day: 1, hour: 8 }), event({ day: 1, hour: 9, source: "github", type: "org_membership", actor: "Ben" })],
  [event({ day: 2, hour: 8, severity: "warn" }), event({ day: 2, hour: 7, source: "github" })],
  [event({ day: 4, hour: 1 }), LATE],
];

async function tell(): Promise<readonly CleanEvent[]> {
  const runs = story();
  for (const [index, events] of runs.entries()) await checkout.collect([1, 2, 4][index] ?? 0, events);
  return runs.flat().sort((one, other) => one.time - other.time);
}

test("shows them in the order in which they happened, whenever they were collected", async () => {
  const told = await tell();
  expect(idsOf((await jsonl()).stdout)).toEqual(told.map(({ id }) => id));
});

test("merges any files into one order", async () => {
  const told = fc.array(fc.record({ run: fc.integer({ min: 0, max: 3 }), hour: fc.integer({ min: 0, max: 90 }) }), {
    minLength: 1,
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(told, async (items) => {
      const fresh = await Checkout.make();
      try {
        const events = items.map(({ hour }) => event({ day: 0, hour }));
        for (const run of [0, 1, 2, 3])
          await fresh.collect(
            4,
            events.filter((_, index) => items[index]?.run === run),
          );
        const { stdout } = await fresh.mallcop(["events", "--format", "jsonl"]);
        const expected = [...events].sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
        expect(idsOf(stdout)).toEqual(expected);
      } finally {
        await fresh.remove();
      }
    }),
    { numRuns: 20 },
  );
});

describe("picks", () => {
  const [NINE, EIGHT] = [Date.UTC(2026, 0, 6, 9), Date.UTC(2026, 0, 7, 8)];
  test.each<[readonly string[], (event: CleanEvent) => boolean]>([
    [["--source", "github"], ({ source }) => source === "github"],
    [["--connector", "azure,m365"], ({ source }) => source !== "github"],
    [["--type", "login"], ({ type }) => type === "login"],
    [["--severity", "warn"], ({ severity }) => severity !== "info"],
    [["--actor", "BEN"], ({ actor }) => actor === "Ben"],
    [["--since", "2026-01-07"], ({ time }) => time >= Date.UTC(2026, 0, 7)],
    [["--until", "2026-01-07"], ({ time }) => time < Date.UTC(2026, 0, 7)],
    [["--since", "2026-01-06T09:00Z", "--until", "2026-01-07T08:00Z"], ({ time }) => time >= NINE && time < EIGHT],
  ])("%j", async (args, wanted) => {
    const told = await tell();
    const expected = told.filter(wanted);
    expect(expected.length).toBeGreaterThan(0);
    expect(idsOf((await jsonl(...args)).stdout)).toEqual(expected.map(({ id }) => id));
  });
});

test("opens no file of days before the range, and reads none on after its end", async () => {
  const told = await tell();
  await checkout.write("events/azure/2026/01/06/damaged-1.jsonl", "no event\n");
  const { stdout, errors } = await jsonl("--since", "2026-01-08");
  expect([idsOf(stdout), errors]).toEqual([told.slice(-1).map(({ id }) => id), []]);

  const [early, late] = [event({ day: 10 }), event({ day: 12 })];
  await checkout.write("events/aws/2026/01/20/1-1.jsonl", `${lineOf(early)}\n${lineOf(late)}\nno event\n`);
  const ended = await jsonl("--since", "2026-01-14", "--until", "2026-01-16");
  expect([idsOf(ended.stdout), ended.errors]).toEqual([[early.id], []]);
});

test("reads a compacted month as it reads batches", async () => {
  const [first, second] = [event({ day: 1 }), event({ day: 20 })];
  await checkout.write("events/azure/2026/01.jsonl", `${lineOf(first)}\n${lineOf(second)}\n`);
  expect(idsOf((await jsonl("--since", "2026-01-20")).stdout)).toEqual([second.id]);
});

test("names a damaged line, shows the rest, and says so by its status", async () => {
  const [file = ""] = await checkout.collect(1, [event({ day: 1 })]);
  await checkout.write(
    path.posix.join(path.posix.dirname(file), "9-1.jsonl"),
    `no event\n${lineOf(event({ day: 1 }))}\n`,
  );
  const { status, errors, stdout } = await jsonl();
  expect([status, idsOf(stdout).length]).toEqual([1, 2]);
  expect(errors).toEqual([expect.stringContaining("9-1.jsonl:1")]);
});

describe("as JSON lines", () => {
  const hostile = event({ day: 1, actor: "[evil](http://x) ben", metadata: { scope: "=HYPERLINK(1)" } });

  test("they are the committed lines, byte for byte, with --raw; and without it all but `raw`", async () => {
    await checkout.collect(1, [hostile]);
    const line = lineOf(hostile);
    expect((await jsonl("--raw")).stdout).toBe(`${line}\n`);
    const { raw: _, ...rest } = parseEvent(line);
    expect((await jsonl()).stdout).toBe(`${JSON.stringify(rest)}\n`);
  });

  test("they lose their markers with --unmark, and with nothing else", async () => {
    await checkout.collect(1, [hostile]);
    const { stdout } = await jsonl("--unmark", "--raw");
    const { actor, target, metadata, timestamp, event_type: type, ...rest } = JSON.parse(stdout);
    expect({ ...rest, actor, target, metadata, type, time: Date.parse(timestamp) }).toMatchObject(hostile);
    expect(rest.raw).toBe(parseEvent(lineOf(hostile)).raw);
    for (const format of ["table", "jsonl", "csv"])
      expect((await checkout.mallcop(["events", "--format", format])).stdout).toContain(
        "[USER_DATA_BEGIN][evil](http://x) ben[USER_DATA_END]",
      );
  });
});

describe("as a table", () => {
  test("it is aligned, and on a screen without markers", async () => {
    await tell();
    const { stdout, notes } = await checkout.mallcop(["events"], { isRead: true, width: 120 });
    const [head = "", ...rows] = stdout.trimEnd().split("\n");
    expect(head).toMatch(/^when \(UTC\) +severity +connector +event +action +who +on what +from +outcome$/);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatch(/^2026-01-06 08:00:00 {2}info +azure +login/);
    for (const row of rows) expect(row.indexOf("success")).toBe(head.indexOf("outcome"));
    expect(stdout).not.toContain("USER_DATA");
    expect(notes).toBe("6 events.");
  });

  test("it obeys nothing from outside, and cuts no marker", async () => {
    const bad = "::error::x \u001b[31m \u202e".concat("y".repeat(300));
    await checkout.collect(1, [event({ day: 1, actor: bad, target: bad, action: bad })]);
    const marked = (await checkout.mallcop(["events"])).stdout;
    expect(marked.match(/USER_DATA_BEGIN/g)).toHaveLength(3);
    expect(marked.match(/USER_DATA_END/g)).toHaveLength(3);
    for (const text of [marked, (await checkout.mallcop(["events", "--unmark"])).stdout]) {
      expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(text).not.toMatch(/^\s*::/m);
      expect(text.split("\n")).toHaveLength(3);
    }
  });

  test("has no vendor's records", async () => {
    await tell();
    expect((await checkout.mallcop(["events", "--raw"])).status).toBe(2);
  });
});

describe("as CSV", () => {
  /** RFC 4180, as a spreadsheet reads it. */
  const cells = (text: string) =>
    text
      .split("\r\n")
      .filter((line) => line !== "")
      .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = ""]) => cell.replaceAll('""', '"')));

  test("it has a head, a row an event, and the same columns in each", async () => {
    const told = await tell();
    const { stdout } = await checkout.mallcop(["events", "--format", "csv", "--unmark"]);
    const [head = [], ...rows] = cells(stdout);
    expect(head).toContain("timestamp");
    expect(rows.map((row) => row[head.indexOf("id")])).toEqual(told.map(({ id }) => id));
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(rows[1]?.[head.indexOf("actor")]).toBe("Ben");
  });

  test("without an event it is a head alone", async () => {
    await tell();
    const { stdout } = await checkout.mallcop(["events", "--format", "csv", "--since", "2026-01-20"]);
    expect(stdout).toBe(csvHead({ raw: false, unmarked: false }));
  });

  test("no cell begins a formula, and no cell loses a letter", () => {
    const start = fc.constantFrom("", "=", "+", "-", "@", "\t=", "\r", " =", "＝", "|", "%", '"=', "'=", "\n=");
    fc.assert(
      fc.property(start, fc.string(), (begin, rest) => {
        const one = event({ day: 1, actor: begin + rest, target: rest, metadata: { source_ip: begin + rest } });
        const told = { ...parseEvent(lineOf(event({ day: 1 }))), actor: one.actor, target: one.target };
        const row = csvRow({ ...told, metadata: one.metadata }, "", { raw: false, unmarked: true });
        const found = [...row.matchAll(/"((?:[^"]|"")*)"(?:,|\r\n$)/g)].map(([, cell = ""]) =>
          cell.replaceAll('""', '"'),
        );
        expect(found).toHaveLength(12);
        for (const cell of found) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r|%]/);
        expect([one.actor, `'${one.actor}`]).toContain(found[6]);
      }),
    );
  });
});

describe("says", () => {
  test("of a misspelt name what there is: it must not look like a quiet day", async () => {
    await tell();
    for (const [option, typed, meant] of [
      ["--type", "logn", "login"],
      ["--source", "githb", "github"],
      ["--connector", "azur", "azure"],
    ] as const) {
      const { status, stdout, notes } = await jsonl(option, typed);
      expect([status, stdout]).toEqual([0, ""]);
      expect(notes).toContain(`Did you mean ${meant}?`);
    }
  });

  test.each([
    [["--format", "xml"], /no format; table, jsonl, csv are/],
    [["--severity", "wran"], /did you mean warn\?/],
    [["--since", "2026-01-03", "--until", "2026-01-02"], /--since lies after --until/],
    [["--since", "soon"], /is no time/],
  ])("of %j that it is wrong use", async (args, says) => {
    await tell();
    const { status, errors } = await checkout.mallcop(["events", ...args]);
    expect([status, errors]).toEqual([2, [expect.stringMatching(says)]]);
  });

  test("that there are no events here, which is not the same as nothing having happened", async () => {
    const { status, errors } = await jsonl();
    expect([status, errors]).toEqual([2, [expect.stringContaining("There is no folder events/ here")]]);
  });
});

test("an event read back is the one that was told", async () => {
  const one = event({ day: 1 });
  await checkout.collect(1, [one]);
  const { stdout } = await jsonl("--raw");
  expect(cleanEvent(parseEvent(stdout.trim()))).toEqual(one);
});
