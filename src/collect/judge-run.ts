/**
 * Detectors within a run: first the committed batches that nobody has judged yet, oldest first, then what this run adds, so
 * that everything is learned in its order. Whatever goes wrong here costs no event: what was not judged is judged next time.
 */
import { createReadStream } from "node:fs";
import { asMallcopError, MallcopError } from "../connector/errors.ts";
import { type BaselineRules, DEFAULT_RULES } from "../detect/baseline.ts";
import { dayText } from "../detect/baseline-file.ts";
import { byDay } from "../detect/batch-order.ts";
import { type Detected, Detection, type DetectOptions } from "../detect/detect.ts";
import { failureOf } from "../detect/failure.ts";
import { byUrgency, type Finding, REACH_MS } from "../detect/finding.ts";
import { DECISIONS_PATH, parseDecisions, statusOf } from "../detect/finding-file.ts";
import { type Files, loadState } from "../detect/state.ts";
import type { Instant } from "../event/event.ts";
import type { Day } from "../store/event-files.ts";
import { batchesOf, eventMonths } from "../store/event-months.ts";
import { readTexts } from "../store/read-texts.ts";
import type { Tree, TreeEntry } from "../store/tree.ts";
import { brokenRecord } from "./broken-record.ts";
import type { BrokenLink } from "./record-chain.ts";
import type { FindingsReport } from "./report.ts";

/** What judging needs besides the events. */
export interface Detecting extends Pick<DetectOptions, "detectors" | "own" | "linkOf"> {
  /** Time for judging, in milliseconds, in each attempt to publish. */
  readonly judgeMs: number;
  /** How long is learned, and remembered; 14 and 90 days by default. */
  readonly rules?: BaselineRules;
  readonly clock: () => Instant;
}

export interface Judgement {
  /** Texts below `findings/`, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly findings: FindingsReport | undefined;
  readonly errors: readonly MallcopError[];
}

/** Where push protection does not let findings through. */
export const WITHHELD: Judgement = {
  files: new Map(),
  findings: undefined,
  errors: [new MallcopError("findings-withheld")],
};

/** Open findings that began longer ago are not counted any more; `mallcop findings list` shows them. */
const OPEN_MS = 90 * 86_400_000;
/** Batches that one `git cat-file` streams. */
const BATCHES_AT_ONCE = 64;

/** What a run has to judge besides what waits in the repository. */
export interface ToJudge {
  /** Its batches: their local files, by path. */
  readonly batches: ReadonlyMap<string, { readonly localFile: string }>;
  /** Run records that are not as they were written. */
  readonly broken: readonly BrokenLink[];
  /** No event of the batches is older. */
  readonly since: number;
}

export async function judgeRun(tree: Tree, given: ToJudge, detecting: Detecting): Promise<Judgement> {
  try {
    const reach = Math.min(given.since - REACH_MS, detecting.clock() - OPEN_MS);
    return await judge(tree, given, detecting, reach);
  } catch (thrown) {
    return { files: new Map(), findings: undefined, errors: [asMallcopError(thrown)] };
  }
}

/** @param reach findings that began before it are read only if one belongs to their day: events that waited may be of any age */
async function judge(tree: Tree, given: ToJudge, detecting: Detecting, reach?: number): Promise<Judgement> {
  const { judgeMs, clock, rules = DEFAULT_RULES, ...house } = detecting;
  const files = filesOf(tree);
  const state = await loadState(files, rules, reach);
  const detection = new Detection({ state, ...house });
  const end = clock() + judgeMs;
  const isOver = () => clock() >= end;
  const committed = (await batchesSince(tree, dayText(state.judged.before)))
    .filter(({ path }) => !detection.isJudged(path))
    .sort((one, other) => byDay(one.path, other.path));
  let waiting = await judgeCommitted(tree, committed, detection, isOver);
  for (const path of [...given.batches.keys()].sort(byDay)) {
    // Out of their order they would be judged by what is not learned yet, and hide that others still wait.
    if (waiting > 0 || isOver()) waiting += 1;
    else await detection.judge(path, createReadStream(given.batches.get(path)?.localFile ?? ""));
  }
  for (const link of given.broken) detection.note("audit-blinding", brokenRecord(link, clock()));
  const detected = detection.finish();
  if ([...detected.files.keys()].some((path) => state.unread.has(path))) return await judge(tree, given, detecting);
  const decisions = parseDecisions((await files.read(DECISIONS_PATH)) ?? "");
  const isOpen = (finding: Finding) => statusOf(finding, decisions, clock()) === "open";
  const list = (findings: readonly Finding[]) => findings.filter(isOpen).sort(byUrgency);
  const { batches, events } = detected;
  return {
    files: detected.files,
    findings: {
      new: list(detected.new),
      grown: list(detected.grown),
      open: list(detected.findings),
      judged: { batches, events },
      waiting,
    },
    errors: troubles(detected, waiting),
  };
}

/** @returns how many there was no time for */
async function judgeCommitted(
  tree: Tree,
  committed: readonly TreeEntry[],
  detection: Detection,
  isOver: () => boolean,
): Promise<number> {
  let judged = 0;
  while (judged < committed.length && !isOver()) {
    await tree.readMany(committed.slice(judged, judged + BATCHES_AT_ONCE), async ({ path }, content) => {
      if (isOver()) return;
      await detection.judge(path, content);
      judged += 1;
    });
  }
  return committed.length - judged;
}

function troubles({ damaged, failures }: Detected, waiting: number): readonly MallcopError[] {
  return [
    ...[...failures].map(([detector, thrown]) => failureOf(detector, thrown)),
    ...damaged.map((path) => new MallcopError("data-damaged", { path, reason: "the line is no event" })),
    ...(waiting > 0 ? [new MallcopError("detection-behind", { count: waiting })] : []),
  ];
}

async function batchesSince(tree: Tree, day: Day): Promise<readonly TreeEntry[]> {
  const months = await eventMonths(tree, { from: day.slice(0, "yyyy-mm".length) });
  const batches = await batchesOf(tree, months);
  return [...months.flatMap(({ events }) => events ?? []), ...batches.map(({ entry }) => entry)];
}

function filesOf(tree: Tree): Files {
  const known = new Map<string, TreeEntry>();
  return {
    async list(folder) {
      const entries = await tree.list(folder);
      for (const entry of entries) known.set(entry.path, entry);
      return entries.map(({ path }) => path);
    },
    read: async (path) => (await tree.read(path))?.toString("utf8"),
    readMany: async (paths) =>
      await readTexts(
        tree,
        paths.flatMap((path) => known.get(path) ?? []),
      ),
  };
}
