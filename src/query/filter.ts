/** Which committed events somebody wants to see. All conditions must hold; one that is not set holds always. */
import type { Event, Instant, Severity } from "../event/event.ts";
import { unmark } from "../event/mark.ts";

export interface Filter {
  /** When it happened: `[from, until)`. */
  readonly from: Instant | undefined;
  readonly until: Instant | undefined;
  /** Connector types, event types and connector ids; empty means all. */
  readonly sources: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  /** The least severity. */
  readonly severity: Severity | undefined;
  /** A part of the actor's name, in lower case. */
  readonly actor: string | undefined;
}

export const EVERYTHING: Filter = {
  from: undefined,
  until: undefined,
  sources: new Set(),
  types: new Set(),
  connectors: new Set(),
  severity: undefined,
  actor: undefined,
};

export const SEVERITIES: readonly Severity[] = ["info", "warn", "critical"];

export function matches(event: Omit<Event, "raw">, filter: Filter): boolean {
  const { from, until, sources, types, severity, actor } = filter;
  const time = Date.parse(event.timestamp);
  if ((from !== undefined && time < from) || (until !== undefined && time >= until)) return false;
  if (sources.size > 0 && !sources.has(event.source)) return false;
  if (types.size > 0 && !types.has(event.event_type)) return false;
  if (severity !== undefined && SEVERITIES.indexOf(event.severity) < SEVERITIES.indexOf(severity)) return false;
  return actor === undefined || unmark(event.actor).toLowerCase().includes(actor);
}
