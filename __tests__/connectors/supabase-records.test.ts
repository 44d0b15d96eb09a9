/** Actions and answers that others published, where they are at hand: every action is mapped, every answer can be compared. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ACTIONS } from "../../plugins/connectors/supabase/audit-actions.ts";
import { AREAS } from "../../plugins/connectors/supabase/config-areas.ts";
import { settingsOf, thingsOf } from "../../plugins/connectors/supabase/settings.ts";

const FOLDER = process.env.MALLCOP_RECORDS ?? path.join(import.meta.dirname, "../../../shared/data/records");
const ANSWERS = path.join(FOLDER, "supabase.jsonl");
const NAMES = path.join(FOLDER, "../vendor/supabase/supabase-auth/audit-actions.json");

for (const file of [ANSWERS, NAMES])
  if (!existsSync(file))
    console.warn(`Skipped: ${file} is not there. Set MALLCOP_RECORDS to the folder of real records.`);

(existsSync(NAMES) ? describe : describe.skip)("the actions of the auth server", () => {
  test("are all mapped", () => {
    const names = Object.keys(JSON.parse(readFileSync(NAMES, "utf8")).action_to_log_type);
    expect(names).toHaveLength(25);
    expect(names.filter((name) => !Object.hasOwn(ACTIONS, name))).toEqual([]);
  });
});

(existsSync(ANSWERS) ? describe : describe.skip)("the answers of the Management API", () => {
  const answers = existsSync(ANSWERS)
    ? readFileSync(ANSWERS, "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line))
    : [];

  /** By the name that the recording gives the path. */
  const RECORDED: Readonly<Record<string, string>> = {
    auth: "config_auth",
    "sso-providers": "config_auth_sso_providers",
    "api-keys": "api_keys",
    postgres: "config_database_postgres",
    pooler: "config_database_pooler",
    network: "network_restrictions",
    "data-api": "postgrest",
    storage: "config_storage",
    "custom-hostname": "custom_hostname",
  };

  test.each(Object.entries(RECORDED))("%s can be compared, and keeps no secret", (name, recorded) => {
    const area = AREAS[name];
    const found = answers.filter(({ operation }) => operation === `GET_v1_projects___PROJECT_REF___${recorded}`);
    expect(found.length).toBeGreaterThan(0);
    for (const { record } of found) {
      if (area === undefined) throw new Error("there is no such area");
      const read = area.list === undefined ? settingsOf : thingsOf;
      const stored = JSON.stringify(read(record.body, area, () => "present"));
      for (const secret of ["__JWT__", "__API_KEY__", "wYu1Y5zcq5XMI", "YOUR-PASSWORD"])
        expect(stored).not.toContain(secret);
    }
  });
});
