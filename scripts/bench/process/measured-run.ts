/** Runs a Node process under `probe.mjs` and gives what the process said of itself. */
import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** CPU is user and system time of all threads of the process, in milliseconds. */
export interface MeasuredRun {
  readonly status: number;
  readonly cpuMs: number;
  /** The same of the programs that it started, which is git; on Linux. */
  readonly childCpuMs?: number;
  readonly wallMs: number;
  /** The most memory that it had at once (resident set). */
  readonly peakBytes: number;
  /** When it first talked to the network, if it did. */
  readonly firstRequest?: { readonly cpuMs: number; readonly wallMs: number };
  /** URLs of the modules it loaded, if that was asked for. */
  readonly loaded: readonly string[];
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Watching the loader costs time: the figures of such a run are not comparable. */
  readonly watchLoads?: boolean;
  /** A minute by default. */
  readonly timeoutMs?: number;
}

const PROBE = pathToFileURL(path.join(import.meta.dirname, "probe.mjs")).href;
const TIMEOUT_MS = 60_000;

/** @throws Error if the process was killed before it could tell, for instance after its time was up */
export function measuredRun(args: readonly string[], options: RunOptions): Promise<MeasuredRun> {
  const child = spawn(process.execPath, ["--import", PROBE, ...args], {
    cwd: options.cwd,
    // Nothing of the caller's, so that no proxy, token or NODE_OPTIONS changes the figures.
    env: {
      PATH: process.env.PATH,
      HOME: options.cwd,
      ...options.env,
      ...(options.watchLoads ? { MALLCOP_PROBE_LOADS: "1" } : {}),
    },
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    timeout: options.timeoutMs ?? TIMEOUT_MS,
  });
  const [, , stderr, told] = child.stdio.map(collect);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => {
      const said = told?.() ?? "";
      if (said === "") reject(new Error(`${args.join(" ")} ended without figures: ${stderr?.()}`));
      else resolve({ ...JSON.parse(said), stderr: stderr?.() ?? "" });
    });
  });
}

function collect(stream: unknown): () => string {
  const chunks: Buffer[] = [];
  if (isReadable(stream)) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString("utf8");
}

function isReadable(stream: unknown): stream is NodeJS.ReadableStream {
  return typeof stream === "object" && stream !== null && "read" in stream;
}
