/** Which events the repo has already: read from the fixed beginning of each line, without parsing JSON and in bounded memory. */
import { MallcopError } from "../connector/errors.ts";
import { eachLine } from "./each-line.ts";
import type { Day } from "./event-files.ts";
import { batchesOf, eventMonths } from "./event-months.ts";
import { IdSet } from "./id-set.ts";
import type { Tree, TreeEntry } from "./tree.ts";

const OPENING = Buffer.from('{"id":"evt-');
const DATE_DIGITS = [0, 1, 2, 3, 5, 6, 8, 9];
const MAX_SOURCE = 100;
const QUOTE = 0x22;
const DASH = 0x2d;

/**
 * All ids collected on or after a day, over all instances: two instances may tell of one event. A compacted month is read from
 * its index, if it has one.
 * @throws MallcopError `data-damaged` naming the file and line that is no event.
 */
export async function readKnownIds(tree: Tree, since: { readonly from: Day }): Promise<IdSet> {
  const ids = new IdSet();
  const months = await eventMonths(tree, { from: since.from.slice(0, 7) });
  const batches = (await batchesOf(tree, months)).filter(({ day }) => day >= since.from);
  const whole = months.flatMap(({ events, ids: index }) => (index === undefined ? (events ?? []) : []));
  await addLines(ids, tree, [...batches.map(({ entry }) => entry), ...whole]);
  await addIndexes(
    ids,
    tree,
    months.flatMap((month) => month.ids ?? []),
  );
  return ids;
}

/** Adds the id of every line of some files. @throws MallcopError `data-damaged` */
export async function addLines(ids: IdSet, tree: Tree, files: readonly TreeEntry[]): Promise<void> {
  await tree.readMany(files, async (entry, content) => await readLines(ids, entry.path, content));
}

/** Adds the ids of some indexes. @throws MallcopError `data-damaged` */
export async function addIndexes(ids: IdSet, tree: Tree, files: readonly TreeEntry[]): Promise<void> {
  await tree.readMany(files, async (entry, content) => await readIndex(ids, entry.path, content));
}

/** Adds the id of every line. @throws MallcopError `data-damaged` */
export async function readLines(ids: IdSet, path: string, content: AsyncIterable<Buffer>): Promise<void> {
  await eachLine(content, (bytes, start, end, number) => addIdOf(ids, bytes, start, end, path, number));
}

function addIdOf(ids: IdSet, bytes: Buffer, start: number, end: number, path: string, number: number): void {
  const date = start + OPENING.length;
  const close = bytes.indexOf(QUOTE, date);
  const high = hexWord(bytes, close - 16);
  const low = hexWord(bytes, close - 8);
  const sound =
    close <= end &&
    close - 16 - date > 12 &&
    close - date < MAX_SOURCE &&
    bytes.compare(OPENING, 0, OPENING.length, start, date) === 0 &&
    DATE_DIGITS.every((at) => isDigit(bytes[date + at])) &&
    [4, 7, 10].every((at) => bytes[date + at] === DASH) &&
    bytes[close - 17] === DASH;
  if (!sound || high < 0 || low < 0) {
    throw new MallcopError("data-damaged", { path: `${path}:${number}`, reason: "the line is not an event" });
  }
  ids.add(high, low);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** Eight lower-case hexadecimal digits as a number; -1 if they are not. */
function hexWord(bytes: Buffer, start: number): number {
  let value = 0;
  for (let at = start; at < start + 8; at++) {
    const byte = bytes[at] ?? 0;
    const digit = isDigit(byte) ? byte - 0x30 : byte >= 0x61 && byte <= 0x66 ? byte - 0x57 : -1;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

/** Adds the ids of an index. @throws MallcopError `data-damaged` */
export async function readIndex(ids: IdSet, path: string, content: AsyncIterable<Buffer>): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of content) {
    const bytes = Buffer.concat([rest, chunk]);
    const whole = bytes.length - (bytes.length % 8);
    for (let at = 0; at < whole; at += 8) ids.add(bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4));
    rest = bytes.subarray(whole);
  }
  if (rest.length > 0) throw new MallcopError("data-damaged", { path, reason: "it does not hold whole ids" });
}
