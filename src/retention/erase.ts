/**
 * Takes everything about a person out of a checkout: events, findings and what detectors remember. Ids of erased events go into
 * the month's index, so that no scan and no rescan brings them back. What cannot be taken out is named, never passed over.
 */
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { MallcopError } from "../connector/errors.ts";
import { writeFileAtomic } from "../store/atomic-file.ts";
import { monthPath, parseEventPath } from "../store/event-files.ts";
import { filesBelow, isMissing } from "../store/folder-tree.ts";
import { IdSet, idWords } from "../store/id-set.ts";
import { readIndex } from "../store/known-ids.ts";

export interface Erased {
  /** Lines taken out, by file. */
  readonly lines: ReadonlyMap<string, number>;
  readonly events: number;
  /** Files that hold the text still, because they are whole documents. */
  readonly left: readonly string[];
}

/** Files of which each line stands for itself. */
const LINES = /^(?:events|findings)\/.*\.jsonl$/;
/** What a file says of itself. */
const HEADER = '{"baseline":';
const FOLDERS = ["events", "findings", "runs", "state", "apps", "report"];
/** Shorter texts are in half of all lines. */
const SHORTEST = 3;

/**
 * @param texts what identifies the person; a line goes if it holds any of them, in any case
 * @param write `false`: only tell
 * @throws MallcopError `usage-invalid` for a text that is too short
 */
export async function erase(root: string, texts: readonly string[], write: boolean): Promise<Erased> {
  const wanted = texts.flatMap(formsOf);
  if (texts.length === 0 || texts.some((text) => text.trim().length < SHORTEST))
    throw new MallcopError("usage-invalid", {
      problem: `It takes texts of at least ${SHORTEST} characters, such as a mail address`,
      command: "erase",
    });
  const holds = (text: string) => wanted.some((form) => text.toLowerCase().includes(form));
  const cuts: Cut[] = [];
  const left: string[] = [];
  for (const file of await listed(root)) {
    const text = await readFile(path.join(root, file), "utf8");
    if (!holds(text)) continue;
    const { gone, kept } = cut(file, text, holds);
    if (kept.some(holds)) left.push(file);
    if (gone.length > 0) cuts.push({ file, gone, kept });
  }
  if (write) await apply(root, cuts);
  const events = cuts.filter(({ file }) => indexOf(file) !== undefined).reduce((sum, { gone }) => sum + gone.length, 0);
  return { lines: new Map(cuts.map(({ file, gone }) => [file, gone.length])), events, left };
}

/** A file's lines that are taken out, and those that stay. */
interface Cut {
  readonly file: string;
  readonly gone: readonly string[];
  readonly kept: readonly string[];
}

function cut(file: string, text: string, holds: (line: string) => boolean): Omit<Cut, "file"> {
  if (!LINES.test(file)) return { gone: [], kept: [text] };
  const { gone = [], kept = [] } = Object.groupBy(text.split("\n"), (line) =>
    holds(line) && !line.startsWith(HEADER) ? "gone" : "kept",
  );
  return { gone, kept };
}

/** Ids first: what is interrupted before the events go is done again, and nothing comes back. */
async function apply(root: string, cuts: readonly Cut[]): Promise<void> {
  const ids = new Map<string, string[]>();
  for (const { file, gone } of cuts) {
    const index = indexOf(file);
    if (index !== undefined) ids.set(index, [...(ids.get(index) ?? []), ...gone.map(idOf)]);
  }
  for (const [index, added] of ids) await addToIndex(path.join(root, index), added);
  for (const { file, kept } of cuts) await rewrite(path.join(root, file), kept.join("\n"));
}

/** The text as it may stand in a line: as it is, and inside JSON that is itself a string of JSON. */
function formsOf(text: string): readonly string[] {
  const once = JSON.stringify(text).slice(1, -1);
  return [...new Set([text, once, JSON.stringify(once).slice(1, -1)])].map((form) => form.toLowerCase());
}

async function listed(root: string): Promise<readonly string[]> {
  const files = await Promise.all(FOLDERS.map(async (folder) => await filesBelow(root, folder)));
  return files.flat().filter((file) => !file.endsWith(".ids"));
}

/** The index of ids that an event file's month has, or gets. */
function indexOf(file: string): string | undefined {
  const found = parseEventPath(file);
  if (found === undefined || found.kind === "ids") return undefined;
  return monthPath(found.instance, found.kind === "batch" ? found.day.slice(0, 7) : found.month, "ids");
}

function idOf(line: string): string {
  const [, id] = /^\{"id":"(evt-[^"\\]+-[0-9a-f]{16})"/.exec(line) ?? [];
  if (id === undefined)
    throw new MallcopError("data-damaged", { path: "A line to erase", reason: "it is not an event" });
  return id;
}

async function rewrite(file: string, text: string): Promise<void> {
  if (text === "") await rm(file);
  else await writeFileAtomic(file, text);
}

async function addToIndex(file: string, added: readonly string[]): Promise<void> {
  const ids = new IdSet();
  const before = await readFile(file).catch((thrown: unknown) => {
    if (isMissing(thrown)) return Buffer.alloc(0);
    throw thrown;
  });
  await readIndex(ids, file, chunkOf(before));
  for (const id of added) ids.add(...idWords(id));
  await writeFileAtomic(file, ids.toSortedBytes());
}

async function* chunkOf(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}
