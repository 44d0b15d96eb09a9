/** What the demo says around the job's own log: little before it, and after it where to look. */
import path from "node:path";
import { plural } from "../report/quantity.ts";
import { painter, type Shade } from "../report/terminal-table.ts";
import { visible, withoutCommands, wrapColumns } from "../report/text.ts";
import type { DemoFolder } from "./folder.ts";
import type { Played } from "./play.ts";
import type { LogLine } from "./runner.ts";

export interface Screen {
  readonly width: number;
  readonly colour: boolean;
}

/** Wide enough for the job's log, which is as wide as GitHub shows it. */
const WIDEST = 120;

export function describeBeginning({ dir, scans }: DemoFolder, screen: Screen): string {
  const paint = painter(screen.colour);
  const story =
    scans.length === 0
      ? "A company of twelve has set mallcop up just now, and does not know yet what happened last night."
      : `The story goes on where scan ${scans.length} left it.`;
  return [
    paint("strong", `mallcop demo, scan ${scans.length + 1}`),
    ...wrapColumns(story, columns(screen)),
    ...wrapColumns(
      "Stand-ins: CloudTrail, GitHub, the actions cache, all on 127.0.0.1. Real: the action, the vendors' libraries, git, the repo.",
      columns(screen),
    ),
    paint("dim", dir),
    "",
    rule("the job's log", screen),
  ].join("\n");
}

const LINES: Readonly<Record<LogLine["kind"], readonly [before: string, shade: Shade]>> = {
  text: ["", "none"],
  group: ["▾ ", "strong"],
  error: ["Error: ", "bad"],
  warning: ["Warning: ", "attention"],
  notice: ["Notice: ", "good"],
};

export function describeLine({ kind, text }: LogLine, { colour }: Screen): string {
  const [before, shade] = LINES[kind];
  return painter(colour)(shade, withoutCommands(before + visible(text)));
}

/** @param invocation how the demo was called, without options */
export function describeEnd(played: Played, screen: Screen, invocation: string): string {
  const sections = [
    result(played, screen),
    noticed(played, screen),
    places(played, screen),
    further(played, screen, invocation),
  ];
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${rule("", screen)}\n\n${text.join("\n\n")}`;
}

function result({ outputs, exit, head, requests }: Played, screen: Screen): readonly string[] {
  const paint = painter(screen.colour);
  const { commit = "", events = "0" } = outputs;
  if (commit === "" || commit !== head) {
    const sentence = `Nothing was stored; the scan ended with exit status ${exit}. The log above says why.`;
    return wrapColumns(sentence, columns(screen)).map((line) => paint("bad", line));
  }
  const stored = `${plural(Number(events), "event")} in commit ${head.slice(0, 9)}, which is what main of the remote points to.`;
  const cost = `The stand-ins answered ${plural(requests, "request")}.`;
  return [paint("good", paint("strong", `✓ ${stored}`)), paint("dim", `  ${cost}`)];
}

function noticed({ noticed: { redacted, forged, late } }: Played, screen: Screen): readonly string[] {
  const facts: readonly (readonly [what: string, shown: string | undefined])[] = [
    ["A password in clear text was in a task definition. What is stored:", redacted],
    [
      "The intruder named a security group for whoever reads the log, you or a model. It cannot get out of its markers:",
      forged,
    ],
  ];
  const lines = facts.flatMap(([what, shown]) => (shown === undefined ? [] : [what, quoted(shown)]));
  const came = `${plural(late, "event")} happened before the last scan, but came late: each scan reads the last 6 hours again.`;
  const all = late > 0 ? [...lines, came] : lines;
  return all.length === 0
    ? []
    : titled(
        "Worth noticing",
        all.flatMap((line) => indented(line, screen)),
        screen,
      );
}

function quoted(text: string): string {
  return `  ${visible(text)}`;
}

function places({ folder, files, head }: Played, screen: Screen): readonly string[] {
  const events = path.join(folder.checkout, "events");
  const query = `.timestamp + "  " + .action + "  " + .actor + "  " + .target`;
  const commands: readonly (readonly [purpose: string, command: string])[] = [
    ["every scan is a commit", `git -C ${folder.checkout} log --stat`],
    ["this one", `git -C ${folder.checkout} show ${head.slice(0, 9)}`],
    ["the job summary, as GitHub would show it", `less ${files.summary}`],
    [
      "the worst of it",
      `find ${events} -name '*.jsonl' -exec cat {} + | jq -r 'select(.severity == "critical") | ${query}'`,
    ],
  ];
  return titled("Look around", pairs(commands, screen), screen);
}

function further({ folder, number }: Played, screen: Screen, invocation: string): readonly string[] {
  const next =
    number === 1 ? "the next morning: scan again; what is new is added, what is known is not" : "and on: scan again";
  const commands = [[next, `${invocation} --dir ${folder.dir}`] as const];
  return titled("Go on", pairs(commands, screen), screen);
}

function pairs(all: readonly (readonly [purpose: string, command: string])[], { colour }: Screen): readonly string[] {
  const paint = painter(colour);
  return all.flatMap(([purpose, command]) => [`  ${paint("dim", `# ${purpose}`)}`, `  ${command}`]);
}

function indented(line: string, screen: Screen): readonly string[] {
  const [, indent = "", text = ""] = /^( *)(.*)$/.exec(line) ?? [];
  return wrapColumns(text, columns(screen), `  ${indent}`);
}

function titled(title: string, lines: readonly string[], { colour }: Screen): readonly string[] {
  return [painter(colour)("strong", title), ...lines];
}

function rule(title: string, screen: Screen): string {
  const text = title === "" ? "" : `── ${title} `;
  return painter(screen.colour)("dim", text + "─".repeat(Math.max(0, columns(screen) - text.length)));
}

function columns({ width }: Screen): number {
  return Math.min(WIDEST, Math.max(40, width));
}
