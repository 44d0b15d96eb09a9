/**
 * The folder that a demo lives in, and what it remembers there. Invariant: a folder that is not a demo's, or no longer a whole
 * one, is refused as it is; nothing in it is changed, and nothing is ever pushed anywhere but to the folder's own remote.
 *
 * - `demo.json`: when each scan began, from which the whole story follows
 * - `remote.git`, `checkout`: the deployment repo at its remote, and checked out
 * - `runner`: home, temporary files and cache of the runner
 * - `scans/<number>`: what a job leaves behind: its log, summary and outputs
 * - `release`: the remote of another repository, whose story is played once
 */
import { mkdir, mkdtemp, readdir, readFile, realpath, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { MallcopError } from "../connector/errors.ts";
import type { Instant } from "../event/event.ts";
import { writeFileAtomic } from "../store/atomic-file.ts";
import { hasCode } from "../store/disk.ts";

export interface DemoFolder {
  readonly dir: string;
  readonly remote: string;
  readonly checkout: string;
  readonly runner: string;
  /** When the earlier scans began, the first one first; nothing yet in a new folder. */
  readonly scans: readonly Instant[];
}

const STATE = "demo.json";
const ABOUT = "Made by `mallcop demo`: an imagined company, so that nothing in this folder is worth keeping.";

/** Opens the folder of an earlier demo, or makes a new one. @throws MallcopError `demo-folder-unfit` */
export async function openFolder(dir: string | undefined, now: Instant): Promise<DemoFolder> {
  if (dir === undefined) return folderAt(await mkdtemp(path.join(tmpdir(), "mallcop-demo-")), []);
  const content = await contentOf(dir);
  if (content.length === 0) return folderAt(dir, []);
  if (!content.includes(STATE)) throw unfit(dir, `it is not empty, and has no ${STATE} of an earlier demo`);
  const folder = await folderAt(dir, parseState(await readFile(path.join(dir, STATE), "utf8"), dir, now));
  for (const part of [path.join(folder.checkout, ".git"), path.join(folder.remote, "objects")]) {
    const found = await stat(part).catch(() => undefined);
    if (!found?.isDirectory()) throw unfit(dir, `${path.relative(folder.dir, part)} is missing`);
  }
  return folder;
}

/** Remembers that a scan begins, before it does: what it finds must be told the same way ever after. */
export async function rememberScans({ dir }: DemoFolder, scans: readonly Instant[]): Promise<void> {
  const times = scans.map((scan) => new Date(scan).toISOString());
  await writeFileAtomic(path.join(dir, STATE), `${JSON.stringify({ v: 1, about: ABOUT, scans: times }, null, 2)}\n`);
}

export function unfit(dir: string, problem: string): MallcopError {
  return new MallcopError("demo-folder-unfit", { path: dir, problem });
}

async function folderAt(given: string, scans: readonly Instant[]): Promise<DemoFolder> {
  // git names folders by their real paths, and they are compared.
  const dir = await realpath(given);
  return {
    dir,
    remote: path.join(dir, "remote.git"),
    checkout: path.join(dir, "checkout"),
    runner: path.join(dir, "runner"),
    scans,
  };
}

/** Makes the folder if it is not there. */
async function contentOf(dir: string): Promise<readonly string[]> {
  try {
    await mkdir(dir, { recursive: true });
    return await readdir(dir);
  } catch (error) {
    if (hasCode(error, "EEXIST", "ENOTDIR")) throw unfit(dir, "it is not a folder");
    if (hasCode(error, "EACCES", "EPERM", "EROFS")) throw unfit(dir, "it may not be written");
    throw error;
  }
}

function parseState(text: string, dir: string, now: Instant): readonly Instant[] {
  const scans = member(parse(text), "scans");
  const times = Array.isArray(scans) ? scans.map((scan) => Date.parse(String(scan)) as Instant) : [];
  const rises = times.every((time, index) => time > (times[index - 1] ?? 0));
  if (times.length === 0 || !rises) throw unfit(dir, `its ${STATE} cannot be read`);
  if (times.some((time) => time > now)) throw unfit(dir, `its ${STATE} tells of a scan in the future`);
  return times;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
