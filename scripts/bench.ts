/**
 * Runs the benchmarks in `scripts/bench/`: one file, one benchmark, found by its file name. Each result is compared with the
 * committed one, in units of a reference loop that is measured in the same run, so that a faster machine is no faster mallcop.
 *
 * Usage: `npm run bench -- [name] [--json <file>] [--save] [arguments of the benchmark]`; without a name, all of them. `--save`
 * makes the result the committed one.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { comparison, type Result, referenceMs } from "./bench/process/comparison.ts";

/** What a file in `scripts/bench/` exports. */
export interface Bench {
  readonly name: string;
  /** One sentence: what is measured, and in which unit. */
  readonly description: string;
  run(args: readonly string[]): Promise<readonly Table[]>;
}

/** One result, for people and for `--json`. Units stand in the names of the columns. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What a reader must know to trust the figures, a sentence each. */
  readonly notes?: readonly string[];
}

/** `-` in a column of numbers stands for none. */
export type Cell = string | number;

const FOLDER = path.join(import.meta.dirname, "bench");
const RESULTS = path.join(FOLDER, "results.json");

async function main(argv: readonly string[]): Promise<void> {
  const { names, json, save, rest } = readArguments(argv);
  const known = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.basename(file, ".ts"))
    .sort();
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no benchmark ${unknown.join(", ")}; there are: ${known.join(", ")}.`);
    process.exitCode = 2;
    return;
  }

  const results: Record<string, Result> = {};
  const before = readResults();
  for (const name of names.length > 0 ? names : known) {
    const bench = await load(name);
    console.log(`${bench.name}: ${bench.description}\n`);
    const first = referenceMs();
    const tables = await bench.run(rest);
    // Before and after: a neighbour who came in between slows both a little.
    const result = { machine: machine(), arguments: rest, referenceMs: (first + referenceMs()) / 2, tables };
    for (const table of tables) console.log(`${draw(table)}\n`);
    const earlier = before[bench.name];
    for (const table of earlier === undefined ? [] : comparison(earlier, result)) console.log(`${draw(table)}\n`);
    results[bench.name] = result;
  }
  if (json !== undefined) writeFileSync(json, text(results));
  if (save) writeFileSync(RESULTS, text({ ...before, ...results }));
}

const text = (results: Readonly<Record<string, Result>>): string => `${JSON.stringify(results, undefined, 1)}\n`;

function readResults(): Readonly<Record<string, Result>> {
  return existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, "utf8")) : {};
}

/** The first argument is the name, unless it is an option; what is not ours is the benchmark's. */
function readArguments(argv: readonly string[]) {
  const save = argv.includes("--save");
  const rest = argv.filter((argument) => argument !== "--save");
  const at = rest.indexOf("--json");
  const json = at < 0 ? undefined : rest.splice(at, 2)[1];
  if (at >= 0 && json === undefined) throw new Error("--json needs the name of a file.");
  const names = rest[0] === undefined || rest[0].startsWith("-") ? [] : rest.splice(0, 1);
  return { names, json, save, rest };
}

async function load(name: string): Promise<Bench> {
  const module: unknown = await import(pathToFileURL(path.join(FOLDER, `${name}.ts`)).href);
  if (!isBench(module)) throw new Error(`scripts/bench/${name}.ts must export name, description and run.`);
  return module;
}

function isBench(module: unknown): module is Bench {
  const { name, description, run } = Object(module);
  return typeof name === "string" && typeof description === "string" && typeof run === "function";
}

/** Figures of different machines cannot be compared; these tell them apart. */
function machine(): Record<string, string | number> {
  const [cpu] = os.cpus();
  return {
    node: process.version,
    platform: `${os.platform()}-${os.arch()}`,
    cpu: cpu?.model ?? "unknown",
    cores: os.cpus().length,
  };
}

function draw(table: Table): string {
  const lines = [table.columns, ...table.rows.map((row) => row.map(show))];
  const widths = table.columns.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const numeric = table.columns.map((_, column) =>
    table.rows.every((row) => row[column] === "-" || typeof row[column] === "number"),
  );
  const drawn = lines.map((line) =>
    line
      .map((cell, column) => (numeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
  const [head = "", ...body] = drawn;
  return [
    table.title,
    head,
    widths.map((width) => "-".repeat(width)).join("  "),
    ...body,
    ...(table.notes ?? []).map((note) => `* ${note}`),
  ].join("\n");
}

function show(cell: Cell): string {
  return typeof cell === "number" ? cell.toLocaleString("en", { maximumFractionDigits: 2 }) : cell;
}

await main(process.argv.slice(2));
