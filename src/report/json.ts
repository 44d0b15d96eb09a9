/**
 * The run for programs: what `--json` prints. Fields are added, never renamed or removed, within one `v`; times are
 * RFC 3339 in UTC, and lengths of time are in the difference of two times, never in a number without a unit.
 */
import type {
  AppReport,
  CacheReport,
  Counts,
  FeedReport,
  FindingsReport,
  Highlight,
  HistoryReport,
  InstanceReport,
  Interval,
  PartitionReport,
  Problem,
  PublishReport,
  RunReport,
  ToldReport,
} from "../collect/report.ts";
import type { Finding } from "../detect/finding.ts";
import type { Severity } from "../event/event.ts";
import { bySeverity } from "./finding-words.ts";

/** `[from, to)` */
export interface IntervalJson {
  readonly from: string;
  readonly to: string;
}

/** The answer of `mallcop scan --json` and `mallcop rescan --json`. */
export interface RunJson {
  /** Version of this form. */
  readonly v: 1;
  readonly command: "scan" | "rescan";
  readonly dryRun: boolean;
  /** `<GITHUB_RUN_ID>-<attempt>`, or `local-…`. */
  readonly run: string;
  /** Of mallcop. */
  readonly version: string;
  readonly started: string;
  readonly finished: string;
  readonly status: RunReport["status"];
  /** Exit status of the process. */
  readonly exit: RunReport["exit"];
  readonly connectors: readonly ConnectorJson[];
  readonly publish: PublishReport;
  readonly cache: CacheReport;
  /** What the repository takes in bytes, and what was compacted; absent where nothing was stored, and in a rescan. */
  readonly history?: HistoryReport;
  /** Issues and posts; absent where nothing is configured. */
  readonly told?: ToldReport;
  readonly highlights: readonly HighlightJson[];
  /** `null` if nothing was judged. Texts of findings have markers around what comes from outside. */
  readonly findings: FindingsJson | null;
  /** Apps whose log lines changed, or that have new templates. */
  readonly apps: readonly AppReport[];
  /** Trouble that belongs to no connector. */
  readonly problems: readonly Problem[];
}

export interface FindingsJson {
  /** As in `findings/`: those of this run that nobody has silenced. */
  readonly new: readonly Finding[];
  readonly grown: readonly Finding[];
  /** Open ones by severity, those of earlier runs included. */
  readonly open: Readonly<Record<Severity, number>>;
  readonly judged: FindingsReport["judged"];
  /** Batches that there was no time to judge. */
  readonly waiting: number;
}

export interface ConnectorJson {
  readonly id: string;
  readonly type: string;
  readonly status: InstanceReport["status"];
  readonly counts: Counts;
  readonly newByType: Readonly<Record<string, number>>;
  readonly feeds: readonly FeedJson[];
  readonly problems: readonly Problem[];
}

export interface FeedJson {
  readonly feed: string;
  readonly title: string;
  readonly status: FeedReport["status"];
  readonly counts: Counts;
  readonly partitions: readonly PartitionJson[];
}

export interface PartitionJson {
  readonly partition: string;
  /** What the times of this partition are the times of. */
  readonly axis: PartitionReport["axis"];
  /** From when on everything is owed. */
  readonly since?: string;
  /** Everything from `since` to here is covered or recorded as lost; absent if it was never read. */
  readonly watermark?: string;
  /** Read to its end in this run. */
  readonly covered: readonly IntervalJson[];
  readonly backlog: readonly IntervalJson[];
  /** Lost for good; found in this run. */
  readonly gaps: readonly IntervalJson[];
  /** All that is known to be covered in the last seven days. */
  readonly recent: readonly IntervalJson[];
  readonly baseline?: { readonly items: number };
}

export type HighlightJson = Omit<Highlight, "time"> & { readonly time: string };

export function toJson(report: RunReport): RunJson {
  return {
    v: 1,
    command: report.command,
    dryRun: report.dryRun,
    run: report.run,
    version: report.version,
    started: iso(report.started),
    finished: iso(report.finished),
    status: report.status,
    exit: report.exit,
    connectors: report.instances.map(connectorJson),
    publish: report.publish,
    cache: report.cache,
    ...(report.history && { history: report.history }),
    apps: report.apps,
    ...(report.told && { told: report.told }),
    highlights: report.highlights.map((event) => ({ ...event, time: iso(event.time) })),
    findings: findingsJson(report.findings),
    problems: report.problems,
  };
}

function findingsJson(findings: FindingsReport | undefined): FindingsJson | null {
  return findings === undefined ? null : { ...findings, open: bySeverity(findings.open) };
}

function connectorJson({ id, type, status, counts, newByType, feeds, problems }: InstanceReport): ConnectorJson {
  return { id, type, status, counts, newByType, feeds: feeds.map(feedJson), problems };
}

function feedJson({ feed, title, status, counts, partitions }: FeedReport): FeedJson {
  return { feed, title, status, counts, partitions: partitions.map(partitionJson) };
}

function partitionJson(partition: PartitionReport): PartitionJson {
  const { axis, since, watermark, covered, backlog, gaps, recent, baseline } = partition;
  return {
    partition: partition.partition,
    axis,
    ...(since === undefined ? {} : { since: iso(since) }),
    ...(watermark === undefined ? {} : { watermark: iso(watermark) }),
    covered: covered.map(intervalJson),
    backlog: backlog.map(intervalJson),
    gaps: gaps.map(intervalJson),
    recent: recent.map(intervalJson),
    ...(baseline === undefined ? {} : { baseline }),
  };
}

function intervalJson([from, to]: Interval): IntervalJson {
  return { from: iso(from), to: iso(to) };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

/** What a terminal or the runner would obey: `JSON.stringify` leaves these as they are. All of them are inside strings. */
const OBEYED = /[\u007f-\u009f\p{Cf}\u2028\u2029]|#(?=#\[)/gu;

/** JSON to be printed: the same value, with nothing in it that a terminal or the runner takes for a command. */
export function jsonText(value: RunJson): string {
  const text = JSON.stringify(value, undefined, 2);
  return `${text.replace(OBEYED, (character) => codeUnits(character).join(""))}\n`;
}

function codeUnits(character: string): readonly string[] {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  });
}
