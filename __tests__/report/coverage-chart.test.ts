import { describe, expect, test } from "@jest/globals";
import type { PartitionReport, RunReport } from "../../src/collect/report.ts";
import { coverageChart } from "../../src/report/coverage-chart.ts";
import { ago, at, between, feed, instance, partition, report } from "./reports.ts";

const SIZE = { perDay: 8, rows: 5, label: 30 };
const DAY = 86_400_000;

function chartOf(partitions: readonly PartitionReport[], some: Partial<RunReport> = {}) {
  const instances = [instance("aws", "aws-cloudtrail", { feeds: [feed("logs", "Logs", { partitions })] })];
  return coverageChart(report({ instances, ...some }), SIZE);
}

function stripOf(some: Partial<PartitionReport>): string {
  return chartOf([partition("all", some)])?.rows[0]?.strip ?? "";
}

describe("a strip", () => {
  test("has a cell for three hours, over seven days", () => expect(stripOf({})).toHaveLength(56));

  test("is full where all was read; what is not due yet is empty", () =>
    expect(stripOf({})).toBe(`${"█".repeat(55)} `));

  test("a hole of a minute takes the cell its fullness, never the other way round", () => {
    const recent = [between("15T11:45", "20T06:00"), between("20T06:01", "22T11:45")];
    expect(stripOf({ recent })).toMatch(/^█+▒█+ $/);
    expect(stripOf({ recent: [between("22T06:00", "22T06:01")] })).toMatch(/^░+▒░ $/);
  });

  test("before watching began nothing is owed", () => {
    const since = at("2026-11-21T00:00:00Z");
    expect(stripOf({ since, recent: [[since, ago(0)]] })).toMatch(/^·{43}█{12} $/);
  });

  test("a partition that was never read shows what is owed to it", () => {
    const since = at("2026-11-22T03:00:00Z");
    const chart = chartOf([partition("all", { since, watermark: since, recent: [], covered: [] })]);
    expect(chart?.rows[0]).toMatchObject({ strip: expect.stringMatching(/^·{52}░{4}$/), note: "never read" });
  });

  test("overlapping stretches are not counted twice", () => {
    const recent = [between("15T11:45", "20T00:00"), between("18T00:00", "20T00:00")];
    expect(stripOf({ recent })).toMatch(/^█+░+ $/);
  });
});

describe("the chart", () => {
  test("shows the worst first, and says what it leaves out", () => {
    const short = partition("b", { recent: [[ago(6 * DAY), ago(0)]] });
    const long = partition("c", { recent: [[ago(2 * DAY), ago(0)]] });
    const fine = Array.from({ length: 6 }, (_, index) => partition(`fine-${index}`));
    const chart = chartOf([...fine, short, long]);
    expect(chart?.rows.map(({ label }) => label.trim()).slice(0, 2)).toEqual(["aws logs c", "aws logs b"]);
    expect(chart?.more).toBe("and 3 more, all covered");
  });

  test("the days stand above the midnights they begin at", () => {
    const chart = chartOf([partition("all", { since: at("2026-11-19T00:00:00Z"), recent: [] })]);
    const label = chart?.rows[0]?.label.length ?? 0;
    expect((chart?.axis.indexOf("Thu 19") ?? 0) - label - 2).toBe(chart?.rows[0]?.strip.indexOf("░"));
  });

  test("a feed whose partitions nobody could list is in it", () => {
    const feeds = [feed("logs", "Logs", { status: "failed", partitions: [] })];
    const chart = coverageChart(report({ instances: [instance("aws", "x", { status: "failed", feeds })] }), SIZE);
    expect(chart?.rows[0]).toMatchObject({ label: "aws logs", strip: "could not be looked at in this run" });
  });

  test("what was not asked for or does not exist is not in it", () => {
    const feeds = [feed("dlp", "DLP", { status: "not_available", partitions: [] })];
    const instances = [
      instance("a", "x", { status: "skipped", feeds: [feed("logs", "Logs")] }),
      instance("b", "x", { feeds }),
    ];
    expect(coverageChart(report({ instances }), SIZE)).toBeUndefined();
  });
});
