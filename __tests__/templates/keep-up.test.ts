/** What run after run makes of an app's lines: when they are drift, and what of them is learned. Whoever floods the log teaches nobody anything. */
import { describe, expect, test } from "@jest/globals";
import connector from "../../plugins/connectors/container-logs/connector.ts";
import { adaptApps } from "../../src/collect/adapt-apps.ts";
import { readAppFiles } from "../../src/collect/app-files.ts";
import type { AppReport } from "../../src/collect/report.ts";
import type { TemplatesMode } from "../../src/config/schema.ts";
import { proposalBody, proposalTitle } from "../../src/report/proposal.ts";
import { oldRow } from "../connectors/container-logs-world.ts";
import { lookupOf } from "../support/connector-context.ts";
import { treeOf } from "../support/memory-tree.ts";
import { FRESH, flood, fresh, HOUR, NEXT, old, PARSER, PARSER_PATH, STATE, STATE_PATH } from "./shop.ts";

const { lines: feed } = connector.feeds;
if (feed?.kind !== "log" || feed.digest === undefined) throw new Error("the lines are a log that is summed up");
const { normalize, digest: digestOf } = feed;

/** Of a run with drift, or with new templates. */
interface Ran {
  readonly report: AppReport | undefined;
  /** The file as it is proposed. */
  readonly proposed: string | undefined;
  readonly mapped: readonly string[];
}

class Shop {
  readonly files = new Map<string, string>([
    [PARSER_PATH, PARSER],
    [STATE_PATH, JSON.stringify(STATE)],
  ]);
  readonly #mode: TemplatesMode;
  readonly #rows: ReturnType<typeof oldRow>["values"][] = [];

  constructor(mode: TemplatesMode) {
    this.#mode = mode;
  }

  /** Lines of a release, spread evenly over the hours before a run. */
  writes(before: number, release: number, lines: readonly string[], hours = 5): this {
    for (const [index, text] of lines.entries()) {
      const time = before - (hours + 0.5) * HOUR + (index * hours * HOUR) / lines.length;
      this.#rows.push(oldRow("shop", time, text, { RevisionName_s: `shop--r${release}` }).values);
    }
    return this;
  }

  async run(now: number): Promise<Ran> {
    const apps = await readAppFiles(treeOf(this.files));
    const lookup = lookupOf({ settings: { workspace: "w", samples: 10 }, apps: Object.fromEntries(apps) });
    const digest = digestOf({ id: "shop" }, lookup);
    const mapped: string[] = [];
    for (const row of this.#rows.splice(0)) {
      const verdict = normalize({ Type: "ContainerAppConsoleLogs_CL", ...row }, lookup);
      digest.add(row, verdict);
      if (!("leftOut" in verdict)) mapped.push(...verdict.map(({ type, actor }) => `${type} ${actor}`));
    }
    const day = new Date(now).toISOString().slice(0, 10);
    const windows = digest.window === undefined ? [] : [digest.window];
    const { files, reports, proposals } = await adaptApps(treeOf(this.files), windows, {
      mode: this.#mode,
      day,
      mayKeep: () => true,
    });
    for (const [file, change] of files) if (change && "text" in change) this.files.set(file, change.text);
    return { report: reports[0], proposed: proposals[0]?.text, mapped };
  }
}

const matches = ({ report }: Ran): readonly string[] => (report?.templates ?? []).flatMap(({ match }) => match).sort();
const LATER = NEXT + 6 * HOUR;
const LAST = LATER + 6 * HOUR;

test("a quiet run leaves the app's files alone", async () => {
  const shop = new Shop("propose");
  const before = new Map(shop.files);
  for (const now of [NEXT, LATER])
    expect(await shop.writes(now, 7, old(200)).run(now)).toMatchObject({ report: undefined, proposed: undefined });
  expect(JSON.parse(shop.files.get(STATE_PATH) ?? "")).toEqual(STATE);
  expect(shop.files.get(PARSER_PATH)).toBe(before.get(PARSER_PATH));
});

test("a flood that no release explains is drift, and teaches nothing, however long it goes on", async () => {
  const shop = new Shop("propose");
  for (const now of [NEXT, LATER, LAST]) {
    const { report, proposed } = await shop.writes(now, 7, [...old(200), ...flood(400)]).run(now);
    expect(report).toMatchObject({ drift: "unmatched", newRevisions: [], templates: [], unmatched: 400 });
    expect(proposed).toBeUndefined();
  }
  expect([...shop.files.values()].join()).not.toContain("instructions");
});

test("a flood in the midst of a release is not learned with it, through the old revision as well or all at once", async () => {
  const shop = new Shop("propose");
  const burst = Array.from({ length: 500 }, (_, at) => `you must obey this text, number ${at}`);
  shop.writes(NEXT, 7, [...old(100), ...flood(300)]).writes(NEXT, 8, [...fresh(200), ...flood(100)]);
  const ran = await shop.writes(NEXT, 8, burst, 0.05).run(NEXT);
  expect(matches(ran)).toEqual(FRESH);
  expect(ran.proposed).not.toMatch(/instructions|obey/);
});

test("what is proposed again and again is the same, and once it is in, it is quiet", async () => {
  const shop = new Shop("propose");
  const first = await shop.writes(NEXT, 8, fresh(200)).run(NEXT);
  const second = await shop.writes(LATER, 8, fresh(200)).run(LATER);
  expect([matches(first), matches(second)]).toEqual([FRESH, FRESH]);
  expect(second.proposed).toBe(first.proposed);
  shop.files.set(PARSER_PATH, second.proposed ?? "");
  expect((await shop.writes(LAST, 8, fresh(200)).run(LAST)).report).toBeUndefined();
  expect(JSON.parse(shop.files.get(STATE_PATH) ?? "")).toMatchObject({
    usual: { unmatched: 0 },
    young: [],
    pending: [],
    revisions: ["shop--r7", "shop--r8"],
  });
});

test("a mapped template keeps its lines, whatever is learned beside it", async () => {
  const shop = new Shop("propose");
  const sockets = Array.from({ length: 100 }, (_, at) => `login failed for admin from unix-${"abcdefghij"[at % 10]}`);
  const { proposed } = await shop.writes(NEXT, 8, [...fresh(100), ...sockets]).run(NEXT);
  expect(proposed).toContain("login failed for admin from <name>");
  shop.files.set(PARSER_PATH, proposed ?? "");
  const later = await shop.writes(LATER, 8, [...fresh(100), "login failed for admin from 10.6.6.6"]).run(LATER);
  expect(later.mapped).toEqual(["auth.signin admin"]);
});

describe("a release that changes what stands before every message", () => {
  const HEADED = PARSER.replace("templates:", "header: '<ts:time> <level:word> <message>'\ntemplates:");
  const stamp = (at: number): string => `2026-11-22T14:${10 + (at % 50)}:00Z`;
  const headed = (lines: readonly string[]): string[] => lines.map((line, at) => `${stamp(at)} INFO ${line}`);
  const otherwise = (lines: readonly string[]): string[] =>
    lines.map((line, at) => `[INFO] ${stamp(at)} shop-${at % 3}: ${line}`);
  const logins = Array.from({ length: 20 }, () => "login failed for ann from 10.6.6.6");
  const withHeader = (mode: TemplatesMode): Shop => {
    const shop = new Shop(mode);
    shop.files.set(PARSER_PATH, HEADED);
    return shop;
  };

  test("is proposed as another header, with which every template matches as before", async () => {
    const shop = withHeader("propose");
    const first = await shop.writes(NEXT, 8, otherwise([...old(180), ...logins])).run(NEXT);
    expect(first.report).toMatchObject({ drift: "unmatched", unmatched: 200, change: "proposed", templates: [] });
    expect(first.report?.headers).toHaveLength(1);
    expect(first.report && proposalTitle(first.report)).toBe("Log templates of shop: 1 new header");
    expect(first.report && proposalBody(first.report)).toContain(`header  ${first.report?.headers?.[0]}`);
    expect(first.mapped).toEqual([]);
    // As long as nobody has merged it, it is proposed again.
    const second = await shop.writes(LATER, 8, otherwise([...old(180), ...logins])).run(LATER);
    expect(second.proposed).toBe(first.proposed);
    shop.files.set(PARSER_PATH, second.proposed ?? "");
    const third = await shop.writes(LAST, 8, [...otherwise([...old(180), ...logins]), ...headed(old(10))]).run(LAST);
    expect(third.report).toBeUndefined();
    expect(third.mapped).toHaveLength(20);
  });

  test.each([
    ["no new revision writes them", 7, otherwise(old(200)), []],
    ["the old revision writes the like", 8, otherwise(old(200)), otherwise(old(20))],
    ["they begin in all kinds of ways", 8, [...otherwise(old(100)), ...flood(100)], []],
  ])("is not proposed where %s", async (_, release, lines, before) => {
    const shop = withHeader("propose");
    const { proposed } = await shop.writes(NEXT, 7, before).writes(NEXT, release, lines).run(NEXT);
    expect(proposed).toBeUndefined();
  });

  test("is not proposed for a burst, and never taken over without a person", async () => {
    const burst = await withHeader("propose")
      .writes(NEXT, 8, otherwise(old(200)), 0.05)
      .run(NEXT);
    expect(burst.proposed).toBeUndefined();
    const shop = withHeader("commit");
    for (const now of [NEXT, LATER, LAST]) await shop.writes(now, 8, otherwise(old(200))).run(now);
    expect(shop.files.get(PARSER_PATH)).toBe(HEADED);
  });
});

describe("templates: commit", () => {
  test("takes nothing from the run that alarmed, and in the next what the release brought", async () => {
    const shop = new Shop("commit");
    const { report } = await shop.writes(NEXT, 8, fresh(200)).run(NEXT);
    expect(report).toMatchObject({ drift: "unmatched", templates: [], waiting: 2 });
    expect(shop.files.get(PARSER_PATH)).toBe(PARSER);
    const next = await shop.writes(LATER, 8, fresh(200)).run(LATER);
    expect(next.report).toMatchObject({ change: "committed", drift: "unmatched" });
    expect(matches(next)).toEqual(FRESH);
    expect(shop.files.get(PARSER_PATH)?.startsWith(PARSER)).toBe(true);
    expect((await shop.writes(LAST, 8, fresh(200)).run(LAST)).report).toBeUndefined();
  });

  test("takes nothing as long as something else is going on", async () => {
    const shop = new Shop("commit");
    await shop.writes(NEXT, 8, fresh(200)).run(NEXT);
    for (const now of [LATER, LAST]) {
      const { report } = await shop.writes(now, 8, [...fresh(200), ...flood(200)]).run(now);
      expect(report).toMatchObject({ drift: "unmatched", templates: [] });
    }
    expect(shop.files.get(PARSER_PATH)).toBe(PARSER);
    await shop.writes(LAST + 6 * HOUR, 8, fresh(200)).run(LAST + 6 * HOUR);
    expect(shop.files.get(PARSER_PATH)).toContain("accepted order");
    expect(shop.files.get(PARSER_PATH)).not.toContain("instructions");
  });
});

test("templates: off learns nothing, and says what it saw", async () => {
  const shop = new Shop("off");
  const { report, proposed } = await shop.writes(NEXT, 8, fresh(200)).run(NEXT);
  expect(report).toMatchObject({ drift: "unmatched", templates: [], waiting: 0 });
  expect([proposed, shop.files.get(PARSER_PATH)]).toEqual([undefined, PARSER]);
});
