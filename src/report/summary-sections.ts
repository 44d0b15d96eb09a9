/** The parts of the job summary. Each gives `undefined` if there is nothing to say, so that nothing is said. */
import type { Highlight, InstanceReport, RunReport } from "../collect/report.ts";
import { coverageChart, LEGEND } from "./coverage-chart.ts";
import { type Loss, losses, type Trouble, troubles } from "./facts.ts";
import { connectorLine, type Tone } from "./headline.ts";
import { code, codeBlock, joined, link, type Markdown, md, type Piece, prose, table, unbroken } from "./markdown.ts";
import { duration, grouped, moment, plural } from "./quantity.ts";
import { LOSS_SENTENCE } from "./sentences.ts";
import { brief } from "./text.ts";

/** The most rows of each part; what is beyond is counted. */
export const MOST = {
  connectors: 50,
  problems: 30,
  highlights: 20,
  losses: 30,
  chart: 20,
  types: 60,
  reasons: 60,
  places: 40,
} as const;

/** The signs in front; in colour and in shape, for those who cannot tell the colours. */
export const MARKS: Readonly<Record<Tone | "none", Markdown>> = {
  good: md`✅`,
  attention: md`⚠️`,
  bad: md`❌`,
  none: md`➖`,
};

export function dryRunNote(report: RunReport): Markdown | undefined {
  if (!report.dryRun) return undefined;
  return md`> **Dry run.** Nothing was stored: no commit, no cursors. The next run reads the same again.`;
}

export function connectorTable(report: RunReport): Markdown | undefined {
  if (report.instances.length === 0) return undefined;
  const fresh = report.dryRun ? "Would be new" : report.publish.state === "stored" ? "New" : "Found, not stored";
  const columns = [
    "Connector",
    "Covered",
    { number: fresh },
    { number: "Duplicate" },
    "Read in this run (UTC)",
    "Behind",
    "What to do",
  ];
  const rows = report.instances.slice(0, MOST.connectors).map((instance) => {
    const line = connectorLine(instance, report);
    const covered = md`${MARKS[line.tone]} ${line.covered}`;
    const [read, lag, next] = [
      unbroken(line.read),
      unbroken(line.stale ? md`${MARKS.attention} ${line.lag}` : line.lag),
      prose(brief(line.next, 120)),
    ];
    return [named(instance), unbroken(covered), line.fresh, line.duplicate, read, lag, next];
  });
  return withMore(table(columns, rows), report.instances.length - rows.length, "connector");
}

function named(instance: InstanceReport): Markdown {
  const id = md`<b>${brief(instance.id, 60)}</b>`;
  return instance.type === instance.id ? id : md`${id} (${brief(instance.type, 40)})`;
}

export function problemSection(report: RunReport, options: { readonly docs?: string }): Markdown | undefined {
  const all = troubles(report);
  if (all.length === 0) return undefined;
  const items = all.slice(0, MOST.problems).map((trouble) => problemItem(trouble, options.docs));
  return withMore(
    joined([md`### What needs doing`, joined(items, "\n")], "\n\n"),
    all.length - items.length,
    "problem",
  );
}

function problemItem({ instance, problem, times }: Trouble, docs: string | undefined): Markdown {
  const where = [instance?.id, problem.feed, times === 1 ? problem.partition : undefined, problem.at];
  const place = where.flatMap((part) => (part === undefined ? [] : [code(brief(part, 80))]));
  const repeated = times === 1 ? md`` : md` (${grouped(times)} times)`;
  const mark = problem.level === "error" ? MARKS.bad : MARKS.attention;
  const from = place.length === 0 ? md`` : md`${joined(place, " ")} `;
  const more =
    docs === undefined ? code(brief(problem.code, 60)) : link(code(brief(problem.code, 60)), docs + problem.docs);
  return md`- ${mark} ${from}${prose(brief(problem.message, 400))}${repeated}<br>**Do:** ${prose(brief(problem.hint, 400))} (${more})`;
}

export const SEVERITY = { critical: "🔴 critical", warn: "🟠 warn", info: "⚪ info" } as const;

export function highlightSection(report: RunReport): Markdown | undefined {
  if (report.highlights.length === 0) return undefined;
  const titles = ["When (UTC)", "Severity", "Connector", "What", "Who", "On what", "Outcome"];
  const rows = report.highlights.slice(0, MOST.highlights).map((event) => highlightRow(event, report));
  const shown = joined([md`### Worth a look`, table(titles, rows)], "\n\n");
  return withMore(shown, report.highlights.length - rows.length, "event");
}

function highlightRow(event: Highlight, { finished }: RunReport): readonly Piece[] {
  return [
    unbroken(moment(event.time, finished)),
    unbroken(SEVERITY[event.severity]),
    brief(event.connector, 40),
    md`${brief(event.type, 40)}<br>${code(brief(event.action, 60))}`,
    code(brief(event.actor, 60)),
    code(brief(event.target, 60)),
    brief(event.outcome, 20),
  ];
}

export function uncoveredSection(report: RunReport): Markdown | undefined {
  const all = losses(report);
  if (all.length === 0) return undefined;
  const titles = ["", "Connector", "Feed", "Partition", "From (UTC)", "To (UTC)", "Length", "What becomes of it"];
  const rows = all.slice(0, MOST.losses).map((loss) => lossRow(loss, report));
  const shown = joined([md`### Not covered`, table(titles, rows)], "\n\n");
  return withMore(shown, all.length - rows.length, "stretch", "stretches");
}

function lossRow({ place, interval: [from, to], kind }: Loss, { finished }: RunReport): readonly Piece[] {
  return [
    kind === "lost" ? MARKS.bad : MARKS.attention,
    brief(place.instance.id, 60),
    brief(place.feed.title, 60),
    code(brief(place.partition.partition, 60)),
    ...[moment(from, finished), moment(to, finished), duration(to - from)].map(unbroken),
    LOSS_SENTENCE[kind],
  ];
}

export function chartSection(report: RunReport): Markdown | undefined {
  const chart = coverageChart(report, { perDay: 8, rows: MOST.chart, label: 40 });
  if (chart === undefined) return undefined;
  const rows = chart.rows.map(({ label, strip, note }) => `${label}  ${strip}  ${note}`.trimEnd());
  const lines = [chart.axis.trimEnd(), ...rows, ...(chart.more === undefined ? [] : [chart.more]), "", LEGEND];
  return joined([md`### Coverage of the last 7 days (UTC)`, codeBlock(lines)], "\n\n");
}

/** Adds what was left out for want of room. */
export function withMore(shown: Markdown, hidden: number, one: string, many = `${one}s`): Markdown {
  return hidden > 0 ? joined([shown, md`_… and ${plural(hidden, `more ${one}`, `more ${many}`)}._`], "\n\n") : shown;
}
