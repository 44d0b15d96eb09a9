/**
 * Names and records that others published, where they are at hand: every name of Vercel's activity is known to the tables, and
 * every activity and deployment gets its type.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { classify } from "../../plugins/connectors/vercel/event-types.ts";
import { said } from "./vercel-context.ts";

const FOLDER = process.env.MALLCOP_RECORDS ?? path.join(import.meta.dirname, "../../../shared/data/records");
const RECORDS = path.join(FOLDER, "vercel.jsonl");
const NAMES = path.join(FOLDER, "../vendor/vercel/event-type-map.tsv");

for (const file of [RECORDS, NAMES])
  if (!existsSync(file))
    console.warn(`Skipped: ${file} is not there. Set MALLCOP_RECORDS to the folder of real records.`);

/** Our types by the groups of that list. A group may hold what is left to `admin_action`: roles, projects' settings, rollbacks. */
const GROUPS: Readonly<Record<string, RegExp>> = {
  deployment: /^(?:deployment_\w+|admin_action)$/,
  team_member: /^(?:team_member_\w+|login|admin_action)$/,
  project_lifecycle: /^(?:project_\w+|admin_action)$/,
  domain_config: /^domain_change$/,
  env_var: /^env_var_change$/,
  "other (sign-in; not in the seed list)": /^login$/,
  other: /^(?:admin_action|login|team_member_removed|left out: [\w-]+)$/,
};

(existsSync(NAMES) ? describe : describe.skip)("the published names", () => {
  const rows = existsSync(NAMES)
    ? readFileSync(NAMES, "utf8")
        .trimEnd()
        .split("\n")
        .slice(1)
        .map((line) => line.split("\t"))
    : [];

  test("are all mapped, or left out by name", () => {
    expect(rows.length).toBeGreaterThan(600);
    expect(rows.filter(([name]) => "unmapped" in classify(name))).toEqual([]);
  });

  test("get a type of their group", () => {
    const wrong = rows.flatMap(([name = "", group = ""]) => {
      const found = classify(name);
      const type = "leftOut" in found ? `left out: ${found.leftOut}` : found.type;
      return GROUPS[group]?.test(type) ? [] : [`${name} (${group}): ${type}`];
    });
    expect(wrong).toEqual([]);
  });
});

(existsSync(RECORDS) ? describe : describe.skip)("the published records", () => {
  const lines = existsSync(RECORDS) ? readFileSync(RECORDS, "utf8").trimEnd().split("\n") : [];

  test("are recognized if they are activities or deployments, and get their type", () => {
    const found = lines.map((line) => {
      const { file, record } = JSON.parse(line);
      const drafts = said(record);
      return [path.basename(file, ".json"), typeof drafts === "string" ? drafts : drafts.map(({ type }) => type)];
    });
    expect(found).toEqual([
      ["activity-events", ["login"]],
      ["activity-events", ["admin_action"]],
      ["activity-events", ["login"]],
      ["createwebhookresponsebody", "not recognized"],
      ["getauthuserresponsebody", "not recognized"],
      ["getdeploymentsresponsebody", ["deployment_created", "deployment_failed"]],
      ["getdomainsresponsebody", "not recognized"],
      ["getteamsresponsebody", "not recognized"],
      ["listeventtypesresponsebody", "not recognized"],
      ["listusereventsresponsebody", ["login"]],
      ["userevent", ["login"]],
    ]);
  });
});
