/**
 * Reads committed events for detectors: clean, a page at a time, without their `raw`, which no detector sees. A line that is no
 * event is reported and passed over: one damaged line must not blind all detectors.
 */
import type { CleanEvent } from "../event/clean-event.ts";
import type { Instant, Scalar } from "../event/event.ts";
import { linePages } from "../event/line-pages.ts";
import { unmark } from "../event/mark.ts";
import { type EventWithoutRaw, readWithoutRaw } from "../event/stored-line.ts";

const PAGE = 64;

/** @param onDamage is told the number of a line that is no event, from 1 */
export async function* pagesOf(
  content: AsyncIterable<Uint8Array>,
  onDamage: (line: number) => void,
): AsyncGenerator<readonly CleanEvent[]> {
  let number = 0;
  let page: CleanEvent[] = [];
  for await (const lines of linePages(content)) {
    for (const line of lines) {
      number += 1;
      if (line.length === 0) continue;
      const event = readWithoutRaw(line);
      if (event === undefined) onDamage(number);
      else page.push(clean(event));
      if (page.length < PAGE) continue;
      yield page;
      page = [];
    }
  }
  if (page.length > 0) yield page;
}

function clean(event: EventWithoutRaw): CleanEvent {
  const { id, timestamp, source, event_type: type, actor, target, action, severity, metadata } = event;
  return {
    id,
    time: Date.parse(timestamp) as Instant,
    source,
    type,
    actor: unmark(actor),
    target: unmark(target),
    action: unmark(action),
    severity,
    metadata: unmarked(metadata),
  };
}

const BRACKET = 0x5b;

/** In place: nobody else has the object, and most of what reading costs is making it. */
function unmarked(metadata: Record<string, Scalar>): CleanEvent["metadata"] {
  for (const name in metadata) {
    const value = metadata[name];
    if (typeof value === "string" && value.charCodeAt(0) === BRACKET) metadata[name] = unmark(value);
  }
  return metadata;
}
