/** `mallcop migrate`: brings a repository that an older mallcop wrote to the formats of this one, a commit for each version. */
import type { Instant } from "../event/event.ts";
import { inventory, type Kind } from "../migrate/inventory.ts";
import { MIGRATIONS, type MigrationStep, nextStep } from "../migrate/migrations.ts";
import { grouped, plural } from "../report/quantity.ts";
import { type Cell, painter, tableLines } from "../report/terminal-table.ts";
import { visible } from "../report/text.ts";
import { token } from "../report/token.ts";
import { FORMAT, formatOf } from "../store/format.ts";
import { publish } from "../store/publish.ts";
import { type Repository, withRepository } from "../store/repository.ts";
import type { Tree } from "../store/tree.ts";
import { type Command, type Door, type ExitStatus, type Given, JSON_OPTION } from "./command.ts";

export const migrate: Command = {
  name: "migrate",
  summary:
    "Bring what an older mallcop committed to the formats of this one, and list the formats with their versions.",
  positionals: [],
  options: {
    "data-branch": {
      type: "text",
      value: "BRANCH",
      description: "Branch of the events. Default: the one checked out.",
    },
    "dry-run": { type: "flag", description: "Only tell what would be done." },
    json: JSON_OPTION,
  },
  notes: [
    "Exit status: 0 everything is of this version; 1 something else is there, or in a dry run something is to do;",
    "2 wrong use, or a newer mallcop wrote it.",
    "",
    "Example: mallcop migrate --dry-run",
  ],
  run,
};

const PUBLISH_MS = 5 * 60_000;

async function run(given: Given, door: Door): Promise<ExitStatus> {
  const branch = given.text("data-branch");
  const log = { debug: () => {}, info: door.note, warn: door.note };
  const options = { dir: door.cwd, env: door.env, log, ...(branch && { branch }) };
  return await withRepository(options, async (repository) => await bringUp(repository, given, door));
}

async function bringUp(repository: Repository, given: Given, door: Door): Promise<ExitStatus> {
  const tree = await repository.fetch();
  const before = await formatOf(tree);
  const due = MIGRATIONS.filter(({ to }) => to > (before ?? 0));
  const dryRun = given.flag("dry-run");
  if (!dryRun) await migrateAll(repository, door, due.length);
  const kinds = await inventory(dryRun ? tree : await repository.fetch());
  const told = { v: 1, from: before ?? 0, to: FORMAT, dryRun, steps: due.map(({ to, says }) => ({ to, says })), kinds };
  if (given.flag("json")) door.print(JSON.stringify(told, null, 2));
  else show(told, door);
  return kinds.every(isCurrent) && !(dryRun && due.length > 0) ? 0 : 1;
}

async function migrateAll(repository: Repository, door: Door, steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) {
    let last: MigrationStep | undefined;
    const build = async (tree: Tree) => {
      last = await nextStep(tree);
      return last === undefined ? null : { files: last.files, message: messageOf(last, door.version) };
    };
    await publish(repository, build, {
      time: door.clock.now(),
      deadline: (door.clock.now() + PUBLISH_MS) as Instant,
      clock: () => door.clock.now(),
      random: door.random,
      sleep: async (ms) => await door.clock.sleep(ms, door.signal),
    });
  }
}

function messageOf({ migration: { to, says } }: MigrationStep, version: string): string {
  return `mallcop: migrate to version ${to}\n\nMigrating to version ${to}: ${says}.\n\nMallcop-Version: ${token(version)}\n`;
}

function isCurrent({ versions, silent }: Kind): boolean {
  return silent.length === 0 && versions.every((version) => version === FORMAT);
}

interface Told {
  readonly dryRun: boolean;
  readonly steps: readonly { readonly to: number; readonly says: string }[];
  readonly kinds: readonly Kind[];
}

function show({ dryRun, steps, kinds }: Told, door: Door): void {
  const odd = kinds.filter((kind) => !isCurrent(kind)).length;
  if (steps.length === 0) door.print(`Nothing to migrate: the repository is of version ${FORMAT}.`);
  for (const { to, says } of steps) door.print(`${dryRun ? "To do" : "Done"}: version ${to}, ${says}.`);
  if (odd > 0) door.print(`${plural(odd, "kind")} of files have another version, or say none where they should.`);
  if (kinds.length === 0) return;
  const rows = kinds.map((kind): readonly Cell[] => [
    kind.title,
    grouped(kind.files),
    kind.silent.length > 0
      ? `none said by ${visible(kind.silent[0] ?? "")}${kind.silent.length > 1 ? ` and ${grouped(kind.silent.length - 1)} more` : ""}`
      : kind.versions.length === 0
        ? "the repository's"
        : kind.versions.join(", "),
  ]);
  const columns = ["what", { number: "files" }, "version"];
  for (const line of tableLines(columns, rows, Math.max(40, door.width), painter(door.colour))) door.print(line);
}
