/**
 * Writes the deployment repo of an imagined company after weeks of scans: ordinary days, a few bad ones, holes, an app whose
 * logs have changed. What tests and pictures of the report are made from; the same call gives the same files.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Interval } from "../src/collect/report.ts";
import { NO_RESUME, type RunRecord, runRecordPath, serializeRunRecord } from "../src/collect/run-record.ts";
import { batchesOf, filesOf, writeFiles } from "../src/detect/checkout.ts";
import { detect } from "../src/detect/detect.ts";
import { loadDetectors } from "../src/detect/registry.ts";
import { loadState } from "../src/detect/state.ts";
import type { CleanEvent } from "../src/event/clean-event.ts";
import type { EventId, Instant } from "../src/event/event.ts";
import { formatEvent } from "../src/event/jsonl.ts";
import { mark } from "../src/event/mark.ts";
import type { Sanitized } from "../src/event/sanitize.ts";
import { sha256 } from "../src/event/sha256.ts";
import { manifestOf } from "../src/plugin/registry.ts";
import { batchPath } from "../src/store/event-files.ts";
import { play } from "./simulate-team/play.ts";
import { readScript } from "./simulate-team/stories.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 0, 5);
const DAYS = 46;
const SETTLE = 5 * 60_000;
const SCRIPTS = path.join(import.meta.dirname, "simulate-team");

/** When the last scan has just ended. */
export const SAMPLE_NOW = (START + 45 * DAY + 19 * HOUR + 14 * 60_000) as Instant;

const CONNECTORS: Readonly<Record<string, readonly string[]>> = {
  "aws-cloudtrail": ["111122223333/us-east-1", "111122223333/eu-west-1"],
  azure: [""],
  github: ["acme"],
  m365: ["acme.example"],
  "container-logs": ["api", "mailer", "worker"],
  vercel: ["acme"],
  supabase: ["auth"],
  openclaw: ["gateway"],
};

/** What was not read, in days after the start: of GitHub for good, of one AWS region since this morning. */
const HOLES: Readonly<Record<string, { readonly at: Interval; readonly isLost: boolean }>> = {
  "github acme": { at: during(24.2, 25.05), isLost: true },
  "aws-cloudtrail 111122223333/eu-west-1": { at: during(45.2, 46), isLost: false },
};

function during(from: number, to: number): Interval {
  return [(START + from * DAY) as Instant, (START + to * DAY) as Instant];
}

export async function writeSampleDeployment(root: string): Promise<void> {
  const stories = await readScript(path.join(SCRIPTS, "stories.json"));
  const habits = await readScript(path.join(SCRIPTS, "habits.json"));
  const script = { habits: habits.habits, stories: stories.stories.map((story) => ({ ...story, day: story.day - 8 })) };
  const played = play({ seed: 7, days: DAYS, people: 9, script });
  const events = [...played.days.flat(), ...logLines()].sort((one, other) => one.time - other.time);
  await writeText(root, "mallcop.yaml", configuration());
  let previous: RunRecord["previous"];
  let at = 0;
  for (let sequence = 1; ; sequence++) {
    // Not on the hour, and sometimes late, as schedules are.
    const started = (START + sequence * 6 * HOUR + 37 * 60_000 + (sequence % 5) * 11 * 60_000) as Instant;
    if (started > SAMPLE_NOW) break;
    const until = started - SETTLE;
    const fresh: CleanEvent[] = [];
    for (let event = events[at]; event !== undefined && event.time < until; event = events[at]) {
      fresh.push(event);
      at += 1;
    }
    const record = await writeRun(root, { sequence, started, previous, fresh });
    const text = serializeRunRecord(record);
    previous = { path: runRecordPath(record), sha256: sha256(text) };
    await writeText(root, previous.path, text);
  }
  await judge(root);
}

interface SampleRun {
  readonly sequence: number;
  readonly started: Instant;
  readonly previous: RunRecord["previous"];
  readonly fresh: readonly CleanEvent[];
}

async function writeRun(root: string, { sequence, started, previous, fresh }: SampleRun): Promise<RunRecord> {
  const run = `${26_000_000_000 + sequence}-1`;
  const day = new Date(started).toISOString().slice(0, 10);
  const batches: RunRecord["batches"][number][] = [];
  for (const instance of Object.keys(CONNECTORS)) {
    const own = fresh.filter(({ source }) => source === instance);
    const [first, last] = [own.at(0), own.at(-1)];
    if (first === undefined || last === undefined) continue;
    const text = own.map((event) => `${lineOf(event)}\n`).join("");
    const file = batchPath({ instance, day, run, part: 1 });
    await writeText(root, file, text);
    const size = { bytes: Buffer.byteLength(text), events: own.length };
    batches.push({ path: file, sha256: sha256(text), ...size, first: first.time, last: last.time });
  }
  const instances = Object.keys(CONNECTORS).map((id) => instanceRecord(id, started, fresh));
  return {
    run,
    sequence,
    previous,
    ledger: sha256(run),
    command: "scan",
    version: "0.1.0",
    started,
    finished: (started + 90_000 + (sequence % 7) * 13_000) as Instant,
    status: instances.every(({ status }) => status === "ok") ? "ok" : "partial",
    instances,
    batches,
    quarantined: [],
  };
}

function instanceRecord(id: string, started: Instant, fresh: readonly CleanEvent[]): RunRecord["instances"][number] {
  const [from, to] = [(started - 7 * HOUR - SETTLE) as Instant, (started - SETTLE) as Instant];
  const partitions = Object.entries(manifestOf(id).feeds).flatMap(([feed, { kind }], index) => {
    const names = index === 0 || kind === "log" ? (CONNECTORS[id] ?? []) : [""];
    return names.map((partition) => {
      const hole = HOLES[`${id} ${partition}`];
      const isMissed = hole !== undefined && index === 0 && hole.at[0] < to && from < hole.at[1];
      const isLost = isMissed && hole.isLost;
      return {
        feed,
        partition,
        axis: kind === "log" ? ("event" as const) : ("observation" as const),
        since: (START + 6 * HOUR - (kind === "log" ? 2 * HOUR : 0)) as Instant,
        covered: isMissed ? [] : [[from, to] as const],
        lost: isLost ? [[from, to] as const] : [],
        resume: NO_RESUME,
        isMissed,
      };
    });
  });
  const count = fresh.filter(({ source }) => source === id).length;
  const failing = partitions.filter(({ isMissed }) => isMissed);
  return {
    id,
    type: id,
    status: failing.length > 0 ? "partial" : "ok",
    counts: { fetched: count, derived: 0, new: count, duplicate: 0, leftOut: {}, rejected: {}, held: 0, requests: 9 },
    problems: failing.map(({ feed, partition }) => ({ code: "vendor-unavailable", feed, partition })),
    partitions: partitions.map(({ isMissed: _, ...partition }) => partition),
  };
}

/** Three apps; a new version of one writes lines that no template knows. */
function logLines(): readonly CleanEvent[] {
  return Array.from({ length: DAYS * 4 }, (_, index) =>
    ["api", "mailer", "worker"].map((app, nth): CleanEvent => {
      const time = (START + index * 6 * HOUR + 20 * 60_000) as Instant;
      const lines = 900 + ((index * 37 + nth * 411) % 300) - nth * 250;
      const unmatched = app === "api" && index > DAYS * 4 - 22 ? Math.round(lines * 0.34) : (index + nth) % 4;
      const digest = sha256(`${app} ${index}`).slice(0, 16);
      return {
        id: `evt-${new Date(time).toISOString().slice(0, 10)}-container-logs-${digest}` as EventId,
        time,
        source: "container-logs",
        type: "parser_summary",
        actor: app,
        target: app,
        action: "parser_summary",
        severity: "info",
        metadata: { connector: "container-logs", lines, unmatched },
      };
    }),
  ).flat();
}

async function judge(root: string): Promise<void> {
  const files = filesOf(root);
  const detected = await detect({
    state: await loadState(files),
    detectors: await loadDetectors(),
    batches: await batchesOf(root),
    own: { domains: ["example.com"], accounts: ["111122223333"] },
  });
  await writeFiles(root, detected.files);
}

function lineOf({ id, time, source, type, actor, target, action, severity, metadata }: CleanEvent): string {
  const marked = (text: string) => mark(text as Sanitized);
  const told = Object.entries(metadata).map(([name, value]) => [
    name,
    typeof value === "string" && name !== "connector" && name !== "outcome" ? marked(value) : value,
  ]);
  return formatEvent({
    id,
    timestamp: new Date(time).toISOString(),
    source,
    event_type: type,
    actor: marked(actor),
    target: marked(target),
    action,
    severity,
    metadata: { ...Object.fromEntries(told), connector: source },
    raw: JSON.stringify({ eventName: action, requestParameters: { target } }),
  });
}

const OPTIONS: Readonly<Record<string, string>> = {
  github: "org: acme",
  supabase: "project_ref: abcdefghijklmnopqrst",
  openclaw: "gateway_url: wss://gateway.example.com",
};

function configuration(): string {
  const entries = Object.keys(CONNECTORS).map(
    (type) => `  - id: ${type}\n    type: ${type}\n${type in OPTIONS ? `    ${OPTIONS[type]}\n` : ""}`,
  );
  return `connectors:\n${entries.join("")}`;
}

async function writeText(root: string, file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}
