/** Brings the cursors from the actions cache (outside Actions: from `.mallcop/cursors/`) and takes them back after a run. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Instant } from "../event/event.ts";
import { writeFileAtomic } from "../store/atomic-file.ts";
import { cursorKeys } from "../store/cache.ts";
import type { PublishedBranch } from "../store/repository.ts";
import { realStores } from "../store/stores.ts";
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
  restore(tree: Tree): Promise<Restored>;
  /** Keeps what the run that was just stored leaves behind. Never throws: a lost cursor costs time, not events. */
  save(assembly: Assembly, restored: CacheReport): Promise<CacheReport>;
}

export interface Restored {
  readonly start: Ledger;
  readonly cache: CacheReport;
  /** A run record that was in the branch when the cursor was saved, and is there no more as it was. */
  readonly lost?: string;
}

/** Cursors are nobody's to commit, whatever `.gitignore` the checkout has. */
async function ignoreFolder(checkout: string): Promise<void> {
  const folder = path.join(checkout, path.dirname(FOLDER));
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, ".gitignore"), "*\n");
}

/** @param instances ids of the instances of this run; each set has its own entries in the cache */
export function openCursors(
  repository: PublishedBranch,
  instances: readonly string[],
  run: string,
  host: Host,
): Cursors {
  const file = path.join(repository.dir, FOLDER, "cursor.json");
  const identity = `${repository.remoteUrl} ${repository.branch}`;
  const cacheFor = (name: string) =>
    (host.stores ?? realStores).createCursorCache({
      env: host.env,
      workspace: repository.dir,
      dir: FOLDER,
      ...cursorKeys(instances, name),
      log: host.log,
    });
  const cache = cacheFor(run);
  return {
    async restore(tree) {
      const { state, detail } = await cache.restore();
      const text = await readFile(file, "utf8").catch(() => undefined);
      const told = (restored: CacheReport["restored"], why: string) => ({
        restored: state === "off" ? state : restored,
        saved: false,
        detail: why,
      });
      if (text === undefined)
        return {
          start: EMPTY_LEDGER,
          cache: told(state === "hit" ? "refused" : state, state === "off" ? "none yet" : detail),
        };
      const ledger = await restoreCursor(text, identity, host.clock.now(), recordSource(tree));
      if (!("refused" in ledger)) return { start: ledger, cache: told("hit", state === "off" ? "in use" : detail) };
      const { refused, lost } = ledger;
      return { start: EMPTY_LEDGER, cache: told("refused", refused), ...(lost !== undefined && { lost }) };
    },
    async save({ run: stored, before, after }, restored) {
      if (after.tip === undefined) return restored;
      try {
        await ignoreFolder(repository.dir);
        await writeFileAtomic(file, serializeCursor(before, after.tip, identity, host.clock.now() as Instant));
        if (restored.restored === "off") return { ...restored, saved: true };
        // A second step of the same run has a key of its own, as its record has a name.
        const { saved, detail } = await (stored === run ? cache : cacheFor(stored)).save();
        return saved
          ? { ...restored, saved }
          : { ...restored, saved, detail: [restored.detail, detail].filter(Boolean).join("; ") };
      } catch (thrown) {
        const detail = thrown instanceof Error ? thrown.message : String(thrown);
        return { ...restored, saved: false, detail };
      }
    },
  };
}
