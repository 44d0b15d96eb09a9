/** `mallcop export`: the committed events for a data lake, as files that its engines read as they are. */
import path from "node:path";
import { nearest } from "../config/nearest.ts";
import { MallcopError } from "../connector/errors.ts";
import type { Instant } from "../event/event.ts";
import type { Format } from "../export/partition-file.ts";
import { eventFilesOf } from "../query/event-file.ts";
import { EVERYTHING, type Filter } from "../query/filter.ts";
import { jsonLine } from "../query/json-line.ts";
import { timeline } from "../query/timeline.ts";
import { plural } from "../report/quantity.ts";
import type { Command, Door, ExitStatus, Given } from "./command.ts";
import { FILTER_OPTIONS, parseFilter, requireEvents } from "./event-options.ts";

const FORMATS: readonly Format[] = ["ocsf-parquet", "jsonl"];
const DAY_MS = 86_400_000;
const MOST_DAMAGED = 100;

export const exportCommand: Command = {
  name: "export",
  summary: "Write the committed events as Parquet (OCSF) or JSON lines, in folders that DuckDB, Athena and Spark read.",
  positionals: [],
  options: {
    format: { type: "text", value: "FORMAT", description: "ocsf-parquet or jsonl.", default: "ocsf-parquet" },
    out: { type: "text", value: "DIR", description: "Folder to write to.", default: "export" },
    since: FILTER_OPTIONS.since,
    until: FILTER_OPTIONS.until,
    connector: FILTER_OPTIONS.connector,
    unmark: { type: "flag", description: "In jsonl, take off the markers. Parquet never has any." },
    raw: { type: "flag", description: "With the vendors' records." },
  },
  notes: [
    "Days are written whole, by the day an event happened: --since and --until are widened to midnight UTC. A day that is",
    "exported again is replaced, so run it for the last few days as often as you like.",
    "Exit status: 0 exported; 1 a file is damaged, the rest was exported; 2 wrong use.",
    "",
    "Example: mallcop export --since 7d --out lake",
  ],
  run,
};

async function run(given: Given, door: Door): Promise<ExitStatus> {
  const format = parseFormat(given.text("format") ?? "");
  const { from, until, connectors } = parseFilter(given, door.clock.now(), "export");
  const filter: Filter = {
    ...EVERYTHING,
    connectors,
    from: midnight(from, Math.floor),
    until: midnight(until, Math.ceil),
  };
  await requireEvents(door.cwd, "export");
  const { exportEvents } = await import("../export/export.ts");
  const damaged: string[] = [];
  const onDamage = (place: string) => void (damaged.length < MOST_DAMAGED && damaged.push(place));
  const shape = { raw: given.flag("raw"), unmarked: given.flag("unmark") };
  const out = given.text("out") ?? "export";
  const pages = timeline(await eventFilesOf(door.cwd, filter.from), { filter, onDamage });
  const { events, files, days } = await exportEvents(pages, path.resolve(door.cwd, out), {
    format,
    raw: shape.raw,
    lineOf: (found) => jsonLine(found, shape),
  });
  door.print(`${plural(events, "event")} of ${plural(days, "day")} in ${plural(files, "file")} below ${out}.`);
  await door.complain(
    damaged.map((place) => new MallcopError("data-damaged", { path: place, reason: "the line is no event" })),
  );
  return damaged.length === 0 ? 0 : 1;
}

function midnight(time: Instant | undefined, round: (days: number) => number): Instant | undefined {
  return time === undefined ? undefined : ((round(time / DAY_MS) * DAY_MS) as Instant);
}

function parseFormat(text: string): Format {
  const found = FORMATS.find((format) => format === text);
  if (found !== undefined) return found;
  const name = nearest(text, FORMATS);
  const meant = name === undefined ? "ocsf-parquet and jsonl are" : `did you mean ${name}?`;
  const problem = `${JSON.stringify(text.slice(0, 40))} is no format; ${meant}`;
  throw new MallcopError("usage-invalid", { problem, command: "export" });
}
