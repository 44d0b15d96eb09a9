/** Every recipe runs, in a deployment of six weeks, and gives something. */
import { execFile } from "node:child_process";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { writeSampleDeployment } from "../../scripts/sample-deployment.ts";
import { Checkout } from "../query/checkout.ts";
import { examples, ROOT } from "./pages.ts";

const PAGE = "docs/recipes.md";
const recipes = (language: string) =>
  examples(language).flatMap(({ page, text }) => (page === PAGE ? [text.trim()] : []));
const named = (texts: readonly string[]) => texts.map((text) => [text.split("\n")[0] ?? "", text] as const);

let folder: string;
let checkout: Checkout;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "mallcop-recipes-"));
  checkout = new Checkout(path.join(folder, "deployment"));
  await writeSampleDeployment(checkout.root);
  const bin = new Checkout(path.join(folder, "bin"));
  const program = [path.join(ROOT, "node_modules/.bin/node"), path.join(ROOT, "dist/cli/index.js")];
  await bin.write("mallcop", `#!/bin/sh\nexec ${program.map((word) => `'${word}'`).join(" ")} "$@"\n`);
  await chmod(path.join(bin.root, "mallcop"), 0o755);
  await sh("git init -q && git add . && git commit -qm one");
  await checkout.write("state/aws/trails/one.json", "{}\n");
  await checkout.write("findings/decisions.jsonl", "");
  await sh("git add . && git commit -qm two");
  await sh("mallcop export --out lake");
});
afterAll(async () => await rm(folder, { recursive: true }));

async function sh(script: string): Promise<string> {
  const who = {
    GIT_AUTHOR_NAME: "Ann",
    GIT_AUTHOR_EMAIL: "a@example.com",
    GIT_COMMITTER_NAME: "Ann",
    GIT_COMMITTER_EMAIL: "a@example.com",
  };
  const env = { ...who, HOME: folder, PATH: `${path.join(folder, "bin")}:${process.env.PATH}` };
  const { stdout } = await promisify(execFile)("bash", ["-euo", "pipefail", "-c", script], { cwd: checkout.root, env });
  return stdout;
}

const hasJq = (process.env.PATH ?? "").split(":").some((place) => places(place));
function places(place: string): boolean {
  return process.getBuiltinModule("node:fs").existsSync(path.join(place, "jq"));
}

describe("in a shell", () => {
  const [withJq, without] = [
    recipes("sh").filter((text) => text.includes("jq ")),
    recipes("sh").filter((text) => !text.includes("jq ")),
  ];

  test.each(named(without))("%s", async (_, script) => {
    const printed = await sh(script);
    const [, file] = / > (\S+)$/.exec(script) ?? [];
    const said = file === undefined ? printed : await readFile(path.join(checkout.root, file), "utf8");
    // Whoever decided anything is not in the sample; the recipe still names the commit.
    expect(said.length).toBeGreaterThan(10);
  });

  // Where there is no jq these are reported as skipped.
  (hasJq ? test : test.skip).each(named(withJq))("%s", async (_, script) => {
    expect(await sh(script)).toMatch(/^ *\d+ \S+$/m);
  });
});

describe("in DuckDB", () => {
  let connection: DuckDBConnection;
  const inCheckout = (query: string) => query.replace(/'(events|lake)\//g, `'${checkout.root}/$1/`);
  const [setup = "", ...queries] = recipes("sql");

  beforeAll(async () => {
    connection = await DuckDBConnection.create();
    await connection.run(inCheckout(setup));
  });
  afterAll(() => connection.closeSync());

  test("there are some", () => expect(queries.length).toBeGreaterThanOrEqual(5));

  test.each(named(queries))("%s", async (_, query) => {
    const rows = (await connection.runAndReadAll(inCheckout(query))).getRowObjectsJson();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain("USER_DATA");
  });

  test("the spreadsheet's file is a table", async () => {
    await sh(recipes("sh").find((text) => text.includes("csv")) ?? "exit 1");
    const reader = await connection.runAndReadAll(
      `SELECT severity, count(*)::INT AS n FROM read_csv('${checkout.root}/events.csv', strict_mode = true) GROUP BY ALL ORDER BY ALL`,
    );
    expect(reader.getRowObjectsJson().map(({ severity }) => severity)).toEqual(["critical"]);
  });
});
