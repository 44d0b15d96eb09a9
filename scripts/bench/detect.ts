/** What detection costs over many committed events: CPU against `JSON.parse` over the same lines, and memory when they double. */
import { appendFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CleanEvent } from "../../src/event/clean-event.ts";
import { formatEvent } from "../../src/event/jsonl.ts";
import { mark } from "../../src/event/mark.ts";
import { sanitize } from "../../src/event/sanitize.ts";
import type { Table } from "../bench.ts";
import { play } from "../simulate-team/play.ts";
import { readScript } from "../simulate-team/stories.ts";
import { measuredRun } from "./process/measured-run.ts";
import { wireRecord } from "./process/vendor-records.ts";

export const name = "detect";
export const description =
  "CPU of judging committed events from nothing, as a ratio to JSON.parse over the same lines, and peak memory in MB.";

const EVENTS = 1_000_000;
const DAYS = 365;
const CHILD = path.join(import.meta.dirname, "process", "detect-child.ts");
const SCRIPTS = path.join(import.meta.dirname, "..", "simulate-team");
const TIMEOUT_MS = 900_000;
/** Vendors' records to stand beside the events, as long and as full of quotes as they are. */
const RAWS = Array.from({ length: 100 }, (_, index) => wireRecord(index).json);

export async function run(args: readonly string[]): Promise<readonly Table[]> {
  const wanted = Number(args[0] ?? EVENTS);
  const folder = await mkdtemp(path.join(tmpdir(), "mallcop-bench-detect-"));
  try {
    const rows = [];
    let committed = { events: 0, teams: 0 };
    for (const size of [wanted / 2, wanted]) {
      committed = await commit(folder, committed, size);
      const parse = await measure("parse", folder);
      const detect = await measure("detect", folder);
      const [parseSeconds, detectSeconds] = [parse.cpuMs / 1000, detect.cpuMs / 1000];
      rows.push([
        committed.events,
        parseSeconds,
        detectSeconds,
        detectSeconds / parseSeconds,
        parse.peakBytes / 1e6,
        detect.peakBytes / 1e6,
      ]);
      await rm(path.join(folder, "findings"), { recursive: true, force: true });
    }
    const columns = ["events", "JSON.parse (s)", "detect (s)", "ratio", "JSON.parse peak (MB)", "detect peak (MB)"];
    return [{ title: `Made-up teams of 24 over ${DAYS} days`, columns, rows, notes: NOTES }];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const NOTES = [
  "CPU is user and system time of the whole process: start, reading, judging, and writing findings and baseline.",
  "JSON.parse reads the same files in the same order, and parses whole lines, `raw` included; detect leaves `raw` unparsed.",
];

async function measure(what: "parse" | "detect", folder: string) {
  const ran = await measuredRun([CHILD, what, folder], { cwd: folder, timeoutMs: TIMEOUT_MS });
  if (ran.status !== 0) throw new Error(`${what} ended with ${ran.status}: ${ran.stderr}`);
  return ran;
}

/** Adds teams until there are enough events. */
async function commit(folder: string, before: { events: number; teams: number }, size: number): Promise<typeof before> {
  const script = await readScript(path.join(SCRIPTS, "habits.json"));
  let { events, teams } = before;
  for (; events < size; teams++) {
    const { days } = play({ seed: teams + 1, days: DAYS, people: 24, script });
    for (const day of days) events += await commitDay(folder, day, teams);
  }
  return { events, teams };
}

async function commitDay(folder: string, day: readonly CleanEvent[], team: number): Promise<number> {
  for (const [source, events] of Map.groupBy(day, (event) => event.source)) {
    const date = new Date(events[0]?.time ?? 0).toISOString().slice(0, 10).replaceAll("-", "/");
    const file = path.join(folder, "events", source, date, `${team}-1.jsonl`);
    await mkdir(path.dirname(file), { recursive: true });
    await appendFile(file, events.map((event) => lineOf(event, team)).join(""));
  }
  return day.length;
}

/** As the airlock writes it; people of different teams have different names. */
function lineOf(
  { id, time, source, type, actor, target, action, severity, metadata }: CleanEvent,
  team: number,
): string {
  const marked = (text: string) => mark(sanitize(text));
  const fields = Object.entries(metadata).map(([field, value]) => [
    field,
    typeof value === "string" && field !== "connector" && field !== "outcome" ? marked(value) : value,
  ]);
  const event = {
    id,
    timestamp: new Date(time).toISOString(),
    source,
    event_type: type,
    actor: marked(actor.replace(/^[a-z]+/, (who) => `${who}${team}`)),
    target: marked(target),
    action,
    severity,
    metadata: Object.fromEntries(fields),
    raw: RAWS[time % RAWS.length] ?? "",
  };
  return `${formatEvent(event)}\n`;
}
