import { describe, expect, test } from "@jest/globals";
import type { PartitionReport } from "../../src/collect/report.ts";
import { MallcopError } from "../../src/connector/errors.ts";
import { DEFAULT_FAIL_ON, decideExit, type ExitFacts, FAIL_ON, parseFailOn } from "../../src/report/exit.ts";
import {
  ago,
  allQuiet,
  behind,
  busy,
  couldNotStart,
  dryRun,
  FINISHED,
  feed,
  gap,
  instance,
  notStored,
  oneFailing,
  problem,
  report,
} from "./reports.ts";

const DAY = 86_400_000;

function lagging(ms: number, some: Partial<PartitionReport> = {}): ExitFacts {
  const partitions = [behind("all", ago(ms, FINISHED), some)];
  return report({
    instances: [instance("aws", "x", { status: "partial", feeds: [feed("logs", "Logs", { partitions })] })],
  });
}

describe("the exit status", () => {
  test.each([
    ["all is covered", allQuiet, 0],
    ["there are only passing troubles", busy, 0],
    ["time was lost for good, which no default names", gap, 0],
    ["a credential was refused", oneFailing, 1],
    ["it could not start", couldNotStart, 2],
    ["the remote refused the push", notStored, 3],
    ["nothing was to be stored", dryRun, 0],
    ["a partition is behind for a day", lagging(DAY), 0],
    ["a partition is behind for more than a day", lagging(DAY + 1), 1],
    [
      "it is, but more than a day of it was read just now",
      lagging(9 * DAY, { before: ago(10 * DAY + 1, FINISHED) }),
      0,
    ],
    ["it is, and less than that was read", lagging(9 * DAY, { before: ago(10 * DAY, FINISHED) }), 1],
    ["it is, but the vendor does not offer it", lagging(9 * DAY, { unavailable: true }), 0],
  ] as const)("when %s", (_, facts, status) => expect(decideExit(facts, DEFAULT_FAIL_ON)).toBe(status));

  test.each([
    ["never", oneFailing, 0],
    ["gaps", gap, 1],
    ["any", gap, 1],
    ["any", allQuiet, 0],
    ["limit", busy, 1],
    ["throttled", busy, 0],
    ["not_available", busy, 1],
    ["never", couldNotStart, 2],
    ["never", notStored, 3],
  ] as const)("fail-on %s decides", (failOn, facts, status) =>
    expect(decideExit(facts, parseFailOn(failOn))).toBe(status),
  );

  test("a mere warning about a right does not fail the job", () => {
    const values = { vendor: "GitHub", right: "x", advice: "y" };
    const warned = instance("github", "github", {
      problems: [problem("permission-missing", values, { level: "warning" })],
    });
    expect(decideExit(report({ instances: [warned] }), DEFAULT_FAIL_ON)).toBe(0);
  });

  test("what was not asked for cannot be stale", () => {
    const partitions = [behind("all", ago(9 * DAY))];
    const skipped = instance("aws", "x", { status: "skipped", feeds: [feed("logs", "Logs", { partitions })] });
    expect(decideExit(report({ instances: [skipped] }), DEFAULT_FAIL_ON)).toBe(0);
  });
});

describe("fail-on", () => {
  test("takes names with commas and spaces, and is the default if empty", () => {
    expect([...parseFailOn("auth, gaps  not-available")]).toEqual(["auth", "gaps", "not_available"]);
    expect(parseFailOn(" ")).toBe(DEFAULT_FAIL_ON);
    expect([...parseFailOn("any")]).toEqual([...FAIL_ON]);
    expect([...parseFailOn("never")]).toEqual([]);
  });

  test.each([
    ["confg", /does not know `confg` \(did you mean `config`\?\)/],
    ["permisions", /did you mean `permission`/],
    ["zzz", /it knows config, auth/],
    ["never,auth", /cannot have `never` together/],
    ["x\n::error::y", /\\u|does not know `x`/],
  ])("refuses %j with advice", (text, message) => {
    expect(() => parseFailOn(text)).toThrow(MallcopError);
    expect(() => parseFailOn(text)).toThrow(message);
  });
});
