/** The terminal's part on findings: what is new or grown in full, and what was open before in short. */
import type { RunReport } from "../collect/report.ts";
import type { Finding } from "../detect/finding.ts";
import type { Severity } from "../event/event.ts";
import { FINDINGS_NEXT, findingWords, learningSentence, severities, stillOpen, toldFindings } from "./finding-words.ts";
import { grouped } from "./quantity.ts";
import type { Paint, Shade } from "./terminal-table.ts";
import { brief, wrapColumns } from "./text.ts";

export const SEVERITY_SHADE: Readonly<Record<Severity, Shade>> = { critical: "bad", warn: "attention", info: "none" };
/** A screen has an end: the most urgent ones with why and what to do, the others by their titles. */
const MOST_IN_FULL = 6;
const MOST_TOLD = 40;
const MOST_OPEN = 10;

export interface Page {
  readonly width: number;
  readonly paint: Paint;
}

export function findingLines(report: RunReport, page: Page): readonly string[] {
  const told = toldFindings(report);
  const open = stillOpen(report);
  const learning = learningSentence(report);
  if (told.length + open.length === 0 && learning === undefined) return [];
  const most = (all: number, shown: number) =>
    all > shown ? [page.paint("dim", `and ${grouped(all - shown)} more`)] : [];
  return [
    ...told.slice(0, MOST_IN_FULL).flatMap(({ state, finding }) => inFull(finding, state, report, page)),
    ...told.slice(MOST_IN_FULL, MOST_TOLD).flatMap(({ finding }) => inShort(finding, report, page)),
    ...most(told.length, MOST_TOLD),
    ...(learning === undefined ? [] : wrapColumns(learning, page.width)),
    ...(open.length === 0 ? [] : [`Open from before: ${severities(open)}.`]),
    ...open.slice(0, MOST_OPEN).flatMap((finding) => inShort(finding, report, page)),
    ...most(open.length, MOST_OPEN),
    ...wrapColumns(FINDINGS_NEXT.replaceAll("`", ""), page.width).map((line) => page.paint("dim", line)),
  ];
}

function inFull(finding: Finding, state: string, { finished }: RunReport, { width, paint }: Page): readonly string[] {
  const { id, title, why, next, facts } = findingWords(finding, finished);
  const indented = (text: string) => wrapColumns(text, width, "  ");
  return [
    ...headed(finding, title, width, paint),
    ...indented(why),
    ...indented(`→ ${next}`),
    ...(finding.link === undefined ? [] : indented(brief(finding.link, 500))),
    ...indented([state, ...facts, id].join(", ")).map((line) => paint("dim", line)),
  ];
}

function inShort(finding: Finding, { finished }: RunReport, { width, paint }: Page): readonly string[] {
  const { id, title, facts } = findingWords(finding, finished);
  const last = wrapColumns([facts[0], id].join(", "), width, "  ");
  return [...headed(finding, title, width, paint), ...last.map((line) => paint("dim", line))];
}

function headed({ severity }: Finding, title: string, width: number, paint: Paint): readonly string[] {
  const shade = SEVERITY_SHADE[severity];
  const label = severity.padEnd("critical ".length);
  return wrapColumns(title, width - label.length).map((line, index) =>
    paint(shade, `${index === 0 ? label : " ".repeat(label.length)}${line}`),
  );
}
