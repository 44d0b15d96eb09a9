/** Learning templates from lines: what is grouped, what stays apart, and that neither order nor repetition changes it. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { learn } from "../../src/logs/learn.ts";
import { LineParser } from "../../src/logs/parse.ts";
import { patternText } from "../../src/logs/pattern.ts";
import { readTemplates } from "../../src/logs/template-file.ts";
import { addTemplates, printTemplates } from "../../src/logs/write-templates.ts";
import { APPS, Dice, makeLines } from "./generated-lines.ts";

const textsOf = (lines: readonly string[]): string[] =>
  learn("app", lines)
    .parser.templates.map(({ patterns }) => patternText(patterns[0]))
    .sort();

function idsOf(app: string, lines: readonly string[]): (string | null)[] {
  const { parser } = readTemplates(printTemplates(learn(app, lines).parser), "parser.yaml");
  if (parser === undefined) throw new Error("the file that was written cannot be read");
  const reader = new LineParser(parser);
  return [...lines.flatMap((line) => reader.push(line)), ...reader.flush()].map(({ template }) => template);
}

describe("made-up logs of common servers", () => {
  // Two handlers in all: nobody can know whether there will be more.
  const undecidable = new Set(["coloured"]);
  test.each(Object.keys(APPS).filter((app) => !undecidable.has(app)))("%s: one template for each statement", (app) => {
    const lines = makeLines(app, 900, 11);
    const ids = idsOf(
      app,
      lines.map(({ text }) => text),
    );
    const statements = new Map<string, Set<string | null>>();
    for (const [index, { statement }] of lines.entries())
      statements.set(statement, (statements.get(statement) ?? new Set()).add(ids[index] ?? null));
    for (const [statement, found] of statements) expect([statement, found.size]).toEqual([statement, 1]);
    expect(new Set(ids).size).toBe(statements.size);
    expect(ids).not.toContain(null);
  });
});

describe("what is a value", () => {
  test("numbers, times, addresses, paths and ids are", () => {
    const lines = [
      "request 17 from 10.0.0.1:80 took 3.5 ms at 2026-03-11T14:00:00Z for /var/lib/a.db",
      "request 18 from [fe80::1] took 12 ms at 2026-03-11T14:00:01Z for /etc/b",
    ];
    const [first] = lines.map((line) => textsOf([line]));
    expect(first).toEqual(["request <*> from <*> took <*> ms at <*> for <*>"]);
  });

  test("many names in one place are one template; a handful of states are as many", () => {
    const names = ["ann", "bob", "carol", "dmitri", "eve", "faisal"];
    expect(textsOf(names.map((name) => `session opened for user ${name} on host db`))).toEqual([
      "session opened for user <*> on host db",
    ]);
    const states = ["NEW", "RUNNING", "DONE"];
    expect(textsOf(states.map((state) => `task 17 went to ${state} after 3 s`))).toHaveLength(3);
  });

  test("what is true or false is, and so is what stands behind `=`", () => {
    expect(textsOf(["cache enabled: true size=small", "cache enabled: false size=large"])).toEqual([
      "cache enabled: <*> size=<*>",
    ]);
  });

  test("an empty value is a value", () => {
    const lines = ["login user= host=db failed", "login user=ann host=db failed"];
    expect(new Set(idsOf("app", lines)).size).toBe(1);
  });
});

describe("stability", () => {
  test("the order of lines does not count, not for a byte of the file", () => {
    for (const app of ["sshd", "postgres", "kernel"]) {
      const lines = makeLines(app, 500).map(({ text }) => text);
      const dice = new Dice(3);
      const shuffled = lines
        .map((line) => ({ line, at: dice.roll(1e9) }))
        .sort((a, b) => a.at - b.at)
        .map(({ line }) => line);
      expect(printTemplates(learn(app, shuffled).parser)).toBe(printTemplates(learn(app, lines).parser));
    }
  });

  test("lines that begin otherwise since a release have another header, and the templates that they had", () => {
    const made = (header: (nth: number) => string): string[] =>
      Array.from(
        { length: 200 },
        (_, nth) => `${header(nth)} ${nth % 2 === 0 ? `order ${nth} placed` : `paid ${nth} EUR`}`,
      );
    const time = (nth: number): string => `2026-03-11T14:${String(10 + (nth % 50))}:00Z`;
    const before = learn(
      "shop",
      made((nth) => `${time(nth)} INFO`),
    );
    const rows = made((nth) => `[INFO] ${time(nth)} shop-${nth % 3}:`);
    const after = learn("shop", rows, before.parser);
    expect(after).toMatchObject({ added: [], unmatched: 0 });
    expect(after.addedHeaders).toHaveLength(1);
    expect(after.parser.headers).toEqual([...before.parser.headers, ...after.addedHeaders]);
    expect(learn("shop", rows, after.parser).addedHeaders).toEqual([]);
    // A few odd rows are none.
    const few = [...made((nth) => `${time(nth)} INFO`), ...rows.slice(0, 8)];
    expect(learn("shop", few, before.parser).addedHeaders).toEqual([]);
  });

  test("learning again from the same lines adds nothing; from more lines it only adds", () => {
    const lines = makeLines("spring", 1000).map(({ text }) => text);
    const half = learn("spring", lines.slice(0, 500));
    const text = printTemplates(half.parser);
    const known = readTemplates(text, "parser.yaml").parser;
    expect(learn("spring", lines.slice(0, 500), known).added).toEqual([]);
    const whole = learn("spring", lines, known);
    const after = addTemplates(text, whole.parser.templates.slice(half.parser.templates.length));
    expect(after.startsWith(text.trimEnd())).toBe(true);
  });

  test("the last rows of a trace belong to the line that it explains", () => {
    const lines = makeLines("spring", 600);
    const reader = new LineParser(
      learn(
        "spring",
        lines.map(({ text }) => text),
      ).parser,
    );
    const parsed = [...lines.flatMap(({ text }) => reader.push(text)), ...reader.flush()];
    const at = lines.findIndex(({ text }) => text.startsWith("java.lang.IllegalStateException"));
    expect(parsed[at]?.template).toBe(parsed[at - 1]?.template);
    const stack = parsed[at]?.values[parsed[at]?.names.indexOf("stack") ?? -1];
    expect(stack).toBe("java.lang.IllegalStateException at com.example.orders.OrderService.close(OrderService.java");
  });
});

test("whatever the lines are, each has an answer, and the file that is written can be read", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom("a <b:c> {d|e} \\<f", "{a|b", "<x", "=", "x= y=", "'", "\u001b[31mred"),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 15 }), (parts) => {
      const lines = parts.map((part) => part.replace(/[\r\n]/g, " "));
      expect(idsOf("app", lines)).toHaveLength(lines.length);
    }),
    { numRuns: 60 },
  );
});

test("lines without end are learned like others, and the file can be read", () => {
  const lines = ["<".repeat(9000), "x".repeat(9000), "a b ".repeat(3000), `${"\\".repeat(5000)} end`, "{".repeat(5000)];
  expect(idsOf("app", lines)).toHaveLength(lines.length);
});

test("a secret in the text of a line keeps its template out of the file", () => {
  const lines = ["login with TOKEN failed", "logout done now"];
  const learned = learn("app", lines, undefined, { mayKeep: (text) => !text.includes("TOKEN") });
  expect(learned.parser.templates.map(({ patterns }) => patternText(patterns[0]))).toEqual(["logout done now"]);
  expect(learned.unmatched).toBe(1);
});
