/**
 * Coverage of the last seven days, one strip per partition, worst first. A cell is full only if all of it was read, so that
 * the picture can look too bad but never too good.
 */
import { clip, merge } from "../collect/intervals.ts";
import type { Interval, RunReport } from "../collect/report.ts";
import type { Instant } from "../event/event.ts";
import { asked, compare, lagOf, type Place, places, totalMs } from "./facts.ts";
import { duration, grouped, weekday } from "./quantity.ts";
import { brief, clipColumns, columnsOf, fitColumns } from "./text.ts";

const DAY = 24 * 60 * 60 * 1_000;
const DAYS = 7;

export const CELLS = { full: "█", part: "▒", none: "░", before: "·", pending: " " } as const;
export const LEGEND = "█ covered   ▒ in part   ░ not covered   · before watching began";

export interface Chart {
  /** The days, above the strips. */
  readonly axis: string;
  /** Names as wide as one another. */
  readonly rows: readonly ChartRow[];
  /** What was left out for want of room, if anything. */
  readonly more: string | undefined;
}

export interface ChartRow {
  readonly label: string;
  readonly strip: string;
  /** How far behind it is. */
  readonly note: string;
}

export interface ChartSize {
  /** Cells for a day; a divisor of 24. */
  readonly perDay: number;
  readonly rows: number;
  /** Columns for the names, at most. */
  readonly label: number;
}

/** A row that is drawn only if there is room for it. */
interface Candidate {
  readonly label: string;
  readonly missingMs: number;
  draw(): Pick<ChartRow, "strip" | "note">;
}

/** `undefined` if there is nothing to be covered. */
export function coverageChart(report: RunReport, size: ChartSize): Chart | undefined {
  const grid = gridOf(report.finished, size.perDay);
  const read = places(report.instances).map((place) => candidateOf(place, report, grid));
  const all = [...blind(report), ...read].sort((a, b) => compare(b.missingMs, a.missingMs));
  if (all.length === 0) return undefined;
  const shown = all.slice(0, size.rows);
  const width = Math.min(size.label, Math.max(...shown.map(({ label }) => columnsOf(label))));
  return {
    axis: `${" ".repeat(width)}  ${axisOf(grid)}`,
    rows: shown.map((row) => ({ label: fitColumns(keepEnds(row.label, width), width), ...row.draw() })),
    more: moreOf(all.slice(size.rows)),
  };
}

interface Grid {
  readonly left: number;
  readonly cellMs: number;
  readonly cells: number;
}

/** Cells begin on round hours, so that midnight is always between two of them. */
function gridOf(finished: Instant, perDay: number): Grid {
  const cellMs = DAY / perDay;
  const cells = DAYS * perDay;
  return { left: Math.ceil(finished / cellMs) * cellMs - cells * cellMs, cellMs, cells };
}

function candidateOf({ instance, feed, partition }: Place, { finished }: RunReport, grid: Grid): Candidate {
  const known = merge(partition.recent);
  const began = partition.since ?? merge([...known, ...partition.backlog, ...partition.gaps]).at(0)?.[0] ?? finished;
  const lag = lagOf(partition, finished);
  // Records take a while to arrive, so the last minutes are never due yet. The note beside the strip tells how many.
  const due = lag !== undefined && lag <= grid.cellMs ? (partition.watermark ?? finished) : finished;
  const owed = clip([[began, due]], [instant(grid.left), finished]);
  return {
    label: labelOf([instance.id, feed.feed, ...(feed.partitions.length > 1 ? [partition.partition] : [])]),
    missingMs: totalMs(owed) - knownMs(owed, known),
    draw: () => ({
      strip: stripOf(began, owed, known, grid),
      note: lag === undefined ? "never read" : `${duration(lag)} behind`,
    }),
  };
}

function stripOf(began: Instant, owed: readonly Interval[], known: readonly Interval[], grid: Grid): string {
  const cells = Array.from({ length: grid.cells }, (_, index) => {
    const cell: Interval = [instant(grid.left + index * grid.cellMs), instant(grid.left + (index + 1) * grid.cellMs)];
    return cell[1] <= began ? CELLS.before : cellOf(clip(owed, cell), known);
  });
  return cells.join("");
}

function cellOf(owed: readonly Interval[], known: readonly Interval[]): string {
  const wanted = totalMs(owed);
  const got = knownMs(owed, known);
  if (wanted === 0) return CELLS.pending;
  return got === wanted ? CELLS.full : got === 0 ? CELLS.none : CELLS.part;
}

function knownMs(owed: readonly Interval[], known: readonly Interval[]): number {
  return owed.reduce((sum, part) => sum + totalMs(clip(known, part)), 0);
}

/** Where not even the partitions could be listed: nobody knows what was missed, and the row says so. */
function blind(report: RunReport): readonly Candidate[] {
  const row = (names: readonly string[]): Candidate => ({
    label: labelOf(names),
    missingMs: Number.POSITIVE_INFINITY,
    draw: () => ({ strip: "could not be looked at in this run", note: "" }),
  });
  return asked(report).flatMap((instance) => {
    if (instance.feeds.length === 0) return instance.status === "ok" ? [] : [row([instance.id])];
    const unlisted = instance.feeds.filter((feed) => feed.status === "failed" && feed.partitions.length === 0);
    return unlisted.map((feed) => row([instance.id, feed.feed]));
  });
}

function labelOf(names: readonly string[]): string {
  return names
    .filter((name) => name !== "")
    .map((name) => brief(name, 40))
    .join(" ");
}

/** Too long a label loses its middle: the connector stands in front, and what tells partitions apart at the end. */
function keepEnds(label: string, columns: number): string {
  if (columnsOf(label) <= columns) return label;
  const front = clipColumns(label.slice(0, label.indexOf(" ") + 1), Math.floor(columns / 2));
  const letters = Array.from(label.slice(front.length));
  while (columnsOf(letters.join("")) > columns - columnsOf(front) - 1) letters.shift();
  return `${front}…${letters.join("")}`;
}

function axisOf({ left, cellMs, cells }: Grid): string {
  let axis = "";
  for (let index = 0; index < cells; index++) {
    const at = left + index * cellMs;
    const room = Math.min(DAY / cellMs, cells - index);
    const label = [weekday(instant(at)), weekday(instant(at)).slice(4)].find(({ length }) => length < room) ?? "";
    // `padEnd` pushes a label that would run into the one before.
    if (at % DAY === 0 && label !== "") axis = `${axis.padEnd(index)}${label}`;
  }
  return axis.padEnd(cells);
}

function moreOf(hidden: readonly Candidate[]): string | undefined {
  if (hidden.length === 0) return undefined;
  const worst = hidden[0]?.missingMs ?? 0;
  const rest =
    worst === 0
      ? "all covered"
      : worst === Number.POSITIVE_INFINITY
        ? "among them some that could not be looked at"
        : `none with more than ${duration(worst)} missing`;
  return `and ${grouped(hidden.length)} more, ${rest}`;
}

function instant(ms: number): Instant {
  return ms as Instant;
}
