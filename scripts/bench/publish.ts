/**
 * What it costs to publish one batch and one run record into a repository with tens of thousands of files, how that grows with
 * their number, and whether twenty pushers at once all get through. With real git; each pusher has a shallow clone.
 */
import { execFile, execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { createBareRepository } from "../../src/demo/git-server.ts";
import type { Instant } from "../../src/event/event.ts";
import { batchPath, dayOf } from "../../src/store/event-files.ts";
import { readKnownIds } from "../../src/store/known-ids.ts";
import { type PublishResult, publish } from "../../src/store/publish.ts";
import { openRepository } from "../../src/store/repository.ts";
import type { Table } from "../bench.ts";

export const name = "publish";
export const description =
  "CPU of one publish into a repository with up to 50,000 files of events, and 20 pushers at once.";

const INSTANCES = 8;
const SIZES = [25_000, 50_000];
const PUSHERS = [5, 10, 20];
const PUBLISHES = 10;
const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 22, 12);
const SILENT = { debug: () => {}, info: () => {}, warn: () => {} };

/** @param args numbers of files, instead of 25,000 and 50,000; the pushers meet in the largest */
export async function run(args: readonly string[]): Promise<readonly Table[]> {
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  const root = mkdtempSync(path.join(tmpdir(), "mallcop-publish-"));
  try {
    const costs: Cost[] = [];
    let remote = "";
    for (const size of sizes) {
      remote = await makeRemote(root, size);
      costs.push(await cost(root, remote, size));
    }
    const meetings: Meeting[] = [];
    for (const pushers of PUSHERS) meetings.push(await meet(root, remote, pushers));
    return [costTable(costs), meetingTable(meetings, sizes.at(-1) ?? 0)];
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Files of one line each: what is measured is their number. */
async function makeRemote(root: string, files: number): Promise<string> {
  const remote = await createBareRepository(root, `files-${files}`);
  const git = spawn("git", ["fast-import", "--quiet"], { cwd: remote, stdio: ["pipe", "inherit", "inherit"] });
  const closed = once(git, "close");
  git.stdin.write("commit refs/heads/main\ncommitter mallcop <mallcop@localhost> 1700000000 +0000\ndata 7\nhistory\n");
  for (let nth = 0; nth < files; nth++) {
    const run = Math.floor(nth / INSTANCES);
    const time = NOW - DAY_MS * Math.floor((files - nth) / (INSTANCES * 4));
    const file = batchPath({ instance: `source-${nth % INSTANCES}`, day: dayOf(time), run: `${run}-1`, part: 1 });
    const line = lineOf(`${files} ${nth}`, time);
    if (!git.stdin.write(`M 100644 inline ${file}\ndata ${line.length}\n${line}\n`)) await once(git.stdin, "drain");
  }
  git.stdin.end();
  await closed;
  return remote;
}

function lineOf(seed: string, time: number): string {
  const digest = createHash("sha256").update(seed).digest("hex").slice(0, 16);
  const timestamp = new Date(time).toISOString();
  return `{"id":"evt-${timestamp.slice(0, 10)}-bench-${digest}","timestamp":"${timestamp}"}\n`;
}

/** Publishes as a run does: looks for the ids of its window, then adds a batch and a record. */
async function publishOnce(clone: string, run: string): Promise<PublishResult> {
  const repository = await openRepository({ dir: clone, env: process.env, log: SILENT });
  const build = async (tree: Parameters<Parameters<typeof publish>[1]>[0]) => {
    await readKnownIds(tree, { from: dayOf(NOW - DAY_MS) });
    const files = new Map([
      [batchPath({ instance: "source-1", day: dayOf(NOW), run, part: 1 }), { text: lineOf(run, NOW) }],
      [`runs/2026/11/${run}.json`, { text: `{"run":"${run}"}\n` }],
    ]);
    return { message: `mallcop: ${run}`, files };
  };
  return await publish(repository, build, {
    time: NOW as Instant,
    deadline: (Date.now() + 300_000) as Instant,
    clock: () => Date.now() as Instant,
    random: Math.random,
    sleep: async (ms) => await new Promise((resolve) => setTimeout(resolve, ms)),
  });
}

interface Cost {
  readonly files: number;
  readonly ownMs: number;
  readonly gitMs: number;
  readonly wallMs: number;
}

async function cost(root: string, remote: string, files: number): Promise<Cost> {
  const clone = shallowClone(root, remote, `cost-${files}`);
  await publishOnce(clone, "warm-up");
  const [own, git, wall] = [process.cpuUsage(), childCpuMs(), performance.now()];
  for (let nth = 0; nth < PUBLISHES; nth++) await publishOnce(clone, `${nth}-1`);
  const { user, system } = process.cpuUsage(own);
  return {
    files,
    ownMs: (user + system) / 1000 / PUBLISHES,
    gitMs: (childCpuMs() - git) / PUBLISHES,
    wallMs: (performance.now() - wall) / PUBLISHES,
  };
}

/** CPU of the programs that ended, on Linux; see `process/probe.mjs`. */
function childCpuMs(): number {
  const [, fields = ""] = readFileSync("/proc/self/stat", "latin1").split(") ");
  const [user, system] = fields.split(" ").slice(13, 15).map(Number);
  return ((user ?? Number.NaN) + (system ?? Number.NaN)) * 10;
}

function shallowClone(root: string, remote: string, title: string): string {
  const folder = path.join(root, title);
  // Publishing never looks at the working tree.
  execFileSync("git", ["clone", "--quiet", "--depth=1", "--no-checkout", `file://${remote}`, folder]);
  return folder;
}

interface Meeting {
  readonly pushers: number;
  readonly stored: number;
  readonly files: number;
  readonly mostAttempts: number;
  readonly seconds: number;
}

async function meet(root: string, remote: string, pushers: number): Promise<Meeting> {
  const clones = Array.from({ length: pushers }, (_, nth) => shallowClone(root, remote, `pusher-${pushers}-${nth}`));
  const start = performance.now();
  const results = await Promise.all(
    clones.map(async (clone, nth) => await publishOnce(clone, `${pushers}00${nth}-1`).catch(() => undefined)),
  );
  const seconds = (performance.now() - start) / 1000;
  const listed = await promisify(execFile)("git", ["ls-tree", "-r", "--name-only", "main", "runs"], { cwd: remote });
  const files = listed.stdout.split("\n").filter((file) => file.includes(`/${pushers}00`)).length;
  for (const clone of clones) rmSync(clone, { recursive: true, force: true, maxRetries: 5 });
  return {
    pushers,
    stored: results.filter((result) => result?.state === "stored").length,
    files,
    mostAttempts: Math.max(...results.map((result) => result?.attempts ?? Number.NaN)),
    seconds,
  };
}

function costTable(costs: readonly Cost[]): Table {
  const [first] = costs;
  return {
    title: `One publish, in milliseconds; mean of ${PUBLISHES}`,
    columns: ["files of events", "CPU mallcop", "CPU git", "CPU in all", "times the first", "passed"],
    rows: costs.map((cost) => [
      cost.files,
      Math.round(cost.ownMs),
      Math.round(cost.gitMs),
      Math.round(cost.ownMs + cost.gitMs),
      first === undefined ? "-" : Number(((cost.ownMs + cost.gitMs) / (first.ownMs + first.gitMs)).toFixed(2)),
      Math.round(cost.wallMs),
    ]),
    notes: ["With fetch, the ids of two days, commit, push and a look at the remote; CPU of git is also the remote's."],
  };
}

function meetingTable(meetings: readonly Meeting[], files: number): Table {
  return {
    title: `Pushers at once on one branch with ${files.toLocaleString("en")} files`,
    columns: ["pushers", "stored", "seen in the branch", "most attempts of one", "seconds until all were in"],
    rows: meetings.map(({ pushers, stored, files: seen, mostAttempts, seconds }) => [
      pushers,
      stored,
      seen,
      mostAttempts,
      Number(seconds.toFixed(1)),
    ]),
  };
}
