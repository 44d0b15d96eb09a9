import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Event, EventId } from "../../src/event/event.ts";
import { formatEvent } from "../../src/event/jsonl.ts";
import { readWithoutRaw, textWithoutRaw } from "../../src/event/stored-line.ts";
import { anyText } from "./hostile.ts";

const REST = {
  id: "evt-2026-03-11-azure-0123456789abcdef" as EventId,
  timestamp: "2026-03-11T14:00:00.000Z",
  source: "azure",
  event_type: "login",
  target: "t",
  action: "Login",
  severity: "info" as const,
};

test("a line is read without its raw, whatever is in it, also where `store.raw: none` left none", () => {
  const text = fc.oneof(anyText, fc.constantFrom('},"raw":"', '},"raw":null', "},", '"}'));
  const raw = fc.oneof(
    fc.constant(null),
    text.map((value) => JSON.stringify({ value })),
  );
  fc.assert(
    fc.property(text, text, raw, (actor, note, kept) => {
      const event: Event = { ...REST, actor, metadata: { note }, raw: kept } as Event;
      const { raw: _, ...rest } = event;
      const line = Buffer.from(formatEvent(event));
      expect(readWithoutRaw(line)).toEqual(rest);
      expect(JSON.parse(textWithoutRaw(line))).toEqual(rest);
    }),
  );
});
