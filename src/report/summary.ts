/**
 * The job summary: Markdown for people with an afternoon. The first line is the result; whatever comes from outside is
 * escaped by `md`; it never exceeds what GitHub accepts, and says so where something was cut.
 */
import type { RunReport } from "../collect/report.ts";
import { headline } from "./headline.ts";
import { logFormatSection } from "./log-formats.ts";
import { joined, type Markdown, md } from "./markdown.ts";
import { bytes } from "./quantity.ts";
import { accountSection, connectorDetails, firstLookSection, footer, typeSection } from "./summary-details.ts";
import { findingSection } from "./summary-findings.ts";
import {
  chartSection,
  connectorTable,
  dryRunNote,
  highlightSection,
  MARKS,
  problemSection,
  uncoveredSection,
} from "./summary-sections.ts";

export interface SummaryOptions {
  /** `https://github.com`, from `GITHUB_SERVER_URL`; with `repository` the commit becomes a link. */
  readonly server?: string;
  /** `owner/name`, from `GITHUB_REPOSITORY`. */
  readonly repository?: string;
  /** Where the project's files can be read, such as `https://github.com/<owner>/<name>/blob/<ref>/`. */
  readonly docs?: string;
  /** Most bytes of UTF-8; by default what fits into GitHub's 1 MiB a step, with some slack for others in the same step. */
  readonly maxBytes?: number;
}

/** GitHub refuses the whole summary above 1 MiB. */
const MAX_BYTES = 1_000_000;

/** The summary as Markdown text, ready for `core.summary.addRaw`. */
export function renderSummary(report: RunReport, options: SummaryOptions = {}): string {
  const { tone, text } = headline(report);
  const head = md`## ${MARKS[tone]} ${text}`;
  // In reading order; the number says what goes first when there is no room: the higher, the earlier.
  const sections: readonly Section[] = [
    [1, "notes", dryRunNote(report)],
    [1, "connectors", connectorTable(report)],
    [2, "problems", problemSection(report, options)],
    [2, "findings", findingSection(report)],
    [5, "events worth a look", highlightSection(report)],
    [5, "log formats", logFormatSection(report)],
    [4, "what is not covered", uncoveredSection(report)],
    [3, "coverage", chartSection(report)],
    [7, "first look", firstLookSection(report)],
    [8, "events by type", typeSection(report)],
    [6, "what became of the records", accountSection(report)],
    [9, "feeds and partitions", connectorDetails(report)],
    [1, "footer", footer(report, options)],
  ];
  return within(options.maxBytes ?? MAX_BYTES, head, sections);
}

type Section = readonly [dropOrder: number, title: string, body: Markdown | undefined];

function within(maxBytes: number, head: Markdown, sections: readonly Section[]): string {
  let kept = sections.filter(([, , body]) => body !== undefined);
  const dropped: string[] = [];
  for (;;) {
    const text = page(head, kept, dropped, maxBytes);
    if (Buffer.byteLength(text) <= maxBytes) return text;
    const next = [...kept].sort(([a], [b]) => b - a)[0];
    if (next === undefined) return `## ${cutText(maxBytes)}\n`;
    kept = kept.filter((section) => section !== next);
    dropped.push(next[1]);
  }
}

function page(head: Markdown, kept: readonly Section[], dropped: readonly string[], maxBytes: number): string {
  const note = dropped.length === 0 ? [] : [md`> ✂️ ${cutText(maxBytes)} Left out: ${dropped.join(", ")}.`];
  const bodies = kept.flatMap(([, , body]) => body ?? []);
  return `${joined([head, ...note, ...bodies], "\n\n")}\n`;
}

function cutText(maxBytes: number): string {
  return `This summary was over the limit of ${bytes(maxBytes)} and was cut. The run's record in runs/ has everything.`;
}
