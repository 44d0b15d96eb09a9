/** Works out one commit that compacts what is due, on a tree as it is: a bounded amount, the oldest months first. */
import type { MonthDone } from "../collect/report.ts";
import { JUDGED_PATH, type Judged, parseJudged } from "../detect/state.ts";
import { grouped, plural } from "../report/quantity.ts";
import { token } from "../report/token.ts";
import type { Change, ChangeSet } from "../store/change-set.ts";
import { compactMonth } from "../store/compact-month.ts";
import { monthPath } from "../store/event-files.ts";
import { batchesOf, eventMonths } from "../store/event-months.ts";
import { formatOf } from "../store/format.ts";
import type { Tree, TreeEntry } from "../store/tree.ts";
import { type Due, type DueRules, dueMonths } from "./due.ts";

export interface Compaction {
  readonly changes: ChangeSet;
  readonly done: readonly MonthDone[];
  /** Months that are due too, and have to wait for the next commit. */
  readonly left: number;
}

export interface CompactionRules extends DueRules {
  /** mallcop's own, for the commit's message. */
  readonly version: string;
  /** Bytes of events that one commit may rewrite, unless a single month has more; 64 MB by default. */
  readonly mostBytes?: number;
}

const MOST_BYTES = 64_000_000;
/** Hosts refuse large files, so a month that would be one stays in batches. */
const LARGEST_FILE = 50_000_000;

/** A month that is due, with the files that hold its events. */
export interface DueMonth extends Due {
  readonly batches: readonly TreeEntry[];
  /** The batches, and the month's file if it was compacted before. */
  readonly sources: readonly TreeEntry[];
}

/** `undefined` if nothing is due. @throws MallcopError `data-damaged`, `disk-full` */
export async function compaction(tree: Tree, rules: CompactionRules, folder: string): Promise<Compaction | undefined> {
  const judged = await judgedIn(tree);
  const files = new Map<string, Change>();
  const done: MonthDone[] = [];
  let room = rules.mostBytes ?? MOST_BYTES;
  let left = 0;
  for (const { month, what, batches, sources } of await dueIn(tree, rules, judged)) {
    if (done.length > 0 && room <= 0) {
      left++;
      continue;
    }
    const bytes = await tree.size(sources);
    if (what === "compact" && bytes > LARGEST_FILE) continue;
    if (done.length > 0 && bytes > room) {
      left++;
      continue;
    }
    const keepEvents = what === "compact";
    const compacted = await compactMonth(tree, { month, batches, keepEvents }, folder);
    for (const [path, change] of compacted.files) files.set(path, change);
    if (keepEvents) markJudged(judged, monthPath(month.instance, month.month, "jsonl"), files);
    done.push({ instance: month.instance, month: month.month, what, files: sources.length, events: compacted.events });
    room -= bytes;
  }
  return done.length === 0 ? undefined : { changes: { files, message: messageOf(done, rules) }, done, left };
}

/**
 * What is due in a tree, oldest first: never a month with batches that no detector has judged, for which batches are judged is
 * remembered by their names.
 * @throws MallcopError `data-damaged`, `format-too-new`
 */
export async function dueIn(tree: Tree, rules: DueRules, judged?: Judged | undefined): Promise<readonly DueMonth[]> {
  await formatOf(tree);
  const due = dueMonths(await eventMonths(tree), rules);
  if (due.length === 0) return [];
  const known = judged ?? (await judgedIn(tree));
  const listed = await batchesOf(
    tree,
    due.map(({ month }) => month),
  );
  const byFolder = Map.groupBy(listed, ({ entry: { path } }) => path.split("/").slice(0, 4).join("/"));
  return due.flatMap(({ month, what }): DueMonth[] => {
    const batches = (byFolder.get(month.folder ?? "") ?? []).map(({ entry }) => entry);
    const sources = [...batches, ...(month.events === undefined ? [] : [month.events])];
    const needed = known !== undefined && sources.some(({ path }) => !known.has(path));
    return needed || sources.length === 0 ? [] : [{ month, what, batches, sources }];
  });
}

/** `undefined` where detection has never run. */
async function judgedIn(tree: Tree): Promise<Judged | undefined> {
  const text = await tree.read(JUDGED_PATH);
  return text && parseJudged(text.toString("utf8"));
}

/** The month's file is as judged as the batches that it replaces. */
function markJudged(judged: Judged | undefined, path: string, files: Map<string, Change>): void {
  if (judged === undefined || judged.has(path)) return;
  judged.add(path);
  files.set(JUDGED_PATH, { text: judged.serialize() });
}

function messageOf(done: readonly MonthDone[], { version, retentionDays }: CompactionRules): string {
  const compacted = done.filter(({ what }) => what === "compact");
  const parts = [
    ...(compacted.length > 0 ? [`compact ${plural(compacted.length, "month")}`] : []),
    ...(compacted.length < done.length ? [`delete ${plural(done.length - compacted.length, "month")}`] : []),
  ];
  const lines = done.map(({ instance, month, what, files, events }) => {
    const had = `${plural(events, "event")} in ${plural(files, "file")}`;
    const now =
      what === "compact" ? "now in one" : `deleted, older than ${grouped(retentionDays ?? 0)} days; their ids stay`;
    return `${token(instance)} ${month}: ${had}, ${now}`;
  });
  return `mallcop: ${parts.join(", ")}\n\n${lines.join("\n")}\n\nMallcop-Version: ${token(version)}\n`;
}
