/** The overview on a terminal: the page's first lines, and what it has that needs somebody. */
import { plain } from "../detect/say.ts";
import type { Severity } from "../event/event.ts";
import type { Overview } from "../overview/overview.ts";
import { totalMs } from "./facts.ts";
import { isBehind, lag, toneOf, verdictOf } from "./page/verdict.ts";
import { bytes, duration, grouped, plural } from "./quantity.ts";
import { type Cell, type Paint, painter, type Shade, tableLines } from "./terminal-table.ts";
import { brief, withoutCommands, wrapColumns } from "./text.ts";

export interface OverviewTextOptions {
  readonly width: number;
  readonly colour: boolean;
}

const SIGNS = { good: "✓", attention: "!", bad: "✗" } as const;
const SHADES: Readonly<Record<Severity, Shade>> = { critical: "bad", warn: "attention", info: "none" };
const MOST = 10;

export function renderOverview(overview: Overview, { width, colour }: OverviewTextOptions): string {
  const paint = painter(colour);
  const { tone, sentences } = verdictOf(overview);
  const sections = [
    wrapColumns(sentences.join(" "), width, "  ").map((line, index) =>
      paint(tone, index === 0 ? `${SIGNS[tone]}${line.slice(1)}` : line),
    ),
    connectorLines(overview, width, paint),
    findingLines(overview, width, paint),
    sizeLines(overview, width, paint),
  ];
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return withoutCommands(`${text.join("\n\n")}\n`);
}

function connectorLines({ connectors, events, window }: Overview, width: number, paint: Paint): readonly string[] {
  const columns = ["", { flexible: "connector" }, "behind", "holes", { number: "events" }, { number: "critical" }];
  const rows = connectors.map((connector): readonly Cell[] => {
    const tone = toneOf(connector, window.to);
    const { id, all } = connector;
    const counted = events.connectors.find((each) => each.id === id);
    const critical = counted?.days.reduce((sum, day) => sum + day.critical, 0) ?? 0;
    const missing = all === undefined ? 0 : totalMs(all.holes);
    return [
      { text: SIGNS[tone], shade: tone },
      brief(id, 40),
      all === undefined
        ? { text: "never read", shade: "bad" }
        : { text: lag(all, window.to).replace(/ behind$/, ""), shade: isBehind(all, window.to) ? "bad" : "none" },
      all === undefined || missing === 0
        ? { text: all === undefined ? "—" : "none", shade: "dim" }
        : { text: duration(missing), shade: "attention" },
      grouped(counted?.total ?? 0),
      { text: grouped(critical), shade: critical > 0 ? "attention" : "dim" },
    ];
  });
  return rows.length === 0 ? [] : tableLines(columns, rows, width, paint);
}

function findingLines({ findings: { open } }: Overview, width: number, paint: Paint): readonly string[] {
  if (open.length === 0) return [];
  const lines = open
    .slice(0, MOST)
    .flatMap(({ severity, title, id }) => [
      `${paint(SHADES[severity], severity.padEnd(8))}  ${brief(plain(title), Math.max(30, width - 10))}`,
      paint("dim", `          ${brief(id, 100)}`),
    ]);
  const rest = open.length - MOST;
  return [
    paint("strong", "Open findings"),
    ...lines,
    ...(rest > 0 ? [paint("dim", `and ${grouped(rest)} more: mallcop findings list`)] : []),
  ];
}

function sizeLines({ events, window, runs, bytes: size }: Overview, width: number, paint: Paint): readonly string[] {
  const growth = runs.bytesPerDay === undefined ? "" : `; events grow by ${bytes(runs.bytesPerDay)} a day`;
  const text = `${plural(events.total, "event")} and ${plural(runs.count, "run")} in ${plural(window.days, "day")}. The files take ${bytes(size)}${growth}.`;
  return wrapColumns(text, width).map((line) => paint("dim", line));
}
