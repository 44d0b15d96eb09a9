import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dump } from "js-yaml";
import { childPointer } from "../../src/config/positions.ts";
import { decodeText, MAX_YAML_BYTES, parseYaml } from "../../src/config/yaml.ts";
import { MallcopError } from "../../src/connector/errors.ts";

function refusalOf(read: () => unknown): string {
  try {
    read();
  } catch (thrown) {
    if (thrown instanceof MallcopError) return `${thrown.context.at} ${thrown.message}`;
    throw thrown;
  }
  return "accepted";
}

const syntax = (place: string, reason: string) => `m.yaml:${place} m.yaml is not readable YAML: ${reason}.`;

describe("what configuration YAML must not hold is refused where it stands", () => {
  test.each([
    ["an alias", "a: &x [1]\nb: *x\n", "2:4", "aliases (`*name`) are not supported; write the value out"],
    ["an alias bomb", bomb(), "2:8", "aliases (`*name`) are not supported; write the value out"],
    ["a custom tag", "a: !secret x\n", "1:4", "tags (`!name`) are not supported; quote text that starts with `!`"],
    ["a core tag", "a: !!str 1\n", "1:4", "tags (`!name`) are not supported; quote text that starts with `!`"],
    ["a merge key", "a: {x: 1}\n<<: {y: 2}\n", "2:1", "merge keys (`<<`) are not supported; write the values out"],
    ["a prototype", "a:\n  __proto__: {admin: true}\n", "2:3", "`__proto__` is not allowed as a key"],
    ["a doubled key", "a: 1\nb: 2\na: 3\n", "3:1", "this key appears twice"],
    ["a doubled key in another spelling", 'a: 1\n"\\x61": 2\n', "2:2", "this key appears twice"],
    ["a number as key", "a:\n  1: x\n", "2:3", "a key must be text; put quotes around it"],
    ["an empty key", "? \n: x\n", "1:1", "a key must be text; put quotes around it"],
    ["a list as key", "[a]: x\n", "1:1", "a key must be text; put quotes around it"],
    ["a second document", "a: 1\n---\nb: 2\n", "2:1", "a second document starts here"],
    ["an empty second document", "a: 1\n---\n", "2:1", "a second document starts here"],
    ["a tab as indentation", "a:\n\tb: 1\n", "2:1", "a line is indented with a tab; use spaces"],
    ["21 levels", `${"[".repeat(21)}${"]".repeat(21)}`, "1:20", "it is nested deeper than 20 levels"],
    ["a NUL", "a: \0\n", "1:4", "null byte is not allowed in input"],
    [
      "a key without its value's space",
      "a: 1\nb:2\n",
      "3:1",
      "the line before is no `key: value`; a space after its colon may be missing",
    ],
    [
      "two colons in a line",
      "a: b: c\n",
      "1:5",
      "this does not fit here: check the indentation, and quote text that holds `: `",
    ],
  ])("%s", (_, source, place, reason) => {
    expect(refusalOf(() => parseYaml(source, "m.yaml"))).toBe(syntax(place, reason));
  });

  test("bytes that are not UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from("a: 1\nname: M"), Buffer.from([0xfc]), Buffer.from("ller\n")]);
    expect(refusalOf(() => decodeText(bytes, "m.yaml"))).toBe(syntax("2:8", "it is not UTF-8 text"));
    expect(refusalOf(() => decodeText(Buffer.from("a: 1", "utf16le"), "m.yaml"))).toBe("accepted");
    expect(refusalOf(() => decodeText(Buffer.from("\uFEFFa: 1", "utf16le"), "m.yaml"))).toBe(
      syntax("1:1", "it is not UTF-8 text"),
    );
  });

  test("more than 256 KB, as text and as bytes", () => {
    const source = `# ${"é".repeat(150_000)}\na: 1\n`;
    expect(refusalOf(() => parseYaml(source, "m.yaml"))).toBe("m.yaml m.yaml is over the limit of 256 KB.");
    expect(refusalOf(() => decodeText(Buffer.from(source), "m.yaml"))).toBe(
      "m.yaml m.yaml is over the limit of 256 KB.",
    );
  });

  test("a reason never repeats what the file says", () => {
    for (const source of [
      "p: !hunter2^\n",
      "p: !hunter2!x y\n",
      "%TAG !hunter2!\n--- a\n",
      'p: "hunter2\n',
      "p: *hunter2\n",
    ]) {
      expect(refusalOf(() => parseYaml(source, "m.yaml"))).toMatch(/^m\.yaml:\d+:\d+ (?!.*hunter2)/);
    }
  });
});

describe("what is plain is read as plain JSON data", () => {
  test("dates, yes, on and versions are text", () => {
    const { value } = parseYaml("a: 2026-11-22\nb: yes\nc: on\nd: 1.2.3\ne: 0x10\nf: 1e3\ng: ~\n", "m.yaml") ?? {};
    expect(value).toEqual({ a: "2026-11-22", b: "yes", c: "on", d: "1.2.3", e: 16, f: 1000, g: null });
  });

  test("an anchor that nothing refers to does no harm", () => {
    expect(parseYaml("a: &x 1\n", "m.yaml")?.value).toEqual({ a: 1 });
  });

  test.each([[""], ["\n\n"], ["# only a comment\n"], ["\uFEFF"]])("%j holds nothing", (source) => {
    expect(parseYaml(source, "m.yaml")).toBeUndefined();
  });

  test("what was written comes back", () => {
    fc.assert(
      fc.property(documents, (value) => {
        expect(parseYaml(dump(value, { noRefs: true }), "m.yaml")?.value).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });

  test("any text is either read or refused with a place, in reasonable time", () => {
    const pieces = fc.constantFrom(
      "a",
      ": ",
      "- ",
      "\n",
      "  ",
      "[",
      "]",
      "{",
      "}",
      "? ",
      "|",
      "'",
      '"',
      "&a",
      "*a",
      "!t",
      "#",
      "---\n",
      "\t",
      "%",
      ",",
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
        (source) => {
          expect(refusalOf(() => parseYaml(source, "m.yaml"))).toMatch(/^accepted$|^m\.yaml:\d+:\d+ /);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe("positions", () => {
  const cases: [name: string, source: string, eol: string][] = [
    ["LF", "\n", ""],
    ["CRLF", "\r\n", ""],
    ["CR", "\r", ""],
    ["a byte order mark", "\n", "\uFEFF"],
  ];
  test.each(cases)("point at keys and values with %s", (_, eol, start) => {
    const lines = [
      "# comment",
      "connectors:",
      "  - id: aws",
      "    \"type\": 'x'",
      "    list: [1, {deep/er: 2}]",
      "    none:",
    ];
    const { positions } = parseYaml(start + lines.join(eol) + eol, "m.yaml") ?? {};
    expect(positions?.atKey("/connectors")).toBe("m.yaml:2:1");
    expect(positions?.atValue("/connectors/0")).toBe("m.yaml:3:5");
    expect(positions?.atKey("/connectors/0")).toBe("m.yaml:3:5");
    expect(positions?.atValue("/connectors/0/id")).toBe("m.yaml:3:9");
    expect(positions?.atKey("/connectors/0/type")).toBe("m.yaml:4:5");
    expect(positions?.atValue("/connectors/0/type")).toBe("m.yaml:4:13");
    expect(positions?.atKey("/connectors/0/list/1/deep~1er")).toBe("m.yaml:5:16");
    expect(positions?.atValue("/connectors/0/list/1/deep~1er")).toBe("m.yaml:5:25");
    expect(positions?.atValue("/connectors/0/none")).toBe("m.yaml:6:5");
    expect(positions?.atValue("/connectors/0/absent/deeper")).toBe("m.yaml:3:5");
  });

  test("lead to the very text of every key and every number", () => {
    fc.assert(
      fc.property(documents, (value) => {
        const source = dump(value, { noRefs: true, lineWidth: -1 });
        const { positions } = parseYaml(source, "m.yaml") ?? {};
        const lines = source.split("\n");
        const textAt = (at: string | undefined) => {
          const [, line, column] = /^m\.yaml:(\d+):(\d+)$/.exec(at ?? "") ?? [];
          return (lines[Number(line) - 1] ?? "").slice(Number(column) - 1);
        };
        for (const [pointer, key, child] of pairs(value, "")) {
          expect(textAt(positions?.atKey(pointer)).replace(/^['"]/, "").startsWith(key)).toBe(true);
          if (typeof child === "number")
            expect(textAt(positions?.atValue(pointer)).startsWith(dump(child).trim())).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

// What backtracks would take minutes here; how long it does take is for benchmarks to say.
test("256 KB of anything that is legal is read", () => {
  const fill = (piece: string) => piece.repeat(Math.floor((MAX_YAML_BYTES - 1000) / piece.length));
  expect(() => parseYaml(`[${fill("a,")}]`, "m.yaml")).not.toThrow();
  parseYaml(Array.from({ length: 20_000 }, (_, index) => `k${index}: v`).join("\n"), "m.yaml");
  parseYaml(`a: |\n${fill(" x\n")}`, "m.yaml");
  expect(refusalOf(() => parseYaml(fill("a: b\n"), "m.yaml"))).toBe(syntax("2:1", "this key appears twice"));
});

const keys = fc.stringMatching(/^[a-z][a-z0-9_/~-]{0,8}$/);
const documents = fc
  .dictionary(
    keys,
    fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        tie("leaf"),
        fc.array(tie("node"), { maxLength: 3 }),
        fc.dictionary(keys, tie("node"), { maxKeys: 3 }),
      ),
      leaf: fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.string({ unit: "grapheme", maxLength: 12 })),
    })).node,
    { minKeys: 1, maxKeys: 5, noNullPrototype: true },
  )
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

function* pairs(value: unknown, pointer: string): Generator<[pointer: string, key: string, child: unknown]> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    const below = childPointer(pointer, name);
    if (!Array.isArray(value)) yield [below, name, child];
    yield* pairs(child, below);
  }
}

function bomb(): string {
  const rows = ["a: &a [x]"];
  for (let index = 1; index < 12; index++) {
    const [here, before] = [String.fromCharCode(97 + index), String.fromCharCode(96 + index)];
    rows.push(`${here}: &${here} [${Array(9).fill(`*${before}`).join(", ")}]`);
  }
  return rows.join("\n");
}
