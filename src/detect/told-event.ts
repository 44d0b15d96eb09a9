/** Events told in a few words, as fixtures of detectors tell them: days and hours after a Monday, and whatever matters; the rest is ordinary. */
import type { CleanEvent } from "../event/clean-event.ts";
import type { EventId, Instant, Scalar, Severity } from "../event/event.ts";

/** A Monday. */
export const START = Date.UTC(2026, 0, 5);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export interface Told {
  /** Days and hours after `START`. */
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly source?: string;
  readonly type?: string;
  readonly actor?: string;
  readonly target?: string;
  readonly action?: string;
  readonly severity?: Severity;
  readonly metadata?: Readonly<Record<string, Scalar>>;
}

/** @param number tells events apart that are told in the same words */
export function toldEvent(told: Told, number: number): CleanEvent {
  const { day, hour = 10, minute = 0, source = "azure", type = "login", actor = "ann@example.com" } = told;
  const time = START + day * DAY_MS + hour * HOUR_MS + minute * 60_000;
  return {
    id: `evt-${new Date(time).toISOString().slice(0, 10)}-${source}-${number.toString(16).padStart(16, "0")}` as EventId,
    time: time as Instant,
    source,
    type,
    actor,
    target: told.target ?? "portal",
    action: told.action ?? "Sign-in activity",
    severity: told.severity ?? "info",
    metadata: { connector: source, outcome: "success", source_ip: "203.0.113.7", ...told.metadata },
  };
}
