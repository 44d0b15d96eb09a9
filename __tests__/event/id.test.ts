import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Instant } from "../../src/event/event.ts";
import { createContentIds, eventId, isEventId } from "../../src/event/id.ts";
import { anyText } from "./hostile.ts";

const TIME = Date.UTC(2026, 2, 11, 23, 59, 59, 999) as Instant;
const PLAIN = { source: "azure", tenant: "t-1", namespace: "event", id: "e\\1", time: TIME };

describe("eventId", () => {
  test("is the date, the source and the hash of the four parts", () => {
    const hex = createHash("sha256").update("azure|t-1|event|e\\1").digest("hex").slice(0, 16);
    expect(eventId(PLAIN)).toBe(`evt-2026-03-11-azure-${hex}`);
  });

  test("is this one, for ever", () => {
    const id = eventId({
      source: "aws-cloudtrail",
      tenant: "111122223333",
      namespace: "event",
      id: "11ea990b-4678-4bcd-8fbe",
      time: TIME,
    });
    expect(id).toBe("evt-2026-03-11-aws-cloudtrail-02b470949d9d722c");
  });

  test("never makes one of different things, also if their parts hold bars, backslashes or unpaired surrogates", () => {
    const part = fc.oneof(
      anyText,
      fc.array(fc.constantFrom("|", "\\", "a", "\ud800", "\ufffd"), { maxLength: 4 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(part, part, part, part, (tenant, namespace, otherTenant, otherNamespace) => {
        fc.pre(tenant !== otherTenant || namespace !== otherNamespace);
        expect(eventId({ ...PLAIN, tenant, namespace })).not.toBe(
          eventId({ ...PLAIN, tenant: otherTenant, namespace: otherNamespace }),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    [
      ["a|b", "c"],
      ["a", "b|c"],
    ],
    [
      ["a\\", "|b"],
      ["a\\|", "b"],
    ],
    [
      ["\ud800", "x"],
      ["\ufffd", "x"],
    ],
    [
      ["|", ""],
      ["", "|"],
    ],
  ])("tells %j from %j", ([tenant = "", namespace = ""], [otherTenant = "", otherNamespace = ""]) => {
    expect(eventId({ ...PLAIN, tenant, namespace })).not.toBe(
      eventId({ ...PLAIN, tenant: otherTenant, namespace: otherNamespace }),
    );
  });

  test("is an event id to isEventId, and hardly anything else is", () => {
    expect(isEventId(eventId(PLAIN))).toBe(true);
    for (const text of [
      "",
      "evt-",
      "evt-2026-03-11-azure-0123456789abcde",
      "evt-2026-03-11-azure-0123456789ABCDEF",
      "evt-2026-03-11-a/b-0123456789abcdef",
    ]) {
      expect(isEventId(text)).toBe(false);
    }
  });

  test("refuses an empty vendor id, which would make all such records one", () => {
    expect(() => eventId({ ...PLAIN, id: "" })).toThrow(expect.objectContaining({ code: "record-malformed" }));
  });
});

describe("ids of records that have none", () => {
  test("are made of what the record says, whatever the order of its keys", () => {
    expect(createContentIds()({ a: 1, b: 2 })).toBe(createContentIds()({ b: 2, a: 1 }));
    expect(createContentIds()({ a: 1 })).not.toBe(createContentIds()({ a: 2 }));
  });

  test("tell true repeats apart within one response set, and only those", () => {
    const idOf = createContentIds();
    const ids = [{ a: 1 }, { a: 2 }, { a: 1 }].map(idOf);
    expect(new Set(ids).size).toBe(3);
    const again = createContentIds();
    expect([{ a: 2 }, { a: 1 }, { a: 1 }].map(again).sort()).toEqual([...ids].sort());
  });
});
