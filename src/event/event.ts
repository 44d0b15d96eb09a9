/** The event: the public contract of what mallcop commits. Exactly these ten fields, for ever. */

/** How much an event asks for attention by itself; detectors may see more in it. */
export type Severity = "info" | "warn" | "critical";

/** The only values metadata may hold. */
export type Scalar = string | number | boolean | null;

/** Any JSON value. */
export type Json = Scalar | readonly Json[] | { readonly [key: string]: Json };

/** A point in time, in milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly __brand: "Instant" };

/** The time of a record that does not tell its own: kept and marked `time_missing`, because losing it would be worse. */
export const UNKNOWN_TIME = 0 as Instant;

/** `evt-<UTC date>-<source>-<16 hex>`; see docs/adr/0001-event-id.md. */
export type EventId = string & { readonly __brand: "EventId" };

export type Outcome = "success" | "failure" | "denied" | "unknown";

/** One committed line. User-controllable strings carry the markers; `raw` is the vendor's record, redacted, as JSON text. */
export interface Event {
  readonly id: EventId;
  /** When the thing happened: RFC 3339, UTC, milliseconds. */
  readonly timestamp: string;
  /** The connector's type; the instance is `metadata.connector`. */
  readonly source: string;
  readonly event_type: string;
  readonly actor: string;
  readonly target: string;
  /** The vendor's operation, as a token. */
  readonly action: string;
  readonly severity: Severity;
  readonly metadata: Readonly<Record<string, Scalar>>;
  readonly raw: string;
}
