/** Findings as SARIF hold to the official schema and to what GitHub code scanning needs; no name in them is obeyed. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import fc from "fast-check";
import type { Result } from "sarif";
import { type Finding, FindingBook } from "../../src/detect/finding.ts";
import type { Decision } from "../../src/detect/finding-file.ts";
import { loadDetectors } from "../../src/detect/registry.ts";
import { type Said, say } from "../../src/detect/say.ts";
import { sanitize } from "../../src/event/sanitize.ts";
import { sarifLog } from "../../src/report/sarif.ts";
import { daily, event, findingsOf } from "../detect/story.ts";
import { anyUnicode } from "../support/any-unicode.ts";

const detectors = await loadDetectors();
const known = new Map(detectors.map(({ manifest }) => [manifest.name, manifest]));
const schema = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
// Its draft 04 uses nothing that draft 07 reads otherwise; one of its patterns is none with the flag `u`.
const { $schema: _, id: __, ...rules } = JSON.parse(readFileSync(schema, "utf8"));
const validate = new Ajv({
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
  allErrors: true,
  logger: false,
}).compile(rules);

const NOW = Date.UTC(2026, 1, 1);
const MALLORY = sanitize("[x](https://evil.example) {0} \u001b[31m<!-- mallory");

const FINDINGS = findingsOf(detectors, [
  ...daily(20, { hour: 10 }),
  event({ day: 20, actor: MALLORY, hour: 3 }),
  event({ day: 21, source: "aws-cloudtrail", type: "cloudtrail_change", action: "StopLogging", severity: "critical" }),
]);

function log(shown: readonly Finding[] = FINDINGS, decisions: readonly Decision[] = []) {
  return sarifLog({ all: FINDINGS, shown, decisions, now: NOW, version: "1.2.3", detectors: known });
}

function results(...given: Parameters<typeof log>): readonly Result[] {
  return log(...given).runs[0]?.results ?? [];
}

test("the log is one by the official schema, and a wrong one would be noticed", () => {
  expect(results().length).toBeGreaterThan(2);
  validate(log());
  expect(validate.errors).toBeNull();
  expect(validate({ ...log(), version: "2.0.0" })).toBe(false);
});

test("each result names its rule, its level and the line of the file that holds the finding", () => {
  const { tool } = log().runs[0] ?? {};
  const lines = new Map<string, string[]>();
  for (const { id, first } of FINDINGS) {
    const file = `findings/${first.slice(0, 10).replaceAll("-", "/")}.jsonl`;
    lines.set(file, [...(lines.get(file) ?? []), id]);
  }
  for (const [index, { ruleId, ruleIndex, level, locations, partialFingerprints }] of results().entries()) {
    const finding = FINDINGS[index];
    const place = locations?.[0]?.physicalLocation;
    expect(tool?.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
    expect(level).toBe({ info: "note", warn: "warning", critical: "error" }[finding?.severity ?? "info"]);
    expect(lines.get(place?.artifactLocation?.uri ?? "")?.[(place?.region?.startLine ?? 0) - 1]).toBe(finding?.id);
    expect(partialFingerprints).toEqual({
      primaryLocationLineHash: finding?.id.slice(-16),
      "mallcopFinding/v1": finding?.id,
    });
  }
});

test("what was decided is a suppression with its reason", () => {
  const [finding] = FINDINGS;
  if (finding === undefined) throw new Error("there is no finding");
  const { id, subject } = finding;
  const ack: Decision = {
    finding: id,
    subject,
    decision: "ack",
    reason: "[it](x) was us",
    decided: "2026-01-30T00:00:00Z",
  };
  expect(results(FINDINGS, [ack])[0]).toMatchObject({
    suppressions: [{ kind: "external", status: "accepted", justification: "\\[it\\](x) was us" }],
    properties: { status: "acknowledged" },
  });
  expect(results()[0]?.suppressions).toBeUndefined();
});

test("a name with links, placeholders, tags and colours is shown and not obeyed", () => {
  const { message } = results().find(({ message: { text } }) => text?.includes("mallory")) ?? {};
  expect(message?.text).toContain("\\[x\\](https://evil.example) {{0}}");
  expect(message?.text).not.toContain("\u001b");
  expect(message?.markdown).not.toMatch(/<!--|\]\(|https:\/\/evil/);
});

test("whatever a finding says, the log is one by the schema and every bracket and brace in it is escaped", () => {
  fc.assert(
    fc.property(anyUnicode(), (text) => {
      const book = new FindingBook();
      const said: Said = say`${sanitize(text)} did it`;
      const draft = { key: ["k"], source: "azure", severity: "warn" as const, title: said, why: said, next: said };
      const manifest = known.get("new-actor");
      if (manifest === undefined) throw new Error("there is no new-actor");
      book.add(manifest, { ...draft, events: [event({ day: 1 })] }, false);
      const whole = { all: book.all(), shown: book.all(), decisions: [], now: NOW, version: "1.2.3", detectors: known };
      const made = sarifLog(whole);
      expect(validate(made)).toBe(true);
      const shown = made.runs[0]?.results?.[0]?.message.text ?? "";
      expect(shown.replace(/\\[\\[\]]|\{\{|\}\}/g, "")).not.toMatch(/[\\[\]{}]/);
    }),
    { numRuns: 60 },
  );
});
