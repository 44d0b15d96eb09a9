/**
 * What starting costs: where the bundle's bytes come from, and the CPU time until the first request and until the end, as a
 * ratio to a bare Node in the same rounds. Measures the bundle as a user starts it, from `dist/`.
 */
import { rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Cell, Table } from "../bench.ts";
import { build, ROOT } from "../build.ts";
import { bundleContents, type Chunk } from "../bundle-contents.ts";
import { type Deployment, startDeployment } from "./process/deployment.ts";
import { type MeasuredRun, measuredRun } from "./process/measured-run.ts";

export const name = "startup";
export const description = "the bundle's parts in bytes, and CPU milliseconds from process start to the first request";

/** Built anew for this, so that the account of its chunks is the account of what is measured; the same bytes as `dist`. */
const BUNDLE = ".dist-check";
const TERMINAL = path.join(ROOT, BUNDLE, "cli", "index.js");

interface Case {
  readonly title: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Options: `--rounds <number>`, at least 10, which is the default. */
export async function run(args: readonly string[]): Promise<readonly Table[]> {
  const { values } = parseArgs({ args: [...args], options: { rounds: { type: "string", default: "10" } } });
  const rounds = Math.max(10, Number(values.rounds));
  build(BUNDLE);
  const chunks = bundleContents();
  const deployment = await startDeployment();
  try {
    const cases = [
      { title: "node -e 0", args: ["--eval", "0"] },
      { title: "mallcop version", args: [TERMINAL, "version"] },
      ...deployment.scans.map((scan) => ({
        title: `scan, ${scan.type}`,
        args: [TERMINAL, ...scan.args],
        env: scan.env,
      })),
    ];
    return [
      partsTable(chunks),
      await timesTable(cases, deployment, rounds),
      await loadsTable(cases, deployment, chunks),
    ];
  } finally {
    await deployment.close();
    rmSync(path.join(ROOT, BUNDLE), { recursive: true, force: true });
  }
}

function partsTable(chunks: readonly Chunk[]): Table {
  const rows = chunks.map((chunk) => [chunk.file, chunk.bytes, largest(chunk)]);
  const total = chunks.reduce((sum, chunk) => sum + chunk.bytes, 0);
  return {
    title: "Parts of the bundle",
    columns: ["chunk", "bytes", "largest parts"],
    rows: [...rows, ["all", total, ""]],
  };
}

function largest(chunk: Chunk): string {
  const parts = [...chunk.parts].map(([part, bytes]) => `${part} ${Math.round(bytes / 1000)} kB`);
  const rest = parts.length - 4;
  return parts.slice(0, 4).join(", ") + (rest > 0 ? `, and ${rest} more` : "");
}

async function timesTable(cases: readonly Case[], deployment: Deployment, rounds: number): Promise<Table> {
  const runs = new Map<Case, MeasuredRun[]>(cases.map((one) => [one, []]));
  // In rounds, so that a neighbour who is busy for a while slows all cases alike.
  for (let round = 0; round < rounds; round++) {
    for (const [one, done] of runs)
      done.push(await measuredRun(one.args, { cwd: deployment.folder, env: one.env ?? {} }));
  }
  const bare = runs.get(cases[0] ?? { title: "", args: [] }) ?? [];
  const base = summary(bare.map((one) => one.cpuMs));
  const rows = [...runs].map(([one, done]) => timesRow(one, done, base.min));
  return {
    title: `CPU, user and system, of the whole process; ${rounds} rounds`,
    columns: [
      "case",
      "first request min ms",
      "median ms",
      "ratio of min",
      "end min ms",
      "median ms",
      "ratio of min",
      "status",
    ],
    rows,
    notes: ["The ratio is to the least CPU of `node -e 0` in the same rounds.", ...deployment.notes],
  };
}

function timesRow(one: Case, runs: readonly MeasuredRun[], base: number): readonly Cell[] {
  const first = runs.flatMap((run) => (run.firstRequest === undefined ? [] : [run.firstRequest.cpuMs]));
  const statuses = new Set(runs.map((run) => run.status));
  return [
    one.title,
    ...figures(first, base),
    ...figures(
      runs.map((run) => run.cpuMs),
      base,
    ),
    [...statuses].join(", "),
  ];
}

function figures(values: readonly number[], base: number): readonly Cell[] {
  if (values.length === 0) return ["-", "-", "-"];
  const { min, median } = summary(values);
  return [Math.round(min), Math.round(median), Math.round((min / base) * 100) / 100];
}

function summary(values: readonly number[]): { min: number; median: number } {
  const sorted = values.toSorted((a, b) => a - b);
  return { min: sorted[0] ?? Number.NaN, median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN };
}

/** Which chunks a case really loads, from the loader itself, in a run of its own. */
async function loadsTable(cases: readonly Case[], deployment: Deployment, chunks: readonly Chunk[]): Promise<Table> {
  const rows: Cell[][] = [];
  for (const one of cases.slice(1)) {
    const { loaded } = await measuredRun(one.args, { cwd: deployment.folder, env: one.env ?? {}, watchLoads: true });
    const files = new Set(loaded.map((url) => path.basename(url)));
    const used = chunks.filter((chunk) => files.has(chunk.file));
    const bytes = used.reduce((sum, chunk) => sum + chunk.bytes, 0);
    const packages = new Set(used.flatMap((chunk) => [...chunk.parts.keys()]));
    rows.push([one.title, used.length, bytes, [...packages].sort().join(" ")]);
  }
  return {
    title: "Loaded until the end",
    columns: ["case", "chunks", "bytes", "packages and connectors in them"],
    rows,
  };
}
