/** Finds in what was just committed the places that are worth showing: what was taken out, broken, or came late. */
import type { Instant } from "../event/event.ts";
import { unmark } from "../event/mark.ts";
import type { Git } from "../store/git.ts";

export interface Noticed {
  /** A secret's place in a stored record. */
  readonly redacted?: string;
  /** A name that was chosen to fool its reader, as it was stored. */
  readonly forged?: string;
  /** New events that happened in time that the scan before had read already. */
  readonly late: number;
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
  const lines = diff.stdout.split("\n").filter((line) => line.startsWith("+{"));
  const events = lines.map((line) => readEvent(line.slice(1)));
  const redacted = first(events, ({ raw }) => REDACTED.exec(raw)?.[0]);
  const forged = first(events, ({ target }) => (BROKEN.test(target) ? unmark(target) : undefined));
  const until = previous === undefined ? Number.NEGATIVE_INFINITY : previous - SETTLE_MS;
  return {
    ...(redacted !== undefined && { redacted }),
    ...(forged !== undefined && { forged }),
    late: events.filter(({ time }) => time < until).length,
  };
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
