/** The files of committed events in a checkout, and which of them a range of time needs. */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import path from "node:path";
import type { Instant } from "../event/event.ts";
import { parseEventPath, type EventFile as StoredFile } from "../store/event-files.ts";
import { filesBelow } from "../store/folder-tree.ts";

/** One file, whose events are sorted by time and id. */
export interface EventFile {
  /** From the root of the repository. */
  readonly path: string;
  /** The configured id of its connector. */
  readonly connector: string;
  open(): AsyncIterable<Uint8Array>;
  /** The time of its first event; `undefined` if it has none. */
  first(): Promise<Instant | undefined>;
}

const DAY_MS = 86_400_000;
const CHUNK = 64 * 1024;

export async function eventFilesOf(root: string, from: Instant | undefined): Promise<readonly EventFile[]> {
  const paths = await filesBelow(root, "events");
  return paths.flatMap((name) => {
    if (!mayHold(name, from)) return [];
    const local = path.join(root, name);
    return {
      path: name,
      connector: parseEventPath(name)?.instance ?? "",
      open: () => createReadStream(local, { highWaterMark: CHUNK }),
      first: async () => await firstTime(local),
    };
  });
}

/**
 * Whether a file can hold events of `from` or later. An event is committed on or after the day it happened, up to a day of
 * clock skew, so that older folders need not be opened.
 */
export function mayHold(name: string, from: Instant | undefined): boolean {
  const file = parseEventPath(name);
  if (file === undefined || file.kind === "ids") return false;
  return from === undefined || endOf(file) > from - DAY_MS;
}

/** When the last day that a file's folder stands for is over. */
function endOf(file: Exclude<StoredFile, { readonly kind: "ids" }>): number {
  if (file.kind === "batch") return Date.parse(file.day) + DAY_MS;
  const [year, month] = file.month.split("-").map(Number);
  return Date.UTC(year ?? 0, month ?? 0);
}

const FIRST = /^\{"id":"[^"\\]+","timestamp":"([^"\\]+)"/;

async function firstTime(local: string): Promise<Instant | undefined> {
  const file = await open(local);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(160), 0, 160, 0);
    const time = Date.parse(FIRST.exec(buffer.toString("latin1", 0, bytesRead))?.[1] ?? "");
    // A damaged beginning must not hide the rest: such a file is read from the start.
    return Number.isNaN(time) ? (bytesRead === 0 ? undefined : (0 as Instant)) : (time as Instant);
  } finally {
    await file.close();
  }
}
