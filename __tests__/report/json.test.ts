import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { jsonText, toJson } from "../../src/report/json.ts";
import { anyUnicode } from "../support/any-unicode.ts";
import { busy, filledWith, firstRun, HOSTILE } from "./reports.ts";

test("times are RFC 3339 in UTC, and the form has a version", () => {
  const json = toJson(busy);
  expect(json).toMatchObject({
    v: 1,
    command: "scan",
    started: "2026-11-22T12:02:33.000Z",
    finished: "2026-11-22T12:03:41.000Z",
  });
  expect(json.highlights[0]).toMatchObject({ time: "2026-11-22T10:14:05.000Z", severity: "critical" });
  expect(json.connectors[2]?.feeds[0]?.partitions[2]).toEqual({
    partition: "Audit.SharePoint",
    axis: "availability",
    since: "2026-10-02T04:00:00.000Z",
    watermark: "2026-11-22T08:00:00.000Z",
    covered: [{ from: "2026-11-22T05:45:00.000Z", to: "2026-11-22T08:00:00.000Z" }],
    backlog: [{ from: "2026-11-22T08:00:00.000Z", to: "2026-11-22T11:45:00.000Z" }],
    gaps: [],
    recent: [{ from: "2026-11-15T11:45:00.000Z", to: "2026-11-22T08:00:00.000Z" }],
  });
  expect(toJson(firstRun).connectors[1]?.feeds[0]?.partitions[0]?.baseline).toEqual({ items: 34 });
});

test("its fields are the ones that programs were promised", () => {
  const json = toJson(busy);
  expect(Object.keys(json)).toEqual(
    "v command dryRun run version started finished status exit connectors publish cache history apps highlights findings problems".split(
      " ",
    ),
  );
  expect(Object.keys(json.connectors[0] ?? {})).toEqual("id type status counts newByType feeds problems".split(" "));
});

test("printing loses nothing, and nothing in it is obeyed", () => {
  const text = fc.oneof(anyUnicode(), fc.constantFrom(...HOSTILE));
  fc.assert(
    fc.property(text, (outside) => {
      const json = toJson(filledWith(outside));
      const printed = jsonText(json);
      expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(json)));
      expect(printed).not.toMatch(/^\s*::|##\[/m);
      expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }),
  );
});
