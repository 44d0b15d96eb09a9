/** A deployment repo with a long past, made up but true in form: batches, run records in a chain, checkpoints, judged findings. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { ledgerHash } from "../../../src/collect/cursor.ts";
import { checkpointPath, EMPTY_LEDGER, fold, type Ledger, serializeLedger } from "../../../src/collect/ledger.ts";
import {
  type BatchRecord,
  NO_RESUME,
  type RunRecord,
  runRecordPath,
  serializeRunRecord,
} from "../../../src/collect/run-record.ts";
import { createBareRepository } from "../../../src/demo/git-server.ts";
import { Detection } from "../../../src/detect/detect.ts";
import { loadDetectors } from "../../../src/detect/registry.ts";
import { emptyState } from "../../../src/detect/state.ts";
import type { EventId, Instant } from "../../../src/event/event.ts";
import { formatEvent } from "../../../src/event/jsonl.ts";
import { mark } from "../../../src/event/mark.ts";
import { sanitize } from "../../../src/event/sanitize.ts";
import { batchPath, dayOf } from "../../../src/store/event-files.ts";

export interface HistoryOptions {
  /** A folder for the bare repository. */
  readonly root: string;
  /** The last run's time, in milliseconds since 1970. */
  readonly until: number;
  readonly runs: number;
  /** Files of a run, one per instance. */
  readonly instances: number;
  readonly eventsPerFile: number;
  /** More files beside: the configuration. */
  readonly files: Readonly<Record<string, string>>;
}

export interface History {
  /** The bare repository's folder. */
  readonly remote: string;
  readonly files: number;
  readonly events: number;
  /** Of all events. */
  readonly bytes: number;
}

const RUN_EVERY_MS = 6 * 3_600_000;
/** What detection remembers is what it learned lately. */
const JUDGED_RUNS = 4 * 21;
const PEOPLE = 60;
const TYPES = ["aws-cloudtrail", "github", "azure", "m365", "vercel", "supabase", "openclaw", "container-logs"];
const EVENTS = [
  ["login", "ConsoleLogin", "info"],
  ["admin_action", "RunInstances", "info"],
  ["iam_change", "AttachRolePolicy", "warn"],
  ["security_group_change", "AuthorizeSecurityGroupIngress", "warn"],
] as const;

export async function makeHistory(options: HistoryOptions): Promise<History> {
  const remote = await createBareRepository(options.root, "deployment");
  const stream = fastImport(remote);
  await stream.write(
    `commit refs/heads/main\ncommitter mallcop <mallcop@localhost> ${Math.floor(options.until / 1000)} +0000\ndata 7\nhistory\n`,
  );
  const put = async (path: string, text: string) =>
    await stream.write(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  for (const [path, text] of Object.entries(options.files)) await put(path, text);

  const detection = new Detection({
    state: emptyState(),
    detectors: await loadDetectors(),
    own: { domains: [], accounts: [] },
  });
  let ledger = EMPTY_LEDGER;
  let bytes = 0;
  for (let run = 0; run < options.runs; run++) {
    const started = (options.until - (options.runs - 1 - run) * RUN_EVERY_MS) as Instant;
    const batches: BatchRecord[] = [];
    for (let instance = 0; instance < options.instances; instance++) {
      const { batch, text } = makeBatch(run, instance, started, options.eventsPerFile);
      batches.push(batch);
      bytes += batch.bytes;
      await put(batch.path, text);
      if (run >= options.runs - JUDGED_RUNS) await detection.judge(batch.path, chunkOf(Buffer.from(text)));
    }
    const record = recordOf(run, started, ledger, batches, options.instances);
    const text = serializeRunRecord(record);
    const checkpoint = checkpointPath(started);
    if (ledger.tip !== undefined && !ledger.tip.path.startsWith(checkpoint.slice(0, -"checkpoint.json".length)))
      await put(checkpoint, serializeLedger(ledger));
    await put(runRecordPath(record), text);
    ledger = fold(ledger, record, text);
  }
  for (const [path, text] of detection.finish().files) await put(path, text);
  await stream.end();
  const files = options.runs * options.instances;
  return { remote, files, events: files * options.eventsPerFile, bytes };
}

function makeBatch(
  run: number,
  instance: number,
  started: Instant,
  count: number,
): { readonly batch: BatchRecord; readonly text: string } {
  const lines: string[] = [];
  const first = (started - RUN_EVERY_MS) as Instant;
  for (let nth = 0; nth < count; nth++)
    lines.push(`${lineOf(run, instance, nth, first + Math.floor((RUN_EVERY_MS * nth) / count))}\n`);
  const text = lines.join("");
  const path = batchPath({ instance: nameOf(instance), day: dayOf(started), run: `${5_000_000_000 + run}-1`, part: 1 });
  const sha256 = createHash("sha256").update(text).digest("hex");
  const last = (first + RUN_EVERY_MS - 1) as Instant;
  return { batch: { path, sha256, events: count, bytes: Buffer.byteLength(text), first, last }, text };
}

function lineOf(run: number, instance: number, nth: number, time: number): string {
  const source = TYPES[instance % TYPES.length] ?? "azure";
  const [event_type, action, severity] = EVENTS[(run + nth) % EVENTS.length] ?? EVENTS[0];
  const digest = createHash("sha256").update(`${run}|${instance}|${nth}`).digest("hex");
  const timestamp = new Date(time).toISOString();
  const who = `person-${(run * 7 + nth) % PEOPLE}@example.com`;
  const target = `resource-${(nth * 31) % 200}`;
  const text = (value: string) => mark(sanitize(value));
  return formatEvent({
    id: `evt-${timestamp.slice(0, 10)}-${source}-${digest.slice(0, 16)}` as EventId,
    timestamp,
    source,
    event_type,
    actor: text(who),
    target: text(target),
    action,
    severity,
    metadata: {
      connector: nameOf(instance),
      feed: "log",
      outcome: "success",
      source_ip: text(`203.0.113.${nth % 8}`),
      account: text("111122223333"),
    },
    raw: JSON.stringify({
      eventID: digest.slice(0, 32),
      eventTime: timestamp,
      eventName: action,
      userIdentity: { userName: who },
      requestParameters: { name: target },
      userAgent: "aws-cli/2.31.0 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0",
    }),
  });
}

function recordOf(
  run: number,
  started: Instant,
  ledger: Ledger,
  batches: readonly BatchRecord[],
  instances: number,
): RunRecord {
  const counts = { fetched: 100, derived: 0, new: 83, duplicate: 17, leftOut: {}, rejected: {}, held: 0, requests: 12 };
  const since = (started - RUN_EVERY_MS * (run + 1)) as Instant;
  return {
    run: `${5_000_000_000 + run}-1`,
    sequence: run + 1,
    previous: ledger.tip && { path: ledger.tip.path, sha256: ledger.tip.sha256 },
    ledger: ledgerHash(ledger),
    command: "scan",
    version: "0.1.0",
    started,
    finished: started,
    status: "ok",
    instances: Array.from({ length: instances }, (_, instance) => ({
      id: nameOf(instance),
      type: TYPES[instance % TYPES.length] ?? "azure",
      status: "ok",
      counts,
      problems: [],
      partitions: ["one", "two", "three"].map((partition) => ({
        feed: "log",
        partition,
        axis: "event",
        since,
        covered: [[(started - RUN_EVERY_MS) as Instant, started]],
        lost: [],
        resume: NO_RESUME,
      })),
    })),
    batches,
    quarantined: [],
  };
}

const nameOf = (instance: number): string => `source-${instance}`;

async function* chunkOf(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}

/** Text to `git fast-import`, waiting where it is slower than we are. */
function fastImport(remote: string) {
  const child = spawn("git", ["fast-import", "--quiet"], { cwd: remote, stdio: ["pipe", "inherit", "inherit"] });
  const closed = once(child, "close");
  return {
    write: async (text: string) => {
      if (!child.stdin.write(text)) await once(child.stdin, "drain");
    },
    end: async () => {
      child.stdin.end("\n");
      const [status] = await closed;
      if (status !== 0) throw new Error(`git fast-import ended with ${status}`);
    },
  };
}
