/**
 * What there is to know about a deployment at a glance, worked out of a commit or a checkout: coverage, events, access, findings,
 * logs, runs and size. It is read once, a page of events at a time, and says of everything how much was left out.
 */
import { readLedger } from "../collect/ledger.ts";
import { recordSource } from "../collect/record-source.ts";
import { parseRunRecord, type RunRecord } from "../collect/run-record.ts";
import type { Config } from "../config/config.ts";
import type { Finding } from "../detect/finding.ts";
import { DECISIONS_PATH, isFindingPath, parseDecisions, parseFindings, statusOf } from "../detect/finding-file.ts";
import { cleanEvent } from "../event/clean-event.ts";
import type { Instant } from "../event/event.ts";
import { linePages } from "../event/line-pages.ts";
import { readWithoutRaw } from "../event/stored-line.ts";
import { mayHold } from "../query/event-file.ts";
import type { Tree } from "../store/tree.ts";
import { type ConnectorCoverage, coverageOf } from "./coverage.ts";
import { EventTally, type Tallied } from "./event-tally.ts";
import { type RunHistory, runHistory } from "./run-history.ts";

export interface Window {
  /** Midnight UTC. */
  readonly from: Instant;
  /** Now. */
  readonly to: Instant;
  readonly days: number;
}

export interface Overview {
  readonly window: Window;
  readonly connectors: readonly ConnectorCoverage[];
  readonly events: Tallied;
  readonly findings: Findings;
  readonly runs: RunHistory;
  /** Bytes of all that mallcop has committed, as it lies there now, without git's history. */
  readonly bytes: number;
  /** Files that could not be read, and lines that are no events. */
  readonly damaged: readonly string[];
}

export interface Findings {
  /** The worst first, then the newest. */
  readonly open: readonly Finding[];
  readonly acknowledged: number;
  readonly suppressed: number;
}

export interface OverviewOptions {
  readonly config: Pick<Config, "connectors"> | undefined;
  readonly now: Instant;
  readonly days: number;
}

const FOLDERS = ["events", "runs", "state", "findings", "apps"];
const DAY_MS = 86_400_000;
const MOST_DAMAGED = 20;

/** @throws MallcopError `data-damaged` if the ledger cannot be read: without it nothing true can be said of coverage */
export async function overviewOf(tree: Tree, { config, now, days }: OverviewOptions): Promise<Overview> {
  const from = ((Math.floor(now / DAY_MS) - days + 1) * DAY_MS) as Instant;
  const window: Window = { from, to: now, days };
  const damaged: string[] = [];
  const onDamage = (place: string) => void (damaged.length < MOST_DAMAGED && damaged.push(place));
  const source = recordSource(tree);
  const ledger = await readLedger(source);
  const records = await recordsSince(source, from);
  return {
    window,
    connectors: coverageOf({ config, ledger, records, window }),
    events: await tally(tree, window, onDamage),
    findings: await findingsOf(tree, now),
    runs: runHistory(records, window),
    bytes: await tree.size(await tree.list(FOLDERS)),
    damaged,
  };
}

/** The records of runs that began in the window or shortly before it, oldest first. */
async function recordsSince(source: ReturnType<typeof recordSource>, from: Instant): Promise<readonly RunRecord[]> {
  const month = new Date(from - DAY_MS).toISOString().slice(0, 7).replace("-", "/");
  const paths = (await source.list()).filter(
    (path) => path.slice("runs/".length) >= month && !path.endsWith("/checkpoint.json"),
  );
  const records: RunRecord[] = [];
  for (const [path, text] of await source.read(paths)) {
    const record = parseRunRecord(text, path);
    if (record.finished >= from) records.push(record);
  }
  return records.sort((one, other) => one.sequence - other.sequence);
}

async function tally(tree: Tree, window: Window, onDamage: (place: string) => void): Promise<Tallied> {
  const events = new EventTally(window);
  const files = (await tree.list("events")).filter(({ path }) => mayHold(path, window.from));
  await tree.readMany(files, async ({ path }, content) => {
    let number = 0;
    for await (const lines of linePages(content)) {
      for (const line of lines) {
        number += 1;
        if (line.length === 0) continue;
        const event = readWithoutRaw(line);
        if (event === undefined) onDamage(`${path}:${number}`);
        else events.add(cleanEvent(event));
      }
    }
  });
  return events.tallied();
}

const RANK = { critical: 0, warn: 1, info: 2 } as const;

async function findingsOf(tree: Tree, now: Instant): Promise<Findings> {
  const all: Finding[] = [];
  const files = (await tree.list("findings")).filter(({ path }) => isFindingPath(path) || path === DECISIONS_PATH);
  let decided = "";
  await tree.readMany(files, async ({ path }, content) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString("utf8");
    if (path === DECISIONS_PATH) decided = text;
    else all.push(...parseFindings(text, path));
  });
  const decisions = parseDecisions(decided);
  const standing = all.map((finding) => [finding, statusOf(finding, decisions, now)] as const);
  const open = standing.flatMap(([finding, status]) => (status === "open" ? [finding] : []));
  return {
    open: open.sort((a, b) => RANK[a.severity] - RANK[b.severity] || (a.last > b.last ? -1 : 1)),
    acknowledged: standing.filter(([, status]) => status === "acknowledged").length,
    suppressed: standing.filter(([, status]) => status === "suppressed").length,
  };
}
