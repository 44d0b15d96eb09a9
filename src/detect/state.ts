/**
 * What detection keeps in the repository, as one thing: baseline, memories, findings, and which batches are judged already.
 * It is read and written together, so that each batch is judged once, whoever runs and whatever was interrupted.
 */
import { MallcopError } from "../connector/errors.ts";
import { UNKNOWN_TIME } from "../event/event.ts";
import { jsonText } from "../event/jsonl.ts";
import { mark, unmark } from "../event/mark.ts";
import type { Sanitized } from "../event/sanitize.ts";
import { parseEventPath } from "../store/event-files.ts";
import { Baseline, type BaselineRules, DEFAULT_RULES } from "./baseline.ts";
import { baselinePath, dayNumber, dayText, MEMORY_PATH, parseBaseline, serializeSource } from "./baseline-file.ts";
import { FindingBook } from "./finding.ts";
import {
  findingDay,
  findingFiles,
  findingPath,
  isFindingPath,
  isRecord,
  parseFindings,
  parseLines,
} from "./finding-file.ts";
import { DetectorMemory, isMemoryValue, type MemoryValue } from "./memory.ts";

/** Files of the repository, by path from its root. */
export interface Files {
  list(folder: string): Promise<readonly string[]>;
  read(path: string): Promise<string | undefined>;
  /** Those that there are. */
  readMany(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export interface DetectionState {
  readonly baseline: Baseline;
  readonly memories: ReadonlyMap<string, DetectorMemory>;
  readonly book: FindingBook;
  readonly judged: Judged;
  /** Files of findings that were not read: older than what was asked for. */
  readonly unread: ReadonlySet<string>;
}

/** Which batches are judged. */
export const JUDGED_PATH = "findings/baseline/judged.json";
/** Batches lie in the folder of their day of collection; older folders get no new ones. */
const DAYS_LISTED = 3;

/** Which batches are judged: all of days before one, and some by name. */
export class Judged {
  before: number;
  readonly #paths: Set<string>;

  constructor(before = 0, paths: Iterable<string> = []) {
    this.before = before;
    this.#paths = new Set(paths);
  }

  has(path: string): boolean {
    const day = dayOf(path);
    return (day !== undefined && day < this.before) || this.#paths.has(path);
  }

  add(path: string): void {
    this.#paths.add(path);
    const day = dayOf(path);
    if (day === undefined || day - DAYS_LISTED <= this.before) return;
    this.before = day - DAYS_LISTED;
    for (const known of this.#paths) if ((dayOf(known) ?? this.before) < this.before) this.#paths.delete(known);
  }

  serialize(): string {
    const batches = [...this.#paths].sort();
    return `${JSON.stringify({ format: 1, all_before: dayText(this.before), batches }, null, 2)}\n`;
  }
}

function dayOf(path: string): number | undefined {
  const file = parseEventPath(path);
  if (file?.kind === "batch") return dayNumber(file.day);
  return file === undefined ? undefined : dayNumber(`${file.month}-01`);
}

export function emptyState(rules: BaselineRules = DEFAULT_RULES): DetectionState {
  return {
    baseline: new Baseline(rules),
    memories: new Map(),
    book: new FindingBook(),
    judged: new Judged(),
    unread: new Set(),
  };
}

/**
 * @param since findings of earlier days are left unread; all are read by default
 * @throws MallcopError `data-damaged`
 */
export async function loadState(
  files: Files,
  rules: BaselineRules = DEFAULT_RULES,
  since = Number.NEGATIVE_INFINITY,
): Promise<DetectionState> {
  const listed = await files.list("findings");
  const days = listed.filter(isFindingPath);
  // What does not say when it happened is found on a day of its own, and is as new as any other.
  const unread = new Set(days.filter((path) => findingDay(path) < since && findingDay(path) !== UNKNOWN_TIME));
  const texts = await files.readMany(
    listed.filter((path) => isBaselinePath(path) || (isFindingPath(path) && !unread.has(path))),
  );
  const findings = [...texts].flatMap(([path, text]) => (isFindingPath(path) ? parseFindings(text, path) : []));
  return {
    baseline: parseBaseline(texts, rules),
    memories: parseMemories(texts.get(MEMORY_PATH) ?? ""),
    book: new FindingBook(findings),
    judged: parseJudged(texts.get(JUDGED_PATH)),
    unread,
  };
}

const isBaselinePath = (path: string): boolean => path.startsWith("findings/baseline/");

/** The files that say it, those that changed and those that may have; memories are the engine's. */
export function stateFiles(
  { baseline, book, judged }: DetectionState,
  memories: ReadonlyMap<string, DetectorMemory>,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [source, learned] of baseline.sources) files.set(baselinePath(source), serializeSource(source, learned));
  files.set(MEMORY_PATH, serializeMemories(memories));
  const changed = new Set([...book.added(), ...book.grown()].map(findingPath));
  for (const [path, text] of findingFiles(book.all().filter((finding) => changed.has(findingPath(finding)))))
    files.set(path, text);
  // Written last: what is interrupted before it is judged again.
  files.set(JUDGED_PATH, judged.serialize());
  return files;
}

function serializeMemories(memories: ReadonlyMap<string, DetectorMemory>): string {
  const names = [...memories.keys()].sort();
  return names
    .flatMap((detector) =>
      (memories.get(detector)?.entries() ?? []).map(
        ([key, value, until]) =>
          `${jsonText({ detector, key: mark(key as Sanitized), until: new Date(until).toISOString(), value: eachText(value, marked) })}\n`,
      ),
    )
    .join("");
}

/** Event ids and hashes are ours; any other text somebody chose. */
function marked(text: string): string {
  return /^(?:evt-[\w.-]+|[0-9a-f]{12,64})$/.test(text) ? text : mark(text as Sanitized);
}

function eachText(value: MemoryValue, change: (text: string) => string): MemoryValue {
  const changed = Object.entries(value).map(([name, item]) => [
    name,
    Array.isArray(item) ? item.map((one: unknown) => (typeof one === "string" ? change(one) : one)) : item,
  ]);
  return Object.fromEntries(changed);
}

interface MemoryLine {
  readonly detector: string;
  readonly key: string;
  readonly until: string;
  readonly value: MemoryValue;
}

function parseMemories(text: string): ReadonlyMap<string, DetectorMemory> {
  const memories = new Map<string, DetectorMemory>();
  for (const { detector, key, until, value } of parseLines(text, MEMORY_PATH, isMemoryLine)) {
    const memory = memories.get(detector) ?? new DetectorMemory();
    memories.set(detector, memory);
    memory.set(unmark(key), eachText(value, unmark), Date.parse(until));
  }
  return memories;
}

function isMemoryLine(line: unknown): line is MemoryLine {
  if (!isRecord(line)) return false;
  const { detector, key, until, value } = line;
  return [detector, key, until].every((item) => typeof item === "string") && isRecord(value) && isMemoryValue(value);
}

/** @throws MallcopError `data-damaged` */
export function parseJudged(text: string | undefined): Judged {
  if (text === undefined) return new Judged();
  try {
    const { all_before: before, batches } = JSON.parse(text);
    if (typeof before === "string" && Array.isArray(batches)) return new Judged(dayNumber(before), batches.map(String));
  } catch {
    // said below
  }
  throw new MallcopError("data-damaged", { path: JUDGED_PATH, reason: "it is not what mallcop writes" });
}
