/** Plays one scan of the demo from end to end. Whatever happens, its servers are gone afterwards, and its folder is kept. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Clock } from "../connector/clock.ts";
import type { Instant } from "../event/event.ts";
import type { Environment, Git } from "../store/git.ts";
import { checkDeployment, gitOf, makeDeployment } from "./deployment.ts";
import { type DemoFolder, openFolder, rememberScans } from "./folder.ts";
import { type Noticed, notice } from "./notice.ts";
import { playRelease, type Release } from "./release/play.ts";
import { type JobResult, type LogLine, outputsOf, runJob, runnerEnvironment } from "./runner.ts";
import { type Timeline, tell } from "./story/story.ts";
import { startVendors } from "./vendors.ts";

export interface DemoOptions {
  /** The folder of an earlier demo, or one to be made; a temporary one by default. */
  readonly dir: string | undefined;
  readonly env: Environment;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** The scan is about to begin. */
  readonly onBegin: (folder: DemoFolder) => void;
  readonly onLine: (line: LogLine) => void;
}

export interface Played extends JobResult {
  readonly folder: DemoFolder;
  /** 1 for the folder's first scan. */
  readonly number: number;
  /** What the bare remote's branch points to, asked there. */
  readonly head: string;
  /** Whether that is the commit that the action named. */
  readonly stored: boolean;
  /** Requests that the stand-ins answered. */
  readonly requests: number;
  readonly noticed: Noticed;
  /** When the first step of the attack was taken. */
  readonly attackedAt: Instant;
  /** Of another repository, played beside the first scan. */
  readonly release: Release | undefined;
}

/** @throws MallcopError `demo-folder-unfit`, `git-missing`, `git-failed`, `disk-full` */
export async function playDemo(options: DemoOptions): Promise<Played> {
  const { env, clock, signal, onLine } = options;
  // The vendors' records have whole seconds.
  const now = (Math.floor(clock.now() / 1000) * 1000) as Instant;
  const folder = await openFolder(options.dir, now);
  const runner = runnerEnvironment(env, folder);
  const git = gitOf(folder, runner);
  if (folder.scans.length === 0) await makeDeployment(folder, git);
  else await checkDeployment(folder, git);
  await mkdir(path.join(folder.runner, "home"), { recursive: true });
  const timeline = timelineOf(folder.scans, now);
  await rememberScans(folder, timeline);
  const before = await headOf(git, folder);
  const vendors = await startVendors(folder, timeline, clock);
  try {
    options.onBegin(folder);
    const number = timeline.length;
    const job = { folder, number, env, signal, onLine, variables: vendors.variables };
    const release =
      number > 1 ? Promise.resolve(undefined) : playRelease(path.join(folder.dir, "release"), now, runner, signal);
    // The scan mostly waits; what goes wrong beside it is told after it.
    release.catch(() => {});
    const result = await runJob({ ...job, inputs: { token: vendors.jobToken } });
    const head = await headOf(git, folder);
    const noticed = await notice(git, { before, head, previous: await lastWholeScan(folder) });
    const stored = result.outputs.commit === head;
    const { attackedAt } = tell(timeline, now);
    const beside = { requests: vendors.requests(), noticed, attackedAt, release: await release };
    return { ...result, folder, number, head, stored, ...beside };
  } finally {
    await vendors.close();
  }
}

/** Scans are told apart by their second. */
function timelineOf(scans: readonly Instant[], now: Instant): Timeline {
  const [first = now, ...further] = scans;
  const last = scans.at(-1);
  return last === undefined ? [now] : [first, ...further, Math.max(now, last + 1000) as Instant];
}

/** When the scan before this one began, if it read everything. */
async function lastWholeScan(folder: DemoFolder): Promise<Instant | undefined> {
  const { status } = await outputsOf(folder, folder.scans.length);
  return status === "ok" ? folder.scans.at(-1) : undefined;
}

async function headOf(git: Git, { remote }: DemoFolder): Promise<string> {
  return await git.in(remote).run(["rev-parse", "refs/heads/main"]);
}
