/** The page's first line: whether everything is covered, and whether somebody has to look. It agrees with what stands below. */
import type { ConnectorCoverage, Coverage } from "../../overview/coverage.ts";
import type { Overview } from "../../overview/overview.ts";
import { STALE_MS, totalMs } from "../facts.ts";
import type { Tone } from "../headline.ts";
import { duration, listed, moment, plural } from "../quantity.ts";
import { brief } from "../text.ts";

export interface Verdict {
  readonly tone: Tone;
  /** What matters more comes first. */
  readonly sentences: readonly [first: string, second: string];
}

const WEIGHT: Readonly<Record<Tone, number>> = { good: 0, attention: 1, bad: 2 };

export function verdictOf(overview: Overview): Verdict {
  const covered = { tone: coverageTone(overview), text: coverageSentence(overview) };
  const found = { tone: findingsTone(overview), text: findingsSentence(overview) };
  // Of equals, coverage: what was not looked at cannot have been found.
  const [first, second] = WEIGHT[found.tone] > WEIGHT[covered.tone] ? [found, covered] : [covered, found];
  return { tone: first.tone, sentences: [first.text, second.text] };
}

/** How a connector fares, by the same rules as the job summary. */
export function toneOf({ all, problems }: ConnectorCoverage, now: number): Tone {
  if (all === undefined || isBehind(all, now)) return "bad";
  return all.holes.length > 0 || all.lost.length > 0 || problems.length > 0 ? "attention" : "good";
}

export function isBehind({ until }: Coverage, now: number): boolean {
  return now - until > STALE_MS;
}

function coverageTone({ connectors, window, damaged }: Overview): Tone {
  const tones = connectors.map((connector) => toneOf(connector, window.to));
  if (tones.length === 0 || tones.includes("bad")) return "bad";
  return connectors.some(({ all }) => (all?.holes.length ?? 0) + (all?.lost.length ?? 0) > 0) || damaged.length > 0
    ? "attention"
    : "good";
}

function coverageSentence({ connectors, window, runs }: Overview): string {
  if (connectors.length === 0) return "No connector has run here yet.";
  const names = (list: readonly ConnectorCoverage[]) => listed(list.map(({ id }) => brief(id, 40)));
  const never = connectors.filter(({ all }) => all === undefined);
  const behind = connectors.filter(({ all }) => all !== undefined && isBehind(all, window.to));
  if (runs.count === 0) return `Nothing has run in the last ${plural(window.days, "day")}.`;
  const clauses = [
    never.length > 0 ? `${names(never)} ${never.length === 1 ? "was" : "were"} never read` : "",
    behind.length > 0 ? `${names(behind)} ${behind.length === 1 ? "is" : "are"} more than a day behind` : "",
  ].filter((clause) => clause !== "");
  if (clauses.length > 0) return `${clauses.join("; ")}.`;
  const holes = connectors.filter(({ all }) => (all?.holes.length ?? 0) > 0);
  const until = Math.min(...connectors.flatMap(({ all }) => all?.last ?? []));
  const upTo = `${moment(until as typeof window.to, window.to)} UTC`;
  if (holes.length > 0) {
    const isLost = holes.every(({ all }) => totalMs(all?.lost ?? []) >= totalMs(all?.holes ?? []));
    const longest = duration(Math.max(...holes.map(({ all }) => totalMs(all?.holes ?? []))));
    return `Covered up to ${upTo}, but for ${longest} of ${names(holes)}${isLost ? ", lost for good" : ""}.`;
  }
  return `${connectors.length === 1 ? "The connector is" : `All ${connectors.length} connectors are`} covered up to ${upTo}.`;
}

function findingsTone({ findings }: Overview): Tone {
  const severities = findings.open.map(({ severity }) => severity);
  return severities.includes("critical") ? "bad" : severities.includes("warn") ? "attention" : "good";
}

function findingsSentence({ findings: { open } }: Overview): string {
  if (open.length === 0) return "No open findings.";
  const worst = open[0]?.severity ?? "info";
  const count = open.filter(({ severity }) => severity === worst).length;
  const which = worst === "critical" ? "critical" : worst === "warn" ? "a warning" : "for information";
  const share = count === open.length ? (count === 1 ? which : `all ${which}`) : `${count} of them ${which}`;
  return `${plural(open.length, "open finding")}, ${share}.`;
}

/** `5 min behind`, with nothing to say of what was never read. */
export function lag({ until }: Coverage, now: number): string {
  return `${duration(now - until)} behind`;
}
