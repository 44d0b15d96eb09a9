/** Finds the files of events month by month, listing no more of the tree than is asked for: years are not walked for a day. */
import { type Day, parseEventPath } from "./event-files.ts";
import type { Tree, TreeEntry } from "./tree.ts";

/** What the repository has of one instance and UTC month of collection: batches, a compacted month, or both. */
export interface EventMonth {
  readonly instance: string;
  /** `yyyy-mm`. */
  readonly month: string;
  /** The folder of its batches, if there is one. */
  readonly folder?: string;
  /** The compacted month. */
  readonly events?: TreeEntry;
  /** Its index of ids; without `events` if retention took those. */
  readonly ids?: TreeEntry;
}

export interface BatchFile {
  readonly entry: TreeEntry;
  readonly day: Day;
}

/** The months on or after one, by instance and month. */
export async function eventMonths(
  tree: Tree,
  { from = "" }: { readonly from?: string } = {},
): Promise<readonly EventMonth[]> {
  const instances = (await tree.children(["events"])).folders;
  const years = (await tree.children(instances)).folders.filter((folder) => nameOf(folder) >= from.slice(0, 4));
  const { folders, files } = await tree.children(years);
  const months = new Map<string, EventMonth>();
  const add = (instance: string, month: string, part: Partial<EventMonth>): void => {
    const key = `${instance}/${month}`;
    if (month >= from) months.set(key, { ...(months.get(key) ?? { instance, month }), ...part });
  };
  for (const folder of folders) {
    const [, instance, year, month] = /^events\/([^/]+)\/(\d{4})\/(\d\d)$/.exec(folder) ?? [];
    if (instance !== undefined) add(instance, `${year}-${month}`, { folder });
  }
  for (const entry of files) {
    const file = parseEventPath(entry.path);
    if (file === undefined || file.kind === "batch") continue;
    add(file.instance, file.month, file.kind === "ids" ? { ids: entry } : { events: entry });
  }
  return [...months.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, month]) => month);
}

/** The batches of some months, by path. */
export async function batchesOf(tree: Tree, months: readonly EventMonth[]): Promise<readonly BatchFile[]> {
  const entries = await tree.list(months.flatMap(({ folder }) => folder ?? []));
  return entries.flatMap((entry) => {
    const file = parseEventPath(entry.path);
    return file?.kind === "batch" ? [{ entry, day: file.day }] : [];
  });
}

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf("/") + 1);
