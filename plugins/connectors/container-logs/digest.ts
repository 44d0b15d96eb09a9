/**
 * Sums up the lines of one app in a covered range: counted whole, with a bounded sample. What it says depends on the rows and
 * the range alone, so that a repeated run says it once.
 */
import type { Digest, Draft, Instant, Metadata, Verdict } from "../../../src/connector/contract.ts";
import { isObject } from "../../../src/connector/shape.ts";
import { type Line, readLine } from "./line.ts";
import { withoutTerminal } from "./look.ts";
import { type Sample, Samples } from "./samples.ts";

export interface DigestOptions {
  /** The partition: an app's name, or `UNNAMED`. */
  readonly app: string;
  /** The workspace's GUID. */
  readonly workspace: string;
  /** How many lines are kept, at most. */
  readonly samples: number;
}

/** More different names than this are not counted: somebody makes them up. */
const MOST_NAMES = 10_000;

const COUNTED = ["lines", "unmatched", "bytes", "stdout_lines", "stderr_lines", "other_lines"] as const;
type Counted = (typeof COUNTED)[number];

export class LineDigest implements Digest {
  readonly #options: DigestOptions;
  readonly #samples: Samples;
  readonly #counts: Record<Counted, number> = {
    lines: 0,
    unmatched: 0,
    bytes: 0,
    stdout_lines: 0,
    stderr_lines: 0,
    other_lines: 0,
  };
  readonly #replicas = new Set<string>();
  readonly #revisions = new Set<string>();
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  constructor(options: DigestOptions) {
    this.#options = options;
    this.#samples = new Samples(options.samples);
  }

  add(record: unknown, verdict: Verdict): void {
    const line = readLine(record);
    const bytes = Buffer.byteLength(line.text);
    this.#counts.lines += 1;
    this.#counts.bytes += bytes;
    this.#counts[streamOf(line)] += 1;
    note(this.#replicas, line.replica);
    note(this.#revisions, line.revision);
    this.#first = Math.min(this.#first, line.time);
    this.#last = Math.max(this.#last, line.time);
    if (!isUnmatched(verdict)) return;
    this.#counts.unmatched += 1;
    this.#samples.add(line, bytes);
  }

  absorb(next: Digest): void {
    if (!(next instanceof LineDigest)) return;
    for (const name of COUNTED) this.#counts[name] += next.#counts[name];
    for (const replica of next.#replicas) note(this.#replicas, replica);
    for (const revision of next.#revisions) note(this.#revisions, revision);
    this.#first = Math.min(this.#first, next.#first);
    this.#last = Math.max(this.#last, next.#last);
    this.#samples.absorb(next.#samples);
  }

  tell(from: Instant, to: Instant): readonly Draft[] {
    if (this.#counts.lines === 0) return [];
    const samples = this.#samples.chosen();
    return [this.#summary(from, to, samples.length), ...samples.map((sample) => this.#sample(sample))];
  }

  #summary(from: Instant, to: Instant, samples: number): Draft {
    const { app, workspace } = this.#options;
    const said = {
      ...this.#counts,
      samples,
      replicas: this.#replicas.size,
      revisions: this.#revisions.size,
      first_line: isoTime(this.#first),
      last_line: isoTime(this.#last),
      ingested_from: isoTime(from),
      ingested_to: isoTime(to),
    };
    return {
      key: { tenant: workspace, namespace: "parser-summary", id: `${app}|${from}|${to}` },
      time: to,
      type: "parser_summary",
      actor: app,
      target: app,
      action: "parser_summary",
      metadata: { account: workspace, actor_type: "app", target_type: "app", ...said },
      raw: { app, ...said },
    };
  }

  #sample({ id, line, bytes }: Sample): Draft {
    const { app: partition, workspace } = this.#options;
    const app = line.app ?? partition;
    return {
      key: { tenant: workspace, namespace: "line", id },
      time: line.time,
      type: "log_line",
      actor: app,
      target: app,
      action: "log_line",
      metadata: { account: workspace, actor_type: "app", target_type: "app", ...saidOf(line, bytes) },
      raw: { ...line, time: isoTime(line.time) },
    };
  }
}

function saidOf(line: Line, bytes: number): Metadata {
  return {
    line: withoutTerminal(line.text),
    line_bytes: bytes,
    stream: line.stream,
    revision: line.revision,
    replica: line.replica,
    container: line.container,
    image: line.image,
    environment: line.environment,
    table: line.table,
    ingested_at: line.ingestedAt || undefined,
  };
}

/** `normalize` says of a line it leaves out which template it fits, if any; a line that became an event fits one. */
function isUnmatched(verdict: Verdict): boolean {
  if (!("leftOut" in verdict)) return false;
  return !isObject(verdict.as) || typeof verdict.as.template !== "string";
}

function streamOf({ stream }: Line): Counted {
  return stream === "stdout" || stream === "stderr" ? `${stream}_lines` : "other_lines";
}

function note(names: Set<string>, name: string | undefined): void {
  if (name !== undefined && names.size < MOST_NAMES) names.add(name);
}

const isoTime = (time: number): string => new Date(time).toISOString();
