/**
 * Reads one partition of a log feed: slice by slice, oldest first, each either covered to its end or read again. What was read
 * before trouble came is kept; what was not read stays on the books.
 */
import type { Context, Draft, LogFeed, Lookup, Partition, Slice, VendorKey } from "../connector/contract.ts";
import { MallcopError } from "../connector/errors.ts";
import type { Summing } from "../connector/summing.ts";
import type { Instant, Json } from "../event/event.ts";
import type { SeenWindow } from "../logs/window.ts";
import type { Budget } from "./budget.ts";
import type { IdOf } from "./correlate.ts";
import { clip, contiguousEnd, merge, subtract } from "./intervals.ts";
import type { PartitionState } from "./ledger.ts";
import type { Axis, Interval } from "./report.ts";
import { NO_RESUME, type Resume } from "./run-record.ts";
import { SliceReader } from "./slice-reader.ts";
import type { Tally } from "./tally.ts";
import { halve, type Plan, planRescan, planScan, type Timing } from "./windows.ts";

export interface LogJob {
  readonly ctx: Context;
  readonly feedName: string;
  readonly feed: LogFeed;
  readonly axis: Axis;
  readonly timing: Timing;
  readonly partition: Partition;
  readonly known: PartitionState | undefined;
  readonly lookbackMs: number;
  /** A rescan's range. */
  readonly range: Interval | undefined;
  readonly lookup: Lookup;
  readonly summing: Summing;
  readonly budget: Budget;
  readonly tally: Tally;
  /** Turns a draft into a staged event. @throws MallcopError `record-malformed` */
  readonly emit: (draft: Draft, record: unknown, key: VendorKey) => void;
  /** Hands what was emitted to the disk; called after every page. */
  readonly flush: () => Promise<void>;
  readonly idOf: IdOf;
  readonly redact: (value: Json) => Json;
  readonly onSlice: (done: number, all: number, slice: Slice) => void;
}

export interface LogOutcome {
  readonly since: Instant;
  readonly covered: readonly Interval[];
  readonly lost: readonly Interval[];
  /** Covered by earlier runs, and not read again although it should have been. */
  readonly reopened: readonly Interval[];
  readonly backlog: readonly Interval[];
  readonly resume: Resume;
  readonly problems: readonly MallcopError[];
  readonly windows: readonly SeenWindow[];
  /** Ids of the events that sum up what was read. */
  readonly sums: readonly string[];
}

/** Below this width a slice that does not fit into one answer cannot be helped. */
const MIN_WIDTH_MS = 1000;
/** Trouble with one slice that says nothing about the next. */
const SLICE_TROUBLE: ReadonlySet<string> = new Set(["shape", "limit", "window"]);

export async function readLogPartition(job: LogJob): Promise<LogOutcome> {
  const before = job.known?.resume ?? NO_RESUME;
  const width = before.widthMs ?? job.timing.sliceMs;
  const plan = planFor(job, width);
  const reader = new SliceReader(job, before);
  const covered: Interval[] = [];
  const backlog: Interval[] = [];
  const expired: Interval[] = [];
  // What an earlier scan covered says nothing of the halves that a rescan sees: their other halves may lie beyond its range.
  const earlier = job.range === undefined ? [...(job.known?.covered ?? []), ...(job.known?.lost ?? [])] : [];
  const failed: Interval[] = [];
  const problems: MallcopError[] = [];
  const queue = [...plan.slices];
  let tooWide: number | undefined;

  const unfollowed = job.range === undefined ? await reader.follow() : undefined;
  if (unfollowed !== undefined) problems.push(unfollowed);
  for (let slice = queue.shift(); slice !== undefined; slice = queue.shift()) {
    if (job.budget.exhausted || problems.some(({ kind }) => !SLICE_TROUBLE.has(kind))) {
      backlog.push([slice.from, slice.to]);
      continue;
    }
    job.onSlice(covered.length, covered.length + queue.length + 1, slice);
    const trouble = await reader.read(slice);
    if (trouble === undefined) {
      covered.push([slice.from, slice.to]);
      continue;
    }
    const kept = keptOf(trouble, slice);
    if (kept !== undefined) {
      const range: Interval = [slice.from, kept];
      const news = merge([...subtract([range], earlier), ...clip(plan.unsettled, range)]);
      // Said once: of the slices that follow it would say the same.
      if (news.length > 0 && expired.length === 0) problems.push(trouble);
      expired.push(...news);
      if (kept < slice.to) queue.unshift({ from: kept, to: slice.to });
      continue;
    }
    const halves = doesNotFit(trouble) ? halve(slice) : undefined;
    if (halves !== undefined) {
      queue.unshift(...halves);
      continue;
    }
    backlog.push([slice.from, slice.to]);
    if (job.budget.exhausted && covered.length === 0 && reader.at === undefined) tooWide = slice.to - slice.from;
    if (!job.budget.exhausted) problems.push(trouble);
    if (SLICE_TROUBLE.has(trouble.kind)) failed.push([slice.from, slice.to]);
  }
  if (job.budget.exhausted && backlog.length > 0) problems.push(new MallcopError("budget-exhausted"));

  const lost = merge([...plan.lost, ...expired]);
  const open = failed.flatMap((slice) => clip(earlier, slice));
  const lapsed = lost.flatMap((range) => clip(plan.unsettled, range));
  const known = subtract(merge([...earlier, ...covered, ...lost]), open);
  const untold = await reader.finish(contiguousEnd(known, plan.since));
  if (untold !== undefined) return nothingDone(plan, before, [...problems, untold]);
  await job.flush();
  const nextWidth =
    tooWide === undefined
      ? backlog.length > 0
        ? before.widthMs
        : undefined
      : Math.max(MIN_WIDTH_MS, Math.floor(tooWide / 2));
  return {
    since: plan.since,
    covered: merge(covered),
    lost,
    reopened: merge([...open, ...lapsed]),
    backlog: merge(backlog),
    resume: reader.resume(nextWidth),
    problems,
    windows: reader.windows(),
    sums: reader.sums,
  };
}

/** What was read is read again: it could not be told whole. */
function nothingDone({ since, slices }: Plan, resume: Resume, problems: readonly MallcopError[]): LogOutcome {
  const backlog = merge(slices.map(({ from, to }): Interval => [from, to]));
  return { since, covered: [], lost: [], reopened: [], backlog, resume, problems, windows: [], sums: [] };
}

function planFor(job: LogJob, width: number): Plan {
  const { now } = job.ctx;
  return job.range === undefined
    ? planScan(now, job.timing, job.lookbackMs, job.known, width)
    : planRescan(now, job.timing, job.range, width, job.known?.covered);
}

/** Where what the vendor still has of a slice begins, if it said so; the slice's end, if that is nothing. */
function keptOf({ code, context }: MallcopError, { from, to }: Slice): Instant | undefined {
  if (code !== "range-expired" || context.keptFrom === undefined || context.keptFrom <= from) return undefined;
  return Math.min(Math.ceil(context.keptFrom / 1000) * 1000, to) as Instant;
}

function doesNotFit({ code }: MallcopError): boolean {
  return code === "slice-too-wide" || code === "answer-too-large";
}
