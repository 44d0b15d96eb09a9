/**
 * Looks through the committed events of a checkout, the newest first, without their `raw`. Holds one page in memory, however many
 * events there are; what is shown carries its markers.
 */
import { batchesOf } from "../detect/checkout.ts";
import type { Severity } from "../event/event.ts";
import { linePages } from "../event/line-pages.ts";
import { unmark } from "../event/mark.ts";
import { type EventWithoutRaw, readWithoutRaw } from "../event/stored-line.ts";
import { cursorOf, type Page } from "./page.ts";

export interface EventQuery {
  /** RFC 3339; `since <= time < until`. */
  readonly since?: string;
  readonly until?: string;
  /** Ids of configured connectors, and types of connectors. */
  readonly connector?: string;
  readonly event_type?: string;
  readonly severity?: Severity;
  /** Parts of the text, in any case. */
  readonly actor?: string;
  readonly target?: string;
  /** A part of any text of the event. */
  readonly text?: string;
  readonly id?: string;
  readonly limit: number;
  /** `<time>|<id>` of the last event of the page before. */
  readonly after?: string;
}

export interface FoundEvents extends Page<EventWithoutRaw> {
  /** Lines that are no events; they were passed over. */
  readonly damaged: number;
}

/** @param root the checkout that holds `events/` */
export async function searchEvents(root: string, query: EventQuery): Promise<FoundEvents> {
  const matches = matcherOf(query);
  /** The newest, in order; one more than is shown, to know whether there is a next page. */
  let found: EventWithoutRaw[] = [];
  let damaged = 0;
  for (const batch of await batchesOf(root)) {
    for await (const lines of linePages(batch.open())) {
      const written = lines.filter((line) => line.length > 0);
      const events = written.flatMap((line) => readWithoutRaw(line) ?? []);
      damaged += written.length - events.length;
      const more = events.filter(matches);
      if (more.length > 0) found = newest([...found, ...more]).slice(0, query.limit + 1);
    }
  }
  const items = found.slice(0, query.limit);
  const last = items.at(-1);
  const next =
    found.length > query.limit && last !== undefined ? { next_cursor: cursorOf(last.timestamp, last.id) } : {};
  return { items, damaged, ...next };
}

function newest(events: readonly EventWithoutRaw[]): EventWithoutRaw[] {
  return events.toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
}

function placeOf({ timestamp, id }: EventWithoutRaw): string {
  return `${timestamp}|${id}`;
}

function matcherOf(query: EventQuery): (event: EventWithoutRaw) => boolean {
  const [since, until] = [query.since, query.until].map((time) => (time === undefined ? undefined : Date.parse(time)));
  return (event) => {
    const time = Date.parse(event.timestamp);
    if ((since !== undefined && time < since) || (until !== undefined && time >= until)) return false;
    if (query.after !== undefined && placeOf(event) >= query.after) return false;
    const { id, connector, event_type, severity } = query;
    if (id !== undefined && event.id !== id) return false;
    if (connector !== undefined && event.source !== connector && event.metadata.connector !== connector) return false;
    if (event_type !== undefined && event.event_type !== event_type) return false;
    if (severity !== undefined && event.severity !== severity) return false;
    if (!holds(event.actor, query.actor) || !holds(event.target, query.target)) return false;
    const texts = [event.actor, event.target, event.action, ...Object.values(event.metadata)];
    return query.text === undefined || texts.some((text) => typeof text === "string" && holds(text, query.text));
  };
}

function holds(text: string, wanted: string | undefined): boolean {
  return wanted === undefined || unmark(text).toLowerCase().includes(wanted.toLowerCase());
}
