import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import * as shape from "../../src/connector/shape.ts";

const SECRET = "hunter2-value";

describe("a time", () => {
  const EXPECTED = Date.UTC(2014, 6, 8, 17, 35, 27);
  test.each([
    ["RFC 3339", "2014-07-08T17:35:27Z", EXPECTED],
    ["milliseconds", "2014-07-08T17:35:27.123Z", EXPECTED + 123],
    ["one digit", "2014-07-08T17:35:27.5Z", EXPECTED + 500],
    ["microseconds, cut", "2014-07-08T17:35:27.123999Z", EXPECTED + 123],
    ["seven digits as of .NET", "2014-07-08T17:35:27.1234567Z", EXPECTED + 123],
    ["nanoseconds", "2014-07-08T17:35:27.999999999Z", EXPECTED + 999],
    ["an offset", "2014-07-08T19:05:27+01:30", EXPECTED],
    ["a negative offset", "2014-07-08T12:35:27.001-0500", EXPECTED + 1],
    ["Postgres", "2014-07-08 17:35:27.1+00", EXPECTED + 100],
    ["lower case", "2014-07-08t17:35:27z", EXPECTED],
    ["a leap day", "2024-02-29T00:00:00Z", Date.UTC(2024, 1, 29)],
    ["a leap second", "2016-12-31T23:59:60Z", Date.UTC(2017, 0, 1)],
    ["a Date", new Date(EXPECTED), EXPECTED],
    ["epoch seconds", EXPECTED / 1000, EXPECTED],
    ["epoch seconds with a fraction", 1_404_840_927.123, EXPECTED + 123],
    ["epoch milliseconds", EXPECTED + 7, EXPECTED + 7],
    ["epoch microseconds", EXPECTED * 1000 + 7_900, EXPECTED + 7],
  ])("is read: %s", (_form, value, expected) => expect(shape.instant(value, "t")).toBe(expected));

  test.each([
    "2014-07-08T17:35:27",
    "2014-07-08",
    "2014-7-8T17:35:27Z",
    "2014-13-08T17:35:27Z",
    "2014-00-08T17:35:27Z",
    "2014-02-30T17:35:27Z",
    "2023-02-29T00:00:00Z",
    "2014-07-08T24:00:00Z",
    "2014-07-08T17:60:27Z",
    "2014-07-08T17:35:61Z",
    "2014-07-08T17:35:60Z",
    "2014-07-08T17:35:27.Z",
    "2014-07-08T17:35:27.1",
    "2014-07-08T17:35:27ZZ",
    "2014-07-08T17:35:27Z ",
    " 2014-07-08T17:35:27Z",
    "2014-07-08T17:35:27+1:00",
    "2014-07-08T17:35:27+25:00",
    "2014-07-08T17:35:27+0100x",
    "２014-07-08T17:35:27Z",
    "1989-12-31T23:59:59Z",
    "2100-01-01T00:00:00Z",
    "0014-07-08T17:35:27Z",
    "+002014-07-08T17:35:27Z",
    "Tue, 08 Jul 2014 17:35:27 GMT",
    "1404840927",
    "",
    0,
    -1,
    1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    5e12,
    1e18,
    null,
    undefined,
    true,
    {},
    [],
    new Date(Number.NaN),
  ])("is refused: %p", (value) => {
    expect(() => shape.instant(value, "eventTime")).toThrow(expect.objectContaining({ code: "record-malformed" }));
  });

  test("agrees with Date for every time of its years", () => {
    const date = fc.date({
      min: new Date("1990-01-01"),
      max: new Date("2099-12-31T23:59:59.999Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, (when) => {
        expect(shape.instant(when.toISOString(), "t")).toBe(when.getTime());
        expect(shape.instant(when.getTime(), "t")).toBe(when.getTime());
        expect(shape.instant(when.getTime() / 1000, "t")).toBe(when.getTime());
      }),
    );
  });

  test("without a zone is UTC where the vendor documents that", () => {
    expect(shape.instantUtc("2014-07-08T17:35:27", "CreationTime")).toBe(EXPECTED);
    expect(shape.instantUtc("2014-07-08T17:35:27.5", "CreationTime")).toBe(EXPECTED + 500);
    expect(shape.instantUtc("2014-07-08T17:35:27+01:00", "CreationTime")).toBe(EXPECTED - 3_600_000);
    expect(() => shape.instantUtc("2014-07-08T17:35:27x", "CreationTime")).toThrow("CreationTime");
  });
});

describe("a value of the right form", () => {
  test("is given as it is", () => {
    const record = { a: "x", b: { c: 1 }, d: [1], e: false };
    expect(shape.object(record, "record")).toBe(record);
    expect(shape.text(record.a, "a")).toBe("x");
    expect(shape.number(record.b.c, "b.c")).toBe(1);
    expect(shape.list(record.d, "d")).toBe(record.d);
    expect(shape.boolean(record.e, "e")).toBe(false);
    expect(shape.parseJson(new TextEncoder().encode('{"a":[1]}'), "answer")).toEqual({ a: [1] });
  });

  test("may be absent where that is allowed", () => {
    for (const absent of [undefined, null]) {
      expect(shape.optionalText(absent, "a")).toBeUndefined();
      expect(shape.optionalObject(absent, "a")).toBeUndefined();
      expect(shape.optionalNumber(absent, "a")).toBeUndefined();
      expect(shape.optionalBoolean(absent, "a")).toBeUndefined();
      expect(shape.optionalList(absent, "a")).toEqual([]);
    }
    expect(shape.optionalText("", "a")).toBeUndefined();
  });
});

describe("a value of another form", () => {
  test.each<[string, () => unknown, string]>([
    ["object", () => shape.object([SECRET], "user"), "user is a list where an object belongs"],
    ["null", () => shape.object(null, "user"), "user is null where an object belongs"],
    ["text", () => shape.text({ SECRET }, "user.name"), "user.name is an object where text belongs"],
    ["empty text", () => shape.text("", "user.name"), "user.name is empty where text belongs"],
    ["optional text", () => shape.optionalText(7, "user.name"), "user.name is another number where text belongs"],
    ["list", () => shape.list(SECRET, "value"), "value is other text where a list belongs"],
    ["number", () => shape.number(SECRET, "count"), "count is other text where a number belongs"],
    ["NaN", () => shape.number(Number.NaN, "count"), "count is no finite number where a number belongs"],
    ["boolean", () => shape.boolean(undefined, "on"), "on is missing where true or false belongs"],
    ["JSON", () => shape.parseJson(`{"a":"${SECRET}`, "body"), "body is other text where JSON belongs"],
    ["no JSON", () => shape.parseJson(" \n", "body"), "body is empty where JSON belongs"],
    ["time", () => shape.instant(SECRET, "at"), "at is other text where a time with its zone belongs"],
  ])("is named by place and kind, never repeated: %s", (_kind, decode, reason) => {
    expect(decode).toThrow(reason);
    expect(decode).toThrow(expect.objectContaining({ code: "record-malformed", kind: "shape" }));
    expect(decode).not.toThrow(SECRET);
  });

  test("in what frames the records is the vendor's fault, by name", () => {
    const decode = () => shape.list({}, "value", "Microsoft Graph");
    expect(decode).toThrow("Microsoft Graph answered in a form that mallcop does not know: value is an object");
    expect(decode).toThrow(expect.objectContaining({ code: "vendor-answer-unexpected" }));
  });
});
