/** From a row to its message: headers without a given format, lines of data, colours, and rows that belong together. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cleanLine, collapse, tidyLine } from "../../src/logs/clean.ts";
import { learnHeaders } from "../../src/logs/header.ts";
import { fieldsOf, LineParser } from "../../src/logs/parse.ts";
import { printPattern } from "../../src/logs/pattern.ts";
import { scan } from "../../src/logs/scan.ts";
import { readJson, readLogfmt } from "../../src/logs/structured.ts";
import { timeEnd } from "../../src/logs/times.ts";
import { makeLines } from "./generated-lines.ts";

const headersOf = (app: string): string[] =>
  learnHeaders(makeLines(app, 500).map(({ text }) => text)).map(printPattern);

describe("headers are learned", () => {
  test.each([
    ["spring", "<ts:time> <level:word> <number:int> --- [<thread:rest>] <component> : <message:rest>"],
    ["postgres", "<ts:time> [<number:int>] <level:word>: <message:rest>"],
    ["sshd", "<ts:time> <host> <logger>[<pid:int>]: <message:rest>"],
    ["zap", "<ts:time> <level:word> <source> <message:rest>"],
    ["celery", "[<ts:time>: <level:word>/<thread:rest>] <message:rest>"],
    ["coloured", "<ts:time> <level:word> <message:rest>"],
    ["uvicorn", "<level:word>: <message:rest>"],
  ])("%s", (app, header) => expect(headersOf(app)).toEqual([header]));

  test("lines that merely begin alike have none", () => {
    expect(learnHeaders(Array.from({ length: 100 }, (_, at) => `Block ${at} stored as values in memory`))).toEqual([]);
  });

  test("a log of two programs has two", () => expect(headersOf("nginx")).toHaveLength(2));
});

test("times are found in the ways logs write them", () => {
  const times = [
    "2026-03-11T14:00:00.123Z",
    "2026-03-11 14:00:00,123",
    "17/06/09 20:10:40",
    "20171223-22:15:29:606",
    "11/Mar/2026:14:00:00 +0000",
    "Sun Dec 04 04:47:44 2005",
    "Jul  1 09:00:55",
    "2005-06-03-15.42.50.675872",
    "10.30 16:49:06",
    "14:00:00.123",
    "11 Mar 2026 14:00:00.123",
    "2026-03-11 14:00:00 UTC",
    "2026-03-11T14:00:00+01:00",
  ];
  for (const time of times) expect([time, timeEnd(`${time} rest`, 0)]).toEqual([time, time.length]);
  for (const no of ["10.0.0.1", "1234", "May be", "12:34x", "3/4 done", "10.12.15.200"])
    expect([no, timeEnd(no, 0)]).toEqual([no, -1]);
});

describe("lines of data", () => {
  test("JSON: nested keys, and no way to a prototype", () => {
    const read = readJson('{"msg":"hi ann","req":{"url":"/","ok":true},"__proto__":{"x":1},"list":[1]}');
    expect(read?.message).toBe("hi ann");
    expect([...(read?.fields ?? [])]).toEqual([
      ["msg", "hi ann"],
      ["req.url", "/"],
      ["req.ok", true],
      ["list", "[1]"],
    ]);
    expect(readJson('{"a":')).toBeUndefined();
    expect(readJson("[1]")).toBeUndefined();
  });

  test("without a message the keys tell what it is", () => {
    expect(readJson('{"b":1,"a":2}')?.message).toBe("{a, b}");
  });

  test("logfmt", () => {
    const read = readLogfmt('level=info msg="a \\"b\\" c" n=3 empty= x.y=007');
    expect(read?.message).toBe('a "b" c');
    expect(Object.fromEntries(read?.fields ?? [])).toEqual({
      level: "info",
      msg: 'a "b" c',
      n: 3,
      empty: "",
      "x.y": "007",
    });
    expect(readLogfmt("plain words x=1")).toBeUndefined();
    expect(readLogfmt('level=info msg="open')).toBeUndefined();
  });
});

describe("cleaning", () => {
  test("colours, controls and hidden characters go; the hidden ones are counted", () => {
    expect(cleanLine("\u001b[31mred\u001b[0m a\u202eb\u0000c \u001b]0;title\u0007x")).toEqual({
      text: "red abc x",
      hidden: 2,
      cut: false,
    });
    expect(tidyLine("  a \t b   c ")).toBe("a b c");
  });

  /** What lines are made of, as far as anything depends on it. */
  const line = fc
    .array(
      fc.constantFrom(
        " ",
        "  ",
        "\t",
        "a",
        "ab1",
        "12",
        ":",
        "/",
        ".",
        "=",
        "12:34",
        "\u0000",
        "\r",
        "\u001b[1m",
        "é",
        "Ł",
        "\u{1F600}",
      ),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(""));

  test("the short way to a tidy line leads where the long way does", () => {
    fc.assert(fc.property(line, (text) => expect(tidyLine(text)).toBe(collapse(cleanLine(text).text))));
  });

  test("a line is taken apart the same whatever was looked at before", () => {
    fc.assert(
      fc.property(line, line, (text, before) => {
        scan("");
        const alone = scan(text);
        scan(`${before}${"x1:/.".repeat(20)}`);
        expect(scan(text)).toEqual(alone);
      }),
    );
  });

  test("a line of a megabyte is looked at up to a limit", () => {
    const { text, cut } = cleanLine("x".repeat(1_000_000));
    expect([text.length, cut]).toEqual([4096, true]);
  });
});

test("fields: the line's own first, then the template's, numbers as numbers", () => {
  const parser = new LineParser({
    app: "a",
    format: "json",
    headers: [],
    joins: true,
    ignore: [],
    templates: [
      {
        id: "login",
        patterns: [
          [{ literal: "user " }, { hole: "any", name: "user" }, { literal: " try " }, { hole: "int", name: "n" }],
        ],
        mapping: undefined,
        noise: false,
        keep: false,
        was: [],
        examples: [],
      },
    ],
  });
  parser.push('{"user":"svc","msg":"user ann try 3"}');
  const [answer] = parser.flush();
  expect(answer?.template).toBe("login");
  expect(answer && fieldsOf(answer)).toEqual({ user: "svc", msg: "user ann try 3", "message.user": "ann", n: 3 });
});
