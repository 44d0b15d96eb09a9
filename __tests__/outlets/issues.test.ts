/** One issue for each open finding: opened once, kept up to date, closed in the end; what is in them is read and not obeyed. */
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type IssuesStandIn, startIssuesStandIn } from "../../src/demo/github/issues.ts";
import type { Fault } from "../../src/demo/loopback.ts";
import type { Finding, FindingId } from "../../src/detect/finding.ts";
import { type Said, say } from "../../src/detect/say.ts";
import type { EventId, Instant, Severity } from "../../src/event/event.ts";
import { sanitize } from "../../src/event/sanitize.ts";
import { issueText, markerOf, withClosed } from "../../src/outlets/issue-text.ts";
import { keepIssues } from "../../src/outlets/issues.ts";
import { issuesApi } from "../../src/outlets/issues-api.ts";
import { outletHttp } from "../../src/outlets/outlet.ts";
import { anyUnicode } from "../support/any-unicode.ts";
import { createFakeClock, type FakeClock } from "../support/fake-clock.ts";

const NOW = Date.UTC(2026, 2, 12) as Instant;
const DAY = 86_400_000;
const TOKEN = "ghs_token-of-the-job";
const REPO = "acme/security";

let github: IssuesStandIn;
let clock: FakeClock;
async function start(more: { readonly mayWrite?: boolean; readonly faults?: readonly Fault[] } = {}): Promise<void> {
  await github?.close();
  clock = createFakeClock(NOW);
  github = await startIssuesStandIn({ repo: REPO, token: TOKEN, clock: () => clock.now(), ...more });
}
beforeEach(async () => await start());
afterEach(async () => await github.close());

function finding(number: number, more: Partial<Finding> = {}): Finding {
  const said: Said = say`${sanitize(`user-${number}`)} is new`;
  return {
    id: `fnd-2026-03-11-new-actor-${number.toString(16).padStart(16, "0")}` as FindingId,
    detector: "new-actor",
    source: "azure",
    severity: "warn",
    title: said,
    why: said,
    next: said,
    first: "2026-03-11T10:00:00.000Z",
    last: "2026-03-11T10:00:00.000Z",
    count: 1,
    events: [`evt-2026-03-11-azure-${number.toString(16).padStart(16, "0")}` as EventId],
    subject: "s",
    learning: false,
    ...more,
  };
}

async function keep(open: readonly Finding[], token = TOKEN) {
  const log = { debug: () => {}, info: () => {}, warn: () => {} };
  const host = { env: {}, cwd: "/", clock, random: () => 0, log, version: "1", signal: new AbortController().signal };
  const http = outletHttp(github.url, "GITHUB_API_URL", host, (text) => text);
  const api = await issuesApi(http, github.url, token, REPO);
  const kept = await keepIssues(api, open, (one) => issueText(one, undefined), clock.now());
  clock.advance(DAY);
  return kept;
}

const titles = () => github.issues.map(({ number, open, title }) => `${number} ${open ? "open" : "closed"} ${title}`);

test("each finding has one issue, however often it is told", async () => {
  const open = [finding(1), finding(2, { severity: "critical" })];
  expect(await keep(open)).toEqual({ opened: 2, updated: 0, closed: 0, left: 0 });
  for (let run = 0; run < 3; run++) expect(await keep(open)).toEqual({ opened: 0, updated: 0, closed: 0, left: 0 });
  expect(titles()).toEqual(["1 open [warn] user-1 is new", "2 open [critical] user-2 is new"]);
  expect(github.issues.map(({ labels }) => labels)).toEqual([["mallcop"], ["mallcop"]]);
});

test("it is brought up to date when it grew, and says aloud when it got worse", async () => {
  await keep([finding(1)]);
  expect(await keep([finding(1, { count: 7 })])).toMatchObject({ updated: 1 });
  expect(github.issues[0]?.body).toContain("7 events");
  expect(github.issues[0]?.comments).toEqual([]);
  expect(await keep([finding(1, { count: 7, severity: "critical" })])).toMatchObject({ updated: 1 });
  expect(github.issues[0]).toMatchObject({
    title: "[critical] user-1 is new",
    comments: ["This is **critical** now; it was warn."],
  });
});

test("it is closed with the finding, and opened again with it", async () => {
  await keep([finding(1)]);
  expect(await keep([])).toMatchObject({ closed: 1 });
  expect(github.issues[0]).toMatchObject({ open: false, reason: "completed" });
  expect(await keep([])).toMatchObject({ closed: 0 });
  expect(await keep([finding(1)])).toMatchObject({ opened: 0, updated: 1 });
  expect(github.issues[0]).toMatchObject({ open: true, reason: "reopened" });
  expect(github.issues).toHaveLength(1);
});

test("one that a person closed stays closed, and no other is opened in its place", async () => {
  await keep([finding(1)]);
  github.edit(1, { open: false });
  expect(await keep([finding(1, { count: 9, severity: "critical" })])).toMatchObject({ opened: 0, updated: 0 });
  expect(titles()).toEqual(["1 closed [warn] user-1 is new"]);
});

test("people's issues, and titles that people changed, are left alone", async () => {
  await keep([finding(1)]);
  github.edit(1, { title: "Who is this?" });
  expect(await keep([finding(1)])).toMatchObject({ updated: 0 });
  github.edit(1, { body: "We took the text away." });
  // What cannot be known again is nobody's of ours any more.
  expect(await keep([])).toMatchObject({ closed: 0 });
});

test("of two that two runs opened at once, the younger is closed", async () => {
  await keep([finding(1)]);
  const [first] = github.issues;
  await fetch(`${github.url}/repos/${REPO}/issues`, {
    method: "POST",
    headers: { authorization: `token ${TOKEN}` },
    body: JSON.stringify({ title: first?.title, body: first?.body, labels: ["mallcop"] }),
  });
  expect(await keep([finding(1)])).toMatchObject({ closed: 1 });
  expect(github.issues.map(({ open }) => open)).toEqual([true, false]);
});

test("a run opens so many, and the next run the others", async () => {
  const open = Array.from({ length: 25 }, (_, number) => finding(number + 1));
  expect(await keep(open)).toMatchObject({ opened: 20, left: 5 });
  expect(await keep(open)).toMatchObject({ opened: 5, left: 0 });
  expect(new Set(github.issues.map(({ title }) => title)).size).toBe(25);
});

describe("trouble has a name", () => {
  test("no right to write", async () => {
    await start({ mayWrite: false });
    await expect(keep([finding(1)])).rejects.toMatchObject({ code: "issues-forbidden" });
  });

  test("no such token", async () => {
    await expect(keep([finding(1)], "ghs_another")).rejects.toMatchObject({ code: "issues-forbidden" });
  });

  test("an answer that is lost opens no second issue: the next run finds the first", async () => {
    await start({ faults: [{ kind: "reset", when: ({ method }) => method === "POST" }] });
    await expect(keep([finding(1)])).rejects.toMatchObject({ code: "vendor-unreachable" });
    expect(await keep([finding(1)])).toMatchObject({ opened: 0 });
    expect(github.issues).toHaveLength(1);
  });
});

test("whatever a finding says, its issue holds one marker, no tag, link, mention or reference", () => {
  const hostile = fc.oneof(
    anyUnicode(),
    fc.constantFrom(
      "--> <!-- mallcop",
      "@acme/admins #1",
      "[x](https://evil.example)",
      "https://evil.example",
      "|x|\n|-|",
      "</td>",
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, (one, other) => {
      const said = say`${sanitize(one)} did ${sanitize(other)}`;
      const { body, marker, title } = issueText(finding(1, { title: said, why: said, next: said }), undefined);
      expect(markerOf(body)).toEqual(marker);
      expect(body.match(/<!--/g)).toHaveLength(1);
      const rest = body.slice(body.indexOf("\n"));
      expect(rest.replace(/<\/?(?:code|span)>/g, "")).not.toMatch(/[<>]/);
      expect(rest.replace(/<span>.<\/span>/gu, "")).not.toMatch(/@|:\/\/|\]\(/);
      expect(title).not.toMatch(/\p{C}/u);
    }),
  );
});

test.each<Severity>(["info", "warn", "critical"])("a marker of %s is read as it was written", (severity) => {
  const { body, marker } = issueText(finding(1, { severity }), undefined);
  expect(markerOf(withClosed(body, true))).toEqual({ ...marker, closed: true });
  expect(withClosed(withClosed(body, true), false)).toBe(body);
  expect(markerOf(`x${body}`)).toBeUndefined();
});
