/** Brings the cursors from the actions cache (outside Actions: from `.mallcop/cursors/`) and takes them back after a run. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Instant } from "../event/event.ts";
import { writeFileAtomic } from "../store/atomic-file.ts";
import { createCursorCache, cursorKeys } from "../store/cache.ts";
import type { Repository } from "../store/repository.ts";
import type { Tree } from "../store/tree.ts";
import type { Assembly } from "./assemble.ts";
import { restoreCursor, serializeCursor } from "./cursor.ts";
import type { Host } from "./host.ts";
import { EMPTY_LEDGER, type Ledger } from "./ledger.ts";
import { recordSource } from "./record-source.ts";
import type { CacheReport } from "./report.ts";

const FOLDER = ".mallcop/cursors";

export interface Cursors {
  /** The ledger to read on from; empty if there is no cursor that can be trusted. */
  restore(tree: Tree): Promise<{ readonly start: Ledger; readonly cache: CacheReport }>;
  /** Keeps what the run that was just stored leaves behind. Never throws: a lost cursor costs time, not events. */
  save(assembly: Assembly, restored: CacheReport): Promise<CacheReport>;
}

/** @param instances ids of the instances of this run; each set has its own entries in the cache */
export function openCursors(repository: Repository, instances: readonly string[], run: string, host: Host): Cursors {
  const file = path.join(repository.dir, FOLDER, "cursor.json");
  const identity = `${repository.remoteUrl} ${repository.branch}`;
  const cache = createCursorCache({
    env: host.env,
    workspace: repository.dir,
    dir: FOLDER,
    ...cursorKeys(instances, run),
    log: host.log,
  });
  return {
    async restore(tree) {
      const { state, detail } = await cache.restore();
      const text = await readFile(file, "utf8").catch(() => undefined);
      const report = (restored: CacheReport["restored"], why: string) => ({ restored, saved: false, detail: why });
      if (text === undefined)
        return { start: EMPTY_LEDGER, cache: report(state === "hit" ? "refused" : state, detail) };
      const ledger = await restoreCursor(text, identity, host.clock.now(), recordSource(tree));
      if (!("refused" in ledger)) return { start: ledger, cache: report("hit", detail) };
      host.log.info(
        `The cursors are not used: ${ledger.refused}. Git has the truth; reading it takes a little longer.`,
      );
      return { start: EMPTY_LEDGER, cache: report("refused", ledger.refused) };
    },
    async save({ before, after }, restored) {
      try {
        if (after.tip === undefined) return restored;
        await writeFileAtomic(file, serializeCursor(before, after.tip, identity, host.clock.now() as Instant));
        const { saved, detail } = await cache.save();
        return { ...restored, saved, detail };
      } catch (thrown) {
        const detail = thrown instanceof Error ? thrown.message : String(thrown);
        return { ...restored, saved: false, detail };
      }
    },
  };
}
