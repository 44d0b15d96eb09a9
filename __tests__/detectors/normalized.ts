/** Vendor records as clean events, by the public command: what a detector would be given. */

import type { Door } from "../../src/commands/command.ts";
import { normalize } from "../../src/commands/normalize.ts";
import { type CleanEvent, cleanEvent } from "../../src/event/clean-event.ts";
import type { Event } from "../../src/event/event.ts";

/** For each record, the events that it becomes. */
export async function normalized(
  type: string,
  records: readonly unknown[],
): Promise<readonly (readonly CleanEvent[])[]> {
  const printed: CleanEvent[][] = [];
  const door = {
    stdin: lines(records),
    note: () => {},
    print: (line: string) => {
      const { events } = JSON.parse(line) as { events: Omit<Event, "raw">[] };
      printed.push(events.map(cleanEvent));
    },
  } as unknown as Door;
  await normalize.run({ positionals: [type], text: () => undefined, flag: (name) => name === "by-record" }, door);
  return printed;
}

async function* lines(records: readonly unknown[]): AsyncGenerator<Uint8Array> {
  for (const record of records) yield Buffer.from(`${JSON.stringify(record)}\n`);
}
