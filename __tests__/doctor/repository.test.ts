/** What the doctor says of the deployment repo: settings at GitHub that would stop a scan, plugins, and how fresh the coverage is. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { NO_RESUME, type RunRecord, runRecordPath, serializeRunRecord } from "../../src/collect/run-record.ts";
import { sumCounts } from "../../src/collect/sum-counts.ts";
import { systemClock } from "../../src/connector/clock.ts";
import { type Loopback, type Reply, startLoopback } from "../../src/demo/loopback.ts";
import type { Finding } from "../../src/doctor/finding.ts";
import type { Instant } from "../../src/event/event.ts";
import { atTerminal } from "../support/terminal.ts";

const HOUR = 3_600_000;
const REPO = "/repos/acme/security";
const WORKFLOW = ".github/workflows/mallcop.yml";

/** GitHub's list: these, and the weekly one, which is on. */
function workflows(...list: readonly object[]): Reply {
  const weekly = { path: ".github/workflows/mallcop-doctor.yml", state: "active" };
  return { status: 200, body: { workflows: [weekly, ...list] } };
}

/** As a repository that is set up well answers. */
const WELL: Readonly<Record<string, Reply>> = {
  [REPO]: { status: 200, body: { private: true, default_branch: "main" } },
  [`${REPO}/actions/workflows`]: workflows({ path: WORKFLOW, state: "active" }),
  [`${REPO}/rules/branches/main`]: { status: 200, body: [{ type: "deletion" }] },
  [`${REPO}/branches/main`]: { status: 200, body: { protected: false, protection: { enabled: false } } },
};

let root: string;
let checkout: string;
let api: Loopback;
let answers: Record<string, Reply>;
let skewMs: number;

const git = (...args: readonly string[]) =>
  execFileSync("git", ["-C", checkout, "-c", "user.name=ann", "-c", "user.email=ann@example.com", ...args]);

async function commit(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(checkout, name)), { recursive: true });
    await writeFile(path.join(checkout, name), text);
  }
  git("add", "--all");
  git("commit", "--quiet", "--allow-empty", "--message=more");
  git("push", "--quiet", "origin", "main");
}

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "mallcop-doctor-test-"));
  checkout = path.join(root, "checkout");
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", path.join(root, "remote.git")]);
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", checkout]);
  git("remote", "add", "origin", path.join(root, "remote.git"));
  answers = { ...WELL };
  skewMs = 0;
  api = await startLoopback({
    clock: () => Date.now() + skewMs,
    handle: ({ path: asked }) => answers[asked] ?? { status: 404, body: { message: "Not Found" } },
  });
  await atTerminal(["init", "--watch", "vercel"], { cwd: checkout });
  await commit({});
});
afterEach(async () => {
  await api.close();
  await rm(root, { recursive: true });
});

async function examine(now: () => number = Date.now): Promise<readonly Finding[]> {
  const { printed, errors } = await atTerminal(["doctor", "--json"], {
    cwd: checkout,
    clock: { ...systemClock, now: () => now() as Instant },
    env: {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: "true",
      GITHUB_REPOSITORY: "acme/security",
      GITHUB_API_URL: api.url,
      INPUT_TOKEN: "ghs_stand_in",
    },
  });
  expect(errors).toEqual([]);
  return JSON.parse(printed).checks;
}

async function finding(right: string, now?: () => number): Promise<Finding | undefined> {
  return (await examine(now)).find((one) => one.right === right);
}

test("nothing of a repository that is set up well is missing", async () => {
  const found = (await examine()).filter(({ of }) => of === "repository");
  expect(found.map(({ right, state }) => [right, state])).toEqual([
    ["checkout", "works"],
    ["private", "works"],
    ["fetch", "works"],
    ["push", "works"],
    ["actions cache", "not_available"],
    ["clock", "works"],
    ["schedule", "works"],
    ["workflow permissions", "works"],
    ["branch rules", "works"],
  ]);
});

describe("the clock", () => {
  test.each([
    [-10 * 60_000, /^this machine's clock is (?:9|10) min(?: \d+ s)? ahead of GitHub's$/],
    [10 * 60_000, /^this machine's clock is (?:9|10) min(?: \d+ s)? behind GitHub's$/],
  ])("is wrong if it differs by %d ms", async (skew, says) => {
    skewMs = skew;
    expect(await finding("clock")).toMatchObject({ state: "missing", detail: expect.stringMatching(says) });
  });
});

describe("the schedule", () => {
  const HOW: readonly (readonly [what: string, answer: Reply, state: string, says: RegExp])[] = [
    [
      "was switched off after 60 days",
      workflows({ path: WORKFLOW, state: "disabled_inactivity" }),
      "missing",
      /60 days/,
    ],
    [
      "was switched off by hand",
      workflows({ path: WORKFLOW, state: "disabled_manually" }),
      "missing",
      /switched it off/,
    ],
    ["is not on the default branch", workflows(), "missing", /runs? on main only/],
    ["may not be seen", { status: 403, body: {} }, "unknown", /HTTP 403/],
  ];
  test.each(HOW)("%s", async (_, answer, state, says) => {
    answers[`${REPO}/actions/workflows`] = answer;
    expect(await finding("schedule")).toMatchObject({
      state,
      detail: expect.stringMatching(says),
      fix: expect.any(String),
    });
  });

  test("is missing where no workflow runs mallcop", async () => {
    await rm(path.join(checkout, ".github"), { recursive: true });
    expect(await finding("schedule")).toMatchObject({ state: "missing", fix: expect.stringContaining("mallcop init") });
  });
});

test.each([
  ["contents: write #", "contents: read #", "missing"],
  ["    permissions:\n", "    no-permissions:\n", "missing"],
])("a job that may not push is named: %j", async (before, after, state) => {
  const text = await readFile(path.join(checkout, WORKFLOW), "utf8");
  expect(text).toContain(before);
  await writeFile(path.join(checkout, WORKFLOW), text.replace(before, after));
  expect(await finding("workflow permissions")).toMatchObject({ state, detail: `${WORKFLOW} may not push` });
});

describe("the rules of the branch", () => {
  test.each([
    ["a ruleset", `${REPO}/rules/branches/main`, [{ type: "pull_request" }, { type: "deletion" }], "branch rules"],
    ["a protection", `${REPO}/branches/main`, { protection: { enabled: true } }, "branch protection"],
  ])("stop a push, unless one got through: %s", async (_, place, body, right) => {
    answers[place] = { status: 200, body };
    expect(await finding(right)).toMatchObject({ state: "missing", fix: expect.stringContaining("data-branch") });
    await commit(runRecord(Date.now() - HOUR));
    expect(await finding(right)).toMatchObject({
      state: "works",
      detail: expect.stringContaining("lets mallcop's pushes"),
    });
  });
});

describe("freshness", () => {
  test("is not to be had before the first scan, good after it, and bad after more than a day without one", async () => {
    expect(await finding("freshness")).toMatchObject({ state: "not_available", detail: "not scanned yet" });
    await commit(runRecord(Date.now() - HOUR));
    expect(await finding("freshness")).toMatchObject({
      of: "vercel",
      state: "works",
      detail: expect.stringMatching(/^1 partition, /),
    });
    expect(await finding("freshness", () => Date.now() + 30 * HOUR)).toMatchObject({
      of: "vercel",
      state: "missing",
      feeds: ["events"],
      detail: expect.stringMatching(/^events acme is covered up to .* UTC, 31 h ago$/),
    });
  });

  test("cannot be told from a damaged record, which is named", async () => {
    await commit({ "runs/2026/11/1-1.json": "{" });
    expect(await finding("run records")).toMatchObject({
      state: "missing",
      detail: expect.stringContaining("runs/2026/11/1-1.json"),
    });
  });
});

test("a plugin that cannot be used is named", async () => {
  await commit({ "plugins/connectors/door/connector.ts": "" });
  expect(await finding("plugins/connectors/door")).toMatchObject({
    state: "missing",
    detail: expect.stringContaining("manifest.yaml"),
  });
});

/** What a scan at `time` commits. */
function runRecord(time: number): Readonly<Record<string, string>> {
  const at = (Math.floor(time / 1000) * 1000) as Instant;
  const since = (at - 8 * HOUR) as Instant;
  const record: RunRecord = {
    run: "26000000001-1",
    sequence: 1,
    previous: undefined,
    ledger: "0".repeat(64),
    command: "scan",
    version: "0.1.0",
    started: at,
    finished: at,
    status: "ok",
    instances: [
      {
        id: "vercel",
        type: "vercel",
        status: "ok",
        counts: sumCounts([]),
        problems: [],
        partitions: [
          {
            feed: "events",
            partition: "acme",
            axis: "event",
            since,
            covered: [[since, at]],
            lost: [],
            resume: NO_RESUME,
          },
        ],
      },
    ],
    batches: [],
    quarantined: [],
  };
  return { [runRecordPath(record)]: serializeRunRecord(record) };
}
