/**
 * The message of the commit that stores a run, so that `git log` reads as an audit trail. Nothing a stranger could have
 * written is in it: only ids, codes, counts, types and times.
 */
import type { AppReport, Counts, InstanceReport, RunReport } from "../collect/report.ts";
import { lookedAt, NO_COUNTS, places, sumOf, totalCounts, totalMs, windowRead } from "./facts.ts";
import { novelties } from "./proposal.ts";
import { duration, grouped, plural } from "./quantity.ts";
import { token } from "./token.ts";

/** What is known of a run when its commit is made. */
export type CommitFacts = Pick<
  RunReport,
  "command" | "run" | "version" | "started" | "status" | "instances" | "findings" | "apps"
>;

/** Git's own tools cut subjects that are longer. */
const SUBJECT = 72;

/** Subject, body and trailers (`Mallcop-Run: <run id>-<attempt>`), ending in a newline. */
export function commitMessage(facts: CommitFacts): string {
  const trailers = [
    `Mallcop-Run: ${token(facts.run)}`,
    `Mallcop-Version: ${token(facts.version)}`,
    `Mallcop-Status: ${facts.status}`,
  ];
  const asked = facts.instances.filter(({ status }) => status !== "skipped");
  const apps = facts.apps.map(appLine);
  const body = [
    opening(facts, asked),
    ...asked.map((instance) => connectorLines(instance).join("\n")),
    ...(apps.length === 0 ? [] : [["logs:", ...apps.map((line) => `  ${line}`)].join("\n")]),
    findingLines(facts.findings).join("\n"),
  ];
  return `${[subject(facts), ...body, trailers.join("\n")].join("\n\n")}\n`;
}

/** `mallcop: 42 new events (aws 30, github 12); m365 failed`, shortened from the inside until it fits. */
function subject({ command, instances, findings }: CommitFacts): string {
  const busy = instances.filter(({ counts }) => counts.new > 0).sort((a, b) => b.counts.new - a.counts.new);
  const failed = instances.filter(({ status }) => status === "failed").map(({ id }) => token(id));
  const found =
    findings === undefined || findings.new.length === 0 ? "" : `, ${plural(findings.new.length, "finding")}`;
  const start = `${command === "scan" ? "mallcop" : "mallcop rescan"}: ${events(totalCounts({ instances }))}${found}`;
  const each = busy.map(({ id, counts }) => `${token(id)} ${grouped(counts.new)}`);
  for (let shown = each.length + failed.length; shown >= 0; shown--) {
    const names = Math.min(failed.length, shown);
    const counts = shown - names;
    const text = start + inBrackets(each, counts) + failures(failed, names);
    if (text.length <= SUBJECT) return text;
  }
  return start;
}

function events(counts: Counts): string {
  return counts.new === 0 ? "no new events" : plural(counts.new, "new event");
}

function inBrackets(each: readonly string[], shown: number): string {
  if (shown === 0) return "";
  const hidden = each.length - shown;
  return ` (${[...each.slice(0, shown), ...(hidden > 0 ? [`${hidden} more`] : [])].join(", ")})`;
}

function failures(failed: readonly string[], shown: number): string {
  if (failed.length === 0) return "";
  const hidden = failed.length - shown;
  if (shown === 0) return `; ${failed.length} failed`;
  return `; ${failed.slice(0, shown).join(", ")}${hidden > 0 ? ` and ${hidden} more` : ""} failed`;
}

function opening(facts: CommitFacts, asked: readonly InstanceReport[]): string {
  const looked = `${lookedAt(facts).length} of ${plural(asked.length, "connector")}`;
  return `${facts.command === "scan" ? "Scan" : "Rescan"} of ${iso(facts.started)}: ${looked} could be read.`;
}

function connectorLines(instance: InstanceReport): readonly string[] {
  const window = windowRead(instance);
  const { counts = NO_COUNTS } = instance;
  const lost = places([instance]).flatMap(({ partition }) => partition.gaps);
  const waiting = places([instance]).flatMap(({ partition }) => partition.backlog);
  const types = Object.entries(instance.newByType).sort(([, a], [, b]) => b - a);
  const codes = [...new Set(instance.problems.map(({ code }) => token(code)))];
  const rejected = sumOf(counts.rejected);
  const lines = [
    `read: ${window === undefined ? withoutLogs(instance) : `${iso(window[0])}/${iso(window[1])}`}`,
    `events: ${grouped(counts.new)} new, ${plural(counts.duplicate, "duplicate")}`,
    types.length > 0 ? `types: ${types.map(([type, count]) => `${token(type)} ${grouped(count)}`).join(", ")}` : "",
    rejected > 0 ? `rejected: ${plural(rejected, "record")}` : "",
    lost.length > 0 ? `lost for good: ${plural(lost.length, "stretch", "stretches")}, ${duration(totalMs(lost))}` : "",
    waiting.length > 0 ? `still to be read: ${plural(waiting.length, "stretch", "stretches")}` : "",
    codes.length > 0 ? `problems: ${codes.join(", ")}` : "",
  ];
  return [
    `${token(instance.id)}: ${instance.status}`,
    ...lines.filter((line) => line !== "").map((line) => `  ${line}`),
  ];
}

/** Most ids of findings that a message names. */
const MOST_FINDINGS = 20;

/** By id and severity: titles have strangers' words in them. */
function findingLines(findings: CommitFacts["findings"]): readonly string[] {
  if (findings === undefined) return ["findings: not judged"];
  const { new: fresh, grown, open, waiting } = findings;
  const counts = `findings: ${grouped(fresh.length)} new, ${grouped(grown.length)} grown, ${grouped(open.length)} open`;
  const told = [...fresh, ...grown].map(({ id, severity }) => `  ${severity} ${token(id)}`);
  const hidden = told.length - MOST_FINDINGS;
  return [
    counts,
    ...told.slice(0, MOST_FINDINGS),
    ...(hidden > 0 ? [`  and ${grouped(hidden)} more`] : []),
    ...(waiting > 0 ? [`  not judged yet: ${plural(waiting, "batch", "batches")}`] : []),
  ];
}

/** What changed in an app's logs and templates, and why; which templates it is, the commit itself shows. */
function appLine(seen: AppReport): string {
  const { app, lines, unmatched, drift, newRevisions, change } = seen;
  const share = `${grouped(unmatched)} of ${plural(lines, "line")} unknown`;
  const release = newRevisions.length > 0 ? ", with a new revision" : "";
  const why = drift === "none" ? `${share}, as usual` : `format changed${release}: ${share}`;
  const what = change === undefined ? "" : `; ${novelties(seen)} ${CHANGES[change]}`;
  return `${token(app)}: ${why}${what}`;
}

const CHANGES = { committed: "added, seen in two runs", proposed: "proposed on a branch" } as const;

function withoutLogs(instance: InstanceReport): string {
  return places([instance]).some(({ partition }) => partition.covered.length > 0) ? "no logs, only states" : "nothing";
}

function iso(at: number): string {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, "Z");
}
