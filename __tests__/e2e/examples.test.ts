/** What the pages show of a deployment repo in use, run in one: the built program, vendors that answer, and all that the commands name. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { examplesFor } from "../docs/blocks.ts";
import { SHARED_TOKEN, Shell } from "../docs/shell.ts";
import { change, entry, SECRETS } from "../support/vendor-records.ts";
import { ago, World } from "../support/world.ts";

const REPO = "acme/security";
const ACTION = `acme/mallcop@${"0123456789".repeat(4)}`;
/** The finding that the pages speak of. */
const FINDING = "fnd-2026-03-11-new-actor-3f9c0a1b2c3d4e5f";
/** The month of the pages' example of a run. */
const MONTH = "2026/11";

let world: World;
let shell: Shell;
let finding: string;
const month = () => new Date(world.now).toISOString().slice(0, 7).replace("-", "/");

beforeAll(async () => {
  world = await World.start({ connectors: ["aws", "github"] });
  world.record(change(1, ago(world, 40)), change(2, ago(world, 20), { eventName: "StopLogging" }));
  world.enter(entry(1, ago(world, 30)));
  const api = { GITHUB_API_URL: world.github.url };
  shell = await Shell.open({
    repos: { [REPO]: world.remote.folder },
    env: { ...SECRETS, ...api, REPO, OPENCLAW_GATEWAY_TOKEN: SHARED_TOKEN },
  });
  await shell.run(`git clone --quiet https://github.com/${REPO} .
    mallcop init --domains acme.com --repo ${REPO} --action ${ACTION}
    git add --all && git commit --quiet --message init && git push --quiet
    mallcop scan && git pull --quiet`);
  [finding = ""] = /"(fnd-[^"]+)"/.exec(await shell.run("mallcop findings list --json"))?.slice(1) ?? [];
});
afterAll(async () => {
  await shell.close();
  await world.close();
});

/** Files that the pages' commands read. */
async function layOut(): Promise<void> {
  await shell.run("git reset --quiet --hard && git clean --quiet -fdx");
  const log = Array.from({ length: 40 }, (_, index) => `user-${index % 7} signed in from 10.0.0.${index}\n`);
  await writeFile(path.join(shell.folder, "api.log"), log.join(""));
  await writeFile(path.join(shell.folder, "records.jsonl"), `${JSON.stringify(change(1, ago(world, 40)).event)}\n`);
}

const all = examplesFor("e2e/examples.test.ts").filter(({ language }) => language === "sh");

describe.each([...new Set(all.map(({ page }) => page))])("%s", (name) => {
  beforeAll(layOut);

  test.each(all.flatMap(({ page, text }) => (page === name ? [text] : [])))("%s", async (text) => {
    await shell.run(text.replaceAll(MONTH, month()).replaceAll(FINDING, finding));
  });
});

test("docs/investigating.md shows what a look-up prints", async () => {
  const [shown] = examplesFor("e2e/examples.test.ts").filter(({ language }) => language === "text");
  const printed = await shell.run("mallcop tools call aws.trails");
  expect(printed.replace(/ +$/gm, "").trim()).toBe(shown?.text.trim());
});
