/** An event as detectors, summaries and people see it: typed, sanitized and without markers. Never what is written to a file. */
import type { Event, EventId, Instant, Scalar, Severity } from "./event.ts";
import { unmark } from "./mark.ts";

export interface CleanEvent {
  readonly id: EventId;
  readonly time: Instant;
  /** The connector's type. */
  readonly source: string;
  readonly type: string;
  readonly actor: string;
  readonly target: string;
  readonly action: string;
  readonly severity: Severity;
  /** `connector` is the instance. */
  readonly metadata: Readonly<Record<string, Scalar>>;
}

/** Takes the markers off an event that was read from a file. */
export function cleanEvent(event: Omit<Event, "raw">): CleanEvent {
  const metadata: Record<string, Scalar> = {};
  for (const [name, value] of Object.entries(event.metadata)) {
    metadata[name] = typeof value === "string" ? unmark(value) : value;
  }
  return {
    id: event.id,
    time: Date.parse(event.timestamp) as Instant,
    source: event.source,
    type: event.event_type,
    actor: unmark(event.actor),
    target: unmark(event.target),
    action: unmark(event.action),
    severity: event.severity,
    metadata,
  };
}
