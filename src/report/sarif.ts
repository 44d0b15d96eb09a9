/**
 * Findings as SARIF 2.1.0, for GitHub code scanning and whatever else reads it. A result stands at the line of `findings/` that holds
 * the finding. Texts are escaped for SARIF's own syntax, so that no name becomes a link or a placeholder.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import type { Log, ReportingDescriptor, Result, Suppression } from "sarif";
import type { DetectorManifest } from "../detect/contract.ts";
import type { Finding } from "../detect/finding.ts";
import { type Decision, decisionOn, findingPath, statusOf } from "../detect/finding-file.ts";
import { plain } from "../detect/say.ts";
import type { Severity } from "../event/event.ts";
import { escapeMarkdown, joined, link, md } from "./markdown.ts";
import { visible } from "./text.ts";

export interface SarifOptions {
  /** All that are kept, in the order of the files: they give the lines. */
  readonly all: readonly Finding[];
  readonly shown: readonly Finding[];
  readonly decisions: readonly Decision[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly version: string;
  /** What is known of the detectors; one that is not is a rule with its name only. */
  readonly detectors: ReadonlyMap<string, Pick<DetectorManifest, "title" | "description" | "severity">>;
}

const LEVEL = { info: "note", warn: "warning", critical: "error" } as const satisfies Record<Severity, string>;
/** GitHub's scale from 0 to 10, by which it sorts security alerts. */
const SECURITY_SEVERITY = { info: "2.0", warn: "6.0", critical: "9.0" } as const satisfies Record<Severity, string>;

export function sarifLog(options: SarifOptions): Log {
  const { shown, all, version } = options;
  const names = [...new Set(shown.map(({ detector }) => detector))].sort();
  const lines = linesOf(all);
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "mallcop",
            version,
            semanticVersion: version,
            rules: names.map((name) => rule(name, options)),
          },
        },
        automationDetails: { id: "mallcop/findings/" },
        results: shown.map((finding) => resultOf(finding, names.indexOf(finding.detector), lines, options)),
      },
    ],
  };
}

function rule(name: string, { detectors }: SarifOptions): ReportingDescriptor {
  const known = detectors.get(name);
  const { title = name, description = title, severity = "warn" } = known ?? {};
  return {
    id: name,
    shortDescription: { text: messageText(title) },
    fullDescription: { text: messageText(description) },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: ["security"], "security-severity": SECURITY_SEVERITY[severity] },
  };
}

/** By id: where in its file the finding stands, from 1. */
function linesOf(all: readonly Finding[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const lengths = new Map<string, number>();
  for (const finding of all) {
    const path = findingPath(finding);
    const line = (lengths.get(path) ?? 0) + 1;
    lengths.set(path, line);
    lines.set(finding.id, line);
  }
  return lines;
}

function resultOf(
  finding: Finding,
  ruleIndex: number,
  lines: ReadonlyMap<string, number>,
  { decisions, now }: SarifOptions,
): Result {
  const { id, detector, severity, source, title, why, next, first, last, count, events, learning } = finding;
  const suppression = suppressionOf(finding, decisions, now);
  const sentences = [title, why, next].map((said) => plain(said));
  const shown = joined([md`**${sentences[0] ?? ""}**`, ...sentences.slice(1)], "\n\n");
  return {
    ruleId: detector,
    ruleIndex,
    level: LEVEL[severity],
    message: {
      text: messageText(`${sentences[0]}. ${sentences.slice(1).join(" ")}`),
      markdown: (finding.link === undefined
        ? shown
        : joined([shown, link("Open it", finding.link)], "\n\n")
      ).toString(),
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: findingPath(finding) },
          region: { startLine: lines.get(id) ?? 1 },
        },
      },
    ],
    // GitHub knows an alert again by the first; other readers compare all that they find.
    partialFingerprints: { primaryLocationLineHash: id.slice(-16), "mallcopFinding/v1": id },
    ...(suppression && { suppressions: [suppression] }),
    properties: {
      source: escapeMarkdown(source).toString(),
      status: statusOf(finding, decisions, now),
      first,
      last,
      count,
      events: events.map((event) => visible(event)),
      learning,
      ...(finding.link !== undefined && { link: finding.link }),
    },
  };
}

function suppressionOf(finding: Finding, decisions: readonly Decision[], now: number): Suppression | undefined {
  const decision = decisionOn(finding, decisions, now);
  if (decision === undefined) return undefined;
  return { kind: "external", status: "accepted", justification: messageText(decision.reason) };
}

/** In a plain text message brackets make links and braces make placeholders; see sections 3.11.5 and 3.11.6. */
function messageText(text: string): string {
  return visible(text)
    .replace(/[\\[\]]/g, "\\$&")
    .replace(/[{}]/g, "$&$&");
}
