/** Finds the events behind the places that push protection named. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Change } from "../store/change-set.ts";

/** The ids of the events at `path:line`, where `path` is a batch of this change set. */
export async function locateEvents(
  files: ReadonlyMap<string, Change>,
  locations: readonly { readonly path: string; readonly line: number }[],
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const [path, places] of Map.groupBy(locations, (location) => location.path)) {
    const change = files.get(path);
    if (change === undefined || change === null || !("localFile" in change)) continue;
    const wanted = new Set(places.map(({ line }) => line));
    let number = 0;
    for await (const line of createInterface({
      input: createReadStream(change.localFile),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      number += 1;
      const id = wanted.has(number) ? /^\{"id":"([^"\\]+)"/.exec(line)?.[1] : undefined;
      if (id !== undefined) ids.push(id);
    }
  }
  return ids;
}
