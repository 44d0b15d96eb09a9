/** What the demo says around the job's own log: little before it, and after it where to look. */
import path from "node:path";
import { clock, grouped, plural } from "../report/quantity.ts";
import { painter, type Shade } from "../report/terminal-table.ts";
import { clipColumns, visible, withoutCommands, wrapColumns } from "../report/text.ts";
import type { DemoFolder } from "./folder.ts";
import type { Played } from "./play.ts";
import { describeRelease } from "./release/narration.ts";
import type { LogLine } from "./runner.ts";
import { ELSEWHERE } from "./story/cast.ts";

export interface Screen {
  readonly width: number;
  readonly colour: boolean;
}

/** Longer commands have their comment above them, not beside. */
const NARROW = 48;
/** Wide enough for the job's log, which is as wide as GitHub shows it. */
const WIDEST = 120;

export function describeBeginning({ dir, scans }: DemoFolder, screen: Screen): string {
  const paint = painter(screen.colour);
  const story =
    scans.length === 0
      ? "A company of twelve has set mallcop up just now, and does not know yet what the last hours brought."
      : `The story goes on where scan ${scans.length} left it.`;
  return [
    paint("strong", `mallcop demo, scan ${scans.length + 1}`),
    ...wrapColumns(story, columns(screen)),
    ...wrapColumns(
      "Stand-ins on 127.0.0.1: AWS, GitHub, Microsoft, Vercel, Supabase, OpenClaw, the actions cache. Real: the action, the vendors' libraries, git.",
      columns(screen),
    ),
    paint("dim", `${dir}; the scan takes about half a minute`),
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

/** What the report's lines begin with, in the colours that they have on a terminal. */
const SIGNS: Readonly<Record<string, Shade>> = { "✓": "good", "!": "attention", "✗": "bad" };

export function describeLine({ kind, text }: LogLine, { colour }: Screen): string {
  const [before, shade] = LINES[kind];
  const sign = kind === "text" ? SIGNS[text.charAt(0)] : undefined;
  return painter(colour)(sign ?? shade, withoutCommands(before + visible(text)));
}

/** @param invocation how the demo was called, without options */
export function describeEnd(played: Played, screen: Screen, invocation: string): string {
  const sections = [
    result(played, screen),
    found(played, screen),
    noticed(played, screen),
    played.release === undefined ? [] : describeRelease(played.release, screen, columns(screen)),
    places(played, screen),
    further(played, screen, invocation),
  ];
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${rule("", screen)}\n\n${text.join("\n\n")}`;
}

function result({ stored, outputs, exit, head, requests }: Played, screen: Screen): readonly string[] {
  const paint = painter(screen.colour);
  if (!stored) {
    const sentence = `Nothing was stored; the scan ended with exit status ${exit}. The log above says why.`;
    return wrapColumns(sentence, columns(screen)).map((line) => paint("bad", line));
  }
  const events = plural(Number(outputs.events), "new event");
  const seen = `The branch main of the remote points to it. The stand-ins answered ${plural(requests, "request")}.`;
  return [
    paint("good", paint("strong", `✓ ${events}, commit ${head.slice(0, 9)}`)),
    ...wrapColumns(seen, columns(screen)).map((line) => paint("dim", line)),
  ];
}

/** Step by step, as it happened. */
function found({ noticed: { found: all }, attackedAt, number }: Played, screen: Screen): readonly string[] {
  if (all.length === 0) return [];
  const since = all.filter(({ time }) => time !== undefined && time >= attackedAt).length;
  const undated = all.filter(({ time }) => time === undefined).length;
  const ordinary = all.length - since - undated;
  const before =
    number > 1 ? "" : `, and ${ordinary === 0 ? "none" : grouped(ordinary)} about the ordinary days before it`;
  const timeless = undated === 0 ? "" : ` ${plural(undated, "more is", "more are")} about a state that says no time.`;
  const sentence = `The detectors say ${plural(since, "new finding")} of warn or critical since the attack began${before}.${timeless}`;
  const paint = painter(screen.colour);
  const lines = all.map(({ time, severity, source, title }) => {
    const when = time === undefined ? "-" : clock(time);
    const line = `  ${when.padEnd(5)}  ${severity.padEnd(8)}  ${source.padEnd(14)}  ${visible(title)}`;
    return paint(severity === "critical" ? "bad" : "attention", clipColumns(line, columns(screen)));
  });
  return titled("What was found", [...wrapped(sentence, "  ", screen), ...lines], screen);
}

function noticed({ noticed: { redacted, forged, late } }: Played, screen: Screen): readonly string[] {
  const facts: readonly (readonly [what: string, shown: string | undefined])[] = [
    ["A task definition held a password in clear text. What is stored of it:", redacted],
    ["The intruder gave a security group a name for whoever reads the log, you or a model. It cannot get out:", forged],
  ];
  const lines = facts.flatMap(([what, shown]) =>
    shown === undefined ? [] : [...wrapped(what, "  ", screen), ...wrapped(visible(shown), "    ", screen)],
  );
  const came = `${plural(late, "event")} came late, about time that the scan before had read already. Every scan reads further back than the one before ended.`;
  const all = late > 0 ? [...lines, ...wrapped(came, "  ", screen)] : lines;
  return all.length === 0 ? [] : titled("Worth noticing", all, screen);
}

function wrapped(text: string, indent: string, screen: Screen): readonly string[] {
  return wrapColumns(text, columns(screen), indent);
}

/** What to type, and what it shows. */
type Purposes = readonly (readonly [command: string, purpose: string])[];

function places({ folder, files, head, stored, release }: Played, screen: Screen): readonly string[] {
  const below = (file: string) => path.relative(folder.checkout, file);
  const summary = [`less ${below(files.summary)}`, "the job summary, which GitHub shows as a page"] as const;
  const found: Purposes = [
    ["git log --stat", "every scan is a commit"],
    [`git show ${head.slice(0, 9)}`, "this one"],
    summary,
    [
      `git grep -h ${ELSEWHERE.ip} events | jq -r '[.timestamp, .source, .event_type, .action] | @tsv' | sort`,
      "the intruder's path through all of it: whatever came from where nobody of the company has been",
    ],
  ];
  const templates: Purposes = release
    ? [[`git -C ${below(release.remote)} log -p --all apps`, "how the app's templates came, and who merged them"]]
    : [];
  const commands = stored ? [...found, ...templates] : [summary, [`less ${below(files.log)}`, "the log"] as const];
  return titled("Look around", typed([[`cd ${folder.checkout}`, ""], ...commands], screen), screen);
}

function further({ folder, number }: Played, screen: Screen, invocation: string): readonly string[] {
  const next = number === 1 ? "somebody has noticed: scan again, and only what is new is added" : "scan once more";
  return titled("Go on", typed([[`${invocation} --dir ${folder.dir}`, next]], screen), screen);
}

/** Comments beside the commands where there is room, and above them where there is not. */
function typed(all: Purposes, screen: Screen): readonly string[] {
  const paint = painter(screen.colour);
  const column = 2 + Math.max(0, ...all.map(([command]) => (command.length > NARROW ? 0 : command.length)));
  return all.flatMap(([command, purpose]) => {
    if (purpose === "") return [`  ${command}`];
    const comment = paint("dim", `# ${purpose}`);
    return command.length > NARROW ? [`  ${comment}`, `  ${command}`] : [`  ${command.padEnd(column)}${comment}`];
  });
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
