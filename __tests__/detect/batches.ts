/** A deployment's committed events, written as the airlock would have: files, lines, markers. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { CleanEvent } from "../../src/event/clean-event.ts";
import { formatEvent } from "../../src/event/jsonl.ts";
import { mark } from "../../src/event/mark.ts";
import { sanitize } from "../../src/event/sanitize.ts";

export function lineOf(event: CleanEvent): string {
  const marked = (text: string) => mark(sanitize(text));
  const metadata = Object.fromEntries(
    Object.entries(event.metadata).map(([name, value]) => [
      name,
      typeof value === "string" && !["connector", "outcome"].includes(name) ? marked(value) : value,
    ]),
  );
  return formatEvent({
    id: event.id,
    timestamp: new Date(event.time).toISOString(),
    source: event.source,
    event_type: event.type,
    actor: marked(event.actor),
    target: marked(event.target),
    action: event.action,
    severity: event.severity,
    metadata,
    raw: JSON.stringify({ said: '},"raw":"', about: event.target }),
  });
}

/** One batch a day and source, as a daily run would commit them, by path. */
export function batchesByDay(events: readonly CleanEvent[]): ReadonlyMap<string, string> {
  const batches = new Map<string, string[]>();
  for (const event of [...events].sort((one, other) => one.time - other.time)) {
    const day = new Date(event.time).toISOString().slice(0, 10).replaceAll("-", "/");
    const file = `events/${event.source}/${day}/1-1.jsonl`;
    batches.set(file, [...(batches.get(file) ?? []), lineOf(event)]);
  }
  return new Map([...batches].map(([file, lines]) => [file, `${lines.join("\n")}\n`]));
}

export async function commitDays(root: string, events: readonly CleanEvent[]): Promise<readonly string[]> {
  const batches = batchesByDay(events);
  for (const [file, text] of batches) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return [...batches.keys()];
}
