/** Keeps what is in the actions cache from one scan of the demo to the next: one file for each entry, `<number>.<key>.<version>`. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { CacheEntry } from "./cache-service.ts";
import type { DemoFolder } from "./folder.ts";

const ENTRY = /^(\d+)\.([\w-]+)\.(\w+)$/;

function shelf({ runner }: DemoFolder): string {
  return path.join(runner, "cache");
}

export async function keptEntries(folder: DemoFolder): Promise<readonly CacheEntry[]> {
  const names = (await readdir(shelf(folder)).catch(() => [])).filter((name) => ENTRY.test(name)).sort();
  return await Promise.all(
    names.map(async (name) => {
      const [, , key = "", version = ""] = ENTRY.exec(name) ?? [];
      return { key, version, archive: await readFile(path.join(shelf(folder), name)) };
    }),
  );
}

/** @param before how many entries there are already */
export async function keepEntries(folder: DemoFolder, entries: readonly CacheEntry[], before: number): Promise<void> {
  await mkdir(shelf(folder), { recursive: true });
  for (const [index, { key, version, archive }] of entries.entries()) {
    const number = String(before + index + 1).padStart(4, "0");
    await writeFile(path.join(shelf(folder), `${number}.${key}.${version}`), archive);
  }
}
