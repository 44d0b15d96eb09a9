/** Others push too: a second run, a rescan, a person. All of it lands, nothing twice, and nobody's work is overwritten. */
import path from "node:path";
import { expect, test } from "@jest/globals";
import { expectStored } from "../support/oracles.ts";
import { change, changes, entry } from "../support/vendor-records.ts";
import { ago, inWorld, type World } from "../support/world.ts";

/** Shell: the first push of each of two gits waits until both have come that far, so that they meet for certain. */
function meeting(world: World, mine: "a" | "b"): string {
  const place = (name: string) => path.join(world.root, `arrived-${name}`);
  return `case " $* " in *" push "*) touch ${place(mine)}; until [ -e ${place("a")} ] && [ -e ${place("b")} ]; do sleep 0.02; done;; esac`;
}

test(
  "two scans that push at the same moment both land, and the events once",
  inWorld({}, async (world) => {
    const records = changes(1, 40, ago(world, 6));
    world.record(...records);
    const runs = await Promise.all([
      world.runAction({}, { git: meeting(world, "a") }),
      world.runAction({}, { git: meeting(world, "b") }),
    ]);
    expect(runs.map(({ status }) => status)).toEqual([0, 0]);
    expect(runs.map(({ outputs }) => Number(outputs.events)).sort()).toEqual([0, 40]);
    expect(runs.filter(({ summary }) => summary.includes("after 2 attempts"))).toHaveLength(1);
    expect((await world.runs()).map(({ sequence }) => sequence)).toEqual([1, 2]);
    await expectStored(world, records);
  }),
);

test(
  "a rescan beside a scan: both land, and the scans' cursors stay as they were",
  inWorld({}, async (world) => {
    const records = [change(1, ago(world, 110)), change(2, ago(world, 10))];
    world.record(...records);
    const [scan, rescan] = await Promise.all([
      world.runAction({}, { git: meeting(world, "a") }),
      world.runAction({ command: "rescan", since: "3h", until: "30m" }, { git: meeting(world, "b") }),
    ]);
    expect([scan.status, rescan.status]).toEqual([0, 0]);
    expect(Number(scan.outputs.events) + Number(rescan.outputs.events)).toBe(2);
    expect(world.cache?.entries).toHaveLength(1);
    await expectStored(world, records);
  }),
);

test(
  "a person's commit that comes in between stays, and the events come after it",
  inWorld({ over: "http" }, async (world) => {
    const record = change(1, ago(world, 10));
    world.record(record);
    const person = await world.clone();
    await world.git(person, "commit", "--quiet", "--allow-empty", "--message", "Theirs");
    await world.git(person, "push", "--quiet", "origin", "HEAD:refs/heads/theirs");
    const theirs = await world.remote.tip("theirs");
    const winning = `"$GIT" --git-dir=${world.remote.folder} update-ref refs/heads/main ${theirs}`;
    const run = await world.runAction(
      {},
      { git: `case " $* " in *" push "*) [ -e "$0.won" ] || { touch "$0.won"; ${winning}; };; esac` },
    );
    expect(run).toMatchObject({ status: 0, outputs: { events: "1", status: "ok" } });
    expect(await world.remote.git("rev-parse", "main~1")).toBe(theirs);
    await expectStored(world, [record]);
  }),
);

test(
  "two jobs of one workflow run, each with its own connectors, do not write over each other",
  inWorld({ connectors: ["aws", "github"] }, async (world) => {
    const [record, joined] = [change(1, ago(world, 10)), entry(1, ago(world, 10))];
    world.record(record);
    world.enter(joined);
    const sameRun = { GITHUB_RUN_ID: "9000000001", GITHUB_RUN_ATTEMPT: "1" };
    const aws = await world.runAction({ connectors: "aws" }, { env: { ...sameRun, GITHUB_JOB: "aws" } });
    const github = await world.runAction({ connectors: "github" }, { env: { ...sameRun, GITHUB_JOB: "github" } });
    expect([aws.status, github.status]).toEqual([0, 0]);
    expect(await world.runs()).toHaveLength(2);
    await expectStored(world, [record], [joined]);
  }),
);

test(
  "jobs of a matrix publish at the same moment; each keeps cursors of its own, and one that runs all goes on from both",
  inWorld({ connectors: ["aws", "github"] }, async (world) => {
    const records = [change(1, ago(world, 30))];
    const entries = [entry(1, ago(world, 30))];
    world.record(...records);
    world.enter(...entries);
    const round = async (run: string, git: (mine: "a" | "b") => string | undefined) =>
      await Promise.all(
        (["aws", "github"] as const).map(async (id, nth) => {
          const script = git(nth === 0 ? "a" : "b");
          const env = { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: "1", GITHUB_JOB: id };
          return await world.runAction({ connectors: id }, { env, ...(script !== undefined && { git: script }) });
        }),
      );
    const first = await round("9000000001", (mine) => meeting(world, mine));
    expect(first.map(({ status, outputs }) => [status, outputs.events])).toEqual([
      [0, "1"],
      [0, "1"],
    ]);
    expect((await world.runs()).map(({ sequence }) => sequence)).toEqual([1, 2]);

    records.push(change(2, ago(world, 10)));
    world.record(...records.slice(1));
    const second = await round("9000000002", () => undefined);
    expect(second.map(({ outputs }) => outputs.events)).toEqual(["1", "0"]);
    for (const { summary } of second) expect(summary).toContain("Cursors restored from the cache");

    entries.push(entry(2, ago(world, 9)));
    world.enter(...entries.slice(1));
    const all = await world.runAction();
    expect(all).toMatchObject({ status: 0, outputs: { events: "1", status: "ok" } });
    expect(all.summary).toContain("No cursors in the cache, so they were worked out from the repository");
    await expectStored(world, records, entries);
  }),
);

test(
  "two steps of one job that read the same connector do not write over each other",
  inWorld({}, async (world) => {
    const records = [change(1, ago(world, 30)), change(2, ago(world, 10))];
    const sameRun = { GITHUB_RUN_ID: "9000000001", GITHUB_RUN_ATTEMPT: "1", GITHUB_JOB: "scan" };
    const checkout = await world.checkOut();
    world.record(...records.slice(0, 1));
    await world.runAction({}, { env: sameRun, checkout });
    world.record(...records.slice(1));
    const rescan = await world.runAction({ command: "rescan", since: "2h" }, { env: sameRun, checkout });
    expect(rescan).toMatchObject({ status: 0, outputs: { events: "1", duplicates: "1" } });
    expect(await world.runs()).toHaveLength(2);
    await expectStored(world, records);
  }),
);

test(
  "a job that is run again, and a second attempt, add what is new under a name of their own",
  inWorld({}, async (world) => {
    const records = [change(1, ago(world, 30)), change(2, ago(world, 10))];
    world.record(...records.slice(0, 1));
    await world.runAction({}, { env: { GITHUB_RUN_ID: "77", GITHUB_RUN_ATTEMPT: "1" } });
    world.record(...records.slice(1));
    await world.runAction({}, { env: { GITHUB_RUN_ID: "77", GITHUB_RUN_ATTEMPT: "2" } });
    expect((await world.runs()).map(({ run }) => run)).toEqual(["77-1", "77-2"]);
    await expectStored(world, records);
  }),
);
