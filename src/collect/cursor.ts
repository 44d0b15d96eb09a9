/**
 * Cursors: the ledger as it was before the last run, in one small file that the actions cache keeps. An accelerator and never
 * the truth: it is used only if the run record it names is in the branch with the same hash, and only if that record vouches
 * for its content, so that a poisoned cache can claim nothing. It holds no secret and no clear-text name (the cache of a base
 * branch can be read from a fork's pull request): open pairs stay in the run records.
 */
import type { Instant, Json } from "../event/event.ts";
import { sha256 } from "../event/sha256.ts";
import {
  fold,
  isRecord,
  type Ledger,
  type PartitionState,
  parseTip,
  partitionKey,
  type RecordSource,
  type Tip,
} from "./ledger.ts";
import { intervalsFromJson, intervalsToJson, NO_RESUME, parseRunRecord, type Resume } from "./run-record.ts";

const FORMAT = 1;
/** Clocks of runners differ a little. */
const CLOCK_TOLERANCE_MS = 10 * 60_000;

/** A cursor that was found unfit, and why; the ledger is read from git instead. */
export interface RefusedCursor {
  readonly refused: string;
  /** The run record that the branch had when the cursor was saved, and has no more as it was. */
  readonly lost?: string;
}

/** What a run record vouches for: the hash of the partitions as a cursor has them. */
export function ledgerHash(ledger: Ledger): string {
  return sha256(JSON.stringify(partitionsToJson(ledger)));
}

/** `before` is the ledger that the run record at `tip` was folded into; `repository` names remote and branch, and is hashed. */
export function serializeCursor(before: Ledger, tip: Tip, repository: string, saved: Instant): string {
  const cursor = {
    v: FORMAT,
    repository: sha256(repository),
    saved: new Date(saved).toISOString(),
    tip,
    partitions: partitionsToJson(before),
  };
  return `${JSON.stringify(cursor)}\n`;
}

function partitionsToJson(ledger: Ledger): Readonly<Record<string, Json>> {
  const entries = [...ledger.partitions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, state]): [string, Json] => [
      key,
      {
        axis: state.axis,
        since: new Date(state.since).toISOString(),
        covered: intervalsToJson(state.covered),
        lost: intervalsToJson(state.lost),
        ...(!isEmpty(state.resume) && { resume_in: state.resumeIn }),
      },
    ]);
  return Object.fromEntries(entries);
}

/** The ledger that a cursor file stands for, checked against the branch it claims to know. Never throws for a bad file. */
export async function restoreCursor(
  cursor: string,
  repository: string,
  now: Instant,
  source: RecordSource,
): Promise<Ledger | RefusedCursor> {
  try {
    const json: unknown = JSON.parse(cursor);
    if (!isRecord(json)) return { refused: "it is not a cursor" };
    if (json.v !== FORMAT) return { refused: "it has another format version" };
    if (json.repository !== sha256(repository)) return { refused: "it belongs to another repository or branch" };
    if (!(Date.parse(String(json.saved)) <= now + CLOCK_TOLERANCE_MS)) return { refused: "it comes from the future" };
    const tip = parseTip(json.tip);
    if (tip === undefined) return { refused: "it names no run" };
    const text = (await source.read([tip.path])).get(tip.path);
    if (text === undefined) return { refused: "the run it names is not in the branch", ...lostRun(tip) };
    if (sha256(text) !== tip.sha256)
      return { refused: "the run it names differs from the one in the branch", ...lostRun(tip) };
    const record = parseRunRecord(text, tip.path);
    if (record.ledger !== sha256(JSON.stringify(json.partitions)))
      return { refused: "the run it names does not vouch for it" };
    return fold({ tip: undefined, partitions: await restorePartitions(json.partitions, source) }, record, text);
  } catch (thrown) {
    return { refused: thrown instanceof SyntaxError ? "it is not JSON" : "it is damaged" };
  }
}

/** The cache is not ours alone: what is not the path of a run record is not repeated. */
function lostRun({ path }: Tip): Pick<RefusedCursor, "lost"> {
  return /^runs\/\d{4}\/\d\d\/[\w.-]{1,100}\.json$/.test(path) ? { lost: path } : {};
}

async function restorePartitions(value: unknown, source: RecordSource): Promise<ReadonlyMap<string, PartitionState>> {
  if (!isRecord(value)) throw new TypeError("no partitions");
  const entries = Object.entries(value).filter((entry): entry is [string, Readonly<Record<string, unknown>>] =>
    isRecord(entry[1]),
  );
  const wanted = new Set(entries.map(([, state]) => state.resume_in).filter((path) => typeof path === "string"));
  const resumes = new Map<string, Resume>();
  for (const [path, text] of await source.read([...wanted])) {
    for (const instance of parseRunRecord(text, path).instances)
      for (const { feed, partition, resume } of instance.partitions)
        if (resume !== undefined) resumes.set(`${path} ${partitionKey(instance.id, feed, partition)}`, resume);
  }
  return new Map(
    entries.map(([key, state]): [string, PartitionState] => {
      const resumeIn = typeof state.resume_in === "string" ? state.resume_in : "";
      const resume = resumeIn === "" ? NO_RESUME : resumes.get(`${resumeIn} ${key}`);
      if (resume === undefined) throw new TypeError("the resume it names is missing");
      return [key, { ...coverage(state), resume, resumeIn }];
    }),
  );
}

function coverage(state: Readonly<Record<string, unknown>>): Omit<PartitionState, "resume" | "resumeIn"> {
  const axis = state.axis;
  const since = Date.parse(String(state.since));
  if (axis !== "event" && axis !== "availability" && axis !== "ingestion" && axis !== "observation")
    throw new TypeError("axis");
  if (Number.isNaN(since)) throw new TypeError("since");
  return {
    axis,
    since: since as Instant,
    covered: intervalsFromJson(state.covered),
    lost: intervalsFromJson(state.lost),
  };
}

function isEmpty({ slice, widthMs, correlation, pending }: Resume): boolean {
  const pairs = Object.keys(correlation.open).length + Object.keys(correlation.expired).length;
  return slice === undefined && widthMs === undefined && pairs === 0 && pending === undefined;
}
