/** A repository says which version it is of; every command that writes heeds it. */
import { expect, test } from "@jest/globals";
import { change } from "../support/vendor-records.ts";
import { ago, inWorld } from "../support/world.ts";

test(
  "a scan notes the version, and every file that it writes belongs to a format of that version",
  inWorld({ connectors: ["aws", "github"] }, async (world) => {
    world.record(change(1, ago(world, 10)));
    await world.runAction();
    const files = await world.remote.files();
    expect(files.get("state/format.json")).toBe('{"v":1}\n');
    const { status, stdout } = await world.cli(["migrate", "--json"]);
    expect(status).toBe(0);
    const { kinds, steps } = JSON.parse(stdout);
    expect(steps).toEqual([]);
    const known = kinds.reduce((sum: number, kind: { files: number }) => sum + kind.files, 0);
    expect(known).toBe([...files.keys()].filter((file) => /^(events|runs|state|findings|apps)\//.test(file)).length);
  }),
);

test(
  "`mallcop migrate` notes the version in a repository from before",
  inWorld({}, async (world) => {
    await world.commit({ "runs/2026/03/checkpoint.json": '{"v":1,"tip":null,"partitions":{}}\n' });
    const dry = await world.cli(["migrate", "--dry-run"]);
    expect([dry.status, dry.stdout.split("\n")[0]]).toEqual([
      1,
      "To do: version 1, note the version of the formats in state/format.json.",
    ]);
    expect((await world.remote.files()).has("state/format.json")).toBe(false);
    expect((await world.cli(["migrate"])).status).toBe(0);
    expect(await world.remote.git("log", "-1", "--format=%s", "main")).toBe("mallcop: migrate to version 1");
    expect((await world.cli(["migrate"])).stdout).toContain("Nothing to migrate: the repository is of version 1.");
  }),
);

test(
  "what a newer mallcop wrote is not read, not asked for and not changed",
  inWorld({}, async (world) => {
    await world.commit({ "state/format.json": '{"v":2}\n' });
    const tip = await world.remote.tip();
    world.record(change(1, ago(world, 10)));
    const run = await world.runAction();
    expect(run.status).toBe(2);
    expect(run.stdout).toContain("the repository is of version 2; this mallcop knows versions up to 1");
    expect(world.aws.requests).toHaveLength(0);
    for (const command of ["migrate", "compact"]) {
      const { status, stderr } = await world.cli([command]);
      expect([command, status]).toEqual([command, 2]);
      expect(stderr).toContain("format-too-new");
    }
    expect(await world.remote.tip()).toBe(tip);
  }),
);
