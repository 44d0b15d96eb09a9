/** The job summary's part on findings: what is new or grown in full, and what was open before in short. */
import type { RunReport } from "../collect/report.ts";
import type { Finding } from "../detect/finding.ts";
import {
  FINDINGS_NEXT,
  findingsTitle,
  findingWords,
  learningSentence,
  severities,
  stillOpen,
  toldFindings,
  whenSeen,
} from "./finding-words.ts";
import { code, details, joined, link, type Markdown, md, prose, table, unbroken } from "./markdown.ts";
import { plural } from "./quantity.ts";
import { SEVERITY, withMore } from "./summary-sections.ts";

/** At once; what is more is folded away, so that coverage is not a screen further down for each finding. */
const AT_ONCE = 6;
const MOST_TOLD = 40;
const MOST_OPEN = 10;

export function findingSection(report: RunReport): Markdown | undefined {
  const told = toldFindings(report);
  const open = stillOpen(report);
  const learning = learningSentence(report);
  if (told.length + open.length === 0 && learning === undefined) return undefined;
  const items = told.slice(0, MOST_TOLD).map(({ state, finding }) => findingItem(finding, state, report));
  const rest = withMore(joined(items.slice(AT_ONCE), "\n"), told.length - items.length, "finding");
  const parts = [
    md`### ${findingsTitle(report)}`,
    ...(told.length > 0 ? [joined(items.slice(0, AT_ONCE), "\n")] : []),
    ...(items.length > AT_ONCE ? [details(md`${plural(told.length - AT_ONCE, "more finding")}`, rest)] : []),
    ...(learning === undefined ? [] : [md`${learning}`]),
    ...(open.length > 0 ? [openTable(open, report)] : []),
    prose(FINDINGS_NEXT),
  ];
  return joined(parts, "\n\n");
}

function findingItem(finding: Finding, state: string, { finished }: RunReport): Markdown {
  const { title, why, next, facts } = findingWords(finding, finished);
  const open = finding.link === undefined ? [] : [link("open it", finding.link)];
  const last = joined([state, ...facts, ...open, code(finding.id)], " · ");
  return md`- ${SEVERITY[finding.severity]}: <b>${title}</b><br>${why}<br>**Next:** ${next}<br><sub>${last}</sub>`;
}

function openTable(open: readonly Finding[], { finished }: RunReport): Markdown {
  const rows = open
    .slice(0, MOST_OPEN)
    .map((finding) => [
      unbroken(SEVERITY[finding.severity]),
      findingWords(finding, finished).title,
      unbroken(whenSeen(finding.last, finished)),
      code(finding.id),
    ]);
  const shown = table(["Severity", "Still open", "Last seen", "Id"], rows);
  return joined(
    [md`Open from before: ${severities(open)}.`, withMore(shown, open.length - rows.length, "finding")],
    "\n\n",
  );
}
