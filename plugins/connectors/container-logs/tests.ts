/** What the fixtures do not show of the container logs: that every line is counted once, however ranges are cut. */
import type { Lookup } from "../../../src/connector/contract.ts";
import type { Harness } from "../../../src/plugin/verify/harness.ts";
import connector from "./connector.ts";

const lookup: Lookup = {
  own: { domains: new Set(["example.com"]), accounts: new Set() },
  get: () => undefined,
  has: () => false,
};

const FROM = Date.UTC(2026, 10, 22, 10);
const line = (nth: number) => ({
  Type: "ContainerAppConsoleLogs_CL",
  IngestedAt: new Date(FROM + nth * 1000).toISOString(),
  TimeGenerated: new Date(FROM + nth * 1000).toISOString(),
  ContainerAppName_s: "web",
  Stream_s: "stdout",
  Log_s: `line ${nth}`,
});

export default (t: Harness): void => {
  const feed = connector.feeds.lines;
  if (feed?.kind !== "log") throw new Error("there is no such log feed");

  t.test("a digest counts every line, and keeps few", () => {
    const digest = feed.digest?.({ id: "web" }, lookup);
    for (let nth = 0; nth < 50; nth += 1) digest?.add(line(nth), feed.normalize(line(nth), lookup));
    const told = digest?.tell(FROM as never, (FROM + 60_000) as never) ?? [];
    const summary = told.find(({ type }) => type === "parser_summary");
    t.equal(summary?.metadata?.lines, 50);
    t.ok(told.filter(({ type }) => type === "log_line").length <= 10, "keeps too many");
  });

  t.test("a row without a time is refused, not guessed", () => {
    const { TimeGenerated: _, IngestedAt: __, ...undated } = line(1);
    t.throws(() => feed.normalize(undated, lookup));
  });
};
