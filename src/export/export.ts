/**
 * Lays committed events out in Hive partitions, `day=…/connector=…`, that DuckDB, Athena and Spark read as they are. Whole days
 * only, and a partition is replaced whole, so that exporting again gives the same and never half of it.
 */
import path from "node:path";
import { ID_PATTERN } from "../config/schema.ts";
import type { Found } from "../query/timeline.ts";
import { clearPartition, openPartition, type PartitionFile, type PartitionOptions } from "./partition-file.ts";

export interface Exported {
  readonly events: number;
  readonly files: number;
  readonly days: number;
}

const CONNECTOR = new RegExp(ID_PATTERN);

/** @param pages events in order of time: of one day after another, at most one day's partitions are open */
export async function exportEvents(
  pages: AsyncIterable<readonly Found[]>,
  out: string,
  options: PartitionOptions,
): Promise<Exported> {
  const open = new Map<string, PartitionFile>();
  /** How many files each partition has got. */
  const parts = new Map<string, number>();
  const days = new Set<string>();
  let today = "";
  let events = 0;
  const closeAll = async () => {
    for (const file of open.values()) await file.close();
    open.clear();
  };
  try {
    for await (const page of pages) {
      for (const found of page) {
        const { day, connector } = partitionOf(found);
        if (day !== today) await closeAll();
        today = day;
        days.add(day);
        const folder = `day=${day}/connector=${connector}`;
        let file = open.get(folder);
        if (file === undefined) {
          const part = (parts.get(folder) ?? 0) + 1;
          if (part === 1) await clearPartition(path.join(out, folder), options.format);
          parts.set(folder, part);
          file = await openPartition(path.join(out, folder), part === 1 ? "events" : `events-${part}`, options);
          open.set(folder, file);
        }
        await file.add(found);
        events += 1;
      }
    }
    await closeAll();
  } finally {
    for (const file of open.values()) await file.discard();
  }
  return { events, files: [...parts.values()].reduce((sum, count) => sum + count, 0), days: days.size };
}

/** Nothing of an event becomes a path but a day, and an id that is one. */
function partitionOf({ event }: Found): { readonly day: string; readonly connector: string } {
  const { connector } = event.metadata;
  const known = typeof connector === "string" && CONNECTOR.test(connector);
  return { day: new Date(event.timestamp).toISOString().slice(0, 10), connector: known ? connector : "other" };
}
