/**
 * Whether the run records are still what runs have written: each notes what it found in `runs/`, so that one comparison with the
 * last record vouches for all before it. Only where that fails are the links of the chain walked to find the place.
 */
import { sha256 } from "../event/sha256.ts";
import { readTexts } from "../store/read-texts.ts";
import type { Tree, TreeEntry } from "../store/tree.ts";
import { checkpointPath, type Tip } from "./ledger.ts";
import { parseRunRecord, type RecordsSeen, type RunRecord } from "./run-record.ts";

/** A file below `runs/` that is not as a later record says; or the folder, if only its listing differs. */
export interface BrokenLink {
  readonly path: string;
  readonly state: "missing" | "altered";
  /** Hash of what is there instead; empty if nothing is. */
  readonly found: string;
}

export interface ChainState {
  /** What the next record notes. */
  readonly seen: RecordsSeen;
  readonly broken: readonly BrokenLink[];
}

/** @param tip the last record, which nothing but a later one can vouch for */
export async function inspectChain(tree: Tree, tip: Tip | undefined): Promise<ChainState> {
  const entries = await tree.list("runs");
  const seen = digestOf(entries);
  if (tip === undefined) return { seen, broken: [] };
  const records = await readRecords(
    tree,
    entries.filter(({ path }) => path === tip.path),
  );
  const last = records.get(tip.path)?.record;
  if (last !== undefined && isAsNoted(last, tip, entries)) return { seen, broken: [] };
  const broken = brokenIn(await readRecords(tree, entries));
  // A record without a note is from before there were notes; its links are all that can be said.
  const isUnexplained = broken.length === 0 && last?.records !== undefined;
  return { seen, broken: isUnexplained ? [{ path: "runs", state: "altered", found: seen.sha256 }] : broken };
}

/** The listing that the record was written on is today's, without what its own run added. */
function isAsNoted({ records, started }: RunRecord, tip: Tip, entries: readonly TreeEntry[]): boolean {
  if (records === undefined) return false;
  const checkpoint = checkpointPath(started);
  const without = (...added: readonly string[]) => digestOf(entries.filter(({ path }) => !added.includes(path)));
  return [without(tip.path), without(tip.path, checkpoint)].some(({ sha256: digest }) => digest === records.sha256);
}

function digestOf(entries: readonly TreeEntry[]): RecordsSeen {
  return { files: entries.length, sha256: sha256(entries.map(({ path, blob }) => `${path} ${blob}\n`).join("")) };
}

interface ReadRecord {
  readonly sha256: string;
  /** `undefined` if it cannot be read any more. */
  readonly record: RunRecord | undefined;
}

async function readRecords(tree: Tree, entries: readonly TreeEntry[]): Promise<ReadonlyMap<string, ReadRecord>> {
  const isRecord = ({ path }: TreeEntry) => path.endsWith(".json") && !path.endsWith("/checkpoint.json");
  const texts = await readTexts(tree, entries.filter(isRecord));
  return new Map(
    [...texts].map(([path, text]) => [path, { sha256: sha256(text), record: parsed(text, path) }] as const),
  );
}

function parsed(text: string, path: string): RunRecord | undefined {
  try {
    return parseRunRecord(text, path);
  } catch {
    return undefined;
  }
}

function brokenIn(records: ReadonlyMap<string, ReadRecord>): readonly BrokenLink[] {
  return [...records.values()].flatMap(({ record }): readonly BrokenLink[] => {
    if (record?.previous === undefined) return [];
    const { path, sha256: expected } = record.previous;
    const found = records.get(path);
    if (found === undefined) return [{ path, state: "missing", found: "" }];
    return found.sha256 === expected ? [] : [{ path, state: "altered", found: found.sha256 }];
  });
}
