/** Does what GitHub's runner does for a job: starts the action with inputs, files and variables, and nothing of our own. */
import { spawn } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Environment } from "../store/git.ts";
import type { DemoFolder } from "./folder.ts";
import { REPOSITORY } from "./story/cast.ts";

/** As in action.yml; a runner passes them all, set or not. */
export const INPUTS: Readonly<Record<string, string>> = {
  command: "scan",
  config: "mallcop.yaml",
  connectors: "",
  since: "",
  until: "",
  "fail-on": "config,auth,permission,stale",
  "dry-run": "false",
  "data-branch": "",
  "max-minutes": "20",
  token: "",
};

/** A line of the log, as the runner understands it. */
export interface LogLine {
  readonly kind: "text" | "group" | "error" | "warning" | "notice";
  readonly text: string;
}

export interface Job {
  readonly folder: DemoFolder;
  /** 1 for the folder's first scan. */
  readonly number: number;
  /** Our own environment; a few variables without which no program starts are handed on. */
  readonly env: Environment;
  /** What the workflow's `env:`, and the cache service, add. */
  readonly variables: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly onLine: (line: LogLine) => void;
}

export interface JobResult {
  readonly exit: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly files: { readonly log: string; readonly summary: string };
}

/** No two runs have the same, and they have the same number of digits. */
const FIRST_RUN_ID = 26_000_000_000;

/** What a program needs to start at all, on any system. */
const PASSED = ["PATH", "Path", "SystemRoot", "TMPDIR", "TEMP", "TMP"];

/** The runner's own environment, for git and for the job: homes and settings of whoever plays the demo have no part in it. */
export function runnerEnvironment(env: Environment, { runner }: DemoFolder): Readonly<Record<string, string>> {
  const passed = PASSED.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  return { ...Object.fromEntries(passed), HOME: path.join(runner, "home"), GIT_CONFIG_NOSYSTEM: "1" };
}

/** The program that `action.yml` names, beside the one that runs. */
function entry(): string {
  const here = import.meta.filename;
  return here.endsWith(".ts")
    ? path.join(path.dirname(here), "../index.ts")
    : path.join(path.dirname(here), "index.js");
}

/** The files that the runner and the job share, by what they are for. */
const FILES = {
  output: "output",
  summary: "summary.md",
  state: "state",
  env: "env",
  path: "path",
  log: "log.txt",
} as const;
type JobFiles = Readonly<Record<keyof typeof FILES, string>>;

export async function runJob(job: Job): Promise<JobResult> {
  const files = await makeFiles(placeOf(job.folder, job.number));
  const temp = path.join(job.folder.runner, "temp");
  await mkdir(temp, { recursive: true });
  try {
    const { exit, log } = await runAction(job, jobEnvironment(job, files, temp));
    await writeFile(files.log, log);
    return { exit, outputs: readOutputs(await readFile(files.output, "utf8")), files };
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

/** The outputs of an earlier job; none if it did not get so far. */
export async function outputsOf(folder: DemoFolder, number: number): Promise<JobResult["outputs"]> {
  const file = path.join(placeOf(folder, number), FILES.output);
  return readOutputs(await readFile(file, "utf8").catch(() => ""));
}

function placeOf({ dir }: DemoFolder, number: number): string {
  return path.join(dir, "scans", String(number));
}

async function makeFiles(place: string): Promise<JobFiles> {
  await mkdir(place, { recursive: true });
  const made = Object.entries(FILES).map(async ([use, name]) => {
    await writeFile(path.join(place, name), "");
    return [use, path.join(place, name)] as const;
  });
  return { ...FILES, ...Object.fromEntries(await Promise.all(made)) };
}

async function runAction(
  { folder, signal, onLine }: Job,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly exit: number; readonly log: string }> {
  const child = spawn(process.execPath, [entry()], {
    cwd: folder.checkout,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
  });
  const log: string[] = [];
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on("line", (line) => {
      log.push(`${line}\n`);
      const shown = readLine(line);
      if (shown !== undefined) onLine(shown);
    });
  }
  // As when a job is cancelled: what was read is still stored.
  const stop = () => void child.kill("SIGTERM");
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  try {
    const exit = await new Promise<number>((resolve, reject) => {
      child.once("error", reject).once("close", (code) => resolve(code ?? 1));
    });
    return { exit, log: log.join("") };
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

function jobEnvironment(
  { folder, number, env, variables, inputs }: Job,
  files: JobFiles,
  temp: string,
): Readonly<Record<string, string>> {
  const given = Object.entries({ ...INPUTS, ...inputs });
  return {
    ...runnerEnvironment(env, folder),
    CI: "true",
    // Not GITHUB_SERVER_URL: it would make links to a repository that does not exist.
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: folder.checkout,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_WORKFLOW: "mallcop",
    GITHUB_EVENT_NAME: "schedule",
    GITHUB_REF: "refs/heads/main",
    GITHUB_REF_NAME: "main",
    GITHUB_RUN_ID: String(FIRST_RUN_ID + number),
    GITHUB_RUN_NUMBER: String(number),
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    RUNNER_TEMP: temp,
    RUNNER_OS: "Linux",
    ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...variables,
  };
}

const COMMAND = /^\s*::([a-z-]+)(?: [^:]*)?::(.*)$/;
const SHOWN = new Set(["group", "error", "warning", "notice"] as const);

/** Workflow commands are obeyed, not shown; nothing is left of those that say nothing to a reader. */
function readLine(line: string): LogLine | undefined {
  const [, command, message = ""] = COMMAND.exec(line) ?? [];
  if (command === undefined) return { kind: "text", text: line };
  const kind = [...SHOWN].find((shown) => shown === command);
  return kind && { kind, text: message.replaceAll("%0D", "").replaceAll("%0A", " ").replaceAll("%25", "%") };
}

/** The file of `GITHUB_OUTPUT`: `name<<DELIMITER`, lines, `DELIMITER`. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const blocks = text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n?^\2\r?$/gm);
  return Object.fromEntries([...blocks].map(([, name = "", , value = ""]) => [name, value]));
}
