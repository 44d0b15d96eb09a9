/** `mallcop demo`, played as a user would: the action in a process of its own, real git, a real remote, the real libraries. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { load } from "js-yaml";
import type { Door } from "../../src/commands/command.ts";
import { runCommand } from "../../src/commands/commands.ts";
import { systemClock } from "../../src/connector/clock.ts";
import type { MallcopError } from "../../src/connector/errors.ts";
import { INPUTS } from "../../src/demo/runner.ts";
import { tell } from "../../src/demo/story/story.ts";
import { toldBy } from "../../src/demo/story/told.ts";
import type { Finding } from "../../src/detect/finding.ts";
import type { Instant } from "../../src/event/event.ts";
import { examplesFor } from "../docs/blocks.ts";

const ROOT = path.join(import.meta.dirname, "../..");
/** Two scans, which wait where the vendors want to be asked slowly. */
const PATIENCE_MS = 240_000;

interface Ended {
  readonly status: number;
  readonly printed: string;
  readonly errors: readonly MallcopError[];
}

async function mallcop(...args: readonly string[]): Promise<Ended> {
  const printed: string[] = [];
  const errors: MallcopError[] = [];
  const door: Door = {
    kind: "terminal",
    // A secret of whoever plays the demo: it must not get anywhere.
    env: { PATH: process.env.PATH, AWS_SESSION_TOKEN: "token-of-the-one-who-plays", HTTPS_PROXY: "http://127.0.0.1:1" },
    cwd: tmpdir(),
    clock: systemClock,
    random: Math.random,
    version: "0.0.0-test",
    signal: new AbortController().signal,
    stdin: process.stdin,
    print: (text) => void printed.push(text),
    note: () => {},
    complain: async (all) => void errors.push(...all),
    present: async () => {},
    isTerminal: false,
    isRead: false,
    printed: async () => {},
    width: 100,
    colour: false,
  };
  const status = await runCommand(["demo", ...args], door);
  return { status, printed: printed.join("\n"), errors };
}

async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)("git", ["-C", folder, ...args], { maxBuffer: 64 << 20 });
  return stdout.trim();
}

async function findingsAt(remote: string, commit: string): Promise<readonly Finding[]> {
  const lines = (await git(remote, "grep", "-h", '"id":"fnd-', commit, "--", "findings")).split("\n");
  return lines.map((line): Finding => JSON.parse(line));
}

/** The vendors' ids of events that the remote has, of the connectors whose records have ids, sorted. */
async function storedIds(remote: string): Promise<readonly string[]> {
  const folders = ["aws", "github", "m365"].map((id) => `events/${id}`);
  const lines = (await git(remote, "grep", "-h", "evt-", "main", "--", ...folders)).split("\n");
  return lines
    .map((line) => JSON.parse(JSON.parse(line).raw || "{}"))
    .flatMap((raw) => raw.eventID ?? raw._document_id ?? raw.Id ?? [])
    .toSorted();
}

/** The vendors' ids of what the story has told, without what connectors leave out by declaration. */
async function toldIds(dir: string): Promise<readonly string[]> {
  const { scans } = JSON.parse(await readFile(path.join(dir, "demo.json"), "utf8"));
  const [first, ...further]: Instant[] = scans.map((scan: string) => Date.parse(scan));
  const timeline = [first ?? (0 as Instant), ...further] as const;
  const now = timeline.at(-1) ?? (0 as Instant);
  const { aws, github, m365 } = toldBy(tell(timeline, now));
  const delivered = <R extends { visibleAt?: number }>(records: readonly R[]) =>
    records.filter(({ visibleAt = 0 }) => visibleAt < Number.POSITIVE_INFINITY);
  return [
    ...delivered(aws.records)
      .filter(({ event }) => !["UpdateInstanceInformation", "CreateGrant"].includes(String(event.eventName)))
      .map(({ event }) => String(event.eventID)),
    ...delivered(github.entries)
      .filter(({ record }) => !String(record.action).startsWith("pull_request"))
      .map(({ record }) => String(record._document_id)),
    ...m365.filter(({ created }) => created <= now).flatMap(({ records }) => records.map((record) => idOf(record))),
  ].toSorted();
}

function idOf(record: unknown): string {
  return String(Reflect.get(Object(record), "Id"));
}

let parent: string;
beforeAll(async () => {
  parent = await realpath(await mkdtemp(path.join(tmpdir(), "mallcop-demo-test-")));
});
afterAll(async () => await rm(parent, { recursive: true, force: true }));

describe("a demo", () => {
  let dir: string;
  let first: Ended;
  let second: Ended;
  beforeAll(async () => {
    dir = path.join(parent, "played");
    first = await mallcop("--dir", dir);
    second = await mallcop("--dir", dir, "--json");
  }, PATIENCE_MS);

  test("ends well, and shows the job's log, what to notice and where to look", () => {
    expect(first.errors).toEqual([]);
    expect(first.status).toBe(0);
    for (const text of [
      "all covered up to",
      "StopLogging",
      "[redacted:password]",
      "USER_\\u{44}ATA_END",
      `--dir ${dir}`,
    ])
      expect(first.printed).toContain(text);
  });

  test("prints what the README shows of it, in other numbers", () => {
    const bare = (text: string) =>
      text
        .replace(/[0-9a-f]{16}/g, "#")
        .replace(/\d+(?:[:.]\d+)*/g, "#")
        .replace(/[^\S\n]+/g, " ");
    const [shown = ""] = examplesFor("demo/demo.test.ts").map(({ text }) => text);
    const months = /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/g;
    const printed = bare(first.printed).replace(months, "Nov").replace(/\s+/g, " ");
    const lines = bare(shown).replace(months, "Nov").split(/\n|…/);
    expect(lines.filter((line) => !printed.includes(line.trim()))).toEqual([]);
  });

  test("finds the attack step by step, and nothing to worry about in the ordinary days before it", async () => {
    const { scans } = JSON.parse(await readFile(path.join(dir, "demo.json"), "utf8"));
    const now: Instant = Date.parse(scans[0]) as Instant;
    const { attackedAt } = tell([now], now);
    const found = (await findingsAt(path.join(dir, "remote.git"), "main~1")).filter(
      ({ severity }) => severity !== "info",
    );
    const dated = found.filter(({ first }) => !first.startsWith("1970"));
    expect(dated.filter(({ first }) => Date.parse(first) < attackedAt)).toEqual([]);
    expect(dated.length).toBeGreaterThanOrEqual(26);
    expect(dated.filter(({ severity }) => severity === "critical")).toHaveLength(10);
    // One for each world that it goes through, and what it does there.
    const steps = new Set(dated.map(({ source, detector }) => `${source} ${detector}`));
    for (const step of [
      "github priv-escalation",
      "github new-external-access",
      "github audit-blinding",
      "github injection-probe",
      "aws-cloudtrail priv-escalation",
      "aws-cloudtrail new-external-access",
      "aws-cloudtrail audit-blinding",
      "azure priv-escalation",
      "azure audit-blinding",
      "m365 new-external-access",
      "vercel priv-escalation",
      "openclaw malicious-skill",
    ])
      expect(steps).toContain(step);
    expect(first.printed).toContain(
      `The detectors say ${dated.length} new findings of warn or critical since the attack began, and none`,
    );
  });

  test("finds in the second scan only what is new", async () => {
    const remote = path.join(dir, "remote.git");
    const before = new Set((await findingsAt(remote, "main~1")).map(({ id }) => id));
    const fresh = (await findingsAt(remote, "main")).filter(({ id }) => !before.has(id));
    const { outputs, noticed } = JSON.parse(second.printed);
    expect(Number(outputs.findings)).toBe(fresh.length);
    expect(fresh.length).toBeLessThan(15);
    expect(noticed.found.map(({ title }: { readonly title: string }) => title)).toEqual(
      expect.arrayContaining(["The skill pdf-tools looks wrong", "Build Cache Helper was opened to an application"]),
    );
  });

  test("commits to its remote everything that happened, once, also what came late", async () => {
    expect(second.status).toBe(0);
    expect(await storedIds(path.join(dir, "remote.git"))).toEqual(await toldIds(dir));
  });

  test("a second scan adds only what is new, starting from the cursors in the cache", async () => {
    const { scan, stored, outputs, head, noticed } = JSON.parse(second.printed);
    expect({ scan, stored }).toEqual({ scan: 2, stored: true });
    expect(outputs).toMatchObject({ status: "ok", gaps: "0", commit: head });
    const added = (await git(path.join(dir, "remote.git"), "diff", "--numstat", "main~1", "main", "--", "events"))
      .split("\n")
      .map((line) => Number(line.split("\t")[0]));
    expect(added.reduce((sum, lines) => sum + lines, 0)).toBe(Number(outputs.events));
    expect(Number(outputs.events)).toBeLessThan(45);
    expect(noticed.late).toBeGreaterThan(0);
    expect(await readFile(path.join(dir, "scans/2/log.txt"), "utf8")).toContain("Cursors restored from the cache");
  });

  test("all eight connectors have something to tell, and in the second scan what has changed without a log", async () => {
    const remote = path.join(dir, "remote.git");
    const eight = ["aws", "azure", "containers", "github", "m365", "openclaw", "supabase", "vercel"];
    expect((await git(remote, "ls-tree", "--name-only", "main:events")).split("\n")).toEqual(eight);
    const added = await git(remote, "diff", "main~1", "main", "--", "events");
    for (const type of ["skill.install", "gateway.config_change", "project.config_change", "deployment_succeeded"])
      expect(added).toContain(`"event_type":"${type}"`);
    expect(added).toContain("assessment_unhealthy");
  });

  describe("beside the first scan, an app changes its format while somebody floods its log", () => {
    const scans = async () =>
      (await gitInRelease("log", "--reverse", "--format=%H", "--grep=^mallcop:", "main")).split("\n");
    const gitInRelease = async (...args: readonly string[]) => await git(path.join(dir, "release/remote.git"), ...args);
    const stored = async (scan: number) => {
      const patch = await gitInRelease("show", "--format=", (await scans())[scan] ?? "", "--", "events", "findings");
      return patch.split("\n").flatMap((line) => (/^\+\{"id"/.test(line) ? [JSON.parse(line.slice(1))] : []));
    };
    const summary = async (scan: number) =>
      (await stored(scan)).find(({ event_type }) => event_type === "parser_summary").metadata;
    const findings = async (scan: number) =>
      (await stored(scan)).flatMap(({ detector, severity }) => (detector ? [[detector, severity]] : []));
    const linesOf = async (scan: number): Promise<string> =>
      (await stored(scan))
        .map(({ event_type, metadata }) => (event_type === "log_line" ? metadata.line : ""))
        .join("\n");
    const parserAt = async (revision: string) => await gitInRelease("show", `${revision}:apps/checkout/parser.yaml`);

    test("the scan after the release reports drift, with samples of both", async () => {
      expect(await summary(0)).toMatchObject({ lines: 124, unmatched: 0, mapped: 4 });
      expect(await findings(0)).toEqual([]);
      expect(await summary(1)).toMatchObject({ lines: 604, unmatched: 600, mapped: 4, new_revisions: 1 });
      expect(await findings(1)).toEqual([["log-format-drift", "info"]]);
      for (const sample of ["accepted order id=", "shipped order ", "ignore all previous instructions"])
        expect(await linesOf(1)).toContain(sample);
    });

    test("new templates come as a branch on top of that scan's commit, without a word of the flood", async () => {
      const [, released = ""] = await scans();
      expect(await gitInRelease("rev-parse", "mallcop/templates-checkout^")).toBe(released);
      const [before, proposed] = [await parserAt(released), await parserAt("mallcop/templates-checkout")];
      expect(proposed.startsWith(before)).toBe(true);
      expect(proposed.slice(before.length).match(/match: .*/g)).toEqual([
        "match: 'accepted order id=<id:id> total=<total:num>'",
        "match: 'shipped order <order:id> in <duration:num> ms'",
      ]);
    });

    test("once it is merged, the scan after that is quiet", async () => {
      expect(
        await gitInRelease("merge-base", "--is-ancestor", "mallcop/templates-checkout", (await scans())[2] ?? ""),
      ).toBe("");
      expect(await summary(2)).toMatchObject({ lines: 204, unmatched: 0, mapped: 4 });
      expect(await findings(2)).toEqual([]);
    });

    test("the flood that goes on is told of more loudly, and never learned", async () => {
      expect(await summary(3)).toMatchObject({ lines: 504, unmatched: 300, mapped: 4 });
      expect(await findings(3)).toEqual([["log-format-drift", "warn"]]);
      expect(await parserAt("main")).toBe(await parserAt("mallcop/templates-checkout"));
      expect(await gitInRelease("log", "--all", "--patch", "--", "apps")).not.toContain("instructions");
    });

    test("all of it is told in a few lines", () => {
      const [, told = ""] = first.printed.split("When an app changes its format\n");
      const lines = told.split("\n\n")[0]?.split("\n") ?? [];
      expect(lines.length).toBeLessThan(24);
      for (const line of [
        "124 lines, all known; 4 of them became events",
        "604 lines, 600 unknown: The logs of checkout have changed (info)",
        "proposed     accepted order id=<id:id> total=<total:num>  (100 lines)",
        "not learned  400 lines that no release explains",
        "204 lines, all known; 4 of them became events",
        "504 lines, 300 unknown: The logs of checkout have changed (warn)",
        "not learned  300 lines that no release explains",
      ])
        expect(told).toContain(`  ${line}\n`);
    });
  });

  test("no secret is in the repository or in the logs", async () => {
    const everything = [
      await git(path.join(dir, "remote.git"), "log", "--all", "--patch"),
      ...(await Promise.all([1, 2].map((n) => readFile(path.join(dir, `scans/${n}/log.txt`), "utf8")))),
      ...(await Promise.all([1, 2].map((n) => readFile(path.join(dir, `scans/${n}/summary.md`), "utf8")))),
    ].join("\n");
    for (const secret of ["correct-horse", "staple-and", "token-of-the-one-who-plays", "ghp_", "ghs_"])
      expect(everything).not.toContain(secret);
  });

  test(
    "says so when nothing was stored",
    async () => {
      await rm(path.join(dir, "checkout/mallcop.yaml"));
      const { status, printed } = await mallcop("--dir", dir);
      expect(status).toBe(2);
      expect(printed).toContain("Nothing was stored");
      expect(printed).toContain("There is no configuration file");
    },
    PATIENCE_MS,
  );
});

describe("a folder that is not fit for the demo is refused and left alone", () => {
  async function expectRefused(dir: string, problem: RegExp): Promise<void> {
    const before = (await readdir(dir, { recursive: true }).catch(() => [])).toSorted();
    const { status, errors } = await mallcop("--dir", dir);
    expect(errors.map(({ code }) => code)).toEqual(["demo-folder-unfit"]);
    expect(errors[0]?.message).toMatch(problem);
    expect(status).toBe(2);
    expect((await readdir(dir, { recursive: true }).catch(() => [])).toSorted()).toEqual(before);
  }

  /** What a demo leaves, as far as the checks look. */
  async function lookAlike(name: string, scans: unknown = ["2026-01-01T00:00:00.000Z"]): Promise<string> {
    const dir = path.join(parent, name);
    await mkdir(dir);
    await git(dir, "init", "--quiet", "--bare", "remote.git");
    await git(dir, "init", "--quiet", "checkout");
    await git(path.join(dir, "checkout"), "remote", "add", "origin", path.join(dir, "remote.git"));
    await writeFile(path.join(dir, "demo.json"), JSON.stringify({ v: 1, scans }));
    return dir;
  }

  test("somebody's folder", async () => {
    const dir = path.join(parent, "somebody's");
    await mkdir(dir);
    await writeFile(path.join(dir, "thesis.tex"), "");
    await expectRefused(dir, /not empty/);
  });

  test("a file", async () => {
    const file = path.join(parent, "file");
    await writeFile(file, "");
    await expectRefused(file, /not a folder/);
  });

  test.each([
    ["no JSON", '{"scans": ['],
    ["no scans", '{"scans": []}'],
    ["scans that are no times", '{"scans": ["yesterday"]}'],
    ["scans out of order", '{"scans": ["2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z"]}'],
  ])("a state with %s", async (name, state) => {
    const dir = await lookAlike(`state with ${name}`);
    await writeFile(path.join(dir, "demo.json"), state);
    await expectRefused(dir, /demo\.json cannot be read/);
  });

  test("a story that begins in the future", async () => {
    await expectRefused(await lookAlike("future", ["2126-01-01T00:00:00Z"]), /in the future/);
  });

  test("without its checkout, also if it lies inside another repository", async () => {
    const dir = await lookAlike("inside");
    await rm(path.join(dir, "checkout/.git"), { recursive: true });
    await git(dir, "init", "--quiet");
    await expectRefused(dir, /checkout.\.git is missing/);
  });

  test("without its remote", async () => {
    const dir = await lookAlike("without remote");
    await rm(path.join(dir, "remote.git"), { recursive: true });
    await expectRefused(dir, /remote\.git.objects is missing/);
  });

  test.each([
    ["fetches from", ["remote", "set-url", "origin"]],
    ["pushes to", ["remote", "set-url", "--push", "origin"]],
    ["also pushes to", ["remote", "set-url", "--add", "--push", "origin"]],
  ])("a checkout that %s somewhere else", async (name, change) => {
    const dir = await lookAlike(name);
    await git(path.join(dir, "checkout"), ...change, "https://git.example.com/ours.git");
    await expectRefused(dir, /does not belong to its remote/);
  });
});

test("the runner of the demo passes the inputs that action.yml names, with their defaults", async () => {
  const { inputs } = load(await readFile(path.join(ROOT, "action.yml"), "utf8")) as {
    inputs: Record<string, { default: string }>;
  };
  const defaults = Object.entries(inputs).map(([name, input]) => [name, name === "token" ? "" : input.default]);
  expect(INPUTS).toEqual(Object.fromEntries(defaults));
});
