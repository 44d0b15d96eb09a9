/**
 * A first scan of 30 days of a busy Azure subscription, with less time than it takes: each run takes up where the last one
 * stopped, and memory stays bounded. The built program against a stand-in in another process, with real git.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import type { Cell, Table } from "../bench.ts";
import { ROOT } from "../build.ts";
import type { BusySubscription } from "./process/busy-subscription.ts";
import { makeRepository } from "./process/deployment.ts";
import { measuredRun } from "./process/measured-run.ts";

export const name = "first-run";
export const description =
  "a first scan of 30 days of Azure's Activity Log in runs of a minute each: memory, and what each run adds";

const STAND_IN = path.join(import.meta.dirname, "process/busy-subscription.ts");
const TERMINAL = path.join(ROOT, "dist/cli/index.js");
const RECORDS = 200_000;
/** What one run may take, in minutes, as its user would say it. */
const MINUTES = 1;
const MOST_RUNS = 20;
const RUN_TIMEOUT_MS = 5 * 60_000;

/** @param args how many records the subscription has, instead of 200,000 */
export async function run(args: readonly string[]): Promise<readonly Table[]> {
  const records = Number(args[0] ?? RECORDS);
  const folder = mkdtempSync(path.join(os.tmpdir(), "mallcop-bench-"));
  const standIn = spawn(process.execPath, [STAND_IN, String(records)], { stdio: ["pipe", "pipe", "inherit"] });
  try {
    const busy = await firstLine(standIn);
    return [await scanAll(folder, busy, records)];
  } finally {
    standIn.stdin.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function scanAll(folder: string, busy: BusySubscription, records: number): Promise<Table> {
  const certificate = path.join(folder, "certificate.pem");
  const checkout = path.join(folder, "checkout");
  mkdirSync(checkout);
  writeFileSync(certificate, busy.certificate);
  const entry = { id: "azure", type: "azure", subscriptions: [busy.subscription], lookback_hours: 720, ...busy.urls };
  writeFileSync(path.join(checkout, "mallcop.yaml"), JSON.stringify({ connectors: [entry] }));
  makeRepository(checkout);
  const rows: Cell[][] = [];
  let stored = 0;
  for (let number = 1; number <= MOST_RUNS && stored < busy.operations; number++) {
    const { cpuMs, wallMs, peakBytes, status, stderr } = await measuredRun(
      [TERMINAL, "scan", "--quiet", "--max-minutes", String(MINUTES)],
      { cwd: checkout, env: { ...busy.env, NODE_EXTRA_CA_CERTS: certificate }, timeoutMs: RUN_TIMEOUT_MS },
    );
    const { events, ids } = committed(checkout);
    if (events === stored) throw new Error(`run ${number} stored nothing: ${stderr}`);
    if (ids !== events) throw new Error(`${events - ids} events are there twice`);
    rows.push([number, events - stored, events, Math.round(wallMs / 1000), Math.round(cpuMs), mega(peakBytes), status]);
    stored = events;
  }
  const notes = [
    `${records.toLocaleString("en")} records are ${busy.operations.toLocaleString("en")} operations, each of which is one event.`,
    `${stored === busy.operations ? "All" : `Only ${stored}`} of them were stored, none twice.`,
  ];
  const columns = ["run", "events added", "stored", "wall s", "CPU ms", "peak MB", "exit status"];
  return { title: `Runs of at most ${MINUTES} min, one after the other`, columns, rows, notes };
}

/** An event of the subscription; Entra's log, which the tenant keeps for seven days, has gaps besides. */
const LINE = 'id":"evt-[a-z0-9-]*","timestamp":"[^"]*","source":"azure","event_type":"admin_action"';

/** What the remote has. */
function committed(checkout: string): { readonly events: number; readonly ids: number } {
  const options = { cwd: checkout, encoding: "utf8", maxBuffer: 2 ** 30 } as const;
  execFileSync("git", ["fetch", "--quiet", "origin", "main"], options);
  // With nothing found, git's exit status is 1.
  const { stdout } = spawnSync("git", ["grep", "-ho", LINE, "FETCH_HEAD", "--", "events"], options);
  const ids = stdout.split("\n").filter((line) => line !== "");
  return { events: ids.length, ids: new Set(ids).size };
}

function mega(bytes: number): number {
  return Math.round(bytes / 1e6);
}

async function firstLine({ stdout }: ChildProcess): Promise<BusySubscription> {
  if (stdout === null) throw new Error("The stand-in has no standard output.");
  for await (const line of createInterface({ input: stdout })) return JSON.parse(line);
  throw new Error("The stand-in ended at once.");
}
