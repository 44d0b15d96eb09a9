import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { commitMessage } from "../../src/report/commit-message.ts";
import { allQuiet, busy, counts, filledWith, HOSTILE, instance, oneFailing, report } from "./reports.ts";

function subjectOf(some: Parameters<typeof commitMessage>[0]): string {
  return commitMessage(some).split("\n", 1)[0] ?? "";
}

describe("the subject of a commit", () => {
  test.each([
    ["nothing new", allQuiet, "mallcop: no new events"],
    ["several connectors", busy, "mallcop: 1,571 new events, 2 findings (aws 1,204, m365 310, github 57)"],
    ["one that failed", oneFailing, "mallcop: 42 new events (aws 42); github failed"],
    ["a rescan", { ...allQuiet, command: "rescan" as const }, "mallcop rescan: no new events"],
  ])("%s", (_, facts, subject) => expect(subjectOf(facts)).toBe(subject));

  test("names failures before counts when there is no room for both", () => {
    const many = Array.from({ length: 6 }, (_, index) =>
      instance(`connector-${index}`, "x", { counts: counts({ new: 10 }) }),
    );
    const failing = ["github-org-a", "github-org-b"].map((id) => instance(id, "github", { status: "failed" }));
    expect(subjectOf(report({ instances: [...many, ...failing] }))).toBe(
      "mallcop: 60 new events; github-org-a, github-org-b failed",
    );
  });

  test("is never longer than 72, and the message always ends in its trailers", () => {
    const some = fc.record({
      id: fc.stringMatching(/^[a-z][a-z0-9-]{0,99}$/),
      fresh: fc.nat({ max: 10_000_000 }),
      status: fc.constantFrom("ok" as const, "failed" as const),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 30 }), (list) => {
        const instances = list.map(({ id, fresh, status }) =>
          instance(id, "x", { status, counts: counts({ new: fresh }) }),
        );
        const message = commitMessage(report({ instances }));
        expect(message.split("\n", 1)[0]?.length).toBeLessThanOrEqual(72);
        expect(message).toMatch(/\n\nMallcop-Run: 19283746501-1\nMallcop-Version: 0\.1\.0\nMallcop-Status: ok\n$/);
      }),
    );
  });
});

test("no text from outside is in a commit message", () => {
  const marked = (text: string) => commitMessage(filledWith(`Zz ${text}`));
  for (const text of HOSTILE) {
    expect(marked(text)).not.toContain("Zz");
    expect(marked(text)).toBe(marked("!"));
  }
});
