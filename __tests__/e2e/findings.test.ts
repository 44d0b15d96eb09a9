/** Detectors within a scan: what is new is judged once, and what is found is stored with the events that it rests on. */
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Finding } from "../../src/detect/finding.ts";
import { expectStored } from "../support/oracles.ts";
import { change, changes } from "../support/vendor-records.ts";
import { ago, configOf, inWorld, World } from "../support/world.ts";

const STOPPED = "arn:aws:cloudtrail:us-east-1:111122223333:trail/main";

/** The trail is stopped: critical, whatever is known of whoever did it. */
function stopping(nth: number, time: number) {
  return change(nth, time, {
    eventName: "StopLogging",
    eventSource: "cloudtrail.amazonaws.com",
    requestParameters: { name: STOPPED },
  });
}

async function findingsOf(world: World, branch = "main"): Promise<readonly Finding[]> {
  const files = await world.remote.files(branch);
  return [...files]
    .filter(([path]) => /^findings\/\d{4}\//.test(path))
    .flatMap(([, text]) => text.trimEnd().split("\n"))
    .map((line): Finding => JSON.parse(line));
}

function blindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ detector }) => detector === "audit-blinding");
}

test(
  "four runs over the same events: found by the first, in the commit of its events, and never again",
  inWorld({}, async (world) => {
    const records = [stopping(1, ago(world, 40)), change(2, ago(world, 20))];
    world.record(...records);
    const first = await world.runAction();
    expect(first.summary).toMatch(
      /^## ⚠️ 2 new events from 1 connector; \d new findings \(1 critical, .*\); all covered/,
    );
    expect(first.summary).toMatch(/### Findings\n\n- 🔴 critical: <b>main is watched or guarded less/);
    expect(first.stdout).toMatch(/^critical main is watched or guarded less/m);
    expect(first.commands.filter(({ name }) => name === "warning").map(({ properties }) => properties)).toEqual([
      expect.stringContaining("mallcop%3A 1 new finding (critical)"),
    ]);
    const found = await findingsOf(world);
    expect(blindings(found)).toMatchObject([{ severity: "critical", count: 1, source: "aws-cloudtrail" }]);
    expect(first.outputs.findings).toBe(String(found.length));
    const message = await world.remote.git("log", "-1", "--format=%B", first.outputs.commit ?? "");
    expect(message).toContain(`\n  critical ${blindings(found)[0]?.id}\n`);
    const changed = await world.remote.git("show", "--name-only", "--format=", first.outputs.commit ?? "");
    expect(changed.split("\n")).toEqual(
      expect.arrayContaining([expect.stringMatching(/^events\/aws\//), expect.stringMatching(/^findings\/\d/)]),
    );
    for (let run = 2; run <= 4; run++) {
      const again = await world.runAction();
      expect(again.outputs.findings).toBe("0");
      expect(again.summary).toMatch(/^## ⚠️ No new events from 1 connector; \d open findings \(1 critical, /);
      expect(await findingsOf(world)).toEqual(found);
    }
    await expectStored(world, records);
  }),
);

test(
  "two scans that meet: each event is judged once, on the tree that the loser finds",
  inWorld({ connectors: ["aws", "github"] }, async (world) => {
    world.record(stopping(1, ago(world, 40)));
    const meeting = (mine: string) =>
      `case " $* " in *" push "*) touch ${world.root}/at-${mine}; until [ -e ${world.root}/at-a ] && [ -e ${world.root}/at-b ]; do sleep 0.02; done;; esac`;
    const runs = await Promise.all([
      world.runAction({}, { git: meeting("a") }),
      world.runAction({}, { git: meeting("b") }),
    ]);
    expect(runs.map(({ status }) => status)).toEqual([0, 0]);
    expect(runs.map(({ outputs }) => outputs.findings === "0").sort()).toEqual([false, true]);
    expect(blindings(await findingsOf(world))).toHaveLength(1);
  }),
);

test(
  "a dry run shows what it would find, and stores nothing; a rescan judges what it brings",
  inWorld({}, async (world) => {
    world.record(stopping(1, ago(world, 40)));
    const dry = await world.runAction({ "dry-run": "true" });
    expect(dry.summary).toContain("🔴 critical: <b>main is watched or guarded less");
    expect(Number(dry.outputs.findings)).toBeGreaterThan(0);
    expect(await findingsOf(world)).toEqual([]);
    const rescan = await world.runAction({ command: "rescan", since: "2h" });
    expect(rescan.outputs.findings).toBe(dry.outputs.findings);
    expect(blindings(await findingsOf(world))).toHaveLength(1);
  }),
);

test(
  "batches that nobody judged are judged by the next run, before its own",
  inWorld({}, async (world) => {
    world.record(stopping(1, ago(world, 40)));
    await world.runAction();
    const found = await findingsOf(world);
    // As if an older version had stored the events, or a run had no time.
    const names = [...(await world.remote.files()).keys()].filter((path) => path.startsWith("findings/"));
    const clone = await world.clone();
    await world.git(clone, "rm", "--quiet", ...names);
    await world.git(clone, "commit", "--quiet", "--message", "Away with them");
    await world.git(clone, "push", "--quiet", "origin", "HEAD:main");
    world.record(...changes(2, 3, ago(world, 10)));
    const run = await world.runAction();
    expect(run.outputs).toMatchObject({ events: "3", findings: String(found.length) });
    expect((await findingsOf(world)).map(({ id }) => id)).toEqual(found.map(({ id }) => id));
  }),
);

test(
  "what somebody suppressed is neither new nor open",
  inWorld({}, async (world) => {
    world.record(stopping(1, ago(world, 60)));
    await world.runAction();
    const clone = await world.clone();
    for (const { id } of await findingsOf(world)) {
      const given = ["findings", "suppress", id, "--until", "30d", "--reason", "A test of the trail"];
      expect(await world.cli(given, { checkout: clone })).toMatchObject({ status: 0 });
    }
    await world.git(clone, "add", "findings/decisions.jsonl");
    await world.git(clone, "commit", "--quiet", "--message", "Known");
    await world.git(clone, "push", "--quiet", "origin", "HEAD:main");
    world.record(stopping(2, ago(world, 10)));
    const run = await world.runAction();
    expect(run.outputs).toMatchObject({ events: "1", findings: "0" });
    expect(run.summary).toMatch(/^## ✅ 1 new event from 1 connector; no open findings; all covered/);
    expect(blindings(await findingsOf(world))).toMatchObject([{ count: 2 }]);
  }),
);

test(
  "what cannot be judged is stored all the same, and the run says that it was not judged",
  inWorld({}, async (world) => {
    const records = [stopping(1, ago(world, 40))];
    world.record(...records);
    await world.commit({ "findings/baseline/judged.json": "not ours\n" });
    const run = await world.runAction();
    expect(run.summary).toMatch(/^## ⚠️ 1 new event from 1 connector; nothing was judged by the detectors; all covered/);
    expect(run.summary).toContain("findings/baseline/judged.json in the repository cannot be read");
    expect(run.outputs).toMatchObject({ events: "1", findings: "0", status: "partial" });
    await expectStored(world, records);
    await world.commit({ "findings/baseline/judged.json": '{"format":1,"all_before":"1970-01-01","batches":[]}\n' });
    expect(Number((await world.runAction()).outputs.findings)).toBeGreaterThan(0);
  }),
);

describe("a run record that is not what it was", () => {
  let world: World;
  let saved: string;
  beforeAll(async () => {
    world = await World.start({});
    for (const nth of [1, 2, 3]) {
      world.record(change(nth, ago(world, 50 - nth)));
      await world.runAction();
    }
    saved = path.join(world.root, "three-runs.git");
    await cp(world.remote.folder, saved, { recursive: true });
  });
  afterAll(async () => await world.close());
  afterEach(async () => {
    await rm(world.remote.folder, { recursive: true });
    await cp(saved, world.remote.folder, { recursive: true });
  });

  /** The next run after somebody's commit, which is given the names of the three run records. */
  async function runAfter(tamper: (checkout: string, records: readonly string[]) => Promise<void>) {
    const records = [...(await world.remote.files()).keys()].filter((path) => /^runs\/.*-1\.json$/.test(path)).sort();
    const clone = await world.clone();
    await tamper(clone, records);
    await world.git(clone, "add", "--all");
    await world.git(clone, "commit", "--quiet", "--message", "Nothing to see");
    await world.git(clone, "push", "--quiet", "origin", "HEAD:main");
    return { run: await world.runAction(), records };
  }

  test("altered: found once, by its name", async () => {
    const { run, records } = await runAfter(async (clone, [first = ""]) => {
      const file = path.join(clone, first);
      await writeFile(file, (await readFile(file, "utf8")).replace('"scan"', '"rescan"'));
    });
    const title = expect.stringContaining(`${records[0]}`);
    expect(blindings(await findingsOf(world))).toMatchObject([
      { severity: "critical", source: "mallcop", title, count: 0, events: [] },
    ]);
    expect(run.outputs).toMatchObject({ findings: "1", status: "ok" });
    expect(run.summary).toContain("was altered");
    expect((await world.runAction()).outputs.findings).toBe("0");
  });

  test("missing: found once, by its name", async () => {
    const { run, records } = await runAfter(async (clone, [, second = ""]) => await rm(path.join(clone, second)));
    expect(blindings(await findingsOf(world))).toMatchObject([{ title: expect.stringContaining(`${records[1]}`) }]);
    expect(run.summary).toContain("is missing");
    expect((await world.runAction()).outputs.findings).toBe("0");
  });

  test("joined by a file that no run wrote: the folder is named", async () => {
    const { run } = await runAfter(async (clone, [first = ""]) => {
      await writeFile(path.join(clone, path.dirname(first), "1-1.txt"), "a file that no run wrote\n");
    });
    expect(run.summary).toContain("runs was altered");
  });

  test("untouched: three runs find nothing in them", async () => {
    const { run } = await runAfter(async (clone) => await writeFile(path.join(clone, "notes.md"), "Ours.\n"));
    expect(run.outputs.findings).toBe("0");
    expect(blindings(await findingsOf(world))).toEqual([]);
  });
});

test(
  "a detector that the configuration switches off says nothing, in a scan as elsewhere",
  inWorld(
    { config: (addresses) => `${configOf(["aws"], addresses)}detectors: {audit-blinding: {enabled: false}}\n` },
    async (world) => {
      world.record(stopping(1, ago(world, 40)));
      const run = await world.runAction();
      expect(run.outputs).toMatchObject({ events: "1", findings: "1" });
      expect((await findingsOf(world)).map(({ detector }) => detector)).toEqual(["new-actor"]);
    },
  ),
);
