/** What a person may ask of a run: look only, another branch, some connectors, a range again, what fails the job. */
import { readdir } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { expectStored } from "../support/oracles.ts";
import { change, changes, entry, HOUR, instant } from "../support/vendor-records.ts";
import { ago, configOf, inWorld } from "../support/world.ts";

test(
  "a dry run reads and reports, and writes nothing anywhere",
  inWorld({ connectors: ["aws", "github"] }, async (world) => {
    world.record(...changes(1, 3, ago(world, 10)));
    world.enter(entry(1, ago(world, 10)));
    const [tip, objects] = [await world.remote.tip(), await world.remote.git("count-objects")];
    const checkout = await world.checkOut();
    const before = await readdir(checkout);
    const run = await world.runAction({ "dry-run": "true" }, { checkout });
    expect(run.status).toBe(0);
    expect(run.outputs).toMatchObject({ events: "4", commit: "", status: "ok" });
    expect(run.summary).toMatch(/^## ✅ Dry run, nothing was stored: 4 new events/);
    expect(await world.remote.tip()).toBe(tip);
    expect(await world.remote.git("count-objects")).toBe(objects);
    expect(world.cache?.entries).toEqual([]);
    expect(await readdir(checkout)).toEqual(before);
    expect(await world.git(checkout, "status", "--porcelain")).toBe("");
  }),
);

test(
  "a dry run works without a remote, and finds the same",
  inWorld({ cache: false }, async (world) => {
    world.record(...changes(1, 3, ago(world, 10)));
    const checkout = await world.clone();
    await world.git(checkout, "remote", "remove", "origin");
    const run = await world.cli(["scan", "--dry-run", "--json"], { checkout });
    expect(run.status).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ dryRun: true, status: "ok", publish: { state: "nothing" } });
    expect(JSON.parse(run.stdout).connectors[0].counts).toMatchObject({ fetched: 3, new: 3 });
  }),
);

test(
  "`data-branch` makes the branch, keeps the events there, and leaves the one checked out alone",
  inWorld({}, async (world) => {
    const records = [change(1, ago(world, 30)), change(2, ago(world, 10))];
    world.record(...records.slice(0, 1));
    const tip = await world.remote.tip();
    const first = await world.runAction({ "data-branch": "mallcop-data" });
    expect(first).toMatchObject({ status: 0, outputs: { events: "1" } });
    world.record(...records.slice(1));
    const second = await world.runAction({ "data-branch": "mallcop-data" });
    expect(second).toMatchObject({ status: 0, outputs: { events: "1", duplicates: "1" } });
    expect(second.summary).toContain("Cursors restored from the cache");
    expect(await world.remote.tip()).toBe(tip);
    expect(await world.remote.tip("mallcop-data")).toBe(second.outputs.commit);
    const roots = [...(await world.remote.files("mallcop-data")).keys()].map((name) => name.split("/")[0]);
    expect(new Set(roots)).toEqual(new Set(["events", "findings", "runs", "state"]));
    await expectStored(world, records, [], "mallcop-data");
  }),
);

test(
  "`connectors` reads those, and says that the others were not asked for",
  inWorld({ connectors: ["aws", "github"] }, async (world) => {
    const joined = entry(1, ago(world, 10));
    world.record(change(1, ago(world, 10)));
    world.enter(joined);
    const run = await world.runAction({ connectors: "github" });
    expect(run).toMatchObject({ status: 0, outputs: { events: "1", "connectors-failed": "" } });
    expect(world.aws.requests).toEqual([]);
    expect(run.summary).toMatch(/aws.*not&nbsp;asked&nbsp;for/);
    await expectStored(world, [], [joined]);
    // A secret that is not needed now need not be there.
    const without = { AWS_SECRET_ACCESS_KEY: undefined, AWS_ACCESS_KEY_ID: undefined };
    expect((await world.runAction({ connectors: "github" }, { env: without })).status).toBe(0);
  }),
);

test(
  "a rescan finds what became visible too late for every overlap, and moves no cursor",
  inWorld({ config: (addresses) => configOf(["aws"], addresses, 12) }, async (world) => {
    const onTime = [change(1, ago(world, 660)), change(2, ago(world, 10))];
    const late = { ...change(3, ago(world, 600)), visibleAt: instant(world.now + HOUR) };
    world.record(...onTime, late);
    await world.runAction();
    await world.commit({ "mallcop.yaml": configOf(["aws"], world.addresses, 1) });
    world.skip(2 * HOUR);
    expect((await world.runAction()).outputs).toMatchObject({ events: "0" });
    await expectStored(world, onTime);

    const cursors = world.cache?.entries.length;
    const rescan = await world.runAction({ command: "rescan", since: "11h", until: "9h" });
    expect(rescan).toMatchObject({ status: 0, outputs: { events: "1", duplicates: "0", status: "ok" } });
    expect(await world.remote.git("log", "-1", "--format=%s", "main")).toBe("mallcop rescan: 1 new event (aws 1)");
    expect(world.cache?.entries).toHaveLength(cursors ?? -1);
    await expectStored(world, [...onTime, late]);

    const scan = await world.runAction();
    expect(scan).toMatchObject({ status: 0, outputs: { events: "0", status: "ok" } });
    expect(scan.summary).toContain("Cursors restored from the cache");
    expect((await world.runs()).map(({ command }) => command)).toEqual(["scan", "scan", "rescan", "scan"]);
  }),
);

describe("`fail-on` decides what fails the job, after everything was stored:", () => {
  const CASES: readonly (readonly [failOn: string, status: number])[] = [
    ["", 1],
    ["never", 0],
    ["transient,gaps", 0],
  ];
  for (const [failOn, status] of CASES) {
    test(
      `a refused credential under ${JSON.stringify(failOn)} gives ${status}`,
      inWorld({ connectors: ["aws", "github"] }, async (world) => {
        const record = change(1, ago(world, 10));
        world.record(record);
        const run = await world.runAction({ "fail-on": failOn }, { env: { GITHUB_TOKEN: "ghp_nobody" } });
        expect(run).toMatchObject({
          status,
          outputs: { events: "1", "connectors-failed": "github", status: "partial" },
        });
        await expectStored(world, [record]);
      }),
    );
  }
});
