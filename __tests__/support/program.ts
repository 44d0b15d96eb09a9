/** Runs the built program as a runner or a person would: a process of its own, in an environment made from nothing. */
import { spawn } from "node:child_process";
import path from "node:path";

export const ROOT = path.join(import.meta.dirname, "../..");

/** Node 24, whichever Node started the tests' package manager. */
const NODE = path.join(ROOT, "node_modules/.bin/node");

/** The bundle is compiled once for all the processes that the tests start. */
const COMPILED = path.join(ROOT, "build/compiled");

const DOORS = { action: "dist/index.js", terminal: "dist/cli/index.js" } as const;

export interface Call {
  readonly door: keyof typeof DOORS;
  readonly args?: readonly string[];
  /** All of it, but for where compiled code is kept: nothing of the tests' own environment is handed on. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin?: string;
}

export interface Finished {
  /** `null` if the process was killed. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly finished: Promise<Finished>;
  /** Takes the process away as a lost runner does: nothing of it can react. */
  kill(): void;
  /** Asks the process to stop, as a cancelled job does. */
  cancel(): void;
}

export function startProgram({ door, args = [], env, cwd, stdin = "" }: Call): Running {
  const child = spawn(NODE, [path.join(ROOT, DOORS[door]), ...args], {
    cwd,
    env: { NODE_COMPILE_CACHE: COMPILED, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on("error", reject).on("close", (status) => resolve(status));
  child.stdin.on("error", () => {}); // a program that reads nothing may be gone before it was written to
  child.stdin.end(stdin);
  const finish = async (): Promise<Finished> => {
    const [stdout, stderr, status] = await Promise.all([textOf(child.stdout), textOf(child.stderr), promise]);
    return { status, stdout, stderr };
  };
  const finished = finish();
  finished.catch(() => {}); // whoever awaits it hears of it
  return { finished, kill: () => void child.kill("SIGKILL"), cancel: () => void child.kill("SIGTERM") };
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
