/** What one run did: the single description that the summary, the terminal, `--json` and the outputs are drawn from. */
import type { ErrorKind } from "../connector/errors.ts";
import type { Finding } from "../detect/finding.ts";
import type { Instant, Severity } from "../event/event.ts";
import type { Drift } from "../logs/drift.ts";

/** `[from, to)` in milliseconds. */
export type Interval = readonly [from: Instant, to: Instant];

export type Axis = "event" | "availability" | "ingestion" | "observation";

/**
 * `ok`: everything that was asked for was read and stored. `partial`: stored, but something is still to be read or could
 * not be looked at. `failed`: nothing of it could be read or stored.
 */
export type RunStatus = "ok" | "partial" | "failed";

export interface RunReport {
  readonly command: "scan" | "rescan";
  readonly dryRun: boolean;
  /** `<GITHUB_RUN_ID>-<attempt>`, or `local-…`. */
  readonly run: string;
  readonly version: string;
  readonly started: Instant;
  readonly finished: Instant;
  readonly status: RunStatus;
  /** Exit status of the process; docs/cli.md has the table. */
  readonly exit: 0 | 1 | 2 | 3;
  readonly instances: readonly InstanceReport[];
  readonly publish: PublishReport;
  readonly cache: CacheReport;
  /** What the repository takes, and what was compacted; absent where nothing was stored. */
  readonly history?: HistoryReport;
  /** The events most worth a look: by severity, then newest; at most 20. Values are sanitized and unmarked. */
  readonly highlights: readonly Highlight[];
  /** What detectors say; `undefined` if the run did not come to judging, which is not the same as having found nothing. */
  readonly findings: FindingsReport | undefined;
  /** Apps whose log lines changed, or that have new templates. */
  readonly apps: readonly AppReport[];
  /** Trouble that belongs to no instance: configuration, repository, push. */
  readonly problems: readonly Problem[];
  /** Missing where nothing is configured, or nothing was stored. */
  readonly told?: ToldReport;
}

export interface InstanceReport {
  readonly id: string;
  readonly type: string;
  /** `skipped`: not asked for in this run. */
  readonly status: RunStatus | "skipped";
  readonly feeds: readonly FeedReport[];
  readonly problems: readonly Problem[];
  /** Events by type, of the new ones. */
  readonly newByType: Readonly<Record<string, number>>;
  readonly counts: Counts;
}

export interface FeedReport {
  readonly feed: string;
  readonly title: string;
  readonly status: RunStatus | "not_available";
  readonly partitions: readonly PartitionReport[];
  readonly counts: Counts;
}

export interface PartitionReport {
  readonly partition: string;
  readonly axis: Axis;
  /** From when on everything is owed; before that nobody was watching. */
  readonly since?: Instant;
  /** Read to its end in this run. */
  readonly covered: readonly Interval[];
  /** How far everything is covered without a hole; lag is `finished - watermark`. */
  readonly watermark?: Instant;
  /** How far it was covered when the run began; absent if it was looked at for the first time. */
  readonly before?: Instant;
  /** The vendor does not offer it here: nothing is owed until it does. */
  readonly unavailable?: true;
  /** Still to be read, oldest first. */
  readonly backlog: readonly Interval[];
  /** Lost for good: older than the vendor keeps. New in this run. */
  readonly gaps: readonly Interval[];
  /** All that is known to be covered in the last 7 days, for the chart. */
  readonly recent: readonly Interval[];
  /** First observation of a state feed: what was found, without an event for each. */
  readonly baseline?: { readonly items: number };
}

/** An app whose log lines changed, or for which there are new templates. What its lines say is sanitized and unmarked. */
export interface AppReport {
  readonly app: string;
  readonly lines: number;
  readonly unmatched: number;
  /** The share of unmatched lines that is usual, 0 to 1. */
  readonly usual: number;
  readonly drift: Drift;
  readonly newRevisions: readonly string[];
  /** New looks that are not templates yet: until they come again, or somebody says so. */
  readonly waiting: number;
  /** What became of `templates`. */
  readonly change?: "committed" | "proposed";
  readonly templates: readonly NewTemplateReport[];
  /** New ones, as `header` of `parser.yaml` has them. */
  readonly headers?: readonly string[];
  /** Where they are proposed. */
  readonly proposal?: ProposalReport;
}

export interface NewTemplateReport {
  readonly id: string;
  readonly match: readonly string[];
  readonly lines: number;
}

export interface ProposalReport {
  readonly branch: string;
  /** `pushed` in this run; `same` as it was there already; `edited` by somebody, and left alone; `refused`: see the problems. */
  readonly state: "pushed" | "same" | "edited" | "refused";
  /** Of the pull request. */
  readonly url?: string;
}

/** `fetched + derived = new + duplicate + leftOut + rejected + held`. */
export interface Counts {
  readonly fetched: number;
  /** Events beyond the first of a record: further drafts, correlated and state-change events, gaps. */
  readonly derived: number;
  readonly new: number;
  readonly duplicate: number;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly rejected: Readonly<Record<string, number>>;
  /** Records that a correlator took up. */
  readonly held: number;
  readonly requests: number;
}

export interface Problem {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly message: string;
  readonly hint: string;
  readonly docs: string;
  readonly feed?: string;
  readonly partition?: string;
  readonly at?: string;
  /** `error` fails the run where `fail-on` names its kind. */
  readonly level: "error" | "warning";
}

export interface Highlight {
  readonly id: string;
  readonly time: Instant;
  readonly severity: Severity;
  readonly connector: string;
  readonly type: string;
  readonly action: string;
  readonly actor: string;
  readonly target: string;
  readonly outcome: string;
}

/** Findings as they are stored, with markers around what comes from outside: `plain` takes them off. */
export interface FindingsReport {
  /** Found in this run, the most severe first, then the newest; without those that somebody has silenced. */
  readonly new: readonly Finding[];
  /** Known before, and grown in this run; in the same order, and without the silenced ones. */
  readonly grown: readonly Finding[];
  /** All that nobody has acknowledged or suppressed, after this run; in the same order. */
  readonly open: readonly Finding[];
  /** Batches that were judged in this run, and their events; those of earlier runs that had waited included. */
  readonly judged: { readonly batches: number; readonly events: number };
  /** Batches that there was no time for; the next run judges them first. */
  readonly waiting: number;
}

/** What was told outside of the repository. */
export interface ToldReport {
  /** GitHub issues; missing where none are kept. */
  readonly issues?: { readonly opened: number; readonly updated: number; readonly closed: number };
  /** Findings and failures that were posted to the webhook; missing where there is none. */
  readonly posted?: number;
}

export interface PublishReport {
  /** `stored`: the remote branch was seen to contain the commit. `nothing`: dry run, or stopped before. */
  readonly state: "stored" | "nothing";
  readonly branch?: string;
  readonly commit?: string;
  readonly attempts: number;
}

export interface CacheReport {
  /** Where the cursors came from: `hit`; `miss`: there were none; `refused`: there were some, not fit for use; `unavailable`. */
  readonly restored: "hit" | "miss" | "refused" | "unavailable" | "off";
  readonly saved: boolean;
  readonly detail?: string;
}

/** How large the repository is, and what was done about it. */
export interface HistoryReport {
  readonly clone: {
    /** Git's objects in this clone, compressed. */
    readonly bytes: number;
    /** The clone has only the last commits, so the whole repository is larger. */
    readonly shallow: boolean;
  };
  /** Bytes of the events that were collected in the last 30 days and were there before this run, before compression. */
  readonly growth: number;
  readonly done: readonly MonthDone[];
  /** Months that are due and have to wait for the next run. */
  readonly left: number;
}

/** What became of the batches of one instance and month. */
export interface MonthDone {
  readonly instance: string;
  /** `yyyy-mm`. */
  readonly month: string;
  /** `compact`: one file instead of many; `delete`: only the ids are left. */
  readonly what: "compact" | "delete";
  /** Files of events that were replaced. */
  readonly files: number;
  readonly events: number;
}
