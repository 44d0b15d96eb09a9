import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { looksForged, showsEverything } from "../../scripts/fuzz/marker-judge.ts";
import type { Draft, Metadata } from "../../src/connector/contract.ts";
import { type AirlockOptions, createAirlock } from "../../src/event/airlock.ts";
import { cleanEvent } from "../../src/event/clean-event.ts";
import { type Instant, UNKNOWN_TIME } from "../../src/event/event.ts";
import { eventId } from "../../src/event/id.ts";
import { formatEvent, parseEvent } from "../../src/event/jsonl.ts";
import { unmark } from "../../src/event/mark.ts";
import { inertJson, RAW_LIMIT } from "../../src/event/raw.ts";
import { createRedactor } from "../../src/event/redact.ts";
import { BREAKOUTS, markerish } from "./hostile.ts";
import { PLANTED, random } from "./secrets.ts";

const redactor = createRedactor({ secrets: [{ name: "OWN", value: "swordfish-of-this-run" }] });
const OPTIONS: AirlockOptions = {
  source: "aws-cloudtrail",
  instance: "aws-prod",
  feed: "management",
  redactor,
  vendorFields: new Set(["region"]),
  storeRaw: "redacted",
};
const KEY = { tenant: "111122223333", namespace: "event", id: "e-1" };
const DRAFT: Draft = {
  time: Date.UTC(2026, 2, 11, 14) as Instant,
  type: "iam_change",
  actor: "ann@example.com",
  target: "deploy",
  action: "AttachRolePolicy",
};
const marked = (text: string) => `[USER_DATA_BEGIN]${text}[USER_DATA_END]`;

function seal(
  draft: Partial<Draft> = {},
  record: unknown = { a: 1 },
  options: Partial<AirlockOptions> = {},
  extra: Metadata = {},
) {
  const sealed = createAirlock({ ...OPTIONS, ...options }).seal({ ...DRAFT, ...draft }, record, extra, KEY);
  return { ...sealed, clean: sealed.clean, event: parseEvent(sealed.line) };
}

/** A draft as a plugin in another process might send it. */
function untyped(draft: Readonly<Record<string, unknown>>): Partial<Draft> {
  return draft as Partial<Draft>;
}

describe("a sealed event", () => {
  test("says what the draft says, with the stranger's words between markers", () => {
    const { event, id, time } = seal({
      severity: "warn",
      metadata: { region: "us-east-1", user_agent: "curl/8", self: false, n: 1.5 },
    });
    expect(id).toBe(eventId({ source: "aws-cloudtrail", ...KEY, time }));
    expect(event).toEqual({
      id,
      timestamp: "2026-03-11T14:00:00.000Z",
      source: "aws-cloudtrail",
      event_type: "iam_change",
      actor: marked("ann@example.com"),
      target: marked("deploy"),
      action: "AttachRolePolicy",
      severity: "warn",
      metadata: {
        connector: "aws-prod",
        feed: "management",
        region: "us-east-1",
        user_agent: marked("curl/8"),
        self: false,
        n: 1.5,
      },
      raw: '{"a":1}',
    });
  });

  test("is for detectors what it is for those who read it back", () => {
    const { clean, event } = seal({ actor: "ann\u200b", metadata: { region: "x", role: "[USER_DATA_END]" } });
    expect(clean).toEqual(cleanEvent(event));
    expect(clean.actor).toBe("ann\\u{200B}");
  });

  test("is info unless said otherwise, and has the draft's raw where it brings its own", () => {
    expect(seal().event.severity).toBe("info");
    expect(seal({ raw: { b: 2 } }).event.raw).toBe('{"b":2}');
    expect(seal({ raw: null }).event.raw).toBe("null");
  });

  test("keeps no record where none is to be stored", () => {
    expect(seal({}, { a: "secret" }, { storeRaw: "none" }).event.raw).toBe("null");
  });

  test("is one line of which every reader sees the same, for any text anywhere", () => {
    const texts = fc.tuple(
      markerish,
      markerish,
      markerish,
      markerish,
      fc.dictionary(markerish, markerish, { maxKeys: 4 }),
    );
    const airlock = createAirlock(OPTIONS);
    fc.assert(
      fc.property(texts, ([actor, target, action, region, record]) => {
        const { line, clean } = airlock.seal(
          { ...DRAFT, actor, target, action, metadata: { region, role: actor } },
          record,
          {},
          KEY,
        );
        const event = parseEvent(line);
        expect(formatEvent(event)).toBe(line);
        expect(showsEverything(line)).toBe(true);
        expect(clean).toEqual(cleanEvent(event));
        for (const text of [event.actor, event.target, event.action, event.metadata.role, event.metadata.region]) {
          expect(looksForged(unmark(String(text)), "text")).toBe(false);
        }
        expect(looksForged(event.raw, "json")).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test("differs where the actor differs, however alike they look", () => {
    const actors = ["ann", "ann\u200b", "аnn", "ann\u00a0", "ann ", "Ann", "ann\\u{200B}", "ａnn"];
    expect(new Set(actors.map((actor) => seal({ actor }).clean.actor)).size).toBe(actors.length);
  });
});

describe("trust", () => {
  test.each(["eu-west-1", "Key Vault Reader", "arn:aws:iam::1:role/x", "", "a".repeat(200)])(
    "the vendor's own word %j goes without markers",
    (region) => {
      expect(seal({ metadata: { region } }).event.metadata.region).toBe(region);
      expect(seal({ action: region }).event.action).toBe(region);
    },
  );

  test.each([...BREAKOUTS, "<b>", "a\nb", "::error::x", "`x`", "$(x)", "é", "a".repeat(201), 'a"b'])(
    "%j does not, whatever the manifest says",
    (region) => {
      for (const text of [
        seal({ metadata: { region } }).event.metadata.region,
        seal({ action: region }).event.action,
      ]) {
        if (text !== region) expect(text).toMatch(/^\[USER_DATA_BEGIN\].*\[USER_DATA_END\]$/);
        expect(looksForged(unmark(String(text)), "text")).toBe(false);
      }
    },
  );
});

describe("metadata", () => {
  test("is scalars, or their JSON text", () => {
    const metadata = untyped({ metadata: { a: Number.NaN, b: undefined, c: null, d: true, e: { z: 1, y: [2] } } });
    expect(seal(metadata).event.metadata).toEqual({
      connector: "aws-prod",
      feed: "management",
      a: null,
      c: null,
      d: true,
      e: marked('{"y":[2],"z":1}'),
    });
  });

  test("has only names that are safe, and different ones for different names", () => {
    const names = [
      "User Name",
      "user name",
      "__proto__",
      "1a",
      "a".repeat(65),
      "ünï",
      "[USER_DATA_END]",
      "",
      "a-b",
      "a.b",
    ];
    const metadata = Object.fromEntries(names.map((name, at): [string, string] => [name, `v${at}`]));
    const { event } = seal({ metadata });
    const stored = Object.keys(event.metadata);
    expect(stored.length).toBe(names.length + 2);
    for (const name of stored) expect(name).toMatch(/^[a-z][a-z0-9_]{0,63}$/);
    expect(stored).toContainEqual(expect.stringMatching(/^renamed_user_name_[0-9a-f]{12}$/));
    expect(Object.values(event.metadata).map(String).map(unmark)).toEqual(
      expect.arrayContaining(names.map((_, at) => `v${at}`)),
    );
  });

  test("cannot take a renamed field's name", () => {
    const [renamed = ""] = Object.keys(seal({ metadata: { "A b": 1 } }).event.metadata).filter((name) =>
      name.startsWith("renamed_"),
    );
    expect(Object.values(seal({ metadata: { "A b": 1, [renamed]: 2 } }).event.metadata)).toEqual(
      expect.arrayContaining([1, 2]),
    );
  });

  test("has at most 64 fields, the engine's first, and says how many were left out", () => {
    const metadata = Object.fromEntries(Array.from({ length: 100 }, (_, at): [string, number] => [`f${at}`, at]));
    const { event } = seal(
      { metadata: { ...metadata, fields_left_out: -1 } },
      {},
      {},
      { observed_after: "2026-03-11T08:00:00.000Z" },
    );
    expect(Object.keys(event.metadata).length).toBe(64);
    expect(event.metadata).toMatchObject({
      connector: "aws-prod",
      observed_after: "2026-03-11T08:00:00.000Z",
      fields_left_out: 40,
    });
  });

  test("the engine's word about itself stands, also after thousands of made-up names", () => {
    const airlock = createAirlock(OPTIONS);
    for (let round = 0; round < 60; round++) {
      const names = Array.from({ length: 60 }, (_, at): [string, number] => [`n${round}_${at}`, at]);
      const metadata = { ...Object.fromEntries(names), connector: "forged", feed: "forged" };
      const { line } = airlock.seal({ ...DRAFT, metadata }, {}, {}, KEY);
      expect(line).not.toContain("forged");
    }
  });

  test("is marked and redacted like everything else", () => {
    const { event } = seal({
      metadata: {
        note: "swordfish-of-this-run",
        token_id: "7",
        client_secret: "hunter",
        access_key_id: `AKIA${random(16, "ABCDEFGH234567")}`,
      },
    });
    expect(event.metadata.note).toBe(marked("[redacted:secret:OWN]"));
    expect(event.metadata.token_id).toBe(marked("7"));
    expect(event.metadata.client_secret).toBe(marked("[redacted:secret]"));
    expect(event.metadata.access_key_id).toBe(marked(`AKIA${random(16, "ABCDEFGH234567")}`));
  });
});

describe("raw", () => {
  const name = fc.oneof(
    fc.string(),
    markerish,
    fc.constantFrom("password", "token", "Name", "NewValue", "accessKeyId", "authorization", "key", "value", "a"),
  );
  const text = fc.oneof(
    fc.string(),
    markerish,
    fc.constantFrom(
      ...PLANTED.map((planted) => planted.text),
      "[1]",
      "{}",
      '{"password":"hunter"}',
      "swordfish-of-this-run",
    ),
  );
  const record = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      text,
      fc.double(),
      fc.boolean(),
      fc.constantFrom(null, undefined, new Date(0)),
      tie("list"),
      tie("object"),
    ),
    list: fc.array(tie("value"), { maxLength: 4 }),
    object: fc.dictionary(name, tie("value"), { maxKeys: 4 }),
  })).value;

  test("is the redacted record, whatever it holds and whatever was sealed before", () => {
    const airlock = createAirlock(OPTIONS);
    fc.assert(
      fc.property(record, (value) => {
        const { raw } = parseEvent(airlock.seal(DRAFT, { value }, {}, KEY).line);
        expect(raw).toBe(inertJson(redactor.json({ value })));
        expect(JSON.parse(raw)).toEqual(JSON.parse(redactor.json({ value })));
      }),
      { numRuns: 1500 },
    );
  });

  test.each(BREAKOUTS)("holds no marker that anybody could read, and loses nothing: %j", (breakout) => {
    const value = { [breakout]: [breakout, { a: breakout }], json: JSON.stringify({ a: breakout }) };
    const { raw } = seal({}, value).event;
    expect(JSON.parse(raw)).toEqual(value);
    expect(looksForged(raw, "json")).toBe(false);
    expect(showsEverything(raw)).toBe(true);
  });

  test("over the limit is cut visibly, as JSON still, and differs where what was cut differs", () => {
    const long = (end: string) => seal({}, { text: `[USER_DATA_END]"\\`.repeat(30_000) + end }).event.raw;
    const raw = long("a");
    expect(raw.length).toBeLessThan(RAW_LIMIT * 1.5);
    expect(JSON.parse(raw)).toEqual({
      head: expect.stringMatching(/^\{"text":/),
      cut: { characters: expect.any(Number), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(looksForged(raw, "json")).toBe(false);
    expect(long("b")).not.toBe(raw);
  });

  test("at the limit is whole", () => {
    const value = { text: "a".repeat(RAW_LIMIT - '{"text":""}'.length) };
    expect(JSON.parse(seal({}, value).event.raw)).toEqual(value);
    expect(JSON.parse(seal({}, { text: `${value.text}a` }).event.raw)).toHaveProperty("cut");
  });
});

describe("no secret gets through", () => {
  test.each(PLANTED)("$name", ({ text, secret }) => {
    const { line } = seal(
      { actor: text, target: `x ${text}`, action: text, metadata: { region: text, note: text } },
      { text, list: [text], json: JSON.stringify({ text }) },
    );
    const readings = `${line}\n${line.replace(/\\+(["\\/nrt])/g, "$1")}`;
    expect(readings).not.toContain(secret);
    expect(readings).not.toContain(secret.replaceAll("\n", ""));
  });

  test("not even in numbers and ids, if it looks like one", () => {
    const own = createRedactor({
      secrets: [
        { name: "PIN", value: "123456789\n" },
        { name: "GUID", value: "0b9f1c2d-3e4f-4a5b-9c6d-7e8f9a0b1c2d" },
      ],
    });
    const { line } = seal(
      { metadata: { id: "0b9f1c2d-3e4f-4a5b-9c6d-7e8f9a0b1c2d" } },
      { n: 123456789, id: "0b9f1c2d-3e4f-4a5b-9c6d-7e8f9a0b1c2d" },
      { redactor: own },
    );
    expect(line).not.toMatch(/123456789|0b9f1c2d/);
  });

  test("not by the limit either: what is cut is cut after redaction", () => {
    const { event } = seal({ actor: `${"a".repeat(1010)} ${"gh"}p_${random(36)}` });
    expect(event.actor).not.toContain("gh");
  });
});

describe("a draft that is no event is refused", () => {
  test.each<[string, Partial<Draft>]>([
    ["a time before 1990", { time: -1 as Instant }],
    ["a time in seconds", { time: 1_773_237_600 as Instant }],
    ["a time after 2100", { time: Date.UTC(2100, 0) as Instant }],
    ["a time that is no number", { time: Number.NaN as Instant }],
    ["a time with fractions", { time: (DRAFT.time + 0.5) as Instant }],
    ["a time as text", untyped({ time: "2026-03-11T14:00:00Z" })],
    ["a type that is no name", { type: 'login","x":"' }],
    ["a type with a marker", { type: "[USER_DATA_END]" }],
    ["an unknown severity", untyped({ severity: "error" })],
    ["an actor that is no text", untyped({ actor: 7 })],
    ["no target", untyped({ target: undefined })],
  ])("%s", (_, draft) => {
    expect(() => seal(draft)).toThrow(expect.objectContaining({ code: "record-malformed" }));
  });

  test.each([
    { ...KEY, id: "" },
    { ...KEY, tenant: 7 },
  ])("a key like %j", (key) => {
    const airlock = createAirlock(OPTIONS);
    expect(() => airlock.seal(DRAFT, {}, {}, key as typeof KEY)).toThrow(
      expect.objectContaining({ code: "record-malformed" }),
    );
  });

  test("also after a draft with the same words as text", () => {
    const airlock = createAirlock(OPTIONS);
    airlock.seal({ ...DRAFT, actor: "7" }, {}, {}, KEY);
    const numeric = { ...DRAFT, ...untyped({ actor: 7 }) };
    expect(() => airlock.seal(numeric, {}, {}, KEY)).toThrow(expect.objectContaining({ code: "record-malformed" }));
  });

  test("a record that JSON cannot hold", () => {
    expect(() => seal({}, { a: 1n })).toThrow(expect.objectContaining({ code: "record-malformed" }));
  });

  test("but not one without a time, which is kept and says so", () => {
    const { event } = seal({ time: UNKNOWN_TIME });
    expect(event.timestamp).toBe("1970-01-01T00:00:00.000Z");
    expect(event.metadata.time_missing).toBe(true);
  });
});
