/** What the demo says of a release and a flood: for each scan what happened, what it saw, and what became of it. */
import { moment, plural } from "../../report/quantity.ts";
import { painter } from "../../report/terminal-table.ts";
import { clipColumns, visible, wrapColumns } from "../../report/text.ts";
import type { Screen } from "../narration.ts";
import type { Release, ReleaseScan } from "./play.ts";

const TITLE = "When an app changes its format";
const ABOUT =
  "Four more scans, six hours apart in imagined time, of a repository that watches one app. Real: the engine, the libraries, git, and a remote that all of it was pushed to.";
/** What the story lets happen before each scan. */
const HAPPENED = [
  "All is as ever",
  "A release writes other lines, and a visitor floods the log with words to a model",
  "ann has merged the pull request with the new templates",
  "The flood goes on, without a release",
] as const;
const LABEL = 13;

export function describeRelease({ scans }: Release, screen: Screen, width: number): readonly string[] {
  const paint = painter(screen.colour);
  const now = scans[3].time;
  const times = scans.map(({ time }) => moment(time, now));
  const column = 4 + Math.max(...times.map((time) => time.length));
  const indent = " ".repeat(column);
  const told = scans.flatMap((scan, index) => [
    clipColumns(`  ${(times[index] ?? "").padStart(column - 4)}  ${HAPPENED[index]}`, width),
    ...seen(scan).map(([shade, text]) => paint(shade, clipColumns(indent + text, width))),
  ]);
  return [paint("strong", TITLE), ...wrapColumns(ABOUT, width, "  "), ...told];
}

type Line = readonly [shade: "good" | "attention" | "dim" | "none", text: string];

function seen({ lines, unknown, mapped, findings, samples, templates }: ReleaseScan): readonly Line[] {
  const found = findings.map(({ severity, title }) => `${title} (${severity})`).join(", ");
  const learned = templates.reduce((sum, template) => sum + template.lines, 0);
  const read = plural(lines, "line");
  const all: readonly Line[] = [
    unknown === 0
      ? ["good", `${read}, all known; ${mapped} of them became events`]
      : ["attention", `${read}, ${unknown} unknown: ${visible(found)}`],
    ...looks(samples).map((sample): Line => ["dim", labelled("sample", sample)]),
    ...templates.map(({ match, lines: of }): Line => ["none", labelled("proposed", `${match[0]}  (${of} lines)`)]),
  ];
  if (unknown <= learned) return all;
  return [...all, ["none", labelled("not learned", `${plural(unknown - learned, "line")} that no release explains`)]];
}

function labelled(label: string, text: string): string {
  return label.padEnd(LABEL) + visible(text);
}

/** One sample of each kind: what begins with the same word is of one. */
function looks(samples: readonly string[]): readonly string[] {
  return [...new Map(samples.toReversed().map((sample) => [sample.split(" ")[0], sample])).values()].toReversed();
}
