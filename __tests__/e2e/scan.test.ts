/** The main job: an action run in a runner's environment commits what the vendors recorded, and says so everywhere. */
import { existsSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { RunJson } from "../../src/report/json.ts";
import { expectStored } from "../support/oracles.ts";
import type { ActionRun } from "../support/runner.ts";
import { change, entry } from "../support/vendor-records.ts";
import { ago, inWorld, World } from "../support/world.ts";

describe("two scheduled scans over a git host that wants the job's credentials", () => {
  let world: World;
  let first: ActionRun;
  let second: ActionRun;
  let commits: readonly string[];
  const stored = { records: [change(1, 0)], entries: [entry(1, 0)] };

  beforeAll(async () => {
    world = await World.start({ connectors: ["aws", "github"], over: "http" });
    stored.records = [change(1, ago(world, 100)), change(2, ago(world, 20), { eventName: "DeleteUser" })];
    stored.entries = [entry(1, ago(world, 45))];
    const passing = change(3, ago(world, 30), { eventName: "DescribeInstances", readOnly: true });
    world.record(...stored.records, passing);
    world.enter(...stored.entries);
    first = await world.runAction();
    second = await world.runAction();
    commits = (await world.remote.git("rev-list", "--reverse", "main")).split("\n");
  });
  afterAll(async () => await world.close());

  test("store every record once", async () => {
    await expectStored(world, stored.records, stored.entries);
  });

  test("end well", () => {
    expect([first.status, second.status]).toEqual([0, 0]);
    expect([first.stderr, second.stderr]).toEqual(["", ""]);
  });

  test("set the action's outputs", () => {
    const calm = { "connectors-failed": "", gaps: "0", status: "ok" };
    expect(first.outputs).toEqual({ ...calm, events: "3", duplicates: "0", findings: "2", commit: commits[1] });
    expect(second.outputs).toEqual({ ...calm, events: "0", duplicates: "3", findings: "0", commit: commits[2] });
  });

  test("write the job summary, the result first", () => {
    expect(first.summary).toMatch(
      /^## ✅ 3 new events from 2 connectors; 2 new findings \(info\); all covered up to \d\d:\d\d UTC\.\n/,
    );
    expect(second.summary).toMatch(/^## ✅ No new events from 2 connectors; 2 open findings \(info\); all covered/);
    expect(first.summary).toContain(`https://github.com/acme/security/commit/${commits[1]}`);
  });

  test("annotate nothing on a good day", () => {
    const names = [...first.commands, ...second.commands].map(({ name }) => name);
    expect(names.filter((name) => name !== "add-mask")).toEqual([]);
  });

  test("commit under their own name, with a message that a person can read", async () => {
    const log = await world.remote.git("log", "--format=%an <%ae>%n%B", "-1", commits[1] ?? "");
    expect(log).toMatch(
      /^mallcop <mallcop@users\.noreply\.github\.com>\nmallcop: 3 new events, 2 findings \(aws 2, github 1\)\n\nScan of .*: 2 of 2 connectors could be read\.\n/,
    );
    expect(log).toContain("types: iam_change 2");
    expect(log).toMatch(/^Mallcop-Run: 9000000001-1$/m);
    expect(await world.remote.git("log", "--format=%s", "-1", commits[2] ?? "")).toBe("mallcop: no new events");
  });

  test("add files of their own only; the second nothing but its record", async () => {
    const added = async (commit: string) =>
      (await world.remote.git("diff-tree", "-r", "--name-status", "--no-commit-id", commit)).split("\n");
    const days = String.raw`\d{4}/\d\d/\d\d`;
    expect(await added(commits[1] ?? "")).toEqual([
      expect.stringMatching(new RegExp(`^A\tevents/aws/${days}/9000000001-1\\.jsonl$`)),
      expect.stringMatching(new RegExp(`^A\tevents/github/${days}/9000000001-1\\.jsonl$`)),
      expect.stringMatching(/^A\tfindings\/\d{4}\/\d\d\/\d\d\.jsonl$/),
      ...["aws-cloudtrail.jsonl", "github.jsonl", "judged.json", "memory.jsonl"].map(
        (name) => `A\tfindings/baseline/${name}`,
      ),
      expect.stringMatching(/^A\truns\/\d{4}\/\d\d\/9000000001-1\.json$/),
      expect.stringMatching(/^A\tstate\/aws\/trails\/.*\.json$/),
      "A\tstate/format.json",
      ...["branch-protection", "collaborators", "deploy-keys", "installations", "members", "repositories", "teams"].map(
        (feed) => `A\tstate/github/${feed}/acme.json`,
      ),
    ]);
    expect(await added(commits[2] ?? "")).toEqual([expect.stringMatching(/^A\truns\/.*\/9000000002-1\.json$/)]);
  });

  test("let the checkout follow, and leave it clean", async () => {
    expect(await world.git(second.checkout, "rev-parse", "HEAD")).toBe(commits[2]);
    expect(await world.git(second.checkout, "diff", "--name-only", "HEAD")).toBe("");
  });

  test("account for every record, with the reason for what was left out", async () => {
    const aws = (await world.runs()).map(({ instances }) => instances[0]?.counts);
    const both = { fetched: 3, derived: 0, leftOut: {}, rejected: {}, held: 0 };
    // CloudTrail is asked for changes only, so the call that reads does not even come.
    expect(aws[0]).toMatchObject({ ...both, fetched: 2, new: 2, duplicate: 0 });
    expect(aws[1]).toMatchObject({ ...both, fetched: 2, new: 0, duplicate: 2 });
  });

  test("keep the cursors in the cache, under a key of their run", () => {
    const keys = world.cache?.entries.map(({ key }) => key) ?? [];
    expect(keys).toEqual([
      expect.stringMatching(/^mallcop-cursors-v1-[0-9a-f]{12}-9000000001-1$/),
      expect.stringMatching(/^mallcop-cursors-v1-[0-9a-f]{12}-9000000002-1$/),
    ]);
    expect(second.summary).toContain("Cursors restored from the cache");
  });
});

test(
  "credentials that a newer actions/checkout keeps in a file beside the checkout work too",
  inWorld({ over: "http", cache: false }, async (world) => {
    const record = change(1, ago(world, 10));
    world.record(record);
    const checkout = await world.checkOut();
    const host = `http.${world.gitHost?.url}/.extraheader`;
    const file = path.join(world.root, "git-credentials.config");
    await world.git(checkout, "config", "--local", "--unset-all", host);
    await world.git(checkout, "config", "--file", file, host, world.gitHost?.header ?? "");
    await world.git(checkout, "config", "--local", `includeIf.gitdir:${checkout}/.git.path`, file);
    const run = await world.runAction({}, { checkout });
    expect(run.status).toBe(0);
    await expectStored(world, [record]);
  }),
);

test(
  "on a terminal the same scan prints text, or with --json one document, and keeps its cursors in the checkout",
  inWorld({ connectors: ["aws", "github"], cache: false }, async (world) => {
    const [record, joined] = [change(1, ago(world, 10)), entry(1, ago(world, 15))];
    world.record(record);
    world.enter(joined);
    const text = await world.cli(["scan", "--quiet"]);
    expect(text).toMatchObject({ status: 0, stderr: "" });
    expect(text.stdout).toMatch(/^✓ 2 new events from 2 connectors; 2 new findings \(info\); all covered/);
    expect(text.stdout).not.toContain("\u001b[");

    const again = await world.cli(["scan", "--json"], { checkout: text.checkout });
    expect(again).toMatchObject({ status: 0, stderr: "" });
    const report: RunJson = JSON.parse(again.stdout);
    expect(report).toMatchObject({
      v: 1,
      command: "scan",
      status: "ok",
      exit: 0,
      publish: { state: "stored", branch: "main", commit: await world.remote.tip() },
      cache: { restored: "off", detail: "in use" },
      problems: [],
    });
    expect(report.connectors.map(({ id, counts }) => [id, counts.new, counts.duplicate])).toEqual([
      ["aws", 0, 1],
      ["github", 0, 1],
    ]);
    expect(existsSync(path.join(text.checkout, ".mallcop/cursors/cursor.json"))).toBe(true);
    await expectStored(world, [record], [joined]);
  }),
);

test(
  "a person's checkout is clean after a scan: the cursors in it are ignored",
  inWorld({ cache: false }, async (world) => {
    const { checkout, status } = await world.cli(["scan", "--quiet"]);
    expect(status).toBe(0);
    expect(await world.git(checkout, "status", "--porcelain")).toBe("");
  }),
);

test(
  "a cancelled job stores what was read before it stops",
  inWorld({}, async (world) => {
    const [older, newer] = [change(1, ago(world, 110)), change(2, ago(world, 10))];
    world.record(older, newer);
    const running = await world.startAction();
    world.gate.before = async ({ headers, body }) => {
      // Oldest slice first: whatever begins after the older record comes after its slice was read.
      const isLookup = String(headers["x-amz-target"]).endsWith("LookupEvents");
      if (!isLookup || JSON.parse(body).StartTime * 1000 <= ago(world, 110)) return;
      running.cancel();
      // The answer waits, or the run could be over before the signal arrives.
      await running.finished;
    };
    const run = await running.finished;
    world.gate.before = undefined;
    expect(run.outputs).toMatchObject({ events: "1", status: "partial" });
    await expectStored(world, [older]);
    expect((await world.runAction()).outputs).toMatchObject({ events: "1", status: "ok" });
    await expectStored(world, [older, newer]);
  }),
);
