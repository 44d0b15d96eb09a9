/** What the summary, the terminal and the commit say of findings, in the same words. Plain text: the one who prints it escapes it. */
import type { FindingsReport, RunReport } from "../collect/report.ts";
import type { Finding } from "../detect/finding.ts";
import { plain } from "../detect/say.ts";
import { type Instant, type Severity, UNKNOWN_TIME } from "../event/event.ts";
import { listed, moment, plural } from "./quantity.ts";
import { brief } from "./text.ts";

const SEVERITIES: readonly Severity[] = ["critical", "warn", "info"];

export function bySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { critical: count("critical"), warn: count("warn"), info: count("info") };
}

/** `1 critical, 4 warn`; empty for none. */
export function severities(findings: readonly Finding[]): string {
  const counts = bySeverity(findings);
  return SEVERITIES.flatMap((severity) => (counts[severity] > 0 ? `${counts[severity]} ${severity}` : [])).join(", ");
}

/** In brackets behind a number of findings: `1 critical, 4 warn`, or simply `warn`. */
function ofSeverity(findings: readonly Finding[]): string {
  const [first] = findings;
  const same = findings.every(({ severity }) => severity === first?.severity);
  return `(${same && first !== undefined ? first.severity : severities(findings)})`;
}

/** `2 new findings (1 critical, 1 warn)` */
export function newFindings(fresh: readonly Finding[]): string {
  return `${plural(fresh.length, "new finding")} ${ofSeverity(fresh)}`;
}

/** What stands above the list. */
export function findingsTitle({ dryRun, publish }: RunReport): string {
  return dryRun || publish.state === "stored" ? "Findings" : "Findings, not stored";
}

/** Whether anything is open that somebody should look at: more than worth knowing. */
export function asksForAttention({ findings }: Pick<RunReport, "findings">): boolean {
  return findings?.open.some(({ severity }) => severity !== "info") ?? false;
}

/** The part of a headline. "Nothing found" and "not judged" never sound alike. */
export function findingsClause(findings: FindingsReport | undefined): string {
  if (findings === undefined) return "nothing was judged by the detectors";
  const { new: fresh, open, waiting } = findings;
  const partly = waiting > 0 ? `, ${plural(waiting, "batch", "batches")} not judged yet` : "";
  if (fresh.length === 0 && open.length === 0) return `no open findings${partly}`;
  if (fresh.length === 0) return `${plural(open.length, "open finding")} ${ofSeverity(open)}${partly}`;
  const rest = open.length > fresh.length ? `, ${open.length} open` : "";
  return `${newFindings(fresh)}${rest}${partly}`;
}

/** A finding as people read it: nothing in it is marked, hidden or commanding. */
export interface FindingWords {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly next: string;
  /** When, and how often. */
  readonly facts: readonly string[];
}

export function findingWords({ id, title, why, next, first, last, count }: Finding, now: Instant): FindingWords {
  const [from, to] = [first, last].map((time) => whenSeen(time, now));
  const begun = from?.replace(/ UTC$/, "");
  return {
    id: brief(id, 120),
    title: brief(plain(title), 200),
    why: brief(plain(why), 500),
    next: brief(plain(next), 400),
    facts: [from === to ? `${from}` : `${begun} to ${to}`, ...(count > 0 ? [plural(count, "event")] : [])],
  };
}

/** `10:14 UTC`; an event that does not say when it happened has the first moment of all. */
export function whenSeen(time: string, now: Instant): string {
  const at = Date.parse(time) as Instant;
  return at === UNKNOWN_TIME ? "at an unknown time" : `${moment(at, now)} UTC`;
}

export interface ToldFinding {
  readonly state: "new" | "grown";
  readonly finding: Finding;
}

/** New ones before grown ones; without those that only say that a source is being learned. */
export function toldFindings({ findings }: RunReport): readonly ToldFinding[] {
  const of = (state: ToldFinding["state"], list: readonly Finding[]) =>
    list.filter(({ learning }) => !learning).map((finding) => ({ state, finding }));
  return findings === undefined ? [] : [...of("new", findings.new), ...of("grown", findings.grown)];
}

/** At first everybody is new: what is found while a source is being learned is worth a line together. */
export function learningSentence({ findings }: RunReport): string | undefined {
  const fresh = findings?.new.filter(({ learning }) => learning) ?? [];
  if (fresh.length === 0) return undefined;
  const titles = fresh.map(({ title }) => brief(plain(title), 80));
  return `While mallcop learns what is usual: ${listed(titles, 8)}.`;
}

/** Open ones that are neither new nor grown, nor from the time of learning. */
export function stillOpen({ findings }: RunReport): readonly Finding[] {
  if (findings === undefined) return [];
  const told = new Set([...findings.new, ...findings.grown].map(({ id }) => id));
  return findings.open.filter(({ id, learning }) => !told.has(id) && !learning);
}

export const FINDINGS_NEXT = "`mallcop findings` lists all of them, acknowledges and suppresses them.";
