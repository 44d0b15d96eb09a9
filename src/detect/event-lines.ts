/**
 * Reads committed events for detectors: clean, a page at a time, without their `raw`, which is most of a line and which no
 * detector sees. A line that is no event is reported and passed over: one damaged line must not blind all detectors.
 */
import type { CleanEvent } from "../event/clean-event.ts";
import type { Event, Instant, Scalar } from "../event/event.ts";
import { unmark } from "../event/mark.ts";

/** Metadata holds scalars only, and a quote inside a string is escaped: this stands where metadata ends, and nowhere else. */
const BEFORE_RAW = Buffer.from('},"raw":"');
const LINE_BREAK = 0x0a;
const PAGE = 64;

/** @param onDamage is told the number of a line that is no event, from 1 */
export async function* pagesOf(
  content: AsyncIterable<Uint8Array>,
  onDamage: (line: number) => void,
): AsyncGenerator<readonly CleanEvent[]> {
  let rest: Buffer = Buffer.alloc(0);
  let number = 0;
  let page: CleanEvent[] = [];
  const take = (line: Buffer) => {
    number += 1;
    if (line.length === 0) return;
    const event = readEvent(line);
    if (event === undefined) onDamage(number);
    else page.push(event);
  };
  for await (const chunk of content) {
    const bytes =
      rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength) : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(LINE_BREAK); end >= 0; end = bytes.indexOf(LINE_BREAK, start)) {
      take(bytes.subarray(start, end));
      start = end + 1;
      if (page.length >= PAGE) {
        yield page;
        page = [];
      }
    }
    rest = Buffer.from(bytes.subarray(start));
  }
  take(rest);
  if (page.length > 0) yield page;
}

function readEvent(line: Buffer): CleanEvent | undefined {
  const end = line.indexOf(BEFORE_RAW);
  if (end < 0) return undefined;
  try {
    // The bytes are ours: closing the object in place spares a copy of the text.
    line[end + 1] = BRACE;
    return asClean(JSON.parse(line.toString("utf8", 0, end + 2)));
  } catch {
    return undefined;
  }
}

/** The event, if it has what detectors rely on. */
function asClean(value: Partial<Event>): CleanEvent | undefined {
  const { id, timestamp, source, event_type: type, actor, target, action, severity, metadata } = value;
  if (typeof id !== "string" || typeof timestamp !== "string" || typeof source !== "string") return undefined;
  if (typeof type !== "string" || typeof actor !== "string" || typeof target !== "string") return undefined;
  if (typeof action !== "string" || typeof metadata !== "object" || metadata === null) return undefined;
  if (severity !== "info" && severity !== "warn" && severity !== "critical") return undefined;
  const time = Date.parse(timestamp);
  if (Number.isNaN(time)) return undefined;
  return {
    id,
    time: time as Instant,
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
const BRACE = 0x7d;

/** In place: nobody else has the object, and most of what reading costs is making it. */
function unmarked(metadata: Record<string, Scalar>): CleanEvent["metadata"] {
  for (const name in metadata) {
    const value = metadata[name];
    if (typeof value === "string" && value.charCodeAt(0) === BRACKET) metadata[name] = unmark(value);
  }
  return metadata;
}
