/** A scan looks after what is old: a commit of its own, after the events are stored; and `compact` does it all at once. */
import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { change, entry } from "../support/vendor-records.ts";
import { ago, inWorld, type World } from "../support/world.ts";

/** The UTC month some months ago. */
function month(world: World, back: number): string {
  const now = new Date(world.now);
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1))
    .toISOString()
    .slice(0, 7)
    .replace("-", "/");
}

/** A batch as an old run left it. */
function batch(of: string, ...numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      const id = `evt-${of.replace("/", "-")}-02-aws-cloudtrail-${createHash("sha256").update(`${of}${number}`).digest("hex").slice(0, 16)}`;
      const timestamp = `${of.replace("/", "-")}-02T00:00:0${number}.000Z`;
      return `${JSON.stringify({ id, timestamp, source: "aws-cloudtrail", event_type: "login", actor: "", target: "", action: "", severity: "info", metadata: {}, raw: null })}\n`;
    })
    .join("");
}

const eventFiles = async (world: World) =>
  [...(await world.remote.files()).keys()].filter((file) => file.startsWith("events/"));

test(
  "a scan compacts old months in a second commit, and the checkout follows",
  inWorld({}, async (world) => {
    const old = month(world, 3);
    await world.commit({
      [`events/aws/${old}/02/1-1.jsonl`]: batch(old, 1),
      [`events/aws/${old}/03/2-1.jsonl`]: batch(old, 2),
    });
    world.record(change(1, ago(world, 10)));
    const run = await world.runAction();
    expect(run).toMatchObject({ status: 0, outputs: { events: "1", status: "ok" } });
    const subjects = await world.remote.git("log", "-2", "--format=%s", "main");
    expect(subjects).toMatch(/^mallcop: compact 1 month\nmallcop: 1 new event.*\(aws 1\)$/);
    expect((await eventFiles(world)).filter((file) => file.includes(old))).toEqual([
      `events/aws/${old}.ids`,
      `events/aws/${old}.jsonl`,
    ]);
    expect((await world.remote.files()).get(`events/aws/${old}.jsonl`)).toBe(batch(old, 1, 2));
    // The output names the commit with the events; the checkout has the one that came after.
    expect(await world.remote.git("rev-parse", "main~1")).toBe(run.outputs.commit);
    expect(await world.git(run.checkout, "rev-parse", "HEAD")).toBe(await world.remote.tip());
    expect(run.summary).toContain("Compacted: 2 files of events into 1.");
    expect((await world.runAction()).summary).not.toContain("Compacted");
  }),
);

test(
  "of jobs that share the work each compacts its own; a rescan and a dry run compact nothing",
  inWorld({ connectors: ["aws", "github"] }, async (world) => {
    const old = month(world, 3);
    const files = ["aws", "github", "retired"].map((id) => `events/${id}/${old}/02/1-1.jsonl`);
    await world.commit(Object.fromEntries(files.map((file, nth) => [file, batch(old, nth)])));
    world.enter(entry(1, ago(world, 10)));
    await world.runAction({ command: "rescan", since: "2h" });
    await world.runAction({ "dry-run": "true" });
    expect(await eventFiles(world)).toEqual(expect.arrayContaining(files));
    await world.runAction({ connectors: "aws" });
    expect((await eventFiles(world)).filter((file) => file.endsWith(".ids"))).toEqual([`events/aws/${old}.ids`]);
    await world.runAction();
    expect((await eventFiles(world)).filter((file) => file.endsWith(".ids"))).toHaveLength(3);
  }),
);

test(
  "`retention_days` deletes what is older, and a clone over its budget is said",
  inWorld(
    {
      config: ({ aws }) =>
        `retention_days: 45\nstore: {budget_mb: 10}\nconnectors:\n  - ${JSON.stringify({ id: "aws", type: "aws-cloudtrail", regions: ["us-east-1"], requests_per_second: 1000, endpoint_url: aws })}\n`,
    },
    async (world) => {
      const old = month(world, 4);
      // Nothing that compresses.
      const noise = Array.from({ length: 160_000 }, (_, nth) => createHash("sha512").update(`${nth}`).digest("base64"));
      await world.commit({ [`events/aws/${old}/02/1-1.jsonl`]: batch(old, 1, 2), "notes.txt": noise.join("\n") });
      const run = await world.runAction();
      expect(run.status).toBe(0);
      expect((await eventFiles(world)).filter((file) => file.includes(old))).toEqual([`events/aws/${old}.ids`]);
      expect(run.summary).toContain("Deleted, as retention_days asks: 2 events; their ids stay.");
      expect(run.summary).toContain("its budget is 10 MB");
      const json = await world.cli(["scan", "--json"]);
      expect(JSON.parse(json.stdout).history).toMatchObject({ clone: { shallow: false }, done: [], left: 0 });
    },
  ),
);

test(
  "`mallcop compact` tells what is due, does it, and has nothing to do then",
  inWorld({}, async (world) => {
    const [older, old] = [month(world, 4), month(world, 3)];
    await world.commit({
      [`events/aws/${older}/02/1-1.jsonl`]: batch(older, 1),
      [`events/aws/${old}/02/1-1.jsonl`]: batch(old, 1, 2),
    });
    const dry = await world.cli(["compact", "--dry-run"]);
    expect([dry.status, dry.stdout.split("\n")[0]]).toEqual([
      0,
      "2 months of connectors with 2 files of events are due.",
    ]);
    expect(await eventFiles(world)).toHaveLength(2);
    const done = await world.cli(["compact", "--json"]);
    expect(JSON.parse(done.stdout)).toMatchObject({
      v: 1,
      months: [
        { instance: "aws", month: older.replace("/", "-"), what: "compact", files: 1, events: 1 },
        { instance: "aws", month: old.replace("/", "-"), what: "compact", files: 1, events: 2 },
      ],
    });
    expect(await eventFiles(world)).toHaveLength(4);
    expect((await world.cli(["compact"])).stdout).toBe("Nothing to compact: no month is due.\n");
  }),
);

test(
  "a branch that was reset behind our back is said, and what the vendor still has is stored again",
  inWorld({}, async (world) => {
    world.record(change(1, ago(world, 30)));
    await world.runAction();
    const before = await world.remote.tip();
    world.record(change(2, ago(world, 10)));
    await world.runAction();
    await world.remote.git("update-ref", "refs/heads/main", before);
    const run = await world.runAction();
    expect(run.summary).toContain("somebody has reset or rewritten it");
    expect(run).toMatchObject({ status: 0, outputs: { events: "1" } });
    expect((await world.runAction()).summary).not.toContain("reset or rewritten");
    expect((await world.events()).length).toBe(2);
  }),
);
