/** Apps whose log lines changed, or that have new templates: as rows for the terminal, and as a section of the job summary. */
import type { AppReport, RunReport } from "../collect/report.ts";
import { code, joined, link, type Markdown, md, type Piece, table } from "./markdown.ts";
import { novelties } from "./proposal.ts";
import { grouped, plural } from "./quantity.ts";
import { type Cell, type Paint, tableLines } from "./terminal-table.ts";
import { brief } from "./text.ts";

const MOST_APPS = 30;

/** What happened to the lines. */
function happened({ drift, newRevisions }: AppReport): string {
  if (drift === "none") return "as usual";
  const what = drift === "unmatched" ? "format changed" : "many new looks";
  return newRevisions.length > 0 ? `${what}, with a new revision` : `${what}, and no new revision explains it`;
}

/** What became of the templates. */
function became(app: AppReport): string {
  const { change, proposal, waiting } = app;
  if (change === undefined) return waiting > 0 ? `${plural(waiting, "new look")} to be seen again` : "nothing to learn";
  const count = novelties(app);
  if (change === "committed") return `${count}, unmapped`;
  if (proposal === undefined) return `${count} would be proposed`;
  if (proposal.state === "edited") return `somebody works on ${proposal.branch}`;
  if (proposal.state === "refused") return `${count} could not be proposed`;
  return `${count} proposed on ${proposal.branch}`;
}

const percent = (part: number, of: number): string => (of === 0 ? "–" : `${((part / of) * 100).toFixed(1)} %`);

export function logFormatLines({ apps }: RunReport, width: number, paint: Paint): readonly string[] {
  if (apps.length === 0) return [];
  const columns = [
    { flexible: "app" },
    { number: "lines" },
    { number: "unknown" },
    { number: "usual" },
    { flexible: "what happened" },
    { flexible: "templates" },
  ];
  const rows = apps
    .slice(0, MOST_APPS)
    .map((app): readonly Cell[] => [
      brief(app.app, 40),
      grouped(app.lines),
      { text: percent(app.unmatched, app.lines), shade: app.drift === "none" ? "none" : "attention" },
      { text: percent(app.usual, 1), shade: "dim" },
      { text: happened(app), shade: app.drift === "none" ? "none" : "attention" },
      brief(became(app), 80),
    ]);
  const more = apps.length > MOST_APPS ? [paint("dim", `and ${grouped(apps.length - MOST_APPS)} more`)] : [];
  return [paint("strong", "Log formats"), ...tableLines(columns, rows, width, paint), ...more];
}

export function logFormatSection({ apps }: RunReport): Markdown | undefined {
  if (apps.length === 0) return undefined;
  const columns = [
    "App",
    { number: "Lines" },
    { number: "Unknown" },
    { number: "Usual" },
    "What happened",
    "Templates",
  ];
  const rows = apps
    .slice(0, MOST_APPS)
    .map((app): readonly Piece[] => [
      md`<b>${brief(app.app, 60)}</b>`,
      grouped(app.lines),
      percent(app.unmatched, app.lines),
      percent(app.usual, 1),
      happened(app),
      withLink(app),
    ]);
  const shown = joined([md`### Log formats`, table(columns, rows), ...apps.flatMap(newTemplates)], "\n\n");
  const more = apps.length - rows.length;
  return more > 0 ? joined([shown, md`_… and ${plural(more, "more app")}._`], "\n\n") : shown;
}

function withLink(app: AppReport): Markdown {
  const text = md`${became(app)}`;
  const url = app.proposal?.url;
  return url === undefined || url === "" ? text : link(text, url);
}

const MOST_TEMPLATES = 20;

/** The lines' own words, shown as they are. */
function newTemplates({ app, templates, headers = [] }: AppReport): readonly Markdown[] {
  if (templates.length + headers.length === 0) return [];
  const begins = headers.map((text) => md`- header ${code(brief(text, 200))}`);
  const lines = templates
    .slice(0, MOST_TEMPLATES)
    .map(({ match, lines }) => md`- ${code(brief(match[0] ?? "", 200))} (${plural(lines, "line")})`);
  return [md`New in the template file of ${brief(app, 60)}:`, joined([...begins, ...lines], "\n")];
}
