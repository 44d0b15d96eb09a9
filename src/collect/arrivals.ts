/** Passes one instance's staged events on in order, and notes which are new, per feed, and which are worth a look. */

import type { Instant } from "../event/event.ts";
import { parseEvent } from "../event/jsonl.ts";
import { unmark } from "../event/mark.ts";
import { type IdSet, idWords } from "../store/id-set.ts";
import type { SpoolEntry } from "../store/spool.ts";
import type { Highlight } from "./report.ts";
import type { Staging } from "./staging.ts";

/** Complete once the entries have been read to their end. */
export interface Arrivals {
  /** Events per feed that the repository has already, or that came twice in this run. */
  readonly duplicates: ReadonlyMap<string, number>;
  /** The most severe, then newest, new events. */
  readonly highlights: readonly Highlight[];
}

const MOST_HIGHLIGHTS = 20;

/** Field order is fixed and quotes inside values are escaped, so both are found without parsing. */
const FEED = /"feed":"([^"\\]+)"/;
const SEVERE = /"severity":"(?:warn|critical)"/;

export function sortArrivals(
  staging: Staging,
  changes: readonly SpoolEntry[],
  known: IdSet,
  stripped: ReadonlySet<string>,
): { readonly entries: AsyncIterable<SpoolEntry>; readonly arrivals: Arrivals } {
  const duplicates = new Map<string, number>();
  const highlights: Highlight[] = [];
  const repeat = ({ line }: SpoolEntry): void => {
    const feed = FEED.exec(line)?.[1] ?? "";
    duplicates.set(feed, (duplicates.get(feed) ?? 0) + 1);
  };
  const entries = async function* (): AsyncGenerator<SpoolEntry> {
    for await (const entry of interleave(staging.sorted(repeat), changes)) {
      if (known.has(...idWords(entry.id))) repeat(entry);
      else if (SEVERE.test(entry.line)) note(highlights, entry);
      yield stripped.has(entry.id) ? withoutRaw(entry) : entry;
    }
  };
  return { entries: entries(), arrivals: { duplicates, highlights } };
}

async function* interleave(
  staged: AsyncIterable<SpoolEntry>,
  changes: readonly SpoolEntry[],
): AsyncGenerator<SpoolEntry> {
  const rest = [...changes];
  for await (const entry of staged) {
    while (rest[0] !== undefined && (rest[0].time - entry.time || (rest[0].id < entry.id ? -1 : 1)) < 0) {
      const change = rest.shift();
      if (change !== undefined) yield change;
    }
    yield entry;
  }
  yield* rest;
}

/** Push protection saw a secret that redaction did not know: the record's text goes, the event stays. */
function withoutRaw(entry: SpoolEntry): SpoolEntry {
  const event = parseEvent(entry.line);
  return { ...entry, line: JSON.stringify({ ...event, raw: JSON.stringify("[redacted:push-protection]") }) };
}

function note(highlights: Highlight[], entry: SpoolEntry): void {
  const rank = (severity: string) => (severity === "critical" ? 1 : 0);
  const event = parseEvent(entry.line);
  highlights.push({
    id: event.id,
    time: entry.time as Instant,
    severity: event.severity,
    connector: String(event.metadata.connector ?? event.source),
    type: event.event_type,
    action: unmark(event.action),
    actor: unmark(event.actor),
    target: unmark(event.target),
    outcome: String(event.metadata.outcome ?? "unknown"),
  });
  highlights.sort((a, b) => rank(b.severity) - rank(a.severity) || b.time - a.time);
  if (highlights.length > MOST_HIGHLIGHTS) highlights.pop();
}
