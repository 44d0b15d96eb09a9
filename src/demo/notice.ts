/** Finds in what was just committed the places that are worth showing: what was taken out, broken, or came late. */
import type { Finding } from "../detect/finding.ts";
import { parseFindings } from "../detect/finding-file.ts";
import { plain } from "../detect/say.ts";
import { type Instant, type Severity, UNKNOWN_TIME } from "../event/event.ts";
import { unmark } from "../event/mark.ts";
import type { Git } from "../store/git.ts";

export interface Noticed {
  /** A secret's place in a stored record. */
  readonly redacted?: string;
  /** A name that was chosen to fool its reader, as it was stored. */
  readonly forged?: string;
  /** New findings that ask for attention, the earliest first. */
  readonly found: readonly Found[];
  /** New events that happened in time that the scan before had read already. */
  readonly late: number;
}

export interface Found {
  /** Of its first event; `undefined` if that does not say. */
  readonly time: Instant | undefined;
  readonly severity: Severity;
  readonly source: string;
  /** Its words, without markers. */
  readonly title: string;
}

/** How far behind the present a scan reads, in milliseconds. */
const SETTLE_MS = 5 * 60_000;
const REDACTED = /[^"\\]{0,60}\[redacted:[\w.:-]+\][^"\\]{0,40}/;
/** A marker that was broken, as the airlock shows it. */
const BROKEN = /USER_\\u\{\w+\}ATA/;

interface Range {
  /** Commits. */
  readonly before: string;
  readonly head: string;
  /** When the scan before this one began, if it read everything. */
  readonly previous: Instant | undefined;
}

export async function notice(git: Git, { before, head, previous }: Range): Promise<Noticed> {
  // The checkout may be behind, but it has the remote's objects once a scan has fetched them.
  const diff = await git.try(["diff", "--unified=0", "--no-color", before, head, "--", "events"]);
  const events = linesOf(diff.stdout, "+").map(readEvent);
  const redacted = first(events, ({ raw }) => REDACTED.exec(raw)?.[0]);
  const forged = first(events, ({ target }) => (BROKEN.test(target) ? unmark(target) : undefined));
  const until = previous === undefined ? Number.NEGATIVE_INFINITY : previous - SETTLE_MS;
  return {
    ...(redacted !== undefined && { redacted }),
    ...(forged !== undefined && { forged }),
    found: await foundIn(git, before, head),
    late: events.filter(({ time }) => time < until).length,
  };
}

function linesOf(diff: string, sign: "+" | "-"): readonly string[] {
  const lines = diff.split("\n").filter((line) => line.startsWith(`${sign}{`));
  return lines.map((line) => line.slice(1));
}

async function foundIn(git: Git, before: string, head: string): Promise<readonly Found[]> {
  const { stdout } = await git.try(["diff", "--unified=0", "--no-color", before, head, "--", "findings"]);
  const [added, known] = [linesOf(stdout, "+"), linesOf(stdout, "-")].map(findingsIn);
  const ids = new Set(known?.map(({ id }) => id));
  return (added ?? [])
    .filter(({ id, severity }) => severity !== "info" && !ids.has(id))
    .sort((one, other) => (one.first < other.first ? -1 : 1))
    .map(({ first: at, severity, source, title }) => {
      const time = Date.parse(at) as Instant;
      return { time: time === UNKNOWN_TIME ? undefined : time, severity, source, title: plain(title) };
    });
}

/** Of the lines of `findings/`, those that are findings. */
function findingsIn(lines: readonly string[]): readonly Finding[] {
  return lines.filter((line) => line.startsWith('{"id":"fnd-')).flatMap((line) => parseFindings(line, "findings"));
}

interface Read {
  readonly time: number;
  readonly target: string;
  readonly raw: string;
}

function readEvent(line: string): Read {
  const event: Readonly<Record<string, unknown>> = JSON.parse(line);
  return { time: Date.parse(String(event.timestamp)), target: String(event.target), raw: String(event.raw) };
}

function first<Found>(events: readonly Read[], find: (event: Read) => Found | undefined): Found | undefined {
  return events.map(find).find((found) => found !== undefined);
}
