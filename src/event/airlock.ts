/**
 * The boundary between what vendors say and what is stored: nothing reaches a file but through `seal`, which redacts, sanitizes,
 * bounds and marks. Whoever reads the line finds no secret, no hidden character, and no marker that we did not put there.
 */
import type { Draft, Metadata, VendorKey } from "../connector/contract.ts";
import { MallcopError } from "../connector/errors.ts";
import type { CleanEvent } from "./clean-event.ts";
import type { EventId, Instant, Scalar, Severity } from "./event.ts";
import { eventId } from "./id.ts";
import { formatEvent } from "./jsonl.ts";
import { mark } from "./mark.ts";
import { inertJson } from "./raw.ts";
import type { Redactor } from "./redact.ts";
import { NAME_LIMIT, type Sanitized, sanitize, TEXT_LIMIT } from "./sanitize.ts";
import { sha256 } from "./sha256.ts";

export interface AirlockOptions {
  /** The connector's type. */
  readonly source: string;
  /** The configured instance; `metadata.connector` of every event. */
  readonly instance: string;
  /** `metadata.feed`, unless the call says otherwise. */
  readonly feed?: string;
  readonly redactor: Redactor;
  /** Metadata that the manifest calls the vendor's own vocabulary (`trust: vendor`). Believed of plain tokens only. */
  readonly vendorFields: ReadonlySet<string>;
  /** `none` stores `null` in place of the vendor's record. */
  readonly storeRaw: "redacted" | "none";
}

/** An event that may be stored. */
export interface Sealed {
  readonly id: EventId;
  readonly time: Instant;
  /** What is written to a file, without the line break. */
  readonly line: string;
  /** The same for detectors and summaries; equal to what is read back from the line, less `raw`. */
  readonly clean: CleanEvent;
}

export interface Airlock {
  /**
   * @param record what the vendor sent, unless the draft brings its own
   * @param extra metadata of the engine; wins over the draft's
   * @throws MallcopError `record-malformed` for a draft that is no event: a time before 1990 or after 2100, a type that is no
   * name, a key without id, a record that JSON cannot hold
   */
  seal(draft: Draft, record: unknown, extra: Metadata, key: VendorKey): Sealed;
}

const EARLIEST = Date.UTC(1990, 0);
const LATEST = Date.UTC(2100, 0);
const TYPE = /^[a-z][a-z0-9_.-]{0,127}$/;
const SEVERITIES: ReadonlySet<unknown> = new Set<Severity>(["info", "warn", "critical"]);

/** Our own vocabulary. */
const OWN_FIELDS: readonly string[] = [
  "connector",
  "feed",
  "outcome",
  "amends",
  "observed_after",
  "observed_before",
  "gap_axis",
  "gap_from",
  "gap_to",
  "gap_reason",
];
/** What a vendor's vocabulary is made of. Anything else was written by somebody. */
const TOKEN = /^[\w.:/@ -]{0,200}$/;

const FIELD = /^[a-z][a-z0-9_]{0,63}$/;
/** With the count of what was left out, 64 in all. */
const MOST_FIELDS = 63;

type CleanScalar = Sanitized | Exclude<Scalar, string>;

export function createAirlock(options: AirlockOptions): Airlock {
  const trusted = new Set([...options.vendorFields, ...OWN_FIELDS]);
  const { source, instance, redactor, storeRaw } = options;
  const own: Metadata = { connector: instance, feed: options.feed };

  const name = (text: unknown, what: string): Sanitized => {
    if (typeof text !== "string") throw malformed(`its ${what} is not text`);
    return sanitize(redactor.text(text), NAME_LIMIT);
  };
  const storedMetadata = (clean: Readonly<Record<string, CleanScalar>>): Record<string, Scalar> => {
    const stored: Record<string, Scalar> = {};
    for (const [key, value] of Object.entries(clean)) {
      stored[key] = typeof value !== "string" || (trusted.has(key) && TOKEN.test(value)) ? value : mark(value);
    }
    return stored;
  };

  return {
    seal(draft, record, extra, key) {
      checkShape(draft, key);
      const { time, type, severity = "info" } = draft;
      const { tenant, namespace } = key;
      const id = eventId({ source, tenant, namespace, id: key.id, time });
      const actor = name(draft.actor, "actor");
      const target = name(draft.target, "target");
      const action = name(draft.action, "action");
      const metadata = cleanMetadata([own, extra, draft.metadata ?? {}], redactor);
      const raw = storeRaw === "none" ? "null" : inertJson(redactor.json(draft.raw === undefined ? record : draft.raw));
      const line = formatEvent({
        id,
        timestamp: new Date(time).toISOString(),
        source,
        event_type: type,
        actor: mark(actor),
        target: mark(target),
        action: TOKEN.test(action) ? action : mark(action),
        severity,
        metadata: storedMetadata(metadata),
        raw,
      });
      return { id, time, line, clean: { id, time, source, type, actor, target, action, severity, metadata } };
    },
  };
}

/** A plugin's draft comes from another process: its types are a promise, no more. */
function checkShape({ time, type, severity }: Draft, { tenant, namespace, id }: VendorKey): void {
  if (!Number.isInteger(time) || time < EARLIEST || time >= LATEST)
    throw malformed("its time is not between 1990 and 2100");
  if (typeof type !== "string" || !TYPE.test(type)) throw malformed("its event type is not a name");
  if (severity !== undefined && !SEVERITIES.has(severity))
    throw malformed("its severity is none of info, warn, critical");
  if ([tenant, namespace, id].some((part) => typeof part !== "string")) throw malformed("its key is not text");
}

function malformed(reason: string): MallcopError {
  return new MallcopError("record-malformed", { reason });
}

/** Sanitized scalars under safe names, of several parts; of two with one name the first wins. */
function cleanMetadata(parts: readonly Metadata[], redactor: Redactor): Readonly<Record<string, CleanScalar>> {
  const clean: Record<string, CleanScalar> = {};
  let kept = 0;
  let leftOut = 0;
  for (const part of parts) {
    for (const [name, value] of Object.entries(part)) {
      const field = FIELD.test(name) ? name : renamed(name);
      if (value === undefined || Object.hasOwn(clean, field)) continue;
      if (kept === MOST_FIELDS) leftOut += 1;
      else {
        clean[field] = cleanScalar(name, value, redactor);
        kept += 1;
      }
    }
  }
  if (leftOut > 0) clean.fields_left_out = leftOut;
  return clean;
}

/** A name that we cannot store, recognizably; the hash keeps two of them apart. */
function renamed(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return `renamed_${words.join("_").slice(0, 40)}_${sha256(name).slice(0, 12)}`;
}

/** @param value a scalar, as a plugin promised; what is none is stored as its JSON text */
function cleanScalar(name: string, value: unknown, redactor: Redactor): CleanScalar {
  if (typeof value === "boolean" || value === null) return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  const text = typeof value === "string" ? value : redactor.json(value);
  return sanitize(redactor.field(name, text), TEXT_LIMIT);
}
