/** A model of the actions cache: entries that never change, found by the newest key of a prefix. Contract tests hold it to the library. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { CursorCache, CursorCacheOptions } from "../../src/store/cache.ts";

/** What may become of the cache in one run. */
export type CacheFault = "evicted" | "stale" | "poisoned" | "unavailable" | "read-only";

const FILE = "cursor.json";

export class ModelCache {
  /** Oldest first. */
  readonly entries: { readonly key: string; readonly text: string }[] = [];

  /** @param poison what somebody made of the newest entry's text */
  open(
    { workspace, dir, key, keyPrefix }: CursorCacheOptions,
    fault: CacheFault | undefined,
    poison: (text: string) => string,
  ): CursorCache {
    const folder = path.join(workspace, dir);
    const found = (): string | undefined => {
      if (fault === "evicted") this.entries.length = 0;
      const mine = this.entries.filter((entry) => entry.key.startsWith(keyPrefix));
      const entry = mine.at(fault === "stale" ? -4 : -1) ?? mine[0];
      return entry && (fault === "poisoned" ? poison(entry.text) : entry.text);
    };
    return {
      restore: async () => {
        await rm(folder, { recursive: true, force: true });
        if (fault === "unavailable") return { state: "unavailable", detail: "the service answered HTTP 503" };
        const text = found();
        if (text === undefined) return { state: "miss", detail: "the cache has no cursors of these connectors" };
        await mkdir(folder, { recursive: true });
        await writeFile(path.join(folder, FILE), text);
        return { state: "hit", detail: "restored", matchedKey: key };
      },
      save: async () => {
        if (fault === "read-only" || fault === "unavailable") return { saved: false, detail: "it cannot be written" };
        if (this.entries.some((entry) => entry.key === key)) return { saved: false, detail: "the key is taken" };
        this.entries.push({ key, text: await readFile(path.join(folder, FILE), "utf8") });
        return { saved: true, detail: "saved" };
      },
    };
  }
}
