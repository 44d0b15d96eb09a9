/** `mallcop compact`: all at once what scans do bit by bit, one commit after the other; or only what would be done. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { MonthDone } from "../collect/report.ts";
import type { Config } from "../config/config.ts";
import { bytes, grouped, plural } from "../report/quantity.ts";
import { type Cell, painter, tableLines } from "../report/terminal-table.ts";
import { visible } from "../report/text.ts";
import { dueIn } from "../retention/compaction.ts";
import { type House, publishCompaction } from "../retention/keep-house.ts";
import { type Repository, withRepository } from "../store/repository.ts";
import type { Tree } from "../store/tree.ts";
import { requirePrivate } from "../store/visibility.ts";
import { CONFIG_OPTION, type Command, type Door, type ExitStatus, type Given, JSON_OPTION } from "./command.ts";
import { readConfig } from "./load-config.ts";

export const compact: Command = {
  name: "compact",
  summary:
    "Put each old month's events into one file, and delete those older than retention_days, now and all at once.",
  positionals: [],
  options: {
    config: CONFIG_OPTION,
    "data-branch": {
      type: "text",
      value: "BRANCH",
      description: "Branch of the events. Default: the one checked out.",
    },
    "dry-run": { type: "flag", description: "Only tell what is due." },
    json: JSON_OPTION,
  },
  notes: [
    "Scans do the same bit by bit; this is for whoever does not want to wait. Event ids stay, so nothing can come back.",
    "Exit status: 0 done, or nothing to do; 1 it could not be stored; 2 wrong use or configuration.",
    "",
    "Example: mallcop compact --dry-run",
  ],
  run,
};

async function run(given: Given, door: Door): Promise<ExitStatus> {
  const { config, problems } = await readConfig(door.cwd, given.text("config") ?? "mallcop.yaml");
  if (config === undefined) {
    await door.complain(problems);
    return 2;
  }
  const branch = given.text("data-branch");
  const log = { debug: () => {}, info: door.note, warn: door.note };
  const options = { dir: door.cwd, env: door.env, log, ...(branch && { branch }) };
  return await withRepository(options, async (repository) => await compactIn(repository, config, given, door));
}

async function compactIn(repository: Repository, config: Config, given: Given, door: Door): Promise<ExitStatus> {
  const { log } = repository;
  const rules = { now: door.clock.now(), retentionDays: config.retentionDays, version: door.version };
  const dryRun = given.flag("dry-run");
  if (dryRun) {
    show(await due(await repository.fetch(), rules), { dryRun, json: given.flag("json") }, door);
    return 0;
  }
  if (!config.allowPublic) await requirePrivate(repository.remoteUrl, door);
  const folder = await mkdtemp(path.join(door.env.RUNNER_TEMP || tmpdir(), "mallcop-"));
  try {
    const done = await compactAll({ repository, rules, host: { ...door, log }, folder });
    show(done, { dryRun, json: given.flag("json") }, door);
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compactAll(house: Parameters<typeof publishCompaction>[0] & Pick<House, "host">): Promise<MonthDone[]> {
  const all: MonthDone[] = [];
  for (let left = 1; left > 0; ) {
    const round = await publishCompaction(house);
    all.push(...round.done);
    left = round.left;
    if (left > 0) house.host.log.info(`${plural(all.length, "month")} done, ${grouped(left)} to go.`);
  }
  return all;
}

interface MonthDue extends Omit<MonthDone, "events"> {
  readonly bytes: number;
}

async function due(tree: Tree, rules: Parameters<typeof dueIn>[1]): Promise<readonly MonthDue[]> {
  const found: MonthDue[] = [];
  for (const { month, what, sources } of await dueIn(tree, rules)) {
    const { instance, month: name } = month;
    found.push({ instance, month: name, what, files: sources.length, bytes: await tree.size(sources) });
  }
  return found;
}

function show(
  months: readonly (MonthDue | MonthDone)[],
  { dryRun, json }: { readonly dryRun: boolean; readonly json: boolean },
  door: Door,
): void {
  if (json) {
    door.print(JSON.stringify({ v: 1, dryRun, months }, null, 2));
    return;
  }
  const files = months.reduce((sum, month) => sum + month.files, 0);
  const verb = dryRun ? "are due" : "are done";
  door.print(
    months.length === 0
      ? "Nothing to compact: no month is due."
      : `${plural(months.length, "month")} of connectors with ${plural(files, "file")} of events ${verb}.`,
  );
  if (months.length === 0) return;
  const amount = dryRun ? "size" : "events";
  const rows = months.map((month): readonly Cell[] => [
    month.month,
    visible(month.instance),
    grouped(month.files),
    "bytes" in month ? bytes(month.bytes) : grouped(month.events),
    month.what === "compact" ? "one file" : "deleted, ids stay",
  ]);
  const columns = ["month", { flexible: "connector" }, { number: "files" }, { number: amount }, "becomes"];
  for (const line of tableLines(columns, rows, Math.max(40, door.width), painter(door.colour))) door.print(line);
}
