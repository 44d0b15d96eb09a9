import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Event, EventId } from "../../src/event/event.ts";
import { formatEvent, LINE_START, parseEvent } from "../../src/event/jsonl.ts";
import { anyText } from "./hostile.ts";

const EVENT: Event = {
  id: "evt-2026-03-11-azure-0123456789abcdef" as EventId,
  timestamp: "2026-03-11T14:00:00.000Z",
  source: "azure",
  event_type: "login",
  actor: "[USER_DATA_BEGIN]ann[USER_DATA_END]",
  target: "t",
  action: "Login",
  severity: "info",
  metadata: { connector: "azure-prod", outcome: "success", n: 1, ok: true, none: null },
  raw: "{}",
};
const LINE = formatEvent(EVENT);

describe("a line", () => {
  test("begins with the id and has the ten keys in their order", () => {
    expect(LINE.startsWith(LINE_START)).toBe(true);
    expect(Object.keys(JSON.parse(LINE))).toEqual([
      "id",
      "timestamp",
      "source",
      "event_type",
      "actor",
      "target",
      "action",
      "severity",
      "metadata",
      "raw",
    ]);
    const shuffled = Object.fromEntries(Object.entries(EVENT).reverse()) as unknown as Event;
    expect(formatEvent(shuffled)).toBe(LINE);
  });

  test("reads back as the event", () => {
    expect(parseEvent(LINE)).toEqual(EVENT);
  });

  test("is one line to everybody, and valid UTF-8, whatever the event says", () => {
    fc.assert(
      fc.property(anyText, anyText, (actor, raw) => {
        const line = formatEvent({ ...EVENT, actor: `${actor}\u2028\u2029\u0085`, raw });
        expect(line).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
        expect(line.isWellFormed()).toBe(true);
        expect(parseEvent(line)).toEqual({ ...EVENT, actor: `${actor}\u2028\u2029\u0085`, raw });
      }),
    );
  });
});

describe("a damaged line", () => {
  const changed = (change: Record<string, unknown>) => JSON.stringify({ ...EVENT, ...change });
  test.each([
    ["nothing", ""],
    ["half a line", LINE.slice(0, 80)],
    ["a list", "[]"],
    ["two objects", `${LINE}${LINE}`],
    ["a key too many", changed({ more: 1 })],
    ["a key too few", JSON.stringify({ ...EVENT, raw: undefined })],
    ["keys in another order", JSON.stringify(Object.fromEntries(Object.entries(EVENT).reverse()))],
    ["an id of another shape", changed({ id: "evt-1" })],
    ["an id of another source", changed({ source: "github" })],
    ["a time without milliseconds", changed({ timestamp: "2026-03-11T14:00:00Z" })],
    ["a day that is none", changed({ timestamp: "2026-02-31T14:00:00.000Z" })],
    ["a severity that is none", changed({ severity: "error" })],
    ["a list in metadata", changed({ metadata: { a: [] } })],
    ["metadata that is a list", changed({ metadata: [] })],
    ["an actor that is a number", changed({ actor: 1 })],
    ["raw that is an object", changed({ raw: {} })],
  ])("is refused: %s", (_, line) => {
    expect(() => parseEvent(line, "events/a.jsonl:7")).toThrow(
      expect.objectContaining({ code: "data-damaged", message: expect.stringContaining("events/a.jsonl:7") }),
    );
  });
});
