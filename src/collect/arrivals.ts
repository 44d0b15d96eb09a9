/** Passes one instance's staged events on in order, and notes which are new, per feed, and which are worth a look. */

import type { Instant } from "../event/event.ts";
import { formatEvent, parseEvent } from "../event/jsonl.ts";
import { unmark } from "../event/mark.ts";
import { type IdSet, idWords } from "../store/id-set.ts";
import { Spooled } from "../store/spooled.ts";
import type { Quarantine } from "./assemble.ts";
import type { Highlight } from "./report.ts";
import type { Staging } from "./staging.ts";

/** Complete once the entries have been read to their end. */
export interface Arrivals {
  /** Events per feed that the repository has already, came twice in this run, or sum up what another run did. The writer adds to `known` what it takes. */
  readonly duplicates: ReadonlyMap<string, number>;
  /** Events per feed that push protection keeps out. */
  readonly dropped: ReadonlyMap<string, number>;
  /** The most severe, then newest, new events. */
  readonly highlights: readonly Highlight[];
}

const MOST_HIGHLIGHTS = 20;

/** Field order is fixed and quotes inside values are escaped, so both are found without parsing. */
const FEED = /"feed":"([^"\\]+)"/;
const ORDINARY = Buffer.from('"severity":"info"');

export function sortArrivals(
  staging: Staging,
  changes: readonly Spooled[],
  known: IdSet,
  { dropped: secrets, stripped, overtaken }: Quarantine & { readonly overtaken: ReadonlySet<string> },
): { readonly entries: AsyncIterable<Spooled>; readonly arrivals: Arrivals } {
  const duplicates = new Map<string, number>();
  const highlights: Highlight[] = [];
  const dropped = new Map<string, number>();
  const countIn = (counts: Map<string, number>, { line }: Spooled): void => {
    const feed = FEED.exec(line)?.[1] ?? "";
    counts.set(feed, (counts.get(feed) ?? 0) + 1);
  };
  const repeat = (entry: Spooled): void => countIn(duplicates, entry);
  const entries = async function* (): AsyncGenerator<Spooled> {
    let previous = "";
    for await (const entry of interleave(staging.sorted(), changes)) {
      const { id } = entry;
      if (id === previous) {
        repeat(entry);
        continue;
      }
      previous = id;
      if (secrets.has(id)) countIn(dropped, entry);
      else if (overtaken.has(id) || known.has(...idWords(id))) repeat(entry);
      else if (!entry.bytes.includes(ORDINARY)) note(highlights, entry);
      yield stripped.has(id) ? withoutRaw(entry) : entry;
    }
  };
  return { entries: entries(), arrivals: { duplicates, dropped, highlights } };
}

async function* interleave(staged: AsyncIterable<Spooled>, changes: readonly Spooled[]): AsyncGenerator<Spooled> {
  const rest = [...changes];
  for await (const entry of staged) {
    while (rest[0]?.isBefore(entry)) {
      const change = rest.shift();
      if (change !== undefined) yield change;
    }
    yield entry;
  }
  yield* rest;
}

/** Push protection saw a secret that redaction did not know: the record's text goes, the event stays. */
function withoutRaw(entry: Spooled): Spooled {
  const event = parseEvent(entry.line);
  const stripped = formatEvent({ ...event, raw: JSON.stringify("[redacted:push-protection]") });
  return Spooled.of({ time: entry.time, id: entry.id, rank: entry.rank, line: stripped });
}

function note(highlights: Highlight[], entry: Spooled): void {
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
