/** Matching: which template wins, what the holes take, and that no line and no template can make it slow. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Matcher } from "../../src/logs/matcher.ts";
import { fieldsOf, LineParser } from "../../src/logs/parse.ts";
import { HOLE_TYPES, type Pattern, parsePattern, printPattern } from "../../src/logs/pattern.ts";
import { readTemplates } from "../../src/logs/template-file.ts";

function patternOf(text: string): Pattern {
  const pattern = parsePattern(text);
  if ("problem" in pattern) throw new Error(pattern.problem);
  return pattern;
}

function matcherOf(...texts: readonly string[]): Matcher {
  const matcher = new Matcher();
  for (const [index, text] of texts.entries()) matcher.add(patternOf(text), index);
  return matcher;
}

function take(template: string, line: string): string[] | undefined {
  const matcher = matcherOf(template);
  const match = matcher.match(line);
  const { spans } = matcher;
  return match?.slots.map((_, at) => line.slice(spans[at * 2], spans[at * 2 + 1]));
}

describe("holes", () => {
  test.each([
    ["took <n:int> ms", "took 12 ms", ["12"]],
    ["took <n:int> ms", "took 1.5 ms", undefined],
    ["took <n:num> ms", "took -1.5 ms", ["-1.5"]],
    ["[<thread:rest>] <logger>: hi", "[main [x] y] a.b.C: hi", undefined],
    ["user <u> in", "user ann smith in", undefined],
    ["user <u:rest> in", "user ann smith in", ["ann smith"]],
    ["<a> is <b>", "x is y", ["x", "y"]],
    ["from <a>:<b> on", "from db:80 on", ["db", "80"]],
    ["path <p>.", "path a.b.c.", ["a.b.c"]],
    ["at <t:time> by", "at 11/Mar/2026:14:00:00 +0000 by", ["11/Mar/2026:14:00:00 +0000"]],
    ["size <s:size>, x", "size 1190 bytes (1.16 KB), x", ["1190 bytes (1.16 KB)"]],
    ["said '<s:string>' twice", "said 'a b' twice", ["a b"]],
    ["said '<s:string>' twice", "said '' twice", [""]],
    ["{start|stop} of <x>", "stop of it", ["stop", "it"]],
    ["{start|stop} of <x>", "step of it", undefined],
    ["C:\\Win <x>", "C:\\Win y", ["y"]],
    ["a \\<b> \\{c|d} <x>", "a <b> {c|d} y", ["y"]],
  ])("%s takes %s", (template, line, taken) => {
    expect(take(template, line)).toEqual(taken);
  });

  test("a message is matched the same behind its header as alone", () => {
    const texts = [
      ...["<a:path> <b:rest>", "<a:ip> <b:rest>", "<a:time> <b:rest>", "<a:id> <b:rest>", "at <a:int> <b:rest>"],
      ...["<a:size> <b:rest>", "<a:url>", "x=<a> <b>", "<a:rest>: <b:word>", "<a:json>"],
    ];
    const matcher = matcherOf(...texts);
    const part = fc.constantFrom(
      "/a",
      "a1",
      "10.0.0.1",
      "12:34:56",
      "at",
      "7",
      "10 kB",
      "x=y",
      "http://x/y",
      "b:",
      '{"a":1}',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const message = parts.join(" ");
        const header = "2026-03-11 INFO: ";
        const behind = matcher.match(header + message, header.length)?.template;
        const spans = matcher.spans.map((at) => at - header.length);
        expect(matcher.match(message)?.template).toBe(behind);
        if (behind !== undefined) expect(matcher.spans.slice(0, 2)).toEqual(spans.slice(0, 2));
      }),
    );
  });

  test("the more specific template wins, whatever the order", () => {
    const texts = ["user <name> did <x:rest>", "user root did <x:rest>", "user <name> did <n:int>"];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const matcher = matcherOf(...order.map((at) => texts[at] ?? ""));
      const winner = (line: string): number | undefined => order[matcher.match(line)?.template ?? -1];
      expect([winner("user root did 7"), winner("user ann did 7"), winner("user ann did it all")]).toEqual([1, 2, 0]);
    }
  });

  test("a template that is there already is not added twice", () => {
    const matcher = matcherOf("a <b>");
    expect(matcher.add(patternOf("a <c>"), 5)).toBe(0);
  });
});

test("what is printed is read as the same", () => {
  const literal = fc.string({
    unit: fc.constantFrom("a", "<", ">", "{", "}", "|", "\\", ":", " ", "7"),
    minLength: 1,
    maxLength: 8,
  });
  const tidy = literal.map((text) => text.replace(/ +/g, " ")).filter((text) => text.trim() === text);
  const hole = fc.record({ hole: fc.constantFrom(...HOLE_TYPES), name: fc.constantFrom("a", "b_2", "key") });
  fc.assert(
    fc.property(fc.array(fc.tuple(tidy, hole), { minLength: 1, maxLength: 4 }), (pairs) => {
      const pattern: Pattern = pairs.flatMap(([text, piece]) => [{ literal: text }, piece]);
      expect(parsePattern(printPattern(pattern))).toEqual(pattern);
    }),
  );
});

describe("hostile text", () => {
  // What backtracks would not end here; what it costs when the line or the file doubles, `npm run bench -- lines` and `logs` say.
  test("six open holes and a line that nearly matches come to an end", () => {
    const matcher = matcherOf("<a:rest> b <c:rest> b <d:rest> b <e:rest> b <f:rest> b <g:rest> x");
    expect(matcher.match(`${"a b ".repeat(1000)}y`)).toBeUndefined();
  });

  test("five thousand templates that begin alike are told apart", () => {
    const matcher = matcherOf(...Array.from({ length: 5000 }, (_, at) => `<a> <b:rest> step ${at} of <c> done`));
    expect(matcher.match("x y z step 4711 of q done")?.template).toBe(4711);
    expect(matcher.match(`${"x ".repeat(2000)}nothing`)).toBeUndefined();
  });
});

test("a template that was only learned takes no line from one that a person wrote, however specific it looks", () => {
  const file = `version: 1
app: web
templates:
  - id: login
    match: 'user <user> logged in from <place>'
    event: auth.login
  - id: learned
    match: 'user admin logged in from <place>'
  - id: learned-too
    match: 'user <user> logged out'
`;
  const { parser } = readTemplates(file, "p.yaml");
  if (parser === undefined) throw new Error("the file is right");
  const lines = new LineParser(parser);
  expect(lines.entry(["user admin logged in from mars"])).toMatchObject({ template: "login" });
  expect(fieldsOf(lines.entry(["user admin logged in from mars"]))).toEqual({ user: "admin", place: "mars" });
  expect(fieldsOf(lines.entry(["user ann logged out"]))).toEqual({ user: "ann" });
});
