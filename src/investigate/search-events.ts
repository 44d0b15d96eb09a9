/**
 * Looks through the committed events of a checkout, the newest first, without their `raw`. Holds one page in memory, however many
 * events there are; what is shown carries its markers.
 */
import type { Instant, Severity } from "../event/event.ts";
import { unmark } from "../event/mark.ts";
import type { EventWithoutRaw } from "../event/stored-line.ts";
import { eventFilesOf } from "../query/event-file.ts";
import { EVERYTHING, type Filter } from "../query/filter.ts";
import { timeline } from "../query/timeline.ts";
import { cursorOf, type Page } from "./page.ts";

export interface EventQuery {
  /** `since <= time < until`. */
  readonly since?: Instant;
  readonly until?: Instant;
  /** A configured connector's id, or a connector's type. */
  readonly connector?: string;
  readonly event_type?: string;
  /** The least. */
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
  /** The newest so far, oldest first; one more than is shown, to know whether there is a next page. */
  let newest: EventWithoutRaw[] = [];
  let damaged = 0;
  const onDamage = (): void => {
    damaged += 1;
  };
  const files = await eventFilesOf(root, query.since);
  for await (const page of timeline(files, { filter: filterOf(query), onDamage })) {
    const wanted = page.map(({ event }) => event).filter((event) => fits(event, query));
    newest = [...newest, ...wanted].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)).slice(-query.limit - 1);
  }
  const items = newest.toReversed().slice(0, query.limit);
  const last = items.at(-1);
  const next = newest.length > query.limit && last ? { next_cursor: cursorOf(last.timestamp, last.id) } : {};
  return { items, damaged, ...next };
}

function filterOf({ since, until, event_type, severity, actor }: EventQuery): Filter {
  return {
    ...EVERYTHING,
    from: since,
    until,
    types: new Set(event_type === undefined ? [] : [event_type]),
    severity,
    actor: actor?.toLowerCase(),
  };
}

function fits(event: EventWithoutRaw, { after, id, connector, target, text }: EventQuery): boolean {
  if (after !== undefined && placeOf(event) >= after) return false;
  if (id !== undefined && event.id !== id) return false;
  if (connector !== undefined && event.source !== connector && event.metadata.connector !== connector) return false;
  if (!holds(event.target, target)) return false;
  const texts = [event.actor, event.target, event.action, ...Object.values(event.metadata)];
  return text === undefined || texts.some((one) => typeof one === "string" && holds(one, text));
}

function placeOf({ timestamp, id }: EventWithoutRaw): string {
  return `${timestamp}|${id}`;
}

function holds(text: string, wanted: string | undefined): boolean {
  return wanted === undefined || unmark(text).toLowerCase().includes(wanted.toLowerCase());
}
