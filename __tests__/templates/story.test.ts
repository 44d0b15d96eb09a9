/**
 * New templates on their way to people, through the engine with real git: as a branch with a pull request, or in the run's commit.
 * What is learned at all is tested beside it; the story of a release and a flood is played by the demo.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import type { AppReport, RunReport } from "../../src/collect/report.ts";
import { Company } from "../../src/demo/release/company.ts";
import { fresh, HOUR, NEXT, PARSER, PARSER_PATH, STATE, STATE_PATH } from "./shop.ts";

const BRANCH = "mallcop/templates-shop";
const LATER = NEXT + 6 * HOUR;

const folders: string[] = [];
const companies: Company[] = [];
afterEach(async () => {
  await Promise.all(companies.splice(0).map(async (company) => await company.close()));
  await Promise.all(folders.splice(0).map(async (dir) => await rm(dir, { recursive: true })));
});

/** A company whose shop has been watched for a while. */
async function settled(settings = "", rights?: readonly string[]): Promise<Company> {
  const dir = await mkdtemp(path.join(tmpdir(), "mallcop-company-"));
  folders.push(dir);
  const env = { PATH: process.env.PATH, HOME: dir, GIT_CONFIG_NOSYSTEM: "1" };
  const company = await Company.found({ dir, env, settings, ...(rights && { rights }) });
  companies.push(company);
  await company.commits({ [PARSER_PATH]: PARSER, [STATE_PATH]: JSON.stringify(STATE) }, "Watch the shop");
  return company;
}

const appOf = ({ apps }: RunReport): AppReport | undefined => apps.find(({ app }) => app === "shop");

test("there is one branch and one pull request, kept up to date until somebody works on it", async () => {
  const company = await settled();
  company.writes("shop", NEXT, 8, fresh(200));
  const report = await company.scan(NEXT);
  expect(report).toMatchObject({ status: "ok", problems: [] });
  expect(appOf(report)).toMatchObject({ change: "proposed", proposal: { branch: BRANCH, state: "pushed" } });
  expect(await company.file(PARSER_PATH)).toBe(PARSER);
  const proposed = (await company.file(PARSER_PATH, BRANCH)) ?? "";
  expect(proposed.startsWith(PARSER)).toBe(true);
  expect(proposed.slice(PARSER.length)).not.toMatch(/event|noise/);
  expect((await company.log(BRANCH, "%B")).join("\n")).toContain(
    "The format changed with 1 new revision: 200 of 200 lines",
  );
  expect(company.pulls).toMatchObject([{ repo: "acme/security", head: BRANCH, base: "main" }]);
  expect(company.pulls[0]?.body).toContain("accepted order id=<id:id> total=<total:num>");

  company.writes("shop", LATER, 8, fresh(200));
  const again = await company.scan(LATER);
  expect(appOf(again)).toMatchObject({ change: "proposed", proposal: { state: "same" }, newRevisions: [] });
  expect(company.pulls).toHaveLength(1);

  const edited = `${proposed}\n# mine\n`;
  await company.commits({ [PARSER_PATH]: edited }, "Name the holes", BRANCH);
  const last = LATER + 6 * HOUR;
  const refunds = Array.from({ length: 40 }, (_, at) => `refund ${at} of order`);
  company.writes("shop", last, 8, [...fresh(200), ...refunds]);
  expect(appOf(await company.scan(last))?.proposal).toMatchObject({ state: "edited" });
  expect(await company.file(PARSER_PATH, BRANCH)).toBe(edited);
});

test("without the right to open a pull request there is the branch, and a hint that fails nothing", async () => {
  const company = await settled("", []);
  company.writes("shop", NEXT, 8, fresh(200));
  const report = await company.scan(NEXT);
  expect(report).toMatchObject({ status: "ok", problems: [{ code: "pull-request-refused", level: "warning" }] });
  expect(report.problems[0]?.hint).toContain("pull-requests: write");
  expect(await company.file(PARSER_PATH, BRANCH)).toContain("accepted order");
});

test("`templates: commit` puts them into the run's commit, which says so", async () => {
  const company = await settled("templates: commit\n");
  company.writes("shop", NEXT, 8, fresh(200));
  expect(appOf(await company.scan(NEXT))).toMatchObject({ drift: "unmatched", templates: [], waiting: 2 });
  expect(await company.file(PARSER_PATH)).toBe(PARSER);
  company.writes("shop", LATER, 8, fresh(200));
  expect(appOf(await company.scan(LATER))).toMatchObject({ change: "committed", drift: "unmatched" });
  expect(await company.file(PARSER_PATH)).toContain("accepted order");
  expect((await company.log("main", "%B")).join("\n")).toContain(
    "shop: format changed: 200 of 200 lines unknown; 2 new templates added",
  );
  expect(await company.log(BRANCH)).toEqual([]);
});

test("a rescan learns nothing", async () => {
  const company = await settled();
  company.writes("shop", NEXT, 8, fresh(100));
  expect((await company.scan(NEXT, "rescan")).apps).toEqual([]);
  expect(await company.file(STATE_PATH)).toBe(JSON.stringify(STATE));
});
