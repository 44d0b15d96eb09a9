/** What is posted fits the service, says the result first, and holds no text that the service would obey. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Finding, FindingId } from "../../src/detect/finding.ts";
import { say } from "../../src/detect/say.ts";
import type { Instant } from "../../src/event/event.ts";
import { sanitize } from "../../src/event/sanitize.ts";
import { messageFor, type News } from "../../src/outlets/messages.ts";
import { anyUnicode } from "../support/any-unicode.ts";

const NOW = Date.UTC(2026, 2, 12) as Instant;
const HOSTILE = "<!channel> <@U123> *bold* _x_ `y` [x](https://evil.example) <https://evil.example|click> & &lt;at&gt;";

function finding(text: string, number = 1): Finding {
  const said = say`${sanitize(text)} is new`;
  return {
    id: `fnd-2026-03-11-new-actor-${number.toString(16).padStart(16, "0")}` as FindingId,
    detector: "new-actor",
    source: "azure",
    severity: "critical",
    title: said,
    why: said,
    next: said,
    first: "2026-03-11T10:00:00.000Z",
    last: "2026-03-11T10:00:00.000Z",
    count: 2,
    events: [],
    subject: "s",
    learning: false,
    link: "https://purview.microsoft.com/audit/auditsearch",
  };
}

function news(findings: readonly Finding[], failed = ""): News {
  const failure = { key: "aws auth-failed", of: "aws", code: "auth-failed", message: failed, hint: "Make a new key." };
  const links = {
    repository: "https://github.com/acme/security",
    run: "https://github.com/acme/security/actions/runs/1",
  };
  return { findings, failures: failed === "" ? [] : [failure], place: "acme/security", links, now: NOW, run: "1-1" };
}

interface Node {
  readonly type?: string;
  readonly text?: unknown;
  readonly [name: string]: unknown;
}

function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== "object" || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

const textsOf = (message: object, type: string) =>
  nodesOf(message).flatMap((node) => (node.type === type && typeof node.text === "string" ? [node.text] : []));

describe("slack", () => {
  test("the notification and the first block say the result, in our own words", () => {
    const message = messageFor("slack", news([finding("mallory")], "no"));
    expect(message).toMatchObject({ text: "mallcop, acme/security: 1 finding (1 critical) and 1 failure" });
    expect(textsOf(message, "plain_text")).toEqual([
      "mallcop, acme/security: 1 finding (1 critical) and 1 failure",
      expect.stringMatching(
        /^🔴 critical: mallory is new\nmallory is new\nNext: mallory is new\n11 Mar 10:00 UTC · 2 events · fnd-/,
      ),
      "Open",
      "⚠️ aws: auth-failed\nno\nMake a new key.",
      "The run",
    ]);
  });

  test("no foreign text stands where Slack reads its markup, and what it reads everywhere is escaped", () => {
    fc.assert(
      fc.property(fc.oneof(anyUnicode(), fc.constant(HOSTILE)), (text) => {
        const message = messageFor("slack", news([finding(text)], text || "x"));
        expect(nodesOf(message).some(({ type }) => type === "mrkdwn")).toBe(false);
        for (const shown of textsOf(message, "plain_text")) {
          expect(shown).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
          expect(shown.length).toBeLessThanOrEqual(3000);
        }
      }),
    );
  });
});

describe("teams", () => {
  test("is an adaptive card whose foreign texts are text runs", () => {
    const message = messageFor("teams", news([finding(HOSTILE)], HOSTILE));
    expect(message).toMatchObject({
      type: "message",
      attachments: [
        { contentType: "application/vnd.microsoft.card.adaptive", content: { type: "AdaptiveCard", version: "1.4" } },
      ],
    });
    // Of the elements, only text blocks read Markdown; entities would make mentions of <at>.
    expect(nodesOf(message).some(({ type, entities }) => type === "TextBlock" || entities !== undefined)).toBe(false);
    expect(textsOf(message, "TextRun")).toContain(`🔴 critical: ${HOSTILE} is new`);
    const urls = nodesOf(message).flatMap(({ url }) => url ?? []);
    expect(urls).toEqual([
      "https://purview.microsoft.com/audit/auditsearch",
      "https://github.com/acme/security/actions/runs/1",
    ]);
  });
});

test.each(["slack", "teams", "json"] as const)("%s: a bad day fits, and says how much it leaves out", (format) => {
  const many = Array.from({ length: 300 }, (_, number) => finding("x".repeat(1000), number));
  const message = messageFor(format, news(many));
  const size = Buffer.byteLength(JSON.stringify(message));
  expect(size).toBeLessThan(format === "json" ? 1_000_000 : 28_000);
  expect(JSON.stringify(message)).toMatch(format === "json" ? /"more":200/ : /and 290 more/);
});

test("json keeps the markers, for whoever hands it to a machine", () => {
  const message = messageFor("json", news([finding(HOSTILE)]));
  expect(message).toMatchObject({ v: 1, findings: [{ title: `[USER_DATA_BEGIN]${HOSTILE}[USER_DATA_END] is new` }] });
});
