/** The procedure of docs/retention.md as it stands there: a person is gone from the branch, and stays gone; all others are there. */
import { execFile } from "node:child_process";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { ROOT } from "../support/program.ts";
import { change, idOfRecord } from "../support/vendor-records.ts";
import { ago, inWorld, type World } from "../support/world.ts";

const EVE = "eve@example.com";
const byEve = {
  userIdentity: {
    type: "IAMUser",
    arn: "arn:aws:iam::111122223333:user/eve",
    accountId: "111122223333",
    userName: EVE,
  },
};

async function procedure(): Promise<string> {
  const page = await readFile(path.join(ROOT, "docs/retention.md"), "utf8");
  const [, script] = /## Erasing a person's data[\s\S]*?```sh\n([\s\S]*?)```/.exec(page) ?? [];
  if (script === undefined) throw new Error("docs/retention.md has no procedure");
  return script;
}

async function perform(world: World, clone: string, script: string): Promise<void> {
  const bin = path.join(world.root, "erase-bin");
  await mkdir(bin);
  const node = path.join(ROOT, "node_modules/.bin/node");
  await writeFile(path.join(bin, "mallcop"), `#!/bin/sh\nexec ${node} ${path.join(ROOT, "dist/cli/index.js")} "$@"\n`);
  await chmod(path.join(bin, "mallcop"), 0o755);
  const who = {
    GIT_AUTHOR_NAME: "Ann",
    GIT_AUTHOR_EMAIL: "ann@example.com",
    GIT_COMMITTER_NAME: "Ann",
    GIT_COMMITTER_EMAIL: "ann@example.com",
  };
  const env = { PATH: `${bin}:${process.env.PATH}`, HOME: world.root, GIT_CONFIG_NOSYSTEM: "1", ...who };
  await promisify(execFile)("sh", ["-e", "-c", script], { cwd: clone, env });
}

/** Everything that a clone of the branch would fetch. */
async function reachable(world: World): Promise<string> {
  const objects = (await world.remote.git("rev-list", "--objects", "main"))
    .split("\n")
    .map((line) => line.split(" ")[0] ?? "");
  const contents = await Promise.all(objects.map(async (object) => await world.remote.git("cat-file", "-p", object)));
  return contents.join("\n");
}

test(
  "the documented procedure erases a person from the branch and its history, and no scan brings them back",
  inWorld({}, async (world) => {
    const others = [change(1, ago(world, 40)), change(2, ago(world, 20))];
    const eves = [change(3, ago(world, 30), byEve), change(4, ago(world, 25), byEve)];
    world.record(...others, ...eves);
    await world.runAction();
    expect(await world.events()).toHaveLength(4);
    expect(await reachable(world)).toContain(EVE);

    await perform(world, await world.clone(), await procedure());
    expect(await reachable(world)).not.toMatch(/eve@example\.com/i);
    expect((await world.events()).map(({ id }) => id).sort()).toEqual(others.map(idOfRecord).sort());

    const late = change(5, ago(world, 8));
    world.record(late);
    const scan = await world.runAction();
    expect(scan).toMatchObject({ status: 0, outputs: { events: "1", status: "ok" } });
    expect(scan.summary).not.toContain("reset or rewritten");
    expect((await world.runAction({ command: "rescan", since: "2h" })).outputs).toMatchObject({ events: "0" });
    expect((await world.events()).map(({ id }) => id).sort()).toEqual([...others, late].map(idOfRecord).sort());
    expect(await reachable(world)).not.toMatch(/eve@example\.com/i);
  }),
);

test(
  "a dry run changes nothing; what is a document is named; a text that is in half of all lines is refused",
  inWorld({}, async (world) => {
    world.record(change(1, ago(world, 10), byEve));
    await world.runAction();
    await world.commit({ "state/aws/people/all.json": `{"v": 1, "sequence": 1, "items": {\n  "${EVE}": {}\n}}\n` });
    const checkout = await world.clone();
    const dry = await world.cli(["erase", "--dry-run", EVE.toUpperCase()], { checkout });
    expect([dry.status, await world.git(checkout, "status", "--porcelain")]).toEqual([1, ""]);
    expect(dry.stdout).toMatch(/^Would erase: 1 event and \d+ other lines? in/);
    const done = await world.cli(["erase", "--json", EVE], { checkout });
    expect([done.status, JSON.parse(done.stdout).left]).toEqual([1, ["state/aws/people/all.json"]]);
    expect((await world.cli(["erase", "e"], { checkout })).status).toBe(2);
  }),
);
