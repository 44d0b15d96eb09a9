/**
 * The boundary between what vendors say and what is stored: nothing reaches a file but through `seal`, which redacts, sanitizes,
 * bounds and marks. Whoever reads the line finds no secret, no hidden character, and no marker that we did not put there.
 */
import type { Draft, Metadata, VendorKey } from "../connector/contract.ts";
import { MallcopError } from "../connector/errors.ts";
import { type CleanEvent, cleanEvent } from "./clean-event.ts";
import { createCleanText } from "./clean-text.ts";
import { type EventId, type Instant, type Severity, UNKNOWN_TIME } from "./event.ts";
import { flat } from "./flat.ts";
import { eventId } from "./id.ts";
import { jsonText, parseEvent } from "./jsonl.ts";
import { mark } from "./mark.ts";
import { createMetadataSealer, isToken } from "./metadata.ts";
import { PlainJson } from "./plain-json.ts";
import type { Redactor } from "./redact.ts";
import { NAME_LIMIT } from "./sanitize.ts";

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
  /** The same for detectors and summaries, made when it is asked for. */
  readonly clean: CleanEvent;
}

export interface Airlock {
  /**
   * @param record what the vendor sent, unless the draft brings its own
   * @param extra metadata of the engine; wins over the draft's
   * @throws MallcopError `record-malformed` for a draft that is no event: a time before 1990 or after 2100 other than
   * `UNKNOWN_TIME`, a type that is no name, a key without id, a record that JSON cannot hold
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
const UNDATED: Metadata = { time_missing: true };
const NOTHING: Metadata = {};

const MOST_REMEMBERED = 4096;
const LONGEST_REMEMBERED = 120;

export function createAirlock(options: AirlockOptions): Airlock {
  const { source, instance, redactor, storeRaw } = options;
  const cleanText = createCleanText(redactor);
  const sealMetadata = createMetadataSealer(cleanText, new Set([...options.vendorFields, ...OWN_FIELDS]));
  const plain = new PlainJson(redactor);
  const own: Metadata = { connector: instance, feed: options.feed };
  const remembered = {
    actor: new Map<string, string>(),
    target: new Map<string, string>(),
    action: new Map<string, string>(),
  };

  const toType = `","source":"${source}","event_type":"`;

  /** A text as it is written, with its name: people and operations come again with every record. */
  const written = (text: unknown, what: "actor" | "target" | "action"): string => {
    if (typeof text !== "string") throw malformed(`its ${what} is not text`);
    const known = remembered[what].get(text);
    if (known !== undefined) return known;
    const clean = cleanText(what, text, NAME_LIMIT);
    const json = flat(`,"${what}":`, jsonText(what === "action" && isToken(clean) ? clean : mark(clean)));
    if (remembered[what].size >= MOST_REMEMBERED) remembered[what].clear();
    if (text.length <= LONGEST_REMEMBERED) remembered[what].set(text, json);
    return json;
  };

  return {
    seal(draft, record, extra, key) {
      checkShape(draft, key);
      const { time, type, severity = "info" } = draft;
      const id = eventId({ source, tenant: key.tenant, namespace: key.namespace, id: key.id, time });
      const line = ['{"id":"', id, '","timestamp":"', new Date(time).toISOString(), toType, type, '"'];
      line.push(written(draft.actor, "actor"), written(draft.target, "target"), written(draft.action, "action"));
      line.push(',"severity":"', severity, '","metadata":');
      sealMetadata(line, own, extra, time === UNKNOWN_TIME ? UNDATED : NOTHING, draft.metadata ?? NOTHING);
      line.push(',"raw":');
      if (storeRaw === "none") line.push('"null"');
      else plain.write(draft.raw === undefined ? record : draft.raw, line);
      line.push("}");
      // Joined once, so that nobody after us has to put the pieces together.
      return new SealedEvent(id, time, line.join(""));
    },
  };
}

class SealedEvent implements Sealed {
  readonly id: EventId;
  readonly time: Instant;
  readonly line: string;

  constructor(id: EventId, time: Instant, line: string) {
    this.id = id;
    this.time = time;
    this.line = line;
  }

  get clean(): CleanEvent {
    return cleanEvent(parseEvent(this.line));
  }
}

/** A plugin's draft comes from another process: its types are a promise, no more. */
function checkShape({ time, type, severity }: Draft, { tenant, namespace, id }: VendorKey): void {
  if (time !== UNKNOWN_TIME && (!Number.isInteger(time) || time < EARLIEST || time >= LATEST))
    throw malformed("its time is not between 1990 and 2100");
  if (typeof type !== "string" || !TYPE.test(type)) throw malformed("its event type is not a name");
  if (severity !== undefined && !SEVERITIES.has(severity))
    throw malformed("its severity is none of info, warn, critical");
  if (typeof tenant !== "string" || typeof namespace !== "string" || typeof id !== "string")
    throw malformed("its key is not text");
}

function malformed(reason: string): MallcopError {
  return new MallcopError("record-malformed", { reason });
}
