/**
 * Replaces the batches of a month by one file and its index of ids, or, where retention asks for it, by the index alone. Before
 * anything is handed on, what was written is read back and must hold exactly the ids that were there.
 */
import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { MallcopError } from "../connector/errors.ts";
import { BufferedFile } from "./buffered-file.ts";
import type { Change } from "./change-set.ts";
import { onDisk } from "./disk.ts";
import { eachLine } from "./each-line.ts";
import { monthPath } from "./event-files.ts";
import type { EventMonth } from "./event-months.ts";
import { IdSet, idWords } from "./id-set.ts";
import { addIndexes, addLines, readIndex, readLines } from "./known-ids.ts";
import { createSpool, type Spool } from "./spool.ts";
import type { SpoolEntry } from "./spooled.ts";
import type { Tree, TreeEntry } from "./tree.ts";

export interface MonthToCompact {
  readonly month: EventMonth;
  readonly batches: readonly TreeEntry[];
  /** `false`: the events go, only their ids stay. */
  readonly keepEvents: boolean;
}

export interface CompactedMonth {
  readonly files: ReadonlyMap<string, Change>;
  /** Events that were there. */
  readonly events: number;
}

/**
 * @param folder a private temporary folder, which must outlive the commit
 * @throws MallcopError `data-damaged` for a line that is no event, `disk-full`
 */
export async function compactMonth(
  tree: Tree,
  { month, batches, keepEvents }: MonthToCompact,
  folder: string,
): Promise<CompactedMonth> {
  const { instance, events, ids: index } = month;
  const sources = [...batches, ...(events === undefined ? [] : [events])];
  const there = new IdSet();
  await addLines(there, tree, sources);
  const files = new Map<string, Change>(batches.map((batch) => [batch.path, null]));

  const local = path.join(folder, `${instance}-${month.month}`);
  const eventsPath = monthPath(instance, month.month, "jsonl");
  if (keepEvents) {
    await writeSorted(tree, sources, `${local}.jsonl`, folder);
    await requireSame(there, async (ids) => await readLines(ids, eventsPath, createReadStream(`${local}.jsonl`)));
    files.set(eventsPath, { localFile: `${local}.jsonl` });
  } else if (events !== undefined) files.set(eventsPath, null);

  const count = there.size;
  // Of what retention or an erasure took earlier, only the ids are left: they stay.
  if (index !== undefined) await addIndexes(there, tree, [index]);
  const idsPath = monthPath(instance, month.month, "ids");
  await onDisk(folder, async () => await writeFile(`${local}.ids`, there.toSortedBytes(), { mode: 0o600, flag: "wx" }));
  await requireSame(there, async (ids) => await readIndex(ids, idsPath, createReadStream(`${local}.ids`)));
  files.set(idsPath, { localFile: `${local}.ids` });
  return { files, events: count };
}

async function requireSame(expected: IdSet, read: (ids: IdSet) => Promise<void>): Promise<void> {
  const found = new IdSet();
  await read(found);
  if (found.equals(expected)) return;
  const what = `a compacted month has ${found.size} ids where there were ${expected.size}`;
  throw new MallcopError("internal-error", { what });
}

/** All lines by time and id; an id that is there twice is written once. */
async function writeSorted(tree: Tree, sources: readonly TreeEntry[], file: string, folder: string): Promise<void> {
  const spool = await createSpool({ directory: folder });
  try {
    await tree.readMany(sources, async (entry, content) => await spoolLines(spool, entry.path, content));
    const written = new IdSet();
    const output = await onDisk(file, async () => await BufferedFile.open(file));
    try {
      for await (const { id, buffer, lineStart, end } of spool.sorted()) {
        if (!written.add(...idWords(id)) || output.offer(buffer, lineStart, end)) continue;
        await onDisk(file, async () => await output.add(buffer, lineStart, end));
      }
    } finally {
      await onDisk(file, async () => await output.close());
    }
  } finally {
    await spool.cleanup();
  }
}

async function spoolLines(spool: Spool, from: string, content: AsyncIterable<Buffer>): Promise<void> {
  let waiting: SpoolEntry[] = [];
  const take = (bytes: Buffer, start: number, end: number, number: number): void => {
    const entry = entryOf(bytes.toString("utf8", start, end), `${from}:${number}`);
    if (waiting.length > 0 || !spool.offer(entry)) waiting.push(entry);
  };
  await eachLine(content, take, async () => {
    for (const entry of waiting) await spool.add(entry);
    waiting = [];
  });
}

/** Field order is fixed, and neither value holds an escape. */
const OPENING = /^\{"id":"([^"\\]+)","timestamp":"([^"\\]+)"/;

function entryOf(line: string, at: string): SpoolEntry {
  const [, id = "", timestamp = ""] = OPENING.exec(line) ?? [];
  const time = Date.parse(timestamp);
  if (Number.isNaN(time)) throw new MallcopError("data-damaged", { path: at, reason: "the line is not an event" });
  return { id, time, line };
}
