/**
 * The run on a terminal: the same facts as the summary, for reading where it was started. Nothing from outside is obeyed,
 * neither by the terminal nor, where the output is a job's log, by the runner.
 */
import type { InstanceReport, RunReport } from "../collect/report.ts";
import { CELLS, coverageChart, LEGEND } from "./coverage-chart.ts";
import { firstLooks, losses, reasons, troubles } from "./facts.ts";
import { findingsTitle } from "./finding-words.ts";
import { connectorLine, headline, type Tone } from "./headline.ts";
import { logFormatLines } from "./log-formats.ts";
import { duration, grouped, moment } from "./quantity.ts";
import { accountSentence, FIRST_LOOK, footerSentences, LOSS_SENTENCE, shortCommit } from "./sentences.ts";
import { findingLines, SEVERITY_SHADE } from "./terminal-findings.ts";
import { type Cell, type Paint, painter, type Shade, tableLines } from "./terminal-table.ts";
import { brief, withoutCommands, wrapColumns } from "./text.ts";

export interface TerminalOptions {
  /** Columns of the terminal. */
  readonly width: number;
  /** See `wantsColour`. */
  readonly colour: boolean;
}

interface Screen {
  readonly width: number;
  readonly paint: Paint;
}

/** The most rows of a section. */
const MOST = 30;

const SIGNS: Readonly<Record<Tone | "none", string>> = { good: "✓", attention: "!", bad: "✗", none: "-" };

/** The report as lines of text, ending in a newline. */
export function renderTerminal(report: RunReport, { width, colour }: TerminalOptions): string {
  const screen: Screen = { width: Math.max(40, width), paint: painter(colour) };
  const sections = [
    headlineLines(report, screen),
    connectorLines(report, screen),
    problemLines(report, screen),
    titled(findingsTitle(report), findingLines(report, screen), screen.paint),
    highlightLines(report, screen),
    logFormatLines(report, screen.width, screen.paint),
    uncoveredLines(report, screen),
    chartLines(report, screen),
    firstLookLines(report, screen),
    accountLines(report, screen),
    footerLines(report, screen),
  ];
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return withoutCommands(`${text.join("\n\n")}\n`);
}

function headlineLines(report: RunReport, { width, paint }: Screen): readonly string[] {
  const { tone, text } = headline(report);
  const [first, ...rest] = wrapColumns(text, width, "  ");
  return [`${SIGNS[tone]}${(first ?? "").slice(1)}`, ...rest].map((line) => paint(tone, paint("strong", line)));
}

function connectorLines(report: RunReport, { width, paint }: Screen): readonly string[] {
  const stored = report.dryRun ? "would be new" : report.publish.state === "stored" ? "new" : "not stored";
  const columns = [
    "",
    { flexible: "connector" },
    "covered",
    { number: stored },
    { number: "duplicate" },
    "read in this run (UTC)",
    "behind",
  ];
  if (report.instances.length === 0) return [];
  return tableLines(
    columns,
    report.instances.map((instance) => connectorCells(instance, report)),
    width,
    paint,
  );
}

function connectorCells(instance: InstanceReport, report: RunReport): readonly Cell[] {
  const line = connectorLine(instance, report);
  const shade: Shade = line.tone === "none" ? "dim" : line.tone;
  return [
    { text: SIGNS[line.tone], shade },
    brief(instance.id, 40),
    { text: line.covered, shade },
    line.fresh,
    { text: line.duplicate, shade: "dim" },
    line.read,
    { text: line.lag, shade: line.stale ? "attention" : "none" },
  ];
}

function problemLines(report: RunReport, { width, paint }: Screen): readonly string[] {
  const all = troubles(report);
  const items = all.slice(0, MOST).map(({ instance, problem, times }) => {
    const where = [instance?.id, problem.feed, times === 1 ? problem.partition : undefined, problem.at];
    const place = where.flatMap((part) => (part === undefined ? [] : [brief(part, 60)])).join(" ");
    const tone = problem.level === "error" ? "bad" : "attention";
    const often = times === 1 ? "" : ` (${grouped(times)} times)`;
    const what = wrapColumns(`${place}${place === "" ? "" : ": "}${brief(problem.message, 400)}${often}`, width, "  ");
    return [
      ...what.map((line, index) => paint(tone, index === 0 ? `${SIGNS[tone]}${line.slice(1)}` : line)),
      ...wrapColumns(`→ ${brief(problem.hint, 400)}`, width, "  "),
      ...wrapColumns(`${brief(problem.code, 60)}, ${brief(problem.docs, 120)}`, width, "  ").map((l) =>
        paint("dim", l),
      ),
    ];
  });
  return titled("What needs doing", [...items.flat(), ...more(all.length, paint)], paint);
}

function highlightLines(report: RunReport, { width, paint }: Screen): readonly string[] {
  const columns = [
    "when (UTC)",
    "severity",
    { flexible: "connector" },
    { flexible: "event" },
    { flexible: "action" },
    { flexible: "who" },
    { flexible: "on what" },
    "outcome",
  ];
  const rows = report.highlights.map((event): readonly Cell[] => [
    moment(event.time, report.finished),
    { text: event.severity, shade: SEVERITY_SHADE[event.severity] },
    brief(event.connector, 40),
    brief(event.type, 40),
    brief(event.action, 60),
    brief(event.actor, 60),
    brief(event.target, 60),
    brief(event.outcome, 10),
  ]);
  return rows.length === 0 ? [] : titled("Worth a look", tableLines(columns, rows, width, paint), paint);
}

function uncoveredLines(report: RunReport, { width, paint }: Screen): readonly string[] {
  const all = losses(report);
  const columns = [
    "",
    { flexible: "connector" },
    { flexible: "feed" },
    { flexible: "partition" },
    "from (UTC)",
    "to (UTC)",
    "length",
    { flexible: "why" },
  ];
  const rows = all.slice(0, MOST).map(({ kind, place, interval: [from, to] }): readonly Cell[] => {
    const tone = kind === "lost" ? "bad" : "attention";
    const names = [place.instance.id, place.feed.feed, place.partition.partition].map((name) => brief(name, 40));
    const times = [moment(from, report.finished), moment(to, report.finished), duration(to - from)];
    return [{ text: SIGNS[tone], shade: tone }, ...names, ...times, { text: LOSS_SENTENCE[kind], shade: "dim" }];
  });
  if (rows.length === 0) return [];
  return titled("Not covered", [...tableLines(columns, rows, width, paint), ...more(all.length, paint)], paint);
}

const CELL_SHADE: Readonly<Record<string, Shade>> = {
  [CELLS.full]: "good",
  [CELLS.part]: "attention",
  [CELLS.none]: "bad",
  [CELLS.before]: "dim",
};

function chartLines(report: RunReport, { width, paint }: Screen): readonly string[] {
  const label = width >= 110 ? 32 : 20;
  const noteRoom = 20;
  const perDay = [8, 6, 4, 3, 2].find((cells) => label + 2 + cells * 7 + noteRoom <= width) ?? 1;
  const chart = coverageChart(report, { perDay, rows: 20, label });
  if (chart === undefined) return [];
  const rows = chart.rows.map(({ label: name, strip, note }) =>
    `${name}  ${painted(strip, paint)}  ${paint("dim", note)}`.trimEnd(),
  );
  const rest = chart.more === undefined ? [] : [chart.more];
  const lines = [
    paint("dim", chart.axis.trimEnd()),
    ...rows,
    ...rest,
    ...wrapColumns(LEGEND, width).map((l) => paint("dim", l)),
  ];
  return titled("Coverage of the last 7 days (UTC)", lines, paint);
}

/** Runs of the same cell in one colour; a sentence in place of a strip says that nothing was seen. */
function painted(strip: string, paint: Paint): string {
  if (/[a-z]/.test(strip)) return paint("bad", strip);
  return strip.replace(/█+|▒+|░+|·+/g, (run) => paint(CELL_SHADE[run.charAt(0)] ?? "none", run));
}

function firstLookLines(report: RunReport, { width, paint }: Screen): readonly string[] {
  const found = firstLooks(report.instances);
  if (found.length === 0) return [];
  const rows = found.slice(0, MOST).map(({ instance, feeds }) => {
    const listed = feeds.map(({ title, items }) => `${brief(title, 60)} ${grouped(items)}`);
    return `${brief(instance.id, 40)}: ${listed.join(", ")}`;
  });
  return titled(
    "First look",
    [...[FIRST_LOOK, ...rows].flatMap((text) => wrapColumns(text, width)), ...more(found.length, paint)],
    paint,
  );
}

function accountLines(report: RunReport, { width, paint }: Screen): readonly string[] {
  if (report.instances.length === 0) return [];
  const all = reasons(report);
  const rows = all
    .slice(0, MOST)
    .map(({ instance, feed, what, reason, count }): readonly Cell[] => [
      brief(instance.id, 40),
      brief(feed.feed, 40),
      { text: what, shade: what === "rejected" ? "attention" : "dim" },
      brief(reason, 60),
      grouped(count),
    ]);
  const columns = [
    { flexible: "connector" },
    { flexible: "feed" },
    "what",
    { flexible: "reason" },
    { number: "records" },
  ];
  const sentence = wrapColumns(accountSentence(report), width);
  const table = rows.length === 0 ? [] : tableLines(columns, rows, width, paint);
  return titled("What became of the records", [...sentence, ...table, ...more(all.length, paint)], paint);
}

function footerLines(report: RunReport, { width, paint }: Screen): readonly string[] {
  const sentences = footerSentences(report).map((each, index) => (index === 0 ? each + commit(report) : each));
  return sentences.flatMap((sentence) => wrapColumns(sentence, width)).map((line) => paint("dim", line));
}

function commit({ publish }: RunReport): string {
  const sha = shortCommit(publish);
  return sha === undefined ? "" : ` Commit ${sha}.`;
}

/** What a section leaves out. */
function more(all: number, paint: Paint): readonly string[] {
  return all > MOST ? [paint("dim", `and ${grouped(all - MOST)} more`)] : [];
}

function titled(title: string, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.length === 0 ? [] : [paint("strong", title), ...lines];
}
