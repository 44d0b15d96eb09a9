/** Reads run records out of a commit. */

import { sha256 } from "../event/sha256.ts";
import { readTexts } from "../store/read-texts.ts";
import type { Tree, TreeEntry } from "../store/tree.ts";
import { type Ledger, type RecordSource, readLedger } from "./ledger.ts";

export function recordSource(tree: Tree): RecordSource {
  let listed: Promise<ReadonlyMap<string, TreeEntry>> | undefined;
  const entries = async () => {
    listed ??= tree.list("runs").then((found) => new Map(found.map((entry) => [entry.path, entry])));
    return await listed;
  };
  return {
    list: async () => [...(await entries()).keys()].filter((path) => path.endsWith(".json")),
    async read(paths) {
      const known = await entries();
      return await readTexts(
        tree,
        paths.flatMap((path) => known.get(path) ?? []),
      );
    },
  };
}

/** The ledger as `tree` has it, read on from `start` if the branch still contains what `start` was read from. */
export async function ledgerOf(tree: Tree, start: Ledger): Promise<Ledger> {
  const source = recordSource(tree);
  if (start.tip === undefined) return await readLedger(source);
  const text = (await source.read([start.tip.path])).get(start.tip.path);
  const standing = text !== undefined && sha256(text) === start.tip.sha256;
  return standing ? await readLedger(source, start) : await readLedger(source);
}
