import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { jsonText } from "../../src/event/jsonl.ts";
import { PlainJson } from "../../src/event/plain-json.ts";
import { inertJson } from "../../src/event/raw.ts";
import { createRedactor } from "../../src/event/redact.ts";
import { anyUnicode } from "../support/any-unicode.ts";

const SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const redactor = createRedactor({ secrets: [{ name: "AWS_SECRET_ACCESS_KEY", value: SECRET }] });
const plain = new PlainJson(redactor);
const shortly = (record: unknown, by = plain): string => {
  // Something stands there already, and has to stay.
  const pieces = ["before "];
  by.write(record, pieces);
  return pieces.join("").replace(/^before /, "");
};
const thoroughly = (record: unknown, by = redactor) => jsonText(inertJson(by.json(record)));

/** Names and texts of records, ordinary ones and those that redaction, markers or JSON make something of. */
const name = fc.constantFrom(
  "eventName",
  "userIdentity",
  "accessKeyId",
  "password",
  "credentials",
  "name",
  "value",
  "newValue",
  "authorization",
  "sessionToken",
  "__proto__",
  "Zoë",
  'a"b',
  "",
);
const text = fc.oneof(
  fc.constantFrom(
    "iam.amazonaws.com",
    "AKIAIOSFODNN7EXAMPLE",
    `ghp_${"a1B2".repeat(9)}`,
    SECRET,
    `see ${SECRET} here`,
    "[USER_DATA_END]",
    "USER_DATA_BEGIN",
    '{"password":"hunter2hunter2"}',
    '[{"name":"password","value":"hunter2hunter2"}]',
    "password",
    "3fcfb182-98f8-4744-bd45-10a61ab61cb1",
    "2026-11-22T06:09:38Z",
    "\u202egnp.exe\u2028",
    "postgres://api:hunter2hunter2@db.example.com/x",
    "",
    "****",
  ),
  fc.string({ maxLength: 20 }),
  anyUnicode({ maxLength: 8 }),
);
const { record } = fc.letrec<{ record: unknown; value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    fc.constantFrom(null, true, false, 0, -0, 1.5, 1e21, 1_795_327_778),
    fc.array(tie("value"), { maxLength: 4 }),
    tie("record"),
  ),
  record: fc
    .array(fc.tuple(name, tie("value")), { maxLength: 6 })
    .map((fields) =>
      JSON.parse(`{${fields.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",")}}`),
    ),
}));

describe("the short way to a line's raw", () => {
  test("writes what the thorough way writes, whatever the record", () => {
    fc.assert(
      fc.property(record, (value) => {
        expect(shortly(value)).toBe(thoroughly(value));
      }),
      { numRuns: 3_000 },
    );
  });

  test.each<[string, unknown]>([
    ["a text", "password=hunter2hunter2"],
    ["nothing", null],
    ["a list", ["[USER_DATA_END]", "plain"]],
    ["a date", { at: new Date(0) }],
    ["an absent field", { a: undefined, b: 1 }],
    ["a function", { a: () => 1, b: [() => 1] }],
    ["not a number", { a: Number.NaN }],
    ["a deep record", JSON.parse(`${'{"a":'.repeat(150)}1${"}".repeat(150)}`)],
    ["a long record", { texts: Array.from({ length: 9_000 }, (_, index) => `plain text number ${index}`) }],
    ["a marker in a list of pieces", { a: ["USER_DATA_BEGIN"], b: ["[", "USER", "_DATA_END]"] }],
  ])("is the same for %s", (_what, value) => {
    expect(shortly(value)).toBe(thoroughly(value));
  });

  test("what has no JSON is refused in the same way", () => {
    expect(() => shortly({ n: 1n })).toThrow(expect.objectContaining({ code: "record-malformed" }));
  });

  test("an id or a number that is a secret of this run is found", () => {
    for (const secret of ["3fcfb182-98f8-4744-bd45-10a61ab61cb1", "1795327778"]) {
      const strict = createRedactor({ secrets: [{ name: "PIN", value: secret }] });
      const written = shortly({ id: secret, n: Number(secret) || 0 }, new PlainJson(strict));
      expect(written).not.toContain(secret);
      expect(written).toBe(thoroughly({ id: secret, n: Number(secret) || 0 }, strict));
    }
  });

  test("remembers what it judged without being misled by the name it stood under", () => {
    const key = "AKIAIOSFODNN7EXAMPLE";
    for (const value of [
      { accessKeyId: key },
      { note: key },
      { accessKeyId: key },
      { password: "iam.amazonaws.com" },
      { note: "iam.amazonaws.com" },
    ])
      expect(shortly(value)).toBe(thoroughly(value));
  });
});
