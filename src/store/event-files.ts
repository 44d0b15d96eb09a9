/** Where events are in the tree: immutable batches by day of collection, or a compacted month with its index of ids. */

/** `yyyy-mm-dd`, in UTC. */
export type Day = string;

export type EventFile =
  | { readonly kind: "batch"; readonly instance: string; readonly day: Day }
  /** A month's events in one file; see docs/adr/0004-compaction.md. */
  | { readonly kind: "month"; readonly instance: string; readonly month: string }
  /** The month's ids: sorted, 8 bytes each, most significant first. */
  | { readonly kind: "ids"; readonly instance: string; readonly month: string };

/** What a batch is called. The run's first part has no number. */
export function batchPath(batch: {
  readonly instance: string;
  readonly day: Day;
  /** `<run id>-<attempt>`. */
  readonly run: string;
  readonly part: number;
}): string {
  const part = batch.part === 1 ? "" : `-${batch.part}`;
  return `events/${batch.instance}/${batch.day.replaceAll("-", "/")}/${batch.run}${part}.jsonl`;
}

/** What a compacted month is called: its events, or its index of ids. */
export function monthPath(instance: string, month: string, kind: "jsonl" | "ids"): string {
  return `events/${instance}/${month.replace("-", "/")}.${kind}`;
}

/** What a path below `events/` holds; `undefined` for anything that mallcop did not put there. */
export function parseEventPath(path: string): EventFile | undefined {
  const batch = /^events\/([^/]+)\/(\d{4})\/(\d\d)\/(\d\d)\/[^/]+\.jsonl$/.exec(path);
  if (batch !== null) {
    const [, instance = "", year, month, day] = batch;
    return { kind: "batch", instance, day: `${year}-${month}-${day}` };
  }
  const compacted = /^events\/([^/]+)\/(\d{4})\/(\d\d)\.(jsonl|ids)$/.exec(path);
  if (compacted === null) return undefined;
  const [, instance = "", year, month, ending] = compacted;
  return { kind: ending === "ids" ? "ids" : "month", instance, month: `${year}-${month}` };
}

/** Whether a path holds events, a line each. */
export function isEventLines(path: string): boolean {
  const kind = parseEventPath(path)?.kind;
  return kind === "batch" || kind === "month";
}

/** The UTC day of a moment, in milliseconds since 1970. */
export function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
